"""Texts put together from the templates: which share is of which kind, how long, in which case."""

import re
from collections.abc import Callable, Iterator
from random import Random

from training.people import business, negatives, prose, records, tongues, web, web_long
from training.people.cast import Cast
from training.people.code import code
from training.people.labelled import Labelled, Piece, joined

LENGTHS = (15, 35, 50, 65, 80, 90)  # words


def _gap(before: str, after: str, between: str) -> Piece:
    """What stands between two templates: a blank line around what has several, a line break after an unfinished one."""
    if "¶" in before or "¶" in after:
        return Piece("\n\n")
    running = before[-1:] in ".!?。" and (after[0].isalpha() or after[0] == "$")
    return Piece(between if running else "\n")


def _paragraph(random: Random, cast: Cast, named: list[str], plain: list[str], share: float) -> list[Piece]:
    """Sentences until the length is reached; `share` of them, and at least one, is drawn from `named`."""
    want, words, pieces = random.choice(LENGTHS), 0, list[Piece]()
    between = random.choice((" ", " ", " ", "\n", "\n\n"))
    first = random.choice((0, 0, 1, 2))  # the place of the sentence that is surely from `named`
    used, last = set[str](), ""
    for place in range(20):
        template = random.choice(named if place == first or random.random() < share else plain)
        if template in used:
            continue
        here = cast.fill(template)
        length = sum(len(piece.text.split()) for piece in here)
        if pieces and words + length > 95:
            break
        pieces += [_gap(last, template, between), *here] if pieces else here
        used.add(template)
        last, words = template, words + length
        if words >= want and place >= first:
            break
    return pieces


def _business(random: Random, cast: Cast) -> list[Piece]:
    named = random.choice((business.SENTENCES, business.SENTENCES, business.SENTENCES, business.DIALOGUES))
    plain = random.choice((business.SENTENCES, negatives.PROSE, negatives.CONTRAST, negatives.ALL, prose.PLAIN))
    return _paragraph(random, cast, named, plain, 0.4)


def _mail(random: Random, cast: Cast) -> list[Piece]:
    middle = _paragraph(random, cast, prose.PLAIN, [*negatives.PROSE, *business.SENTENCES], 0.4)
    mail = cast.fill(random.choice(business.MAILS))
    return [*mail, Piece("\n\n"), *middle] if random.random() < 0.3 else [*middle, Piece("\n\n"), *mail]


def _record(random: Random, cast: Cast) -> list[Piece]:
    plain = random.choice((records.RECORDS, negatives.TECHNICAL, negatives.ALL))
    return _paragraph(random, cast, records.RECORDS, plain, 0.3)


def _addressed(random: Random, cast: Cast) -> list[Piece]:
    plain = random.choice((records.ADDRESSED, negatives.PROSE, prose.PLAIN, business.SENTENCES))
    return _paragraph(random, cast, records.ADDRESSED, plain, 0.3)


def _web(random: Random, cast: Cast) -> list[Piece]:
    named = random.choice((web.REVIEWS, web.FORUM, web.NEWS, web.BLOG, web.PRIVATE, web.ALL, *[web_long.NAMED] * 4))
    plain = random.choice((named, web_long.UNNAMED, negatives.PROSE, prose.PLAIN))
    return _paragraph(random, cast, named, plain, 0.35)


def _grammar(random: Random, cast: Cast) -> list[Piece]:
    grown = [prose.sentence(random) for _ in range(6)]
    return _paragraph(random, cast, grown, random.choice((prose.PLAIN, negatives.PROSE, grown)), 0.6)


def _nobody(random: Random, cast: Cast) -> list[Piece]:
    named = random.choice(
        (negatives.PROSE, negatives.TECHNICAL, negatives.CONTRAST, web_long.UNNAMED, web_long.UNNAMED)
    )
    return _paragraph(random, cast, named, random.choice((named, prose.PLAIN, negatives.ALL)), 0.6)


def _code(random: Random, cast: Cast) -> list[Piece]:
    """Code, at times beside a sentence with a person, so that code is no sign that nobody is named."""
    pieces = [Piece(code(random))]
    if random.random() > 0.2:
        return pieces
    named = cast.fill(random.choice(random.choice((business.SENTENCES, records.RECORDS, web.FORUM))))
    return random.choice(([*named, Piece("\n\n"), *pieces], [*pieces, Piece("\n\n"), *named]))


def _tongue(random: Random, cast: Cast, lang: str) -> list[Piece]:
    if lang in tongues.SCRIPTS:
        return _paragraph(random, cast, tongues.SCRIPTS[lang], tongues.SCRIPTS[lang], 1)
    named, plain = tongues.NAMED_LINES[lang], tongues.PLAIN_LINES[lang]
    if random.random() < 0.3:
        return _paragraph(random, cast, plain, plain, 1)
    return _paragraph(random, cast, named, plain, 0.4)


KINDS: list[tuple[int, Callable[[Random, Cast], list[Piece]]]] = [
    (20, _business), (6, _mail), (14, _record), (13, _addressed), (20, _web), (13, _grammar), (40, _nobody),
    (30, _code),
]  # fmt: skip


def capwords(text: str) -> str:
    """The text with a capital at the beginning of every word, as in a headline."""
    return re.sub(r"(?<![\w'’])\w", lambda found: found[0].upper(), text)


def _changed(random: Random) -> Callable[[str], str]:
    chance = random.random()
    if chance < 0.06:
        return str.lower
    if chance < 0.09:
        return capwords
    return str.upper if chance > 0.975 else str


def _articled(pieces: list[Piece]) -> list[Piece]:
    """The pieces with one article where a template's "the" stands before a filler that has its own."""
    after = ["", *(piece.text for piece in pieces)]
    return [
        Piece(piece.text[4:], piece.kind)
        if piece.text.startswith(("the ", "The ")) and before.lower().endswith("the ")
        else piece
        for before, piece in zip(after, pieces, strict=False)
    ]


def text(random: Random) -> Labelled:
    """One text."""
    chance = random.random()
    if chance < 0.14:
        lang = random.choice(list(tongues.NAMED))
    else:
        lang = "en" if chance < 0.95 else random.choice(list(tongues.SCRIPTS))
    cast = Cast(random, lang)
    if lang == "en":
        (_, kind), *_ = random.choices(KINDS, [weight for weight, _ in KINDS])
        return joined(_articled(kind(random, cast)), lang, _changed(random))
    return joined(_tongue(random, cast, lang), lang, _changed(random))


def texts(random: Random, count: int) -> Iterator[Labelled]:
    """`count` texts of 5 to 95 words; about two in five hold no span at all."""
    for _ in range(count):
        yield text(random)
