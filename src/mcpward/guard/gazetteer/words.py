"""Capitalised words that are no one's name, and the particles that stand inside names."""

from mcpward.guard.values.wordlists import words

PARTICLES = words(
    """
de da do dos das di del della dello dei degli du des van von der den ter ten te zu zum zur vom la le las los y e i el
al bin bint ibn ben abu af av d' l' op 't in san st
"""
)
"""Small words between the parts of a name."""

NOT_NAMES = words(
    """
It Whom Its My Me He She We Them Him Her Us Our The This That These Those There Then They Their What When Where Which
While Who Why How And But For From With Without Your You Not Now New Please Thank Thanks Hello Dear Sir Madam Sirs
Team All Everyone Everybody Customer Customers User Users Admin Support Service Services Friend Friends Colleague
Colleagues Member Members Reader Hiring Manager Committee Concern Valued Guest Student Students Parent Parents Street
Road Avenue Lane Drive Court Place Square Park Parkway Boulevard Highway Bridge River Lake Mountain Mount Island
Islands Beach Bay Valley Hills Falls City Town County State Province Country District Village Airport Station Terminal
Harbor Harbour Hotel Inn Resort University College School Academy Institute Hospital Clinic Center Centre Museum
Library Theatre Theater Gallery Church Cathedral Temple Mosque Stadium Arena Hall House Tower Building Palace Castle
Foundation Association Society Council Commission Agency Department Ministry Office Bureau Bank Group Company
Corporation Corp Inc Ltd Llc Gmbh Plc Limited Partners Holdings Industries Systems Solutions Technologies Technology
Software Labs Lab Studio Studios Media Press News Times Post Journal Magazine Review Report Reports Conference Summit
Award Awards Prize Cup League Championship Festival Day Week Month Year Eve Night Morning Monday Tuesday Wednesday
Thursday Friday Saturday Sunday January February March April May June July August September October November December
Spring Summer Autumn Winter Fall Easter Christmas Empire War Wars Battle Army Navy Space Telescope Covers Pods
Revolution Republic Kingdom Dynasty Century Age Era Period World Earth Union North South East West Northern Southern
Eastern Western Central Upper Lower Great Little Old American British English French German Spanish Italian Dutch
Polish Russian Chinese Japanese Korean Indian European African Asian Latin Model Theory Theorem Law Act Bill Rule
Method Algorithm Effect Syndrome Disease Test Score Scale Index Equation Distribution Process Kernel Code Script
Language Server Client Database Cloud Docker Python Java Javascript Linux Windows Android Google Microsoft Amazon
Apple Facebook Twitter Github Ubuntu Redis Postgres Kubernetes Node Web App Api Http Https Json Xml Html Css Sql Url
Key Token Error Warning Credentials Credential Note Notes Info Debug True False None Null Yes No Ok Page Pages Section
Chapter Table Figure Part Volume Edition Version Release Update Type Types Class Function Module Package Project File
Files Folder Data Value Values Name Names Title Subject Date Time Number Address Email Phone Password Account Order
Orders Invoice Payment Card Price Total Amount Product Products Item Items Store Shop Market Sales Marketing
Engineering Finance Legal Human Resources Operations Security Design Research Development Business Management
Analytics Happy Sorry Sure Good Best Kind Warm Regards Sincerely Cheers Welcome Looking Trying Having Getting Going
Working Writing Using Here Just Also Very Really Currently Unable Able Interested Glad Excited Afraid Aware Only Still
Back Ready Home Prime Minister President Senator Governor Mayor King Queen Prince Princess Pope Saint Captain General
Colonel Major Sergeant Lieutenant Detective Judge Justice Doctor Professor Director Officer Chief Executive Chairman
Secretary Agent Coach Records Recordings Entertainment Pictures Films Series Show Album Arbor Song Band Orchestra
Choir Symphony Trail Creek Forest Garden Gardens Tech Health Care Medical Insurance Energy Power Motors Airlines
Airways Foods Kitchen Cafe Restaurant Bar Grill Pizza Coffee Will Would Could Should Shall Can Might Must Does Did Has
Have Had Is Are Was Were Be Been Being Do Says Said Goes Went Gets Got Before After During Since Until Because
Although However Therefore Moreover Furthermore Meanwhile Instead Otherwise Yet Even Once Return Submit Cancel Click
Select Enter Delete Create Edit View Open Close Save Print Copy Send Reply Forward Checkbox Button Menu Der Die Das
Den Dem Ein Eine Und Oder Aber Nicht Ist Sind Wir Ihr Sie Les Des Une Est Dans Pour Avec Los Las Una Para Con Por Che
Per Non Desk Help Contact Billing Accounts Staff Crew Board Unit Squad Division Branch Region Zone Stack Overflow Hat
Box Bot Chat Assistant System Network Networks Machine Learning Intelligence Artificial Deep Neural Check Configure
Install Setup Build Deploy Run Cross Explain Ensure Facts Migration Fan Fans Fiction Movie Book Books Story Novel
Character Public Private Local Global National International Federal Royal Golden Silver Black White Red Blue Green
Quick Simple Basic Advanced
"""
)
"""Words that end a name, or show that there was none."""

COMPANY_ENDS = words(
    """
Inc Ltd LLC GmbH AG Corp Co PLC BV NV SA SRL SpA KG OHG AB AS Oy Pty LLP Bros
"""
)
"""Behind these words a name is a company's."""
