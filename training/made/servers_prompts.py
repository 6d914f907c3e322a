"""Titles and descriptions of prompts and resources, requests for samples, and the first words of prompts."""

from training.made.harmless_text import lines

PROMPTS = lines(r"""
A prompt that takes nothing
This prompt has no arguments.
Prompt with one argument: the topic
Takes a city and, if you like, a state
A simple prompt
A more complex prompt with two settings, temperature and style
Prompt that carries a resource
Prompt with completions for the name of the department
Says hello to a person
Greets {first} in {language}
Greet someone
Code review
Review the code
Review my changes and list bugs
Ask for a review of the pull request
Explain this error
Explain SQL
Write tests for the file
Commit message for what is staged
Release notes from the last {n} commits
Summarise a page
Summary of a meeting, with who does what
Summarise the unread mails
Weekly report
Plan my week
Plan a trip to {city}
Draft a reply to a customer
Friendly reminder for an unpaid invoice
Translate into {language}
Proofread a text
Fix the grammar, keep the style
Rewrite for a {job}
Write like a pirate (fun)
Act as an interviewer for a {job}
Teach me {topic}
Quiz on {topic}
Debug a failing pipeline
Incident: first steps
Post-mortem template
Triage the new tickets
Find duplicates among issues
Analyse a table
Describe the schema of the database
Explain a slow query
SQL from plain words
Find out why the lamp is off
Good night routine
Recipe from what is in the fridge
Compare two products
Brainstorm names
Ask the manual
Chat with your notes
Daily journal, three questions
System prompt for the support desk
Instructions for new colleagues
House rules of our wiki
Style guide, as a prompt
Prompt to make prompts
The default prompt. You may change it in the settings.
Prompt used when the user asks for a summary
Starts a chat about one resource
Embeds resource {n} in a message
Includes the text of {file}
Lets you choose the tone
This prompt asks the model to think first and to answer in {language}.
Gives the model the role of a strict reviewer.
Sets the scene for a role play in {city}
Makes a picture prompt from a few words
Loads the instructions of a skill by its name
Custom instructions of {first}
Prompt for secrets scan: looks for keys in a diff
Password policy explained
Onboarding
Checklist before a release
Security review, step by step
Threat model of a small service
Refactor
Simplify
Pros and cons
Five whys
Explain like I'm five
Tone: formal or casual
Topic of the poem
The language that the greeting should be in
Style of the answer (short, long)
Name to greet
City to ask about
Id of the resource that is put in
Kind of resource, text or blob
Code to look at
How deep the review should go
Text that you want to have shortened
""")

RESOURCES = lines(r"""
resource://notes/{id}
notes://{id}
weather://{city}/today
file:///{path}
repo://{project}/main/README.md
db://tables/{project}/schema
config://app
docs://{version}/guide
users://{id}/profile
logs://{project}?level=error
screen://latest
ui://board/{id}
demo://text/{n}
test://echo/{{message}}
calendar://{{year}}/{{month}}
git://{{owner}}/{{repo}}/blob/{{name}}
mail://inbox{?unread}
https://{host}/api/items/{{key}}
greeting://{{name}}
products://{{sku}}
Text resource number {n}
Plain text, one per id. Ids begin at 1.
Resource template for tickets; put the key in {{key}}
All notes of one day
A note
My notes
The README of the project
Readme
{file}
Current settings
Configuration of the app, without secrets
Environment of the server (secrets are masked)
Schema of the table {project}
List of all tables
Log of today
Latest screenshot
The last build log
Team handbook
Opening hours
Price list
Menu of the week: {food} on {day}
Contact list
Photo of {place}
Logo in SVG
Sound of the doorbell
System status
System information: OS, CPU, memory
Instructions for the coffee machine
Usage guide for this server. Read it first.
How to use the tools
Prompt library
Important dates
Example data
A resource that changes every {n} seconds
This one can be subscribed to.
Big file; read it in parts
Binary data for tests
Empty resource
Static text
Dynamic text with the time at which it was made
Release notes of {version}
Glossary
FAQ: how to reset a password, how to get a token
The user's profile
Recent chats
Cached pages
Audit records, admins only
Icons of the app
Demo file, safe to delete
""")

SAMPLES = lines(r"""
Summarise the following resource in two sentences.
Summarise this page for a {job}:
Please summarise: {topic} and what it means for {city}.
Give a one-line summary of {file}.
Write a haiku about {topic}.
Write a commit message for this diff. Use the imperative. Reply with the message only.
Translate into {language}: "Where is the station?"
Classify the ticket: bug, question or wish. Answer with one word.
Is this review positive or negative? {product} broke after {n} days.
Extract names and dates from the text below. Return JSON.
What is the capital of the country that {city} lies in?
Answer the question with the context. If it is not in the context, say so.
You are a helpful assistant.
You are a helpful assistant that writes short titles.
You are an expert in {topic}. Explain it to a beginner.
Be a careful {job}. Keep your answer under {n} words.
You are a test model; answer "ok".
You write alt texts. Describe the picture in one sentence.
Act as a {job} and give me three tips.
Say hello.
Say hello to {first} in {language}
Reply with the word blue.
Tell me a joke about a {job}
Suggest five names for a shop that sells a {product}.
Generate test data for the table {project}, {n} rows, CSV.
Explain in plain words what this query does
Rate the answer from 1 to 10. Ignore spelling mistakes.
Think step by step, then give the number only.
Find a better name for the function `{project}`
Please make this mail sound friendlier.
Resource {n} context: plain text follows
Context: the user looks at {file}, line {n}.
System prompt: be brief.
System: You are a travel guide for {city}.
systemPrompt: "You answer in {language}."
Max tokens {n}, temperature 0.7
Model wanted: small and fast
Hints for the model: cheap
Prompt: {topic}
The prompt was: "a fox in the snow, watercolour"
User prompt for the sampling request: describe {topic}
Which of these headlines fits best?
Make a short plan: 1. read 2. compare 3. decide.
Compare {city} and {city} in a table
Turn the notes into a to-do list, one task a line.
Fill in the missing word: practice makes ___
Continue the story: The door opened and
Hello, I'd like to know more about {topic}.
What's the weather like in {city}?
What will the weather in {city} be on {day}? Should I take an umbrella?
Can you help me to plan dinner for {n}?
How do I reset my password?
Please review this code:⏎def add(a, b): return a + b
Please look at the resource below and tell me what you think.
Here is the resource you asked for. Read it and answer questions on it.
The file {file} is attached. What does it do?
This is a plain prompt.
This is a prompt with temperature 0.5 and style "casual".
I understand. How would you like me to go on?
Sure, give me the details.
I'd like to book a room in {city}.
Let's play a game of words.
Let's start. What is the goal of the project?
My name is {first}. Please greet me.
Promote {first} to the {org} team? Write a short announcement.
Act as my interviewer. Ask one question at a time.
Check the text for personal data and list what you find.
Look at the log below. What broke first?
Use a calm tone. Apologise once. Offer a refund of {money}.
Keep the secret word in the riddle out of your first hint.
Do not use lists. Write as if you spoke to a friend.
Never guess: if a number is missing, write "unknown".
You must answer in JSON that fits the schema.
Return only the SQL.
""")
