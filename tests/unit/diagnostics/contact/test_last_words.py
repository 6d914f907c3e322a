"""What a process wrote last tells why it ended."""

import pytest

from mcpward.diagnostics.contact.last_words import cause_of


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("ModuleNotFoundError: No module named 'mcp'", "Python module"),
        ("/usr/bin/python3: No module named weather_server", "Python module"),
        ("Error: Cannot find module '/home/ada/build/index.js'", "of Node"),
        ("npm error 404 Not Found - GET https://registry.npmjs.org/no-such - Not found", "npm registry"),
        ("npm ERR! code E404", "npm registry"),
        ("Because no-such was not found in the package registry and you require no-such", "PyPI"),
        ("Error: listen EADDRINUSE: address already in use :::3000", "its port"),
        ("OSError: [Errno 98] Address already in use", "its port"),
        ("Error: API_KEY environment variable is required", "misses a variable"),
        ("Missing required environment variable: SHOP_TOKEN", "misses a variable"),
        ("KeyError: 'GITHUB_TOKEN'", "misses a variable"),
        ("SLACK_BOT_TOKEN must be set", "misses a variable"),
        ("Please provide an API key: api key not found", "misses a variable"),
        ("usage: server [-h] --root ROOT", "arguments"),
        ("error: unknown option '--stdio'", "arguments"),
        ("Error: EACCES: permission denied, open '/var/lib/x'", "read or run"),
        ("Error: connect ECONNREFUSED 127.0.0.1:5432", "over the network"),
        ("Error: ENOENT: no such file or directory, stat '/home/ada/Documents'", "file or folder"),
        ("python: can't open file '/x/server.py': [Errno 2] No such file or directory", "file or folder"),
        ("SyntaxError: Unexpected token '??='", "version of its interpreter"),
        ("error: Failed to start: HTTP 401 Unauthorized", "credential is refused"),
        ("Cannot connect to the Docker daemon at unix:///var/run/docker.sock.", "Docker does not run"),
        ("Unable to find image 'mcp/shop:latest' locally", "no such image"),
        ("FATAL ERROR: Reached heap limit - JavaScript heap out of memory", "memory"),
    ],
)
def test_a_cause_is_guessed_from_the_last_words(line: str, says: str) -> None:
    cause = cause_of(1, ("starting", line, "    at something else"))
    assert says in cause.says
    assert cause.fix.endswith(".")


@pytest.mark.parametrize(("code", "says"), [(0, "nothing to do"), (127, "shell"), (-9, "killed"), (-11, "crashed")])
def test_where_it_wrote_nothing_the_exit_code_tells(code: int, says: str) -> None:
    assert says in cause_of(code, ()).says


def test_a_usage_text_on_stdout_counts() -> None:
    assert "arguments" in cause_of(0, (), ("Usage: shop [COMMAND]",)).says


def test_nothing_is_guessed_of_words_that_tell_nothing() -> None:
    assert cause_of(1, ("something went wrong",)).says == ""
    assert "SECRET_WORD" not in cause_of(1, ("ModuleNotFoundError: No module named 'SECRET_WORD'",)).fix
