"""What `model.json` says of the files beside it."""

import json
from hashlib import sha256
from pathlib import Path

from mcpward.guard.model.files import FACTS, LINEAR, ONNX, PIECES


def describe(folder: Path) -> None:
    """Write the SHA-256 of each file of a model into its `model.json`, where there is one."""
    about = folder / FACTS
    if not about.is_file():
        return
    files = [folder / name for name in (ONNX, PIECES, LINEAR)]
    digests = {one.name: sha256(one.read_bytes()).hexdigest() for one in files if one.is_file()}
    told = json.loads(about.read_text("utf-8")) | {"sha256": digests}
    about.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
