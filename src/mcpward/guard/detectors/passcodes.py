"""PINs, door codes, one-time codes and combinations told in words: only what has digits counts as one."""

import re
from collections.abc import Iterator
from functools import cache

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span, fold
from mcpward.guard.languages import LANGUAGES, Language, words
from mcpward.guard.told.speech import either, is_dense, keyed, longest, speech, spellings
from mcpward.guard.told.telling import value_after

name = "passcodes"
kind: Kind = "secret"

_KEYS = keyed("pins")
_find_key = longest(_KEYS)
_LONGEST = max(map(len, _KEYS))
# Most sentences have no digit, and need no further look.
_DIGIT_BEHIND = r"(?=[^\n?!;0-9]{0,99}+[0-9])"
_DIGITS = r"[0-9][ -]?[0-9]"
_FOLLOWS = rf"{_DIGIT_BEHIND}[^\n?!;]{{1,48}}?{_DIGITS}"
_FOLLOWS_APART = rf"[^\w\n?!;][^\n?!;]{{0,47}}?{_DIGITS}"
_CARD_NAME = r"(?:cvv2?|cvc2?|card verification (?:code|value))(?: (?:is|code|number)){0,2}[ :=-]{1,3}"
_CARD = rf"{_CARD_NAME}(?P<value>[0-9]{{3,4}})(?![\w-])"

_SENT = r"(?:code is|code:|use code|use the code) (?P<value>[0-9]{3} ?-?[0-9]{1,5})(?![\w-])"
_OTHER_CODE = re.compile(
    r"\b(?:zip|area|error|status|exit|postal|country|dial\w*|promo|discount|coupon|voucher|product|booking|return|response|sort|"
    r"swift|branch|course|class|color|colour|hex|dress|bar|qr|source|tax|hs|icd|building|reason|http|stop|fault|line)\W{1,3}$"
)
_OF_A_LOGIN = re.compile(
    r"shar|expir|verif|confirm|authent|log ?in|sign ?in|minute|one-time|two-factor|2fa|otp|security|your .{0,24}account"
)


def _patterns() -> Iterator[Pattern]:
    """PINs by their name; codes by what they open, before them ("door code") or behind ("code for the door")."""
    keys = tuple(_KEYS)
    for first in sorted({key[0] for key in keys}):
        named = tuple(key for key in keys if key[0] == first)
        yield Pattern("PASSWORD", spellings(named), rf"(?:{either(named)}){_FOLLOWS}", 0.85)
    for language in LANGUAGES:
        codes, opens = spellings(words(language.codes)), spellings(words(language.opens))
        if codes:
            behind = rf"(?:{either(codes)}) {_DIGIT_BEHIND}[^\n.?!;:]{{0,24}}?(?:{either(opens)})"
            yield Pattern("PASSWORD", tuple(f"{code} " for code in codes), rf"{behind}{_FOLLOWS_APART}", 0.85)
            before = rf"(?:{either(opens)})[ '’-]{_DIGIT_BEHIND}[^\n.?!;:]{{0,12}}?(?:{either(codes)})"
            yield Pattern("PASSWORD", opens, rf"{before}{_FOLLOWS_APART}", 0.85)
    yield Pattern("PASSWORD", ("code is ", "code: ", "use code ", "use the code "), _SENT, 0.8)
    yield Pattern("CVV", ("cvv", "cvc", "card verification "), _CARD, 0.8)


patterns = tuple(_patterns())


@cache
def _phrases(head: str) -> tuple[tuple[Language, re.Pattern[str]], ...]:
    """The languages in which a code, or what one opens, begins with these two characters, and how they name it."""
    found = []
    for language in LANGUAGES:
        codes, opens = spellings(words(language.codes)), spellings(words(language.opens))
        if codes and any(word.startswith(head) for word in (*codes, *opens)):
            first, second = either(codes), either(opens)
            behind = rf"(?:{first})(?!\w)[^\n.?!;:]{{0,24}}?(?:{second})(?!\w)"
            found.append((language, re.compile(rf"{behind}|(?:{second})[ '’-][^\n.?!;:]{{0,12}}?(?:{first})(?!\w)")))
    return tuple(found)


_CARD_BEFORE = re.compile(_CARD_NAME + "$")
_ADDRESS = re.compile(
    r"(?i:\b(?:postal|zip|address|city|state|district|india|road|street|nagar|post|dist)\b)|,\s?[A-Z]"
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The digits that follow a word for PIN, or a code with what it opens."""
    before = text[start - 1 : start]
    window = fold(text[start : start + 80])
    if (
        window.startswith(("cvv", "cvc", "card verification"))
        or text[start : end - 1].replace(" ", "").replace("-", "").isdigit()
    ):
        return _sent(text, start, end)
    if before and not is_dense(text[start]) and (before.isalnum() or before in "_.$/\\"):
        return None
    key = _find_key(window[: _LONGEST + 1])
    if key is not None:
        span = _told(text, start, start + len(key), _KEYS[key])
        if span is not None:
            return None if _is_postal(text, start, key, span) else span
    for language, phrase in _phrases(window[:2]):
        found = phrase.match(window)
        if found is not None:
            return _told(text, start, start + found.end(), (language,))
    return None


def _sent(text: str, start: int, end: int) -> Span | None:
    """The digits of a card's back, or of a code that was sent to somebody to prove who they are."""
    if not text[start:end][:3].isdigit():
        return None
    before, after = fold(text[max(0, start - 60) : start]), fold(text[end : end + 80])
    if before.rstrip(" :=-").endswith(
        ("cvv", "cvc", "cvv2", "cvc2", "code", "number", "is", "value")
    ) and _CARD_BEFORE.search(before):
        return Span(start, end)
    head = before[: before.rfind("code")]
    told = _OF_A_LOGIN.search(after) or _OF_A_LOGIN.search(before)
    return Span(start, end) if told and _OTHER_CODE.search(head[-24:]) is None else None


def _told(text: str, key: int, at: int, languages: tuple[Language, ...]) -> Span | None:
    told = speech(languages)
    return value_after(text, key, at, told, "code")


def _is_postal(text: str, start: int, key: str, span: Span) -> bool:
    """Whether it is the postal code of India, also called PIN: six digits behind an address."""
    value = text[span.start : span.end]
    if not key.startswith("pin") or len(value) != 6 or not value.isdigit() or value[0] == "0":
        return False
    return _ADDRESS.search(text[max(0, start - 48) : start]) is not None


examples = Examples(
    catch=(
        Caught("my gym locker pin is 48" + "21", "PASSWORD", "48" + "21"),
        Caught("the door code is 88" + "42#", "PASSWORD", "88" + "42#"),
        Caught("the combination to the safe is 12-" + "34-56", "PASSWORD", "12-" + "34-56"),
        Caught("Your verification code is 482" + " 913", "PASSWORD", "482" + " 913"),
        Caught("Your Acme code is 55" + "12. Never share this code.", "PASSWORD", "55" + "12"),
        Caught("recovery code: AB3D-" + "99KL-2ZZQ", "PASSWORD", "AB3D-" + "99KL-2ZZQ"),
        Caught("Der Türcode lautet 48" + "12", "PASSWORD", "48" + "12"),
        Caught("le code de la porte est 45" + "B12", "PASSWORD", "45" + "B12"),
        Caught("您的验证码是384" + "756", "PASSWORD", "384" + "756"),
        Caught("cvv: 39" + "2", "CVV", "39" + "2"),
    ),
    ignore=(
        "The pin is connected to GPIO 17",
        "the pin is bent",
        "PIN codes have 4 to 6 digits",
        "Postal PIN 110001, New Delhi",
        "The exit code is 137",
        "the zip code is 90210",
        "Use code 1234 to get a discount",
        "The code for the door component is 450 lines",
        "The alarm is set for 0700",
        "Enter the 3-digit CVV",
    ),
)
