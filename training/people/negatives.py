"""Sentences without a person or an address that look as if they had one. See cast.py for the slots."""

PROSE = """
$company opened a new office in $city last $month.
$company and $company have agreed to merge.
We switched from $product to $product because $brand raised its prices.
I bought a $brand at $company in $city, and it broke on $day.
$brand will release $made in $month, said $org.
Is $work worth reading before the film comes out?
We watched $work on $event and ordered $food.
$law explains why $topic takes longer in $country.
In $year $org signed a treaty with $country and $country.
The $nation embassy in $city is closed on $event.
$team lost to $team at $place.
$team beat $team by $small points on $day.
The $nation team flew from $city to $city.
Flights to $place are delayed because of $event.
I walked from $place to $road and had $food.
The shops on $road close early on $day.
$road is closed between $place and $place.
A right turn from $road leads to $place.
$city is the capital of nothing in particular, but $place is nearby.
Most tourists in $country only see $city and $place.
$company is hiring a $role in $city, $country.
Our partners include $brand, $company and $made.
$made by $brand is cheaper than $product.
The $brand of $city: cheap, loud and always late.
Talk to the $role at $company about $topic.
The $role and the $role were both polite.
My $role at $brand quit, and now nobody answers.
$org has asked $org for $topic.
$org denied that $topic had anything to do with $country.
Critics from $org called it a gift to $brand.
$event falls on a $day this year.
$day is fine, but $month would be better for $topic.
Dear Sir or Madam, I am writing about $topic.
Dear Customer, your order $id from $company has shipped.
Dear Hiring Manager, I would like to apply as $role at $company.
Hello Support, $product crashes after the $month update.
Hi Team, please review $heading before $day.
Hi there, does $product work with $product?
Kind Regards, The $company Team
Yours faithfully, Customer Service
Thank You For Your Order
Sent from Outlook for Android
My $pet will not eat $food.
A $pet and a $pet are staying with us until $event.
$food is a $nation dish, $food is not.
She has $law, and her brother has diabetes.
He drives a $brand, she rides a $brand.
They named the lab $company after nobody in particular.
The $made and the $made are the same phone.
Have you tried $product? It is like $product without $product.
Invest in $brand or $brand? $org is not sure.
Winter in $place is long, and Summer is short.
Hope is not a strategy, and Grace is not a plan.
May we ask what the Mark on the Bill means?
Will the Rose Garden be open in May?
Baker Street and Stone Lane are both in the Old Town.
$company Hospital has $num beds.
Courses at $company start in $month.
The Board approved the Budget, and Legal approved the Contract.
Tickets for $work at $place cost $money.
$nation and $nation voters disagree on $topic.
Everyone in $city knows $company.
What is the difference between $law and $law?
Explain $law to a $role.
Write a poem about $place in the style of a weather report.
Translate the menu of $company into $nation.
Plan three days in $city with $place and $place, no museums.
Compare $brand and $brand by revenue for $year.
Summarize $work in five sentences.
List the largest cities in $country.
Give me a recipe for $food for $small people.
What happened in $place on $event?
The Queen's Gambit and the Sicilian are openings, not people.
The Mother of All Bugs: $code returns None.
Never Again. $brand lost my order, then $brand lost the refund.
VERY DISAPPOINTED WITH $brand
DO NOT BUY FROM $company
LOVE LOVE LOVE the $food!!!
Not sure what happened but $company closed.
God knows why $brand did it.
Good Morning $city!
you guys rock
Great Service And Fair Prices
The Earth, the Moon and Venus line up on $date.
Jack of all trades, master of none.
Call $phone or write to $email.
Follow $handle and $handle for news from $brand.
$user joined the channel
Log in as $user and open $domain.
Reset the password of $user ($email).
Written by the staff of $brand
Photo: $brand / $org
Terms of $company apply. Void in $country.
The $event sale at $brand ends on $day.
Stay at Hotel $place or in Villa $made.
Rated $small of 5 by $num users
""".strip().splitlines()

TECHNICAL = r"""
$code calls $code and raises $code when the token has expired.
Rename $code to $code in $code.
The class $code inherits from $code.
`$code` returns the full name of the user, or None.
Use $tool to look up a contact by name and address.
$tool: Finds a person in the directory. Arguments: name (string), street (string), city (string).
Calls $tool and then $tool; never call $tool twice.
Run `$code` with $product 3.$small on $product.
Returns a list of addresses. Each Address has Street, City, Zip and Country.
def full_name(self):¶    return f"{self.first} {self.last}"
class Person:¶    first_name: str¶    last_name: str¶    address: str
{"tool": "$tool", "args": {"query": "$law", "limit": $small}}
{"name": "$tool", "description": "Search $brand for $topic", "version": "1.$small"}
{"name": "$product", "vendor": "$brand", "price": "$money"}
{"name": "$company", "city": "$city", "country": "$country"}
{"title": "$work", "genre": "$heading", "year": $year}
{"first_name": "string", "last_name": "string", "address": "string"}
{"city": "$city", "country": "$country", "timezone": "Europe/London"}
{"user": "$user", "email": "$email", "ip": "$ip", "team": "$team"}
{"status": "OK", "message": "Address Lookup completed", "count": $num}
{"name": "", "address": null, "company": "$made"}
name: $made¶version: 2.$small¶description: Client for $brand
name: build¶on: push¶jobs:¶  test:¶    runs-on: ubuntu-latest
- name: Set Up $product¶  uses: actions/setup@v4
id,product,brand,price¶$num,$product,$brand,$money¶$num,$food,$made,$money
name,country,population¶$city,$country,$long¶$place,$country,$long
| Tool | Description |¶|---|---|¶| $tool | $heading |¶| $tool | $heading |
| Product | Vendor | Price |¶|---|---|---|¶| $product | $brand | $money |
## $heading¶¶Install $product, then open $code.
# $heading¶## $heading¶### $heading
1. $heading¶2. $heading¶3. $heading
$heading: $heading | $heading | $heading
<h2>$heading</h2><p>$brand and $product</p>
$date $time ERROR $code: connection to $ip refused
$date $time INFO Started $tool in $num ms
Traceback (most recent call last):¶  File "/srv/app/$code", line $num¶$code: name is not defined
git commit -m "Fix $code on $product"
import $product from "$domain"
docker run --name $user -p 8080:80 $made
SELECT name, address FROM customers WHERE city = '$city' ORDER BY last_name;
GET /api/people/$num HTTP/1.1¶Host: $domain
The $heading page of $product lists all Known Hosts.
Set NAME and ADDRESS in $code before you start $product.
Fields: Full Name, Street Address, City, State, Zip Code, Country
Please enter your Name and Address below.
Merge branch 'main' into feature/$user
npm install $user && npm test
version 1.$small of $product on $product, kernel 6.$small
at line $num Drive D: is full
The lane $small of the sequencer and Road $num of the simulator failed.
Section $num, Table $small, Figure $small: $law
Order $id, Suite of tests $num, Floor of $money
$num Street Tacos and $small Court Side Seats at $place
Route 66, Highway $num and Gate $small are closed
Error $num Way too many requests
Room $num, Building $small, Gate $small
$law is implemented in $code using $product.
Ask $product to summarize $heading.
$product, $product and $product are supported; $product is not.
Hey Siri, set a timer. Alexa, stop. OK Google, play $work.
""".strip().splitlines()

CONTRAST = r"""
Hi $team, my question is about $topic.
Hello $brand, I am writing about order $id.
Hi $city! Who is coming to $place on $day?
My name is not on the list, please check with $org.
I am Head of Sales at $company.
I'm from $country, but I work in $city.
I'm $nation and my boss is $nation.
This is Customer Service at $company, how may I help you?
Please tell $company that $topic has to wait until $month.
$company called this morning about $topic.
Could you add $product and $product to the order for $day?
$brand joined $org in $month $year.
Ask $company, or $brand if they are closed.
This ticket was assigned to Second Level Support by Triage at $time.
Transfer $money to $company and send the receipt to $email.
cc $team, $org
Thanks $brand! You saved $event.
thanks $team, will do
hey team can you look at $topic pls
Let $org know.
$brand said no.
Call $company back today
Welcome to $made, our new home in $city.
Good Morning America, Hello World and Goodbye Berlin
Attendees: Finance, Legal, $team, $org
Speakers: $company, $brand, $org
Signed: The Management
Reviewed by Quality Assurance; approved by Finance.
Dear Landlord, Dear Neighbours, $topic is over.
Dear Valued Customer, thank you for shopping at $brand.
Regards,¶$company Support
Best,¶The $made Team¶$domain
Agent: Thank you for calling $company.¶Customer: Hello, is this $brand?¶Agent: No.
Bot: Welcome to $made.¶User: Where is my order?¶Bot: It left $city on $day.
Q: Who makes $product?¶A: $brand.
From: $brand <$email>¶To: $team <$email>¶Subject: $heading
From: No Reply <$email>¶Subject: Your $brand order $id
{"author": "$org", "title": "$work", "publisher": "$company"}
{"customer": "$company", "supplier": "$brand", "status": "Open"}
{"from": "$city", "to": "$place", "carrier": "$brand"}
{"assignee": "$team", "reporter": "$user", "component": "$code"}
owner: $team¶maintainer: $company¶region: $country
Author: $org¶Editor: $brand Press¶Title: $work
Name: $product¶Vendor: $company¶City: $city
Company Name: $company¶Street Name: $road¶Country: $country
File Name: $code¶Project Name: $made
| Name | Kind |¶|---|---|¶| $product | Software |¶| $company | Company |
name,type¶$company,Supplier¶$brand,Customer¶$place,Site
1. $product¶2. $brand¶3. $food¶4. $place
- $city ($country)¶- $city ($country)
$place, $country
$city, $country
$city
$company
$product, $food and $work
CITY: $city COUNTRY: $country
const item = { name: "$product", brand: "$brand", place: "$city" };
INSERT INTO companies (name, city) VALUES ('$company', '$city');
$date $time INFO Payment to $company accepted, bank=$brand
<td>$product</td><td>$company</td><td>$country</td>
Best movie so far: $work, then $work.
President of the Board, Secretary of State, Chief Executive: all vacant.
The Prime Minister of $country met the King and the Pope in $place.
Mom, Dad, Grandma and the Dog went to $place for $event.
The Doctor, the Judge and the General disagree on $topic.
Sir, Madam, Officer, Your Honor: be polite in $place.
Mr. President, the $nation people are waiting.
Doctors at $company recommend $product.
$nation, $nation and $nation food in one street, $road.
Sold in $country, made in $country by $company.
""".strip().splitlines()

ALL = [*PROSE, *TECHNICAL, *CONTRAST, *CONTRAST]
