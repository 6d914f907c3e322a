"""Identity, tax and insurance numbers of Africa and Oceania. One line a kind; kind.py says how to read it."""

from mcpward.guard.national_ids import checks
from mcpward.guard.national_ids.kind import IdKind

AFRICA_OCEANIA: tuple[IdKind, ...] = (
    IdKind(
        "AU",
        "tfn, tax file number, australian tax",
        "999_999_999 ?999999999 999-999-999 99999999 999_999_99",
        "au.tfn",
    ),
    IdKind("AU", "abn, australian business number", "!99_999_999_999 +99999999999 99-999-999-999", "au.abn"),
    IdKind("AU", "acn, australian company number, company number", "999_999_999 999999999", "au.acn"),
    IdKind(
        "AU",
        "medicare, medicare number, medicare card, australian medicare, medicare no",
        "9999_99999_9 9999999999 9999-99999-9 9999_99999_9/9 9999_99999_9-9 99999999999 9999_99999_9_9",
        checks.medicare_australia,
    ),
    IdKind(
        "AU",
        "crn, centrelink, ihi, customer reference number",
        "999_999_999A 999999999A 9999_9999_9999_9999 9999999999999999",
    ),
    IdKind("CI", "cni, nni", "A999999999 99999999999"),
    IdKind("CM", "cni, carte nationale", "999999999 99999999999999999"),
    IdKind(
        "DZ",
        "nin, numéro d'identification nationale, رقم التعريف الوطني, nif",
        "999999999999999999 999999999999999",
    ),
    IdKind(
        "EG",
        "الرقم القومي, رقمي القومي, رقم قومي, national id egypt, egyptian id, egyptian national id, الرقم "
        "القومى, بطاقة الرقم القومي",
        "+99999999999999",
        checks.egypt,
    ),
    IdKind("ET", "fayda, fan, fcn", "9999999999999999 999999999999"),
    IdKind("GH", "ghana card, ghana card number", "!AAA-999999999-9 AAA9999999999", ""),
    IdKind("GH", "ghana tin, tin", "A9999999999 A000999999#", "gh.tin"),
    IdKind("KE", "kra pin, kra", "A999999999A", "ke.pin"),
    IdKind(
        "KE",
        "kitambulisho, kenyan id, huduma namba, huduma, maisha namba, nambari ya kitambulisho",
        "99999999 9999999 999999999",
    ),
    IdKind(
        "MA",
        "cin, cnie, carte nationale, البطاقة الوطنية, رقم البطاقة الوطنية, moroccan id",
        "A999999 AA999999 A99999 AA99999",
    ),
    IdKind("MU", "nid, national identity card, mauritian id", "A9999999999999 A999999999999A", "mu.nid"),
    IdKind("MZ", "nuit", "999999999", "mz.nuit"),
    IdKind("MZ", "bilhete de identidade, bi", "999999999999A"),
    IdKind("NG", "nin, national identification number, nimc, nin number", "99999999999 9999_999_9999"),
    IdKind("NG", "bvn, bank verification number", "99999999999"),
    IdKind("NG", "voter, voter id, vin, pvc", "99A9999999999999999 9999_9999_9999_9999_999"),
    IdKind(
        "NZ",
        "ird, ird number, ird no, inland revenue",
        "99-999-999 999-999-999 99999999 999999999 99_999_999 999_999_999",
        "nz.ird",
    ),
    IdKind("NZ", "nhi, nhi number, national health index", "AAA9999 AAA99A9 AAA99AA", checks.new_zealand_health),
    IdKind("RW", "indangamuntu, irangamuntu, rwandan id", "9_9999_9_9999999_9_99 9999999999999999", checks.rwanda),
    IdKind("SN", "cni, ninea, carte nationale d'identité", "9999999999999 9_999_9999_99999"),
    IdKind("TN", "carte d'identité nationale, بطاقة التعريف الوطنية, cin, tunisian id", "99999999"),
    IdKind("TN", "matricule fiscal", "9999999A/A/A/999 9999999A", "tn.mf"),
    IdKind("TZ", "nida, kitambulisho cha taifa, tanzanian id", "!99999999-99999-99999-99 99999999999999999999"),
    IdKind(
        "UG",
        "nin, ugandan id, ugandan nin, nira",
        "AA999999999AAA AA99999999AAAA AA9999999AAAAA AA99999999A9AA AA999999999A9A AA99999999AA9A",
    ),
    IdKind(
        "ZA",
        "rsa id, south african id, sa id, id-nommer, identiteitsnommer, permanent resident, refugee id, "
        "inombolo kamazisi",
        "!9999999999999 !999999_9999_999 999999_9999_99_9 999999_9999_9_9_9",
        "za.idnr",
    ),
    IdKind("ZA", "sars, tax reference, income tax number", "9999999999", "za.tin"),
    IdKind("ZM", "nrc, national registration card, zambian nrc", "!999999/99/9"),
    IdKind(
        "ZW",
        "national registration, zimbabwean id, zimbabwe id",
        "!99-999999A99 !99-9999999A99 99-999999-A-99 99-9999999-A-99 99999999A99 99_999999_A_99",
    ),
)
