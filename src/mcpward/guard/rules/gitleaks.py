"""Rules written for gitleaks (version 8): its TOML files, as detectors.

What such a rule asks of a commit or of a path has no meaning for a text; a note tells what was left out.
https://github.com/gitleaks/gitleaks describes the format.
"""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mcpward.guard.engine import Detector
from mcpward.guard.rules.adapting import BEFORE, adapt
from mcpward.guard.rules.custom import ExpressionDetector, Hit
from mcpward.guard.rules.linear import Linear, UnfitExpression
from mcpward.guard.rules.rule_rows import Name
from mcpward.guard.rules.toml_lines import Document, read_toml

_SCORE = 0.9
_LINE = 512
_TYPES = {"private-key": "PRIVATE_KEY", "jwt": "JWT", "password": "PASSWORD"}
_NOT_HERE = ("path", "url", "disabledrules")


class _Table(BaseModel):
    # gitleaks takes keys in any case, and leaves alone those that it does not know.
    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class _AllowTable(_Table):
    condition: Literal["OR", "AND", "or", "and", "||", "&&", ""] = "OR"
    regextarget: Literal["", "secret", "match", "line"] = "secret"
    regexes: list[str] = []
    stopwords: list[str] = []
    commits: list[str] = []
    paths: list[str] = []
    targetrules: list[str] = []


class _RuleTable(_Table):
    id: Name
    regex: Annotated[str, Field(max_length=8192)] = ""
    path: str = ""
    secretgroup: Annotated[int, Field(ge=0, le=99)] = 0
    entropy: Annotated[float, Field(ge=0, le=8)] = 0.0
    keywords: list[str] = []
    allowlist: _AllowTable | None = None
    allowlists: list[_AllowTable] = []
    required: list[dict[str, Any]] = []
    skipreport: bool = False


class _File(_Table):
    rules: list[_RuleTable] = []
    allowlist: _AllowTable | None = None
    allowlists: list[_AllowTable] = []
    extend: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file of gitleaks came down to, and what was left out of it."""

    detectors: tuple[Detector, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Allowance:
    """An allowlist, as far as it is about texts."""

    every: bool
    target: str
    regexes: tuple[Linear, ...] = field(repr=False)
    stopwords: tuple[str, ...] = field(repr=False)
    rules: frozenset[str]

    def allows(self, hit: Hit) -> bool:
        text = hit.text[hit.start : hit.end]
        checks = []
        if self.regexes:
            seen = self._seen(hit)
            checks.append(any(regex.occurs(seen) for regex in self.regexes))
        if self.stopwords:
            folded = text.lower()
            checks.append(any(word in folded for word in self.stopwords))
        return bool(checks) and (all(checks) if self.every else any(checks))

    def _seen(self, hit: Hit) -> str:
        if self.target == "match":
            return hit.text[hit.first : hit.last]
        if self.target == "line":
            before = hit.text[max(0, hit.first - _LINE) : hit.first].rpartition("\n")[2]
            behind = hit.text[hit.last : hit.last + _LINE].partition("\n")[0]
            return before + hit.text[hit.first : hit.last] + behind
        return hit.text[hit.start : hit.end]


def read_gitleaks(path: Path) -> Imported:
    """Read a file of gitleaks rules. Raises ConfigurationError that names the file, the line and the rule."""
    document = read_toml(path)
    table = _lowered(document.table)
    try:
        file = _File.model_validate(table)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = first["loc"]
        raise document.wrong(place, f"{place[-1]}: {_uncapped(first['msg'])}", _id_at(table, place)) from None
    notes = _extended(document, file.extend)
    shared = _allowances(document, ("allowlists",), file.allowlist, file.allowlists, notes)
    detectors: list[Detector] = []
    for at, row in enumerate(file.rules):
        place = ("rules", at)
        if any(one.name == row.id for one in detectors):
            raise document.wrong((*place, "id"), "the id stands in an earlier rule too; keep one of them", row.id)
        if reason := _left_out(document, place, row, file.extend):
            notes.append(f"{path}, rule {row.id}: {reason}")
            continue
        if row.path:
            notes.append(f"{path}, rule {row.id}: its path is ignored, so it holds for every text")
        own = _allowances(document, (*place, "allowlists"), row.allowlist, row.allowlists, notes, row.id)
        general = [one for one in shared if not one.rules or row.id in one.rules]
        detectors.append(_detector(document, place, row, [*own, *general]))
    return Imported(tuple(detectors), tuple(notes))


def entropy(text: str) -> float:
    """How many bits a character of `text` carries (Shannon, A Mathematical Theory of Communication, 1948)."""
    size = len(text)
    return -sum(count / size * math.log2(count / size) for count in Counter(text).values())


def _detector(
    document: Document, place: tuple[str | int, ...], row: _RuleTable, allowances: Sequence[_Allowance]
) -> ExpressionDetector:
    words = tuple(word.lower() for word in row.keywords if word)
    try:
        # Without a group of its own the whole match is the secret.
        whole = not Linear(row.regex).groups
        expression = adapt(row.regex, words, reach=BEFORE, whole=whole)
    except UnfitExpression as error:
        raise document.wrong((*place, "regex"), str(error), row.id) from None
    groups = expression.linear.groups
    if row.secretgroup > groups:
        says = f"secretGroup is {row.secretgroup}, and the regex has {groups} groups"
        raise document.wrong((*place, "secretgroup"), says, row.id)
    kind = next((kind for part, kind in _TYPES.items() if part in row.id.lower()), "API_KEY")
    group = row.secretgroup or (None if groups else 0)
    keeps = _keeps(row.entropy, tuple(allowances))
    return ExpressionDetector(row.id, "secret", kind, _SCORE, expression, group, words, BEFORE, keeps)


def _keeps(least: float, allowances: tuple[_Allowance, ...]) -> Callable[[Hit], bool]:
    def keeps(hit: Hit) -> bool:
        if least and entropy(hit.text[hit.start : hit.end]) <= least:
            return False
        return not any(one.allows(hit) for one in allowances)

    return keeps


def _left_out(document: Document, place: tuple[str | int, ...], row: _RuleTable, extend: dict[str, Any]) -> str:
    """Why a rule is left out; nothing where it is not."""
    if row.required or row.skipreport:
        return "it works only together with other rules (required, skipReport), so it is left out"
    if row.regex:
        return ""
    if row.path:
        return "it has a path and no regex, so it says nothing of a text and is left out"
    if extend.get("usedefault"):
        return "it changes one of gitleaks' own rules, which are not here, so it is left out"
    raise document.wrong(place, "it has no regex; write one", row.id)


def _extended(document: Document, extend: dict[str, Any]) -> list[str]:
    """The notes on what a file builds on. Other files have to be named by the operator."""
    for key in _NOT_HERE[:2]:
        if extend.get(key):
            raise document.wrong(
                ("extend", key), f"[extend] {key} is not followed; name that file in `gitleaks` beside this"
            )
    notes = []
    if extend.get("usedefault"):
        notes.append(f"{document.path}: gitleaks' own rules are not here; the guard's own detectors stand in for them")
    if extend.get("disabledrules"):
        notes.append(f"{document.path}: disabledRules is ignored, since it names rules of gitleaks that are not here")
    return notes


def _allowances(
    document: Document,
    place: tuple[str | int, ...],
    single: _AllowTable | None,
    several: Sequence[_AllowTable],
    notes: list[str],
    rule: str = "",
) -> list[_Allowance]:
    found = []
    where = f"{document.path}, rule {rule}" if rule else str(document.path)
    for at, row in enumerate([*([single] if single else []), *several]):
        here = (*place[:-1], "allowlist") if single and at == 0 else (*place, at - bool(single))
        every = row.condition.lower() in ("and", "&&")
        if row.commits or row.paths:
            notes.append(f"{where}: paths and commits of an allowlist mean nothing for a text")
            # Together with what is never so, nothing is allowed.
            if every:
                continue
        try:
            regexes = tuple(Linear(regex) for regex in row.regexes)
        except UnfitExpression as error:
            raise document.wrong((*here, "regexes"), f"allowlist: {error}", rule) from None
        stopwords = tuple(word.lower() for word in row.stopwords)
        found.append(_Allowance(every, row.regextarget, regexes, stopwords, frozenset(row.targetrules)))
    return found


def _lowered(value: Any) -> Any:
    """Tables with their keys in lower case, all the way down."""
    if isinstance(value, dict):
        return {key.lower(): _lowered(inner) for key, inner in value.items()}
    return [_lowered(inner) for inner in value] if isinstance(value, list) else value


def _id_at(table: dict[str, Any], place: Sequence[str | int]) -> str:
    try:
        found = table["rules"][place[1]]["id"] if place[0] == "rules" else ""
    except (KeyError, IndexError, TypeError):
        return ""
    return found if isinstance(found, str) and found.isprintable() else ""


def _uncapped(message: str) -> str:
    return message[:1].lower() + message[1:]
