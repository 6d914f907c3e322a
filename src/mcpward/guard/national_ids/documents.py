"""Numbers of documents that are told by their form alone, where they are the whole text, and names for any number."""

from mcpward.guard.national_ids import checks
from mcpward.guard.national_ids.kind import IdKind

DOCUMENTS: tuple[IdKind, ...] = (
    # Passports: Spain, Mexico; Italy, Poland, Nigeria; India; United States, China, Korea; Korea's new ones.
    IdKind("", "", "?AAA999999 ?AA9999999 ?A9999999 ?A99999999 ?A999A9999"),
    # Germany: passports and identity cards hold no vowels and end in a check digit.
    IdKind("DE", "", "?A99A99A99 ?AA9999A99 ?A99999999", checks.germany_card),
    # Driving licences: Italy, United Kingdom, Korea.
    IdKind(
        "",
        "",
        "?AA9999999A ?A9A99A999A ?A9A999A99A ?AAAAA999999AA9AA ?AAAAA999999A99AA ?AAAA9999999AA9AA ?AAA99999999AA9AA "
        "?AA999999999AA9AA",
    ),
    IdKind("KR", "", "?99-99-999999-99 ?99_99_999999_99", checks.korea_licence),
    # Identity cards of Italy, voters' cards and tax numbers of India, the tax code of Italy, whatever its check letter.
    IdKind("", "", "?AA99999AA ?9999999AA ?AA_9999999 ?AAA9999999 ?AAAAA9999A ?AAAAAA99A99A999A"),
    IdKind(
        "TR",
        "",
        "?99_AAA_9999 ?99_AA_9999 ?99_AAA_999 ?99_AA_999 ?99_A_9999 ?99_A_999 ?99AAA9999",
        checks.turkey_plate,
    ),
    # Number plates: India, Turkey, United Kingdom, Nigeria, Ireland, Italy and France.
    IdKind(
        "",
        "",
        "?AA99AA9999 ?AA99A9999 ?AA9AAA9999 "
        "?AA99_AAA ?AA99AAA ?AA99-AAA ?AAA-999AA ?AAA_999AA ?AAA999AA ?AA-999-AA ?A999_AAA ?AAA_999A",
    ),
)

ANY = (
    "national id, national identity, national identification, identity number, identity card, identity document, "
    "identification number, id number, id card, id no, id num, national insurance, government id, citizen id, "
    "personal id, personal identification, personal identity, personal number, personal code, civil id, "
    "national number, "
    "tax id, tax identification, tax number, tax no, taxpayer id, taxpayer number, tax code, fiscal code, "
    "fiscal number, "
    "social security, social insurance, health insurance number, insurance number, residence permit, resident id, "
    "identity no, nationality id, vat id, vat number, vat no, "
    "ausweis, ausweisnummer, identitätsnummer, personenkennzeichen, numéro d'identité, pièce d'identité, "
    "carte d'identité, identifiant national, número de identidad, número de identificación, documento de identidad, "
    "identificación, número de documento, cédula, documento, doc. identidad, carta d'identità, codice identificativo, "
    "documento d'identità, número de identidade, identidade, "
    "identiteitsnummer, legitimatie, id-nummer, id-nr, personnummer, henkilönumero, numer identyfikacyjny, "
    "dowód tożsamości, identifikační číslo, azonosító, azonosító szám, act de identitate, идентификационный номер, "
    "удостоверение личности, номер документа, личен номер, ідентифікаційний, ταυτότητα, αριθμός ταυτότητας, kimlik, "
    "رقم الهوية, رقم الهوية الوطنية, بطاقة الهوية, الرقم الوطني, شناسنامه, מספר זהות, पहचान पत्र, 证件号, "
    "身份证, 身分証, "
    "신분증, 本人確認, nomor identitas, số định danh, หมายเลขประจำตัว, identity, nationalid, taxid, national_id"
)
"""Names that any identity number may be called by."""
