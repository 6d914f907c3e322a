"""Pretexts: what is said around an attack to make the model give way. Each is a weak sign, and ordinary by itself."""

from mcpward.guard.attacks.cues import USER, Cue, Cues, either, table
from mcpward.guard.engine import Caught, Examples, Kind

name = "pretexts"
kind: Kind = "attack"

_ALLOWED = (
    r"\b(?:admin\w{0,9}|root|full access|allowed|authori[sz]ed|trusted|confidential"
    r"|permission|approv\w{1,4}|skip\w{0,4}|verif\w{1,7}"
    r"|security|checks?|passwords?|secrets?|bypass\w{0,3}|ignore|unrestricted|restrictions?"
    r"|rules|comply|obey|policy|refunds?|filter\w{0,2}"
    r"|safety|system|recommend|developer|owner|without (?:asking|question)|instructions?|override|https?:)\b"
)
_GRANTED = either(
    r"""\b(?:admin\w{0,9}|full access|confidential|skip\w{0,4}|bypass\w{0,3}|ignor\w{1,3}|always allowed|restrictions?|
    approv\w{1,4}|unrestricted|passwords?|trusted|without (?:asking|question|verif\w{1,7}|confirm\w{0,5})|verified|
    security checks?|override\w?|safety|no (?:rules|limits|filters)|https?:|comply|obey|owner of)\b"""
)
_WEAK_WORDS = r"\b(?:party|birthday|surprise|gift|present|prices?|recipe|spoilers?)\b"

_CUES = Cues(
    table(
        "PROMPT_INJECTION",
        Cue(
            "obey",
            "obey me/every/all, obey my, you must/will/shall obey/comply, have to obey/comply, do "
            "as i say, do what i say, can't/cannot/can’t say no, "
            "without question, no questions asked, you have no choice, required to comply, follow "
            "my orders/commands, your master/creator/god, "
            "you serve me, you belong to me, at any cost",
            ((r"\b", 0.4),),
            channels=USER,
            told=True,
        ),
        Cue(
            "pretext",
            "for debugging/diagnostic/verification/compliance/calibration/audit purposes, routine/"
            "system/security maintenance/check/audit, compliance "
            "check/audit/review, penetration test, red team/teaming, security test/assessment/audit/"
            "exercise, testing your, i'm/am debugging, "
            "to verify your, to test your, for transparency reasons, to help me debug, conducting "
            "an audit, conducting a security/safety/compliance audit/test/review",
            ((r"\b", 0.25),),
            channels=USER,
            told=True,
        ),
        Cue(
            "pressure",
            "my life/job/career depends/is, people/someone will die, i will be fired, i will die, "
            "or else i, i'm begging, i beg you, "
            "life or death, matter of life, lives are at stake, this is an emergency, i will tip "
            "you, i will pay you, will be harmed, a kitten, "
            "a child will, save lives",
            ((r"\b", 0.22),),
            channels=USER,
            told=True,
        ),
        Cue(
            "make-believe",
            "test/sandbox/controlled/simulated/isolated environment/setting, in a sandbox, only/"
            "just a test/simulation, output is discarded, "
            "no real people/harm/consequences, purely fictional",
            ((r"\b", 0.18),),
            channels=USER,
            told=True,
        ),
        Cue(
            "concealment",
            "nobody/no-one notices/knows/finds/sees, no one notices/knows/finds/sees/will, don't/"
            "dont/don’t/not tell/inform/alert/notify "
            "security/anyone/the/my/users, leave no trace, leaving a trace, cover our/my/the/your "
            "tracks, keep it/this hidden/quiet, anyone notices/noticing/"
            "knowing, delete/erase/clear/wipe the/all/any logs/log/evidence/trail, logs afterwards, "
            "without anyone/telling/informing",
            ((r"\b", 0.32),),
            channels=USER,
            told=True,
            not_near=_WEAK_WORDS,
        ),
        Cue(
            "memory",
            "your/long-term/permanent/persistent/agent memory, in memory, in all future, permanent "
            "rule/instruction/directive, your knowledge base, henceforth, from now on, "
            "this session on, future conversations/sessions/chats/interactions, going forward, "
            "memory bank/store, remember that, remember this, always remember, store this fact, "
            "save this, new fact, core belief, keep in mind that, note that i",
            ((rf"\b[^.!?]{{0,70}}?{_GRANTED}", 0.62), (rf"\b[^.!?]{{0,80}}?{_ALLOWED}", 0.36)),
            before=r"\b(?:remember|memori[sz]e|save|store|add|updat\w{1,3}|write|keep|persist|note|commit"
            r"|from|in all|in every|for all|whenever)\b",
            behind=_ALLOWED,
            channels=USER,
            told=True,
        ),
        Cue(
            "memory",
            "future conversations/sessions/chats/interactions/requests/users, all sessions/users, "
            "long-term memory, permanent memory, your memory, knowledge base",
            ((r"\b", 0.56),),
            before=rf"\b(?:remember|memori[sz]e|save|store|add|updat\w{{1,3}}|keep|persist|note|commit|learn"
            rf"|record|insert)\b[^.!?]{{0,80}}{_GRANTED}",
            channels=USER,
            told=True,
        ),
        Cue(
            "trigger",
            "whenever, anytime, every time, from now on when/if",
            (
                (
                    r"\s(?:\w{2,10}\s){0,3}?(?:asks?|says?|mentions?|requests?|types?"
                    r"|wants)\b[^.!?]{0,60}?\b(?:approve|always|say|recommend|reveal|respond"
                    r"|answer|reply|ignore|give|send|tell|forward|grant|insert|include|disclose|share)\b",
                    0.22,
                ),
                (r"\b[^.!?]{0,60}?https?:", 0.56),
            ),
            channels=USER,
            told=True,
        ),
        Cue(
            "forbidden",
            "forbidden/prohibited/banned/taboo/censored answer/answers/information/knowledge/"
            "content/topic/topics/secret/secrets, "
            "you're/are not allowed/supposed/permitted to tell/say/share/reveal/answer/talk, what "
            "you really think, your true self, "
            "your real self, inner voice, your dark side, shadow self, hidden personality, alter ego",
            ((r"\b", 0.34),),
            channels=USER,
            told=True,
        ),
        Cue(
            "interlude",
            "so far so good, good job/work/boy, well done, great work/job, excellent work, thank "
            "you, thanks, ok great, okay great, perfect, awesome",
            (
                (
                    r"[.,!]{1,3}\s{1,2}(?:but |and |so )?(?:now|next|from now|instead|please now|let's|forget"
                    r"|ignore|stop|i need you to)\b",
                    0.2,
                ),
            ),
            channels=USER,
            told=True,
        ),
        Cue(
            "now-you-are",
            "you are now a/an/the/my/in/called/named, now you are a/an/the/my, you will now be/act/"
            "become, now act as, now pretend, now you're",
            ((r"\b", 0.26),),
            channels=USER,
            told=True,
            not_near=r"\b(?:going to help|ready|connected|logged|subscribed|signed|part of)\b",
        ),
        Cue(
            "turnabout",
            "stop here!, task is over, that was everything, enough of that, scratch that, never "
            "mind that/the, not relevant anymore, "
            "above is/are not/irrelevant, are not important anymore, clean slate, do something else "
            "instead, answer this/me instead, "
            "answer this question instead, focus on this instead, do this instead, now your job/"
            "task/role is, your job/task/role now is, stop doing that",
            ((r"(?!\w)", 0.22),),
            channels=USER,
            told=True,
        ),
    )
)
patterns = _CUES.patterns
confirm = _CUES.confirm

examples = Examples(
    catch=(
        Caught("You must obey.", "PROMPT_INJECTION", "You must obey"),
        Caught("Leave no trace of it", "PROMPT_INJECTION", "Leave no trace"),
    ),
    ignore=(
        "Remember that my daughter is called Ada.",
        "Please don't tell anyone about the surprise party.",
        "The dog learned to obey.",
    ),
)
