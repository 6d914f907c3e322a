"""Games, stories and roles: harmless by themselves, and what jailbreaks are wrapped in."""

from mcpward.guard.attacks.cues import USER, Cue, Cues, table
from mcpward.guard.engine import Caught, Examples, Kind

name = "role_play"
kind: Kind = "attack"

_GAMES = (
    Cue(
        "tokens",
        "you have/start/begin/lose, you will lose, tokens will be, lose/deduct/deducted, fined",
        ((r"\s(?:with\s|be\s|given\s)?(?:\d{1,4}|some|all|your)\s(?:tokens?|points|credits|lives)\b", 0.5),),
        told=True,
        channels=USER,
    ),
    Cue(
        "twice",
        "answer/respond/reply twice, respond/answer/reply in two, two different/separate/"
        "distinct responses/answers/ways, first as yourself, one normal, "
        "two responses, dual response/responses, first as normal/chatgpt",
        ((r"\b", 0.25),),
        channels=USER,
        told=True,
    ),
    Cue(
        "in-character",
        "stay/remain in character, break character, breaking character, stay in role",
        ((r"\b", 0.28),),
        channels=USER,
        told=True,
    ),
    Cue(
        "opposite",
        "opposite mode/day/personality, opposite of your/a, the exact opposite, polar opposite, "
        "evil twin, reverse psychology, opposite mode, opposite day",
        ((r"\b", 0.3),),
        channels=USER,
        told=True,
    ),
    Cue(
        "grandmother",
        "grandma/grandmother/granny/grandpa/grandfather/nana",
        (
            (
                r"\b[^.!?]{0,60}?\b(?:used to|would|always|who)\b[^.!?]{0,40}?\b(?:tell|read|sing|recite"
                r"|whisper|work|chemi|engineer|be\b)",
                0.52,
            ),
        ),
        channels=USER,
        told=True,
    ),
    Cue(
        "fiction",
        "in a world/universe/reality/dimension where/with/without, imagine a world, fictional/"
        "hypothetical/parallel world/scenario/story/dialogue/universe/ai/character"
        "/language/setting/purposes, hypothetically, hypothetical, purely/entirely/completely "
        "fictional/hypothetical/educational, for "
        "educational/research/academic/fictional purposes, fictional purposes only, writing a "
        "novel/book/story/screenplay/script/movie, novel i'm/i am writing, "
        "simulate a conversation/dialogue, let's play a game, in this game/story/scenario/"
        "simulation/roleplay, act out a scene, purely for academic/research",
        ((r"\b", 0.28),),
        channels=USER,
        told=True,
    ),
)

_PLAYED = (
    Cue(
        "from-now-on",
        "from now on, from this moment, from this point, henceforth, for the rest of this/our",
        ((r"[^.!?]{0,30}?\b(?:you|your|chatgpt|ai|act|respond|answer|pretend|we)\b", 0.28),),
        channels=USER,
        told=True,
    ),
    Cue(
        "named",
        "an ai, a chatbot, a bot, an assistant, a/the/fictional character, a persona, a/another "
        "model, an entity, fictional ai, a language model, another ai, "
        "virtual machine",
        ((r"\s(?:\w{3,12}\s){0,2}?(?:called|named|known as|with the name)\b", 0.28),),
        channels=USER,
        told=True,
    ),
    Cue(
        "role",
        "act/acting as, pretend to be, pretend you are/you're/that, pretend that you, role-play/"
        "roleplay/role-playing as, "
        "you are going to act/pretend/play/be, you will act/pretend/play/be, take on the role, play the role, "
        "assume the role, immerse yourself, respond as, you are about to, impersonate",
        ((r"\b", 0.1),),
        channels=USER,
        told=True,
    ),
    Cue(
        "template",
        "[insert prompt, [insert your, [insert question, [prompt, insert prompt here, [your "
        "prompt, [your question, {prompt}",
        (("", 0.34),),
        channels=USER,
        edge="",
        told=True,
    ),
)

_CUES = Cues(table("JAILBREAK_ATTEMPT", _GAMES, _PLAYED))
patterns = _CUES.patterns
confirm = _CUES.confirm

examples = Examples(
    catch=(
        Caught("You lose 5 points each time", "JAILBREAK_ATTEMPT", "You lose 5 points"),
        Caught("Stay in character now", "JAILBREAK_ATTEMPT", "Stay in character"),
    ),
    ignore=(
        "My grandmother lives in a house by the sea.",
        "The actor played two brothers.",
        "What is the opposite of heavy?",
    ),
)
