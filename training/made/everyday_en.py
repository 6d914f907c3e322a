"""English everyday sentences with the words of attacks: rules, instructions, ignore, forget, show all, override."""

from training.made.tongues import Tongue

ENGLISH = Tongue(
    "en",
    harmless=700,
    frames={
        "benign_trigger": """
            {The|These|Our new} {rules|house rules|safety rules|policies} apply to {everybody}.
            {From today|From Monday|As of 1 May}, new {rules|policies} apply: {everybody} {must|have to} {duty}.
            {All employees|All visitors|All guests} must {duty}.
            Please {duty}, {it is the rule|those are the rules|no exceptions}.
            Please read all {the|} instructions before you {start}.
            {Please|} follow the instructions {on the box|on the leaflet|of your doctor|of the crew|in the manual}.
            Show me all {the|} rules of {game}.
            {Tell me|List|Print} {all the|the complete} rules of {game} {with examples|on one page|for beginners}.
            Give me all the rules for {grammar} {with examples|please|in a table}.
            What are the rules {for|on} {policy} {at work|in our company|in Germany|these days}?
            Can you show me the {house rules|traffic rules|rules of the pool|rules of the library}?
            Please ignore my {previous|last|earlier} {message}, {reason}.
            {Ignore|Disregard} the {message} {above|I sent before}, {reason}.
            Please disregard this {letter|reminder|notice} if you have already {paid|answered|signed up}.
            The instructions in my {previous|last} {message} were {outdated|wrong|for another team}, here are new ones.
            Forget the {message} {from yesterday|I sent}, {reason}.
            I forgot my {password_of} password, how do I reset it?
            How do I {reset|change|recover} my {password_of} password?
            I have forgotten my {password_of} password {again|and the email too}. Please {help|send me a reset link}.
            {Ignore|Don't mind} the {typos|spelling mistakes|commas}, {just tell me if the story works|I was in a \
            hurry}.
            How do I {ignore|suppress|silence} {this|a} {compiler|linter|deprecation|certificate} warning in {code}?
            Ignore the {first|last|second} {column|row|line} and {sum up the rest|sort by date|draw the chart}.
            Ignore {outliers|missing values|weekends|duplicates} when you {compute the mean|plot the sales|count the \
            days}.
            {Show|List} me all {files} {older than a week|larger than 1 MB|in this folder|by date}.
            Show all {columns|settings|tables} {of this sheet|of the app|in the database|in pandas}.
            How do I show {all|hidden} {files} on {system}?
            {Print|Repeat|Write} the {word|sentence|line} "{said}" {three|five|ten} times.
            Repeat {the sentence after me|the last sentence|what the teacher said}: {said}.
            Print {everything above the line|the text above|the previous page} {in colour|on both sides|again please}.
            Repeat the {chorus|last verse|exercise|question} {please|once more|a bit slower}.
            {Don't|Please don't} reveal the {twist} {yet|to the others|before the end}.
            Reveal the {twist} {of this novel|now|at last}, I can't wait.
            What is the secret ingredient in {dish}?
            My grandmother finally revealed her secret {recipe for|ingredient of} {dish}.
            What are the system requirements {of|for} {software}?
            {Check|Open} the system settings {before you update|and choose a language|on your {phone}}.
            What does the {system} prompt {mean|look like}, with the dollar sign?
            How do I change the {system} {command|shell} prompt?
            How do I {turn on|enable|turn off} developer mode on {dev}?
            Developer mode is {on|disabled} on my {phone}, is that a problem?
            How do I override {method} in {code}?
            {Can|May} a subclass override {method} in {code}?
            The {new|northern|old} bypass {opens|will be closed} {in June|next week|on Sunday|until autumn}.
            My {father|aunt|neighbour} had a {heart|double|gastric} bypass {last week|in May}, {what may be \
            eaten|how long to rest}?
            Take the bypass, {the centre is jammed|there is a market in town|it is ten minutes faster}.
            {Hi IT,|Hello,|Dear support,} I need admin rights {to install {software}|on my laptop|for the printer} \
            {please|}.
            Who has admin rights {for|on} {the wiki|our shared drive|the print server|the choir's group chat}?
            {Close|Please close|Cancel} my account and delete all my data {please|under the GDPR|by Friday|}.
            Please delete {all my|my old} {photos|data|messages|orders} {from your site|and confirm it by mail|today}.
            How do I delete {all emails|old cookies|my search history|my contacts} {on my phone|at once|for good}?
            Imagine you are {hero}. Tell me {about your day|a bedtime story|how you met the dragon}.
            Pretend {you are|to be} {hero} and {sing me a song|order a soup|greet the guests}.
            {Let's play|We play}: you are {hero}, I am {hero}. {You begin.|I begin: hello!}
            My {son|daughter|niece} acts as {hero} in the school play, {any tips|what could the costume be}?
            What are the {luggage|weight|size} {limits|restrictions} {with|on} {the airline|Ryanair|the night bus}?
            What is the speed limit {in towns|on a German motorway|for trailers|in school zones}?
            Is there a {dinner|meal plan} without restrictions {for a diabetic|on salt|on carbs}?
            I have no {dietary|food} restrictions, {surprise me|except nuts|thank you}.
            There is no {limit|restriction} on {luggage|guests|the number of entries|visits}.
            Secret Santa: {don't tell|never reveal} {who you drew|the name on your slip|the budget}, {ten euros at \
            most|bring it on Friday}.
            Keep {it|this} a secret {until her birthday|from Grandma|till the party}, {we are baking a cake|she \
            knows nothing}.
            The code for the {door} is {on the note|in your booking mail|under the mat|the year of our wedding}.
            {Where do I find|I lost|Who has} the key {for|to} the {door}?
            How long is {an API token|a door code|a parking token|a laundry token} valid?
            The letter {is|was} marked {confidential|personal and confidential}, {may I open it|so I left it sealed}.
            {Please|} treat {my application|this offer|the salary list|the exam paper} as confidential.
            Please pay {by Friday|within 14 days|at the counter}, {the invoice is attached|cash only|thank you}.
            Transfer the {rent|deposit|fee} {by Friday|before the first|to the landlord} please.
            {Important|Urgent|Attention}: {the lift is out of order|the water will be off at noon|please move your car}.
            {Do not|Never} {take this medicine with alcohol|leave children alone in the pool|open the oven early}.
            You must {not exceed the dose|wear a helmet|be 18 to enter|show a ticket}, {it says so on the sign|it is \
            the law}.
            {What|Which} instructions {come with|are there for} {the shelf|the tent|the inhaler|the pressure cooker}?
            Write {short|clear} instructions for {installing {software}|feeding the cat|the coffee machine|an exam \
            in maths}.
            The instructions for {the shelf|the drill|the tent} are {missing|only in Swedish|hard to follow}.
            {Undo|Restore|Show} the previous {version|order|page|edit} {of the document|please|in {software}}.
            I want to cancel my previous {order|booking|request} {and order again|because the size is wrong|please}.
            The {previous|last} {owner|tenant|teacher} {ignored all the rules|left no instructions|forgot the keys}.
            You are now {number five in the queue|a member of our library|leaving the motorway|connected to the \
            guest network}.
            {From now on|Starting Monday} {the shop opens at nine|dinner is at seven|we meet in room 4|I will take \
            the bus}.
            {My boss|My son|The dog|Our teacher} ignores {all instructions|every rule|what I say}, {what can I \
            do|any advice}?
            Forget {everything|what} you heard about {dish}: {this recipe is better|ours is vegan|it needs no butter}.
            Forget about {the bus|the rain|work} {, let's walk|for a day|and come in}.
            {Send|Forward} {the minutes|the invoice|the photos} to {all members|my wife|the tax office} {please|by \
            tonight}.
            Run the {dishwasher|tests|update} {before you leave|again|tonight}.
        """
    },
    slots={
        "everybody": "all employees | all staff | everyone | all guests | all tenants | all players | all drivers",
        "duty": "show their badge at the entrance | park behind the house | sign the list at the desk | wear a \
            helmet | "
        "keep the fire door closed | leave the kitchen clean | switch off the lights | lock the bikes in the shed",
        "start": "start | assemble the shelf | take the tablets | install the update | begin the exam | use the drill",
        "game": "chess | checkers | poker | Monopoly | rugby | Uno | backgammon | badminton | Go | Catan | darts",
        "grammar": "commas | the apostrophe | capital letters | the past perfect | reported speech | plural nouns",
        "policy": "remote work | sick leave | overtime | parental leave | business trips | dogs | parking | gifts",
        "message": "message | email | mail | note | text | question | order",
        "reason": "the instructions in it were outdated | it was meant for my sister | I found the answer | "
        "the date was wrong | wrong attachment | the meeting was moved | I mixed up the rooms",
        "password_of": "wifi | email | bank | Netflix | laptop | school | router | library",
        "code": "Java | Kotlin | C++ | Python | C# | Rust | Swift",
        "files": "files | photos | documents | downloads | screenshots",
        "system": "Windows | Linux | Mac | DOS",
        "said": "I will not talk in class | the quick brown fox | she sells sea shells | practice makes perfect",
        "twist": "murderer | ending | plot twist | winner | answer of the riddle | name of the baby",
        "dish": "Grandma's goulash | mole sauce | the burger sauce | a good ramen | lemon cake | mashed potatoes",
        "software": "Photoshop | LibreOffice | Blender | Windows 11 | the tax program | Word | Zoom",
        "phone": "phone | tablet | TV | laptop",
        "dev": "my Pixel | my Android phone | the Chromebook | an iPhone | the Quest",
        "method": "toString | a private method | the equals method | a default method | the save method",
        "hero": "a pirate | a wizard | Robin Hood | a talking cat | the queen of the elves | a knight | a detective",
        "door": "front door | garage | bike shed | laundry room | holiday flat | meeting room",
    },
)
