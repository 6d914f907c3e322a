"""Given names by themselves, where the words beside them speak of a person."""

import re

from mcpward.guard.detectors.names import DOUBTFUL
from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.gazetteer.alternation import alternation
from mcpward.guard.gazetteer.given_names import GIVEN_NAMES
from mcpward.guard.gazetteer.words import NOT_NAMES
from mcpward.guard.values.runs import WORDS
from mcpward.guard.values.wordlists import words

name = "first_names"
kind: Kind = "personal"

_ELSEWHERE = words(
    """
Adam Alba Alma Ali Alan Amal Anders Argo Arial Asa Atlas Basil Bas Celeste Cern Cody Cosmo Dan Dana Della Delia Diana
Dina Dora Echo Eden Elena Emil Eva Eve Felix Fern Fiona Gala Gus Iman Ina Ines Ingo Jade Jan Jasper Jed Jim Jin Joe Jon
Jo Kai Kali Karma Kate Kim Kit Lars Lea Lee Leigh Len Leo Lex Lia Lin Lisa Loki Lola Lou Lucia Luke Lux Magnus Maia Max
Maya Mia Mika Mina Mira Mona Monte Nico Nina Noah Noel Nora Norm Odin Olga Oscar Otis Otto Pam Pan Pascal Pepe Per Pia
Pip Ravi Rio Rosetta Sal Sam Sasha Sean Seth Siri Sol Stan Stella Sun Tai Tal Tess Theo Thor Tim Tom Tor Tori Tove Una
Uri Val Vim Vera Zen Zeno Zoe Zola
"""
)
_SURE = sorted(one for one in GIVEN_NAMES - DOUBTFUL - NOT_NAMES - _ELSEWHERE if len(one) > 2)
_AT_ONCE = 900

patterns = tuple(
    Pattern(
        "PERSON",
        (WORDS,),
        rf"(?P<value>{alternation(_SURE[at : at + _AT_ONCE])})[^A-Za-z\u00c0-\u024f\u0370-\u052f0-9_-]",
        0.6,
        cased=True,
    )
    for at in range(0, len(_SURE), _AT_ONCE)
)

_DOES = words(
    """
said says asked asks told tells wrote writes called calls thinks thought was has had would could did does wants wanted
needs needed loves loved likes liked went goes came comes lives lived works worked sent sends got gets who knows knew
made left gave took signed joined replied added explained agreed decided felt looked bought ate ran lost won played
smiled laughed cried born died married is will can might should
"""
)
_TO_A_PERSON = words(
    """
with ask tell told asked met meet meeting call contact contacted saw love named friend wife husband brother sister
mother father son daughter boss colleague uncle aunt cousin dear hi hello hey thanks let remind emailed girlfriend
boyfriend about and from for by to than when if because that
"""
)
_WORD_BEFORE = re.compile(r"([^\W\d_]{1,16})[,:]? $")
_WORD_AFTER = re.compile(r",? ([a-z]{2,12})\b")


def confirm(text: str, start: int, end: int) -> Span | None:
    """The name, where a verb of persons follows it or a word that leads to persons stands before it."""
    if start > 0 and text[start - 1] not in " \n\t\"'“‘(,—":
        return None
    after = text[end : end + 16]
    if after[:2] in ("'s", "’s"):
        return Span(start, end) if after[2:3] == " " and after[3:4].islower() else None
    if after[:1] in '(./=@"`' and after[1:2] not in (" ", "\n", ""):
        return None
    follows = _WORD_AFTER.match(after)
    before = _WORD_BEFORE.search(text, max(0, start - 20), start)
    does = follows is not None and follows[1] in _DOES
    told = before is not None and before[1].lower() in _TO_A_PERSON
    # A capital follows: a longer name, which is looked for elsewhere, or the name of something.
    if after[:1] == " " and after[1:2].isupper():
        return None
    return Span(start, end) if does or told else None


examples = Examples(
    catch=(
        Caught("yesterday Agnieszka said that", "PERSON", "Agnieszka"),
        Caught("please tell Wolfgang, he knows", "PERSON", "Wolfgang"),
        Caught("I met with Priyanka.", "PERSON", "Priyanka"),
        Caught("Oliver's new house", "PERSON", "Oliver"),
    ),
    ignore=(
        "from Jordan to Austin with Jenkins",
        "Patricia Highway",
        "the Victoria line is closed",
        "git clone with julia.sh",
        "class Rebecca(Model)",
    ),
)
