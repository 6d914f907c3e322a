"""The Slavic languages."""

from mcpward.guard.languages.language import Language

POLISH = Language(
    code="pl",
    keys=(
        "hasło hasła hasełko hasłem klucz_wifi klucz_sieci klucz_do_wifi tajne_słowo "
        "odpowiedź_na_pytanie_bezpieczeństwa"
    ),
    weak="klucz_odzyskiwania",
    pins=(
        "pin kod_pin pinu numer_pin kod_dostępu kod_bezpieczeństwa kod_weryfikacyjny kod_potwierdzający kod_sms "
        "kod_jednorazowy kody_zapasowe kod_odzyskiwania kod_autoryzacyjny kod_otp hasło_jednorazowe"
    ),
    codes="kod szyfr kombinacja",
    opens=(
        "drzwi bramy brama furtki furtka sejfu sejf alarmu alarm garażu garaż domofonu domofon szafki kłódki "
        "telefonu karty klatki budynku windy wejścia"
    ),
    secrets="klucz_api token token_dostępu tajny_klucz",
    links="to jest brzmi było będzie stanowi są",
    to="na jako do",
    place="do",
    change="zmieni zresetow ustawi zaktualizow nowe zmian ustawion zmień",
    it="to teraz_to nowe_to jest teraz_jest nowe_jest nowe: nowy_to aktualne_to brzmi",
    mine="moje nasze twoje mój",
    logins="logowanie logowania dane_logowania dane_do_logowania konto konta login dostęp",
    users="użytkownik nazwa_użytkownika login user użytkownika konto",
    use=(
        r"(?:użyj|użyjcie|wpisz|wpiszcie|podaj|wklep|spróbuj) {} (?:żeby|aby|do |jako hasł|jako pin|gdy|przy|jak|by )",
        r"(?:zaloguj się|zalogować się|loguj się|wejdź|zalogujcie się)(?: \w{{1,20}}){{0,3}} (?:hasłem|używając"
        r"|przez|z hasłem|na hasło|kodem) {}",
        r"(?:odblokuj|otwórz)(?: \w{{1,20}}){{0,3}} (?:kodem|hasłem) {}",
    ),
    now="teraz nadal wciąż po_prostu obecnie aktualnie następujące: następujące jeszcze zawsze znowu od_dziś",
    ands="i oraz lub ale albo",
    ons=(
        "i ale jeśli jakby proszę dzięki bo żeby dla ty ja nie wszystko pozdrawiam pozdro daj jak więc z bez "
        "małymi gdyby"
    ),
    small=(
        "ten ta to te ci moje mój twoje twój swoje jego jej nasze wasze ich tego temu on ona ono my wy oni ja ty "
        "się i oraz lub ale albo ani bo ponieważ jeśli jeżeli gdy że co kto który która które gdzie kiedy "
        "dlaczego jak ile nie nigdy zawsze już jeszcze też także bardzo zbyt za więcej mniej co najmniej minimum "
        "dobrze źle wszystko nic nikt coś ktoś w we na z ze do od po przy przez dla bez pod nad przed między o u "
        "ku tu tutaj tam teraz wtedy tylko dość prawie jest był było była są być będzie tak takie samo jakieś"
    ),
    states=(
        "nieprawidłowe prawidłowe błędne złe dobre poprawne niepoprawne ważne nieważne wymagane konieczne "
        "potrzebne obowiązkowe opcjonalne puste pełne nowe stare krótkie długie silne słabe mocne bezpieczne "
        "trudne łatwe proste skomplikowane złożone tajne prywatne publiczne poufne znane nieznane jasne takie "
        "inne różne unikalne tymczasowe stałe domyślne losowe wygasło zapomniane utracone skradzione aktywne "
        "nieaktywne gotowe ok widoczne dostępne cierpliwość tekst ciąg tajemnica tajemnicą kluczem podstawą"
    ),
    never=r"\w{3,}(?:ane|one|ene|ny|na|nie|owe|owy|owa|alne|elne|ące|liwe|kie|sze|te|cie|ło|ła|ł|my|ą|ć)",
)

CZECH = Language(
    code="cs",
    keys="heslo hesla heslem heslo_na_wifi klíč_k_wifi bezpečnostní_odpověď tajné_slovo",
    pins=(
        "pin pin_kód pin_kódu přístupový_kód bezpečnostní_kód ověřovací_kód potvrzovací_kód sms_kód jednorázový_kód "
        "záložní_kódy jednorázové_heslo pin_ke_kartě"
    ),
    codes="kód kombinace",
    opens=(
        "dveří dveřím dveře vrat brány branky sejfu trezoru alarmu garáže zámku skříňky telefonu kartě karty "
        "vchodu výtahu"
    ),
    secrets="api_klíč klíč_api klíč_k_api token přístupový_token tajný_klíč",
    links="je bylo zní bude jsou zůstává",
    to="na jako",
    change="změni změn reset nastav nové aktualizov přenastav",
    it="je teď_je nové_je je_to zní nyní_je nové: to_nové_je",
    mine="moje naše tvoje mé",
    logins="přihlášení přihlašovací_údaje účet login přístup",
    users="uživatel uživatelské_jméno login user jméno",
    use=(
        r"(?:použij|použijte|zadej|zadejte|napiš|zkus|vyťukej) {} (?:pro|k |ke |na |jako heslo|jako pin|když|při"
        r"|až|a přihl)",
        r"(?:přihlas se|přihlaste se|přihlásit se|přihlásíš se)(?: \w{{1,20}}){{0,3}} (?:pomocí|heslem|s heslem"
        r"|přes) {}",
    ),
    now="teď nyní stále pořád prostě jen momentálně následující: následující zase vždy aktuálně",
    ands="a nebo ale ani",
    ons="a ale pokud kdyby prosím díky děkuji protože aby pro ty já ne všechno s bez ať dej zdraví tak",
    small=(
        "ten ta to ti ty můj moje mé tvoje tvé jeho její naše vaše jejich toho on ona ono my vy oni já ty se si "
        "a nebo ale ani protože pokud jestli když že co kdo který která které kde kdy proč jak kolik ne nikdy "
        "vždy už ještě také velmi moc příliš více méně alespoň minimálně dobře špatně vše nic nikdo něco někdo v "
        "ve na z ze do od po při přes pro bez pod nad před mezi o u k ke tu tady tam teď potom jen dost skoro je "
        "byl bylo byla jsou být bude"
    ),
    states=(
        "nesprávné správné špatné chybné dobré platné neplatné povinné nutné potřeba potřebné volitelné prázdné plné "
        "nové staré krátké dlouhé silné slabé bezpečné těžké lehké jednoduché složité tajné soukromé veřejné důvěrné "
        "známé neznámé jasné stejné jiné různé jedinečné dočasné trvalé výchozí náhodné prošlé zapomenuté ztracené "
        "odcizené aktivní neaktivní hotové ok viditelné dostupné pryč trpělivost text důležité základ klíčem tajemství"
    ),
    never=r"\w{3,}(?:né|ný|ná|no|ené|ané|té|vé|ké|lé|ší|cí|ní|lo|la|eno|áno|to|telné|livé)",
)

SLOVAK = Language(
    code="sk",
    keys="heslo hesla heslom heslo_na_wifi kľúč_k_wifi tajné_slovo",
    pins=(
        "pin pin_kód prístupový_kód bezpečnostný_kód overovací_kód potvrdzovací_kód sms_kód jednorazový_kód "
        "jednorazové_heslo"
    ),
    codes="kód kombinácia",
    opens=(
        "dverí dvere dverám brány bránky trezoru sejfu alarmu garáže zámku skrinky telefónu karte karty vchodu výťahu"
    ),
    secrets="api_kľúč kľúč_api token prístupový_token",
    links="je bolo znie bude sú",
    to="na ako",
    change="zmeni zmen reset nastav nové aktualizov",
    it="je teraz_je nové_je je_to znie nové: to_nové_je",
    mine="moje naše tvoje",
    logins="prihlásenie prihlasovacie_údaje účet login prístup",
    users="používateľ používateľské_meno užívateľ login user meno",
    use=(
        r"(?:použi|použite|zadaj|zadajte|napíš|skús) {} (?:pre|na |k |ako heslo|ako pin|keď|pri|a prihl)",
        r"(?:prihlás sa|prihláste sa|prihlásiť sa)(?: \w{{1,20}}){{0,3}} (?:pomocou|heslom|s heslom|cez) {}",
    ),
    now="teraz stále jednoducho len momentálne nasledovné: nasledujúce: zase vždy aktuálne",
    ands="a alebo ale ani",
    ons="a ale ak keby prosím ďakujem vďaka lebo aby pre ty ja nie všetko s bez nech daj",
    small=(
        "ten tá to tí môj moja moje tvoje jeho jej naše vaše ich toho on ona ono my vy oni ja ty sa si a alebo "
        "ale ani lebo pretože ak keď že čo kto ktorý ktoré kde kedy prečo ako koľko nie nikdy vždy už ešte tiež "
        "veľmi príliš viac menej aspoň minimálne dobre zle všetko nič nikto niečo niekto v vo na z zo do od po "
        "pri cez pre bez pod nad pred medzi o u k ku tu tam teraz potom len dosť skoro je bol bolo bola sú byť "
        "bude"
    ),
    states=(
        "nesprávne správne zlé chybné dobré platné neplatné povinné nutné potrebné voliteľné prázdne plné nové "
        "staré krátke dlhé silné slabé bezpečné ťažké ľahké jednoduché zložité tajné súkromné verejné dôverné "
        "známe neznáme jasné rovnaké iné rôzne jedinečné dočasné trvalé predvolené náhodné zabudnuté stratené "
        "aktívne neaktívne hotové ok viditeľné dostupné preč trpezlivosť text dôležité"
    ),
    never=r"\w{3,}(?:né|ne|ný|ná|no|ené|ané|té|vé|ké|lé|šie|ce|ní|lo|la|ené|teľné|livé)",
)

RUSSIAN = Language(
    code="ru",
    keys=(
        "пароль пароли парол пароля пароль_от_вайфая пассворд кодовое_слово секретное_слово парольная_фраза "
        "ключ_от_вайфая ключ_wi-fi ключ_сети ответ_на_секретный_вопрос ответ_на_контрольный_вопрос пасс волшебное_слово"
    ),
    weak="ключ_восстановления",
    pins=(
        "пин пин-код пин_код пинкод пин-кода пинкод_от код_доступа код_подтверждения код_из_смс смс-код "
        "проверочный_код код_безопасности одноразовый_код одноразовый_пароль код_авторизации код_восстановления "
        "резервные_коды резервный_код"
    ),
    codes="код комбинация шифр",
    opens=(
        "двери дверь домофона домофон ворот калитки сейфа сейф сигнализации гаража замка шкафчика подъезда телефона "
        "карты чемодана лифта квартиры офиса входа камеры_хранения шлагбаума"
    ),
    secrets="ключ_api api-ключ api_ключ апи_ключ токен токен_доступа секретный_ключ",
    links="это был будет есть стал называется остался такой",
    to="на как",
    change="меня смени помен изменил измени сброс установи постави обнови новый поменя",
    it="это теперь_это новый теперь он_такой: вот_он: теперь: новый: вот: теперь_он он_теперь",
    mine="мой наш твой мой_новый",
    own="мой наш твой",
    logins="логин данные_для_входа учётные_данные учетные_данные учётка учетка вход доступ аккаунт доступы",
    users="логин пользователь имя_пользователя юзер login user учётка",
    use=(
        r"(?:используй|используйте|введи|введите|набери|наберите|попробуй|вбей|юзай) {} (?:для|чтобы|как пароль"
        r"|в качестве|когда|при|на |и )",
        r"(?:войди|войдите|зайди|зайдите|заходи|залогинься|входить|зайти|войти)(?: \w{{1,20}}){{0,3}} (?:с паролем"
        r"|под паролем|по паролю|используя|через пароль) {}",
        r"(?:разблокируй|открой)(?: \w{{1,20}}){{0,3}} (?:кодом|паролем) {}",
    ),
    now="теперь сейчас всё_ещё все_еще по-прежнему просто пока следующий: следующий такой: такой всегда снова вот",
    ands="и или но а",
    ons=(
        "и но если пожалуйста спасибо плиз потому чтобы для ты вы я не всё все с без только а напиши если_что "
        "удачи запомни"
    ),
    small=(
        "этот эта это эти тот та те мой моя моё твой твоя свой его её ее наш ваш их он она оно мы вы они я ты "
        "себя и или но а ни если потому что кто который какой где когда почему зачем как сколько не нет никогда "
        "всегда уже ещё еще тоже также очень слишком более больше менее меньше минимум хорошо плохо всё все "
        "ничего никто что-то кто-то в во на с со к ко от до по при через для без под над перед между о об у из "
        "за здесь тут там сейчас теперь тогда только довольно почти был была было были быть будет есть так такой "
        "такой-то самый свой можно нельзя надо нужно"
    ),
    states=(
        "неверный верный неправильный правильный ошибочный действителен недействителен обязателен нужен "
        "необходим требуется пуст пустой новый старый короткий длинный сильный слабый надёжный надежный простой "
        "сложный лёгкий трудный секретный личный публичный известен неизвестен ясен одинаковый другой разный "
        "уникален временный постоянный стандартный случайный истёк истек устарел просрочен забыт утерян украден "
        "активен готов виден доступен скрыт изменён изменен сброшен важен неактивен не-верен терпение текст "
        "строка секрет тайна ок взломан сохранён хранится принят отклонён запрещён подходит подошёл работает"
    ),
    never=(
        r"\w{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ен|ён|ан|ян|ет|ит|ат|ют|ут|ться|тся|ался|лся|ть|но|ым|им|ого|его|ыми"
        r"|ла|ло|ли)"
    ),
    bare=True,
)

UKRAINIAN = Language(
    code="uk",
    keys="пароль паролі пароля пароль_від_вайфаю кодове_слово секретне_слово ключ_від_вайфаю",
    pins=(
        "пін пін-код пін_код пінкод код_доступу код_підтвердження код_з_смс код_безпеки одноразовий_код "
        "одноразовий_пароль код_відновлення"
    ),
    codes="код комбінація шифр",
    opens=(
        "дверей двері домофона домофону воріт хвіртки сейфа сейфу сигналізації гаража замка шафки підʼїзду "
        "під'їзду телефону картки валізи"
    ),
    secrets="ключ_api api-ключ токен токен_доступу секретний_ключ",
    links="це був буде є став такий",
    to="на як",
    change="змін помін скину встанови постави онови новий",
    it="це тепер_це новий тепер він_такий: ось_він: новий: ось:",
    mine="мій наш твій",
    own="мій наш твій",
    logins="логін дані_для_входу облікові_дані вхід доступ акаунт",
    users="логін користувач імʼя_користувача ім'я_користувача юзер login user",
    use=(
        r"(?:використай|використовуй|використовуйте|введи|введіть|набери|спробуй) {} (?:для|щоб|як пароль|коли|при"
        r"|на |і )",
        r"(?:увійди|увійдіть|зайди|зайдіть|заходь|залогінься)(?: \w{{1,20}}){{0,3}} (?:з паролем|під паролем"
        r"|за паролем) {}",
    ),
    now="тепер зараз досі просто поки наступний: наступний такий: такий завжди знову ось",
    ands="і й та або але а",
    ons="і й та але якщо будь дякую прошу бо щоб для ти ви я не все з без тільки а",
    small=(
        "цей ця це ці той та те мій моя моє твій твоя свій його її наш ваш їх він вона воно ми ви вони я ти себе "
        "і й та або але а ні якщо бо що хто який яка де коли чому як скільки не немає ніколи завжди вже ще теж "
        "також дуже занадто більше менше мінімум добре погано все нічого ніхто щось хтось в у на з із зі до від "
        "по при через для без під над перед між о про за тут там зараз тепер тоді тільки досить майже був була "
        "було бути буде є так такий"
    ),
    states=(
        "невірний вірний неправильний правильний хибний дійсний недійсний обовʼязковий обов'язковий потрібен "
        "необхідний порожній новий старий короткий довгий сильний слабкий надійний простий складний легкий "
        "секретний особистий відомий невідомий однаковий інший унікальний тимчасовий постійний випадковий "
        "закінчився застарів забутий втрачений активний готовий прихований змінено скинуто важливий терпіння "
        "текст таємниця секрет"
    ),
    never=r"\w{2,}(?:ий|ій|а́я|ний|на|не|ні|ено|ано|ито|ться|ився|ть|ти|но|им|ого|ла|ло|ли)",
    bare=True,
)

BULGARIAN = Language(
    code="bg",
    keys="парола паролата пароли",
    pins="пин пин-код пин_код пинкод код_за_достъп код_за_потвърждение",
    codes="код кодът кода",
    opens="вратата входа сейфа алармата гаража",
    links="е беше ще_бъде",
    to="на",
    change="смени промен",
    mine="моята това_е",
    now="сега още все_още",
    small="не на в с за от да се си много твърде какво как къде тук там по най-малко вече",
    states=(
        "грешна вярна невалидна валидна изтекла задължителна слаба силна сигурна забравена нова стара дълга къса тайна"
    ),
    never=r"\w{3,}(?:на|ена|ана|ата|ива|лива|но)",
)

CROATIAN = Language(
    code="hr",
    keys="lozinka lozinku lozinke zaporka zaporku šifra_za_wifi šifra_za_internet",
    weak="šifra šifru",
    pins="pin-kod pin_kod pristupni_kod sigurnosni_kod verifikacijski_kod",
    codes="kod šifra",
    opens="vrata vratima sef sefa alarm alarma garažu garaže kapiju ulaz telefon",
    links="je bila glasi bit_će će_biti",
    to="u na",
    place="u",
    change="promijeni promeni postavi nova",
    it="sada_je nova_je sad_je je",
    mine="moja naša",
    now="sada sad još još_uvijek i_dalje samo",
    ands="i ili ali",
    ons="i ali ako molim hvala jer za ti ja ne",
    small=(
        "ta to ovo taj moja tvoja njegova i ili ali ako jer da što tko koja gdje kada zašto kako ne nikad uvijek "
        "već još vrlo previše više manje u na s sa za od do po bez pod iznad tu ovdje tamo sada samo je bila "
        "biti se"
    ),
    states=(
        "netočna točna pogrešna ispravna neispravna valjana nevaljana obavezna potrebna prazna nova stara kratka "
        "duga jaka slaba sigurna teška laka jednostavna tajna privatna javna poznata ista različita privremena "
        "istekla zaboravljena izgubljena ukradena"
    ),
    never=r"\w{3,}(?:na|ena|ana|ljena|ska|iva|ljiva|no|la)",
)

SERBIAN = Language(
    code="sr",
    keys="лозинка лозинку лозинке",
    weak="шифра",
    links="је била гласи",
    to="на у",
    place="у",
    change="промени постави",
    mine="моја наша",
    now="сада још",
    small="та то не на у с за од до по без је се да шта где како врло више већ",
    states="погрешна исправна неисправна истекла обавезна слаба јака сигурна заборављена нова стара тајна",
    never=r"\w{3,}(?:на|ена|ана|ива)",
)

SLOVENE = Language(
    code="sl",
    keys="geslo gesla geslo_za_wifi",
    pins="koda_pin pin_koda varnostna_koda dostopna_koda",
    codes="koda",
    opens="vrata vrat sef sefa alarm alarma garažo",
    links="je bilo se_glasi bo",
    to="na v",
    place="v",
    change="spremeni nastavi ponastavi",
    mine="moje naše",
    now="zdaj še še_vedno",
    small="ta to ne na v z s za od do po brez je se da kaj kdo kje kdaj kako zelo preveč več že tu tam",
    states=(
        "napačno pravilno neveljavno veljavno obvezno potrebno šibko močno varno pozabljeno novo staro dolgo "
        "kratko poteklo skrivnost"
    ),
    never=r"\w{3,}(?:no|eno|ano|ljivo|lo|to)",
)

SLAVIC = (POLISH, CZECH, SLOVAK, RUSSIAN, UKRAINIAN, BULGARIAN, CROATIAN, SERBIAN, SLOVENE)
