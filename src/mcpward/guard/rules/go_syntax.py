"""Regular expressions as Go and RE2 write them, brought into a form that the parser of `re` reads.

It is read to learn how a match begins, and never run: case and flags are left out, and what the other syntax lacks
becomes "any character". https://github.com/google/re2/wiki/Syntax is the source of the syntax.
"""

import re

_CLASSES = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "ascii": r"\x00-\x7f",
    "blank": r" \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": r"!-/:-@\[-`{-~",
    "space": r"\s",
    "upper": "A-Z",
    "word": r"\w",
    "xdigit": "0-9A-Fa-f",
}
_TOKEN = re.compile(
    r"\\Q(?P<quoted>.*?)(?:\\E|$)"
    r"|\\x\{(?P<point>[0-9A-Fa-f]{1,6})\}"
    r"|\\[pP](?:\{\^?\w+\}|\w)(?P<property>)"
    r"|\\(?P<escape>.)"
    r"|\[:(?P<negated>\^?)(?P<named>[a-z]+):\]"
    r"|\(\?(?:P?<\w+>|(?P<flags>[imsU-]+)(?P<scope>[:)]))(?P<group>)"
    r"|(?P<sign>.)",
    re.DOTALL,
)
_ANY, _ANY_IN_CLASS = r"[^\x00]", r"\w\W"


def readable(regex: str) -> str:
    """The expression for the parser of `re`. Where it cannot be read, that parser will say so."""
    written: list[str] = []
    inside = first = False
    for token in _TOKEN.finditer(regex):
        sign = token["sign"]
        if sign == "[" and not inside:
            inside = first = True
            written.append(sign)
            continue
        if sign == "]" and inside and not first:
            inside = False
            written.append(sign)
            continue
        first = first and sign == "^"
        written.append(_written(token, inside=inside))
    return "".join(written)


def _written(token: re.Match[str], *, inside: bool) -> str:
    if token["quoted"] is not None:
        return re.escape(token["quoted"])
    if token["point"] is not None:
        return f"\\U{int(token['point'], 16):08x}"
    if token["property"] is not None or token["escape"] == "C":
        return _ANY_IN_CLASS if inside else _ANY
    if token["escape"] is not None:
        return r"\Z" if token["escape"] == "z" else token[0]
    if token["named"] is not None and inside:
        return _ANY_IN_CLASS if token["negated"] else _CLASSES.get(token["named"], _ANY_IN_CLASS)
    if token["group"] is not None and not inside:
        return "(" if token["flags"] is None else "(?:" if token["scope"] == ":" else ""
    # These would be warned of as the beginnings of a syntax to come.
    return re.sub(r"([\[&|~])", r"\\\1", token[0]) if inside else token[0]
