"""`mcpward credential`: values come in unseen, and never out again."""

import asyncio
import io
import json
import os
import pty
import secrets
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.unit.cli.conftest import Command

from mcpward.credentials import act_locally, read_key
from mcpward.settings import load

SECRET = "Bearer made-up-" + "s3cret"
Send = Callable[[str | bytes], None]


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> str:
    text = secrets.token_hex(32)
    monkeypatch.setenv("MCPWARD_CREDENTIAL_KEY", text)
    monkeypatch.setitem(sys.modules, "keyring", None)  # no key of the person who runs the tests
    return text


@pytest.fixture
def send(monkeypatch: pytest.MonkeyPatch) -> Send:
    """Put this on stdin."""

    def put(sent: str | bytes) -> None:
        raw = sent.encode() if isinstance(sent, str) else sent
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))

    return put


def kept(key: str, server: str, principal: str = "*") -> dict[str, str]:
    """What a server would be given."""
    found = asyncio.run(act_locally(load(), read_key(key), "get", lambda sealed: sealed.get(server, principal)))
    return {name: value.get_secret_value() for name, value in found.items()}


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_the_value_comes_from_stdin_less_its_line_break(mcpward: Command, send: Send, key: str, end: str) -> None:
    send(SECRET + end)
    said = mcpward("credential", "set", "github")
    assert (said.code, said.out, said.err) == (0, "kept Authorization for github, for everyone\n", "")
    assert kept(key, "github") == {"Authorization": SECRET}


def test_a_credential_of_one_caller_under_another_name(mcpward: Command, send: Send, key: str) -> None:
    send(SECRET)
    said = mcpward("credential", "set", "db", "--name", "DB_PASSWORD", "--for", "static:a", "--json")
    assert json.loads(said.out) == {"server": "db", "principal": "static:a", "name": "DB_PASSWORD"}
    assert kept(key, "db", "static:a") == {"DB_PASSWORD": SECRET}
    assert kept(key, "db") == {}


def test_the_list_shows_no_value(mcpward: Command, send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    send(SECRET)
    mcpward("credential", "set", "github")
    (entry,) = json.loads(mcpward("credential", "list", "--json").out)
    assert entry.pop("created_at").endswith("Z")
    assert entry == {"server": "github", "principal": "*", "name": "Authorization", "key": "current"}
    monkeypatch.delenv("MCPWARD_CREDENTIAL_KEY")
    shown = mcpward("credential", "list")
    assert (shown.code, shown.out.split()[-1]) == (0, "another")


def test_the_database_holds_no_value(mcpward: Command, send: Send, tmp_path: Path) -> None:
    send(SECRET)
    mcpward("credential", "set", "github")
    files = [path.read_bytes() for path in (tmp_path / "data").glob("mcpward.db*")]
    assert files
    assert not any(SECRET.encode() in each for each in files)


def test_a_credential_is_deleted_once_and_without_the_key(
    mcpward: Command, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(SECRET)
    mcpward("credential", "set", "github")
    monkeypatch.delenv("MCPWARD_CREDENTIAL_KEY")
    said = mcpward("credential", "delete", "github", "--name", "authorization")
    assert (said.code, said.out) == (0, "deleted authorization for github, for everyone\n")
    said = mcpward("credential", "delete", "github")
    assert (said.code, said.out, said.err) == (1, "", "mcpward: There is no such credential.\n")


def test_a_rotation_takes_the_new_key_from_stdin(
    mcpward: Command, send: Send, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(SECRET)
    mcpward("credential", "set", "github")
    new = secrets.token_hex(32)
    send(new + "\n")
    said = mcpward("credential", "rotate")
    assert (said.code, said.out.split(" with ")[0], said.err) == (0, "sealed 1", "")
    assert kept(new, "github") == {"Authorization": SECRET}
    send(new)
    monkeypatch.setenv("MCPWARD_CREDENTIAL_KEY", new)
    send(new)
    assert "is the one in use" in mcpward("credential", "rotate").err


@pytest.mark.parametrize(
    ("sent", "arguments", "says"),
    [
        ("", ["set", "github"], "The value of Authorization is empty"),
        ("s3cret\ns3cret", ["set", "github"], "line break"),
        (b"s3cret\xff", ["set", "github"], "not text in UTF-8"),
        ("s3cret" * 20_000, ["set", "github"], "over 16384 bytes"),
        ("s3cret", ["set", "git__hub"], "The server's name is not usable"),
        ("s3cret", ["set", "github", "--name", "A: b"], "The credential's name is not usable"),
        ("s3cret", ["set", "github", "--for", "\x1b[31m"], "The principal is not usable"),
        ("s3cret", ["rotate"], "The new key is not a key of 32 bytes"),
        ("0" * 64, ["rotate"], "The new key could be guessed"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_without_the_value(
    mcpward: Command, send: Send, sent: str | bytes, arguments: list[str], says: str
) -> None:
    send(sent)
    said = mcpward("credential", *arguments)
    assert (said.code, said.out) == (2, "")
    assert says in said.err
    assert "s3cret" not in said.err
    assert said.err.count("\n") == 1


def test_a_value_is_never_an_argument(mcpward: Command) -> None:
    assert mcpward("credential", "set", "github", SECRET).code == 2
    assert mcpward("credential", "set", "github", "--value", SECRET).code == 2


@pytest.mark.parametrize(("text", "says"), [("", "need a key"), ("short", "not a key of 32 bytes")])
def test_a_key_is_needed_to_set(
    mcpward: Command, send: Send, monkeypatch: pytest.MonkeyPatch, text: str, says: str
) -> None:
    monkeypatch.setenv("MCPWARD_CREDENTIAL_KEY", text)
    send(SECRET)
    said = mcpward("credential", "set", "github")
    assert said.code == 2
    assert says in said.err


def test_a_store_that_forgets_is_refused(mcpward: Command, send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTH_STORAGE", "memory")
    send(SECRET)
    said = mcpward("credential", "set", "github")
    assert (said.code, said.out) == (2, "")
    assert "choose sqlite" in said.err


def test_every_action_is_on_record_as_the_operators(mcpward: Command, send: Send) -> None:
    send(SECRET)
    mcpward("credential", "set", "github")
    mcpward("credential", "delete", "gitlab")
    events = json.loads(mcpward("audit", "--json").out)
    assert [(event["entrance"], event["tool"], event["outcome"], event["principal"]) for event in events] == [
        ("cli", "delete_credential", "not_found", "operator"),
        ("cli", "set_credential", "ok", "operator"),
    ]


def test_a_person_is_asked_without_echo(key: str, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "mcpward.cli.main", "credential", "set", "github"]
    with subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, cwd=tmp_path
    ) as process:
        os.close(theirs)
        assert process.stderr is not None
        asked = b""
        while not asked.endswith(b": "):
            asked += process.stderr.read(1)
        os.write(ours, SECRET.encode() + b"\n")
        out, err = process.communicate(timeout=60)
    os.set_blocking(ours, False)
    try:
        echoed = os.read(ours, 4096)
    except OSError:
        echoed = b""
    os.close(ours)
    assert asked == b"Authorization for github, the whole value: "
    assert (process.returncode, out) == (0, b"kept Authorization for github, for everyone\n")
    assert SECRET.encode() not in echoed + err
    assert kept(key, "github") == {"Authorization": SECRET}
