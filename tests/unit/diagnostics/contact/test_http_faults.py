"""A fault of a real server is reported as what it is, and as nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from tests.unit.diagnostics.fleets import NOW, entry, fleet
from tests.unit.diagnostics.sites import Answer, keyed, older, says, site, speak, stream, tells

from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.contact.meeting import meet
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.runner import run_checks
from mcpward.links.pool import Pool

OF_HTTP = [check for check in CHECKS if check.family == "http"]
OF_HANDSHAKE = [check for check in CHECKS if check.family == "handshake" and check.severity == "error"]
KEY = {"headers": {"Authorization": "Bearer the-right-one"}}
WRONG = {"headers": {"Authorization": "Bearer the-wrong-one"}}
STALE = {"headers": {"Authorization": "Bearer eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDAwMDAwMDB9.c2ln"}}
CLOSED = 'Bearer realm="wiki"'


async def guarded(request: web.BaseRequest) -> web.StreamResponse:
    """Speak with this machine alone, as a careful server does."""
    return web.Response(status=403) if "Origin" in request.headers else await speak(request)


@dataclass(frozen=True)
class Fault:
    """A server that answers so at these paths, an entry for it, and the codes of what is reported."""

    answers: Mapping[str, Answer]
    codes: tuple[str, ...]
    entry: Mapping[str, Any] = field(default_factory=dict)
    path: str = "/mcp"


FAULTS = {
    "none": Fault({"POST /mcp": guarded}, ()),
    "none with a credential": Fault({"POST /mcp": keyed(guarded)}, (), KEY),
    "none over the older transport": Fault(older(), ("origin-not-checked",), {"transport": "sse"}, "/sse"),
    "a wrong path": Fault({"POST /mcp": guarded}, ("http-wrong-path",), path="/api"),
    "no path": Fault({}, ("http-wrong-path",)),
    "the older transport": Fault({"GET /mcp": keyed(stream)}, ("transport-mismatch",), KEY),
    "the newer transport": Fault({"POST /mcp": guarded}, ("transport-mismatch",), {"transport": "sse"}),
    "a web page": Fault(
        {f"{method} {path}": says(200, "<h1>Hi</h1>", "text/html") for method in ("GET", "POST") for path in ("/mcp",)},
        ("http-not-mcp",),
    ),
    "another error": Fault({"POST /mcp": says(400, "no tenant"), "GET /mcp": says(405)}, ("http-not-mcp",)),
    "an error of its own": Fault({"POST /mcp": says(500), "GET /mcp": says(500)}, ("http-server-error",)),
    "a proxy before nothing": Fault({"POST /mcp": says(502), "GET /mcp": says(502)}, ("http-server-error",)),
    "too many requests": Fault({"POST /mcp": says(429), "GET /mcp": says(429)}, ("http-too-many-requests",)),
    "a refused host": Fault({"POST /mcp": says(421), "GET /mcp": says(421)}, ("http-host-refused",)),
    "a redirect away": Fault(
        {"POST /mcp": says(307, Location="https://wiki.invalid/mcp"), "GET /mcp": says(404)}, ("http-redirects-away",)
    ),
    "a redirect within": Fault(
        {"POST /mcp": says(307, Location="/mcp/"), "POST /mcp/": guarded}, ("http-redirects-within",)
    ),
    "a wrong content type": Fault(
        {"POST /mcp": says(200, '{"jsonrpc":"2.0","id":1,"result":{}}')},
        ("content-type-wrong", "origin-not-checked"),
    ),
    "no credential": Fault({"POST /mcp": says(401, WWW_Authenticate="Basic")}, ("unauthorized",)),
    "no challenge": Fault({"POST /mcp": says(401)}, ("unauthorized", "challenge-missing")),
    "no metadata": Fault(
        {"POST /mcp": says(401, WWW_Authenticate=CLOSED)}, ("unauthorized", "resource-metadata-missing")
    ),
    "metadata of another": Fault(
        {
            "POST /mcp": says(401, WWW_Authenticate=CLOSED),
            "GET /.well-known/oauth-protected-resource": tells({"resource": "https://wiki.example/mcp"}),
        },
        ("unauthorized", "resource-mismatch", "authorization-server-missing"),
    ),
    "a wrong credential": Fault({"POST /mcp": keyed(speak)}, ("credential-refused",), WRONG),
    "an old credential": Fault({"POST /mcp": keyed(speak)}, ("credential-expired",), STALE),
    "no credential needed": Fault({"POST /mcp": guarded}, ("credential-not-needed",), KEY),
    "foreign pages": Fault({"POST /mcp": speak}, ("origin-not-checked",)),
}


async def met(url: str, fault: Fault) -> Fleet:
    """What is known after the server was met."""
    pool = Pool()
    try:
        one = entry("wiki", url=url.replace("/mcp", fault.path), **fault.entry)
        return fleet(one, contact=await meet(one, pool, 20.0, {}), now=NOW)
    finally:
        await pool.close()


@pytest.mark.parametrize("name", FAULTS)
async def test_a_fault_is_reported_as_what_it_is(name: str) -> None:
    fault = FAULTS[name]
    async with site(fault.answers) as (url, _):
        facts = await met(url, fault)
    reports = run_checks(facts, OF_HTTP, str)
    assert {report.code for report in reports} == set(fault.codes), reports
    # What explains that no handshake came about is reported here and nowhere else.
    contact = facts.targets[0].contact
    assert contact is not None
    assert contact.web is not None
    assert contact.ready is not contact.web.explains_failure(contact.transport)
    assert run_checks(facts, OF_HANDSHAKE, str) == ()
    assert all("the-right-one" not in str(report) and "the-wrong-one" not in str(report) for report in reports)


async def test_a_login_that_is_possible_is_only_a_note() -> None:
    async with site({"POST /mcp": says(401, WWW_Authenticate="Bearer")}) as (url, there):
        origin = url.removesuffix("/mcp")
        server = {
            "issuer": origin,
            "authorization_endpoint": f"{origin}/authorize",
            "token_endpoint": f"{origin}/token",
            "code_challenge_methods_supported": ["S256"],
        }
        resource = {"resource": url, "authorization_servers": [origin]}
        there.answers["GET /.well-known/oauth-protected-resource/mcp"] = tells(resource)
        there.answers["GET /.well-known/oauth-authorization-server"] = tells(server)
        facts = await met(url, FAULTS["no credential"])
    assert {(report.code, report.severity) for report in run_checks(facts, OF_HTTP, str)} == {
        ("unauthorized", "note"),
        ("registration-closed", "note"),
    }
