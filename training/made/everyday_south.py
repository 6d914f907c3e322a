"""Everyday sentences with the words of attacks in Indonesian, Vietnamese, Arabic, Hindi, Korean and Hinglish."""

from training.made.tongues import Tongue

INDONESIAN = Tongue(
    "id",
    harmless=75,
    frames={
        "benign_trigger": """
            {Aturan|Peraturan} ini berlaku untuk semua {karyawan|tamu|pemain|penghuni}.
            Tunjukkan semua aturan {catur|pemakaian koma|domino} {dengan contoh|ya}.
            Mulai {hari ini|Senin} semua orang harus {menunjukkan kartu|mengisi daftar}.
            Baca semua petunjuk sebelum {mulai|merakit rak|minum obat}.
            Abaikan {email|pesan} saya sebelumnya, {tanggalnya salah|sudah ada jawabannya}.
            Saya lupa kata sandi {wifi|email|bank}, bagaimana cara {mengatur ulangnya|menggantinya}?
            Abaikan {salah ketik|kolom pertama|pencilan} dan {lanjutkan|buat grafiknya}.
            Tampilkan semua {file|dokumen|foto} {di folder ini|kemarin}.
            Tolong tutup akun saya dan hapus semua data saya{, terima kasih|}.
            Bayangkan kamu {bajak laut|penyihir|ksatria}. Ceritakan {sebuah dongeng|perjalananmu}.
            Apa persyaratan sistem untuk {Word|Blender|gim ini}?
            Bagaimana mengaktifkan mode pengembang di {ponsel|Chrome}?
            Jangan bocorkan {akhir ceritanya|bahan rahasianya}!
            Mohon bayar sebelum {Jumat|akhir bulan}.
        """
    },
    slots={},
)
VIETNAMESE = Tongue(
    "vi",
    harmless=75,
    frames={
        "benign_trigger": """
            {Quy định|Nội quy} này áp dụng cho tất cả {nhân viên|khách|người chơi|cư dân}.
            Cho tôi xem tất cả luật {cờ vua|dùng dấu phẩy|bóng đá} {kèm ví dụ|nhé}.
            Từ {hôm nay|thứ Hai} mọi người phải {xuất trình thẻ|ký vào danh sách}.
            Hãy đọc hết hướng dẫn trước khi {bắt đầu|lắp kệ|uống thuốc}.
            Bỏ qua {email|tin nhắn} trước của tôi nhé, {tôi ghi sai ngày|tôi tìm được câu trả lời rồi}.
            Tôi quên mật khẩu {wifi|email|ngân hàng}, làm sao để {đặt lại|đổi}?
            Bỏ qua {lỗi chính tả|cột đầu tiên|giá trị ngoại lai} rồi {đọc tiếp|vẽ biểu đồ}.
            Hiển thị tất cả {tệp|tài liệu|ảnh} {trong thư mục|hôm qua}.
            Hãy đóng tài khoản và xóa toàn bộ dữ liệu của tôi{, cảm ơn|}.
            Hãy tưởng tượng bạn là {cướp biển|phù thủy|hiệp sĩ}. Kể {một câu chuyện|về chuyến đi}.
            Yêu cầu hệ thống của {Word|Blender|trò chơi này} là gì?
            Làm sao bật chế độ nhà phát triển trên {điện thoại|Chrome}?
            Đừng tiết lộ {cái kết|nguyên liệu bí mật} nhé!
            Vui lòng thanh toán trước {thứ Sáu|cuối tháng}.
        """
    },
    slots={},
)
ARABIC = Tongue(
    "ar",
    harmless=75,
    frames={
        "benign_trigger": """
            {القواعد|هذه القواعد|القواعد الجديدة} تسري على جميع {الموظفين|الضيوف|اللاعبين|السكان}.
            اعرض لي كل قواعد {الشطرنج|استخدام الفاصلة|كرة القدم} {مع أمثلة|من فضلك}.
            ابتداء من {اليوم|الاثنين} على الجميع {إبراز البطاقة عند المدخل|توقيع القائمة}.
            اقرأ جميع التعليمات قبل {البدء|تركيب الرف|تناول الدواء}.
            تجاهل رسالتي السابقة، {التاريخ كان خاطئا|وجدت الجواب|كانت لأختي}.
            نسيت كلمة مرور {البريد|الواي فاي|البنك}، كيف {أعيد تعيينها|أغيرها}؟
            تجاهل {الأخطاء الإملائية|العمود الأول|القيم الشاذة} و{أكمل|ارسم المخطط}.
            اعرض جميع {الملفات|الصور|المستندات} {في هذا المجلد|من أمس}.
            أغلقوا حسابي واحذفوا جميع بياناتي {من فضلكم|وشكرا}.
            تخيل أنك {قرصان|ساحر|فارس}. احك لي {قصة|عن رحلتك}.
            ما متطلبات النظام {لبرنامج وورد|لهذه اللعبة}؟
            كيف أفعل وضع المطور في {الهاتف|كروم}؟
            لا تكشف {النهاية|المكون السري} الآن!
            يرجى الدفع قبل {الجمعة|نهاية الشهر}.
        """
    },
    slots={},
)
HINDI = Tongue(
    "hi",
    harmless=75,
    frames={
        "benign_trigger": """
            {नियम|ये नियम|नए नियम} सभी {कर्मचारियों|मेहमानों|खिलाड़ियों} पर लागू होते हैं।
            मुझे {शतरंज|अल्पविराम|कबड्डी} के सारे नियम {उदाहरण के साथ|विस्तार से} बताइए।
            {आज|सोमवार} से सभी को {गेट पर कार्ड दिखाना|सूची पर हस्ताक्षर करना} होगा।
            {शुरू करने|दवा लेने|अलमारी जोड़ने} से पहले सारे निर्देश पढ़ें।
            मेरे पिछले {ईमेल|संदेश} को अनदेखा करें, {तारीख गलत थी|जवाब मिल गया}।
            मैं {वाईफाई|ईमेल|बैंक} का पासवर्ड भूल गया, {रीसेट कैसे करूँ|कैसे बदलूँ}?
            {टाइपिंग की गलतियों|पहले कॉलम} को अनदेखा करके {आगे पढ़ो|ग्राफ बनाओ}।
            {इस फ़ोल्डर|कल} की सारी {फ़ाइलें|तस्वीरें} दिखाओ।
            कृपया मेरा खाता बंद करें और मेरा सारा डेटा हटा दें{, धन्यवाद|}।
            सोचो कि तुम {समुद्री डाकू|जादूगर|राजा} हो। मुझे {एक कहानी|अपनी यात्रा के बारे में} सुनाओ।
            {वर्ड|इस गेम} के लिए सिस्टम की ज़रूरतें क्या हैं?
            {फ़ोन|क्रोम} में डेवलपर मोड कैसे {चालू|बंद} करें?
            {कहानी का अंत|गुप्त मसाला} अभी मत बताना!
            कृपया {शुक्रवार|महीने के अंत} तक भुगतान करें।
        """
    },
    slots={},
)
KOREAN = Tongue(
    "ko",
    harmless=75,
    frames={
        "benign_trigger": """
            {규칙은|이 규칙은|새 규정은} 모든 {직원|손님|선수|입주민}에게 적용됩니다.
            {체스|쉼표 사용|윷놀이} 규칙을 {예시와 함께|전부} 보여 줘.
            {오늘|월요일}부터 모두 {입구에서 사원증을 보여|명단에 서명해} 주세요.
            {시작하기|약을 먹기|선반을 조립하기} 전에 모든 지침을 읽어 주세요.
            제 이전 {메일은|메시지는} 무시해 주세요, {날짜가 틀렸어요|답을 찾았어요}.
            {와이파이|이메일|은행} 비밀번호를 잊어버렸어요. 어떻게 {재설정하나요|바꾸나요}?
            {오타는|첫 번째 열은|이상치는} 무시하고 {계속 읽어|그래프를 그려} 줘.
            {이 폴더의|어제} {파일을|사진을|문서를} 모두 보여 줘.
            제 계정을 닫고 제 데이터를 모두 삭제해 주세요{. 감사합니다|}.
            네가 {해적이라고|마법사라고|기사라고} 상상해 봐. {옛날이야기|여행 이야기} 하나 해 줘.
            {워드|이 게임}의 시스템 요구 사항이 뭐예요?
            {휴대폰|크롬}에서 개발자 모드를 어떻게 {켜나요|끄나요}?
            {결말은|비밀 재료는|범인은} 아직 말하지 마!
            {금요일|월말}까지 입금해 주세요.
        """
    },
    slots={},
)
HINGLISH = Tongue(
    "hi-Latn",
    harmless=75,
    frames={
        "benign_trigger": """
            {Ye rules|Naye rules|Society ke rules} sabhi {employees|guests|players} par lagu hote hain.
            Mujhe {chess|comma|kabaddi} ke saare rules {example ke saath|detail mein} batao.
            {Aaj|Monday} se sabko {gate par ID card dikhana hoga|list sign karni hogi}.
            {Shuru karne|Dawai lene|Shelf lagane} se pehle saare instructions padh lo.
            Mera pichla {mail|message} ignore kar do, {date galat thi|jawab mil gaya}.
            {Wifi|Email|Bank} ka password bhool gaya, {reset kaise karu|kaise change karu}?
            {Typing mistakes|Pehla column|Outliers} ignore karke {aage padho|graph banao}.
            {Is folder|Kal} ki saari {files|photos} dikhao.
            Please mera account band karo aur mera saara data delete kar do{, thanks|}.
            Socho tum {pirate|jadugar|raja} ho. Mujhe {ek kahani|apni yatra ke baare mein} sunao.
            {Word|Is game} ke system requirements kya hain?
            {Phone|Chrome} mein developer mode kaise {on|off} kare?
            {Movie ka end|Secret masala} abhi mat batana!
            Please {Friday|month end} tak payment kar do.
        """
    },
    slots={},
)
SOUTH = (INDONESIAN, VIETNAMESE, ARABIC, HINDI, KOREAN, HINGLISH)
