"""What is said of passwords, codes and keys without telling one is left alone."""

import pytest

from mcpward.guard.detectors import logins, named_passwords, passcodes, passwords, told_keys, told_later
from mcpward.guard.one_pass import OnePass

ENGINE = OnePass((passwords, named_passwords, passcodes, logins, told_keys, told_later))

# A sentence on each line; \n is a new line.
SPEAKING = {
    "en": r"""
        How do I reset my password in Django?
        how can i change the password in rails
        I want to set a password in Notion today
        Write 'my password in Slack' on the ticket
        Where do I change my password to Netflix?
        I changed the password in PostgreSQL and in phpMyAdmin
        Note that the password is case-sensitive
        password: string
        Password: required
        Passwords are rotated every 90 days
        The area code is 415
        changing the password to something stronger is wise
        The secret to success is hard work
        token is a string
        Pass the salt, please
        Tests pass: 128, failed: 3
        code: 200
        the password was changed on 2024-01-05
        | password | string | yes | The password of the user |
        The new password is identical to the old one
        My password is secure
        this password is already taken
        Our password is everyone's headache
        I lost my password. It's annoying.
        password rotation is automated
        the api key is missing
        the access token is valid for 24 hours
        ask Anna for the password, she's in room 204
        the password prompt is annoying
        My password is longer than yours
        The password is the one you set during setup.
        we need a password that is memorable
        Pin the tweet to your profile
        The code is on GitHub
        code for the door component is in door.tsx
        The safe mode code path is 300 lines
        the access code section, page 112
        Postal PIN 110001, New Delhi
        The alarm went off at 0430
        The security code review took 120 minutes
        use your email and password to log in
        I set it to 60 seconds
        It is raining now
        What's the wifi password?
        using qwerty as a password is a bad idea
        password too weak
        Username:\nPassword:\nRemember me
        The password is hashed, salted and peppered.
        The combination of lock and key is secure
        Your verification code will arrive in 30 seconds
        The password is whatever you want it to be
        Nobody knows the password except Tim
        My password is basically garbage
        the root password is empty by default
        Password is none of your business
        The password is used to encrypt the file
        password - optional
        is the password correct?
        The most common password is easy to guess
        The door is open, the code is irrelevant
        the alarm is set for 0700
        CVV2 check failed
        Use code 1234 to get a discount
        Your order code is 882910
        contact me at joe@example.com / 555-0100
        see example.com/page2 or example.com: 42 results
        Change it to lowercase
        It's 10 now
        enter your PIN when prompted
        type yes when asked
        use sudo to get in
        you can sign in with Microsoft365
        connect with us on Facebook
        Old passwords are deleted after 30 days
        I don't have a password
        no password, no entry
        The password: a short history
        The network key is wrong
    """,
    "de": r"""
        Wie ändere ich mein Passwort in Teams?
        Ich möchte das Passwort in teams ändern
        Wie setze ich das Passwort auf Facebook zurück?
        Mein Passwort ist abgelaufen
        Passwort zurücksetzen
        Der Code ist sauber
        Benutzername oder Passwort ist falsch.
    """,
    "fr": r"""
        Comment réinitialiser mon mot de passe en Django ?
        Comment changer mon mot de passe à Netflix ?
        Mot de passe : obligatoire
        Le mot de passe est stocké dans le coffre
        Le code fait 300 lignes
        Mon mot de passe ne marche pas
    """,
    "es": r"""
        ¿Cómo cambio mi contraseña en Hotmail?
        Quiero cambiar mi contraseña en outlook
        La contraseña debe tener al menos 8 caracteres
        La contraseña no funciona
        Contraseña: mínimo 8 caracteres
        La contraseña es sensible a mayúsculas
    """,
    "pt": r"""
        Como mudo a minha senha em Django?
        Quero alterar a senha em excel
        A senha é muito curta
        Esqueci a minha senha
        Qual é a minha senha?
        Senha: mínimo 8 caracteres
    """,
    "it": r"""
        Come cambio la password in Outlook?
        Vorrei cambiare la password in excel
        La password è scaduta
        Ho dimenticato la password
        Password: minimo 8 caratteri
        La password è segreta
    """,
    "nl": r"""
        Hoe wijzig ik mijn wachtwoord in Teams?
        Ik wil mijn wachtwoord op netflix wijzigen
        Ik ben mijn wachtwoord vergeten
        Wat is mijn wachtwoord?
        Het wachtwoord is verplicht
        Wachtwoord vergeten?
    """,
    "pl": r"""
        Jak zmienić hasło do Netflix?
        Jak zmienić hasło na Facebook?
        Hasło jest nieprawidłowe
        Hasło to podstawa bezpieczeństwa
        Wpisz hasło:
        Nieprawidłowe hasło
    """,
    "cs": r"""
        Jak změnit heslo na Facebooku?
        Zadejte heslo:
        Heslo je příliš krátké
        Heslo bylo změněno
        Heslo: minimálně 8 znaků
    """,
    "sk": r"""
        Heslo je nesprávne
        Zabudol som heslo
        Heslo je povinné
        Heslo je príliš krátke
    """,
    "sv": r"""
        Jag har glömt mitt lösenord
        Lösenordet är för kort
        Lösenordet är ogiltigt
        Lösenord: minst 8 tecken
    """,
    "da": r"""
        Adgangskoden er forkert
        Adgangskoden skal være mindst 8 tegn
        Koden er ren og velskrevet
        Adgangskoden virker ikke
    """,
    "nb": r"""
        Passordet er feil
        Passordet må ha minst 8 tegn
        Skriv inn passordet:
        Passordet virker ikke
    """,
    "fi": r"""
        Salasana on väärä
        Anna salasana:
        Salasana on liian lyhyt
        Salasana ei toimi
    """,
    "ru": r"""
        Как изменить пароль на Госуслугах?
        Пароль должен содержать не менее 8 символов
        Введите пароль:
        Неверный пароль
        Пароль секретный
    """,
    "uk": r"""
        Пароль невірний
        Пароль має містити щонайменше 8 символів
        Пароль успішно змінено
        Пароль не працює
    """,
    "tr": r"""
        Hatalı şifre
        Şifreniz 5 gün içinde sona erecek
        şifre değiştirildi
        Şifre: en az 8 karakter
    """,
    "ro": r"""
        Cum schimb parola la Netflix?
        Vreau să schimb parola în outlook
        Am uitat parola
        Parola trebuie să aibă minim 8 caractere
        Introduceți parola:
        Parola nu se potrivește
    """,
    "hu": r"""
        A jelszó helytelen
        Adja meg a jelszót:
        A jelszó lejárt
        A jelszó nem működik
    """,
    "el": r"""
        Ο κωδικός είναι λάθος
        Ξέχασα τον κωδικό μου
        Ο κωδικός έληξε
        Ο κωδικός δεν λειτουργεί
    """,
    "ar": r"""
        كلمة المرور غير صحيحة
        يجب أن تحتوي كلمة المرور على 8 أحرف على الأقل
        كلمة المرور مطلوبة
        كلمة المرور لا تعمل
    """,
    "he": r"""
        שכחתי את הסיסמה
        הזן סיסמה:
        הסיסמה פגה
        הסיסמה לא עובדת
    """,
    "hi": r"""
        पासवर्ड दर्ज करें:
        पासवर्ड बहुत छोटा है
        पासवर्ड मजबूत है
        पासवर्ड काम नहीं कर रहा
    """,
    "hi-Latn": r"""
        mera password kya hai?
        password bhool gaya
        password strong hai kya
        password change kar do
    """,
    "zh": r"""
        密码是加密存储的
        请输入密码
        密码强度：弱
        请设置6-20位密码
    """,
    "zh-Hant": r"""
        密碼是必填的
        忘記密碼
        密碼已過期
        請輸入密碼：
    """,
    "ja": r"""
        パスワードが間違っています
        パスワードは何ですか？
        パスワードの有効期限が切れています
        パスワードが一致しません
    """,
    "ko": r"""
        비밀번호는 8자 이상이어야 합니다
        비밀번호가 뭐예요?
        비밀번호를 입력하세요:
        비밀번호는 안전하게 보관하세요
    """,
    "vi": r"""
        Mật khẩu không đúng
        Mật khẩu phải có ít nhất 8 ký tự
        Mật khẩu là bắt buộc
        Mật khẩu hết hạn
    """,
    "id": r"""
        Kata sandi salah
        Kata sandi harus minimal 8 karakter
        Kata sandi adalah rahasia
        Kata sandi terlalu pendek
    """,
    "th": r"""
        รหัสผ่านไม่ถูกต้อง
        ลืมรหัสผ่าน
        กรุณากรอกรหัสผ่าน:
        รหัสผ่านใช้ไม่ได้
    """,
    "hr": r"""
        Kako promijeniti lozinku u Outlooku?
        Lozinka je pogrešna
    """,
    "bg": r"""
        Паролата е грешна
    """,
    "fa": r"""
        رمز عبور اشتباه است
    """,
    "ca": r"""
        La contrasenya és incorrecta
    """,
}

SENTENCES = [
    pytest.param(line.strip().replace(r"\n", "\n"), id=f"{language}-{at}")
    for language, lines in SPEAKING.items()
    for at, line in enumerate(lines.strip().splitlines())
]
STATES = (
    "incorrect",
    "required",
    "too short",
    "expired",
    "not set",
    "case-sensitive",
    "in the vault",
    "the same as ever",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_password_is_seen_where_none_is_told(sentence: str) -> None:
    assert ENGINE.find(sentence) == []


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("key", ["password", "passphrase", "PIN", "passcode", "wifi key", "access code"])
def test_a_state_is_no_value(key: str, state: str) -> None:
    assert ENGINE.find(f"Sorry, the {key} is {state}.") == []
