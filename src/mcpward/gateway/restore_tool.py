"""The tool that puts a caller's own values back in the places of their placeholders, where masking has a way back."""

import asyncio
from typing import Any

from pydantic import BaseModel, Field

from mcpward.gateway.pipeline import Visit
from mcpward.gateway.tools import Arguments, Tool
from mcpward.guard.structure import restore_text
from mcpward.guard.vault import Vaults

LONGEST = 1 << 20
"""A longer text is not taken: every placeholder in it may stand for something far longer."""


class RestoreInput(Arguments):
    """A text with placeholders, such as the answer of a model."""

    text: str = Field(max_length=LONGEST, description="The text with placeholders such as [EMAIL_1].")


class RestoreOutput(BaseModel):
    """The text with the values; what stands for none of the caller's stays."""

    success: bool = True
    text: str


def restore_tools(vaults: Vaults) -> list[Tool[Any]]:
    """Declare it. A caller gets back what the caller sent, and nobody else's."""

    async def restore(given: RestoreInput, visit: Visit) -> RestoreOutput:
        vault = vaults.known(visit.caller.principal)
        text = given.text if vault is None else await asyncio.to_thread(restore_text, given.text, vault)
        return RestoreOutput(text=text)

    return [
        Tool(
            "restore_placeholders",
            "Put your own values back in the places of the placeholders that validate_and_secure_prompt gave you.",
            "prompt:validate", RestoreInput, RestoreOutput, restore, "POST", "/restore_placeholders",
        )
    ]  # fmt: skip
