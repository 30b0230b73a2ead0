"""The commands that need a database, run as a user runs them."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from reports import small_report
from taikei.writers.report_json import encode

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
COMMAND = [sys.executable, "-c", "from taikei.service.__main__ import main; main()"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "report.json").write_bytes(encode(small_report()))
    return tmp_path


def _environ(home: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "TAIKEI_DATA": str(home / "data"), "PYTHONWARNINGS": "ignore", "USER": "yamada"}


def _run(home: Path, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], cwd=home, env=_environ(home), input=typed, capture_output=True, text=True, check=False
    )


def test_load_twice_then_otherwise(home: Path) -> None:
    first = _run(home, "load", "report.json", "--by", "山田")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == f"登録しました：{small_report().title}（9行）\n"
    assert _run(home, "load", "report.json").stdout == f"変更はありません：{small_report().title}\n"

    text = (home / "report.json").read_text(encoding="utf-8").replace("※この報告書は見本です。", "※訂正版です。")
    (home / "report.json").write_text(text, encoding="utf-8")
    asked = _run(home, "load", "report.json", typed="n\n")
    assert "「※この報告書は見本です。」 → 「※訂正版です。」" in asked.stdout
    assert asked.stdout.endswith(f"取り込まず、何も変えていません：{small_report().title}\n")
    loaded = _run(home, "load", "report.json", "--yes", "--lang", "en")
    assert loaded.stdout.endswith(f"loaded as a correction, version 2: {small_report().title} (9 rows)\n")


def test_a_file_that_is_not_there_is_one_sentence(home: Path) -> None:
    failed = _run(home, "load", "none.json")
    assert failed.returncode == 2
    assert len(failed.stderr.splitlines()) == 1
    assert "none.json" in failed.stderr


def test_serve_wants_a_secret(home: Path) -> None:
    failed = _run(home, "serve", "--port", str(_free_port()), "--lang", "en")
    assert failed.returncode == 2
    assert failed.stderr.startswith("TAIKEI_SECRET_KEY: no value")
    assert len(failed.stderr.splitlines()) == 1


def test_a_port_in_use_is_one_sentence(home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        failed = _run(home, "serve", "--demo", "--port", str(taken.getsockname()[1]))
    assert failed.returncode == 2
    assert "空いているポート" in failed.stderr
    assert len(failed.stderr.splitlines()) == 1


def test_serve_answers_and_stops(home: Path) -> None:
    _run(home, "load", "report.json")
    port = _free_port()
    server = subprocess.Popen(
        [*COMMAND, "serve", "--demo", "--port", str(port)],
        cwd=home,
        env=_environ(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None
        assert server.stdout.readline() == f"http://127.0.0.1:{port}/ （終了は Ctrl+C）\n"
        assert small_report().title in _answer(f"http://127.0.0.1:{port}/")
        assert "--deep" in _answer(f"http://127.0.0.1:{port}/static/taikei/taikei.css")
    finally:
        server.terminate()
        server.wait(timeout=20)
        server.stdout.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answer(address: str) -> str:
    for _ in range(100):
        try:
            with urllib.request.urlopen(address, timeout=5) as response:
                return response.read().decode()
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"no answer from {address}")


def test_users_add_asks_for_the_password(home: Path) -> None:
    typed = "mori-no-naka-7381\n" * 2
    added = _run(home, "users", "add", "suzuki", "--role", "publisher", typed=typed)
    assert added.returncode == 0
    assert "利用者を加えました：suzuki" in added.stdout
    again = _run(home, "users", "add", "suzuki", "--role", "publisher", typed=typed)
    assert again.returncode == 2
    assert "既にある利用者名" in again.stderr
    assert _run(home, "users", "add", "tanaka", "--role", "king").returncode == 2


def test_migrate(home: Path) -> None:
    assert _run(home, "migrate").stdout == "データベースは最新です。\n"


def test_commands_without_a_database_load_no_django() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, taikei.service.command; print('django' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert loaded.stdout == "False\n"


def test_ctrl_c_while_the_program_loads_ends_it_without_a_word() -> None:
    """A module that raises what the key raises stands in for the moment."""
    code = (
        "import sys\n"
        "class Interrupted:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'taikei.cli.app': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted())\n"
        "from taikei.service.__main__ import main; main()"
    )
    stopped = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (stopped.returncode, stopped.stdout, stopped.stderr) == (130, "", "")


@pytest.mark.parametrize("command", ["forms list", "rules list"])  # one within the buffer, one beyond it
def test_a_full_disk_behind_the_output_is_told_in_one_sentence(command: str) -> None:
    code = f"import sys; sys.argv = ['taikei', *{command.split()!r}]; from taikei.service.__main__ import main; main()"
    with Path("/dev/full").open("w") as full:
        run = subprocess.run([sys.executable, "-c", code], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert run.returncode == 2
    assert run.stderr == (
        "stdout：結果を書き終えられません（空き容量がありません）（求めるもの：結果が入るだけの空き容量）。"
        "空きを作ってから、もう一度実行してください。\n"
    )


def test_a_reader_who_leaves_early_gets_no_word() -> None:
    code = "import sys; sys.argv = ['taikei', 'forms', 'list']; from taikei.service.__main__ import main; main()"
    read, write = os.pipe()
    os.close(read)
    run = subprocess.run([sys.executable, "-c", code], stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write)
    assert (run.returncode, run.stderr) == (1, "")


def test_printing_loads_no_readers_rules_or_charts(tmp_path: Path) -> None:
    """The daily `taikei print report.json` does not wait for what it does not use."""
    report, out = tmp_path / "report.json", tmp_path / "report.pdf"
    report.write_bytes(encode(small_report()))
    foreign = ("lxml", "docx", "concurrent.futures", "urllib.request", "pydantic", "taikei.readers.guard",
               "taikei.readers.report", "taikei.checks.catalogue", "taikei.analysis.charts.chart")  # fmt: skip
    code = (
        f"import sys; sys.argv = ['taikei', 'print', {str(report)!r}, '--out', {str(out)!r}, '--quiet']\n"
        "from taikei.service.command import main\n"
        "try: main()\n"
        f"finally: print([name for name in {foreign!r} if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.splitlines()[-1] == "[]"


def test_data_of_nobody_are_refused_until_their_body_is_named(home: Path) -> None:
    (home / "lines.csv").write_bytes((EXAMPLES / "shiosai.csv").read_bytes())
    (home / "form.toml").write_text(
        (EXAMPLES / "shiosai.toml").read_text("utf-8").replace("issuer =", "# issuer ="), "utf-8"
    )
    refused = _run(home, "load", "lines.csv", "--form", "form.toml")
    assert refused.returncode == 2
    assert "--issuer に団体名を指定してください。" in refused.stderr
    loaded = _run(home, "load", "lines.csv", "--form", "form.toml", "--issuer", "潮騒市")
    assert loaded.returncode == 0, loaded.stderr
