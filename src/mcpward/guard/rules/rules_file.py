"""The rules file of an operator: actions, own patterns and words, what is allowed, rules of gitleaks.

Everything is checked when it is loaded, and every error names the file, the line and the rule. `docs/RULES.md` shows
the file.
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from mcpward.errors import ConfigurationError
from mcpward.guard.detectors import DETECTORS, NAMES
from mcpward.guard.engine import Detector
from mcpward.guard.one_pass import OnePass
from mcpward.guard.rules.actions import Allow, Rules
from mcpward.guard.rules.custom import pattern_detector, word_detector
from mcpward.guard.rules.gitleaks import read_gitleaks
from mcpward.guard.rules.linear import Linear, UnfitExpression
from mcpward.guard.rules.rule_rows import AllowRow, ExampleRows, RulesTable
from mcpward.guard.rules.toml_lines import Document, Place, read_toml
from mcpward.guard.suspicion import BLOCKABLE
from mcpward.guard.sweeps.expressions import UnfitRule
from mcpward.model import KINDS


def load_rules(path: Path) -> Rules:
    """Read and check a rules file. Raises ConfigurationError that names the file, the line and the rule."""
    document = read_toml(path)
    table = _checked(document)
    own = list(_own(document, table))
    detectors = [*own]
    notes: list[str] = []
    files = [table.gitleaks] if isinstance(table.gitleaks, str) else table.gitleaks
    for file in files:
        imported = read_gitleaks(path.parent / file)
        detectors += imported.detectors
        notes += imported.notes
    _names_differ(document, detectors)
    _types_are_known(document, table, detectors)
    return Rules(tuple(detectors), table.actions, _allow(document, table.allow), table.on_failure, tuple(notes))


def _checked(document: Document) -> RulesTable:
    try:
        return RulesTable.model_validate(document.table)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = first["loc"]
        says = first["msg"].removeprefix("Value error, ")
        if first["type"] == "extra_forbidden":
            says = "this key is unknown; docs/RULES.md lists the known ones"
        rule = _name_at(document, place)
        named = [part for part in place if isinstance(part, str)]
        shown = ".".join(named[1:] if place[0] in ("patterns", "words") else named)
        says = f"{shown}: {says[:1].lower()}{says[1:]}" if shown else says
        raise document.wrong(place, says, rule) from None


def _name_at(document: Document, place: Sequence[Any]) -> str:
    """The name of the rule in whose table a place lies, where it has one."""
    try:
        name = document.table[place[0]][place[1]]["name"] if place[0] in ("patterns", "words") else ""
    except (KeyError, IndexError, TypeError):
        return ""
    return name if isinstance(name, str) and name.isprintable() else ""


def _own(document: Document, table: RulesTable) -> Iterator[Detector]:
    """The detectors of the patterns and words, each of which has to do what its examples say."""
    for at, pattern in enumerate(table.patterns):
        place = ("patterns", at)
        try:
            detector: Detector = pattern_detector(pattern)
        except UnfitExpression as error:
            raise document.wrong((*place, "regex"), str(error), pattern.name) from None
        _does_as_shown(document, place, detector, pattern.examples)
        yield detector
    for at, words in enumerate(table.words):
        detector = word_detector(words)
        _does_as_shown(document, ("words", at), detector, words.examples)
        yield detector


def _does_as_shown(document: Document, place: Place, detector: Detector, examples: ExampleRows) -> None:
    try:
        engine = OnePass([detector], disguises=())
    except UnfitRule:
        # Its own words would quote the expression.
        raise document.wrong(place, "the engine cannot take it; write it plainer", detector.name) from None
    for key, texts, wanted in (("catch", examples.catch, True), ("ignore", examples.ignore, False)):
        for number, text in enumerate(texts, 1):
            found = any(one.detector == detector.name for one in engine.find(text))
            if found is not wanted:
                says = f"example {number} of examples.{key} is {'not ' if wanted else ''}found"
                raise document.wrong((*place, "examples", key), says, detector.name)


def _names_differ(document: Document, detectors: Sequence[Detector]) -> None:
    taken = {one.name for one in (*DETECTORS, *NAMES)}
    for one in detectors:
        if one.name in taken:
            raise ConfigurationError(f"{document.path}, rule {one.name}: the name is taken; choose another.")
        taken.add(one.name)


def _types_are_known(document: Document, table: RulesTable, detectors: Sequence[Detector]) -> None:
    """A misspelt type would be an action that never happens."""
    known = {pattern.type for one in (*DETECTORS, *NAMES, *detectors) for pattern in one.patterns}
    known |= {name.upper() for name in BLOCKABLE}
    places = [(("actions", name), name) for name in table.actions if name not in KINDS]
    places += [(("allow", "types"), name) for name in table.allow.types]
    for place, name in places:
        if name not in known:
            close = get_close_matches(name.upper(), known, 1)
            hint = f"; did you mean {close[0]}" if close else "; docs/RULES.md says which there are"
            raise document.wrong(place, f"{'.'.join(place)}: nothing has the type {name!r}{hint}")


def _allow(document: Document, row: AllowRow) -> Allow:
    regexes = []
    for number, regex in enumerate(row.regexes, 1):
        try:
            regexes.append(Linear(regex))
        except UnfitExpression:
            # What is allowed can be a secret, and the reason would quote it.
            raise document.wrong(("allow", "regexes"), f"allow.regexes: entry {number} is no regex of RE2's") from None
    return Allow(frozenset(row.values), tuple(regexes), frozenset(row.types))
