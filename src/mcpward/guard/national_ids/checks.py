"""Inner proofs of identity numbers for which python-stdnum has no module.

Every function takes the number as written and says whether it can be one; separators are ignored. Sources are the
public descriptions of each number; weights and moduli are named in the functions.
"""

import re

from stdnum.fi import hetu

from mcpward.guard.national_ids.arithmetic import NEWEST, bare, digits, is_date, is_luhn, is_short_date, weighted


def albania(number: str) -> bool:
    """A letter for the decade, month (women plus 50) and day of birth."""
    shown = bare(number)
    month, day = int(shown[2:4]), int(shown[4:6])
    return is_date(2000, month - 50 if month > 50 else month, day)


def belarus(number: str) -> bool:
    """Sex and century, date of birth DDMMYY, region, number, `PB`-like letters, weights 7 3 1 over all characters."""
    shown = bare(number)
    if not is_short_date(int(shown[5:7]), int(shown[3:5]), int(shown[1:3])):
        return False
    values = [int(char, 36) for char in shown]
    return weighted(values[:13], (7, 3, 1) * 5) % 10 == values[13]


def finland(number: str) -> bool:
    """Henkilötunnus, those for the time being (serials from 900) with it."""
    return hetu.is_valid(number, allow_temporary=True)


def germany_pension(number: str) -> bool:
    """Rentenversicherungsnummer: area, date of birth, initial, serial; sums of digits (SGB VI, section 147)."""
    shown = bare(number)
    day, month = int(shown[2:4]), int(shown[4:6])
    if not (1 <= month <= 12 and 1 <= (day - 50 if day > 50 else day) <= 31):
        return False
    spelt = shown[:8] + f"{ord(shown[8]) - 64:02d}" + shown[9:11]
    products = [int(char) * weight for char, weight in zip(spelt, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True)]
    return sum(product // 10 + product % 10 for product in products) % 10 == int(shown[11])


def germany_health(number: str) -> bool:
    """Krankenversichertennummer: a letter as two digits, then weights 1 2 as in Luhn (SGB V, section 290)."""
    shown = bare(number)
    spelt = f"{ord(shown[0]) - 64:02d}" + shown[1:9]
    products = [int(char) * (1 + at % 2) for at, char in enumerate(spelt)]
    return sum(product // 10 + product % 10 for product in products) % 10 == int(shown[9])


def germany_card(number: str) -> bool:
    """Identity card or passport: nine characters without vowels, then a check digit, weights 7 3 1 (ICAO 9303)."""
    shown = bare(number)
    return shown[0] in "CFGHJKLMNPRTVWXYZ" and mrz(shown[:-1], shown[-1])


def germany_physician(number: str) -> bool:
    """Lebenslange Arztnummer: six digits, a check digit (weights 4 9), two digits for the field."""
    shown = digits(number)
    return shown[7:] != [0, 0] and (10 - weighted(shown[:6], (4, 9) * 3) % 10) % 10 == shown[6]


def mrz(data: str, check: str) -> bool:
    """The check digit of a machine readable zone (ICAO 9303, part 3): weights 7 3 1, letters from 10, `<` is 0."""
    values = (0 if char == "<" else int(char, 36) for char in data)
    return str(sum(value * (7, 3, 1)[at % 3] for at, value in enumerate(values)) % 10) == check


def hungary_tax(number: str) -> bool:
    """Adóazonosító jel: 8, days since 1867, serial; positions as weights modulo 11."""
    shown = digits(number)
    return shown[0] == 8 and weighted(shown[:9], tuple(range(1, 10))) % 11 == shown[9]


def hungary_health(number: str) -> bool:
    """TAJ: weights 3 7 modulo 10."""
    shown = digits(number)
    return len(set(shown)) > 2 and weighted(shown[:8], (3, 7) * 4) % 10 == shown[8]


def hungary_personal(number: str) -> bool:
    """Személyi szám: sex and century, date of birth, serial; positions as weights modulo 11, from either end."""
    shown = digits(number)
    if not is_short_date(shown[1] * 10 + shown[2], shown[3] * 10 + shown[4], shown[5] * 10 + shown[6]):
        return False
    rising, falling = tuple(range(1, 11)), tuple(range(10, 0, -1))
    return shown[10] in (weighted(shown[:10], rising) % 11, weighted(shown[:10], falling) % 11)


def latvia(number: str) -> bool:
    """Personas kods: by date of birth DDMMYY with a weighted check, or since 2017 beginning with 32 to 39."""
    shown = digits(number)
    if shown[0] == 3 and shown[1] >= 2:
        return True
    year = (1800, 1900, 2000)[shown[6]] if shown[6] < 3 else 0
    if not is_date(year + shown[4] * 10 + shown[5], shown[2] * 10 + shown[3], shown[0] * 10 + shown[1]):
        return False
    return (1 + weighted(shown[:10], (10, 5, 8, 4, 2, 1, 6, 3, 7, 9))) % 11 % 10 == shown[10]


def luxembourg(number: str) -> bool:
    """Date of birth YYYYMMDD, serial, a Luhn and a Verhoeff digit."""
    shown = digits(number)
    text = "".join(map(str, shown))
    if not is_date(int(text[:4]), int(text[4:6]), int(text[6:8])):
        return False
    return is_luhn(text[:12])


def kazakhstan(number: str) -> bool:
    """IIN: date of birth YYMMDD, century and sex, serial; two rounds of weights modulo 11."""
    shown = digits(number)
    if not (
        1 <= shown[6] <= 6
        and is_short_date(shown[0] * 10 + shown[1], shown[2] * 10 + shown[3], shown[4] * 10 + shown[5])
    ):
        return False
    check = weighted(shown[:11], tuple(range(1, 12))) % 11
    if check == 10:
        check = weighted(shown[:11], (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)) % 11
    return check == shown[11]


def russia_snils(number: str) -> bool:
    """SNILS: nine digits by weights 9 to 1, modulo 101, two check digits."""
    shown = digits(number)
    return weighted(shown[:9], tuple(range(9, 0, -1))) % 101 % 100 == shown[9] * 10 + shown[10]


def taiwan(number: str) -> bool:
    """National and resident certificates: a letter as two digits, sex, serial; weights 1 9 8 to 1, modulo 10."""
    shown = bare(number)
    if shown[1] not in "1289":
        return False
    letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(shown[0]) + 10
    return (letter // 10 + letter % 10 * 9 + weighted(digits(shown), (8, 7, 6, 5, 4, 3, 2, 1, 1))) % 10 == 0


def hong_kong(number: str) -> bool:
    """HKID: one or two letters, six digits, a check character modulo 11."""
    shown = bare(number)
    values = [36] * (9 - len(shown)) + [int(char, 36) for char in shown[:-1]]
    check = 11 - weighted(values, (9, 8, 7, 6, 5, 4, 3, 2)) % 11
    return shown[-1] == {10: "A", 11: "0"}.get(check, str(check))


def singapore(number: str) -> bool:
    """NRIC and FIN: a letter for the kind, seven digits (weights 2 7 6 5 4 3 2), a check letter."""
    shown = bare(number)
    offset = {"S": 0, "T": 4, "F": 0, "G": 4, "M": 3}.get(shown[0])
    if offset is None:
        return False
    rest = (weighted(digits(shown), (2, 7, 6, 5, 4, 3, 2)) + offset) % 11
    letters = {"S": "JZIHGFEDCBA", "T": "JZIHGFEDCBA", "M": "XWUTRQPNJLK"}.get(shown[0], "XWUTRQPNMLK")
    return shown[-1] == letters[rest]


def india_company(number: str) -> bool:
    """GSTIN: state, PAN, serial, Z, a check character that made-up numbers seldom have right."""
    shown = bare(number)
    return (1 <= int(shown[:2]) <= 38 or shown[:2] in ("97", "99")) and shown[13] == "Z" and shown[12] != "0"


def emirates(number: str) -> bool:
    """784, the year of birth, serial, Luhn."""
    shown = "".join(map(str, digits(number)))
    return shown[:3] == "784" and 1900 < int(shown[3:7]) < NEWEST and is_luhn(shown)


def saudi(number: str) -> bool:
    """National and resident numbers: 1 or 2 first, Luhn."""
    shown = "".join(map(str, digits(number)))
    return shown[0] in "12" and is_luhn(shown)


def kuwait(number: str) -> bool:
    """Civil number: century, date of birth YYMMDD, serial; weights 2 1 6 3 7 9 10 5 8 4 2, modulo 11."""
    shown = digits(number)
    if shown[0] not in (1, 2, 3) or not is_short_date(
        shown[1] * 10 + shown[2], shown[3] * 10 + shown[4], shown[5] * 10 + shown[6]
    ):
        return False
    return 11 - weighted(shown[:11], (2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11 == shown[11]


def iran(number: str) -> bool:
    """Code melli: weights 10 to 2, modulo 11."""
    shown = digits(number)
    rest = weighted(shown[:9], tuple(range(10, 1, -1))) % 11
    return len(set(shown)) > 1 and shown[9] == (rest if rest < 2 else 11 - rest)


def egypt(number: str) -> bool:
    """Century, date of birth YYMMDD, governorate, serial; the check digit's rule is not public."""
    shown = digits(number)
    year = {2: 1900, 3: 2000}.get(shown[0], 0) + shown[1] * 10 + shown[2]
    place = shown[7] * 10 + shown[8]
    return is_date(year, shown[3] * 10 + shown[4], shown[5] * 10 + shown[6]) and (1 <= place <= 35 or place == 88)


def vietnam(number: str) -> bool:
    """Province, sex and century, year of birth, serial: no check digit."""
    shown = digits(number)
    return shown[0] == 0 and 1 <= int("".join(map(str, shown[:3]))) <= 96 and shown[3] < 4


def sri_lanka(number: str) -> bool:
    """Year, day of the year (women plus 500), serial; V or X at the end, or twelve digits with the whole year."""
    shown = digits(number)
    at = 4 if len(shown) == 12 else 2
    day = shown[at] * 100 + shown[at + 1] * 10 + shown[at + 2]
    known = at == 2 or 1900 <= int("".join(map(str, shown[:4]))) < NEWEST
    return known and 1 <= (day - 500 if day > 500 else day) <= 366


def uzbekistan(number: str) -> bool:
    """PINFL: century and sex, date of birth DDMMYY, serial; weights 7 3 1."""
    shown = digits(number)
    born = is_short_date(shown[5] * 10 + shown[6], shown[3] * 10 + shown[4], shown[1] * 10 + shown[2])
    return 1 <= shown[0] <= 6 and born and weighted(shown[:13], (7, 3, 1) * 5) % 10 == shown[13]


def medicare_australia(number: str) -> bool:
    """First digit 2 to 6; weights 1 3 7 9, modulo 10; an issue number, and sometimes a reference, follow."""
    shown = digits(number)
    return 2 <= shown[0] <= 6 and weighted(shown[:8], (1, 3, 7, 9) * 2) % 10 == shown[8]


def medicare_us(number: str) -> bool:
    """MBI: eleven characters, digit letter alnum digit letter alnum digit letter letter digit digit, no S L O I B Z."""
    letter, either = "[AC-HJKMNP-RT-Y]", "[AC-HJKMNP-RT-Y0-9]"
    pattern = rf"[1-9]{letter}{either}\d{letter}{either}\d{letter}{letter}\d\d"
    return re.fullmatch(pattern, bare(number)) is not None


def provider_us(number: str) -> bool:
    """NPI: 1 or 2 first, Luhn with 80840 in front."""
    shown = "".join(map(str, digits(number)))
    return shown[0] in "12" and is_luhn("80840" + shown)


def prescriber_us(number: str) -> bool:
    """DEA: odd places plus twice the even ones."""
    shown = digits(number)
    return (shown[0] + shown[2] + shown[4] + 2 * (shown[1] + shown[3] + shown[5])) % 10 == shown[6]


def guatemala(number: str) -> bool:
    """CUI: eight digits (weights 2 to 9, modulo 11), check digit, department, municipality."""
    shown = digits(number)
    return 1 <= shown[9] * 10 + shown[10] <= 22 and weighted(shown[:8], tuple(range(2, 10))) % 11 == shown[8]


def honduras(number: str) -> bool:
    """Department, municipality, year of registration, serial: no check digit."""
    shown = digits(number)
    year = int("".join(map(str, shown[4:8])))
    return 1 <= shown[0] * 10 + shown[1] <= 18 and 1900 <= year < NEWEST


def el_salvador(number: str) -> bool:
    """DUI: weights 9 to 2, modulo 10."""
    shown = digits(number)
    return (10 - weighted(shown[:8], tuple(range(9, 1, -1))) % 10) % 10 == shown[8]


def nicaragua(number: str) -> bool:
    """Municipality, date of birth DDMMYY, serial, a letter."""
    shown = digits(number)
    return is_short_date(shown[7] * 10 + shown[8], shown[5] * 10 + shown[6], shown[3] * 10 + shown[4])


def mexico_social(number: str) -> bool:
    """NSS: eleven digits, Luhn."""
    return is_luhn("".join(map(str, digits(number))))


def new_zealand_health(number: str) -> bool:
    """NHI: three letters, four digits, weights 7 to 2, modulo 11; the form of 2019 ends in letters."""
    shown = bare(number)
    alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    if any(char not in alphabet + "0123456789" for char in shown):
        return False
    values = [alphabet.index(char) + 1 if char.isalpha() else int(char) for char in shown[:6]]
    total = weighted(values, (7, 6, 5, 4, 3, 2))
    if shown[6].isdigit():
        return total % 11 != 0 and (11 - total % 11) % 10 == int(shown[6])
    return alphabet[23 - total % 24 if total % 24 else 0] == shown[6] or alphabet[24 - total % 24 - 1] == shown[6]


def rwanda(number: str) -> bool:
    """1 to 3, year of birth, sex 7 or 8, serial."""
    shown = digits(number)
    year = int("".join(map(str, shown[1:5])))
    return 1 <= shown[0] <= 3 and 1900 <= year < NEWEST and shown[5] in (7, 8)


def bangladesh(number: str) -> bool:
    """Seventeen digits that begin with the year of birth."""
    return 1900 <= int("".join(map(str, digits(number)[:4]))) < NEWEST


def denmark(number: str) -> bool:
    """CPR: a date of birth DDMMYY; the check digit was given up in 2007."""
    shown = digits(number)
    return is_short_date(shown[4] * 10 + shown[5], shown[2] * 10 + shown[3], shown[0] * 10 + shown[1])


def uk_insurance(number: str) -> bool:
    """NINO: letters that are given out, six digits, A to D (HMRC, NIM39110)."""
    shown = bare(number)
    return (
        shown[0] in "ABCEGHJKLMNOPRSTWXYZ"
        and shown[1] in "ABCEGHJKLMNPRSTWXYZ"
        and shown[:2] not in ("BG", "GB", "NK", "KN", "TN", "NT", "ZZ")
        and shown[8] in "ABCD"
    )


def czech_birth(number: str) -> bool:
    """Rodné číslo: a date of birth with months shifted; ten digits divisible by 11, nine before 1954."""
    shown = "".join(map(str, digits(number)))
    month = int(shown[2:4]) % 50
    if not is_short_date(int(shown[:2]), month - 20 if month > 20 else month, int(shown[4:6])):
        return False
    return int(shown) % 11 == 0 if len(shown) == 10 else int(shown[:2]) < 54


def korea(number: str) -> bool:
    """Residents and foreigners: date of birth, century and sex. Since October 2020 there is no check digit."""
    shown = digits(number)
    return (
        is_short_date(shown[0] * 10 + shown[1], shown[2] * 10 + shown[3], shown[4] * 10 + shown[5]) and 0 < shown[6] < 9
    )


def korea_business(number: str) -> bool:
    """Business registration: weights 1 3 7 1 3 7 1 3 5, the tens of the last product added, modulo 10."""
    shown = digits(number)
    total = weighted(shown[:9], (1, 3, 7, 1, 3, 7, 1, 3, 5)) + shown[8] * 5 // 10
    return (10 - total % 10) % 10 == shown[9]


def korea_licence(number: str) -> bool:
    """Driving licence: it begins with a region, 11 to 28."""
    return 11 <= int(number[:2]) <= 28


def turkey_plate(number: str) -> bool:
    """Number plate: it begins with a province, 1 to 81."""
    return 1 <= int(number[:2]) <= 81


def luhn_digits(number: str) -> bool:
    """The Luhn check over the digits alone."""
    return is_luhn("".join(map(str, digits(number))))


def sweden(number: str) -> bool:
    """Personnummer and samordningsnummer (day plus 60): a date of birth, then Luhn over the last ten digits."""
    shown = digits(number)[-10:]
    day = shown[4] * 10 + shown[5]
    born = is_short_date(shown[0] * 10 + shown[1], shown[2] * 10 + shown[3], day - 60 if day > 60 else day)
    return born and luhn_digits("".join(map(str, shown)))


def philippines(number: str) -> bool:
    """TIN: nine digits that are not all zero, and a branch code."""
    return len(set(digits(number)[:9])) > 2
