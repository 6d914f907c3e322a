"""The OpenAPI document is true: what it says is what a real server does, whatever is sent to it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_pydantic.v3.v3_1 import OpenAPI
from schemathesis.specs.openapi.definitions import OPENAPI_31_VALIDATOR
from tests.server import Server, running_server

ADMIN_TOKEN = "0123456789abcdef-of-the-tests-0123456789"
EXAMPLES = "6"
SCHEMATHESIS = str(Path(sys.executable).parent / "schemathesis")
NARROWER = (
    "POST /auth/token", "POST /tool/create_auth_token",
    "POST /validate_and_secure_prompt", "POST /tool/validate_and_secure_prompt",
    "GET /diagnostics/export", "POST /tool/export_configuration",
    "POST /diagnostics/invocation", "POST /tool/check_real_invocation",
    "GET /trends", "POST /tool/analyze_health_trends",
    "GET /trends/degradations", "POST /tool/detect_degradations",
    "GET /trends/compare", "POST /tool/compare_time_periods",
    "GET /trends/{server}", "POST /tool/get_server_history",
)  # fmt: skip
"""Where good input is narrower than JSON Schema can say: known scopes and clients, a string that holds a JSON object, a
tool with one server, windows and periods of time.
"""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A real server whose limits are out of the way. Its log is searched for bugs at the end."""
    chosen = {
        "FASTMCP_AUTH_MODE": "static",
        "AUTH_ENABLED": "true",
        "AUTH_ADMIN_TOKEN": ADMIN_TOKEN,
        "AUTH_STORAGE": "memory",
        "MCPWARD_RATE_LIMIT": "1000000/minute",
        "MCPWARD_FAILED_AUTH_LIMIT": "1000000/minute",
    }
    with running_server(**chosen) as started:
        yield started


@pytest.fixture(scope="module")
def document(server: Server) -> dict[str, Any]:
    found: dict[str, Any] = server.request("GET", "/openapi.json").json()
    return found


def test_nothing_that_is_sent_breaks_the_server_or_its_document(server: Server, tmp_path: Path) -> None:
    """All of schemathesis's checks: no 5xx, every answer as documented, good input taken, bad input refused, closed
    paths closed without a credential.
    """
    config = tmp_path / "schemathesis.toml"
    config.write_text(
        "\n".join(
            f'[[operations]]\ninclude-name = "{operation}"\nchecks.positive_data_acceptance.enabled = false'
            for operation in NARROWER
        )
    )
    command = [
        SCHEMATHESIS, "--config-file", str(config), "run", f"{server.url}/openapi.json", "--no-color",
        "--header", f"Authorization: Bearer {ADMIN_TOKEN}", "--phases", "examples,coverage,fuzzing",
        "--max-examples", EXAMPLES, "--generation-deterministic",
    ]  # fmt: skip
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=480, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "66 selected / 66 total" in done.stdout


def test_the_document_is_openapi_3_1(document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.1.0"
    assert [error.message for error in OPENAPI_31_VALIDATOR.iter_errors(document)] == []
    OpenAPI.model_validate(document)


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    text = json.dumps(document)
    schemas = document["components"]["schemas"]
    for part in text.split('"$ref": "')[1:]:
        reference = part.partition('"')[0]
        assert reference.removeprefix("#/components/schemas/") in schemas
    assert "$defs" not in text


def test_operations_have_names_of_their_own(document: dict[str, Any]) -> None:
    names = [operation["operationId"] for path in document["paths"].values() for operation in path.values()]
    assert len(names) == len(set(names))


def test_every_endpoint_and_tool_of_info_is_in_it(server: Server, document: dict[str, Any]) -> None:
    info = server.request("GET", "/info").json()
    # These speak MCP, or are the document and its page.
    elsewhere = {"/mcp", "/sse", "/openapi.json", "/docs", "/tool/{name}"}
    assert set(info["endpoints"]) - elsewhere <= set(document["paths"])
    assert {f"/tool/{name}" for name in info["tools"]} <= set(document["paths"])


def test_only_open_pages_want_no_credential(document: dict[str, Any]) -> None:
    assert document["security"] == [{"bearer": []}]
    free = {path for path, item in document["paths"].items() for it in item.values() if it.get("security") == []}
    assert free == {path for path in document["paths"] if path.startswith(("/health", "/info"))}


def test_every_refusal_of_the_contract_is_documented(document: dict[str, Any]) -> None:
    for path, item in document["paths"].items():
        for operation in item.values():
            if operation.get("security") == []:
                continue
            codes = {"400", "401", "403", "404", "405", "413", "415", "421", "422", "429", "503"}
            assert codes <= set(operation["responses"]), path


def test_the_docs_work_without_a_network(server: Server, document: dict[str, Any]) -> None:
    page = server.request("GET", "/docs")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "<script" not in page.text
    assert "https://" not in page.text
    for path in document["paths"]:
        assert path in page.text
