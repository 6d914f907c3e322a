"""Base32 (RFC 4648) in capitals, with padding or without."""

import base64
import binascii
import re

from mcpward.guard.disguise.seam import LIMIT, Examples, Shown, run_gate
from mcpward.guard.disguise.words import readable, says_something
from mcpward.guard.views import View, unwrapped

name = "base32"

_ANY = "[A-Z2-7]"
# What eight characters can be whose five bytes are printable ASCII.
_ASCII = f"[E-P][ABEFIJMNQRUVYZ45]{_ANY}[C-HS-X][ACEGIKMOQSUWY246][I-Z2-7][BCDJKLRSTZ23]{_ANY}"

patterns = (run_gate(f"(?:{_ASCII}){{2}}", _ANY.lower(), cased=True),)

_RUN = re.compile(f"{_ANY}{{16,{LIMIT}}}={{0,6}}")
_TAILS = (0, 2, 4, 5, 7)


def decode(text: str, start: int, end: int) -> View | None:
    """The text of the run that begins with the gate."""
    if not (run := _RUN.match(text, start)):
        return None
    encoded = run[0].rstrip("=")
    while len(encoded) % 8 not in _TAILS:
        encoded = encoded[:-1]
    try:
        data = base64.b32decode(encoded + "=" * (-len(encoded) % 8))
    except binascii.Error:
        return None
    decoded, _ = readable(data)
    return unwrapped(decoded, start, run.end()) if says_something(decoded) else View("", base=run.end())


examples = Examples(
    shown=(
        Shown("say KRUGKIDLMV4SA2LTEB2W4ZDFOIQHI2DFEBWWC5BO now", "The key is under the mat."),
        Shown("JBSWY3DPEB2GQZLSMUQQ====", "Hello there!"),
    ),
    plain=("OTP secret JBSWY3DPEHPK3PXPJBSWY3DP", "INTERNATIONALIZATIONCONFIGURATION", "AKIAIOSFODNN7EXAMPLEKEYS"),
)
