"""What happened: exactly one event per call, on record before the answer goes out.

A call is refused before it runs while the trail cannot be written, and its answer is withheld when its own event
cannot be: no answer without an event. Events that could not be written are kept, bounded, and written first once the
store is back.
"""

import asyncio
import contextlib
from collections import Counter, deque
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from typing import Protocol

import structlog

from mcpward.errors import Refused, StoreDown, Unavailable
from mcpward.model import AuditEvent, AuditFilter, Call, Caller, Clock, Finding

DOWN = "The audit trail cannot be written, so calls are refused."
RETRY_AFTER = 0.5
PRUNE_EVERY = 60.0
UNWRITTEN = 10_000
log = structlog.get_logger(__name__)


class EventStore(Protocol):
    """What the trail needs of a store."""

    async def append_events(self, events: Sequence[AuditEvent]) -> None:
        """Keep events, or raise StoreDown."""

    async def find_events(self, wanted: AuditFilter) -> list[AuditEvent]:
        """Return events, newest first."""

    async def prune_events(self, keep: int, keep_anonymous: int) -> int:
        """Remove the oldest; those without a principal have a budget of their own."""


class Record:
    """The open record of one call: filled in along the line, closed once."""

    def __init__(self, call: Call, opened_at: float) -> None:
        self.call = call
        self.opened_at = opened_at
        self.caller: Caller | None = None
        self.outcome = "ok"
        self.status = 200
        self.findings: Counter[str] = Counter()
        self.closed = False

    def note(self, findings: Iterable[Finding]) -> None:
        """Count what was found, by type."""
        self.findings.update(finding.type for finding in findings)

    def refuse(self, refusal: Refused) -> None:
        """Note that the call was answered with a refusal."""
        self.outcome, self.status = refusal.code, refusal.status

    def event(self, now: float) -> AuditEvent:
        """Return the record as it is kept."""
        caller, call = self.caller, self.call
        return AuditEvent(
            time=self.opened_at,
            call_id=call.id,
            entrance=call.entrance,
            tool=call.target[:200],
            principal=caller.principal if caller else None,
            client_id=caller.client_id if caller else None,
            address=call.credential.address,
            outcome=self.outcome,
            status=self.status,
            findings=dict(self.findings),
            duration_ms=round((now - self.opened_at) * 1000, 3),
        )


class Trail:
    """Writes events to the store in batches: while one batch is written, the next one gathers."""

    def __init__(self, store: EventStore, clock: Clock, keep: int) -> None:
        self._store = store
        self._clock = clock
        self._keep = keep
        self._waiting: list[tuple[AuditEvent, asyncio.Future[None]]] = []
        self._unwritten: deque[AuditEvent] = deque(maxlen=UNWRITTEN)
        self._wake = asyncio.Event()
        self._closing = False
        self.healthy = True
        self.tasks: list[asyncio.Task[None]] = []

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Trail"]:
        """Write and prune for as long as the block lasts; what waits at its end is still written."""
        self.tasks = [
            asyncio.create_task(self._write_for_ever(), name="audit-writer"),
            asyncio.create_task(self._prune_for_ever(), name="audit-pruner"),
        ]
        try:
            yield self
        finally:
            # The writer is let finish: a batch that it holds would be lost with it.
            self._closing = True
            self._wake.set()
            writer, pruner = self.tasks
            pruner.cancel()
            await asyncio.gather(writer, pruner, return_exceptions=True)
            if self.healthy:  # a store that hangs must not hold up the end a second time
                await self._flush()

    def open(self, call: Call) -> Record:
        """Open the record of a call, or refuse the call: one that cannot be recorded does not run."""
        if not self.healthy:
            raise Unavailable(DOWN)
        return Record(call, self._clock())

    async def close(self, record: Record) -> None:
        """Write the record's event, once, and return when it is in the store. Raises Unavailable when it is not."""
        if not record.closed:
            try:
                await self._submit(record)
            except StoreDown:
                raise Unavailable(DOWN) from None

    def abandon(self, record: Record) -> None:
        """Write the record's event without waiting: for a call that was cancelled, where waiting is not possible."""
        if not record.closed:
            record.outcome, record.status = "cancelled", 499
            # The future's outcome is the trail's own business here: `healthy` and the log tell it.
            self._submit(record).add_done_callback(lambda done: done.cancelled() or done.exception())

    async def find(self, wanted: AuditFilter) -> list[AuditEvent]:
        """Return events, newest first."""
        try:
            return await self._store.find_events(wanted)
        except StoreDown as error:
            raise Unavailable(str(error)) from None

    def _submit(self, record: Record) -> asyncio.Future[None]:
        record.closed = True
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((record.event(self._clock()), written))
        self._wake.set()
        return written

    async def _write_for_ever(self) -> None:
        while not self._closing:
            if self.healthy:
                await self._wake.wait()
            else:
                await asyncio.sleep(RETRY_AFTER)
            await self._flush()

    async def _flush(self) -> None:
        self._wake.clear()
        batch, self._waiting = self._waiting, []
        events = [*self._unwritten, *(event for event, _ in batch)]
        if not events:
            return
        try:
            await self._store.append_events(events)
        except StoreDown as error:
            self._fail(batch, error)
            return
        except Exception as error:  # A bug in a store: the writer must outlive it, and nobody may wait for ever.
            log.error("audit.events_lost", error=type(error).__name__, call_ids=[event.call_id for event in events])
            self._unwritten.clear()
            for _, written in batch:
                if not written.done():
                    written.set_exception(StoreDown(DOWN))
            return
        self._unwritten.clear()
        if not self.healthy:
            self.healthy = True
            log.info("audit.written_again", events=len(events))
        for _, written in batch:
            if not written.done():
                written.set_result(None)

    def _fail(self, batch: list[tuple[AuditEvent, asyncio.Future[None]]], error: StoreDown) -> None:
        if self.healthy:
            log.error("audit.unwritable", reason=str(error))
        self.healthy = False
        for event, written in batch:
            if len(self._unwritten) == UNWRITTEN:
                log.error("audit.event_lost", call_id=self._unwritten[0].call_id)
            self._unwritten.append(event)
            if not written.done():
                written.set_exception(error)

    async def _prune_for_ever(self) -> None:
        while True:
            with contextlib.suppress(
                StoreDown
            ):  # the next round tries again, and the writer says when the store is down
                await self._store.prune_events(self._keep, self._keep // 10)
            await asyncio.sleep(PRUNE_EVERY)
