"""Which variables a text names, and which of them a client leaves as they are."""

from typing import Any

import pytest

from mcpward.diagnostics.configuration.reading import EDITOR, NOTHING, WITH_DEFAULT, Reading
from mcpward.diagnostics.configuration.variables import Reference, braced, is_shell, not_expanded, references


def test_variables_without_braces_get_them() -> None:
    assert braced("$A/$B_2 costs 5$ and ${C}") == "${A}/${B_2} costs 5$ and ${C}"


def test_the_variables_of_a_text_are_known_with_their_forms() -> None:
    assert list(references("${A}/${B:-x}/${env:C}/${input:d}/${workspaceFolder}/${CLAUDE_PLUGIN_ROOT}/$E")) == [
        Reference("A", "${NAME}", False),
        Reference("B", "${NAME:-DEFAULT}", True),
        Reference("C", "${env:NAME}", False),
        Reference("d", "${input:NAME}", False),
    ]


@pytest.mark.parametrize(
    ("reading", "left"),
    [
        (Reading(), []),
        (Reading(expands=NOTHING), ["${A}", "${env:B}", "${C:-DEFAULT}"]),
        (Reading(expands=WITH_DEFAULT), ["${env:B}"]),
        (Reading(expands=EDITOR), ["${A}", "${C:-DEFAULT}"]),
    ],
)
def test_what_a_client_does_not_fill_in_is_told_once(reading: Reading, left: list[str]) -> None:
    written = {"command": "a", "args": ["${A}", "${A}", "${env:B}"], "env": {"C": "${C:-x}"}, "note": "${Z}"}
    assert [one.text for one in not_expanded(written, reading)] == left


@pytest.mark.parametrize("command", ["bash", "/bin/sh", "C:\\Windows\\cmd.exe", ["zsh", "-c"], "PowerShell.exe"])
def test_a_shell_fills_in_variables_itself(command: Any) -> None:
    assert is_shell(command)
    written = {"command": command, "args": ["${A}"], "env": {"B": "${B}"}}
    assert [one.name for one in not_expanded(written, Reading(expands=NOTHING))] == ["B"]


@pytest.mark.parametrize("command", ["npx", "", None, [], ["node", "sh"], "mysh", {"path": "sh"}])
def test_another_program_does_not(command: Any) -> None:
    assert not is_shell(command)
