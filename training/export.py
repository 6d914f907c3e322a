"""`python -m training.export CHECKPOINT FOLDER`: writes the encoder as the guard runs it.

FOLDER gets `model.onnx`, `tokenizer.json` and `model.json`. The words are kept in 8 bits, the matrices in 12, and
computed with as floats: where a processor has no instructions for it, 8-bit arithmetic is not twice as fast, and it
moves probabilities by 0.1 and more.
"""

import argparse
import json
import tempfile
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper
from training.digests import describe
from training.encoder import Encoder, load
from training.prepare import MINILM

from mcpward.guard.model.classes import CLASSES, NAME_TAGS
from mcpward.guard.model.files import FACTS, ONNX, PIECES
from mcpward.guard.model.joining import WindowJoining
from mcpward.guard.model.own import FORMAT

_INPUTS, _OUTPUTS = ("input_ids", "token_type_ids"), ("logits", "evidence", "names")
_OPSET = 17
WORDS = "words.weight"
_LEAST_SIZE = 4_096
# So many neighbours in the row of a word share a scale; so do all in a column of a matrix.
_IN_ROW = 32
_BYTE, _TWELVE = 127, 2047
# What the number of windows takes off a text, chosen on the development set (mcpward.guard.model.joining).
_LENGTH = 1.0

Floats = NDArray[np.float32]


def main() -> None:
    """Export a checkpoint; what is known of its training goes into `model.json` as it is."""
    parser = argparse.ArgumentParser(prog="python -m training.export", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--facts", type=Path, help="a JSON object on the training")
    options = parser.parse_args()
    facts = json.loads(options.facts.read_text("utf-8")) if options.facts else {}
    write(load(options.checkpoint), options.folder, facts)
    print(json.dumps({path.name: path.stat().st_size for path in sorted(options.folder.iterdir())}, indent=1))


def write(encoder: Encoder, folder: Path, facts: dict[str, Any]) -> None:
    """Write all three files; how a model in `folder` was calibrated and joined before does not hold for a new one."""
    folder.mkdir(parents=True, exist_ok=True)
    model = packed(graph(encoder))
    onnx.save(model, folder / ONNX)
    tokenizer = json.loads((MINILM / "tokenizer.json").read_text("utf-8")) | {"truncation": None, "padding": None}
    (folder / PIECES).write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), "utf-8")
    about = {
        "format": FORMAT,
        "version": sha256((folder / ONNX).read_bytes()).hexdigest()[:12],
        "classes": CLASSES,
        "name_tags": NAME_TAGS,
        "calibration": {},
        "joining": WindowJoining(length=_LENGTH)._asdict(),
        "training": facts,
    }
    (folder / FACTS).write_text(json.dumps(about, indent=1) + "\n", "utf-8")
    describe(folder)


def graph(encoder: Encoder) -> ModelProto:
    """The encoder as an ONNX graph over one text of any number of pieces, with float weights."""
    example = torch.zeros(1, 16, dtype=torch.long)
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder) / ONNX
        torch.onnx.export(
            encoder,
            (example, example),
            str(where),
            dynamo=False,
            opset_version=_OPSET,
            input_names=_INPUTS,
            output_names=_OUTPUTS,
            dynamic_axes={name: {1: "pieces"} for name in (*_INPUTS, *_OUTPUTS[1:])},
        )
        return onnx.load(where)


def packed(model: ModelProto) -> ModelProto:
    """The same graph with its large weights in few bits.

    A runtime makes floats of the matrices once, when it loads them; of the words, only those of a text become floats.
    """
    large = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer if _is_large(one)}
    nodes: list[NodeProto] = []
    tensors = [one for one in model.graph.initializer if one.name not in large]
    tensors += [_tensor("sixteen", np.float32(16)), _tensor("sixteenth", np.float32(1 / 16))]
    multiplied = {name for node in model.graph.node if node.op_type == "MatMul" for name in node.input}
    for name, weights in large.items():
        if name == WORDS:
            tensors += _words(weights)
        elif name in multiplied:
            tensors += _matrix(name, weights)
            nodes += _unpacked(name)
        else:
            tensors.append(_tensor(name, weights))
    for node in model.graph.node:
        nodes += _looked_up(node) if node.op_type == "Gather" and node.input[0] == WORDS else [node]
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(tensors)
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def _is_large(tensor: TensorProto) -> bool:
    return int(np.prod(tensor.dims)) >= _LEAST_SIZE


def _words(weights: Floats) -> list[TensorProto]:
    """The words as bytes, with a scale for every few in a row."""
    groups = weights.reshape(len(weights), -1, _IN_ROW)
    scales = np.maximum(np.abs(groups).max(axis=2, keepdims=True) / _BYTE, 1e-7).astype(np.float16)
    small = np.clip(np.rint(groups / scales.astype(np.float32)), -_BYTE, _BYTE).astype(np.int8)
    shape = np.array([1, -1, weights.shape[1]])
    return [_tensor(f"{WORDS}.{name}", one) for name, one in (("bytes", small), ("scales", scales), ("shape", shape))]


def _looked_up(node: NodeProto) -> Sequence[NodeProto]:
    """The rows of the words of a text, as floats."""
    name = WORDS
    return [
        _node("Gather", [f"{name}.bytes", node.input[1]], f"{name}.seen"),
        _node("Gather", [f"{name}.scales", node.input[1]], f"{name}.steps"),
        _node("Cast", [f"{name}.seen"], f"{name}.whole", to=TensorProto.FLOAT),
        _node("Cast", [f"{name}.steps"], f"{name}.wide", to=TensorProto.FLOAT),
        _node("Mul", [f"{name}.whole", f"{name}.wide"], f"{name}.apart"),
        _node("Reshape", [f"{name}.apart", f"{name}.shape"], node.output[0]),
    ]


def _matrix(name: str, weights: Floats) -> list[TensorProto]:
    """A matrix as its higher 8 bits, its lower 4 (two rows in one, half the matrix apart), and scales."""
    scales = np.maximum(np.abs(weights).max(axis=0, keepdims=True) / _TWELVE, 1e-12).astype(np.float32)
    high, low = np.divmod(np.clip(np.rint(weights / scales), -_TWELVE, _TWELVE).astype(np.int16), 16)
    half = len(weights) // 2
    both = (low[:half] + 16 * low[half:]).astype(np.uint8)
    parts = ("high", high.astype(np.int8)), ("low", both), ("scales", scales)
    return [_tensor(f"{name}.{part}", one) for part, one in parts]


def _unpacked(name: str) -> list[NodeProto]:
    """The floats of a matrix, by arithmetic alone, for which every runtime has what it needs."""
    return [
        _node("Cast", [f"{name}.low"], f"{name}.both", to=TensorProto.FLOAT),
        _node("Mul", [f"{name}.both", "sixteenth"], f"{name}.shifted"),
        _node("Floor", [f"{name}.shifted"], f"{name}.second"),
        _node("Mul", [f"{name}.second", "sixteen"], f"{name}.back"),
        _node("Sub", [f"{name}.both", f"{name}.back"], f"{name}.first"),
        _node("Concat", [f"{name}.first", f"{name}.second"], f"{name}.lower", axis=0),
        _node("Cast", [f"{name}.high"], f"{name}.upper", to=TensorProto.FLOAT),
        _node("Mul", [f"{name}.upper", "sixteen"], f"{name}.raised"),
        _node("Add", [f"{name}.raised", f"{name}.lower"], f"{name}.whole"),
        _node("Mul", [f"{name}.whole", f"{name}.scales"], name),
    ]


def _node(operator: str, inputs: Sequence[str], output: str, **attributes: int) -> NodeProto:
    return helper.make_node(operator, inputs, [output], f"{output}/{operator}", **attributes)


def _tensor(name: str, value: NDArray[Any] | np.float32) -> TensorProto:
    return numpy_helper.from_array(np.asarray(value), name)


if __name__ == "__main__":
    main()
