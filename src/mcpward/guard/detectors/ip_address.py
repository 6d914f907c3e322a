"""IP addresses, version 4 and 6, of machines that exist: not loopback, not examples, not version numbers."""

import ipaddress
import re

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span

name = "ip_address"
kind: Kind = "personal"

patterns = (
    Pattern("IP_ADDRESS", (DIGITS,), r"(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)", 0.85),
    # The first colon: the group before it is walked back.
    Pattern(
        "IP_ADDRESS", (":",), r"(?<!:):(?::[0-9a-f]{1,4}|[0-9a-f]{1,4}:)(?:[0-9a-f]{0,4}:){0,6}[0-9a-f.]{0,15}", 0.85
    ),
)

_VERSION = re.compile(r"(?:\bversion|\bv|\brelease|\bbuild|[a-z]/|\bv\.|rev(?:ision)?)\s{0,2}[:=]?\s{0,2}$")
_HEX = frozenset("0123456789abcdefABCDEF")


def confirm(text: str, start: int, end: int) -> Span | None:
    """An address of a machine that can be reached."""
    if text[start] == ":":
        first = start
        while first > 0 and start - first < 4 and text[first - 1] in _HEX:
            first -= 1
        if first > 0 and (text[first - 1].isalnum() or text[first - 1] in "_:"):
            return None
        start = first
        end = start + len(text[start:end].rstrip("."))
        if end < len(text) and (text[end].isalnum() or text[end] in "_:"):
            return None
    elif _VERSION.search(text[max(0, start - 12) : start].lower()):
        return None
    return Span(start, end) if _is_reachable(text[start:end]) else None


def _is_reachable(shown: str) -> bool:
    try:
        address = ipaddress.ip_address(shown)
    except ValueError:
        return False
    if address.is_loopback or address.is_unspecified or address.is_multicast:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        return shown.count(":") > 2 and any(char.isdigit() for char in shown)
    # Masks, and the blocks set aside for manuals (RFC 5737).
    return not (shown.startswith(("255.", "0.", "192.0.2.", "198.51.100.", "203.0.113.")) or shown.endswith(".0.0.0"))


examples = Examples(
    catch=(
        Caught("no route to 185.41.20.77 today", "IP_ADDRESS", "185.41.20.77"),
        Caught(
            "host 2a01:4f8:c17:b8f2:91aa:3de0:7c45:12ef down", "IP_ADDRESS", "2a01:4f8:c17:b8f2:91aa:3de0:7c45:12ef"
        ),
        Caught("at fe80::1ff:fe23:4567:890a now", "IP_ADDRESS", "fe80::1ff:fe23:4567:890a"),
    ),
    ignore=(
        "open http://127.0.0.1:3000 here",
        "in manuals a host is called 192.0.2.77",
        "version 1.2.3.4",
        "Gecko/98.0.137.106",
        "at 12:30:45 today",
        "std::vector<int>",
        "999.1.1.1",
    ),
)
