"""The words of attacks in other languages than English: one entry each, stems with bars between them.

What is put together from them stands in detectors/foreign_injection.py. `drop` are verbs that set an order aside,
`prior` and `orders` what is set aside, `everything` phrases for all of it, `tell` verbs of giving away, `prompt` the
system prompt, `your` the possessive, `free` the freedom from rules, `you` phrases that tell the model what it is now,
`ai` what it is called, `task` the headings of a new task, `off` what switches protection off, `guards` what protects,
`told` ways to say that the model was told something, `kept` names of what is kept from others,
`power` rights that one asks for, `others` those whose data is asked for.
"""

from typing import NamedTuple


class Tongue(NamedTuple):
    """The stems of one language. `object_first` says that the verb comes last; `spaced` that words stand apart."""

    code: str
    drop: str
    prior: str
    orders: str
    everything: str = ""
    tell: str = ""
    prompt: str = ""
    your: str = ""
    free: str = ""
    you: str = ""
    ai: str = ""
    task: str = ""
    off: str = ""
    guards: str = ""
    told: str = ""
    kept: str = ""
    power: str = ""
    others: str = ""
    object_first: bool = False
    spaced: bool = True
