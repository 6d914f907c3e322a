"""Every shell block, every Python block and every client configuration in the documents works as it stands."""

import asyncio
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.docs.pages import ROOT, Block, as_pattern, blocks, pages, text_of
from tests.docs.reader import reading

DATABASE = "postgresql://mcpward:secret@127.0.0.1:5432/mcpward"
PROGRAMS = ("bash", "curl", "openssl", "sha256sum")
MASKED = "My password is [PASSWORD_MASKED]"


@pytest.mark.parametrize("page", pages())
def test_a_page_does_what_it_says(page: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    wanted = blocks(page, text_of(page))
    if lacks := [name for name in PROGRAMS if not shutil.which(name) and any(name in block.code for block in wanted)]:
        pytest.skip(f"{page} needs {', '.join(lacks)}")
    instead, unrun = {}, []
    if any(DATABASE in block.code for block in wanted):
        try:
            instead[DATABASE] = request.getfixturevalue("database_url")
        except pytest.skip.Exception:
            unrun += [block for block in wanted if DATABASE in block.code]
    if not shutil.which("psql"):
        unrun += [block for block in wanted if "psql" in block.code]
    asyncio.run(read([block for block in wanted if block not in unrun], tmp_path, instead))
    if unrun:
        pytest.skip(f"PostgreSQL or psql is missing for {', '.join(block.place for block in unrun)}")


async def read(wanted: list[Block], folder: Path, instead: dict[str, str]) -> None:
    """Run the blocks of a page, and compare what they print."""
    async with reading(folder, instead) as reader:
        for block in wanted:
            printed = (await reader.run(block)).strip()
            shown = f"...{MASKED}" if block.language == "json" else reader.here(block.output or "...").strip()
            fits = as_pattern(shown).fullmatch(printed) is not None
            assert fits, f"{block.place} prints something else.\n--- the page:\n{shown}\n--- printed:\n{printed}"


def test_the_first_page_begins_with_make_run_and_make_test() -> None:
    lines = [line for block in blocks("README.md", text_of("README.md")) for line in block.code.splitlines()]
    assert [line.split("#")[0].strip() for line in lines[:2]] == ["make run", "make test"]


@pytest.mark.parametrize(
    ("target", "command"),
    [
        ("run", "bin/mcpward serve"),
        ("test", "bin/pytest tests/docs tests/unit"),
        ("test", "bin/pytest --ignore=tests/docs --ignore=tests/unit"),
    ],
)
def test_make_would_run_the_real_thing(target: str, command: str) -> None:
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    done = subprocess.run(
        ["make", "-n", "--no-print-directory", target], cwd=ROOT, capture_output=True, text=True, check=True, timeout=30
    )
    assert command in done.stdout
