"""Calendar dates in the ways people write them, in some twenty languages."""

import re

from mcpward.guard.values.wordlists import words

_MONTH_NAMES = words(
    """
january february march april may june july august september october november december jan feb mar apr jun jul aug sept
sep oct nov dec januar jänner februar feber märz mai juni juli oktober dezember dez okt mrz janvier février fevrier
mars avril juin juillet août aout septembre octobre novembre décembre decembre janv févr déc enero febrero marzo abril
mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic gennaio febbraio aprile
maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott janeiro fevereiro março marco maio junho julho
setembro outubro novembro dezembro fev out januari februari maart mei augustus mrt stycznia lutego marca kwietnia maja
czerwca lipca sierpnia września października listopada grudnia ledna února března dubna května června července srpna
září října listopadu prosince januára februára apríla mája júna júla augusta septembra októbra novembra decembra
augusti desember tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta
lokakuuta marraskuuta joulukuuta január február március április május június július augusztus szeptember október
ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie ocak şubat nisan mayıs haziran
temmuz ağustos eylül ekim kasım aralık maret agustus января февраля марта апреля мая июня июля августа сентября
октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
siječnja veljače ožujka travnja svibnja lipnja srpnja rujna studenoga prosinca
"""
)
# Any word: which of them are months is looked up afterwards.
_MONTH = r"[^\s0-9.,;:/\"'()\[\]{}<>=-]{3,12}"
LONGEST_MONTH = 15
"""So many characters of a date, at most, stand before its first digit: the name of a month, a dot and spaces."""

_YEAR = "(?:18|19|20)[0-9]{2}"
_DAY = "[0-9]{1,2}"

DATE = (
    rf"(?:{_YEAR}[-./ ]{{1,2}}{_DAY}[-./ ]{{1,2}}{_DAY}(?![0-9])"
    rf"|{_DAY} ?[-./] ?{_DAY} ?[-./] ?(?:{_YEAR}|'?[0-9]{{2}})(?![0-9])"
    rf"|{_DAY}(?:st|nd|rd|th|er|ª|º|°)?[.,]?[ /-]{{0,2}}(?:of |de |d'|del |di )?{_MONTH}"
    rf"[.,]{{0,2}}[ /-]{{0,2}}(?:of |de |del |do )?"
    rf"(?:{_YEAR}|'?[0-9]{{2}})(?![0-9])"
    rf"|{_MONTH}[.,]?[ -]{{0,2}}{_DAY}(?:st|nd|rd|th)?,?[ -]{{0,2}}(?:of )?(?:{_YEAR}|'[0-9]{{2}})(?![0-9])"
    rf"|{_YEAR}[. ]{{1,2}}{_MONTH}[. ]{{1,2}}{_DAY}(?![0-9])"
    rf"|{_YEAR} ?[年년] ?{_DAY} ?[月월] ?{_DAY} ?[日일号]?"
    rf"|{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9])"
    rf"|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2]){_YEAR}(?![0-9]))"
)
"""A date in lower case, as a regular expression: digits in any order, months by name, Chinese, Japanese, Korean."""

_MONTHS = _MONTH_NAMES | {"del"}
_NUMBERS = re.compile(r"[0-9]+")
_NAMED = re.compile(r"[^\W\d_]{3,}")


def is_date(shown: str) -> bool:
    """Whether something in the form of DATE, in lower case, can be a day, a month and a year."""
    if (shown.islower() or not shown.isascii()) and not _MONTHS.issuperset(_NAMED.findall(shown)):
        return False
    parts = _NUMBERS.findall(shown)
    if len(parts) == 1:
        return True
    small = [int(part) for part in parts if len(part) <= 2]
    # With a year of four digits the others are day and month; with one of two, it comes last.
    if len(small) == len(parts):
        small = small[:-1]
    if not small or max(small) > 31:
        return False
    return 1 <= min(small) <= (12 if len(small) > 1 else 31)
