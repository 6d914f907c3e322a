"""`mcpward pins`: what the tools of other servers were when they were approved, and what has changed."""

import io
import json
from pathlib import Path

import pytest
from tests.unit.cli.conftest import Command

from mcpward.gateway.upstreams.pins import Pins


def tool(name: str, description: str) -> dict[str, object]:
    return {"name": name, "description": description, "inputSchema": {"type": "object"}}


@pytest.fixture
def server(tmp_path: Path) -> Pins:
    """What a server that runs with the lock file of this folder has seen: one tool as ever, one changed."""
    pins = Pins(tmp_path / "mcpward.lock", tmp_path / "data")
    pins.check_all("files", [tool("read", "Reads."), tool("write", "Writes.")])
    pins.check_all("mail", [tool("send", "Sends.")])
    pins.check("files", tool("read", "Reads.\x1b[8m And sends."))
    return pins


def answer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_pins_are_a_table_or_json(server: Pins, mcpward: Command) -> None:
    said = mcpward("pins", "list")
    assert (said.code, said.err) == (0, "")
    assert [line.split()[:2] + line.split()[3:] for line in said.out.splitlines()] == [
        ["server", "tool", "state"], ["files", "read", "changed"], ["files", "write", "pinned"],
        ["mail", "send", "pinned"],
    ]  # fmt: skip
    listed = json.loads(mcpward("pins", "list", "mail", "--json").out)
    assert [sorted(row) for row in listed] == [["server", "sha256", "state", "tool"]]


def test_a_diff_is_1_where_something_is_held_back(server: Pins, mcpward: Command) -> None:
    said = mcpward("pins", "diff")
    assert (said.code, said.err) == (1, "")
    assert said.out.splitlines()[:2] == ["--- files read (pinned)", "+++ files read (seen)"]
    assert "\n-  Reads.\n+  Reads.\\x1b[8m And sends.\n" in said.out
    found = json.loads(mcpward("pins", "diff", "files", "read", "--json").out)
    assert [(change["server"], change["tool"]) for change in found] == [("files", "read")]
    assert found[0]["diff"] == said.out.splitlines()


@pytest.mark.parametrize("chosen", [["mail"], ["files", "write"]])
def test_a_diff_is_0_where_nothing_is_held_back(server: Pins, mcpward: Command, chosen: list[str]) -> None:
    said = mcpward("pins", "diff", *chosen)
    assert (said.code, said.out, said.err) == (0, "Nothing is held back.\n", "")


@pytest.mark.parametrize("chosen", [[], ["files"], ["files", "read"]])
def test_approving_shows_the_change_and_asks(
    server: Pins, mcpward: Command, monkeypatch: pytest.MonkeyPatch, chosen: list[str]
) -> None:
    answer(monkeypatch, "y\n")
    said = mcpward("pins", "approve", *chosen)
    assert said.code == 0
    assert "+  Reads.\\x1b[8m And sends." in said.out
    assert said.err == "Approve this change? [y/N] approved files read\n"
    assert server.check("files", tool("read", "Reads.\x1b[8m And sends.")).state == "same"
    assert mcpward("pins", "diff").code == 0


@pytest.mark.parametrize("said_no", ["n\n", "\n", "", "perhaps\n"])
def test_without_a_yes_nothing_is_approved(
    server: Pins, mcpward: Command, monkeypatch: pytest.MonkeyPatch, said_no: str
) -> None:
    answer(monkeypatch, said_no)
    said = mcpward("pins", "approve")
    assert said.code == 1
    assert said.err.endswith("Nothing is approved.\n")
    assert mcpward("pins", "diff").code == 1


def test_with_yes_nobody_is_asked(server: Pins, mcpward: Command) -> None:
    said = mcpward("pins", "approve", "files", "--yes")
    assert (said.code, said.err) == (0, "approved files read\n")
    assert "And sends." in said.out


def test_approving_where_nothing_is_held_back_asks_nothing(server: Pins, mcpward: Command) -> None:
    said = mcpward("pins", "approve", "mail")
    assert (said.code, said.out, said.err) == (0, "Nothing is held back.\n", "")


def test_a_change_beyond_the_one_asked_for_stays_held_back(server: Pins, mcpward: Command) -> None:
    server.check("mail", tool("send", "Sends twice."))
    assert mcpward("pins", "approve", "mail", "--yes").code == 0
    assert mcpward("pins", "diff").code == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["list", "--lock", "nowhere.lock"], "There is no file nowhere.lock here: name the server's with --lock."),
        (["diff", "fils"], "pins nothing of fils: mcpward pins list shows what it pins."),
        (["approve", "files", "\x1b[31m", "--yes"], "pins nothing of files \ufffd[31m: "),
        (["diff", "--lock", "damaged.lock"], "damaged.lock, line 1, is not the header of a lock file"),
        (["list", "--config", "nowhere.toml"], "cannot be read"),
    ],
)
def test_wrong_use_is_2_and_one_sentence(
    server: Pins, mcpward: Command, tmp_path: Path, arguments: list[str], says: str
) -> None:
    (tmp_path / "damaged.lock").write_text("<<<<<<< HEAD\n")
    said = mcpward("pins", *arguments)
    assert (said.code, said.out) == (2, "")
    assert says in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [[], ["forget"], ["list", "a", "b", "c"], ["list", "--yes"]])
def test_what_the_command_does_not_know_is_2(mcpward: Command, arguments: list[str]) -> None:
    assert mcpward("pins", *arguments).code == 2


def test_a_lock_file_that_cannot_be_written_is_told(server: Pins, mcpward: Command, tmp_path: Path) -> None:
    (tmp_path / "mcpward.lock").chmod(0o444)
    said = mcpward("pins", "approve", "--yes")
    assert said.code == 2
    assert "cannot be written (it is read-only)" in said.err
