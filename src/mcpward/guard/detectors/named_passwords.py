"""Passwords told before their name: "... is my password", "use ... as the password"."""

import re
from collections.abc import Iterator

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span, fold
from mcpward.guard.languages import LANGUAGES, Language, words
from mcpward.guard.told.reading import BRACKETS, Value, ends_clause, read_back
from mcpward.guard.told.speech import either, heads, is_dense, keyed, longest, speech, spellings
from mcpward.guard.told.telling import COMPOUNDS, is_plain
from mcpward.guard.told.values import is_coded, is_odd, stands_for

name = "named_passwords"
kind: Kind = "secret"

_KEYS = keyed("keys", "weak", "pins")
_find_key = longest(_KEYS)
_AS = ("as the ", "as my ", "as your ", "as our ", "as a ", "as ")
_ARROWS = ("← ", "<- ", "<-- ")
_USES = tuple(
    template.removeprefix("{}").lstrip() for one in LANGUAGES for template in one.use if template.startswith("{}")
)
_RATINGS = "good strong safe secure decent okay ok bad weak terrible great fine valid acceptable"
_RATED = re.compile(r"a \w{2,10} |as a ")
_VERBS = frozenset(
    words(
        "use using try set put enter type choose chose pick picked used have has had with says keep kept made make want"
    )
)


def _leads(language: Language) -> tuple[str, ...]:
    """The words between value and key: "is my", "ist das"."""
    space = "" if is_dense(words(language.keys)[0][0]) else " "
    links = words(language.links)[:3]
    mine = words(language.mine)
    leads = [f"{link}{space}{whose}{space}" for link in links for whose in mine]
    if language.bare and not mine:
        leads = [f"{link}{space}" for link in links]
    return spellings([*leads, *(f"{whose}{space}" for whose in mine if language.bare)])


def _patterns() -> Iterator[Pattern]:
    for language in LANGUAGES:
        leads = _leads(language)
        between = r"[^\n.?!;:,]{0,6}?" if is_dense(words(language.keys)[0][0]) else r"(?:[\w'’-]{1,16}+ ){0,3}?"
        keys = either((*words(language.keys), *words(language.weak), *words(language.pins)))
        if leads:
            yield Pattern("PASSWORD", spellings(leads), rf"(?:{either(leads)}){between}(?:{keys})(?!\w)", 0.8)
    keys = either(word for word in words(LANGUAGES[0].keys) if len(word) > 4)
    yield Pattern("PASSWORD", _AS, rf"(?:{either(_AS)})(?:[\w'-]{{1,12}}+ ){{0,2}}?(?:{keys})(?!\w)", 0.75)
    rated = tuple(f"a {word} " for word in words(_RATINGS))
    yield Pattern("PASSWORD", rated, rf"(?:{either(rated)})(?:enough )?(?:{keys})(?!\w)", 0.75)
    whose = r"(?:the |my |that's the |that's my )?(?:[\w'-]{1,12} )?"
    yield Pattern("PASSWORD", _ARROWS, rf"(?:{either(_ARROWS)}){whose}(?:{keys})(?!\w)", 0.75)
    for use in _USES:
        yield Pattern("PASSWORD", heads(use), use.format(), 0.75)


patterns = tuple(_patterns())


def confirm(text: str, start: int, end: int) -> Span | None:
    """The word before, where it is no ordinary one, or the subject of "is my password"."""
    if start and text[start - 1].isalnum() and not is_dense(text[start]):
        return None
    key = _key_in(text, start, end)
    value = read_back(text, start)
    if value is None:
        return None
    if key is None:
        body = text[value.start : value.end]
        return (
            Span(value.start, value.end)
            if is_odd(body) and len(body) > 4 and not stands_for(body) and not is_coded(body)
            else None
        )
    if _RATED.match(fold(text[start : start + 12])) and not is_odd(text[value.start : value.end]) and not value.quote:
        return None
    following = re.match(r" ([^\W\d_]+)", text[end : end + 20])
    if following is not None and following.group(1).lower() in COMPOUNDS:
        return None
    body = text[value.start : value.end]
    told = speech(_KEYS[key])
    if stands_for(body) or (value.quote and value.quote in BRACKETS):
        return None
    if is_odd(body) and (len(body) > 4 or not body.isalpha()):
        return Span(value.start, value.end)
    if " " in body:
        return (
            Span(value.start, value.end)
            if value.quote and len(body) > 8 and not {*fold(body).split()} & told.small
            else None
        )
    if not is_plain(body, told):
        return None
    if value.quote and value.quote not in "'’":
        return Span(value.start, value.end)
    return Span(value.start, value.end) if _is_subject(text, value, start, end, told.ons) else None


def _key_in(text: str, start: int, end: int) -> str | None:
    """The key at the end of the candidate."""
    low = fold(text[start:end])
    for at in range(len(low)):
        key = _find_key(low[at:])
        if key is not None and at + len(key) == len(low):
            return key
    return None


def _is_subject(text: str, value: Value, start: int, end: int, ons: frozenset[str]) -> bool:
    """Whether a plain word begins its sentence and "is my password" ends it, or a verb like "use" stands before it."""
    before = fold(text[max(0, value.start - 16) : value.start])
    low = fold(text[start:end])
    if low.startswith("as "):
        return bool(before.split()) and before.split()[-1] in _VERBS
    if text[end : end + 2].lstrip()[:1] == "?":
        return False
    begins = not before.strip() or before.rstrip(" ")[-1:] in ".!?\n,:;-–—"
    return begins and ends_clause(text, Value(start, end), ons | frozenset(("for", "to", "on", "für", "pour", "para")))


examples = Examples(
    catch=(
        Caught("qwer" + "ty99 is my password", "PASSWORD", "qwer" + "ty99"),
        Caught("try letme" + "in as the password", "PASSWORD", "letme" + "in"),
        Caught('is "hunt' + 'er22" a strong enough password for my bank?', "PASSWORD", "hunt" + "er22"),
        Caught("tea" + "pot42 ← password for the NAS", "PASSWORD", "tea" + "pot42"),
        Caught("Butter" + "blume3 ist mein Passwort", "PASSWORD", "Butter" + "blume3"),
        Caught("dou" + "dou12 est mon mot de passe", "PASSWORD", "dou" + "dou12"),
        Caught("qaz" + "wsx12 — мой пароль от почты", "PASSWORD", "qaz" + "wsx12"),
        Caught("pan" + "da520是我的密码", "PASSWORD", "pan" + "da520"),
    ),
    ignore=(
        "What is my password?",
        "This is my password manager",
        "That is the password field",
        "Patience is the password to nothing",
        "using a birthday as a password is a bad idea",
        "¿Cuál es mi contraseña?",
        "Quel est mon mot de passe ?",
    ),
)
