"""Passwords inside addresses and connection strings."""

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values import is_placeholder

name = "url_credentials"
kind: Kind = "secret"

patterns = (
    Pattern(
        "URL_CREDENTIALS",
        ("://",),
        r"://[^\s:/\"'<>?#]{0,80}:(?P<value>[^\s/\"'<>]{2,128})@(?=[\w\[$.-])",
        0.95,
    ),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """A password, rather than what stands for one in a manual."""
    return None if is_placeholder(text[start:end]) else Span(start, end)


examples = Examples(
    catch=(
        Caught("postgres://app:cherry" + "77@db.internal/shop", "URL_CREDENTIALS", "cherry" + "77"),
        Caught("redis://:walnut" + "5531@cache:6379", "URL_CREDENTIALS", "walnut" + "5531"),
        Caught("https://bot:kiwi" + "-fruit@github.com/acme/repo", "URL_CREDENTIALS", "kiwi" + "-fruit"),
    ),
    ignore=(
        "https://example.com:8080/path",
        "postgres://user:password@localhost/db",
        "mysql://root:${DB_PASSWORD}@db/shop",
        "see https://example.com/@name:thing",
    ),
)
