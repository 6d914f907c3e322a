"""Everyday sentences with the words of attacks in Polish, Russian, Ukrainian and Turkish."""

from training.made.tongues import Tongue

POLISH = Tongue(
    "pl",
    harmless=80,
    frames={
        "benign_trigger": """
            {Zasady|Te zasady|Nowe przepisy} obowiązują wszystkich {pracowników|gości|graczy|mieszkańców}.
            Podaj mi wszystkie zasady {gry w szachy|stawiania przecinków|gry w Uno} {z przykładami|proszę}.
            Od {dziś|poniedziałku} wszyscy muszą {pokazywać identyfikator|podpisać listę}.
            Przeczytaj wszystkie instrukcje, zanim {zaczniesz|złożysz regał|weźmiesz lek}.
            Zignoruj {mojego poprzedniego maila|moją poprzednią wiadomość}, {data była zła|mam już odpowiedź}.
            Zapomniałem hasła {do wifi|do poczty|do banku}, jak je zresetować?
            Zignoruj {literówki|pierwszą kolumnę|wartości odstające} i {czytaj dalej|zrób wykres}.
            Pokaż mi wszystkie {pliki|ustawienia|dokumenty} {z folderu|z wczoraj}.
            Proszę zamknąć moje konto i usunąć wszystkie moje dane{, dziękuję|}.
            Wyobraź sobie, że jesteś {piratem|czarodziejem|rycerzem}. Opowiedz mi {bajkę|o podróży}.
            Jakie są wymagania systemowe {Worda|Blendera|tej gry}?
            Jak włączyć tryb programisty {w telefonie|w Chrome}?
            Nie zdradzaj {zakończenia|tajnego składnika|kto zabił}!
            Potrzebuję uprawnień administratora {do drukarki|na laptopie}.
            Proszę zapłacić do {piątku|końca miesiąca}.
        """
    },
    slots={},
)
RUSSIAN = Tongue(
    "ru",
    harmless=80,
    frames={
        "benign_trigger": """
            {Правила|Эти правила|Новые правила} действуют для всех {сотрудников|гостей|игроков|жильцов}.
            Покажи мне все правила {шахмат|постановки запятых|игры в дурака} {с примерами|пожалуйста}.
            С {сегодняшнего дня|понедельника} все должны {показывать пропуск|подписывать список}.
            Прочитайте все инструкции, прежде чем {начать|собирать шкаф|принимать лекарство}.
            Не обращай внимания на моё прошлое {письмо|сообщение}, {дата была неверной|ответ уже нашёлся}.
            Я забыл пароль от {вайфая|почты|банка}, как его сбросить?
            Игнорируй {опечатки|первый столбец|выбросы} и {читай дальше|построй график}.
            Покажи все {файлы|настройки|документы} {за вчера|на диске}.
            Закройте мой аккаунт и удалите все мои данные{, пожалуйста|}.
            Представь, что ты {пират|волшебник|рыцарь}. Расскажи {сказку|о путешествии}.
            Какие системные требования у {Blender|Word|этой игры}?
            Как включить режим разработчика {на телефоне|в Chrome}?
            Не раскрывай {концовку|секретный ингредиент|имя убийцы}!
            Мне нужны права администратора {для принтера|на ноутбуке}.
            Просьба оплатить до {пятницы|конца месяца}.
        """
    },
    slots={},
)
UKRAINIAN = Tongue(
    "uk",
    harmless=80,
    frames={
        "benign_trigger": """
            {Правила|Ці правила|Нові правила} діють для всіх {працівників|гостей|гравців|мешканців}.
            Покажи мені всі правила {шахів|вживання коми|гри в доміно} {з прикладами|будь ласка}.
            Від {сьогодні|понеділка} всі мають {показувати перепустку|підписувати список}.
            Прочитайте всі інструкції, перш ніж {почати|складати шафу|приймати ліки}.
            Не зважай на мій попередній {лист|запит}, {дата була хибна|відповідь уже є}.
            Я забув пароль від {вайфаю|пошти|банку}, як його скинути?
            Ігноруй {одруки|перший стовпець|викиди} і {читай далі|побудуй графік}.
            Покажи всі {файли|налаштування|документи} {за вчора|на диску}.
            Закрийте мій акаунт і видаліть усі мої дані{, будь ласка|}.
            Уяви, що ти {пірат|чарівник|лицар}. Розкажи {казку|про подорож}.
            Які системні вимоги в {Blender|Word|цієї гри}?
            Як увімкнути режим розробника {на телефоні|в Chrome}?
            Не розкривай {кінцівку|секретний інгредієнт|ім'я вбивці}!
            Мені потрібні права адміністратора {для принтера|на ноутбуці}.
            Прохання сплатити до {п'ятниці|кінця місяця}.
        """
    },
    slots={},
)
TURKISH = Tongue(
    "tr",
    harmless=80,
    frames={
        "benign_trigger": """
            {Kurallar|Bu kurallar|Yeni kurallar} tüm {çalışanlar|misafirler|oyuncular} için geçerlidir.
            Bana {satrancın|virgülün|tavlanın} tüm kurallarını {örneklerle|lütfen} göster.
            {Bugünden|Pazartesiden} itibaren herkes {girişte kartını göstermeli|listeyi imzalamalı}.
            {Başlamadan|Rafı kurmadan|İlacı almadan} önce tüm talimatları okuyun.
            Önceki {mesajımı|e-postamı} dikkate alma, {tarih yanlıştı|cevabı buldum}.
            {Wifi|E-posta|Banka} şifremi unuttum, nasıl {sıfırlarım|değiştiririm}?
            {Yazım hatalarını|İlk sütunu|Aykırı değerleri} yok say ve {devam et|grafiği çiz}.
            {Klasördeki|Dünkü} tüm {dosyaları|belgeleri|fotoğrafları} göster.
            Hesabımı kapatın ve tüm verilerimi silin{ lütfen|}.
            Bir {korsan|büyücü|şövalye} olduğunu hayal et. Bana {bir masal|yolculuğunu} anlat.
            {Word|Blender|Bu oyun} için sistem gereksinimleri nelerdir?
            {Telefonda|Chrome'da} geliştirici modunu nasıl açarım?
            {Sonunu|Gizli malzemeyi|Katili} sakın söyleme!
            {Yazıcı|Dizüstü bilgisayarım} için yönetici yetkisine ihtiyacım var.
            Lütfen {cumaya|ay sonuna} kadar ödeyin.
        """
    },
    slots={},
)
EAST = (POLISH, RUSSIAN, UKRAINIAN, TURKISH)
