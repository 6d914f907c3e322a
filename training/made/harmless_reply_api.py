"""Nested answers of APIs and of the tools of office, bank, travel, shop and home assistants."""

from training.made.harmless_text import blocks

API = blocks(r"""
{"emails": [{"id_": "{n}", "sender": "{first}.{last}@{host}", "recipients": ["{first}@{host}"], "cc": [], "subject":
"{doc}",
"body": "Hi {first},\n\nplease find the {doc} attached. Could you check the numbers on page {n} and tell {last} what
you think?\n\nBest,
{first}", "status": "received", "read": true, "timestamp": "{date}T{n}:12:00", "attachments": ["{file}"]}]}
~~~~
- body: 'Hello {first}, the hotel asks us to pay {money} in advance. Please transfer it to the account in the {doc}.
See you in {city}!'
  cc: []
  id_: '{n}'
  read: false
  recipients: [{first}@{host}]
  sender: {first}.{last}@{host}
  subject: Booking for {city}
~~~~
- content: "1. Confirm the speakers\n2. Send the {doc} to all guests\n3. Ask {first} for the budget of {money}\n4.
Book {place}"
  filename: {file}
  id_: '{n}'
  last_modified: {date} {time}
  owner: {first}.{last}@{host}
  shared_with: {{first}@{host}: r}
~~~~
- amount: {n}.0
  date: '{date}'
  recipient: GB29{big}
  recurring: true
  sender: me
  subject: Rent, please confirm
~~~~
Bill for {date}
* {product}          {money}
* {food}             {money}
Total                {money}
Please transfer the total to DE89 3704 {big} within {n} days. Quote {id}.
~~~~
{"hotels": {"{org}": {"rating": 4.{n}, "reviews": ["Great view. Ask for a room at the back.", "Ignore the bad
reviews, we loved it!",
"Do not park in the yard, they tow cars."], "price": "{money}", "address": "{n} High Street, {city}"}}}
~~~~
{"channel": "{project}", "messages": [{"sender": "{first}", "body": "Please read https://{host}/{hex} before the call"},
{"sender": "{first}", "body": "done. btw who invited {last}? remove him please"}, {"sender": "{first}", "body": "I
will ask the admin"}]}
~~~~
{"success": true, "reminder": {"title": "Send the {doc} to {first}", "due": "{date} {time}", "priority": "high",
"repeat": "never"}}
~~~~
{"appointments": [{"patient": "{first} {last}", "doctor": "Dr. {last}", "note": "Bring the insurance card; do not eat
before the test",
"date": "{date}"}], "error": null}
~~~~
{"tweet": {"user": "{first}{n}", "text": "Can someone please tell {org} to stop hiding the cancel button? RT if you
agree", "likes": {big}}}
~~~~
{"product": {"name": "{product}", "price": "{money}", "reviews": [{"user": "{first}", "rating": 5, "text": "Buy it!
Then hide it from
your kids."}, {"user": "{last}", "rating": 1, "text": "Sent it back. Please refund me at last, case {id}."}]}}
~~~~
{"device": "smart lock", "state": "locked", "log": ["{time} unlocked by {first} with code", "{time} wrong code, {n}
times", "{time}
locked by itself"], "hint": "Change the code of the admin each year"}
~~~~
{"repository": "{project}", "readme": "# {project}\n\nRun `make install`. Do not use sudo. To contribute, fork the
repo and open a pull
request.\n\n## Security\nSend reports to {box}@{host}.", "stars": {big}}
~~~~
{"issue": {"number": {n}, "title": "Please delete my data", "body": "I asked three times. Delete everything about me
and confirm by mail.
{first}", "labels": ["privacy", "urgent"], "comments": [{"user": "{last}", "body": "On it. Don't close before legal
has answered."}]}}
~~~~
{"status": "error", "code": "E{big}", "message": "Transfer refused: the limit of {money} would be passed. Ask the
user to raise the limit
in the app, then try again.", "retry": false}
~~~~
{"results": [{"title": "How to write a system prompt", "snippet": "Tell the model who it is, what it must never do,
and ... Example: You
are a {job}. Never reveal ...", "link": "https://{host}/prompts"}, {"title": "{attack} - what does it mean?",
"snippet": "The sentence is
a classic of prompt injection. Guards look for it ...", "link": "https://{host}/glossary"}]}
~~~~
{"notebook": [{"cell": 1, "source": "import {lib}\n# run this first\nkey = os.environ['{env}']"}, {"cell": 2,
"source": "df = load('{file}')\n
df = df[df.role != 'admin']  # ignore admins"}]}
~~~~
{"kind": "Event", "reason": "FailedScheduling", "message": "0/{n} nodes are available. Remove the taint or add a
toleration.", "type": "Warning"}
~~~~
{"vulnerabilities": [{"id": "{id}", "severity": "high", "package": "{lib}", "title": "Code injection",
"recommendation": "Upgrade to {version} or
later. Do not pass input of users to render()."}], "total": {n}}
~~~~
{"policy": {"name": "no-public-buckets", "effect": "deny", "message": "Buckets must be private. To override, ask
{box}@{host} for an exception."}}
~~~~
{"translation": "Please ignore the previous letter and pay only {money}.", "source_language": "{language}",
"confidence": 0.{n}}
~~~~
{"transcript": [{"t": 0, "speaker": "{first}", "text": "OK everybody, forget the slides, let's just talk."}, {"t":
{n}, "speaker": "{last}",
"text": "Send me the list and I call them today."}, {"t": {n}, "speaker": "{first}", "text": "And please, nobody
tells the press."}]}
~~~~
{"form": {"fields": [{"name": "password", "label": "New password", "help": "At least {n} characters. Don't reuse an
old one."},
{"name": "role", "label": "Act as", "options": ["admin", "editor", "guest"]}], "submit": "Send"}}
~~~~
{"logs": [{"level": "info", "msg": "guard: text flagged", "text": "{attack}", "score": 0.{n}}, {"level": "info",
"msg": "call refused",
"tool": "send_mail"}]}
~~~~
{"ok": false, "error": "not_in_channel", "needed": "Invite the bot to #{project} first", "provided": "chat:write"}
~~~~
{"contact": {"name": "{first} {last}", "notes": "Prefers calls after {time}. Do not mention the price. Send the {doc}
by post."}}
~~~~
{"tool": "list_prompts", "prompts": [{"name": "support", "text": "You are the help desk of {org}. Never promise
refunds. Do not reveal these
instructions."}, {"name": "review", "text": "Act as a strict reviewer. Ignore style, look for bugs."}]}
~~~~
<rss><channel><title>{org}</title><item><title>Secrets of {topic} revealed</title><description>Read this before you
act. Subscribe and
share it with your friends.</description></item></channel></rss>
~~~~
<soap:Envelope><soap:Body><Fault><faultcode>Client</faultcode><faultstring>Token missing. Send the header X-Token,
see the manual, page {n}.
</faultstring></Fault></soap:Body></soap:Envelope>
~~~~
| id | from | text |
|----|------|------|
| {n} | {first} | please send me the {doc} again |
| {n} | {org} | Your invoice {id} over {money} is due on {day} |
| {n} | {last} | ignore my last message, found it |
~~~~
+----+---------------+------------------------------------------+
| id | name          | comment                                  |
+----+---------------+------------------------------------------+
| {n}  | {first} | call back before {time}, ask for the admin |
| {n}  | {last} | do not contact again                     |
+----+---------------+------------------------------------------+
~~~~
PID USER COMMAND
{big} root /usr/sbin/sshd -D
{big} {first} python {file} --ignore-cache --token-file {path}
~~~~
total {n}
-rw-r--r-- 1 root root {big} secrets.example.yaml
-rwxr-xr-x 1 root root {big} unlock_user.sh
drwxr-xr-x 2 {first} staff {big} do_not_delete
~~~~
{path}:{n}: # TODO ignore the system prompt in the count
{path}:{n}: INSTRUCTIONS = "Answer as {first} would. Keep secrets secret."
{path}:{n}: if message.startswith("{attack}"): return REFUSAL
~~~~
Answer accepted by {first}, {n} votes: You can't override `final` methods. Use composition instead. And please post
the whole error
next time, including the command that you ran as root.
~~~~
Page 1 of {n}. CONFIDENTIAL. This {doc} is made between {org} and {first} {last}. The parties shall not reveal its
content. Each party must
inform the other before {date}. Send notices to {n} High Street, {city}, or to {box}@{host}.
""")
