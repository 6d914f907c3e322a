"""What a restart must not lose: tokens, the security level, the audit trail."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.e2e.doors import ADMIN_TOKEN, AMPLE, Door, Token
from tests.server import USER, running_server

TIMES = 20


def survives(folder: Path, times: int) -> None:
    """Kill a server right after each 201, and find the token working after each restart."""
    minted: list[Token] = []
    for _ in range(times):
        with running_server(folder=folder, **AMPLE) as server:
            door = Door(server)
            assert [door.validate(token.text).status_code for token in minted[-1:]] in ([], [200])
            minted.append(door.mint())
            server.kill()
    with running_server(folder=folder, **AMPLE) as server:
        door = Door(server)
        assert [door.validate(token.text).status_code for token in minted] == [200] * times
        assert len(door.request("GET", "/auth/tokens", ADMIN_TOKEN).json()["data"]["tokens"]) == times


def test_a_token_answered_with_201_works_after_kill_9_twenty_times(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    with ThreadPoolExecutor(len(folders)) as pool:  # two servers at a time: starting them is what takes long
        list(pool.map(lambda folder: survives(folder, TIMES // 2), folders))


def test_revocations_levels_and_events_outlive_a_kill(tmp_path: Path) -> None:
    with running_server(folder=tmp_path, **AMPLE) as server:
        door = Door(server)
        kept, ended = door.mint(), door.mint()
        door.revoke(ended)
        set_level = door.request("POST", "/update_security_level", ADMIN_TOKEN, json={"level": "high"})
        assert (set_level.status_code, set_level.json()["new_level"]) == (200, "high")
        assert door.validate(kept.text).status_code == 200
        server.kill()
    with running_server(folder=tmp_path, **AMPLE) as server:
        door = Door(server)
        assert [door.validate(token.text).status_code for token in (kept, ended)] == [200, 401]
        stats = door.request("GET", "/get_security_stats", USER).json()
        assert stats["current_security_level"] == "high"
        assert [event["outcome"] for event in door.events(principal=kept.principal)] == ["ok", "ok"]


def test_tokens_in_memory_are_gone_with_the_process(tmp_path: Path) -> None:
    with running_server(folder=tmp_path, AUTH_STORAGE="memory", **AMPLE) as server:
        token = Door(server).mint()
        assert Door(server).validate(token.text).status_code == 200
    with running_server(folder=tmp_path, AUTH_STORAGE="memory", **AMPLE) as server:
        assert Door(server).validate(token.text).status_code == 401
    assert not (tmp_path / "data").exists()
