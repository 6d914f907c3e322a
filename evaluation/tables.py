"""The scores as tables in Markdown."""

from collections.abc import Iterable
from typing import Any

from bench.markdown import table

from evaluation import attack_tables
from evaluation.aims import ENGLISH, GROUPS, MASKED, NAMES, NOISE
from evaluation.scoring import NAMES as BOTH_TYPES
from evaluation.scoring import Scores

_CHAT = "PASSWORD_IN_CHAT"
_PARTS_SAID = (
    "The shares are of attacks: those flagged at medium, and those above the score that 0.1, 1 and 3 % of all harmless "
    "texts exceed. AUC is that of these attacks against all harmless texts."
)


def render(scores: Scores) -> str:
    """All tables."""
    texts = scores.attacks
    return _joined(
        ("Sensitive data found: precision, recall and F1 for each group.", _groups(scores.sensitive["groups"])),
        ("Sensitive data masked: the share of each type that is covered to nine tenths at least.", _masked(scores)),
        ("Sensitive data by source; a source that is not labelled in full counts for recall only.", _files(scores)),
        *_of_names(scores),
        *_of_attacks(scores),
        (f"By kind, channel, language and length. {_PARTS_SAID}", attack_tables.by_part(texts, _WHATEVER)),
        ("By source, the same.", attack_tables.by_part(texts, ("set",))),
    )


def render_card(scores: Scores) -> str:
    """Those tables that tell what the model is worth."""
    return _joined(
        *_of_attacks(scores),
        (f"By channel, language and length. {_PARTS_SAID}", attack_tables.by_part(scores.attacks, _WHATEVER[1:])),
        ("By source: what is flagged at medium.", attack_tables.shortly(scores.attacks)),
        *_of_names(scores),
    )


_WHATEVER = ("kind", "channel", "language", "length")


def _joined(*parts: tuple[str, str]) -> str:
    return "\n\n".join(f"{title}\n\n{shown}" for title, shown in parts)


def _of_attacks(scores: Scores) -> list[tuple[str, str]]:
    texts = scores.attacks
    count = sum(one.attack for one in texts)
    return [
        (
            f"Attacks ({count:,}, beside {len(texts) - count:,} harmless texts): the share that is found where 0.1, 1 "
            "and 3 % of the harmless texts of the same row are taken for attacks, and what is flagged at medium.",
            attack_tables.by_tiers(texts),
        ),
        ("Disguised attacks beside the same ones in plain words, at medium.", attack_tables.disguises(texts)),
        ("The score as a probability, in 15 bins of equal width.", attack_tables.calibration(texts)),
    ]


def _of_names(scores: Scores) -> list[tuple[str, str]]:
    rows = []
    for (kind, source), (what, aim) in NAMES.items():
        for name, by_kind in scores.names.items():
            told = by_kind[kind]
            figures = told["files"].get(f"{source}/{BOTH_TYPES}") if source else told["groups"].get(BOTH_TYPES)
            if figures:
                rows.append((what, name, *_three(figures), aim, str(figures["gold"])))
    for name, by_kind in scores.names.items():
        if figures := by_kind[BOTH_TYPES]["groups"].get(BOTH_TYPES):
            rows.append(("both, all texts", name, *_three(figures), "-", str(figures["gold"])))
    head = ("names", "found by", "P", "R", "F1", "aim for F1", "labels")
    title = "Names of people and postal addresses, where they are asked for (`MCPWARD_GUARD_NAMES`)."
    return [(title, table(head, rows, right=range(2, 7))), ("By source, both types.", _names_by_source(scores))]


def _names_by_source(scores: Scores) -> str:
    rows = [
        (file.split("/")[0], name, *_three(figures), f"{figures['noisy_per_1000']:.1f}", str(figures["gold"]))
        for name, by_kind in scores.names.items()
        for file, figures in by_kind[BOTH_TYPES]["files"].items()
    ]
    head = ("source", "found by", "P", "R", "F1", "noisy per 1000", "labels")
    return table(head, sorted(rows), right=range(2, 7))


def _groups(groups: dict[str, Any]) -> str:
    rows = []
    for group, (name, aim) in GROUPS.items():
        figures, noise = groups[group], NOISE[group]
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
    lines += [(f"`{kind}`", _share(told["masked"]), "-", "-", str(told["gold"])) for kind, told in _others(types)]
    return table(("type", "masked", "aim", "best peer", "labels"), lines, right=(1, 2, 3, 4))


def _others(types: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    """Names have tables of their own: here they are not looked for."""
    return ((kind, told) for kind, told in types.items() if kind not in {kind for kind, _ in NAMES})


def _files(scores: Scores) -> str:
    rows = [
        (*name.split("/"), *_three(figures), f"{figures['noisy_per_1000']:.1f}", str(figures["gold"]))
        for name, figures in scores.sensitive["files"].items()
        if not name.endswith(f"/{BOTH_TYPES}")
    ]
    return table(("source", "group", "P", "R", "F1", "noisy per 1000", "labels"), rows, right=range(2, 7))


def _three(figures: dict[str, Any]) -> tuple[str, str, str]:
    """Precision, recall and F1, which say nothing where there is nothing to find."""
    p, r, f1 = (_share(figures[name] if figures["gold"] else None) for name in ("P", "R", "F1"))
    return p, r, f1


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
