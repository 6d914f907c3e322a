"""One subject of the bench in a process of its own: `python subject.py NAME`, with the Python that it is installed in.

Reads one line of JSON after the other and answers each with one. The first has the texts, by kind; those that follow
say `{"rate": KIND, "seconds": S}` or `{"latency": KIND, "seconds": S}`. A rate is in bytes and seconds, a latency in
microseconds (p50, p99).
"""

import contextlib
import itertools
import json
import logging
import os
import sys
import tempfile
import time
from pathlib import Path


def mcpward_rules():
    """What the guard does with a text where it judges by rules alone, without the server around it."""
    from mcpward.guard.guard import Guard
    from mcpward.guard.ready import usual_engine

    guard = Guard(usual_engine())
    return lambda text: guard.judge(text, "medium"), None


def mcpward():
    """The whole guard: what `POST /validate_and_secure_prompt` does with a text, without the server around it."""
    from mcpward.guard.guard import Guard
    from mcpward.guarding import engine_of

    engine = engine_of(model=os.environ.get("MCPWARD_MODEL"))
    if engine.accurate is None:
        raise SystemExit(f"there is no model: {engine.missing}")
    # The texts come again and again: what was read in them must not be remembered.
    engine.accurate._model.session._remembered = 0
    guard = Guard(engine)
    return lambda text: guard.judge(text, "medium"), None


def detect_secrets():
    """All plugins at their defaults, on files, which is how it reads whole texts."""
    from detect_secrets.core.scan import scan_file
    from detect_secrets.settings import default_settings

    STACK.enter_context(default_settings())
    return lambda path: list(scan_file(path)), written


def presidio():
    """All recognizers of English; a blank spaCy pipeline, since models are a download of their own."""
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    nlp = SpacyNlpEngine()
    nlp.nlp = {"en": spacy.blank("en")}
    engine = AnalyzerEngine(nlp_engine=nlp, supported_languages=["en"])
    return lambda text: engine.analyze(text, language="en", score_threshold=0.4), None


def credsweeper(**options):
    """Its rules, and where not told otherwise its model over what they find."""
    from credsweeper import CredSweeper
    from credsweeper.file_handler.text_content_provider import TextContentProvider

    sweeper = CredSweeper(**options)

    def scan(path):
        sweeper.credential_manager.set_credentials(sweeper.file_scan(TextContentProvider(path)))
        sweeper.post_processing(None)
        return sweeper.credential_manager.get_credentials()

    return scan, written


def credsweeper_rules():
    """Its rules alone."""
    return credsweeper(ml_threshold=0)


SUBJECTS = {
    "mcpward, rules alone": mcpward_rules,
    "mcpward, all tiers": mcpward,
    "detect-secrets": detect_secrets,
    "Presidio": presidio,
    "CredSweeper": credsweeper,
    "CredSweeper, rules alone": credsweeper_rules,
}
FOLDER = tempfile.TemporaryDirectory(prefix="mcpward-bench-")
NUMBERS = itertools.count()
STACK = contextlib.ExitStack()


def written(text):
    """The text as a file, for what reads files."""
    path = Path(FOLDER.name, f"{next(NUMBERS)}.txt")
    path.write_text(text, "utf-8")
    return str(path)


def warm_up(judge, texts, seconds):
    """Judge each text once; what is too slow for that has had its time to warm up."""
    until = time.perf_counter() + seconds
    for given, _ in texts:
        judge(given)
        if time.perf_counter() > until:
            break


def rate(judge, texts, seconds):
    """Judge texts in turn until the time is over; returns bytes and the seconds of the processor that they took."""
    done = 0
    until = time.perf_counter() + seconds
    began = time.process_time()
    for given, size in itertools.cycle(texts):
        judge(given)
        done += size
        if time.perf_counter() > until:
            break
    return {"bytes": done, "seconds": time.process_time() - began}


def latency(judge, texts, seconds):
    """The time of each call, until the time is over."""
    noted = []
    began = time.perf_counter()
    for given, _ in itertools.cycle(texts):
        before = time.perf_counter()
        judge(given)
        now = time.perf_counter()
        noted.append((now - before) * 1e6)
        if now - began > seconds:
            break
    noted.sort()
    return {"p50": noted[len(noted) // 2], "p99": noted[int(len(noted) * 0.99)], "calls": len(noted)}


def main(name):
    """Serve until the input ends."""
    logging.disable(logging.CRITICAL)
    answer, sys.stdout = sys.stdout, sys.stderr
    judge, taken = SUBJECTS[name]()
    kinds = {}
    for line in sys.stdin:
        asked = json.loads(line)
        if "texts" in asked:
            for kind, texts in asked["texts"].items():
                kinds[kind] = [(taken(one) if taken else one, len(one.encode())) for one in texts]
                warm_up(judge, kinds[kind], asked["warm_up"])
            told = {}
        else:
            measure = rate if "rate" in asked else latency
            told = measure(judge, kinds[asked.get("rate") or asked["latency"]], asked["seconds"])
        print(json.dumps(told), file=answer, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
