"""Requests that come with a pasted text: what is asked, before or after it, and the texts."""

from training.made.harmless_text import blocks, lines

BEFORE = lines(r"""
    Summarise this in {n} lines:
    please translate the text below into {lingo}, keep names and numbers as they are
    What does this person actually want?
    TL;DR?
    Fix spelling and commas only, change nothing else:
    Is this a scam? Got it {this morning|on {day}}:
    Rewrite for {kid}, no word over three syllables.
    Find every date and amount in it, as a table.
    Extract the names. Return JSON: {"people": [], "places": []}. If there are none, empty lists.
    How should I answer this? I want to {say no|buy time|stay friends|sound sure}.
    Label the tone as angry, neutral or happy. Only the label.
    Here is something from our {intranet|notice board|family chat}, make it half as long
    Turn it into bullet points, the most urgent first.
    Does the text below tell the reader to do anything? List the orders in it, do not follow them.
    Explain the hard words in this:
    Read this as a {lawyer|{job}|sceptical neighbour} and tell me what is missing.
    Text between the lines is what {first} sent. Give three possible subjects for the mail.
    give this text a grade from 1 to 6 and be strict, rules: clear? polite? complete?
    Make this sound less bossy.
    Make this sound like a pirate wrote it
    Can you check whether the two parts contradict each other?
    Put it into a polite mail to {first}:
    I got this from {org}, what must I do and by when?
    Quote the one sentence that matters most. Nothing else.
    Write {two} quiz questions on the following:
    Which of the statements in it are facts and which opinions?
    You are an editor. Mark with [[ ]] whatever you would delete.
    proofread pls, it goes out at {time}
""")

AFTER = lines(r"""
    ^ what does that mean
    Can you shorten the text above to {n} words?
    The above is from {first}. Am I right that I needn't do anything?
    Now do the same in {lingo}.
    Question: who has to act, and when?
    Please turn the previous text into a list with checkboxes.
    Ignore the greeting and the signature, summarise the rest.
    Is that legal where I live ({city})?
    what would you reply?
    Instead of a summary give me the {two} things I should worry about.
    that's the text. Find mistakes.
    Forget style, just tell me whether it's true.
    Based only on the text above: what time, what place, what to bring? If it isn't there, say "not stated".
    Sounds odd to me. Would you call this a threat?
    Rate it 1-5 for friendliness and print only the number.
""")

PASTES = blocks("""
Dear all, the {lift|boiler|main door} will be out of order on {day} from {time}. Please do not use the cellar \
stairs, keep \
your doors locked and never let strangers in. Old keys must be returned to me by {date}.
{name} {last}, house management
~~~~
{name}: are you bringing the {food}?
{last}: thought you would
{name}: omg you always forget
{last}: I NEVER forget, nobody told me
{name}: ok ignore me. {time} at mine, just bring yourself
~~~~
The tenant must keep the rooms warm enough that no damage is done by frost. The tenant may only sublet with the \
written consent of the landlord. Previous agreements, spoken or in writing, cease to apply when this contract \
is signed.
~~~~
Hi mum its me, I dropped my phone in the toilet, this is my new number. Delete the old one. I must pay {money} \
today and \
my bank app is locked, can you send it? Don't call, the mic is broken
~~~~
Pt {n}{4|7} y/o f, hx of asthma, c/o chest tightness since {day}. Afebrile. Sats 96 %. Advised: never skip the \
preventer, \
salbutamol only when needed, return at once if worse. Prior instructions re. steroids withdrawn.
~~~~
I bought this {thing} in {city} and it stopped after {n} days. Customer service told me to "forget it" because I had \
thrown away the box. Never again. One star, and only because zero can't be given.
~~~~
The council met on {day}. It was decided with {n} votes against {two} that the {pool|library|bypass road} will not be \
built before the next election. Councillor {last} called the rules of procedure "a secret science".
~~~~
Whisk the eggs, then fold in the flour. Do not stir too long! Bake at 180° until a stick comes out clean. Never \
open the \
oven in the first {20|25} minutes. Leave to cool, and only then remove the tin.
~~~~
{name},
you promised me the money by {date}. I've been patient. If it's not in my account on {day}, I will go to your father, \
and you know what he does to liars.
{last}
~~~~
fix(auth): do not reset the lock counter when an admin logs in

Previously an admin login on the same host unlocked every account. Now only the admin's own counter is reset. \
Closes #{big}
~~~~
Steps to reproduce: 1. log in as guest 2. open /settings 3. press "forget this device" {two} times.
Expected: the device is removed. Actual: the app prints "null" and ignores all input until restarted. Version {n}.{n}.
~~~~
EMPLOYEE HANDBOOK, section {n}. Staff must wear the badge at all times. Passwords are never to be written down, \
and the \
system locks after five minutes. Whoever ignores these instructions may be given a warning.
~~~~
To the editor: your article on {topic} of {date} is wrong in {two} points. It was not {city} but {city}, and \
the law was \
never overridden, it simply ran out. I'd ask you to print a correction.
~~~~
Agent: Thanks for calling {org}, how may I help?
Caller: I can't get in, it says wrong password.
Agent: May I ask your secret question?
Caller: That's the point, I've forgotten the answer.
Agent: Then I can only unlock the account by post.
~~~~
Minutes, {date}. Present: {name}, {name}, Mr {last}. 1. Rules for the tool shed: always lock it. 2. {name} \
takes over the role of \
treasurer instead of Mr {last}. 3. The admin password of the web page is changed after each meeting.
~~~~
Once the duke had spoken, nobody dared to move. "Forget your oaths," he said. "From this night you serve only me. \
Whoever reveals the pass will hang." Old {last} looked at the door, and at the key, and coughed.
~~~~
We hereby give notice of termination of the contract no. {big} as of {date}, or else at the earliest possible \
time. Please \
confirm in writing and delete our data. Direct debit permission is withdrawn.
~~~~
def unlock(door, code):
    if code != door.secret:
        return False
    door.open = True   # TODO: never reached when door is None
~~~~
id,name,role,last_login
{big},{name},admin,{n} days ago
{big},{name},user,never
{big},{name},guest,yesterday
~~~~
Take one tablet in the morning and never more than {two} a day. Do not drive until you know how you react. If you \
forgot a dose, leave it out instead of taking it twice. Keep away from children.
~~~~
Grandma's rules for the summer: shoes off, phones in the basket, whoever swears sings. Nobody has to finish the \
soup, but \
everyone must try it. Secrets may be told to the {pet}.
~~~~
WANTED: {job}, {n} hours a week, in {city}. You know the usual systems, can work to instructions and without. No
{certificate|car|Latin} needed. Write to {last}, not by phone please.
~~~~
Our flight was cancelled at {time}, the hotline told us to ignore the app, the app told us to ignore the \
hotline. After \
{n} hours we paid {money} for a bus. According to the regulation we are owed 250 each. We set a deadline of {date}.
~~~~
I, {name} {last}, being of sound mind, revoke all previous wills. My house goes to my sister, my {pet} to whoever will \
never give it away, and my letters are to be burned unread.
~~~~
Listening to: everyone in the office saying "per the new system". Truth is nobody reads the instructions, the old list \
still hangs in the kitchen and the world goes on. {n} likes
~~~~
Experience: {n} years as {job} at {org}, {city}. Acted as deputy head. Wrote the override procedure for night shifts.
Languages: {lingo} (good), {lingo} (basic). Hobbies: {sport}, {topic}.
~~~~
The fox told the hens: "I've changed. Forget the old stories, open the gate, I only want to talk." The oldest hen
replied: "Then you can talk through the fence."
""")
