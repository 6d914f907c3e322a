"""Keys and tokens told in words: "my API key is ..."."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span, fold
from mcpward.guard.languages import Language, words
from mcpward.guard.told.speech import bounded, either, is_dense, keyed, longest, speech, spellings
from mcpward.guard.told.telling import value_after
from mcpward.guard.told.values import is_drawn
from mcpward.guard.values.credentials import is_secret

name = "told_keys"
kind: Kind = "secret"

_KEYS = keyed("secrets")
_find_key = longest(_KEYS)
# Without "is" or a colon only what is long and mixed.
_BESIDE = re.compile(r" [\"'“`]?(?P<value>(?=[\w-]{0,40}?[0-9])[A-Za-z0-9_-]{16,128})(?![\w.:=(/-]\w)")
_LONGEST = max(map(len, _KEYS))
_GROUPS = {languages: tuple(key for key, of in _KEYS.items() if of == languages) for languages in _KEYS.values()}


def _regex(keys: tuple[str, ...], languages: tuple[Language, ...]) -> str:
    links = bounded(spellings(link for language in languages for link in words(language.links)))
    value = r"(?:[ :\n]{1,3}[\"'“`]?|[\"'“`])?[\w+/=.~-]{8}"
    gap = "" if is_dense(keys[0][-1]) else r"[^\w:=.(]"
    return rf"(?:{either(keys)}){gap}(?:[^\n?!;:=]{{0,40}}?(?:{links}){value}|[\"'“`]?[\w-]{{16}})"


patterns = tuple(
    Pattern("GENERIC_SECRET", spellings(keys), _regex(keys, languages), 0.8) for languages, keys in _GROUPS.items()
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """What looks drawn by chance behind "is"; behind a colon or in code it is no matter of words."""
    key = _find_key(fold(text[start : start + _LONGEST + 1]))
    before = text[start - 1 : start]
    if key is None or (before and not is_dense(text[start]) and (before.isalnum() or before in "_.$/\\-")):
        return None
    at = start + len(key)
    beside = _BESIDE.match(text, at)
    if beside is not None and is_drawn(beside["value"]) and is_secret(beside["value"], sure=False, least=16):
        return Span(*beside.span("value"))
    return value_after(text, start, at, speech(_KEYS[key]), "key")


examples = Examples(
    catch=(
        Caught("my api key is 7c4fe19" + "ab03d5e88", "GENERIC_SECRET", "7c4fe19" + "ab03d5e88"),
        Caught("API key 8f3kd93k" + "f0d9skf8sk3j for maps", "GENERIC_SECRET", "8f3kd93k" + "f0d9skf8sk3j"),
        Caught("our shared secret is '9f8e7" + "d6c5b4a'", "GENERIC_SECRET", "9f8e7" + "d6c5b4a"),
        Caught("der API-Schlüssel lautet k3y" + "9x8w7v6u5", "GENERIC_SECRET", "k3y" + "9x8w7v6u5"),
    ),
    ignore=(
        "The API key is required for this endpoint.",
        "the token is invalid",
        "the api key application_name_2024 is a setting",
        "the secret is patience",
        "the access token is valid for 24 hours",
        "The secret is stored in Kubernetes",
        "the secret is base64 encoded",
    ),
)
