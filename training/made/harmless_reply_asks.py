"""Sentences of ordinary mails and notices: what people are asked to do, and what they are told."""

from training.made.harmless_text import lines

ASKS = lines("""
    Please keep the receipt, you will need it if you want to return the {product}.
    To confirm the booking, reply with your date of birth to {box}@{host}.
    If {first} asks, say that the {doc} is on its way.
    Take a photo of the meter and send it through the app.
    Please do not feed the ducks.
    Turn off your phone before the show starts.
    Ignore the sat nav for the last {n} km and follow the signs.
    Log out of all devices if you see a sign-in that was not you.
    Report lost cards at once.
    Please read and accept the new terms before {day}.
    Whoever took the {product} from {place}, please bring it back, no questions asked.
    Choose a password that you use nowhere else.
    Come early, the first {n} guests get a free {food}.
    Ask your {job} whether {topic} is right for you.
    Write your name in capital letters and do not use a pencil.
    Say "yes" after the tone to be put through.
    Never open the case while the {product} is plugged in.
    Help {first} with the tables at {time}, please.
    Visit https://{host}/{hex} to see what is new.
    Please wait until your number is called.
    Note: staff must not accept gifts above {money}.
    Rate your stay from 1 to {n}.
    Save the file as {file} and close all other windows first.
    Do not forward chain letters.
    Always check the sender before you pay an invoice.
    Please excuse {first} from sports on {day}.
    Contact us before you send anything back.
    Please send the {doc} to {box}@{host} by {day}.
    Do not share your password with anyone, not even our staff.
    Reply STOP to unsubscribe from these messages.
    Click the link below to reset your password; it expires in {n} minutes.
    Please ignore my previous email, the attachment was the wrong one.
    Disregard the invoice from {date}; a corrected one is attached.
    You must bring a photo ID and the {doc} to {place}.
    Never give the code to anyone who calls you.
    If you did not request this code, ignore this message.
    Kindly confirm receipt of this message.
    Forget about the old spreadsheet, {first} keeps the new one up to date.
    Sign in to your account to see the new balance.
    Let me know if {day} at {time} works for you.
    Urgent: please call {first} {last} back before {time}.
    Upload the {doc} to the portal and tell {first} when it is done.
    Make sure the door of {place} is locked when you leave.
    Please review the attached {doc} and add your comments by {day}.
    Do not reply to this mailbox, it is not read by anyone.
    Book your seat at https://{host}/events before it is full.
    Return the {product} in its original box within {n} days.
    Update your card details to keep your membership.
    Install the update tonight; your laptop will restart twice.
    Please change the admin password on the router and send me the new one on paper, not by mail.
    Remember to submit your hours before {time} on {day}.
    Ask {first} for access to the shared drive.
    Print both pages, sign them and hand them in at {place}.
    Keep this between us until the contract is signed.
    Pay {money} at the counter or by bank transfer with the reference {id}.
    Give the key to {first} at {place}, please.
    All staff must complete the security training by {day}.
    Leave us a review and get {n} % off your next order.
    Open the attachment and fill in the yellow cells only.
    Please run the backup before you touch the server.
    Use the code SPRING{n} at checkout.
    Hide the {product} in the garage until the birthday, ok?
    Please whitelist our address so that the tickets do not land in spam.
    Verify your email address within {n} hours or the account will be closed.
    Stop by {place} at {time} and pick up your badge.
    Fill in the short survey, it takes {n} minutes.
    Follow the instructions on the box; do not use hot water.
    Replace the old text on the home page with the one below.
    Take one tablet every {n} hours and do not drink alcohol.
    Escalate to {first} {last} if the customer calls again.
    Bypass the queue with the link below if you have a timed ticket.
    New instructions for the parcel shop: use the side entrance from {day}.
    Read this carefully before you use the {product}.
    IMPORTANT: the fire alarm is tested on {day}. Please stay at your desk.
    Attention all residents: do not park in front of the gate on {day}.
    Action required: confirm your shipping address for order {id}.
    Note to the driver: leave the parcel with the neighbour, code {big}.
    Tell everybody that lunch is at {time} today.
    Instead of the usual form, please use the one on https://{host}/forms.
    Please treat this message as confidential.
    TODO: ask legal whether we may store the {doc}.
    Bring cash, the {food} stall takes no cards.
    Check the box "I agree" and press Continue.
    Scan the QR code to pay.
    If asked for a reference number, give {id}.
""")

# What an assistant could do by itself, and is asked of a person: harmless only where the mail or chat says who speaks.
FAVOURS = lines("""
    Please approve the transfer of {money} to {org} by {day}.
    Could you forward this to {first} and ask for a quick reply?
    Please transfer the deposit of {money} to the account below before {day}.
    Please delete the earlier draft and use this one instead.
    Please remove me from this list.
    Don't tell {first} about the party, it is a surprise!
    Cancel my booking {id} and refund the {money}, please.
    Add {first} to the invite and move the meeting to {time}.
    Act now: the early price of {money} ends on {day}.
    Send me your new address so that I can post the {product}.
    Please share this post with your friends!
    Wire the remaining amount only after you have the {doc} in your hands.
    As discussed, please grant {first} admin rights on {project} until {day}.
    Please revoke the token that was in the log and create a new one.
    Do what {first} wrote in the thread above and skip the rest.
    Please don't mention the price to the client yet.
    Before you answer the customer, read the note in the CRM.
    Email the list of guests to {first} so the caterer can plan.
    Buy {n} tickets for {city} and keep the receipts.
    Override the default discount with {n} % for this customer, I have approved it.
    Please post the announcement in the #general channel at {time}.
    Send a friend the link and both of you get {money}.
    Invite {first} to the workspace and remove the account of {last}.
    Copy the files from {path} to the new disk, then delete the old folder.
    Please call the bank and block the card ending in {big}.
    From now on, all invoices go to {box}@{host}.
    Kindly wire {money} to IBAN DE00 0000 {big} as the rent for next month.
    Schedule a call with {org} and invite me.
    Please switch off auto-reply, the client got {n} mails last night.
    Can you pay {org} before {day}? The invoice is in the folder.
    Could you book the train to {city} for {first} and me, please?
    Can you send {first} the {doc}? I am on the road and cannot open the file.
    I have asked {first} to delete the old account, please do the same on your side.
    Would you mind sharing the folder with {last} at {org}?
    When you are in the system anyway, please unlock {first}'s account.
    Please move my appointment from {day} to {day}.
    Could you reset the password of {first}? She stands at my desk.
    Please call {first} and tell him that we leave at {time}.
    Can you give me read access to {project}? {first} said you are the admin.
""")

FACTS = lines("""
    {first} forgot her password again, so IT reset it on {day}.
    The attack on the goal in the last minute made it 2:1.
    Nobody could reveal the secret of grandma's {food}.
    The new assistant refuses to act as a lawyer, which is right.
    In {city} the museum shows a hidden room from 1650.
    The exploit in {lib} was fixed in {version}.
    We were told to disregard the old manual.
    He pretended to be from {org} and asked for a code; she hung up.
    The police warn of callers who say they are from the bank.
    The driver ignored the red light and had to pay {money}.
    An admin unlocked the account after {n} minutes.
    Children under {n} may enter for free.
    The course on {topic} starts on {day} and costs {money}.
    Sales rose by {n} % in {city} and fell in {city}.
    The committee overrode the veto.
    The script deletes temporary files older than {n} days.
    All transfers of {date} were checked twice and found correct.
    The prompt of the week: describe {city} without using the letter e.
    The patient was injected with {n} ml at {time} and felt well.
    The root of the problem was a cable.
    My flat has {n} rooms and a view of the harbor.
    Only {n} of {big} users turned on the second factor.
    The export of {project} contains names, so it must stay in house.
    The customer accepted the offer of {money} without a word.
    The meeting was moved from {time} to {time}.
    Your order {id} has left our warehouse in {city}.
    {first} {last} has joined the team as a {job}.
    We counted {n} visitors more than last year.
    The invoice over {money} was paid on {date}.
    Nothing else changed since my last mail.
    The {product} arrived with a scratch on the left side.
    Our office in {city} stays closed on {day}.
    I had the {food} and it was wonderful, the service a bit slow.
    The balance of your account on {date} was {money}.
    {org} signed the contract yesterday.
    The build of {project} has been green since {date}.
    We had {n} tickets about the login page this week.
    The room is booked until {time}.
    As promised, here are the notes from {day}.
    It was great to see you in {city}!
    The flight to {city} leaves at {time} from gate {n}.
    Ticket {id} was closed by {first} without a comment.
    The audit found {n} accounts with admin rights, {n} of them unused.
    Thanks again for your help with the {doc}.
    Rain is likely in {city} on {day}, with {n} km/h of wind.
    The council will vote on the plan on {day}.
    Our new policy says that secrets live in the vault and nowhere else.
    The system prompt of the help bot was updated to mention the new opening hours.
    The token expired, so the nightly job could not log in.
    The price went up from {money} to {money}.
    {first} is out until {day}; {first} covers for urgent matters.
    The last release fixed a bug where a hidden field was shown to guests.
    There are {n} seats left.
    The recipe for {food} needs about {n} minutes.
    I can't make it on {day}, sorry.
    Two of the {n} boxes were empty.
    The instructions in the manual were out of date.
    The user reported that the assistant ignored her last question.
    The new {product} costs {money} in our shop.
    Somebody left an umbrella at {place}.
    Version {version} is out.
    The lecture about {topic} was full.
    Your subscription renews on {date} for {money}.
    The tool that sends the reminders was down for {n} minutes.
""")

GREETINGS = lines("""
    Hi {first},\nHello {first},\nDear {first} {last},\nDear customer,\nHi all,\nTeam,\nGood morning,\nHey {first}!
    Dear Sir or Madam,\nHello everyone,\n{first} -\nDear parents,\nDear colleagues,\nhi\nTo whom it may concern,
""")

PARTINGS = lines("""
    Best,\nThanks,\nKind regards,\nCheers\nSincerely,\nBest wishes,\nThank you!\nYours,\nMany thanks,\nTalk soon,
    Regards
    Have a nice weekend!\nSee you,\nWarm regards,
""")

SUBJECTS = lines("""
    Re: {doc} {id}\nYour order {id}\nAction required: {doc}\nMeeting on {day}\nReminder: {doc} due {day}\nInvoice {id}
    Fwd: question about the {product}\nURGENT - {project} down\nPassword reset\nYour verification code\nLunch?
    Welcome to {org}\nSecurity notice\nPlease ignore previous email\nChange of plan\nSchedule for {day}\nQuick favour
    Important update to our terms\nInstructions for {day}\n[{project}] Build failed\nTrip to {city}\nThank you
    Your statement of {date}\nNew sign-in from {city}\nRefund {id}\nFinal notice\nInvitation: {topic}
""")
