"""Secrets of one-time passwords: `otpauth://` addresses, and base32 that words or names call one."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.providers.samples import is_sample
from mcpward.guard.values.chance import chance

name = "otp"
kind: Kind = "secret"

_CALLED = (
    "2fa", "totp", "hotp", "otp", "mfa", "two-factor", "two factor", "authenticator", "one-time", "dos factores",
    "doble factor", "zwei-faktor", "deux facteurs", "double authentification", "двухфакторн", "due fattori",
    "dois fatores", "双因素", "二段階認証", "2단계",
)  # fmt: skip
_SPACED = r"[A-Za-z2-7]{4}(?:[ -][A-Za-z2-7]{4}){3,15}"
_IS = r"(?:\s(?:is|ist|es|est|é|è)\s|\\?[\"'`]?\s{0,2}(?:[:=]|=>|：)\s{0,2}|\s|是|は|는)[\"'`]?"
_NAMES = r"(?:secret|seed|key|code|token|clave|geheimnis|schlüssel|clé|ключ|chiave|chave|密钥|キー|키)"
_EXACT = r"[A-Z2-7]{32}|[A-Z2-7]{16}|[A-Z2-7]{26}|[A-Z2-7]{20}|[A-Z2-7]{52}"

patterns = (
    Pattern("OTP_SECRET", ("otpauth://",), r"otpauth://[^\s\"'<>]{1,240}?[?&]secret=(?P<value>[a-z2-7]{8,128})", 0.98),
    Pattern(
        "OTP_SECRET",
        tuple(word.lower() for word in _CALLED),
        rf"(?:{'|'.join(_CALLED)})[^\n=]{{0,48}}?{_NAMES}[^\n:=]{{0,16}}?{_IS}(?P<value>[a-z2-7]{{16,64}}|{_SPACED.lower()})"
        r"(?![\w])",
        0.9,
    ),
    Pattern(
        "OTP_SECRET",
        ("secret",),
        rf"(?:secret|SECRET|Secret)\\?[\"']?\s{{0,2}}[:=]\s{{0,2}}\\?[\"'](?P<value>{_EXACT})(?=={{0,6}}\\?[\"'])",
        0.85,
        cased=True,
    ),
)

_LEAST = 16
_ODDS = 6.0
_ADDRESS = re.compile(r"(?i)otpauth://[^\s]{1,240}secret=$")


def confirm(text: str, start: int, end: int) -> Span | None:
    """Base32 that chance made. Manuals print some of it too, and words have only letters."""
    value = re.sub(r"[ -]", "", text[start:end])
    if _ADDRESS.search(text, max(0, start - 260), start):
        told = value.islower() and chance(value) < 0
        return None if told or is_sample(value) else Span(start, end)
    if len(value) < _LEAST or is_sample(value) or not (value.isupper() or value.islower()):
        return None
    figures = sum(map(str.isdigit, value))
    if value.islower() and not (figures > 1 and chance(value) > _ODDS):
        return None
    return Span(start, end) if figures or chance(value) > _ODDS else None


examples = Examples(
    catch=(
        Caught("the 2FA secret is KRSXG5CT" + "MVRXEZLU", "OTP_SECRET", "KRSXG5CT" + "MVRXEZLU"),
        Caught(
            "otpauth://totp/Shop:ann?secret=KVSWC5TF" + "MZUWY3DF&issuer=Shop", "OTP_SECRET", "KVSWC5TF" + "MZUWY3DF"
        ),
        Caught("TOTP_SECRET=N4XW2ZLM" + "ONZWC2LO", "OTP_SECRET", "N4XW2ZLM" + "ONZWC2LO"),
        Caught("my authenticator key: n4xw 2zlm" + " onzw c2lo", "OTP_SECRET", "n4xw 2zlm" + " onzw c2lo"),
        Caught(
            "secret: 'N4XW2ZLMONZWC2LO" + "KVSWC5TFMZUWY3DF'", "OTP_SECRET", "N4XW2ZLMONZWC2LO" + "KVSWC5TFMZUWY3DF"
        ),
        Caught("Mein 2FA-Schlüssel ist N4XW2ZLM" + "ONZWC2LO", "OTP_SECRET", "N4XW2ZLM" + "ONZWC2LO"),
    ),
    ignore=(
        "The 2FA secret is shown once.",
        "the OTP code is sent to your phone",
        "MFA token: authenticationrequired",
        "secret: 'SOMETHINGELSEXXX'",
        "otp secret: AAAAAAAAAAAAAAAA",
    ),
)
