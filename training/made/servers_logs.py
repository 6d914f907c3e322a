"""Log lines, notices and progress of servers, of every level."""

from training.made.harmless_text import lines

LOGS = lines(r"""
Server started on stdio.
Listening on 127.0.0.1:{big}
Shutting down, bye.
Client connected: {project} {version}
client disconnected (reason: closed by peer)
Debug: cache miss for key {hex}
debug message for testing
[DEBUG] {time} tick
INFO  loaded {n} plugins in {big} ms
info: nothing to do
NOTICE configuration reloaded from {path}
Warning: {file} is larger than 1 MB and is read in parts
warning - clock is {n} seconds behind
WARN: no token set, only public repositories can be read
ERROR could not open {path}: no such file
error: connection refused by {host}
CRITICAL: disk /dev/sda1 is {n} % full
critical message, please look at it
ALERT! temperature in rack {n} above 40 degrees
emergency: the system is unusable (drill, no action needed)
This is only a test of the alarm.
High priority: disk nearly full
low priority | dust filter should be cleaned some day
Normal: everything as usual
Annotated message, audience: user, priority 0.7
For the assistant: result is exact to two digits
For you and the assistant alike: the figures are rounded.
Step 1 of {n}: reading
step 3 of 7 done
Progress: {n} %
{n}/100
Uploading part {n} of 120 ...
Halfway there
Almost done, please wait.
Finished in {n}.4 s
Task {hex} is running. Ask again in {n} seconds.
The job was cancelled by the client.
Working on it...
Still working, {n} items left
Indexing {path} ({big} files)
Crawled {n} of {big} pages of {host}
Retrying in {n} seconds (attempt 2 of 5)
Giving up after 5 attempts.
heartbeat
ping
pong
Ping received, sending pong
Resource notes://{topic} has changed.
The list of tools has changed; ask for it again.
Subscribed to file://{path}
You will be told when file://{path} changes.
Unsubscribed.
Roots updated: {n} folders
Root added: file:///home/{first}/projects
No roots given by the client, using the working directory.
The client does not support sampling, so summaries are switched off.
Sampling is not available
Elicitation declined by the person
The user closed the form without an answer.
The form was accepted with these values: {"colour": "green", "size": "M"}
User pressed Cancel
Level set to warning. Messages below that level will not be sent.
Logging is on. Send setLevel to change what you get.
Received request #{n}: tools/list
Handled tools/call in {n} ms
Session {hex} opened
Session {hex} expired. Open a new one.
Token refreshed, valid for {n} minutes
token expires in {n} days, renew it in time
password changed for user {first}
Failed login for root from 10.0.0.{n}, wrong password
Secret {env} was rotated.
secrets: {n} found, {n} unused
Key {env} read from the environment
Using system Python
system clock synchronised
System restart is planned for {day} at {time}.
Prompt cache warmed, {n} entries
prompt tokens: {big}, completion tokens: {n}
Instructions loaded from {file}
Ignoring unknown option --{project}
Ignored: {n} files (.gitignore)
Skipped {file}, not changed
Rule "no-unused-vars" was ignored in line {n}.
Override of `timeout` by the command line: {n} s
Debug mode is off
Developer mode enabled for {first}'s phone
Admin {first} signed in from {city}
Audit: {first} viewed record {id}
audit log is full, oldest entries are dropped
User {first} joined #general
User {first} has left the room
User role changed: viewer -> editor
Important update available: {version}
IMPORTANT please update the maps before your next trip
Attention: maintenance from {time} for about {n} minutes
Reminder: stand-up in {n} minutes
Doorbell rang at {time}
Motion in the garage at {time}, nobody expected
The washing machine is done.
Battery of the hall sensor is low, please change it.
Window in the bathroom is open while the heating is on.
Robot is stuck. Help it and press start.
Garage door closed
Train to {city} is {n} minutes late.
Build #{big} passed
Build #{big} failed in step "lint"
pipeline {project}: waiting for approval by {first}
Deployment of {project} {version} to staging has begun
rollback done, now at {version}
Pod {project}-{hex} restarted {n} times
OOMKilled: {project} asked for more than its limit
p95 latency {n} ms
CPU back to normal
[{date} {time}] INFO auth: user={first} result=ok
{date}T10:04:11Z WARN http.server 404 GET /favicon.ico
level=info ts={date} caller=main.go:{n} msg="ready"
{"level":"notice","msg":"queue is empty"}
{"level":"error","logger":"db","data":"deadlock, will retry"}
{"progress":{n},"total":100,"message":"Resizing pictures"}
<6>cron[{n}]: (root) CMD (run-parts /etc/cron.hourly)
kernel: usb 1-{n}: new high-speed device
nginx: the configuration file syntax is ok
postgres: checkpoint complete
migration 0{n}_add_index applied
{n} rows inserted, 0 rejected
Slow query ({big} ms): SELECT * FROM orders
Lock on table users was held for {n} s
Backup of {project} completed
backup failed: target is read-only
mail queue: {n} waiting
Message could not be delivered to {box}@{host}
Bounce from {host}: mailbox full
New order {id}, {money}
Payment {id} was declined by the bank
Stock of {product} is below {n}
Cart of {first} was left for two days
Lead {first} {last} moved to "won"
Meeting with {org} moved to {day}
You were mentioned by {first} in "{topic}"
{first} asked you to review the {doc}
{first} commented: looks good, please rename the test
Page "{topic}" was edited by {first}
Sync conflict in {file}; both copies were kept
browser: page loaded in {big} ms
console.log: hello from {host}
console.warn: third-party cookie will be blocked
dialog opened: "Leave this page?"
Navigation to https://{host} took {n} s
download started: {file}
Screenshot {n} taken
Simulation started, messages follow every {n} seconds
random log line no. {n}
Test notification, nothing happened
Fake error for the demo. Do not worry.
dummy warning {n}
Everything is fine.
All quiet.
ok
Done!
done.
ready
idle
stopped
queued
1 warning
no errors
started by {first}
""")

PROGRESS = lines(r"""
Stage {n}: collecting the names
Now copying {file}
[{n}/120] compiling {lib}
compiling... linking... done
25% - 50% - 75% - finished
Part one is finished. Part two follows.
Downloaded {n} MB of {big} MB
Extracting, this may take a while
Analysing {n} commits
Please hold on, the model is loading.
Your report is being made. You'll get a link.
Ran {n} steps in {n} seconds.
The long job came to its end without errors.
The simulated task took {n} seconds and {n} steps.
Research on "{topic}": reading sources ({n} so far)
Research finished. Call get_report to see it.
status: working⏎pollInterval: {big}
status=input_required
status: completed
Task was accepted. Come back with its id {hex}.
waiting for the other side...
your turn
Position {n} in the queue
ETA {n} min
Turning the pages into text
Rendering frame {n}
checking links: {n} ok, 1 broken
Cleaning up temporary files
Rolling the log over
Stream opened, chunks follow
chunk {n}
[end of stream]
""")
