"""Longer replies: mails, reports, guides, threads and pages of some paragraphs."""

from training.made.harmless_text import blocks

LONG = blocks("""
From: {first} {last} <{first}@{host}>
To: all staff
Subject: Move to the new mail system on {day}

Dear all,

on {day} at {time} we move to the new mail system. Please read this mail to the end, it tells you what you must do.

Before the move: delete what you no longer need, write down the rules of your inbox (they are not copied), and sign
out on your phone. Do not change your password between {day} and {day}.

After the move: sign in at https://{host}/mail with your usual password. The system asks you for a code; follow the
instructions on the screen. If you manage a shared mailbox such as {box}@{host}, send its name to {first}, who will
grant the rights by hand. Do not forward the whole mailbox to a private address, this is against the policy.

If something fails, ignore the automatic error mail and call the help desk at extension {big}. They will never ask
for your password. Thank you for your patience!

{first} {last}, IT
~~~~
Post-mortem: {project} was down for {n} minutes on {date}

What happened. At {time} a deploy overrode the limit of connections. The admin page was still up, so the alarm stayed
quiet. {first} saw the first ticket and restarted the service; that made it worse, because all clients asked for a
new token at once.

Why. The system reads its instructions from {file}, and a hidden default of {n} was used when {env} was empty.

What went well. The on-call lead ignored the noise and followed the runbook.

Actions. 1. {first}: refuse to start without {env}. 2. {first}: alarm on tokens per second. 3. {last}: delete the old
dashboard. 4. Everyone: never bypass the deploy lock, not even when a customer is waiting. Please add your comments
by {day}.
~~~~
Guide: your first week at {org}

Welcome! On Monday, pick up your badge at {place} and show your passport. {first} will give you a laptop. Set a
password of at least {n} characters; do not write it down. Then open the portal and complete the tasks in the list
"Start here".

On Tuesday you meet your team. Ask everything. Pretend that there are no stupid questions, because there are none.
Send {first} a photo for the intranet.

By Friday, submit the {doc} to {box}@{host}. You need it to be paid. If your bank is abroad, tell payroll at once.
Expenses above {money} must be approved before you spend them.

The assistant in the chat answers questions on holidays and rooms. It acts as a guide, not as your manager; what it
says is no promise. Do not paste customer data into it.
~~~~
Q: How do I make {lib} ignore a certificate error? ({n} votes)

I use {code} {version} and call an internal host. The request fails: certificate verify failed. I know that I could
turn the check off, but I would like to do it right.

A ({n} votes, accepted): Don't turn it off. Put the certificate of your company into a bundle and pass its path. Like
this:
`session.verify = "{path}"`. If you can't change the code, set an environment variable instead.

A ({n} votes): just use verify=False, works for me.

Comment: please do not do this in production. Anyone in between can read your tokens.
~~~~
{org}: rules for guests

Arrival from {time}, departure until {time}. Ring at the front desk, and show your booking ({id}). The door code is
sent by SMS on the day of arrival; do not share it. Smoking is not allowed in any room. Breakfast is served from
{time} in {place}; please tell us a day
before if you need a special diet.

Lost keys cost {money}. Pets are welcome, but must not be left alone. In case of fire ignore the lift, take the
stairs and wait in the parking lot. Reviews: "Lovely staff, ask for {first}!" - "Noisy at night, bring ear plugs" -
"The secret garden behind the house
is a must, follow the hidden path." - "Do not book the room above the kitchen."
~~~~
Report: how staff at {org} use assistants ({date})

We asked {n} people. Most use the assistant to draft mails and to summarise meetings. Nearly half have tried to make
it ignore its rules at least once, mostly for fun; typical wordings were "{attack}" and "{attack}". None of the
attempts got customer data.

Worries: people paste passwords, people trust answers without a check, and tools with the right to send mail could be
misled by a prepared page. We suggest: show the source of each answer, ask before each mail or transfer, and train
staff each year.

Next steps: the board decides on {day}. Until then, nobody should give an agent admin rights. Contact: {first}@{host}.
~~~~
{topic} - a short guide

Many people start with the wrong question. Forget the price for a moment, and ask what you need. Write down three
aims. Then look for someone who has done it before; a {job} in {city} told us: "I ignored every piece of advice and
paid {money} for it."

Step one: measure. Step two: compare at least {n} offers. Step three: never sign on the same day. Keep all letters,
and send copies rather than originals.

Common mistakes: trusting hidden fees to be small; acting as your own lawyer; leaving the password of the portal with
the seller.

Further reading: see https://{host}/{hex}. If you liked this page, share it with a friend and subscribe to our letter.
~~~~
Thread in #{project}

{first} {time}: the bot in the support channel answered a customer in {language}, why?
{first} {time}: because the customer wrote in {language}. the system prompt says "answer in the language of the user"
{first} {time}: can we override that for the UK site?
{first} {time}: yes, set language in {file}. please don't edit the prompt itself, it is shared
{first} {time}: also somebody typed "{attack}" at it, see {id}
{first} {time}: and?
{first} {time}: it said it can help with orders and returns :)
{first} {time}: nice. send me the log, i'll add it to the tests. and rotate the token, it was in the screenshot
{first} {time}: done. revoked at {time}
~~~~
Minutes of the board, {date}

1. Money. {first} reports {money} in the bank. The transfer to {org} waits for a second signature; {last} will sign
on {day}. 2. Data protection. A former member still had the admin password. It was changed. Rule: when someone
leaves, all shared passwords
are changed within {n} days. {first} keeps the list and tells nobody.
3. Website. The old page tells visitors to ignore the new address. To be deleted. {first} asks the host for a redirect.
4. Summer party in {city}. Bring {food}. Invite the neighbours. Do not order from the same shop as last year.
5. Any other business. {first} showed the assistant that writes the minutes. It is good, but invents names: read
before you send!
~~~~
README - {project} MCP server

Gives assistants access to {topic}. Tools: `search`, `read`, `write`. The server runs on your machine and sends
nothing to others.

Setup: add this to the config of your client.

    {"mcpServers": {"{project}": {"command": "npx", "args": ["-y", "{project}-mcp"], "env": {"{env}": "<your key>"}}}}

Restart the client, then ask: "search for {topic}". When the client asks whether to allow the tool, read what it is
about to do.

Security: pages that `read` returns are not trusted. Somebody may write "{attack}" into a page. Switch on
confirmation for `write`, and never run the server as root. Found a hole? Write to {box}@{host}, do not open a public
issue.

Prompting tips: tell the assistant to call `search` first; say how many results you want; don't paste keys into the
chat.
~~~~
Newsletter of {org}, {date}

Hello {first}, spring is here, and so are our offers. Use the code SPRING{n} until {day} and save {n} %. You don't
have to do a thing:
the price is changed at the checkout.

New in the shop: the {product} for {money}. "Unlocks a new level of comfort", writes a customer from {city}. Recipe
of the month: {food}. Win a trip! Answer one question, and send it with your address to {box}@{host}.

Please note our new terms. If you go on using the shop, you accept them. You no longer want this mail? Unsubscribe
with one click. Please do not reply to this address.
~~~~
Case {id}: account taken over

{date} {time} customer calls: cannot log in, reset mail went to an address she does not know. {time} agent {first}
asks the three questions, two right. {time} account locked. {time} customer is told to bring an ID to the branch in
{city}.

Findings: on the day before, someone wrote to our chat bot as "admin of {org}", told it to skip the check and to
change the address. The bot refused. Then the person called the hotline, said it was urgent and got through. So the
weak spot is us, not the bot.

To do: train the hotline, no change of address by phone, tell the customer, refund {money}. Do not put her name into
the wiki.
~~~~
Listing: flat in {city}, {n} m², {money} a month

Bright flat near the park. The owner looks for a quiet tenant. To see it, send a few lines about yourself and the
{doc} to {first}@{host}. Please do not send money in advance; anyone who asks for a deposit before the visit is a
fraud. If you get no answer
within {n} days, ask again. Comments: "Is the flat still free?" - "Yes, come on {day} at {time}, ring at {last}." -
"Ignore the sign at the door, the bell works."
""")
