"""Longer pieces of prose as they stand on the web, with people in them and without. See cast.py for the slots."""

from training.people.lists import paragraphs

NAMED = paragraphs("""
$name1, who has run the $company shop on $road since $year, says business has never been worse. "People order from
$brand," $last1 told $institution, "and then they ask me why the street is empty."

When $last took office in $year, $region was at war with itself. $last's first speech, given in $town, promised
peace; his second, before $institution, promised revenge.

So I called $brand and got $first on the line. $first kept me waiting for half an hour, then passed me to a
supervisor in $town who, I swear, had never heard of $product.

I can't say enough good things about $doctor and everyone at $company. My son was terrified of the chair, and
$doctor spent twenty minutes talking about $team before even touching a tool.

For those who came in late: $first is the $role, $first is his sister, and $last is the villain. The film is set in
$town during $event, and it is far too long.

According to $institution, more than $num people fled $town after $day's attack, which $last, the $nation foreign
minister, called an act of terror.

As a $capital I do not often agree with $last, but on $region he has a point, and $institution would do well to
listen to $name.

The email from $name1 to $name2, dated $month $num, $year, shows that $brand knew about $topic long before
$institution started to ask.

$last, a $capital from $region, and $last, a $capital from $region, sponsored the bill together. It died in
committee.

Thank you so much to $first and $first at the $town office! We bought our first house in $region with their help,
and they even fought with $brand over the deposit.

We met our guide, $first, at the $town station. $first had grown up in $region and knew every stone between $place
and $place.

$first wrote: "What is the best way to get from $town to $town?" Take the train, $first. $brand flies there too, but
the airport is miles out.

Does anybody remember the actor who played the $role in $work? My wife says it was $name, I say $name, and the
$capital says neither.

In his book about $region, $name argues that the $nation army never reached $town. $last's sources, most of them
letters kept at $institution, tell another story.

I am not a fan of $name, but the interview with $org last $day was fair. $last asked about $topic, and nobody from
$institution had an answer.

Hi $first,¶I tried to call you from $town but the line was dead. $first and I are leaving for $region on $day;
$first has the keys. Could you feed the $pet?¶Love,¶$first

The body of $name, $num, was found near $place on $day. Police in $town arrested two $nation men; their lawyer,
$name, says they were in $region.

$name scored twice as $team beat $team in $town. $last, who joined from $team in $month, has now scored in every
match since $event.

My great-grandfather $first left $town in $year and opened a bakery in $region. His brother $first stayed, and was
never heard of again.

Pastor $first and Sister $first from the church on $road came by with $food. I am a $capital, but that was kind.

Uncle $first drove his $brand from $town to $town without stopping, which tells you all you need to know about Uncle
$first.

Sgt. $last and Cpl. $last were killed near $town, $institution said. $last, $num, was from $region.

$first, my hairdresser, moved from $company to $company, and half of $town moved with her. Worth every cent!!

Comment by $first on $day: I grew up in $town too. Did you know $mr who taught at $institution?

The judge, $name, told $brand's lawyers that $topic was none of their business, and sent $last back to $town.

$famous stayed in $town in the winter, they say, and wrote to $famous about the food.

I just read that $name will play $famous in a film about $event. Shot in $region, of course, with money from $brand.

"I never met $last," said $name, the former $role of $institution. "We talked about $region on the phone, once."

Critics compared $last with $famous, which is unfair to both. The new album was recorded in $town with $plain on
drums.

$who told $institution that $who had been in $town on $day, and that $region was not to blame. Neither $who nor $who
could confirm it.
""")

UNNAMED = paragraphs("""
We flew from $town to $town with $brand, and the $brand counter at the airport was closed. Four hours later we were
in $region without our bags.

$institution said on $day that the $nation economy grew faster than that of $country. Analysts at $brand had
expected less.

Does anyone have experience with $company in $town? They quoted me $money for new brakes on a $brand, and $brand
wants twice that.

Stayed two nights. Rooms clean, breakfast poor. Walking distance to $place and $institution, ten minutes by cab
from $town Central.

As a $capital living in $region, I find it odd that the $capital is never mentioned. Even $institution has a
page about $event.

The war in $region began when $nation troops crossed the border near $town. By $month the road to $town was cut, and
$country called on $institution.

I work at $company, and no, we do not sell $product. Try $brand or look on the $capital.

How do I move my files from $product to $product? I have a $capital and a $capital and neither of them sees the
other.

Took the $pet to $company in $town. Staff was kind, price was high, and parking on $road is a joke.

The $food here is better than in $town, and I have lived in $region. The $nation owner sings while he cooks.

$institution has warned travelers to avoid $town, $town and most of $region until $event is over.

In $year $institution moved from $town to $town. The old building on $road is a hotel now.

Can a $pet live with a $pet? Mine came from a shelter in $region and growls at the $capital.

$work is set in $town, but it was filmed in $region. The novel is better, though it is really about $event.

I would take $town over $town any day. $region has the beaches, and $brand flies there twice a week.

$team drew with $team in $town on $day; $team play in $region next week.

If you ever get to $region, see $institution and eat $food. Skip $place. It is full of people from $town.

My $brand died after a year, so I called the $town store. They told me that $brand does not cover $product any more.

$country and $country will meet $institution in $town to talk about $region. $org was not invited.

Rome was not built in a day, and neither was $product. Version 2 fixes $law, says the blog of $company.

Ask the $capital at the $town office for Form $num, then send it to $institution by $month.

$nation $food in $town? Yes! $company on $road, next to $institution, closed on $day.

Is it true that $institution owns half of $town, and that $brand owns the rest?

The $event parade goes from $road to $place, past $institution and the old $brand store.

$law was first described at $institution, and every $capital in $region has an opinion on it.
""")
