"""What MCP carries as bytes in base64: pictures, sounds, and resources that are no text.

Bytes are nothing to judge. A text in them is, whatever its media type says: it is judged as the text that it is.
"""

import base64
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

_TEXTS = re.compile(r"text/|.*(?:json|xml|yaml|javascript)", re.IGNORECASE)
_STRICT = re.compile(r"[A-Za-z0-9+/_-]*={0,2}")
_NO_DIGIT = re.compile(r"[^A-Za-z0-9+/]")
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


class _Words(NamedTuple):
    """What is to be read of a field, and how it is written back: in base64 of this encoding, or as it is (None)."""

    text: str
    encoding: str | None


def unpacked(value: Any) -> Any:
    """The value with its bytes left away, and texts in base64 as the texts that they are."""
    if isinstance(value, dict):
        return {
            key: found.text if (found := _words(value, key)) is not None else unpacked(one)
            for key, one in value.items()
        }
    if isinstance(value, list):
        return [unpacked(one) for one in value]
    return value


def packed(value: Any, before: Any) -> Any:
    """A value that `unpacked` gave, and that may have been changed since, in the form of the one before."""
    if isinstance(value, dict) and isinstance(before, Mapping):
        # A key that was masked is another one by now; what stood there held no bytes.
        return {key: _packed_field(one, before, key) for key, one in value.items()}
    if isinstance(value, list) and isinstance(before, list):
        return [packed(one, old) for one, old in zip(value, before, strict=True)]
    return value


def _packed_field(value: Any, before: Mapping[str, Any], key: str) -> Any:
    found = _words(before, key)
    if found is None:
        return packed(value, before.get(key))
    if value == found.text:
        return before[key]
    return value if found.encoding is None else base64.b64encode(value.encode(found.encoding, "replace")).decode()


def _words(holder: Mapping[str, Any], key: str) -> _Words | None:
    """What is to be read of a field that is for bytes; None for every other field."""
    value, kind = holder.get(key), holder.get("mimeType")
    for_bytes = (key == "data" and holder.get("type") in ("image", "audio")) or (key == "blob" and "uri" in holder)
    if not for_bytes or not isinstance(value, str):
        return None
    # As the most lenient of clients decode it: what is no digit is passed over.
    digits = _NO_DIGIT.sub("", value.replace("-", "+").replace("_", "/"))
    raw = base64.b64decode(digits[: len(digits) - (len(digits) % 4 == 1)] + "=" * (-len(digits) % 4))
    says_text = isinstance(kind, str) and _TEXTS.match(kind) is not None
    for encoding in ("utf-8", _MARKS.get(raw[:2]), "latin-1" if says_text else None):
        try:
            if encoding is not None:
                return _Words(raw.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    return _Words("", None) if _STRICT.fullmatch("".join(value.split())) else _Words(value, None)
