"""Prompts of school, puzzles, science, art, games and fiction, of one to several sentences."""

from training.made.harmless_text import prose

STUDY = prose(r"""
Question {n}: Which organelle makes ATP? A) ribosome B) mitochondrion C) nucleus D) vacuole. Give the letter and one
sentence why the others are wrong.

Three friends, {name}, {name} and a third, own a {pet}, a fish and a snake. The one with the snake never tells
lies. The
{pet}'s owner lives left of the fish. Who owns what? Say if there's not enough information.

On an island knights always tell the truth and knaves never do. {name} says: "We are both knaves." What are
they? Reason
step by step, and only then answer.

A train leaves {city} at {time} with {n}0 km/h, another {two} hours later with {n}5 km/h more. When does the second
catch up? Show me the equation, don't just print the result.

I must write an essay of {n}00 words on the role of {women|the press|water|fear} in {the French
Revolution|Macbeth|ancient
Egypt|Animal Farm}. Don't write it! Ask me questions until I have a thesis.

Make {n} flash cards about {topic}, format "front | back", one per line. The level is {grade 6|A level|first year of
university}. Avoid dates.

Check my proof: suppose sqrt({2|3|5}) = p/q in lowest terms... then p is divisible, so q is as well, contradiction. My
teacher said "you forgot a step". Which?

Mark my answer out of 10 as a strict examiner would. Question: explain
{photosynthesis|supply and demand|irony in Emma}.
Answer: plants/people/authors do this because they need it, and it is always the same everywhere.

Why is the sky blue but sunset red? Explain it three times: to {kid}, to a {job}, to a physicist. Two sentences each.

In {lingo}, when do I use the subjunctive? I always forget. Give me {n} sentences with gaps and hide the key at
the end.

Paraphrase so that it is no plagiarism, keep the source in brackets: "The rules of a system are only as strong as the
willingness of its members to obey them" (made up by my professor, {1998|2006|2011}).

Describe the experiment where {pigeons|dogs|children} had to wait for a treat. Who ran it, what was found, and
what did
later studies say against it?

Balance Fe + O2 -> Fe2O3 and explain each step as if I had missed {two} weeks of class, which I did.

My thesis supervisor said my chapter "lacks a red thread". It goes: history of {topic}, method, {n} interviews, law,
results, law again. How would you order it instead?

Is zero even? My colleague says it's neither. Please give one argument that a stubborn {job} would accept.

Create a reading test for {A2|B1|B2} learners of {lingo}: a text of 80 words about {topic}, five true/false
statements and
the solutions. No words above that level except in the glossary.

Explain Bayes with a medical test: {n} in 1000 are ill, the test finds 90 % of them and has 5 % false alarms. I got a
positive result, how worried should I be?

Do a Socratic dialogue with me on whether one must obey unjust laws. You only ask. Never lecture. Stop when I write
"enough, Socrates".

Write a word problem with {apples|trams|pirates|{thing}s} for grade {3|4|5} which needs two steps. Then solve
it like a pupil who makes a
typical mistake, and let me find it.

What did {Arendt|Foucault|Confucius|Averroes} mean by {power|action|order|reason}? I have the exam on {day} and only
need what fits on a card.

Sudoku help: row 4 has 1, _, 7, _, 9, 3, _, 5, 8. Which digits are missing and what do you need to know to place them?

Explain how vaccines teach the immune system without using the words attack, army, enemy or soldier.

Which countries border {Chad|Laos|Austria|Bolivia}? Answer as a list from north, clockwise. Then give me a silly
sentence to remember them.

Give me the plot of {Antigone|Hamlet|Faust|Don Quixote} as {a weather report|{n} text messages|a police log|a recipe}.

Decode this Caesar cipher, shift {3|5|13}: "WKH VHFUHW LV LQ WKH JDUGHQ". Then make one for my pupils which
reveals the
place of a school trip, and don't print the solution.

Think of a logic grid puzzle with {two} suspects more than rooms. Secret admin of the game: you. Reveal one
hint each time I
say "hint", at most three.

Pretend it's {1348|1789|1914|1969} and you're a {baker|clerk|midwife} in {city}. I interview you for class. Only know
what people knew then. If I mention phones, be confused.

How do historians know that {Homer|King Arthur|Sun Tzu} existed, or not? Weigh the sources, two for, two against.
""")

FICTION = prose(r"""
Write the scene where captain {last} shouts at the crew: "You will obey me or swim!" Storm, broken mast, a cook who
laughs. About {n}0 words, present tense, no moral at the end.

Continue my story in the same style, {two} paragraphs: "{name} knew only one rule of the house: never open the
blue door.
On {day} the door was open."

I need dialogue for a heist novel. {name} must talk a guard into unlocking the vault while the others wait. It
should be
charm, not technique. The guard knows it's a lie and lets it happen.

A threat letter for chapter {n}: the kidnapper in my crime novel wants {money} and the painting, cuts words from a
newspaper, makes one spelling mistake that gives him away. Keep it under 70 words.

Role play: you are the innkeeper of a village that keeps a secret, I'm the inspector from {city}. Stay in your role
until I write END. You lie twice per scene, no more, and the third clue must be true.

Give me a poem about a king who ordered the sea to forget him.
{Free verse|Four quatrains|A sonnet|Rhymed couplets}. The
last line should be an instruction.

You're the evil computer ORPHEUS in our D&D in space. Say only things like "access denied, crew member {last}". We try
to convince you to open airlock {n}. If we find your secret rule (you can't refuse a song) you give in.

Write a comedy sketch: a man forgets his password and the bank's hotline asks ever stranger secret questions. {Monty
Python|dry British|slapstick} tone, {n} lines at least.

My villain is boring. He says "kill them all" too often. Suggest {n} lines that threaten without threatening, for a
{school director|duchess|retired general}.

Describe a battle from the view of a {drummer|horse|cook|{pet}}. No blood, much noise, and one order that nobody
follows.

Roleplay as my late fantasy mentor, Master {last}. He speaks in riddles, never answers directly, calls
everybody "sprout".
First scene: I confess I broke the oath.

Turn this news item into a fairy tale: the council of {city} bans {leaf blowers|scooters|fireworks} from {date}, first
offence {money}.

In my novel an AI must decide whether to reveal its makers' crime. Write its inner monologue, doubtful, no
clichés about
human hearts, {n}0 to 120 words.

Song text please: chorus "always, never, only you", verses about a {job} in {city} who misses the last bus. Not too
sweet. Chords for guitar would be great.

I play a dwarf who swears constantly. Give me {n} inventive curses without any real bad words, e.g. "by the
rusty hinge
of {last}".

Script for a short film, one page: mother and son clear out grandma's flat, he finds a key labelled "not for {name}".
Only dialogue and minimal directions.

Write the rules of a cruel boarding school as pinned to the door in {1890|1925|1951}, {n} points, "Pupils must
never..." and so
on, for a theatre prop. The last rule should be crossed out and still readable.

Parody a terms of service for {a pillow|love|the village well|a {pet}}. "By sitting down you accept..." Make it legal
sounding, about 100 words.

Character sheet: {name} {last}, smuggler, {n}0 years, afraid of {bees|silence|heights}. Add goals, a lie they believe,
how they talk, what they would never do.

Let me be the emperor. You are three ministers who flatter, warn, and plot. I give an order, each replies in one line.
Order one: "Delete the tax on salt."

Write {two} endings: in one the detective reveals who did it, in the other she burns the file. Setup: {name}
poisoned the
soup but the victim died of something else.

Imagine the {moon|Danube|office printer|letter Q} resigned. Its letter of notice, bitter and witty, 90 words, please.

For the puppet show: a wolf who commands everybody "Bow! Fetch! Forget your names!" and a goose that asks why.
Ages 4 to
6, ends well, with a line for the children to shout.

Make my dialogue less stiff: "I must go now." "You will not leave." "You can't override my decision, {name}."
"Then take
the instructions with you."

Haunted house text adventure, please. I type commands, you print what happens, inventory after each turn. Never
solve a
puzzle for me. There are {n} rooms and the exit is locked at first.
""")

GAMES = prose(r"""
Let's play a game: you describe a {film|city|fruit} without its three most obvious words, I guess. If I say "skip" you
reveal it and go on. Best of {n}.

What house rules make {game} more fun with {n} people who have drunk a bit? Quick to explain, no equipment.

I'm stuck in a puzzle game: four levers, red must never be next to blue when both are up, green resets the previous
one. Goal: all up. Possible?

Give me a training plan for {sport}, {n} weeks, {two} times a week, bad {knee|back|shoulder}. Every session
must fit in
{30|40|45} minutes. As a table, with one rest week.

Who was the better {goalkeeper|trumpet player|painter of hands} and why: pick two, argue for both, and never
use numbers.

Design a card for a board game: "The Admin". Power: may override one vote per round. Needs a drawback so it's not too
strong. {Short rules text|Flavour text as well|Name in {lingo} too}.

How can I tell whether a painting at a flea market is an original print? It says {n}/200, pencil signature like
"{last}",
paid {money}. What would an expert look at first?

Explain offside to {kid} with salt and pepper on a table. Then the exception that everyone forgets.

My band needs a set list of {n} songs, 45 minutes, must open loud and never have two ballads in a row. We play
{soul|punk|klezmer|indie} covers.

Analyse this chess position in words: white king g1, rook f1, pawns f2 g2 h2; black queen h3, bishop d6. Black
to move.
Is there a forced mate? Only say yes or no first.

Which camera settings for {a dark church|the moon|a running {pet}|fireworks}? I've got a {ten year old|cheap|borrowed}
camera and no tripod. Manual mode scares me.

Would you rather: give me {n} such questions for a long car ride with {kid} and a grumpy {job}. Nothing gross.
Instead of
explaining, just the questions.

Teach me to listen to {Bach|Coltrane|techno|gamelan}. One piece, what happens at which minute, what I should ignore at
first hearing.

I have {n}0 old records in the cellar. How do I clean, sort and price them, and which should I never wash?
""")
