"""Places and institutions, many of them, as free prose is full of them."""

from training.people.lists import items

TOWNS = items("""
New York, Los Angeles, Chicago, New Orleans, Baton Rouge, Memphis, Philadelphia, Pittsburgh, Cleveland, Detroit,
Minneapolis, Milwaukee, Kansas City, Omaha, Wichita, Albuquerque, El Paso, San Antonio, Fort Worth, San Diego,
Sacramento, Fresno, Reno, Las Vegas, Salt Lake City, Spokane, Tacoma, Anchorage, Honolulu, Miami, Orlando,
Tallahassee, Atlanta, Birmingham, Richmond, Norfolk, Baltimore, Newark, Hartford, Providence, Buffalo, Albany,
Rochester, Louisville, Lexington, Indianapolis, St. Paul, Liverpool, Newcastle, Cardiff, Belfast, Aberdeen,
Cambridge, Brighton, Southampton, Plymouth, Norwich, Bath, Stratford, Lyon, Marseille, Bordeaux, Calais, Cannes,
Hamburg, Frankfurt, Dresden, Stuttgart, Nuremberg, Salzburg, Innsbruck, Zurich, Milan, Naples, Venice, Palermo,
Barcelona, Granada, Porto, Athens, Thessaloniki, Sofia, Bucharest, Budapest, Belgrade, Sarajevo, Zagreb,
Ljubljana, Bratislava, Minsk, Vilnius, Riga, Tallinn, Helsinki, Copenhagen, Aarhus, Reykjavik, Basra, Mosul,
Najaf, Karbala, Kirkuk, Tikrit, Ramadi, Damascus, Aleppo, Beirut, Amman, Ramallah, Haifa, Tel Aviv, Hebron,
Nablus, Riyadh, Mecca, Jeddah, Doha, Muscat, Kandahar, Herat, Peshawar, Lahore, Islamabad, Quetta, Kolkata,
Bangalore, Hyderabad, Varanasi, Goa, Dhaka, Colombo, Kathmandu, Bangkok, Phuket, Hanoi, Saigon, Phnom Penh,
Kuala Lumpur, Penang, Bali, Hong Kong, Macau, Taipei, Shenzhen, Guangzhou, Chongqing, Xi'an, Osaka, Hiroshima,
Busan, Pyongyang, Vladivostok, Tashkent, Baku, Tbilisi, Yerevan, Addis Ababa, Mombasa, Kampala, Kigali, Harare,
Johannesburg, Accra, Abuja, Dakar, Casablanca, Marrakesh, Tunis, Tripoli, Khartoum, Caracas, Quito, Guayaquil,
Cusco, La Paz, Asunción, Montevideo, Buenos Aires, Rosario, Santiago, Rio de Janeiro, São Paulo, Santo Domingo,
Kingston, Nassau, San Juan, Cancún, Tijuana, Guadalajara, Guatemala City, Managua, Christchurch, Wellington,
Auckland, Darwin
""")
REGIONS = items("""
California, Texas, Florida, Ohio, Michigan, Alaska, Hawaii, Louisiana, Alabama, Mississippi, Kentucky,
Tennessee, Maine, Vermont, New Hampshire, New Jersey, Delaware, Maryland, Montana, Wyoming, Idaho, Utah, Nevada,
Dakota, Bavaria, Saxony, Tuscany, Sicily, Provence, Normandy, Brittany, Catalonia, Andalusia, Galicia, Scotland,
Wales, Cornwall, Yorkshire, Kent, Ulster, Flanders, Chechnya, Crimea, Siberia, Kashmir, Punjab, Gujarat, Bihar,
Kerala, Tibet, Xinjiang, Kurdistan, Darfur, Kosovo, Bosnia, Ontario, Quebec, Alberta, Queensland, Tasmania,
Patagonia, Amazonia, Scandinavia, the Balkans, the Middle East, Europe, Asia, Africa, Latin America, the
Caribbean, the Pacific, the Mediterranean, the Sahara, the Alps, the Andes, the Himalayas, the Rockies, the
Nile, the Rhine, the Thames, the Danube, the Mississippi, the West Bank, the Golan Heights, the Green Zone,
Manhattan, Harlem, Queens, Soho, Chinatown, Hollywood, Beverly Hills, Capitol Hill, the South Side, Long Island,
Lake Michigan, Lake Geneva, Mount Kilimanjaro, Mars
""")
INSTITUTIONS = items("""
the Ministry of *, the Department of *, the * Committee, the House * Committee, the * Commission, the University
of *, the * Times, the * Post, the * Chronicle, the * Institute of Technology, the * Party, the * Liberation
Front, * State University, * High School, the * Museum, the * Zoo, the * Symphony Orchestra, the * Police
Department, the * City Council, * General Hospital, the * Embassy, the Bank of *, the * Stock Exchange, the *
Chamber of Commerce, the * Railway, * Airlines, * International Airport, the * Festival, the Diocese of *, the
Church of *, the Battle of *, the Treaty of *, the * Marathon, * United, FC *, the * Open, Radio *, * Today, the
Royal * Society, the National * Agency, the * Review, * College, the * Convention, the * Declaration, the *
summit
""")
TOPICS = items("""
Health, Finance, Foreign Affairs, Agriculture, Education, Labor, Energy, Justice, Transportation, Defense,
Commerce, Culture, Intelligence, Science, Ethics, Human Rights, Veterans Affairs, Tourism, Trade, Fine Arts,
Natural History, Economics, Medicine, Peace
""")
CAPITALS = items("""
Internet, Web, Bible, Koran, Torah, Constitution, President, Pope, Queen, Prime Minister, Senator, Governor,
Ambassador, Congressman, Republican, Democrat, Liberal, Tory, Communist, Nazi, Catholic, Protestant, Buddhist,
Hindu, Sikh, Arab, Kurd, Texan, New Yorker, Londoner, Parisian, Mac, PC, Blu-Ray, Wi-Fi, DVD, TV, CEO, CFO, VP,
HR, IT, PR, FAQ, ASAP, PS, OK, UPS, FedEx, DHL, USPS, Visa, MasterCard, PayPal, eBay, Craigslist, Facebook,
Twitter, YouTube, Wikipedia, Yahoo, Myspace, Linux, Firefox, Chrome, Safari, Skype, Prozac, Viagra, Botox,
Kleenex, Xerox, Jacuzzi, Frisbee, Lego, Barbie, Ken doll, Jeep, Vespa, Winnebago, Boeing 747, Airbus A380
""")
