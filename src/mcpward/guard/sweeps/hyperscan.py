"""The fast sweep: all rules in one Hyperscan database.

X. Wang et al.: Hyperscan: A Fast Multi-pattern Regex Matcher for Modern CPUs, NSDI 2019. The engine in the package
`hyperscan` is Vectorscan, its portable descendant.
"""

import threading
from collections.abc import Collection, Sequence

import hyperscan

from mcpward.guard.sweeps.sweep import Follower, Place, Sought, lead_back
from mcpward.guard.sweeps.trigger import literal_expression

_CONTINUATION = bytes(range(0x80, 0xC0))
_STRIDE = 256

LITERAL = "="
"""Marks a literal among expressions, none of which begins with it."""

Followers = dict[str, list[Follower]]
"""What is looked for, in the order of its numbers, each with the rules that follow from it."""


class HyperscanSweep:
    """Asks one database for the ends of all triggers, and leads each back to where its rules may begin."""

    name = "hyperscan"

    def __init__(self, followers: Followers, database: hyperscan.Database) -> None:
        self._followers = [tuple(following) for following in followers.values()]
        self._database = database
        self._of_thread = threading.local()

    def places(self, folded: str) -> list[Place]:
        """The places where a trigger matches, and those of its anchors that cannot be told apart from them."""
        # One byte in front, since a run begins behind a character that is none of it. A lone surrogate has no UTF-8.
        data = b"\n" + folded.encode("utf-8", "replace")
        reports = self._scan(data)
        if reports and len(data) != len(folded) + 1:
            before = _Characters(data).before
            reports = [(which, before(end)) for which, end in reports]
        return lead_back(reports, self._followers, folded)

    def _scan(self, data: bytes) -> list[Place]:
        reports: list[Place] = []

        def report(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
            reports.append((number, end - 1))

        self._database.scan(data, report, scratch=self._scratch())
        return reports

    def _scratch(self) -> hyperscan.Scratch:
        """The room for one scan, of which each thread needs its own."""
        scratch = getattr(self._of_thread, "scratch", None)
        if scratch is None:
            scratch = self._of_thread.scratch = hyperscan.Scratch(self._database)
        return scratch


def followers_of(rules: Sequence[Sought]) -> Followers:
    """For each expression that the database looks for, and each literal with LITERAL in front, the rules that follow.

    Each is told with the characters from its beginning to the end of what was found.
    """
    followers: Followers = {}
    for number, rule in enumerate(rules):
        trigger, beginnings = rule.trigger, rule.beginnings
        if not trigger.literals:
            told = number, trigger.least, trigger.most, beginnings
            followers.setdefault(trigger.expression, []).append(told)
        # Literals of one length share what is told of them: there are tens of thousands.
        of_length: dict[int, Follower] = {}
        for literal in trigger.literals:
            size = len(literal)
            if size not in of_length:
                of_length[size] = number, trigger.least + size, trigger.most + size, beginnings
            followers.setdefault(LITERAL + literal, []).append(of_length[size])
    return followers


def compile_database(what: Collection[str]) -> hyperscan.Database:
    """Compile what `followers_of` names into one database. It takes seconds, and leaves other threads alone."""
    database = hyperscan.Database()
    count = len(what)
    database.compile(
        expressions=[(literal_expression(one[1:]) if one[0] == LITERAL else one).encode() for one in what],
        ids=list(range(count)),
        elements=count,
        flags=[hyperscan.HS_FLAG_CASELESS] * count,
    )
    return database


class _Characters:
    """How many characters lie before a byte of a text in UTF-8."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._counts = [0]
        for at in range(0, len(data), _STRIDE):
            stride = data[at : at + _STRIDE]
            self._counts.append(self._counts[-1] + len(stride.translate(None, _CONTINUATION)))

    def before(self, offset: int) -> int:
        """The number of characters that begin before `offset`, which does not count the byte put in front."""
        at = max(offset, 0) + 1
        stride = at // _STRIDE
        rest = self._data[stride * _STRIDE : at]
        return self._counts[stride] + len(rest.translate(None, _CONTINUATION)) - 1
