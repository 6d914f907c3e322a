"""Sentences in other languages than English: with names and addresses, and without. See cast.py for the slots."""

NAMED = {
    "de": """
Guten Tag, mein Name ist $name und ich habe eine Frage zur Rechnung $id.
Frau $last hat angerufen, bitte rufen Sie $first zurück.
$first und $first kommen am Montag nach $city.
Sehr geehrter Herr $last, vielen Dank für Ihre Bestellung bei $company.
Der Vertrag mit $name läuft aus, sagt $last.
Ich wohne in der $addr und warte auf mein Paket.
Lieferadresse:¶$name¶$addrlines
Viele Grüße¶$name¶$company
Patient: $listed, geboren am $date
Kannst du $first fragen, ob $brand schon geliefert hat?
$name wurde in $city geboren und spielte für $team.
""",
    "fr": """
Bonjour, je m'appelle $name et je n'ai pas reçu ma commande $id.
$first et $first arrivent à $city lundi.
Madame $last habite au $addr depuis $year.
Veuillez livrer le colis à $name, $addr.
Selon $last, $brand ne veut plus payer.
Cordialement,¶$name¶$company
Le ministre $name a rencontré $last à $city.
Nom : $listed¶Adresse : $addr
J'ai parlé avec $first hier, il travaille chez $company.
Merci $first, à bientôt !
""",
    "es": """
Hola, soy $name y tengo un problema con el pedido $id.
$first y $first llegan a $city el lunes.
Vivo en $addr, con mi hermana $first.
Enviar a: $name, $addr
El señor $last firmó el contrato con $company.
Según $last, $brand no va a pagar.
Atentamente,¶$name¶$company
Paciente: $listed, fecha de nacimiento $date
Gracias $first, nos vemos en $city.
La alcaldesa $name criticó a $last.
""",
    "it": """
Buongiorno, mi chiamo $name e scrivo per la fattura $id.
$first e $first arrivano a $city lunedì.
Abito in $addr.
Spedire a $name, $addr.
Secondo $last, $brand non pagherà.
Cordiali saluti,¶$name¶$company
Il sindaco $name ha incontrato $last a $city.
Grazie $first, a presto!
""",
    "nl": """
Goedemiddag, mijn naam is $name en ik heb een vraag over bestelling $id.
$first en $first komen maandag naar $city.
Ik woon op $addr.
Bezorgadres: $name, $addr
Volgens mevrouw $last wil $brand niet betalen.
Met vriendelijke groet,¶$name¶$company
Bedankt $first, tot morgen!
""",
    "pl": """
Dzień dobry, nazywam się $name i mam pytanie o zamówienie $id.
$first i $first przyjadą do $city w poniedziałek.
Mieszkam pod adresem $addr.
Adres dostawy: $name, $addr
Pozdrawiam,¶$name¶$company
Umowę z $company podpisała $name.
Dzięki $first!
""",
    "pt": """
Olá, meu nome é $name e não recebi o pedido $id.
$first e $first chegam a $city na segunda.
Moro na $addr.
Entregar para $name, $addr
O senhor $last assinou o contrato com $company.
Atenciosamente,¶$name¶$company
Obrigado, $first!
""",
    "sv": """
Hej, jag heter $name och har en fråga om order $id.
$first och $first kommer till $city på måndag.
Jag bor på $addr.
Med vänlig hälsning¶$name¶$company
Enligt $last vill $brand inte betala.
""",
    "tr": """
Merhaba, adım $name ve $id numaralı siparişim gelmedi.
$first ile $first pazartesi $city şehrine geliyor.
Teslimat adresi: $addr
Saygılarımla,¶$name¶$company
Teşekkürler $first!
""",
    "cs": """
Dobrý den, jmenuji se $name a mám dotaz k objednávce $id.
$first a $first přijedou v pondělí.
Bydlím na adrese $addr.
S pozdravem¶$name¶$company
""",
}
PLAIN = {
    "de": """
Die Firma $company hat ihren Sitz in $city.
$brand und $brand bauen ein Werk in $country.
Die Rechnung vom Montag liegt der Buchhaltung vor, der Vertrag nicht.
Der Kunde fragt nach dem Liefertermin und der Gewährleistung.
Das Rathaus steht am Marktplatz, die Kirche an der Hauptstraße.
Mit $product lässt sich der Bericht schneller schreiben.
""",
    "fr": """
La société $company est installée à $city.
$brand et $brand construisent une usine en $country.
Le musée du Louvre est fermé le mardi.
La facture du mois dernier est chez le comptable.
Avec $product, le rapport est vite écrit.
""",
    "es": """
La empresa $company tiene su sede en $city.
$brand y $brand abren una fábrica en $country.
El pedido llegó tarde y sin factura.
La Plaza Mayor está llena de turistas en agosto.
""",
    "it": """
La ditta $company ha sede a $city.
$brand e $brand aprono una fabbrica in $country.
La Galleria degli Uffizi è chiusa il lunedì.
""",
    "nl": """
Het bedrijf $company zit in $city.
$brand en $brand bouwen een fabriek in $country.
De factuur van vorige maand is zoek.
""",
    "pl": """
Firma $company ma siedzibę w $city.
$brand i $brand budują fabrykę.
Faktura za ostatni miesiąc zaginęła.
""",
    "pt": """
A empresa $company fica em $city.
$brand e $brand abrem uma fábrica em $country.
O Banco Central subiu os juros na quarta.
""",
    "sv": """
Företaget $company ligger i $city.
Fakturan från förra månaden är borta.
""",
    "tr": """
$company şirketi $city şehrinde.
Geçen ayın faturası kayıp.
""",
    "cs": """
Firma $company sídlí v $city.
Faktura za minulý měsíc se ztratila.
""",
}
SCRIPTS = {
    "ru": [
        "Меня зовут $native, я жду заказ $id.",
        "Доставьте по адресу: $nativeaddr, получатель $native.",
        "$native работает в $brand.",
        "Компания $brand открыла офис в Москве.",
        "Отчёт за прошлый месяц готов.",
    ],
    "uk": [
        "Мене звати $native, маю питання щодо замовлення $id.",
        "Адреса: $nativeaddr",
        "Компанія $brand відкрила офіс у Києві.",
        "Звіт готовий.",
    ],
    "bg": ["Казвам се $native и чакам поръчка $id.", "Договорът е подписан от $native.", "Фирмата $brand е в София."],
    "el": [
        "Ονομάζομαι $native και περιμένω την παραγγελία $id.",
        "Διεύθυνση: $nativeaddr",
        "Η εταιρεία $brand βρίσκεται στην Αθήνα.",
    ],
    "ja": [
        "私の名前は$nativeです。注文番号は$idです。",
        "住所: $nativeaddr",
        "担当: $native",
        "$brandは東京に本社があります。",
        "先月の報告書を送ってください。",
    ],
    "zh": [
        "我叫$native，订单号是$id。",
        "地址：$nativeaddr",
        "联系人：$native，电话：$phone",
        "$brand在上海开了新办公室。",
        "请把上个月的报告发给我。",
    ],
    "ko": [
        "제 이름은 $native 입니다. 주문 번호는 $id 입니다.",
        "주소: $nativeaddr",
        "담당자: $native",
        "$brand 는 서울에 있습니다.",
    ],
    "ar": ["اسمي $native ولدي سؤال عن الطلب $id.", "وقع العقد $native أمس.", "افتتحت شركة $brand مكتبا في القاهرة."],
    "he": ["שמי $native ויש לי שאלה על הזמנה $id.", "כתובת: $nativeaddr", "חברת $brand פתחה משרד בתל אביב."],
    "hi": ["मेरा नाम $native है और मेरा ऑर्डर $id नहीं आया।", "पता: $nativeaddr", "$brand का कार्यालय दिल्ली में है।"],
    "fa": ["نام من $native است و سفارش $id نرسیده است.", "شرکت $brand در تهران است."],
    "ka": ["მე მქვია $native.", "მისამართი: $nativeaddr"],
    "hy": ["Իմ անունը $native է։", "Հասցե՝ $nativeaddr"],
    "th": ["ฉันชื่อ $native และรอคำสั่งซื้อ $id", "ที่อยู่: $nativeaddr", "บริษัท $brand อยู่ในกรุงเทพ"],
}
NAMED_LINES = {lang: text.strip().splitlines() for lang, text in NAMED.items()}
PLAIN_LINES = {lang: text.strip().splitlines() for lang, text in PLAIN.items()}
