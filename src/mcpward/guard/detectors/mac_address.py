"""Hardware addresses of network interfaces (IEEE 802, EUI-48), with colons, dashes or in Cisco's three groups."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.runs import ALPHANUMERIC

name = "mac_address"
kind: Kind = "personal"

_HEX = frozenset("0123456789abcdef")

patterns = (
    Pattern("MAC_ADDRESS", (ALPHANUMERIC,), r"[0-9a-f]{2}(?::[0-9a-f]{2}){5}", 0.9),
    Pattern("MAC_ADDRESS", (ALPHANUMERIC,), r"[0-9a-f]{2}(?:-[0-9a-f]{2}){5}", 0.9),
    Pattern("MAC_ADDRESS", (ALPHANUMERIC,), r"[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}", 0.85),
)

_NAMED = re.compile(r"\b(?:mac|hardware|physical|ethernet|hwaddr|interface|wi-?fi|bluetooth|bssid)\b")


def confirm(text: str, start: int, end: int) -> Span | None:
    """An address that stands for itself: no part of a longer fingerprint, not all zeros, not the broadcast."""
    if _goes_on(text[max(0, start - 4) : start][::-1]) or _goes_on(text[end : end + 4]):
        return None
    digits = {char for char in text[start:end].lower() if char in _HEX}
    if len(digits) < 2:
        return None
    mixed = any(char.isdigit() for char in digits) and any(char.isalpha() for char in digits)
    if "." in text[start:end] and not mixed and not _NAMED.search(text[max(0, start - 40) : start].lower()):
        return None
    return Span(start, end)


def _goes_on(beside: str) -> bool:
    """Whether what stands beside, read away from the address, is one more group of it."""
    if beside[:1].isalnum() or beside[:1] == "_":
        return True
    groups = beside[1:3].lower()
    return (
        beside[:1] in tuple(":-.")
        and len(groups) == 2
        and all(char in _HEX for char in groups)
        and not (beside[3:4].isalnum())
    )


examples = Examples(
    catch=(
        Caught("device MAC 9a-3e-60-" + "d4-17-b8 joined", "MAC_ADDRESS", "9a-3e-60-" + "d4-17-b8"),
        Caught("HWaddr 0a:1B:2c:" + "3D:4e:5F", "MAC_ADDRESS", "0a:1B:2c:" + "3D:4e:5F"),
        Caught("Cisco: 7c1d.08" + "e2.4f93.", "MAC_ADDRESS", "7c1d.08" + "e2.4f93"),
        Caught("mac:de:ad:be:" + "ef:00:01", "MAC_ADDRESS", "de:ad:be:" + "ef:00:01"),
        Caught("physical address beca.fe" + "ed.dabb", "MAC_ADDRESS", "beca.fe" + "ed.dabb"),
    ),
    ignore=(
        "16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48 is a fingerprint",
        "ff:ff:ff:ff:ff:ff",
        "00:00:00:00:00:00",
        "at 12:30:45 and 12:31:46",
        "2024-01-02-03-04-05",
        "version 1234.5678.9012.3456",
        "cafe.dead.beef",
        "550e8400-e29b-41d4-a716-446655440000",
    ),
)
