"""Short replies of servers when all went well: facts, sums, echoes, confirmations, small resources, test data."""

from training.made.harmless_text import lines

RESULTS = lines(r"""
Echo: good morning {first}
echo: {topic}
echo -> 123
You said: "hello there"
You sent: {"a": 1}
Received: foo
I got your message "{topic}", here it is back.
Tool echo: ¡hola!
{first} says hi
Hello {first}, nice to see you!
hello world
Hello, world! This is a test.
Hi there, how can I help you today?
Good evening. What may I do for you?
Welcome back, {first}.
Greetings from {city}
Howdy!
foo bar baz
foo
qux-{n}
test
test 1 2 3
testing testing
this is some test content
Some text
A bit of text for the test.
sample text {n}
dummy
placeholder
ipsum lorem, amet dolor
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.
the quick brown fox jumps over the lazy dog
asdf qwer
abc def ghi
x
-
(empty)
(no output)
No content.
none
[]
{}
""
true
false
0
{n}
undefined
N/A
{n}.50
2 + 2 = 4
{n} plus 8 makes more than {n}
Sum: {big}
total = {big}
The result is {n}.
The answer is 42.
= 3.14159
{n} * 10 = {n}0
5 apples and {n} pears
average {n}.2, median {n}
{n} days between both dates
It's {time} in {city}.
{date} {time}
Today is {day}.
unix time 17{big}000
{city}: {n} °C, light rain, wind from the west
Sunny in {city}, {n} degrees
Cloudy with a chance of snow. Dress warmly.
Weather for {city}: clear sky. Don't forget your sunglasses!
forecast {day}: fog in the morning, later sun
UV index 7. Please use sun cream.
Air quality good
High tide at {time}
Sunrise 6:12, sunset 20:47
1 EUR = 1.08 USD
{money}
Balance: {money}
{money} were paid to {org}.
Invoice {id} is due on {day}.
Price of the {product}: {money}, in stock
{product} added to the cart
Your order {id} is on its way.
Order placed. Thank you!
Refund is on its way
Reserved for {first} at {time}
Table for {n} booked, see you on {day}.
Appointment with the {job} on {day}, {time}. Please bring your {doc}.
Flight to {city}, gate {n}, on time
Next bus in {n} minutes
{n} km, 1 h 10 min by car
{place} is free at {time}.
Meeting created.
Invitation sent to {first} and {first}
Event moved to {day}
You are free on {day} afternoon.
No meetings today, enjoy!
Mail sent.
Draft saved
{n} new messages, the first from {first}: "{topic}"
Message posted to #{project}
{first}: see you at {time}
Marked as read
Label "{topic}" created
File written: {path}
Wrote {n} lines to {file}
{file} deleted
Moved to trash
{n} files, {big} bytes
{file}⏎README.md⏎LICENSE
drwxr-xr-x {n} root root {path}
Contents of {file}: (empty)
# {topic}⏎Notes will follow.
TODO: buy milk, call {first}
- bread⏎- eggs⏎- {food}
Dear diary, today it rained.
Shopping list: {food}, soap, batteries
Recipe: {food}. Cook for {n} minutes. Serve hot.
Roses are red, violets are blue.
A small story about a cat who learned to code.
Once upon a time there was a {job} in {city}.
This is the text of resource {n}.
Resource no. {n}: plain text, made at {time}
static resource text
binary blob, {big} bytes
cmVzb3VyY2U=
data:image/png;base64,iVBORw0KGgo=
[image]
[image: a red square on white]
Picture of a cat on a sofa
Here is the picture that you asked for:
An image of a bridge in {city} at night
The small logo of {org}
Chart: orders per week, rising since {day}
Screenshot of https://{host}
Photo, 1024x768, taken in {city}
Audio clip, {n} seconds
alt text: two children with a dog
Caption: our team in {city}
figure {n}. speed over time
{"status":"ok"}
{"ok":true,"id":"{hex}"}
{"result": {n}}
{"temperature": {n}, "conditions": "rain", "humidity": 80}
{"error": null}
{"success": false, "message": "try again"}
{"name": "{first}", "role": "{job}"}
{"role":"user","content":"hello"}
{"role": "assistant", "content": {"type": "text", "text": "fine, thanks"}}
{"role":"system","text":"maintenance at {time}"}
{"prompt":"{topic}","max_tokens":{n}}
{"password":"***","user":"{first}"}
{"token":"[hidden]","expires":"{date}"}
{"instructions":["wash","dry","iron"]}
{"nextCursor":"{hex}","items":[]}
{"action":"accept","content":{"name":"{first}"}}
{"action":"cancel"}
[{"id":1,"title":"{topic}"},{"id":2,"title":"foo"}]
{"is_open":true,"close":"18:00"}
status: ok
OK ({n} ms)
200
204 No Content
yes
no
maybe
accepted
declined
Saved.
Updated!
Created {id}
Deleted {n} records
1 row affected
{n} rows
id | name⏎1 | {first}⏎2 | {first}
a,b,c⏎1,2,3
count: {big}
users, orders, products
Table {project} has {n} columns.
Connected to {project}
index created
No changes
Already up to date.
On branch main
Switched to branch '{project}'
[main {hex}] Fix typo
{hex} Ignore empty lines in the parser
{hex} Add token to the login form
{hex} Remove the old system prompt
Merged!
Pull request {n} opened: "{topic}"
Reviewed by {first}: approved
{n} open issues, newest: "Password field accepts blanks"
Issue closed as duplicate
Tag v{version} pushed
All {n} tests passed
1 failed, {n} passed
coverage {n} %
build ok
deployed {version} to staging
replicas {n}/{n}
healthy
up {n} days
load average 0.{n}
No alerts
Alert acknowledged by {first}
incident resolved
Lamp on
Lights off in {place}.
Heating set to {n} degrees
Door locked.
Scene "movie night" is active
Playing "{topic}"
Paused
Volume {n}
Timer set for {n} minutes
Alarm at {time}. Sleep well!
Clicked "Sign in"
Typed 12 characters into "Password"
Went to https://{host}
- button "Send" [ref=e{n}]
- textbox "Your name" [ref=e{n}]
heading "Important information"
link "Forgot your password?"
Page title: Welcome to {org}
Tab {n} closed
Note saved.
Note "{topic}" was found in Ideas.
Remembered: {first} likes {food}
entity {first} created, {n} relations
Forgot {n} facts about {topic}
contact {first} {last}, {job} at {org}
Lead {id} assigned to {first}
Deal worth {money}, stage: offer
Ticket {id}: waiting for the customer
{first} {last}, {city}, {job}
Birthday of {first}: {date}
Vote counted
You win!
Your number was {n}, mine was 17. You lose.
rolled a {n}
heads
e4 e5
Word of the day: serendipity
Synonyms of "ignore": overlook, disregard, skip
"system" in {language}: see the list below
Definition of prompt (adjective): done without delay
instruction, noun: a statement that tells how to do something
Riddle: what has keys but opens no lock?
Joke: why did the {job} cross the road?
Fact: honey does not spoil.
Thanks!
You're welcome.
Bye
The weather reply was sent as text and as structured data.
Structured result, see the field `data`.
Here are both parts, text first, picture second:
This reply holds a link to resource {n}.
See resource test://static/{n}
resource link: file://{path}
Returned {n} resource links:
Sampling result: "The text is about {topic}."
The model answered: yes
The client said: red
The person chose "{city}".
{first} did not want to answer.
The person gave: name={first}, age={n}
Colour picked: teal
Your answers: size M, no gift wrap
Your roots: file:///home/{first}
{env}=(not set)
PATH=/usr/local/bin:/usr/bin:/bin
HOME=/home/{first}⏎LANG=en_GB.UTF-8⏎SHELL=/bin/bash
{env}=***⏎NODE_ENV=test⏎PORT={big}
{"HOME":"/root","USER":"root","TERM":"xterm"}
EDITOR=vim
debug=1 system=linux
Server version {version}, protocol {date}
{project} {version} (stdio)
uptime {n} h, {big} calls
capabilities: tools, prompts, resources, logging
Feature list: search, sync, share
Zipped {n} files into {file}
sha256 {hex}{hex}
uuid {hex}-{hex}
password made: (copied to the clipboard)
Token count: {big}
{n} tokens left this month
Random number: {n}
Encoded: aGVsbG8=
Decoded: hello
UPPER CASE: HELLO
reversed: olleh
Translated into {language}: bonjour (wait, that is French)
sentiment: positive (0.{n})
Language: {language}
Spam score 0.1
No injection found in this text.
Guard: harmless
Flagged words: none
""")
