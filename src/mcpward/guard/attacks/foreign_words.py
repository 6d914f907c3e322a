"""How an order to an assistant is said in other languages: the same slots for each.

All words are in lower case, with bars between them. Beginnings of words are enough where a word bends.
"""

from typing import NamedTuple


class Tongue(NamedTuple):
    """The slots of one language. What begins a phrase is plain words; the rest are regular expressions."""

    code: str
    """The BCP 47 tag."""
    notes: str
    """A note to, in the forms that stand before the assistant."""
    assistant: str
    """The assistant, as it is addressed; empty where `notes` hold it."""
    unsaid: str
    """Do not tell."""
    user: str
    """The user, behind `unsaid`."""
    sends: str
    """Send, forward, upload."""
    things: str
    """What is private: the conversation, passwords, contacts."""
    tasks: str
    """A new task, a message of the system."""
    asks: str
    """Answer the question."""
    question: str
    """The following question."""
    says: str
    """Answer, write."""
    only: str
    """Only."""
    pays: str = ""
    """Transfer, pay."""
    last: bool = False
    """Whether the verb of sending comes last, and `user` before what is not to be done."""


TONGUES = (
    Tongue(
        "de",
        "nachricht an |hinweis an |anweisung an |notiz an |hinweis für |anweisung für |nachricht für |an die |liebe "
        "|lieber "
        "|liebes |achtung, |wichtig für ",
        r"(?:die |den |das |alle |jede |jeden )?(?:ki\b|ki-\w{1,20}|assistent\w{0,12}|sprachmodell\w{0,12}|llms?\b"
        r"|chatbots?)",
        "sag|erwähn|verrat|zeig|informier|teil|erzähl|verschweig",
        r"\w{0,3} (?:[\w-]{1,12} ){0,2}?(?:dem|den|der) (?:nutzer|benutzer|anwender|user|kunden)\w{0,3}[^.\n]{0,24}?"
        r"\b(?:nicht|nichts|kein\w{0,12}|niemals)\b",
        "sende|schick|leite|übermittl|lade|poste|kopier|exportier",
        r"gespräch|unterhaltung|chatverlauf|verlauf|passw|kennw|zugangsdaten|kontakte|e-?mails?|nachrichten|schlüssel"
        r"|daten"
        r"|inhalt|dateien|konversation",
        "neue aufgabe|neue anweisung|neuer auftrag|systemnachricht|systemmeldung|systemhinweis|systemanweisung",
        "beantworte|bitte beantworte",
        r"n? (?:sie )?(?:bitte )?(?:die |nur )?(?:folgende|diese) frage",
        "antworte|gib|schreib",
        r"\w{0,2} (?:nur|ausschließlich|lediglich)(?: noch)? (?:mit|auf|das wort|„|\"|')",
        "überweis|zahle|transferier",
    ),
    Tongue(
        "fr",
        "message pour |message à |note à |note pour |instruction pour |instructions pour |consigne pour |cher |chère "
        "|attention ",
        r"(?:les? |la |l[’'])?(?:ia\b|assistante?s?\b|intelligence artificielle|modèles? de langage|llm|agents? ia)",
        "ne dis|ne dites|ne mentionne|ne révèle|ne parle|n'en parle|n’en parle|ne le dis|sans avertir|sans prévenir"
        "|sans informer",
        r"\w{0,3}[^.\n]{0,40}?l[’']utilisat(?:eur|rice)",
        "envoie|envoy|transfèr|transfér|transmet|partage|publie|exporte",
        r"conversation|discussion|historique|mots? de passe|identifiants|contacts|e-?mails?|courriels|messages|clés?"
        r"|données"
        r"|contenu|fichiers",
        "nouvelle tâche|nouvelle consigne|nouvelle instruction|nouvelles instructions|message du système"
        "|message système",
        "répond|veuillez répondre",
        r"\w{0,3}(?: s'il (?:te|vous) plaît)? à (?:la|cette) question(?: suivante)?",
        "réponds|répondez|écris|écrivez|affiche",
        r" (?:uniquement|seulement|simplement|exclusivement|juste) (?:par |avec |le mot |en )?[«\"'’]?\s?\w",
        "vire |virez|transfère|transférez|paie|payez",
    ),
    Tongue(
        "es",
        "instrucción para |instrucciones para |mensaje para |nota para |aviso para |recordatorio para |atención, "
        "|querido |querida ",
        r"(?:el |la |los |las |todos los )?(?:ia\b|asistente\w{0,12}|modelos? de lenguaje|inteligencia artificial|llm"
        r"|agentes? de ia)",
        "no le digas|no digas|no se lo digas|no menciones|no reveles|no informes|sin avisar|sin informar|no muestres"
        "|sin decir",
        r"[^.\n]{0,40}?\bal? (?:el )?usuari[oa]",
        "envía|envia|manda|reenvía|reenvia|publica|comparte|sube|exporta",
        r"conversación|conversacion|chat|historial|contraseñas?|credenciales|contactos|correos?|mensajes|claves?|datos"
        r"|contenido|archivos",
        "nueva tarea|nueva instrucción|nuevas instrucciones|mensaje del sistema|mensaje del admin|aviso del sistema"
        "|nueva orden",
        "responda|responde|contesta|conteste",
        r"(?: por favor)? (?:a )?(?:la|esta) (?:siguiente )?pregunta(?: siguiente)?",
        "responde|contesta|escribe|responda",
        r" (?:solo|sólo|únicamente|solamente|exclusivamente) (?:con |en |la palabra )?[«\"'“]?\w",
        "transfiere|transfiera|paga |pague",
    ),
    Tongue(
        "it",
        "messaggio per |messaggio all|istruzione per |istruzioni per |nota per |nota all|avviso per |caro |cara ",
        r"(?:l[’']|[’'])?(?:ia\b|assistente\w{0,12}|modello linguistico|intelligenza artificiale|llm|agente ia)",
        "non dire|non dirlo|non menzion|non rivel|non inform|senza avvis|senza inform|non mostr|senza dir",
        r"\w{0,5}[^.\n]{0,40}?\b(?:all|l)[’']utente",
        "invia|manda|inoltra|pubblica|condividi|carica|esporta",
        r"conversazione|chat|cronologia|password|credenziali|contatti|e-?mail|messaggi|chiav[ei]|dati|contenuto|file",
        "nuovo compito|nuova istruzione|nuove istruzioni|messaggio di sistema|messaggio del sistema|nuovo incarico",
        "rispondi|risponda|rispondete",
        r"(?: per favore)? (?:alla|a questa) (?:seguente )?domanda(?: seguente)?",
        "rispondi|scrivi",
        r" (?:solo|soltanto|solamente|unicamente|esclusivamente) (?:con |in |la parola )?[«\"'“]?\w",
        "trasferisci|bonifica|paga |versa ",
    ),
    Tongue(
        "pt",
        "instrução para |instruções para |mensagem para |nota para |aviso para |lembrete para |caro |cara |atenção, ",
        r"(?:o |a |os |as )?(?:ia\b|assistente\w{0,12}|modelos? de linguagem|inteligência artificial|llm"
        r"|agentes? de ia)",
        "não diga|não conte|não mencione|não revele|não informe|sem avisar|sem informar|não mostre|nao diga|nao conte",
        r"[^.\n]{0,40}?\bao? (?:o )?(?:usuári|utilizador)",
        "envie|envia|mande|encaminhe|publique|compartilhe|exporte",
        r"conversa|chat|histórico|senhas?|credenciais|contatos|contactos|e-?mails?|mensagens|chaves?|dados|conteúdo"
        r"|arquivos"
        r"|ficheiros",
        "nova tarefa|nova instrução|novas instruções|mensagem do sistema|aviso do sistema|nova ordem",
        "responda|por favor, responda",
        r"(?: por favor)? (?:à|a|esta) (?:seguinte )?pergunta(?: seguinte| abaixo)?",
        "responda|responder|escreva|escrever",
        r" (?:apenas|somente|só|unicamente|exclusivamente) (?:com |em |a palavra )?[«\"'“]?\w",
        "transfira|transfere|pague|envie r",
    ),
    Tongue(
        "nl",
        "bericht aan |bericht voor |instructie voor |instructies voor |opmerking voor |notitie voor |beste |let op, ",
        r"(?:de |het |alle )?(?:ai\b|ai-\w{1,20}|assistent\w{0,12}|taalmodel\w{0,12}|llm|chatbot)",
        "zeg |vertel |vermeld |meld |toon ",
        r"(?:[\w-]{1,12} ){0,2}?(?:de |aan de )gebruiker[^.\n]{0,20}?\b(?:niet|niets|geen)\b",
        "stuur|verzend|verstuur|deel het|deel de",
        r"gesprek|geschiedenis|wachtwoord\w{0,12}|inloggegevens|contacten|e-?mails?|berichten|sleutels?|gegevens"
        r"|inhoud|bestanden",
        "nieuwe taak|nieuwe opdracht|nieuwe instructie|systeembericht|systeemmelding",
        "beantwoord",
        r"(?: alstublieft)? (?:de|deze) (?:volgende )?vraag",
        "antwoord|schrijf",
        r" (?:alleen|enkel|uitsluitend) (?:met|in|het woord|\"|')",
        "maak over|betaal|stort",
    ),
    Tongue(
        "ru",
        "внимание, |сообщение для |инструкция для |инструкции для |заметка для |указание для |уважаемый "
        "|напоминание для ",
        r"(?:всех )?(?:ии\b|ии-\w{1,20}|ассистент\w{0,12}|языков\w{0,12} модел\w{0,12}|нейросет\w{0,12}|llm)",
        "не говори|не сообщай|не упоминай|не рассказывай|не показывай|не уведомляй|не раскрывай",
        r"\w{0,3}[^.\n]{0,30}?пользовател",
        "отправ|перешли|пришли|передай|выложи|загрузи|скопируй",
        r"переписк|диалог|разговор|истори|парол|контакт|письм|сообщени|ключ|данны|содержим|файл",
        "новая задача|новое задание|новая инструкция|новые инструкции|системное сообщение|новое указание"
        "|сообщение системы",
        "ответь|пожалуйста, ответь|ответьте",
        r"(?:те)?(?: пожалуйста)? на (?:следующий |этот )?вопрос",
        "ответь|напиши|отвечай|ответьте",
        r"(?:те)? (?:только|лишь|исключительно) (?:словом |«|\"|на )?\w",
        "переведи|перечисли|оплати",
    ),
    Tongue(
        "uk",
        "увага, |повідомлення для |інструкція для |примітка для ",
        r"(?:всіх )?(?:ші\b|асистент\w{0,12}|мовн\w{0,12} модел\w{0,12}|llm)",
        "не кажи|не повідомляй|не згадуй|не показуй|не розповідай",
        r"\w{0,3}[^.\n]{0,30}?користувач",
        "надішл|відправ|перешл|передай",
        r"розмов|листуван|історі|парол|контакт|листи|повідомлен|ключ|дані|файл",
        "нове завдання|нова інструкція|системне повідомлення|нові інструкції",
        "дай відповідь|відповідай|дайте відповідь",
        r" на (?:наступне |це )?(?:запитання|питання)",
        "напиши|відповідай",
        r" (?:лише|тільки|винятково) (?:словом |«|\")?\w",
        "перекажи|переведи",
    ),
    Tongue(
        "pl",
        "wiadomość dla |instrukcja dla |instrukcje dla |uwaga dla |notatka dla |drogi ",
        r"(?:wszystkich )?(?:ai\b|asystent\w{0,12}|modelu językowego|sztucznej inteligencji|llm)",
        "nie mów|nie informuj|nie wspominaj|nie pokazuj|nie ujawniaj",
        r"[^.\n]{0,30}?użytkownik",
        "wyślij|prześlij|przekaż|udostępnij",
        r"rozmow|histori|hasł|kontakt|wiadomości|maile|klucz|dane|pliki",
        "nowe zadanie|nowa instrukcja|nowe instrukcje|komunikat systemowy|wiadomość systemowa",
        "odpowiedz",
        r"(?: proszę)? na (?:następujące |to )?pytanie",
        "odpowiedz|napisz",
        r" (?:tylko|wyłącznie|jedynie) (?:słowem |„|\")?\w",
        "przelej|zapłać",
    ),
    Tongue(
        "tr",
        "yapay zekaya|yapay zeka için|asistana|asistan için|dil modeline",
        "",
        "kullanıcıya",
        r"[^.\n]{0,30}?(?:söyleme|bahsetme|bildirme|belli etme|gösterme)",
        r"gönder|ilet|yükle|paylaş",
        "konuşma|sohbet|şifre|parola|kişileri|mesajları|e-postaları",
        "yeni görev|yeni talimat|sistem mesajı",
        "aşağıdaki soru|şu soru|lütfen şu soru",
        r"\w{0,4} (?:cevapla|yanıtla)\w{0,6}",
        "sadece|yalnızca",
        r" [\w'\"]{1,20} (?:yaz|cevap ver|yanıtla|söyle)\b",
        "havale et|öde ",
        True,
    ),
    Tongue(
        "id",
        "pesan untuk |instruksi untuk |catatan untuk |perhatian, ",
        r"(?:semua )?(?:asisten\w{0,12}|ai\b|model bahasa|llm|kecerdasan buatan)",
        "jangan beri tahu|jangan katakan|jangan sebutkan|tanpa memberi tahu",
        r"[^.\n]{0,30}?pengguna",
        "kirim|unggah|teruskan|bagikan",
        r"percakapan|riwayat|kata sandi|kontak|pesan|data|kunci",
        "tugas baru|instruksi baru|pesan sistem",
        "jawab pertanyaan|jawablah pertanyaan",
        r" (?:berikut|ini)",
        "jawab hanya|hanya jawab|jawablah hanya",
        r" [\w'\"]{2,20}",
        "transfer rp|transferkan",
    ),
    Tongue(
        "vi",
        "gửi trợ lý|lưu ý cho|tin nhắn cho|hướng dẫn cho|gửi ai",
        r"\s?(?:trợ lý\w{0,12}|mô hình|ai\b|llm)?",
        "đừng nói|không nói|đừng tiết lộ|không được nói|đừng cho",
        r"[^.\n]{0,30}?người dùng",
        "gửi|chuyển tiếp|tải",
        r"cuộc trò chuyện|mật khẩu|danh bạ|tin nhắn|dữ liệu",
        "nhiệm vụ mới|chỉ thị mới|thông báo hệ thống|tin nhắn hệ thống",
        "hãy trả lời câu|trả lời câu hỏi",
        r"(?: hỏi)?(?: sau)?(?: đây)?",
        "chỉ trả lời|chỉ viết",
        r" [\w'\"]{2,20}",
    ),
    Tongue(
        "ar",
        "رسالة إلى|تعليمات إلى|ملاحظة إلى|تنبيه إلى|رسالة ل|تعليمات ل",
        r"\s?(?:المساعد|الذكاء|النموذج|لمساعد|لذكاء)[^:،.\n]{0,16}",
        "لا تخبر|لا تذكر|دون إخبار|بدون علم",
        r"[^.\n]{0,30}?المستخدم",
        "أرسل|ارسل|قم بإرسال|انشر",
        r"المحادثة|كلمة المرور|كلمات المرور|جهات الاتصال|البيانات|الرسائل|الملفات",
        "مهمة جديدة|تعليمات جديدة|رسالة النظام",
        "الرجاء الإجابة|أجب عن|أجب على|يرجى الإجابة",
        r"[^:.\n]{0,8}السؤال(?: التالي)?",
        "أجب فقط|اكتب فقط",
        r" \w",
    ),
    Tongue(
        "he",
        "הודעה לעוזר|הוראה לעוזר|הודעה לבינה|הוראה למודל",
        "",
        "אל תספר|אל תגיד|בלי לספר",
        r"[^.\n]{0,30}?משתמש",
        "שלח|העבר|העלה",
        r"שיחה|סיסמ|אנשי קשר|נתונים|הודעות",
        "משימה חדשה|הוראה חדשה|הודעת מערכת",
        "ענה על",
        r" השאלה(?: הבאה)?",
        "ענה רק|כתוב רק",
        r" \w",
    ),
    Tongue(
        "hi",
        "एआई के लिए|सहायक के लिए|ai के लिए|हे एआई",
        "",
        "उपयोगकर्ता को|यूज़र को|यूजर को",
        r"[^.\n]{0,30}?(?:मत|न|नहीं) (?:बता|कह|दिखा)",
        "भेज|अपलोड|साझा",
        r"बातचीत|पासवर्ड|संपर्क|संदेश",
        "नया कार्य|नया काम|नए निर्देश|सिस्टम संदेश",
        "निम्नलिखित प्रश्न|इस सवाल|इस प्रश्न",
        r"[^:.\n]{0,10}(?:उत्तर|जवाब)[^:.\n]{0,6}",
        "केवल ",
        r"[^.\n]{1,24}(?:लिखो|लिखें|उत्तर दो|जवाब दो|कहो)",
        "",
        True,
    ),
    Tongue(
        "zh",
        "致ai|致人工智能|给ai|给人工智能|给助手|致助手|写给ai|对ai|致大模型|给大模型|ai助手请|注意，ai",
        r"[^：:，,。\n]{0,8}",
        "不要告诉|不要告知|别告诉|不得告知|不要向|无需告知|不要通知|不要让|请勿告诉",
        r"[^。\n]{0,6}用户",
        r"发送|发到|发给|转发|上传|提交|发至|寄",
        "对话|聊天|密码|联系人|邮件|消息|密钥|数据|历史|凭证|文件|内容",
        "新任务|新的任务|新指令|新的指令|系统消息|系统提示|系统通知",
        "请回答以下|请回答下面|回答以下问题|回答下列问题|请回答这个",
        r"[^：:。\n]{0,8}",
        "只回复|只回答|仅回复|仅回答|只输出|只需回复|只说",
        r"[^。\n]",
        "转账|转款|支付|汇款",
        True,
    ),
    Tongue(
        "ja",
        "aiアシスタントへ|aiへ|アシスタントへ|言語モデルへ|aiアシスタント向け|アシスタント向け|aiモデルへ",
        "",
        "ユーザーには|ユーザには|ユーザーに|利用者に",
        r"[^。\n]{0,16}(?:言わない|伝えない|知らせない|話さない|見せない|言うな|教えない|明かさない)",
        r"送|転送|投稿|アップロード",
        "会話|パスワード|連絡先|メール|履歴|データ|秘密鍵|ファイル",
        "新しいタスク|新しい指示|新たな指示|システムメッセージ|新しい命令|新しい任務",
        "次の質問に|以下の質問に",
        r"[^。\n]{0,4}(?:答え|回答)[^。：:\n]{0,6}",
        "とだけ答え|とだけ書|とだけ返",
        r"",
        "送金|振り込",
        True,
    ),
    Tongue(
        "ko",
        "ai 비서에게|ai에게|어시스턴트에게|인공지능에게|언어 모델에게|비서에게",
        "",
        "사용자에게",
        r"[^.\n]{0,16}(?:말하지 마|알리지 마|언급하지 마|보여주지 마|말하지 말|알리지 말|비밀)",
        r"보내|전송|전달|업로드",
        "대화|비밀번호|연락처|이메일|메시지|데이터|기록|파일",
        "새로운 작업|새 작업|새로운 지시|새 지시|시스템 메시지|새로운 임무",
        "다음 질문에",
        r"[^.\n]{0,6}(?:답|대답)[^.:\n]{0,6}",
        "이라고만 답|라고만 답|만 답해|만 대답",
        r"",
        "송금|이체",
        True,
    ),
)
