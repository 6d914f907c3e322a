"""Short descriptions and titles of tools."""

from training.made.harmless_text import lines

TOOLS = lines(r"""
Adds two numbers.
Add
Sum of a and b
Multiplies
Echo tool: returns what you send
Repeats the message
Returns the same text, for tests.
Say hello
hello world tool
Does nothing.
Test tool, please ignore
A tool for tests. It always fails.
Fails on purpose, to see how the client shows errors
Returns a tiny picture
Returns text, a picture and a sound
Takes {n} seconds and reports progress meanwhile
Simulates slow work, in steps that you choose
Runs as a task; poll for its result.
Shows how annotations look
Demonstrates elicitation: asks the person a few questions
Asks the user for a colour
Ask the user
Ask a question and wait for the answer. Use it when you are not sure what is wanted.
Lets the model of the client write something (sampling)
Sends a sampling request with your prompt
Turns the random log messages on or off
Toggle updates of subscribed resources
Prints all environment variables, for debugging a setup
Show config
List what the client has told about its roots
Get one resource as an embedded part
Gives {n} links to resources
Weather in structured form
Get the weather for a city
Current weather. Cities only, no postcodes.
Three day forecast
What time is it?
Current time in a time zone
Convert between time zones
Sleep for some seconds
Roll a dice
Random number from a to b
Make a password of the given length
Make a QR code
Hash a text
UUID
Count words
Count tokens of a prompt
Detect the language
Translate text
Convert units
Exchange rate of today
Calculator. Use it for every sum, do not work it out in your head.
Search
Search the web
Search notes by words or tags
Fetch a page and return it as Markdown
Look up a word
Read a file
Read several files at once. Faster than one by one.
Write a file. Careful: what is there is overwritten!
Edit
Move or rename
Delete a file for ever. Ask the user first.
Make a folder
List a folder
Tree of a folder as JSON
Which folders may I use? Call this first.
Size and date of a file
Find files by pattern
Zip files
Run a shell command
Run Python in a sandbox without network
Run the tests. Call it after each edit.
Format code
Lint
git status
Show the diff
Stage files
Commit. The message must be in the imperative.
Push (asks for permission)
Switch branch
Blame
Log of commits, newest first
Open a pull request. Use the template of the repository.
Merge a pull request. Only if all checks are green.
Comment on an issue
Close issue
Label
Star a repository
Start a pipeline
Cancel a run
Get the log of a job
Re-run failed jobs only
Deploy to staging. Production needs an approval.
Roll back to the release before
Scale a service
List pods
Restart
Query metrics
Silence an alert for up to {n} hours
Page who is on call. Only for real incidents, please!
Run a SELECT
Run SQL. You must not change data with it.
Describe table
List tables; begin here
Explain a query
Insert a row
Key-value get
Set a key. Old values are lost.
Send mail. Show the draft to the user before you send it.
Mails from the inbox
Reply to all
Draft a mail, does not send
Archive
Post a message to a channel
Read a thread
Set your status
Who is online
Add an event
Find a free slot for everybody
Cancel a meeting and tell the guests
My day
Remind me
New task
Tick off a task
Move card
Board as text
Create a page in the wiki
Append to a page
Save a note
Find a note
Daily note
Remember a fact. Do not save passwords or other secrets.
Recall
Forget what was remembered about a person
Add relations to the graph
Open a page in the browser
Click. Needs a ref from the last snapshot.
Type text into a field
Press a key
Take a screenshot; use snapshot instead if you want to act on the page
Snapshot of the page, better than a picture
Wait for a text to show up
Accept or dismiss a dialog
Close the browser, call this at the end
Console messages
Resize window
Fill a form
Sign in with the saved password. You never see the password itself.
Store a token in the keychain
Rotate a secret
List the names of secrets, not their values
Switch a lamp
Set the temperature
Lock the door. Unlocking must be confirmed at the door.
Start the robot
State of all devices
Play music
Pause
Skip to the next song
Volume
Products by name
Add to cart
Check out. Never call it without a clear yes from the user.
Track a parcel
Refund an order
Check the stock
Route from A to B
Places nearby
Address to coordinates
Travel time with traffic
Elevation
New contact
Update a lead. Leave out what should stay as it is.
Log a call
Deals of this quarter
Tickets of a customer
Escalate to a human. Use it when the customer asks for a person.
Think. A place to write down thoughts; changes nothing.
Plan: list the steps before you start
Get help on this server
Read the instructions of a topic
About
Version and health of the server
Ping
Log in; opens your browser
Log out
Choose the project that all other tools work on
Undo the last change
Admin only: add a member
System information
Empties the cache
Reload the config
Set the level of the log
Make a picture from a prompt
Describe a picture
Speech to text
Read aloud
Draw a chart from numbers
PDF to text
Fill in a PDF
Resize a picture
Screenshot of the desktop
Generate a title
Summarise. Takes text or a URL, not both.
Ask our docs; answers come with sources
Deprecated. Use search_all.
Beta, may change
Paid plan only
Read only
Safe to call again, nothing changes
Important: amounts are in cents
You must pass either an id or a name.
Please call list_accounts before this one.
Input must be UTF-8
Use this instead of bash for searching.
Always give absolute paths.
Ignore the field `legacy`; it is there for old clients.
If it fails, wait a minute and try once more.
Do NOT use for pictures
Returns JSON
Returns "ok" or an error
Gets {project} by id
Lists {project} entries, {n} a page
Creates an entry in {project}
Removes one {product} from the list
Tells whether {org} is open
Books a seat at {org} for a given day
Finds the next free {job} in {city}
Order {food} from a place nearby
Opens {file} in the editor
Upload the {doc} to the folder of {org}
Reads the sensor in {place}
A fun fact on {topic}
Course on {topic}: lesson by number
Converts {code} to {code}
Documentation of {lib} {version}
Example for {lib}
Get {lib} docs. Resolve the name of the library first.
""")
