"""The tables of a rules file, as an operator writes them."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from mcpward.guard.rules.actions import Action
from mcpward.guard.suspicion import BLOCKABLE

Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$")]
TypeName = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z_]{1,40}$")]
Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100)]
Regex = Annotated[str, StringConstraints(min_length=1, max_length=4096)]
Score = Annotated[float, Field(gt=0, le=1)]


class Row(BaseModel):
    """A table of a rules file: unknown keys are refused, and what stands in it is never quoted."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


class ExampleRows(Row):
    """Texts in which a rule must find something, and texts in which it must not."""

    catch: list[str] = []
    ignore: list[str] = []


class _RuleRow(Row):
    name: Name
    type: TypeName
    kind: Literal["secret", "personal", "attack"] = "secret"
    score: Score = 0.9
    examples: ExampleRows = ExampleRows()

    @model_validator(mode="after")
    def _type_fits(self) -> Self:
        known = [name.upper() for name in BLOCKABLE]
        if self.kind == "attack" and self.type not in known:
            raise ValueError(f"the type of an attack is one of {', '.join(known)}")
        if self.kind != "attack" and self.type in known:
            raise ValueError(f'{self.type} is a type of attack; write kind = "attack"')
        return self


class PatternRow(_RuleRow):
    """`[[patterns]]`: what an expression of RE2 matches, or its group `value`; with `words`, only near one of them."""

    regex: Regex
    words: Annotated[list[Word], Field(max_length=50)] = []
    cased: bool = True


class WordsRow(_RuleRow):
    """`[[words]]`: whole words that are found wherever they stand, whatever their case unless `cased`."""

    words: Annotated[list[Word], Field(min_length=1, max_length=10_000)]
    cased: bool = False


class AllowRow(Row):
    """`[allow]`: what is never a finding. A value or a regex has to fit the whole text of a finding."""

    values: list[str] = []
    regexes: list[str] = []
    types: list[str] = []


class RulesTable(Row):
    """The whole file."""

    actions: dict[str, Action] = {}
    patterns: list[PatternRow] = []
    words: list[WordsRow] = []
    allow: AllowRow = AllowRow()
    gitleaks: str | list[str] = []
    on_failure: Literal["block", "pass"] = "block"
