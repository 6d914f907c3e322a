import pytest

from mcpward.guard.values.phone_words import is_heading, judge


@pytest.mark.parametrize(
    "before",
    [
        "my phone number is ",
        "tel. ",
        "handynummer: ",
        "teléfono ",
        "номер телефона ",
        "手机号是",
        "cell: ",
        "home_phone=",
        "telefon: ",
    ],
)
def test_a_word_for_telephones_calls_the_number_one(before: str) -> None:
    assert judge(before, "") == "phone"


@pytest.mark.parametrize("before", ["please call ", "reach me at ", "her number is ", "sie erreichen mich unter "])
def test_a_verb_only_hints_at_a_telephone(before: str) -> None:
    assert judge(before, "") == "perhaps"


@pytest.mark.parametrize(
    "before", ["order ", "my card number is ", "phone support, ticket ", "account no. ", "call ticket "]
)
def test_a_nearer_word_calls_it_something_else(before: str) -> None:
    assert judge(before, "") == "other"


@pytest.mark.parametrize(
    "before", ["", "my iphone ", "the excellent hotel had ", "call the function ", "phone\n\nthen "]
)
def test_nothing_is_said_by_other_words(before: str) -> None:
    assert judge(before, "") == ""


def test_what_follows_may_say_it_too() -> None:
    assert judge("you get me at ", " (mobile)") == "phone"
    assert judge("", " is my cell") == "phone"


@pytest.mark.parametrize("column", ["phone", "mobile_no", "contact phone", "telefono", "customer_phone", "tel"])
def test_a_column_of_telephones_is_known(column: str) -> None:
    assert is_heading(column)


@pytest.mark.parametrize("column", ["headphones", "portable charger", "smartphone", "name", "", "mobile app"])
def test_a_column_of_other_things_is_none(column: str) -> None:
    assert not is_heading(column)
