"""Whether an address is one that a template (RFC 6570) stands for.

Templates are foreign, and may be many and long. So they are no expressions: what stands between their variables is
looked for in the address from its beginning to its end, once.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import islice

MOST = 300
"""So many templates of one server are looked at; for what only others stand for there is nothing."""

LONGEST = 2000
"""So long a template or an address may be that is looked at, in characters."""

_VARIABLE = re.compile(r"\{[^{}]*\}")


def any_fits(templates: Collection[str], uri: str) -> bool:
    """Whether one of them is the address itself or stands for it, among those that are looked at."""
    if uri in templates:
        return True
    return len(uri) <= LONGEST and any(
        fits(each, uri) for each in islice(templates, MOST) if "{" in each and len(each) <= LONGEST
    )


def fits(template: str, uri: str) -> bool:
    """Whether a template is the address itself or stands for it; a variable has one character at least."""
    if template == uri:
        return True
    if "{" not in template or not uri.startswith(template.partition("{")[0]):
        return False
    first, *between = _parts(template)
    if not between or not uri.startswith(first):
        return False
    *between, last = between
    at = len(first)
    for part in between:
        found = uri.find(part, at + 1)
        if found < 0:
            return False
        at = found + len(part)
    return uri.endswith(last) and len(uri) - len(last) > at


@lru_cache(1024)
def _parts(template: str) -> tuple[str, ...]:
    """What stands before, between and after its variables."""
    return tuple(_VARIABLE.split(template))
