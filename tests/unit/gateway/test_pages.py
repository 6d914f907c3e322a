"""The open pages: health, info, the document, the metadata."""

import re

import pytest
from tests.door import ADMIN, BASE, Opened, opened

from mcpward import __version__

JWT = {
    "fastmcp_auth_mode": "jwt", "jwt_jwks_uri": "https://issuer.example/jwks", "jwt_audience": "a",
    "jwt_issuer": "https://issuer.example",
}  # fmt: skip


@pytest.mark.parametrize("path", ["/health", "/health/live", "/info", "/docs", "/openapi.json"])
async def test_an_open_page_needs_no_credential_and_leaves_no_event(door: Opened, path: str) -> None:
    assert (await door.get(path)).status_code == 200
    assert (await door.get(path, "wrong-token")).status_code == 200
    assert (await door.request("HEAD", path)).status_code == 200
    assert await door.events() == []


@pytest.mark.parametrize("path", ["/health", "/info", "/docs", "/openapi.json", "/.well-known/x"])
async def test_an_open_page_is_only_read(door: Opened, path: str) -> None:
    answer = await door.post(path, None, {})
    assert (answer.status_code, answer.json()["error"]) == (405, "method_not_allowed")


async def test_health_says_what_the_contract_says(door: Opened) -> None:
    body = (await door.get("/health")).json()
    assert body.pop("timestamp").endswith("Z")
    assert body == {"status": "UP", "server": "mcpward", "version": __version__, "transport": "http"}


@pytest.mark.parametrize("probe", ["live", "ready", "startup", "status"])
async def test_a_probe_is_asked_by_path_and_by_query(door: Opened, probe: str) -> None:
    by_path, by_query = await door.get(f"/health/{probe}"), await door.get(f"/health?{probe}")
    assert by_path.status_code == by_query.status_code == 200
    assert by_path.json().keys() == by_query.json().keys()
    assert by_path.json()["status"] == by_query.json()["status"]


@pytest.mark.parametrize(
    "path",
    [
        "/health/x", "/health/live/x", "/health/", "/health/live/", "/health//live", "/health/?live",
        "/.well-known/", "/.well-known/x", "/.well-known/a/b",
    ],
)  # fmt: skip
async def test_an_open_path_with_nothing_there_is_404_for_everyone(door: Opened, path: str) -> None:
    answer = await door.get(path)
    assert (answer.status_code, answer.json()["error"]) == (404, "not_found")


async def test_the_status_names_authentication_stores_and_guard(door: Opened) -> None:
    body = (await door.get("/health?status")).json()
    assert body["status"] == "healthy"
    assert body["authentication"]["modes"] == ["session", "static"]
    assert "development tokens" in body["authentication"]["warnings"][0]
    assert body["stores"] == {"main": {"kind": "memory", "status": "up"}, "limits": {"kind": "local"}}
    assert body["guard"]["level"] == "medium"
    assert ADMIN not in str(body)


async def test_info_names_endpoints_tools_and_features(door: Opened) -> None:
    body = (await door.get("/info")).json()
    assert (body["name"], body["version"]) == ("mcpward", __version__)
    assert {"/mcp", "/sse", "/health", "/tool/{name}", "/auth/token", "/audit"} <= set(body["endpoints"])
    assert not [path for path in body["endpoints"] if "*" in path]
    assert "create_auth_token" in body["tools"]
    assert "session tokens" in body["features"]


async def test_what_is_switched_off_is_no_tool_of_info() -> None:
    async with opened(auth_enabled=False, auth_admin_token=None) as door:
        body = (await door.get("/info")).json()
        assert "create_auth_token" not in body["tools"]
        assert "session tokens" not in body["features"]


async def test_the_docs_need_nothing_from_elsewhere(door: Opened) -> None:
    answer = await door.get("/docs")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    page = answer.text
    assert not re.search(r"<(script|link|img|iframe|object|embed|base)\b|@import|url\(|\bon\w+=", page, re.IGNORECASE)
    assert {link for link in re.findall(r'(?:href|src)="([^"]*)"', page) if not link.startswith("/")} == set()
    assert "https://" not in page
    assert "validate_and_secure_prompt" in page


async def test_the_metadata_is_there_where_an_authorization_server_is() -> None:
    async with opened(**JWT, mcpward_public_url="https://door.example/") as door:
        address = "https://door.example/.well-known/oauth-protected-resource/mcp"
        refused = await door.get("/audit", headers={"host": "door.example"})
        assert refused.headers["www-authenticate"] == f'Bearer resource_metadata="{address}"'
        for path in ("/.well-known/oauth-protected-resource", "/.well-known/oauth-protected-resource/mcp"):
            body = (await door.get(path)).json()
            assert body["resource"] == "https://door.example/mcp"
            assert body["authorization_servers"] == ["https://issuer.example"]
            assert body["bearer_methods_supported"] == ["header"]
            assert "prompt:validate" in body["scopes_supported"]
            assert (await door.get(f"{path}/")).status_code == 404


async def test_there_is_no_metadata_without_an_authorization_server(door: Opened) -> None:
    assert (await door.get("/.well-known/oauth-protected-resource")).status_code == 404


async def test_addresses_never_come_from_the_host_header(door: Opened) -> None:
    document = (await door.get("/openapi.json", headers={"host": "localhost:9999"})).json()
    assert document["servers"] == [{"url": BASE}]
