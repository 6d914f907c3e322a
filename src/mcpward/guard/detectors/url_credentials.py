"""Passwords inside addresses."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.chance import chance
from mcpward.guard.values.credentials import is_secret
from mcpward.guard.values.placeholders import is_said, says_what_it_is, stands_for_another

name = "url_credentials"
kind: Kind = "secret"

patterns = (
    Pattern(
        "URL_CREDENTIALS",
        ("://",),
        r"://[^\s:/\"'<>?#]{0,80}:(?P<value>[^\s/\"'<>?#][^\s/\"'<>]{0,127})@(?=[\w\[$.{%-])",
        0.95,
    ),
    Pattern("URL_CREDENTIALS", ("://",), r"://(?P<value>[\w.~%-]{16,120})@(?=[\w\[-])", 0.9),
)
_NO_VALUE = re.compile(r"[$<{\[(*]|%[(s{]|x{3,}$|\.{3}|\d{2,5}[#\\?]|\[?[A-Z_]{2,20}\]?$|[^\w]{1,3}$")


def confirm(text: str, start: int, end: int) -> Span | None:
    """A password, rather than what stands for one in a manual."""
    value = text[start:end]
    if text[start - 3 : start] == "://":
        return Span(start, end) if is_secret(value, sure=True, least=16) else None
    if "\\" in value or _NO_VALUE.match(value) or (value.isdigit() and len(value) < 4):
        return None
    if stands_for_another(value) and chance(value) < 6:
        return None
    user = text[text.rfind("/", max(0, start - 90), start) + 1 : start - 1]
    # "postgres:postgres" and "user:pass" are how the addresses of a manual and of a fresh installation look.
    if value == user or (says_what_it_is(value) and (value.isalpha() or is_said(value))):
        return None
    if value.isalpha() and len(value) < 8 and chance(value) < -1:
        return None
    return Span(start, end)


examples = Examples(
    catch=(
        Caught("postgres://app:cherry" + "77@db.internal/shop", "URL_CREDENTIALS", "cherry" + "77"),
        Caught("redis://:walnut" + "5531@cache:6379", "URL_CREDENTIALS", "walnut" + "5531"),
        Caught("https://bot:kiwi" + "-fruit@github.com/acme/repo", "URL_CREDENTIALS", "kiwi" + "-fruit"),
        Caught("https://5f0c9ae17b" + "e42d8830e6@git.example/a", "URL_CREDENTIALS", "5f0c9ae17b" + "e42d8830e6"),
    ),
    ignore=(
        "https://example.com:8080/path",
        "postgres://user:password@localhost/db",
        "mysql://root:${DB_PASSWORD}@db/shop",
        "see https://example.com/@name:thing",
        "http://google.com:80#@other.example/",
    ),
)
