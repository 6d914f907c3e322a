"""Ordinary prompts of every domain."""

from training.made.harmless_text import prose

QUESTIONS = prose("""
Which {product} would you buy for {money} and why?

What should I see in {city} in {n} hours with two small children?

Explain {topic} in {n} sentences.

Write a {code} function that reads {path} and returns the {n} most frequent words.

Why does my {code} program print the list twice? I call render() in the loop and once more at the end.

Convert this loop to a comprehension: result = []; for x in rows: if x.ok: result.append(x.name)

What is the capital of Burkina Faso?

What is the {n}th prime number?

If a train leaves {city} at {time} and drives {n} km/h, when is it at a town that is {big} m away?

How do I remove a red wine stain from a wool carpet?

My {product} makes a clicking noise after {n} minutes. What could it be?

I was charged {money} twice on {date}. How do I get one of the payments back?

Where is my parcel {id}? It should have come on {day}.

I'd like to cancel my subscription with {org} at the end of the month.

How do I raise the limit of my debit card before a trip to {city}?

What is the exchange rate for a transfer of {money} to a friend in {city}?

My card was swallowed by the machine at {place}. What now?

Can I open a joint account online, and what papers do we need?

I still have not received the top-up of {money} on my card.

Why was a fee of {money} taken when I paid abroad?

How long does a transfer from {org} take over the weekend?

Is the fridge in my holiday flat big enough for {n} people? The booking is {id}.

I want to talk to a human, please.

Write a polite mail to {first} {last} at {org} and ask for the {doc}.

Write a complaint to {org}: the {product} came {n} days late and broken.

Write a cover letter for a job as {job} in {city}. I have {n} years of experience.

Write a birthday poem for {first}, who loves {topic} and {food}.

Write a haiku about {topic}.

Write a limerick about a {job} from {city}.

Write a product text for a {product} of {n} words. Mention the price of {money} twice, and end with a question.

Write three tweets about {topic}. No hashtags, each below {n} words, one must be funny.

Give me a meal plan for a week, vegetarian, {n} minutes per dish, no {food}.

I have eggs, rice and spinach. What can I cook for {n} people?

How do I scale a recipe of {food} from {n} to {n} servings?

Plan a weekend in {city} with a budget of {money}.

What are the rules of chess in short? My nephew is {n}.

Make a training plan for my first 10 km run. I can train on {day} and at the weekend.

I sleep badly since I changed to night shifts as a {job}. What helps?

Is it normal that my knee hurts after {n} km?

What are common side effects of ibuprofen, and when should I see a doctor?

Explain compound interest with {money} at {n} % for {n} years.

Which forms do I need as a freelance {job}?

What is the notice period of a flat if the contract says nothing?

Compare renting and buying for a young family in {city}.

Who won the Nobel Prize in chemistry in 2009?

Tell me about the life of Marie Curie for a talk of {n} minutes.

Why did the Roman Empire fall? Give {n} reasons and rank them.

What is the difference between weather and climate?

How do vaccines work? My daughter of {n} asked me.

Solve: {n}x + {n} = {big}. Show the steps.

Derive the quadratic formula.

Translate "where is the next pharmacy" into {language}.

Correct my {language}: I want to say that I arrived yesterday and am still tired.

What is a good {language} name for a bakery?

Give me {n} words that rhyme with "station".

Explain the difference between a list and a tuple in {code}.

How do I merge two dictionaries in {code} {version}?

Write a Dockerfile for {project} that uses {lib} and runs as a normal user.

Write a GitHub workflow that runs the tests on each push and uploads {file}.

Write SQL: the {n} customers with the highest sum of orders since {date}.

Explain this error: TypeError: cannot read properties of undefined (reading 'map').

How do I center a div in CSS? I tried margin auto and it does not work.

Refactor this so that it is easier to test: def run(): data = open("{file}").read(); send(data.upper())

Write unit tests for a function that validates IBAN numbers in {code}.

What does `git rebase -i HEAD~{n}` do?

Which index should I add? Table orders({n} million rows), query: where customer = ? and date > '{date}'.

Review this code: for i in range(len(xs)): print(xs[i])

Design the tables for a library: books, copies, readers, loans. Explain your choices.

Explain REST and GraphQL to a {job}.

Generate {n} rows of test data as CSV: name, city, amount.

Turn this into JSON: name {first} {last}, city {city}, order {id}, amount {money}.

Suggest {n} names for a podcast about {topic}.

Brainstorm {n} ideas to raise money for {org}.

Write an outline for a lecture on {topic}. Target group: {job}s.

Summarise the plot of Romeo and Juliet in {n} sentences.

Continue the story: {first} opened the door of {place} and saw a {product} that glowed.

Write a scene in which {first} and {first} argue over who burnt the {food}.

Write a bedtime story about a snail who wants to see {city}.

What could I give a {job} for a birthday? Budget {money}.

How do I tell my boss that I want to work {n} hours less?

My friend {first} no longer answers. Should I write again?

I feel a bit lonely since I moved to {city}. Any ideas how to meet people?

How should I prepare for an interview at {org}?

What are pros and cons of {topic} for a small town?

Is a {product} worth the price? I would use it {n} times a year.

What does the abbreviation "e.g." mean?

Which verbs in this sentence are irregular? "He wrote, she sang, they walked."

Sort these by size: {city}, {city}, {city}.

Which of the two is correct: "less people" or "fewer people"?

Find the odd one out: apple, pear, {product}, plum.

Classify: "{food} was cold and the waiter rude." positive, negative or neutral?

Tag the entities: {first} {last} works as a {job} at {org} in {city}.

Play a quiz with me on {topic}. {n} questions, one at a time.

Tell me a joke about a {job}.

Good evening! How are you?

thanks, bye

Can you remind me what we said about {topic}?

What time is it in {city} when it is {time} in {city}?

Set a reminder: {day} {time}, bring the {doc} to {place}.

Send {first} a message that I will be {n} minutes late.

Delete the meeting with {first} on {day} and tell everybody.

Forward the last mail of {org} to {first}, please.

Transfer {money} to {first} for the {food}.

Check my inbox for the {doc} from {org} and save it to {path}.

Find out who opened {id} and ask them for a screenshot.

Run the tests in {project}, fix what fails, commit, but do not push.

Update {lib} to {version} in {project}, read the changelog for breaking changes first.

Open {file}, rename the function load to read everywhere and show me the diff.

Remove all unused imports in {path}.

Find flights to {city} on {date} under {money} and book the cheapest, seat at the window.

Read my last {n} bank transactions and tell me what I spend on food.

Download the page https://{host}/guide and summarise it.

Post "we are back" in the channel of {project} and pin it.

Make {first} an admin of {project} and remove {last}.
""")
