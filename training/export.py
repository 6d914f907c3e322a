"""`python -m training.export CHECKPOINT FOLDER`: writes the encoder as the guard runs it.

FOLDER gets `model.onnx`, `tokenizer.json` and `model.json`. Weights are kept as 8 bits, with a scale for every few of
them, and computed with as floats: where a processor has no instructions for it, 8-bit arithmetic is not twice as fast,
and it moves probabilities by 0.1 and more.
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
from training.encoder import Encoder
from training.prepare import MINILM

from mcpward.guard.model.classes import CLASSES, NAME_TAGS
from mcpward.guard.model.joining import Joining
from mcpward.guard.model.own import FACTS, FORMAT, MODEL, PIECES

_INPUTS, _OUTPUTS = ("input_ids", "token_type_ids"), ("logits", "evidence", "names")
_OPSET = 17
_WORDS = "words.weight"
_LEAST_SIZE = 4_096
# So many weights share a scale: neighbours in a column of a matrix, and in the row of a word.
_IN_COLUMN, _IN_ROW = 8, 48

Floats = NDArray[np.float32]


def main() -> None:
    """Export a checkpoint; what is known of its training goes into `model.json` as it is."""
    parser = argparse.ArgumentParser(prog="python -m training.export", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--facts", type=Path, help="a JSON object on the training")
    options = parser.parse_args()
    facts = json.loads(options.facts.read_text("utf-8")) if options.facts else {}
    encoder = Encoder()
    encoder.load_state_dict(torch.load(options.checkpoint, map_location="cpu", weights_only=True))
    write(encoder.eval(), options.folder, facts)
    print(json.dumps({path.name: path.stat().st_size for path in sorted(options.folder.iterdir())}, indent=1))


def write(encoder: Encoder, folder: Path, facts: dict[str, Any]) -> None:
    """Write all three files; how a model in `folder` was calibrated and joined before does not hold for a new one."""
    folder.mkdir(parents=True, exist_ok=True)
    model = as_bytes(graph(encoder))
    onnx.save(model, folder / MODEL)
    tokenizer = json.loads((MINILM / "tokenizer.json").read_text("utf-8")) | {"truncation": None, "padding": None}
    (folder / PIECES).write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), "utf-8")
    digest = sha256((folder / MODEL).read_bytes()).hexdigest()
    about = {
        "format": FORMAT,
        "version": digest[:12],
        "sha256": digest,
        "classes": CLASSES,
        "name_tags": NAME_TAGS,
        "calibration": {},
        "joining": Joining()._asdict(),
        "training": facts,
    }
    (folder / FACTS).write_text(json.dumps(about, indent=1) + "\n", "utf-8")


def graph(encoder: Encoder) -> ModelProto:
    """The encoder as an ONNX graph over one text of any number of pieces, with float weights."""
    example = torch.zeros(1, 16, dtype=torch.long)
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder) / MODEL
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


def as_bytes(model: ModelProto) -> ModelProto:
    """The same graph with its large weights in 8 bits; a runtime makes floats of the matrices once, when it loads them.

    Of the words, only those of the text become floats.
    """
    large = {one.name: one for one in model.graph.initializer if np.prod(one.dims) >= _LEAST_SIZE}
    nodes: list[NodeProto] = []
    for node in model.graph.node:
        if node.op_type == "Gather" and node.input[0] == _WORDS:
            nodes += _looked_up(node)
        else:
            nodes.append(node)
    kept = [one for one in model.graph.initializer if one.name not in large]
    first: list[NodeProto] = []
    for name, one in large.items():
        weights = numpy_helper.to_array(one)
        if name == _WORDS:
            kept += _parts(name, weights.reshape(len(weights), -1, _IN_ROW), axis=2)
            kept.append(numpy_helper.from_array(np.array([1, -1, weights.shape[1]]), f"{name}.shape"))
        elif any(name in node.input and node.op_type == "MatMul" for node in nodes):
            kept += _parts(name, weights.reshape(-1, _IN_COLUMN, weights.shape[1]), axis=1)
            kept.append(numpy_helper.from_array(np.array(weights.shape), f"{name}.shape"))
            first += _restored(name, f"{name}.bytes", f"{name}.scales", f"{name}.shape", name)
        else:
            kept.append(one)
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(kept)
    model.graph.node.extend([*first, *nodes])
    onnx.checker.check_model(model)
    return model


def _parts(name: str, weights: Floats, axis: int) -> list[TensorProto]:
    """Weights as bytes, and their scales, one for all along `axis`."""
    scales = np.maximum(np.abs(weights).max(axis=axis, keepdims=True) / 127, 1e-7).astype(np.float16)
    small = np.clip(np.rint(weights / scales.astype(np.float32)), -127, 127).astype(np.int8)
    return [numpy_helper.from_array(small, f"{name}.bytes"), numpy_helper.from_array(scales, f"{name}.scales")]


def _restored(name: str, small: str, scales: str, shape: str, out: str) -> list[NodeProto]:
    """Weights as floats, in the shape that is named."""
    return [
        helper.make_node("Cast", [small], [f"{name}.float"], f"{name}/cast", to=TensorProto.FLOAT),
        helper.make_node("Cast", [scales], [f"{name}.steps"], f"{name}/cast_scales", to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}.float", f"{name}.steps"], [f"{name}.apart"], f"{name}/scale"),
        helper.make_node("Reshape", [f"{name}.apart", shape], [out], f"{name}/shape"),
    ]


def _looked_up(node: NodeProto) -> Sequence[NodeProto]:
    """The rows of the words of a text, as floats."""
    ids, out = node.input[1], node.output[0]
    gathered = [
        helper.make_node("Gather", [f"{_WORDS}.{part}", ids], [f"{_WORDS}.{part}.seen"], f"{_WORDS}/{part}")
        for part in ("bytes", "scales")
    ]
    seen = f"{_WORDS}.seen"
    return [*gathered, *_restored(seen, f"{_WORDS}.bytes.seen", f"{_WORDS}.scales.seen", f"{_WORDS}.shape", out)]


if __name__ == "__main__":
    main()
