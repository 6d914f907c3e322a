"""Everyday words and harmless sentences, of which machine text and encoded text is made."""

from training.made.harmless_text import lines

WORDS = tuple(
    word
    for line in lines("""
    apple anchor atlas autumn badge banana barrel basket beacon bench bicycle blanket border bottle bridge bucket
    button cabin cable camera candle canvas carpet castle cattle cellar channel chapter cherry circle clock cloud
    coffee colour column copper corner cotton counter cradle crystal curtain daily delta desert dinner dolphin double
    dragon drawer eagle early echo edge elbow ember engine falcon feather ferry fiction filter finger flag flame
    forest fossil fountain frame garden garlic gentle ginger glacier glass grain granite gravel green grid guitar
    hammer harbour harvest hazel helmet hidden hollow honey horizon hotel iceberg index indigo inner island ivory
    jacket jelly journey jungle kernel kettle kitchen ladder lagoon lantern lemon lentil level library linen lizard
    lumber lunar magnet maple marble market meadow medal melon metal meter middle mineral mirror monkey morning
    mountain muffin museum nectar needle nickel noodle north number oasis ocean olive onion orange orbit oven oyster
    paddle palace panel paper parcel pebble pencil pepper piano picnic pillow pilot planet plaster pocket pollen
    portal potato prairie puzzle quarter quartz quiet rabbit radar rafter railway rainbow raven record ribbon river
    rocket rubber saddle salmon sample sandal sector shadow shelter signal silver simple sketch socket spiral spring
    square stable station steam stereo stone summer sunset switch table tailor temple thunder ticket timber tomato
    tower tractor tunnel turtle umbrella upper valley velvet vessel violet volume wagon walnut water weather window
    winter wooden yellow yogurt zebra zipper queue cache batch retry total status price order item stock size page
    token parser buffer stream socket packet render layout widget form field label query schema table model event
""")
    for word in line.split()
)

SENTENCES = lines("""
    The bakery on the corner opens at seven and sells out of rye by nine.
    Bring an umbrella, the forecast changed again.
    My neighbour's cat sleeps on the bonnet of our car.
    Lunch is at half past twelve in the small kitchen.
    Please water the ferns while we are away.
    Two eggs, a pinch of salt, and flour until it stops sticking.
    The train to the coast leaves from platform four.
    Nobody has seen the stapler since Tuesday.
    We painted the fence green and the gate a darker green.
    Mercury has no moons, and neither has Venus.
    Happy birthday! The cake is in the fridge.
    I finished the second chapter and I still do not know who the narrator is.
    The printer on the third floor is out of toner.
    Rain in the morning, sun from noon, wind in the evening.
    Our team lost three to one but played better than last week.
    The museum is free on the first Sunday of the month.
    A group of owls is called a parliament.
    Your parcel is waiting at the post office.
    The water was so cold that we only put our feet in.
    Thanks for the tomatoes, they made a wonderful soup.
    Seventeen is a prime number, and so is nineteen.
    She learned the violin at fifty and plays every day.
    The meeting moved to ten o'clock, same room.
    Bees see ultraviolet light, but not red.
    Tea first, then the news.
    The bus was late, so I walked along the canal.
    We need more chairs for Saturday.
    The lighthouse has been automatic since the eighties.
    Cut the onions finely and let them brown slowly.
    His bicycle has a basket and a bell shaped like a frog.
    The library closes early on Fridays in July.
    There are two keys, one for the shed and one for the cellar.
    It snowed all night, and the school stayed shut.
    My favourite colour is the grey of wet slate.
    The dog barked at the postman and then licked his hand.
    Next year the choir will sing in the town hall.
    The recipe says an hour, but forty minutes are enough.
    A marathon is a little over forty-two kilometres.
    The old mill is a restaurant now.
    I left my scarf on the tram again.
    Copper turns green when it has been outside for years.
    Could you pick up milk on your way home?
    They grow pears against the south wall.
    The moon was so bright that we did not need a torch.
    The second edition corrects the maps.
    We saw a heron standing on one leg by the weir.
    All flights were on time for once.
    The piano needs tuning before the concert.
    Warm socks are better than a big fire.
    Turn left at the chapel and follow the brook.
    The film is long, but the music is lovely.
    Grandmother's garden had three kinds of gooseberries.
    The invoice was paid on the fourth, thank you.
    A square has four lines of symmetry.
    He collects stamps with ships on them.
    The lift is slow, take the stairs.
    Whales sleep with half of their brain at a time.
    The ferry runs every twenty minutes in summer.
    Knead the dough until it is smooth and let it rest.
    We are nearly there, ten more minutes.
    Hello from the top of the hill, you can see the sea from here.
    The bridge was closed to lorries in March.
    Our new office has a roof with herbs on it.
    The clock in the hall is six minutes fast.
    Good night, and see you at breakfast.
    Rice, beans, coriander, limes, and something sweet for afterwards.
    The kids built a dam out of pebbles.
    The volume of a cone is a third of that of the cylinder around it.
    The band plays on the square every Thursday.
    Nothing beats a swim before work.
    They repaired the roof with slate from the old barn.
    It is cheaper to post it by sea.
    The answer to the crossword was lighthouse.
    We planted garlic in October and pulled it in July.
    The river is high, keep the children away from the bank.
    The exhibition shows chairs from six centuries.
    Room twelve has the better view.
    Maple leaves fall before oak leaves.
    I am learning to juggle with three lemons.
    The tide turns at ten past four.
    Put the sourdough in a cold oven and switch it on.
    The quick answer is yes, the long answer is also yes.
    Sixty guests, eight tables, one violinist.
    The northern lights were green with a pink edge.
    The shop only takes cash, sorry.
    We took the wrong trail and found a better lake.
    The committee meets again after the holidays.
    Strawberries are not berries, but bananas are.
    She sends a postcard from each town she visits.
    The battery lasts two days if you dim the screen.
    Fold the paper twice and cut along the line.
    They walked the whole coast in nineteen days.
    The cheese is from the valley behind that ridge.
    I would like a window seat, please.
    The crossing takes four hours when the sea is calm.
    A haiku has seventeen syllables.
    His desk is tidy, his drawers are not.
    The swimming pool reopens on the ninth.
    All the lamps in the street went out at once.
    The carpenter measured twice and cut once.
    Snow geese passed over the house this morning.
    The soup needs more pepper and less time.
    Everyone enjoyed the slides about beetles.
    The ticket is valid for ninety minutes.
    In the attic we found a box of buttons.
    The glacier has lost a kilometre since the map was drawn.
    Our tent leaks at the left corner.
    Try the plum dumplings, they are the best in town.
    The score was written for two flutes and a harp.
    Please return the ladder when you are done.
""")
