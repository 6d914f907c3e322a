"""Polish, Russian and Ukrainian."""

from mcpward.guard.tongues.tongue import Tongue

TONGUES = (
    Tongue(
        "pl",
        drop="zignoruj|ignoruj|zapomnij|pomiń|porzuć|odrzuć|nie stosuj|nie przestrzegaj|nadpisz|anuluj|omiń"
        "|zlekceważ|złam|przestań",
        prior="systemu|systemow|poprzedni|wcześniejsz|powyższ|dotychczasow|pierwotn|początkow|otrzyman"
        "|podan|wcześniej|wyżej",
        orders="instrukcj|poleceni|polecen|zasad|reguł|wytyczn|nakaz|prompt|ogranicze|rozkaz|komunikat",
        everything="wszystko, co|wszystko co|wszystkim, co|wszystkim co|wszystko powyżej|wszystkim powyżej"
        "|o wszystkim|całość powyżej",
        tell="nadaj|przyznaj|daj|wyślij|pokaż|wyświetl|ujawnij|podaj|powtórz|wypisz|napisz|powiedz"
        "|przetłumacz|jaki jest|jakie są|zdradź"
        "|skopiuj|streść|wydrukuj",
        prompt="prompt systemow|prompta systemow|promptu systemow|instrukcje systemow|instrukcji systemow"
        "|system prompt|komunikat systemow|ukryte instrukcje|tajne instrukcje|początkowe instrukcje|swój prompt"
        "|twój prompt|wewnętrzne instrukcje|monit systemowy",
        your="twoje|twój|twoją|swoje|swój|swoich|twoich",
        free="bez ogranicze|bez zasad|bez filtrów|bez cenzury|żadnych ogranicze|żadnych zasad|nie masz ogranicze"
        "|wolny od|wolna od|bez reguł|bez żadnych|nieograniczon|bez limitów",
        you="jesteś teraz|od teraz|teraz jesteś|udawaj|wyobraź sobie, że jesteś|zachowuj się jak|odtąd|wciel się"
        "|działaj jako",
        ai="sztuczną inteligencją|sztuczna inteligencja|modelem ai|czatbot|chatbot|asystent|chatgpt"
        "|modelem językowym|ai bez",
        task="nowe zadanie|nowe polecenie|nowe instrukcje|twoje nowe|komunikat systemowy|nowa instrukcja"
        "|następne zadanie|nowa zasada",
        off="wyłącz|dezaktywuj|usuń|obejdź|pomiń|są wyłączone|nie obowiązują|zdejmij",
        told="otrzymałeś|dostałeś|ci podano|ci powiedziano|ci dano|zostało ci",
        kept="hasło|tajne słowo|sekret|dane logowania|tajny klucz",
        guards="filtry bezpieczeństwa|zabezpiecze|środki bezpieczeństwa|uwierzytelni|kontrolę dostępu"
        "|dziennik audytu|logi audytu|moderacj|weryfikacj|zasady systemu|szyfrowanie",
        power="uprawnienia administratora|dostęp administratora|prawa administratora|uprawnienia admina",
        others="innych klientów|innych użytkowników|wszystkich klientów|wszystkich użytkowników",
    ),
    Tongue(
        "ru",
        drop="игнориру|проигнориру|забудь|не обращай|отбрось|отмени|не следуй|не соблюдай|пренебреги|нарушь"
        "|обойди|перестань|сотри|откажись от|удали все",
        prior="системн|предыдущ|прежн|предшествующ|выше|ранее|исходн|первоначальн|начальн|прошл|старые|данные тебе"
        "|полученн|изначальн",
        orders="инструкци|указани|правил|команд|приказ|промпт|директив|ограничени|установк|распоряжени|сообщени"
        "|настройк",
        everything="всё, что|все, что|всё что|все что|всё выше|что было|обо всём|обо всем|всё вышесказанное"
        "|всё предыдущее|всё написанное|весь текст",
        tell="предоставь|выгрузи|отправь|назначь|дай|покажи|выведи|раскрой|назови|повтори|напечатай"
        "|напиши|скажи|расскажи|переведи|какой у тебя"
        "|какие у тебя|каков|поделись|скопируй|перечисли|выдай|дай мне|процитируй|сообщи",
        prompt="системный промпт|системного промпта|системную инструкцию|системные инструкции|системное сообщение"
        "|системную подсказку|system prompt|системный запрос|скрытые инструкции|секретные инструкции"
        "|начальные инструкции|исходные инструкции|внутренние инструкции|свой промпт|твой промпт"
        "|первоначальный промпт|системных инструкций|исходный промпт",
        your="твои|твой|свои|свой|ваши|своих|твоих|твоё|твою",
        free="нет никаких правил|правил не существует|без ограничени|без правил|без фильтр|без цензур"
        "|никаких ограничени|никаких правил|не ограничен"
        "|нет ограничени|нет правил|без морал|без этик|свободн|без каких-либо ограничени|не связан|нет никаких",
        you="представь, что у тебя|у тебя нет|теперь ты|ты теперь|с этого момента|отныне|представь, "
        "что ты|притворись|действуй как|веди себя как"
        "|ты больше не|сыграй роль|с этой минуты",
        ai="искусственный интеллект|искусственным интеллектом|ии без|чат-бот|ассистент|chatgpt|языковая модель"
        "|ии, котор|ты ии",
        task="новая задача|новое задание|новые инструкции|новая инструкция|твоя новая|системное сообщение"
        "|следующее задание|новое правило|смена плана",
        off="отключи|выключи|деактивируй|убери|обойди|сними|удали|отключены|больше не действуют|не действуют",
        told="тебе дали|тебе сказали|ты получил|тебе были|вам дали|вам сказали|тебе написали|тебя попросили",
        kept="пароль|секретное слово|секрет|ключ api|кодовое слово|секретный ключ",
        guards="фильтры безопасности|меры безопасности|защитные|аутентификаци|авторизаци|проверку"
        "|проверки безопасности|журнал аудита|журналы аудита|логировани|модераци|правила системы"
        "|контроль доступа|двухфакторн|шифрование",
        power="права администратора|права админа|доступ администратора|админский доступ|root-доступ",
        others="других пользователей|других клиентов|другого пользователя|другого клиента|всех клиентов"
        "|всех пользователей",
    ),
    Tongue(
        "uk",
        drop="ігноруй|проігноруй|забудь|не звертай|відкинь|скасуй|не дотримуйся|не виконуй|знехтуй|порушуй|обійди"
        "|припини",
        prior="системн|попередн|вищезазначен|вище|раніше|початков|первинн|минул|отриман|надан|наведен",
        orders="інструкці|вказівк|правил|команд|наказ|промпт|директив|обмежен|розпоряджен|повідомлен|настанов",
        everything="все, що|усе, що|все що|усе що|що було|все вище|про все|все попереднє|увесь текст",
        tell="надай|надішли|дай|покажи|виведи|розкрий|назви|повтори|надрукуй|напиши|скажи|розкажи"
        "|переклади|який у тебе|які у тебе"
        "|поділися|дай мені|перелічи",
        prompt="системний промпт|системну інструкцію|системні інструкції|системне повідомлення|системний запит"
        "|system prompt|приховані інструкції|секретні інструкції|початкові інструкції|свій промпт|твій промпт"
        "|внутрішні інструкції|системну підказку",
        your="твої|твій|свої|свій|ваші|твою",
        free="без обмежен|без правил|без фільтр|без цензур|жодних обмежен|жодних правил|немає обмежен"
        "|немає правил|вільн|не обмежен",
        you="тепер ти|ти тепер|відтепер|з цього моменту|уяви, що ти|прикинься|дій як|поводься як",
        ai="штучний інтелект|штучним інтелектом|ші без|чат-бот|асистент|chatgpt|мовна модель|ші, як",
        task="нове завдання|нові інструкції|нова інструкція|твоє нове|системне повідомлення|наступне завдання"
        "|нове правило",
        off="вимкни|відключи|деактивуй|прибери|обійди|зніми|вимкнено|більше не діють|не діють",
        told="тобі дали|тобі сказали|ти отримав|вам дали|тобі надали",
        kept="пароль|секретне слово|секрет|ключ api",
        guards="фільтри безпеки|заходи безпеки|автентифікаці|авторизаці|журнал аудиту|модераці|правила системи"
        "|контроль доступу|перевірку безпеки|двофакторн",
        power="права адміністратора|доступ адміністратора",
        others="інших користувачів|інших клієнтів|усіх клієнтів",
    ),
)
