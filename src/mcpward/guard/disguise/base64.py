"""Base64 (RFC 4648): standard or for URLs, in lines or one run, with padding or without."""

import binascii
import re
import string

from mcpward.guard.disguise.seam import LIMIT, Examples, Shown, run_gate
from mcpward.guard.disguise.words import readable, says_something
from mcpward.guard.views import View, unwrapped

name = "base64"

_START = "[A-Za-z0-9+]"
_ANY = "[A-Za-z0-9+/_-]"
# What four characters can be whose three bytes are ASCII without controls, and so on: by chance 9 % of all are.
_ASCII = f"[CDI-Za-f][AC-HQS-Xgi-nwyz0-3][AEIMQUYcgkosw048BFJNRVZdhlptx159]{_ANY}"
_UTF16 = f"[I-Za-f][AQgw][AB]{_ANY}A[C-H][AEIMQUYcgkosw048]A"
_THREE_BYTES = f"[4-7][I-LYZabo-r4-7][CGKOSWaeimquy26+-]{_ANY}"
_CYRILLIC = f"0[IJKLYZab][DHLPTXbfjnrvz37/_][QR][g-v][Ndt9][CG]{_ANY}"

patterns = (
    run_gate(f"(?:{_ASCII}){{4}}", _START, cased=True),
    run_gate(f"(?:{_UTF16}){{2}}", _START, cased=True),
    run_gate(_THREE_BYTES * 3, _START, cased=True),
    run_gate(f"(?:{_ANY}{{4}}){{0,5}}{_CYRILLIC}", _START, cased=True),
)

_RUN = re.compile(f"{_ANY}{{1,{LIMIT}}}={{0,2}}")
_BREAK = re.compile(r"[ \t]{0,4}(?:\r?\n|(?:\\r)?\\n)[ \t>]{0,8}")
_ALPHABET = string.ascii_letters + string.digits + "+/_-"
_STANDARD = str.maketrans("-_", "+/")
_BACK = 4096
_PROBE = 64
_PROBED = re.compile(f"{_ANY}{{1,{_PROBE}}}")
_LEAST_LINE = 32
_SIZES = (64, 1024, 16384, LIMIT)


def decode(text: str, start: int, end: int) -> View | None:
    """The text of the run, or of the lines of runs, that begins with the gate or up to 4096 characters before it."""
    before = text[max(0, start - _BACK) : start]
    whole = start - (len(before) - len(before.rstrip(_ALPHABET))) // 4 * 4
    for first in dict.fromkeys((whole, start)):
        if (run := _PROBED.match(text, first)) and readable(_bytes(run[0]))[1]:
            return _read(text, first)
    return None


def _read(text: str, start: int) -> View:
    """The text from a place on, which is read only as far as it goes on making sense."""
    for size in _SIZES:
        lines, end = _lines(text, start, size)
        encoded = "".join(lines)
        decoded, used = readable(_bytes(encoded))
        taken = (used + 2) // 3 * 4
        if taken < len(encoded) - 4 or len(encoded) < size:
            break
    if len(lines) == 1 and taken < len(encoded) - 4:
        end = start + taken
    return unwrapped(decoded, start, end) if says_something(decoded) else View("", base=end)


def _lines(text: str, start: int, most: int) -> tuple[list[str], int]:
    """The encoded lines from a place on, without padding, up to some size, and where they end."""
    lines: list[str] = []
    size, end = 0, start
    while size < most and (run := _RUN.match(text, start, start + most - size)):
        line = run[0].rstrip("=")
        if lines and (len(line) < 4 or not readable(_bytes(line[:_PROBE]), 3)[1]):
            break
        lines.append(line)
        size, end = size + len(line), run.end()
        cut = _BREAK.match(text, end)
        if line != run[0] or len(line) < _LEAST_LINE or len(line) % 4 or not cut:
            break
        start = cut.end()
    return lines, end


def _bytes(encoded: str) -> bytes:
    """What is encoded; a last character that stands alone means nothing."""
    encoded = encoded.rstrip("=").translate(_STANDARD)
    if len(encoded) % 4 == 1:
        encoded = encoded[:-1]
    try:
        return binascii.a2b_base64(encoded + "=" * (-len(encoded) % 4))
    except (binascii.Error, ValueError):
        return b""


examples = Examples(
    shown=(
        Shown("Read this: VGhlIGtleSBpcyB1bmRlciB0aGUgbWF0Lg==", "The key is under the mat."),
        Shown("note=VGhlIGtleSBpcyB1bmRlciB0aGUgbWF0; end", "The key is under the mat"),
        Shown("SABlAGwAbABvACAAdABoAGUAcgBlACEA", "Hello there!"),
        Shown("0LrQu9GO0Ycg0L/QvtC0INC60L7QstGA0LjQutC+0Lw=", "ключ под ковриком"),
        Shown("6ZKl5YyZ5Zyo5Z6r5a2Q5LiL6Z2i", "钥匙在垫子下面"),
        Shown(
            "VGhlIGtleSBpcyB1bmRlciB0aGUgbWF0IGJ5IHRo\n  ZSBkb29yLCBhbmQgdGhlIGRvb3IgaXMgb3Blbi4=\nBye",
            "by the door, and the door is open.",
        ),
    ),
    plain=(
        "the function internationalizationConfigurationManager is long",
        "sha512-9B7a8sd7f6h5Jk2L1mN0pQrStUvWxYz1234567890abcdefABCDEFghijklmnopqrstuvwx==",
        "commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
        "/usr/share/doc/packages/postgresql/configuration/README",
    ),
)
