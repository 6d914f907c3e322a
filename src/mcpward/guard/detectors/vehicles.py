"""Vehicles: identification numbers by their check digit or name, number plates by what they are called."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Run, Span
from mcpward.guard.national_ids.kind import low
from mcpward.guard.values.called import anchors_of, by_beginning, called_regex, connects, name_regex, names_in

name = "vehicle"
kind: Kind = "personal"

_NUMBERS = names_in(
    "vin,vin number,vehicle identification number,vehicle id,vehicle identification,chassis number,chassis no,"
    "chassis,châssis,n° de châssis,"
    "frame number,fahrgestellnummer,fahrzeug-identifizierungsnummer,fin-nummer,numéro de châssis,bastidor,"
    "número de bastidor,número de chasis,numero di telaio,telaio,número do chassi,chassi,chassisnummer,"
    "numer vin,numer nadwozia,valmistenumero,вин,номер кузова,şasi no,şasi numarası,车架号,车辆识别代号,車台番号,"
    "차대번호"
)
_PLATES = names_in(
    "license plate,licence plate,license plate number,number plate,numberplate,plate number,plate no,plates,plate,"
    "registration plate,vehicle registration,car registration,registration,registration number,registration no,"
    "reg no,reg number,"
    "car reg,vehicle reg,vehicle number,vehicle no,car number,bike number,vrm,vrn,rego,tag number,"
    "kennzeichen,kfz-kennzeichen,nummernschild,amtliches kennzeichen,autokennzeichen,plaque d'immatriculation,"
    "immatriculation,immatriculé,immatriculée,plaque,matrícula,matricula,patente,placa,placas,número de placa,targa,"
    "targato,targata,placa do carro,kenteken,kentekenplaat,nummerplaat,nummerplade,tablica rejestracyjna,"
    "numer rejestracyjny,nr rejestracyjny,rejestracja,registreringsskylt,registreringsnummer,regnr,reg.nr,"
    "rekisterinumero,rekisterikilpi,rekisteritunnus,poznávací značka,spz,rz,evidenční číslo,ečv,rendszám,"
    "rendszáma,număr de înmatriculare,număr înmatriculare,registarska oznaka,registracija,tablice,"
    "registrska številka,госномер,гос номер,гос. номер,номерной знак,номер машины,номер авто,номерний знак,"
    "регистрационен номер,πινακίδα,αριθμός κυκλοφορίας,plaka,plakası,plakalı,plaka no,plaka numarası,"
    "araç plakası,رقم اللوحة,لوحة السيارة,پلاک,מספר רכב,לוחית רישוי,गाड़ी नंबर,车牌,车牌号,车牌号码,車牌,"
    "ナンバープレート,車両番号,차량번호,자동차번호,번호판,ทะเบียนรถ,ป้ายทะเบียน,biển số,biển số xe,"
    "nomor polisi,plat nomor,nopol,nombor plat,no. pendaftaran"
)
_VIN = r"[0-9a-hj-npr-z]{17}"
_ITSELF = r"[0-9A-HJ-NPR-Z]{12}[0-9]{5}"
_NUMBER_NAME, _PLATE_NAME = re.compile(name_regex(_NUMBERS)), re.compile(name_regex(_PLATES))

patterns = (
    *(
        Pattern("VEHICLE", anchors_of(group), called_regex(group, "[0-9]", 24), 0.9)
        for group in by_beginning(_PLATES + _NUMBERS)
    ),
    Pattern(
        "VEHICLE",
        (Run("[a-z0-9_/+=.-]"),),
        # Not all of the seventeen are digits, nor are they a word to begin with.
        rf"(?![0-9]{{17}})(?=[A-Z]{{0,5}}[0-9]){_ITSELF}(?![0-9A-Za-z_/+=-])",
        0.85,
        cased=True,
        name="vin",
    ),
)

_BY_ITSELF = re.compile(_ITSELF)
_ANY_VIN = re.compile(rf"(?<![0-9a-z]){_VIN}(?![0-9a-z])")
# Groups of letters and digits; letters of other scripts stand on plates too.
_PLATE = re.compile(
    r"(?<![A-Za-z0-9])(?:[0-9]{2}[A-Z][0-9]?-[0-9]{3}[.][0-9]{2}|[0-9]{1,4}[ -]?[A-Z]{1,3}[ -]?[0-9]{1,5}[A-Z]{0,2}"
    r"|[A-ZÄÖÜ]{1,3}[ -]?[A-Z]{0,2}[ -]?[0-9]{1,4}(?:[ -]?[A-Z]{1,3})?"
    r"(?:[ -]?[0-9]{1,4})?|[0-9]{1,4}[ -]?[A-Z]{2,3}|[A-Z0-9]{5,8}"
    r"|[АВЕКМНОРСТУХІ]{1,2}[ ]?[0-9]{3,4}[ ]?[АВЕКМНОРСТУХІ]{2}"
    r"[ ]?[0-9]{0,3}|[\u4e00-\u9fff][A-Z][·• ]?[A-Z0-9]{5,6}|[0-9]{2,3}[가-힣][ ]?[0-9]{4}"
    r"|[\u3040-\u9fff]{1,4}[ ]?[0-9]{2,3}"
    r"[ ]?[\u3040-\u309f][ ]?[0-9]{1,2}-?[0-9]{2}|[0-9]{2,3}-[0-9]{2,3}-[0-9]{2,3}"
    r"|[ก-ฮ0-9]{2,3}[ -]?[0-9]{1,4})(?![A-Za-z0-9])"
)
_LOOSE = re.compile(r"(?:regist|plate|plaque|patente|reg[ .n]|rz|plat)")
_DRIVEN = re.compile(
    r"\bcar|vehicle|bike|truck|van\b|driv|plate|auto|fahr|voiture|véhic|coche|vehíc|veíc|carro|macchina|veicolo|samoch|"
    r"pojazd|bil\b|moto|taxi|park|araç|машин|fleet|toyota|ford\b|bmw|honda|toll|speed|licen[cs]e"
)
_LETTERS = {
    **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
    **dict(zip("JKLMNPR", (1, 2, 3, 4, 5, 7, 9), strict=True)),
    **dict(zip("STUVWXYZ", range(2, 10), strict=True)),
}
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number behind its name, or one that the check digit shows to be a vehicle's."""
    if _BY_ITSELF.fullmatch(text, start, end):
        return Span(start, end) if _is_right(text[start:end]) else None
    seen = low(text[start : end + 40])
    if (called := _NUMBER_NAME.match(seen)) is not None:
        found = _ANY_VIN.search(seen, called.end())
        if found is not None and any(map(str.isdigit, found.group())):
            return Span(start + found.start(), start + found.end())
    if (called := _PLATE_NAME.match(seen)) is None:
        return None
    if _LOOSE.match(seen) and not _DRIVEN.search(low(text[max(0, start - 60) : end + 40])):
        return None
    return _plate(text, start, start + called.end(), end)


def _plate(text: str, start: int, first: int, end: int) -> Span | None:
    """The plate in `text[first:end + 12]`: capitals and digits, or a lone token in small letters."""
    capitals = text[first : end + 14].upper()
    for shown in (text[first : end + 14], capitals if len(capitals) <= end + 14 - first else ""):
        found = _PLATE.search(shown)
        while found is not None and not (any(map(str.isdigit, found.group())) and first + found.end() >= end):
            found = _PLATE.search(shown, found.start() + 1)
        if found is None or len(found.group()) < 4 or not connects(shown[: found.start()]):
            continue
        # In small letters, what stands beside a number is taken for a word.
        if shown is not capitals or " " not in found.group():
            return Span(first + found.start(), first + found.end())
    return None


def _is_right(number: str) -> bool:
    """Whether the check digit is that of the other sixteen characters (49 CFR 565.15)."""
    values = [int(char) if char.isdigit() else _LETTERS[char] for char in number]
    rest = sum(value * weight for value, weight in zip(values, _WEIGHTS, strict=True)) % 11
    return number[8] == ("X" if rest == 10 else str(rest))


examples = Examples(
    catch=(
        Caught("a car 1HGCM826" + "33A004352 was seen", "VEHICLE", "1HGCM826" + "33A004352"),
        Caught("Fahrgestellnummer WBA3A5C5" + "5CF256651", "VEHICLE", "WBA3A5C5" + "5CF256651"),
        Caught("License plate 34 ABC" + " 1234", "VEHICLE", "34 ABC" + " 1234"),
        Caught("mein Kennzeichen ist B-MW" + " 1234.", "VEHICLE", "B-MW" + " 1234"),
        Caught("车牌号京A1" + "2345", "VEHICLE", "京A1" + "2345"),
    ),
    ignore=(
        "the registration number of participants is 250",
        "1HGCM826" + "33A004353 was seen",
        "the plate is 12 cm wide",
        "a plaque of 1923",
    ),
)
