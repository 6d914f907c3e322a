"""What clients send that no client should: refused or left alone, and no bug of ours."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from tests.e2e.fronted import Gateway, gateway
from tests.e2e.stage import Stage, raised

IDS: tuple[Any, ...] = ("²", "٣", "", "1e9", "-1", "0", 10**30, -1, 0, 1.5, None, True, [1], {"a": 1}, "x" * 10_000)
HALF = {"jsonrpc": "2.0"}


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with raised() as it:
        it.part("behind").tool("echo")
        yield it


@pytest.fixture(scope="module")
def door(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    with gateway(tmp_path_factory.mktemp("odd"), {"behind": stage.entry(stage.parts["behind"])}) as it:
        yield it


MESSAGES: list[Any] = [
    *({**HALF, "id": id_, "result": {}} for id_ in IDS),
    *({**HALF, "id": id_, "error": {"code": 1, "message": "m"}} for id_ in IDS),
    *({**HALF, "id": id_, "method": "tools/call", "params": {"name": "behind__echo"}} for id_ in IDS),
    *({**HALF, "id": id_, "method": "ping"} for id_ in IDS),
    *({**HALF, "method": "notifications/cancelled", "params": {"requestId": id_}} for id_ in IDS),
    *({**HALF, "method": "notifications/progress", "params": {"progressToken": id_, "progress": id_}} for id_ in IDS),
    *(
        {**HALF, "id": 7, "method": "tools/call", "params": {"name": "behind__echo", "_meta": {"progressToken": id_}}}
        for id_ in IDS
    ),
    *({**HALF, "id": 7, "method": "logging/setLevel", "params": {"level": id_}} for id_ in IDS),
    *({**HALF, "id": 7, "method": "resources/read", "params": {"uri": id_}} for id_ in IDS),
    *({**HALF, "id": 7, "method": "resources/subscribe", "params": {"uri": id_}} for id_ in IDS),
    *({**HALF, "id": 7, "method": "prompts/get", "params": {"name": id_}} for id_ in IDS),
    *({**HALF, "id": 7, "method": "tools/list", "params": {"cursor": id_}} for id_ in IDS),
    *({**HALF, "id": 7, "method": id_} for id_ in IDS),
    *({**HALF, "id": 7, "method": "tools/call", "params": id_} for id_ in IDS),
    *IDS,
    [],
    [{**HALF, "id": 1, "method": "ping"}],
    {**HALF, "id": 1},
    {"id": 1, "method": "ping"},
    {**HALF, "id": 1, "method": "initialize", "params": {}},
    {**HALF, "id": 1, "method": "subscriptions/listen", "params": {"notifications": 7}},
    {**HALF, "id": 1, "method": "tasks/get", "params": {"taskId": []}},
]


@pytest.mark.parametrize("way", ["session", "modern", "older"])
async def test_no_message_is_a_bug(door: Gateway, way: str) -> None:
    come = {"session": door.session, "modern": door.caller, "older": door.older}[way]
    async with come() as caller:
        if way == "older":
            await caller.tools()
        for message in MESSAGES:
            headers = caller.written("ping", {})[1] if way == "modern" else getattr(caller, "headers", {})
            if way == "modern" and isinstance(message, dict) and isinstance(method := message.get("method"), str):
                headers = headers | {"Mcp-Method": method.encode("ascii", "replace").decode() or "ping"}
            async with asyncio.timeout(20):
                answer = await caller.client.post(caller.path, json=message, headers=headers)
            assert answer.status_code < 500, (message, answer.text)
        assert "behind__echo" in await caller.tools()
