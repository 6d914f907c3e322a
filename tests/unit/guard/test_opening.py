"""Which models judge, and what is told where one cannot."""

import importlib.util
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from training.digests import describe

from mcpward.errors import ConfigurationError, Unavailable
from mcpward.guard import trial
from mcpward.guard.guard import KNOWN_TEXT, Guard
from mcpward.guard.model import hashing, opening
from mcpward.guard.model.needs import lacking
from mcpward.guard.model.opening import DATA, models
from mcpward.guard.ready import EngineToBe
from mcpward.guarding import engine_of
from mcpward.model import CHANNELS

HERE = (DATA / "model.onnx").is_file() and not lacking()
packaged = pytest.mark.skipif(not HERE, reason="this package holds no model, or onnxruntime is not installed")


@pytest.fixture(autouse=True)
def anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever was opened elsewhere is opened once more."""
    models.cache_clear()
    monkeypatch.setattr(trial, "WAIT", 10.0)
    yield
    models.cache_clear()


def test_none_is_told_to_be_the_operators_wish() -> None:
    assert models("none").accurate is None
    assert "MCPWARD_MODEL" in models("none").missing


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "onnxruntime" else found(name))
    assert models().accurate is None
    assert models().missing == "onnxruntime cannot be imported here."
    assert engine_of().tiers[0] == "rules"


def test_a_package_without_a_model_judges_without_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "DATA", tmp_path)
    assert models() == (None, None, "This package holds none.")
    engine = engine_of()
    assert engine.tiers == ("rules",)
    assert engine.state["model"] == {"status": "none", "reason": "This package holds none."}
    assert engine.state["fast"] == {"status": "none"}
    assert Guard(engine).works() and Guard(engine).whole and not Guard(engine).slow


def test_a_model_that_cannot_be_loaded_lets_nothing_pass(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    for name in ("model.onnx", "tokenizer.json"):
        (tmp_path / name).write_text("{}")
    engine = EngineToBe(lambda: engine_of(model=tmp_path))
    engine.start()
    with pytest.raises(Unavailable):
        Guard(engine).judge(KNOWN_TEXT, "medium")
    assert not Guard(engine).works()
    assert engine.state == {"problem": "The guard could not be made; the log says why."}


def both_tiers(folder: Path, logit: float = 0.0) -> Path:
    """Tiny models of both tiers; the fast one gives every text the same `logit`."""
    tiny_model = pytest.importorskip("tests.tiny_model")
    tiny_model.own_folder(folder)
    weights = np.zeros((len(CHANNELS), 1 << hashing.BITS), np.int8)
    table = {"weights": weights, "scales": np.ones(len(CHANNELS)), "biases": np.full(len(CHANNELS), logit)}
    np.savez_compressed(folder / "fast.npz", layout=np.array(hashing.LAYOUT), channels=np.array(CHANNELS), **table)
    describe(folder)
    return folder


def package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with tiny models of both tiers."""
    monkeypatch.setattr(opening, "DATA", both_tiers(folder))
    return folder


def test_both_tiers_of_a_package_judge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(tmp_path, monkeypatch)
    assert engine_of().tiers == ("rules", "fast", "model")


@pytest.mark.parametrize("model", [None, "none"])
def test_a_fast_tier_that_is_gone_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: str | None) -> None:
    (package(tmp_path, monkeypatch) / "fast.npz").unlink()
    engine = engine_of(model=model)
    assert "fast" not in engine.tiers
    assert engine.state["fast"] == {"status": "down", "reason": "fast.npz is missing from the package."}
    assert Guard(engine).works() and not Guard(engine).whole


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "model.json"])
def test_a_package_from_which_a_file_is_gone_lets_nothing_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (package(tmp_path, monkeypatch) / name).unlink()
    with pytest.raises(ConfigurationError, match="is missing"):
        models()
    assert models("none").accurate is None


def test_a_package_of_which_only_the_description_is_left_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package(tmp_path, monkeypatch)
    for name in ("model.onnx", "fast.npz"):
        (tmp_path / name).unlink()
    assert models("none").lost == "fast.npz is missing from the package."
    with pytest.raises(ConfigurationError, match=r"model\.onnx is missing"):
        models()


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "fast.npz"])
def test_a_file_of_the_package_that_was_changed_is_not_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file = package(tmp_path, monkeypatch) / name
    file.write_bytes(file.read_bytes() + b" ")
    with pytest.raises(ConfigurationError, match=f"{name} is not the file that model.json describes"):
        models()


def test_a_fast_tier_that_nobody_described_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = package(tmp_path, monkeypatch) / "fast.npz"
    kept = fast.read_bytes()
    fast.unlink()
    describe(tmp_path)
    fast.write_bytes(kept)
    with pytest.raises(ConfigurationError, match=r"fast\.npz is not the file"):
        models("none")


def test_a_fast_tier_that_is_none_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (package(tmp_path, monkeypatch) / "fast.npz").write_bytes(b"no weights")
    describe(tmp_path)
    with pytest.raises(ConfigurationError, match=r"fast\.npz cannot be read"):
        models()


def fast_logit(wanted: Path | str) -> float:
    fast = models(wanted).fast
    assert fast is not None
    return fast.score("How are you?")


def test_a_folder_with_both_tiers_judges_with_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(tmp_path / "package", monkeypatch)
    own = both_tiers(tmp_path / "own", logit=2.5)
    assert (fast_logit(own), fast_logit("none")) == (2.5, 0.0)


def test_a_folder_with_one_tier_judges_with_the_packages_fast_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.tiny_model import other_folder, own_folder

    package(tmp_path / "package", monkeypatch)
    assert fast_logit(own_folder(tmp_path / "own")) == 0.0
    # What stands beside a model of another kind is not known to be of ours.
    other = other_folder(tmp_path / "other")
    shutil.copy(both_tiers(tmp_path / "both", logit=2.5) / "fast.npz", other)
    assert fast_logit(other) == 0.0


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_fast_tier_of_a_folder_that_is_gone_or_another_one_is_not_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_gone: bool
) -> None:
    package(tmp_path / "package", monkeypatch)
    fast = both_tiers(tmp_path / "own") / "fast.npz"
    if is_gone:
        fast.unlink()
    else:
        fast.write_bytes(fast.read_bytes() + b" ")
    words = "cannot be read" if is_gone else r"is not the file that model\.json describes"
    with pytest.raises(ConfigurationError, match=rf"own.fast\.npz {words}"):
        models(tmp_path / "own")


@packaged
def test_the_packages_own_model_judges() -> None:
    assert models().accurate is not None
    guard = Guard(engine_of())
    assert guard.tiers == ("rules", "fast", "model")
    assert guard.works()


@packaged
def test_a_model_with_another_digest_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    about = json.loads((tmp_path / "data" / "model.json").read_text())
    (tmp_path / "data" / "model.json").write_text(json.dumps(about | {"sha256": "0" * 64}))
    monkeypatch.setattr(opening, "DATA", tmp_path / "data")
    with pytest.raises(ConfigurationError, match="SHA-256"):
        models()
