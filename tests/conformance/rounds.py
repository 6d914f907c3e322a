"""Fixture tools and a prompt that ask the client in rounds (SEP-2322, revision 2026-07-28).

Each leg is a whole call: it answers with its questions, and is called again with the answers.
"""

from typing import Any

from fastmcp import Context, FastMCP
from mcp_types import (
    CreateMessageRequest,
    CreateMessageRequestParams,
    CreateMessageResult,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    InputRequiredResult,
    ListRootsRequest,
    ListRootsResult,
    SamplingMessage,
    TextContent,
)

Answer = str | InputRequiredResult


def add_to(server: FastMCP[Any]) -> None:
    """Add the tools and the prompt to a server."""
    _add_single_questions(server)
    _add_kept_states(server)
    _add_capability_checks(server)

    @server.prompt
    async def test_input_required_result_prompt(context: Context) -> Answer:
        """Ask for a context before the prompt is given."""
        answered = accepted(context, "user_context")
        if answered is None:
            return ask(user_context=form("What context should the prompt use?", context="string"))
        return f"Use this context: {answered.get('context')}"


def _add_single_questions(server: FastMCP[Any]) -> None:
    @server.tool
    async def test_input_required_result_elicitation(context: Context) -> Answer:
        """Ask the user for a name."""
        answered = accepted(context, "user_name")
        if answered is None:
            return ask(user_name=form("What is your name?", name="string"))
        return f"Hello, {answered.get('name')}!"

    @server.tool
    async def test_input_required_result_sampling(context: Context) -> Answer:
        """Ask the client's model for a capital."""
        answer = (context.input_responses or {}).get("capital_question")
        if not isinstance(answer, CreateMessageResult):
            return ask(capital_question=_sample("What is the capital of France?", 100))
        return f"The model said: {_text_of(answer)}"

    @server.tool
    async def test_input_required_result_list_roots(context: Context) -> Answer:
        """Ask the client for its roots."""
        answer = (context.input_responses or {}).get("client_roots")
        if not isinstance(answer, ListRootsResult):
            return ask(client_roots=_roots())
        return f"The roots are: {', '.join(str(root.uri) for root in answer.roots)}"


def _add_kept_states(server: FastMCP[Any]) -> None:
    @server.tool
    async def test_input_required_result_request_state(context: Context) -> Answer:
        """Ask for a confirmation, and recognize its own question in the answer."""
        if accepted(context, "confirm") is None or context.request_state != "asked":
            return ask("asked", confirm=form("Please confirm", ok="boolean"))
        return "state-ok"

    @server.tool
    async def test_input_required_result_tampered_state(context: Context) -> Answer:
        """Ask for a confirmation under a state that nobody else can write."""
        if accepted(context, "confirm") is None or context.request_state != "sealed":
            return ask("sealed", confirm=form("Please confirm", ok="boolean"))
        return "The state was whole."

    @server.tool
    async def test_input_required_result_multiple_inputs(context: Context) -> Answer:
        """Ask the user, the model and the client at once."""
        answers = context.input_responses or {}
        if not {"user_name", "greeting", "client_roots"} <= set(answers):
            return ask(
                "three questions",
                user_name=form("What is your name?", name="string"),
                greeting=_sample("Generate a greeting", 50),
                client_roots=_roots(),
            )
        return f"Three questions were answered: {', '.join(sorted(answers))}"

    @server.tool
    async def test_input_required_result_multi_round(context: Context) -> Answer:
        """Ask twice, the second time knowing the first answer."""
        named, colored = accepted(context, "step1"), accepted(context, "step2")
        state = context.request_state or ""
        if colored is not None and state.startswith("name:"):
            return f"{state.removeprefix('name:')} likes {colored.get('color')}."
        if named is not None and state == "start":
            question = form("Step 2: What is your favorite color?", color="string")
            return ask(f"name:{named.get('name')}", step2=question)
        return ask("start", step1=form("Step 1: What is your name?", name="string"))


def _add_capability_checks(server: FastMCP[Any]) -> None:
    @server.tool
    async def test_input_required_result_capabilities(context: Context) -> Answer:
        """Ask only what the client says it can answer."""
        can = context.session.client_capabilities
        questions: dict[str, Any] = {}
        if can is not None and can.elicitation is not None:
            questions["name"] = form("What is your name?", name="string")
        if can is not None and can.sampling is not None:
            questions["greeting"] = _sample("Generate a greeting", 50)
        return ask(**questions) if questions else "The client can answer nothing."

    @server.tool
    async def test_streaming_elicitation(context: Context) -> Answer:
        """Report progress, then ask: in the result, never in a request of its own."""
        await context.report_progress(1, 2)
        answered = accepted(context, "user_name")
        if answered is None:
            return ask(user_name=form("What is your name?", name="string"))
        return f"Hello, {answered.get('name')}!"


def ask(state: str | None = None, **questions: Any) -> InputRequiredResult:
    return InputRequiredResult(input_requests=questions, request_state=state)


def accepted(context: Context, key: str) -> dict[str, Any] | None:
    """Return what the user filled in under this key, or None where they have not."""
    answer = (context.input_responses or {}).get(key)
    return answer.content or {} if isinstance(answer, ElicitResult) and answer.action == "accept" else None


def form(message: str, **fields: str) -> ElicitRequest:
    properties = {name: {"type": kind} for name, kind in fields.items()}
    schema = {"type": "object", "properties": properties, "required": list(fields)}
    return ElicitRequest(params=ElicitRequestFormParams(message=message, requested_schema=schema))


def _sample(prompt: str, tokens: int) -> CreateMessageRequest:
    message = SamplingMessage(role="user", content=TextContent(type="text", text=prompt))
    return CreateMessageRequest(params=CreateMessageRequestParams(messages=[message], max_tokens=tokens))


def _roots() -> ListRootsRequest:
    return ListRootsRequest()


def _text_of(answer: CreateMessageResult) -> str:
    return answer.content.text if isinstance(answer.content, TextContent) else ""
