"""Passwords handed to a function without a name: the last argument of what logs in, connects or authenticates."""

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.credentials import is_password
from mcpward.guard.values.naming import any_of

name = "login_calls"
kind: Kind = "secret"

_CALLS = (
    "login(", "log_in(", "signin(", "sign_in(", "authenticate(", "auth(", "auth=(", "basicauth(", "basic_auth(",
    "credential(", "credentials(", "passwordauthentication(", "passwordauthenticationtoken(", "usernamepassword(",
    "connect(", "getconnection(", "mysql_connect(", "mysqli(", "mysqli_connect(", "pdo(", "setcredentials(",
    "setbasicauth(", "withbasicauth(", "withcredentials(", "createuser(", "create_user(", "adduser(",
    "basiccredentials(", "digestauth(", "ntlmauth(",
)  # fmt: skip

_ARGUMENT = r"(?:[\w.$>-]{1,40}|[\"'][^\"'\n]{1,80}[\"']),\s{0,4}"

patterns = (
    Pattern(
        "PASSWORD",
        _CALLS,
        rf"{any_of(_CALLS)}\s{{0,8}}(?:[a-z_]{{1,20}}\s?=\s?)?(?:{_ARGUMENT}){{1,3}}"
        r"[\"'](?P<value>[^\"'\n\s]{4,64})[\"']\s{0,4}(?=[),])",
        0.8,
    ),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """A value that no name or word looks like."""
    return Span(start, end) if is_password(text[start:end], sure=False) else None


examples = Examples(
    catch=(
        Caught('client.login("ops", "mel0n' + 'Tree88")', "PASSWORD", "mel0n" + "Tree88"),
        Caught("requests.get(url, auth=('ops', 'x7Kq" + "2mTz'))", "PASSWORD", "x7Kq" + "2mTz"),
        Caught('DriverManager.getConnection(url, "sa", "x7Kq' + '2mTz")', "PASSWORD", "x7Kq" + "2mTz"),
    ),
    ignore=(
        'client.login("ops", "password")',
        "login('google', 'oauth2')",
        'app.connect("localhost", "users")',
        'signal.connect("clicked", "on_click")',
    ),
)
