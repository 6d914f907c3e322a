"""Identity, tax and insurance numbers of Asia. One line a kind; kind.py says how to read it."""

from mcpward.guard.national_ids import checks
from mcpward.guard.national_ids.kind import IdKind

ASIA: tuple[IdKind, ...] = (
    IdKind(
        "AE",
        "emirates id, eid, رقم الهوية, هوية الإمارات, uae id, الهوية الإماراتية",
        "!999-9999-9999999-9 +999999999999999 999_9999_9999999_9",
        checks.emirates,
    ),
    IdKind("AM", "հծհ, սոցիալական քարտ, armenian id, հանրային ծառայությունների համարանիշ, social card", "9999999999"),
    IdKind("AZ", "fin, fin kod, fin kodu, şəxsiyyət vəsiqəsi, azerbaijani id", "#######"),
    IdKind("AZ", "vöen", "9999999999", "az.voen"),
    IdKind(
        "BD",
        "জাতীয় পরিচয়পত্র, এনআইডি, nid, nid number, bangladesh nid, national id",
        "9999999999 9999999999999 99999999999999999 999_999_9999",
    ),
    IdKind("BH", "cpr, الرقم الشخصي, bahraini id, bahrain cpr", "999999999"),
    IdKind(
        "CN",
        "身份证, 身份证号, 身份证号码, 公民身份号码, 居民身份证, 身分證號碼, 身份證, chinese id, resident "
        "identity card, china id, ric, "
        "证件号码, 身份证件",
        "!999999999999999999 !99999999999999999A 999999_99999999_9999 999999_99999999_999A",
        "cn.ric",
    ),
    IdKind("GE", "პირადი ნომერი, პირადი, georgian id", "99999999999"),
    IdKind(
        "HK",
        "hkid, hong kong id, 香港身份證, 香港身份证, 身份證號碼, hong kong identity card, hkid number",
        "!A999999(9) !A999999(A) AA999999(9) A9999999 ?A999999A",
        checks.hong_kong,
    ),
    IdKind(
        "ID",
        "nik, nomor induk kependudukan, ktp, no ktp, e-ktp, no. ktp, nomor ktp, indonesian id, kartu tanda penduduk",
        "?9999999999999999 9999_9999_9999_9999 999999_999999_9999 99.9999.999999.9999",
        "id.nik",
    ),
    IdKind(
        "ID",
        "npwp, nomor pokok wajib pajak",
        "!99.999.999.9-999.999 999999999999999 99_999_999_9_999_999",
        "id.npwp",
    ),
    IdKind(
        "IL",
        "תעודת זהות, תעודת הזהות, מס' זהות, מספר תעודת זהות, ת.ז., ת\"ז, ת״ז, teudat zehut, מספר זהות, מספר "
        "ת.ז, israeli id, ת ז, israel id",
        "999999999 99999999-9 9-9999999-9 99999999",
        "il.idnr",
    ),
    IdKind(
        "IN",
        "aadhaar, aadhar, adhaar, uidai, uid, आधार, ஆதார், ఆధార్, aadhaar number, आधार संख्या, আধার",
        "!9999_9999_9999 !9999-9999-9999 ?999999999999 9999:9999:9999",
        "in_.aadhaar",
    ),
    IdKind("IN", "vid, virtual id, aadhaar vid", "9999999999999999 9999_9999_9999_9999", "in_.vid"),
    IdKind(
        "IN",
        "pan, pan card, permanent account number, pan number, pan no, स्थायी खाता संख्या, पैन",
        "!AAAAA9999A AAAAA_9999_A AAAAA-9999-A",
        "in_.pan",
    ),
    IdKind("IN", "gstin, gst, gst number, gst registration, gst no", "!99AAAAA9999A#A#", checks.india_company),
    IdKind(
        "IN",
        "voter id, epic, voter, vote, electors photo identity card, voter card, मतदाता",
        "AAA9999999 AAA/99/999/999999",
        "",
    ),
    IdKind("IN", "uan, esic, pf number, esi number", "999999999999 9999999999 99999999999999999"),
    IdKind("IQ", "رقم البطاقة الموحدة, iraqi id", "999999999999"),
    IdKind(
        "IR",
        "کد ملی, کدملی, شماره ملی, code melli, kode melli, iranian national, iranian id, کد ملي",
        "9999999999 999-999999-9",
        checks.iran,
    ),
    IdKind("JO", "الرقم الوطني, jordanian id, jordan national number", "9999999999"),
    IdKind(
        "JP",
        "マイナンバー, 個人番号, my number, mynumber, individual number, japanese my number, 個人番号カード",
        "999999999999 9999_9999_9999 9999-9999-9999",
        "jp.in_",
    ),
    IdKind("JP", "法人番号, corporate number", "9999999999999", "jp.cn"),
    IdKind(
        "JP",
        "健康保険, 保険証, 基礎年金番号, 年金番号, 運転免許, 在留カード",
        "99999999 9999-999999 999999999999 AA99999999AA",
    ),
    IdKind("KG", "персональный номер, пин, жеке номер, инн", "99999999999999"),
    IdKind(
        "KR",
        "주민등록번호, 주민번호, 주민 등록 번호, rrn, resident registration, korean rrn, korean id, "
        "외국인등록번호, 외국인 등록번호, "
        "frn, korean frn, alien registration, 주민등록증",
        "!999999-9999999 ?9999999999999 999999_9999999",
        checks.korea,
    ),
    IdKind(
        "KR",
        "사업자등록번호, brn, 사업자 등록번호, business registration",
        "999-99-99999 9999999999",
        checks.korea_business,
    ),
    IdKind(
        "KW",
        "civil id, الرقم المدني, البطاقة المدنية, kuwaiti civil, kuwait civil id, kuwaiti id",
        "+999999999999",
        checks.kuwait,
    ),
    IdKind(
        "KZ",
        "жсн, иин, iin, жеке сәйкестендіру нөмірі, индивидуальный идентификационный номер, kazakh id, kazakhstan id",
        "+999999999999",
        checks.kazakhstan,
    ),
    IdKind("LB", "رقم السجل, lebanese id", "999999999999"),
    IdKind(
        "LK",
        "nic, nic number, ජාතික හැඳුනුම්පත, தேசிய அடையாள அட்டை, sri lankan nic, sri lanka nic, national identity card",
        "?999999999A 999999999999",
        checks.sri_lanka,
    ),
    IdKind(
        "MM",
        "nrc, မှတ်ပုံတင်, myanmar nrc",
        "99/AAAAAA(A)999999 9/AAAAAA(A)999999 99/AAAAAAA(A)999999 9/AAAAAAA(A)999999",
    ),
    IdKind("MO", "bir, 澳門居民身份證", "9999999(9) 9/999999/9"),
    IdKind(
        "MY",
        "mykad, nric, kad pengenalan, no. kp, ic number, no kp, no. ic, nombor kad pengenalan, malaysian "
        "id, ic no, no ic, malaysian ic",
        "!999999-99-9999 ?999999999999 999999_99_9999",
        "my.nric",
    ),
    IdKind(
        "NP",
        "नागरिकता, citizenship number, नागरिकता नम्बर, nepali citizenship",
        "99-99-99-99999 99-99-9999999 9999999999 99/99/99999",
    ),
    IdKind("OM", "الرقم المدني, civil number, omani id", "99999999"),
    IdKind(
        "PH",
        "tin, bir tin, tax identification number, ~tax id, philippine tin",
        "999-999-999 999-999-999-999 999-999-999-99999 999999999 999999999999",
        checks.philippines,
    ),
    IdKind(
        "PH",
        "sss, sss number, sss no, gsis, philhealth, pag-ibig, umid, philsys, psn, national id, crn",
        "99-9999999-9 99-999999999-9 9999-9999-9999 9999-9999-9999-9999 9999_9999_9999_9999 9999999999 "
        "999999999999 9999-9999999-9 9999999999999999",
    ),
    IdKind(
        "PK",
        "cnic, nadra, شناختی کارڈ, nicop, snic, قومی شناختی کارڈ, pakistani id",
        "!99999-9999999-9 9999999999999",
        "pk.cnic",
    ),
    IdKind("QA", "qid, qatar id, الرقم الشخصي, البطاقة الشخصية, qatari id", "99999999999"),
    IdKind(
        "SA",
        "iqama, رقم الهوية, هويتي, رقم هويتي, هويتي الوطنية, الهوية الوطنية, إقامة, الإقامة, saudi id, "
        "saudi national, absher, رقم الإقامة, هوية وطنية, saudi arabian id",
        "?9999999999",
        checks.saudi,
    ),
    IdKind(
        "SG",
        "nric, fin, nric/fin, nric no, foreign identification number, singpass, singapore nric, singapore id",
        "!A9999999A",
        checks.singapore,
    ),
    IdKind("SG", "uen, unique entity number", "?99999999A ?999999999A ?A99AA9999A", "sg.uen"),
    IdKind(
        "TH",
        "เลขประจำตัวประชาชน, เลขบัตรประชาชน, บัตรประชาชน, หมายเลขบัตรประชาชน, thai id, thai national id, "
        "tnin, เลขที่บัตรประชาชน, thai citizen, เลขบัตรประจำตัวประชาชน",
        "!9-9999-99999-99-9 !9_9999_99999_99_9 ?9999999999999",
        "th.pin",
    ),
    IdKind(
        "TW",
        "身分證, 身分證字號, 國民身分證, 身份證字號, taiwan id, 統一證號, taiwanese id, 居留證, 身分證統一編號",
        "?A999999999 AA99999999",
        checks.taiwan,
    ),
    IdKind("TW", "統一編號, ubn, 統編", "99999999", "tw.ubn"),
    IdKind("UZ", "pinfl, пинфл, jshshir, жшшир, uzbek id", "+99999999999999", checks.uzbekistan),
    IdKind(
        "VN",
        "cccd, cmnd, căn cước công dân, số cccd, chứng minh nhân dân, căn cước, vietnamese id, cmt, số căn "
        "cước, số cmnd, vietnam id",
        "999999999999 999999999",
        checks.vietnam,
    ),
    IdKind("VN", "mst, mã số thuế, vietnamese tax", "9999999999 9999999999-999", "vn.mst"),
)
