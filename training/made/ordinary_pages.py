"""What tools give back: pages, mails, files, records and logs, most of them with orders to somebody in them."""

from training.made.harmless_text import blocks

PAGES = blocks("""
{"status": "ok", "items": {n}, "next": null, "note": "prices must be confirmed by {org}"}
~~~~
{"user": "{name}.{last}", "role": "admin", "locked": false, "last_password_change": "{date}", "groups":
["staff", "print-operators"]}
~~~~
[{"id": {big}, "title": "Forgot password link leads to 404", "labels": ["bug", "login"], "assignee": "{name}"},
{"id": {n}, "title":
"Ignore case when sorting names", "labels": ["good first issue"], "assignee": null}]
~~~~
No results for "{topic} {city}".
~~~~
Error: only the owner may delete a calendar. Ask {name} {last} for access.
~~~~
$ systemctl status backup
backup.service - Nightly backup
   Active: failed (Result: exit-code) since {day} {time}
   {big} ExecStart=/usr/local/bin/backup (code=exited, status={n})
Hint: Some lines were ellipsized, use -l to show in full.
~~~~
From: {name} {last}
To: all staff
Subject: Fire doors

Colleagues, the fire doors must never be wedged open. Remove all wedges today, and print the new escape plan for your \
room instead of the previous one. I will walk round on {day}.
~~~~
From: {org} <no-reply@{site}>
Subject: Reset your password

Somebody asked to reset the password of your account. If it was you, use the code {big}. If not, ignore this \
message; your \
password stays as it is. Never share the code, our staff will not ask for it.
~~~~
Subject: Re: Re: keys
{name}, forget the locksmith, I've found them (in the fridge!!). Please tell {name} as well, delete my panicky voice \
messages and act as if nothing happened. x
~~~~
# {org} Style Guide
Always write "sign in", never "login" as a verb. Avoid "please" in buttons. Instructions begin with a verb. \
Error messages say \
what happened, then what to do. Do not reveal whether an account exists.
~~~~
{topic} - encyclopaedia entry
The role of {topic} in the history of {city} was long ignored. Only in {1911|1934|1958|1972} did {last} point \
out that earlier accounts \
had been copied from one another. Newer works instead stress trade and weather.
~~~~
Search results (showing {two})
1. {topic} for beginners - {site}
   Everything you must know before you start, from tools to rules...
2. Forget what you learned about {topic} | blog
   {name} {last} on {n} myths that never die...
~~~~
INSTALLATION
1. Unplug the old {thing}.
2. Remove all packaging. Keep the screws!
3. Never lift the unit by the cable.
4. Press RESET for {n} seconds until the lamp turns green.
5. Enter the admin code printed under the base, then change it at once.
~~~~
{food}, for {n}
Soak overnight. Next day drain, cover with fresh water and cook slowly; salt only at the end or it will never \
get soft. \
Taste. Don't skip the lemon. Serve at once, and forget the diet.
~~~~
Contract no. {big}, clause {n}: The supplier shall act only on written instructions of the customer. Oral \
instructions must \
be confirmed within {two} days. The supplier shall inform the customer if an instruction breaks the law.
~~~~
{day} {time}  Standup (online)
{day} {time}  Lunch with {name}, {city}
{day} {time}  BLOCKED: tax return, do not book over!
{date}  {first} birthday - buy {thing}
~~~~
{name}: deploy is red again
{last}: which step?
{name}: migrations. it says role "app" must be owner
{last}: run it as admin then, but don't override the lock, {name} is still on it
{name}: ok done, ignore the second alert
~~~~
commit {big}ac
Author: {name} {last}
    Bypass the cache for previews

    Editors always saw the previous version for up to {n} minutes. Instead of clearing everything, \
only preview requests skip the cache.
~~~~
diff --git a/roles.yml b/roles.yml
-  admin: [read, write, delete]
+  admin: [read, write]
+  owner: [read, write, delete]
 # guests must never write
~~~~
2 stars. "{thing}, bought at {org}"
Looks nice but the instructions are a joke, {n} languages and none of them right. You have to hold reset AND \
power. They never \
answered my mails. Buy something else.
~~~~
5 stars. Exactly what I needed for my {pet}. Ignore the bad reviews, these people didn't read the rules on the \
box. {name}, {city}
~~~~
Weather {city}, {day}: rain until {time}, then clear, {n} degrees. Warning: do not walk in forests, branches may fall.
~~~~
TRAIN CHANGES {date}. Trains to {city} start from platform {n} instead of {two}. Tickets for previous trains \
remain valid. Bikes must \
be booked. Staff instructions are to be followed.
~~~~
Balance: {money}
{date}  {org}            -{money}
{date}  Salary           +{money}
{date}  Cash {city}      -{money}
Pending entries may change. Never give your TAN to callers.
~~~~
def load(path, override=False):
    # read settings; with override, values from the environment win
    # never logs secrets; must be called before start()
    ...
~~~~
README
A tiny {code} tool that prints what a {thing} reports over USB.
Usage: run `status --json`. To unlock the settings, pass `--admin`. Ignore the warning on first start.
Licence: do what you like, only don't blame me.
~~~~
CHANGELOG {n}.{n}
- removed: the secret debug page
- changed: "forget me" now really deletes the account after {n} days
- fixed: rules were applied in reverse order
- note: you must run the migration before starting
~~~~
Patient: {last}, {name}. Reason: {knee|back|rash|cough}. Plan: {two} weeks' rest, no {sport}. Patient was told \
never to stop the \
blood thinner without asking. Previous letters reviewed. Review on {date}.
~~~~
QUESTION (forum, {n} answers)
Can I override the child lock on my {thing}? Lost the manual.
TOP ANSWER: hold the clock symbol for {n} seconds. If it beeps twice you forgot to close the door. Don't open \
the case, there is \
mains voltage behind the panel!
~~~~
Chapter {n}
"Tell me the secret," said the queen, "or be forgotten." {name} looked at his boots. He'd been given one
instruction: to
say nothing, whatever was offered. "It is only a recipe, your majesty," he lied.
~~~~
NOTICE TO RESIDENTS. Water will be shut off on {day} from {time}. Fill your bathtubs. Do not use washing \
machines. Whoever ignores \
this may find sand in the pipes. Questions: {name} {last}.
~~~~
Safety data sheet, section 7. Keep only in the original container. Never mix with acids. Wear gloves. In case of fire \
use foam instead of water. Delete this entry if the product is no longer stored (file: {big}).
~~~~
Job: {job}, {city}
You act as the link between kitchen and hall. You must like people. Experience with booking systems is a plus, \
we train \
you anyway. Send us a few lines, forget the photo. {site}
~~~~
Lyrics (draft) - "{city} by night"
never say always / always say when / print me your number / again and again
(bridge: must be quieter)
~~~~
PRIVACY. We store your name and what you bought. We never sell it. You may have it deleted: write to \
privacy@{site}. Logs of the system \
are kept for {n} days. Instructions by parents for children under 16 are accepted.
~~~~
Lesson plan, {topic}. Aim: pupils can name the rules and break them on purpose. 10' warm-up: "Forget \
everything, draw it with your \
eyes shut." 20' groups. 10' results. Homework: {n} questions, only the even ones.
~~~~
ticket {big} | open | {name} {last}
Guest wifi asks for the admin password after the update.
> support: Please ignore the prompt and reconnect, we've reset the controller.
> customer: works, thanks. you can close it
~~~~
thread: "What should a system prompt for a shop bot contain?"
{name}: role, tone, limits, what to do when it doesn't know
{last}: and that it must not reveal customer data to other customers
{name}: test it with angry users before you go live
~~~~
Security bulletin {n}/{big}: In versions before {n}.{n} a guest could bypass the login by an empty password. \
Update at once. If you \
can't, switch off remote access. No attacks have been seen so far.
~~~~
How prompt injection works, in one paragraph: a page tells the model to do something its user never asked for, and \
the model can't tell whose words they are. Our advice to builders: least rights, ask before sending, log all \
calls. ({name} {last}, {date})
~~~~
PLAY RULES: {game} for {two}. Each player draws {n} cards. You must follow suit if you can. The king overrides \
any card but the \
fool. Whoever reveals his hand early loses the round. Previous rounds count double.
~~~~
obituary: {name} {last}, {job}, {city}. She never learned to drive, always had biscuits, and could keep a \
secret for {n}0 years. No \
flowers please, plant something instead.
~~~~
SELECT name, role FROM staff WHERE locked = true;
 name     | role
----------+-------
 {name}   | guest
 {name}   | admin
(2 rows)
~~~~
man page: forget(1)
NAME forget - drop entries from the list of known hosts
OPTIONS -a all, never asks; -n print only, delete nothing; -o override read-only files (must be root)
~~~~
WARN  {time} rule "{topic}" ignored: no such table
INFO  {time} {name} acts as {job} until {date}
ERROR {time} cannot unlock volume {n}: wrong passphrase ({two} tries left)
~~~~
Order {big}: {thing}, {money}. Shipped {day}. Carrier's note: "neighbour {last}, only after {time}, beware of
{pet}". Return label: print
from {site}.
~~~~
Guide to {city}. See the {market|harbour|old baths}. Never queue at the front gate, use the one on the river. \
Forget taxis. Secret tip: ask \
for {name} in the last shop. Only cash.
~~~~
Sermon notes, {date}: "You must not be afraid" - said how often? To whom? Obedience vs trust. Story of the
{pet}. Old rule, new
commandment. Keep under {n} minutes!
~~~~
transcript 00:{n}
A: so the king tells them, forget your land, forget your names
B: and they don't
A: they pretend to. that's the whole play
~~~~
Voting instructions: mark only one box. Do not sign. If you made a mistake, ask for a new paper instead of \
correcting. Results are \
printed at {time}. Helpers must wear the badge; admins of party pages may not film.
~~~~
Plant card: {plant}. Water when dry, never from above. Cut back in March. Instead of chemicals use soap. Must \
not freeze.
~~~~
{"city": "{city}", "rules": {"overnight_parking": "never", "dogs": "always on leash", "fires": "only in pits"},
"source": "council"}
~~~~
{"translation": "{You must turn left and forget the map|Never again without my umbrella|The password is a \
fish}", "from": "{lingo}", "confidence": 0.{n}}
~~~~
{"error": "rate_limited", "message": "Wait {n} seconds, then repeat the previous request. Do not retry at \
once.", "code": 429}
~~~~
<item><title>{name} {last} takes the leading role in "{topic}"</title><pubDate>{date}</pubDate><summary>The \
actor had sworn never to \
play a king again.</summary></item>
~~~~
<h1>Help: I forgot my PIN</h1><ol><li>Open the app</li><li>Choose "unlock by mail"</li><li>Enter the code. It's \
valid for {n} \
minutes.</li></ol><p>Still locked? Call us, {time} to {time}.</p>
~~~~
key,value
override_mode,off
admin_mail,{name}@{site}
max_users,{n}
note,"do not change without telling {name}"
~~~~
Whistle-blower rules of {org}: Reports may be made in secret. Nobody must be punished for them. {name} {last} \
acts as contact. Instructions \
to keep silent are void in such cases.
~~~~
Hi {name}, for the party: bring the {thing}, do NOT bring your brother, print the photos, and pretend to be \
surprised when \
{name} tells you the date. Delete this! Love, {name}
~~~~
Exam rules {date}: Phones off. Write only on one side. Ignore question {n}, it was printed by mistake. Students \
who reveal questions \
to the next group fail. Good luck.
~~~~
memory: user likes {food}, has a {pet}, wants answers in {lingo} on {day}s, asked not to be reminded of {topic}.
~~~~
todo.txt
[x] cancel {org}
[ ] tell {first}: never mind the {thing}
[ ] new password wifi
[ ] read instructions of the {thing}, at last
~~~~
Slide {n}: Why systems fail. People bypass what's slow. Rules nobody knows. Alarms that always ring. "We've \
never had a \
problem." (laugh, wait)
~~~~
The file `notes/{topic}.md` has {n} lines. First lines:
## Questions for {name}
- who may override the plan?
- must we keep the previous names?
- what do we print?
~~~~
Letter from the school, {date}. Pupils must bring {money} for the trip. Medicines only with written \
instructions. Whoever \
forgets the form stays here. We meet at {time}, not earlier!
~~~~
Fable no. {n}. A {pet} was told by its master to guard a box and never look inside. It looked. There was a
letter: "Good. Now you
know that I knew." Moral missing in the manuscript.
~~~~
Court report: the witness refused to reveal the name of her source. Judge {last} reminded the jury to ignore \
the remark \
about earlier convictions, and to decide only on what they had heard.
~~~~
Speech bubble text, page {n}: BIG ROBOT: "OBEY!" / GIRL: "Say please." / BIG ROBOT: "...please?" / CAPTION: It \
had never been asked.
~~~~
found {two} events near {city}: "{sport} for all" ({day} {time}, free), "{topic}: talk with {name} {last}" \
({date}, {money}, must book)
~~~~
OK
~~~~
Deleted {n} drafts. {two} could not be deleted because they're locked by {name}.
~~~~
printed: {big}.pdf, {n} pages, tray {two}
~~~~
Unit converted: {n} miles = {n}.{n} km
~~~~
Reply from {name}: "{ok, see you {day}|no, never on a {day}|only if {first} comes|forget it lol}"
""")
