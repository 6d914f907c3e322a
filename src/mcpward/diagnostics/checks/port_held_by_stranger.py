"""Another program, which is no server of MCP, listens where a server is to be."""

from collections.abc import Iterator, Mapping

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.loopback import listening, local_address, owners
from mcpward.diagnostics.machine.running import shown

_STRANGERS: Mapping[str, str] = {
    "ControlCenter": "AirPlay Receiver of macOS", "ControlCe": "AirPlay Receiver of macOS",
    "AirPlayXPCHelper": "AirPlay of macOS", "rapportd": "a service of macOS", "sshd": "the SSH server",
    "postgres": "PostgreSQL", "postgres.exe": "PostgreSQL", "mysqld": "MySQL", "mysqld.exe": "MySQL",
    "mariadbd": "MariaDB", "redis-server": "Redis", "redis-server.exe": "Redis", "mongod": "MongoDB",
    "mongod.exe": "MongoDB", "memcached": "memcached", "cupsd": "the print server", "smbd": "Samba",
    "rpcbind": "rpcbind", "systemd-resolve": "the resolver of systemd", "dnsmasq": "dnsmasq",
    "spotify": "Spotify", "Spotify": "Spotify", "Spotify.exe": "Spotify", "dropbox": "Dropbox",
    "Dropbox": "Dropbox", "Dropbox.exe": "Dropbox", "Discord": "Discord", "Discord.exe": "Discord",
    "steam": "Steam", "steam.exe": "Steam", "mosquitto": "Mosquitto", "ollama": "Ollama", "ollama.exe": "Ollama",
}  # fmt: skip
"""Programs that listen, and never speak MCP: who else listens may be the server itself."""


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    address = local_address(target.entry, fleet)
    if address is None or (target.contact is not None and target.contact.ready):
        return
    for owner in owners(listening(address, fleet.machine), fleet.machine):
        if what := _STRANGERS.get(owner.name):
            yield Symptom(
                f"Port {address.port}, where the server is to be, is held by {what}, {shown(owner)}.",
                _fix(owner.name, owner.pid, address.port),
                evidence=(f"{shown(owner)} listens on port {address.port}",),
                file=target.entry.file,
                line=target.entry.line,
            )


def _fix(name: str, pid: int, port: int) -> str:
    if name in ("ControlCenter", "ControlCe"):
        return "Switch AirPlay Receiver off in System Settings, or give the server another port."
    return f"Give the server another port than {port} and write it into its address, or end process {pid}."


CHECK = ServerCheck("port-held-by-stranger", "ports", "error", "Is its port its own?", _run)
