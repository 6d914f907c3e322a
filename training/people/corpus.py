"""The labelled corpus of sensitive data as a second source of names and addresses."""

import json
import tarfile
from collections.abc import Iterator
from pathlib import Path

from training.people.labelled import Labelled

KINDS = ("PERSON", "ADDRESS")


def corpus_texts(path: str | Path) -> Iterator[Labelled]:
    """The rows of a .tar.gz of *.jsonl in which every name and address is labelled (`groups` holds "names")."""
    with tarfile.open(path) as archive:
        for name in sorted(n for n in archive.getnames() if n.endswith(".jsonl")):
            file = archive.extractfile(name)
            for line in file or ():
                row = json.loads(line)
                if "names" in row["groups"] and not row["partial"]:
                    spans = sorted((s["start"], s["end"], s["type"]) for s in row["spans"] if s["type"] in KINDS)
                    yield Labelled(row["text"], spans, row["lang"])
