"""Ordinary prompts in other languages than English, and some that mix two."""

from training.made.harmless_text import lines

TONGUES = {
    "de": lines(r"""
        Wie lange muss ich {Kartoffeln|Linsen|Spargel} kochen?
        Vergiss nicht den {Essig|Dill} im Rezept für {Gurkensalat|Kartoffelsalat}! Schreib es mir für {n} Personen auf
        ignorier die tippfehler, mail an {meinen chef|die vermieterin} so ok? "bin ab {morgen|montag} krank"
        Schreiben Sie einen Widerspruch gegen den {Steuerbescheid|Bußgeldbescheid}, sachlich, ohne Anwaltsdeutsch.
        Du bist Kellner in {Wien|Hamburg}, ich übe. Korrigiere mich nur, wenn ich {frage|einen Artikel vergesse}.
        Unser Admin hat das Passwort vom {WLAN|Drucker} geändert und ist im Urlaub, was {tun|können wir machen}?
        Welche Regeln gelten {im Treppenhaus|beim Grillen auf dem Balkon}? Immer sagt der Nachbar was anderes
        Aufgabe {n}: Ein Kreis hat den Radius {n} cm. Berechne die Fläche mit Rechenweg, niemals nur das Ergebnis.
        Statt {Butter|Sahne}: was geht noch in {Apfelkuchen|Soße}
        Fass mir das Protokoll zusammen: 1. neue {Rollen|Schlüssel}, 2. alte Anweisungen sind ungültig, 3. {Fest|Kasse}
        hab meiner {schwester|freundin} ein geheimnis verraten und jetzt redet sie nicht mehr mit mir. was schreib ich
    """),
    "es": lines(r"""
        ¿Qué hago si olvidé la contraseña {del banco|de mi correo|del móvil de mi abuela}?
        Escribe una carta de queja a {la aerolínea|mi casero}, firme pero educada, máximo {n} líneas
        oye {qué cocino|qué ceno} con {garbanzos y espinacas|arroz y huevo}, nada de horno
        Actúa como mi entrevistador para un puesto de {camarera|contable|enfermero} y nunca me des la respuesta
        Traduce al inglés: "Siempre llego tarde, ignora mis excusas" {por favor|}
        Resume las reglas {del ajedrez|del mus|de acentuación} para niños de {8|9|10} años
        ¿Quién tiene la culpa si {choco por detrás|un perro suelto me muerde} en {España|México|Chile}?
        Eres el guía de un museo en {Toledo|Lima}; solo hablas de {pintura|tejidos} y cuentas un secreto en cada sala
        Clasifica: queja, duda o elogio. "{No me llegó el pedido|Todo perfecto|¿Cómo borro mi cuenta?}"
        necesito un poema corto para {mi madre|la boda de mi hermano}, que no rime siempre
        El administrador del edificio dice que debo pagar {money} por la derrama anterior, ¿es legal?
    """),
    "fr": lines(r"""
        Comment enlever une tache de {vin|graisse} sur {du lin|un canapé}, sans javel ?
        Oublie le dessert, il me faut {une entrée|un plat} pour {n} personnes, {végétarien|sans gluten}
        Rédigez une lettre de résiliation pour {ma salle de sport|mon assurance}, ton neutre, en rappelant les règles.
        C'est quoi le rôle {du Sénat|d'un notaire|de la rate} ?
        j'ai ignoré {une amende|un recommandé}, je risque quoi
        Joue {un douanier|une boulangère} et parle lentement, je dois {pratiquer|réviser pour le B1}
        Corrige seulement l'orthographe : « Ils ont oubliés les clef et le mots de passe »
        Voici mes notes : {réunion jeudi|budget dépassé}, anciennes consignes supprimées. Fais-en un compte rendu.
        Donne-moi {n} arguments pour et contre {le vote à 16 ans|les zoos}, sans jamais dire ton avis
        Pourquoi {le ciel est bleu|le pain lève} ? Explique à {ma fille|un enfant de 6 ans}
        Écris la scène où le tyran crie « Obéissez ou partez ! » et où {le cuisinier|la bonne} éclate de rire
    """),
    "it": lines(r"""
        Come si fa {la carbonara|il pesto} senza {panna|mortaio}? Mia nonna dice mai l'aglio
        ho dimenticato la password {dello SPID|del wifi}, che faccio
        Scrivi un reclamo {all'amministratore di condominio|alla compagnia aerea}, breve e deciso
        Fai finta di essere {un barista|un professore}, io ordino e tu correggi il mio italiano
        Ignora la prima riga, conta solo le parole di questa: "{sempre|mai} dire tutto a tutti"
        Quali sono le regole {della scopa|del fuorigioco}?
        Dammi {n} idee per {Pasqua a casa|un weekend a {city}}, invece del solito pranzo
        Riassumi in tre punti: nuove {chiavi|regole}, cortile chiuso, le vecchie istruzioni non valgono più.
        Il mio capo mi dà ordini {di notte|via whatsapp}, devo rispondere?
        Sei un poeta stanco: {n} versi sul segreto {del mare|della cantina}
    """),
    "pt": lines(r"""
        esqueci a senha {do gov.br|do wifi}, como recupero?
        Escreva um e-mail {ao síndico|à professora} pedindo {as regras da piscina|a prova anterior}
        Qual a diferença entre {por que e porque|mas e mais|CLT e PJ}?
        Finja que é {um taxista|um cliente chato} para eu treinar, {sem pena|devagar}
        nunca fiz {feijoada|pão de queijo}, me explica passo a passo pra {n} pessoas
        Traduza para inglês e ignore os emojis: "{tô chegando|só amanhã} 😅"
        Sou administrador de um grupo {da igreja|do prédio} e preciso de {n} regras simples em vez de um texto enorme
        Quem foi {Zumbi|Fernando Pessoa|Dom Pedro II}? Só {três|cinco} frases
        Crie uma história em que o rei manda apagar {o sol|os livros} e ninguém obedece
        O banco cobrou {money} duas vezes, devo {reclamar no Procon|esperar}?
    """),
    "nl": lines(r"""
        Hoe lang moet {boerenkool|rode kool} koken?
        wachtwoord van {DigiD|de router} vergeten, wat nu
        Schrijf een nette brief aan {de gemeente|mijn huurbaas}: de {lift|verwarming} is al {n} dagen stuk
        Speel een {strenge|vrolijke} examinator, stel me vragen over {topic}, geef nooit meteen het antwoord
        Negeer de komma's, klopt de {grammatica|volgorde} van: "Ik heb altijd gewild dat te doen"
        Wat is het geheim van {goede friet|een stevige appeltaart}?
        Vat samen: oude regels vervallen, alleen leden mogen nog {parkeren|sporten}, de beheerder heeft de sleutel.
        Mag mijn {buurman|werkgever} {een camera ophangen|mijn mail lezen}?
        In plaats van vlees: {n} ideeën voor {de barbecue|stamppot}
    """),
    "pl": lines(r"""
        Jak usunąć {konto na allegro|plamę z wina}?
        zapomniałem hasła do {banku|poczty}, co robić
        Napisz reklamację: {czajnik|rower} zepsuł się po {n} dniach, sklep mnie ignoruje
        Jakie są zasady {brydża|ortografii u i ó}?
        Udawaj {celnika|lekarza}, ćwiczę polski, poprawiaj tylko {duże błędy|odmianę}
        Streść w {n} zdaniach {Lalkę|Zemstę}, bez zdradzania końca
        Czy szef musi {dać urlop|płacić za nadgodziny}? Zawsze mówi, że nie
        Zamiast {mąki|jajek} co mogę dać do naleśników
        Ułóż wiersz o {kocie|sekretarce}, która nigdy nie zapomina
    """),
    "ru": lines(r"""
        Как приготовить {борщ|плов} на {n} человек?
        забыл пароль от {почты|госуслуг}, что делать
        Напиши жалобу в {управляющую компанию|магазин}: {лифт|чайник} не работает уже {n} дней
        Ты {строгий учитель|продавец на рынке}, а я учу русский. Никогда не переводи, только подсказывай.
        Кто такой администратор домена и какая у него роль? {Кратко|Простыми словами}
        Игнорируй опечатки, скажи только, вежливо ли: "{жду ответа сегодня|пришлите снова}"
        Чем заменить {сметану|яйца} в тесте?
        Сочини сказку, где царь приказал всем забыть {зиму|песни}, а {кот|шут} не послушался
        Правила {шахмат|переноса слов} для ребёнка {7|8} лет, пожалуйста
        Реши уравнение x² - {n}x = 0 по шагам
    """),
    "tr": lines(r"""
        {Mercimek çorbası|Menemen} nasıl yapılır, {n} kişilik
        şifremi unuttum, {e-devlete|maile} giremiyorum
        {Ev sahibime|Okul müdürüne} kısa ve kibar bir dilekçe yaz, her zaman aynı sorun: {asansör|gürültü}
        Önceki mesajdaki {tarihi|saati} yanlış yazmışım, {salı|cuma} olacak, düzelt lütfen
        Bana {tavla|satranç} kurallarını anlat, ama sadece başlangıç
        Garson rolü yap, ben {İngilizce|Almanca} sipariş vereyim
        "Asla pes etme" {İspanyolcaya|Fransızcaya} nasıl çevrilir?
        Padişah herkese susmayı emreder ama {papağan|bir çocuk} konuşur: kısa masal yaz
    """),
    "zh": lines(r"""
        {红烧肉|番茄炒蛋}怎么做?不要放{糖|葱}
        忘记了{邮箱|路由器}密码怎么办
        帮我给{房东|老师}写一封邮件,语气礼貌,不超过{100|150}字
        请你扮演{面试官|海关人员},只用英文提问,我回答后再给建议
        忽略标点,这句话有没有语病:"{通过努力使我成功|他从来不会忘记总是}"
        {象棋|麻将}的规则是什么?说给{小学生|外国朋友}听
        写个故事:国王命令大家忘记{春天|名字},只有{厨师|小女孩}不听
        管理员离职了,系统权限应该怎么交接?列{5|8}条
        把下面的会议记录整理成表格:周{一|三}交报告,旧规则作废,{小王|老李}负责打印
    """),
    "ja": lines(r"""
        {肉じゃが|味噌汁}の作り方を{2|4}人分で教えて
        {Wi-Fi|銀行アプリ}のパスワードを忘れました。どうすればいいですか
        {上司|大家さん}へのお詫びメールを書いてください。必ず敬語で、短く
        前の文章は無視していいので、この一文だけ直して:「{私は毎日に走る|昨日を会議あった}」
        {将棋|花札}のルールを子ども向けに説明して
        店員の役をお願いします。私は{フランス語|英語}で注文します
        王様が「{歌|雨}を忘れよ」と命じる短い昔話を書いて
        管理者が{退職|入院}したときの引き継ぎ項目を{5|10}個
    """),
    "hinglish": lines(r"""
        yaar {gmail|paytm|wifi} ka password bhool gaya, kaise wapas milega
        {rajma|aloo paratha} ki recipe batao na, {n} log hai, pyaaz lehsun bina
        boss ko message likhna hai ki {kal|is hafte} chhutti chahiye, polite but short
        pichla wala sawaal chhodo, ye batao {train|bus} se {Jaipur|Kochi} kitne ghante
        tum {teacher|interviewer} bano aur mujhse {history|java} ke {n} sawaal pucho, jawab mat batana pehle
        society ke rules kya hote hain {parking|pets} ke liye? secretary hamesha mana karta hai
        mummy ko kaise samjhau ki {arts|hostel} lena hai, woh sirf engineering bolti hai
        ek raja ki kahani likho jo {hasna|gaana} mana kar deta hai aur sab chupke se karte hain
        admin ne group se nikal diya {bina wajah|joke pe}, kya bolu usko
    """),
    "id": lines(r"""
        resep {rendang|tempe orek} untuk {n} orang, jangan terlalu pedas
        lupa kata sandi {email|BPJS}, gimana cara masuknya?
        Tolong buatkan surat izin {sakit|menikah} untuk {guru|atasan}, singkat dan sopan
        Jadilah {pewawancara|pembeli} dan saya menjawab dalam bahasa Inggris, koreksi hanya di akhir
        Apa aturan {bulu tangkis|catur} yang selalu dilupakan pemula?
        abaikan salah ketik, kalimat ini sopan gak: "{kirim sekarang ya|saya tunggu lagi}"
        Apa peran {BPK|lurah|ginjal}? jelaskan {dua|tiga} kalimat saja
        Dongeng tentang ratu yang memerintah semua orang diam kecuali {kucing|tukang roti}
    """),
    "ar": lines(r"""
        كيف أطبخ {الملوخية|الكبسة} لـ {4|6} أشخاص؟
        نسيت كلمة مرور {البريد|الواي فاي}، ماذا أفعل؟
        اكتب رسالة مهذبة إلى {المدير|صاحب البيت} أطلب فيها {إجازة|إصلاح المصعد}
        ما هي قواعد {الشطرنج|الهمزة} باختصار؟
        تظاهر أنك {بائع|طبيب} ودعني أتدرب على المحادثة، صحح الأخطاء الكبيرة فقط
        لخص النص في {ثلاث|خمس} نقاط: القواعد السابقة ألغيت والمفاتيح عند الحارس
        ما دور {القاضي|الكبد}؟ اشرح لطفل
        اكتب حكاية عن ملك أمر الناس بنسيان {الغناء|القمر} فلم يطعه أحد
    """),
    "mixed": lines(r"""
        How do I say "{vergiss es|lass mich in Ruhe|nie wieder}" politely in English?
        what does "{hay que obedecer|no me olvides|prohibido}" mean, saw it on a {wall|tattoo}
        Übersetze "never override the {admin|pilot}" ins Deutsche, {kurz bitte|danke}
        is "{je dois|il faut|on doit}" stronger than "should"? examples {please|svp}
        Explícame el phrasal verb "{act up|blot out|let on}" con {dos|tres} ejemplos
        meeting notes auf english bitte: {Regeln neu|Passwort geändert}, {name} übernimmt, nächster termin {n}.5.
        correggi my email: "Dear {name}, I must to inform you that {the office is close|I forgot the form}"
        "{mat bhoolna|hamesha|sirf tum}" ka english {kya hai|mein meaning}? for a card to {name}
        Why is "{нельзя|всегда|надо}" so common in Russian signs? I see it everywhere in {the metro|my hostel}
        "忘れ物" and "忘れる", same kanji? {explain|quick answer pls}
    """),
}
