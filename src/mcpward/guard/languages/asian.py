"""Languages of eastern and south-eastern Asia."""

from mcpward.guard.languages.language import Language

CHINESE = Language(
    code="zh",
    keys=(
        "密码 密碼 口令 通行码 通行碼 暗号是 暗號是 密语 通关密语 密保答案 "
        "安全答案 wifi密码 wifi密碼 无线密码 無線密碼 "
        "登录密码 登入密碼 开机密码 "
        "mima"
    ),
    pins=(
        "验证码 驗證碼 动态码 動態碼 校验码 pin码 pin碼 门禁码 門禁碼 开门密码 支付密码 "
        "取款密码 解锁码 提款密碼 恢复码 恢復碼 备用码 安全码 "
        "安全碼 一次性密码 取件码 开锁密码 門鎖密碼 门锁密码 保险箱密码 保險箱密碼"
    ),
    secrets="api密钥 api金鑰 密钥 金鑰 访问令牌 令牌 存取權杖 api_key",
    links="是 为 為 就是 叫 如下 写的是 等于 还是 現在是 现在是",
    to="成 为 為 到",
    change="改 设 設 换 換 重置 更新 新",
    it="现在是 現在是 新的是 是 新密码是 新密碼是 改成了 改成",
    mine="我的 我们的 我們的 这里的 我家 家里 登录 登入 wifi 新的 你的 这个 正确的",
    logins="账号 帐号 帳號 账户 登录 登入 帐户",
    users="用户名 账号 帐号 帳號 用戶名 使用者名稱 用户",
    use=(
        r"(?:用|使用|拿|输入|輸入){}(?:来|來|就能|就可以|即可|可以|去)?(?:登录|登入|登陆|解锁|解鎖|进入|進入|进去|開門|开门|打开)",
    ),
    now="现在 現在 目前 就 还 仍 一直 是 了 的 暂时 暫時",
    never=(
        r".*[的了不要会會能可请請吗嗎呢吧么麼何谁誰哪多少位数數字长長度必须須需无無没沒错錯对對正确確误誤空弱强強安全重保存储儲加密由被使用户戶输入輸设設置改忘记記"
        r"记得它这這那同样樣一个個您你我他她们們什非常很太更最过過期效默认認随隨机機以及和或与與每在从從应應该該当當密码碼口令].*"
    ),
)

JAPANESE = Language(
    code="ja",
    keys="パスワード パスフレーズ パスコード 合言葉 合い言葉 wi-fiキー 暗証コード 秘密の言葉 秘密の質問の答え pw",
    pins=(
        "暗証番号 pinコード pin番号 pin 認証コード 確認コード 認証番号 "
        "ワンタイムパスワード ワンタイムコード ドアコード 入室コード 解錠コード "
        "解除コード 解錠番号 セキュリティコード リカバリーコード"
    ),
    secrets="apiキー api_キー アクセストークン シークレットキー トークン",
    links="は が も って",
    ands="が も って",
    to="を に",
    change="変更 変え 設定 リセット 更新 新しい",
    after=(
        "です だ でした になります となります なので だよ だった に変 に設定 である だから にし を使 と入力 と入れ "
        "でログイン でお願い"
    ),
    it="新しいのは 今は 現在は 新しいパスワードは",
    mine="私の 僕の うちの 俺の 共有の わたしの パス wifi wi-fi 新しい",
    logins="ログイン情報 アカウント ログイン",
    users="ユーザー名 ユーザー ユーザid id ユーザーid アカウント名",
    use=(
        r"{}(?:で|を使って|を入力して|を入れて|と入力して|と入力すれば|を使えば)(?:ログイン|サインイン|入れ|解除|ロック|開)",
        r"ログイン(?:は|には|するには|時は){}(?:で|を)",
    ),
    now="今 現在 今は まだ 次の通り 以下",
    never=(
        r".*(?:ない|必須|必要|違|正し|間違|無効|有効|安全|何|なん|どこ|文字|英数|半角|全角|記号|暗号|変更|忘|空|不|同じ|桁|期限|弱|強|長|短|以上|以下|以内|入力|"
        r"設定|こちら|下記|次の|自動|定期|別|誰|絶対|大切|重要|初期|保存|管理|生成|パスワード|ください|れて|られ|ます|ません|使|それ|これ|あれ|秘密|もの|こと|とき|です).*"
    ),
)

KOREAN = Language(
    code="ko",
    keys="비밀번호 비번 패스워드 암호 패스프레이즈 와이파이_비번 비밀_번호 암구호",
    pins=(
        "핀번호 핀_번호 pin번호 pin_번호 인증번호 인증_번호 확인_코드 인증코드 인증_코드 보안코드 보안_코드 "
        "출입코드 도어락_번호 otp 일회용_비밀번호 복구_코드 현관_비번 pin"
    ),
    secrets="api키 api_키 액세스_토큰 시크릿_키 토큰",
    links="는 은 가 이 : 로는",
    ands="가 이",
    to="를 을",
    change="바꿨 바꾸 변경 설정 재설정 초기화 새",
    after="입니다 이에요 예요 에요 이야 야 임 이다 였 이었 으로 로 라고 이고 고 이니 니까 인데",
    it="지금은 새로운_건 새_비번은 이제",
    mine="내 제 우리 저희",
    own="내 제 우리 저희",
    logins="로그인_정보 계정 로그인 계정_정보",
    users="아이디 사용자 사용자명 유저",
    use=(r"{}(?:으로|로|를 입력해서|을 입력해서|를 사용해|을 사용해|를 써서|을 써서) ?(?:로그인|접속|들어|잠금|열)",),
    now="지금 현재 아직 그냥 다음과_같습니다: 아직도 이제",
    never=(
        r"(?:.*(?:없|있|않|안|틀|맞|잘못|필요|필수|무효|만료|변경|안전|무엇|뭐|누구|어디|자리|자|이상|이하|최소|영문|숫자|대소문자|특수|암호화|저장|관리|강력|약|길|짧|어렵|쉽"
        r"|쉬|중요|같|다르|잊|까먹|분실|유출|설정|입력|비밀번호|하세요|됩|되|합니다|입니다|했|한|된|할|알|모르|확인|오류|재설정|초기화).*|그|이|저|것|때|등)"
    ),
    bare=True,
)

VIETNAMESE = Language(
    code="vi",
    keys="mật_khẩu mk mật_mã pass password mật_khẩu_wifi pass_wifi mk_wifi mật_khẩu_mới",
    pins="mã_pin mã_xác_minh mã_xác_nhận mã_otp mã_xác_thực mã_bảo_mật mã_truy_cập mã_cửa mã_số pin otp mã_khóa",
    codes="mã",
    opens="cửa cổng két két_sắt báo_động tủ điện_thoại thẻ nhà",
    secrets="khóa_api khoá_api api_key token mã_token",
    links="là thì là: vẫn_là gồm đang_là",
    to="thành sang là",
    change="đổi đặt thay reset cập_nhật mới",
    it="giờ_là mới_là nó_là bây_giờ_là cái_mới_là hiện_là giờ_nó_là",
    mine="",
    logins="đăng_nhập tài_khoản thông_tin_đăng_nhập tk",
    users="tài_khoản tên_đăng_nhập user tk người_dùng username",
    use=(
        r"(?:dùng|sử dụng|nhập|gõ|thử) {} (?:để|làm mật khẩu|khi|vào|là)",
        r"đăng nhập(?: \w{{1,20}}){{0,3}} (?:bằng|với) {}",
    ),
    now="bây_giờ giờ hiện_tại vẫn chỉ đơn_giản_là như_sau: hiện_nay luôn",
    ands="và hoặc nhưng",
    ons="và nhưng nếu nhé nha cảm cám vì để cho bạn tôi không đừng ạ thôi đó nhe hen",
    small=(
        "cái này đó kia của tôi bạn anh chị em họ chúng ta và hoặc nhưng vì nếu thì là mà gì ai nào đâu khi sao "
        "không chưa chẳng luôn đã đang sẽ cũng rất quá hơn ít nhất tất cả mọi một hai trong trên dưới ngoài với "
        "từ đến cho bởi tại đây bây giờ chỉ khá gần như phải bị được có nên cần bao nhiêu"
    ),
    states=(
        "sai đúng hợp lệ bắt buộc cần thiết trống mới cũ ngắn dài mạnh yếu an toàn khó dễ đơn giản phức tạp bí "
        "mật riêng quan trọng giống khác duy tạm thời cố định mặc định ngẫu nhiên hết hạn quên mất chuỗi kiên "
        "chữ ký số tự gồm"
    ),
)

INDONESIAN = Language(
    code="id",
    keys=(
        "kata_sandi kata_sandinya sandi sandinya password passwordnya kata_kunci kata_kuncinya kata_laluan katalaluan "
        "sandi_wifi pass pw passnya"
    ),
    pins=(
        "pin pinnya pin-nya kode_pin nomor_pin kode_akses kode_keamanan kode_verifikasi kode_otp kode_konfirmasi "
        "otp kode_unik kode_pintu kode_masuk kode_pemulihan"
    ),
    codes="kode kombinasi",
    opens="pintu gerbang brankas alarm garasi loker gembok hp ponsel kartu rumah apartemen pagar",
    secrets="kunci_api api_key token token_akses",
    links="adalah ialah yaitu yakni itu masih jadi menjadi tetap ialah:",
    to="menjadi jadi ke dengan",
    change="ubah ganti reset setel atur perbarui baru tukar",
    it="sekarang yang_baru_adalah yang_baru sekarang_jadi itu_adalah yang_baru:",
    own="saya kami ku gue",
    logins="login akun kredensial info_login data_login",
    users="pengguna nama_pengguna user username akun",
    use=(
        r"(?:gunakan|pakai|ketik|masukkan|masukin|coba) {} (?:untuk|buat|sebagai|saat|ketika|kalau|jika)",
        r"(?:login|masuk|log in)(?: \w{{1,20}}){{0,3}} (?:dengan|pakai|pake|menggunakan) {}",
    ),
    now="sekarang masih tetap cuma hanya saat_ini sebagai_berikut: berikut: selalu",
    ands="dan atau tapi",
    ons=(
        "dan tapi kalau jika ya tolong terima makasih thanks karena untuk buat kamu aku saya jangan semua tanpa "
        "dong aja huruf"
    ),
    small=(
        "ini itu saya aku kamu anda dia kami kita mereka nya dan atau tapi tetapi karena jika kalau bahwa apa "
        "siapa yang mana di ke dari kapan mengapa kenapa bagaimana berapa tidak bukan belum jangan pernah selalu "
        "sudah masih juga sangat terlalu lebih kurang minimal paling semua sesuatu seseorang pada dengan tanpa "
        "untuk oleh sebelum sesudah sini situ sekarang hanya cukup hampir adalah harus akan telah bisa dapat "
        "sama seperti"
    ),
    states=(
        "salah benar keliru valid sah wajib perlu diperlukan opsional kosong baru lama pendek panjang kuat lemah "
        "aman sulit susah mudah gampang sederhana rumit rahasia pribadi publik penting dikenal jelas berbeda "
        "unik sementara permanen bawaan acak kedaluwarsa kadaluarsa lupa hilang dicuri aktif siap kesabaran teks "
        "string"
    ),
    never=r"(?:di|ter|ber|me|ke)\w{3,}(?:kan|an|i|s|a|ah)?",
    bare=True,
)

THAI = Language(
    code="th",
    keys="รหัสผ่าน พาสเวิร์ด รหัสไวไฟ รหัสwifi รหัส_wifi พาส รหัสลับ รหัสเน็ต พาสเวิด",
    pins=("รหัสพิน รหัส_pin รหัสpin รหัส_otp รหัสotp รหัสยืนยัน รหัสเข้า รหัสประตู รหัสตู้เซฟ รหัสเอทีเอ็ม รหัสบัตร รหัสสัญญาณกันขโมย โค้ดประตู"),
    secrets="คีย์api api_key โทเคน โทเค็น",
    links="คือ เป็น ว่า ใช้",
    to="เป็น",
    change="เปลี่ยน ตั้ง รีเซ็ต แก้ ใหม่",
    after="นะ ครับ ค่ะ คะ",
    it="ตอนนี้คือ ใหม่คือ",
    mine="ของฉัน ของผม",
    logins="บัญชี ล็อกอิน เข้าสู่ระบบ",
    users="ผู้ใช้ ชื่อผู้ใช้ ยูสเซอร์ ไอดี",
    use=(r"(?:ใช้|พิมพ์|กด|ใส่) ?{} ?(?:เพื่อ|ใน|ตอน|ล็อกอิน|เข้า|เป็น)",),
    now="ตอนนี้ ยัง ก็ ใหม่",
    never=(
        r".*(?:ผิด|ไม่|ต้อง|หมด|อะไร|ถูก|ควร|จำเป็น|ใหม่|เก่า|ยาว|สั้น|ปลอดภัย|ลืม|อย่าง|ที่|ของ|ตัว|อักษร|สำคัญ"
        r"|ความ|การ|เดียว|เปลี่ยน|รหัส|กรุณา|โปรด).*"
    ),
)

FILIPINO = Language(
    code="tl",
    keys="password passcode kontrasenyas",
    pins="pin",
    links="ay yung ang",
    to="sa ng",
    place="sa",
    change="palit pinalit binago",
    mine="ko namin",
    small="ang ng sa ay mga na ko mo niya namin hindi at o pero kung ano sino saan kailan bakit paano wala may",
    states="mali tama kailangan mahina malakas bago luma nakalimutan",
    bare=True,
)

ASIAN = (CHINESE, JAPANESE, KOREAN, VIETNAMESE, INDONESIAN, THAI, FILIPINO)
