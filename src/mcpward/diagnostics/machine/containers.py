"""What `docker run` and its like are told: which options, which image."""

from collections.abc import Sequence
from dataclasses import dataclass

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.machine.programs import is_started, program_name

ENGINES = frozenset({"docker", "podman", "nerdctl"})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VALUED = _words(
    "-a --attach --add-host --annotation --blkio-weight --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile -c"
    " --cpu-shares --cpus --cpuset-cpus --cpuset-mems --cpu-period --cpu-quota --detach-keys --device --dns"
    " --dns-option --domainname --dns-search --entrypoint -e --env --env-file --expose --gpus --group-add --health-cmd"
    " --health-interval --health-retries --health-timeout -h --hostname --ip --ip6 --ipc --isolation -l --label"
    " --label-file --link --log-driver --log-opt --mac-address -m --memory --memory-swap --memory-reservation --mount"
    " --name --network --net --network-alias --pid --pids-limit --platform -p --publish --pull --restart --runtime"
    " --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns"
    " --uts -v --volume --volume-driver --volumes-from -w --workdir"
)
_ALONE = _words(
    "-d --detach --init -i --interactive --no-healthcheck --oom-kill-disable --privileged -P --publish-all -q --quiet"
    " --read-only --rm --sig-proxy -t --tty --replace"
)
_GLOBAL_VALUED = _words("-c --context -H --host --config -l --log-level --tlscacert --tlscert --tlskey")
_LONG = {"-i": "--interactive", "-t": "--tty", "-d": "--detach", "-v": "--volume", "-e": "--env", "-p": "--publish"}


@dataclass(frozen=True, slots=True)
class Container:
    """A container that is run. `options` are names in their long form with values, "" for those that stand alone;
    `at` is where the image stands in the arguments, `start` where the options begin.
    """

    image: str
    args: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    at: int
    start: int

    def has(self, option: str) -> bool:
        """Whether an option is given, and not taken back."""
        return any(name == option and value.lower() not in ("false", "0") for name, value in self.options)


def container_of(program: str, args: Sequence[str]) -> Container | None:
    """What `PROGRAM run` is told; None where nothing is run, or an option is not known."""
    at = 0
    while at < len(args) and args[at].startswith("-"):
        at += 2 if args[at] in _GLOBAL_VALUED else 1
    if list(args[at : at + 1]) == ["container"]:
        at += 1
    if program not in ENGINES or list(args[at : at + 1]) != ["run"]:
        return None
    start = at = at + 1
    options: list[tuple[str, str]] = []
    while at < len(args) and args[at].startswith("-"):
        if args[at] == "--":
            at += 1
            break
        taken = _option(args, at)
        if taken is None:
            return None
        found, width = taken
        options += found
        at += width
    if at >= len(args):
        return None
    return Container(args[at], tuple(args[at + 1 :]), tuple(options), at, start)


def _option(args: Sequence[str], at: int) -> tuple[list[tuple[str, str]], int] | None:
    """The options in an argument, and how many arguments they take."""
    arg = args[at]
    name, equals, value = arg.partition("=")
    if arg.startswith("--") and equals:
        return [(name, value)], 1
    if arg in _VALUED:
        return ([(_LONG.get(arg, arg), args[at + 1])], 2) if at + 1 < len(args) else None
    if arg in _ALONE:
        return [(_LONG.get(arg, arg), "")], 1
    if arg.startswith("--"):
        return None
    found: list[tuple[str, str]] = []
    for place, letter in enumerate(arg[1:], 2):  # several letters in one, of which the last may take a value
        flag = f"-{letter}"
        if flag in _ALONE:
            found.append((_LONG.get(flag, flag), ""))
        elif flag in _VALUED:
            rest = arg[place:].removeprefix("=")
            if not rest and at + 1 >= len(args):
                return None
            found.append((_LONG.get(flag, flag), rest or args[at + 1]))
            return found, 1 if rest else 2
        else:
            return None
    return found, 1


def container_in(entry: Entry) -> Container | None:
    """The container that a server runs in; None where it runs in none, or that cannot be told for sure."""
    if not is_started(entry):
        return None
    line = (entry.command, *entry.args)
    if program_name(line[0]) == "cmd" and len(line) > 2 and line[1].lower() == "/c":
        line = line[2:]
    return container_of(program_name(line[0]), line[1:])
