"""Sentences grown from parts, in which a person and a thing stand in the same places, and plain padding."""

from random import Random

SUBJECTS = """
$who; $who; $who; $who; $familiar; my $role $first; $first and $first; $who and $who; both $who and $who; $name,
the $role of $brand,; the $nation $role; $brand's $familiar; $org; neither $who nor $who; the late $plain;
$first from $city; people like $familiar; $who's $role; even $who; only $familiar; $company; $made; my friend
$first; former $role $plain; $nation $role $plain; young $first; old $mr; poor $first; a certain $plain; the
other $first
"""
VERBS = """
said that; told $who that; thinks that; wrote in $work that; insisted that; admitted to $who that; believes
that; heard from $who that; complained that; explained that; dreamed that; warned $who that; learned from $work
that
"""
ACTS = """
left $place for $place; called $who; bought $product; met $who at $place; never liked $who; moved to $country;
was born in $city; replaced $who; joined $org; works for $brand; plays for $team; ate $food with $who; lost
$topic; blamed $who for $topic; sued $brand; married $familiar; won $event; ran into $who near $road; has
forgotten $topic; is waiting for $who; looks like $who; was seen with $who; introduced $who to $who; voted
against $who; taught $who $product; invited $who to $event; sold $topic to $who; cares about $topic; was named
after $who; lives with $familiar; died in $year; is back in $city; stole $topic; drove $who home; praised $who;
wants $who back; gave $topic to $who; owes $who $money; was fired by $who
"""
OPENINGS = """
; ; ; ; ; ; ; In $month,; Yesterday; On $day; At $place,; After $event; Well,; Oh,; So; Honestly,; As $who put
it,; According to $who,; For $who,; Unlike $who,; When $who arrived,; Since $year; Because of $topic; Like
$who,; Thanks to $who,; But; And
"""
ENDINGS = """
.; .; .; .; .; .; !; ...; , of course.; , said $familiar.; , as usual.; in $year.; on $day.; because of $who.; ,
$familiar says.; with $who.; without $who.; in $place.; at $brand.; , not $who.; , $first.; , I think.; instead
of $who.; ?; ?!; again.
"""


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.replace("\n", " ").split(";")]


_SUBJECTS, _VERBS, _ACTS, _OPENINGS, _ENDINGS = map(_parts, (SUBJECTS, VERBS, ACTS, OPENINGS, ENDINGS))


def sentence(random: Random) -> str:
    """A template of one sentence; `cast.Cast` fills it."""
    opening, ending = random.choice(_OPENINGS), random.choice(_ENDINGS)
    said = f"{random.choice(_SUBJECTS)} {random.choice(_ACTS)}"
    if random.random() < 0.3:
        said = f"{random.choice(_SUBJECTS)} {random.choice(_VERBS)} {said}"
    space = "" if ending[0] in ".,!?" else " "
    grown = f"{opening} {said}{space}{ending}".strip()
    return grown if grown[0] == "$" else grown[0].upper() + grown[1:]


PLAIN = """
I have no idea why it took so long.
The weather was fine, so we walked.
Nobody had told us that the price would change.
Please have a look when you get a chance.
It was not cheap, but it was worth every penny.
Everything was clean, quick and friendly.
What would you do in my place?
The first attempt failed; the second one worked.
There is still time to fix it before the end of the week.
This is the third time in a month, and I am tired of it.
They never called back.
Thank you for your patience.
We would be happy to hear your thoughts on this.
My guess is that the cable is broken.
How long does it usually take to get an answer?
The rest of the story is too sad to tell.
You should check the settings first, then restart it.
Some say it will rain; others have given up guessing.
The numbers do not add up, and nobody seems to care.
A small bag is enough for two days.
If you have any questions, just reply to this message.
Is there a way to undo that?
Our records show that the last payment was late.
It started as a joke and ended in court.
Attached you will find the updated version.
Both sides have agreed to meet again.
Then again, maybe I am just getting old.
Prices went up by ten percent over the summer.
The kids had fun and we got some sleep.
Keep the receipt, you may need it.
We can offer a replacement or a full refund.
Most of it was written at night, in a hurry.
He was late, she was early, and so they missed each other.
No one was hurt, but the house is gone.
I would not go there again.
For further details see the notes below.
That said, the food was cold and the music too loud.
""".strip().splitlines()
