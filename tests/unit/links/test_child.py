"""The process of a server: what it gets to see, and that nothing of it is left."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest
from tests.unit.links.hearing import MEGABYTE, Hearing, until
from tests.unit.links.scripts import lives, read_json, running

from mcpward.links import child, stdio
from mcpward.links.link import Lost
from mcpward.links.stderr import Stderr


async def test_closing_leaves_no_process_behind_whatever_it_does_against_it(tmp_path: Path) -> None:
    script = """
signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = subprocess.Popen([sys.executable, "-I", "-S", "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(flush=True); time.sleep(60)"],
    stdout=subprocess.PIPE)
child.stdout.readline()
open("pids", "w").write(json.dumps([os.getpid(), child.pid]) + "\\n")
time.sleep(60)
"""
    async with running(tmp_path, script) as link:
        pids = await read_json(tmp_path / "pids")
        assert all(lives(pid) for pid in pids)
        async with asyncio.timeout(30):  # they would go on for a minute
            await link.close()
        assert not any(lives(pid) for pid in pids)


async def test_a_grandchild_that_outlives_its_parent_and_holds_its_pipes_is_gone_too(tmp_path: Path) -> None:
    script = """
child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(60)"])
open("pids", "w").write(json.dumps([os.getpid(), child.pid]) + "\\n")
hear()
os._exit(5)
"""
    async with running(tmp_path, script) as link:
        _, grandchild = await read_json(tmp_path / "pids")
        with pytest.raises(Lost, match="exit code 5"):
            await link.request("x", {})
        await link.close()
        assert not lives(grandchild)


async def test_a_server_that_leaves_when_its_input_ends_is_neither_killed_nor_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "LEAVES_WITHIN", 60)
    script = """
try:
    serve()
finally:
    open("left", "w").write("1\\n")
"""
    async with running(tmp_path, script) as link:
        await link.request("x", {})
        async with asyncio.timeout(30):
            await link.close()
    assert await read_json(tmp_path / "left") == 1


async def test_closing_twice_or_at_once_is_no_different(tmp_path: Path) -> None:
    async with running(tmp_path, "serve()") as link:
        waiting = asyncio.create_task(link.request("x", {}))
        await asyncio.gather(link.close(), link.close())
        await asyncio.gather(waiting, return_exceptions=True)
        await link.notify("note", {})


async def test_a_cancelled_close_still_ends_the_process(tmp_path: Path) -> None:
    script = """open("pids", "w").write(json.dumps([os.getpid()]) + "\\n"); time.sleep(60)"""
    async with running(tmp_path, script) as link:
        (pid,) = await read_json(tmp_path / "pids")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(link.close(), 0.1)
        await until(lambda: not lives(pid))


async def test_the_process_sees_next_to_nothing_of_our_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_OF_OURS", "hidden")
    monkeypatch.setenv("SHELL", "() { :; }; echo")
    script = (
        """serve(lambda it: answer(it, env=dict(os.environ), cwd=os.getcwd(), group=os.getpgid(0) == os.getpid()))"""
    )
    async with running(tmp_path, script, GIVEN="yes", PATH="/usr/bin") as link:
        said = await link.request("x", {})
    said["env"].pop("LC_CTYPE", None)  # Python sets that by itself
    assert set(said["env"]) <= {"HOME", "LOGNAME", "PATH", "TERM", "USER", "GIVEN"}
    assert (said["env"]["GIVEN"], said["env"]["PATH"]) == ("yes", "/usr/bin")
    assert said["cwd"] == os.path.realpath(tmp_path)
    assert said["group"] is True


async def refusal(command: str, cwd: Path | None, **environment: str) -> str:
    with pytest.raises(Lost) as lost:
        await stdio.start(command, [], environment, cwd, Stderr(Path(os.devnull)), lambda: 1000, Hearing())
    return lost.value.reason


async def test_a_server_that_cannot_be_started_says_why(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no program")
    (tmp_path / "broken").write_text("#!/nonexistent/interpreter\n")
    (tmp_path / "broken").chmod(0o755)
    assert "not found" in await refusal("no-such-command", None)
    assert "not found" in await refusal("./no-such-command", tmp_path)
    assert "not found" in await refusal("sh", None, PATH=str(tmp_path))
    assert "not found" in await refusal("nul\0byte", None)
    assert "may not be run" in await refusal("./text", tmp_path)
    assert "could not be started" in await refusal("./broken", tmp_path)
    assert "folder" in await refusal("sh", tmp_path / "nowhere")
    assert "could not be started" in await refusal("sh", None, A="nul\0byte")


async def test_its_stderr_is_kept_and_never_holds_it_up(tmp_path: Path) -> None:
    script = """
for n in range(50_000):
    sys.stderr.write("line %d \\x1b[31mred\\x1b[0m\\x07\\n" % n)
sys.stderr.flush()
serve()
"""
    async with running(tmp_path, script) as link:
        assert await link.request("x", {"n": 1}) == {"n": 1}
    kept = (tmp_path / "stderr").read_text()
    assert len(kept) <= MEGABYTE
    assert kept.endswith("line 49999 red\n")


def test_the_same_holds_on_the_loop_that_serves(tmp_path: Path) -> None:
    uvloop = pytest.importorskip("uvloop")
    script = """
child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(60)"])
open("pids", "w").write(json.dumps([os.getpid(), child.pid]) + "\\n")
answer(hear(), n=1)
sys.stdin.read(10)
os._exit(5)
"""

    async def scenario() -> None:
        async with running(tmp_path, script) as link:
            assert await link.request("x", {}) == {"n": 1}
            with pytest.raises(Lost, match="exit code 5"):
                await link.request("x", {})
            await link.close()
            assert not any(lives(pid) for pid in json.loads((tmp_path / "pids").read_text()))
        async with running(tmp_path, "time.sleep(60)") as link:
            waiting = asyncio.create_task(link.request("x", {"text": "x" * MEGABYTE}))
            await asyncio.sleep(0.1)
        assert isinstance((await asyncio.gather(waiting, return_exceptions=True))[0], Lost)

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(scenario())


async def test_a_command_with_a_folder_is_found_from_where_the_server_works(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text(f"#!{sys.executable}\nimport sys\nsys.exit(7)\n")
    program.chmod(0o755)
    link = await stdio.start("./program", [], {}, tmp_path, Stderr(tmp_path / "e"), lambda: 1000, Hearing())
    with pytest.raises(Lost, match="exit code 7"):
        await link.request("x", {})
    await link.close()


async def test_how_a_process_left_is_known(tmp_path: Path) -> None:
    ways = {
        "by itself": "serve()",
        "terminated": "hear(); answer(hear()); time.sleep(60)",
        "killed": "signal.signal(signal.SIGTERM, signal.SIG_IGN); hear(); answer(hear()); time.sleep(60)",
    }
    for left, script in ways.items():
        async with running(tmp_path, script) as link:
            await link.notify("note", {})
            await link.request("x", {})
            assert link.child.left is None
        assert (link.child.left, link.child.exit_code) == (left, None)


async def test_the_exit_code_of_a_process_that_ended_unasked_is_known(tmp_path: Path) -> None:
    for ends, code in (("os._exit(3)", 3), ("os.kill(os.getpid(), signal.SIGKILL)", -9)):
        async with running(tmp_path, f"hear(); {ends}") as link:
            with pytest.raises(Lost):
                await link.request("x", {})
        assert (link.child.left, link.child.exit_code) == ("by itself", code)


def test_a_loop_that_goes_down_while_a_process_is_being_ended_kills_it(tmp_path: Path) -> None:
    script = """
signal.signal(signal.SIGTERM, signal.SIG_IGN)
open("pids", "w").write(json.dumps([os.getpid()]) + "\\n")
time.sleep(60)
"""
    pids: list[int] = []

    async def scenario() -> None:
        async with running(tmp_path, script) as link:
            pids.extend(await read_json(tmp_path / "pids"))
            asyncio.get_running_loop().call_soon(asyncio.current_task().cancel)  # type: ignore[union-attr]
            await link.close()

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(scenario())
    assert not any(lives(pid) for pid in pids)
