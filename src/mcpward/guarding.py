"""The part of the composition root that a scan shares with a server: settings in, a guard out. It loads no server."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

from mcpward.errors import ConfigurationError
from mcpward.guard.engine import Engine, Reader
from mcpward.guard.guard import Guard
from mcpward.guard.levels import LevelKeeper
from mcpward.guard.maskers import Maskers, masker_named
from mcpward.guard.masking import Masker
from mcpward.guard.ready import EngineToBe, rules_of, usual_engine
from mcpward.guard.rules.actions import NO_RULES, Rules
from mcpward.guard.semantics import Semantics
from mcpward.guard.structure import judge_text
from mcpward.guard.vault import Vaults
from mcpward.guard.windows import Reach, windows
from mcpward.model import Clock, Finding
from mcpward.scanning.scan import Scan as Scan
from mcpward.scanning.scan import scan as scan_with
from mcpward.settings import GuardSettings, Settings

if TYPE_CHECKING:
    from mcpward.guard.model.tiers import Tiers

IDLE = 3600.0
"""After so many seconds without use a caller's placeholders stand for nothing any more."""

_OFF, _ON = "off", "on"
_NUMBERED = "numbered"
_OF_A_FILE = Reach(core=1 << 18)
log = structlog.get_logger(__name__)


def rules_in(settings: GuardSettings) -> Rules:
    """The operator's own rules, with what is to be said of them in the log. Raises ConfigurationError."""
    rules = rules_of(settings.mcpward_guard_rules)
    for note in rules.notes:
        log.info("guard.rules_note", note=note)
    if rules.on_failure == "pass":
        log.warning("guard.may_pass_unread", message="The rules let a text pass that the guard could not judge.")
    return rules


def engine_in(settings: Settings, rules: Rules) -> EngineToBe:
    """The engine of a server, which is made once it is started."""
    return EngineToBe(partial(_made_to_last, settings, rules))


def guard_in(settings: Settings) -> Guard:
    """A guard like that of a server, for a program that waits for it. Raises ConfigurationError where its rules do."""
    rules = rules_of(settings.mcpward_guard_rules)
    return Guard(_made_to_last(settings, rules), rules)


def _made_to_last(settings: Settings, rules: Rules) -> Engine:
    """As `engine_of` makes it; where a model cannot be used, the rules are there all the same."""
    from mcpward.guard.model.unloaded import Unloaded

    names = settings.mcpward_guard_names
    by_rules = usual_engine(settings.mcpward_data_dir / "guard", rules, names != _OFF)
    try:
        return _with_models(by_rules, names, settings.mcpward_model)
    except Exception as error:  # The edge of the models: whatever is wrong with one.
        log.error("guard.model_failed", error=type(error).__name__, reason=str(error))
        return Unloaded(by_rules)


def engine_of(
    folder: Path | None = None,
    rules: Rules = NO_RULES,
    names: str = _OFF,
    model: Path | str | None = None,
    threads: int | None = None,
    *,
    thorough: bool = False,
) -> "Tiers":
    """The engine with all tiers: rules, which are kept compiled in `folder`, and the models.

    `names` is off, gazetteer (by rules) or on (by the model too); `model` a folder, `none`, or None for the package's,
    which reads on so many `threads`. A `thorough` one reads more of longer texts, for scans and streams. Raises where a
    model is there and cannot be used.
    """
    return _with_models(usual_engine(folder, rules, names != _OFF), names, model, threads, thorough=thorough)


def _with_models(
    by_rules: Reader, names: str, model: Path | str | None, threads: int | None = None, *, thorough: bool = False
) -> "Tiers":
    # They load numpy, which who only mints a token need not wait for.
    from mcpward.guard.model.glossing import Glossed
    from mcpward.guard.model.opening import models
    from mcpward.guard.model.tiers import Tiers

    found = models(model, threads)
    accurate = found.accurate.thorough() if found.accurate and thorough else found.accurate
    if found.lost:
        log.warning("guard.fast_tier_missing", message=found.lost)
    return Tiers(Glossed(by_rules), found.fast, accurate, found.missing, names=names == _ON, lost=found.lost)


def vaults_in(settings: GuardSettings, clock: Clock) -> Vaults | None:
    """Where the values are kept that callers may have back; None where the masks have no way back."""
    return Vaults(clock, IDLE) if settings.mcpward_guard_masking == _NUMBERED else None


def maskers_in(settings: GuardSettings, vaults: Vaults | None) -> Maskers:
    """How texts are masked for each caller."""
    return Maskers(settings.mcpward_guard_masking, _key(settings), vaults)


def state_of(guard: Guard, level: LevelKeeper, semantics: Semantics) -> Mapping[str, Any]:
    """What health says of the guard."""
    said = {"engine": semantics.engine, **({"problem": it} if (it := semantics.problem) else {})}
    status = "up" if guard.works() else "down"
    state = {"engine": guard.engine, "level": level.current, "status": status, "semantics": said}
    return state | dict(guard.models) | guard.unread


@dataclass(frozen=True, slots=True)
class Judging:
    """Judges texts at medium, in the form of `mcpward scan`; it can be sent to other processes.

    `rules` is a file of the operator's, `names` whether names and addresses of people are looked for (off, gazetteer,
    on), `model` a folder, `none`, or None for the package's model.
    """

    rules: Path | None = None
    names: str = _OFF
    model: Path | str | None = None
    masking: str = "typed"
    key: bytes | None = field(default=None, repr=False)

    def __call__(self, text: str, channel: str = "user") -> dict[str, Any]:
        """Judge one text. Raises Unavailable when the engine fails."""
        guard, masker = _made(self)
        verdict = judge_text(guard, text, "medium", channel, masker)
        return {
            "flagged": not verdict.is_safe,
            "score": verdict.score,
            "tiers": list(guard.tiers),
            "blocked_patterns": list(verdict.blocked_patterns),
            "findings": [shown(finding) for finding in verdict.findings],
            "secured_text": verdict.secured_text,
        }


def shown(finding: Finding) -> dict[str, Any]:
    """A finding as JSON; `because`, the words that made its score, only where there are some."""
    told = asdict(finding)
    because = [one._asdict() for one in told.pop("because")]
    return told | ({"because": because} if because else {})


def judge(text: str, channel: str = "user", rules: Path | None = None) -> dict[str, Any]:
    """Judge one text at medium, by a file of `rules`, in the form of `mcpward scan`. Raises ConfigurationError."""
    return Judging(rules)(text, channel)


def explain(text: str, channel: str, settings: GuardSettings) -> dict[str, Any]:
    """All that the guard thinks of a text, and why, as JSON values; it quotes the text. Raises ConfigurationError."""
    from mcpward.guard.explaining import explain as explain_with

    rules = rules_of(settings.mcpward_guard_rules)
    engine = engine_of(None, rules, settings.mcpward_guard_names, settings.mcpward_model)
    return explain_with(Guard(engine, rules), engine, text, channel)


def scan(wanted: Scan, settings: GuardSettings) -> bool:
    """Run `mcpward scan`. Returns whether anything was found. Raises ConfigurationError."""
    if settings.mcpward_guard_masking == _NUMBERED:
        raise ConfigurationError(
            "MCPWARD_GUARD_MASKING=numbered is for callers who come back for the values, and of a scan nobody does: "
            "choose another one with --masking."
        )
    rules = settings.mcpward_guard_rules
    judging = Judging(
        rules and rules.absolute(),
        settings.mcpward_guard_names,
        _absolute(settings.mcpward_model),
        settings.mcpward_guard_masking,
        _key(settings),
    )
    _made(judging)  # A mistake in the rules is told before anything is read.
    return scan_with(wanted, judging, partial(windows, reach=_OF_A_FILE))


@cache
def _made(judging: Judging) -> tuple[Guard, Masker | None]:
    """The guard and the masker, made once in each process."""
    rules = rules_of(judging.rules)
    # One thread for each process of a scan, which is forked once the engine is there.
    engine = engine_of(None, rules, judging.names, judging.model, 1, thorough=True)
    return Guard(engine, rules), masker_named(judging.masking, judging.key)


def _absolute(model: Path | str | None) -> Path | str | None:
    return model.absolute() if isinstance(model, Path) else model


def _key(settings: GuardSettings) -> bytes | None:
    return settings.mcpward_guard_key.get_secret_value().encode() if settings.mcpward_guard_key else None
