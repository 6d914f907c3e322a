"""Rows in Latin letters of tongues mostly written in others, mixed with English, as people chat; mostly Hinglish."""

from collections.abc import Iterator
from random import Random

from training.made import (
    desi_arabic,
    desi_bengali,
    desi_direct,
    desi_direct_service,
    desi_harmless,
    desi_mixed,
    desi_pretence,
    desi_slots,
    desi_taglish,
    desi_tamil,
    desi_triggers,
    desi_twins,
    desi_urdu,
)
from training.made.desi_spelling import HINDI
from training.made.row import Made
from training.made.tongues import Tongue

HINGLISH = Tongue(
    "hi-Latn",
    frames={
        "direct_injection": "\n".join(
            (
                desi_direct.RULES,
                desi_direct.POWERS,
                desi_direct.QUIETLY,
                desi_direct_service.CHECKS,
                desi_direct_service.OTHERS,
                desi_direct_service.PIECES,
                desi_direct_service.ENDLESS,
                desi_mixed.DIRECT,
            )
        ),
        "jailbreak": desi_pretence.JAILBREAK + desi_mixed.JAILBREAK,
        "extraction": desi_pretence.EXTRACTION + desi_mixed.EXTRACTION,
        "benign": "\n".join(
            (
                desi_harmless.SERVICE,
                desi_harmless.STUDY,
                desi_harmless.HOME,
                desi_twins.PLEAS,
                desi_twins.TALES,
                desi_mixed.BENIGN,
            )
        ),
        "benign_trigger": "\n".join(
            (
                desi_triggers.CORRECTIONS,
                desi_triggers.QUESTIONS,
                desi_triggers.PASSWORDS,
                desi_triggers.ROLES,
                desi_triggers.FRAUDS,
                desi_triggers.WORK,
                desi_mixed.TRIGGER,
            )
        ),
    },
    slots=desi_slots.SLOTS | {"good": desi_twins.GOOD},
    attacks=1700,
    harmless=1800,
    spellings=HINDI,
    respelled=0.6,
)
TONGUES = (
    HINGLISH,
    desi_arabic.TONGUE,
    desi_urdu.TONGUE,
    desi_bengali.TONGUE,
    desi_tamil.TONGUE,
    desi_taglish.TONGUE,
)


def made(random: Random) -> Iterator[Made]:
    """About 3500 rows of Hinglish, and 400 of each of the other tongues, half of them attacks."""
    for tongue in TONGUES:
        yield from tongue.made(random)
