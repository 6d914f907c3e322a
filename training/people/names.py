"""People: who they are, and the many ways in which a text writes them."""

from collections.abc import Callable
from functools import cache
from random import Random
from typing import NamedTuple

from faker import Faker
from training.people import invented
from training.people.lists import words
from training.people.romanised import romanised

LOCALES = {
    "en": words("en_US en_US en_US en_GB en_GB en_AU en_CA en_IE en_IN en_IN en_NZ en_NG en_KE en_PK"),
    "de": ["de_DE", "de_DE", "de_AT", "de_CH"],
    "fr": words("fr_FR fr_FR fr_BE fr_CA fr_CH"),
    "es": words("es_ES es_ES es_MX es_AR es_CO es_CL"),
    "it": ["it_IT"],
    "nl": ["nl_NL", "nl_BE"],
    "pl": ["pl_PL"],
    "pt": ["pt_BR", "pt_BR", "pt_PT"],
    "sv": ["sv_SE"],
    "tr": ["tr_TR"],
    "cs": ["cs_CZ"],
    "": words("""
da_DK no_NO fi_FI is_IS sk_SK sl_SI hr_HR hu_HU ro_RO et_EE lt_LT lv_LV id_ID az_AZ ga_IE fil_PH zu_ZA yo_NG
tw_GH ha_NG ig_NG"""),
}
SCRIPTS = {
    "ru": "ru_RU", "uk": "uk_UA", "bg": "bg_BG", "el": "el_GR", "ja": "ja_JP", "zh": "zh_CN", "ko": "ko_KR",
    "ar": "ar_SA", "he": "he_IL", "hi": "hi_IN", "fa": "fa_IR", "ka": "ka_GE", "hy": "hy_AM", "th": "th_TH",
}  # fmt: skip
TITLES = {
    "de": ["Dr.", "Prof."],
    "fr": ["M.", "Mme", "Dr"],
    "es": ["Dr.", "Dra."],
    "it": ["Dott.", "Dr."],
    "pt": ["Dr.", "Dra."],
    "nl": ["dr.", "drs."],
    "pl": ["dr", "inż."],
}
ENGLISH_TITLES = words("Mr. Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Miss Prof.")
WORDS = words("""
Baker Hope Stone Rose May Young Park Long Grace Mark Bill Frank Will Hunter Carter Price King Bishop Summer
Summers Winter Drew Dean Chase Faith Joy Rich Frost Church Woods Field Day Page Chan Ray Sky Lane West North
Best""")

NICKNAMES = words("""
Bob Bobby Jim Jimmy Joe Joey Bill Billy Tom Tommy Mike Mikey Dave Steve Rick Dick Ted Ned Nick Chris Matt Pat
Kate Katie Liz Beth Betty Meg Peg Maggie Jen Jenny Sue Susie Becky Debbie Pam Cindy Kathy Vicky Andy Tony Larry
Harry Jerry Terry Jeff Greg Doug Gus Fritz Hansi Uli Sepp Pepe Paco Lola Nacho Gigi Beppe Sasha Misha Katya Olya
Ali Abu Mo Raj Sunny AJ JP TJ Buddy Junior Ginger
""")


class Person(NamedTuple):
    """Someone whom a text may name several times."""

    first: str
    last: str
    title: str
    middle: str


@cache
def faker(locale: str) -> Faker:
    """The values of one locale; whoever draws from it sets its `random` first."""
    return Faker(locale)


@cache
def pool(locale: str, kind: str) -> list[str]:
    """All first_names or last_names of a locale, each once: uniformly drawn, the rare ones come up too."""
    source = faker(locale)
    for provider in source.get_providers():
        # Some of Faker's stand with a blank behind them.
        listed = [name for name in dict.fromkeys(map(str.strip, getattr(provider, kind, ()))) if name]
        if len(listed) > 9:
            return listed
    source.random = Random(locale + kind)
    draw = source.first_name if kind == "first_names" else source.last_name
    return list(dict.fromkeys(draw() for _ in range(400)))


def person(random: Random, lang: str) -> Person:
    """Someone whose name mostly fits the text's language; every third surname is made up."""
    chance = random.random()
    key = lang if chance < (0.6 if lang == "en" else 0.8) and lang in LOCALES else random.choice(list(LOCALES))
    locale = random.choice(LOCALES[key])
    firsts, lasts = pool(locale, "first_names"), pool(locale, "last_names")
    if chance > 0.88:
        first, last = romanised(random)
    else:
        first, last = random.choice(firsts), random.choice(lasts)
        if key == "es" and random.random() < 0.4:
            last += " " + random.choice(lasts)
        elif random.random() < 0.04:
            last += "-" + random.choice(lasts)
    if random.random() < 0.33:
        last = invented.surname(random)
    if random.random() < 0.1:
        first = invented.first_name(random)
    elif random.random() < 0.06:
        first = random.choice(NICKNAMES)
    if random.random() < 0.03:
        last = random.choice(WORDS)
    return Person(first, last, random.choice(TITLES.get(lang, ENGLISH_TITLES)), random.choice(firsts))


def native(random: Random, lang: str) -> str:
    """A whole name in the script of the language."""
    source = faker(SCRIPTS[lang])
    source.random = random
    return str(source.name())


Form = Callable[[Person], str]
FULL: list[tuple[int, Form]] = [
    (60, lambda p: f"{p.first} {p.last}"),
    (5, lambda p: f"{p.first} {p.middle[0]}. {p.last}"),
    (4, lambda p: f"{p.first} {p.middle} {p.last}"),
    (4, lambda p: f"{p.first[0]}. {p.last}"),
    (2, lambda p: f"{p.first[0]}.{p.middle[0]}. {p.last}"),
    (5, lambda p: f"{p.title} {p.first} {p.last}"),
    (3, lambda p: f"{p.first} {p.last.upper()}"),
    (4, lambda p: f"{p.first} {p.last}".upper()),
    (3, lambda p: f"{p.first} {p.last}".lower()),
    (1, lambda p: f"{p.first} {p.last} Jr."),
    (1, lambda p: f"{p.first}-{p.middle} {p.last}"),
]
FORMS: dict[str, Form] = {
    "plain": lambda p: f"{p.first} {p.last}",
    "first": lambda p: p.first,
    "doctor": lambda p: f"Dr. {p.last}",
    "last": lambda p: p.last,
    "mr": lambda p: f"{p.title} {p.last}",
    "initials": lambda p: f"{p.first[0]}. {p.last}",
    "listed": lambda p: f"{p.last}, {p.first}",
    "listedshort": lambda p: f"{p.last}, {p.first[0]}.",
    "caps": lambda p: f"{p.first} {p.last}".upper(),
    "lower": lambda p: f"{p.first} {p.last}".lower(),
    "lowerfirst": lambda p: p.first.lower(),
}


def full(random: Random, someone: Person) -> str:
    """The whole name, mostly as first name and surname."""
    forms = [form for _, form in FULL]
    return random.choices(forms, [weight for weight, _ in FULL])[0](someone)
