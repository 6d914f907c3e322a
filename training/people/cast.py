"""Who and what stands in the slots of one text."""

import re
from collections.abc import Callable
from random import Random

from training.people import addresses, geography, invented, names, things
from training.people.labelled import Piece
from training.people.lists import words
from training.people.names import Person
from training.people.streets import CITIES

SLOT = re.compile(r"\$([a-z]+)(\d?)")
_LISTS = {
    "brand": things.COMPANIES, "product": things.PRODUCTS, "place": things.PLACES, "country": things.COUNTRIES,
    "nation": things.NATIONS, "org": things.ORGS, "team": things.TEAMS, "work": things.WORKS, "law": things.LAWS,
    "code": things.CODE, "tool": things.TOOLS, "role": things.ROLES, "topic": things.TOPICS, "food": things.FOODS,
    "pet": things.PETS, "heading": things.HEADINGS, "event": things.EVENTS, "month": things.MONTHS, "day": things.DAYS,
    "town": geography.TOWNS, "region": geography.REGIONS, "capital": geography.CAPITALS,
}  # fmt: skip
_IMPERSONAL = {
    "famous",
    "native",
    "addr",
    "addrlines",
    "addrescaped",
    "street",
    "nativeaddr",
    "domain",
    "company",
    "made",
    "road",
    "city",
}
_NOBODY = Person("", "", "", "")
_ANYTHING = words("brand place org team company company product country made town region institution")
_FAMILIAR = words("first first last name mr plain")
_SEQUEL = ["first", "first", "last", "mr"]


class Cast:
    """Fills the slots of a text; `$name1` and `$first1` are the same person, and so through the whole text.

    Names: name, plain, first, last, mr, initials, listed, listedshort, caps, lower, lowerfirst, again, famous, native.
    Addresses: addr, addrlines, addrescaped, street, nativeaddr. Either a person or something else: who.
    Everything else is not labelled.
    """

    def __init__(self, random: Random, lang: str) -> None:
        self._random = random
        self._lang = lang
        self._known: dict[str, Person] = {}
        self._makers: dict[str, Callable[[Person], Piece]] = {
            "name": lambda someone: self._form("name", someone),
            "again": lambda someone: Piece(names.FORMS[random.choice(_SEQUEL)](someone), "PERSON"),
            "famous": lambda _: Piece(random.choice(things.FAMOUS), "PERSON"),
            "native": lambda _: Piece(names.native(random, lang), "PERSON"),
            "who": self._who,
            "familiar": lambda someone: self._form(random.choice(_FAMILIAR), someone),
            "addr": lambda _: Piece(addresses.address(random), "ADDRESS"),
            "addrlines": lambda _: Piece(addresses.address(random, "lines"), "ADDRESS"),
            "addrescaped": lambda _: Piece(addresses.address(random, "escaped"), "ADDRESS"),
            "street": lambda _: Piece(addresses.street_only(random), "ADDRESS"),
            "nativeaddr": lambda _: Piece(addresses.native(random, lang), "ADDRESS"),
            "email": lambda someone: Piece(self._account(someone) + "@" + self._domain()),
            "handle": lambda someone: Piece("@" + self._account(someone)),
            "user": lambda someone: Piece(self._account(someone)),
            "domain": lambda _: Piece(self._domain()),
            "company": lambda _: Piece(self._company()),
            "made": lambda _: Piece(random.choice(things.MADE_UP).replace("*", invented.word(random))),
            "institution": lambda _: Piece(self._institution()),
            "road": lambda _: Piece(addresses.street(random, random.choice(("us", "gb", "de", "fr", "es", "it")))),
            "city": lambda _: Piece(random.choice(random.choice(list(CITIES.values())))[0]),
        }

    def fill(self, template: str) -> list[Piece]:
        """The template's pieces, "¶" read as a line break."""
        pieces, at = [], 0
        template = template.replace("¶", "\n")
        for found in SLOT.finditer(template):
            pieces.append(Piece(template[at : found.start()]))
            value = self.value(found[1], found[2])
            if value.text.startswith("the ") and re.search(r"(^|[.!?]\s|\n)$", template[: found.start()]):
                value = Piece("T" + value.text[1:], value.kind)
            pieces.append(value)
            at = found.end()
        pieces.append(Piece(template[at:]))
        return [piece for piece in pieces if piece.text]

    def value(self, slot: str, key: str = "") -> Piece:
        """What stands in one slot; raises KeyError for a slot that does not exist."""
        if slot in _LISTS:
            return Piece(self._random.choice(_LISTS[slot]))
        if slot in _NUMBERS:
            return Piece(_NUMBERS[slot](self._random))
        if slot in _IMPERSONAL:
            return self._makers[slot](_NOBODY)
        someone = self._person(key)
        return self._form(slot, someone) if slot in names.FORMS else self._makers[slot](someone)

    def _person(self, key: str) -> Person:
        if key not in self._known:
            someone = names.person(self._random, self._lang)
            if not key:
                return someone
            self._known[key] = someone
        return self._known[key]

    def _form(self, form: str, someone: Person) -> Piece:
        text = names.full(self._random, someone) if form == "name" else names.FORMS[form](someone)
        return Piece(text, "PERSON")

    def _who(self, someone: Person) -> Piece:
        chance = self._random.random()
        if chance < 0.05:
            return self.value("famous")
        if chance < 0.58:
            return self._form(self._random.choice(("first", "last", "last", "plain", "plain", "mr")), someone)
        if chance < 0.72:
            return Piece("the " + self._random.choice(things.ROLES))
        return self.value(self._random.choice(_ANYTHING))

    def _account(self, someone: Person) -> str:
        first, last = (re.sub(r"[^a-z]", "", part.lower()) or "user" for part in (someone.first, someone.last))
        forms = (
            f"{first}.{last}",
            f"{first[0]}{last}",
            f"{last}{self._random.randint(1, 99)}",
            f"{first}_{last[:3]}",
            first,
        )
        return self._random.choice(forms)

    def _domain(self) -> str:
        return invented.word(self._random).lower() + self._random.choice(
            (".com", ".org", ".io", ".de", ".co.uk", ".example")
        )

    def _institution(self) -> str:
        parts = self._random.choice((geography.TOPICS, geography.TOWNS, geography.REGIONS, things.NATIONS))
        name = self._random.choice(geography.INSTITUTIONS).replace("*", self._random.choice(parts))
        return name.replace("the the ", "the ").replace("The the ", "the ")

    def _company(self) -> str:
        someone = names.person(self._random, self._lang)
        chance = self._random.random()
        if chance < 0.1:
            return f"{someone.last} & {names.person(self._random, self._lang).last}"
        part = f"{someone.first} {someone.last}" if chance < 0.25 else someone.first if chance < 0.35 else someone.last
        return self._random.choice(things.NAMED_AFTER).replace("*", part)


def _digits(count: int) -> Callable[[Random], str]:
    return lambda random: "".join(random.choices("0123456789", k=count))


_NUMBERS: dict[str, Callable[[Random], str]] = {
    "num": lambda random: str(random.randint(2, 999)),
    "small": lambda random: str(random.randint(2, 12)),
    "id": lambda random: random.choice(("", "INC-", "ORD", "#", "T-", "CASE ")) + str(random.randint(1000, 999999)),
    "long": _digits(10),
    "phone": lambda random: (
        random.choice(("+1 ", "+44 ", "+49 ", "0", "(0)")) + f"{random.randint(20, 999)} {random.randint(10**5, 10**7)}"
    ),
    "year": lambda random: str(random.randint(1950, 2026)),
    "date": lambda random: random.choice(("{y}-{m:02}-{d:02}", "{d}/{m}/{y}", "{m}/{d}/{y}", "{d}.{m}.{y}")).format(
        y=random.randint(1950, 2026), m=random.randint(1, 12), d=random.randint(1, 28)),
    "time": lambda random: f"{random.randint(0, 23):02}:{random.randint(0, 59):02}",
    "money": lambda random: (
        random.choice(("$", "€", "£", "USD ")) + f"{random.randint(3, 9999)}.{random.randint(0, 99):02}"
    ),
    "ip": lambda random: ".".join(str(random.randint(1, 254)) for _ in range(4)),
}  # fmt: skip
