"""The database file of the SQLite store: making it safely, opening it, and noticing when it is another one."""

import os
import random
import sqlite3
import stat
import time
from pathlib import Path
from typing import Any

from mcpward.errors import StoreDown
from mcpward.storage.migrate import migrate_sqlite

NAME = "mcpward.db"
SMALL = 16 * 1024 * 1024
"""Bytes up to which a file is checked whole before it is used: a few hundredths of a second."""
OPENING = 3.0
"""Seconds for which opening waits while others open the same new file."""
WAL_LIMIT = 16 * 1024 * 1024


def describe(error: Exception) -> StoreDown:
    """The sentence for an error of SQLite or the file system; never a path, since one may name a person."""
    if isinstance(error, StoreDown):
        return error
    if isinstance(error, FileNotFoundError):
        return StoreDown(f"The database file {NAME} or its folder is gone.")
    text = str(error)
    if "not a database" in text or "malformed" in text:
        return StoreDown(
            f"The database file {NAME} is damaged or is no SQLite database; it was left as it is. "
            "Move it away or restore a copy."
        )
    for sign, sentence in (
        ("full", "The disk that holds the database is full."),
        ("readonly", "The database file cannot be written."),
        ("locked", "The database is locked by another process."),
        ("unable to open", "The database file cannot be opened."),
    ):
        if sign in text:
            return StoreDown(sentence)
    return StoreDown(f"The database file failed: {getattr(error, 'sqlite_errorname', type(error).__name__)}.")


def describe_start(error: Exception, folder: Path) -> StoreDown:
    """`describe` for who starts the program: they named the folder, and can name another."""
    said = describe(error)
    reason = error.strerror if isinstance(error, OSError) else None
    if "cannot be" in str(said):
        reason = "this user may not write its files"
    if reason is None:
        return said
    return StoreDown(
        f"The data folder {folder} cannot be used: {reason}. Set MCPWARD_DATA_DIR to a folder that this user can write."
    )


def identity(path: Path) -> tuple[int, int] | None:
    """What tells this file from another of the same name; None where it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def prepare(path: Path, *, make_folder: bool) -> None:
    """Make the file (0600) and, where asked, its folder (0700). A folder already there is tightened when it is ours."""
    folder = path.parent
    if make_folder:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.stat()
    ours = path.exists() or not any(folder.iterdir())
    # Never /tmp or a home folder that somebody named by mistake.
    if ours and found.st_uid == os.geteuid() and found.st_mode & 0o077 and not found.st_mode & stat.S_ISVTX:
        folder.chmod(0o700)
    if path.exists():
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
        return
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def open_reader(path: Path) -> sqlite3.Connection:
    """A read-only connection in autocommit: every statement sees what any process committed before it."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=1.0)
    connection.execute("pragma query_only = on")
    return connection


def check(path: Path) -> None:
    """Raise where an existing file is damaged, before anything may write to it."""
    size = path.stat().st_size
    if size == 0:
        return
    connection = open_reader(path)
    try:
        connection.execute("select count(*) from sqlite_master").fetchall()
        if size <= SMALL and connection.execute("pragma quick_check(1)").fetchall() != [("ok",)]:
            raise sqlite3.DatabaseError("malformed")
    finally:
        connection.close()


def open_writer(path: Path, *, make_folder: bool) -> sqlite3.Connection:
    """The one writing connection, with the tables up to date. Raises `sqlite3.Error` and `OSError`.

    Tries again while others open the same new file: of those that turn on the log at once, SQLite lets one through and
    refuses the rest without waiting.
    """
    prepare(path, make_folder=make_folder)
    deadline = time.monotonic() + OPENING
    while True:
        try:
            return _open_once(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(random.uniform(0.005, 0.03))  # noqa: S311 - no secret


def _open_once(path: Path) -> sqlite3.Connection:
    check(path)
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=3.0)
    try:
        connection.execute("pragma journal_mode = wal").fetchall()
        # A checkpoint reuses the log from its start; this also gives back what a burst has made it grow to.
        connection.execute(f"pragma journal_size_limit = {WAL_LIMIT}").fetchall()
        migrate_sqlite(connection)
    except BaseException:
        connection.close()
        raise
    return connection


class Reader:
    """Reads in the event loop: an indexed lookup takes microseconds, less than handing it to a thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    def query(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """All rows. `fetchall` always: a statement left half read would hold back every checkpoint.

        Raises FileNotFoundError where the file is gone: an open connection would go on reading the deleted one.
        """
        present = identity(self._path)
        if present is None:
            raise FileNotFoundError(NAME)
        try:
            if self._connection is None or present != self._identity:
                self.close()
                self._connection, self._identity = open_reader(self._path), present
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            self.close()
            raise describe(error) from None

    def close(self) -> None:
        """Let go of the file."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
