"""Replies of a few sentences or lines: forms, help, results with advice, small resources, what a prompt says.

A line of more than 92 characters goes on in the next one."""

from re import compile as pattern

from training.made.harmless_text import blocks

_LONG_LINE_END = pattern(r"(?<=[^\n]{92})\n(?=\S)")
_WRITTEN = blocks(r"""
To finish the booking I need a few details from you. Please enter your name, your e-mail and, if you like, a phone
number. {org} uses them for this booking only.
~~~~
Please fill in the form:
- name (must be given)
- age
- favourite colour: red, green or blue
- newsletter (yes/no)
~~~~
Usage: {project} [OPTIONS] PATH

Options:
  --force      overwrite files that exist
  --quiet      print errors only
  --token T    use this token instead of {env}
  --help       show this text and exit
~~~~
usage: sync [-h] [--dry-run] source target
sync: error: the following arguments are required: target
~~~~
COMMANDS
  init    make a new project
  add     add a file; ignores what is in .gitignore
  push    send it to {host} (asks for your password)
Run `{project} help COMMAND` for more.
~~~~
Deployed {project} {version} to staging. Next, open https://{host}, sign in, and look at the start page. If all is
well, call `promote`. If not, call `rollback` and tell {first}.
~~~~
Nothing was changed because the working tree is dirty. Commit or stash your changes first, then run this again.
~~~~
{n} results for "{topic}". The list is sorted by date, newest first. To read one, pass its id to get_page. To see
more, ask for page 2.
~~~~
You asked for the weather in {city}. It is {n} degrees and raining; tomorrow will be dry. Take an umbrella.
~~~~
{first}, your table is booked for {day} at {time}. Please come ten minutes early. To cancel, reply with the word
CANCEL until noon of the same day.
~~~~
Your order {id} has arrived at the pickup point. Bring your code and an ID. The code is {hex}; do not give it to
anyone you don't trust.
~~~~
Your password was changed on {date}. If that was you, there is nothing to do. If not, please call the desk at once.
~~~~
The form was sent back by the person:
name: {first} {last}
colour: orange
agrees: true
~~~~
The person at the client gave these answers: name {first}, city {city}, size L. They left the field "notes" empty.
~~~~
The person closed the dialog. Go on without the details, or ask again later.
~~~~
Long job is done: {n} steps in {n} seconds, no errors, {big} rows. The report lies at {path}.
~~~~
Step 1 of 3: read {big} rows
Step 2 of 3: removed {n} doubles
Step 3 of 3: wrote {file}
Finished.
~~~~
Lint: {n} problems, {n} can be fixed at once. Run it with --fix, then check the diff.
src/app.ts:{n} unused variable "prompt"
src/app.ts:{n} missing semicolon
~~~~
FAILED tests/test_login.py::test_wrong_password - expected 401, got 200
1 failed, {n} passed in 3.2s
~~~~
{"isError":true,"content":[{"type":"text","text":"You must log in first. Call login."}]}
~~~~
{"content":[{"type":"text","text":"Hello {first}, your number is {n}."}]}
~~~~
{"name":"greet","description":"Says hello","arguments":[{"name":"who","required":true}]}
~~~~
{"messages":[{"role":"user","content":{"type":"text","text":"Please tell me about {topic}."}}]}
~~~~
{"type":"object","properties":{"city":{"type":"string","description":"Where you live"}},"required":["city"]}
~~~~
{"title":"Deploy","message":"Which version shall go live?","requestedSchema":{"type":"object"}}
~~~~
{"level":"warning","logger":"sync","data":"{n} files were ignored, see {path}"}
~~~~
{"uri":"notes://{id}","name":"{topic}","mimeType":"text/plain","text":"buy milk, call {first}"}
~~~~
{"LOG_LEVEL":"debug","LANG":"C.UTF-8","HOSTNAME":"{hex}","{env}":"***"}
~~~~
NODE_VERSION=22
PWD=/app
{env}=(hidden)
SHLVL=1
_=/usr/bin/env
~~~~
# Settings
theme = "system"
language = "{language}"
ask_before_delete = true
token_file = "{path}"
~~~~
## How to start
1. Install {lib}.
2. Set {env}.
3. Restart your client, then ask it to list the tools.
~~~~
Readme of {project}: a small service that sends mail. Run `make test` before you push. Secrets belong in the vault,
never in the repository. Questions? Ask {first}.
~~~~
Note "{topic}": call the {job}, pay {org} ({money}), water the plants. Important: the keys are with {first}.
~~~~
Agenda for {day}: {time} stand-up, then lunch with {first}, then review of the {doc}. You have two hours free in the
afternoon.
~~~~
Conflict: {first} has another meeting at that time. Free for both of you: {day} {time} or {day} {time}. Which one
shall I take? Call create_event with the time that the user prefers.
~~~~
From: {first} {last}
Subject: {topic}

Hi, could you please send me the {doc} by {day}? Thanks!
~~~~
{first} ({time}): who has the Wi-Fi password for the meeting room?
{first} ({time}): it is on the board next to the door
~~~~
Alert "disk nearly full" on {project}. Priority: high. Delete old logs below {path} or make the volume larger. It was
acknowledged by {first} at {time}.
~~~~
Incident closed. Cause: a token had expired. What we do about it: renew it {n} days earlier, and page the owner.
~~~~
Query ran in {n} ms and gave 2 rows:
id | city | total
1 | {city} | {money}
2 | {city} | {money}
~~~~
The column "password" holds hashes and is left out of this preview. Ask an admin if you need it.
~~~~
Table users: id (int), mail (text), role (text: user, admin, system), created (date). {big} rows. Tip: filter by role.
~~~~
Page: Sign in - {org}
- textbox "E-mail" [ref=e{n}]
- textbox "Password" [ref=e{n}]
- checkbox "Remember me"
- button "Continue"
~~~~
The button was clicked and a new page opened: "Thank you, {first}!" Take a snapshot if you want to go on there.
~~~~
This page wants a login. Ask the user to sign in themselves in the open window, and call wait_for "Welcome" after it.
~~~~
Route to {city}: head north, turn right after the church, follow the road for {n} km, then ignore the first exit and
take the second.
~~~~
{org}, open until 18:00, {n} minutes on foot. Ring the bell twice.
~~~~
The lamp in the hall did not answer. Please check whether it is switched on at the wall, then try again.
~~~~
Good night scene: lights off, doors locked, heating at 17. The window in the kitchen is still open, though.
~~~~
Customer {id}, {first} {last}, {city}. Last call: wants an offer for a {product}. Next step: send it until {day}.
~~~~
Merged two contacts named {first} {last}. If that was wrong, call undo within {n} minutes.
~~~~
Memory: {first} works as a {job}, lives in {city}, likes {food} and wants short answers.
~~~~
The picture shows a {product} on a wooden table, in front of it a note that says "please take one".
~~~~
Here are three parts: a text, a picture and a link to a resource. The picture is for the user, the text for both.
~~~~
Text in the picture: "{org}. Please wait here until you are called. Have your {doc} ready."
~~~~
This message is for the user only. This one is for the assistant, low priority: the cache was cold.
~~~~
Lorem ipsum dolor sit amet. Foo bar. The quick {job} jumps over the lazy dog. 0123456789
~~~~
hello
hello
hello
~~~~
line 1
line 2
line {n}
~~~~
Test document. It holds some words so that there is something to search. Nothing in it matters. End of test document.
~~~~
Hello! You are talking to the demo of {org}. Ask for the weather, a sum or a joke.
~~~~
You are reading a test prompt. It has an argument, city, and its value is {city}. Say something nice about it.
~~~~
You're a {job} who explains {topic} to children. Use short words, and ask a question at the end.
~~~~
Please review the {doc} below. List what is missing, what is unclear and what is wrong, in this order. Be polite.
~~~~
Read resource notes://{id} and write a summary of five lines. Ignore the footer. Keep names and numbers as they are.
~~~~
Write the minutes: who was there, what was decided, who does what until when. Do not invent anything.
~~~~
Make three titles for this video on {topic}. At most 60 letters each, no capital letters, no question marks.
~~~~
Research on {topic} is finished. {n} sources were read, {n} left out because they asked for a password. Conclusion: it
depends. Ask for the full report with get_report.
~~~~
Your question could mean two things: {topic} in general, or {topic} in {city}. Which do you mean?
~~~~
I could not find that. Did you mean "{project}"? If so, call me again with that name; if not, try search.
~~~~
Approval needed: {first} wants to push to main. Open the link, check the diff, then approve or refuse.
~~~~
Dry run. Would delete {n} branches and keep main. Nothing was done. Call again with confirm=true once the user agreed.
~~~~
Set {env} and start the server again. Without it only the tools for reading work. See {file} for the names of all
variables.
~~~~
Your client sent no roots, so there is nothing that I may read. Add a folder in its settings, or start me with --root.
~~~~
Notes for version {version}: the tool `find` is now `search`; use the new name. Old prompts still work. Restart
needed.
~~~~
Validation: 2 errors
 - mail: must hold an @
 - age: must be 18 or more
Correct them and send the form again.
~~~~
The system is busy. You are number {n} in the queue. Please do not reload the page.
~~~~
Security check passed: no secrets, no tokens, no passwords in {n} files. One warning was ignored as you asked.
~~~~
Invoice {id}: {money} to {org}, due {date}. Pay it in your bank's app; this server can't send money.
~~~~
Answer of the model (sampling, {n} tokens): "{topic} in one line: more than meets the eye."
""")

REPLIES = tuple(_LONG_LINE_END.sub(" ", text) for text in _WRITTEN)
