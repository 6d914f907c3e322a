"""Draws batches: so much of each kind, of each kind from many sets, and texts that are composed on the spot."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from training.pool import UNLABELLED, Piece, Pool

from mcpward.guard.model.classes import CLASSES
from mcpward.guard.model.tokens import types

_MASK = 103
_CARRIERS = {"tool_result": "benign_tool_output", "user": "benign", "tool_description": "benign_tool_desc"}


class Batch(dict[str, NDArray[np.int64]]):
    """`ids`, `types`, `mask`, `tags` [rows, tokens]; `label` [rows]."""


class Draw:
    """Draws without end, the same for the same seed and configuration.

    Windows that the model got wrong though they are harmless are put into `hard` and drawn more often.
    """

    def __init__(self, pool: Pool, config: dict[str, Any], frame: tuple[int, int], seed: int) -> None:
        self._pool = pool
        self._config = config
        self._frame = frame
        self.random = np.random.default_rng(seed)
        self.hard: list[Piece] = []
        shares = config["shares"]
        self._kinds = list(shares)
        self._shares = np.array(list(shares.values())) / sum(shares.values())
        self._sets = {kind: list(sets.values()) for kind, sets in pool.windows.items()}
        self._weights = {kind: self._weighed(sets) for kind, sets in pool.windows.items()}

    def batches(self) -> Iterator[tuple[Batch, list[Piece]]]:
        """Batches of about `tokens` tokens, of rows of about the same length."""
        budget, rows = self._config["tokens"], self._config["rows_at_once"]
        while True:
            drawn = sorted((self._changed(self._one()) for _ in range(rows)), key=lambda one: len(one.ids))
            groups: list[list[Piece]] = [[]]
            for one in drawn:
                if groups[-1] and (len(groups[-1]) + 1) * (len(one.ids) + 2) > budget:
                    groups.append([])
                groups[-1].append(one)
            for number in self.random.permutation(len(groups)):
                yield self._batch(groups[number]), groups[number]

    def _one(self) -> Piece:
        kind = self._kinds[self.random.choice(len(self._kinds), p=self._shares)]
        if kind == "names":
            channel = ("user", "tool_result")[self.random.integers(2)]
            return self._pick(self._pool.names)._replace(channel=channel)
        if kind == "hard":
            return self._pick(self.hard) if self.hard else self._of("benign_trigger")
        if kind.startswith("hide_"):
            return self._hidden(kind.removeprefix("hide_"))
        if kind == "planted":
            return self._planted()
        if kind == "wish":
            # The same words, from the user: there they are no attack.
            return self._pick(self._pool.requests["plain"])._replace(channel="user", label=0)
        if kind == "pasted":
            # A document that a user pasted, and instructions that a tool found in a file.
            return self._of("benign_tool_output")._replace(channel="user")
        if kind == "two_harmless":
            return self._joined(self._of("benign"), self._of("benign_trigger"), 0)
        return self._of(kind)

    def _weighed(self, sets: dict[str, list[Piece]]) -> NDArray[np.float64]:
        """How often each set is drawn: by the root of its size, so that the large ones do not drown the others."""
        emphasis = self._config["emphasis"]
        weights = np.array([len(some) ** 0.5 * emphasis.get(name, 1.0) for name, some in sets.items()])
        return weights / weights.sum()

    def _of(self, kind: str) -> Piece:
        return self._pick(self._sets[kind][self.random.choice(len(self._sets[kind]), p=self._weights[kind])])

    def _pick(self, some: list[Piece]) -> Piece:
        return some[self.random.integers(len(some))]

    def _hidden(self, kind: str) -> Piece:
        """A request in a tool's reply: by itself, or somewhere in a harmless one."""
        request = self._pick(self._pool.requests[kind])
        if self.random.random() < self._config["bare"]:
            return request
        return self._inserted(request, self._of("benign_tool_output"))

    def _planted(self) -> Piece:
        """A user's text with an attack before or behind it."""
        kind = ("direct_injection", "extraction", "jailbreak")[self.random.integers(3)]
        attack = self._of(kind)
        return self._joined(self._of("benign"), attack._replace(payload=None), attack.label)

    def _joined(self, one: Piece, other: Piece, label: int) -> Piece:
        first, second = (one, other) if self.random.random() < 0.6 else (other, one)
        room = 126 - min(len(other.ids), 100)
        first, second = (self._crop(part, room if part is one else 100) for part in (first, second))
        ids, cases = (np.concatenate(pair) for pair in ((first.ids, second.ids), (first.cases, second.cases)))
        return Piece(ids, cases, other.channel, label)

    def _inserted(self, request: Piece, carrier: Piece) -> Piece:
        room = int(self.random.integers(8, max(9, 127 - min(len(request.ids), 110))))
        carrier, request = self._crop(carrier, room), self._crop(request, 110)
        at = int(self.random.integers(len(carrier.ids) + 1))
        ids = np.concatenate((carrier.ids[:at], request.ids, carrier.ids[at:]))
        cases = np.concatenate((carrier.cases[:at], request.cases, carrier.cases[at:]))
        return Piece(ids, cases, "tool_result", request.label, (at, at + len(request.ids)))

    def _changed(self, piece: Piece) -> Piece:
        """Cropped to a length that is drawn, sometimes written in small letters or capitals, with words left out."""
        lengths = self._config["lengths"]
        piece = self._crop(piece, lengths[self.random.integers(len(lengths))])
        ids, cases, chance = piece.ids, piece.cases, self.random.random()
        if chance < self._config["small_letters"] and piece.tags is None:
            cases = np.zeros_like(cases)
        elif chance < self._config["small_letters"] + self._config["capitals"] and piece.tags is None:
            cases = np.full_like(cases, 2)
        masked = self.random.random(len(ids)) < self._config["masked"]
        if masked.any():
            ids = np.where(masked, _MASK, ids)
        return piece._replace(ids=ids, cases=cases)

    def _crop(self, piece: Piece, room: int) -> Piece:
        size = len(piece.ids)
        if size <= room:
            return piece
        if piece.payload:
            start, end = piece.payload
            first = int(
                np.clip(self.random.integers(end - room, start + 1) if end - start < room else start, 0, size - room)
            )
        elif piece.label and piece.tags is None:
            # Nobody knows where the attack stands: leave it whole.
            room, first = min(size, 126), 0
        else:
            first = int(self.random.integers(size - room + 1))
        last = first + room
        payload = (max(piece.payload[0] - first, 0), min(piece.payload[1], last) - first) if piece.payload else None
        tags = None if piece.tags is None else piece.tags[first:last]
        return piece._replace(ids=piece.ids[first:last], cases=piece.cases[first:last], payload=payload, tags=tags)

    def _batch(self, pieces: list[Piece]) -> Batch:
        return batch_of(pieces, self._frame)


def batch_of(pieces: list[Piece], frame: tuple[int, int]) -> Batch:
    """The pieces as arrays, between the marks of beginning and end, padded to the longest."""
    rows, longest = len(pieces), max(len(one.ids) for one in pieces) + 2
    batch = Batch(
        ids=np.zeros((rows, longest), np.int64),
        types=np.zeros((rows, longest), np.int64),
        mask=np.zeros((rows, longest), bool),
        tags=np.full((rows, longest), UNLABELLED, np.int64),
        label=np.array([one.label for one in pieces], np.int64),
    )
    for row, one in enumerate(pieces):
        size = len(one.ids)
        batch["ids"][row, : size + 2] = [frame[0], *one.ids, frame[1]]
        batch["types"][row, : size + 2] = types([0, *one.cases, 0], one.channel)
        batch["mask"][row, : size + 2] = True
        if one.tags is not None:
            batch["tags"][row, 1 : size + 1] = one.tags
    return batch


NONE = CLASSES.index("none")
