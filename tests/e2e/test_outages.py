"""The store taken away from a running server: calls are refused while nothing can be recorded, and work again after."""

import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.e2e.doors import ADMIN_TOKEN, AMPLE, VALIDATE, Door
from tests.e2e.wire import Handshake, Modern, older_transport
from tests.server import MASKED, PROMPT, USER, Server, eventually, run_command, running_server

BACK_WITHIN = 10.0


@contextmanager
def gone(server: Server) -> Iterator[None]:
    """The data folder is moved away."""
    aside = server.data.with_name("aside")
    server.data.rename(aside)
    try:
        yield
    finally:
        shutil.rmtree(server.data, ignore_errors=True)
        aside.rename(server.data)


@contextmanager
def locked(server: Server) -> Iterator[None]:
    """Another process holds the write lock and does not let go."""
    other = sqlite3.connect(server.data / "mcpward.db", isolation_level=None)
    try:
        other.execute("begin immediate")
        yield
        other.execute("rollback")
    finally:
        other.close()


@contextmanager
def damaged(server: Server) -> Iterator[None]:
    """The file is replaced by something that is no database."""
    kept = server.data.with_name("kept")
    shutil.copytree(server.data, kept)
    replace(server.data, {"mcpward.db": b"this is no database at all" * 200})
    try:
        yield
    finally:
        replace(server.data, {path.name: path.read_bytes() for path in kept.iterdir()})


def replace(folder: Path, files: dict[str, bytes]) -> None:
    for path in folder.iterdir():
        path.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)


OUTAGES: dict[str, Callable[[Server], object]] = {"gone": gone, "locked": locked, "damaged": damaged}


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    with running_server(**AMPLE) as server:
        yield Door(server)


@pytest.mark.parametrize("outage", OUTAGES.values(), ids=OUTAGES)
def test_while_nothing_can_be_recorded_every_call_is_503_and_later_works_again(
    outage: Callable[[Server], object], door: Door
) -> None:
    token = door.mint()
    with door.client(token.text) as client:
        session = Handshake(client)
        assert MASKED in session.call(VALIDATE, prompt=PROMPT).text
        with outage(door.server):  # type: ignore[attr-defined]
            first = door.validate(USER)
            refused = [
                first,
                door.validate(USER),
                door.validate(token.text),
                door.validate("wrong"),
                door.validate(),
                session.call(VALIDATE, prompt=PROMPT),
                Modern(client).call(VALIDATE, prompt=PROMPT),
                door.request("POST", "/auth/token", ADMIN_TOKEN, json={}),
                door.request("GET", "/audit", ADMIN_TOKEN),
                door.request("GET", "/sse", token.text),
            ]
            assert [(each.status_code, each.json()["error"]) for each in refused] == [(503, "unavailable")] * 10
            assert MASKED not in "".join(each.text for each in refused)
            assert door.request("GET", "/health").status_code == 200
            assert door.request("GET", "/health/live").status_code == 200
            assert eventually(lambda: door.request("GET", "/health/ready").status_code == 503, 5, 0.2)
        assert eventually(lambda: door.validate(token.text).status_code == 200, BACK_WITHIN, 0.1), door.server.log[
            -800:
        ]
        assert MASKED in session.call(VALIDATE, prompt=PROMPT).text
        assert eventually(lambda: door.request("GET", "/health/ready").status_code == 200, 5, 0.2)
        with older_transport(client) as older:
            older.call(VALIDATE, prompt=PROMPT)
            assert MASKED in str(older.next())


def test_what_could_not_be_recorded_at_first_is_recorded_later(door: Door) -> None:
    token = door.mint()
    with locked(door.server):
        assert door.validate(token.text).status_code == 503
    assert eventually(lambda: door.validate(token.text).status_code == 200, BACK_WITHIN, 0.1)
    assert [event["outcome"] for event in door.events(principal=token.principal)] == ["ok", "ok"]


def test_the_log_says_when_the_trail_stopped_and_when_it_went_on(door: Door) -> None:
    with gone(door.server):
        assert door.validate(USER).status_code == 503
    assert eventually(lambda: door.validate(USER).status_code == 200, BACK_WITHIN, 0.1)
    assert "audit.unwritable" in door.server.log
    assert "audit.written_again" in door.server.log
    assert str(door.server.data) not in door.server.log


def test_a_server_whose_folder_cannot_be_made_does_not_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = start_on(tmp_path, tmp_path / "file" / "data")
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.strip().splitlines()) <= 2
    assert "Traceback" not in done.stderr


def test_a_server_whose_database_is_damaged_does_not_start_and_leaves_it_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    (data / "mcpward.db").write_bytes(b"this is no database at all" * 200)
    done = start_on(tmp_path, data)
    assert (done.returncode, done.stdout) == (1, "")
    assert "damaged" in done.stderr
    assert (data / "mcpward.db").read_bytes() == b"this is no database at all" * 200
    assert [path.name for path in data.iterdir()] == ["mcpward.db"]


def start_on(folder: Path, data: Path) -> subprocess.CompletedProcess[str]:
    return run_command("serve", "--port", "0", folder=folder, MCPWARD_DATA_DIR=str(data))
