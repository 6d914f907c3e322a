"""What there is in the guard, counted."""

from bench.markdown import table

from mcpward.guard import tongues
from mcpward.guard.attacks import foreign_words
from mcpward.guard.detectors import DETECTORS, NAMES
from mcpward.guard.disguise import DISGUISES
from mcpward.guard.languages import LANGUAGES
from mcpward.guard.national_ids import KINDS
from mcpward.guard.providers import KEYS, NAMED

_NO_COUNTRY = ("", "YU")
"""Numbers of no one country, and of one that is no more."""


def render() -> str:
    """The table of what is found."""
    rules = [pattern for detector in DETECTORS for pattern in detector.patterns]
    gates = [gate for disguise in DISGUISES for gate in disguise.patterns]
    more = [pattern for detector in NAMES for pattern in detector.patterns]
    countries = {kind.country for kind in KINDS}.difference(_NO_COUNTRY)
    spoken = {"en"} | {one.code for one in tongues.TONGUES} | {one.code for one in foreign_words.TONGUES}
    rows = [
        ("rules in the one pass", len(rules)),
        ("gates of disguises in the same pass", len(gates)),
        ("rules for names and addresses, where asked for", len(more)),
        ("kinds of secrets of providers", len(KEYS) + len(NAMED)),
        ("of these with a shape of their own (a prefix, a structure, a checksum)", len(KEYS)),
        ("providers", len({row.provider for row in KEYS} | {row.provider for row in NAMED})),
        ("languages in which passwords are told", len(LANGUAGES)),
        ("kinds of national ids and tax numbers", len(KINDS)),
        ("countries of these", len(countries)),
        ("languages in which attacks are told", len(spoken)),
        ("disguises that are taken off", len(DISGUISES)),
    ]
    rows += [(f"types of {name}", len(_types(kind))) for kind, name in _KINDS.items()]
    return table(("what", "number"), [(what, f"{number:,}") for what, number in rows], right=(1,))


_KINDS = {"secret": "secrets", "personal": "personal data", "attack": "attacks"}


def _types(kind: str) -> set[str]:
    return {pattern.type for one in (*DETECTORS, *NAMES) if one.kind == kind for pattern in one.patterns}
