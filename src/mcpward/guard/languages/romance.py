"""The Romance languages."""

from mcpward.guard.languages.language import Language

FRENCH = Language(
    code="fr",
    keys=(
        "mot_de_passe mots_de_passe mot-de-passe mdp phrase_de_passe phrase_secrète mot_secret code_wifi clé_wifi "
        "clé_wi-fi clé_wpa clé_réseau clé_du_wifi code_du_wifi réponse_secrète réponse_à_la_question_secrète "
        "réponse_de_sécurité password pass mot_magique"
    ),
    weak="code_d'accès clé_de_chiffrement clé_de_récupération code_d’accès",
    pins=(
        "pin code_pin digicode code_secret code_confidentiel code_d'accès code_d’accès code_de_sécurité code_d'entrée "
        "code_de_vérification code_de_confirmation code_de_validation code_unique code_à_usage_unique code_sms "
        "codes_de_secours code_de_récupération code_de_secours code_de_déverrouillage code_de_l'alarme code_puk "
        "code_de_la_porte code_du_portail code_de_l’alarme"
    ),
    codes="code combinaison",
    opens=(
        "porte portail coffre coffre-fort alarme garage cadenas casier immeuble téléphone carte boîte_à_clés entrée "
        "parking appartement local ascenseur bureau"
    ),
    secrets="clé_api clé_d'api clé_secrète jeton_d'accès token jeton",
    links="est était sera reste devient c'est c’est sont serait",
    to="en pour par à vers comme",
    place="en",
    change="chang modif réinitialis remplac mis mettre défini pass nouveau nouvelle",
    it=(
        "c'est c’est il_est le_nouveau_est le_nouveau,_c'est le_nouveau_c'est nouveau: maintenant_c'est "
        "la_nouvelle_est elle_est c'était désormais_c'est le_voici voici"
    ),
    mine="mon le notre votre ton son mes leur notre_nouveau",
    logins="identifiants identifiant connexion accès compte login codes_d'accès coordonnées",
    users="utilisateur nom_d'utilisateur identifiant login user pseudo compte nom_d’utilisateur",
    use=(
        r"(?:utilise(?:z|r)?|tape(?:z|r)?|mets|mettez|saisi(?:s|ssez|r)|entre(?:z|r)?|essaie|essayez|prends"
        r"|compose(?:z|r)?) {} (?:pour|comme mot de passe|comme mdp|comme code|quand|lorsqu|afin|à la|au|si)",
        r"(?:connecte(?:z|r)?(?:-toi|-vous)?|se connecter|te connecter|vous connecter|identifie(?:-toi"
        r"|z-vous))(?: \w{{1,20}}){{0,2}} avec {}",
        r"(?:déverrouille|ouvre|débloque)(?:z|r)?(?: \w{{1,20}}){{0,3}} avec {}",
    ),
    now="maintenant désormais actuellement toujours encore simplement juste donc tout_simplement dorénavant le_suivant "
    "suivant: le_suivant: comme_suit en_fait en_ce_moment tout_bêtement",
    ands="et ou mais car",
    ons=(
        "et mais si merci svp stp s'il car pour donc tu vous je on cordialement bisous ne tout sans attention "
        "n'oublie au avec sinon mdr bises en_minuscules en_majuscules à_bientôt bonne"
    ),
    small=(
        "le la les l un une des du de d au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs "
        "ce cet cette ces il elle ils elles on nous vous je tu lui y en et ou mais donc or ni car si que qui "
        "quoi dont où quand pourquoi comment quel quelle lequel ne n pas plus jamais rien personne toujours "
        "encore déjà aussi très trop assez peu moins bien mal tout tous toute à dans par pour sur sous avec sans "
        "chez vers entre contre depuis pendant avant après derrière devant selon ici là maintenant alors donc "
        "malheureusement environ même quelque chose c'est est était sont été avoir être ça cela ceci celui celle"
    ),
    states=(
        "incorrect incorrecte correct correcte faux fausse bon bonne mauvais mauvaise juste valide invalide requis "
        "requise nécessaire obligatoire facultatif facultative optionnel vide plein nouveau nouvelle vieux vieille "
        "ancien ancienne court courte long longue fort forte faible sûr sûre solide sécurisé robuste simple facile "
        "difficile compliqué complexe secret secrète privé public confidentiel personnel important essentiel connu "
        "inconnu clair identique pareil différent unique temporaire provisoire permanent statique standard aléatoire "
        "expiré périmé oublié perdu volé actif inactif prêt ok mort cassé visible disponible indispensable crucial "
        "introuvable erroné erronée patience tout texte chaîne"
    ),
    never=(
        r"(?!éléphant$|enfant$|diamant$|poupée$|fusée$|année$|café$|canapé$|paris$|souris$|tennis$|biscuit$"
        r"|musique$|caramel$|tunnel$)(?:\w{3,}(?:ée?s?|ants?|antes?|euse?s?|eux|ables?|ibles?|ifs?|ives?|elle?s?"
        r"|ement|ique|oire|aires?|(?:t[iu]|nn|[sv]u)el)|(?:l|d|qu|n|s|c|j)['’]\w+|\w{2,}(?:issu|rompu|connu|ompu"
        r"|ert|is|ise|it|ite)e?s?)"
    ),
)

SPANISH = Language(
    code="es",
    keys=(
        "contraseña contraseñas contraseña_del_wifi palabra_clave frase_de_contraseña frase_de_paso palabra_secreta "
        "clave_del_wifi clave_wifi clave_de_wifi clave_del_wi-fi clave_de_la_wifi clave_de_acceso clave_de_red "
        "respuesta_de_seguridad respuesta_secreta palabra_mágica password pass passwd contra santo_y_seña"
    ),
    weak="clave",
    pins=(
        "pin código_pin clave_de_acceso código_de_acceso código_de_seguridad código_de_verificación clave_pin "
        "código_de_confirmación código_sms código_de_un_solo_uso número_secreto clave_secreta "
        "código_de_recuperación códigos_de_recuperación códigos_de_respaldo código_de_desbloqueo número_pin "
        "código_puk nip código_otp clave_otp"
    ),
    codes="código clave combinación",
    opens=(
        "puerta portón portal caja_fuerte alarma garaje cochera candado taquilla casillero edificio teléfono "
        "móvil celular tarjeta entrada ascensor piso casa"
    ),
    secrets="clave_api clave_de_api clave_de_la_api clave_secreta token token_de_acceso api_key",
    links="es era sería será queda sigue_siendo son",
    to="a por en como",
    place="en",
    change="cambi modific actualiz restablec reset pus pongo puesto defin nueva nuevo",
    it="es ahora_es la_nueva_es el_nuevo_es la_nueva: la_actual_es era quedó_como",
    mine="mi la nuestra tu su el mi_nueva la_nueva",
    logins="credenciales acceso cuenta login datos_de_acceso inicio_de_sesión usuario",
    users="usuario nombre_de_usuario user login cuenta usu correo",
    use=(
        r"(?:usa|utiliza|use|utilice|usad|pon|ponga|escribe|escriba|teclea|mete|marca|introduce|introduzca|ingresa"
        r"|ingrese|prueba(?: con)?) {} (?:para|como contraseña|como clave|como pin|cuando|al |en el|en la|si)",
        r"(?:entra|entrar|inicia sesión|iniciar sesión|accede|acceder|conéctate|loguéate|ingresa|ingresar|entre"
        r"|acceda)(?: \w{{1,20}}){{0,3}} con {}",
        r"(?:desbloquea|abre|desbloquear|abrir)(?:lo|la|se)?(?: \w{{1,20}}){{0,3}} con {}",
    ),
    now=(
        "ahora actualmente todavía aún simplemente solo sigue_siendo la_siguiente: la_siguiente siguiente: "
        "siempre nuevamente de_nuevo por_ahora desde_hoy literalmente básicamente"
    ),
    ands="y o pero e ni",
    ons=(
        "y pero si gracias por porfa porque para tú usted yo no todo sin con saludos ojo cuando así jaja avísame "
        "en_minúsculas en_mayúsculas guárdala no_la un_saludo apúntala"
    ),
    small=(
        "el la los las lo un una unos unas de del al a mi mis tu tus su sus nuestro nuestra vuestro este esta esto ese "
        "esa eso aquel él ella ellos yo tú usted nosotros me te se le les y e o u pero ni si que qué quien quién cual "
        "cuál cuándo cuando dónde donde por porque para como cómo cuánto no nunca jamás siempre ya aún todavía también "
        "muy más menos tan tanto poco mucho bien mal todo todos nada nadie algo alguien en con sin sobre bajo entre "
        "hacia hasta desde contra según durante antes después detrás aquí ahí allí ahora entonces solo demasiado "
        "bastante casi mismo misma es era son fue ser estar está han ha aquella"
    ),
    states=(
        "incorrecta incorrecto correcta correcto errónea erróneo equivocada falsa buena mala válida válido "
        "inválida inválido requerida necesaria obligatoria opcional vacía llena nueva nuevo vieja antigua "
        "anterior corta larga fuerte débil segura seguro insegura robusta fácil difícil sencilla simple "
        "complicada compleja secreta privada pública confidencial personal importante esencial fundamental "
        "conocida desconocida clara igual idéntica distinta diferente única temporal provisional permanente "
        "estática estándar aleatoria caducada vencida expirada olvidada perdida robada activa inactiva lista ok "
        "muerta rota visible disponible imprescindible crucial escuchar paciencia constancia texto cadena "
        "sensible"
    ),
    never=(
        r"(?!mariposas?$|esposa$|soldado$|helado$|pescado$|mercado$|vestido$|marido$|sonido$|abogado$|elefante$"
        r"|diamante$|gigante$)(?:\w{3,}(?:ad[oa]s?|id[oa]s?|ables?|ibles?|os[oa]s?|iv[oa]s?|ntes?|mente|ari[oa]s?"
        r"|ori[oa]s?|ndo|eña)|\w{3,}[aei]r(?:la|lo|se))"
    ),
)

PORTUGUESE = Language(
    code="pt",
    keys=(
        "senha senhas palavra-passe palavra_passe palavra-chave_secreta frase-senha senha_do_wifi senha_do_wi-fi "
        "chave_do_wifi chave_wifi resposta_de_segurança resposta_secreta palavra_mágica password"
    ),
    weak="chave_de_acesso código_de_acesso",
    pins=(
        "pin código_pin código_de_acesso código_de_segurança código_de_verificação código_de_confirmação código_sms "
        "código_de_uso_único senha_numérica código_de_recuperação códigos_de_recuperação códigos_de_backup "
        "código_de_desbloqueio código_otp"
    ),
    codes="código combinação segredo",
    opens=(
        "porta portão cofre alarme garagem cadeado armário prédio celular telemóvel telefone cartão entrada "
        "elevador casa apartamento"
    ),
    secrets="chave_de_api chave_api chave_da_api token token_de_acesso chave_secreta",
    links="é era será seria fica continua_sendo foi são ficou",
    to="para por em como",
    place="em",
    change="mudei mud alter troc troqu redefini reset atualiz coloqu defini nova novo",
    it="é agora_é a_nova_é o_novo_é a_atual_é a_nova: ficou era",
    mine="minha a nossa sua tua o meu minha_nova a_nova",
    logins="credenciais acesso conta login dados_de_acesso dados_de_login",
    users="usuário utilizador nome_de_usuário nome_de_utilizador user login conta usuario",
    use=(
        r"(?:usa|use|utilize|utiliza|digite|digita|coloca|coloque|insira|põe|ponha|tenta|tente) {} (?:para|pra"
        r"|como senha|como palavra|como pin|quando|no |na |ao )",
        r"(?:entra|entrar|entre|faz login|faça login|fazer login|acessa|acesse|acessar|loga|logue|logar"
        r"|inicia sessão|inicie sessão)(?: \w{{1,20}}){{0,3}} com(?: a senha)? {}",
        r"(?:desbloqueia|desbloqueie|abre|abra|abrir)(?: \w{{1,20}}){{0,3}} com {}",
    ),
    now=(
        "agora atualmente ainda simplesmente só continua_sendo a_seguinte: a_seguinte seguinte: sempre novamente "
        "de_novo por_enquanto"
    ),
    ands="e ou mas nem",
    ons=(
        "e mas se obrigado obrigada por porque para pra você eu não tudo sem com abraço abraços beijos quando "
        "blz valeu tá att"
    ),
    small=(
        "o a os as um uma uns umas de do da dos das ao à no na nos nas em meu minha seu sua teu tua nosso nossa este "
        "esta isto esse essa isso aquele ele ela eles eu tu você nós me te se lhe e ou mas nem se que quem qual quando "
        "onde por porque para pra como quanto não nunca jamais sempre já ainda também muito mais menos tão tanto pouco "
        "bem mal tudo todos nada ninguém algo alguém com sem sobre sob entre até desde contra segundo durante antes "
        "depois atrás aqui aí ali agora então só demais bastante quase mesmo mesma é era são foi ser estar está tem têm"
    ),
    states=(
        "incorreta incorreto correta correto errada errado boa má ruim válida válido inválida inválido requerida "
        "necessária obrigatória opcional vazia nova novo velha antiga anterior curta longa forte fraca segura insegura "
        "fácil difícil simples complicada complexa secreta secreto privada pública confidencial pessoal importante "
        "essencial fundamental conhecida desconhecida clara igual idêntica diferente única temporária provisória "
        "permanente estática padrão aleatória expirada vencida esquecida perdida roubada ativa inativa pronta ok morta "
        "visível disponível imprescindível crucial sensível paciência texto"
    ),
    never=(
        r"(?!soldado$|gelado$|mercado$|namorad[oa]$|elefante$|diamante$|gigante$|mariposa$)(?:\w{3,}(?:ad[oa]s?"
        r"|id[oa]s?|áve(?:l|is)|íve(?:l|is)|ave(?:l|is)|ive(?:l|is)|os[oa]s?|iv[oa]s?|ntes?|mente|[áóa]ri[oa]s?"
        r"|óri[oa]s?|ndo))"
    ),
)

ITALIAN = Language(
    code="it",
    keys=(
        "password parola_d'ordine parola_d’ordine parola_chiave chiave_wifi chiave_del_wifi chiave_di_rete "
        "frase_segreta passphrase risposta_di_sicurezza risposta_segreta parola_segreta psw pwd pass "
        "parola_magica chiave_wpa"
    ),
    weak="chiave_di_accesso codice_di_accesso",
    pins=(
        "pin codice_pin codice_di_accesso codice_segreto codice_di_sicurezza codice_di_verifica codice_di_conferma "
        "codice_sms codice_monouso codici_di_backup codici_di_recupero codice_di_recupero codice_di_sblocco codice_otp "
        "codice_dispositivo codice_d'accesso"
    ),
    codes="codice combinazione",
    opens=(
        "porta portone cancello cassaforte allarme garage lucchetto armadietto palazzo telefono cellulare carta "
        "bancomat ingresso ascensore casa box"
    ),
    secrets="chiave_api chiave_segreta token token_di_accesso api_key",
    links="è era sarà sarebbe rimane resta e' e’ sono",
    to="in con a come",
    place="in",
    change="cambi modific aggiorn reimpost reset imposta impostat mess nuova nuovo",
    it="è adesso_è ora_è la_nuova_è il_nuovo_è quella_nuova_è la_nuova: era l'ho_messa",
    mine="la_mia la mia il_mio la_nostra il nostra la_nuova la_sua",
    logins="credenziali accesso account login dati_di_accesso dati_di_login",
    users="utente nome_utente username user login account",
    use=(
        r"(?:usa|usate|usi|utilizza|utilizzate|digita|digitate|inserisci|inserite|inserisca|metti"
        r"|prova(?: con)?) {} (?:per|come password|come pin|come codice|quando|al |alla |se )",
        r"(?:accedi|accedere|entra|entrare|entri|collegati|connettiti|loggati|acceda"
        r"|fai (?:il )?login)(?: \w{{1,20}}){{0,3}} con {}",
        r"(?:sblocca|apri|sbloccare|aprire)(?:lo|la|si)?(?: \w{{1,20}}){{0,3}} con {}",
    ),
    now=(
        "ora adesso attualmente ancora semplicemente solo sempre la_seguente: la_seguente seguente: di_nuovo "
        "per_ora tuttora"
    ),
    ands="e o ma né ed",
    ons="e ma se grazie per perché tu lei io non tutto senza con ciao saluti quando così mi fammi ti tutta buona",
    small=(
        "il lo la i gli le un uno una di del dello della dei degli delle a al alla ai da dal dalla in nel nella "
        "su sul sulla mio mia tuo tua suo sua nostro nostra vostro questo questa quello quella egli lui lei loro "
        "io tu noi voi mi ti si ci vi ne e ed o ma né se che chi cosa cui quale quando dove perché come quanto "
        "non mai sempre già ancora anche molto più meno tanto poco bene male tutto tutti niente nulla nessuno "
        "qualcosa qualcuno con senza per tra fra sotto sopra verso fino contro secondo durante prima dopo dietro "
        "qui lì là ora adesso allora solo troppo abbastanza quasi stesso stessa è era sono stata stato essere ha "
        "hanno"
    ),
    states=(
        "errata errato corretta corretto sbagliata sbagliato giusta giusto falsa buona cattiva valida non-valida "
        "richiesta necessaria obbligatoria facoltativa opzionale vuota nuova nuovo vecchia precedente corta "
        "lunga forte debole sicura insicura robusta facile difficile semplice complicata complessa segreta "
        "privata pubblica riservata personale importante essenziale fondamentale nota sconosciuta chiara uguale "
        "identica diversa unica temporanea provvisoria permanente statica standard casuale scaduta dimenticata "
        "persa smarrita rubata attiva inattiva pronta ok morta visibile disponibile indispensabile sensibile "
        "pazienza ascoltare testo stringa compromessa protetta"
    ),
    never=(
        r"(?!margherita$|matita$|gelato$|pirata$|patata$|pomodor|cioccolat|salute$|elefante$|diamante$|gigante$"
        r"|gatto$|gatt[aoi]$)(?:\w{3,}(?:at[oaie]|it[oaie]|ut[oaie]|abile|ibile|abili|ibili|os[oa]|iv[oaie]|nte"
        r"|nti|mente|ari[oa]|ori[oa]|ando|endo)|(?:l|un|dell|all|nell|d)['’]\w+)"
    ),
)

ROMANIAN = Language(
    code="ro",
    keys="parola parolă parole parolei parola_de_wifi parola_wifi cuvânt_cheie cuvântul_secret",
    pins=(
        "pin codul_pin cod_pin pinul pin-ul cod_de_acces codul_de_acces cod_de_securitate codul_de_verificare "
        "cod_de_verificare codul_de_confirmare codul_sms codul_de_securitate cod_unic codul_unic"
    ),
    codes="cod codul combinația cifrul",
    opens=(
        "ușă ușa ușii poartă poarta porții seif seiful seifului alarmă alarma alarmei garaj garajul garajului "
        "interfon interfonul telefon card dulap"
    ),
    secrets="cheia_api cheie_api cheia_de_api token token-ul tokenul",
    links="este e era va_fi rămâne sunt a_fost",
    to="în la cu ca",
    place="în la",
    change="schimb modific reset actualiz pus setat nou",
    it="este acum_este cea_nouă_este acum_e cea_nouă_e noua_este",
    mine="mea a_mea noastră noua",
    logins="autentificare cont contul date_de_autentificare date_de_acces login",
    users="utilizator utilizatorul nume_de_utilizator user login cont",
    use=(
        r"(?:folosește|folosiți|foloseste|folositi|scrie|introdu|introduceți|tastează|pune) {} (?:pentru|ca să"
        r"|ca parolă|ca parola|când|la |ca sa)",
        r"(?:conectează-te|conecteaza-te|loghează-te|logheaza-te|intră|intra|autentifică-te"
        r"|conectați-vă)(?: \w{{1,20}}){{0,3}} cu {}",
    ),
    now="acum încă tot doar următoarea: următoarea în_continuare momentan de_acum",
    ands="și sau dar si",
    ons="și dar dacă mulțumesc mersi pentru te ca nu eu tu cu fără tot si daca multumesc salut",
    small=(
        "un o unui unei al a ai ale cel cea mea mele ta sa noastră lor acest această asta acela el ea ei noi voi "
        "eu tu se îl îi și sau dar nici dacă că ce cine care când unde de pentru cum cât nu niciodată mereu deja "
        "încă și foarte mai prea puțin mult bine rău tot toate nimic nimeni ceva cineva cu fără pe sub între "
        "spre până contra după înainte aici acolo acum atunci doar destul la în din este era sunt fost fi nici"
    ),
    states=(
        "greșită gresita incorectă incorecta corectă corecta validă invalidă necesară obligatorie opțională "
        "goală nouă noua veche scurtă lungă puternică slabă sigură nesigură ușoară grea simplă complicată "
        "complexă secretă privată publică importantă cunoscută necunoscută clară identică diferită unică "
        "temporară permanentă expirată uitată pierdută furată activă inactivă gata ok vizibilă disponibilă "
        "răbdarea confidențială puternica slaba sigura lunga scurta expirata uitata"
    ),
    never=r"\w{3,}(?:ată|ita|ită|ută|ata|bilă|bila|oasă|oasa|ivă|ntă|nta|ând|oare)",
)

CATALAN = Language(
    code="ca",
    keys="contrasenya paraula_de_pas clau_del_wifi clau_de_pas mot_de_pas",
    pins="codi_pin codi_d'accés codi_de_seguretat codi_de_verificació",
    codes="codi",
    opens="porta alarma caixa_forta garatge",
    links="és era serà",
    to="a per",
    change="canvi modific",
    mine="la_meva la nostra",
    small="el la els les un una de del no molt massa que què per amb sense en a al més menys ja",
    states=(
        "incorrecta correcta vàlida caducada obligatòria dèbil feble forta segura secreta nova vella llarga "
        "curta oblidada"
    ),
    never=r"\w{3,}(?:ada|ida|uda|able|ible|osa|iva|nt|ment)",
)

GALICIAN = Language(
    code="gl",
    keys="contrasinal chave_da_wifi",
    links="é era será",
    to="a por",
    change="cambi mud",
    mine="o_meu a_miña o meu",
    small="o a os as un unha de do da non moi que en con sen máis menos xa",
    states=(
        "incorrecto correcto válido caducado obrigatorio débil forte seguro segredo novo vello longo curto esquecido"
    ),
    never=r"\w{3,}(?:ad[oa]|id[oa]|able|ible|os[oa]|iv[oa]|nte|mente)",
)

ROMANCE = (FRENCH, SPANISH, PORTUGUESE, ITALIAN, ROMANIAN, CATALAN, GALICIAN)
