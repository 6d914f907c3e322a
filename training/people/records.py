"""Forms, tables, JSON, YAML, csv, logs and code in which names and addresses stand. See cast.py for the slots."""

RECORDS = r"""
{"name": "$name", "email": "$email", "phone": "$phone"}
{"first_name": "$first1", "last_name": "$last1", "company": "$company", "city": "$city"}
{"customer": {"fullName": "$plain", "address": "$addr"}, "order": "$id", "status": "SHIPPED"}
{"id": $num, "author": "$plain", "title": "$work", "tags": ["$country", "$topic"]}
{"tool": "create_contact", "args": {"name": "$name", "org": "$brand", "address": "$addrescaped"}}
{"patient":"$listed","dob":"$date","physician":"$mr","ward":"$heading"}
{"street": "$street", "city": "$city", "country": "$country", "recipient": "$name"}
{"from": "$name1 <$email1>", "to": ["$name2 <$email2>"], "subject": "$heading"}
{"assignee": "$plain", "reporter": "$plain", "project": "$made", "component": "$code"}
{"ship_to": {"name": "$caps", "line1": "$street", "city": "$city", "zip": "$num"}, "carrier": "$brand"}
[{"player": "$plain", "team": "$team"}, {"player": "$plain", "team": "$team"}]
{"speaker": "$first", "text": "$first, did you call $company?"}
{"query": "$plain", "index": "people", "limit": $small}
{"result": "The owner of $product is $name, $role at $company."}
{"location": "$addr", "event": "$event", "organizer": "$name"}
{"items": [{"name": "$product", "brand": "$brand"}, {"name": "$food", "brand": "$made"}], "buyer": "$name"}
name: $name¶role: $role¶team: $team¶location: $city
owner: $plain¶repository: $domain¶maintainers:¶  - $plain¶  - $plain¶language: $product
contact:¶  name: $name¶  address: $addr¶  phone: "$phone"
customer:¶  first: $first1¶  last: $last1¶  vip: false¶  store: $brand
id,name,city,amount¶$num,$name,$city,$money¶$num,$name,$city,$money
name;email;company¶$name1;$email1;$company¶$name2;$email2;$brand
first,last,dept¶$first,$last,$heading¶$first,$last,$heading
"Name","Address","Phone"¶"$listed","$addr","$phone"¶"$listed","$addr","$phone"
product,customer,country¶$product,$plain,$country¶$product,$plain,$country
last_name	first_name	grade¶$last	$first	$small¶$last	$first	$small
| Name | Role | Company |¶|---|---|---|¶| $name | $role | $company |¶| $name | $role | $brand |
| Date | Guest | Dish |¶|---|---|---|¶| $date | $name | $food |¶| $date | $name | $food |
| Employee | Address |¶| --- | --- |¶| $plain | $addr |¶| $plain | $addr |
Full Name: $name¶Date of Birth: $date¶Address: $addr¶Occupation: $role
Name: $name¶Street: $street¶City: $city¶Country: $country
First Name: $first1¶Last Name: $last1¶Company: $company¶Product: $product
Patient Name: $listed¶MRN: $long¶Attending: $mr¶Hospital: St. $place
Surname: $last1¶Given names: $first1¶Nationality: $nation¶Place of birth: $city
Applicant: $name¶Employer: $company¶Home address:¶$addrlines
Ship to:¶$name¶$addrlines¶¶Bill to:¶$company¶$addrlines
Guest: $name¶Room: $num¶Arrival: $day, $date¶Remarks: likes $food
Sender: $caps¶Receiver: $caps¶Amount: $money¶Bank: $brand
Kontakt: $name, $company, $addr
BEGIN:VCARD¶FN:$plain1¶N:$last1;$first1;;;¶ORG:$company¶TEL:$phone¶END:VCARD
INSERT INTO people (name, city, phone) VALUES ('$plain', '$city', '$phone');
SELECT * FROM orders WHERE customer = '$plain' AND product = '$product';
UPDATE users SET full_name = '$name', address = '$addr' WHERE id = $num;
<person><name>$name</name><employer>$company</employer><city>$city</city></person>
<address><recipient>$name</recipient><line>$addr</line></address>
<li class="author">$name</li> <li class="publisher">$brand</li>
<td>$name</td><td>$company</td><td>$country</td>
$date $time INFO user=$user name="$name" action=login ip=$ip
$date $time WARN Payment by $name declined, merchant=$brand
[$time] audit: record of $listed opened by $plain from $ip
$date $time INFO Created shipment $id for $name, $addr
# Author: $name1 <$email1>¶# License: Apache¶import os
// TODO($user): ask $first whether $code is still used
Co-authored-by: $name1 <$email1>
Author: $name1 <$email1>¶Date:   $day $month $num¶¶    Fix $code after $first's review
* $name1 ($handle1) fixed $code in $product
customer = Customer(name="$plain", city="$city", plan="Premium")
const user = { name: "$plain", address: "$addr", theme: "Solarized" };
assert greet("$first") == "Hello, $first!"
CUSTOMER_NAME=$plain¶SHOP_NAME=$made
1. $name¶2. $name¶3. $name¶4. $name
- $name ($country)¶- $name ($country)¶- $name ($country)
$listed¶$listed¶$listed¶$listed
$name, $name, $name and $name
$listedshort, & $listedshort ($year). $law and $topic. $brand Press, $city.
$listedshort, $listedshort, "$work", Journal of $heading, vol. $num, $year.
Directed by $plain. Written by $plain. Music by $plain. Starring $plain and $plain.
1st $plain ($country) $time¶2nd $plain ($country) $time¶3rd $plain ($country) $time
Goal! $last ($team) after $num minutes, assisted by $last.
Dr. med. $plain¶Facharzt für Innere Medizin¶$addrlines¶Tel.: $phone
Org chart: CEO $plain; CFO $plain; VP Sales $plain; Team Lead $made: $plain
Room $num: $mr, $mr¶Room $num: $mr, $mr
""".strip().splitlines()

ADDRESSED = """
I live at $addr.
My address is $addr, please send $product there.
We moved from $addr to $addr in $month.
Please ship order $id to $addr by $day.
Deliver to $name, $addr, phone $phone.
Our office is located at $addr, close to $place.
The meeting takes place at $addr at $time.
Send the parcel to $company, $addr.
Is there a pharmacy near $street?
I was at $street when the accident happened.
The ambulance was called to $street at $time.
How do I get from $addr to $place by train?
Change my billing address to $addr
new address: $addr
Address: $addr
Adresse: $addr
Mailing address:¶$addrlines
$company¶$addrlines
$name¶$addrlines
To:¶$name¶$company¶$addrlines¶$phone
Return to sender:¶$addrlines
The property at $street is for rent at $money a month.
Registered office: $addr. Company number $long.
Head office: $addr | Tel. $phone | $domain
Visit us at $addr, open $day to $day.
Pick me up at $street, next to $brand.
$brand, $addr, closes at $time.
He was born in $city and now lives at $addr with his wife.
Tenant $name of $addr owes $money.
The warehouse ($addr) is managed by $company.
$street is where $first grew up.
Flat to let: $street, $num sq m, call $phone.
Pickup: $addr¶Dropoff: $addr
Stores:¶- $addr¶- $addr¶- $addr
store_id,address,opens¶$num,"$addr",$time¶$num,"$addr",$time
{"address": "$addr", "valid": true}
{"pickup": "$addr", "dropoff": "$addr", "driver": "$first"}
{"formatted_address": "$addr", "lat": 48.$num, "types": ["Street Address"]}
{"addr": "$addrescaped", "kind": "Billing"}
{"venue": {"name": "$place", "address": "$street"}, "city": "$city"}
geocode("$addr")
billing_address: $addr¶payment_method: $brand
<address>$addr</address>
address = "$street"
The summons was served at $addr on $date.
what's the zip code for $street
can u drop it at $street instead, i'm not home on $day
Incident at $street: two cars, no injuries, Officer $last on site.
My parents $first and $first live at $addr.
Emergency: water leak at $addr, contact $name.
Visa applicant resides at $addr and works for $company.
The notice was mailed to $name at $addr and to $name at $addr.
Find restaurants within 2 km of $addr
From $street turn left into $road and go on to $place.
""".strip().splitlines()
