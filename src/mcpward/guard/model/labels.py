"""What the labels of another model mean here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from mcpward.guard.model.classes import CLASSES
from mcpward.guard.model.session import Floats

_NONE, _DIRECT, _JAILBREAK = CLASSES[0], CLASSES[1], CLASSES[2]

USUAL: Mapping[str, str] = {
    **{one: one for one in CLASSES},
    **dict.fromkeys(("benign", "safe", "legit", "legitimate", "normal", "ok", "clean", "negative", "label_0"), _NONE),
    **dict.fromkeys(("no_injection", "not_injection", "harmless", "0"), _NONE),
    **dict.fromkeys(("injection", "prompt_injection", "malicious", "unsafe", "attack", "positive", "label_1"), _DIRECT),
    **dict.fromkeys(("instruction_override", "harmful", "1"), _DIRECT),
    "indirect_injection": "indirect",
    "jailbreak_attempt": _JAILBREAK,
    "prompt_extraction": "extraction",
    "system_prompt_extraction": "extraction",
}
"""The class of labels that many models use, in lower case."""


def classes(labels: Sequence[str], mapped: Mapping[str, str]) -> list[int]:
    """The number of the class of each label: as it is mapped, else as usual. Raises ValueError where it stays unknown.

    A single label is that of the attack, against none.
    """
    found = []
    for label in labels:
        name = mapped.get(label) or USUAL.get(re.sub(r"[\s-]+", "_", label.strip().lower()))
        if name not in CLASSES:
            raise ValueError(f'the label "{label}" has no class; map it in mcpward.json to one of {", ".join(CLASSES)}')
        found.append(CLASSES.index(name))
    if not any(found) or (len(found) > 1 and all(found)):
        raise ValueError('the labels need one that is an attack and one that is "none"; map them in mcpward.json')
    return found


def over_classes(logits: Floats, of: Sequence[int]) -> Floats:
    """Logits [n] over labels as logits [classes] over CLASSES: those of one class are added as probabilities."""
    joined = np.full(len(CLASSES), -np.inf, np.float32)
    if len(of) == 1:
        joined[0] = 0.0
    for logit, number in zip(logits, of, strict=True):
        joined[number] = np.logaddexp(joined[number], logit)
    return joined
