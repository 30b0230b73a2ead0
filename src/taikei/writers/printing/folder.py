"""Template folders: those that come with Taikei, and an office's own."""

from functools import cache
from pathlib import Path

import msgspec

from taikei.decoding.text import utf8_text
from taikei.decoding.toml import decode_toml
from taikei.model.errors import Misuse
from taikei.model.nearest import did_you_mean
from taikei.model.os_errors import why
from taikei.model.slip import CORRECT, Slip
from taikei.model.words import Words
from taikei.writers.printing.template import Template

SHIPPED = Path(__file__).parent.parent / "templates"
FILE, PAGES, PARTS, CHART = "template.toml", "report.typ", "parts.typ", "chart.typ"
STATUTORY = "statutory-report"

_COPIED = (".toml", ".typ", ".docx", ".svg", ".png", ".jpg", ".ttf", ".otf", ".md")
_GUIDE = Words(
    "テンプレートの書き方は docs/templates.ja.md にあります。", "docs/templates.md tells how templates are written."
)


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
    raise Misuse(
        name,
        Words("この名のテンプレートもフォルダーもありません", "there is no template and no folder of this name"),
        Words("、".join(known) + "、又はフォルダー", ", ".join(known) + " or a folder"),
        did_you_mean(name, known) or CORRECT,
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
        text = utf8_text(where.read_bytes())
        template: Template = decode_toml(text, Template)
    except FileNotFoundError as error:
        raise Misuse(
            str(path),
            Words(f"{FILE} がありません", f"there is no {FILE}"),
            Words(f"{FILE} のあるフォルダー", f"a folder with a {FILE}"),
            Words("taikei templates copy で手本を写してください。", "Copy one with taikei templates copy."),
        ) from error
    except OSError as error:
        raise _wrong(where, Words(f"読めません（{why(error).ja}）", f"it cannot be read ({why(error).en})")) from error
    except Slip as slip:
        raise slip.refusal(Misuse, str(where), _GUIDE) from slip
    if "docx" in template.formats and template.word and not (path / template.word).is_file():
        raise _wrong(where, Words(f"word の {template.word} がフォルダーにありません", f"{template.word} is not there"))
    return TemplateFolder(name, path, text, template)


def _wrong(where: Path, found: Words) -> Misuse:
    return Misuse(
        str(where),
        found,
        Words("docs/templates.ja.md に書かれた形", "what docs/templates.md describes"),
        Words("その箇所を直してください。", "Correct it there."),
    )
