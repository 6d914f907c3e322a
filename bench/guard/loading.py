"""Makes the engine in a fresh process: `python -m bench.guard.loading FOLDER`. Prints seconds and MB as JSON.

With `--models` the models are opened after it, by MCPWARD_MODEL, and what they take is told as well.
"""

import argparse
import json
import os
import time
from pathlib import Path


def resident() -> float:
    """Resident memory in MB (10^6 bytes); NaN where the system does not tell it in /proc."""
    status = Path("/proc/self/status")
    if not status.exists():
        return float("nan")
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024 / 1e6


def main(folder: Path) -> dict[str, float]:
    """Make the engine with what is kept in the folder; the modules count too."""
    before, began = resident(), time.perf_counter()
    from mcpward.guard.detectors import DETECTORS
    from mcpward.guard.ready import make_engine

    engine = make_engine(DETECTORS, [folder])
    took = time.perf_counter() - began
    loaded = resident()
    engine.find("My password is secret123")
    return {"seconds": took, "memory": loaded - before}


def opened() -> dict[str, float]:
    """Open each model after the other; the modules count too, and memory is that after some texts."""
    from mcpward.guard.model.opening import NONE, models

    told = {}
    before, began = resident(), time.perf_counter()
    if fast := models(NONE).fast:
        told["fast_seconds"] = time.perf_counter() - began
        fast.scores(["My password is secret123"])
        told["fast_memory"] = resident() - before
    before, began = resident(), time.perf_counter()
    if accurate := models(os.environ.get("MCPWARD_MODEL")).accurate:
        told["accurate_seconds"] = time.perf_counter() - began
        for count in range(10, 410, 10):
            accurate.judge(["My password is secret123. " * count], "user")
        told["accurate_memory"] = resident() - before
    return told | {"resident": resident()}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--models", action="store_true")
    options = parser.parse_args()
    print(json.dumps(main(options.folder) | (opened() if options.models else {})))
