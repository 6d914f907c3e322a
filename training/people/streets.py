"""How streets and towns are written, country by country.

In FORMS a form's parts are its lines; n is the number, s the street, u the unit, z the code, c the town, r the region.
The second field is the code's pattern: # a digit, % a digit above zero, @ a letter.
"""

from training.people.lists import items, words

FORMS: dict[str, list[tuple[str, str]]] = {
    "us": [
        ("{n} {s}|{c}, {r} {z}", "%####"),
        ("{n} {s}, {u}|{c}, {r} {z}", "%####"),
        ("{n} {s} {u}|{c}, {r} {z}", "%####"),
        ("{n} {s}|{c}, {r} {z}", "%####-####"),
        ("P.O. Box {b}|{c}, {r} {z}", "%####"),
        ("{n} {s}|{c} {r}", ""),
        ("{n} {s}|{c}", ""),
        ("{n} {s}|{c}, {r}, {z}", "%####"),
        ("{n} {s}|{u}|{c} {r} {z}", "%####"),
    ],
    "gb": [
        ("{n} {s}|{c}|{z}", "@@% #@@"),
        ("{n} {s}|{c} {z}", "@%% #@@"),
        ("Flat {b}, {n} {s}|{c}|{z}", "@@%# #@@"),
        ("{n} {s}|{r}|{c} {z}", "@% #@@"),
        ("{n} {s}|{c}", ""),
    ],
    "ca": [("{n} {s}|{c}, {r} {z}", "@%@ %@#"), ("{u}-{n} {s}|{c} {r}  {z}", "@%@ %@%")],
    "au": [("{n} {s}|{c} {r} {z}", "%###"), ("{u}/{n} {s}|{c}, {r} {z}", "%###")],
    "in": [
        ("{n}, {s}|{c} - {z}", "%#####"),
        ("Flat {b}, {s}|{c}, {r} {z}", "%#####"),
        ("No. {n}, {s}|{c} {z}", "%#####"),
    ],
    "de": [
        ("{s} {n}|{z} {c}", "%####"),
        ("{s} {n}|{z} {c}", "%####"),
        ("{s} {n}|D-{z} {c}", "%####"),
        ("{s} {n}|{c}", ""),
    ],
    "at": [("{s} {n}|{z} {c}", "%###"), ("{s} {n}/{b}|A-{z} {c}", "%###")],
    "ch": [("{s} {n}|{z} {c}", "%###"), ("{s} {n}|CH-{z} {c}", "%###")],
    "fr": [
        ("{n} {s}|{z} {c}", "%####"),
        ("{n}, {s}|{z} {c}", "%####"),
        ("{n} bis {s}|{z} {c}", "%####"),
        ("{n} {s}|{c}", ""),
    ],
    "be": [("{s} {n}|{z} {c}", "%###"), ("{s} {n}|B-{z} {c}", "%###")],
    "es": [
        ("{s}, {n}|{z} {c}", "%####"),
        ("{s} {n}, 3º B|{z} {c}", "%####"),
        ("{s}, {n}, 2º izq.|{z} {c} ({r})", "%####"),
    ],
    "it": [("{s}, {n}|{z} {c} ({r})", "%####"), ("{s} {n}|{z} {c} {r}", "%####"), ("{s} {n}|{c}", "")],
    "nl": [("{s} {n}|{z} {c}", "%### @@"), ("{s} {n}-III|{z} {c}", "%###@@")],
    "pl": [("{s} {n}|{z} {c}", "##-###"), ("{s} {n} m. {b}|{z} {c}", "##-###")],
    "pt": [("{s}, {n}|{z} {c}", "%###-###"), ("{s}, nº {n}, 4º Dto|{z} {c}", "%###-###")],
    "br": [("{s}, {n}|{c} - {r}|{z}", "%####-###"), ("{s}, {n}, apto {b}|{c}/{r}|CEP {z}", "%####-###")],
    "mx": [("{s} {n}|Col. Centro|{z} {c}, {r}", "%####"), ("{s} #{n}|C.P. {z} {c}", "%####")],
    "se": [("{s} {n}|{z} {c}", "%## ##"), ("{s} {n} A|SE-{z} {c}", "%## ##")],
    "no": [("{s} {n}|{z} {c}", "%###")],
    "fi": [("{s} {n} A {b}|{z} {c}", "%####"), ("{s} {n}|{z} {c}", "%####")],
    "cz": [("{s} {n}|{z} {c}", "%## ##"), ("{s} {b}/{n}|{z} {c}", "%## ##")],
    "tr": [("{s} No: {n}|{z} {c}", "%####"), ("{s} No:{n} D:{b}|{c}/{r}", "")],
    "jp": [("{n}-{b} {s}|{c} {z}", "%##-####"), ("{s} {n}-{b}|{c}|{z}", "%##-####")],
    "sg": [("{n} {s} #08-{b}|Singapore {z}", "%#####"), ("Blk {n} {s}|#12-{b}|Singapore {z}", "%#####")],
    "cn": [("No. {n} {s}|{c} {z}", "%#####"), ("Room {b}, {n} {s}|{c}", "")],
    "za": [("{n} {s}|{c}|{z}", "%###"), ("{u}, {n} {s}|{c}, {z}", "%###")],
    "ie": [("{n} {s}|{c}", ""), ("{n} {s}|Dublin 6|{z}", "@## @#@#")],
    "ae": [("Villa {n}, {s}|{c}", ""), ("{u}, {s}|P.O. Box {b}|{c}", "")],
}
_ENGLISH = items("""
* Street, * Street, * St, * St., * Avenue, * Ave, * Ave., * Road, * Rd, * Lane, * Ln, * Drive, * Dr, *
Court, * Ct, * Blvd, * Boulevard, * Place, * Way, * Terrace, * Close, * Square, * Crescent, * Highway, *
Parkway, * Circle, N * St, West * Avenue, SE * Blvd""")
STREETS: dict[str, list[str]] = {
    **dict.fromkeys(("us", "gb", "ca", "au", "za", "ie", "sg"), _ENGLISH),
    "in": ["* Road", "* Nagar", "* Marg", "2nd Cross, * Layout", "* Colony", "MG Road, *"],
    "de": items("*straße, *str., *weg, *gasse, *allee, *platz, Am *, *-Straße, An der *, *strasse"),
    "at": ["*gasse", "*straße", "*ring", "*weg"],
    "ch": items("*strasse, *weg, Rue du *, Via *, *gasse"),
    "fr": items("rue *, rue de *, avenue *, boulevard *, place *, chemin de *, allée *, impasse *, Rue *, quai *"),
    "be": items("Rue *, *straat, *laan, Avenue *, *steenweg"),
    "es": items("Calle *, C/ *, Avenida *, Av. *, Plaza *, Paseo *, Calle de *, Ronda *"),
    "it": items("Via *, Via *, Viale *, Piazza *, Corso *, Vicolo *, Largo *"),
    "nl": words("*straat *laan *weg *gracht *plein *kade *singel"),
    "pl": ["ul. *", "ul. *", "*", "al. *", "os. *"],
    "pt": items("Rua *, Rua de *, Avenida *, Travessa *, Largo *"),
    "br": items("Rua *, Av. *, Avenida *, Alameda *, Travessa *"),
    "mx": ["Calle *", "Av. *", "Blvd. *", "Privada *"],
    "se": ["*gatan", "*vägen", "*gränd"],
    "no": ["*veien", "*gata", "*vei"],
    "fi": ["*katu", "*tie", "*kuja"],
    "cz": ["*", "* ulice", "náměstí *"],
    "tr": ["* Caddesi", "* Sokak", "* Mah. * Sk.", "* Cad."],
    "jp": ["*", "*-cho", "*-machi"],
    "cn": ["* Road", "* Street", "* Lu", "* Avenue"],
    "ae": ["* Street", "Sheikh * Road", "* Towers"],
    "words:en": words("""
Main High Church Oak Maple Elm Park Washington Mill King Queen Victoria Station Lincoln Cedar Pine Lake Hill
Sunset River Jefferson Franklin Walnut Chestnut Spring 2nd 5th 14th 42nd Broadway Kensington Albert Bridge
Meadow Willow George Cambridge Orchard Highland Union Prospect Peachtree Market Harbor Nelson Raffles
Clementi"""),
    "words:de": words(
        "Haupt Schul Garten Bahnhof Goethe Schiller Berg Kirch Wald Ring Mozart Linden Rosen Mühl Dorf Birken"
    ),
    "words:at": words("Mariahilfer Kärntner Landstraßer Lerchenfelder Währinger Linzer"),
    "words:ch": words("Bahnhof Seefeld Langstrasse Limmat Zürcher Basler Rhône Léman"),
    "words:fr": items("""
Victor Hugo, de la République, Pasteur, des Lilas, Jean Jaurès, du Moulin, Voltaire, des Écoles, Gambetta,
Molière, Saint-Antoine, de la Gare, Émile Zola, des Acacias, du Général Leclerc"""),
    "words:be": words("Louise Royale Kerk Nieuw Brugse Antwerpse Albert"),
    "words:es": items(
        "Mayor, Gran Vía, Alcalá, Cervantes, la Constitución, San Juan, Goya, Velázquez, del Carmen, Aragón, Valencia"
    ),
    "words:it": items(
        "Roma, Garibaldi, Dante Alighieri, Mazzini, Verdi, Cavour, Marconi, XX Settembre, della Vittoria, Manzoni"
    ),
    "words:nl": words("Kerk Dorps School Molen Prinsen Keizers Beatrix Wilhelmina Linden Station Vondel Heren"),
    "words:pl": items(
        "Mickiewicza, Słowackiego, Długa, Ogrodowa, Polna, Kościuszki, Lipowa, 3 Maja, Jana Pawła II, Leśna"
    ),
    "words:pt": items("Augusta, da Liberdade, Almeida Garrett, Santa Catarina, do Carmo, das Flores"),
    "words:br": items("Paulista, das Flores, Sete de Setembro, XV de Novembro, Tiradentes, São João, Getúlio Vargas"),
    "words:mx": items("Reforma, Insurgentes Sur, Benito Juárez, Hidalgo, Morelos, Madero, 5 de Mayo"),
    "words:se": words("Stor Kung Drottning Skol Björk Sve Hamn Kyrko"),
    "words:no": words("Storgata Skole Kirke Bjørnson Karl Johan Havne"),
    "words:fi": words("Manner Hämeen Puisto Koivu Kauppa Aleksanterin"),
    "words:cz": items("Vinohradská, Masarykova, Husova, Nádražní, Na Příkopě, Dlouhá, Komenského"),
    "words:tr": words("Atatürk İstiklal Cumhuriyet Bağdat Gazi İnönü Fatih"),
    "words:jp": words("Shibuya Ginza Nishi-Shinjuku Roppongi Marunouchi Umeda Sakae Ueno"),
    "words:cn": words("Nanjing Zhongshan Huaihai Jianguo Renmin Century Keyuan"),
    "words:ae": items("Al Wasl, Zayed, Al Maktoum, Jumeirah Beach, Al Reem"),
}
UNITS = items("Apt %, Apt. %#, Suite %##, #%##, Unit %, Apt %@, Floor %, Ste %##, Unit %#@, %#")
_PLACES = {
    "us": "Springfield:IL Portland:OR Austin:TX Denver:CO Boise:ID Madison:WI Tampa:FL Brooklyn:NY Oakland:CA Tulsa:OK "
    "Akron:OH Seattle:WA Savannah:GA Boston:MA Phoenix:AZ Nashville:TN",
    "gb": "London:Camden Manchester:Didsbury Leeds:Headingley Bristol:Clifton Oxford:Jericho York:Acomb",
    "ca": "Toronto:ON Vancouver:BC Calgary:AB Halifax:NS Ottawa:ON Montréal:QC Winnipeg:MB",
    "au": "Sydney:NSW Melbourne:VIC Brisbane:QLD Perth:WA Adelaide:SA Hobart:TAS Fitzroy:VIC",
    "in": "Bengaluru:Karnataka Mumbai:Maharashtra Pune:Maharashtra Chennai:TN Hyderabad:Telangana Kochi:Kerala",
    "de": "Berlin:- München:- Köln:- Leipzig:- Ulm:- Kiel:- Bonn:- Hannover:- Jena:- Göttingen:-",
    "at": "Wien:- Graz:- Linz:- Salzburg:-",
    "ch": "Zürich:- Bern:- Genève:- Lugano:- Basel:-",
    "fr": "Paris:- Lyon:- Lille:- Nantes:- Rennes:- Toulouse:- Grenoble:- Nice:-",
    "be": "Bruxelles:- Gent:- Antwerpen:- Namur:-",
    "es": "Madrid:Madrid Sevilla:Sevilla Bilbao:Bizkaia Valencia:Valencia Getafe:Madrid Cádiz:Cádiz",
    "it": "Roma:RM Milano:MI Torino:TO Bologna:BO Pisa:PI Bari:BA Verona:VR",
    "nl": "Amsterdam:- Utrecht:- Delft:- Breda:- Zwolle:-",
    "pl": "Kraków:- Warszawa:- Gdańsk:- Łódź:- Poznań:-",
    "pt": "Lisboa:- Porto:- Coimbra:- Braga:- Faro:-",
    "br": "Recife:PE Curitiba:PR Campinas:SP Niterói:RJ Salvador:BA",
    "mx": "Puebla:PUE Mérida:YUC Monterrey:NL Toluca:MEX",
    "se": "Stockholm:- Uppsala:- Malmö:- Lund:-",
    "no": "Oslo:- Bergen:- Trondheim:-",
    "fi": "Helsinki:- Tampere:- Turku:-",
    "cz": "Praha:- Brno:- Plzeň:- Olomouc:-",
    "tr": "Ankara:Çankaya İstanbul:Kadıköy İzmir:Bornova",
    "jp": "Tokyo:- Osaka:- Kyoto:- Nagoya:-",
    "sg": "Singapore:-",
    "cn": "Shanghai:- Beijing:- Shenzhen:- Chengdu:-",
    "za": "Durban:KZN Pretoria:GP Stellenbosch:WC",
    "ie": "Cork:- Galway:- Limerick:- Sligo:-",
    "ae": "Dubai:- Sharjah:-",
}
CITIES = {key: [(c, r) for c, _, r in (pair.partition(":") for pair in text.split())] for key, text in _PLACES.items()}
COUNTRIES = {
    "us": ["USA", "United States", "US"],
    "gb": ["UK", "United Kingdom", "England"],
    "ca": ["Canada"],
    "au": ["Australia"],
    "in": ["India"],
    "de": ["Germany", "Deutschland"],
    "at": ["Austria", "Österreich"],
    "ch": ["Switzerland", "Schweiz"],
    "fr": ["France"],
    "be": ["Belgium", "Belgique"],
    "es": ["Spain", "España"],
    "it": ["Italy", "Italia"],
    "nl": ["The Netherlands", "Nederland", "NL"],
    "pl": ["Poland", "Polska"],
    "pt": ["Portugal"],
    "br": ["Brazil", "Brasil"],
    "mx": ["Mexico", "México"],
    "se": ["Sweden"],
    "no": ["Norway"],
    "fi": ["Finland"],
    "cz": ["Czech Republic"],
    "tr": ["Turkey"],
    "jp": ["Japan"],
    "sg": ["Singapore"],
    "cn": ["China", "P.R. China"],
    "za": ["South Africa"],
    "ie": ["Ireland"],
    "ae": ["UAE"],
}
