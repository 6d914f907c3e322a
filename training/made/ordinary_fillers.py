"""What the ordinary frames are filled with, the choices between bars; most frames hold choices of their own."""

_CHOICES = {
    "first": "Amelie|Ben|Carmen|Dilip|Esther|Farid|Gwen|Hugo|Irena|Jonas|Kofi|Lucia|Mateo|Nina|Oscar|Pia|Rafi|Signe"
    "|Tariq|Una|Vera|Will|Xenia|Yara|Zoltan|Mum|Mr Albrecht|Mrs Dunne|Aunt Jo|my boss",
    "name": "Amelie|Ben|Carmen|Dilip|Esther|Farid|Gwen|Hugo|Irena|Jonas|Kofi|Lucia|Mateo|Nina|Oscar|Pia|Rafi|Signe",
    "last": "Albers|Bianchi|Carver|Dossou|Engel|Fontaine|Grigoryan|Haas|Imai|Jarvis|Kowalczyk|Lund|Mbeki|Nair|Ostrow"
    "|Pereira|Quist|Rahman|Sorensen|Tully|Urban|Vance|Wolff|Zeller",
    "city": "Aarhus|Bath|Cork|Delft|Essen|Faro|Ghent|Hanoi|Izmir|Jaipur|Kyoto|Lima|Malmö|Naples|Odense|Perth|Quito|Riga"
    "|Split|Tampa|Utrecht|Vilnius|Winnipeg|York",
    "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|the 3rd|the 21st|next week",
    "time": "7 am|8:15|half past nine|10:40|noon|1 pm|14:30|4:45 pm|six|19:00|9 pm",
    "date": "2 January|14 February|9 March|30 April|1 May|17 June|28 July|5 August|12 September|31 October|6 November",
    "n": "2|3|4|5|6|7|8|9|10|11|12|14|15|18|20|25|30|40|50",
    "two": "two|three|four|five|six",
    "big": "1180|2094|3077|4216|5530|6621|7349|8052|9914|10437|18250|26118|41903|73360",
    "money": "$12|$65|$240|$1,900|£9.50|£75|£310|£2,400|€18|€99|€450|€3,200|40 quid|200 bucks",
    "org": "Fernhill Bakery|Kestrel Bikes|Osprey Mutual|Tallow School|Brightwater Dental|Marlow & Finch|Sundial Apps"
    "|Hexham Libraries|Copperleaf Hotels|Rowan Energy|Plover Airlines|Juniper Pharmacy|Dovetail Furniture",
    "site": "fernhill.example|kestrel-bikes.example|osprey.example|sundial.example|rowan.example|copperleaf.example",
    "topic": "tides|sourdough|the Hanseatic League|compound interest|migraines|beekeeping|volcanoes|parental leave|jazz"
    "|vaccines|inflation|urban foxes|solar panels|knitting|the Silk Road|sleep|plate tectonics|minimum wage|coral reefs"
    "|public libraries|stage fright|black holes|crop rotation|electric cars|Art Deco|remote work|mushrooms",
    "thing": "kettle|bike lock|winter coat|washing machine|tent|office chair|router|blender|pair of boots|printer"
    "|suitcase|smoke alarm|cordless drill|baby monitor",
    "food": "lentil soup|apple crumble|pad thai|shakshuka|lasagne|dal|fish pie|risotto|pancakes|goulash|falafel|ramen",
    "job": "electrician|data analyst|teacher|baker|paralegal|bus driver|UX designer|carpenter|receptionist|welder",
    "lingo": "German|Spanish|French|Italian|Dutch|Polish|Turkish|Japanese|Portuguese|Korean|Swedish|Arabic",
    "code": "Python|JavaScript|Go|Rust|Java|C#|TypeScript|PHP|Ruby|Kotlin",
    "kid": "a six year old|my daughter|a ten year old|my class of eight year olds|a teenager|my nephew",
    "sport": "climbing|swimming|tennis|rowing|judo|badminton|cycling|fencing|running|volleyball|curling",
    "pet": "rabbit|cat|puppy|parrot|hamster|tortoise|old labrador|guinea pig|budgie|kitten",
    "plant": "tomatoes|lavender|roses|a lemon tree|courgettes|basil|hydrangeas|an orchid|a monstera|raspberries",
    "game": "chess|Go|poker|bridge|backgammon|charades|a text adventure|Catan|dominoes|rummy",
}
SLOTS = {name: choices.split("|") for name, choices in _CHOICES.items()}
