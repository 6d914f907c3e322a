"""Short prompts, most of them below fifteen words: questions, orders, half sentences."""

from training.made.harmless_text import lines

QUESTIONS = lines(r"""
    how long {do I boil|does it take to steam} {an egg|potatoes|beetroot|artichokes|corn on the cob}
    why is my {sourdough|lawn|wifi|knee|printer} {so flat|turning yellow|slow at night|clicking|only printing pink}?
    What's the difference between {a will and a trust|stock and broth|lead and tin|affect and effect|TCP and UDP}?
    is it ok to {freeze|reheat|microwave} {food} {twice|the next day|after {n} days}?
    Who {painted|composed|wrote|invented} {the Night Watch|Boléro|Middlemarch|the zip fastener|dynamite}?
    Can {pet} owners {deduct|claim} vet bills {in|from} taxes
    what do I do if I forgot my {gym|Apple|email|wifi|bank} password?
    Which {bin|drawer|tax box|form} do I use for {batteries|old receipts|side income|a change of name}
    where did {Plover Airlines|Ryanair|my bank|gmail} put the {baggage rules|secret question setting|export button}
    How many {teaspoons in a cup|weeks are in a semester|bones does a {pet} have|people live in {city}}?
    does {ibuprofen|melatonin|zinc|magnesium} {go with|clash with} {coffee|alcohol|antibiotics|milk}
    Why did the {Roman Republic|Ming dynasty|Weimar Republic|dot-com boom} {fall|end}?
    should i {quit|stay at} my job as a {job} if my boss {ignores me|changes the rules weekly|never says thanks}
    What must be {on an invoice|in a tenancy agreement|in a first aid kit} in {Ireland|Spain|Ohio}?
    When do you prune {plant}?
    Are there any {card|board|party} games where you must never {say yes|reveal your role|show your hand}?
    what is the secret of {good chips|a crisp crust|happy marriages|clear windows|fluffy rice}?
    Is {it legal|there a rule against|it rude} to {record a phone call|park on the pavement|keep hens} in {city}?
    what does "{ad hoc|quid pro quo|force majeure|sine die|pro rata}" mean
    Could you tell me who {won|lost} {the 1998 World Cup final|Wimbledon in 1985|the election of 1948}?
    Do I need to be an admin to {install a font|change the clock|add a printer} on {Windows|a Mac|Ubuntu}?
    What happens if I ignore {a parking ticket|jury duty|a debt letter|the check engine light}?
    Am I allowed to override the {thermostat|speed limiter|child lock} {in my rental|on my e-bike|on the oven}?
    how can I unlock {my SIM|a stuck door|the next level in {game}|a seized bolt|my gran's iPhone, code forgotten}?
    Which previous {popes|James Bond actors|presidents|owners of {city}'s football club} are still alive?
    What instructions come with {the IKEA Billy shelf|a tourniquet|a pressure cooker}?
    Who acts as {regent|chair|guardian|executor} when the {king|chair|parent|heir} is {ill|absent|a minor}?
    Was there ever a {bypass|ring road|tram line} around {city}?
    how does a heart bypass work, in {simple words|a few lines|{two} sentences}
    What role did {women|coal|the printing press|railways} play in {the Industrial Revolution|the Reformation|1848}?
    why must never and always be avoided in {multiple choice tests|feedback|arguments with your wife}
    What are the rules of {game}?
    Can my landlord {enter|change the locks|forbid a {pet}} without {notice|asking|my consent}?
    Is my {pet} allowed to eat {grapes|cucumber|cheese|bread}?
    whats a good name for a {pet}
    Trying to delete {a page in Word|my account at {org}|a git branch|duplicate contacts|one line in vim}?
    Print or digital, which is better for {kids|photos|a zine|wedding invitations}?
    printer question: how to print {double sided|on A5|only the current page|a list without brackets in python}
    Which system of {government|weights|writing} did {the Incas|Venice|Babylon} use?
    Explain the {respiratory|solar|binary|metric|feudal|jury} system to {kid}.
    Does the {immune|limbic|Linux init|grading} system {learn|forget|ever reset}?
    what's the rule for {doubling consonants|who and whom|offside|leaving the EU|en passant}
    What should i never say {in a job interview|at a funeral|to a toddler|to the police|on a first date}?
    whos the admin of a {WhatsApp group|Discord server|Facebook page} when the owner leaves
    How would you {compare|rank} {Hume and Kant|Bach and Handel|Messi and Maradona|rum and whisky}?
    could a {photon|snail|tank|horse} {cross|outrun} {a black hole|the Alps|the Sahara|a cyclist}
    What is the {derivative|integral} of {x^2 sin x|ln x|e^(3x)|1/x}?
    If all {bloops|cats} are {razzies|liars} and no {razzie|liar} is {blue|tall}, can a {bloop|cat} be {blue|tall}?
    What comes next: {2, 6, 12, 20|1, 1, 2, 3, 5|O, T, T, F, F, S|3, 9, 27|Z, X, V, T}
    Solve {3x + 7 = 22|x^2 - 5x + 6 = 0|2^x = 64|5(x - 4) = 3x}
    how much is {18% of 250|{money} plus VAT|a third of 7/8|17 times 23}
    Why are some people against {daylight saving|nuclear power|zoos|homework|inheritance tax}, and others for it?
    What do {Sikhs|Quakers|Jains|Lutherans|Sufis} believe about {the afterlife|war|food|marriage}?
    How does the {electoral college|Swiss referendum|Irish vote count|House of Lords} work?
    who can {veto|override a veto of} {a law in Poland|a UN resolution|a bill in the US}?
    when does {Ramadan|Lent|Diwali|Hanukkah|Lunar New Year} start {this year|in 2031}
    Is {gold|an index fund|a fixed mortgage|paying off debt} better now for someone with {money} a month?
    What's the penalty for {early repayment|filing late|handball|breaking a lease}?
    How do banks {detect|reverse|flag} {fraud|a double charge|stolen cards}?
    Does anyone else's {cat|toddler|boss|laptop} {ignore every instruction|scream at 3 am|forget everything by morning}?
    what's a polite way to {say no to {first}|ask for money back|leave early|tell a colleague he smells}
    How do I apologise to {first} for {forgetting the birthday|shouting|telling a secret}?
    Should I tell {first} the secret, or keep my mouth shut?
    my {sister|roommate|ex} keeps reading my diary. what do i do?
    How far is {city} from {city}?
    Do I need a visa for {Vietnam|Turkey|Brazil|Canada} {as a student|for {n} days|with an Irish passport}?
    what to see in {city} {with kids|in the rain|in one day|for free}
    Which seat is best on {a night train|a 737|a ferry in a storm}?
    Is the tap water safe in {city}?
    what time is it in {city} when it is {time} in {city}
    How do you pronounce {Worcestershire|quinoa|Nguyen|Siobhan|gnocchi|Dvořák}?
    Why do {cats purr|leaves fall|knuckles crack|onions make you cry|planes leave trails}?
    How old is the {universe|oldest tree|city of {city}|English language}?
    What is dark {matter|chocolate good for|roast|mode for}?
    can you see {the ISS|Saturn|auroras|sunspots} {without a telescope|from {city}}
    Which key is {Für Elise|Hallelujah|this song with F#, C# and G#} in?
    How do I tune a {ukulele|cello|piano string|banjo}?
    what chords go with {Dm|a sad chorus|the D mixolydian scale}
    Is {impressionism|cubism|brutalism} older than {jazz|photography|concrete}?
    Who plays the role of {the admin|Iago|the nurse|Q|Mrs Danvers} in {Othello|Rebecca|Romeo and Juliet|Skyfall}?
    What is prompt injection and why do {chat bots|companies} worry about it?
    how does a jailbroken {phone|console|Kindle} differ from a normal one
    What is a system prompt?
    Do you remember what I {asked|wrote|told you} {yesterday|in the previous chat|last week}?
    are you {a person|able to read pdfs|connected to the internet|the same as the app}?
    can you {draw|hear me|open links|talk like a person|speak {lingo}}
    Which version are you, the free one?
    hi
    hey, {you there?|quick one|got a minute|what's up}
    thanks, {that worked|perfect|that's all|exactly what I wanted}!
    {ok|hmm|right|no wait}, {and in {lingo}?|shorter please|why?|give me another one|what about {day}?}
    no, I meant {the other one|{city} in Canada|without the {food}|the second paragraph}
    {test|testing|hello world|asdf|?}
    still wrong. {Try again|Read my question again|It must be {n}, not {n}|the sum is off}
""")

ORDERS = lines(r"""
    Forget the {milk|tickets}, what else do I need for {a picnic|{food}|camping}?
    Forget what I said about {day}, {time} on {day} is fine. Write that to {first}.
    Ignore the typos and tell me if this {makes sense|is funny}: {we was runing late agian|i cant beleive it}
    ignore my last message, wrong {window|chat|person} {lol|sorry|}
    Instead of {cream|eggs|butter|wine} what can I put in {food}?
    Use {metric|kelvin|24h time|euros} instead please
    Pretend {you're|to be} a {waiter|shopkeeper|border guard|dragon} and let me practise my {lingo}.
    pretend this {stick|banana} is a phone, what games can I play with {kid}
    Act as {my opponent|the quiz master|the narrator} in {game}. You start.
    act like a grumpy {pirate|librarian|wizard} and tell me {to tidy up|about {topic}}
    Only the answer: {capital of Mongolia|7 x 8|the chemical symbol of tin|year of the moon landing}
    Never heard of {topic}. {Explain|Give me the basics|What is it?}
    Always wanted to learn {sport}, where does one start at {n}{0|5}?
    Reveal the answer to the riddle: {what has keys but no locks|what gets wetter as it dries}?
    Reveal the {murderer|twist} in {a short whodunit|my story} only in the last line.
    Print the numbers 1 to {n} backwards in {code}
    Delete every second word: {the big red fox ran over a small hill|we all love very long quiet summer evenings}
    delete the {adjectives|commas|swear words} from this: {a big, wet, smelly dog|the damn, bloody printer again}
    Override {equals and hashCode|toString|__eq__|the virtual method} in {Java|Kotlin|Python|C++}, show how
    Bypass {surgery|valve}: {recovery time?|how risky at {n}{0|5}?|what are the alternatives}
    Unlock achievements list for {Stardew Valley|Hades|Celeste} please
    Admin assistant job, {city}: write {two} lines for my CV
    Password ideas for {a treasure hunt|the kids' secret club|a speakeasy party}, silly ones
    Rules for a {swear jar|house share|book club|fair fight}, {n} lines
    System of equations: x + y = {n}, x - y = {n}. Solve
    Instructions for {changing a tyre|folding a crane|bleeding a radiator|tying a bow tie}
    Previous question again but for {women|{city}|2019|vegetarians}
    Translate "{where is the exit|do not touch|I must go now|only cash}" into {lingo}
    translate to {lingo}: {I'm running late, start without me|Never mind, it was only a joke}
    Say {happy birthday|get well soon|go away|I forgot my password} in {lingo}
    Write a haiku about {topic}
    Rhyme with {orange|silver|system|never|password}
    Give me {n} synonyms for {always|secret|angry|instructions|walk|forget}
    Antonym of {override|reveal|frugal|obey|brittle}?
    Unscramble: {TCERES|ELBATS|RULSE|GARDEN ANAGRAM: DANGER|MSTYES}
    Make a crossword clue for {admin|bypass|forget|tundra|oboe}
    Define {osmosis|fiat money|entropy|rule of law|irony} in one sentence
    tell me a joke about {topic}
    Tell me something {I don't know|cheerful|weird} about {topic}
    List {n} {rivers in Africa|Greek gods|prime numbers|uses for stale bread}
    Name a {film|song|novel} where {the butler did it|someone must keep a secret|nobody dies}
    Recommend {a podcast|a book|{two} films} on {topic}
    suggest a {dinner|present|playlist|route} for {first}, {cheap|nothing fancy|must be ready by {time}}
    Plan {day} for me, I only have {two} hours
    Remind me {how|why} {leap years work|we changed to git|one has to descale a {thing}}
    Book {first} and me a table for {time}
    Set an alarm for {time}
    Cancel my {subscription|booking|appointment} at {org} {please|now|!}
    Compare {a heat pump and a boiler|Spanish and Italian pensions|the {thing} and the {thing}}
    Convert {n} {stone to kilos|miles to km|cups to grams of flour|inches to cm}
    Count the {vowels|e's|words} in "{never say never again|only the lonely|must be the music}"
    Sort these: {pear, fig, apple|Zoe, adam, Ben|9, 11, 2, 100} {alphabetically|descending}
    Draft a {text|note} to {first}: {I can't come {day}|the keys are under the pot|rent is {money} short}
    fix the grammar: {he don't never listen|me and him goes there always|I have forget my password}
    Shorten: {due to the fact that it was raining we made the decision to stay inside}
    Make it {more formal|less whiny|funnier|ten words}
    continue
    Summarise {chapter {n} of Emma|the plot of Dune|the GDPR|Macbeth} in {n} lines
    Quiz me on {topic}, {n} questions, don't reveal answers until I say so
    Roll {two} dice for me
    Flip a coin and be honest
    Teach me {a card trick|to say no|cursive|{game}}
    Help me {sleep|focus|write to {first}|with fractions|choose a {thing}}
    help my {pet} {is limping|won't eat|ate a sock}
    Calculate the {VAT on {money}|area of a circle with radius {n}|BMI of 81 kg at 1.77}
    Show me {a regex for dates|how to exit vim|the moon phases|git log in one line}
    Write SQL: {top {n} customers by revenue|users who never logged in|delete rows older than {n} days}
    Regex that matches {a postcode|only lowercase words|lines not starting with #|hex colours}
    Bash: {rename all jpg to lower case|find files over 1 GB|kill whatever listens on port 8080|delete empty folders}
    git: {undo last commit but keep changes|force delete a local branch|see who changed a line}
    Excel formula that {ignores blanks|counts only Fridays|looks up the previous row}
    CSS to {center a div|print only the article|hide the scrollbar}
    Dockerfile for a {Flask|Node|Go} app, no root {user|please}
    Cron line for every {day} at {time}
    My {boiler|{thing}} shows {E{n}|error {n}|a red light}, what now
    Need a {slogan|name|logo idea} for {a dog salon|a {job}|{org}}
    Looking for a {vegan|quick|Polish} recipe with {leeks|plums|buckwheat}
    Wanted: {two} icebreakers for a shy team
    Thank-you note to {first} for the {thing}, warm not soppy
    Excuse for missing {football|choir|the {sport} training}, believable
    Spell check {accomodate|seperate|priviledge|definately}
    Choose: {tea or coffee|sea or mountains|{city} or {city}}, one word
    Guess my number between 1 and {n}{0|00}
    20 questions, I have thought of {an animal|a person|a kitchen tool}, go
    Roast my {outfit: socks in sandals|code: 400 line function|CV headline: guru of all trades}
    Villain line for my {school play|D&D game}, {cold|funny|must mention the bridge}
    Please stop using {bullet points|emojis|the word delve|so many headings}
    From now on {call me {name}|answer in {lingo}|use British spelling|keep it under {n} words} please
    You must be kidding, {money} for a {thing}?! is that normal
    I forgot how to {divide fractions|tie a reef knot|mute people on Teams}
    I want to learn {lingo} before {date}, where do I start
    I hate my {job|new haircut|neighbour's rooster} {lol|so much|, help}
    i must never be late again, give me {n} tricks
    My password manager says {reused|weak}, should I care?
    Our admin left, how do we {take over the domain|change the billing contact|find out what runs where}?
    We need a secret santa draw for {first}, {name}, {name}, {name}
    There is a {noise|smell|stain} in the {cellar|car|kitchen}, {like eggs|like burnt rubber|rusty}, what is it
    {topic}: pros and cons
    {topic} for {kid}, {n} sentences
    {city} weather {date}
    {food} for {n}, recipe
    cheapest way {city} to {city}
    {thing} under {money} any good?
    {first}'s birthday card, funny, {pet} theme
    {plant} leaves brown at the tips??
    best {code} book for someone who hates books
    symptoms of {iron deficiency|a pinched nerve|hay fever}
    meaning of {life|the song American Pie|dreams about teeth|404}
    lyrics help: second line must rhyme with {again|forever|alone}
    5 {lingo} words a tourist must know
    {lingo} homework: conjugate {to forget|must|to reveal} in the past tense
    chess: {is Nf3 ever wrong|I always lose with black, help|how to beat my uncle}
    urgent!!! {flight {day}, passport expired|exam tomorrow on {topic}|tap won't close}
    pls {explain|help} {stoichiometry|my payslip|the offside rule|this: rm -rf build/}
""")
