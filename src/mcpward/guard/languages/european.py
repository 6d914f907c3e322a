"""Languages of Europe of other families: Finnish, Estonian, Hungarian, Turkish, Greek, Baltic, Basque."""

from mcpward.guard.languages.language import Language

FINNISH = Language(
    code="fi",
    keys=(
        "salasana salasanani salasanasi salasanamme salasanan salasanaa salasanaksi salasanat salalause "
        "tunnussana verkkoavain"
    ),
    pins=(
        "pin pin-koodi pinkoodi pin-koodin pin-koodini pin-tunnus pääsykoodi turvakoodi turvakoodisi "
        "vahvistuskoodi vahvistuskoodisi pin-koodisi varmennuskoodi kertakäyttökoodi ovikoodi ovikoodin "
        "hälytyskoodi tunnusluku palautuskoodi lukituskoodi"
    ),
    codes="koodi koodin numeroyhdistelmä yhdistelmä",
    opens=(
        "oven ovi ulko-oven kassakaapin hälyttimen hälytyksen autotallin portin lukon kaapin puhelimen kortin "
        "tallelokeron rapun"
    ),
    secrets="api-avain api-avaimen api-avaimeni token käyttötunnus",
    links="on oli olisi kuuluu lienee on_siis ovat",
    to="muotoon",
    change="vaihd vaiht muut asetin asetet nolla päivit uusi",
    it="se_on nyt_se_on uusi_on se_on_nyt uusi_salasana_on nyt_se",
    mine="mun minun meidän",
    logins="kirjautumistiedot kirjautuminen tunnukset tili",
    users="käyttäjä käyttäjätunnus käyttäjänimi tunnus user",
    use=(
        r"(?:käytä|käyttäkää|kirjoita|syötä|näppäile|kokeile|laita) {} (?:kirjautu|salasanaksi|salasanana|kun"
        r"|jotta|koodiksi)",
        r"(?:kirjaudu|kirjautukaa|pääset|pääsee)(?: sisään| \w{{1,20}}){{0,3}} (?:salasanalla|tunnuksella|koodilla) {}",
    ),
    now="nyt vielä edelleen yhä vain tällä_hetkellä seuraava: seuraava aina taas",
    ands="ja tai mutta sekä",
    ons="ja mutta jos kiitos niin sillä sinä minä älä kaikki ilman terveisin muista voit",
    small=(
        "se tämä tuo ne nämä minun sinun hänen meidän teidän heidän hän me te he minä sinä ja tai mutta eli "
        "koska jos kun että mikä kuka joka missä milloin miksi miten kuinka ei en et eivät koskaan aina jo vielä "
        "myös hyvin liian enemmän vähemmän vähintään enintään noin hyvä huono kaikki mitään kukaan jotain joku "
        "täällä tässä siellä nyt sitten vain melko lähes on oli ovat ollut olla sama eri oltava"
    ),
    states=(
        "väärin oikein väärä oikea virheellinen kelvollinen pakollinen tarpeen tarpeellinen valinnainen tyhjä "
        "täynnä uusi vanha lyhyt pitkä vahva heikko turvallinen vaikea helppo yksinkertainen monimutkainen "
        "salainen yksityinen julkinen tärkeä tunnettu tuntematon selvä samanlainen erilainen väliaikainen pysyvä "
        "oletus satunnainen vanhentunut unohtunut kadonnut varastettu aktiivinen valmis ok hukassa poissa "
        "kärsivällisyys teksti"
    ),
    never=(
        r"\w{3,}(?:nut|nyt|ttu|tty|tu|ty|inen|ton|tön|va|vä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|sti|tava|tävä|maan"
        r"|massa|mässä)"
    ),
)

ESTONIAN = Language(
    code="et",
    keys="parool parooli salasõna wifi-parool",
    pins="pin-kood pinkood turvakood ligipääsukood",
    codes="kood",
    opens="ukse värava seifi garaaži alarmi",
    links="on oli",
    change="muut vaheta",
    mine="minu mu meie",
    now="nüüd ikka endiselt",
    small=(
        "see ei ja või kui et mis kes kus millal miks kuidas väga liiga rohkem juba veel siin seal nüüd ainult "
        "on oli peab"
    ),
    states=(
        "vale õige kehtetu aegunud kohustuslik nõrk tugev turvaline unustatud kadunud uus vana pikk lühike "
        "salajane sama"
    ),
    never=r"\w{3,}(?:tud|dud|nud|lik|line|mata|s|sse|st)",
)

HUNGARIAN = Language(
    code="hu",
    keys=(
        "jelszó jelszavam jelszava jelszavunk jelszavát jelszavamat jelszót jelszavad jelszavak jelmondat "
        "jeligém jelige wifi-jelszó wifijelszó titkos_szó biztonsági_válasz"
    ),
    pins=(
        "pin pin-kód pin-kódom pin-kódja pinkód pinkódom pin_kód belépőkód belépési_kód biztonsági_kód ellenőrző_kód "
        "megerősítő_kód kapukód kapukódja riasztókód sms-kód egyszer_használatos_kód egyszeri_jelszó"
    ),
    codes="kód kódja kódját kombináció kombinációja",
    opens="ajtó ajtókód kapu széf széfé riasztó garázs lakat szekrény lépcsőház telefon kártya bejárat páncélszekrény",
    secrets="api-kulcs api_kulcs api_kulcsom token hozzáférési_token",
    links="az_hogy az,_hogy ez volt lesz a_következő így_szól",
    to="erre",
    change="megváltoztat változtat módosít átállít beállít visszaállít cserél új",
    after="lett lesz volt",
    it="az_új az_új: mostantól most az_új_az most_ez ez_az",
    own="jelszavam jelszavunk jelszavam_most",
    logins="belépési_adatok belépés fiók bejelentkezési_adatok",
    users="felhasználó felhasználónév user login",
    use=(
        r"(?:használd|használja|írd be|írja be|üsd be|add meg|próbáld)(?: \w{{1,20}}){{0,3}} {} (?:a |az |belép"
        r"|jelszó|amikor|ha )",
        r"(?:lépj be|lépjen be|jelentkezz be|be tudsz lépni)(?: \w{{1,20}}){{0,3}} (?:ezzel|jelszóval)[:]? {}",
    ),
    now="most még mindig egyszerűen jelenleg a_következő: következő: továbbra_is újra",
    ands="és vagy de",
    ons="és de ha kérlek köszönöm köszi mert hogy te én ne minden nélkül üdv",
    small=(
        "a az egy ez ezt azt ő ők mi ti én te és vagy de mert ha hogy mi ki ami aki hol mikor miért hogyan "
        "mennyi nem soha mindig már még is nagyon túl több kevesebb legalább legfeljebb körülbelül jól rosszul "
        "minden semmi senki valami valaki itt ott most akkor csak elég majdnem volt van lesz lenni ugyanaz meg "
        "el ki be fel le"
    ),
    states=(
        "helytelen helyes hibás rossz jó érvényes érvénytelen kötelező szükséges opcionális üres új régi rövid hosszú "
        "erős gyenge biztonságos nehéz könnyű egyszerű bonyolult titkos privát nyilvános fontos ismert ismeretlen "
        "egyforma más egyedi ideiglenes állandó véletlenszerű lejárt elfelejtett elveszett ellopott aktív inaktív kész "
        "rendben látható türelem szöveg"
    ),
    never=(
        r"\w{3,}(?:ott|ett|ött|ható|hető|tlen|tlan|talan|telen|ás|és|os|es|ös|ás|va|ve|nak|nek|ban|ben|ból|ből|ra"
        r"|re|ni|kell)"
    ),
    bare=True,
)

TURKISH = Language(
    code="tr",
    keys=(
        "şifre şifrem şifresi şifreniz şifremiz şifren şifreyi şifremi şifresini şifrelerim parola parolam parolası "
        "parolanız parolamız parolayı parolamı parolasını wifi_şifresi wi-fi_şifresi gizli_kelime güvenlik_cevabı"
    ),
    pins=(
        "pin pin_kodu pin_kodum pin_kodunuz pini pin'i pin'im pinim pin_numarası güvenlik_kodu doğrulama_kodu "
        "doğrulama_kodunuz onay_kodu onay_kodunuz giriş_kodu erişim_kodu kapı_kodu alarm_kodu tek_kullanımlık_şifre "
        "tek_kullanımlık_kod sms_kodu kurtarma_kodu"
    ),
    codes="kod kodu kodumuz şifre şifresi kombinasyonu",
    opens=(
        "kapı kapısı kasa kasanın kasası alarm alarmın garaj bina apartman dolap telefon kart bahçe asma_kilit "
        "bisiklet bavul"
    ),
    secrets="api_anahtarı api_anahtarım token erişim_anahtarı gizli_anahtar",
    links="şu: şudur: şu budur: ise artık",
    to="şununla:",
    change="değiş yap ayarla sıfırla güncelle belirle koy yeni",
    after="olarak oldu yaptım yaptık dir dır",
    it="yenisi yeni_şifre şimdi artık yenisi: yeni:",
    mine="benim bizim",
    own="şifrem parolam şifremiz parolamız",
    logins="giriş_bilgileri kullanıcı_bilgileri hesap giriş oturum",
    users="kullanıcı kullanıcı_adı kullanıcı_adım kullanıcı_adınız user login",
    use=(
        r"(?:giriş için|girmek için|oturum açmak için|bağlanmak için|açmak için) {} (?:kullan|yaz|gir|dene|tuşla)",
        r"{} (?:ile|şifresiyle|parolasıyla|yazıp|yazarak) (?:giriş|gir|oturum|bağlan|aç)",
    ),
    now="şimdi artık hâlâ hala sadece şu_an şu_anda aynen yine hep",
    ands="ve veya ama ya",
    ons="ve ama eğer lütfen teşekkürler teşekkür çünkü için sen ben kimseye sakın olarak oldu tamam bilgin haberin",
    small=(
        "bu şu o bunlar benim senin onun bizim sizin onların ben sen biz siz ve veya ama çünkü eğer ki ne kim "
        "hangi nerede ne zaman neden niçin nasıl kaç değil asla hep her zaman artık daha da de çok fazla az en "
        "en az kadar iyi kötü hiç bir şey biri için ile gibi göre sonra önce burada orada şimdi sadece oldukça "
        "mı mi mu mü var yok olmalı olmalıdır"
    ),
    states=(
        "yanlış doğru hatalı geçerli geçersiz gerekli zorunlu şart isteğe boş dolu yeni eski kısa uzun güçlü "
        "zayıf güvenli güvensiz zor kolay basit karmaşık gizli özel açık önemli bilinen bilinmiyor aynı farklı "
        "benzersiz geçici kalıcı varsayılan rastgele unutuldu kayıp çalındı aktif hazır tamam görünür sabır "
        "metin değişti sıfırlandı doldu kilitlendi çalışmıyor gerekiyor sırdır alanı politikası"
    ),
    never=(
        r"\w{2,}(?:mış|miş|muş|müş|ldı|ldi|ndı|ndi|tı|ti|yor|malı|meli|malıdır|melidir|dır|dir|dur|dür|sız|siz|suz"
        r"|süz|lı|li|lu|lü|ması|mesi|mak|mek|mıyor|dum|dım|dim|düm|tum|tüm|acak|ecek|ır|ir|ur|ür)"
    ),
    bare=True,
)

GREEK = Language(
    code="el",
    keys=(
        "κωδικός κωδικό κωδικού κωδικοί συνθηματικό συνθηματικού κωδικός_πρόσβασης κωδικό_πρόσβασης κωδικοσ κωδικος "
        "μυστική_λέξη password"
    ),
    pins="pin κωδικός_pin κωδικός_επαλήθευσης κωδικός_ασφαλείας κωδικός_επιβεβαίωσης κωδικός_μιας_χρήσης otp",
    codes="κωδικός συνδυασμός",
    opens="πόρτας πόρτα χρηματοκιβωτίου συναγερμού γκαράζ θυρίδας πύλης εισόδου κάρτας τηλεφώνου",
    secrets="κλειδί_api api_κλειδί token",
    links="είναι ήταν θα_είναι",
    to="σε με ως",
    place="σε",
    change="άλλαξ αλλάξ αλλαξ όρισ επαναφ νέος νέο έβαλα",
    it="είναι τώρα_είναι ο_νέος_είναι το_νέο_είναι νέος: ο_καινούργιος_είναι",
    mine="ο_κωδικός_μου ο το",
    logins="στοιχεία_σύνδεσης σύνδεση λογαριασμός στοιχεία_εισόδου",
    users="χρήστης όνομα_χρήστη user login",
    use=(
        r"(?:χρησιμοποίησε|χρησιμοποιήστε|βάλε|γράψε|πληκτρολόγησε|πάτα) (?:το |τον )?{} (?:για|ως|όταν|σαν)",
        r"(?:συνδέσου|συνδεθείτε|μπες|μπείτε)(?: \w{{1,20}}){{0,3}} με {}",
    ),
    now="τώρα ακόμα ακόμη απλά πλέον ο_εξής: το_εξής: εξής: πάντα",
    ands="και ή αλλά",
    ons="και αλλά αν ευχαριστώ παρακαλώ γιατί για εσύ εγώ μην όλα χωρίς με φιλιά",
    small=(
        "ο η το οι τα του της των τον την ένας μια ένα μου σου του μας σας τους αυτό αυτός εκείνο εγώ εσύ και ή "
        "αλλά ούτε γιατί αν ότι που ποιος ποιο πού πότε πώς πόσο δεν μη ποτέ πάντα ήδη ακόμα επίσης πολύ πιο "
        "λιγότερο τουλάχιστον καλά όλα τίποτα κανείς κάτι κάποιος σε στο στη στον με χωρίς για από προς κατά "
        "μετά πριν εδώ εκεί τώρα μόνο είναι ήταν να θα ίδιος ίδιο πρέπει"
    ),
    states=(
        "λάθος σωστός σωστό λανθασμένος λανθασμένο εσφαλμένος έγκυρος άκυρος άκυρο απαραίτητος απαραίτητο "
        "υποχρεωτικός υποχρεωτικό προαιρετικό κενός κενό νέος νέο παλιός παλιό σύντομος μεγάλος μικρός ισχυρός "
        "ισχυρό αδύναμος αδύναμο ασφαλής ασφαλές εύκολος δύσκολος δύσκολο απλός μυστικός μυστικό ιδιωτικός "
        "σημαντικός γνωστός άγνωστος διαφορετικός μοναδικός προσωρινός ληγμένος έληξε ξεχασμένος χαμένος ενεργός "
        "έτοιμος ορατός υπομονή κείμενο"
    ),
    never=r"\w{3,}(?:μένος|μένο|μένη|μενος|μενο|ικός|ικό|ικος|ικο|ιμος|ιμο|σιμος|ής|ές|εται|ηκε|ει|ώδης|τός)",
)

LITHUANIAN = Language(
    code="lt",
    keys="slaptažodis slaptažodį slaptažodžio slaptafrazė",
    pins="pin_kodas pin-kodas prieigos_kodas saugos_kodas patvirtinimo_kodas",
    codes="kodas",
    opens="durų vartų seifo signalizacijos garažo",
    links="yra buvo bus",
    to="į",
    change="pakei nustat",
    mine="mano mūsų",
    now="dabar vis_dar",
    small="tai ne ir ar bet kad kas kur kada kodėl kaip labai per daugiau jau dar čia ten tik yra buvo turi",
    states=(
        "neteisingas teisingas negaliojantis pasibaigęs būtinas privalomas silpnas stiprus saugus pamirštas "
        "naujas senas ilgas trumpas"
    ),
    never=r"\w{3,}(?:tas|mas|nis|ingas|iškas|ęs|us)",
)

LATVIAN = Language(
    code="lv",
    keys="parole paroli paroles wifi_parole",
    pins="pin_kods pin-kods piekļuves_kods drošības_kods",
    codes="kods",
    opens="durvju vārtu seifa signalizācijas garāžas",
    links="ir bija būs",
    to="uz",
    change="nomain mainī iestat",
    mine="mana mūsu",
    now="tagad joprojām",
    small="tas tā ne nav un vai bet ka kas kur kad kāpēc kā ļoti pārāk vairāk jau vēl šeit tur tikai ir bija jābūt",
    states="nepareiza pareiza nederīga beigusies obligāta vāja stipra droša aizmirsta jauna veca gara īsa slepena",
    never=r"\w{3,}(?:ta|īta|ama|īga|iska|usies)",
)

BASQUE = Language(
    code="eu",
    keys="pasahitza pasahitz pasahitzak",
    links="hau_da: da",
    after="da",
    mine="nire gure",
    now="orain",
    small="ez da oso eta edo baina zer nor non hemen",
    states="okerra zuzena baliogabea beharrezkoa ahula sendoa segurua berria zaharra luzea laburra",
)

EUROPEAN = (FINNISH, ESTONIAN, HUNGARIAN, TURKISH, GREEK, LITHUANIAN, LATVIAN, BASQUE)
