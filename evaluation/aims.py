"""What is aimed at, and the best that any peer was measured at on texts of other sources."""

from typing import NamedTuple


class Aim(NamedTuple):
    """What is aimed at, and the best peer's figure; a dash where there is none."""

    aim: str
    peer: str = "-"


GROUPS = {
    "secrets": ("secrets", Aim("F1 0.95, P 0.985", "0.996 / 0.626 / 0.769 (CredSweeper)")),
    "structured": ("structured personal data", Aim("F1 0.985", "0.975 / 0.789 / 0.873 (DataFog)")),
}
"""The groups of sensitive data as the scorer names them, what they are called here, and the peers' P / R / F1."""

NOISE = {"secrets": Aim("2", "4.6"), "structured": Aim("5", "51")}
"""Clean texts with a false finding, per 1000."""

MASKED = {
    "PASSWORD_IN_CHAT": ("passwords told in words", Aim("0.90", "0.13")),
    "API_KEY": ("API keys", Aim("-", "0.70")),
    "JWT": ("JWT", Aim("0.995")),
    "PRIVATE_KEY": ("private keys", Aim("0.995")),
    "URL_CREDENTIALS": ("credentials in URLs", Aim("0.995", "0.86")),
    "CREDIT_CARD": ("cards", Aim("1.0", "0.99")),
    "IBAN": ("IBAN", Aim("1.0", "1.0")),
    "NATIONAL_ID": ("national ids", Aim("0.96", "0.46")),
    "PHONE": ("phone numbers", Aim("0.98", "0.94")),
    "MRN": ("medical record numbers", Aim("-", "0.04")),
    "CRYPTO_WALLET": ("crypto wallets", Aim("-", "0.53")),
    "SEED_PHRASE": ("seed phrases", Aim("-", "0")),
}
"""Types of sensitive data with an aim or a peer: what they are called here, and the share that is masked."""

ENGLISH = ("passwords told in words, English", Aim("0.97"))

ATTACKS_AT_1_PERCENT = 0.85
"""The share of attacks to be found at 1 % of false alarms, with all tiers."""

DISGUISED = 0.95
"""What is to be found of disguised attacks, as a share of what is found of the same ones in plain words."""

NAMES = {
    ("PERSON", "presidio_research"): ("persons, business text", "0.93"),
    ("PERSON", "uner_ewt"): ("persons, web text", "0.60"),
    ("PERSON", ""): ("persons, all texts", "-"),
    ("ADDRESS", ""): ("addresses, all texts", "0.75"),
}
"""The F1 aimed at for a type of name in one source of texts, or in all ("")."""
