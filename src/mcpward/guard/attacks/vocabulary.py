"""The words that attacks are put together from: what one list learns, every rule knows.

All are in lower case. Where a list has commas it is one of plain words (see `cues.listed`), where it has bars they are
regular expressions.
"""

from mcpward.guard.attacks.cues import either

# To set an order aside.
DROP = """ignore, disregard, ignroe, ingore, igonre, disreguard, forget, neglect, override, overrule, overwrite,
    abandon, discard, dismiss,
    pay no attention to, pay no heed to, take no notice of, give no weight to, stop following, stop obeying,
    stop adhering to, stop listening to, stop using, stop applying, quit following, cease following, do not follow,
    don't follow, don’t follow, do not obey, don't obey, don’t obey, do not adhere to, don't adhere to,
    do not comply with, do not listen to, don't listen to, no longer follow, no longer obey, no longer bound by,
    set aside, put aside, lay aside, cast aside, brush aside, sweep aside, push aside, leave aside, throw out,
    throw away, toss out, toss aside, let go of, break free from, break free of, free yourself from, deviate from,
    depart from, disobey, defy, nullify, invalidate, negate, annul, rescind, unlearn, scrap, tune out, block out,
    do away with, get rid of, wipe, purge, erase, leave behind, supersede, circumvent, bypass, skip over, void,
    revoke, overlook, suspend, eliminate, strip away, shut out, act against, violate, ignoring, disregarding,
    forgetting"""
PRIOR = either(
    r"""previous(?:ly)?|prior|preceding|above|earlier|former|foregoing|aforementioned|past|old|last|previos|previus|pervious|prevoius|previuos|prev|before|
    precedent|antecedent|pre-?existing"""
)
OWN = either(
    r"""existing|original|initial|system|safety|developer(?:'s|’s|s)?|built-in|hidden|content|ethical|default|standard|
    core|current|internal|moral|openai(?:'s|’s)?|given|pre-?set|programmed|base|foundational|root|security|usual|
    normal|predefined"""
)
ORDERS = either(
    r"""instructions?|instrucitons?|instuctions?|intructions?|insturctions?|instrutions?|instructons?|prompts?|pre-?prompts?|directions?|directives?|guidelines?|guidance|
    programming|training|orders|safeguards?|guardrails?|commandments|(?:system|developer)\smessages?|mandates?|
    briefing|conditioning"""
)
RULES = either(
    r"""rules?|constraints?|restrictions?|polic(?:y|ies)|limitations?|protocols?|filters?|limits|commands?|ethics|
    alignment|boundaries|regulations|principles|objectives?|assignments?|goals?|tasks?|considerations|
    procedures|requirements?|signals|advice|moderation|censorship|code\sof\sconduct|persona|role|identity|
    purpose|duties"""
)
CONTEXT = either(
    r"""context|conversations?|messages?|texts?|inputs?|statements?|requests?|chats?|content|words|info(?:rmation)?|
    discussions?|history|paragraphs?|sentences?|questions?|dialogues?|things?|stuff|interactions?|memory|memories|
    data|documents?"""
)
BEHIND = either(
    r"""above|before\s(?:this|that|now|here)|previously|earlier|so\sfar|up\sto\snow|up\suntil\s(?:now|this)|until\snow|
    prior\sto\s(?:this|that|now)|(?:came|come|comes|went|goes)\sbefore|preced(?:e|ed|es|ing)\b|
    you(?:'ve|’ve|'re|\s(?:were|have|had|got|received|know|knew|learned|learnt|are\s(?:given|working|doing|following)))\b|
    (?:i|we|they)(?:'ve|’ve|\shave)?\s(?:just\s)?(?:said|told|wrote|gave|asked|instructed)\b|
    (?:was|were|has\sbeen|have\sbeen)\s(?:just\s)?(?:said|written|given|told|discussed|stated|mentioned)\b|
    (?:given|told|set|taught|said|written|stated|mentioned|received)\s(?:to\syou\s|by\s)?(?:above|before|openai)\b|
    (?:given|provided|assigned)\sto\syou\b|from\s(?:the\s|your\s)?(?:system|developers?|creators?|openai)\b"""
)

_GOES_ON = (
    r"(?![^.!?]{0,90}\b(?:your?|yourself|instructions?|prompt|reveal|say|print|output|repeat|respond|reply|answer|tell"
    r"|send|act|execute|ai)\b)"
)
# Orders that never were the model's: what one wrote oneself and takes back, and what stands in a manual.
NOT_ITS_ORDERS = (
    r"(?:\bmy (?:very )?(?:last|previous|earlier|first|prior) (?:(?:two|three|few|couple of) )?"
    r"(?:messages?|questions?|requests?|comments?|e-?mails?"
    r"|texts?|posts?|replies|reply)\b"
    r"|\binstructions? (?:(?:given|printed|written|found) )?(?:in|on|from|of|inside) (?:the|my|our|this|that|an?) "
    r"(?:[\w-]{2,14} ){0,2}?(?:manual|readme|handbook|packaging|package|packet|box|label|tutorial|wiki|guide|guidebook"
    r"|leaflet|booklet|brochure|recipe|kit|cookbook|textbook|worksheet|ticket|changelog|documentation|docs)\b)"
) + _GOES_ON

# Those whom an attack is said to.
MODEL = either(
    r"""ai|a\.i\.|ais|gpt(?:-?\d)?|chat\s?gpt|claude|gemini|llama|bard|copilot|grok|chatbot|bot|assistant|llm|
    (?:language\s)?model|agent|machine|artificial\sintelligence"""
)
