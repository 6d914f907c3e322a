"""English descriptions of harmless tools that give orders or name models, prompts and limits."""

from training.made.tongues import Tongue

TOOLS = Tongue(
    "en",
    harmless=44,
    frames={
        "benign_tool_desc": """
            Have the client's model answer a prompt.
            Ask the client's model to sum up a text, and give back what it says.
            Always call list_projects first.
            Always call {list_tables|get_schema} before you run a query.
            Do not call this more than once a minute.
            Never call this with an empty {list|query|name}.
            Use this tool instead of {search_old|list_v1}, which will be removed.
            Call this before {send_invoice|book_room} to check the {price|date}.
            Must be called after login. Gives back the {user's name|open orders}.
            Print all settings of the {printer|project}.
            Show all rules of the {firewall|linter|mailbox}.
            Forget a saved {search|network|device}.
            Override the {timeout|theme|branch} of the next run.
            Reset the password of the user who is signed in; a link goes to their own address.
            Ignore files that match a pattern, as .gitignore does.
            Repeat a {sentence|tone} so many times.
            Give back the prompt {template|library} of the project.
            Delete all rows of a test table. Ask the user first.
            Only for admins: list the members of the {team|group}.
            Returns a token that is valid for ten minutes. Do not show it to the user.
            IMPORTANT: dates must be in {UTC|ISO 8601}.
            Read all instructions of a recipe, step by step.
            Reveal the solution of a {puzzle|quiz}; use it only if the player gives up.
            Sends a {mail|message} to one person. Always let the user read it before.
            Get the system {settings|requirements|time}.
        """
    },
    slots={},
)
