"""What each check means and how to mend what it reports, as docs/CHECKS.md says it: the page is packaged."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_HEADING = re.compile(r"^### +(?P<code>[a-z0-9-]+) *\n(?P<text>.*?)(?=^#{1,3} |\Z)", re.MULTILINE | re.DOTALL)


@cache
def explanations() -> Mapping[str, str]:
    """The section of each code, in Markdown. {} where the page is missing from this installation."""
    here = Path(__file__).resolve()
    for page in (here.parent / "CHECKS.md", here.parents[3] / "docs" / "CHECKS.md"):
        try:
            text = page.read_text("utf-8")
        except OSError:
            continue
        return {found["code"]: found["text"].strip() for found in _HEADING.finditer(text)}
    return {}


def in_plain_words(text: str) -> str:
    """A section in one paragraph a line, without the signs of Markdown for links."""
    unlinked = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    return "\n\n".join(re.sub(r"\s*\n(?![-*] )\s*", " ", part) for part in re.split(r"\n\s*\n", unlinked))
