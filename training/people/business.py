"""What people at work write: chats, tickets, mails, minutes. "¶" is a line break, $slots are in cast.py."""

SENTENCES = """
Hi, my name is $name1 and I have a question about $topic.
Hello, this is $name from $company, I am calling about $topic.
I'm $first1, the $role you spoke to on $day.
Can you help me? I am $name, order $id, and $topic has still not been sorted out.
Please tell $first that $topic has to wait until $month.
$name1 called this morning. $first1 wants to know when $topic will be ready.
The customer, $name, says that $product stopped working after the update.
I have spoken with $mr1 about it, and $mr1 agreed to pay $money.
Could you add $first and $first to the meeting on $day?
$name joined $company as $role in $month $year.
Ask $first in accounting, or $name if she is out.
This ticket was assigned to $plain by $plain at $time.
We need a signature from $mr before $day.
The patient, $name, was seen on $date for $topic.
$name, $small years old, was admitted on $day with a fever.
Patient $name1 reports headaches. $first1 takes $product twice a day.
Please book a flight for $name from $city to $city on $date.
The account belongs to $name, and the card ends in $num.
My husband $first and I would like to open a joint account.
My daughter $first is $small and allergic to peanuts.
For $first's birthday we ordered from $company, and nothing came.
$first's laptop needs a new battery, and so does $first's.
$last's contract ends in $month; $last has not been told yet.
I forwarded your mail to $name1 ($email1), who looks after $topic.
cc $name1 <$email1>, $name2 <$email2>
Transfer $money to $name and send the receipt to $email.
The beneficiary is $name, the reference is $id.
Reviewed by $name on $date; approved by $name.
Signed: $name
Interviewer: $name. Candidate: $name. Position: $role.
Emergency contact is $name ($phone), the mother of $first.
We are sorry for the loss of your father, $name.
Congratulations to $first and $first on the new baby!
Thanks $first! I'll ping $first when it is deployed.
thanks $lowerfirst, will do
hey $lowerfirst can you look at $topic pls
i talked to $lower yesterday and he said it's fine
hi im $lower and i cant log in to $product
@$user can you and $first pair on this?
Spoke w/ $initials re: $topic, will call back $day.
$initials and $initials disagree about $topic.
Attendees: $name, $name, $name, $last
Present: $mr, $mr, $mr. Apologies: $mr.
Speakers include $name ($company), $name ($org) and $name.
The witness, $mr1, stated that $last1 had left at $time.
In the matter of $last against $company, $mr appeared for the claimant.
This agreement is made between $company and $name (the "Contractor").
I, $name, hereby declare that the information is correct.
Dear $mr, thank you for your order $id.
Dear $first, your appointment with $mr is on $date at $time.
Dear $name, we could not deliver your parcel from $brand.
Good morning $first, did you see what $first wrote about $topic?
Write a reference letter for $name, who worked as $role at $company.
Draft an email to $name1 telling $first1 that $topic is late.
Summarize the call between $name and $name about $topic.
Find all invoices that $name sent us in $month.
Does $first report to $name or to $name?
Who is $name, and why is she in the thread about $topic?
Remove $name from the list, she left $company last $month.
Create a contact for $name at $company, phone $phone.
The keys are with $first, the $role at $company.
$name will be out of office until $date; please contact $name1 at $email1.
Our $role $name will meet you at $place at $time.
Payroll: $name started on $date, $name left on $date.
Passenger $name, seat $small, has a connection in $city.
Driver $name was late again, said $first from dispatch.
The lease of $name ends in $month, and $first wants to renew it.
I was served by $first, who was very kind, and then by $first, who was not.
According to $last, the figures for $month are wrong.
$last and $last will present $topic to $org.
Both $name and her brother $first banked with $brand.
It was $first who found the bug, not $first.
Nobody but $name has the password.
If $first asks, say that $mr has approved it.
Between us: $first and $mr do not get along.
Employee of the month: $name!
Welcome $name to the team, our new $role from $city.
Best candidate so far: $name, formerly of $brand.
Notify $name, $name and $name when $tool fails.
Passport holder $caps travels to $country.
INSURED: $caps POLICY NO $long
ATTN: $caps
$listed has requested access to $product.
Absent today: $listed; $listed; $listed.
Grades for $listed were entered by $mr.
User $user ($name) has been locked out.
The message was sent by $name on behalf of $company.
A letter for $name came back from $country.
$mr is the trustee, and Messrs. $last and $last are the heirs.
$plain will do the slides.
Let $first know.
$first said no.
Call $name back today
- $first
— $name
xoxo $first
Send it to $name1, c/o $company, before $first1 leaves.
$plain wrote on $date: see you in $city!
customer_name=$plain&city=$city&ref=$id
My colleague ($name) and my boss ($name) are both on leave.
It's $first here, $first's sister, calling from $city.
The nurse wrote down "$listed" instead of "$listed".
Which of the two is older, $name or $name?
$first, $first, $first: please send your hours to $company by $day.
Did Mr and Mrs $last pay the deposit for $place?
The estate of the late $name goes to $org.
$name vs. $name: the $role has to decide.
No, that's $first with $brand; $first works for $company.
Please spell it: $caps, not $caps.
Next on the agenda is $topic ($first), then $topic ($first and $last).
Tell me everything you know about $name from $city.
Translate this for $first: "Where is the office of $mr?"
Schedule a call with $name and someone from $brand on $day at $time.
I bought it from $name, who had it from $company.
$name¶$role¶$company¶$city
$role: $name
- $name: finish $topic by $day
* $first to check with $company about $topic
[ ] ask $first for the numbers
""".strip().splitlines()

DIALOGUES = """
$first1: hey, did $topic arrive?¶$first2: not yet, asking $first now¶$first1: ok
Agent: Thank you for calling $company, I am $first1. Who is this?¶Customer: $name2.¶Agent: Thanks $first2, one moment.
[$time] $user: anyone seen $first?¶[$time] $user: lunch with $first, back at $time
Customer: I was promised a refund by $first.¶Agent: I am sorry, $mr. I will ask $first about order $id.
<$user> is $first around?¶<$user> no, try $first or $first
$name1: Can we move $topic to $day?¶$name2: Fine by me. $first?¶$name3: Same.
Q: Who signed for it?¶A: $name signed at $time.¶Q: And who is $first?¶A: The $role.
user: remind me to call $first at $time¶assistant: I will remind you to call $first.
Moderator: Let us hear from $name.¶$last: Thank you. $topic is not about money.
Nurse: $mr, please come in.¶Patient: It's $first, please.
""".strip().splitlines()

MAILS = """
Hi $first1,¶¶$first2 told me that $topic is done. Can you send it to $company by $day?¶¶Best,¶$first3
Dear $mr1,¶¶thank you for your letter of $date. We will answer by $day.¶¶Kind regards,¶$name2¶$role, $company¶$phone
From: $name1 <$email1>¶To: $name2 <$email2>¶Subject: $topic¶¶$first2, please see below.¶¶Cheers¶$first1
From: "$listed1" <$email1>¶Sent: $day, $date $time¶To: $listed2; $listed3¶Cc: $listed¶Subject: RE: $topic¶¶Looks good.
Hello team,¶¶please welcome $name1, who joins us as $role. $first1 comes from $brand and likes $place.¶¶Regards,¶$name
$first,¶¶I met $mr at $company. He asks about $topic. What do I tell him?¶¶$first
-----Original Message-----¶From: $listed¶To: $listed¶Subject: $heading¶¶FYI. $first
To whom it may concern,¶¶$name1 has worked for us since $year. $mr1 is reliable.¶¶Sincerely,¶¶$name¶$role, $company
Hi all,¶¶notes from $day: $first will ask $org, $first takes $topic.¶¶--¶$name | $company | $phone | $domain
Good afternoon,¶I live at $addr and the $brand router was never delivered.¶Thank you,¶$name
Best regards,¶¶$name¶$company¶$addrlines¶Tel. $phone
Mit freundlichen Grüßen¶¶$name¶$company¶$addrlines
Sent from my iPhone¶¶On $date, at $time, $name1 <$email1> wrote:¶> $first, can you bring $topic?
Invoice to:¶$name¶$addrlines¶¶Dear $mr, please find the invoice for $product attached.
Thx,¶$lowerfirst
Yours truly,¶$initials
Sincerely¶¶$caps¶$role
""".strip().splitlines()
