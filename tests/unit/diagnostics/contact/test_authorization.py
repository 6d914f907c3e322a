"""A 401 is followed to the authorization server, as a client does that wants its person to log in."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.unit.diagnostics.sites import Answer, Site, looked, says, site, speak, tells
from yarl import URL

from mcpward.diagnostics.contact.authorization import authority_addresses, matches, resource_addresses
from mcpward.diagnostics.contact.web import Authority, Resource, Web

RESOURCE = "/.well-known/oauth-protected-resource"
AUTHORITY = "/.well-known/oauth-authorization-server"


def metadata(at: str, **changes: Any) -> dict[str, Any]:
    """The metadata of an authorization server."""
    usual = {
        "issuer": at,
        "authorization_endpoint": f"{at}/authorize",
        "token_endpoint": f"{at}/token",
        "registration_endpoint": f"{at}/register",
        "code_challenge_methods_supported": ["S256"],
    }
    return {name: value for name, value in (usual | changes).items() if value is not None}


@asynccontextmanager
async def guarded(challenge: str | None = "Bearer", **more: Answer) -> AsyncIterator[tuple[str, Site]]:
    """A site that wants a login at /mcp, its address without a path."""
    headers = {} if challenge is None else {"WWW_Authenticate": challenge}
    async with site({"POST /mcp": says(401, **headers), **more}) as (url, there):
        yield url.removesuffix("/mcp"), there


def serve(there: Site, documents: Mapping[str, Any]) -> None:
    """Let the site have these documents."""
    there.answers |= {f"GET {path}": tells(document) for path, document in documents.items()}


async def found(origin: str) -> tuple[Web, Resource, tuple[Authority, ...]]:
    """What a client finds there."""
    seen = await looked(f"{origin}/mcp")
    assert seen.resource is not None
    return seen, seen.resource, seen.authorities


async def test_all_that_a_client_needs_is_found() -> None:
    async with guarded() as (origin, there):
        document = {"resource": f"{origin}/mcp", "authorization_servers": [origin]}
        serve(there, {f"{RESOURCE}/mcp": document, AUTHORITY: metadata(origin)})
        seen, resource, authorities = await found(origin)
    assert (resource.problem, resource.match, resource.named) == ("", "same", False)
    assert [one.usable for one in authorities] == [True]
    assert authorities[0].registration
    assert seen.login
    assert there.heard("Authorization") == [None] * len(there.asked)


async def test_the_address_in_the_challenge_is_the_one_that_counts() -> None:
    async with guarded() as (origin, there):
        there.answers["POST /mcp"] = says(401, WWW_Authenticate=f'Bearer resource_metadata="{origin}/meta"')
        serve(there, {f"{RESOURCE}/mcp": {"resource": "x"}, "/meta": {"resource": f"{origin}/mcp"}})
        _, resource, authorities = await found(origin)
        assert (resource.named, resource.url, resource.problem) == (True, f"{origin}/meta", "")
        assert authorities == ()
        del there.answers["GET /meta"]
        _, resource, _ = await found(origin)
    assert "404" in resource.problem
    assert resource.tried == (f"GET {origin}/meta: {resource.problem}",)


async def test_the_metadata_at_the_root_is_found_last() -> None:
    async with guarded(None) as (origin, there):
        serve(there, {RESOURCE: {"resource": origin, "authorization_servers": [origin]}})
        seen, resource, _ = await found(origin)
    assert (resource.url, resource.match) == (f"{origin}{RESOURCE}", "parent")
    assert len(resource.tried) == 2
    assert seen.refusal is not None
    assert seen.refusal.challenges is None


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (["x"], "It is no JSON object."),
        ({"authorization_servers": []}, "It does not say which resource it is of."),
        ({"resource": 7}, "It does not say which resource it is of."),
    ],
)
async def test_metadata_that_cannot_be_used_is_told(document: Any, problem: str) -> None:
    async with guarded() as (origin, there):
        there.answers["POST /mcp"] = says(401, WWW_Authenticate=f'Bearer resource_metadata="{origin}/meta"')
        serve(there, {"/meta": document})
        _, resource, _ = await found(origin)
    assert resource.problem == problem


@pytest.mark.parametrize("servers", [None, [], "https://a.example", [7]])
async def test_metadata_without_authorization_servers_names_none(servers: Any) -> None:
    async with guarded() as (origin, there):
        serve(there, {RESOURCE: {"resource": f"{origin}/mcp", "authorization_servers": servers}})
        _, resource, authorities = await found(origin)
    assert (resource.problem, resource.authorities, authorities) == ("", (), ())


async def authority(path: str = "", named: str = AUTHORITY, **changes: Any) -> Authority:
    """An authorization server with such metadata, as a client finds it."""
    async with guarded() as (origin, there):
        document = {"resource": f"{origin}/mcp", "authorization_servers": [f"{origin}{path}"]}
        serve(there, {RESOURCE: document, named: metadata(f"{origin}{path}", **changes)})
        _, _, authorities = await found(origin)
    return authorities[0]


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("", AUTHORITY),
        ("", "/.well-known/openid-configuration"),
        ("/tenant", f"{AUTHORITY}/tenant"),
        ("/tenant", "/.well-known/openid-configuration/tenant"),
        ("/tenant", "/tenant/.well-known/openid-configuration"),
    ],
)
async def test_its_metadata_is_found_wherever_it_may_be(path: str, named: str) -> None:
    assert (await authority(path, named)).usable


async def test_what_it_lacks_is_told() -> None:
    assert (await authority(named="/elsewhere")).problem == "None of its metadata documents can be read."
    assert (await authority(token_endpoint=None)).problem == "Its metadata names no token_endpoint."
    assert not (await authority(issuer="https://other.example")).usable
    without = await authority(code_challenge_methods_supported=None)
    assert (without.pkce, without.usable) == ((), False)
    assert (await authority(code_challenge_methods_supported=["plain", 7])).pkce == ("plain",)
    assert not (await authority(registration_endpoint=None)).registration
    assert (await authority(registration_endpoint=None, client_id_metadata_document_supported=True)).registration


async def test_an_authorization_server_where_only_this_machine_gets_is_not_asked() -> None:
    async with guarded() as (origin, there):
        names = ["https://10.0.0.1", "no address"]
        serve(there, {RESOURCE: {"resource": f"{origin}/mcp", "authorization_servers": names}})
        seen, _, authorities = await found(origin)
    assert [one.kept_away for one in authorities] == [True, False]
    assert authorities[0].tried == (f"GET https://10.0.0.1{AUTHORITY}: {authorities[0].problem}",)
    assert authorities[1].problem == "Its name is no address."
    assert not seen.login


async def test_authorization_servers_are_counted() -> None:
    async with guarded() as (origin, there):
        names = [f"{origin}/{number}" for number in range(9)]
        serve(there, {RESOURCE: {"resource": f"{origin}/mcp", "authorization_servers": names}})
        _, resource, authorities = await found(origin)
    assert len(resource.authorities) == 9
    assert len(authorities) == 3


async def test_servers_of_2025_03_26_have_that_metadata_themselves() -> None:
    async with guarded() as (origin, there):
        serve(there, {AUTHORITY: metadata(origin)})
        seen, resource, authorities = await found(origin)
    assert resource.problem
    assert seen.login
    assert authorities[0].issuer == origin


async def test_who_has_a_credential_is_not_asked_to_log_in() -> None:
    async with guarded() as (origin, there):
        seen = await looked(f"{origin}/mcp", headers={"Authorization": "Bearer of-ours"})
    assert seen.resource is None
    assert {request.path for request in there.asked} == {"/mcp"}


async def test_a_server_that_lets_us_in_is_not_asked_either() -> None:
    async with site({"POST /mcp": speak}) as (url, there):
        assert (await looked(url)).resource is None
    assert {request.path for request in there.asked} == {"/mcp"}


@pytest.mark.parametrize(
    ("resource", "address", "match"),
    [
        ("https://a.example/mcp", "https://a.example/mcp", "same"),
        ("HTTPS://A.Example:443/mcp", "https://a.example/mcp", "same"),
        ("https://a.example", "https://a.example/", "same"),
        ("https://a.example/mcp?x=1", "https://a.example/mcp?x=1", "same"),
        ("https://a.example/mcp/", "https://a.example/mcp", "slash"),
        ("https://a.example/mcp", "https://a.example/mcp/", "slash"),
        ("https://a.example/", "https://a.example/mcp", "parent"),
        ("https://a.example/api", "https://a.example/api/mcp", "parent"),
        ("https://a.example/api", "https://a.example/api123/mcp", "other"),
        ("https://a.example/mcp/x", "https://a.example/mcp", "other"),
        ("http://a.example/mcp", "https://a.example/mcp", "other"),
        ("https://a.example:8443/mcp", "https://a.example/mcp", "other"),
        ("https://a.example.evil.example/mcp", "https://a.example/mcp", "other"),
        ("https://a.example/MCP", "https://a.example/mcp", "other"),
        ("https://a.example/mcp#x", "https://a.example/mcp", "other"),
        ("a.example/mcp", "https://a.example/mcp", "other"),
        ("https://[/", "https://a.example/mcp", "other"),
    ],
)
def test_a_resource_fits_an_address_or_not(resource: str, address: str, match: str) -> None:
    assert matches(resource, URL(address)) == match


def test_where_metadata_lies() -> None:
    assert [str(url) for url in resource_addresses(URL("https://a.example/x/mcp?y=1"))] == [
        f"https://a.example{RESOURCE}/x/mcp",
        f"https://a.example{RESOURCE}",
    ]
    assert len(resource_addresses(URL("https://a.example"))) == 1
    assert [str(url) for url in authority_addresses(URL("https://a.example:8443/t%2F1/"))] == [
        "https://a.example:8443/.well-known/oauth-authorization-server/t%2F1",
        "https://a.example:8443/.well-known/openid-configuration/t%2F1",
        "https://a.example:8443/t%2F1/.well-known/openid-configuration",
    ]
