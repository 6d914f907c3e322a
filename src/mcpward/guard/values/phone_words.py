"""The words that call a number a telephone number, in some thirty languages, and those that call it something else."""

import re
from typing import Literal

from mcpward.guard.values.wordlists import phrases, words

REGIONS = tuple(
    phrases(
        """
US,GB,FR,DE,IT,ES,NL,PL,BR,IN,PT,CZ,SE,JP,AU,AT,CH,BE,DK,NO,FI,IE,TR,RU,UA,CN,KR,MX,AR,CO,CL,ZA,GR,RO,HU,IL,
AE,SA,SG,HK,NZ,ID,TH,VN,MY,PH"""
    )
)
"""Countries whose numbers are known without a country code where a word hints at one."""

_PHONE = words(
    """
phone phones phonenumber phoneno telephone telephones tel tels telno telnr cell cellphone cellular mobile mobiles mob
mobileno mobilenumber landline hotline helpline fax faxno faxnumber pager msisdn whatsapp viber sms voicemail fon
telefon telefonnummer telefonnr telefonisch mobil mobilnummer mobiltelefon mobilfunk handy handynummer handynr
rufnummer festnetz durchwahl téléphone telephonique portable tél numtel fixe teléfono telefono teléfonos telefonos
móvil movil celular cel telf tlf fijo telefone telemóvel telemovel fone telef cellulare recapito telefoon
telefoonnummer mobiel gsm gsmnummer telefonie telefoonnr telefonu telefonem numertelefonu komórka komórkowy komorka
telefonní telefonne mobilu telefónne telefónu telefonnummeret mobilnr tlfnr mobiltelefonnummer telefonnumret
telefonnumro puhelin puhelinnumero puh matkapuhelin kännykkä telefonszám telefonszáma mobilszám τηλέφωνο τηλ κινητό
τηλεφώνου κινητου телефон телефона телефону телефоном тел моб мобильный мобильного мобилен мобільний сотовый вотсап
ватсап telefoni celularul mobilul telefonul telefonum telefonunuz telepon ponsel nohp telpon điện thoại sđt đt dđ
טלפון נייד פלאפון הטלפון هاتف الهاتف جوال الجوال موبايل تلفون تلفن موبایل همراه फ़ोन फोन मोबाइल दूरभाष ফোন মোবাইল โทร
โทรศัพท์ มือถือ เบอร์โทร
"""
)
_AMBIGUOUS = words("portable fixe cell cel mobile mobil móvil fon fone sms tel")
_NO_PHONE = words(
    """
iphone smartphone headphone microphone earphone phonetic phonetics saxophone gramophone
"""
)
_PHONE_CJK = (
    "电话",
    "手机",
    "電話",
    "手機",
    "携帯",
    "전화",
    "휴대폰",
    "핸드폰",
    "연락처",
    "联系方式",
    "连絡先",
    "連絡先",
    "โทร",
)
_VERBS = words(
    """
call calls calling called dial ring text texted reach reachable reached contact contacts contacted anrufen erreichbar
erreichen unter kontakt kontaktieren joindre joignable appeler appelez appelle contacter llamar llámame llame llamame
contacto contactar chiamare chiama chiamami contattare contatto ligar ligue contato bellen bel bereikbaar bereiken
zadzwoń zadzwonić dzwonić kontaktowy zavolejte zavolat ringa ringe soita hívjon sunați sunati ara arayın
arayabilirsiniz hubungi позвони позвоните звоните звонить дзвоніть καλέστε 拨打 致电
"""
)
_NUMBER = words(
    """
number num no nr nº n° numéro numero número nummer numer číslo номер numarası αριθμός رقم नंबर
"""
)
_CONNECTING = words(
    """
me us him her them you at on or the now via by is under phone al au aux à a pod op til på no para pelo pelos numaru
numer numara do na по на под en con sob dem der am an unter sotto presso mnie nas ons mij mich uns nous moi mig meg
oss direct directly office anytime today
"""
)
_WHOSE = words(
    """
my your his her our their me mein meine ihre mon mi mijn mio mia meu minha moje mój мой мене mitt min
"""
)
_OTHER = words(
    """
card cards account accounts acct order orders invoice ticket tickets tracking parcel package shipment isbn issn serial
iban passport ssn reference ref id ids uid gid uuid guid zip postcode postal case version build commit revision sku
model part imei imsi port pid epoch timestamp timestamps seconds milliseconds bytes mrn policy license licence
registration vat tax ein tin siret siren nif nie dni cpf cnpj rg pesel nip regon nhs bsn steuer steuernummer konto
kontonummer cuenta compte conto conta rekening rekeningnummer bestellung rechnung kundennummer pedido factura commande
facture ordine zamówienie заказ заказа счет счёт patient member customer employee student routing aba swift bic sort
otp code codes pin amount total price usd eur inr isin ean upc gtin doi pmid arxiv hash fingerprint transaction txn
confirmation booking medicare npi dea vin plate claim lat lon latitude longitude rows users views followers people
population km miles snils inn ogrn ausweis personalausweis reisepass führerschein permis carte tarjeta karte cartão
carta kreditkarte aadhaar aadhar pan voter nric sin abn tfn curp rfc rut cedula cédula codice fiscale dowód
temperature temperatures readings size sizes sensor sensors
"""
)
_TELLING = _PHONE | _OTHER | _VERBS | _NUMBER
_WORDS = re.compile(r"[^\W\d_]+|[nN][º°]")
# The same in ASCII and lower case, several times as fast.
_PLAIN_WORDS = re.compile(r"[a-z]+")
_AFTER = re.compile(
    r"\s{0,2}(?:[(-]|(?:is|was|ist|est|es|è|é|to|jest|är|er)\b)[^\n.;]{0,12}?\b(?:phone|mobile|cell|tel|handy|mobil|móvil|fax"
    r"|work|home|office|landline|whatsapp|telefon|téléphone|portable|cellulare|celular|numéro)"
    r"|[ ,(–-]{0,3}(?:phone|fax|mobile|cell|office|tel|work|home|direct|landline|handy|mobil|cellulare|celular)"
    r"(?=\s?(?:[,.;:|\n)0-9]|$))"
    r"|\s(?:\w{1,8}\s)?(?:erreichbar|zu erreichen|bereikbaar|anrufen)"
)
_COUNTED = re.compile(r"\s(?:readings|measurements|samples|records|rows|units|points|orders|items|degrees|[mck]m|kg)\b")
_NEAR = 5

Said = Literal["phone", "perhaps", "number", "other", ""]
"""What words can say of a number."""


def judge(before: str, after: str) -> Said:
    """What the words call the number between `before` and `after`, both in lower case and at most a line long.

    "phone": a telephone number; "perhaps": something one calls or reaches somebody at; "number": no more than that;
    "other": something else; "": nothing is said.
    """
    if _AFTER.match(after):
        return "phone"
    if _COUNTED.match(after):
        return "other"
    line = before.rpartition("\n")[2]
    if not line.strip(" \t\"'*-•|+("):
        line = before.rstrip().rpartition("\n")[2]
    if not line.isascii() and any(word in line for word in _PHONE_CJK):
        return "phone"
    words = (_PLAIN_WORDS if line.isascii() else _WORDS).findall(line)
    if "phone" not in line and _TELLING.isdisjoint(words):
        return ""
    said: Literal["perhaps", ""] = ""
    for distance, word in enumerate(reversed(words)):
        if _is_phone(word):
            return "phone" if distance < _NEAR else "perhaps"
        if word in _OTHER and said == "":
            return "other"
        if word in _VERBS:
            said = "perhaps"
    last = words[-4:]
    if said and not line.rstrip().endswith(":") and last[-1] not in _VERBS | _CONNECTING | _NUMBER:
        return ""
    if said == "" and _NUMBER.intersection(last):
        return "perhaps" if _WHOSE.intersection(last) else "number"
    return said


def is_heading(column: str) -> bool:
    """Whether a column or key of that lower-case name holds telephone numbers."""
    words = _WORDS.findall(column)
    if any(word in column for word in _PHONE_CJK):
        return True
    sure = [word for word in words if _is_phone(word)]
    if len(words) > 1 and not any(word in _NUMBER for word in words):
        sure = [word for word in sure if word not in _AMBIGUOUS]
    return bool(sure)


def _is_phone(word: str) -> bool:
    """Whether a lower-case word means a telephone; "homephone" and "phonenum" do, a headphone is none."""
    if word in _PHONE:
        return True
    return ("phone" in word[-5:] or word.startswith("phone")) and word not in _NO_PHONE
