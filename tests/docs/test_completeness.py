"""What there is, is in the documents; what is in the documents, is there."""

import ast
import re
from pathlib import Path

import pytest
from pydantic import ValidationError
from tests.docs.pages import ROOT, anchor, headings, pages, text_of, without_blocks
from tests.server import running_server

from mcpward import errors
from mcpward.app import base_url
from mcpward.cli.main import COMMANDS
from mcpward.diagnostics.checks import CHECKS
from mcpward.policy.scopes import KNOWN
from mcpward.settings import Settings, load

EVERY_PAGE = [*pages(), "CHANGELOG.md"]
SETTINGS = {name.upper(): field for name, field in Settings.model_fields.items()}
EXAMPLE = (ROOT / ".env.example").read_text("utf-8")
SOURCE = [ast.parse(path.read_text("utf-8")) for path in sorted((ROOT / "src").rglob("*.py"))]
SAID = {node.value for tree in SOURCE for node in ast.walk(tree) if isinstance(node, ast.Constant)}


def section(page: str, heading: str) -> str:
    """What stands under a heading, up to the next one of the same depth or above."""
    found = re.search(rf"^(#+) {re.escape(heading)}\n(.*?)(?=^#{{1,3}} |\Z)", text_of(page), re.MULTILINE | re.DOTALL)
    assert found, f"{page} has no heading {heading}"
    return found[2]


def table(text: str) -> list[list[str]]:
    """The rows of the tables in a text, without their heads."""
    rows = [
        re.split(r"(?<!\\) *\| *", line.strip().strip("|").strip()) for line in text.splitlines() if line[:1] == "|"
    ]
    return [row for at, row in enumerate(rows) if not row[0].startswith("---") and not _is_head(rows, at)]


def _is_head(rows: list[list[str]], at: int) -> bool:
    return at + 1 < len(rows) and rows[at + 1][0].startswith("---")


def refusals(kind: type[errors.Refused] = errors.Refused) -> set[tuple[int, str]]:
    return {(kind.status, kind.code) for kind in kind.__subclasses__()}


@pytest.mark.parametrize("page", EVERY_PAGE)
def test_every_link_leads_somewhere(page: str) -> None:
    text = text_of(page)
    for target in re.findall(r"\]\(([^)\s]+)\)", without_blocks(text)):
        assert not target.startswith("http"), f"{page} links outside: {target}"
        file, _, fragment = target.partition("#")
        there = (ROOT / page).parent / file if file else ROOT / page
        assert there.is_file(), f"{page}: {target}"
        if fragment:
            assert fragment in map(anchor, headings(there.read_text("utf-8"))), f"{page}: {target}"


def test_every_setting_has_its_heading_and_every_heading_its_setting() -> None:
    assert {name for name in headings(text_of("docs/settings.md")) if name.isupper()} == set(SETTINGS)


@pytest.mark.parametrize("name", SETTINGS)
def test_the_default_of_a_setting_is_told_as_it_is(name: str) -> None:
    told = re.match(r"\nDefault: (?:`(.+?)`|(none\b|the ))", section("docs/settings.md", name))
    assert told, f"{name} does not begin with its default"
    default = SETTINGS[name].get_default()
    fixed = {"FASTMCP_AUTH_MODE": "static", "JWT_ALGORITHM": "HS256"}.get(name)
    if default in (None, ()) or SETTINGS[name].default_factory:
        assert told[1] == fixed
    else:
        assert told[1] == (str(default).lower() if isinstance(default, bool) else str(default))


@pytest.mark.parametrize("name", SETTINGS)
def test_the_example_of_a_setting_fits(name: str) -> None:
    example = re.search(r"Example: `(\w+)=(.+?)`", section("docs/settings.md", name))
    assert example and example[1] == name, f"{name} has no example"
    try:
        Settings(**{name.lower(): example[2]})
    except ValidationError as error:
        # Alone it may lack what goes with it; the value itself has to fit.
        assert [fault["loc"] for fault in error.errors()] == [()], f"{name}={example[2]}: {error}"


SECRETS = re.compile(r"\b(AUTH_ADMIN_TOKEN|JWT_SHARED_SECRET)=(\$\([^)]*\)|[^\s`\"'|#]+)", re.IGNORECASE)


@pytest.mark.parametrize("page", [*EVERY_PAGE, ".env.example"])
def test_no_secret_of_a_page_opens_a_server(page: str) -> None:
    """Also a command that makes one is refused, where it is taken to the letter, as in `.env`."""
    for name, secret in SECRETS.findall(text_of(page)):
        given = {"auth_enabled": True} if name == "AUTH_ADMIN_TOKEN" else {"fastmcp_auth_mode": "hmac"}
        with pytest.raises(errors.ConfigurationError, match=f"^{name} is "):
            load(given | {"jwt_issuer": "i", "jwt_audience": "a", name.lower(): secret})


def test_the_pages_have_secrets_to_look_at() -> None:
    assert sum(len(SECRETS.findall(text_of(page))) for page in EVERY_PAGE) >= 4


def test_the_example_file_has_every_setting_and_nothing_else() -> None:
    assert sorted(re.findall(r"^#(\w+)=", EXAMPLE, re.MULTILINE)) == sorted(SETTINGS)
    assert [line for line in EXAMPLE.splitlines() if line and not line.startswith("#")] == []


def test_the_example_file_loads_and_holds_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*SETTINGS, "MCP_HTTP_HOST", "MCP_HTTP_PORT"]:
        monkeypatch.delenv(name, raising=False)
    plain = load()
    (tmp_path / ".env").write_text(re.sub(r"^#(?=\w+=)", "", EXAMPLE, flags=re.MULTILINE))
    loaded = load(folder=tmp_path)
    assert loaded == plain
    assert base_url(loaded) == "http://127.0.0.1:8001"


def test_every_error_code_is_documented_with_its_status() -> None:
    rows = {(int(row[0]), row[1].strip("`")) for row in table(section("docs/AUTHENTICATION.md", "Errors"))}
    assert rows == refusals() | {(500, "internal_error")}


def test_every_scope_is_documented() -> None:
    text = section("docs/AUTHENTICATION.md", "Scopes")
    assert [scope for scope in sorted(KNOWN) if f"`{scope}`" not in text] == []


def test_every_endpoint_is_in_the_api_reference() -> None:
    reference = text_of("docs/AUTHENTICATION.md").partition("## API reference")[2].partition("\n## ")[0]
    with running_server() as server:
        paths = server.request("GET", "/openapi.json").json()["paths"]
        tools = server.request("GET", "/info").json()["tools"]
    by_name = {f"/tool/{name}" for name in tools} | {path for path in paths if path.startswith("/tool/")}
    assert [path for path in sorted(set(paths) - by_name) if path not in reference] == []
    assert [name for name in tools if f"`{name}`" not in reference] == []


@pytest.mark.parametrize("page", [*EVERY_PAGE, ".env.example"])
def test_no_page_names_a_setting_that_is_not_there(page: str) -> None:
    named = set(re.findall(r"\b(?:MCPWARD|AUTH|JWT|SUPABASE|FASTMCP)_[A-Z_]+[A-Z]\b", text_of(page)))
    assert named <= set(SETTINGS)


def test_every_check_has_its_heading_and_every_heading_its_check() -> None:
    assert {name for name in headings(text_of("docs/CHECKS.md")) if name.islower()} == {check.code for check in CHECKS}


def test_every_command_is_documented() -> None:
    rows = table(section("docs/OPERATIONS.md", "Commands"))
    assert {row[0].split("`")[1].split()[1] for row in rows} == set(COMMANDS)


@pytest.mark.parametrize("heading", ["The server does not start", "401 invalid_token", "Anything else"])
def test_troubleshooting_quotes_what_the_server_says(heading: str) -> None:
    for row in table(section("docs/AUTHENTICATION.md", heading)):
        for quoted in re.findall(r"`([^`]+)`", row[0]):
            for part in filter(None, (each.strip() for each in quoted.split("..."))):
                found = any(isinstance(said, str) and part in said for said in SAID)
                assert found or part in _formed(), f"nothing says {part!r}"


def _formed() -> str:
    """Sentences that are put together from parts, made by what makes them."""
    code = "".join(path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
    said = [f"Too many {name}:" for name in re.findall(r'Limit\("([^"]+)"', code)]
    for store in re.findall(r'reporting\("(\w+)"', code):
        said += [f"{store} failed:", f"{store} did not answer within"]
    for wrong in ({"fastmcp_auth_mode": "jwt"}, {"mcpward_host": "0.0.0.0"}):
        with pytest.raises(errors.ConfigurationError) as refused:
            load(wrong)
        said.append(str(refused.value))
    return "\n".join(said)
