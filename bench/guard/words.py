"""What the texts of the bench are made of."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


NOUNS = _words(
    "report meeting project customer budget garden kitchen engine window station library season quarter market team "
    "river mountain village harbour bridge concert museum novel recipe soup bicycle train ticket journey holiday "
    "weather storm summer winter morning evening birthday present teacher student lesson chapter paragraph picture "
    "camera paper pencil table chair lamp floor wall roof door house street corner park tree flower bird horse dog "
    "computer keyboard screen network cable battery printer folder file page line column row index query cache "
    "release version branch build deployment container service request response queue worker thread process memory "
    "schedule agenda minutes decision proposal contract supplier warehouse shipment delivery order price discount "
    "product feature design colour size weight length surface material wood glass metal cotton wool bread butter "
    "cheese apple orange potato onion pepper salt sugar coffee tea water milk wine dinner lunch breakfast restaurant "
    "hotel room key floor airport flight luggage passport border country city capital island beach forest valley "
    "field doctor hospital medicine treatment patient symptom muscle bone heart breath exercise sleep diet health "
    "insurance question answer reason argument example mistake lesson opinion thought idea plan goal result success "
    "failure risk"
)
VERBS = _words(
    "checked improved measured discussed painted repaired opened closed moved carried watched found left brought sold "
    "bought planned delayed cancelled confirmed explained described compared collected counted cleaned cooked tasted "
    "visited crossed followed reached missed remembered noticed changed replaced added removed tested reviewed merged "
    "released deployed started stopped finished wrote read sent received signed printed shared stored sorted ordered"
)
ADJECTIVES = _words(
    "new old small large early late quiet busy warm cold clean simple careful useful final recent common local modern "
    "narrow wide heavy light green blue yellow red dark bright fresh dry wet rough smooth slow quick strong weak "
    "expensive cheap popular rare public private annual weekly daily internal external technical medical financial"
)
ADVERBS = _words("slowly quickly carefully again twice together yesterday today tomorrow usually rarely finally almost")
SENTENCES = (
    "The {a} {n} {v} the {n} near the {n}.",
    "After the {n}, we {v} a {a} {n} and {v} it {d}.",
    "Nobody {v} the {n} before the {a} {n} was {v}.",
    "It is {d} a {a} {n}, but the {n} of the {n} matters more.",
    "In {year} the {n} {v} {number} of the {number} {n}s, which is {percent} % more than a year before.",
    "When the {n} is {a}, the {n} has to be {v} {d}.",
    "Please have a look at the {n} and tell me whether the {a} {n} fits.",
    "How do I keep the {n} {a} while the {n} is being {v}?",
    "There are three reasons for this: the {n}, the {a} {n}, and the {n} that we {v} {d}.",
    "She {v} the {n}, took the {a} {n} out of the {n}, and {v} for an hour.",
    "A {a} {n} costs about {number} a {n}, depending on the {n}.",
    "According to the {n}, the {n} should be {v} every {number} {n}s.",
    "We {v} that the {n} would be {a}; instead, the {n} was {v} on the {number}th.",
)
IDENTIFIERS = _words(
    "count total index row rows item items name path width height value values result results start stop step size "
    "limit offset page pages cache buffer line lines word words node nodes edge edges graph left right top bottom "
    "order orders price prices user users session request response status message event events handler config options"
)
FOREIGN = (
    "der die das und ist nicht mit für eine Straße Wetter Garten später können möchte Besprechung Ergebnis größer",
    "le la les une est avec pour dans maison été semaine réunion très voiture français après élève même",
    "и в на не что это для дома погода встреча отчёт завтра сегодня книга город улица работа можно очень",
    "我们 今天 明天 会议 天气 报告 城市 学生 工作 时间 问题 结果 非常 可以 需要 中国 图书馆 项目",
    "今日は 会議 です 天気 資料 明日 確認 お願い します 東京 電車 時間 ありがとう ございます 結果 問題",
)
FIRST = _words("Maria James Aiko Peter Fatima Lukas Ingrid Omar Chloe Ivan Priya Diego Hannah Samuel Noor Elena")
LAST = _words("Kowalski Miller Tanaka Schmidt Haddad Novak Larsen Rossi Dubois Petrov Iyer Garcia Becker Okafor Silva")
STREETS = _words("Oak Maple Station Mill Church River Park Hill Lake King")
