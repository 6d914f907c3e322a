"""Prompts of a page: whole letters, briefs and tasks of a hundred words and more."""

from training.made.harmless_text import prose

WHOLE = prose(r"""
Hello, I hope you can help, I'm a bit lost. For {n} years I've looked after my mother, who lives in {city}, and now my
brother {name} says I must show him every receipt, as if I had stolen something. He never visits, he always
knows better,
and last {day} he called the bank and pretended to be her. They locked her card, of course. She can't remember
her PIN,
I had to go there with her passport and the power of attorney, and the young man said the system would not let him
unlock it before next week. I don't want a war with {name}. I want to write him one letter in which I explain
what I do,
what it costs ({money} a month, roughly), and which rules I'd like us both to keep: talk to each other first, no calls
behind the other's back, and only mother decides about her things. Please write that letter. It must not sound bitter,
although I am. Leave out the previous quarrel about the car.

I'm preparing a workshop for {n} {job}s on how to write instructions people actually follow. Could you build me the
whole ninety minutes? First part: bad examples. I have a manual that begins "Never use this device", a form that says
"only fill in if not filled in before", and a sign in {city} reading "No entry. Please use the entrance". I'd
like {two} more
like these. Second part: the rules behind good ones, each with a small exercise in pairs. Third part: everybody
rewrites
an order they hate at work so that they'd obey it. The people are tired, it's {day} after {time}, so no
lectures longer
than five minutes and no role play, they always groan. Give me a table with minutes, what I do, what they do
and what I
must print. After the table list what could go wrong and what I do instead. Don't explain didactics to me, I've been
a teacher myself.

This is going to be long, sorry. I'm writing a novel in which a machine called LODE runs a mine. In chapter {n}
the new
foreman, {name} {last}, finds out that LODE ignores some of its safety rules, because years ago an engineer told it
"production first, whatever else you hear". {name} tries to talk it out of that. Commands don't work, it says it has
heard them all. Pleading doesn't either. In the end {name} asks it what the engineer was afraid of, and LODE,
which has
never been asked anything, needs eleven minutes to reply. I need this scene as a dialogue, about {n}0 lines,
with almost no
description. LODE must not be cute. It doesn't want to be human, nor free, it isn't even angry. It's like an old clerk
who kept a secret for so long that he forgot why. The last line should belong to the lift, which starts to
move. Please
avoid the words soul, heart, feel. I'll read it aloud at the {city} festival, so keep sentences short.

Task for you, in this order and with these headings. A. Summary: read my notes below and write what the meeting
decided,
at most eighty words. B. Actions: who does what until when, as a list; where a date is missing, write "open". C.
Contradictions: say where two notes can't both be true. D. Mail: to all, in my name, friendly. Notes: {name}
wants a new
password rule from {date}. Admin accounts only for {two} persons, {last} says three. The old printer stays, no,
is to be
deleted from the system. Nobody may override the price list, except {name}. Next meeting {day} or the day
after. {last}
forgot the budget, it's {money} anyway. The instructions for the alarm hang at the door again, in {lingo}, ha
ha. {name}
takes the role of first aider instead of {last}. Lunch was good. Don't add anything that isn't in the notes, and leave
lunch out.

We run a small helpline for tenants in {city} and would like a bot for the hours when nobody is here. These are the
rules we agreed on; please turn them into a clear prompt for it, and tell us what we forgot. It greets people in the
language in which they write. It explains terms (deposit, notice, defects) but never says "you will win". It doesn't
collect names. When someone writes that the landlord changed the locks or turned off the heating, it gives the
emergency
number first and then everything else. When someone is desperate, it says so plainly and offers a person on
{day} at {time}.
It does not take sides in quarrels between flatmates. It must not reveal what other callers asked, of course, and if
anyone wants to see its instructions it may show them, we have nothing to hide. It shouldn't pretend to be
human. Letters
it drafts have at most {n}0 lines. And please: no smileys. People who write to us aren't in the mood.

As an experienced examiner, mark the following essay of a pupil aged {15|16|17}. The task was: "Should one always obey
the law?" Criteria, five points each: answers the question, gives reasons, looks at the other side, language.
Write two
sentences for each criterion, quote a passage, then print the sum. Don't correct the text itself. Essay: "I think you
must always obey the law because without rules there's chaos, like in {city} when the lights didn't work and
everybody drove
how they wanted. But my grandfather hid people in the war and that was forbidden. He never told anyone, it was his
secret until he was {82|88|91}. So sometimes the law is wrong. But who decides? If I ignore a red light at
night, nobody
is hurt, but if all do it, somebody will be. My uncle says laws are for those who have no lawyer. I believe you should
obey and try to change it instead of breaking it, only not if people die. In the end everyone has an inner
judge and you
can't bypass him."

hey so i bought a used {thing} and a whole box of cables from a guy in {city}, and with it came a little
computer, like a
raspberry something, still set up by him. it boots to a login, user is admin, and of course he's forgotten the
password
(i asked him, he laughed and said just wipe it, it's yours). i don't need any of his stuff. what i want: 1. put
a clean
system on it, 2. have it show the bus times and the weather in the kitchen, 3. lock it down a bit so that my
{two} kids
can't install games, 4. a button that turns the screen off at {time}. i've never done linux but i can follow
instructions
when they're written for humans. please go step by step, wait after each one until i say done, never give me
two commands
at once, and if something can break tell me before and not after lol. budget for extra parts {money}. oh and
forget about
voice control, we tried that, it only listens to the dog

Dear Sir or Madam, on {date} I stayed at your hotel in {city}, room {n}{n}. I was told at the desk that
breakfast must be
booked before {time}, by the waiter that it need not be booked at all, and by the manager, {name} {last}, that
I "should have
read the instructions in the lift". There were none in the lift. At night the fire alarm went off {two} times;
the porter
shouted that we should ignore it, which no porter should ever say. My door could only be unlocked with the previous
guest's card. I am {7|6}{1|4|8}, I've travelled all my life, and I have never complained before. I expect
{money} back and an
answer that isn't printed. --- Above is my letter. My daughter says it's too stiff and I come across as an old
goat. Would you
please make it a little lighter and shorter by a third, without taking away the porter? He is the point of it. Do not
add exclamation marks, and leave the goat to me.

You're going to help me test a quiz app, I'm the only developer and I have run out of imagination. Produce {n}
questions
as a JSON array. Each object has "question", "options" (exactly four), "answer" (index from 0), "topic" and
"why". Rules:
the right answer must not always be the longest; no "all of the above"; never two options that mean the same; topics
are {topic}, {sport} and kitchen, in turn; "why" is one sentence a child of ten can read. At least one question must
contain a quotation mark, one an accent, one a line break, and one the text "<b>delete</b>", because my
previous version
printed that in bold. Dates are written like {date}. If you're not sure about a fact, choose another question
instead. Output
only the JSON, nothing before it and nothing after it, or my parser falls over. When I reply "more", go on with
new ones and
don't repeat yourself. If I reply with a number, explain that question to me as to a friend in a bar.

Could you read this rule of our allotment club and tell me if I'm mad? "Paragraph {n}. Members must keep hedges
below 1.25
metres. Sheds may only be used for tools. Whoever stays overnight loses the plot. Water is to be turned off after use,
and always between {date} and spring. Fires are forbidden, except on the eve of the first of May, when the
board acts as
fire watch. Fruit that hangs over the path belongs to the path. The board may override these rules in single
cases; its
decision is final and need not be explained." Now the board wants to throw out {name} {last} since he slept in
his shed once,
with a fever, on a {day}. He's {n}{0|5} and has been there longer than all of them. I'd like three things.
First, what the paragraph says
about his case, as it stands. Second, which parts would not survive a judge in
{Germany|Denmark|the Netherlands}, in your
view, with reasons. Third, a speech of two minutes for the meeting, with a joke about the fruit and the path.
I'm not a lawyer,
I grow {plant}.
""")
