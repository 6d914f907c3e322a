"""What stands in a text for a machine and not for an eye: tag characters and runs of invisible ones that carry data."""

import re

from mcpward.guard.views import View, rewritten, unwrapped

_TAGS = "\U000e0000-\U000e007f"
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_HIDDEN = re.compile(
    f"[{_TAGS}\U000e0080-\U000e00ff\U000e01f0-\U000e0fff]+"
    f"|[{_SELECTORS}]{{3,}}"
    # Two kinds of invisible characters for zero and one; words are at times parted by a third.
    "|[\u200b-\u200f\u2060-\u2064\ufeff\u180e]{16,}"
)
# A flag: the black flag, the region's letters and digits as tags, and a cancel tag (Unicode Technical Standard 51).
_FLAG_TAGS = re.compile("[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_FLAG = "\U0001f3f4"
_LONGEST = 1 << 18


def hidden(text: str) -> list[tuple[int, int]]:
    """The spans of hidden data, in code points: each is a finding by itself, whatever it says."""
    if text.isascii():
        return []
    return [hit.span() for hit in _HIDDEN.finditer(text) if not _is_ordinary(text, hit)]


def revealed(text: str) -> list[View]:
    """What the hidden data says, a view for each of its runs that can be read."""
    views = (_read(text, start, min(end, start + _LONGEST)) for start, end in hidden(text))
    return [view for view in views if view is not None and view.text]


def _is_ordinary(text: str, hit: re.Match[str]) -> bool:
    """An emoji flag, or a filler of one and the same character as newsletters use it."""
    start, end = hit.span()
    if start and text[start - 1] == _FLAG and (flag := _FLAG_TAGS.match(text, start)):
        return flag.end() == end
    return text[start] < "\ufe00" and len(set(hit[0])) == 1


def _read(text: str, start: int, end: int) -> View | None:
    run = text[start:end]
    if "\U000e0000" <= run[0] <= "\U000e007f":
        changes = (
            (start + place, start + place + 1, chr(ord(char) - 0xE0000) if "\U000e0020" <= char < "\U000e007f" else "")
            for place, char in enumerate(run)
        )
        return rewritten(text, start, end, changes)
    data = _selected(run) if "\ufe00" <= run[0] <= "\ufe0f" or run[0] >= "\U000e0100" else _counted(run)
    decoded = data.decode("utf-8", "ignore")
    return unwrapped(decoded, start, end) if decoded.isprintable() else None


def _selected(run: str) -> bytes:
    """Variation selectors 1 to 256 as bytes."""
    points = map(ord, run)
    return bytes(point - 0xFE00 if point < 0xFE10 else (point - 0xE0100 + 16) & 255 for point in points)


def _counted(run: str) -> bytes:
    """Two invisible characters as bits, the lower code point or the first one seen as zero: whichever can be read."""
    if len(kinds := set(run)) < 2:
        return b""
    first, second = sorted(sorted(kinds, key=run.count)[-2:])
    bits = "".join("0" if char == first else "1" for char in run if char in (first, second))
    for digits in (bits, bits.translate({48: 49, 49: 48})):
        data = bytes(int(digits[place : place + 8], 2) for place in range(0, len(digits) - 7, 8))
        if data.isascii() and data.decode().isprintable():
            return data
    return b""
