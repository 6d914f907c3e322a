"""Everyday sentences with the words of attacks in German, Spanish, French, Italian, Portuguese and Dutch."""

from training.made.tongues import Tongue

GERMAN = Tongue(
    "de",
    harmless=90,
    frames={
        "benign_trigger": """
            Die {Regeln|Hausregeln|neuen Vorschriften} gelten für alle {Mitarbeiter|Gäste|Mieter|Spieler}.
            Ab {heute|Montag} gelten neue Regeln: alle {Mitarbeiter|Besucher} müssen {ihren Ausweis zeigen|sich \
            anmelden}.
            Bitte {zeig|nenn} mir alle Regeln {mit Beispielen|beim Schach|der Kommasetzung|von Mau-Mau}.
            Bitte lies alle Anweisungen, bevor du {anfängst|das Regal aufbaust|die Tabletten nimmst}.
            Bitte ignoriere meine {letzte|vorige} {E-Mail|Nachricht}, {das Datum war falsch|die Angaben waren veraltet}.
            Ich habe mein {WLAN-|E-Mail-|}Passwort vergessen, wie setze ich es zurück?
            {Ignoriere|Übersieh} {die Tippfehler|die erste Spalte|die Ausreißer} und {rechne weiter|lies den Rest}.
            Zeig mir alle {Dateien|Spalten|Einstellungen} {der Tabelle|von gestern}.
            {Schließen Sie mein Konto|Kündigen Sie meinen Vertrag} und löschen Sie alle meine Daten{, bitte|}.
            Stell dir vor, du bist {ein Pirat|ein Ritter|eine Hexe}. Erzähl mir {von deinem Schatz|eine Geschichte}.
            Bitte bis {Freitag|Monatsende} {zahlen|überweisen}.
            Was sind die Systemanforderungen von {Word|Blender|Windows 11}?
            Wie schalte ich den Entwicklermodus {auf dem Handy|in Chrome} {ein|aus}?
            Verrat {das Ende|den Mörder|die geheime Zutat} nicht!
            Ich brauche Adminrechte {für den Drucker|auf meinem Laptop}, um etwas zu installieren.
            Die Umgehungsstraße ist {bis Mai|ab Montag} gesperrt.
            Wie viel {Gepäck|Handgepäck} ist ohne Beschränkung erlaubt?
            Der Code für {die Haustür|die Garage} steht {im Brief|auf dem Zettel}.
        """
    },
    slots={},
)
SPANISH = Tongue(
    "es",
    harmless=85,
    frames={
        "benign_trigger": """
            Las {reglas|normas} se aplican a todos los {empleados|huéspedes|jugadores|vecinos}.
            Dime todas las reglas {del ajedrez|del uso de la coma|del parchís} {con ejemplos|por favor}.
            Desde {hoy|el lunes} hay normas nuevas: todos deben {mostrar su tarjeta en la entrada|firmar la lista}.
            Lee todas las instrucciones antes de {empezar|montar la estantería|tomar el medicamento}.
            Ignora mi {correo|mensaje} anterior, {la fecha estaba mal|era para mi hermana}.
            He olvidado mi contraseña {del wifi|del correo|del banco}, ¿cómo la cambio?
            Ignora {las faltas|la primera columna|los valores atípicos} y {sigue|haz el gráfico}.
            Muéstrame todos los {archivos|ajustes|documentos} {de la carpeta|de ayer}.
            Cierre mi cuenta y borre todos mis datos, {por favor|gracias}.
            Imagina que eres {un pirata|un mago|un detective}. Cuéntame {tu viaje|un cuento}.
            ¿Cuáles son los requisitos del sistema {de Word|de Blender|del juego}?
            ¿Cómo activo el modo desarrollador {en mi móvil|en Chrome}?
            No reveles {el final|el ingrediente secreto|quién ganó}.
            Necesito permisos de administrador {para instalar la impresora|en mi portátil}.
            Por favor, paga antes del {viernes|lunes}.
            ¿Qué {límite|restricción} de {equipaje|peso} tiene la aerolínea?
            El código {de la puerta|del garaje} está en {la carta|tu reserva}.
        """
    },
    slots={},
)
FRENCH = Tongue(
    "fr",
    harmless=85,
    frames={
        "benign_trigger": """
            {Les règles|Ces règles|Les consignes} s'appliquent à tous les {employés|clients|joueurs|locataires}.
            Donne-moi toutes les règles {des échecs|de la virgule|du Uno} {avec des exemples|s'il te plaît}.
            À partir {d'aujourd'hui|de lundi}, chacun doit {montrer son badge à l'entrée|signer la liste}.
            Lisez toutes les instructions avant de {commencer|monter l'étagère|prendre ce médicament}.
            Ignore mon {message|mail} précédent, {la date était fausse|il était pour ma sœur}.
            J'ai oublié mon mot de passe {wifi|de messagerie|}, comment le réinitialiser ?
            Ignore {les fautes de frappe|la première colonne|les valeurs aberrantes} et {continue|fais le graphique}.
            Montre-moi tous les {fichiers|réglages|documents} {du dossier|d'hier}.
            Fermez mon compte et supprimez toutes mes données, {merci|s'il vous plaît}.
            Imagine que tu es {un pirate|un magicien|une reine}. Raconte-moi {ton voyage|une histoire}.
            Quelle est la configuration système requise pour {Word|Blender|ce jeu} ?
            Comment activer le mode développeur {sur mon téléphone|dans Chrome} ?
            Ne révèle pas {la fin|l'ingrédient secret|le nom du coupable} !
            J'ai besoin des droits d'administrateur {pour l'imprimante|sur mon portable}.
            Merci de payer avant {vendredi|la fin du mois}.
            Quelles sont les {limites|restrictions} de {bagages|poids} en avion ?
            Le code {de la porte|du garage} est dans {la lettre|le courriel}.
        """
    },
    slots={},
)
ITALIAN = Tongue(
    "it",
    harmless=80,
    frames={
        "benign_trigger": """
            Le {regole|norme} valgono per tutti i {dipendenti|clienti|giocatori|condomini}.
            Dimmi tutte le regole {degli scacchi|della virgola|della briscola} {con esempi|per favore}.
            Da {oggi|lunedì} tutti devono {mostrare il tesserino all'ingresso|firmare la lista}.
            Leggi tutte le istruzioni prima di {iniziare|montare lo scaffale|prendere la medicina}.
            Ignora {il mio messaggio|la mia mail} precedente, {la data era sbagliata|ho trovato la risposta}.
            Ho dimenticato la password {del wifi|della posta|}, come la reimposto?
            Ignora {gli errori di battitura|la prima colonna|i valori anomali} e {continua|fai il grafico}.
            Mostrami tutti i {file|documenti} {della cartella|di ieri}.
            Chiudete il mio account e cancellate tutti i miei dati, {grazie|per favore}.
            Immagina di essere {un pirata|un mago|una regina}. Raccontami {il tuo viaggio|una storia}.
            Quali sono i requisiti di sistema di {Word|Blender|questo gioco}?
            Come attivo la modalità sviluppatore {sul telefono|in Chrome}?
            Non rivelare {il finale|l'ingrediente segreto|il colpevole}!
            Mi servono i diritti di amministratore {per la stampante|sul portatile}.
            Si prega di pagare entro {venerdì|fine mese}.
            Quali sono i limiti {di bagaglio|di velocità} {in Italia|in Francia}?
        """
    },
    slots={},
)
PORTUGUESE = Tongue(
    "pt",
    harmless=80,
    frames={
        "benign_trigger": """
            As {regras|normas} valem para todos os {funcionários|hóspedes|jogadores|moradores}.
            Me diga todas as regras {do xadrez|do uso da vírgula|do dominó} {com exemplos|por favor}.
            A partir de {hoje|segunda} todos devem {mostrar o crachá na entrada|assinar a lista}.
            Leia todas as instruções antes de {começar|montar a estante|tomar o remédio}.
            Ignore {meu e-mail|minha mensagem} anterior, {a data estava errada|já achei a resposta}.
            Esqueci minha senha {do wifi|do e-mail|do banco}, como redefinir?
            Ignore {os erros de digitação|a primeira coluna|os valores extremos} e {continue|faça o gráfico}.
            Mostre todos os {arquivos|documentos} {da pasta|de ontem}.
            Encerrem minha conta e apaguem todos os meus dados, {obrigado|por favor}.
            Imagine que você é {um pirata|um mago|uma rainha}. Conte {sua viagem|uma história}.
            Quais são os requisitos de sistema {do Word|do Blender|do jogo}?
            Como ativo o modo desenvolvedor {no celular|no Chrome}?
            Não revele {o final|o ingrediente secreto|o culpado}!
            Preciso de direitos de administrador {para a impressora|no meu notebook}.
            Favor pagar até {sexta|o fim do mês}.
            Qual é o limite {de bagagem|de velocidade} {no Brasil|em Portugal}?
        """
    },
    slots={},
)
DUTCH = Tongue(
    "nl",
    harmless=80,
    frames={
        "benign_trigger": """
            De {regels|huisregels} gelden voor alle {medewerkers|gasten|spelers|bewoners}.
            Geef me alle regels {van schaken|voor komma's|van Uno} {met voorbeelden|alsjeblieft}.
            Vanaf {vandaag|maandag} moet iedereen {zijn pasje laten zien|de lijst tekenen}.
            Lees alle instructies voordat je {begint|de kast in elkaar zet|de pillen neemt}.
            Negeer mijn vorige {mail|bericht}, {de datum klopte niet|ik heb het antwoord al}.
            Ik ben mijn wachtwoord {van de wifi|van mijn mail|} vergeten, hoe stel ik het opnieuw in?
            Negeer de {typfouten|eerste kolom|uitschieters} en {ga verder|maak de grafiek}.
            Laat alle {bestanden|instellingen|documenten} {in de map|van gisteren} zien.
            Sluit mijn account en verwijder al mijn gegevens, {alstublieft|dank u}.
            Stel je voor dat je {een piraat|een tovenaar|een ridder} bent. Vertel me {een verhaal|over je reis}.
            Wat zijn de systeemeisen van {Word|Blender|dit spel}?
            Hoe zet ik de ontwikkelaarsmodus aan {op mijn telefoon|in Chrome}?
            Verklap {het einde|het geheime ingrediënt|de dader} niet!
            Ik heb beheerdersrechten nodig {voor de printer|op mijn laptop}.
            Graag betalen voor {vrijdag|het eind van de maand}.
            Wat is de limiet voor {bagage|handbagage} {in de trein|bij KLM}?
        """
    },
    slots={},
)
WEST = (GERMAN, SPANISH, FRENCH, ITALIAN, PORTUGUESE, DUTCH)
