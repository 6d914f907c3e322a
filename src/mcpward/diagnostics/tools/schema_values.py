"""Whether a value fits a schema, asked in a way that a hostile schema cannot make last: it may come from any server.

Expressions are run by RE2, in time that grows with the text alone; those that it does not know are passed over. The
expressions over names (`patternProperties` and what is reckoned from them) are passed over too. References that
double their work each time round end at `MOST_STEPS`.
"""

from collections.abc import Callable, Iterator
from typing import Any

from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from referencing import Registry

from mcpward.diagnostics.tools.listed import compact
from mcpward.diagnostics.tools.schema_lint import TOO_DEEP, dialect_of, is_external
from mcpward.diagnostics.tools.schema_walk import References, Schema, reference, subschemas
from mcpward.tolerant_json import shown_name

MOST_STEPS = 100_000
"""So many keywords are looked at for one value, which takes about a second."""

_LARGEST_ROW = 1_000
"""So many items are compared with each other, which takes time in the square of them."""

_Check = Callable[[Any, Any, Any, Any], Iterator[ValidationError] | None]
_PASSED_OVER = ("patternProperties", "unevaluatedProperties", "unevaluatedItems")


class Unknowable(Exception):
    """Whether the value fits cannot be said; the message says why."""


def misfit(value: object, schema: Schema) -> str:
    """Where a value does not fit a schema and by which keyword, without a word of it; empty where it fits.

    Raises Unknowable.
    """
    dialect = dialect_of(schema)
    # A `$schema` makes the library change to its own keywords, which are not bounded.
    plain = {key: inner for key, inner in schema.items() if key != "$schema"}
    if not (text := compact(plain)) or '"$schema"' in text:
        raise Unknowable("the schema is made of several dialects" if text else TOO_DEEP)
    _look_at_references(plain)
    bounded = extend(dialect, _bounded(dialect.VALIDATORS))  # type: ignore[no-untyped-call]
    checker = bounded(plain, registry=Registry())
    try:
        error = next(iter(checker.iter_errors(value)), None)
    except RecursionError:
        raise Unknowable(TOO_DEEP) from None
    except Unknowable:
        raise
    except Exception as fault:  # the schema is none, in a way that shows only when it is used
        raise Unknowable(f"the schema cannot be used ({type(fault).__name__})") from None
    if error is None:
        return ""
    place = ".".join(shown_name(str(key)) for key in error.absolute_path)
    return f"{place or 'the whole'} does not fit {shown_name(str(error.validator))}"


def _look_at_references(schema: Schema) -> None:
    """Raise Unknowable where a reference leads out of the schema or to nothing."""
    follow = References(schema).follow
    for _, one in subschemas(schema):
        to = reference(one)
        if to is not None and (is_external(to) or follow(to) is None):
            raise Unknowable(f"the schema refers to {shown_name(to)}")


def _bounded(keywords: dict[str, _Check]) -> dict[str, _Check]:
    """The keywords of a dialect, counted together, with those that could last replaced."""
    left = [MOST_STEPS]

    def counted(check: _Check) -> _Check:
        def counting(validator: Any, wanted: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
            left[0] -= 1
            if left[0] < 0:
                raise Unknowable("it would take too long to check")
            yield from check(validator, wanted, value, schema) or ()

        return counting

    replaced = {"pattern": _pattern, "uniqueItems": _unique(keywords), "additionalProperties": _additional(keywords)}
    passed = dict.fromkeys(_PASSED_OVER, _nothing)
    return {name: counted(check) for name, check in (keywords | replaced | passed).items()}


def _nothing(validator: Any, wanted: Any, value: Any, schema: Any) -> None:
    return None


def _pattern(validator: Any, wanted: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
    if isinstance(value, str) and isinstance(wanted, str) and matches(wanted, value) is False:
        yield ValidationError("does not match")


def matches(pattern: str, text: str) -> bool | None:
    """Whether an expression is found in a text, None where it is none of RE2's."""
    import re2

    options = re2.Options()
    options.log_errors, options.max_mem = False, 8 << 20
    try:
        return re2.compile(pattern, options).search(text.encode("utf-8", "replace")) is not None
    except re2.error:
        return None


def _unique(keywords: dict[str, _Check]) -> _Check:
    def unique(validator: Any, wanted: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
        if isinstance(value, list) and len(value) <= _LARGEST_ROW:
            yield from keywords["uniqueItems"](validator, wanted, value, schema) or ()

    return unique


def _additional(keywords: dict[str, _Check]) -> _Check:
    def additional(validator: Any, wanted: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
        if "patternProperties" not in schema:
            yield from keywords["additionalProperties"](validator, wanted, value, schema) or ()

    return additional
