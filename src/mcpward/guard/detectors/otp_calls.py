"""Secrets of one-time passwords handed to a function of an OTP library."""

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.placeholders import stands_for_another

name = "otp_calls"
kind: Kind = "secret"

_BASE32 = r"(?P<value>[a-z2-7]{16,64})"

patterns = (
    Pattern(
        "OTP_SECRET",
        ("otp", "authenticator", "base32"),
        rf"(?:otp|authenticator|base32)[\w.:]{{0,30}}[( ]\s{{0,4}}[\"']{_BASE32}={{0,6}}[\"']",
        0.85,
    ),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """Base32 in capitals, the form of RFC 4648 in which such secrets are handed out."""
    value = text[start:end]
    return Span(start, end) if value.isupper() and not stands_for_another(value) else None


examples = Examples(
    catch=(Caught('pyotp.TOTP("KRSXG5CT' + 'MVRXEZLU").now()', "OTP_SECRET", "KRSXG5CT" + "MVRXEZLU"),),
    ignore=(
        "otpauth://totp/Shop:ann?secret=<secret>",
        "otpauth://totp/Shop:ann?secret=yoursecretgoeshere",
        'otp.generate("otpsecretofthetest")',
    ),
)
