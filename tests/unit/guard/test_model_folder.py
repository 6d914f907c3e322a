"""Models from a folder: the package's kind, and other classifiers; what is wrong with one is said at once."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from tests.tiny_model import other_folder, own_folder

from mcpward.errors import ConfigurationError
from mcpward.guard.model.folder import open_folder

GOOD, BAD = "good good.", "bad bad."


# A digest left out, or of a file that is not read, would silently check less than its writer thinks.
NO_DIGESTS = (
    "none", "", None, {}, [], 0, {"model.onnx": None}, {"tokenizer.json": "0" * 64},
    {"model.onnx": "0" * 64, "fast.npz": "0" * 64},
)  # fmt: skip


def fails(folder: Path, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words) as failed:
        open_folder(folder)
    assert str(failed.value).startswith("MCPWARD_MODEL: ")


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    (own_folder(tmp_path) / name).unlink()
    fails(tmp_path, f"{name} is missing")


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_file_that_was_changed_is_not_loaded(tmp_path: Path, name: str) -> None:
    file = own_folder(tmp_path) / name
    file.write_bytes(file.read_bytes() + b"\n")
    fails(tmp_path, f"{name} is not the file that model.json describes .another SHA-256")


def test_a_file_that_is_not_among_those_described_is_not_loaded(tmp_path: Path) -> None:
    digest = sha256((own_folder(tmp_path) / "model.onnx").read_bytes()).hexdigest()
    fails(own_folder(tmp_path, {"sha256": {"model.onnx": digest}}), "tokenizer.json is not the file")


def test_a_digest_of_the_model_alone_is_enough(tmp_path: Path) -> None:
    digest = sha256((own_folder(tmp_path) / "model.onnx").read_bytes()).hexdigest()
    own_folder(tmp_path, {"sha256": digest})
    (tmp_path / "tokenizer.json").write_text((tmp_path / "tokenizer.json").read_text() + " ")
    assert open_folder(tmp_path).state["version"] == digest[:12]


@pytest.mark.parametrize("facts", [{"format": 0}, {"classes": ["none", "attack"]}])
def test_a_model_of_another_version_is_not_loaded(tmp_path: Path, facts: dict[str, object]) -> None:
    fails(own_folder(tmp_path, facts), "of another version of mcpward")


@pytest.mark.parametrize(
    "facts",
    [
        {"calibration": {"post": {}}},
        {"calibration": {"user": {"scale": -1}}},
        {"calibration": {"user": 1}},
        {"joining": {"length": -1}},
        {"joining": {"other": 1}},
        {"sha256": None},
        {"sha256": {"other": "0" * 64}},
        {"sha256": {"tokenizer.json": "0" * 64}},
        {"joining": []},
    ],
)
def test_facts_that_make_no_sense_are_refused(tmp_path: Path, facts: dict[str, object]) -> None:
    fails(own_folder(tmp_path, facts), "model.json cannot be read")


def test_facts_that_are_no_json_are_refused(tmp_path: Path) -> None:
    (own_folder(tmp_path) / "model.json").write_text("{")
    fails(tmp_path, "model.json cannot be read")


def test_a_tokenizer_that_is_none_is_refused(tmp_path: Path) -> None:
    (other_folder(tmp_path) / "tokenizer.json").write_text("{}")
    fails(tmp_path, "tokenizer.json cannot be read")


def test_a_model_is_calibrated_by_channel(tmp_path: Path) -> None:
    lines = {"user": {"shift": 2.0}, "tool_result": {"scale": 0.5, "shift": -1.0}}
    plain, calibrated = (
        open_folder(own_folder(tmp_path / "a")),
        open_folder(own_folder(tmp_path / "b", {"calibration": lines})),
    )
    for channel, raised in (("user", True), ("tool_result", False)):
        before, after = (one.judge([BAD], channel).probability for one in (plain, calibrated))
        assert (after > before) is raised


@pytest.mark.parametrize("mask", [True, False])
def test_another_classifier_judges_without_words_and_names(tmp_path: Path, mask: bool) -> None:
    tier = open_folder(other_folder(tmp_path, mask=mask))
    good, bad = (tier.judge([text], "user", names=True) for text in (GOOD, BAD))
    assert good.probability == pytest.approx(0.119, abs=1e-3)
    assert bad.probability == pytest.approx(0.982, abs=1e-3)
    assert bad.kind == "direct_injection"
    assert bad.sentence is not None and (bad.sentence.start, bad.sentence.end) == (0, len(BAD))
    assert not bad.words and not bad.names and not tier.names


def test_its_weights_may_stand_in_a_file_of_their_own(tmp_path: Path) -> None:
    tier = open_folder(other_folder(tmp_path, apart="weights.bin"))
    assert tier.judge([BAD], "user").probability == pytest.approx(0.982, abs=1e-3)


def test_its_windows_fit_its_positions(tmp_path: Path) -> None:
    judged = open_folder(other_folder(tmp_path)).judge(["good " * 100], "user")
    assert len(judged.windows) == 2


def test_its_labels_can_be_mapped(tmp_path: Path) -> None:
    labels = {"labels": {"fine": "none", "dan": "jailbreak"}}
    tier = open_folder(other_folder(tmp_path, ("fine", "dan"), labels))
    assert tier.judge([BAD], "user").kind == "jailbreak"


def test_a_single_label_is_that_of_the_attack(tmp_path: Path) -> None:
    tier = open_folder(other_folder(tmp_path, ("LABEL_1",)))
    assert tier.judge([BAD], "user").probability > 0.99


def test_its_threshold_becomes_one_half(tmp_path: Path) -> None:
    tier = open_folder(other_folder(tmp_path, settings={"threshold": 0.982}))
    assert tier.judge([BAD], "user").probability == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(
    ("labels", "settings", "words"),
    [
        (("SAFE", "odd"), None, 'the label "odd" has no class'),
        (("SAFE", "odd"), {"labels": {"odd": "strange"}}, 'the label "odd" has no class'),
        (("injection", "jailbreak"), None, 'one that is "none"'),
        (("safe", "benign"), None, "one that is an attack"),
        (("safe", "injection"), {"other": 1}, "it may say"),
        (("safe", "injection"), {"threshold": 2}, "between 0 and 1"),
        (("safe", "injection"), {"threshold": 0.5, "calibration": {}}, "only one"),
        (("safe", "injection"), {"window": 4}, "at least 32"),
        (("safe", "injection"), {"sha256": "0" * 64}, "model.onnx is not the file that mcpward.json describes"),
        *((("safe", "injection"), {"sha256": said}, "64 hexadecimal digits") for said in NO_DIGESTS),
        (("safe", "injection"), [], "a JSON object"),
    ],
)
def test_settings_that_make_no_sense_are_refused(
    tmp_path: Path, labels: tuple[str, ...], settings: object, words: str
) -> None:
    fails(other_folder(tmp_path, labels, settings), words)


def test_a_tokenizer_of_another_classifier_that_was_changed_is_not_loaded(tmp_path: Path) -> None:
    digests = {"model.onnx": sha256((other_folder(tmp_path) / "model.onnx").read_bytes()).hexdigest()}
    open_folder(other_folder(tmp_path / "right", settings={"sha256": digests}))
    fails(
        other_folder(tmp_path / "changed", settings={"sha256": digests | {"tokenizer.json": "0" * 64}}),
        "tokenizer.json is not the file that mcpward.json describes",
    )


def test_labels_that_the_model_does_not_give_are_refused(tmp_path: Path) -> None:
    config = other_folder(tmp_path) / "config.json"
    config.write_text(json.dumps({"id2label": {"0": "safe", "1": "injection", "2": "jailbreak"}}))
    fails(tmp_path, r"logits have the shape \[1, 2\], and it has 3 labels")


def test_a_folder_without_config_is_no_classifier(tmp_path: Path) -> None:
    (other_folder(tmp_path) / "config.json").unlink()
    fails(tmp_path, "config.json is missing")


def test_a_model_with_other_inputs_is_refused(tmp_path: Path) -> None:
    other_folder(tmp_path, mask=False)
    own = own_folder(tmp_path / "own")
    (tmp_path / "model.onnx").write_bytes((own / "model.onnx").read_bytes().replace(b"input_ids", b"words_ids"))
    fails(tmp_path, "inputs have to be of input_ids")


def test_a_tokenizer_that_finds_nothing_to_read_is_refused(tmp_path: Path) -> None:
    file = other_folder(tmp_path) / "tokenizer.json"
    told = json.loads(file.read_text())
    told["normalizer"] = {"type": "Replace", "pattern": {"Regex": "."}, "content": " "}
    file.write_text(json.dumps(told))
    fails(tmp_path, "finds nothing to read")
