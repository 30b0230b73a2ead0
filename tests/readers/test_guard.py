"""Files are read in a child process: the same content, the same refusals, and an end to whatever breaks or hangs."""

import io
import os
import random
import resource
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NoReturn

import msgspec
import pytest
import xlsxwriter

from taikei.model.errors import Misuse, UnusableFile
from taikei.model.reading import Doubt
from taikei.model.source import Box, CellPlace, LineRange, Source
from taikei.model.words import Words
from taikei.readers import guard
from taikei.readers.data.table import Data
from taikei.readers.data.tables import data_tables
from taikei.readers.guard import LIMITS, guarded, guarded_data
from taikei.readers.guarded import MEBIBYTE, Limits, Read
from taikei.readers.lines import Content, Line
from taikei.readers.pdf.content import pdf_content
from taikei.readers.word import word_content
from taikei.readers.workbook import workbook_content

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limits are those of Linux")

EXAMPLES = Path(__file__).parents[2] / "examples"
SMALL = Limits(memory=256 * MEBIBYTE, cpu=1, wall=20, answer=MEBIBYTE)
DOUBT = Doubt(Source(cells=(CellPlace("実績", "B6"),), doubt=Words("疑い", "doubt")), Words("隠れた行", "hidden"), True)
LINE = Line(3, "海", "　海 ", 2, 1, 0, Source((LineRange(1, 2),), (Box(1, 0.5, 1.25, 2, 3),)))


# Readers of the tests, which the child imports from here. Each shows one way to end.


def answer_all(data: bytes, name: str) -> Content:
    return Content((LINE, Line(9, f"{name}: {data!r}")), of="cells", encoding="x", doubts=(DOUBT,), open_ended=True)


def print_much(data: bytes, name: str) -> Content:
    sys.stdout.write("a library's remark")
    sys.stdout.flush()
    os.write(1, b"remarks of its C code" * 10_000)
    return answer_all(data, name)


def refuse(data: bytes, name: str) -> NoReturn:
    raise UnusableFile(name, Words("空です", "it is empty"), Words("報告書", "a report"), Words("直す。", "Mend it."))


def misuse(data: bytes, name: str) -> NoReturn:
    raise Misuse(name, Words("甲", "a"), Words("乙", "b"), Words("丙", "c"))


def slip(data: bytes, name: str) -> NoReturn:
    raise ZeroDivisionError(f"slipped on {name} \udcff")


def leave(data: bytes, name: str) -> NoReturn:
    sys.exit(0)


def say_the_unsayable(data: bytes, name: str) -> Content:
    return Content((Line(1, "\ud800"),), of="lines", encoding="x")


def allocate(data: bytes, name: str) -> NoReturn:
    held: list[bytearray] = []
    while True:
        held.append(bytearray(MEBIBYTE))


def loop(data: bytes, name: str) -> NoReturn:
    while True:
        pass


def sleep(data: bytes, name: str) -> NoReturn:
    time.sleep(600)
    raise AssertionError


def kill_itself(data: bytes, name: str) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def end_silently(data: bytes, name: str) -> NoReturn:
    os._exit(0)


def answer_pipe() -> int:
    """What a program that took the child over would look for: the pipe to the parent."""
    return next(fd for fd in range(3, 20) if Path(f"/proc/self/fd/{fd}").readlink().name.startswith("pipe:"))


def answer_garbage(data: bytes, name: str) -> NoReturn:
    os.write(answer_pipe(), data)
    os._exit(0)


def answer_and_break(data: bytes, name: str) -> NoReturn:
    os.write(answer_pipe(), msgspec.msgpack.encode(Read(answer_all(data, name))))
    os._exit(3)


def answer_without_end(data: bytes, name: str) -> NoReturn:
    while True:
        os.write(answer_pipe(), bytes(MEBIBYTE))


def write_file(data: bytes, name: str) -> NoReturn:
    Path(data.decode()).write_text("left behind")
    raise AssertionError


def tell_surroundings(data: bytes, name: str) -> Content:
    limits = [resource.getrlimit(getattr(resource, f"RLIMIT_{kind}")) for kind in ("AS", "CPU", "FSIZE", "CORE")]
    return Content((Line(1, f"{limits} {sorted(os.environ)}"),), of="lines", encoding="x")


READERS = {
    reader.__name__: f"{__name__}:{reader.__name__}"
    for reader in (
        answer_all,
        print_much,
        refuse,
        misuse,
        slip,
        leave,
        say_the_unsayable,
        allocate,
        loop,
        sleep,
        kill_itself,
        end_silently,
        answer_garbage,
        answer_and_break,
        answer_without_end,
        write_file,
        tell_surroundings,
    )
} | {"missing": "taikei.readers.no_such_reader:content"}


def read(reader: str, data: bytes = b"data", name: str = "港.bin", limits: Limits = SMALL) -> Content:
    return guarded(reader, data, name, limits, READERS)


def children() -> set[str]:
    """The children of this process, zombies too. The second word after the name in parentheses is the parent."""
    found = set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = status.read_text().rpartition(")")[2].split()[1]
        except (FileNotFoundError, ProcessLookupError):  # one that ended meanwhile
            continue
        if int(parent) == os.getpid():
            found.add(status.parent.name)
    return found


@contextmanager
def nothing_left(seconds: float = 8) -> Iterator[None]:
    """What is done within ends in this time, and leaves no child."""
    before = children()
    start = time.monotonic()
    yield
    assert time.monotonic() - start < seconds
    assert children() <= before


def small_workbook() -> bytes:
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        for title in ("令和５年度", "令和６年度"):
            sheet = book.add_worksheet(title)
            sheet.write_row(0, 0, ["番号", "事業名", "予算額（千円）", "決算額（千円）"])
            for row in range(1, 40):
                sheet.write_row(row, 0, [row, f"港湾の修繕 その{row}", row * 1000, f"{row * 990:,}"])
            sheet.merge_range(41, 0, 41, 2, "計")
    return held.getvalue()


@cache
def samples() -> dict[str, bytes]:
    return {
        "pdf": (EXAMPLES / "sample.pdf").read_bytes(),
        "word": (EXAMPLES / "sample.docx").read_bytes(),
        "workbook": small_workbook(),
        **small_data(),
    }


@cache
def small_data() -> dict[str, bytes]:
    """The rows of the small workbook as CSV in a ZIP, and as NDJSON with a list in each record."""
    rows = [(f"{row}", f"港湾の修繕 その{row}", f"{row * 1000}") for row in range(1, 400)]
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("実績.csv", "\r\n".join(map(",".join, [("番号", "事業名", "予算額"), *rows])).encode("cp932"))
    records = [{"番号": at, "事業名": name, "予算": [{"年度": 2023, "額": amount}]} for at, name, amount in rows]
    lines = [msgspec.json.encode(record) for record in records]
    return {"zip": held.getvalue(), "ndjson": b"\n".join(lines)}


def plain(reader: str, data: bytes, name: str) -> Content | Data:
    """What the reader makes of the file in this very process."""
    readers = {"pdf": pdf_content, "word": word_content, "workbook": workbook_content}
    return readers[reader](data, name) if reader in readers else data_tables(data, name)


def read_guarded(reader: str, data: bytes, name: str, limits: Limits = LIMITS) -> Content | Data:
    return guarded_data(data, name, limits) if reader in small_data() else guarded(reader, data, name, limits)


def test_the_content_is_that_of_the_plain_reader() -> None:
    for reader, data in samples().items():
        with nothing_left():
            assert read_guarded(reader, data, "港") == plain(reader, data, "港"), reader


def test_every_field_of_the_content_comes_back() -> None:
    data = bytes(range(256)) * 4096
    assert guarded("answer_all", data, "港\n.bin", readers=READERS) == answer_all(data, "港\n.bin")


def test_what_libraries_print_does_not_spoil_the_answer() -> None:
    assert read("print_much") == answer_all(b"data", "港.bin")


def test_a_name_that_is_no_utf8_or_very_long_is_carried() -> None:
    long = "\0" + "長" * 300_000
    assert read("answer_all", name="\udcff.pdf").lines[1].text == "\\udcff.pdf: b'data'"
    assert read("answer_all", name=long, limits=LIMITS).lines[1].text == f"{long}: b'data'"


def test_a_refusal_comes_back_word_for_word() -> None:
    for reader, readers, data in (("refuse", READERS, b""), ("pdf", None, b"%PDF-1.7\n"), ("word", None, b"PK")):
        with pytest.raises(UnusableFile) as plain:
            {"refuse": refuse, "pdf": pdf_content, "word": word_content}[reader](data, "港")
        with pytest.raises(UnusableFile) as refusal, nothing_left():
            guarded(reader, data, "港", SMALL, readers) if readers else guarded(reader, data, "港")
        assert (refusal.value.said("ja"), refusal.value.said("en")) == (plain.value.said("ja"), plain.value.said("en"))


AGAIN = "元の文書から作り直すか、分けて小さくしたファイルを指定してください。"
LARGE = "256 MiB以内のメモリーで読めるファイル"
ENDINGS = {
    "allocate": f"読むのに256 MiBを超えるメモリーが要ります（求めるもの：{LARGE}）。",
    "loop": "1秒かけても読み終わりません（求めるもの：1秒以内に読めるファイル）。",
    "kill_itself": f"読み取りが途中で落ちました（終了コード-9）（求めるもの：壊れておらず、{LARGE}）。",
    "end_silently": f"読み取りが途中で落ちました（終了コード0）（求めるもの：壊れておらず、{LARGE}）。",
    "answer_garbage": f"読み取りが途中で落ちました（終了コード0）（求めるもの：壊れておらず、{LARGE}）。",
    "answer_and_break": f"読み取りが途中で落ちました（終了コード3）（求めるもの：壊れておらず、{LARGE}）。",
    "answer_without_end": "中身が1 MiBを超えます（求めるもの：中身が1 MiB以内のファイル）。",
}


@pytest.mark.parametrize("reader", ENDINGS)
def test_a_child_that_does_not_answer_is_a_refused_file(reader: str) -> None:
    with nothing_left():
        with pytest.raises(UnusableFile) as refusal:
            read(reader)
        assert refusal.value.said("ja") == f"港.bin：{ENDINGS[reader]}{AGAIN}"


def test_the_english_of_each_ending() -> None:
    said = {}
    for reader in ENDINGS:
        with pytest.raises(UnusableFile) as refusal:
            read(reader)
        said[reader] = refusal.value.said("en").split(";")[0]
    assert said == {
        "allocate": "港.bin: reading it takes more than 256 MiB of memory",
        "loop": "港.bin: reading it does not end within 1 seconds",
        "kill_itself": "港.bin: reading it broke down (exit code -9)",
        "end_silently": "港.bin: reading it broke down (exit code 0)",
        "answer_garbage": "港.bin: reading it broke down (exit code 0)",
        "answer_and_break": "港.bin: reading it broke down (exit code 3)",
        "answer_without_end": "港.bin: its content exceeds 1 MiB",
    }


def test_a_child_that_waits_is_ended_by_the_clock() -> None:
    late = r"^港\.bin: reading it does not end within 1\.5 seconds;"
    with nothing_left(), pytest.raises(UnusableFile, match=late):
        read("sleep", limits=Limits(wall=1.5))


def test_a_parent_that_is_interrupted_leaves_no_child() -> None:
    def interrupt(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 1)
        with nothing_left(), pytest.raises(KeyboardInterrupt):
            read("sleep")
    finally:
        signal.signal(signal.SIGALRM, before)


def test_a_child_that_reads_nothing_is_ended_by_the_clock_while_its_data_is_sent() -> None:
    with nothing_left(), pytest.raises(UnusableFile, match=r"does not end within 0\.001 seconds"):
        read("answer_all", data=bytes(64 * MEBIBYTE), limits=Limits(wall=0.001))


def test_a_bug_stays_a_bug() -> None:
    said = {
        "slip": "ZeroDivisionError: slipped on 港.bin \\udcff",
        "misuse": "Misuse: 港.bin: a; expected b. c",
        "leave": "SystemExit: 0",
        "missing": "ModuleNotFoundError: No module named 'taikei.readers.no_such_reader'",
        "say_the_unsayable": (
            "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
        ),
    }
    for reader, message in said.items():
        with nothing_left(), pytest.raises(RuntimeError) as bug:
            read(reader)
        assert str(bug.value) == message
        assert bug.value.__notes__[0].startswith("Traceback"), reader
    with pytest.raises(KeyError):
        guarded("no such reader", b"", "港")


def test_a_child_that_cannot_start_is_not_the_fault_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])
    with nothing_left(), pytest.raises(RuntimeError, match=r"did not start: exit code 1$"):
        guarded("pdf", bytes(4 * MEBIBYTE), "港.pdf")


def test_a_reader_can_write_no_file(tmp_path: Path) -> None:
    path = tmp_path / "left"
    with pytest.raises(RuntimeError, match=r"^OSError: \[Errno 27\] File too large"):
        read("write_file", str(path).encode())
    assert path.read_bytes() == b""


def test_the_child_limits_itself_and_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "TAIKEI_SECRET_KEY" in os.environ
    monkeypatch.setenv("LD_LIBRARY_PATH", "/lib")
    most = 256 * MEBIBYTE
    told = read("tell_surroundings").lines[0].text
    limits = [(most, most), (1, 2), (0, 0), (0, 0)]
    # Python itself sets LC_CTYPE where the locale is not told.
    assert told == f"{limits} {['LC_CTYPE', 'LD_LIBRARY_PATH', 'PYTHONPATH']}"


def test_limits_that_the_machine_sets_lower_stay() -> None:
    within = (
        "import resource; resource.setrlimit(resource.RLIMIT_CPU, (40, 50))\n"
        "from taikei.readers.guard import guarded\n"
        f"print(guarded('x', b'', '', readers={{'x': '{READERS['tell_surroundings']}'}}).lines[0].text)"
    )
    environment = {"PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run([sys.executable, "-c", within], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.startswith(f"{[(LIMITS.memory, LIMITS.memory), (50, 50), (0, 0), (0, 0)]} ")


def test_the_child_loads_no_reader_but_the_one_it_is_asked_for() -> None:
    heavy = ["pypdfium2_raw", "python_calamine", "lxml", "zipfile", "subprocess", "traceback", "taikei.readers.guard"]
    told = f"import sys, taikei.readers.guarded; print([name for name in {heavy} if name in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", told], text=True) == "[]\n"


@pytest.mark.parametrize("content", [answer_all(b"data", "港.bin"), data_tables(b'{"a": [{"b": 1}]}', "t")])
def test_an_answer_with_any_byte_changed_is_a_content_or_refused(content: Content | Data) -> None:
    """A child taken over may answer anything; the parent must not come to harm."""
    kind: type[Content] | type[Data] = type(content)
    whole = msgspec.msgpack.encode(Read(content))
    chance = random.Random(7)
    for _ in range(20_000):
        answer = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            answer[chance.randrange(len(answer))] = chance.randrange(256)
        try:
            guard._decoded(bytes(answer[: chance.choice([None, chance.randrange(len(answer))])]), kind)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            continue
    for nest in (b"\x91", b"\x81\xa1x"):
        with pytest.raises((msgspec.DecodeError, RecursionError)):
            guard._decoded(b"\x82\xa4type\xa4Read\xa1x" + nest * 1_000_000, kind)


def test_tables_whose_rows_have_no_places_are_no_answer() -> None:
    whole = msgspec.msgpack.encode(Read(data_tables(b"a,b,c\n1,2,3\n", "t")))
    for places in (b"\x90", b"\x92\x02\x03"):
        broken = whole.replace(b"\xa6places\x91\x02", b"\xa6places" + places)
        assert broken != whole
        with pytest.raises(msgspec.ValidationError):
            guard._decoded(broken, Data)


def filled(content: Content | Data) -> bool:
    return bool(content.lines if isinstance(content, Content) else content.tables)


COPIES = int(os.environ.get("TAIKEI_FUZZ", "60"))
FUZZ = Limits(memory=512 * MEBIBYTE, cpu=10, wall=20)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The file cut short, or with bytes changed. Of a ZIP it is half the time one part, or all would fail its check."""
    if data.startswith(b"PK") and chance.random() < 0.5:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        victim = chance.choice([name for name in parts if name.endswith((".xml", ".csv"))])
        parts[victim] = mutated(parts[victim], chance)
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in parts.items():
                archive.writestr(name, part)
        return held.getvalue()
    changed = bytearray(data)
    for _ in range(chance.choice([0, 1, 4, 40, 400])):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    if chance.random() < 0.4:
        end = chance.randrange(len(changed))
        tail = changed[-1024:] if chance.random() < 0.5 else b""  # a hole with the end in place gets past first checks
        changed = changed[:end] + tail
    return bytes(changed)


def test_no_mutated_file_ends_in_anything_but_content_or_a_refusal() -> None:
    """60 files in some ten seconds; ``TAIKEI_FUZZ=10000 pytest tests/readers/test_guard.py -k mutated`` tries more."""

    def outcome(number: int) -> str:
        reader = list(samples())[number % len(samples())]
        data = mutated(samples()[reader], random.Random(number))
        start = time.monotonic()
        try:
            result = "read" if filled(read_guarded(reader, data, f"{reader} {number}", FUZZ)) else "nothing"
        except UnusableFile as refusal:
            # A file within a ZIP is refused by its own name.
            known = (f"{reader} {number}", "実績.csv")
            result = "refused" if refusal.where in known else f"refused as {refusal.where}"
        except RuntimeError as error:
            error.add_note(f"the {reader} made by mutated(…, random.Random({number}))")
            raise
        assert time.monotonic() - start < FUZZ.wall + 2, number
        return result

    before = children()
    with ThreadPoolExecutor(max_workers=2) as two:
        outcomes = list(two.map(outcome, range(COPIES)))
    assert children() <= before
    # Both must occur: a fuzz whose files are all whole, or all refused at the door, would prove nothing.
    assert outcomes.count("read") > COPIES / 10
    assert outcomes.count("refused") > COPIES / 10
    assert set(outcomes) == {"read", "refused"}
