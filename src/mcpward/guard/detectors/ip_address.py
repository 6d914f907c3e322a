"""IP addresses, version 4 and 6, with their prefix length or zone: not loopback, not masks, not version numbers."""

import ipaddress
import re

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.runs import ALPHANUMERIC

name = "ip_address"
kind: Kind = "personal"

_HEX = "0123456789abcdef"
_TAIL = r"(?:%[a-z0-9]{1,16})?(?:/[0-9]{1,3}(?![0-9]))?"

patterns = (
    Pattern("IP_ADDRESS", (DIGITS,), r"(?<![a-z0-9_.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:/[0-9]{1,2}(?![0-9]))?", 0.85),
    # In full, or shortened behind its second group.
    Pattern(
        "IP_ADDRESS",
        (ALPHANUMERIC,),
        rf"[0-9a-f]{{1,4}}(?::[0-9a-f]{{0,4}}){{3,7}}(?:\.[0-9]{{1,3}}){{0,3}}{_TAIL}",
        0.85,
    ),
    # Shortened: from its double colon on, with the group before it walked back.
    Pattern(
        "IP_ADDRESS",
        ("::",),
        rf"::(?:[0-9a-f]{{1,4}}(?::[0-9a-f]{{1,4}}){{0,6}}(?:\.[0-9]{{1,3}}){{0,3}})?{_TAIL}(?![a-z0-9_:<(&*~$])",
        0.85,
    ),
)

_VERSION = re.compile(
    r"(?:\bversions?|\bver|\bv|\brelease|\bbuild|\brev(?:ision)?|[a-z]/|\boid|\bsection|\bchapter|§|[=~><!]=|~>|\^)[.\"']{0,2}\s{0,2}[:=]?\s{0,2}[\"']?$"
)
_GOES_ON = re.compile(r"\.[0-9]|-(?:[A-Za-z]|[0-9]{1,2}(?![0-9.]))|[A-Za-z0-9_]")
_MANUAL = re.compile(r"example|placeholder|documentation|manual|dummy|reserved|rfc ?5737|\be\.g\.|such as")
_ADDRESS = re.compile(
    r"\b(?:ip|ipv[46]|ip_?addr(?:ess)?|client|src|dst|source|dest|destination|connect\w{0,3}|from|loopback)\b"
)
_BLOCKS = tuple(ipaddress.ip_network(block) for block in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"))


def confirm(text: str, start: int, end: int) -> Span | None:
    """An address of a machine or a network, in one of the forms of RFC 4632, RFC 4007 and RFC 5952."""
    if ":" not in text[start:end]:
        return _version_4(text, start, end)
    first = start
    while first > 0 and start - first < 40 and (text[first - 1] in ":" or text[first - 1].lower() in _HEX):
        first -= 1
    if first > 0 and (text[first - 1].isalnum() or text[first - 1] in "_>)&*"):
        return None
    if text[end : end + 1].isalnum() or text[end : end + 1] in tuple("_:"):
        return None
    shown = text[first:end].rstrip(".")
    end = first + len(shown)
    bare = shown.partition("/")[0].partition("%")[0]
    try:
        address = ipaddress.IPv6Address(bare)
    except ValueError:
        return None
    if int(address) < 2:
        said = _ADDRESS.search(text[max(0, first - 24) : first].lower())
        return Span(first, end) if said or "/" in shown else None
    # Times and ratios have colons too, and "::" stands between names in code.
    return Span(first, end) if any(char.isdigit() for char in bare) and bare.count(":") > 1 and len(bare) > 4 else None


def _version_4(text: str, start: int, end: int) -> Span | None:
    if _GOES_ON.match(text, end, end + 4) or (text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha()):
        return None
    try:
        address = ipaddress.IPv4Address(text[start:end].partition("/")[0])
    except ValueError:
        return None
    if address.is_loopback or address.is_unspecified or text.startswith(("255.", "0."), start):
        return None
    if _VERSION.search(text[max(0, start - 16) : start].lower()):
        return None
    # The blocks set aside for manuals (RFC 5737), and networks, are examples where they are called so.
    if ("/" in text[start:end] or any(address in block for block in _BLOCKS)) and _MANUAL.search(
        text[max(0, start - 64) : end + 48].lower()
    ):
        return None
    return Span(start, end)


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
