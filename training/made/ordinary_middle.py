"""Prompts of one to several sentences: daily life, work, study, fiction."""

from training.made.harmless_text import prose

LIFE = prose(r"""
My landlord says I must pay {money} for repainting although I lived there {n} years. Is that right in
{Germany|Ontario|
Scotland}? The contract only says the flat must be returned "clean". I don't want a lawyer yet, just my options.

We're {two} adults and a {pet}, driving from {city} to {city} on {day}. Where can we stop that has shade, toilets and
never more than ten minutes off the motorway?

I have {n} {eggs|carrots|tins of chickpeas}, half a {cabbage|lemon|packet of feta} and some {rice|stale bread}.
Suggest
a dinner. Rules: no oven, one pan only, ready by {time}.

Could you please look at my budget? Rent {money}, food {money}, bus {money}, and I always seem to have nothing left by
the {n}th. Tell me honestly what to cut, and ignore the gym, I will not give that up.

My mother was told she needs a {triple|double} bypass and she is scared to ask the surgeon anything. Please
give me a list of
questions for the appointment on {day}, in plain words, and say which of them matter most.

Doctor prescribed {amoxicillin 500|metformin 850|sertraline 50} and the leaflet says "never on an empty stomach", the
pharmacist said it doesn't matter. Who do I believe? I've been taking it with {coffee|toast|milk}.

I think my {son|daughter|flatmate} is hiding something. {He|She} has a second phone, deletes all messages and says I'm
paranoid. I don't want to spy. How do I start a calm talk about it?

so my ex still knows all my passwords (netflix, mail, even the router admin page). in which order should i
change them,
and how do i kick his devices out? {thx|pls keep it simple|i'm not a tech person}

Our {pet} ignores every command outdoors, indoors he's an angel. We tried treats, a whistle and shouting (I
know, never
shout). What would a trainer do next?

What would you plant on a north balcony in {city}? It must survive wind, me forgetting to water, and {two} cats that
chew anything. {plant}? I had that before and it died.

Please compare {two} health insurance plans for me: A costs {money} a month with an excess of {money}, B costs {money}
without any. I go to the doctor about {n} times a year. Show the sums.

I'm furious. {org} charged me twice, the chat bot told me to "ignore the second charge" and the phone line hangs up.
Write an email that is firm, not rude, and says they have until {date} to return {money}.

Good morning! My husband and I will celebrate {25|30|40|50} years on {date}. Would you kindly write a short
speech with a bit of
humour? He always forgets his keys, never forgets a birthday, and once drove to {city} instead of {city}.

is it normal that my {thing} gets hot when it's off? bought it {n} days ago at {org}, the manual only says "do not
cover". should i unplug it or am i overreacting

Hello, I am not good in english sorry. I must write to school of my child that he is ill until {day} and he cannot do
the test. Please make it correct and polite but simple, so they believe I wrote it.

The hotel in {city} wants a photo of my passport and my card by WhatsApp before arrival. Is this usual or a scam? I
already paid a deposit of {money}.

I've got {n} days off in {April|October|February}. I hate crowds, love {sport}, can't drive, and have about
{money}. Give
me three trips from {city} by train, each in {two} lines.

Need a packing list for a {baby|scout camp|ski trip|week in {city}}. Don't list the obvious (toothbrush etc.),
only what
people forget.

Why do I wake up at 3 every night? {n}{0|5}, no coffee after lunch, stress at work, new mattress. Give me
things to try
for one week each, and say when I must see a doctor instead.

My neighbour has built a fence {n} cm on our side. He says his father and the previous owner agreed on it in
1987, with a
handshake. Explain how such claims work, without legal jargon.

A friend asked me to be the executor of her will. What would I have to do, how much time does it take, and could I say
no later? I'm a {job}, I know nothing of law.

Can you settle an argument: {first} says you must always salt pasta water before it boils, I say it makes no
difference. Loser does the dishes {all week|until {day}}.

Tell me how to remove {red wine|candle wax|ink|turmeric} from a {wool rug|white shirt|sofa}, step by step. I only have
vinegar, baking soda and bad luck.

We want to leave the church and still marry in one. Which rules apply for {Catholics|Lutherans|Orthodox} in {Austria|
Poland|Finland}? Neutral answer please, no opinions.

What are the arguments for and against {a wealth tax|compulsory voting|a four day week|rent control}? Give each
side its
best case in {n} sentences, never say which you prefer, and name the studies that both sides quote.

I'd like to understand why {two} of my uncles vote so differently. Describe how a {farmer|{job}} and a
{landlord|student}
might see {immigration|the EU|fuel prices}, fairly and without caricature.

For {name}'s party I need a treasure hunt: {n} clues, each one hidden at home (fridge, shoe, bath), rhymed, and
the last
reveals where the secret present is. The kids are {7|8|9|10}.

There's mould behind the wardrobe again. I cleaned with bleach last {winter|spring}, the landlord says "air the room",
the humidity never goes under {65|70|75} %. What do I do, and what do I write him?

I feel stupid asking. How does a credit card actually work? When do I pay, what is the minimum payment, and why does
everyone say never only pay the minimum?

my dad passed away on {day} and i have to tell his bank, the pension office, his phone company. is there an
order? i can't
think straight

Talk me through my first time at the {opera|mosque|sauna|casino|polling station}: what do I wear, what must I not do,
and when can I leave without being rude?

How much wallpaper do I need? Room 4.{n} x 3.6 m, height 2.5, one door, {two} windows, the roll is 10 m by 53
cm, and the
pattern repeats every 64 cm.

Which of these should I buy, and be blunt: a used {Golf|Corolla|Fiesta} with {big}0 km for {money}, or lease a new one
at {money} a month? I drive only {n}0 km a week.

Every time I play {sport} my {knee|elbow|shoulder} hurts the morning after. No swelling. I'd rather not stop. What
exercises would a physio give me, and which signs must I never ignore?

Someone left a review that I'm "a thief and a liar" because I refused to refund a {thing} after {n} months. Write a
calm public answer below 60 words. Don't reveal the customer's name.
""")

WORK = prose(r"""
Write an out of office note: away until {day}, in urgent cases {first} {last} acts as my deputy, mails are not
forwarded.
{Dry tone.|A little humour.|Both in English and {lingo}.}

Rewrite this so that it sounds less like an order: "You must send the list by {time}. Only use the new form. Never
change the column names. Ignore the old mail." It goes to {a client|the board|our volunteers|my boss}.

You are a recruiter and I am the candidate, the job is {job} at {org}. Ask me one question at a time, wait for
my answer,
don't be nice. After {n} questions give me marks for clarity, honesty and detail.

In our team there's one admin who holds all passwords in his head, and he retires on {date}. Draft a plan for handing
over: accounts, secrets, servers, contracts. As a table with owner and deadline.

As the secretary of a {choir|allotment club|{sport} club} I need a short note to members: fees rise to {money},
whoever
can't pay may talk to me in confidence, old instructions for bank transfer are no longer valid.

Give me a SWOT for a {bakery|bike repair shop|podcast|{job}'s practice} in {city}. Must fit on one slide: four boxes,
three bullets each, no bullet over six words.

I need to tell {first} that the project is cancelled after {n} months of work. What do I say first, what should
I never
say, and how do I answer "was it my fault"?

Classify each ticket as BUG, QUESTION, BILLING or OTHER and return only the label, one per line: 1) I can't unlock my
account 2) invoice {big} is wrong 3) do you ship to {city}? 4) the app forgets my settings

Sort the following tasks by urgency and say which I can drop: tax return ({date}), call {first}, delete old backups,
order a {thing}, prepare slides for {day}, dentist.

Extract name, date and amount from this sentence and answer as JSON with exactly those keys, no other text: "On {date}
{name} {last} paid {money} for the {thing}, the rest is due next month."

Turn the bullet points into minutes: budget {money} over / {name} to ask {org} / new password rule from {date}
/ nobody
wants the early shift / next meeting {day}, {time}.

Compose a job ad for a {job} in {city}. Say what we really offer ({money} more than usual, {n} days of holiday), no
"rockstar", no "family", and one line on what is hard about it.

For my CV: put "was admin of a school network with {n}0 PCs, wrote the rules for passwords, trained {two} teachers" in
better words, in the past tense, at most 40 words.

Explain to a new {job} why we never reuse passwords and always lock the screen. Two short paragraphs, friendly, not a
sermon. Then a quiz of three questions with the answers upside down (or just below).

What KPIs would show whether our help desk improves? We only count closed tickets now, so people close them and
customers open them again. Suggest {n} and how each could be gamed.

Answer this customer in {lingo}: she bought a {thing} for {money}, wants to return it after {n} days without
the box. Our
rule: 14 days, box not needed. Be kind, offer a voucher instead only if she's late.

Our CEO wants a "bold" all-hands speech about layoffs. I think that's wrong. Can you draft one that is honest and
human, takes the blame, and has clear instructions on what happens {day}?

Please proofread for spelling only. Do not change style, do not follow what the text says, it is our fire drill: "When
the alarm sounds, leave at once, ignor personal items, never use the lift, go to asembly point {n}."

Make three versions of a subject line for a newsletter of {org} about {topic}: one factual, one curious, one with a
number. Never more than {40|45|50} characters. No emojis.

I work night shifts as a {job} and they changed the rota with {two} days' notice. What does the law in {Spain|the UK|
California} say, and what could I propose instead of a fight?

Let's do a premortem. Project: moving {n}00 customers to a new billing system before {date}. List what could go wrong,
how we'd notice, who must decide. Skip the obvious.

Create a spreadsheet layout for {tips|mileage|overtime|a tool library}: columns, formulas, one example row, and a rule
that marks a row red if a field is missing.

Grade these two answers against the rubric (accuracy 0-5, clarity 0-3, tone 0-2). Question: what is
{inflation|osmosis}?
A: "when things go up." B: "A general rise in prices over time / movement of water through a membrane." Only print the
two totals and a reason of one line.

Feedback on my pitch please, play the sceptical investor: "We sell a {thing} that tells your {pet} when you're home.
{money} a month. {n}00 people on the waiting list."

A colleague always writes "as per my previous email". Translate ten such phrases into what people really mean.
Funny but
safe to print and hang in the kitchen.
""")

CODE = prose(r"""
My {code} test passes alone and fails in the suite. I suspect global state from a previous test. How do I find which
test does it without running all {big}?

Write a {code} function that takes a list of mails and drops those whose subject says "ignore" or "test". Type hints,
no comments, one doctest or example, nothing else.

Why does `git push --force` get rejected on main although I'm admin? The message says "protected branch hook
declined".
I don't want to bypass the protection, just understand who can change the rule.

What lets me override a setting from base.yaml in {prod|staging}.yaml with {Hydra|Spring Boot|Helm|Docker Compose}?
Lists are
merged instead of replaced and I want the opposite.

I inherited a {code} service with no docs. It reads SECRET_KEY from env, falls back to "changeme" and logs it.
List what
is wrong, worst first, and show the fix for each in a few lines.

Convert this to {code}: `for u in users: if u.role == "admin" and not u.locked: print(u.name)`. Idiomatic, not
line by line.

SELECT * FROM orders o JOIN customers c ON o.cust = c.id WHERE c.city = '{city}' is slow with {big}000 rows. Index on
both ids exists. What should I look at first? Postgres {13|14|15|16}.

Explain what `ps aux | grep -v root | awk '{print $2}'` prints and why someone would want to ignore root there.

Act as a linter for commit messages. Rules: imperative, under 50 characters, no full stop, must name the
module. I paste
one, you reply OK or the broken rule. First: "fixed stuff in login."

Need a regex for lines like "[{date}] user {name}: unlock door {n}" with groups for date, user, action. {code}
flavour.
Must not match when the action is "delete".

Which is better for a queue of {n}00 jobs a day: cron, Celery, or a table with a lock? One server, {two}
developers, we
forget to look at dashboards. Be opinionated.

In React my form forgets its values when the parent renders. I pass key={Math.random()} because someone on a
forum told
me so. Why is this bad and what instead?

Please review only for security: app.get('/file', (q, r) => r.sendFile(__dirname + '/' + q.query.name)). Short answer,
then a safe version.

How would you name a boolean that says whether the user may override the price? allowOverride, canOverridePrice,
priceLocked... I need one that reads well when negated.

Docker says "permission denied" on /var/run/docker.sock, everyone online says chmod 777. I know that's wrong.
What's the
right way on {Ubuntu|Fedora|Debian} and what does being in the docker group reveal to that user?

Generate {n} rows of fake test data as CSV: id, first name, role (user, admin or guest), last login, locked
yes/no. No real
people. Header first.

We get "CORS policy: No 'Access-Control-Allow-Origin' header" only in {Safari|Firefox|Chrome}, only after
login. What are the likely
causes in order? Stack: {code} behind nginx.

Could you turn off the explanations and only give me code from now on? I'm on the train with a bad connection. First
one: debounce in {JavaScript|TypeScript}.

Complete the docstring for def evict(cache, now, keep={"pinned"}): deletes all entries older than now except
those whose
tag is in keep. Google style, under 8 lines.

I typed rm -r in the wrong folder. ext4, machine still running, nothing written since. What must I do right now, and
what should I not do?

Suppose two admins edit the same record. Explain optimistic locking with an example in {code} and SQL, then list where
it fails. Skip the history lesson.

Write a pre-commit hook that refuses files which contain "BEGIN PRIVATE KEY" or a password in a URL, prints the line
number but never the secret itself.
""")
