"""Passwords on the command lines of well-known programs, behind their short options."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.chance import chance
from mcpward.guard.values.credentials import is_password
from mcpward.guard.values.placeholders import stands_for_another

name = "commands"
kind: Kind = "secret"

_VALUE = r"(?P<value>\"[^\"\n]{3,64}\"|'[^'\n]{3,64}'|[^\s\"'`|<>-][^\s\"'`|<>]{2,64})"
_HTTP = ("curl ", "wget ", "lftp ", "smbclient ", "rpcclient ", "smbmap ", "https ")
# Those that take the password as the next word, and the letter of the option.
_SPACED = (
    ("docker login", "p"), ("podman login", "p"), ("buildah login", "p"), ("registry login", "p"), ("az login", "p"),
    ("cf login", "p"), ("oc login", "p"), ("mongo", "p"), ("psexec", "p"), ("sshpass", "p"), ("crackmapexec", "p"),
    ("netexec", "p"), ("evil-winrm", "p"), ("influx", "p"), ("cqlsh", "p"), ("sqlcmd", "p"), ("bcp", "p"),
    ("unzip", "p"), ("zip", "p"), ("ldapsearch", "w"), ("ldapadd", "w"), ("ldapmodify", "w"), ("redis-cli", "a"),
    ("plink", "pw"), ("pscp", "pw"), ("ipmitool", "p"), ("rabbitmqctl", "p"), ("htpasswd", "b"),
)  # fmt: skip
_DIRECTIVES = (
    "requirepass ",
    "masterauth ",
    "password 0 ",
    "password 7 ",
    "secret 0 ",
    "key 7 ",
    "snmp-server community ",
)
_GLUED = (("mysql", "p"), ("mysqldump", "p"), ("mysqladmin", "p"), ("mariadb", "p"), ("7z", "p"), ("sshpass", "p"))

patterns = (
    Pattern(
        "PASSWORD",
        _HTTP,
        rf"(?:{'|'.join(_HTTP)})(?:[^\n|]{{0,160}}?\s)?(?:-[a-z]{{0,4}}u|--user|--proxy-user|-a|--auth)[ =]?[\"']?"
        r"[\w.@\\-]{1,40}[:%](?P<value>[^\s\"'`|<>]{2,100})",
        0.85,
    ),
    *(
        Pattern("PASSWORD", (program,), rf"{program}(?:\.exe)?\s(?:[^\n|]{{0,100}}?\s)?-{letter}{space}{_VALUE}", 0.8)
        for programs, space in ((_SPACED, " {1,2}"), (_GLUED, ""))
        for program, letter in programs
    ),
    Pattern("PASSWORD", ("pass:",), rf"pass:{_VALUE}", 0.8),
    Pattern(
        "PASSWORD", ("convertto-securestring ",), rf"convertto-securestring (?:-[a-z]{{4,12}} ){{0,3}}{_VALUE}", 0.9
    ),
    Pattern("PASSWORD", ("sqlplus ",), r"sqlplus (?:-\w{1,2} ){0,2}[\w.]{1,30}/(?P<value>[^\s@/\"']{3,60})@", 0.85),
    Pattern("PASSWORD", _DIRECTIVES, rf"(?:{'|'.join(_DIRECTIVES)}){_VALUE}", 0.85),
    Pattern(
        "PASSWORD",
        ("echo ",),
        rf"echo (?:-n )?(?:[\"']?[\w.-]{{1,30}}:)?{_VALUE} ?\| ?(?:sudo -s|(?:docker|podman) login|chpasswd|passwd)",
        0.85,
    ),
    Pattern("PASSWORD", ("/p:", "/pass:"), r"/(?:p|pass):(?P<value>[^\s\"'<>/]{4,64})(?=\s)", 0.8),
    Pattern(
        "PASSWORD",
        ("rabbitmqctl add_user ", "htpasswd -"),
        rf"(?:rabbitmqctl add_user|htpasswd -[a-z]{{1,6}} [\w./-]{{1,60}}) [\w.@-]{{1,40}} {_VALUE}",
        0.85,
    ),
    Pattern(
        "PASSWORD",
        ("net user ", "net use "),
        r"net (?:user|use) [^\s\"'<>]{1,40} (?:/user:[\w.\\-]{1,40} )?(?P<value>[^\s\"'<>/]{4,60})(?= ?/|\s|$)",
        0.8,
    ),
)
_LEAST_ODDS = 5
_OPENSSL = re.compile(r"-pass(?:in|out|word)?[ =]{1,2}[\"']?$")


def confirm(text: str, start: int, end: int) -> Span | None:
    """A value, rather than what stands for one in a manual; a port is none."""
    before = text[max(0, start - 24) : start].lower()
    if before.endswith("pass:") and _OPENSSL.search(before[:-5]) is None:
        return None
    if text[start] in "\"'" and text[end - 1] == text[start]:
        start, end = start + 1, end - 1
    while end > start and text[end - 1] in "\"'.,;)`":
        end -= 1
    value = text[start:end]
    return Span(start, end) if is_password(value, sure=True) or _is_varied(value) else None


def _is_varied(value: str) -> bool:
    """Whether a password made from the word for one is changed too much to stand for another."""
    kinds = (str.islower, str.isupper, str.isdigit)
    drawn = chance(value)
    return all(any(map(kind, value)) for kind in kinds) and drawn > _LEAST_ODDS and not stands_for_another(value, drawn)


examples = Examples(
    catch=(
        Caught("curl -s -u root:mel0n" + "Tree https://host.example/a", "PASSWORD", "mel0n" + "Tree"),
        Caught("curl -u bob:Pass" + "w0rdX https://host.example", "PASSWORD", "Pass" + "w0rdX"),
        Caught("mysql -u root -pmel0n" + "Tree shop", "PASSWORD", "mel0n" + "Tree"),
        Caught("docker login -u me -p mel0n" + "Tree registry.example", "PASSWORD", "mel0n" + "Tree"),
        Caught("sshpass -p mel0n" + "Tree ssh ops@host.example", "PASSWORD", "mel0n" + "Tree"),
        Caught("sshpass -pmel0n" + "Tree ssh ops@host.example", "PASSWORD", "mel0n" + "Tree"),
        Caught("openssl rsa -passin pass:mel0n" + "Tree -in a.pem", "PASSWORD", "mel0n" + "Tree"),
        Caught("redis-cli -h cache -a mel0n" + "Tree ping", "PASSWORD", "mel0n" + "Tree"),
        Caught("sqlplus app/mel0n" + "Tree@//db:1521/x", "PASSWORD", "mel0n" + "Tree"),
    ),
    ignore=(
        "mysql -u root -p shop",
        "docker login -u me --password-stdin",
        "curl -u user:password https://host.example",
        "curl -u $USER:$PASS https://host.example",
        "docker run -p 8080:80 web",
        "a zip file with -p option",
    ),
)
