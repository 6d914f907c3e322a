"""Passport numbers by what they are called, and the machine readable zone of passports and cards (ICAO 9303)."""

import re

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span
from mcpward.guard.national_ids.checks import mrz
from mcpward.guard.values.called import (
    anchors_of,
    by_beginning,
    called_regex,
    connects,
    name_regex,
    names_in,
    number_behind,
)

name = "passport"
kind: Kind = "personal"

_NAMES = names_in(
    "passport,passport number,passport no,passport num,passport id,passport #,passports,travel document,"
    "travel document number,reisepass,reisepassnummer,pass-nr,passnummer,pass-nummer,passnr,reisedokument,"
    "passeport,numéro de passeport,n° de passeport,no de passeport,pasaporte,número de pasaporte,n.º de pasaporte,"
    "passaporto,numero di passaporto,numero passaporto,passaporte,número do passaporte,número de passaporte,"
    "paspoort,paspoortnummer,paszport,paszportu,numer paszportu,nr paszportu,pas,pasnummer,pass,passnummer,"
    "passi,passin numero,passinumero,cestovní pas,číslo pasu,pasu,cestovný pas,útlevél,útlevélszám,pașaport,"
    "pașaportului,"
    "passaport,putovnica,broj putovnice,pasoš,broj pasoša,potni list,паспорт,загранпаспорт,заграничный паспорт,"
    "номер паспорта,паспорта,закордонний паспорт,паспорт громадянина,διαβατήριο,αριθμός διαβατηρίου,διαβατηρίου,"
    "pasaport,"
    "pasaport no,pasaport numarası,جواز السفر,رقم جواز السفر,جواز سفر,گذرنامه,شماره گذرنامه,דרכון,מספר דרכון,"
    "पासपोर्ट,পাসপোর্ট,护照,护照号,护照号码,護照,護照號碼,旅券番号,パスポート,パスポート番号,旅券,여권,여권번호,"
    "หนังสือเดินทาง,พาสปอร์ต,hộ chiếu,số hộ chiếu,paspor,nomor paspor,no paspor,pasport,nombor pasport,pasaporte no,"
    "vegabréf,vegabréfsnúmer,pase,paso numeris,paso nr,pases numurs,passi number"
)
# These are words for other things as well.
_LOOSE = ("pas", "pass", "passi", "pase", "pasu", "passnummer")
_STRICT = tuple(one for one in _NAMES if one not in _LOOSE)
_NAME = re.compile(name_regex(_STRICT))
_VALUE = r"[0-9](?:[ -]?[0-9a-z]){4}"

patterns = (
    *(Pattern("PASSPORT", anchors_of(group), called_regex(group, _VALUE), 0.9) for group in by_beginning(_STRICT)),
    Pattern(
        "PASSPORT",
        (DIGITS,),
        r"(?<=[a-z<]{3})[0-9]{7}[mfx<][0-9]{7}[a-z0-9<]{2}",
        0.95,
        name="machine_readable_zone",
    ),
)

_LONGEST = 12
_ZONE = re.compile(r"[A-Z0-9<]")


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number behind the word, or the whole zone where the check digits of its dates are right."""
    if text[start].isdigit():
        return _zone(text, start)
    found = number_behind(text, start, end, _NAME)
    if found is None or not connects(found.between):
        return None
    shown = text[found.start : found.end]
    return Span(found.start, found.end) if sum(map(str.isalnum, shown)) in range(6, _LONGEST + 1) else None


def _zone(text: str, start: int) -> Span | None:
    """The lines of the zone around the date of birth at `start`."""
    shown = text[start : start + 15].upper()
    if not (mrz(shown[:6], shown[6]) and mrz(shown[8:14], shown[14])):
        return None
    first, end = start, start + 15
    while first > 0 and start - first < 90 and (_ZONE.match(text[first - 1].upper()) or text[first - 1] in "\r\n"):
        first -= 1
    while end < len(text) and end - start < 90 and (_ZONE.match(text[end].upper()) or text[end] in "\r\n"):
        end += 1
    return Span(first, end) if text[first:end].strip() and "<" in text[first:end] else None


examples = Examples(
    catch=(
        Caught("My passport number is X12" + "34567.", "PASSPORT", "X12" + "34567"),
        Caught("Reisepass C012" + "34565 liegt vor", "PASSPORT", "C012" + "34565"),
        Caught("여권번호는 M789" + "C1234입니다", "PASSPORT", "M789" + "C1234"),
        Caught("护照号: E123" + "45678", "PASSPORT", "E123" + "45678"),
        Caught(
            "L898902C36UTO74081" + "22F1204159ZE184226B<<<<<10",
            "PASSPORT",
            "L898902C36UTO74081" + "22F1204159ZE184226B<<<<<10",
        ),
    ),
    ignore=(
        "a passport expires after 10 years, in 20310101",
        "use passport.js 0.6.0 with express 4.18.2",
        "Passport photo size is 35x45 mm",
    ),
)
