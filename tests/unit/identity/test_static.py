import pytest
from tests.unit.identity.tokens import NOW, ManualClock, bearer

from mcpward.errors import InvalidCredential
from mcpward.identity.modes.static import DEVELOPMENT_TOKENS, StaticMode, StaticToken, development_tokens
from mcpward.identity.sessions import digest_of

EVERY = frozenset({"prompt:validate", "security:admin", "upstream:*"})


@pytest.fixture
def development(clock: ManualClock) -> StaticMode:
    return StaticMode(development_tokens(EVERY), clock, only_local=True)


@pytest.mark.parametrize(
    ("token", "client", "scopes"),
    [
        ("spv-admin-dev-2024-abc123", "admin@company.com", EVERY),
        ("spv-user-dev-2024-def456", "user@company.com", {"prompt:validate", "prompt:analyze", "security:stats"}),
        ("spv-basic-dev-2024-ghi789", "basic@company.com", {"prompt:validate"}),
        ("spv-prod-test-2024-jkl012", "production-client@company.com", {"prompt:validate", "prompt:analyze"}),
        (
            "spv-service-2024-mno345",
            "service-account@company.com",
            {"prompt:validate", "prompt:analyze", "security:stats", "diagnostics:read", "diagnostics:run"},
        ),
    ],
)
async def test_the_development_tokens_are_those_of_the_contract(
    development: StaticMode, token: str, client: str, scopes: set[str]
) -> None:
    caller = await development.authenticate(bearer(token, local=True))
    assert caller is not None
    assert (caller.client_id, caller.scopes, caller.mode) == (client, scopes, "static")
    assert caller.principal == f"static:{client}"


@pytest.mark.parametrize("token", DEVELOPMENT_TOKENS)
async def test_a_development_token_from_elsewhere_is_refused_with_the_reason(
    development: StaticMode, token: str
) -> None:
    with pytest.raises(InvalidCredential, match="only from this machine") as refusal:
        await development.authenticate(bearer(token))
    assert token not in str(refusal.value)


@pytest.mark.parametrize("token", [None, "spv-admin-dev-2024-abc124", "SPV-ADMIN-DEV-2024-ABC123", "\ud800"])
async def test_an_unknown_token_is_left_to_the_next_mode(development: StaticMode, token: str | None) -> None:
    assert await development.authenticate(bearer(token)) is None


async def test_own_tokens_work_from_everywhere_until_they_expire(clock: ManualClock) -> None:
    tokens = {digest_of("mine"): StaticToken("reports", frozenset({"audit:read"}), NOW + 60)}
    mode = StaticMode(tokens, clock, only_local=False)
    caller = await mode.authenticate(bearer("mine"))
    assert caller is not None
    assert (caller.principal, caller.expires_at) == ("static:reports", NOW + 60)
    clock.now += 60
    with pytest.raises(InvalidCredential, match="expired"):
        await mode.authenticate(bearer("mine"))


async def test_two_tokens_of_one_client_share_its_principal(clock: ManualClock) -> None:
    tokens = {digest_of(token): StaticToken("reports", frozenset({token})) for token in ("old", "new")}
    mode = StaticMode(tokens, clock, only_local=False)
    callers = [await mode.authenticate(bearer(token)) for token in ("old", "new")]
    assert [caller and caller.principal for caller in callers] == ["static:reports"] * 2
    assert [caller and caller.scopes for caller in callers] == [{"old"}, {"new"}]


def test_a_static_mode_holds_no_token_in_the_clear(development: StaticMode) -> None:
    assert not [token for token in DEVELOPMENT_TOKENS if token in repr(vars(development))]
