"""Payloads against web applications: SQL, script, template and XML injection, deserialisation, traversal of paths."""

import re

from mcpward.guard.attacks.anchored import anchored
from mcpward.guard.attacks.quotation import is_asked
from mcpward.guard.engine import Caught, Examples, Kind, Span

name = "web_payloads"
kind: Kind = "attack"

_TYPE = "MALICIOUS_CODE"
_HANDLERS = "onerror|onload|onclick|onmouseover|onfocus|ontoggle|onstart|onanimationend|onbegin|onpageshow"
_TAG = r"<(?:img|svg|body|iframe|input|details|video|marquee|a|object|embed|audio|form|math|select|div|style)"
_TABLES = (
    r"(?:drop (?:table|database|schema|view)|delete from|truncate table|exec(?:ute)? xp_|shutdown|alter table"
    r"|insert into|update)"
)
_TALK = re.compile(
    r"\b(?:what (?:does|is|happens)|explain\w{0,3}|example\w?|e\.g\.|such as|attack\w{0,3}|payloads?|vulnerab\w{2,8}"
    r"|prevent\w{0,3}|sanit\w{3,6}"
    r"|escap\w{1,4}|against|test\w{0,3}|detect\w{0,4}|block\w{0,3}|injection|how|why|vector|xss|sqli|assert|expect"
    r"|should|input|course|article"
    r"|documentation|unsafe|insecure|malicious)\b"
)

patterns = (
    anchored(
        _TYPE,
        r"(?<=[;'\"])(?:drop (?:table|database)|delete from|truncate table) [\w.`\"]{1,40};?\s{0,2}(?:--|#|/\*)",
        0.85,
        name="sql-injection",
    ),
    anchored(
        _TYPE,
        rf"; ?{_TABLES}\b ?[\w.`\" ]{{0,40}};?\s{{0,3}}(?:--|#|/\*)",
        0.8,
        name="sql-injection",
    ),
    anchored(
        _TYPE,
        rf"['\"]\)?\)?; {{0,3}}{_TABLES}\b[^\n;]{{0,80}};?(?:\s?--)?",
        0.85,
        name="sql-injection",
    ),
    anchored(
        _TYPE,
        r"['\"]\)?\s?(?:or|and|\|\|)\s?\(?['\"]?(?P<left>\w{1,12})['\"]?\s?(?:=|like|<"
        r"|>)\s?['\"]?\w{1,12}['\"]?(?=\s{0,2}(?:--|#|/\*|;|$|['\")]|limit|or\b))",
        0.85,
        name="sql-injection",
    ),
    anchored(
        _TYPE,
        r"union(?: |/\*\*/)(?:all |distinct )?select[^\n;]{1,120}?(?:--|#|/\*|\bnull,|information_schema|password"
        r"|\d,\d,|@@version)",
        0.7,
        name="sql-injection",
    ),
    anchored(
        _TYPE,
        r"(?:(?<=[ (])(?:pg_)?sleep\(\d{1,2}\)\s{0,2}(?:--|#)|waitfor delay '0:0:\d{1,2}'|benchmark\(\d{5,9},"
        r"|xp_cmdshell ['\"(]|into outfile ['\"]/(?:var|tmp|home)"
        r"|load_file\(['\"]/etc|(?:extractvalue|updatexml)\(\d?,?\s?concat\()",
        0.75,
        name="sql-injection",
    ),
    # the browser
    anchored(
        _TYPE,
        r"<script[^>\n]{0,80}>[^<\n]{0,200}?(?:document\.cookie|localstorage|eval\(|alert\((?:1|document|['\"]xss"
        r"|string)|fetch\(['\"`]https?://[^<\n]{0,80}cookie|"
        r"window\.location ?= ?['\"]http|string\.fromcharcode|document\.write\(['\"]<iframe)[^<\n]{0,120}",
        0.82,
        name="script-injection",
    ),
    anchored(
        _TYPE,
        rf"{_TAG}[\s/][^>\n]{{0,100}}?(?:{_HANDLERS})\s?=\s?[\"']?[^>\n]{{0,60}}?(?:alert|prompt|confirm|eval|fetch"
        r"|document\.|window\.location"
        r"|atob|import|xss)\s?[(.`\[]",
        0.8,
        name="script-injection",
    ),
    anchored(
        _TYPE,
        r"javascript:\s?(?:alert|eval|fetch|document\.cookie|window\.location|//%0a)[(.\w]{0,40}",
        0.66,
        name="script-injection",
    ),
    anchored(
        _TYPE,
        r"[\"']/?><(?:script|img|svg)[^>\n]{0,80}(?:alert|onerror|onload|prompt\()",
        0.8,
        name="script-injection",
    ),
    # templates
    anchored(
        _TYPE,
        r"(?:__class__[^\n]{0,30}__subclasses__|__subclasses__\(\)\s?\[\d|__globals__\[['\"](?:os|sys|__builtins__"
        r"|popen|system)|__init__\.__globals__[^\n]{0,30}(?:popen|system))[^\n]{0,40}",
        0.8,
        name="template-injection",
    ),
    anchored(
        _TYPE,
        r"(?:\{\{ ?(?:config\.(?:items|__)|self\.(?:__|_templ)|request\.application|7 ?\* ?7|''\.|\"\"\.|cycler\.__"
        r"|lipsum\.__)|[$#]\{7\*7\}|<%= ?7 ?\* ?7)[^\n}]{0,60}",
        0.75,
        name="template-injection",
    ),
    anchored(
        _TYPE,
        r"(?:\$\{jndi:(?:ldap|rmi|dns|ldaps|iiop)|\$\{\$\{(?:::-|lower:|env:)|\$\{lower:j|\$\{(?:script|url):\w"
        r"|t\(java\.lang\.runtime\)|#this\.getclass"
        r"|freemarker\.template\.utility)[^\n}]{0,80}",
        0.85,
        name="template-injection",
    ),
    # XML
    anchored(
        _TYPE,
        r"<!entity\s{1,3}%?\s{0,3}[\w.-]{1,30}\s{1,3}(?:system|public)\s{1,3}[\"'](?:file|https?|ftp|php|expect"
        r"|gopher|data|jar|netdoc):",
        0.85,
        name="xml-injection",
    ),
    anchored(_TYPE, r"<!entity \w{1,8} \"(?:&\w{1,8};){4,12}", 0.85, name="xml-injection"),
    # objects that run when they are read
    anchored(
        _TYPE,
        r"(?:c(?:os|posix)\\?\n?(?:n)?system|c__builtin__|!!python/object(?:/apply|/new)?:(?:os|subprocess|builtins"
        r"|posix)|!!javax\.script|!!ruby/object:gem"
        r"|ysoserial[^\n]{0,40}|__reduce__[^\n]{0,30}\s{0,12}return \(?(?:os\.|subprocess|eval|exec)"
        r"|_\$\$nd_func\$\$_function)",
        0.75,
        name="deserialisation",
    ),
    # paths
    anchored(
        _TYPE,
        r"(?:(?:\.\./|\.\.\\|\.\.%2f|%2e%2e%2f|\.\.%252f|\.\.\.\.//){2,20})[\w/.\\%-]{0,30}?(?:etc(?:/|%2f)(?:passwd"
        r"|shadow|hosts)|windows\\(?:system32|win\.ini)|boot\.ini"
        r"|proc(?:/|%2f)self|\.ssh/id_|\.env\b|\.aws/cred|win\.ini)",
        0.82,
        name="path-traversal",
    ),
    anchored(
        _TYPE,
        r"(?:php://(?:filter/[^\s\"']{0,40}convert|input)|file:///(?:etc/(?:passwd|shadow)|c:/windows|proc/self)"
        r"|expect://\w|gopher://127|dict://127)",
        0.66,
        name="path-traversal",
    ),
    # commands behind an input
    anchored(_TYPE, r"(?:;|\||&&|`|\$\() ?cat /etc/(?:passwd|shadow)", 0.62, name="command-injection"),
    anchored(_TYPE, r"(?:;|\||&&) ?whoami(?=[;|&]| ?$|\n)", 0.62, name="command-injection"),
    anchored(_TYPE, r"\$\(whoami\)|`whoami`", 0.62, name="command-injection"),
    anchored(_TYPE, r"; ?(?:curl|wget) http://[^\s|;]{4,80}(?: ?\| ?(?:ba)?sh| -o)", 0.62, name="command-injection"),
    anchored(_TYPE, r"; ?rm -rf (?:/|\*|~)", 0.62, name="command-injection"),
    anchored(_TYPE, r"\| ?nc \d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} \d{2,5}", 0.62, name="command-injection"),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """A payload that is sent, not one that a page or a test shows."""
    found = text[start:end].lower()
    if re.match(r"['\"]\)?\s?(?:or|and|\|\|)", found) and not _is_true(found):
        return None
    around = text[max(0, start - 90) : start].lower()
    doubtful = _TALK.search(around) is not None or is_asked(text, start)
    return Span(start, end, 0.45 if doubtful else 1.0)


def _is_true(found: str) -> bool:
    """Whether a condition compares a thing with itself, or two numbers: what always holds."""
    sides = re.search(r"['\"]?(\w{1,12})['\"]?\s?(?:=|like|<|>)\s?['\"]?(\w{1,12})", found)
    return sides is not None and (sides.group(1) == sides.group(2) or (sides.group(1) + sides.group(2)).isdigit())


examples = Examples(
    catch=(
        Caught("Robert'); DROP TABLE students;--", "MALICIOUS_CODE", "'); DROP TABLE students;--"),
        Caught("admin' OR '1'='1", "MALICIOUS_CODE", "' OR '1'='1"),
        Caught("{{7*7}}", "MALICIOUS_CODE", "{{7*7"),
    ),
    ignore=(
        "DROP TABLE old_users;",
        "SELECT name FROM users WHERE id = 1 OR id = 2",
        "open('../../data/input.txt')",
        '<script src="/static/app.js"></script>',
        "Hello {{ user.name }}",
        "say 'yes' or 'no'",
    ),
)
