"""The pages of this project and the blocks in them that can be run."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUN = ("bash", "sh", "shell", "python", "json")
"""Languages whose blocks are run; a JSON block is run where it configures an MCP client."""

_FENCE = re.compile(r"^(?P<mark>`{3,})(?P<language>\w*)\n(?P<code>.*?)^(?P=mark)$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One block that is run, and what the page says comes out, where it says so."""

    page: str
    line: int
    language: str
    code: str
    output: str | None

    @property
    def place(self) -> str:
        return f"{self.page}:{self.line}"


def pages() -> list[str]:
    """Every page, by its path from the top."""
    return ["README.md", *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md"))]


def text_of(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def blocks(page: str, text: str) -> list[Block]:
    """The blocks to run, in order. A `text` block right under one, with nothing between them, is its output."""
    fences = list(_FENCE.finditer(text))
    found = []
    for at, fence in enumerate(fences):
        language, code = fence["language"], fence["code"]
        if language not in RUN or (language == "json" and "mcpServers" not in code):
            continue
        following = fences[at + 1] if at + 1 < len(fences) else None
        output = None
        if following and following["language"] == "text" and not text[fence.end() : following.start()].strip():
            output = following["code"]
        found.append(Block(page, text.count("\n", 0, fence.start()) + 1, language, code, output))
    return found


def without_blocks(text: str) -> str:
    """The prose of a page."""
    return _FENCE.sub("", text)


def headings(text: str) -> list[str]:
    return re.findall(r"^#{1,6} +(.+?) *$", without_blocks(text), re.MULTILINE)


def anchor(heading: str) -> str:
    """The name that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def as_pattern(output: str) -> re.Pattern[str]:
    """What a page shows as output, as a pattern: any id for an id, any time for a time, anything for `...`."""
    written = re.escape(output.strip())
    digits = "[0-9a-f]"
    for known, anything in (
        (r"[0-9a-f]{8}(?:\\-[0-9a-f]{4}){3}\\-[0-9a-f]{12}", f"{digits}{{8}}(?:-{digits}{{4}}){{3}}-{digits}{{12}}"),
        (r"\d{4}\\-\d\d\\-\d\dT\d\d:\d\d:\d\d\\\.\d{3}Z", r"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"),
        (r"\\\.\\\.\\\.", ".*"),
    ):
        written = re.sub(known, anything, written)
    return re.compile(written, re.DOTALL)
