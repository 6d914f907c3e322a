"""The disguises that the guard sees through, one file each. A new one is a file here and its name in the tuple."""

from mcpward.guard.disguise import (
    accents,
    atbash,
    backslash,
    base32,
    base64,
    binary,
    braille,
    caesar,
    charcodes,
    entities,
    flipped,
    hexadecimal,
    leetspeak,
    morse,
    percent,
    quoted_printable,
    reversed_letters,
    reversed_words,
    spaced,
    tables,
    word_order,
)
from mcpward.guard.disguise.seam import Disguise

DISGUISES: tuple[Disguise, ...] = (
    base64,
    base32,
    hexadecimal,
    binary,
    charcodes,
    percent,
    backslash,
    entities,
    quoted_printable,
    leetspeak,
    spaced,
    caesar,
    atbash,
    reversed_letters,
    reversed_words,
    word_order,
    morse,
    braille,
    accents,
    flipped,
    tables,
)

READ_FOR_ATTACKS = frozenset(
    one.name
    for one in (accents, atbash, caesar, flipped, leetspeak, reversed_letters, reversed_words, spaced, word_order)
)
"""Plays on letters, behind which only attacks count: reversed or read as letters, any number is another one."""
