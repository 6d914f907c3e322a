"""Names of people that begin with a common given name and go on with a family name."""

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.gazetteer.alternation import alternation
from mcpward.guard.gazetteer.given_names import GIVEN_NAMES
from mcpward.guard.gazetteer.surnames import SURNAMES
from mcpward.guard.values.people import PART, trim
from mcpward.guard.values.runs import WORDS
from mcpward.guard.values.wordlists import words

name = "names"
kind: Kind = "personal"

_GIVEN = sorted(one for one in GIVEN_NAMES if len(one) > 2)

# A database takes only so long an expression.
_AT_ONCE = 900

patterns = tuple(
    Pattern("PERSON", (WORDS,), rf"{alternation(_GIVEN[at : at + _AT_ONCE])}(?:[ -]{PART}){{1,5}}", 0.8, cased=True)
    for at in range(0, len(_GIVEN), _AT_ONCE)
)

# Given names that are places, months or everyday words too: the family name must be a known one.
DOUBTFUL = words(
    """
April August Autumn Austin Brooklyn Charlotte Chelsea Christian Crystal Dale Dallas Dawn Dean Daisy Diamond Earl Faith
Florence France Frank Georgia Grace Grant Hope Iris Israel Ivy Jackson Jade Jasmine Jordan Joy June Lance Lily Madison
Major Mark Mason May Melbourne Mercedes Miles Morgan Pearl Penny Phoenix Poppy Preston Rich Rose Rosa Ruby Savannah
Scarlett Sierra Sky Spencer Stella Stone Summer Sydney Viola Violet Virginia Wade Ward Warren Will Winston Amber Angel
Angeles Paris Lima Santiago Asia Luna Olive Hazel Heather Holly Rob Bob Jack Max Art Bill Drew Gene Guy Jay Ray Rod
Sue Victor Long Ming Ping Ring Tone Live Male Dong Hong Kong Yang Hui Gloria Victoria Diego Jose Marino Salvador Santa
Sri Van Los Las San Kelvin Newton Alexandria Regina Aurora Concord Sage Blaze Ace Dolores Montserrat Trinidad Pilar
Reyes Paz Luz Sol Mar Nova Isis Kali Perl Julia Ada Swift Dart Nim Elm Elixir Rust Jenkins Travis Circle Alexa Siri
Cortana Claude Gemini Chad Lourdes Chester Lincoln Carson Troy Tyler Eugene Pierre Helena Raleigh Houston Denver Noor
Star Nice Kent Essex Urban Chi Chai Harrison Bora Dae Roman
"""
)
"""Given names that mean other things as often."""


def confirm(text: str, start: int, end: int) -> Span | None:
    """A given name with at least one more word that can be a family name."""
    cut = trim(text, start, end)
    if cut is None:
        return None
    span, words = cut
    if len(words) < 2:
        return None
    known = any(word in SURNAMES or any(part in SURNAMES for part in word.split("-")) for word in words[1:])
    if words[0] in DOUBTFUL and not known:
        return None
    if known:
        return span
    # "Anna Said" at the head of a line is no name; two unknown words more seldom are.
    return Span(span.start, span.end, 0.9) if len(words) <= 3 else None


examples = Examples(
    catch=(
        Caught("we asked Anna Berg about it", "PERSON", "Anna Berg"),
        Caught("signed, Jean-Luc de la Tour", "PERSON", "Jean-Luc de la Tour"),
        Caught("John Q. Wozniacki's bike", "PERSON", "John Q. Wozniacki"),
        Caught("| Bogumiła Wrona | 12 |", "PERSON", "Bogumiła Wrona"),
        Caught("видел Тамара Белкина вчера", "PERSON", "Тамара Белкина"),
    ),
    ignore=(
        "By June the ferry from Georgia calls at Florence again.",
        "Grant access, then Chase the ticket.",
        "Florence University Press",
        "Victoria Falls and Austin Texas",
        "class Adam(Optimizer)",
        "Martin Marietta Inc builds",
        "James.Bond@example.com wrote",
    ),
)
