"""What is written with a capital and is no person: companies, products, places, works, what bears a name."""

from training.people.lists import items

COMPANIES = items("""
Ford, Johnson & Johnson, Dr. Oetker, Wells Fargo, Morgan Stanley, Goldman Sachs, Mercedes-Benz, Siemens, Bosch,
Philips, Harley-Davidson, Ben & Jerry's, Marks & Spencer, McDonald's, Wendy's, Levi's, Ralph Lauren, Calvin Klein,
Walt Disney, Dell, Hewlett-Packard, Porsche, Tesla, Ferrari, Lloyds, Barclays, Macy's, Trader Joe's, Jack Daniel's,
Ernst & Young, Merck, Eli Lilly, Abbott, Boeing, Lockheed Martin, Procter & Gamble, Kellogg's, Heinz, Nestlé,
Adidas, Michelin, Renault, Citroën, Honda, Toyota, Suzuki, Yamaha, Samsung, Tata, Infosys, Stripe, Shopify,
Salesforce, Atlassian, Zendesk, Twilio, Cloudflare, Snowflake, Red Hat, Oracle, Microsoft, Google, Amazon, Apple,
Meta, Netflix, IBM, Intel, Nvidia, Cisco, Airbus, Maersk, IKEA, Lufthansa, Delta, United, Southwest, Hertz, Avis,
Marriott, Hilton, Best Buy, Home Depot, Walmart, Costco, Target, Tesco, Aldi, Lidl, Burger King, Pizza Hut,
Domino's, Starbucks, Enron, Dynegy, Reliant, Halliburton, Chevron, Shell, Exxon, AT&T, Verizon, Vodafone
""")
PRODUCTS = items("""
Photoshop, Excel, Outlook, PowerPoint, Windows 11, Ubuntu, Kindle, Galaxy S23, iPhone 15, MacBook Pro, ThinkPad,
Model 3, Civic, Corolla, Golf, Alexa, Siri, Cortana, Watson, Jenkins, Jira, Confluence, Slack, Teams, Zoom, Notion,
Trello, Figma, Postman, Kafka, Cassandra, Elasticsearch, Grafana, Prometheus, Ansible, Terraform, Docker,
Kubernetes, Redis, PostgreSQL, MongoDB, Ruby on Rails, Django, Flask, Laravel, Julia, Ada, Pascal, Haskell, Scala,
Swift, Rust, Python, Java, Kotlin, Perl, Claude, Gemini, Copilot, Bard, Siemens Healthineers Suite, Dyson V11,
Roomba, PlayStation, Xbox, Nikon D750, Canon EOS, Bose QC35, Gore-Tex, Tylenol, Aspirin, Martini, Tom Collins,
Bloody Mary, Shirley Temple, Earl Grey, Caesar Salad, Eggs Benedict, Beef Wellington, Granny Smith
""")
PLACES = items("""
Central Park, Times Square, Lake Victoria, Mount Everest, Lincoln Memorial, Washington, St. Petersburg, San Jose,
Santa Monica, St. Louis, Charlotte, Austin, Houston, Dallas, Jackson, Madison, Victoria, Sydney, Florence, Paris,
London, Berlin, Baghdad, Tehran, Kabul, Gaza, Moscow, Beijing, Jerusalem, Geneva, The Hague, Brussels, Lagos,
Nairobi, Cairo, Karachi, Delhi, Tokyo, Seoul, Jakarta, Manila, Lima, Bogotá, Havana, Toronto, Vancouver, Dublin,
Edinburgh, Madrid, Lisbon, Rome, Vienna, Prague, Warsaw, Kyiv, Istanbul, Georgia, Jordan, Chad, Israel, Virginia,
Carolina, Wall Street, Baker Street, Fleet Street, Abbey Road, Pennsylvania Avenue, Sunset Boulevard, Martin Luther
King Boulevard, Trafalgar Square, Notre Dame, Heathrow, Charles de Gaulle, JFK Airport, Logan Airport, Silicon
Valley, the Bay Area, the Midwest, Cape Town, the Gulf, Fallujah, Crawford, Rue de Rivoli, Alexanderplatz, Union
Square
""")
COUNTRIES = items("""
Iraq, Iran, France, Germany, Japan, India, China, Pakistan, Russia, Ukraine, Poland, Italy, Spain, Brazil, Mexico,
Canada, Australia, Nigeria, Kenya, Egypt, Turkey, Greece, Norway, Sweden, Vietnam, Thailand, Indonesia, Chile, Peru,
the United States, the UK
""")
NATIONS = items("""
American, British, French, German, Iraqi, Iranian, Israeli, Palestinian, Russian, Chinese, Japanese, Indian,
Pakistani, Turkish, Dutch, Polish, Mexican, Thai, Italian, Spanish, Greek, Korean, Vietnamese, Ethiopian, Sunni,
Shiite, Kurdish, Christian, Muslim, Jewish
""")
ORGS = items("""
the United Nations, NATO, the European Union, Congress, the Senate, the White House, the Pentagon, the Supreme
Court, the FBI, the CIA, NASA, the World Bank, Amnesty International, the Red Cross, Greenpeace, Harvard University,
Stanford, MIT, Oxford, Yale, Duke, Johns Hopkins, Carnegie Mellon, St. Mary's Hospital, Mount Sinai, Mayo Clinic,
the Department of Justice, the Ministry of Health, Al Qaeda, Hamas, Hezbollah, the Taliban, the BBC, CNN, Reuters,
Al Jazeera, the New York Times, the Guardian, Der Spiegel, Le Monde, the Fed, the SEC, FERC, the IRS, Human
Resources, Accounts Payable, Customer Care, the Legal Department, the Board of Directors, Greenwood Elementary
School, Jefferson High, the Rotary Club, the Labour Party, the Republicans, the Democrats, Parliament, the Gates
Foundation, the Nobel Committee, the Smithsonian, the Guggenheim, the Louvre, the Kennedy Center, the Brookings
Institution
""")
TEAMS = items("""
the Yankees, the Lakers, Manchester United, Real Madrid, Bayern Munich, the Dallas Cowboys, Team Phoenix, the
Platform Team, Red Sox, Arsenal, the Raptors, Juventus, Ajax, the All Blacks, Team Falcon, the Growth Squad, the
Data Guild, Celtic, Everton
""")
WORKS = items("""
Harry Potter, Hamlet, Romeo and Juliet, Forrest Gump, Jane Eyre, Anna Karenina, Moby Dick, The Great Gatsby, King
Lear, Macbeth, Breaking Bad, Star Wars, The Lord of the Rings, Little Women, Emma, Rebecca, Dracula, Frankenstein,
Oliver Twist, David Copperfield, The Da Vinci Code, Schindler's List, Saving Private Ryan, Kill Bill, Jerry Maguire,
Thelma & Louise, Citizen Kane, Grey's Anatomy, The Simpsons, Frasier, Dune, The Hobbit, Game of Thrones, The Catcher
in the Rye, To Kill a Mockingbird, Clean Code, Design Patterns, The Art of War, Pride and Prejudice, Bohemian
Rhapsody, Hey Jude, Billie Jean, Layla, Für Elise, The Four Seasons
""")
LAWS = items("""
Moore's law, Murphy's law, Newton's method, Ohm's law, Bayes' theorem, Gaussian blur, the Fourier transform,
Dijkstra's algorithm, the Turing test, Occam's razor, Pareto chart, Gantt chart, Conway's law, the Doppler effect,
Parkinson's disease, Alzheimer's, Crohn's disease, Down syndrome, Hodgkin lymphoma, Huffman coding, the Nash
equilibrium, the Dunning-Kruger effect, Brownian motion, Boolean logic, Markov chains, the Monte Carlo method, the
Richter scale, Celsius, Fahrenheit, Kelvin, Planck's constant, the Euler angles, the Hawthorne effect, Maslow's
hierarchy, Hobson's choice, the Sarbanes-Oxley Act, the Nobel Prize, a Pulitzer, the Booker Prize, the Levenshtein
distance, Diffie-Hellman, the Mann-Whitney test, a Laplace transform, Newtonian physics, Marxist theory, Victorian
era
""")
CODE = items("""
UserAccount, CustomerService, get_person_name, firstName, last_name, AddressBook, PersonController, NameError,
TypeError, ValueError, HttpClient, MarkdownRenderer, JobScheduler, os.path.join, DataFrame, StringBuilder,
PaymentGateway, TokenBucket, RateLimiter, ConfigLoader, OrderRepository, useState, EventEmitter,
NullPointerException, README.md, Dockerfile, Makefile, package.json, UserProfile.tsx, AddressForm.vue,
Invoice_Template.docx, Quarterly Report.pdf, main.py, Person.java, Customer.cs, PATH, HOME, API_KEY
""")
TOOLS = items("""
search_contacts, Create Invoice, list_files, Send Message, get_weather, Web Search, Read File, run_query, Issue
Tracker, fetch_page, Calendar Lookup, translate_text, create_ticket, Knowledge Base, resize_image, Git Log, Update
Record, Currency Converter, Address Lookup
""")
ROLES = items("""
manager, owner, waiter, nurse, accountant, driver, landlord, technician, receptionist, teacher, doctor, director,
engineer, clerk, customer, tenant, recruiter, supervisor, spokesman, mechanic, dentist, hygienist, plumber,
bartender, lawyer, coach, neighbor, officer
""")
TOPICS = items("""
the invoice, the budget, the delivery, the contract, the migration, the outage, the new office, the training, the
report, the roof, the login problem, the refund, the visa, the election, the ceasefire, the oil price, the merger,
the wedding, the reunion, the brakes, the recipe, the puppy, the rash, the exam, the schedule, the parking, the
deposit, the playlist, the garden, the warranty, the audit
""")
FOODS = items("""
Pad Thai, Chicken Tikka Masala, Lasagna, Peking Duck, Caesar Salad, Philly Cheesesteak, Fish Tacos, Pho, Ramen,
Tiramisu, Baklava, Reuben sandwich, General Tso's Chicken, Eggs Benedict, Margherita, Quiche Lorraine, Wiener
Schnitzel, Sachertorte, Bananas Foster
""")
PETS = items("""
Labrador, Jack Russell, Siamese, St. Bernard, Doberman, Betta fish, German Shepherd, Maine Coon, Beagle, hamster
""")
HEADINGS = items("""
Getting Started, Release Notes, Table of Contents, Frequently Asked Questions, Terms and Conditions, Privacy Policy,
Known Issues, Quick Start Guide, Order Summary, Shipping Information, Billing Address, Full Name, First Name, Last
Name, Contact Person, Meeting Minutes, Action Items, Annual Report, Project Charter, Job Description, Safety
Instructions, System Requirements, About Us, Breaking News, Top Stories, Customer Reviews, Next Steps, Executive
Summary, Lessons Learned, Weather Forecast, Opening Hours
""")
EVENTS = items("""
Christmas, Easter, Thanksgiving, Ramadan, Diwali, Labor Day, Memorial Day, Black Friday, World War II, the Cold War,
the Olympics, Hurricane Katrina, the Super Bowl, Halloween, Valentine's Day, St. Patrick's Day, Martin Luther King
Day, the World Cup, Y2K, Brexit
""")
MONTHS = items("""
January, February, March, April, May, June, July, August, September, October, November, December
""")
DAYS = items("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday")
NAMED_AFTER = items("""
* & Sons, * Ltd, * GmbH, * Inc., * LLC, * Group, The * Foundation, * Elementary School, * Street, * Airport, * Hall,
* Bridge, * Auto Repair, *'s Diner, *'s Pizza, * Dental, * Motors, * Logistics, * County, * University, Lake *, Fort
*, Mount *, * Avenue, Port *, the * Institute, * Brothers, * Pharmaceuticals, * Park, * Library, * Prize, * Capital
Partners, * Bakery, * Software, the * Act, the * Report, * syndrome, Radio *, Hotel *, Café *,
Villa *, the * model, the * dataset, * Valley, * Stadium, Studio *
""")
MADE_UP = items("""
*Soft, *Tech, * Pro, * Labs, * Cloud, * 3000, * Air, * GT, *ify, *ly, *.io, * Systems, * Cola, * Plus, Project *,
Operation *, * Energy, * Bank, * Foods, * Analytics, * Max, * OS, lib*, * SDK, * Beach, * Falls, New *, * Heights, *
River
""")
FAMOUS = items("""
Albert Einstein, Marie Curie, Isaac Newton, William Shakespeare, Jane Austen, Mozart, Beethoven, Johann Sebastian
Bach, Picasso, Leonardo da Vinci, Vincent van Gogh, Abraham Lincoln, George Washington, Napoleon, Cleopatra, Julius
Caesar, Gandhi, Nelson Mandela, Martin Luther King, Winston Churchill, Charles Darwin, Galileo, Aristotle, Plato,
Confucius, Ada Lovelace, Alan Turing, Grace Hopper, Nikola Tesla, Thomas Edison, Henry Ford, Charles Dickens, Mark
Twain, Leo Tolstoy, Dostoevsky, Goethe, Frida Kahlo, Chopin, Elvis, Marilyn Monroe, Charlie Chaplin, Alfred
Hitchcock, Agatha Christie, Sherlock Holmes, Hercule Poirot, Elizabeth Bennet, Hermione Granger,
Amelia Earhart, Neil Armstrong, Muhammad Ali, Pelé, John Lennon, Bob Marley, Freddie Mercury, Kafka, Nietzsche, Karl
Marx, Sigmund Freud, Thomas Jefferson, Benjamin Franklin, Theodore Roosevelt, Eisenhower, Kennedy, Nixon, Reagan,
Clinton, Bush, Thatcher, Gorbachev, Stalin, Hitler, Mao, Fidel Castro, Saddam Hussein, Arafat, Sharon, Powell,
Rumsfeld, Cheney, Musharraf
""")
