"""Virtual environments of Python, as they lie on the disk: nothing of them is run."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.machine.disk import is_file, is_folder, matching, text_head

_FOLDERS = ("bin", "Scripts")
_USUAL_NAMES = re.compile(r"\.?(?:venv|virtualenv|env)\d*|.*[-_.]venv", re.IGNORECASE)
_USUAL_PLACES = (".virtualenvs", "virtualenvs", "envs")
_PYTHON = re.compile(r"python(?:\d+(?:\.\d+)*)?w?(?:\.exe)?", re.IGNORECASE)
_HARMLESS = re.compile(r"distutils-precedence|_virtualenv|a1_coverage|sphinx.*|matplotlib.*|coloredlogs|pytest[-_]cov")
_MOST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment. `base` is the folder of the interpreter that it was made from, None where not told;
    `shared` says that packages of that interpreter count too.
    """

    folder: Path
    base: Path | None = None
    shared: bool = False

    @property
    def packages(self) -> tuple[Path, ...]:
        """The folders of its packages, and those of what is worked on."""
        found = [*matching(self.folder, "lib/python*/site-packages"), self.folder / "Lib" / "site-packages"]
        there = [folder for folder in found if is_folder(folder)]
        named = [folder / line for folder in there for line in _lines_of_ways(folder) if not _is_code(line)]
        return tuple(folder for folder in (*there, *named) if is_folder(folder))

    @property
    def sees_more(self) -> bool:
        """Whether code decides where further modules are found."""
        return any(_is_code(line) for folder in self.packages for line in _lines_of_ways(folder))


def environment_of(program: Path) -> Environment | None:
    """The virtual environment that a program lies in, also one that is gone but for its name."""
    folder = program.parent.parent
    if program.parent.name not in _FOLDERS:
        return None
    written = text_head(folder / "pyvenv.cfg", _MOST)
    if written is not None:
        told = dict(re.findall(r"^\s*([\w-]+)\s*=\s*(.*?)\s*$", written, re.MULTILINE))
        base = Path(told["home"]) if told.get("home") else None
        return Environment(folder, base, told.get("include-system-site-packages", "").lower() == "true")
    named = _USUAL_NAMES.fullmatch(folder.name) or folder.parent.name in _USUAL_PLACES
    return Environment(folder) if named and not _there(folder) else None


def is_python(program: Path) -> bool:
    """Whether a program is called like an interpreter of Python."""
    return bool(_PYTHON.fullmatch(program.name))


def lacks(environment: Environment, module: str, run: bool, beside: tuple[Path, ...]) -> str | None:
    """What is not in an environment: the module itself, or what makes it one that can be `run` with `-m`.

    None where it is there, or may be: in the folders `beside`, the standard library, or by way of another package.
    """
    packages = environment.packages
    names = module.split(".")
    if (
        not packages
        or environment.shared
        or names[0] in sys.stdlib_module_names
        or not all(map(str.isidentifier, names))
    ):
        return None
    if environment.sees_more or any(_is_in(folder, names[0]) for folder in beside):
        return None
    homes = [folder for folder in packages if _is_in(folder, names[0])]
    if not homes:
        return names[0]
    return _part_lacking(homes[0], names, run)


def _part_lacking(home: Path, names: list[str], run: bool) -> str | None:
    for at in range(1, len(names) + 1):
        whole = home.joinpath(*names[:at])
        if not _is_in(whole.parent, whole.name):
            return ".".join(names[:at])
        if not is_folder(whole):
            return None
        if not is_file(whole / "__init__.py"):
            return None  # a package that several folders may share
    return f"{'.'.join(names)}.__main__" if run and not _is_in(home.joinpath(*names), "__main__") else None


def _is_in(folder: Path, name: str) -> bool:
    """Whether a folder has a module of that name, in source or compiled."""
    return is_folder(folder / name) or is_file(folder / f"{name}.py") or any(_compiled(folder, name))


def _compiled(folder: Path, name: str) -> Iterator[Path]:
    for ending in ("pyc", "so", "pyd"):
        yield from matching(folder, f"{name}*.{ending}")


def _lines_of_ways(packages: Path) -> Iterator[str]:
    """The lines of the files by which packages of other folders are found, as the module `site` reads them."""
    for file in matching(packages, "*.pth"):
        if not _HARMLESS.fullmatch(file.stem):
            lines = (text_head(file, _MOST) or "").splitlines()
            yield from (line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _is_code(line: str) -> bool:
    return line.startswith(("import ", "import\t"))


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return True
