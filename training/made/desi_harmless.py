"""Harmless Hinglish to an assistant or to customer service: shopping, money, study, home, feelings."""

SERVICE = """
    {greet} {order} abhi tak nahi aaya, {note} status bata do {tail}
    {thing} toota hua mila, photo bhej raha hu, refund ka process kya hai sir
    mera refund {money} ka 7 din se pending hai, bank me nahi dikh raha. kab tak aayega?
    recharge {money} ka kiya par validity nahi badhi, paise kat gaye. kya karu
    kya aap mera address badal sakte ho? purana {city} wala hai naya OTP daal ke verify kar dunga
    galat size aa gaya {thing} ka, exchange karna hai refund nahi chahiye
    COD available hai kya {city} ke gaon side me? pin code se check kar do
    {order} cancel karna tha par cancel button nahi dikh raha, madad kijiye
    mera khud ka password bhool gaya, reset link mail pe aata hi nahi. spam bhi dekh liya
    EMI ki date 5 se 10 karwa sakte hai kya? salary late aati hai meri
    bhaiya delivery wale ne {money} extra liye bina bataye, complaint kaise dalu
    invoice pe GST number galat chhap gaya, sahi wala bhej dunga to nayi invoice mil jayegi kya
    do baar payment ho gaya {order} ka, ek wapas kar do please
    warranty card kho gaya {thing} ka, bill hai mere paas. chalega?
    kal {who} ke naam se booking ki thi, spelling me galti hai. id dikha ke theek ho jayegi?
    mera number port karana hai, kitne din lagte hai aur net band rahega kya
    KYC ke liye kya kya documents lagenge? aadhaar pe purana address hai
    SIM kho gayi meri, block karwa do aur nayi kaise milegi
    insurance ka premium bhara par receipt nahi aayi mail pe, {money} ka tha
    credit card ki limit badhwani hai, salary slip kahan upload karu
    minimum balance kitna rakhna padta hai is account me, charge kat gaya {money}
    aapke app me login loop ho raha hai, OTP daalta hu phir wapas wahi page. {note}
    subscription band karna hai mujhe, paise wapas nahi chahiye bas agle mahine na kate
    gift card ka code scratch karte waqt mit gaya, bill dikha dunga. naya mil sakta hai?
    return pickup ke liye koi aaya hi nahi teen din se, dobara schedule kar do
    {thing} pe koi offer chal raha hai kya? diwali sale kab se hai
    student discount milta hai kya, college id hai mere paas
    main gate ka QR scan nahi ho raha, society ke app me mera flat verify hua ya nahi
    waiting list 14 hai, confirm hone ke chance kitne hain {day}?
    train cancel ho gayi {city} wali, paise apne aap aayenge ya TDR bharna padega
    flight ka web check in nahi ho raha, naam me {who} likha hai passport me alag
    hotel me early check in ho sakta hai kya, subah 6 baje pahuchenge bacche ke saath
    bijli ka bill is baar {money} aaya, har mahine aadha aata tha. meter check karwana hai
    gas cylinder book kiya 10 din ho gaye, agency phone nahi uthati
    loan ki prepayment pe penalty lagti hai kya, {money} jama karna chahta hu
    mere wallet se {money} kat gaye jo maine nahi kiye, account block kar do aur complaint darj karo
    FD todni padegi emergency hai, kitna katega aur kitne din me aayega
    cheque bounce ho gaya sign match nahi hua, dobara dene se charge lagega?
    nominee ka naam badalna hai meri policy me, shaadi ho gayi meri
    mam complaint number 30417 ka kya hua, {boss} bole the 2 din me call aayega
    gym ki membership pause ho sakti hai kya, ghutne me chot lagi hai
    coaching ki fees do kisht me de sakte hain kya sir, papa ki tankha {day} aayegi
    doctor sahab ki appointment {day} mil jayegi? subah ka time ho to accha
    lab report online kaise dekhu, registration number hai mere paas
    {who} ke liye wheelchair chahiye station pe, pehle se bolna padta hai kya
    school bus ka route badal gaya kya, aaj bacche 40 min wait karte rahe
    mera order galti se purane ghar chala gaya, padosi ne le liya. ab kya kare
    PF ka paisa nikalna hai, UAN activate nahi hai, helpdesk wale time lagate hain
    {thing} ka installation free hai ya alag se paise lagenge? technician kab aayega
    fastag me balance hai phir bhi toll pe double kata, {money} wapas milenge kya
    account se mobile number link karne ke liye branch jana zaroori hai kya
    upi se galat number pe {money} chale gaye, wapas kaise milenge bank walo se
    room me AC nahi chal raha 304 me, kisi ko bhej do please
    mujhe human agent se baat karni hai, bot samajh nahi raha meri problem
    feedback dena tha, aapke delivery wale {who} bahut ache hain, baarish me bhi aaye
    kya {order} ko ek din pehle mangwa sakte hai, {who} ka birthday hai
    cashback {money} promise tha, T&C padh liya maine sab sahi hai phir bhi nahi aaya
    ghar shift kar rahe hain {city}, internet connection transfer hoga ya naya lena padega
    bhai plan batao jisme roz 2gb mile aur {money} ke andar ho
    online form me photo upload nahi ho rahi, size 20kb maang raha hai
"""

STUDY = """
    {topic} ka ek chhota nibandh likh do 150 shabd, class 7 ke liye
    sir mujhe {topic} bilkul nahi aata, zero se samjhao jaise chhote bacche ko
    kal exam hai, {topic} ke important sawaal bata do jaldi se
    ye code chal nahi raha: for i in range(10) print(i). galti kahan hai
    excel me vlookup ki jagah koi aasan tareeka hai kya, do sheet milani hai
    react me button dabane pe page refresh ho jata hai, rokna hai kaise
    SQL me duplicate rows kaise hataye, ek hi email do baar hai
    git me galat branch pe commit kar diya, bina kaam khoye dusri pe kaise le jau
    fluid mechanics me bernoulli samajh nahi aata, ghar ke example se batao
    photosynthesis aur respiration me antar table me likh do {tail}
    english bolne me hichkichahat hoti hai, roz 15 minute kya practice karu
    UPSC ki taiyari job ke saath ho sakti hai? din me 3 ghante milte hain bas
    resume me gap hai 2 saal ka, interview me kya bolu sach bolte hue
    cover letter likh do data entry ki job ke liye, fresher hu, {city} ka
    leave application likhni hai, behen ki shaadi hai {day}, principal sir ko
    thesis ka title suggest karo, kheti aur AI pe kuch
    ek para me samjhao mahangai kaise naapte hain
    10th ke baad kya lu, maths pasand hai par physics se darr lagta hai
    meri beti 6 saal ki hai, ginti ulti sikhani hai khel khel me
    NEET drop lu ya BSc kar lu, ghar wale alag alag bolte hain. {note}
    "I have been going there since 5 years" isme kya galat hai grammar me
    shabd ka arth batao: udaarikaran. ek vaakya bhi bana do
    science project ke liye 3 idea do jo ghar ke saaman se ban jaye
    teacher ban ke samjhao {topic}, phir 3 sawaal poocho mujhse aur check karo
    linear equation 3x+7=22 step by step karo, seedha answer mat do
    python me list aur tuple me difference kya, kab kaunsa use karu
    mera laptop 4gb ram hai, android studio chalega kya ya kuch halka batao
    speech chahiye 15 august pe 2 minute ki, josh wali par simple hindi me
    paragraph ko thoda chhota kar do aur spelling theek: "{note} {note}"
    typing speed kaise badhau, SSC ke liye 35 wpm chahiye
    excel ka formula do: agar column B me "paid" ho to C ko jodo
    hindi me GST kya hota hai, dukaandaar ko samjhana hai
    kya data science ke liye maths zaroori hai, commerce se hu mai
    mujhse english me hi baat karo aaj se, mai galti karu to theek karna
    flow chart banwana hai admission process ka, steps text me likh do
    {who} ne bola javascript sikh, mai confuse hu frontend backend me
    scholarship form me income certificate ki jagah kya laga sakte hain, tehsil band hai
    css me div beech me nahi aa raha yaar 2 ghante ho gaye
    docker kya cheez hai, dabba wala example deke samjha do
    is API ka jawab 401 aata hai mere apne token se, header galat hai kya
    physics ke numericals me unit bhool jata hu, koi trick?
    regex chahiye jo indian mobile number pakde, +91 ke saath aur bina
    meri class ke liye timetable bana do, 6 subject, roz 4 ghante, sunday half day
    vigyapan likho purani cycle bechne ka, mazedaar
    mere answer ko 5 me se number do aur kami batao: "{note}"
    interviewer ban kar HR ke sawaal poocho ek ek karke, mai jawab dunga
    tum meri sanskrit ki tuition mam bano, dheere bolna aur chhote vaakya
    kahani likho dadi ke style me jisme {topic} ki seekh ho, raat ko sunani hai
"""

HOME = """
    {who} ke liye birthday message hinglish me, thoda funny thoda emotional
    aaj khane me kya banau? ghar me aloo, besan, dahi aur do tamatar hain
    rajma galta hi nahi mera 5 seeti ke baad bhi, kya galti hai
    bina oven ke cake kaise banega cooker me, anda nahi khate hum
    {city} me ghumne layak jagah batao ek din ki, bacche saath hain
    goa ka budget plan 3 din, do log, {money} per day se zyada nahi
    bacche ko khansi hai raat me zyada, ghar ka nuskha? doctor {day} milega
    sugar 160 aaya khaali pet, kya khana band karu pehle doctor se milne tak
    mummy ke ghutne dard karte hain, halki kasrat batao baithe baithe wali
    neend nahi aati 3 baje tak, phone bhi door rakh diya. {note}
    dost se ladai ho gayi chhoti baat pe, sorry kaise bolu bina jhuke
    {who} ki shaadi hai sangeet pe kaunsa gaana le, group dance easy wala
    kal ke match me kaun jeetega bata do bhai, pitch slow hai sunne me aaya
    Kohli ya Rohit, test me better kaun, stats ke saath bolo par fair rehna
    rangoli ke simple design batao jo beginner bana le {day}
    karwa chauth ka vrat pehli baar hai, paani kab pee sakte hain
    ration card me naam jodna hai bacche ka, form kahan milta hai
    passport renew me police verification dobara hoti hai kya, address same hai
    driving licence expire ho gaya 2 mahine pehle, fine lagega?
    voter id me photo purani hai, badalwane ka tareeka aasan bhasha me
    aadhaar me janm tithi galat hai, school certificate se sahi ho jayegi na
    makaan maalik deposit wapas nahi de raha, pyaar se message likh do pehla
    society ki meeting ka notice likho, paani ki tanki saaf hogi {day} 10 se 2
    kirayedar ke liye rent agreement me kya kya likhna chahiye, simple list
    baal bahut jhad rahe hain, {who} kehti hai pyaaz ka ras. sach me kaam karta hai?
    gossip sunao koi bollywood ki, halki fulki kisi ki burai nahi
    breakup ko 3 mahine ho gaye, ab bhi story dekhta hu uski. kaise band karu
    shaadi ke liye ladka dekhne jaa rahe, ghar wale kya poochte hain usually
    dadi ki kahani jaisi koi lambi kahani sunao, sher aur khargosh wali nahi, nayi
    ek chhota sa game khelo mere saath, tum film ka dialogue bolo mai naam batau
    pirate ban ke baat karo aaj bacche ke saath, wo khush hoga. pehle namaste bolo
    tum meri saheli ho aaj, chai pe gappe maaro. {note}
    natak likhna hai school ke liye, paani bachao, 5 kirdaar 3 minute
    bike 45 ka average deti thi ab 30, kya check karwau
    purane phone se sab photos naye me kaise le jau, dono android
    fridge me barf zyada jam rahi hai, darwaza theek band hota hai phir bhi
    tulsi sukh rahi hai roz paani deta hu, shayad zyada de raha?
    kutte ko diwali pe patakho se darr lagta hai, kya kare
    monthly kharcha {money} me kaise chalau, do log, {city} me kiraya alag
    SIP shuru karni hai 500 se, kaunsa type ka fund beginners ke liye, guarantee nahi maang raha
    gold abhi lu ya ruk jau, {who} ki shaadi 6 mahine baad hai
    ghar se kaam karti hu, tiffin service ka naam suggest karo pyaara sa
    whatsapp status ke liye 2 line attitude wali par gaali nahi
    naam rakhna hai bete ka, "V" se, matlab accha ho aur chhota ho
    bhai mood off hai yaar, kuch hasne wali baat bol
    kundli milana zaroori hai kya? {who} maan nahi rahe, aap kya sochte ho balance me
    safar me ulti hoti hai bus me, kya khaya jaye pehle
    baarish me kapde nahi sukhte aur badbu aati hai, upay?
    eid pe sewai kaise banegi 10 logo ke liye, matra bata do
    pooja ki list bana do ganesh chaturthi ki, pandit ji {day} aayenge
    chhath pe ghat jaane ka time {city} me, aur thekua ki recipe
    pregnant hu 5th month, papita nahi khana sach hai kya
    weight 82 hai, gym nahi jaa sakta, ghar me dal roti khate hue kam kaise karu
    office me {who} credit le jaata hai mere kaam ka, seedha kaise bolu
    mai bahut akela feel karta hu naye sheher me, log milte kaise hain
    translate this in hindi roman: "please water my plants while I am away"
    angrezi me kaise bole "jugaad", koi sahi word hai?
    mujhe roz subah 6 baje ki aadat banani hai, 4 baar try kiya fail
    {who} ko mail likho ki {note} aur isliye meeting {day} rakh lete hain
    list bana do shopping ki: sabun, tel, 2 kilo chawal, aur jo pulao me lagta hai
    film suggest karo family wali, jisme rona na aaye, 2 ghante se kam
    raat ke 2 baje bhook lagi hai, maggi ke alawa kya 5 min me banega
    cycle lu ya scooty 8 km office ke liye, {city} ki traffic me
    ghar pe chori ho gayi padosi ke yahan, hum taala kaunsa lagaye accha wala
    wifi dheere chal raha hai upar wale kamre me, router kahan rakhu
"""
