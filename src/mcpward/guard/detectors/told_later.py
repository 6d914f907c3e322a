"""Passwords and PINs told in a later sentence than the one that speaks of them: "I had to reset it. It's ... now"."""

from collections.abc import Iterator

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span, fold
from mcpward.guard.languages import LANGUAGES, Language, words
from mcpward.guard.told.speech import either, is_dense, keyed, longest, speech, spellings
from mcpward.guard.told.telling import Takes, value_of_its_own

name = "told_later"
kind: Kind = "secret"

_ENGLISH = LANGUAGES[0]
_PLACES = {f"{place} {code}": (_ENGLISH,) for place in words(_ENGLISH.opens) for code in words(_ENGLISH.codes)}
_CODES = _PLACES | keyed("pins")
_WORDS = keyed("keys")
_KEYS = _CODES | _WORDS
_find_key = longest(_KEYS)
_LONGEST = max(map(len, _KEYS))


def _patterns() -> Iterator[Pattern]:
    """One pattern for the keys that the same languages share, with their words for "it's"."""
    groups: dict[tuple[Language, ...], list[str]] = {}
    for key, languages in _KEYS.items():
        telling = tuple(language for language in languages if language.it)
        if telling and (len(key) > 3 or is_dense(key[0])):
            groups.setdefault(telling, []).append(key)
    for languages, keys in groups.items():
        begins = r"[^\w@/=](?:[^|]{0,90}?(?:[.!?,;:)\n–—-]\s{0,3}| and ))?\s{0,3}(?:\w{1,4} )?"
        its = either(word for language in languages for word in words(language.it))
        yield Pattern("PASSWORD", spellings(keys), rf"(?:{either(keys)}){begins}(?:{its})[ :,]", 0.8)


patterns = tuple(_patterns())


def confirm(text: str, start: int, end: int) -> Span | None:
    """The value after "it's" or "the new one is", where the sentence before speaks of a password."""
    before = text[start - 1 : start]
    key = _find_key(fold(text[start : start + _LONGEST + 1]))
    if key is None or (before and not is_dense(text[start]) and (before.isalnum() or before in "_.$/\\")):
        return None
    takes: Takes = "any" if key in _WORDS else "code"
    return value_of_its_own(text, start, start + len(key), speech(_KEYS[key]), takes)


examples = Examples(
    catch=(
        Caught("I changed the wifi password. It's now kiwi" + "bird", "PASSWORD", "kiwi" + "bird"),
        Caught("My password? It's butter" + "cup.", "PASSWORD", "butter" + "cup"),
        Caught("the gate code was reset, the new one is 25" + "80", "PASSWORD", "25" + "80"),
        Caught("Habe das Passwort geändert. Es lautet jetzt Tannen" + "zapfen", "PASSWORD", "Tannen" + "zapfen"),
    ),
    ignore=(
        "I lost my password. It's annoying.",
        "I changed the password. It is safer now.",
        "The PIN is gone. It's 20 minutes past five.",
    ),
)
