"""The variables of an entry, and the secrets that come with them."""

from tests.unit.diagnostics.fleets import entry

from mcpward.diagnostics.configuration.filling import filled

SET = {"ROOT": "/srv", "SHOP_TOKEN": "swordfish-1234", "PIN_KEY": "42", "COLOUR": "green"}


def test_every_text_of_an_entry_is_filled_in() -> None:
    full = filled(
        entry(command="${ROOT}/bin", args=("${ROOT}", "${x%y}"), env={"A": "${env:COLOUR}"}, cwd="${NOWHERE:-/tmp}"),
        SET,
    )
    assert (full.entry.command, full.entry.args, full.entry.cwd) == ("/srv/bin", ("/srv", "${x%y}"), "/tmp")
    assert full.entry.env == {"A": "green"}
    assert (full.unset, full.asked) == ((), ())
    remote = filled(entry(url="https://x${ROOT}", headers={"Authorization": "Bearer ${SHOP_TOKEN}"}), SET)
    assert remote.entry.url == "https://x/srv"
    assert remote.entry.headers == {"Authorization": "Bearer swordfish-1234"}


def test_what_is_missing_is_named_once() -> None:
    full = filled(
        entry(args=("${NO_A}", "${NO_A}", "${input:key}"), env={"B": "${env:NO_B}", "C": "${input:key}"}), SET
    )
    assert full.unset == ("NO_A", "NO_B")
    assert full.asked == ("key",)


def test_the_secrets_that_it_is_given_are_hidden_in_what_it_writes() -> None:
    shown = filled(
        entry(args=("${SHOP_TOKEN}", "${COLOUR}", "${PIN_KEY}"), env={"API_KEY": "hunter-hunter-2"}), SET
    ).shown()
    assert (
        shown("got swordfish-1234, hunter-hunter-2,\x1b[1m green\x1b[0m and 42")
        == "got [HIDDEN], [HIDDEN], green and 42"
    )
