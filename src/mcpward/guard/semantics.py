"""What a text looks like: sentences, words, questions, commands, entities and language.

The built-in analysis is rules alone. Another analyser, such as spaCy's, has the same `analyze`.
"""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypedDict

_SENTENCE = re.compile(r"[^.!?。！？\n]+[.!?。！？]*")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ENTITY = re.compile(
    r"""(?P<URL>https?://[^\s<>"']{1,200})
    |(?P<EMAIL>\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b)
    |(?P<DATE>\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b)
    |(?P<TIME>\b\d{1,2}:\d{2}(?::\d{2})?\b)
    |(?P<MONEY>[$€£¥]\s?\d[\d.,]{0,20})
    |(?P<PERCENT>\b\d{1,6}(?:[.,]\d{1,4})?\s?%)
    |(?P<CARDINAL>\b\d[\d.,]{0,20}\b)""",
    re.VERBOSE,
)
_VERBS = (
    "add analyze answer append apply ask build calculate call cancel change check choose classify clean click "
    "close code compare complete compute convert copy count create debug decode define delete describe design "
    "develop disable discard disregard do don't draft draw drop edit email enable encode enter evaluate "
    "execute explain export extract fetch fill find fix follow forget format forward generate get give go grep "
    "help identify ignore imagine implement import improve include insert install keep leave let list look "
    "make mark merge move never note open optimize output parse paste plan please predict pretend print "
    "provide pull push put read recommend refactor reformat remember remove rename repeat replace reply report "
    "reset respond return reveal review rewrite run save say search select send set show simulate solve sort "
    "split start state stop submit suggest summarise summarize take tell test think transform translate try "
    "turn update use validate verify visit wait write "
)
_IMPERATIVES = frozenset(_VERBS.split())
_LANGUAGE_SAMPLE = 4_000
_UNKNOWN_LANGUAGE = "und"


class Entity(TypedDict):
    """A named thing in the text, at `[start, end)` in code points."""

    text: str
    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """The fields of `analysis` as the outside sees them.

    `imperative_sentences` and `question_sentences` are the sentences themselves, not their number; `avg_word_length` is
    in code points; `language` is an ISO 639-1 code or `und`; `engine` is `builtin` or `spacy:MODEL`.
    """

    sentence_count: int
    word_count: int
    avg_word_length: float
    imperative_sentences: list[str]
    question_sentences: list[str]
    entities: list[Entity]
    language: str
    engine: str


class Semantics(Protocol):
    """An analyser of texts."""

    @property
    def engine(self) -> str:
        """How it is named in an analysis."""

    @property
    def problem(self) -> str | None:
        """Why it is not the analyser that was asked for, or None."""

    def analyze(self, text: str) -> Analysis:
        """Analyse one text."""


class BuiltinSemantics:
    """The analysis that needs nothing installed."""

    engine = "builtin"
    problem: str | None = None

    def __init__(self, identify: Callable[[str], str] | None = None) -> None:
        self._identify = identify or Language()

    def analyze(self, text: str) -> Analysis:
        """Analyse one text by rules; the same text gives the same analysis always."""
        sentences = [sentence for part in _SENTENCE.findall(text) if (sentence := part.strip())]
        return _analysis(text, sentences, _builtin_entities(text), self._identify(text), self.engine)


class SpacySemantics:
    """Sentences and entities by a spaCy model; without spaCy or the model, the built-in analysis.

    `engine` says which of the two is at work, and `problem` why it is not spaCy, or is None.
    """

    def __init__(self, model: str, identify: Callable[[str], str] | None = None) -> None:
        self._identify = identify or Language()
        self._builtin = BuiltinSemantics(self._identify)
        self._pipeline, self.problem = _load(model)
        self.engine = self._builtin.engine if self._pipeline is None else f"spacy:{model}"

    def analyze(self, text: str) -> Analysis:
        """Analyse one text by the model, or by rules where it could not be loaded."""
        if self._pipeline is None:
            return self._builtin.analyze(text)
        document = self._pipeline(text)
        sentences = [sentence.text.strip() for sentence in document.sents if sentence.text.strip()]
        entities = [
            Entity(text=entity.text, label=entity.label_, start=entity.start_char, end=entity.end_char)
            for entity in document.ents
        ]
        return _analysis(text, sentences, entities, self._identify(text), self.engine)


class Language:
    """The language of a text by py3langid.

    Its model is loaded at the first text (0.6 s and 90 MB): a server that is never asked must not carry it.
    """

    def __init__(self) -> None:
        self._classify: Callable[[str], tuple[str, float]] | None = None
        self._loading = threading.Lock()

    def __call__(self, text: str) -> str:
        """The ISO 639-1 code of the text's language, judged by its beginning; `und` where there are no letters."""
        sample = text[:_LANGUAGE_SAMPLE]
        if not any(char.isalpha() for char in sample):
            return _UNKNOWN_LANGUAGE
        with self._loading:
            if self._classify is None:
                from py3langid.langid import MODEL_FILE, LanguageIdentifier

                self._classify = LanguageIdentifier.from_model_file(MODEL_FILE).classify
        return str(self._classify(sample)[0])


def _analysis(text: str, sentences: list[str], entities: list[Entity], language: str, engine: str) -> Analysis:
    words = _WORD.findall(text)
    questions = [sentence for sentence in sentences if sentence.endswith(("?", "？"))]
    return Analysis(
        sentence_count=len(sentences),
        word_count=len(words),
        avg_word_length=round(sum(map(len, words)) / len(words), 2) if words else 0.0,
        imperative_sentences=[one for one in sentences if one[-1] not in "?？" and _is_imperative(one)],
        question_sentences=questions,
        entities=entities,
        language=language,
        engine=engine,
    )


def _is_imperative(sentence: str) -> bool:
    """Whether the first word is a verb that commands."""
    first = _WORD.search(sentence)
    return first is not None and first.group().lower().replace("’", "'") in _IMPERATIVES


def _builtin_entities(text: str) -> list[Entity]:
    return [
        Entity(text=found.group(), label=found.lastgroup or "", start=found.start(), end=found.end())
        for found in _ENTITY.finditer(text)
    ]


def _load(model: str) -> tuple[Any, str | None]:
    """The spaCy pipeline, or None and why not."""
    try:
        import spacy
    except ImportError:
        return None, "spaCy is not installed: pip install 'mcpward[nlp]'."
    try:
        return spacy.load(model), None
    except (OSError, ValueError, ImportError) as error:
        return None, f"The spaCy model {model} could not be loaded ({type(error).__name__})."


class Outline(TypedDict):
    """What can be told of a text in passing; `engine` says by what."""

    engine: str
    sentence_count: int
    word_count: int


def outline(text: str) -> Outline:
    """Count sentences and words by rules: cheap enough to do with every validation."""
    sentences = sum(1 for part in _SENTENCE.findall(text) if part.strip())
    return Outline(engine=BuiltinSemantics.engine, sentence_count=sentences, word_count=len(_WORD.findall(text)))
