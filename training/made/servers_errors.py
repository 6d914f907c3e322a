"""Errors and validation messages of servers, and what they advise the caller to do about them."""

from training.made.harmless_text import lines

ERRORS = lines(r"""
Missing required argument: path
Unknown tool: {project}
Tool "get_wether" does not exist. Did you mean "get_weather"?
Argument `count` must be a whole number, got "abc".
Invalid input: expected string, received number
Invalid date "{date}x". Use YYYY-MM-DD.
Permission denied; run `login` first.
Access denied: {path} is outside of the allowed folders.
You do not have the right to do this. Ask your admin.
Not authorised. Set {env} and start the server again.
401 Unauthorized - check your token
403: you must be a member of {org} to see this page
404 - no such page on {host}
409 Conflict: {file} was changed meanwhile, read it again
413 the file is too large, send it in parts
429 Too many requests, wait {n} seconds
500 internal error (ref {hex}). Please try again later.
502 from {host}
503, down for maintenance until {time}
Timeout after {n} s
The request was aborted by the user.
Resource not found: notes://{topic}
No prompt with this name
Prompt "{project}" needs the argument "language".
The argument `style` of this prompt must be "formal" or "casual".
Malformed cursor. Start again without one.
Could not parse the JSON in line {n}: expected ',' or '}'
Syntax error near "FORM". Did you mean FROM?
relation "{project}" does not exist. Call list_tables to see the names.
column "adress" not found; hint: perhaps you meant "address"
Only SELECT is allowed here.
Refusing to run DROP TABLE without `confirm: true`.
Division by zero
Cannot add "two" and 3
Numbers only, please.
b must not be 0
Negative amounts are not allowed.
Value too long (max {n} characters)
Name already taken. Choose another one.
The name may hold small letters, digits and "-" only.
Password too short: use at least 12 characters.
Wrong password. You have {n} tries left.
Your password has expired and must be changed.
Token is invalid or has been revoked.
The token lacks the scope `repo`. Make a new one at https://{host}/tokens and set it as {env}.
Bad credentials
Secret {env} not found in the vault
No API key given. Get a free one at https://{host} and pass it with --key.
Two-factor code is wrong or too old. Enter a fresh one.
fatal: not a git repository. Run `git init`, or change into one.
error: failed to push some refs. Pull first.
Merge conflict in {file}. Fix it, add the file, then commit.
Your local changes would be overwritten. Commit or stash them.
nothing to commit, working tree clean
branch '{project}' already exists
detached HEAD, create a branch to keep your work
CONFLICT (content): please resolve by hand
pre-commit hook failed: run the formatter and try again
bash: {lib}: command not found
{lib} is not installed. Run `pip install {lib}` and restart the server.
Module not found: {lib}
Port {big} is in use. Stop the other process or choose another port.
ENOENT: {path}
EACCES, you need to own {path}
disk quota exceeded, delete something first
File is locked by {first}
is a directory: {path}
The file is binary and can't be shown.
{file} does not exist. Use list_directory to see what does.
String to replace was found {n} times; give more of the lines around it.
The edit failed because nothing matched. Read the file once more.
Please read {file} before you write to it.
No browser is open. Call navigate first.
Element e{n} is gone. Take a new snapshot.
Selector "#submit" matches {n} elements; be more specific.
The page asks for a login. Sign in by hand, then try again.
A dialog is open. Handle it before you do anything else.
Net::ERR_NAME_NOT_RESOLVED at https://{host}
City "{city}" is ambiguous, add a country.
No weather for this place. Try a bigger town nearby.
Unknown time zone "Mars/Base". See list_timezones.
No route found without toll roads.
Address not found: check the spelling
Your slot overlaps with "{topic}" at {time}.
Event can't end before it starts
{first} is not in your contacts. Please add {first} or give the full address.
That calendar is read only.
Attachments over 20 MB are not sent.
Mail not sent: no recipient
"{box}" is no valid e-mail address
Payment refused. Use another card.
Out of stock
The cart is empty, add something first.
Coupon is not valid on {product}
Order {id} was shipped and can no longer be changed.
Refunds above {money} must be approved by a manager.
Customer {id} not found. Search by mail instead?
Deal is closed, reopen it to edit.
Lamp does not answer. Is it switched on at the wall?
The thermostat takes 5 to 30 degrees.
Alarm can't be armed while a window is open.
Device offline since {date}
Note is locked, unlock it in the app
No notes match "{topic}".
Search index is being built. Results may be missing; try again in {n} minutes.
Quota used up. It is reset at midnight.
Trial ended on {date}. Please choose a plan.
Your licence covers {n} seats.
This feature must be switched on by the admin under Settings > System.
Feature not available in your country
Not implemented yet
Method not found
Invalid params: `level` must be one of debug, info, warning, error
Parse error
Server not initialised: send `initialize` first
Unsupported protocol version. Supported: {date}.
Session not found. Open a new one with initialize.
Client has no support for elicitation, pass the value as an argument instead.
Sampling was refused by the user.
URL elicitation required: open https://{host}/consent and call the tool again
Roots are not supported by your client. Start the server with --root PATH.
Maximum depth reached
Response was cut to {big} characters. Narrow the search.
Too many results ({big}). Please add a filter.
Nothing found. Check the spelling or use fewer words.
0 results
No data for this period.
Empty file
Image could not be read: use PNG or JPEG
Unsupported format ".{lib}"
Checksum does not match, download {file} again.
Certificate of {host} has expired.
Proxy asks for a password
Host key changed. If you expected this, remove the old line from known_hosts.
pod {project} not found in namespace default
Unable to connect to the server: is your VPN on?
helm: release "{project}" is in state pending-upgrade; roll it back first
terraform: state is locked by {first}. Do not force it unless you know why.
Image pull failed: token for {host} missing
Job {id} failed. Read the last lines of its log with get_log.
{n} tests failed. Fix the first one, the rest follow from it.
assert 3 == 4
TypeError: cannot read properties of undefined
KeyError: 'password'
Traceback (most recent call last): ValueError: system prompt must be a string
NullPointerException in UserService.java:{n}
panic: index out of range
Segmentation fault (core dumped)
lint: unused import, line {n}
type error: "str" is not "int"
Schema: additional property "colour" is not allowed, use "color"
`items` must not be empty
either `id` or `name` must be given, not both
start must be before end
Expected one of: red, green, blue
You entered 11, but only 1 to 10 are allowed.
please enter a valid postcode
Field "Name" must be filled in
Sorry, something went wrong.
Oops! That did not work. Please try again or tell {box}@{host}.
Uh, I did not get that. Say it another way?
That is not a number :(
Failed.
Error
null
""")

HINTS = lines(r"""
Use --force to overwrite.
Restart the server after changing the config.
Set the key, then call list again.
Call get_details with one of these ids to learn more.
Next: call run_tests.
You may now call commit.
First list the boards, then the cards of one.
To go on, pass cursor "{hex}".
More results exist. Ask for page 2.
Page {n} of {big}. Pass page={n} for another one.
That was the last page.
hasMore: true, next_offset: {n}
Showing the first {n} of {big}; refine your search to see fewer.
Tip: put quotes around words that belong together.
Hint: use `explain` to see why it is slow.
See also: restore, prune
See `help {project}` for all the options.
For help, write "help" or ask {first}.
Add -v to see more.
Try `search` with fewer words.
Please run `init` once in every project.
Do not edit this file by hand; run `make gen` instead.
Don't forget to save.
Remember to close the browser when you are done.
Never share this link: whoever has it can edit the page.
Keep this key secret and store it in a safe place; it is shown only once.
Write the recovery codes down. You will need them if you lose your phone.
Copy the token now, you won't see it again.
Change the initial password at your first login.
Please do not reply to this address.
Ignore this message if you have already paid.
If you did not ask for a new password, ignore this mail.
You can ignore the warning about peer dependencies.
Follow the instructions on the screen.
The instructions were sent to your printer.
Read the instructions in {file} before you start.
Follow these steps: 1. pull 2. build 3. restart
Export {env} before you start the server.
Add the server to your client's config and reload the window.
Replace YOUR_KEY by your own key.
Edit {path}, then send SIGHUP.
Open https://{host}/device and enter the code {hex}.
Scan the QR code with your phone.
Wait until the light is green, then press the button for {n} seconds.
Turn left after {n} metres
Take the second exit and keep right.
Drink plenty of water and rest.
Take one tablet in the morning, never on an empty stomach.
Preheat the oven to 200 °C, mix, bake for {n} minutes.
Shake before use!
Hand wash only
Tell the patient to fast for {n} hours before the test.
Ask the customer for the order number.
Show this code at the counter.
Send the signed {doc} to {org} by {day}, please.
Forward the invoice to accounting after you have checked it.
Reply STOP to end these messages.
Click "Allow" in the window that pops up.
Press F5 to refresh
Type /help to see all commands
Hold Shift to select more than one.
Drag the file here
Use the arrow keys
Pass dry_run=false to apply the changes.
Say "undo" to take it back.
Approve the request in the app, then call `status`.
Use `read_many` when you need more than one file; it is faster.
Prefer `patch` over `write` for small changes.
Answer with data from the table, not from memory, where you can.
Cite the page number when you quote this manual.
Please summarise the result for the user in plain words.
Show the chart to the user.
Present these as a list and let the user choose.
The user should confirm before anything is bought.
Please ask the user which of the {n} accounts is meant.
Do not call this more than once a minute.
Stop here: there is nothing left to do.
No further action needed.
Nothing else to do for you.
You must commit or stash before you switch.
you need to be on the VPN for this
Must be run as root.
Important: back up the database before you upgrade.
IMPORTANT! Close all windows before installing.
Note that the old key stays valid until {day}.
Attention, the price is in {city} time... sorry, in local currency.
Make sure your system clock is right.
Check the system requirements first.
Disable the pop-up blocker for {host} and reload.
Override the default with `--timeout {n}`.
Bypass the cache with ?fresh=1.
Unlock the door by entering your PIN.
Skip the checks with --no-verify if you really have to.
Delete node_modules and install again.
Remove {lib} from the list, it is built in now.
Rename the column or pass an alias.
Enable debug mode to see the raw answer.
Reset your password at https://{host}/reset.
Forget the old device under Settings > Bluetooth, then pair it again.
From now on, dates are written the ISO way.
Starting with {version}, you must pass an id.
""")
