"""Reads WWW-Authenticate (RFC 9110, section 11.6.1): challenges, each with its parameters, several in one header."""

import re
from collections.abc import Iterable

from mcpward.diagnostics.contact.web import Challenge
from mcpward.diagnostics.showing import printable

MOST = 16
"""So many challenges, and so many parameters of each, are read."""

_LONGEST = 2000
_WORD = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_PARAM = re.compile(rf"({_WORD})[ \t]*=[ \t]*(?:\"((?:[^\"\\]|\\.)*)\"|([^\s,\"]+))")
_SCHEME = re.compile(rf"({_WORD})(?=[ \t]|,|$)")
_TOKEN68 = re.compile(r"[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))")
_ESCAPED = re.compile(r"\\(.)")
_BLANK = re.compile(r"[ \t]+")
_BETWEEN = re.compile(r"[ \t,]+")


def challenges_in(headers: Iterable[str]) -> tuple[Challenge, ...]:
    """The challenges of these headers, in their order. What cannot be read ends a header."""
    found: list[tuple[str, dict[str, str]]] = []
    for header in headers:
        _read(header[: 4 * _LONGEST], found)
    return tuple(Challenge(scheme, params) for scheme, params in found[:MOST])


def _read(header: str, found: list[tuple[str, dict[str, str]]]) -> None:
    at, begun = 0, False
    while len(found) <= MOST:
        if between := _BETWEEN.match(header, at):
            at = between.end()
        if begun and (param := _PARAM.match(header, at)):
            params = found[-1][1]
            if len(params) < MOST:
                value = param[3] if param[2] is None else _ESCAPED.sub(r"\1", param[2])
                params.setdefault(param[1].lower(), printable(value[:_LONGEST]))
            at = param.end()
        elif scheme := _SCHEME.match(header, at):
            found.append((scheme[1].lower(), {}))
            begun = True
            at = scheme.end()
            if (blank := _BLANK.match(header, at)) and (data := _TOKEN68.match(header, blank.end())):
                at = data.end()
        else:
            return
