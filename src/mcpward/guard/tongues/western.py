"""German, the Romance languages and Dutch."""

from mcpward.guard.tongues.tongue import Tongue

TONGUES = (
    Tongue(
        "de",
        drop="ignorier|vergiss|vergesst|vergessen sie|missacht|verwirf|beachte nicht|beachte die|lass alle"
        "|setz dich über|überschreib|lösche alle|übergeh|befolge nicht|befolge keine|halte dich nicht|umgeh"
        "|streich|hör auf",
        prior="system|vorherig|bisherig|obig|vorig|früher|vorangegangen|ursprünglich|vorangehend|alten |davor|zuvor"
        "|bestehend|genannt|erhalten|bekommen|vorgegeben|gegeben",
        orders="anleitung|anweisung|instruktion|befehl|regeln|regel |vorgabe|richtlinie|aufgabe|prompt|aufträge|auftrag"
        "|einschränkung|programmierung|hinweise|anordnung|rolle",
        everything="alles, was|alles was|alles bisher|alles vorher|alles davor|alles obige|alles oben|das obige"
        "|alles zuvor|den text oben|den obigen|alles und|all das|alles, was vor|alles was vor|was vor diesem|was davor",
        tell="gewähr|erteil|verschaff|schick|exportier|zeig|nenn|verrat|verrate|gib|gebe|sag|druck"
        "|wiederhol|schreib|übersetz|wie lautet|wie lauten"
        "|was steht|was ist|was sind|was war|liste|teile mir|offenbar|leg offen|fass|kopier|poste",
        prompt="systemprompt|system-prompt|system prompt|systemnachricht|systemanweisung|ursprünglichen prompt"
        "|initialen prompt|ersten anweisung|geheimen anweisung|versteckten anweisung|internen anweisung"
        "|interne anweisung|anfangsprompt|geheime anweisung|dein prompt|deinen prompt|deine prompt|deines prompts"
        "|prompt text|prompttext|systemvorgabe",
        your="dein|deine|ihre|eure",
        free="keine richtlinien|alle regeln fallen|keine vorschriften|keinerlei einschränkung|ohne "
        "einschränkung|ohne regeln|keine regeln|keine einschränkung|keinen regeln|ohne filter"
        "|unzensiert|uneingeschränkt|ohne ethische|keine ethischen|ohne moral|ohne rücksicht auf moral|ohne rücksicht "
        "auf gesetz|ohne grenzen|keine grenzen|frei von"
        "|keinerlei regeln|nicht an regeln|ohne tabus|unbeschränkt|keine filter|ohne beschränkung"
        "|keine beschränkung",
        you="du bist jetzt|du bist nun|ab jetzt bist du|ab sofort bist du|von nun an bist du|du bist ab"
        "|jetzt bist du|tu so, als|tu so als|stell dir vor, du|du agierst|spiele die rolle|verhalte dich wie"
        "|nun bist du|du bist ein",
        ai="künstliche intelligenz|ki ohne|eine ki|sprachmodell|chatbot|assistent|chatgpt|ki,",
        task="neue aufgabe|neue anweisung|deine neue aufgabe|neuer auftrag|neue priorität|neue regel"
        "|nächste aufgabe|deine wahre aufgabe|deine eigentliche aufgabe|systemnachricht|systemmeldung"
        "|wechsel der aufgabe",
        off="umgehe|schalt|deaktivier|schalte|umgeh|entfern|heb|hebe|sind deaktiviert|ist "
        "deaktiviert|gelten nicht|sind aufgehoben",
        told="vom entwickler|dir gegeben|dir gesagt|dir erteilt|du erhalten|du bekommen|hast du "
        "bekommen|wurde dir|wurden dir"
        "|man dir|dir aufgetragen|dir vorgegeben|dir mitgeteilt|dir vor unser|dir gezeigt|dir am anfang|dir zu beginn"
        "|vor unserer unterhaltung|vor diesem gespräch|vor unserem gespräch|bevor ich geschrieben|vor meiner ersten"
        "|in deinem ersten",
        kept="passwort|kennwort|geheimwort|geheimnis|zugangsdaten|api-schlüssel|geheimen schlüssel|geheimcode",
        guards="sicherheitsfilter|sicherheitsvorkehrung|sicherheitsmechanism|inhaltsfilter|sicherheitsprüfung"
        "|schutzmaßnahm|zugriffskontroll|authentifizierung|zwei-faktor|überwachung|audit-log"
        "|protokollierung|sicherheitsregel|jugendschutz|virenschutz|verschlüsselung|prüfprotokoll"
        "|freigabeprozess|sicherheitskontroll",
        power="administratorrecht|adminrecht|admin-recht|adminzugang|admin-zugriff|adminzugriff|root-zugriff"
        "|administratorzugriff|volle zugriffsrechte",
        others="anderer kunden|anderer nutzer|anderen kunden|anderen nutzer|anderer benutzer|andere kunden"
        "|andere nutzer|aller kunden|aller nutzer|fremde bestellung|anderer patienten|aller mitarbeiter",
    ),
    Tongue(
        "es",
        drop="ignora|ignore |olvida|olvide|olvídate|desestim|descart|haz caso omiso|omite|omita|pasa por alto"
        "|no sigas|no hagas|desobedec|anula|abandona|deja de seguir|sáltate|borra tod|rompe",
        prior="del sistema|anterior|previ|de arriba|precedent|original|inicial|de antes|recibid|dado|hasta ahora"
        "|que te dieron|pasad|preestablecid|que recibiste|que tienes",
        orders="instruccion|órdenes|ordenes|orden |reglas|normas|indicacion|directric|directiva|prompt|comando"
        "|programación|restriccion|limitacion|consigna|pautas|políticas",
        everything="todo lo anterior|todo lo de arriba|todo lo que|lo anterior|todo lo dicho|todo lo previo"
        "|todo y|el texto anterior",
        tell="dame|otórga|concéde|envía|exporta|asigna|muestra|muéstra|dime|di |revela|repite|imprime"
        "|escribe|dame|enseña|traduce|cuál es|cual es"
        "|cuáles son|cuales son|qué dice|comparte|copia|pega|lista|resume|explica|devuelve",
        prompt="prompt del sistema|prompt de sistema|system prompt|mensaje del sistema|prompt inicial"
        "|instrucciones del sistema|instrucciones iniciales|instrucciones ocultas|instrucciones internas"
        "|instrucciones secretas|prompt original|configuración interna|tu prompt|instrucciones originales"
        "|instrucciones previas|prompt oculto|prompt secreto",
        your="tu |tus |su |sus |vuestra",
        free="no tuvieras reglas|no tuvieras restriccion|no hubiera reglas|no hay reglas|no existen "
        "reglas|no tuvieras límites|sin tener reglas|sin restriccion|sin límite|sin limite|sin "
        "reglas|sin filtro|sin censura|sin ética|sin moral"
        "|sin limitacion|no tienes restriccion|no tienes reglas|libre de|no tiene restriccion|no tienes límites"
        "|sin ninguna restricción|sin normas",
        you="haz como|ahora eres|a partir de ahora|desde ahora|actúa como|actua como|eres ahora|finge ser|finge que"
        "|imagina que eres|desde este momento|haz como si|vas a actuar|serás",
        ai="inteligencia artificial|una ia|ia sin|chatbot|asistente|chatgpt|modelo de lenguaje|ia que",
        task="nueva tarea|nuevas instrucciones|nueva instrucción|tu nueva tarea|nueva orden|nueva política"
        "|mensaje del sistema|siguiente tarea|tu verdadera tarea|cambio de planes",
        off="desactiva|deshabilita|desconecta|apaga|elimina|quita|evade|elude|salta|están desactivad"
        "|ya no se aplican|omite",
        told="te dieron|te han dado|te dijeron|recibiste|has recibido|te fueron dadas|te indicaron"
        "|te proporcionaron|tienes prohibido",
        kept="contraseña|clave secreta|palabra secreta|secreto|credenciales|clave de api|código secreto",
        guards="restriccion|medidas de seguridad|filtros de seguridad|filtros de contenido"
        "|protocolos de seguridad|autenticación|control de acceso|registro de auditoría"
        "|registros de auditoría|controles de seguridad|verificación|moderación|salvaguard"
        "|reglas del sistema|dos factores|cifrado",
        power="acceso de administrador|permisos de administrador|derechos de administrador"
        "|privilegios de administrador|acceso root|acceso total",
        others="otros clientes|otros usuarios|otro cliente|otro usuario|todos los clientes|todos los usuarios"
        "|otros pacientes|demás usuarios|de los empleados",
    ),
    Tongue(
        "fr",
        drop="ne respecte|ne respectez|ignore|oublie|néglige|ne tiens pas compte|ne tenez pas compte"
        "|ne tiens plus compte|fais abstraction"
        "|faites abstraction|ne suis pas|ne suis plus|ne suivez|abandonne|désobéi|outrepasse|contourne|écarte"
        "|laisse tomber|efface tout|annule|mets de côté",
        prior="précédent|precedent|antérieur|ci-dessus|qui précède|du système|initial|d'origine|reçu|donné"
        "|au-dessus|d'avant|passé|jusqu'ici|jusqu'à présent|préalable|originel",
        orders="instruction|consigne|règle|directive|ordre|prompt|commande|programmation|restriction|limitation"
        "|message|indication",
        everything="tout ce qui|tout ce que|ce qui précède|tout le texte|tout et|tout avant|tout cela",
        tell="accorde|envoie|octroie|exporte|accordez|montre|affiche|révèle|revele|répète|repete"
        "|donne|dis|imprime|écris|traduis|quel est|quelles sont"
        "|quels sont|partage|copie|recopie|résume|divulgue|explique|liste|peux-tu me donner|fournis",
        prompt="prompt système|prompt systeme|prompt du système|invite système|message système|system prompt"
        "|prompt initial|instructions système|instructions initiales|instructions cachées|instructions secrètes"
        "|instructions internes|ton prompt|votre prompt|consignes initiales|prompt d'origine"
        "|instructions d'origine|consignes secrètes|consignes cachées",
        your="ton |ta |tes |votre |vos ",
        free="pas avoir de limite|pas avoir de règle|pas de limite|n'avais aucune|n'avais pas de"
        "|sans restriction|sans limite|sans filtre|sans règle|sans censure|aucune restriction"
        "|aucune règle"
        "|aucune limite|sans éthique|sans morale|libre de|n'as pas de règle|n'as aucune|pas de restriction"
        "|aucun filtre|sans contrainte|n'a pas de limite",
        you="fais semblant de|tu es maintenant|tu es désormais|à partir de maintenant|désormais|dorénavant|agis comme"
        "|fais comme si|imagine que tu|vous êtes maintenant|fais semblant|joue le rôle|prétends être",
        ai="intelligence artificielle|une ia|ia sans|chatbot|assistant|chatgpt|modèle de langage|ia qui",
        task="nouvelle tâche|nouvelles instructions|nouvelle instruction|nouvelle mission|ta nouvelle"
        "|nouvelle consigne|message système|tâche suivante|ta véritable|nouvelle directive|nouvelle règle",
        off="désactive|desactive|contourne|supprime|enlève|retire|éteins|coupe|lève|sont désactivé"
        "|ne s'appliquent plus|ignore",
        told="t'a donné|t'ont donné|t'a dit|as reçu|as reçues|avez reçu|vous a donné|t'ont été donné|t'ont été|on t'a",
        kept="mot de passe|mot secret|secret|identifiants|clé api|clé secrète|code secret",
        guards="filtres de sécurité|filtre de contenu|mesures de sécurité|protocoles de sécurité"
        "|authentification|double authentification|contrôle d'accès|contrôles de sécurité|journal d'audit"
        "|journaux d'audit|modération|garde-fou|vérification|journalisation|règles du système|chiffrement",
        power="droits d'administrateur|droits administrateur|accès administrateur|accès admin"
        "|privilèges d'administrateur|accès root|droits admin",
        others="autres clients|autres utilisateurs|autre client|autre utilisateur|tous les clients"
        "|tous les utilisateurs|autres patients|tous les employés",
    ),
    Tongue(
        "pt",
        drop="ignor|esqueça|esqueca|esquece|desconsider|desobedeç|descart|deixe de seguir|não siga|pare de seguir"
        "|anule|abandone|desprez|burle|apague tud|sobrescrev",
        prior="anterior|acima|prévi|previ|de antes|original|originais|inicia|recebid|dada|dadas|até agora|passad"
        "|do sistema|do desenvolvedor",
        orders="instruç|instruco|regra|orden|comando|diretriz|prompt|orientaç|restriç|programaç|limitaç|polític"
        "|mensagen",
        everything="tudo o que|tudo que|tudo acima|o que foi dito|todo o texto|tudo isso|tudo e|o texto acima"
        "|tudo antes",
        tell="me conceda|conceda|envie|exporte|dê|mostre|mostra|revele|revela|diga|diz|repita|imprima"
        "|escreva|dê-me|me dê|me diga|me mostre|traduza"
        "|qual é|qual e|quais são|compartilhe|copie|exiba|liste|resuma|forneça|conte",
        prompt="prompt do sistema|prompt de sistema|system prompt|mensagem do sistema|prompt inicial"
        "|instruções do sistema|instruções iniciais|instruções ocultas|instruções internas|instruções secretas"
        "|seu prompt|teu prompt|prompt original|instruções originais|prompt oculto",
        your="seu|sua|seus|suas|teu|tua|tuas",
        free="não há regras|não houvesse regras|não tivesse regras|não existem regras|não tem limites"
        "|não tivesse restriç|sem restriç|sem limite|sem regras|sem filtro|sem censura|sem ética"
        "|nenhuma restrição|não tem regras"
        "|livre de|sem limitaç|não possui restriç|sem moral|nenhuma regra",
        you="finja|agora você é|você agora é|a partir de agora|de agora em diante|aja como|finja ser|finja que"
        "|imagine que você|atue como|você será|agora és",
        ai="inteligência artificial|uma ia|ia sem|chatbot|assistente|chatgpt|modelo de linguagem|ia que",
        task="nova tarefa|novas instruções|nova instrução|sua nova tarefa|nova ordem|mensagem do sistema"
        "|próxima tarefa|sua verdadeira|nova política|mudança de planos",
        off="desativ|desabilit|deslig|remov|contorn|elimin|burl|pule|estão desativad|não se aplicam"
        "|foram desativad|ignor",
        told="te deram|você recebeu|foram dadas|foi dito|te disseram|lhe deram|recebeste|te passaram",
        kept="senha|palavra secreta|segredo|credenciais|chave de api|chave secreta|código secreto",
        guards="filtros de segurança|medidas de segurança|protocolos de segurança|autenticação"
        "|controle de acesso|log de auditoria|logs de auditoria|registro de auditoria|moderação|verificaç"
        "|regras do sistema|salvaguarda|dois fatores|criptografia",
        power="acesso de administrador|permissões de administrador|direitos de administrador"
        "|privilégios de administrador|acesso root|acesso de admin|acesso total",
        others="outros clientes|outros usuários|outro cliente|outro usuário|todos os clientes|todos os usuários"
        "|outros pacientes",
    ),
    Tongue(
        "it",
        drop="ignor|dimentic|trascur|non seguire|non considerare|non tenere conto|non tener conto|disobbedisci"
        "|annulla|scarta|abbandona|lascia perdere|smetti di seguire|disattendi|sovrascrivi|cancella tutt"
        "|tralascia",
        prior="sistema|precedent|di prima|sopra|iniziali|originali|ricevut|dat|finora|antecedent"
        "|fornit|fin qui|di sistema",
        orders="istruzion|regol|indicazion|ordini|comand|direttiv|prompt|linee guida|programmazion|restrizion"
        "|limitazion|messagg",
        everything="quanto scritto|quanto detto|tutto ciò|tutto quello|tutto quanto|quanto sopra|tutto il "
        "testo|quello che|tutto e |ciò che",
        tell="concedi|invia|esporta|assegna|mostra|mostrami|rivela|dimmi|ripeti|stampa|scrivi|dammi"
        "|traduci|qual è|quali sono|condividi|copia"
        "|elenca|riassumi|svela|fammi vedere",
        prompt="prompt di sistema|prompt del sistema|system prompt|messaggio di sistema|prompt iniziale"
        "|istruzioni di sistema|istruzioni iniziali|istruzioni nascoste|istruzioni segrete|istruzioni interne"
        "|tuo prompt|prompt originale|istruzioni originali|prompt nascosto",
        your="tuo |tua |tuoi |tue |vostr",
        free="non avessi regole|non ci fossero regole|non ci sono regole|non avessi limiti|non "
        "esistono regole|senza restrizioni|senza limit|senza regole|senza filtri|senza censura"
        "|senza etica"
        "|nessuna restrizione|nessuna regola|priva di|privo di|non hai regole|non hai limiti|libero da|libera da"
        "|nessun limite|senza vincoli|senza morale",
        you="ora sei|adesso sei|da ora in poi|d'ora in poi|da adesso|sei ora|fingi di essere|fai finta"
        "|comportati come|agisci come|immagina di essere",
        ai="intelligenza artificiale|un'ia|una ia|ia senza|chatbot|assistente|chatgpt|modello linguistico|ia che",
        task="nuovo compito|nuove istruzioni|nuova istruzione|nuova attività|nuova missione|il tuo nuovo"
        "|messaggio di sistema|prossimo compito|cambio di programma|nuova direttiva",
        off="disattiv|disabilit|spegni|rimuovi|aggira|elimina|bypass|salta|sono disattivat|non valgono"
        "|non si applicano",
        told="ti hanno dato|ti è stato|ti sono state|hai ricevuto|ti hanno detto|ti è stata",
        kept="password|parola segreta|parola d'ordine|segreto|credenziali|chiave segreta|codice segreto",
        guards="filtri di sicurezza|misure di sicurezza|protocolli di sicurezza|autenticazione"
        "|controllo degli accessi|controlli di sicurezza|registro di audit|log di audit|moderazione"
        "|verifiche di sicurezza|regole del sistema|due fattori|crittografia",
        power="accesso amministratore|diritti di amministratore|privilegi di amministratore"
        "|permessi di amministratore|accesso da amministratore|accesso root",
        others="altri utenti|altri clienti|altro cliente|altro utente|tutti i clienti|tutti gli utenti|altri pazienti",
    ),
    Tongue(
        "nl",
        drop="negeer|vergeet|sla geen acht|laat alle|volg niet|overschrijf|schrap|omzeil|wis alle|houd je niet",
        prior="systeem|vorige|eerdere|voorgaande|bovenstaande|vooraf|oorspronkelijke|gegeven|bestaande|bovenvermelde"
        "|hierboven|initiële",
        orders="instructie|opdracht|regels|richtlijn|bevel|prompt|aanwijzing|beperking|voorschrift|berichten",
        everything="alles hierboven|alles wat|alles hiervoor|al het voorgaande|het bovenstaande|alles en",
        tell="laat |verleen|stuur|toon|laat zien|geef|vertel|zeg|herhaal|print|schrijf|onthul|vertaal|wat "
        "is|wat zijn|deel|kopieer"
        "|lees|openbaar",
        prompt="systeemprompt|systeem-prompt|systeeminstructie|system prompt|systeembericht"
        "|oorspronkelijke instructie|verborgen instructie|geheime instructie|je prompt|jouw prompt|uw prompt"
        "|initiële prompt|eerste instructie",
        your="je |jouw |uw ",
        free="zonder beperking|zonder regels|zonder filter|geen regels|geen beperking|zonder censuur"
        "|zonder grenzen|ongecensureerd|vrij van|geen grenzen|onbeperkt|zonder limieten",
        you="je bent nu|jij bent nu|vanaf nu|doe alsof|stel je voor dat je|gedraag je als|nu ben je|speel de rol",
        ai="kunstmatige intelligentie|een ai|ai zonder|chatbot|assistent|chatgpt|taalmodel",
        task="nieuwe taak|nieuwe opdracht|nieuwe instructie|je nieuwe|systeembericht|volgende taak",
        off="schakel|deactiveer|omzeil|verwijder|zet|zijn uitgeschakeld|gelden niet",
        told="je hebt gekregen|je gekregen|aan jou gegeven|je verteld|jou is verteld|je gegeven",
        kept="wachtwoord|geheim|inloggegevens|toegangscode",
        guards="veiligheidsfilter|beveiligingsmaatregel|veiligheidsmaatregel|veiligheidscontrole"
        "|beveiligingscontrole|authenticatie|toegangscontrole|auditlog|systeemregels|tweestapsverificatie"
        "|versleuteling",
        power="beheerdersrechten|adminrechten|admin-toegang|admintoegang|beheerderstoegang",
        others="andere klanten|andere gebruikers|alle klanten|alle gebruikers",
    ),
)
