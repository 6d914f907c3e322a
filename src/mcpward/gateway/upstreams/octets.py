"""What MCP carries as bytes in base64: pictures, sounds, and resources that are no text.

Bytes are nothing to judge. A text in them is, whatever its media type says: it is judged as the text that it is. And
what only claims to be bytes, as a secret or an order of letters alone may, is judged as it is written, too.
"""

import base64
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

LONG = 1 << 16
"""So many characters of base64 that are no text are taken for bytes, whatever kind of file they are."""

_TEXTS = re.compile(r"text/|.*(?:json|xml|yaml|javascript)", re.IGNORECASE)
_NO_DIGIT = re.compile(r"[^A-Za-z0-9+/]")
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_FILES = re.compile(
    rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff[\xc0-\xfe]|GIF8[79]a|RIFF....(?:WEBP|WAVE|AVI )|OggS|fLaC|ID3[\x02-\x04]|"
    rb"\x1aE\xdf\xa3|....ftyp|%PDF-|PK\x03\x04|\x1f\x8b\x08",
    re.DOTALL,
)
_HOLDERS = frozenset({"content", "contents", "messages", "resource", "result"})
"""The keys that lead to content blocks and the contents of resources. Elsewhere anybody may call anything `data`."""


class _Readings(NamedTuple):
    """What is to be read of a field: as it is written, and as the text of this encoding that it stands for."""

    written: str | None
    text: str | None = None
    encoding: str = "utf-8"


def unpacked(value: Any, place: str = "") -> Any:
    """The value with its bytes left away, and what is to be read of a field that is for bytes as a list of texts.

    `place` is the key that led to it.
    """
    if isinstance(value, dict):
        return {
            key: [one for one in found[:2] if one is not None]
            if (found := _readings(value, key, place)) is not None
            else unpacked(one, key)
            if key in _HOLDERS
            else one
            for key, one in value.items()
        }
    if isinstance(value, list):
        return [unpacked(one, place) for one in value]
    return value


def packed(value: Any, before: Any, place: str = "") -> Any:
    """A value that `unpacked` gave, and that may have been changed since, in the form of the one before."""
    if isinstance(value, dict) and isinstance(before, Mapping):
        # A key that was masked is another one by now; what stood there held no bytes.
        return {key: _packed_field(one, before, key, place) for key, one in value.items()}
    if isinstance(value, list) and isinstance(before, list):
        return [packed(one, old, place) for one, old in zip(value, before, strict=True)]
    return value


def _packed_field(value: Any, before: Mapping[str, Any], key: str, place: str) -> Any:
    found = _readings(before, key, place)
    if found is None:
        return packed(value, before.get(key), key) if key in _HOLDERS else value
    rest = [*value]
    written = rest.pop(0) if found.written is not None else None
    if written != found.written:
        return written
    if rest and rest[0] != found.text:
        return base64.b64encode(rest[0].encode(found.encoding, "replace")).decode()
    return before[key]


def _readings(holder: Mapping[str, Any], key: str, place: str) -> _Readings | None:
    """What is to be read of a field that is for bytes; None for every other field."""
    value = holder.get(key)
    if not isinstance(value, str) or not _is_for_bytes(holder, key, place):
        return None
    # As the most lenient of clients decode it: what is no digit is passed over.
    digits = _NO_DIGIT.sub("", value.replace("-", "+").replace("_", "/"))
    raw = base64.b64decode(digits[: len(digits) - (len(digits) % 4 == 1)] + "=" * (-len(digits) % 4))
    text, encoding = _text(raw, holder.get("mimeType"))
    is_text = encoding == "utf-8" and text is not None and all(one.isprintable() or one.isspace() for one in text)
    # Only what every client decodes to the same bytes is sure to be no words of its own.
    is_bytes = base64.b64encode(raw).decode() == value and (is_text or len(value) >= LONG or _FILES.match(raw))
    return _Readings(None if is_bytes else value, text, encoding)


def _is_for_bytes(holder: Mapping[str, Any], key: str, place: str) -> bool:
    if key == "data":
        return place == "content" and holder.get("type") in ("image", "audio")
    return key == "blob" and place in ("contents", "resource") and "uri" in holder


def _text(raw: bytes, kind: object) -> tuple[str | None, str]:
    says_text = isinstance(kind, str) and _TEXTS.match(kind) is not None
    for encoding in ("utf-8", _MARKS.get(raw[:2]), "latin-1" if says_text else None):
        try:
            if encoding is not None:
                return raw.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    return None, "utf-8"
