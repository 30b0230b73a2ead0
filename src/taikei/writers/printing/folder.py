"""Template folders: those that come with Taikei, and an office's own."""

import re
import tomllib
from difflib import get_close_matches
from functools import cache
from pathlib import Path

import msgspec

from taikei.model.errors import Misuse
from taikei.model.os_errors import why
from taikei.model.words import Words
from taikei.writers.printing.template import Template, UnknownField

SHIPPED = Path(__file__).parent.parent / "templates"
FILE, PAGES, PARTS, CHART = "template.toml", "report.typ", "parts.typ", "chart.typ"
STATUTORY = "statutory-report"

_COPIED = (".toml", ".typ", ".docx", ".svg", ".png", ".jpg", ".ttf", ".otf", ".md")
_UNKNOWN_KEY = re.compile(r"unknown field `(\w+)`(?: - at `\$\.?(.*)`)?")


class TemplateFolder(msgspec.Struct, frozen=True):
    """``name`` is what messages and commands call it; ``text`` is the text of its template.toml."""

    name: str
    path: Path
    text: str
    template: Template

    @property
    def shipped(self) -> bool:
        """Whether it is one of those that come with Taikei."""
        return self.path.parent == SHIPPED

    @property
    def fonts(self) -> Path | None:
        """The folder of the office's own fonts; None where there is none."""
        own = self.path / "fonts"
        return own if own.is_dir() else None

    def file(self, name: str) -> Path:
        """One of the folder's files: its own, or else that of Taikei, which all templates share."""
        own = self.path / name
        return own if own.is_file() or not (SHIPPED / name).is_file() else SHIPPED / name


def known_templates() -> tuple[TemplateFolder, ...]:
    """The templates that come with Taikei, by name."""
    return tuple(map(_known, _names()))


@cache
def _known(name: str) -> TemplateFolder:
    return _read(name, SHIPPED / name)


@cache
def _names() -> tuple[str, ...]:
    return tuple(file.parent.name for file in sorted(SHIPPED.glob(f"*/{FILE}")))


def template_at(name: str) -> TemplateFolder:
    """A template by its name, or by its folder: a name with a separator, or of a folder that is there.

    Raises Misuse where there is none, or where its template.toml says what no template says.
    """
    if name in _names():
        return _known(name)
    path = Path(name)
    if path.is_dir():
        return _read(str(path), path)
    known = _names()
    nearest = get_close_matches(name, known, n=1, cutoff=0) or known
    raise Misuse(
        name,
        Words("この名のテンプレートもフォルダーもありません", "there is no template and no folder of this name"),
        Words("、".join(known) + "、又はフォルダー", ", ".join(known) + " or a folder"),
        Words(f"{nearest[0]} のことではありませんか。", f"Did you mean {nearest[0]}?"),
    )


def copy_template(name: str, folder: Path) -> tuple[Path, ...]:
    """A copy of a template in a new folder, complete in itself. Raises Misuse where the folder is there already."""
    source = template_at(name)
    files = {file.relative_to(source.path): file.read_bytes() for file in sorted(source.path.rglob("*"))
             if file.is_file() and file.suffix.lower() in _COPIED}  # fmt: skip
    files |= {Path(name): source.file(name).read_bytes() for name in (PAGES, PARTS, CHART)}
    try:
        folder.mkdir(parents=True)
        for path, data in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
    except FileExistsError as error:
        raise Misuse(
            str(folder),
            Words("このフォルダーはすでにあります", "this folder is there already"),
            Words("まだないフォルダーの名前", "the name of a folder that is not there yet"),
            Words("ほかの名前を指定してください。", "Name another."),
        ) from error
    except OSError as error:
        raise Misuse(
            str(folder),
            Words(f"フォルダーを作れません（{why(error).ja}）", f"the folder cannot be made ({why(error).en})"),
            Words("書き込める場所", "a place that may be written to"),
            Words("場所を確かめてください。", "Check the place."),
        ) from error
    return tuple(folder / path for path in files)


def _read(name: str, path: Path) -> TemplateFolder:
    where = path / FILE
    try:
        text = where.read_text("utf-8")
    except FileNotFoundError as error:
        raise Misuse(
            str(path),
            Words(f"{FILE} がありません", f"there is no {FILE}"),
            Words(f"{FILE} のあるフォルダー", f"a folder with a {FILE}"),
            Words("taikei templates copy で手本を写してください。", "Copy one with taikei templates copy."),
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise _wrong(where, Words(f"読めません（{error}）", f"it cannot be read ({error})")) from error
    try:
        template = msgspec.convert(tomllib.loads(text), Template)
    except tomllib.TOMLDecodeError as error:
        raise _wrong(where, Words(f"TOMLとして読めません（{error}）", f"it is no TOML ({error})")) from error
    except UnknownField as error:
        raise _unknown_field(where, error) from error
    except (msgspec.ValidationError, ValueError) as error:
        raise _refused(where, error) from error
    if "docx" in template.formats and template.word and not (path / template.word).is_file():
        raise _wrong(where, Words(f"word の {template.word} がフォルダーにありません", f"{template.word} is not there"))
    return TemplateFolder(name, path, text, template)


def _refused(where: Path, error: Exception) -> Misuse:
    """msgspec wraps what a value's own check raised; its sentence is the one that helps."""
    cause = error.__cause__
    if isinstance(cause, UnknownField):
        return _unknown_field(where, cause)
    key = _UNKNOWN_KEY.search(str(error))
    if key is not None:
        place = f"{key[2]}." if key[2] else ""
        return _wrong(where, Words(f"{place}{key[1]} という項目はありません", f"there is no setting {place}{key[1]}"))
    return _wrong(where, Words(f"使えない値があります（{error}）", f"a value cannot be used ({error})"))


def _unknown_field(where: Path, error: UnknownField) -> Misuse:
    nearest = get_close_matches(error.field, error.known, n=1, cutoff=0)[0]
    return Misuse(
        str(where),
        Words(f"{{{error.field}}} という欄はありません", f"there is no field {{{error.field}}}"),
        Words("、".join(error.known), ", ".join(error.known)),
        Words(f"{{{nearest}}} のことではありませんか。", f"Did you mean {{{nearest}}}?"),
    )


def _wrong(where: Path, found: Words) -> Misuse:
    return Misuse(
        str(where),
        found,
        Words("docs/templates.ja.md に書かれた形", "what docs/templates.md describes"),
        Words("その箇所を直してください。", "Correct it there."),
    )
