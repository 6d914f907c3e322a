"""Makes the engine in a fresh process: `python -m bench.guard.loading FOLDER`. Prints seconds and MB as JSON."""

import json
import sys
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


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
