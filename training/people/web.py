"""What people write on the web: reviews, forums, blogs, news, private mails. Slot `who` may be no person."""

REVIEWS = """
$first was great, he explained everything and did not push us to buy anything.
Ask for $first, she knows her $food!
I have been going to $mr for ten years and would not trust anyone else with my teeth.
$who did a wonderful job on our kitchen.
Thanks to $first and the whole crew at $company!
The $food at $company is the best in $city, and $first behind the bar is a hoot.
STAY AWAY from $company!!! The $role was rude and overcharged us.
My $pet loves $doctor, and so do we.
$first cut my hair way too short, but $first fixed it for free.
We stayed at $company for two nights; the view of $place was stunning.
Best $food I have had outside of $country.
$company never disappoints. Ordered the $food and a Coke.
$mr1 and staff are top notch. $first1 even called me at home after the surgery.
I took my car to $company and $last, the $role, fixed it the same day.
Love this place. Say hi to $first for me
The new owner, $name, has turned $company around.
Terrible. $brand should be ashamed, five calls and no answer.
Great location near $place, but parking on $road is a nightmare.
$first is the man! Honest, fast, cheap.
""".strip().splitlines()

FORUM = """
Does anyone know whether $product works with $product?
$first, you could try $brand, they have a sale until $day.
Can my $pet eat $food? $first from the shelter said no.
I named my cat $first and my dog $first lol
What is the best time to visit $place? We fly with $brand in $month.
My boyfriend $first wants to move to $city, but I like $city more.
anyone here read $work? $lowerfirst told me it's good
I think $who is right about $topic.
I agree with $first above.
In reply to $first: $law says nothing of the kind.
Is $famous the same person as in $work?
Where can I buy $brand shoes in $city?
How do you cook $food without an oven?
My teacher, $mr, says that $law was found by accident.
You sound like my ex $first.
Why did $famous leave $country?
I saw $name in concert at $place last $day and it was amazing
Who would win, $famous or $famous?
Google it, $first.
Try the $brand near $place, or $company if you like $food.
Which is faster, $product or $product, and does $brand still sell it?
$first and I have been married since $month $year and honeymooned in $country.
Posted by $plain at $time
Posted by: $user | $month $num, $year
Re: $topic by $first » $day, $time
""".strip().splitlines()

NEWS = """
$who said on $day that $topic would be discussed with $who.
$name, a $role in $city, told $org that nobody had been warned.
$country and $country agreed on $topic, $who announced in $place.
President $last met Prime Minister $last in $city on $day.
Former $role $name1, $num, was sentenced to $small years. $last1 denied everything.
$last has been critical of $who since $month.
Officials in $place said that $who had ignored $topic.
A spokesman for $brand, $name, declined to comment.
$who beat $who on $day, with $last scoring twice.
The $nation government rejected a call by $who for $topic.
$org accused $who of hiding $topic from $org.
$name1 was born in $city in $year. In $year $last1 moved to $country to work for $brand.
"It is a disaster," said $name1. "$brand knew," $last1 added.
Senator $last and Rep. $last introduced the bill in $month.
General $last commanded the $nation troops near $place.
$last's critics in $place point to $topic.
Shares of $brand fell after $last, its chief executive, resigned.
The suspect, identified as $name, was arrested near $place.
$org published a report on $country on $day.
In $place, thousands marched against $who.
Police in $city are looking for $name, last seen on $road.
Secretary of State $last will travel to $country and $country.
Coach $last praised $name after the win over $team.
$name (D-$place) and $name (R-$place) voted for it.
The $last administration, like $last's before it, backed $org.
$event overshadowed the talks between $who and $who.
Judge $name ruled that $company must pay $money.
Archbishop $plain blessed the crowd on $event.
NOWHERE CITY, $month $num ($brand) -- $who will not attend, $org said.
Mayor $last opened $place together with $famous's biographer $name.
""".strip().splitlines()

BLOG = """
$who has always been on my mind when I think of $event.
Last weekend $first and I drove to $place and ate $food until we could not move.
$famous once wrote that $topic is the root of all evil.
I finally finished $work, and the ending made me cry.
As $last1 argues in "$work", $nation thought begins with $topic. I think $last1 is wrong.
Happy $event to $first, $first and little $first!
The kids, $first ($small) and $first ($small), are learning $product at school.
My grandmother $first came from $country with nothing but a suitcase.
$who reminds me of $who, only louder.
What $who does not understand is that $topic matters.
After $event I went back to $city to look for $who.
$name1's new album, $made, is out. $first1 recorded it in $place.
The painting by $famous hangs in $place.
For $famous, $law was a lifelong puzzle.
Then $who walked in and everyone went quiet.
Reading $last and $last side by side is a strange pleasure.
Thank you $first for the tip about $brand!
The $last family has lived on $road since $year.
$product changed my life, and I say this as someone who hated $product.
The characters in $work, $first and $first, are in love with the same $role.
God, I miss $city. And $first.
Rest in peace, $name.
""".strip().splitlines()

PRIVATE = """
$first,¶Did you talk to $last about $topic? $who wants an answer by $day.¶$first
Hey $first, are you and $first coming to $place on $day?
Please call $first at $phone. $last and I are in $city until $day.
FYI - $name from $brand called. $who is on board, $who is not.
Per $last, the $company deal closes in $month.
I will ask $first to set up a call with $who re $topic.
$first - attached is the draft that $last and $who marked up.
Guys, $first has tickets for $team, who wants in?
Love, $first
Mom says hi. $first and Aunt $first are coming for $event.
""".strip().splitlines()

ALL = [*REVIEWS, *FORUM, *NEWS, *NEWS, *BLOG, *PRIVATE]
