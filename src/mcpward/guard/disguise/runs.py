"""Runs of numbers that stand for bytes: the one way of reading them, whatever their base and what parts them."""

import re
from collections.abc import Callable
from itertools import islice

from mcpward.guard.disguise.seam import LIMIT
from mcpward.guard.disguise.words import readable
from mcpward.guard.views import View, unwrapped

_SIZES = (64, 2048, LIMIT)


class Run:
    """Bytes as numbers of a base: `unit` matches one, with a group for its digits, and `gap` what may part two."""

    def __init__(self, unit: str, gap: str, base: int) -> None:
        bare = re.sub(r"\((?!\?)", "(?:", unit)
        self._runs = [re.compile(f"{bare}(?:{gap}{bare}){{3,{size}}}") for size in _SIZES]
        self._unit = re.compile(unit)
        self._base = base

    def view(self, text: str, start: int, least: int, worth: Callable[[str], object]) -> View | None:
        """The text of the run at `start`, as far as it is one of at least `least` bytes and worth a view.

        Long runs are read only as far as they go on making sense.
        """
        end = used = 0
        said = ""
        for run in self._runs:
            if not (hit := run.match(text, start)):
                return None
            end = hit.end()
            data = bytes(int(digits, self._base) for digits in self._unit.findall(hit[0]))
            said, used = readable(data, least)
            if used < len(data):
                break
        if not used:
            return None
        units = self._unit.finditer(text, start, end)
        end = next(islice(units, used - 1, None)).end()
        return unwrapped(said, start, end) if worth(said) else View("", base=end)
