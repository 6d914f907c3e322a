"""Roles and tasks that people give an assistant in many languages, and twins of the same form that lift its rules.

"I want you to act as an interviewer ... write no explanations" is an ordinary wish in any language; what makes an
attack of it is a role without limits, so both sides share their forms, their shops and their rules.
Long frames of Chinese and Japanese go on at the margin: an indent there would be a space in the text.
"""

from collections.abc import Iterator
from itertools import chain
from random import Random

from training.made import (
    roles_ar,
    roles_de,
    roles_en,
    roles_es,
    roles_fr,
    roles_hi,
    roles_hinglish,
    roles_id,
    roles_it,
    roles_ja,
    roles_ko,
    roles_nl,
    roles_pl,
    roles_pt,
    roles_ru,
    roles_tr,
    roles_uk,
    roles_vi,
    roles_zh,
)
from training.made.row import Made

TONGUES = (
    *(roles_de.GERMAN, roles_es.SPANISH, roles_fr.FRENCH, roles_it.ITALIAN, roles_pt.PORTUGUESE, roles_nl.DUTCH),
    *(roles_pl.POLISH, roles_ru.RUSSIAN, roles_uk.UKRAINIAN, roles_tr.TURKISH),
    *(roles_id.INDONESIAN, roles_vi.VIETNAMESE, roles_zh.CHINESE, roles_ja.JAPANESE, roles_ko.KOREAN),
    *(roles_hi.HINDI, roles_hinglish.HINGLISH, roles_ar.ARABIC, roles_en.ENGLISH),
)


def made(random: Random) -> Iterator[Made]:
    """About 170 harmless texts and 90 attacks of each language."""
    yield from chain.from_iterable(tongue.made(random) for tongue in TONGUES)
