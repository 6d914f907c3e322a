"""Character references of HTML that hide letters: &#105;&#x67;, or invisible ones within words."""

import html
import re

from mcpward.guard.disguise.seam import Examples, Shown, gate, nothing, paragraph
from mcpward.guard.views import View, rewritten

name = "html entities"

# References to ASCII letters and digits have no other use; those to other letters count from four on.
_DECIMAL = "&#0{0,5}(?:4[89]|5[0-7]|6[5-9]|[78][0-9]|90|9[7-9]|1[01][0-9]|12[0-2])(?:;|&|[^0-9])"
_HEX = "&#x0{0,6}(?:3[0-9]|[46][1-9a-f]|[57][0-9a])(?:;|&|[^0-9a-f])"
_OTHER = "&#x?[0-9a-f]{3,6};(?:&#x?[0-9a-f]{3,6};){3}"
_UNSEEN = (
    "&shy;", "&zwnj;", "&zwj;", "&zerowidthspace;", "&#173;", "&#xad;", "&#8203;", "&#8204;", "&#8205;", "&#x200b;",
    "&#x200c;", "&#x200d;", "&#8288;", "&#x2060;", "&#65279;", "&#xfeff;",
)  # fmt: skip
_SPACES = ("&nbsp;", "&#160;", "&#xa0;", "&#32;", "&#x20;")
_A_SPACE = f"(?:{'|'.join(_SPACES)})"
_TWICE = "&amp;#x?[0-9a-f]{2,6};"

patterns = (
    gate(_DECIMAL, "&#"),
    gate(_HEX, "&#x"),
    gate(_OTHER, "&#"),
    gate(f"(?<=[a-z])(?:{'|'.join(_UNSEEN)})[a-z]", *_UNSEEN),
    gate(f"{_A_SPACE}[a-z]{{1,16}}{_A_SPACE}[a-z]{{1,16}}(?:{_A_SPACE}|[ .,!])", *_SPACES),
    gate(_TWICE, "&amp;#"),
)

_REFERENCE = re.compile(r"&(?:#[0-9]{1,8};?|#[xX][0-9A-Fa-f]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};)")


def decode(text: str, start: int, end: int) -> View | None:
    """The paragraph with its references replaced by what they stand for."""
    first, last = paragraph(text, start, end)
    changes = [
        (*hit.span(), plain)
        for hit in _REFERENCE.finditer(text, first, last)
        if (plain := html.unescape(hit[0])) != hit[0]
    ]
    return rewritten(text, first, last, changes) if changes else nothing(text, last)


examples = Examples(
    shown=(
        Shown("the &#107;&#101;&#121; is here", "the key is here"),
        Shown("the &#x6b;&#x65;&#x79; is here", "the key is here"),
        Shown("&#1082;&#1083;&#1102;&#1095;", "ключ"),
        Shown("the pass&shy;word is&nbsp;here", "word is\xa0here"),
        Shown("the&nbsp;key&nbsp;is here", "the\xa0key\xa0is here"),
    ),
    plain=(
        "Tom &amp; Jerry &lt;3 &quot;x&quot;",
        "it&#39;s a dash &#8211; and a quote &#8217;",
        "a &copy; 2024&nbsp;Ltd",
    ),
)
