"""What passes between a caller and a server, as the policy says."""

import base64
from typing import Any

import pytest
from tests.small_guard import ATTACK, EMAIL, PASSWORD, SMALL_GUARD, TOLD
from tests.unit.gateway.upstreams.table import Failing, judging

from mcpward.audit.trail import Trail
from mcpward.errors import HeldBack, Unavailable
from mcpward.gateway.pipeline import Target, Visit
from mcpward.gateway.upstreams.screening import SHORT, Words
from mcpward.guard.vault import Vaults
from mcpward.links.link import RemoteError
from mcpward.model import Call, Caller, Credential
from mcpward.policy.upstreams import Screens, UpstreamPolicy
from mcpward.storage.memory import MemoryStore

MASKED = "my password is [PASSWORD_MASKED]"


class Clock:
    def __call__(self) -> float:
        return 1_800_000_000.0


def visit(principal: str = "me") -> Visit:
    call = Call("call-1", "mcp", "shop__buy", Credential(None))
    caller = Caller(principal, principal, "static", frozenset())
    return Visit(call, Target("shop__buy", None), caller, Trail(MemoryStore(), Clock(), 1).open(call))


def words(engine: Any = None, server: str = "shop", vaults: Vaults | None = None, **policy: Any) -> Words:
    chosen = UpstreamPolicy(**policy)
    return Words(server, lambda: chosen, judging(engine), vaults or Vaults(Clock(), 3600.0))


async def test_what_holds_nothing_goes_in_and_comes_out_as_it_is() -> None:
    arguments = {"text": "hello", "n": 1, "deep": [{"a": None}]}
    assert await words().outgoing(visit(), arguments) is arguments
    assert await words().incoming(visit(), arguments) is arguments


async def test_secrets_are_masked_both_ways_and_on_record() -> None:
    here = visit()
    assert await words().outgoing(here, {"text": TOLD}) == {"text": MASKED}
    assert await words().incoming(visit(), {"content": [{"type": "text", "text": TOLD}]}) == {
        "content": [{"type": "text", "text": MASKED}]
    }
    assert [*here.record.findings] == ["PASSWORD"]


async def test_an_attack_in_a_reply_is_held_back_and_one_in_arguments_is_on_record() -> None:
    with pytest.raises(HeldBack) as held:
        await words().incoming(visit(), {"text": ATTACK})
    assert held.value.message.startswith("The reply of shop was held back: ")
    assert ATTACK not in held.value.message
    here = visit()
    assert await words().outgoing(here, {"text": ATTACK}) == {"text": ATTACK}
    assert here.record.findings


async def test_the_policy_of_each_direction_is_its_own() -> None:
    strict = words(arguments=Screens(secrets="block"), replies=Screens(secrets="off"))
    with pytest.raises(HeldBack, match="arguments for shop"):
        await strict.outgoing(visit(), {"text": TOLD})
    assert await strict.incoming(visit(), {"text": TOLD}) == {"text": TOLD}


@pytest.mark.parametrize("padding", [0, SHORT])
async def test_long_texts_are_screened_like_short_ones(padding: int) -> None:
    said = f"{'word ' * padding}{TOLD}"
    screened = await words().incoming(visit(), {"text": said})
    assert PASSWORD not in screened["text"]


async def test_a_number_of_many_digits_passes() -> None:
    assert await words().outgoing(visit(), {"n": 10**40}) == {"n": 10**40}


@pytest.mark.parametrize(("depth", "text"), [(100, TOLD), (300, "x"), (300, TOLD), (900, "x")])
async def test_what_is_nested_too_deeply_is_held_back(depth: int, text: str) -> None:
    deep: Any = text
    for _ in range(depth):
        deep = [deep]
    with pytest.raises(HeldBack, match="nested too deeply"):
        await words().incoming(visit(), {"content": deep})


async def test_nothing_passes_while_nobody_can_judge_unless_the_policy_says_so() -> None:
    engine = Failing(SMALL_GUARD._engine)
    engine.broken = True
    with pytest.raises(Unavailable):
        await words(engine).incoming(visit(), {"text": "hello"})
    here = visit()
    passing = words(engine, replies=Screens(on_failure="pass"))
    assert await passing.incoming(here, {"text": "hello"}) == {"text": "hello"}
    assert [*here.record.findings] == ["SECURITY_BYPASS"]


async def test_a_picture_comes_out_as_it_is() -> None:
    picture = base64.b64encode(bytes(range(256))).decode()
    reply = {"content": [{"type": "image", "data": picture, "mimeType": "image/png"}, {"type": "text", "text": TOLD}]}
    screened = await words().incoming(visit(), reply)
    assert screened["content"] == [reply["content"][0], {"type": "text", "text": MASKED}]


async def test_an_error_is_screened_too() -> None:
    error = await words().error(visit(), RemoteError(-32050, TOLD, {"more": [TOLD]}))
    assert (error.code, error.message, error.data) == (-32050, MASKED, {"more": [MASKED]})
    with pytest.raises(HeldBack):
        await words().error(visit(), RemoteError(-32050, ATTACK))


@pytest.fixture
def restoring() -> Words:
    """The words of a server whose masked values stand for what they were."""
    return words(restore=True, replies=Screens(personal="mask"))


@pytest.mark.parametrize("field", ["text", "password", "api_key"])
@pytest.mark.parametrize("value", [f"{EMAIL} and {TOLD}", f"my password is:\n{PASSWORD}", f"password: {PASSWORD}"])
async def test_what_a_reply_masked_is_whole_again_on_the_way_back(restoring: Words, field: str, value: str) -> None:
    told = await restoring.incoming(visit(), {field: value})
    assert PASSWORD not in str(told)
    assert await restoring.outgoing(visit(), told) == {field: value}


async def test_a_secret_beside_a_placeholder_is_masked_all_the_same(restoring: Words) -> None:
    told = await restoring.incoming(visit(), {"text": TOLD})
    assert PASSWORD + "x" not in str(await restoring.outgoing(visit(), {**told, "other": f"{TOLD}x"}))


async def test_a_placeholder_is_good_for_one_caller_and_one_server() -> None:
    vaults = Vaults(Clock(), 3600.0)
    shop = words(vaults=vaults, restore=True, replies=Screens(personal="mask"))
    bank = words(server="bank", vaults=vaults, restore=True, replies=Screens(personal="mask"))
    told = await shop.incoming(visit(), {"text": EMAIL})
    assert "shop" in told["text"].lower()
    assert await shop.outgoing(visit("you"), told) == told
    assert await bank.outgoing(visit(), told) == told


async def test_without_restoring_a_placeholder_stands_for_nothing() -> None:
    assert await words().outgoing(visit(), {"text": "[shop_EMAIL_1]"}) == {"text": "[shop_EMAIL_1]"}
