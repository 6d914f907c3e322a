"""`python -m training.released FOLDER CHECKPOINT`: the weights of an exported model, to begin the next training with.

`training.export` packs words in 8 bits and matrices in 12; what comes back differs from what was trained by as little.
Beside CHECKPOINT the fast tier is kept, as `.npz`.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path
from shutil import copyfile

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import ModelProto, numpy_helper
from training.encoder import HIDDEN, Encoder
from training.export import WORDS

from mcpward.guard.model.files import LINEAR, ONNX

Arrays = Mapping[str, NDArray[np.float32]]


def main() -> None:
    """Unpack and save."""
    parser = argparse.ArgumentParser(prog="python -m training.released", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("checkpoint", type=Path)
    options = parser.parse_args()
    options.checkpoint.parent.mkdir(parents=True, exist_ok=True)
    copyfile(options.folder / LINEAR, options.checkpoint.with_suffix(".npz"))
    torch.save(unpacked(onnx.load(options.folder / ONNX)).state_dict(), options.checkpoint)


def unpacked(model: ModelProto) -> Encoder:
    """The encoder of an exported graph. Raises RuntimeError where a weight of it is missing."""
    encoder = Encoder()
    found = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    state = {name: found[name] for name in encoder.state_dict() if name in found}
    state[WORDS] = (found[f"{WORDS}.bytes"] * found[f"{WORDS}.scales"].astype(np.float32)).reshape(-1, HIDDEN)
    # A matrix has lost its name; what its product is added to is named like it.
    matrices = {node.output[0]: node.input[1] for node in model.graph.node if node.op_type == "MatMul"}
    for node in model.graph.node:
        bias, product = (next((one for one in node.input if one in some), "") for some in (found, matrices))
        if node.op_type == "Add" and bias.endswith(".bias") and product:
            state[bias.replace(".bias", ".weight")] = _matrix(found, matrices[product]).T
    encoder.load_state_dict({name: torch.from_numpy(np.array(value)) for name, value in state.items()})
    return encoder


def _matrix(found: Arrays, name: str) -> NDArray[np.float32]:
    """A matrix as `training.export` packs it, or as it is where it is small."""
    if name in found:
        return found[name]
    low = found[f"{name}.low"]
    return (found[f"{name}.high"] * np.float32(16) + np.concatenate([low % 16, low // 16])) * found[f"{name}.scales"]


if __name__ == "__main__":
    main()
