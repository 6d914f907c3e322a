"""How much context tools are thought to take up."""

from tests.unit.diagnostics.fleets import tool

from mcpward.diagnostics.tools.listed import ListedTool
from mcpward.diagnostics.tools.token_cost import tokens, tokens_of, tokens_of_all

COUNTED = (
    # Each with its number of tokens by o200k_base, cl100k_base and the tokenizer of Claude 2.
    ('{"name":"read_file","description":"Reads a file.","inputSchema":{"type":"object"}}', 20, 20, 22),
)


def listed(**fields: object) -> ListedTool:
    return ListedTool("read_file", tool(**fields))


def test_the_estimate_is_near_what_tokenizers_count() -> None:
    for text, *counted in COUNTED:
        assert all(0.77 < tokens(text) / number < 1.21 for number in counted), (tokens(text), counted)


def test_only_what_a_model_gets_of_a_tool_costs() -> None:
    plain = tokens_of(listed())
    assert tokens_of(listed(annotations={"title": "x" * 999}, outputSchema={"title": "x" * 999}, _meta={})) == plain
    assert tokens_of(listed(description="word " * 100)) > plain + 100
    assert tokens_of_all([listed(), listed()]) == 2 * plain


def test_signs_of_other_scripts_cost_more_than_letters() -> None:
    assert tokens("a" * 100) < tokens("я" * 100) < tokens("読" * 100) <= 100


def test_fields_of_any_type_cost_something() -> None:
    assert tokens_of(ListedTool("a", {"name": "a", "description": 7, "inputSchema": None})) > 0
