"""The minimum of a smooth convex function, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4)."""

from collections import deque
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
Function = Callable[[Vector], tuple[float, Vector]]

_ENOUGH = 1e-4
_SHORTEST = 1e-6


def minimum(function: Function, start: Vector, steps: int, memory: int = 8, tolerance: float = 1e-4) -> Vector:
    """Where `function` (its value and its gradient at a place) is least, after at most so many steps.

    It ends before where the gradient has shrunk to `tolerance` of the first one, or where no step leads down.
    """
    place, (value, slope) = start, function(start)
    goal = tolerance * float(np.linalg.norm(slope))
    past: deque[tuple[Vector, Vector, float]] = deque(maxlen=memory)
    for _ in range(steps):
        if float(np.linalg.norm(slope)) <= goal:
            break
        way = _direction(slope, past)
        fall, length = float(slope @ way), 1.0
        while True:
            there = place - np.float32(length) * way
            new, gradient = function(there)
            if new <= value - _ENOUGH * length * fall:
                break
            length /= 2
            if length < _SHORTEST:
                return place
        moved, turned = there - place, gradient - slope
        if (curvature := float(moved @ turned)) > 0:
            past.append((moved, turned, 1 / curvature))
        place, value, slope = there, new, gradient
    return place


def _direction(slope: Vector, past: deque[tuple[Vector, Vector, float]]) -> Vector:
    """The gradient times what is known of the inverse of the second derivatives."""
    way, factors = slope.copy(), []
    for moved, turned, inverse in reversed(past):
        factors.append(inverse * float(moved @ way))
        way -= np.float32(factors[-1]) * turned
    if past:
        _, turned, inverse = past[-1]
        way /= np.float32(inverse * float(turned @ turned))
    else:
        way /= np.float32(np.linalg.norm(slope))
    for (moved, turned, inverse), factor in zip(past, reversed(factors), strict=True):
        way += np.float32(factor - inverse * float(turned @ way)) * moved
    return way
