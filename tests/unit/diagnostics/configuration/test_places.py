"""Where a program works, also where its folder was removed under it."""

import os
from pathlib import Path

import pytest

from mcpward.diagnostics.configuration.places import Places


@pytest.mark.skipif(os.name != "posix", reason="Windows removes no folder that somebody works in")
def test_where_the_working_folder_was_removed_the_home_folder_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert Places.here(os.environ).cwd == Path.home()
