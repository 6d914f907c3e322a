"""The page that is sent and printed."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.unit.diagnostics.diagnoses import HOME, diagnosis, of_everything, report
from tests.unit.diagnostics.fleets import READY, entry

from mcpward.diagnostics.forms.html import html
from mcpward.diagnostics.report import Diagnosis

VOID = {"meta", "br", "link", "img", "hr", "input"}
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
HOSTILE = '</style></p><script>alert(1)</script><img src=x onerror="alert(2)">&amp;{{ 7 * 7 }}'


class Page(HTMLParser):
    """A page as a browser takes it apart: its tags with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def all(self, tag: str, **attributes: str) -> Iterator[dict[str, str | None]]:
        for name, found in self.tags:
            if name == tag and attributes.items() <= found.items():
                yield found


def page(run: Diagnosis) -> Page:
    made = Page(html(run, HOME))
    assert made.open == []
    return made


def test_a_page_tells_servers_reports_evidence_and_fixes() -> None:
    made = page(of_everything())
    for words in (
        "critical",
        "2 errors and 1 warning in 3 servers, and 2 notes.",
        "It is slow.",
        "seen it",
        "Mend it.",
    ):
        assert words in made.text
    assert len(list(made.all("article"))) == 5
    assert "~/cursor.json:3:5" in made.text
    assert "Nothing to report" in made.text


def test_links_of_the_page_lead_to_the_sections_of_the_servers() -> None:
    made = page(of_everything())
    ids = {found["id"] for found in made.all("section") if "id" in found}
    links = [found["href"] for found in made.all("a")]
    assert len(links) == 2
    assert {str(link).removeprefix("#") for link in links} <= ids


def test_nothing_of_a_report_becomes_a_tag_or_a_command_of_the_template() -> None:
    hostile = report(says=HOSTILE, fix=HOSTILE, evidence=(HOSTILE,), file=Path(f"/srv/{HOSTILE}"))
    made = page(diagnosis(hostile, contact=READY))
    assert not list(made.all("script")) + list(made.all("img"))
    assert made.text.count(HOSTILE) == 4


def test_what_stands_between_backquotes_is_code_and_still_no_tag() -> None:
    made = page(diagnosis(report(says="Run `chmod 600 <b>`.", fix="A ` alone stays.")))
    assert len(list(made.all("code"))) == 1
    assert "Run chmod 600 <b>." in made.text
    assert "A ` alone stays." in made.text


def test_a_page_takes_nothing_from_elsewhere_and_runs_nothing() -> None:
    text = html(of_everything(), HOME)
    made = Page(text)
    assert not [tag for tag, _ in made.tags if tag in ("script", "link", "iframe", "object", "img", "form")]
    assert not [at for _, found in made.tags for at in found if at.startswith("on") or at in ("src", "style")]
    assert "url(" not in text
    assert "@import" not in text
    (policy,) = made.all("meta", **{"http-equiv": "Content-Security-Policy"})
    assert str(policy["content"]).startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_a_page_has_no_control_characters() -> None:
    revision = "2025\x1b[31m"
    odd = diagnosis(report(file=Path("/srv/\x1b[31m\u202e")), contact=READY)
    (target,) = odd.targets
    odd = replace(odd, targets=(replace(target, contact=replace(READY, revision=revision)),))
    assert all(char.isprintable() or char == "\n" for char in html(odd, HOME))


def test_a_page_without_any_server_says_so() -> None:
    made = page(diagnosis(entries=()))
    assert "Nothing is wrong in 0 servers." in made.text
    assert not list(made.all("table"))


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_a_browser_prints_a_page_on_sheets_of_a4(tmp_path: Path) -> None:
    reports = [report(says=f"It is wrong in way {number}.") for number in range(40)]
    file = tmp_path / "report.html"
    file.write_text(html(diagnosis(*reports, entries=tuple(entry(f"s{n}", command=f"c{n}") for n in range(30))), HOME))
    printed = tmp_path / "report.pdf"
    assert CHROMIUM is not None
    subprocess.run(
        [
            CHROMIUM,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            f"--user-data-dir={tmp_path / 'profile'}",
            "--no-pdf-header-footer",
            f"--print-to-pdf={printed}",
            file.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    content = printed.read_bytes()
    assert content.startswith(b"%PDF")
    # A4 in points; Chromium writes it rounded to one of these.
    assert b"/MediaBox [0 0 594.95996 841.91998]" in content or b"/MediaBox [0 0 595" in content
    assert content.count(b"/Type /Page\n") > 2
