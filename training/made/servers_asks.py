"""What servers ask the person at the client, and what stands beside the fields of such a form."""

from training.made.harmless_text import lines

QUESTIONS = lines(r"""
Which branch shall I deploy?
Where should the backup go?
Deploy {project} to production now? Type the name of the service to confirm.
To book the table I need your name and a phone number.
How many people are coming along?
Pick a colour for the new label.
What is your favourite season?
Tell us who you are, so that your colleagues see who made the change.
Your address is needed for the delivery. Please fill in street, town and postcode.
Please choose the account that the invoice is paid from.
Choose one: {first}, {first} or {first}
Two contacts are called {first} {last}. Which one did you mean?
{n} calendars found. Into which one shall the meeting go?
Should I overwrite {file}?
Really delete the list "{topic}"? This can't be undone.
Do you want to keep the old version as well?
Please confirm: {money} from your current account to {org}.
Enter the six digits from your authenticator app.
Sign in to {org} in the window that has just opened, then press Continue.
You must accept the terms of {org} before the tool can be used. Accept?
Give this workspace a name.
What would you like to call the new board?
Shall I send the mail to {first} now or save it as a draft?
When does it suit you, {day} or {day}?
Please state your date of birth (the clinic asks for it).
Which of your printers should be used?
Before we go on: are you over 18?
Name of the person who collects the parcel?
How should the file be called? Leave empty for {file}.
Do you allow {project} to read your location once?
Your seat: aisle, window or no matter?
Any allergies we must know about?
Vegetarian, vegan or anything?
Please rate your stay from 1 to 5.
Size of the shirt (S, M, L, XL)
Let me know which time zone you are in.
Is this the right {first} {last}? Born in {city}, works as a {job}.
The password of the archive {file} is needed to unpack it.
Your key is locked. Unlock it in the key chain, then press Continue.
A token for {org} is missing. Add one with the right "read" in the settings, or press Cancel.
Log in first? You will be taken to https://{host}/login.
I found three flights to {city}. Which shall I hold for you?
Who is the reviewer?
Why is the ticket closed? One sentence will do.
Please describe the problem in your own words.
What happened, and what did you expect to happen?
Add a message for {first}? (optional)
Say yes to merge, no to leave the request open.
Confirm the merge of feature/{project} into main
Which environment: dev, staging, prod?
Your database holds {big} rows that match. Delete all of them?
Type DELETE to go on.
Shall the migration run with or without a dry run first?
May I install {lib} {version}?
Run the command `make clean` in {path}?
The page wants to use your camera. Allow?
A pop-up asks for cookies: accept all, only what is needed, none?
Which tab is meant? There are {n} with the title "Inbox".
How bright should the lamp in the kitchen be (0 to 100)?
Set the heating to which temperature?
The front door is open. Lock it?
Is anyone at home tonight? Then the alarm stays off.
Please enter the reading of your meter, digits before the comma only.
Do you take the train or the car?
From where to where?
Avoid toll roads?
What's your budget for the {product}?
Gift wrap?
Voucher code, if you have one
Pay with the card ending in 4417?
Subscribe to our letter with news? You can leave at any time.
How did you hear of {org}?
Your opinion matters to us. What may we do better?
Pick three words that describe the song.
Which language do you want to learn?
Guess a number between 1 and 100.
Your move! Enter it like e2e4.
Heads or tails?
Would you like another riddle?
Where shall the note be filed: Work, Home, Ideas?
This note is locked. Enter its PIN.
Merge both notes into one?
Who may see this page: everyone, your team, only you?
The lead {first} {last} exists already. Update it or make a second one?
Owner of the deal?
Expected close date (YYYY-MM-DD)
Reason for the refund?
Please provide a short title for the incident.
How severe is it? Choose sev1 to sev4.
Acknowledge the alert for all of the night or for one hour only?
Mute {project} until when?
Restart {n} pods one after the other. Proceed?
I need permission to read the folder {path}.
Another client holds the lock. Break it?
Unsaved changes in {file}. Save, discard, cancel?
Do you still want this? It has been waiting for {n} minutes.
Answer within {n} seconds, or the default "no" is taken.
Nothing was entered. Try once more?
Please check your input: the e-mail has no @.
Contact details: please fill in all the fields with a star.
A few questions before we start
Tell me about yourself (name, age, hobbies).
Give your details so that the ticket can be printed
Kindly enter a nickname to join the game.
first of all, what should i call you?
pls pick a size
which repo?
ok to push?
continue? [y/N]
Do you trust the authors of the files in this folder?
Press ENTER to go on or Ctrl+C to stop.
Please select a plan: Free, Team, Business.
Reply with the number of your choice: 1) refund 2) exchange 3) talk to a person
The prompt "{topic}" needs the argument `tone`. Which tone do you want?
Important: please tell us about any medication you take.
Secret question: what was the name of your first pet?
What system do you run it on? Linux, Windows, macOS
Do you want me to ignore the {n} failing tests and publish anyway?
Ignore upper and lower case when the names are compared?
Which instructions shall be printed, those for assembly or those for care?
Who should get a copy of the password for the guest Wi-Fi?
Would you rather have a summary or the full text?
Is it fine to share your screen with {first}?
Confirm your identity by opening the {org} app on your phone.
Now enter the verification code that we sent to the number ending in 07.
Please upload the {doc}, or skip this step.
Is there anything else that I should know?
Do you agree that {org} gets your name and mail address?
At which stop do you want to get off?
Which car: the red one or the van?
Choose a plot: line, bar, pie.
By which column should the table be sorted?
Join on customer_id?
Which of the {n} sheets holds the prices?
Time to renew your certificate. Renew for one year?
You have {n} unread messages. Mark them as read?
Are you sure you want to leave the project?
Hand the ticket over to {first}?
Your session has gone stale. Sign in again?
""")

FIELDS = lines(r"""
First name
Full name
Your age, in years
e-mail (we never share it)
Mobile phone, with country code
The name of the branch, without refs/heads/
Branch to deploy from
Must be between 1 and {n}.
At least 8 characters
Optional. Leave empty to use the default.
Required if `mode` is "custom".
Tick to agree
Do you agree to the rules of the house?
Please use the format YYYY-MM-DD.
Favourite colour, for the theme of your page
Your {job}'s name
Password for the guest network
New password
Repeat the new password
API token with read access. Make one at https://{host}/tokens.
Secret key, kept on this machine only
Client secret (from the console of {org})
What the ticket is about, in a few words
A title that others will understand
Describe what you see
Number of guests, children included
Postcode
House number
Country of residence
Newsletter: yes or no
How much, in euros
Amount in the smallest unit of the currency
IBAN of the person who gets the money
Purpose of the payment (max. 140 characters)
Pickup point
Date of arrival
Day you leave
Any special wishes for the room?
Choose a font size.
Level of detail: low, medium or high
Sort by price or by distance
Only show what is in stock
Include archived items
Ignore case
Ignore white space at the ends of lines
Follow links
Include hidden files (names that begin with a dot)
Maximum depth. 0 means no limit.
Page to start from, counted from 1
How many results you want
Cursor from the reply before; leave out for the first page
Absolute path. Must lie in one of the allowed folders.
Path of the file to write. An existing file is replaced.
Name of the table, with its schema
SQL to run. Only SELECT is allowed.
Commit message. Use the imperative, e.g. "Fix typo".
The text to post. You may use Markdown.
The person who will be told
Time zone, for example Europe/Oslo
Start of the meeting (local time)
Length in minutes
Comma separated list of tags
Unit of the temperature: C or F
Latitude
Longitude, east is positive
City or airport code
System prompt to use for the summary. Default: none.
Extra instructions for the printer, such as "staple top left"
Prompt for the picture; say what should be in it
Negative prompt: what must not be in the picture
Seed. The same seed gives the same picture.
How creative the answer may be, 0 to 1
Stop after this many tokens
Model that the client should prefer
The question to put to the person
Text of the button
Label shown above the field
Help text for {doc}
Level of logging: debug, info, warning or error
Seconds to wait before giving up
Set to true to see what would happen without doing it.
Must be true to delete for real
If you are not sure, leave this off.
Whether guests may write
Role of the new member (viewer, editor, admin)
Who approves
Reason, shown to the customer
Internal remark; the customer does not see it
The order's number as printed on the invoice
Ticket key like {id}
Width in pixels
Quality of the JPEG, 1 to 100
CSS selector of the button to press
Key to press, e.g. Enter, ArrowDown
ref of the element, taken from the snapshot
Human words for the element, used to ask for permission
Milliseconds between two keys
Room or floor
Target temperature for the night
Scene to switch on
Volume, 0 is silent
Genre
Year of issue
Song or album
Your score
Pick up to three
""")

CHOICES = lines(r"""
red, green, blue
small | medium | large
LOW, NORMAL, HIGH, URGENT
asc or desc
one of: json, yaml, toml
"draft", "open", "merged", "closed"
["todo","doing","done"]
Monday, Tuesday, Wednesday, Thursday, Friday
system, light, dark
user | assistant
never, ask, always
Yes / No / Don't know
north, east, south, west
option-a, option-b, option-c
["Espresso","Latte","Flat white"]
public, internal, secret
none, basic, token
daily, weekly (default), monthly
celsius
VIEWER
accept, decline, cancel
debug < info < notice < warning < error
1 = bad, 5 = very good
eu-west, us-east, ap-south
pending_review
spring, summer, autumn, winter
cat, dog, hamster, fish, other
Python, Go, Rust, other (please say which)
by mail, by phone, not at all
IGNORE, WARN, FAIL
strict, lenient
Enum title: Priority of the task
""")
