"""Processes that a server begins in a group of their own, as a browser is: they do not end with it.

Only those that it has at its end are seen; one whose parent is gone by then belongs to nobody.
"""

from collections.abc import Sequence

import psutil

GONE_WITHIN = 0.5
"""So many seconds they have to end by themselves, once the server is gone, and as many to be gone once killed."""


def descendants(pid: int) -> Sequence[psutil.Process]:
    """All processes below this one."""
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.Error:
        return ()


def end(processes: Sequence[psutil.Process]) -> int:
    """Kill those that are still there after a moment; returns how many. A number that was given anew is left alone."""
    _, there = psutil.wait_procs(processes, timeout=GONE_WITHIN)
    killed = [process for process in there if _killed(process)]
    psutil.wait_procs(killed, timeout=GONE_WITHIN)
    return len(killed)


def _killed(process: psutil.Process) -> bool:
    try:
        if not process.is_running() or process.status() == psutil.STATUS_ZOMBIE:
            return False
        process.kill()
    except psutil.Error:
        return False
    return True
