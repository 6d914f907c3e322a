"""Keys and passwords of connection strings that no name of a password announces: storage accounts, buses, JDBC."""

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.credentials import is_password, is_secret

name = "connection_strings"
kind: Kind = "secret"

patterns = (
    Pattern(
        "URL_CREDENTIALS",
        ("accountkey=", "sharedaccesskey=", "sharedsecretvalue=", "sharedsecret="),
        r"(?:accountkey|sharedaccesskey|sharedsecretvalue|sharedsecret)=(?P<value>[\w+/-]{20,120}={0,2})",
        0.95,
    ),
    Pattern("URL_CREDENTIALS", (";secret=",), r";secret=(?P<value>[\w+/-]{20,120}={0,2})", 0.95),
    Pattern("URL_CREDENTIALS", ("sig=",), r"sig=(?P<value>[\w+/%-]{30,120}={0,2})(?=[\s&\"'<>;,)]|$)", 0.9),
    Pattern(
        "URL_CREDENTIALS", ("jdbc:oracle:",), r"jdbc:oracle:\w{1,8}:[\w.$-]{1,40}/(?P<value>[^\s/@\"'<>]{3,60})@", 0.9
    ),
    Pattern(
        "URL_CREDENTIALS",
        ("uid=", "user=", "user id=", "username="),
        r"(?:uid|user|user id|username)=[\w.@\\$-]{1,40};\s?(?:pw|pass|clave|mdp|secret|key)="
        r"(?P<value>[^\s;\"'<>&]{3,100})",
        0.9,
    ),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """A key drawn by chance, or a password that stands for nothing else."""
    value = text[start:end]
    if end - start < 20:
        return Span(start, end) if is_password(value, sure=True) else None
    return Span(start, end) if is_secret(value.replace("%", "+"), sure=True) else None


_KEY = "q8ZrT2vKpL0xW7nYc3Bd" + "F5gHj9Ms4Aa1Ee6Uu+iO/zXbRk="

examples = Examples(
    catch=(
        Caught(f"AccountName=shop;AccountKey={_KEY};EndpointSuffix=x", "URL_CREDENTIALS", _KEY),
        Caught(f"SharedAccessKeyName=send;SharedAccessKey={_KEY}", "URL_CREDENTIALS", _KEY),
        Caught("jdbc:oracle:thin:app/mel0n" + "Tree@db:1521/x", "URL_CREDENTIALS", "mel0n" + "Tree"),
    ),
    ignore=("AccountKey=<your-account-key-goes-here>", "sig=signature", "jdbc:oracle:thin:@db:1521/x"),
)
