"""What is found of attacks, and what false alarms there are, as tables in Markdown."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from bench.markdown import table

from evaluation.aims import ATTACKS_AT_1_PERCENT, DISGUISED
from evaluation.measures import above, area, calibration_error, cut
from evaluation.scoring import ALL, FAST, RULES, Text
from mcpward.model import CHANNELS

RATES = (0.001, 0.01, 0.03)
_AT = tuple(f"at {rate:.1%}".replace("%", " %").replace(".0 ", " ") for rate in RATES)
_SHORT, _MIDDLE = 200, 1_000


def by_tiers(texts: Sequence[Text]) -> str:
    """All texts, and those of each channel, by who judged; false alarms are those of the same texts."""
    channels = [channel for channel in CHANNELS if any(one.channel == channel for one in texts)]
    rows = []
    for channel in ("all", *channels):
        some = [one for one in texts if channel in ("all", one.channel)]
        rows += [(channel, name, *_ranked(some, name), *_flagged(some, name)) for name in _tiers(texts)]
    head = ("channel", "judged by", *_AT, "AUC", "attacks flagged", "harmless flagged")
    aim = f"The aim is {ATTACKS_AT_1_PERCENT:.2f} at 1 %, over all channels, with all tiers."
    return f"{table(head, rows, right=range(2, 8))}\n\n{aim}"


def by_part(texts: Sequence[Text], parts: Iterable[str]) -> str:
    """Texts of each kind, channel, language, length or set."""
    harmless = {name: _scores(texts, name, attack=False) for name in _tiers(texts)}
    rows = [row for part in parts for row in _of_part(texts, part, harmless)]
    others = [f"{name}, at 1 %" for name in (RULES, FAST) if name in harmless]
    head = ("of", "name", "attacks", "flagged", *_AT, *others, "AUC", "harmless", "flagged")
    return table(head, rows, right=range(2, len(head)))


def shortly(texts: Sequence[Text]) -> str:
    """Each set with what is flagged of it."""
    rows = [(name, *_counts(some)) for name, some in _grouped(texts, _PARTS["set"])]
    return table(("set", "attacks", "flagged", "harmless", "flagged"), rows, right=range(1, 5))


def disguises(texts: Sequence[Text]) -> str:
    """The disguised attacks beside the same ones in plain words."""
    plain = [one for one in texts if one.twin and one.attack]
    base = _share_flagged(plain)
    rows = [("plain words", str(len(plain)), _shown(base), "-")]
    for name, some in _grouped(texts, _PARTS["set"]):
        attacks = [one for one in some if one.attack]
        if name.startswith("obf_") and attacks:
            share = _share_flagged(attacks)
            ratio = share / base if share is not None and base else None
            rows.append((name.removeprefix("obf_").replace("_", " "), str(len(attacks)), _shown(share), _shown(ratio)))
    head = ("disguise", "attacks", "flagged", f"of plain words (aim {DISGUISED:.2f})")
    return table(head, rows, right=range(1, 4))


def calibration(texts: Sequence[Text]) -> str:
    """How far the score is from being the probability of an attack."""
    rows = []
    for channel in ("all", *CHANNELS):
        some = [one for one in texts if channel in ("all", one.channel)]
        scores = [one.said[ALL].score for one in some]
        attacks = [one.attack for one in some]
        mean = sum(scores) / len(scores) if scores else None
        share = sum(attacks) / len(attacks) if attacks else None
        error = calibration_error(scores, attacks)
        rows.append((channel, str(len(some)), _shown(share), _shown(mean), _shown(error)))
    head = ("channel", "texts", "share of attacks", "mean score", "expected calibration error")
    return table(head, rows, right=range(1, 5))


def _of_part(texts: Sequence[Text], part: str, harmless: dict[str, list[float]]) -> Iterator[tuple[str, ...]]:
    cuts = [cut(harmless[ALL], rate) for rate in RATES]
    others = {name: cut(harmless[name], 0.01) for name in (RULES, FAST) if name in harmless}
    for name, some in _grouped(texts, _PARTS[part]):
        attacks, flagged, benign, alarms = _counts(some)
        scores = _scores(some, ALL, attack=True)
        yield (
            part, name, attacks, flagged,
            *(_shown(above(scores, limit)) for limit in cuts),
            *(_shown(above(_scores(some, other, attack=True), limit)) for other, limit in others.items()),
            _shown(area(scores, harmless[ALL])), benign, alarms,
        )  # fmt: skip


def _counts(some: Sequence[Text]) -> tuple[str, str, str, str]:
    """How many attacks and what share of them is flagged, and the same of harmless texts."""
    sides = [[one for one in some if one.attack is side] for side in (True, False)]
    attacks, benign = sides
    return str(len(attacks)), _shown(_share_flagged(attacks)), str(len(benign)), _shown(_share_flagged(benign))


def _length(one: Text) -> str:
    if one.length <= _SHORT:
        return f"up to {_SHORT} characters"
    return f"up to {_MIDDLE:,} characters" if one.length <= _MIDDLE else "longer"


_PARTS: dict[str, Callable[[Text], str]] = {
    "kind": lambda one: one.kind,
    "channel": lambda one: one.channel,
    "language": lambda one: one.lang,
    "length": _length,
    "set": lambda one: one.set,
}


def _grouped(texts: Sequence[Text], part: Callable[[Text], str]) -> list[tuple[str, list[Text]]]:
    groups: dict[str, list[Text]] = {}
    for one in texts:
        groups.setdefault(part(one), []).append(one)
    return sorted(groups.items(), key=lambda pair: (pair[0] == "longer", pair[0]))


def _tiers(texts: Sequence[Text]) -> list[str]:
    return list(texts[0].said) if texts else []


def _scores(texts: Iterable[Text], name: str, *, attack: bool) -> list[float]:
    return [one.said[name].score for one in texts if one.attack is attack]


def _ranked(texts: Sequence[Text], name: str) -> list[str]:
    attacks, harmless = (_scores(texts, name, attack=side) for side in (True, False))
    return [*(_shown(above(attacks, cut(harmless, rate))) for rate in RATES), _shown(area(attacks, harmless))]


def _flagged(texts: Sequence[Text], name: str) -> list[str]:
    return [_shown(_share_flagged([one for one in texts if one.attack is side], name)) for side in (True, False)]


def _share_flagged(texts: Sequence[Text], name: str = ALL) -> float | None:
    said = [flagged for one in texts if (flagged := one.said[name].flagged) is not None]
    return sum(said) / len(said) if said else None


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
