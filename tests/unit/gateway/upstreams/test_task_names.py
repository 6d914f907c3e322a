"""The names of tasks: whole for the caller who got them, and nothing for anybody else."""

import pytest

from mcpward.gateway.upstreams.task_names import Task, TaskNames

TASK = Task("read_file", "its:own/name é")


def test_a_name_leads_its_caller_back_to_the_task() -> None:
    names = TaskNames()
    assert names.opened(names.shown(TASK, "ada"), "ada") == TASK


def test_a_name_means_nothing_to_another_caller_or_another_server() -> None:
    names = TaskNames()
    shown = names.shown(TASK, "ada")
    assert names.opened(shown, "bob") is None
    assert TaskNames().opened(shown, "ada") is None


def test_a_name_shows_nothing_of_the_task_and_fits_into_a_header() -> None:
    shown = TaskNames().shown(TASK, "ada")
    assert "read_file" not in shown
    assert shown.isascii()
    assert shown.isprintable()


@pytest.mark.parametrize("made_up", ["", "a", "AAAA", "A" * 80, "é", "%%%", "task-0"])
def test_what_somebody_made_up_is_no_name(made_up: str) -> None:
    assert TaskNames().opened(made_up, "ada") is None
