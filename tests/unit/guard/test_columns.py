import pytest

from mcpward.guard.values.columns import heading


@pytest.mark.parametrize(
    ("text", "value", "column"),
    [
        ("name,email,phone\nAda B,a@example.org,0555\nCy D,c@example.org,0666", "0666", "phone"),
        ("id\tdob\n7\t1980-01-02", "1980", "dob"),
        ("a;b\n1;2,5", "2,5", "b"),
        ('"Name","Birth Date"\n"Ada","1815-12-10"', "1815", "birth date"),
        ("| Name | Card |\n|---|---|\n| Ada | 4111 |", "4111", "card"),
        ("INSERT INTO people (id, name, phone) VALUES (5, 'Ada', '0039 55')", "0039", "phone"),
    ],
)
def test_a_value_knows_the_head_of_its_column(text: str, value: str, column: str) -> None:
    assert heading(text, text.index(value)) == column


@pytest.mark.parametrize("text", ["call 0555, please", "well, yes\nno 0555", "0555", "a,b\n\n0555"])
def test_prose_has_no_columns(text: str) -> None:
    assert heading(text, text.index("0555")) == ""


def test_a_head_out_of_reach_is_not_looked_for() -> None:
    assert heading("dob,x\n" + "1,2\n" * 300 + "3,4", 6 + 4 * 300) != "dob"
