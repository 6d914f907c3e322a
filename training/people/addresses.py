"""Postal addresses: the forms of many countries with places of their own, and what Faker makes."""

from random import Random

from training.people import invented
from training.people.lists import words
from training.people.names import SCRIPTS, faker
from training.people.streets import CITIES, COUNTRIES, FORMS, STREETS, UNITS

# Elsewhere Faker falls back on American addresses.
MADE_IN = words("""
en_US en_GB en_AU en_CA en_IN en_NZ en_IE en_PH de_DE de_AT de_CH fr_FR fr_CH fr_CA es_ES es_MX es_AR es_CL
es_CO it_IT nl_NL nl_BE pl_PL pt_BR pt_PT sv_SE da_DK no_NO fi_FI cs_CZ sk_SK sl_SI hr_HR hu_HU ro_RO id_ID
vi_VN zu_ZA""")


def street(random: Random, country: str) -> str:
    """A street's name without a number, in the manner of the country."""
    pattern, words = random.choice(STREETS[country]), ""
    if random.random() < 0.3:
        words = invented.surname(random)
    else:
        words = random.choice(STREETS["words:" + country] if "words:" + country in STREETS else STREETS["words:en"])
    return pattern.replace("*", words)


def _digits(random: Random, pattern: str) -> str:
    swaps = {"#": "0123456789", "%": "123456789", "@": "ABCDEFGHJKLMNPRSTUVWXY"}
    return "".join(random.choice(swaps[c]) if c in swaps else c for c in pattern)


def _number(random: Random, country: str) -> str:
    number = str(random.choice((random.randint(1, 99), random.randint(1, 400), random.randint(1, 19999))))
    if country not in ("us", "ca") or random.random() < 0.1:
        number = str(random.randint(1, 250)) + random.choice(("", "", "", "", "a", "b", "-3", "/2", " B"))
    return number


def lines(random: Random, country: str = "") -> list[str]:
    """The lines of one address: street and number, town with its code, at times the country."""
    country = country or random.choice(list(FORMS))
    form, code = random.choice(FORMS[country])
    city, region = random.choice(CITIES[country])
    if random.random() < 0.12:
        city = invented.surname(random)
    values = {
        "n": _number(random, country), "s": street(random, country), "c": city, "r": region,
        "z": _digits(random, code), "u": _digits(random, random.choice(UNITS)), "b": str(random.randint(10, 9999)),
    }  # fmt: skip
    out = [part.format(**values) for part in form.split("|")]
    if random.random() < 0.25:
        out.append(random.choice(COUNTRIES[country]))
    return out


def made(random: Random) -> list[str]:
    """The lines of an address that Faker made."""
    source = faker(random.choice(MADE_IN))
    source.random = random
    return [line.strip().rstrip(",") for line in source.address().split("\n") if line.strip()]


def address(random: Random, style: str = "line") -> str:
    """One address: "line", "lines" (line breaks) or "escaped" (a written backslash-n, as in JSON)."""
    parts = made(random) if random.random() < 0.4 else lines(random)
    separator = {"lines": "\n", "escaped": "\\n"}.get(style) or random.choices((", ", " "), (9, 1))[0]
    text = separator.join(parts)
    chance = random.random()
    if style == "line" and chance < 0.06:
        return text.lower()
    return text.upper() if chance > 0.96 else text


def street_only(random: Random) -> str:
    """Street and number alone."""
    return lines(random, random.choice(("us", "gb", "de", "fr", "es", "nl", "it", "au", "ca")))[0]


def native(random: Random, lang: str) -> str:
    """One line in the script of the language; empty where Faker has none."""
    if lang in ("bg", "ar", "fa"):
        return ""
    source = faker(SCRIPTS[lang])
    source.random = random
    return str(source.address()).replace("\n", ", ").replace(",,", ",")
