"""The scores as tables in Markdown."""

from collections.abc import Iterable, Iterator
from typing import Any

from bench.markdown import table

from evaluation.aims import ATTACKS, ENGLISH, GROUPS, MASKED, NOISE
from evaluation.scoring import Scores

_CHAT = "PASSWORD_IN_CHAT"


def render(scores: Scores) -> str:
    """All tables."""
    parts = [
        ("Sensitive data found: precision, recall and F1 for each group.", _groups(scores.sensitive["groups"])),
        ("Sensitive data masked: the share of each type that is covered to nine tenths at least.", _masked(scores)),
        ("Sensitive data by source; a source that is not labelled in full counts for recall only.", _files(scores)),
        ("Attacks.", _attacks(scores.injection)),
        ("Attacks and harmless texts by kind and language.", _by(scores.injection, ("kind", "lang"))),
        ("Attacks and harmless texts by source.", _by(scores.injection, ("set",))),
    ]
    return "\n\n".join(f"{title}\n\n{shown}" for title, shown in parts)


def _groups(groups: dict[str, Any]) -> str:
    rows = []
    for group, figures in groups.items():
        name, aim = GROUPS.get(group, (group, GROUPS["names"][1]))
        noise = NOISE[group]
        rows.append(
            (
                name, *_three(figures), aim.aim, aim.peer,
                f"{figures['noisy_per_1000']:.1f}", noise.aim, noise.peer, str(figures["gold"]),
            )
        )  # fmt: skip
    head = ("group", "P", "R", "F1", "aim", "best peer", "noisy per 1000", "aim", "best peer", "labels")
    return table(head, rows, right=(1, 2, 3, 6, 7, 8, 9))


def _masked(scores: Scores) -> str:
    types = dict(scores.sensitive["types"])
    rows = [(name, types.pop(kind, None), aim) for kind, (name, aim) in MASKED.items()]
    if english := scores.english["types"].get(_CHAT):
        rows.insert(1, (ENGLISH[0], english, ENGLISH[1]))
    lines = [(name, _share(told["masked"]), *aim, str(told["gold"])) for name, told, aim in rows if told]
    lines += [(f"`{kind}`", _share(told["masked"]), "-", "-", str(told["gold"])) for kind, told in types.items()]
    return table(("type", "masked", "aim", "best peer", "labels"), lines, right=(1, 2, 3, 4))


def _files(scores: Scores) -> str:
    rows = [
        (*name.split("/"), *_three(figures), f"{figures['noisy_per_1000']:.1f}", str(figures["gold"]))
        for name, figures in scores.sensitive["files"].items()
    ]
    return table(("source", "group", "P", "R", "F1", "noisy per 1000", "labels"), rows, right=range(2, 7))


def _attacks(told: dict[str, Any]) -> str:
    whole, ranking = told["all/all"], told["ranking"]
    both = f"{_share(whole['recall'])} at {_share(whole['false_positive_rate'])}"
    rows = [
        ("attacks flagged, at the share of harmless texts flagged", both, ATTACKS.aim),
        ("attacks above the score of all but 1 % of the harmless texts", _share(ranking["recall_at_1pct"]), "-"),
        ("attacks above the score of all but 0.1 % of the harmless texts", _share(ranking["recall_at_0.1pct"]), "-"),
        ("area under the curve", _share(ranking["auc"]), "-"),
        ("attacks, harmless texts", f"{whole['attacks']}, {whole['benign']}", "-"),
    ]
    return table(("what", "figure", "aim"), rows, right=(1, 2))


def _by(told: dict[str, Any], parts: Iterable[str]) -> str:
    rows = [row for part in parts for row in _of_part(told, part)]
    head = ("of", "name", "attacks flagged", "attacks", "harmless flagged", "harmless texts")
    return table(head, rows, right=range(2, 6))


def _of_part(told: dict[str, Any], part: str) -> Iterator[tuple[str, ...]]:
    for key, figures in told.items():
        of, _, name = key.partition("/")
        if of == part:
            yield (
                of, name, _share(figures["recall"]), str(figures["attacks"]),
                _share(figures["false_positive_rate"]), str(figures["benign"]),
            )  # fmt: skip


def _three(figures: dict[str, Any]) -> tuple[str, str, str]:
    """Precision, recall and F1, which say nothing where there is nothing to find."""
    p, r, f1 = (_share(figures[name] if figures["gold"] else None) for name in ("P", "R", "F1"))
    return p, r, f1


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
