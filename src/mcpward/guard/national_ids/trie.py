"""One regular expression for all shapes of numbers that have signs or letters inside, from their first digit on."""

import re
from typing import TypeAlias

_Tree: TypeAlias = "dict[str, _Tree]"

_CLASSES = {"9": "[0-9]", "A": "[a-z]", "_": " "}
_END = ""


def first_digit_on(shape: str) -> str:
    """What of a shape begins at its first digit."""
    return shape[shape.index("9") :]


def is_plain(shape: str) -> bool:
    """Whether it is a run of digits, but for letters before it."""
    return set(first_digit_on(shape)) == {"9"}


def regex_of(shapes: list[str]) -> str:
    """The regular expression of the shapes, as a tree."""
    tree: _Tree = {}
    for shape in shapes:
        node = tree
        for char in shape:
            node = node.setdefault(char, {})
        node[_END] = {}
    return _written(tree)


def _written(node: _Tree) -> str:
    # The longest first: what ends a shape comes last.
    branches = [_CLASSES.get(char, re.escape(char)) + _written(rest) for char, rest in sorted(node.items()) if char]
    branches += [""] if _END in node else []
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
