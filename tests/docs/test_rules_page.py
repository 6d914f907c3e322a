"""Every file of rules in docs/RULES.md loads."""

import re
from pathlib import Path

import pytest
from tests.docs.pages import text_of

from mcpward.guard.rules.rules_file import load_rules

FILES = re.findall(r"^```toml\n(.*?)^```$", text_of("docs/RULES.md"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("text", FILES, ids=lambda text: text.splitlines()[0])
def test_a_file_of_rules_on_the_page_loads(text: str, tmp_path: Path) -> None:
    (tmp_path / "gitleaks.toml").write_text("")
    (tmp_path / "rules.toml").write_text(text, "utf-8")
    load_rules(tmp_path / "rules.toml")


def test_all_files_of_the_page_go_together(tmp_path: Path) -> None:
    (tmp_path / "gitleaks.toml").write_text("")
    # Keys of the whole file stand before its tables.
    first = sorted(FILES, key=lambda text: text.startswith("["))
    (tmp_path / "rules.toml").write_text("\n".join(first), "utf-8")
    assert len(load_rules(tmp_path / "rules.toml").detectors) == 4
