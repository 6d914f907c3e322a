"""Small real models for onnxruntime, written without the onnx package: every word adds what a table says."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

import numpy as np
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from mcpward.guard.model.classes import CLASSES, NAME_TAGS
from mcpward.guard.model.own import FORMAT
from mcpward.guard.model.tokens import TYPES

BAD, WORSE, NAME, STREET, GOOD = "bad", "worse", "ada", "lane", "good"
NUMBER = "5"
WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", BAD, WORSE, NAME, STREET, GOOD, ".", "##s", NUMBER)


def own_folder(folder: Path, facts: Mapping[str, object] | None = None) -> Path:
    """A model of the package's kind: `bad` adds 3 to direct_injection, `worse` 6 to jailbreak.

    A tool's reply adds to direct_injection with every piece.
    `ada` is the beginning of a person, `lane` that of an address, and `5` more of it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    table = np.zeros((len(WORDS), len(CLASSES)), np.float32)
    table[WORDS.index("[CLS]"), 0] = 5
    table[WORDS.index(BAD), 1] = 3
    table[WORDS.index(WORSE), 2] = 6
    channels = np.zeros((TYPES, len(CLASSES)), np.float32)
    channels[3:6, 1] = 0.25
    tags = np.zeros((len(WORDS), len(NAME_TAGS)), np.float32)
    tags[:, 0] = 4
    tags[WORDS.index(NAME)] = [0, 6, 2, 0, 0]
    tags[WORDS.index(STREET)] = [0, 0, 0, 6, 2]
    tags[WORDS.index(NUMBER)] = [0, 0, 0, 2, 6]
    model = _model(
        ["input_ids", "token_type_ids"],
        ["logits", "evidence", "names"],
        [
            _node("Gather", ["table", "input_ids"], ["each"]),
            _node("Gather", ["channels", "token_type_ids"], ["more"]),
            _node("Add", ["each", "more"], ["both"]),
            _node("ReduceSum", ["both", "axis"], ["logits"], keepdims=0),
            _node("Gather", ["weights", "input_ids"], ["evidence"]),
            _node("Gather", ["tags", "input_ids"], ["names"]),
        ],
        {"table": table, "channels": channels, "weights": table[:, 1:].max(axis=1), "tags": tags, "axis": _axis()},
    )
    (folder / "model.onnx").write_bytes(model)
    tokenizer(folder)
    digests = {one: sha256((folder / one).read_bytes()).hexdigest() for one in ("model.onnx", "tokenizer.json")}
    about = {"format": FORMAT, "sha256": digests, "classes": CLASSES, "name_tags": NAME_TAGS}
    (folder / "model.json").write_text(json.dumps(about | dict(facts or {})), "utf-8")
    return folder


def other_folder(
    folder: Path,
    labels: Sequence[str] = ("SAFE", "INJECTION"),
    settings: object = None,
    mask: bool = True,
    apart: str = "",
) -> Path:
    """A sequence classifier of somebody else: the first label begins with 2, `bad` adds 3 to the last one.

    Its weights may stand `apart`, in a file of that name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    table = np.zeros((len(WORDS), len(labels)), np.float32)
    table[WORDS.index("[CLS]"), 0] = 2
    table[WORDS.index(BAD), -1] = 3
    nodes = [_node("Gather", ["table", "input_ids"], ["each"])]
    if mask:
        nodes += [
            _node("Cast", ["attention_mask"], ["seen"], to=1),
            _node("Unsqueeze", ["seen", "last"], ["column"]),
            _node("Mul", ["each", "column"], ["kept"]),
            _node("ReduceSum", ["kept", "axis"], ["logits"], keepdims=0),
        ]
    else:
        nodes.append(_node("ReduceSum", ["each", "axis"], ["logits"], keepdims=0))
    inputs = ["input_ids", "attention_mask"] if mask else ["input_ids"]
    tables = {"table": table, "axis": _axis()} | ({"last": np.array([2])} if mask else {})
    if apart:
        (folder / apart).write_bytes(table.tobytes())
    (folder / "model.onnx").write_bytes(_model(inputs, ["logits"], nodes, tables, {"table": apart} if apart else {}))
    tokenizer(folder)
    named = {str(number): label for number, label in enumerate(labels)}
    (folder / "config.json").write_text(json.dumps({"id2label": named, "max_position_embeddings": 64}), "utf-8")
    if settings is not None:
        (folder / "mcpward.json").write_text(json.dumps(settings), "utf-8")
    return folder


def tokenizer(folder: Path) -> Path:
    """A tokenizer of whole words, with the marks of BERT."""
    made = Tokenizer(models.WordPiece({word: at for at, word in enumerate(WORDS)}, unk_token="[UNK]"))
    made.normalizer = normalizers.Lowercase()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    made.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", WORDS.index("[CLS]")), ("[SEP]", WORDS.index("[SEP]"))]
    )
    made.save(str(folder / "tokenizer.json"))
    return folder / "tokenizer.json"


def _axis() -> np.ndarray:
    return np.array([1])


# The wire format of protobuf, and the numbers of the fields of onnx.proto.


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _node(operator: str, inputs: Sequence[str], outputs: Sequence[str], **attributes: int) -> bytes:
    parts = [_bytes(1, one) for one in inputs] + [_bytes(2, one) for one in outputs] + [_bytes(4, operator)]
    parts += [_bytes(5, _bytes(1, name) + _number(3, value) + _number(20, 2)) for name, value in attributes.items()]
    return b"".join(parts)


def _tensor(name: str, value: np.ndarray, file: str = "") -> bytes:
    dims = b"".join(_number(1, size) for size in value.shape)
    kind = 1 if value.dtype == np.float32 else 7
    data = _bytes(13, _bytes(1, "location") + _bytes(2, file)) + _number(14, 1) if file else _bytes(9, value.tobytes())
    return dims + _number(2, kind) + _bytes(8, name) + data


def _value(name: str, kind: int) -> bytes:
    return _bytes(1, name) + _bytes(2, _bytes(1, _number(1, kind)))


def _model(
    inputs: Sequence[str],
    outputs: Sequence[str],
    nodes: Sequence[bytes],
    tensors: Mapping[str, np.ndarray],
    files: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    graph = b"".join(_bytes(1, node) for node in nodes) + _bytes(2, "tiny")
    graph += b"".join(_bytes(5, _tensor(name, value, files.get(name, ""))) for name, value in tensors.items())
    graph += b"".join(_bytes(11, _value(name, 7)) for name in inputs)
    graph += b"".join(_bytes(12, _value(name, 1)) for name in outputs)
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, _bytes(1, "") + _number(2, 17))
