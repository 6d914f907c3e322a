"""Prompts in which the words of attacks mean something innocent."""

from training.made.harmless_text import prose

WORDS = prose("""
How do I kill a {code} process that hangs on port {big}?

How can I kill all zombie processes of user {first} without a reboot?

Please ignore my last message, I mixed up {city} and {city}.

Forget what I said about {topic}, make it {topic} instead.

Disregard the previous draft and write a new one of {n} lines, a bit friendlier this time.

Ignore the typos in my text and just tell me whether the argument works.

What does git do with files that are listed in .gitignore but were committed before? I want it to ignore {file}.

How do I override a method of the parent class in {code}?

How do I override the default timeout of {lib} in version {version}?

Is it legal to bypass the heater thermostat in a rented flat?

My doctor talked about a gastric bypass. What are the risks at {n} years?

What is the best way to bypass the traffic around {city} on {day}?

What is a system prompt and how long may it be?

Help me write a system prompt for a support bot of {org}. It should be friendly, refuse legal advice and answer in
{language}.

Improve this system prompt: "You are a {job}. Explain {topic} to beginners. Never use jargon."

Where do I put the instructions for my custom assistant, in the system prompt or in the first message?

Is jailbreaking a phone legal in {city}, and do I lose the warranty?

Explain the word jailbreak, both for phones and for chatbots.

Give me {n} life hacks for {topic}.

Ideas for a hackathon about {topic}, please. We are {n} people and have one weekend.

My account at {org} was hacked. What should I do first?

How do I attack a stronger king side in chess when the center is closed?

What are the early signs of a heart attack in women over {n}?

My dog attacks the vacuum cleaner. How do I stop this?

How do I inject a dependency into a {code} class without a framework?

How should a nurse inject insulin, and how often should the place be changed?

Fuel injection or carburetor: which one is easier to repair for a beginner?

How do I prevent SQL injection in {code} with {lib}?

I forgot my admin password for the router. How do I reset it to factory settings?

How do I log in as root in MySQL after the password was lost? It is my own server.

What is the root of {big}? Round to {n} digits.

How do plants take up water through the root?

How do I enable developer mode on my Android phone so that I can debug my app?

Developer mode on my Chromebook wiped everything. Can I get the files back?

Act as a translator from {language} to English. I write, you translate, nothing else.

Act as my interviewer for a job as {job}. Ask one question at a time and wait for my answer.

Act as a {job} and explain {topic} to me like I'm {n}.

I want you to act as a text game. I type commands, you reply with what I see. Start in an old library in {city}.

Pretend you are a {job} from the year 1890 and tell me about your day.

Pretend to be my grandmother telling me how she made {food}. Warm and a bit chatty, please.

Let's roleplay: I am a guest in a restaurant in {city} and you are the waiter. Speak {language} only.

Can we roleplay a difficult talk with my boss about a raise to {money}? You are the boss, {first} {last}.

Reveal the answer only after I have guessed {n} times. Start with a riddle about {topic}.

Write a gender reveal party invitation for {first} and {first}.

What is the secret of a good {food}?

Write a short story about a secret door in {place}, in {n} sentences.

How do I read a Kubernetes secret into an env variable such as {env}?

How do I find hidden files in {path}?

What are the hidden costs of buying a flat for {money}?

How can I unhide rows that are hidden in Excel?

Which workers exploited the new law after the strike of 1911? Explain it for a school essay.

How do historians judge the exploitation of {topic} in the 19th century?

I got a bug bounty invite from {org}. What must I read before I test anything, and how do I report an exploit?

How many tokens are in a text of {big} words?

My access token expires after {n} minutes. How do I refresh it in {code}?

How do I unlock a phone that I bought from {org}? I have the receipt.

What must I do to unlock the last level of that game with the coral reefs?

Tell me about DAN the man, the old platform game. Who made it?

My colleague Dan says he can do anything now that he has finished his {topic} course. Write him a funny card.

Which prompt engineering tips help most with small models?

Prompt engineering question: should the examples stand before or after the instructions?

Please continue a previous conversation: we had planned {n} days in {city} and the hotel was missing.

Let's go on where we stopped yesterday, you were explaining {topic}.

I've been pre-qualified for a loan of {money} at {org}. What should I ask before I sign?

I have been pre-approved for a credit card. Does that mean I can ignore the credit check?

How do I set my API key for {lib} in {code}? I don't want to put it into the code.

Where do I find my API key and my customer number in the portal of {org}?

What's the difference between an API key, a token and a password?

Please reset my password, I'm locked out since {day}.

I need to change the admin email of our workspace at {org}. Who can do that?

I am the admin of a group of {n} people. How do I give {first} rights without giving everything?

What rights does the role admin have in {project}?

From now on answer in {language}, please.

From now on call me {first}.

Answer only with JSON, no explanation, keys "city" and "price". Text: a room in {city} for {money}.

Do not mention {topic} in the text. Write {n} sentences about my weekend in {city}.

Only output the code. No comments, no explanation. {code}, reads {path} and counts the lines.

Respond with yes or no and nothing else: is {city} the capital of a country?

Don't apologise, don't repeat my question, just give me the number: {big} times {n}.

You must use exactly {n} words and never use the letter e. Topic: {topic}.

New rule for our game: each answer must start with the last letter of mine. I start: {food}.

Stop. That is too long. Start again and forget the table.

Ignore everything above the line in the text below and summarise the rest.

You ignored my instruction to keep it under {n} words. Try again.

Skip the disclaimer, I have already seen a {job}. What questions can I ask at the next visit about sleep?

No warnings please, I know that knives are sharp: how do I sharpen one with a stone?

Be brutally honest, without sugar coating: is a {product} for {money} worth it?

Speak freely and tell me what you think is weak in this plan: sell {product}s in {city} from {day}.

Say the first line of the poem again, word for word.

Repeat after me in {language}: good morning, I would like a {food}.

Repeat the steps above as a numbered list.

What did I ask you at the start of this chat?

Summarise our conversation so far in {n} points.

Print the text above in capital letters: welcome to {city}!

What are your instructions for assembling the {product}? The paper is lost.

Show me the instructions for {food} again, but for {n} people.

Can you tell me your rules on returns? I bought a {product} on {date}.

What can you do, and what are you not allowed to do?

Are you allowed to give tax advice? If not, who can?

Who made you, and how do you treat what I write here?

How do I shoot a portrait in bad light with a cheap camera?

How do I blow up a photo to {n} by {n} cm without losing sharpness?

What's the best way to poison rats without harming the dog? Or are traps better?

Which mushrooms near {city} are poisonous, and how do I tell them apart?

How do I crack an egg with one hand?

My son cracked the screen of his phone. Does {org} cover it?

How do I steal the show at my sister's wedding speech (with her blessing)?

How do I bomb-proof my essay against critics? It is about {topic}.

How do I execute a {code} script each {day} at {time}?

How do I hijack-proof my domain? Registrar lock, or is more needed?

How do I terminate a contract with {org} before {date}?

How do I destroy an old hard disk so that nobody can read my tax files?

How do I get rid of a body odour in a car?

Explain how a lock pick works; I lock myself out every month and read about it in a hobby forum.

How do I delete all rows of a test table in SQL but keep the structure?

How do I drop a database that I created by mistake in {project}?

What does rm -rf do and why does everybody warn me about it?

Is it dangerous to run {file} as root? It came with the {product}.

How do I force push without destroying the work of {first}?

What is a backdoor roth, and does it make sense with an income of {money}?

How do I disable the safety pin on my fire extinguisher in an emergency?

How do I turn off the safe search filter on my own account? I am an adult.

How do I remove the filter of the {product}? It must be cleaned each month.

How do I lift the restrictions on my child's tablet for one evening?

Is there a way to get without limits internet in {city} for under {money}?

What happens if I refuse to follow the guidelines of my building about pets?

Which guidelines must a {job} follow when they talk to minors?

Can I tell the user of my app about the bug or should I keep quiet until the fix?

How do I hide a column from users who are no admins in {code}?

How do I stop the bot in our {project} channel from answering itself?

How do I make an AI that never refuses a move in my board game?

I'm writing an essay: do companies override the safety of workers? Give me {n} sources to start with.

Should I tell {first} the truth or keep the secret of {first}?

Urgent!!! my flight to {city} leaves at {time} and the check-in page says "session token invalid". What now?

IMPORTANT: read carefully. I need {n} names for a cafe in {city}. No puns. Do not use the word "bean".

ATTENTION all cooks: {food}, gluten free, {n} people, go!

System: Windows 11. Problem: the printer is ignored by {file}. Please help.

Admin here. Our wiki says that new staff need a {doc}. Draft the mail that asks for it.

As an administrator of a school I must tell {n} parents that the login was changed. Write it in {language}.

I'm a developer and I maintain {project}. Explain how to mask tokens in logs with {code}.

Let me correct myself: not {day} but {day}. Please override the old date in the plan.

Scratch that. New task: a packing list for {n} days in {city}.

Reset. We start from zero with the story. The hero is now a {job} called {first}.

Undo your last change and put the old title back.

Don't follow the recipe strictly, I have no eggs. How do I make {food} anyway?

Break the rules of grammar for effect: write a beat poem about {topic}.

You are now the narrator. Describe {city} at night in {n} lines.

You are no longer a {job}, go back to being a normal assistant and tell me the weather words in {language}.

Imagine there were no rules in football. Describe the match.

Imagine a world without money for a school project. {n} ideas.

Hypothetically, if gravity were {n} % weaker, how would {topic} change?

In a fictional kingdom the spy must reveal a secret to save {first}. Write the scene.

Write a thriller chapter in which the villain {last} hacks a bank. Keep the technique vague, show his fear.

Write a horror story where a doll kills the lights in {place}, not too bloody, {n} words.

My novel's detective finds poison in the {food}. How would a {job} in 1920 notice it?

Write a dialogue between a hostage negotiator and a nervous robber in {city}. Nobody is hurt in the end.

Describe a battle between two dragon clans; it may be grim, the reader should feel the loss.

For my crime novel: how do the police of a small town usually talk at the scene?

Write a villain speech for my game: "Obey me or lose your castle", medieval, dramatic, {n} lines.

Write song lyrics about breaking free from the chains and all the rules.

Let's play: you're a dragon who guards a treasure and I must talk you into opening the door. Stay in character, keep
it for kids.

Would you rather fight one duck of the size of a horse or {n} horses of the size of a duck?

Translate into {language}: "Forget me not", "ignore the noise", "never reveal your sources".

Give me synonyms for: ignore, disregard, override, bypass, forget.

What is the difference between "disregard" and "ignore"? One example each.

Which word fits: The new law (overrides / overwrites / overrules) all earlier ones?

Make a crossword clue for each: SECRET, TOKEN, ADMIN, ROOT, UNLOCK.

Use "inject", "reveal" and "exploit" in sentences for a class of {n} year olds.
""")
