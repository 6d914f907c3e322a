"""TLS is looked at with real certificates."""

import asyncio
import datetime
import ssl
import warnings
from pathlib import Path

import pytest
from tests.unit.diagnostics.certificates import DAY, NOW, Signed, signed, trusting
from tests.unit.diagnostics.fleets import entry, fleet
from tests.unit.diagnostics.sites import Site, keyed, looked, speak
from tests.unit.links.web_servers import served
from yarl import URL

from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.contact.meeting import meet
from mcpward.diagnostics.contact.tls import look_at_tls
from mcpward.diagnostics.contact.web import Tls
from mcpward.diagnostics.runner import run_checks
from mcpward.links.pool import Pool


@pytest.fixture
def authority() -> Signed:
    return signed(authority=True, name="Example")


async def seen(
    tmp_path: Path, certificate: Signed, authority: Signed, context: ssl.SSLContext | None = None, host: str = ""
) -> Tls:
    """How a server with this certificate looks to who trusts this authority."""
    async with served(Site({"POST /mcp": speak}), context or certificate.serving(tmp_path)) as url:
        address = URL(url)
        return await look_at_tls(host or str(address.host), address.port or 0, trusting(authority, tmp_path), 5.0)


async def test_a_good_certificate_has_no_fault(tmp_path: Path, authority: Signed) -> None:
    one = signed(authority)
    tls = await seen(tmp_path, one, authority)
    assert tls.fault == ""
    assert tls.version == "TLSv1.3"
    assert tls.names == ("127.0.0.1",)
    assert tls.issuer == "CN=authority Example"
    assert tls.expires == one.certificate.not_valid_after_utc.timestamp()
    assert tls.begins == one.certificate.not_valid_before_utc.timestamp()


async def test_a_certificate_for_another_host_is_told(tmp_path: Path, authority: Signed) -> None:
    tls = await seen(tmp_path, signed(authority, "wiki.example"), authority)
    assert (tls.fault, tls.names) == ("name", ("wiki.example",))
    tls = await seen(tmp_path, signed(authority, "127.0.0.1"), authority, host="localhost")
    assert (tls.fault, tls.names) == ("name", ("127.0.0.1",))


async def test_a_certificate_of_an_unknown_authority_is_told(tmp_path: Path, authority: Signed) -> None:
    tls = await seen(tmp_path, signed(signed(authority=True, name="Other")), authority)
    assert (tls.fault, tls.issuer) == ("untrusted", "CN=authority Other")


async def test_a_chain_that_is_sent_only_in_part_is_told(tmp_path: Path, authority: Signed) -> None:
    between = signed(authority, "Between", authority=True)
    assert (await seen(tmp_path, signed(between), authority)).fault == "untrusted"


async def test_a_certificate_that_signs_itself_is_told(tmp_path: Path, authority: Signed) -> None:
    assert (await seen(tmp_path, signed(), authority)).fault == "self-signed"


async def test_a_certificate_out_of_its_time_is_told(tmp_path: Path, authority: Signed) -> None:
    old = signed(authority, begins=NOW - 9 * DAY, ends=NOW - 8 * DAY)
    tls = await seen(tmp_path, old, authority)
    assert (tls.fault, tls.expires) == ("expired", old.certificate.not_valid_after_utc.timestamp())
    new = signed(authority, begins=NOW + 8 * DAY, ends=NOW + 9 * DAY)
    assert (await seen(tmp_path, new, authority)).fault == "not-yet"


async def test_a_version_that_clients_do_not_speak_is_told(tmp_path: Path, authority: Signed) -> None:
    one = signed(authority)
    context = one.serving(tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of Python, about the version
        context.minimum_version = ssl.TLSVersion.TLSv1_1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    tls = await seen(tmp_path, one, authority, context)
    assert (tls.fault, tls.version, tls.names) == ("too-old", "TLSv1.1", ("127.0.0.1",))


async def test_a_server_that_speaks_no_tls_is_told() -> None:
    async with served(Site()) as url:
        address = URL(url)
        tls = await look_at_tls(str(address.host), address.port or 0, ssl.create_default_context(), 5.0)
    assert tls == Tls("not-spoken")


async def test_a_server_that_breaks_off_or_says_nothing_is_told() -> None:
    left = asyncio.Event()

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(-1)
        writer.close()
        left.set()

    async with await asyncio.start_server(hang, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert await look_at_tls("127.0.0.1", port, ssl.create_default_context(), 0.2) == Tls("not-made")
        await left.wait()
    assert await look_at_tls("127.0.0.1", port, ssl.create_default_context(), 5.0) == Tls("not-made")


async def test_where_nobody_at_all_is_trusted_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = ssl.get_default_verify_paths()
    nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    one = signed(signed(authority=True))
    async with served(Site(), one.serving(tmp_path)) as url:
        port = URL(url).port or 0
        folder = tmp_path / "authorities"
        folder.mkdir()
        monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths._replace(capath=str(folder)))
        assert (await look_at_tls("127.0.0.1", port, nobody, 5.0)).fault == "no-authorities"
        (folder / "an-authority.0").touch()
        assert (await look_at_tls("127.0.0.1", port, nobody, 5.0)).fault == "untrusted"


@pytest.mark.parametrize(
    ("name", "left", "codes"),
    [
        ("127.0.0.1", 60 * DAY, set()),
        ("127.0.0.1", 3 * DAY, {"tls-expires-soon"}),
        ("127.0.0.1", -2 * DAY, {"tls-expired"}),
        ("wiki.example", 60 * DAY, {"tls-name-mismatch"}),
    ],
)
async def test_a_fault_of_tls_is_reported_as_what_it_is(
    tmp_path: Path, authority: Signed, name: str, left: datetime.timedelta, codes: set[str]
) -> None:
    one = signed(authority, name, begins=NOW - 80 * DAY, ends=NOW + left)
    pool = Pool(trusting(authority, tmp_path))
    async with served(Site({"POST /mcp": keyed(speak)}), one.serving(tmp_path)) as url:
        server = entry("wiki", url=url, headers={"Authorization": "Bearer the-right-one"})
        contact = await meet(server, pool, 20.0, {})
    await pool.close()
    assert contact.ready is not bool(codes - {"tls-expires-soon"})
    checks = [check for check in CHECKS if check.family in ("http", "handshake")]
    reports = run_checks(fleet(server, contact=contact, now=NOW.timestamp()), checks, str)
    assert {report.code for report in reports if report.severity != "note"} == codes


async def test_no_request_goes_over_tls_that_is_not_trusted(tmp_path: Path, authority: Signed) -> None:
    there = Site({"POST /mcp": speak})
    key = {"Authorization": "Bearer of-ours"}
    async with served(there, signed().serving(tmp_path)) as url:
        seen = await looked(url, headers=key, pool=Pool(trusting(authority, tmp_path)))
    assert seen.tls is not None
    assert seen.tls.fault == "self-signed"
    assert seen.explains_failure("http")
    assert there.asked == []


async def test_over_tls_that_is_trusted_the_server_is_asked(tmp_path: Path, authority: Signed) -> None:
    async with served(Site({"POST /mcp": speak}), signed(authority).serving(tmp_path)) as url:
        seen = await looked(url, pool=Pool(trusting(authority, tmp_path)))
        assert seen.speaks == ("http",)
        assert seen.tls is not None
        assert seen.tls.fault == ""
        plain = await looked(url.replace("https:", "http:"), pool=Pool(trusting(authority, tmp_path)))
    assert plain.scheme == "https"
