import io
import json
import tarfile
from itertools import pairwise
from random import Random

import pytest

pytest.importorskip("faker")

from training.people import business, corpus_texts, negatives, prose, records, texts, tongues, web, web_long
from training.people.cast import Cast
from training.people.labelled import Piece, joined
from training.people.names import LOCALES, SCRIPTS, pool

ROWS = list(texts(Random(1), 600))


def test_every_span_is_a_value_without_blank_ends_and_none_overlap():
    for row in ROWS:
        for start, end, kind in row.spans:
            assert 0 <= start < end <= len(row.text)
            assert kind in ("PERSON", "ADDRESS")
            assert row.text[start:end] == row.text[start:end].strip()
        assert all(before[1] <= after[0] for before, after in pairwise(row.spans))


def test_no_slot_is_left_open():
    assert not [row.text for row in ROWS if "$name" in row.text or "$addr" in row.text or "¶" in row.text]


def test_the_same_seed_makes_the_same_texts():
    assert list(texts(Random(5), 40)) == list(texts(Random(5), 40))


def test_texts_have_names_addresses_nothing_and_many_languages():
    kinds = {kind for row in ROWS for _, _, kind in row.spans}
    empty = sum(not row.spans for row in ROWS) / len(ROWS)
    assert kinds == {"PERSON", "ADDRESS"}
    assert 0.2 < empty < 0.6
    assert len({row.lang for row in ROWS}) >= 15


def test_texts_fit_a_window():
    lengths = [len(row.text.split()) for row in ROWS]
    assert 30 < sum(lengths) / len(lengths) < 75
    assert max(lengths) < 140


def test_no_name_has_a_blank_end():
    drawn = [name for locales in LOCALES.values() for locale in locales for name in pool(locale, "first_names")]
    assert not [name for name in drawn if name != name.strip()]


def test_names_come_from_many_locales():
    assert len({locale for group in LOCALES.values() for locale in group} | set(SCRIPTS.values())) >= 40


@pytest.mark.parametrize("template", [*negatives.ALL, *web_long.UNNAMED])
def test_a_negative_has_no_span(template: str):
    assert not [piece for piece in Cast(Random(2), "en").fill(template) if piece.kind]


def test_every_template_can_be_filled():
    english = [
        *business.SENTENCES,
        *business.DIALOGUES,
        *business.MAILS,
        *records.RECORDS,
        *records.ADDRESSED,
        *web.ALL,
        *web_long.NAMED,
    ]
    grown = [prose.sentence(Random(seed)) for seed in range(200)]
    for template in english + grown:
        assert Cast(Random(3), "en").fill(template)
    for lang, lines in [*tongues.NAMED_LINES.items(), *tongues.PLAIN_LINES.items(), *tongues.SCRIPTS.items()]:
        for template in lines:
            assert Cast(Random(3), lang).fill(template)


def test_there_are_at_least_250_templates_with_a_name_or_an_address():
    with_slots = {
        *business.SENTENCES,
        *business.DIALOGUES,
        *business.MAILS,
        *records.RECORDS,
        *records.ADDRESSED,
        *web.ALL,
        *web_long.NAMED,
    }
    assert len(with_slots) >= 250


def test_one_person_keeps_the_name_through_a_text():
    cast = Cast(Random(4), "en")
    text = "".join(piece.text for piece in cast.fill("$plain1|$first1|$last1"))
    plain, first, last = text.split("|")
    assert plain == f"{first} {last}"


def test_a_change_of_length_moves_the_spans():
    row = joined([Piece("Straße: "), Piece("Weiß", "PERSON"), Piece("!")], "de", str.upper)
    (start, end, _), *_ = row.spans
    assert row.text[start:end] == "WEISS"


def test_an_article_is_not_written_twice():
    assert not [row.text for row in ROWS if " the the " in row.text.lower()]


def test_an_account_is_not_a_name():
    assert not [piece for piece in Cast(Random(4), "en").fill("$handle $user $email") if piece.kind]


def test_the_corpus_gives_the_rows_in_which_names_are_labelled(tmp_path):
    rows = [
        _row("Hi Ann Lee", [{"start": 3, "end": 10, "type": "PERSON"}], ["names"]),
        _row("a@b.c", [{"start": 0, "end": 5, "type": "EMAIL"}], ["names"]),
        _row("key", [], ["secrets"]),
    ]
    path = tmp_path / "train.tar.gz"
    data = "\n".join(map(json.dumps, rows)).encode()
    with tarfile.open(path, "w:gz") as archive:
        entry = tarfile.TarInfo("train/rows.jsonl")
        entry.size = len(data)
        archive.addfile(entry, io.BytesIO(data))
    assert [(row.text, row.spans) for row in corpus_texts(path)] == [("Hi Ann Lee", [(3, 10, "PERSON")]), ("a@b.c", [])]


def _row(text, spans, groups):
    return {"text": text, "spans": spans, "groups": groups, "partial": False, "lang": "en"}
