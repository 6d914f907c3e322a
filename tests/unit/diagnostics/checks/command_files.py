"""Faults of what a command is to run: scripts, environments of Python, modules, folders."""

from pathlib import Path
from typing import Any

from tests.unit.diagnostics.disk import base_of, environment, has, person, program, searching
from tests.unit.diagnostics.fleets import Case, entry

from mcpward.diagnostics.configuration.places import Platform
from mcpward.diagnostics.fleet import Fleet


def of(folder: Path, command: str, *args: str, platform: Platform = "linux", **values: Any) -> Fleet:
    one = entry(command=command, args=args, **values)
    return searching(one, places=person(folder, platform), shell=(folder / "bin",))


def venv(folder: Path, *args: str, **kind: Any) -> Fleet:
    """A server that is run by the Python of a virtual environment, in which there is a package `there`."""
    interpreter = environment(folder / "venv", base_of(folder), **kind)
    packages = folder / "venv" / "lib" / "python3.12" / "site-packages"
    has(packages / "there" / "__init__.py")
    has(packages / "there" / "__main__.py")
    has(packages / "bare" / "__init__.py")
    has(packages / "single.py")
    return of(folder, str(interpreter), *args)


def worked_on(folder: Path, way: str) -> Fleet:
    """An environment with a package that is worked on, whose modules lie elsewhere."""
    made = venv(folder, "-m", "mine")
    has(folder / "mine" / "src" / "mine.py")
    has(folder / "venv" / "lib" / "python3.12" / "site-packages" / "_mine.pth", f"# made by hand\n{way}\n")
    return made


def beside(folder: Path) -> Fleet:
    """A module that lies in the folder that the server works in."""
    venv(folder)
    has(folder / "work" / "mine.py")
    return of(folder, str(folder / "venv" / "bin" / "python"), "-m", "mine", cwd=str(folder / "work"))


def console(folder: Path, module: str) -> Fleet:
    """A program that pip made for the server."""
    venv(folder)
    python = folder / "venv" / "bin" / "python"
    script = f"#!{python}\nimport re\nimport sys\nfrom {module} import main\nif __name__ == '__main__':\n    main()\n"
    return of(folder, str(program(folder / "venv" / "bin" / "server", script)))


def broken(folder: Path) -> Fleet:
    """An environment whose Python was updated away."""
    made = venv(folder)
    (folder / "opt" / "python" / "bin" / "python3.12").unlink()
    return made


def without_base(folder: Path) -> Fleet:
    """An environment on Windows, whose own program is there, and the Python that it calls is not."""
    python = program(folder / "venv" / "Scripts" / "python.exe")
    has(folder / "venv" / "pyvenv.cfg", f"home = {folder}/gone\n")
    return of(folder, str(python), platform="windows")


def with_base(folder: Path) -> Fleet:
    python = program(folder / "venv" / "Scripts" / "python.exe")
    has(folder / "venv" / "pyvenv.cfg", f"home = {folder}\n")
    return of(folder, str(python), platform="windows")


def without_python(folder: Path) -> Fleet:
    """A console script whose environment is gone from under it."""
    script = program(folder / "bin" / "server", f"#!{folder}/.venv/bin/python\n")
    return of(folder, str(script))


CASES = (
    Case(
        "script-missing",
        planted=lambda folder: of(folder, "python3", "-u", str(folder / "server.py")),
        absent=lambda folder: of(folder, "python3", "-u", str(has(folder / "server.py"))),
        says="server.py, which python is to run",
    ),
    Case(
        "script-missing",
        planted=lambda folder: of(folder, "node", "--enable-source-maps", "dist/index.js", cwd=str(folder)),
        absent=lambda folder: of(folder, "node", str(has(folder / "dist" / "index.js").with_suffix(""))),
        id="with the ending that Node adds",
    ),
    Case(
        "script-missing",
        planted=lambda folder: of(folder, "uv", "run", "--directory", str(folder), "server.py"),
        absent=lambda folder: of(
            folder, "uv", "run", "--directory", str(has(folder / "server.py").parent), "python", "server.py"
        ),
        id="in the folder that uv goes to",
    ),
    Case(
        "script-missing",
        planted=lambda folder: of(folder, "cmd", "/c", "node", f"{folder}/x.js", platform="windows"),
        absent=lambda folder: of(folder, "python3", "-c", "print(1)"),
        id="behind cmd",
    ),
    Case(
        "script-missing",
        planted=lambda folder: of(folder, "bun", "run", f"{folder}/index.ts"),
        absent=lambda folder: of(folder, "bun", "run", "serve"),
        id="but a task of the project",
    ),
    Case(
        "script-missing",
        planted=lambda folder: of(folder, "deno", "run", "-A", f"{folder}/main.ts"),
        absent=lambda folder: of(folder, "deno", "run", "-A", "https://deno.land/x/server.ts"),
        id="but an address",
    ),
    Case(
        "script-missing",
        planted=lambda folder: of(folder, "java", "-Xmx1g", "-jar", f"{folder}/server.jar"),
        absent=lambda folder: of(folder, "python3", "--unknown-option", "value", f"{folder}/server.py"),
        id="but an option that is not known",
    ),
    Case(
        "script-path-relative",
        planted=lambda folder: of(folder, "python3", "server.py"),
        absent=lambda folder: of(folder, "python3", "server.py", cwd="/srv"),
        says="server.py is looked for",
    ),
    Case(
        "script-path-relative",
        planted=lambda folder: of(folder, "node", "./index.js"),
        absent=lambda folder: of(folder, "node", "${SERVER}/index.js"),
        id="but a variable",
    ),
    Case(
        "virtual-environment-missing",
        planted=lambda folder: of(folder, f"{folder}/.venv/bin/python", "server.py"),
        absent=lambda folder: venv(folder),
        says=".venv is not there",
    ),
    Case(
        "virtual-environment-missing",
        planted=broken,
        absent=lambda folder: of(folder, f"{folder}/tools/bin/python"),
        says="broken",
        id="its Python leads nowhere",
    ),
    Case(
        "virtual-environment-missing",
        planted=without_base,
        absent=with_base,
        says="was made from is gone",
        id="what it was made from is gone",
    ),
    Case(
        "virtual-environment-missing",
        planted=without_python,
        absent=lambda folder: console(folder, "there"),
        id="from under a script",
    ),
    Case(
        "virtual-environment-missing",
        planted=lambda folder: (venv(folder), of(folder, f"{folder}/venv/bin/mcp-server"))[1],
        absent=lambda folder: console(folder, "there"),
        says="mcp-server is not in the virtual environment",
        id="the server is not in it",
    ),
    Case(
        "entry-point-missing",
        planted=lambda folder: venv(folder, "-m", "gone.server"),
        absent=lambda folder: venv(folder, "-m", "there"),
        says="module gone ",
    ),
    Case(
        "entry-point-missing",
        planted=lambda folder: venv(folder, "-m", "bare"),
        absent=lambda folder: venv(folder, "-m", "single"),
        says="bare.__main__",
        id="a package that cannot be run",
    ),
    Case(
        "entry-point-missing",
        planted=lambda folder: venv(folder, "-um", "there.server"),
        absent=lambda folder: venv(folder, "-m", "http.server"),
        says="there.server",
        id="but one of the standard library",
    ),
    Case(
        "entry-point-missing",
        planted=lambda folder: console(folder, "gone.cli"),
        absent=lambda folder: console(folder, "there.__main__"),
        says="module gone ",
        id="of a program that pip made",
    ),
    Case(
        "entry-point-missing",
        planted=lambda folder: venv(folder, "-m", "gone"),
        absent=lambda folder: worked_on(folder, f"{folder}/mine/src"),
        id="but a package that is worked on",
    ),
    Case(
        "entry-point-missing",
        planted=lambda folder: worked_on(folder, f"{folder}/other"),
        absent=lambda folder: worked_on(folder, "import __editable___mine_finder; __editable___mine_finder.install()"),
        id="but one that code leads to",
    ),
    Case(
        "entry-point-missing",
        planted=lambda folder: venv(folder, "-m", "gone"),
        absent=beside,
        id="but one beside it",
    ),
    Case(
        "entry-point-missing",
        planted=lambda folder: venv(folder, "-m", "gone"),
        absent=lambda folder: venv(folder, "-m", "gone", shared=True),
        id="but an environment that shares packages",
    ),
    Case(
        "working-directory-missing",
        planted=lambda folder: of(folder, "server", cwd=f"{folder}/gone"),
        absent=lambda folder: of(folder, "server", cwd=str(folder)),
        says="gone, in which the server is to work",
    ),
    Case(
        "working-directory-missing",
        planted=lambda folder: of(folder, "server", cwd=str(has(folder / "file"))),
        absent=lambda folder: of(folder, "server", cwd="${UNKNOWN}/x"),
        says="a file",
        id="a file",
    ),
    Case(
        "working-directory-missing",
        planted=lambda folder: of(folder, "server", cwd=f"{folder}/{'x' * 300}"),
        absent=lambda folder: of(folder, "server", cwd=f"{folder}/."),
        says="not there",
        id="a name that no disk takes",
    ),
)
