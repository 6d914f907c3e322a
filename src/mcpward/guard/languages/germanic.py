"""The Germanic languages beside English."""

from mcpward.guard.languages.language import Language

GERMAN = Language(
    code="de",
    keys=(
        "passwort passwörter kennwort passphrase losungswort losung zugangswort codewort zauberwort wlan-schlüssel "
        "wlanschlüssel wlan_schlüssel wlan-key netzwerkschlüssel netzwerksicherheitsschlüssel sicherheitsantwort "
        "passwd password pw pwd pass masterpasswort"
    ),
    weak="zugangsschlüssel wiederherstellungsschlüssel",
    pins=(
        "pin pin-code pincode geheimzahl zugangscode sicherheitscode bestätigungscode türcode tür-code torcode "
        "verifizierungscode prüfcode einmalcode einmalpasswort tan alarmcode safecode tresorcode zahlencode "
        "entsperrcode freischaltcode wiederherstellungscode wiederherstellungscodes backup-codes kombination puk "
        "zahlenkombination geräte-pin karten-pin handy-pin sms-code zahlenschloss zugangs-pin"
    ),
    codes="code zahl",
    opens=(
        "tür haustür tor safe tresor alarmanlage alarm garage schließfach spind schloss fahrradschloss handy telefon "
        "karte koffer schlüsselkasten wohnung büro eingang hoftor briefkasten"
    ),
    secrets="api-schlüssel api-key apikey zugriffstoken zugangstoken zugriffsschlüssel geheimschlüssel token",
    links="ist war lautet lautete heißt wäre sei bleibt wird wurde sind lauten",
    to="auf in zu als nach",
    place="in",
    change="geänder änder setz gesetz zurückgesetz umgestell gestell gewechsel festgeleg wechs neu vergeben",
    it=(
        "es_ist es_lautet er_ist er_lautet jetzt_ist_es das_neue_ist das_neue_lautet neues: es_heißt jetzt_lautet_es "
        "der_neue_ist sie_ist sie_lautet nimm nämlich"
    ),
    mine="mein das unser der euer dein ihr sein die meine unsere mein_neues das_neue",
    logins="zugangsdaten anmeldedaten logindaten login-daten einloggdaten zugang anmeldung benutzerkonto konto",
    users="benutzer benutzername nutzer nutzername user anmeldename kennung login username",
    use=(
        r"(?:mit|per) {} (?:kannst du dich |kommst du |könnt ihr euch |können sie sich "
        r"|kommt ihr )?(?:ein(?:loggen|zuloggen)|an(?:melden|zumelden)|rein|entsperren|zu entsperren|öffnen"
        r"|einwählen)",
        r"(?:verwende|nimm|nutze|benutze|verwenden sie|nutzen sie|nehmt|gib|tippe?|geben sie"
        r"|probier(?:e)?(?: es)? mit) {} (?:zum|zur|um|als passwort|als kennwort|als pin|beim|für den login|ein\b"
        r"|für die anmeldung|wenn)",
        r"für (?:den|das) \w{{3,16}} (?:nimm|nutze|verwende) {}",
        r"(?:logge?(?: dich| euch)?|melde?(?: dich| euch)?|loggen sie sich|melden sie sich)(?: bitte| einfach)? mit {}",
    ),
    now=(
        "jetzt bisher nun einfach noch immer immer_noch wieder aktuell derzeit momentan zurzeit gerade also "
        "übrigens wie_folgt folgendes: folgendes auf neu ganz_einfach nur nach_wie_vor seit_heute ab_sofort"
    ),
    ands="und oder aber weil denn",
    ons=(
        "und aber falls wenn bitte danke oder weil denn für damit lg vg gruß grüße mfg also du sie ich wir "
        "nicht_weiter nur alles ohne kannst gib sag viel bis vielen schreib merk"
    ),
    small=(
        "der die das den dem des ein eine einen einem einer eines kein keine mein dein sein ihr unser euer es er "
        "sie wir ihr ich du man und oder aber denn weil wenn falls ob als wie was wer wo wann warum wieso "
        "weshalb welches welche nicht nie niemals immer noch schon nur auch sehr zu zum zur so ganz gar mehr "
        "weniger mindestens höchstens etwa in im an am auf bei beim von vom mit ohne für durch gegen um nach vor "
        "hinter über unter zwischen aus seit bis pro per laut gemäß hier da dort dies diese dieser dieses jenes "
        "jetzt nun dann derzeit aktuell leider bereits wieder etwas nichts alles selbst sich ziemlich relativ "
        "bestimmt wohl doch eben halt nirgends überall irgendwo irgendwie wird werden worden wurde sind war sein "
        "bin bist habe hat haben"
    ),
    states=(
        "falsch richtig korrekt inkorrekt gültig ungültig nötig notwendig erforderlich pflicht leer voll weg neu alt "
        "kurz lang länger kürzer sicher unsicher stark schwach stärker schwächer gut schlecht besser ok okay gleich "
        "identisch anders verschieden einfach schwer schwierig leicht kompliziert komplex geheim privat öffentlich "
        "vertraulich persönlich wichtig unwichtig entscheidend bekannt unbekannt klar unklar optional obligatorisch "
        "zwingend abgelaufen vergessen verloren gestohlen geknackt gehackt gesperrt gespeichert verschlüsselt gehasht "
        "gesetzt geändert kompromittiert geleakt aktiv inaktiv temporär vorläufig befristet statisch standard "
        "voreingestellt zufällig eindeutig einmalig einzigartig fehlerhaft fertig bereit da hier dran drin dabei unten "
        "oben tot kaputt knackig erlaubt verboten pflichtfeld geduld übung alles nix null text zeichenkette"
    ),
    never=(
        r"(?:ge|be|ver|er|ent|zer|ab|an|auf|aus|ein|nach|um|un|vor|zu|zurück|fest|frei|mit|hinter|wieder|falsch|hin)"
        r"\w{2,}(?:t|en)|\w{2,}(?:ig|lich|bar|sam|los|haft|iert|iv|abel|pflichtig|sensitiv|weise)(?:er|e)?"
    ),
)

DUTCH = Language(
    code="nl",
    keys="wachtwoord wachtwoorden wachtzin wifi-sleutel wifi-code wificode toegangswoord password pw pwd ww paswoord",
    pins=(
        "pin pincode pin-code toegangscode deurcode beveiligingscode verificatiecode bevestigingscode alarmcode "
        "cijfercode sms-code herstelcode herstelcodes inlogcode kluiscode eenmalige_code ontgrendelcode"
    ),
    codes="code combinatie",
    opens=(
        "deur voordeur poort kluis alarm garage slot fietsslot kluisje telefoon hek schuur pas lift berging "
        "sleutelkluis"
    ),
    secrets="api-sleutel apikey api-key toegangstoken token",
    links="is was luidt werd wordt blijft zijn",
    to="naar in op als",
    place="in op",
    change="gewijzig verander wijzig ingesteld gezet zet aangepas gereset nieuw reset",
    it="het_is het_luidt nu_is_het het_nieuwe_is nieuwe_is de_nieuwe_is hij_is 't_is",
    mine="mijn het ons je uw m'n de jouw",
    logins="inloggegevens login aanmeldgegevens account inlog",
    users="gebruiker gebruikersnaam user username login",
    use=(
        r"(?:gebruik|neem|typ|vul|toets|probeer) {} (?:om|als wachtwoord|als pincode|voor|in\b|in als)",
        r"(?:log|meld je)(?: je| maar)?(?: in| aan)? met {}",
        r"met {} (?:kun je|kan je|kom je|kunt u)(?: \w{{1,20}}){{0,2}} (?:inloggen|in|erin|binnen|ontgrendelen"
        r"|aanmelden)",
    ),
    now="nu nog steeds gewoon weer momenteel op_dit_moment als_volgt eigenlijk nog_steeds altijd vanaf_nu",
    ands="en of maar want",
    ons=(
        "en maar als alsjeblieft alstublieft graag bedankt dank groetjes groeten gr want voor dus je ik we niet "
        "alles met"
    ),
    small=(
        "de het een geen mijn jouw je zijn haar ons onze hun uw dit dat deze die er hij zij ze wij we ik jij u "
        "men en of maar want omdat als indien dat wat wie waar wanneer waarom hoe welk welke niet nooit altijd "
        "nog al ook zeer te zo heel erg meer minder minstens minimaal maximaal ongeveer in op aan bij van voor "
        "met zonder door tegen om na achter over onder tussen uit sinds tot per volgens hier daar nu dan helaas "
        "reeds weer iets niets alles zelf nogal vrij wel toch even gewoon nergens overal ergens is was wordt "
        "werd worden geworden heeft hebben"
    ),
    states=(
        "onjuist juist correct incorrect fout goed verkeerd geldig ongeldig nodig noodzakelijk verplicht vereist "
        "leeg vol weg nieuw oud kort lang langer korter veilig onveilig sterk zwak sterker zwakker slecht beter "
        "prima oké ok gelijk identiek hetzelfde anders makkelijk moeilijk lastig simpel eenvoudig complex "
        "ingewikkeld geheim privé openbaar vertrouwelijk persoonlijk belangrijk bekend onbekend duidelijk "
        "onduidelijk optioneel verlopen kwijt vergeten verloren actief inactief tijdelijk permanent statisch "
        "standaard willekeurig uniek klaar stuk dood beschikbaar zichtbaar hoofdlettergevoelig bedoeld geduld "
        "tekst"
    ),
    never=(
        r"(?:ge|be|ver|er|ont|her|aan|af|in|op|uit|door|over|mis|on)\w{2,}(?:t|d|en)|\w{3,}(?:ig|lijk|baar|zaam"
        r"|loos|eerd|elijk)(?:e)?"
    ),
)

SWEDISH = Language(
    code="sv",
    keys="lösenord lösenordet lösenfras lösen wifi-lösen nätverksnyckel password pw kodord kodordet",
    pins=(
        "pin pinkod pin-kod pinkoden pin-koden portkod portkoden dörrkod dörrkoden larmkod larmkoden säkerhetskod "
        "säkerhetskoden engångskod engångskoden engångslösenord verifieringskod verifieringskoden bekräftelsekod "
        "åtkomstkod återställningskod upplåsningskod inloggningskod"
    ),
    codes="kod koden kombination kombinationen",
    opens=(
        "dörr dörren port porten kassaskåp kassaskåpet larm larmet garage garaget lås låset skåp skåpet telefon "
        "mobil kort"
    ),
    secrets="api-nyckel api-nyckeln åtkomsttoken token",
    links="är var blir blev lyder heter är_nu",
    to="till som",
    change="ändra bytt byt sat satt ställ återställ uppdatera ny nytt",
    it="det_är det_nya_är nya_är nytt_är nu_är_det den_är den_nya_är",
    mine="mitt vårt ditt mina det",
    logins="inloggning inloggningsuppgifter inlogg login konto kontouppgifter",
    users="användare användarnamn användarnamnet user username",
    use=(
        r"(?:använd|skriv|slå|ange|mata in|testa|prova) {} (?:för att|som lösenord|som pin|när|vid|på|in\b)",
        r"logga in(?: \w{{1,20}}){{0,2}} med {}",
    ),
    now="nu fortfarande bara just_nu igen alltid numera som_följer följande: tills_vidare",
    ands="och eller men för",
    ons="och men om snälla tack mvh hälsningar för så du jag vi ha när inte med allt kan",
    small=(
        "den det de en ett ingen inget min mitt din ditt sin sitt hans hennes vår vårt er ert deras denna detta "
        "dessa som han hon vi jag du ni man och eller men för om att vad vem var när varför hur vilket vilken "
        "inte aldrig alltid ännu redan också mycket så helt mer mindre minst högst ungefär i på av vid från med "
        "utan genom mot till efter före bakom över under mellan ur sedan här där nu då tyvärr åter något inget "
        "allt själv ganska väl dock för är var blir blev varit har hade"
    ),
    states=(
        "fel rätt korrekt felaktigt giltigt ogiltigt nödvändigt obligatoriskt tomt fullt borta nytt gammalt kort "
        "långt längre kortare säkert osäkert starkt svagt starkare svagare bra dåligt bättre okej ok lika samma "
        "olika lätt svårt enkelt krångligt komplext hemligt privat offentligt viktigt känt okänt tydligt "
        "valfritt glömt stulet förlorat aktivt inaktivt tillfälligt statiskt unikt klart trasigt dött "
        "skiftlägeskänsligt hemlighet tålamod text"
    ),
    never=(
        r"\w{3,}(?:at|ats|ad|ade|ts|igt|iskt|ligt|bart|samt|löst|ande|ende|känsligt|skyddat)|(?:o|för|be|av|ut|in"
        r"|upp|bort|över)\w{3,}(?:t|s|d)"
    ),
)

DANISH = Language(
    code="da",
    keys="adgangskode adgangskoden kodeord kodeordet password passwordet wifi-kode wifi-koden pw netværksnøgle løsen",
    weak="kode koden",
    pins=(
        "pin pinkode pinkoden pin-kode pin-koden dørkode dørkoden alarmkode alarmkoden sikkerhedskode engangskode "
        "engangskoden bekræftelseskode verifikationskode portkode portkoden gendannelseskode"
    ),
    codes="kode koden kombination kombinationen",
    opens=(
        "dør døren hoveddøren port porten pengeskab pengeskabet boks boksen alarm alarmen garage garagen lås "
        "låsen skab telefon kort"
    ),
    secrets="api-nøgle api-nøglen token adgangstoken",
    links="er var bliver blev lyder hedder",
    to="til som",
    change="ændre skift sat sæt nulstil opdater ny nyt lav",
    it="det_er det_nye_er nye_er nu_er_det den_er den_nye_er",
    mine="mit vores dit min det",
    logins="login loginoplysninger logind konto adgang",
    users="bruger brugernavn user username",
    use=(
        r"(?:brug|indtast|skriv|tast|prøv) {} (?:til at|for at|som adgangskode|som kodeord|som kode|når|på|ved)",
        r"log(?:ge)? (?:ind|på)(?: \w{{1,20}}){{0,2}} med {}",
    ),
    now="nu stadig bare lige_nu igen altid som_følger følgende: fortsat stadigvæk",
    ands="og eller men for",
    ons="og men hvis tak mvh hilsen for så du jeg vi når ikke med alt husk venligst bare",
    small=(
        "den det de en et ingen intet min mit din dit sin sit hans hendes vores jeres deres denne dette disse "
        "som han hun vi jeg du i man og eller men for om at hvad hvem hvor hvornår hvorfor hvordan hvilken ikke "
        "aldrig altid endnu allerede også meget så helt mere mindre mindst højst cirka på af ved fra med uden "
        "gennem mod til efter før bag over under mellem siden her der nu da desværre igen noget alt selv ret vel "
        "dog er var bliver blev har havde"
    ),
    states=(
        "forkert forkerte rigtigt rigtig korrekt gyldig gyldigt ugyldig ugyldigt nødvendig nødvendigt påkrævet "
        "obligatorisk tom tomt fuld væk ny nyt gammel kort lang langt længere kortere sikker sikkert usikker "
        "usikkert stærk stærkt svag svagt stærkere svagere god godt dårlig bedre okay ok ens samme forskellig "
        "let svært svær nem enkel kompleks hemmelig hemmeligt privat offentlig vigtig vigtigt kendt ukendt "
        "valgfri valgfrit udløbet glemt stjålet tabt aktiv inaktiv midlertidig midlertidigt unik unikt klar død "
        "hemmelighed tålmodighed tekst"
    ),
    never=r"\w{3,}(?:et|ede|igt|isk|ligt|lig|bart|bar|somt|løst|løs|ende)|(?:u|for|be|af|ud|ind|op|over)\w{3,}(?:t|s)",
)

NORWEGIAN = Language(
    code="nb",
    keys="passord passordet passfrase kodeord kodeordet password wifi-passord pw nettverksnøkkel løsenord",
    weak="kode koden",
    pins=(
        "pin pinkode pinkoden pin-kode pin-koden dørkode dørkoden alarmkode alarmkoden sikkerhetskode engangskode "
        "engangskoden bekreftelseskode verifiseringskode portkode portkoden gjenopprettingskode"
    ),
    codes="kode koden kombinasjon kombinasjonen",
    opens="dør døra døren port porten safe safen alarm alarmen garasje garasjen lås låsen skap skapet telefon kort bod",
    secrets="api-nøkkel api-nøkkelen token tilgangstoken",
    links="er var blir ble lyder heter",
    to="til som",
    change="endre endra byt bytt satt sett tilbakestil oppdater ny nytt",
    it="det_er det_nye_er nye_er nå_er_det den_er den_nye_er",
    mine="mitt vårt ditt min det passordet",
    logins="innlogging innloggingsinfo pålogging login konto brukerkonto",
    users="bruker brukernavn brukernavnet user username",
    use=(
        r"(?:bruk|skriv|tast|prøv|slå) {} (?:for å|til å|som passord|som kode|når|på|ved|inn)",
        r"logg(?:e)? (?:deg )?(?:inn|på)(?: \w{{1,20}}){{0,2}} med {}",
    ),
    now="nå fortsatt bare akkurat_nå igjen alltid som_følger følgende: fremdeles",
    ands="og eller men for",
    ons="og men hvis takk mvh hilsen for så du jeg vi når ikke med alt husk vennligst bare om",
    small=(
        "den det de en et ei ingen ikke intet min mitt din ditt sin sitt hans hennes vår vårt deres denne dette "
        "disse som han hun vi jeg du dere man og eller men for om at hva hvem hvor når hvorfor hvordan hvilken "
        "aldri alltid ennå allerede også veldig så helt mer mindre minst høyst cirka i på av ved fra med uten "
        "gjennom mot til etter før bak over under mellom siden her der nå da dessverre igjen noe alt selv ganske "
        "vel er var blir ble har hadde"
    ),
    states=(
        "feil riktig rett korrekt gyldig ugyldig nødvendig påkrevd obligatorisk tom tomt full borte ny nytt "
        "gammel gammelt kort lang langt lengre kortere sikker sikkert usikker usikkert sterk sterkt svak svakt "
        "sterkere svakere god godt bra dårlig bedre greit ok lik likt samme forskjellig lett vanskelig enkelt "
        "kompleks hemmelig privat offentlig viktig kjent ukjent valgfritt utløpt utgått glemt stjålet tapt aktiv "
        "inaktiv midlertidig unikt klart død hemmelighet tålmodighet tekst"
    ),
    never=r"\w{3,}(?:et|ede|igt|isk|lig|bart|bar|somt|løst|løs|ende)|(?:u|for|be|av|ut|inn|opp|over)\w{3,}(?:t|s)",
)

ICELANDIC = Language(
    code="is",
    keys="lykilorð lykilorðið aðgangsorð aðgangsorðið",
    pins="pin-númer pin-númerið öryggiskóði öryggiskóðinn aðgangskóði",
    links="er var verður",
    to="í",
    place="í",
    change="breyt",
    mine="mitt okkar",
    small="það ekki í á ekkert of mjög alltaf aldrei hvað til frá með",
    states="rangt rétt ógilt útrunnið nauðsynlegt sterkt veikt öruggt gleymt týnt langt stutt nýtt gamalt leyndarmál",
    never=r"\w{3,}(?:að|legt|laust|andi)",
)

AFRIKAANS = Language(
    code="af",
    keys="wagwoord wagfrase",
    pins="pin-kode toegangskode",
    links="is was lui",
    to="na",
    change="verander gewysig",
    mine="my ons die",
    small="die n nie te baie ook in op van vir met wat hier",
    states="verkeerd reg ongeldig verval vereis swak sterk veilig onveilig vergeet verlore lank kort nuut oud geheim",
    never=r"(?:ge|ver|be|ont)\w{3,}",
)

GERMANIC = (GERMAN, DUTCH, SWEDISH, DANISH, NORWEGIAN, ICELANDIC, AFRIKAANS)
