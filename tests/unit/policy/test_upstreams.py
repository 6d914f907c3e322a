"""What the operator allows of each server, and a file of it that changes while it is in force."""

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.errors import ConfigurationError
from mcpward.policy.scopes import covers
from mcpward.policy.upstreams import (
    Policies,
    PolicyFile,
    Screens,
    UpstreamPolicy,
    is_server_name,
    policies_from,
    scope_of,
)


def read(text: str) -> Policies:
    return policies_from(tomllib.loads(text).get("servers", {}), "mcpward.toml")


def test_without_a_word_all_tools_are_allowed_and_screened() -> None:
    policy = read("").of("any")
    assert policy == UpstreamPolicy()
    assert policy.allows("tool", None)
    assert (policy.rate, policy.timeout, policy.largest_reply) == (None, 60, 4 * 1024 * 1024)
    assert policy.arguments == Screens("mask", "flag", "flag", "block")
    assert policy.replies == policy.descriptions == Screens("mask", "flag", "block", "block")


def test_every_key_of_a_table_takes_effect() -> None:
    policy = read(
        """
        [servers.github]
        allow = ["get_*"]
        deny = ["get_secret"]
        read_only = true
        rate = "60/minute"
        timeout = 2.5
        largest_reply = 1000
        [servers.github.arguments]
        secrets = "block"
        personal = "mask"
        attacks = "off"
        on_failure = "pass"
        [servers.github.replies]
        attacks = "mask"
        [servers.github.descriptions]
        attacks = "flag"
        """
    ).of("github")
    assert policy == UpstreamPolicy(
        allow=("get_*",),
        deny=("get_secret",),
        read_only=True,
        rate="60/minute",
        timeout=2.5,
        largest_reply=1000,
        arguments=Screens("block", "mask", "off", "pass"),
        replies=Screens(attacks="mask"),
        descriptions=Screens(attacks="flag"),
    )


def test_the_table_for_every_server_gives_defaults_key_by_key() -> None:
    policies = read(
        """
        [servers.github]
        deny = []
        replies = { attacks = "flag" }
        [servers."*"]
        deny = ["delete_*"]
        timeout = 5
        replies = { personal = "mask" }
        """
    )
    assert policies.of("other") == UpstreamPolicy(deny=("delete_*",), timeout=5, replies=Screens(personal="mask"))
    assert policies.of("github") == UpstreamPolicy(timeout=5, replies=Screens(personal="mask", attacks="flag"))
    assert set(policies.named) == {"github"}


@pytest.mark.parametrize(
    ("allow", "deny", "tool", "allowed"),
    [
        (("*",), (), "any.tool/x", True),
        ((), (), "tool", False),
        (("get_*",), (), "get_user", True),
        (("get_*",), (), "forget_user", False),
        (("*_user",), (), "get_user", True),
        (("get_*_by_*",), (), "get_user_by_name", True),
        (("get",), (), "get", True),
        (("get",), (), "GET", False),
        (("get",), (), "get\n", False),
        (("*",), ("delete_*",), "delete_user", False),
        (("delete_user",), ("delete_*",), "delete_user", False),
        (("get_?",), (), "get_x", False),
        (("get_?",), (), "get_?", True),
        (("[ab]",), (), "a", False),
        (("[ab]",), (), "[ab]", True),
        (("*",), ("*secret*",), "a\nsecret", False),
    ],
)
def test_a_tool_is_allowed_by_name_and_denying_wins(
    allow: tuple[str, ...], deny: tuple[str, ...], tool: str, allowed: bool
) -> None:
    assert UpstreamPolicy(allow=allow, deny=deny).allows(tool, None) is allowed


def test_a_long_name_made_against_many_stars_is_judged_at_once() -> None:
    assert not UpstreamPolicy(allow=("a*" * 30 + "b",)).allows("a" * 20_000, None)


@pytest.mark.parametrize(("hint", "allowed"), [(True, True), (False, False), (None, False)])
def test_read_only_lets_only_tools_that_say_so_pass(hint: bool | None, allowed: bool) -> None:
    assert UpstreamPolicy(read_only=True).allows("tool", hint) is allowed


@pytest.mark.parametrize(
    ("written", "size"), [("1", 1), ('"7B"', 7), ('"2 KiB"', 2048), ('"1MiB"', 1 << 20), ('"1GiB"', 1 << 30)]
)
def test_a_size_is_a_number_of_bytes_or_names_its_unit(written: str, size: int) -> None:
    assert read(f"[servers.a]\nlargest_reply = {written}").of("a").largest_reply == size


def test_actions_go_by_the_kinds_that_findings_have() -> None:
    assert Screens("block", "off", "flag").actions == {"secret": "block", "personal": "off", "attack": "flag"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("servers = 1", "mcpward.toml: servers is not a table; write [servers.NAME]."),
        ("servers.a = 1", "mcpward.toml, [servers.a]: it is not a table"),
        ("[servers.a__b]", "single _"),
        ('[servers."a b"]', "single _"),
        ("[servers.a]\nalow = []", "[servers.a]: the key alow is unknown; did you mean allow."),
        ("[servers.a]\nzzz = 1", "the key zzz is unknown; known are allow, deny"),
        ('[servers.a]\n"top secret" = 1', "a key is unknown"),
        ('[servers."*"]\nzzz = 1', 'mcpward.toml, [servers."*"]: the key zzz is unknown'),
        ('[servers.a]\nallow = "get_*"', "[servers.a]: allow is not a list of names of tools"),
        ("[servers.a]\ndeny = [1]", "deny is not a list"),
        ('[servers.a]\ndeny = [""]', "deny is not a list"),
        ('[servers.a]\ndeny = ["a__delete_*"]', "[servers.a]: deny names a tool with its server; leave out a__."),
        ('[servers.a]\nread_only = "yes"', "read_only is neither true nor false"),
        ('[servers.a]\nrate = "often"', "rate is not one rate over zero"),
        ('[servers.a]\nrate = "0/minute"', "rate is not one rate over zero"),
        ('[servers.a]\nrate = "1/minute;5/hour"', "rate is not one rate over zero"),
        ("[servers.a]\nrate = 60", "rate is not one rate over zero"),
        ("[servers.a]\ntimeout = 0", "timeout is not a number of seconds"),
        ("[servers.a]\ntimeout = inf", "timeout is not a number of seconds"),
        ("[servers.a]\ntimeout = nan", "timeout is not a number of seconds"),
        ("[servers.a]\ntimeout = true", "timeout is not a number of seconds"),
        ('[servers.a]\ntimeout = "1s"', "timeout is not a number of seconds"),
        ("[servers.a]\nlargest_reply = 0", "largest_reply is not a number of bytes"),
        ('[servers.a]\nlargest_reply = "1MB"', "largest_reply is not a number of bytes"),
        ("[servers.a]\nlargest_reply = 1.5", "largest_reply is not a number of bytes"),
        ("[servers.a]\nreplies = 1", "[servers.a.replies]: it is not a table"),
        (
            "[servers.a.replies]\nsecret = 'mask'",
            "[servers.a.replies]: the key secret is unknown; did you mean secrets",
        ),
        ("[servers.a.replies]\nsecrets = 'hide'", "secrets is none of mask, block, flag, off; choose one of them."),
        ("[servers.a.replies]\nattacks = true", "attacks is none of mask"),
        ("[servers.a.replies]\non_failure = 'flag'", "on_failure is none of block, pass"),
    ],
)
def test_what_is_wrong_is_told_with_the_table_and_the_key(text: str, says: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        read(text)
    assert says in str(failure.value)
    assert str(failure.value).startswith("mcpward.toml")
    assert "top secret" not in str(failure.value)


def test_names_of_servers_have_single_underscores_between_letters() -> None:
    assert all(map(is_server_name, ["a", "a-b", "a_b", "-", "9", "A_b_c"]))
    assert not any(map(is_server_name, ["", "a__b", "_a", "a_", "a b", "a:b", "*", "ä", "a\n"]))


def test_a_tool_needs_the_scope_of_its_name() -> None:
    assert scope_of("github", "issues.get/x") == "upstream:github:issues.get/x"


@given(st.text())
def test_a_scope_for_one_tool_never_opens_one_with_a_stranger_name(tool: str) -> None:
    needed = scope_of("a", f"x:{tool}")
    assert not covers({"upstream:a:x", "upstream:b"}, needed)
    assert covers({"upstream:a"}, needed)
    assert covers({"upstream:a:*"}, needed)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mcpward.toml"
    path.write_text("log_level = 'INFO'\n[servers.a]\ntimeout = 1\n")
    return path


def test_a_changed_file_takes_effect(file: Path) -> None:
    policy_file = PolicyFile(file)
    assert not policy_file.changed()
    file.write_text("[servers.a]\ntimeout = 22\n")
    assert policy_file.changed()
    assert policy_file.reload()
    assert policy_file.policies.of("a").timeout == 22
    assert policy_file.fault is None
    assert not policy_file.changed()


def test_a_file_put_in_the_place_of_the_old_one_is_a_change(file: Path) -> None:
    policy_file = PolicyFile(file)
    before = file.stat()
    other = file.with_suffix(".new")
    other.write_text(file.read_text().replace("1", "2"))
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(file)
    assert policy_file.changed()


def test_a_file_that_is_only_touched_is_no_change(file: Path) -> None:
    policy_file = PolicyFile(file)
    os.utime(file, (1, 1))
    assert not policy_file.changed()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"[servers.a]\nalow = []", "[servers.a]: the key alow is unknown"),
        (b"[servers.a]\n\njwt_shared_secret = top-secret\n", "line 3: this is not TOML"),
        (b"a = '\xff'", "not UTF-8"),
        (b"a = " + b"[" * 100_000, "this is not TOML"),
    ],
)
def test_a_broken_file_is_refused_and_the_last_good_one_stays(file: Path, content: bytes, says: str) -> None:
    policy_file = PolicyFile(file)
    file.write_bytes(content)
    assert policy_file.changed()
    assert not policy_file.reload()
    assert policy_file.policies.of("a").timeout == 1
    assert says in (policy_file.fault or "")
    assert str(file) in (policy_file.fault or "")
    assert "top-secret" not in (policy_file.fault or "")
    assert not policy_file.changed()
    file.write_text("[servers.a]\ntimeout = 333\n")
    assert policy_file.changed()
    assert policy_file.reload()
    assert policy_file.fault is None


def test_a_file_that_goes_and_comes_back_as_it_was_is_in_force_again(file: Path) -> None:
    policy_file = PolicyFile(file)
    away = file.rename(file.with_suffix(".away"))
    assert policy_file.changed()
    assert not policy_file.reload()
    assert "cannot be read" in (policy_file.fault or "")
    assert policy_file.policies.of("a").timeout == 1
    assert not policy_file.changed()
    away.rename(file)
    assert policy_file.changed()
    assert policy_file.reload()
    assert policy_file.fault is None


def test_a_file_that_is_wrong_from_the_start_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        PolicyFile(tmp_path / "none.toml")


def test_a_file_without_tables_leaves_the_defaults(file: Path) -> None:
    file.write_text("log_level = 'INFO'\n")
    assert PolicyFile(file).policies.of("any") == UpstreamPolicy()


@pytest.mark.parametrize("text", ["[server.files]\ndeny = ['*']", "[policies]", "log_level = 'INFO'\n[Servers.files]"])
def test_a_misspelt_table_is_refused_instead_of_passed_over(tmp_path: Path, text: str) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(text)
    with pytest.raises(ConfigurationError, match=r"is unknown; policies stand in \[servers.NAME\]"):
        PolicyFile(file)
