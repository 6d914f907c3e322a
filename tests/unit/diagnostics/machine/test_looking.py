"""What is seen of the machine, with processes that are really there."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from tests.unit.diagnostics.disk import has

from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.machine import desktop, looking
from mcpward.diagnostics.machine.desktop import desktop_path
from mcpward.diagnostics.machine.looking import look_around
from mcpward.diagnostics.machine.machine import Machine

HERE = Places.here(os.environ)
LISTENS = """
import socket, sys
server = socket.socket({family})
server.bind(({address!r}, 0))
server.listen()
print(server.getsockname()[1], flush=True)
sys.stdin.read()
"""


@contextmanager
def listening(address: str = "127.0.0.1", family: str = "") -> Iterator[tuple[int, int]]:
    """A process that listens: its number, and its port."""
    with subprocess.Popen(
        [sys.executable, "-c", LISTENS.format(family=family, address=address)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout and process.stdin
        try:
            yield process.pid, int(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(10)


def addresses(machine: Machine, port: int) -> list[tuple[str, int | None]]:
    return [(one.address, one.pid) for one in machine.listening_on(port)]


def test_a_process_is_seen_with_its_parent_and_its_arguments() -> None:
    with listening() as (pid, _):
        seen = look_around(HERE).process(pid)
        assert seen is not None
        assert seen.parent == os.getpid()
        assert seen.command[:2] == (sys.executable, "-c")
        assert seen.started >= psutil.Process().create_time()


def test_those_above_a_process_are_known() -> None:
    with listening() as (pid, _):
        machine = look_around(HERE)
        child = machine.process(pid)
        assert child is not None
        assert next(machine.above(child)).pid == os.getpid()


def test_who_listens_is_seen_with_the_process() -> None:
    with listening() as (pid, port):
        assert addresses(look_around(HERE), port) == [("127.0.0.1", pid)]


def test_who_listens_to_ipv6_is_seen() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6")
    with listening("::1", "socket.AF_INET6") as (pid, port):
        assert addresses(look_around(HERE), port) == [("::1", pid)]


def test_who_listens_to_both_is_seen_once() -> None:
    if not socket.has_dualstack_ipv6():
        pytest.skip("this machine has no socket for both")
    with socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True) as server:
        assert addresses(look_around(HERE), server.getsockname()[1]) == [("::", os.getpid())]


def test_a_connection_is_no_listener() -> None:
    with listening() as (_, port), socket.create_connection(("127.0.0.1", port)) as client:
        assert look_around(HERE).listening_on(client.getsockname()[1]) == []


def refuse(*_: object, **__: object) -> None:
    raise psutil.AccessDenied


def test_where_all_listeners_are_not_told_those_of_our_own_processes_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "net_connections", refuse)
    with listening() as (pid, port):
        machine = look_around(HERE)
        assert addresses(machine, port) == [("127.0.0.1", pid)]
        assert not machine.every_listener


def test_where_no_listener_is_told_at_all_that_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "net_connections", refuse)
    monkeypatch.setattr(psutil.Process, "net_connections", refuse)
    assert look_around(HERE).listeners is None


def test_linux_within_windows_does_not_see_every_listener(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking.platform, "release", lambda: "5.15.153.1-microsoft-standard-WSL2")
    assert not look_around(HERE).every_listener


def test_the_path_of_the_terminal_is_that_of_the_environment() -> None:
    places = Places(HERE.platform, HERE.home, HERE.cwd, {"PATH": os.pathsep.join(("/opt/one", "", "/opt/two"))})
    assert look_around(places).shell_path == (Path("/opt/one"), Path("/opt/two"))


@pytest.fixture
def without_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which no desktop runs."""
    monkeypatch.setattr(desktop, "_DESKTOPS", frozenset())


def path_of(platform: str, home: Path, *shell: Path) -> tuple[str, ...]:
    return tuple(map(str, desktop_path(Places(platform, home, home), shell)))  # type: ignore[arg-type]


def test_macos_gives_programs_of_the_desktop_four_folders(tmp_path: Path) -> None:
    assert path_of("macos", tmp_path, tmp_path / "bin") == ("/usr/bin", "/bin", "/usr/sbin", "/sbin")


@pytest.mark.skipif(sys.platform == "win32", reason="there it is read from the registry")
def test_windows_gives_programs_of_the_desktop_the_same_as_others(tmp_path: Path) -> None:
    assert path_of("windows", tmp_path, tmp_path / "bin") == (str(tmp_path / "bin"),)


@pytest.mark.usefixtures("without_desktop")
@pytest.mark.parametrize(
    ("file", "text", "known"),
    [
        (".profile", 'PATH="$HOME/.local/bin:$PATH"\n', True),
        (".zprofile", 'eval "$(~/.local/bin/tool init)"\n', True),
        (".config/environment.d/10-path.conf", "PATH=$HOME/.local/bin:$PATH\n", True),
        (".bashrc", 'PATH="$HOME/.local/bin:$PATH"\n', False),
        (".profile", "export XDG_DATA_HOME=$HOME/.local/share\n", False),
    ],
)
def test_linux_gives_them_what_a_login_sets(tmp_path: Path, file: str, text: str, known: bool) -> None:
    has(tmp_path / file, text)
    mine = tmp_path / ".local" / "bin"
    found = path_of("linux", tmp_path, mine, Path("/opt/tools/bin"))
    assert (str(mine) in found) == known
    assert "/usr/bin" in found
    assert "/opt/tools/bin" not in found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there desktops are looked for")
def test_a_desktop_that_runs_tells_its_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop, "_DESKTOPS", frozenset({"made-up-shell"}))
    program = tmp_path / "made-up-shell"
    program.symlink_to("/bin/cat")
    with subprocess.Popen([program], stdin=subprocess.PIPE, env={"PATH": "/opt/desk:/usr/bin"}) as process:
        assert process.stdin
        try:
            assert path_of("linux", tmp_path, tmp_path / "bin") == ("/opt/desk", "/usr/bin")
        finally:
            process.stdin.close()
            process.wait(10)
