"""IP addresses, version 4 and 6, with their prefix length or zone: not loopback, not masks, not version numbers."""

import ipaddress
import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Run, Span

name = "ip_address"
kind: Kind = "personal"

_GROUP = "[0-9a-f]{1,4}"
_TAIL = r"(?:%[a-z0-9]{1,16})?(?:/[0-9]{1,3}(?![0-9]))?"

patterns = (
    Pattern(
        "IP_ADDRESS",
        (Run("[a-z0-9_.]"),),
        r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![a-z0-9_]|\.[0-9])(?:/[0-9]{1,2}(?![0-9]))?",
        0.85,
    ),
    # In full, or shortened behind its second group.
    Pattern(
        "IP_ADDRESS",
        (Run("[a-z0-9:]"),),
        rf"{_GROUP}(?::[0-9a-f]{{0,4}}){{3,7}}(?:\.[0-9]{{1,3}}){{0,3}}{_TAIL}",
        0.85,
    ),
    # Shortened: from its double colon on, with the group before it walked back.
    Pattern(
        "IP_ADDRESS",
        ("::",),
        rf"::(?:{_GROUP}(?::{_GROUP}){{3,6}}{_TAIL}"
        rf"|(?:{_GROUP}(?::{_GROUP}){{0,6}}(?:\.[0-9]{{1,3}}){{0,3}})?{_TAIL}(?![a-z0-9_:<(&*~$]))",
        0.85,
    ),
)

_VERSION = re.compile(
    r"(?:\bversions?|\bver|\bv|\brelease|\bbuild|\brev(?:ision)?|[a-z]/|\boid|\bsection|\bchapter|§|[=~><!]=|~>|\^)[.\"']{0,2}\s{0,2}[:=]?\s{0,2}[\"']?$"
)
# With what the words end that can speak of a version, marks aside.
_MARKS = " .\"':\t\n\r\f\v"
_VERSION_ENDS = frozenset("nsrvedx/§=>^")
_GOES_ON = re.compile(r"\.[0-9]|-(?:[A-Za-z]|[0-9]{1,2}(?![0-9.]))|[A-Za-z0-9_]")
_WALKED_BACK = re.compile(r"[0-9a-fA-F:]{0,40}")
_MANUAL = re.compile(r"example|placeholder|documentation|manual|dummy|reserved|rfc ?5737|\be\.g\.|such as")
_ADDRESS = re.compile(
    r"\b(?:ip|ipv[46]|ip_?addr(?:ess)?|client|src|dst|source|dest|destination|connect\w{0,3}|from|loopback)\b"
)
# The blocks set aside for manuals (RFC 5737).
_BLOCKS = ("192.0.2.", "198.51.100.", "203.0.113.")


def confirm(text: str, start: int, end: int) -> Span | None:
    """An address of a machine or a network, in one of the forms of RFC 4632, RFC 4007 and RFC 5952."""
    shown = text[start:end]
    if ":" not in shown:
        return Span(start, end) if _is_version_4(text, start, end) else None
    first = start
    if start > 0:
        before = _WALKED_BACK.match(text[max(0, start - 40) : start][::-1])
        first -= before.end() if before else 0
    if first > 0 and (text[first - 1].isalnum() or text[first - 1] in "_>)&*"):
        return None
    if text[end : end + 1].isalnum() or text[end : end + 1] in tuple("_:"):
        return None
    shown = text[first:end].rstrip(".")
    end = first + len(shown)
    bare = shown.partition("/")[0].partition("%")[0]
    if not 1 < bare.count(":") < 8:
        return None
    try:
        address = ipaddress.IPv6Address(bare)
    except ValueError:
        return None
    if int(address) < 2:
        said = _ADDRESS.search(text[max(0, first - 24) : first].lower())
        return Span(first, end) if said or "/" in shown else None
    # Times and ratios have colons too, and "::" stands between names in code.
    return Span(first, end) if any(char.isdigit() for char in bare) and len(bare) > 4 else None


def _is_version_4(text: str, start: int, end: int) -> bool:
    if _GOES_ON.match(text, end, end + 4) or (text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha()):
        return False
    shown = text[start:end]
    parts = shown.partition("/")[0].split(".")
    # Loopback, masks, and what stands for any address are nobody's.
    if parts[0] in ("0", "127", "255") or any(int(part) > 255 or (part[0] == "0" and part != "0") for part in parts):
        return False
    before = text[max(0, start - 16) : start].lower()
    if before.rstrip(_MARKS)[-1:] in _VERSION_ENDS and _VERSION.search(before):
        return False
    # Networks, and addresses of those blocks, are examples where they are called so.
    example = "/" in shown or shown.startswith(_BLOCKS)
    return not (example and _MANUAL.search(text[max(0, start - 64) : end + 48].lower()))


examples = Examples(
    catch=(
        Caught("no route to 185.41.20.77 today", "IP_ADDRESS", "185.41.20.77"),
        Caught("hosts 10.20.0.4-10.20.0.9", "IP_ADDRESS", "10.20.0.4"),
        Caught("route 172.20.16.0/20 via eth0", "IP_ADDRESS", "172.20.16.0/20"),
        Caught("http://192.168.7.9:8080/x", "IP_ADDRESS", "192.168.7.9"),
        Caught(
            "host 2a01:4f8:c17:b8f2:91aa:3de0:7c45:12ef down", "IP_ADDRESS", "2a01:4f8:c17:b8f2:91aa:3de0:7c45:12ef"
        ),
        Caught("at fe80::1ff:fe23:4567:890a now", "IP_ADDRESS", "fe80::1ff:fe23:4567:890a"),
        Caught("[2001:db8:5::7]:443", "IP_ADDRESS", "2001:db8:5::7"),
        Caught("fe80::7%wlan0", "IP_ADDRESS", "fe80::7%wlan0"),
        Caught("mapped ::ffff:10.4.0.1.", "IP_ADDRESS", "::ffff:10.4.0.1"),
        Caught("2001:db8:77::/48", "IP_ADDRESS", "2001:db8:77::/48"),
        Caught("client ip ::1", "IP_ADDRESS", "::1"),
    ),
    ignore=(
        "open http://127.0.0.1:3000 here",
        "listen on 0.0.0.0 with mask 255.255.255.0",
        "in the documentation a host is called 192.0.2.77",
        "version 1.2.3.4",
        '"version": "4.8.15.16"',
        "Gecko/98.0.137.106",
        "pip install thing==3.1.4.1 other-2.7.1.8 more-1.2.3.4-1",
        "object 1.3.6.1.4.1.311",
        "see section 4.2.1.3",
        "at 12:30:45 today, 2024:01:02:03",
        "std::vector<int> a::b(c::d)",
        "input::placeholder { } a[::2] x[1::]",
        "999.1.1.1",
    ),
)
