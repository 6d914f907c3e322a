"""What the fuzzer begins with: the rules' own examples, and the words that rules are found by."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from mcpward.guard.detectors import DETECTORS
from mcpward.guard.disguise import DISGUISES
from mcpward.guard.engine import CHANNELS
from mcpward.guard.sweeps.expressions import UnfitRule, plain
from mcpward.guard.sweeps.trigger import anchors_of, is_run

LONGEST_WORD = 60


def write_examples(folder: Path) -> None:
    """A file for each example of each detector."""
    folder.mkdir(parents=True, exist_ok=True)
    for channel, text in _examples():
        data = bytes([CHANNELS.index(channel)]) + text.encode("utf-8", "surrogateescape")
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


def _examples() -> Iterator[tuple[str, str]]:
    for detector in DETECTORS:
        told = detector.examples
        for text in (*(case.text for case in told.catch), *told.ignore):
            yield told.channel, text


def write_words(file: Path) -> None:
    """A dictionary as libFuzzer takes it: the beginnings of all rules."""
    words = sorted({word for word in _words() if 1 < len(word) <= LONGEST_WORD})
    lines = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in words)
    file.write_text("".join(f'"{line}"\n' for line in lines), "ascii")


def _words() -> Iterator[str]:
    for owner in (*DETECTORS, *DISGUISES):
        for pattern in owner.patterns:
            try:
                anchors = pattern.anchors or anchors_of(plain(pattern.regex))
            except UnfitRule:
                continue
            yield from (anchor for anchor in anchors if not is_run(anchor))
