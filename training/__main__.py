"""`python -m training CORPORA FOLDER`: from a corpus to the models of the package, one step after the other.

CORPORA is the folder with `injection` and `sensitive`; FOLDER keeps what lies between, and training goes on from there
when it is started again. `--again` begins with the weights of the package. What has to be set in `guard/levels.py` is
printed at the end.
"""

import argparse
import subprocess
import sys
from pathlib import Path

DATA = Path(__file__).parent.parent / "src" / "mcpward" / "guard" / "model" / "data"


def main() -> None:
    """Run every step whose result is not there yet, then calibrate and compare."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--again", action="store_true", help="begin with the weights of the package")
    options = parser.parse_args()
    corpora, folder = options.corpora, options.folder
    dev = corpora / "injection" / "dev.jsonl.gz"
    encoder, rows = folder / "encoder.pt", folder / "rows.jsonl.gz"
    if not (folder / "pool.pickle").exists():
        _run("prepare", corpora, folder)
    begin = folder / "released.pt"
    if options.again and not begin.exists():
        _run("released", DATA, begin)
    if not encoder.exists():
        _run("train", folder, *(("--again", begin) if options.again else ()))
    _run("export", encoder, DATA)
    if not rows.exists():
        _run("distil", encoder, corpora, rows)
    before = ("--before", begin.with_suffix(".npz")) if options.again else ()
    _run("fast", "--rows", rows, "--output", DATA / "fast.npz", *before)
    _run("calibrate", DATA, dev)
    _run("parity", encoder, DATA, dev)


def _run(step: str, *arguments: object) -> None:
    print(f"training.{step}", flush=True)
    subprocess.run([sys.executable, "-m", f"training.{step}", *map(str, arguments)], check=True)


if __name__ == "__main__":
    main()
