"""The analysis of a text."""

import subprocess
import sys

from mcpward.guard.semantics import BuiltinSemantics, Language, SpacySemantics


def _unknown(text: str) -> str:
    return "en"


def test_sentences_words_questions_and_commands_are_told_apart() -> None:
    found = BuiltinSemantics(_unknown).analyze("Write a poem. It is late! What is it about?")
    assert (found.sentence_count, found.word_count) == (3, 10)
    assert found.imperative_sentences == ["Write a poem."]
    assert found.question_sentences == ["What is it about?"]
    assert found.avg_word_length == 3.1
    assert found.engine == "builtin"


def test_entities_lie_where_they_say() -> None:
    text = "Pay $20 by 2026-01-02, see https://a.example/x or write to joe@mail.example"
    found = BuiltinSemantics(_unknown).analyze(text).entities
    assert [one["label"] for one in found] == ["MONEY", "DATE", "URL", "EMAIL"]
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found)


def test_an_empty_text_has_nothing() -> None:
    found = BuiltinSemantics().analyze("")
    assert (found.sentence_count, found.word_count, found.avg_word_length, found.language) == (0, 0, 0.0, "und")


def test_the_language_is_told_and_odd_text_does_no_harm() -> None:
    language = Language()
    assert language("Das ist ein ganz gewöhnlicher deutscher Satz über das Wetter.") == "de"
    assert language("Il fait beau aujourd'hui et nous allons au marché.") == "fr"
    assert language("\ud800\0a" * 10)
    assert language("123 !?") == "und"


def test_the_language_model_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, mcpward.guard.semantics as s; s.BuiltinSemantics(); sys.exit('py3langid' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_without_spacy_the_builtin_analysis_answers_and_says_so() -> None:
    semantics = SpacySemantics("no-such-model", _unknown)
    assert semantics.problem
    assert semantics.analyze("Hi there.").engine == "builtin"
