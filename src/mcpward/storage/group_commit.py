"""One thread that writes to SQLite, committing whatever has gathered while the last commit went to disk."""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from mcpward.errors import StoreDown
from mcpward.storage.sqlite_file import describe, describe_start, identity, open_writer

Outcome = TypeVar("Outcome")
Work = Callable[[sqlite3.Connection], Any]
LARGEST_BATCH = 512
PASSING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL)
"""Errors that leave the connection as good as before."""
CLOSED = "The database is closed."


@dataclass(eq=False, slots=True)
class _Job:
    work: Work
    durable: bool
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]
    answer: Any = None
    error: Exception | None = None
    taken: threading.Lock = field(default_factory=threading.Lock)

    def take(self) -> bool:
        """True for the first to ask, once: the writer, who then runs the job, or who waits, who then withdraws it."""
        return self.taken.acquire(blocking=False)

    def resolve(self) -> None:
        """Answer who waits; runs in their event loop."""
        if self.future.done():
            return
        if self.error is None:
            self.future.set_result(self.answer)
        else:
            self.future.set_exception(self.error)


class GroupCommitWriter:
    """Runs jobs in the order they came, many to a transaction, each undone on its own when it fails.

    A batch with a durable job is synced to disk before anyone is answered; otherwise a power cut may take the last
    moments, though never the file's consistency.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._synchronous = ""

    def start(self) -> None:
        """Open the file and start the thread. Raises `StoreDown`; blocks for as long as the migrations take."""
        try:
            self._connect(make_folder=True)
        except (sqlite3.Error, OSError) as error:
            raise describe_start(error, self._path.parent) from None
        self._thread = threading.Thread(target=self._run, name="mcpward-sqlite", daemon=True)
        self._thread.start()

    async def do(self, work: Callable[[sqlite3.Connection], Outcome], *, durable: bool, patience: float) -> Outcome:
        """Run `work` in the writing thread; returns after its transaction is committed.

        Raises `StoreDown` after `patience` seconds, and then `work` is not done later either. What has begun by then
        is waited for as long once more: its outcome is a matter of moments, and only a disk that hangs leaves it open.
        """
        if self._thread is None:
            raise StoreDown(CLOSED)
        loop = asyncio.get_running_loop()
        job = _Job(work, durable, loop, loop.create_future())
        self._jobs.put(job)
        try:
            await asyncio.wait({job.future}, timeout=patience)
            if not job.future.done() and not job.take():
                await asyncio.wait({job.future}, timeout=patience)
            if not job.future.done():
                raise StoreDown(f"The database did not answer within {patience:g} seconds.")
            answer: Outcome = job.future.result()
            return answer
        finally:
            job.take()  # who is cancelled withdraws the job too
            job.future.cancel()

    async def stop(self, patience: float) -> None:
        """Finish what is queued and let go of the file."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            await asyncio.to_thread(thread.join, patience)

    def _run(self) -> None:
        open_for_more = True
        while open_for_more:
            batch: list[_Job] = []
            job = self._jobs.get()
            while job is not None:
                batch.append(job)
                if len(batch) == LARGEST_BATCH:
                    break
                try:
                    job = self._jobs.get_nowait()
                except queue.Empty:
                    break
            open_for_more = job is not None
            # Nobody waits for these any more; who gives up from here on is noticed in `_commit`, behind the lock.
            batch = [each for each in batch if not each.future.cancelled()]
            if batch:
                self._answer(batch)
        self._disconnect()

    def _answer(self, batch: list[_Job]) -> None:
        try:
            self._commit(batch)
        except Exception as error:  # the thread must outlive whatever goes wrong, or nothing is written again
            # The connection may be to a file that is gone or damaged: the next batch opens it afresh.
            if getattr(error, "sqlite_errorcode", None) not in PASSING:
                self._disconnect()
            for job in batch:
                job.error = describe(error)
        for job in batch:
            try:
                job.loop.call_soon_threadsafe(job.resolve)
            except RuntimeError:  # that event loop has ended, and with it whoever waited
                continue

    def _commit(self, batch: Sequence[_Job]) -> None:
        if self._connection is None or identity(self._path) != self._identity:
            self._disconnect()
            self._connect(make_folder=False)
        connection = self._connection
        assert connection is not None
        wanted = "full" if any(job.durable for job in batch) else "normal"
        if wanted != self._synchronous:
            connection.execute(f"pragma synchronous = {wanted}").fetchall()
            self._synchronous = wanted
        connection.execute("begin immediate")
        try:
            for job in batch:
                if job.take():
                    self._run_job(connection, job)
            connection.execute("commit")
        finally:
            if connection.in_transaction:
                connection.execute("rollback")
        if identity(self._path) != self._identity:
            raise FileNotFoundError

    @staticmethod
    def _run_job(connection: sqlite3.Connection, job: _Job) -> None:
        connection.execute("savepoint job")
        try:
            job.answer = job.work(connection)
        except Exception as error:  # a job's failure is its caller's, never its neighbours'
            if not connection.in_transaction:
                raise  # a full disk: SQLite has undone the whole transaction
            connection.execute("rollback to job")
            job.error = describe(error) if isinstance(error, sqlite3.Error) else error
        connection.execute("release job")

    def _connect(self, *, make_folder: bool) -> None:
        self._connection = open_writer(self._path, make_folder=make_folder)
        self._identity = identity(self._path)
        self._synchronous = ""

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.close()
            except sqlite3.Error:  # closing checkpoints the log, which a full disk may refuse; the log stays valid
                return
