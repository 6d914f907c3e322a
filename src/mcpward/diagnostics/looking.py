"""Looks around on the machine: processes, listeners, and where programs are looked for."""

import os

import psutil

from mcpward.diagnostics.machine import Listener, Machine, Process, folders
from mcpward.diagnostics.places import Places


def look_around(places: Places) -> Machine:
    """The facts of this machine, as far as they are shown to us."""
    processes = []
    for one in psutil.process_iter(["pid", "ppid", "name", "cmdline", "create_time"]):
        info = one.info
        processes.append(
            Process(
                info["pid"], info["ppid"] or 0, info["name"] or "", tuple(info["cmdline"] or ()),
                info["create_time"] or 0.0,
            )
        )  # fmt: skip
    try:
        connections = psutil.net_connections("tcp")
    except psutil.Error:
        listeners = None
    else:
        listeners = tuple(
            Listener(one.laddr[0], one.laddr[1], one.pid)
            for one in connections
            if one.laddr and one.status == psutil.CONN_LISTEN
        )
    path = folders(places.environment.get("PATH", os.defpath))
    return Machine(tuple(processes), listeners, path, path)
