"""The link to a process: what it may do to us, and that nothing of it is left."""

import asyncio
import random
from pathlib import Path

import pytest
from tests.unit.links.hearing import MEGABYTE, Hearing, until
from tests.unit.links.scripts import running

from mcpward.links.link import Flooded, Lost, Oversized, RemoteError
from mcpward.links.stdio import Bounds


async def test_a_request_is_answered(tmp_path: Path) -> None:
    async with running(tmp_path, "serve()") as link:
        assert await link.request("echo", {"text": "grüße"}) == {"text": "grüße"}
        assert link.alive
    assert not link.alive


async def test_two_hundred_requests_get_each_its_own_answer_in_whatever_order_they_come(tmp_path: Path) -> None:
    script = """
import random
waiting = [hear() for _ in range(200)]
random.shuffle(waiting)
for request in waiting:
    answer(request, **request["params"])
serve()
"""
    async with running(tmp_path, script) as link:
        numbers = list(range(200))
        random.shuffle(numbers)
        answers = await asyncio.gather(*(link.request("echo", {"n": n}) for n in numbers))
        assert [answer["n"] for answer in answers] == numbers


async def test_an_error_of_the_server_is_raised_as_it_said_it(tmp_path: Path) -> None:
    script = """serve(lambda it: say({"jsonrpc": "2.0", "id": it["id"], "error": it["params"]["error"]}))"""
    async with running(tmp_path, script) as link:
        with pytest.raises(RemoteError) as refused:
            await link.request("x", {"error": {"code": -32042, "message": "no", "data": {"why": [1]}}})
        assert (refused.value.code, refused.value.message, refused.value.data) == (-32042, "no", {"why": [1]})


async def test_a_server_killed_in_the_middle_of_a_request_is_lost_with_how_it_ended(tmp_path: Path) -> None:
    async with running(tmp_path, "hear(); os.kill(os.getpid(), signal.SIGKILL)") as link:
        with pytest.raises(Lost, match="ended by signal 9"):
            await link.request("x", {})
        assert not link.alive
        with pytest.raises(Lost, match="ended by signal 9"):
            await link.request("x", {})


async def test_a_server_that_exits_is_lost_with_its_exit_code_after_what_it_still_said(tmp_path: Path) -> None:
    async with running(tmp_path, "first, second = hear(), hear(); answer(first, last=1); os._exit(3)") as link:
        first, second = await asyncio.gather(link.request("x", {}), link.request("y", {}), return_exceptions=True)
        assert first == {"last": 1}
        assert isinstance(second, Lost)
        assert "exit code 3" in second.reason


async def test_a_server_that_closes_its_output_is_lost_and_ended(tmp_path: Path) -> None:
    async with running(tmp_path, "say({'pid': os.getpid()}); os.close(1); time.sleep(60)") as link:
        with pytest.raises(Lost, match="closed its output"):
            await link.request("x", {})


async def test_what_is_no_message_is_counted_and_passed_over(tmp_path: Path) -> None:
    script = r"""
request = hear()
for line in ("Starting up!", "[1, 2", "7", '"text"', "{}", '{"id": 1}', "", "\x00\xff", "null", "[[]]", "{" * 3000):
    say(line)
answer(request, ok=True)
serve()
"""
    async with running(tmp_path, script) as link:
        assert await link.request("x", {}) == {"ok": True}
        assert link.garbage == 10
        assert link.first_garbage == [b"Starting up!", b"[1, 2", b"7", b'"text"', b"{}"]
        assert await link.request("x", {"n": 1}) == {"n": 1}


async def test_an_answer_that_is_not_quite_json_fails_its_request_at_once(tmp_path: Path) -> None:
    script = """
def bad(request):
    say('{"jsonrpc": "2.0", "id": %d, "result": {"n": NaN}}' % request["id"])
serve(bad)
"""
    async with running(tmp_path, script) as link:
        with pytest.raises(Lost, match="cannot be read"):
            await asyncio.wait_for(link.request("x", {}), 5)
        assert link.alive


async def test_batches_are_taken_apart(tmp_path: Path) -> None:
    script = """
a, b = hear(), hear()
say([{"jsonrpc": "2.0", "id": b["id"], "result": {"it": "b"}}, 5, {"jsonrpc": "2.0", "method": "note"},
     {"jsonrpc": "2.0", "id": a["id"], "result": {"it": "a"}}])
serve()
"""
    listener = Hearing()
    async with running(tmp_path, script, listener) as link:
        assert await asyncio.gather(link.request("a", {}), link.request("b", {})) == [{"it": "a"}, {"it": "b"}]
        await until(lambda: listener.heard == [("note", {})])
        assert link.garbage == 1


async def test_an_answer_that_is_too_large_fails_its_own_request_alone(tmp_path: Path) -> None:
    script = """
big, small = hear(), hear()
say({"jsonrpc": "2.0", "id": big["id"], "result": {"id": small["id"], "text": "x" * 3_000_000}})
answer(small, ok=True)
request = hear()
say({"result": {"text": "x" * 3_000_000, "id": 77}, "id": request["id"], "jsonrpc": "2.0"})
serve()
"""
    async with running(tmp_path, script) as link:
        big, small = await asyncio.gather(link.request("x", {}), link.request("y", {}), return_exceptions=True)
        assert isinstance(big, Oversized)
        assert small == {"ok": True}
        with pytest.raises(Oversized):
            await link.request("z", {})
        assert await link.request("x", {"n": 1}) == {"n": 1}


async def test_a_note_that_is_too_large_is_dropped(tmp_path: Path) -> None:
    script = """
say({"jsonrpc": "2.0", "method": "notifications/message", "params": {"id": 1, "data": "x" * 3_000_000}})
serve()
"""
    listener = Hearing()
    async with running(tmp_path, script, listener) as link:
        assert await link.request("x", {"n": 1}) == {"n": 1}
        assert listener.heard == []


async def test_too_large_an_answer_to_nobody_knows_what_ends_the_link(tmp_path: Path) -> None:
    async with running(tmp_path, """hear(); say('{"x": "' + "x" * 3_000_000 + '"}'); serve()""") as link:
        with pytest.raises(Lost, match="too large"):
            await link.request("x", {})


async def test_a_line_without_end_costs_no_memory_and_ends_the_link(tmp_path: Path) -> None:
    script = """
hear()
while True:
    sys.stdout.write("x" * 65536)
"""
    async with running(tmp_path, script, largest=lambda: 64 * 1024) as link:
        with pytest.raises(Flooded, match="without an end"):
            await link.request("x", {})


@pytest.mark.parametrize("said", ['{"jsonrpc":"2.0","method":"note","params":{"text":"' + "x" * 100 + '"}}', "y"])
async def test_who_writes_more_than_is_allowed_in_all_is_not_heard_any_more(tmp_path: Path, said: str) -> None:
    script = f"""
hear()
while True:
    sys.stdout.write({said + chr(10)!r} * 1000)
"""
    async with running(tmp_path, script, bounds=Bounds(1_000_000, garbage=5000)) as link:
        with pytest.raises(Flooded, match="too much"):
            await link.request("x", {})
        assert link.garbage <= 5001


async def test_a_flood_is_heard_in_order_and_answers_come_through_it(tmp_path: Path) -> None:
    script = """
request = hear()
for n in range(20_000):
    sys.stdout.write('{"jsonrpc":"2.0","method":"note","params":{"n":%d}}\\n' % n)
answer(request, ok=True)
serve()
"""
    listener = Hearing()
    async with running(tmp_path, script, listener) as link:
        assert await link.request("x", {}) == {"ok": True}
        await until(lambda: len(listener.heard) == 20_000)
        assert [params["n"] for _, params in listener.heard] == list(range(20_000))


async def test_a_listener_that_does_not_keep_up_holds_up_answers_for_a_bounded_time(tmp_path: Path) -> None:
    script = """
request = hear()
for n in range(1000):
    say({"jsonrpc": "2.0", "method": "note", "params": {"n": n}})
answer(request, ok=True)
serve()
"""
    listener = Hearing(seconds=60)
    async with running(tmp_path, script, listener) as link:
        async with asyncio.timeout(30):  # one note alone takes a minute to be heard
            assert await link.request("x", {}) == {"ok": True}


async def test_progress_reaches_its_own_request_though_both_callers_chose_the_same_token(tmp_path: Path) -> None:
    script = """
a, b = hear(), hear()
for request in (b, a):
    token = request["params"]["_meta"]["progressToken"]
    say({"jsonrpc": "2.0", "method": "notifications/progress",
         "params": {"progressToken": token, "progress": 1, "message": request["params"]["who"]}})
for request in (a, b):
    answer(request, token=request["params"]["_meta"]["progressToken"], kept=request["params"]["_meta"]["kept"])
serve()
"""
    first, second, nobody = Hearing(), Hearing(), Hearing()
    meta = {"_meta": {"progressToken": "mine", "kept": 1}}
    async with running(tmp_path, script, nobody) as link:
        answers = await asyncio.gather(
            link.request("x", {"who": "first", **meta}, first), link.request("y", {"who": "second", **meta}, second)
        )
    assert first.heard == [("notifications/progress", {"progress": 1, "message": "first"})]
    assert second.heard == [("notifications/progress", {"progress": 1, "message": "second"})]
    assert nobody.heard == []
    assert answers[0]["token"] != answers[1]["token"]
    assert "mine" not in (answers[0]["token"], answers[1]["token"])
    assert meta == {"_meta": {"progressToken": "mine", "kept": 1}}


async def test_the_server_sees_that_a_request_was_cancelled_and_its_late_answer_is_dropped(tmp_path: Path) -> None:
    script = """
request, note = hear(), hear()
answer(request, late=True)
answer(hear(), seen=note, id=request["id"])
serve()
"""
    async with running(tmp_path, script) as link:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(link.request("slow", {}), 0.3)
        said = await link.request("x", {})
        assert said["seen"]["method"] == "notifications/cancelled"
        assert said["seen"]["params"] == {"requestId": said["id"]}
        assert link.garbage == 0


async def test_no_cancelled_handshake_is_told(tmp_path: Path) -> None:
    async with running(tmp_path, "hear(); answer(hear(), ok=True)") as link:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(link.request("initialize", {}), 0.2)
        assert await link.request("x", {}) == {"ok": True}


async def test_what_the_server_asks_is_answered_while_its_own_answer_is_awaited(tmp_path: Path) -> None:
    script = """
request = hear()
for id_, method in ((1, "ask/this"), ("1", "else"), (None, "ask/that"), (2, "ping")):
    say({"jsonrpc": "2.0", "id": id_, "method": method, "params": {"n": 1}})
answers = [hear() for _ in range(3)]
answer(request, answers=answers)
"""
    listener = Hearing()
    async with running(tmp_path, script, listener) as link:
        said = await link.request("x", {})
    answers = {repr(it["id"]): it for it in said["answers"]}
    assert answers["1"]["result"] == {"n": 1}
    assert answers["2"]["result"] == {}
    assert answers["'1'"]["error"]["code"] == -32601
    assert answers["'1'"]["error"]["data"] == {"asked": "else"}
    assert [method for method, _ in listener.asked_for] == ["ask/this", "else"]


async def test_what_the_server_no_longer_asks_is_not_answered(tmp_path: Path) -> None:
    script = """
request = hear()
say({"jsonrpc": "2.0", "id": "q", "method": "ask/slow"})
time.sleep(0.3)
say({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": "q"}})
answer(request)
answer(hear(), ok=True)
"""
    listener = Hearing(seconds=30)
    async with running(tmp_path, script, listener) as link:
        await link.request("x", {})
        await until(lambda: len(listener.cancelled) == len(listener.asked_for))  # none, if it came too early to begin
        assert await link.request("x", {}) == {"ok": True}


async def test_a_server_that_asks_too_much_at_once_is_refused_and_still_heard(tmp_path: Path) -> None:
    script = """
request = hear()
for n in range(1000):
    say({"jsonrpc": "2.0", "id": n, "method": "ask/slow"})
refused = [hear() for _ in range(100)]
answer(request, refused=refused)
serve()
"""
    async with running(tmp_path, script, Hearing(seconds=30)) as link:
        refused = (await link.request("x", {}))["refused"]
        assert all("Too many" in it["error"]["message"] for it in refused)


async def test_a_server_that_reads_nothing_holds_up_only_who_writes_to_it(tmp_path: Path) -> None:
    script = """
say({"jsonrpc": "2.0", "method": "note"})
time.sleep(60)
"""
    listener = Hearing()
    async with running(tmp_path, script, listener) as link:
        large = {"text": "x" * MEGABYTE}
        waiting = [asyncio.create_task(link.request("x", large)) for _ in range(3)]
        await until(lambda: listener.heard)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(link.request("x", {}), 0.2)
        async with asyncio.timeout(30):  # its process would go on for a minute
            await link.close()
        outcomes = await asyncio.gather(*waiting, return_exceptions=True)
        assert all(isinstance(it, Lost) for it in outcomes)


async def test_what_json_cannot_say_is_not_sent(tmp_path: Path) -> None:
    async with running(tmp_path, "serve()") as link:
        with pytest.raises(Lost, match="cannot be written"):
            await link.request("x", {"text": "\ud800"})
        assert await link.request("x", {"n": 1}) == {"n": 1}
