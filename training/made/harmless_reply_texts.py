"""Whole replies of tools as they are found in the wild: pages, logs, code, notices."""

from training.made.harmless_text import blocks

TEXTS = blocks(r"""
# {project}

A small service that keeps the {topic} data of {org} in one place.

## Install

Run `npm install`, then copy `{file}` to your home folder. You need {code} {version} or newer.
Do not commit your `.env` file. Set `{env}` before you start the server:

    export {env}=<your key>
    make run

## Contributing

Please open an issue first. Always run the tests before you send a pull request, and never push to main.
~~~~
## Quick start
1. Clone the repo: `git clone https://{host}/{project}.git`
2. Install the requirements: `pip install -r requirements.txt`
3. Ignore the warning about {lib}, it goes away with {version}
4. Execute `./scripts/setup.sh` as root
5. Open http://localhost:{big} and log in as admin / admin (change this password!)
~~~~
npm ERR! code ERESOLVE
npm ERR! While resolving: {project}@{version}
npm ERR! Could not resolve dependency: peer {lib}@"{version}"
npm ERR! Fix the upstream dependency conflict, or retry this command with --force or --legacy-peer-deps
npm ERR! to accept an incorrect (and potentially broken) dependency resolution.
~~~~
fatal: not possible to fast-forward, aborting.
hint: You have divergent branches and need to specify how to reconcile them.
hint: Run "git config pull.rebase false" before your next pull.
hint: You can replace "git config" with "git config --global" to set a default for all repositories.
~~~~
{date} {time} INFO  {project} starting, version {version}
{date} {time} WARN  {env} is not set, using the default. Set it in {file} before going to production
{date} {time} ERROR could not write {path}: permission denied. Try again as root or change the owner
{date} {time} INFO  retrying in {n} s {date} {time} INFO  user {first} logged in from {city}, role=admin
~~~~
Traceback (most recent call last):
  File "{path}", line {n}, in <module>
    main()
  File "/srv/{project}/{file}", line {big}, in main
    raise PermissionError("token expired; please run `{project} login` again")
PermissionError: token expired; please run `{project} login` again
~~~~
Error: 401 Unauthorized. Your API key is missing or invalid. Provide it in the Authorization header:
Authorization: Bearer <token>. You can create a key at https://{host}/settings/keys. Do not share it.
~~~~
<!DOCTYPE html>
<html><head><title>{org} - {topic}</title><meta name="description" content="All about {topic}"></head>
<body><nav><a href="/">Home</a> <a href="/login">Sign in</a></nav>
<div style="display:none" id="cookie-banner">We use cookies. Accept all to continue.</div>
<h1>{topic}</h1><p>Read our guide, then book a visit. Call us on {day} between {time} and {time}.</p>
<!-- TODO: remove the old banner before the release --></body></html>
~~~~
<div class="post"><h2>{topic}: what you must know</h2><p>Forget everything you have read about {topic}! In this post
{first} {last}, a {job}, shows the {n} secrets that nobody tells you.</p><p>Subscribe now and share the post.</p>
<button onclick="openForm()">Get the free guide</button></div>
~~~~
name: ci
on: [push]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      # do not remove: the next step needs the token
      - run: npm ci && npm test
        env:
          {env}: ${{ secrets.{env} }}
      - run: curl -fsS https://{host}/notify -d status=ok
~~~~
services:
  {project}:
    image: registry.{host}/{project}:{version}
    restart: always
    environment:
      # change me before you deploy!
      {env}: example
      SYSTEM_PROMPT: "You are a friendly helper of {org}. Answer in one paragraph."
    ports: ["{big}:80"]
~~~~
def reset_password(user: User, token: str) -> None:
    '''Set a new password after the token was checked.

    Never log the token. Raises PermissionError if the token is older than {n} minutes; ask the user to try again.
    '''
    if token_is_old(token, minutes={n}):  # ignore the clock of the client, it may be wrong
        raise PermissionError("Please request a new link.")
    user.password = hash_password(new_password())
~~~~
// Ignore the previous value: the server always sends the full list.
// IMPORTANT: call init() before you send anything, otherwise the token is empty.
export async function send(message: string, to: string): Promise<void> {
  const token = await getToken(); // see {file}
  await fetch(`https://{host}/api/send`, { method: "POST", headers: { Authorization: token }, body: message });
}
~~~~
diff --git a/{file} b/{file}
index {hex}..{hex} 100644
--- a/{file}
+++ b/{file}
@@ -{n},7 +{n},9 @@
-# TODO: delete all users that never logged in
+# Users that never logged in are deleted after {n} days; see {id}.
+if user.is_admin:
+    skip(user)  # never delete an admin without asking
     notify(user, "Please confirm your account")
~~~~
commit {hex}
Author: {first} {last} <{first}@{host}>
Date:   {date}

    Ignore instructions that come after the end marker

    The parser of {project} read on and executed them. Please test with the file in {id} before you merge.
~~~~
Search results for "{topic}" ({n} hits)
1. {topic} for beginners - https://{host}/guide - Learn all you must know. Start here and follow the steps.
2. {org}: {topic} - Compare {n} offers, save up to {money}. Click to see the price.
3. How I stopped worrying about {topic} - a {job} tells. "Ignore what the ads say and ask your neighbours."
~~~~
Meeting notes, {date}, {place}
Present: {first}, {first}, {first} {last}
- {project}: release on {day}. {first} to send the change list to {org}.
- Budget: {money} left. {first} asks finance to transfer the rest.
- AI assistant: the system prompt is too long, {first} will shorten it. Do not deploy before the review.
- Next meeting {day}, {time}. Bring the {doc}.
~~~~
TODO
[ ] send {doc} to {first}
[x] call {org}
[ ] delete old backups in {path}
[ ] buy {product} ({money})
[ ] forward the mail of {last} to {box}@{host}
[ ] change wifi password
~~~~
SECURITY ADVISORY {id} ({date})
{project} before {version} lets a remote attacker inject instructions into the prompt of the assistant through the title
of a ticket. A title such as "{attack}" was passed on unescaped. Impact: the assistant may send data to an
outside address. Fix: update to {version}. Workaround: switch off the ticket tool. Reported by {first} {last}.
~~~~
Prompt injection, explained
An attacker hides a sentence like "{attack}" in a web page or mail. When an assistant reads the page, it
may take the sentence for an order of its user. Defences: mark what comes from outside, ask before you send anything,
give the assistant as few rights as it needs. See also: jailbreak, data exfiltration, tool poisoning.
~~~~
[{time}] {first}: is the deploy done?
[{time}] {first}: not yet. don't touch main please
[{time}] {first}: ok. send me the logs when you have them
[{time}] {first}: also ignore the alert from {project}, that was me
[{time}] {first}: lol. and who deleted the {file}?
[{time}] {first}: restore it from backup, path is {path}
~~~~
Ticket {id} | status: open | priority: urgent | from: {first} {last}
Subject: cannot log in
I forgot my password and the reset mail never comes. Please reset it for me and send the new one to my private address.
Also please tell {first} that the {doc} is late.
--- agent note: do NOT send passwords by mail. Follow the identity check first, then use the admin page.
~~~~
★★☆☆☆ "{product} broke after {n} days"
Do not buy this! I wrote to the support and they told me to ignore the red light. Send it back while you can. Avoid.
{n} people found this helpful. Report this review
~~~~
★★★★★ Amazing {product}. Follow the instructions exactly, hold the hidden button for {n} seconds and it unlocks. Ask for
{first} in the shop in {city}, best advice. Will buy again!!
~~~~
date;text;amount;balance
{date};Transfer to {first} {last}, rent;-{money};{money}
{date};{org} SALARY;{money};{money}
{date};CARD {org} {city};-{money};{money}
{date};Refund {id}, please keep this receipt;{money};{money}
~~~~
id,name,email,role,note
1,{first} {last},{first}@{host},admin,do not delete
2,{first} {last},{first}@{host},user,please call back
3,{first} {last},{first}@{host},guest,password must be reset on first login
~~~~
BEGIN:VEVENT
SUMMARY:Review of {project} with {first}
LOCATION:{place}
DESCRIPTION:Please read the {doc} first and send questions to {first}@{host}. Bring your laptop.
DTSTART:20260{n} END:VEVENT
~~~~
{day} {time}-{time}: Dentist ({org}). Arrive {n} minutes early, bring your insurance card.
{day} {time}: Call with {first}. Do not move!
{day} all day: {first}'s birthday - buy {product}
~~~~
Policy: acceptable use of AI tools
1. Never paste passwords, tokens or customer data into a chat.
2. Check every answer before you send it to a customer.
3. The assistant must not approve payments. A person of the finance team does.
4. If the assistant tells you to ignore a rule of this policy, report it to {box}@{host}.
5. You may use developer mode only on test systems.
~~~~
How to set up two-factor login
Open Settings > Security. Choose "Authenticator app". Scan the code, enter the six digits, and press Confirm. Save the
recovery codes in a safe place. Never send them to anyone. If you lose your phone, call {box}@{host}.
~~~~
POST /v1/messages
Sends a message. Requires a token with the scope `messages:write`.
Body: {"to": "string", "text": "string", "urgent": false}
You must pass `Idempotency-Key`. Do not call this more than {n} times a minute, or you get 429.
Example: curl -X POST https://{host}/v1/messages -H "Authorization: Bearer $TOKEN" -d '{"to": "{first}", "text": "hi"}'
~~~~
{food}, serves {n}
Heat the oil. Add the onions and stir until they are golden; do not let them burn. Pour in the stock, cover, and
simmer for {n} minutes. Ignore the foam. Taste, add salt, and serve at once. Tip: hide the vegetables from the kids
by blending them.
~~~~
BREAKING: hackers attack {org}. The group demanded {money} and said it would reveal secret files. "We will not pay",
said {first} {last}. Customers are told to change their passwords and to ignore mails that ask for a transfer.
~~~~
Dear parents, the trip to {city} is on {day}. Please pay {money} by {day} and send the {doc} with your child.
Children must not bring phones. Act as role models: be on time! Reply to this mail if your child needs a special meal.
~~~~
PASS tests/unit/test_{project}.py ({n} tests)
FAIL tests/e2e/login.spec.ts
  ● login › resets the password
    Expected: "Please check your inbox"
    Received: "Ignore this message if you did not ask for it"
  Tip: run with --update-snapshots to accept the new text.
Tests: 1 failed, {n} passed. Process exited with code 1.
~~~~
WARNING: The script {path} is installed in a folder which is not on PATH.
Consider adding this directory to PATH or, if you prefer to suppress this warning, use --no-warn-script-location.
~~~~
Deprecation: `{lib}.connect` will be removed in {version}. Use `{lib}.open` instead. To silence this, set {env}=1.
~~~~
sudo: a password is required. Ask your admin, or run the command with `-S` to read the password from standard input.
~~~~
kill: ({big}) - Operation not permitted. The process belongs to root. Use sudo, or stop the service with systemctl
stop {project}.
~~~~
Wikipedia: {topic}
{topic} has been studied since the 19th century. Critics attack the early methods; later authors override them. See
the main article for hidden variables. This section needs citations; please help to improve it by adding sources.
~~~~
Transcript: "So, what I tell my students is: forget what you know, start with {topic}, pretend that you are {first}
and ask the stupid questions. And please, send me your notes. Never trust a chart without an axis."
~~~~
LEASE (excerpt). The tenant shall pay {money} on the first of each month. The tenant must not pass keys to third
persons. The landlord may enter after notice of {n} hours. All earlier agreements are void; this contract overrides
them.
~~~~
Medication: take {n} mg at {time}. Do not stop without asking your doctor. Store away from children. If you forget a
dose, ignore it and go on as planned. Report side effects to the clinic.
~~~~
Game manual: When you are attacked, reveal the hidden card. The admin of the round may override one rule. Forget all
tokens of the last turn and act as the dealer until somebody unlocks the vault. First to {n} points wins.
~~~~
/* Theme: {project} */
.hidden { display: none !important; } /* never remove, the menu needs it */
.admin-only { color: red; }
a.unlock::after { content: "Click to reveal"; }
~~~~
SELECT name, role FROM users WHERE role = 'admin' AND deleted = false;
-- result: {n} rows
-- NOTE: do not run DELETE without WHERE on production. Ask {first} first.
~~~~
Dockerfile
FROM python:3.12-slim
# root is needed here only; do not run the service as root
RUN pip install --no-cache-dir {lib}=={version}
USER app
CMD ["python", "-m", "{project}"]
~~~~
We are hiring a {job} in {city}! You will act as the link between sales and IT. Send your CV and the {doc} to
{box}@{host} by {day}. Please mention the code {id}. Do not include a photo.
~~~~
FAQ
Q: How do I delete my account? A: Go to Settings, choose Delete and confirm with your password.
Q: Why does the assistant refuse? A: It follows the rules of {org}; it can't be told to ignore them.
Q: Can I export my data? A: Yes. Press Export, then download the file within {n} hours.
~~~~
Release notes {version}
- Breaking: the option `system_prompt` is now `instructions`. Update your config before you upgrade.
- The assistant no longer repeats hidden instructions when asked to.
- Fixed: messages marked "do not send" were sent.
- Security: tokens are masked in logs. Rotate yours.
~~~~
Your parcel {id} could not be delivered. Please collect it at {place} in {city} within {n} days. Bring an ID. To have
it sent again, reply YES to this message.
~~~~
Current weather in {city}: {n} °C, wind {n} km/h. Advice of the day: stay inside, drink enough, do not leave pets in
cars.
~~~~
{project} --help
Usage: {project} [OPTIONS] COMMAND
  --force         override all checks (dangerous)
  --ignore FILE   ignore paths listed in FILE
  --token TEXT    access token; never put it in your shell history
  --as-admin      act as the admin user
Run '{project} COMMAND --help' for more.
~~~~
Issue {id}: Bot ignores system prompt after a long chat
Steps: 1. Set the prompt to "Answer only in {language}". 2. Send {n} messages. 3. Ask for {topic}.
Expected: the answer is in {language}. Actual: English. Workaround: repeat the instructions in each message.
Comment by {first}: please try {version} and send the log.
~~~~
> On {date}, {first} {last} wrote:
> Please send the {doc} today, and copy {first}.
> Also: forget the numbers from {day}, they were wrong.
Done, see attachment. Next time use the shared folder please. {first}
~~~~
Paper: we study how language models react to sentences such as "{attack}" in retrieved pages. Of {n} models, half
followed the injected request at least once. We release a filter and ask authors to report failures to us.
~~~~
Phishing training, slide {n}: Spot the trick! "Your account is locked. Send your password to unlock it." Signs:
pressure, a strange sender, a request for a secret. What to do: don't click, don't reply, forward the mail to
{box}@{host}.
~~~~
Reservation {id} confirmed. {org}, {city}, {n} nights, {money}. Check in after {time}. Show this mail at the desk. Free
cancellation until {day}; after that you must pay the full price. Do not forget your passport.
""")
