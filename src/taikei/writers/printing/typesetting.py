"""A template's pages set by typst, and its errors as one sentence that says where and what."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

import msgspec
import typst

from taikei.model.errors import Misuse
from taikei.model.words import Words
from taikei.writers.glyphs import FONTS
from taikei.writers.printing.document import Document
from taikei.writers.printing.engine import bundled_fonts
from taikei.writers.printing.figures import LaidFigure
from taikei.writers.printing.folder import CHART, PAGES, PARTS, TemplateFolder, template_at

MAIN, _DATA, _FIGURE = "main.typ", "data.json", "figure.svg"
_ONE_FIGURE = f'#set page(width: auto, height: auto, margin: 0pt)\n#image("{_FIGURE}")'.encode()
_PPI = 150.0
_PLACE = re.compile(r"┌─ (?:.*[/\\])?([^/\\\s]+\.typ):(\d+):(\d+)")
_TOO_FINE = re.compile(rb"(\.\d{3})\d+")  # typst draws in billionths of a point
_PACKAGE = re.compile(r'#?(?:import|include)\s*"@')

# What goes wrong most when somebody changes a template; anything else is quoted as typst says it.
_JAPANESE = (
    (re.compile(r"unknown variable: (\S+)"), r"\1 という名前はありません"),
    (re.compile(r"file not found.*"), "使おうとしたファイルがありません"),
    (re.compile(r"unclosed delimiter"), "括弧が閉じていません"),
    (re.compile(r"unexpected closing.*|unexpected (?:end of .*)"), "括弧の対応が合っていません"),
    (re.compile(r"expected (.+), found (.+)"), r"\1 が入る所に \2 があります"),
    (re.compile(r"unexpected argument(?:: (\S+))?"), r"使えない引数 \1 があります"),
    (re.compile(r"dictionary does not contain key \"(.+)\".*"), r"データに \1 という項目はありません"),
    (re.compile(r"(?:type )?(\S+) has no (?:method|field) `?(\w+)`?.*"), r"\1 に \2 はありません"),
    (re.compile(r".*missing alt text.*"), "図に代替テキスト（alt）がありません"),
    (re.compile(r".*missing document title.*"), "文書の題名がありません（show: house を残してください）"),
    (re.compile(r".*text (.+) could not be displayed with.*"), r"\1 を表示できる書体がありません"),
)

Drawing = Callable[[], list[bytes]]


class Attachment(msgspec.Struct, frozen=True):
    """A file inside the PDF. ``relationship`` says what it is to the document (PDF/A-3, ISO 19005-3 annex E)."""

    name: str
    data: bytes
    mime: str
    description: str
    relationship: str = "data"


def typeset(
    folder: TemplateFolder,
    document: Document,
    date: datetime,
    chart: Sequence[bytes],
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """The pages as PDF/UA-1 and PDF/A-2a, or PDF/A-3a where files are attached. ``chart`` is what
    ``chart_pictures`` has drawn.

    Pages see their own folder and nothing else: no other file of the machine, and no network. Raises Misuse where they
    cannot be set.
    """
    carried = [{"name": each.name, "mime": each.mime, "description": each.description,
                "relationship": each.relationship} for each in attachments]  # fmt: skip
    files = {
        MAIN: _source(folder, PAGES) + _attaching(len(attachments)),
        PARTS: _source(folder, PARTS),
        _DATA: _unparsed(_encoded(document, pictures=len(chart), attachments=carried)),
        **{f"chart-{at}.svg": _unparsed(picture) for at, picture in enumerate(chart)},
        **{f"figure-{at}.svg": _unparsed(each.picture.encode()) for at, each in enumerate(_figures_of(document))},
        **{f"attachment-{at}": _unparsed(each.data) for at, each in enumerate(attachments)},
    }
    return _compiled(
        folder, PAGES, files, date, format="pdf", pdf_standards=["a-3a" if attachments else "a-2a", "ua-1"]
    )[0]


def chart_pictures(folder: TemplateFolder, document: Document, form: Literal["svg", "png"]) -> list[bytes]:
    """The system chart. Its letters are outlines in SVG: who reads or searches the PDF finds each text once."""
    return chart_drawing(folder, document, form)()


def chart_drawing(folder: TemplateFolder, document: Document, form: Literal["svg", "png"]) -> Drawing:
    """The same, ready to be drawn: what is left to do needs no interpreter."""
    if document.chart is None or not document.chart.articles:
        return list
    shown = msgspec.structs.replace(document, chapters=(), figures=None)
    data = _encoded(shown, pictures=0, attachments=[])
    return _drawing_of_taikei(folder.name, data, form) if folder.shipped else _drawing(folder, data, form)


def _drawing(folder: TemplateFolder, data: bytes, form: str) -> Drawing:
    files = {MAIN: _source(folder, CHART), PARTS: _source(folder, PARTS), _DATA: _unparsed(data)}
    draw = _compiling(folder, CHART, files, None, format=form, ppi=_PPI)
    return cache(draw if form != "svg" else lambda: [_TOO_FINE.sub(rb"\1", picture) for picture in draw()])


@lru_cache(maxsize=16)
def _drawing_of_taikei(name: str, data: bytes, form: str) -> Drawing:
    """Kept with what it has drawn: the chart seldom changes, and Taikei's own folders never do while it runs."""
    return _drawing(template_at(name), data, form)


def figure_pictures(folder: TemplateFolder, document: Document) -> list[bytes]:
    """The charts of the document as PNG, for files that cannot carry SVG."""
    return [
        picture
        for each in _figures_of(document)
        for picture in _compiled(
            folder, PARTS, {MAIN: _ONE_FIGURE, _FIGURE: each.picture.encode()}, None, format="png", ppi=_PPI
        )
    ]


def _figures_of(document: Document) -> tuple[LaidFigure, ...]:
    return () if document.figures is None else document.figures.items


def _encoded(document: Document, **more: object) -> bytes:
    data: bytes = msgspec.json.encode(
        {**{name: getattr(document, name) for name in document.__struct_fields__}, **more}
    )
    return data


def _unparsed(data: bytes) -> bytes:
    """The data as a comment of typst, which parses every file that is handed over; ``given`` of PARTS takes it off."""
    return b"/*" + data


def _attaching(count: int) -> bytes:
    carrying = "".join(f'#carry({at}, given("attachment-{at}"))\n' for at in range(count))
    return f'\n#import "{PARTS}": carry, given\n{carrying}'.encode() if count else b""


def _compiled(
    folder: TemplateFolder, main: str, files: Mapping[str, bytes], date: datetime | None, **form: object
) -> list[bytes]:
    """What typst makes of ``files``; ``main`` is the file of the folder that MAIN stands for."""
    return _compiling(folder, main, files, date, **form)()


def _compiling(
    folder: TemplateFolder, main: str, files: Mapping[str, bytes], date: datetime | None, **form: object
) -> Drawing:
    # Its type stub leaves out that several files may be handed over at once.
    compile_: Any = typst.compile
    fonts = _fonts(folder)

    def compiled() -> list[bytes]:
        try:
            made = compile_(files, root=str(folder.path), font_paths=fonts, timestamp=date, **form)
        except typst.TypstError as error:
            raise _misuse(folder, main, error) from error
        return made if isinstance(made, list) else [made]

    return compiled


def _source(folder: TemplateFolder, name: str) -> bytes:
    """The text of one of the folder's files, or of Taikei's where it has none of its own."""
    return _source_of_taikei(folder.name, name) if folder.shipped else _read(folder.file(name))


@cache
def _source_of_taikei(template: str, name: str) -> bytes:
    return _read(template_at(template).file(name))


def _read(path: Path) -> bytes:
    try:
        source = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Misuse(
            str(path),
            Words("このファイルが読めません", "this file cannot be read"),
            Words("ページの組み方を書いたファイル（UTF-8）", "the file that lays out the pages, in UTF-8"),
            Words("taikei templates copy で写したものと比べてください。", "Compare it with a fresh copy."),
        ) from error
    if _PACKAGE.search(source):
        raise Misuse(
            str(path),
            Words("外部のパッケージを使っています", "it imports a package from elsewhere"),
            Words("フォルダーの中のファイルだけ", "files of the folder alone"),
            Words("通信をしないので使えません。必要な部分をフォルダーに置いてください。",
                  "Nothing is fetched over the network: put what it needs into the folder."),
        )  # fmt: skip
    return source.encode()


def _fonts(folder: TemplateFolder) -> typst.Fonts:
    own = folder.fonts
    fonts = bundled_fonts() if own is None else typst.Fonts(False, True, [str(FONTS), str(own)])
    _check_fonts(folder, fonts)
    return fonts


def _check_fonts(folder: TemplateFolder, fonts: typst.Fonts) -> None:
    families = {family.lower(): family for family in fonts.families()}
    for wanted in (folder.template.type.body, folder.template.type.headings):
        if wanted.lower() not in families:
            known = sorted(
                family
                for family in families.values()
                if not family.startswith(("New Computer", "DejaVu", "Libertinus"))
            )
            raise Misuse(
                str(folder.path / "template.toml"),
                Words(f"書体「{wanted}」がありません", f"there is no font {wanted}"),
                Words("、".join(known), ", ".join(known)),
                Words(
                    "どれかを選ぶか、書体のファイルを fonts フォルダーに置いてください。",
                    "Choose one of these, or put its file into a folder named fonts.",
                ),
            )


def _misuse(folder: TemplateFolder, main: str, error: typst.TypstError) -> Misuse:
    place = _PLACE.search(error.diagnostic or "")
    name = main if place is None or place[1] == MAIN else place[1]
    column = 0 if place is None else int(place[3]) + 1  # typst counts them from 0
    where = name if place is None else f"{name} {place[2]}行 {column}字"
    where_en = name if place is None else f"{name} line {place[2]} column {column}"
    message = error.message.splitlines()[0] if error.message else "typst"
    japanese = next((match.expand(said) for known, said in _JAPANESE if (match := known.fullmatch(message))), message)
    return Misuse(
        str(folder.path / name),
        Words(f"{where}：{japanese}", f"{where_en}: {message}"),
        Words("組めるページ", "pages that can be set"),
        Words(
            "そこを直すか、taikei templates copy で写したものに戻してください。",
            "Correct it there, or go back to what taikei templates copy gives.",
        ),
    )
