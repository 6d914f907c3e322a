"""The SQLite file: crashes, full disks, damage, and other processes."""

import asyncio
import os
import resource
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from mcpward.errors import StoreDown
from mcpward.model import AuditEvent, AuditFilter, SessionToken
from mcpward.storage.group_commit import GroupCommitWriter
from mcpward.storage.sqlite import SqliteStore
from mcpward.storage.store import Store, StoreOptions, open_store

MINT_AND_WAIT = """
import asyncio, sys, uuid
from pathlib import Path
from mcpward.model import SessionToken
from mcpward.storage.store import StoreOptions, open_store

async def main():
    store = await open_store("sqlite", StoreOptions(Path(sys.argv[1])))
    while True:
        token = SessionToken(str(uuid.uuid4()), uuid.uuid4().hex * 2, 0.0, 1e10)
        await store.add_token(token)
        print(token.token_hash, flush=True)

asyncio.run(main())
"""

OPEN_AS_SOMEBODY_ELSE = """
import asyncio, concurrent.futures.thread, os, sys  # all that is needed, while the libraries can still be read
from pathlib import Path
import mcpward.storage.sqlite
from mcpward.errors import StoreDown
from mcpward.storage.store import StoreOptions, open_store

if os.geteuid() == 0:
    os.seteuid(65534)  # root may write anywhere
try:
    asyncio.run(open_store("sqlite", StoreOptions(Path(sys.argv[1]))))
except StoreDown as down:
    print(down)
"""


def token(digest: str = "") -> SessionToken:
    return SessionToken(str(uuid.uuid4()), digest or uuid.uuid4().hex * 2, 0.0, 1e10)


def event(tool: str = "scan") -> AuditEvent:
    return AuditEvent(1.0, uuid.uuid4().hex, "http", tool, None, None, "local", "ok", 200, {}, 1.0)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await open_store("sqlite", StoreOptions(tmp_path / "data"))
    yield opened
    await opened.close()


def test_a_token_survives_kill_9_right_after_it_was_answered(tmp_path: Path) -> None:
    answered = []
    for _ in range(3):
        command = [sys.executable, "-c", MINT_AND_WAIT, str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            answered += [child.stdout.readline().strip() for _ in range(5)]
            child.send_signal(signal.SIGKILL)
            answered += child.stdout.read().split("\n")[:-1]

    async def missing() -> list[str]:
        opened = await open_store("sqlite", StoreOptions(tmp_path))
        try:
            return [each for each in answered if await opened.find_token(each) is None]
        finally:
            await opened.close()

    assert len(answered) >= 15
    assert asyncio.run(missing()) == []


async def test_another_process_sees_writes_at_once(store: Store, tmp_path: Path) -> None:
    command = [sys.executable, "-c", MINT_AND_WAIT, str(tmp_path / "data")]
    child = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert child.stdout is not None
    try:
        for _ in range(50):
            digest = (await child.stdout.readline()).decode().strip()
            assert await store.find_token(digest) is not None
            await store.add_token(token())
    finally:
        child.kill()
        await child.communicate()


async def test_one_failing_job_does_not_fail_its_neighbours(store: Store) -> None:
    await store.add_token(token("a" * 64))
    jobs = [store.add_token(token("a" * 64 if index % 3 == 0 else "")) for index in range(30)]
    answers = await asyncio.gather(*jobs, return_exceptions=True)
    assert [isinstance(each, ValueError) for each in answers] == [index % 3 == 0 for index in range(30)]
    assert len(await store.list_tokens(1.0)) == 21


async def test_who_gives_up_waiting_does_not_disturb_the_rest(store: Store) -> None:
    waiting = asyncio.create_task(store.add_token(token()))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await store.append_events([event()])
    assert len(await store.find_events(AuditFilter())) == 1


async def test_folder_and_files_are_for_the_owner_alone(store: Store, tmp_path: Path) -> None:
    await store.add_token(token())
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    files = list((tmp_path / "data").iterdir())
    assert files
    assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}


async def test_a_folder_that_holds_other_things_is_left_as_it_is(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    (shared / "other").touch()
    await (await open_store("sqlite", StoreOptions(shared))).close()
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755


async def test_a_full_disk_is_down_and_recovers(store: Store) -> None:
    await store.add_token(token("a" * 64))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(StoreDown):
            await store.add_token(token("b" * 64))
        with pytest.raises(StoreDown):
            await store.append_events([event()])
        assert await store.find_token("a" * 64) is not None
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    await store.add_token(token("c" * 64))
    assert await store.find_token("b" * 64) is None
    assert await store.find_token("c" * 64) is not None


async def test_a_folder_taken_away_is_down_and_its_return_is_noticed(store: Store, tmp_path: Path) -> None:
    await store.add_token(token("a" * 64))
    (tmp_path / "data").rename(tmp_path / "away")
    with pytest.raises(StoreDown):
        await store.find_token("a" * 64)
    with pytest.raises(StoreDown):
        await store.add_token(token())
    with pytest.raises(StoreDown):
        await store.append_events([event()])
    (tmp_path / "away").rename(tmp_path / "data")
    assert await store.find_token("a" * 64) is not None
    await store.add_token(token())


async def test_a_deleted_file_is_made_anew_once_its_folder_is_there(store: Store, tmp_path: Path) -> None:
    await store.add_token(token("a" * 64))
    for each in (tmp_path / "data").iterdir():
        each.unlink()
    (tmp_path / "data").rmdir()
    with pytest.raises(StoreDown):
        await store.ping()
    (tmp_path / "data").mkdir(mode=0o700)
    assert await store.find_token("a" * 64) is None
    await store.add_token(token("b" * 64))
    assert await store.find_token("b" * 64) is not None


@pytest.mark.parametrize("damage", ["not sqlite", "header", "middle", "cut off"])
async def test_a_damaged_file_is_named_and_left_untouched(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "mcpward.db"
    first = await open_store("sqlite", StoreOptions(tmp_path))
    await first.append_events([event() for _ in range(500)])
    await first.close()
    content = bytearray(path.read_bytes())
    if damage == "not sqlite":
        content = bytearray(b"my holiday notes\n" * 500)
    elif damage == "header":
        content[100:2000] = os.urandom(1900)
    elif damage == "middle":
        content[len(content) // 2 :] = os.urandom(len(content) - len(content) // 2)
    else:
        del content[len(content) // 2 :]
    path.write_bytes(content)
    with pytest.raises(StoreDown, match="damaged"):
        await open_store("sqlite", StoreOptions(tmp_path))
    assert path.read_bytes() == bytes(content)


async def test_a_lock_held_by_another_process_is_waited_for_and_then_down(store: Store, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "data" / "mcpward.db", isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(StoreDown, match="locked"):
        await store.add_token(token())
    assert await store.find_token("a" * 64) is None
    waiting = asyncio.create_task(store.add_token(token("b" * 64)))
    await asyncio.sleep(0.2)
    other.execute("commit")
    other.close()
    await waiting
    assert await store.find_token("b" * 64) is not None


@pytest.fixture
async def writer(tmp_path: Path) -> AsyncIterator[GroupCommitWriter]:
    opened = GroupCommitWriter(tmp_path / "mcpward.db")
    opened.start()
    yield opened
    await opened.stop(5)


@pytest.fixture
def lock(writer: GroupCommitWriter, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The write lock of the writer's file, held by somebody else."""
    other = sqlite3.connect(tmp_path / "mcpward.db", isolation_level=None)
    other.execute("begin immediate")
    yield other
    other.close()


def note(connection: sqlite3.Connection) -> None:
    connection.execute("insert into mcpward_values values ('noted', 'yes', 0)")


def notes(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("select count(*) from mcpward_values").fetchone()[0]
    return found


async def test_a_write_that_timed_out_behind_a_lock_is_not_done_later(
    writer: GroupCommitWriter, lock: sqlite3.Connection
) -> None:
    with pytest.raises(StoreDown, match="did not answer"):
        await writer.do(note, durable=True, patience=0.3)
    lock.execute("commit")
    assert await writer.do(notes, durable=False, patience=5) == 0


async def test_a_write_that_was_cancelled_behind_a_lock_is_not_done_later(
    writer: GroupCommitWriter, lock: sqlite3.Connection
) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await writer.do(note, durable=True, patience=5)
    lock.execute("commit")
    assert await writer.do(notes, durable=False, patience=5) == 0


async def test_a_write_that_has_begun_is_waited_for(writer: GroupCommitWriter) -> None:
    go_on = threading.Event()

    def slow_note(connection: sqlite3.Connection) -> str:
        go_on.wait(10)
        note(connection)
        return "done"

    writing = asyncio.create_task(writer.do(slow_note, durable=True, patience=0.5))
    asyncio.get_running_loop().call_later(0.7, go_on.set)
    assert await writing == "done"
    assert await writer.do(notes, durable=False, patience=5) == 1


async def test_the_log_of_writes_does_not_grow_for_ever(store: Store, tmp_path: Path) -> None:
    for _ in range(60):
        await store.append_events([event("x" * 200) for _ in range(400)])
        await store.find_events(AuditFilter(limit=1))
    assert (tmp_path / "data" / "mcpward.db-wal").stat().st_size < 20 * 1024 * 1024


def remedy(folder: Path, reason: str) -> str:
    return (
        f"The data folder {folder} cannot be used: {reason}. Set MCPWARD_DATA_DIR to a folder that this user can write."
    )


@pytest.mark.parametrize(("place", "reason"), [("file", "File exists"), ("file/data", "Not a directory")])
async def test_a_folder_that_cannot_be_made_is_down_with_a_remedy(tmp_path: Path, place: str, reason: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreDown) as down:
        await open_store("sqlite", StoreOptions(tmp_path / place))
    assert str(down.value) == remedy(tmp_path / place, reason)


@pytest.mark.parametrize(
    ("file_mode", "reason"), [(None, "Permission denied"), (0o000, "this user may not write its files")]
)
def test_a_folder_that_cannot_be_written_is_down_with_a_remedy(file_mode: int | None, reason: str) -> None:
    with tempfile.TemporaryDirectory() as name:  # not below tmp_path, which others may not enter
        folder = Path(name)
        if file_mode is not None:
            (folder / "mcpward.db").touch()
            (folder / "mcpward.db").chmod(file_mode)
        folder.chmod(0o555)
        command = [sys.executable, "-c", OPEN_AS_SOMEBODY_ELSE, name]
        said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.strip()
        folder.chmod(0o700)
    assert said == remedy(folder, reason)


async def test_opening_at_once_from_several_stores_works(tmp_path: Path) -> None:
    for attempt in range(10):
        stores = [SqliteStore(StoreOptions(tmp_path / str(attempt))) for _ in range(5)]
        await asyncio.gather(*(each.open() for each in stores))
        await asyncio.gather(*(each.add_token(token()) for each in stores))
        assert len(await stores[0].list_tokens(1.0)) == 5
        for each in stores:
            await each.close()
