"""Credentials told in words are found as they stand, in every language that the guard knows."""

import re

import pytest

from mcpward.guard.detectors import logins, named_passwords, passcodes, passwords, told_keys, told_later
from mcpward.guard.languages import LANGUAGES, Language
from mcpward.guard.one_pass import OnePass

ENGINE = OnePass((passwords, named_passwords, passcodes, logins, told_keys, told_later))

# A sentence on each line, every value in it between these brackets; \n is a new line.
TELLING = {
    "en": r"""
        hey, the wifi password is ⟦sunshine⟧
        Hi Tom! Password for the guest network: ⟦mango-river-88⟧. See you tonight
        my pw: ⟦Tr0ub4dor&3⟧
        the passcode we agreed on is ⟦771930⟧
        I had to change the router password yesterday. The new one is ⟦kestrel⟧.
        Login: bob, password: ⟦Qwerty!23⟧
        u: bob p: ⟦winter2023⟧
        "⟦correct horse battery staple⟧" is the passphrase
        my password - ⟦dragon77⟧
        Your one-time password is ⟦903112⟧. It expires in 5 minutes.
        Password:\n  ⟦purple-monkey⟧
        🔑 ⟦teapot42⟧ ← password for the NAS
        the password's gonna be ⟦marmalade7⟧
        enter ⟦5521⟧ on the keypad
        Here is my password, ⟦sunshine7⟧, keep it safe.
        Someone guessed the password (⟦sunshine7⟧) of the shop.
        I keep typing ⟦sunshine7⟧ but the login page says no
        log in to the portal as jo.smith with ⟦sunshine7⟧
        Mom, the Disney+ password is still ⟦grandma1⟧ right?
        ok so the login is jsmith and the password is ⟦elephant⟧, all lowercase
        the pin for the alarm is ⟦4417⟧, don't forget to arm it
        pass is ⟦monkey12⟧
        Password is ⟦Kaffee&Kuchen⟧ with capital Ks
        psw ⟦abcd1234!⟧
        Dear Ms Lee, your password is ⟦hX92-kkLm⟧. Regards
        Our Spotify login is fam@example.com with the password ⟦discoball3⟧
        you can get in with ⟦gr8pes⟧
        he said the password was ⟦ostrich⟧, but that may be old
        the lock combo is ⟦32-8-14⟧
        password ⟦hunter2⟧
        My password? It's ⟦buttercup⟧.
        so I've made the password ⟦chess4ever⟧
        you'll need the passphrase "⟦no more tears in heaven⟧" to decrypt it
        the old password was ⟦Sommer2019⟧
        The server's password should be "⟦l0ngWinter⟧" if Dave didn't change it.
        Passwd ⟦kE8!ss⟧
        FYI: pw for the PDF is ⟦0417⟧
        You asked for the admin password. Here it is: ⟦Gorilla!Glue⟧
        Can you log me in? email: tim@example.org pass: ⟦pancakes4dinner⟧
        the vpn wants a password and mine is ⟦yellowtruck88⟧
        is "⟦hunter22⟧" a strong enough password for my bank?
        Can you set my account's password to ⟦orchid.valley.7⟧?
        The safe combination: ⟦24-6-18⟧
        She told me that the password is "⟦Liverpool FC⟧".
        PASSWORD IS ⟦SWORDFISH⟧
        password for today's webinar: ⟦Rosemary⟧
        my password starts with kiwi, it's ⟦kiwi-bird-nest⟧
        My password for GitHub is ⟦pumpkin-spice-9⟧
        Login with username demo and password ⟦demo-4-you⟧
        ⟦918273⟧ is your verification code
        My voicemail PIN is ⟦1122⟧
        The lock on the shed opens with ⟦3-1-4-1⟧
        Network: Casa_Azul Password: ⟦margaritas⟧
        SSID: HomeNet\nKey: ⟦b4n4n4split⟧
        please update my password to ⟦Zx81-Spectrum⟧
        I wrote my password on a note: ⟦sparrow⟧
        2FA backup codes: ⟦1111-2222⟧
        creds → svc_app / ⟦Uj4!mm⟧
        Change password to ⟦Lemonade22⟧ asap
        Account password (case sensitive): ⟦BlueWhale⟧
        **Password:** ⟦Starlight7⟧
        password:⟦rainbow⟧
        use 'guest' and '⟦guest4u⟧' to log in
        The admin panel's credentials are admin and ⟦adm1n!⟧
        Security code for the front door: ⟦C1357Y⟧
        Safe code's ⟦10-20-30⟧
    """,
    "de": r"""
        Mein Passwort ist ⟦Sonnenschein⟧
        Ich habe mein Passwort auf ⟦Winter!2023⟧ geändert
        Mein Kennwort war bisher ⟦Tischbein4⟧
        Für den Login nimm ⟦Zwiebel#9⟧
    """,
    "fr": r"""
        le nouveau mot de passe est ⟦coquelicot⟧, merci de ne pas le partager
        mon code pin est ⟦2204⟧
        Votre code de vérification est ⟦482 193⟧
        Votre mot de passe provisoire est : ⟦Prov!2211⟧
    """,
    "es": r"""
        usa ⟦manzana5⟧ para entrar
        la contraseña del servidor es «⟦cielo azul⟧»
        Tu código de verificación es ⟦118273⟧
        Mi contraseña de Netflix es ⟦Churros7⟧
    """,
    "pt": r"""
        A minha palavra-passe é ⟦girassol⟧
        A senha do wifi é ⟦banana22⟧
        Usuário: ana Senha: ⟦flor2020⟧
        minha senha nova é ⟦estrela⟧, valeu
    """,
    "it": r"""
        La mia password è ⟦girasole⟧
        Ciao, la password del portatile è ⟦melanzana⟧
        Il tuo codice di verifica è ⟦440918⟧
        utente: marco psw: ⟦Vespa50!⟧
    """,
    "nl": r"""
        Mijn wachtwoord is ⟦zonnebloem⟧
        log in met ⟦stroopwafel1⟧
        gebruiker jan wachtwoord ⟦Klomp44⟧
        Hoi, het wachtwoord van de router is ⟦pindakaas⟧.
    """,
    "pl": r"""
        Moje hasło to ⟦słoneczko⟧
        Hasło: ⟦Bigos!33⟧
        login: adam hasło: ⟦pierogi1⟧
        hasło brzmi ⟦Zimorodek8⟧
    """,
    "cs": r"""
        heslo na wifi: ⟦Praha2021⟧
        Heslo k serveru je ⟦modrý-slon-4⟧
        Moje heslo na Netflix je ⟦gulas77⟧
        nové heslo: ⟦duha2020⟧
    """,
    "sk": r"""
        Zmenil som heslo na ⟦halusky5⟧
        kód od brány je ⟦7712⟧
        Tvoj overovací kód je ⟦771920⟧
        heslo: ⟦Bryndza#1⟧
    """,
    "sv": r"""
        Lösenordet till wifi är ⟦Fika2023⟧
        Portkoden är ⟦3350⟧
        logga in med ⟦midsommar7⟧
        Hej, lösenordet till routern är ⟦köttbulle⟧
    """,
    "da": r"""
        Min adgangskode er ⟦solsikke⟧
        Jeg har ændret mit kodeord til ⟦smørrebrød1⟧
        pinkoden er ⟦5567⟧
        brugernavn: lars, adgangskode: ⟦Rugbrod7⟧
    """,
    "nb": r"""
        Passordet til wifi er ⟦Fjord2021⟧
        passord: ⟦brunost8⟧
        dørkoden er ⟦4409⟧
        Hei, passordet til ruteren er ⟦agurk⟧
    """,
    "fi": r"""
        salasana: ⟦perkele99⟧
        ovikoodi on ⟦1199⟧
        PIN-koodini on ⟦7345⟧
        käyttäjä: pekka, salasana: ⟦Makkara9⟧
    """,
    "ru": r"""
        Пароль — ⟦Zenit1925⟧
        ⟦qazwsx12⟧ — мой пароль от почты
        зайди с паролем ⟦lubov5⟧
        Мой пароль от Нетфликса: ⟦pelmeni7⟧
    """,
    "uk": r"""
        Мій пароль ⟦kyiv2022⟧
        пароль від вайфаю: ⟦borsch77⟧
        пін-код: ⟦3344⟧
        Ваш код підтвердження: ⟦882910⟧
    """,
    "tr": r"""
        kapı kodu ⟦4521⟧
        sifre ⟦fener1907⟧
        Netflix şifrem ⟦lokum777⟧
        yeni şifrem ⟦gokkusagi1⟧
    """,
    "ro": r"""
        Parola mea este ⟦soare22⟧
        Parola: ⟦Carpati!9⟧
        Salut, parola la router este ⟦castravete⟧
        Codul de verificare este ⟦330918⟧
    """,
    "hu": r"""
        A jelszavam ⟦napraforgó⟧
        A wifi jelszó: ⟦Gulyas2021⟧
        kapukód: ⟦5678⟧
        jelszó: ⟦Langos#2⟧
    """,
    "el": r"""
        Κωδικός: ⟦souvlaki9⟧
        άλλαξα τον κωδικό σε ⟦thalassa1⟧
        Γεια, ο κωδικός του router είναι ⟦aggouri8⟧
        κωδικός πρόσβασης: ⟦Tzatziki1⟧
    """,
    "ar": r"""
        كلمة المرور هي ⟦shams2020⟧
        كلمة السر للواي فاي هي ⟦habibi123⟧
        غيرت كلمة المرور إلى ⟦Nakhla77⟧
        كلمة المرور الخاصة بي هي ⟦ياسمين⟧
    """,
    "he": r"""
        הסיסמה שלי היא ⟦shemesh22⟧
        הסיסמה לוויי-פיי היא ⟦falafel9⟧
        קוד הכניסה הוא ⟦4571⟧
        קוד האימות שלך הוא ⟦889201⟧
    """,
    "hi": r"""
        वाईफाई का पासवर्ड है ⟦chai2022⟧
        पिन ⟦4321⟧ है
        पासवर्ड बदलकर ⟦ganga77⟧ कर दिया है
        राउटर का पासवर्ड ⟦kheera99⟧ है
    """,
    "hi-Latn": r"""
        mera password ⟦suraj123⟧ hai
        wifi ka password ⟦chaiwala⟧ hai bhai
        password hai ⟦mumbai99⟧
        login id raju aur password ⟦kabaddi7⟧
    """,
    "zh": r"""
        密码改成⟦Qwe!2023⟧了
        新密码是⟦sunflower⟧，别告诉别人
        账号：admin 密码：⟦admin888⟧
        密码：⟦Baozi#88⟧
    """,
    "zh-Hant": r"""
        我的密碼是⟦taipei101⟧
        WiFi 密碼：⟦bubbletea⟧
        密碼改為 ⟦Formosa#1⟧
        帳號 root 密碼 ⟦dragon88⟧
    """,
    "ja": r"""
        パスワードを⟦Neko2023⟧に変更しました
        暗証番号は⟦4649⟧です
        ID: tanaka / パスワード: ⟦fuji3776⟧
        合言葉は⟦やまかわ⟧だよ
    """,
    "ko": r"""
        내 비밀번호는 ⟦seoul88⟧이야
        비밀번호를 ⟦Hangang!1⟧로 변경했어요
        인증번호 [⟦882910⟧]를 입력해주세요
        넷플릭스 비밀번호는 ⟦mujigae7⟧
    """,
    "vi": r"""
        pass wifi là ⟦12345678⟧
        Tôi đã đổi mật khẩu thành ⟦Hanoi2021⟧
        mat khau la ⟦saigon75⟧
        Mật khẩu router là ⟦duachuot1⟧
    """,
    "id": r"""
        Kata sandi saya adalah ⟦matahari⟧
        password wifi: ⟦nasigoreng1⟧
        Kode OTP kamu adalah ⟦330192⟧
        kata sandi: ⟦Gudeg#1⟧
    """,
    "th": r"""
        รหัสไวไฟ: ⟦somtum99⟧
        พาสเวิร์ด ⟦ninja777⟧
        รหัส OTP ของคุณคือ ⟦551928⟧
        รหัสผ่าน Netflix คือ ⟦sairung7⟧
    """,
    "bg": r"""
        Паролата ми е ⟦slunce12⟧
        парола: ⟦Sofia1878⟧
    """,
    "hr": r"""
        Lozinka je ⟦suncokret⟧
        lozinka za wifi: ⟦Zagreb22⟧
    """,
    "sl": r"""
        Geslo je ⟦soncnica7⟧
    """,
    "sr": r"""
        Лозинка је ⟦suncokret5⟧
    """,
    "ca": r"""
        La contrasenya és ⟦girasol9⟧
    """,
    "fa": r"""
        رمز عبور من ⟦aftab123⟧ است
    """,
    "ur": r"""
        میرا پاس ورڈ ⟦suraj99⟧ ہے
    """,
    "bn": r"""
        আমার পাসওয়ার্ড হল ⟦surjo22⟧
    """,
    "et": r"""
        Minu parool on ⟦paevalill7⟧
    """,
    "lt": r"""
        Mano slaptažodis yra ⟦saule77⟧
    """,
    "lv": r"""
        Mana parole ir ⟦saulespuke5⟧
    """,
    "sw": r"""
        Nenosiri langu ni ⟦simba123⟧
    """,
    "tl": r"""
        ang password ay ⟦mahal123⟧
    """,
    "ms": r"""
        kata laluan saya ialah ⟦nasilemak7⟧
    """,
    "is": r"""
        Lykilorðið er ⟦solblom9⟧
    """,
}

SENTENCES = [
    pytest.param(line.strip().replace(r"\n", "\n"), id=f"{language}-{at}")
    for language, lines in TELLING.items()
    for at, line in enumerate(lines.strip().splitlines())
]


def found_in(text: str) -> list[str]:
    return [text[one.start : one.end] for one in ENGINE.find(text)]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_value_told_is_found_and_nothing_else(sentence: str) -> None:
    assert found_in(re.sub("[⟦⟧]", "", sentence)) == re.findall("⟦(.*?)⟧", sentence)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_in_every_language_a_password_stands_behind_its_word(language: Language) -> None:
    key = language.keys.split()[0].replace("_", " ")
    assert found_in(f"{key}: kiwi-" + "bird-77") == ["kiwi-" + "bird-77"]


def test_the_tags_of_languages_are_unique() -> None:
    tags = [language.code for language in LANGUAGES]
    assert len(tags) == len(set(tags)) >= 30


@pytest.mark.parametrize("quotes", ['""', "''", "``", "“”", "„“", "«»", "「」", "‹›"])
def test_a_value_is_found_in_any_kind_of_quotes(quotes: str) -> None:
    assert found_in(f"the password is {quotes[0]}blue moon rising{quotes[1]}, thanks") == ["blue moon rising"]


@pytest.mark.parametrize(
    "mark", [": ", " : ", ":\n", ":\n  - ", " = ", " - ", " – ", " -> ", " → ", " | ", " 👉 ", ":** "]
)
def test_a_value_is_found_behind_any_mark(mark: str) -> None:
    assert found_in(f"Wifi password{mark}sunshine\nSee you there") == ["sunshine"]


@pytest.mark.parametrize("end", ["", ".", ",", ")", " :)", " 🙂", "\n", " and", " please", " - ok?", "; bye"])
def test_a_value_ends_where_its_sentence_goes_on(end: str) -> None:
    assert found_in(f"the password is sunshine{end}") == ["sunshine"]


@pytest.mark.parametrize(
    "value",
    [
        "pässwörd",
        "солнышко7",
        "P@ss,w0rd;1",
        "a.b.c.9x",
        "$ecret99",
        "4711",
        "#q7w!e",
        "q" * 6 + "1",
        "cAx<[.mf4",
        "monkey_dragon_tree",
        "dragon.monkey.tree",
        "PianoTree",
        "Qx(7Lp:2b",
    ],
)
def test_a_value_may_have_any_shape(value: str) -> None:
    assert found_in(f"my password is {value} ok") == [value]


@pytest.mark.parametrize(
    "text", ["mi contrasena es gatito", "moje haslo to kotek", "mat khau la meocon9", "losenordet ar blabar2"]
)
def test_accents_may_be_left_out(text: str) -> None:
    assert found_in(text) == [text.split()[-1]]


def test_a_key_that_comes_again_and_again_is_read_in_linear_time() -> None:
    assert found_in("password: " * 2000 + "kiwi-" + "bird-77") == ["kiwi-" + "bird-77"]
