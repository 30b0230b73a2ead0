"""The `taikei` command: what needs no database comes from ``cli``, the rest is added here.

Django is imported within the commands that need it: `taikei audit` does not wait for it.
"""

import os
import sys
from functools import partial
from itertools import pairwise
from typing import Annotated

import typer
from typer._click.exceptions import NoArgsIsHelpError

from taikei.cli.app import app
from taikei.cli.commands import Commands
from taikei.cli.help_text import help_in_both_languages
from taikei.cli.options import FormFile, Lang, Tongue
from taikei.cli.unwritten import to_the_end
from taikei.model.errors import TaikeiError
from taikei.model.words import Language, Words
from taikei.workflow.roles import Role

users = typer.Typer(cls=Commands, help="職員用ページの利用者。 / The people of the desk.", no_args_is_help=True)
app.add_typer(users, name="users")


# `taikei` and `taikei forms` alone show the help, too.
_BARE = 2


def main() -> None:
    """Run the command. What is wrong with a file or a wish is one sentence on stderr and exit code 2."""
    if "--help" in sys.argv or len(sys.argv) <= _BARE:
        help_in_both_languages()
    language = _asked_language(sys.argv)
    try:
        sys.exit(to_the_end(partial(app, standalone_mode=False)))
    except typer.Abort:
        _tell(Words("中止しました。", "Stopped.").said(language))
        sys.exit(1)
    except NoArgsIsHelpError as error:  # the help has been shown
        sys.exit(error.exit_code)
    except typer.TyperException as error:
        from taikei.cli.usage import misuse_of

        _tell(misuse_of(error).said(language))
        sys.exit(error.exit_code)
    except TaikeiError as error:
        _tell(error.said(language))
        sys.exit(error.exit_code)


def _tell(said: str) -> None:
    typer.echo(said, err=True)


def _asked_language(argv: list[str]) -> Language:
    return "en" if "--lang=en" in argv or ("--lang", "en") in pairwise(argv) else "ja"


def _operator() -> str:
    """Who runs the command, as the operating system knows him."""
    import getpass

    return f"{getpass.getuser()}@{os.uname().nodename}" if hasattr(os, "uname") else getpass.getuser()


@app.command(help="公表済みの報告書を台帳に取り込みます。 / Load a published report into the ledger.")
def load(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="報告書のファイル。データファイルは複数可。 / The report.")
    ],
    issuer: Annotated[str, typer.Option("--issuer", help="団体名（文書にないとき）。 / The body, where unnamed.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="違いを確かめずに取り込む。 / Do not ask.")] = False,
    by: Annotated[str, typer.Option("--by", help="操作記録に残す名前。 / Name for the audit record.")] = "",
    form: FormFile = None,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.cli.named_files import form_at
    from taikei.pipeline import read_files
    from taikei.service.loadable import document_of, loadable
    from taikei.service.start import migrate_if_empty, start_django

    reading = read_files(files, None if form is None else form_at(form))
    report = loadable(reading, issuer)
    start_django(throw_away_secret=True)
    migrate_if_empty()
    from taikei.actions.difference import Difference
    from taikei.actions.load_report import load_report
    from taikei.service.load_text import difference_lines, loaded_line

    def confirm(difference: Difference) -> bool:
        for line in difference_lines(difference, lang.value):
            typer.echo(line)
        question = Words("訂正版として取り込みますか", "Load it as a correction?").said(lang.value)
        return yes or typer.confirm(question)

    loaded = load_report(
        by=by or _operator(),
        report=report,
        document=reading.document,
        digest=reading.digest,
        confirm=confirm,
        data=document_of(files, reading),
    )
    typer.echo(loaded_line(loaded, sum(1 for _ in report.rows()), lang.value))


@app.command(help="公開サイトと職員用ページを開きます。 / Serve the public site and the desk.")
def serve(
    host: Annotated[str, typer.Option(help="待ち受けるアドレス。 / Address.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="ポート番号。 / Port.", min=1, max=65535)] = 8000,
    demo: Annotated[bool, typer.Option("--demo", help="使い捨ての秘密鍵で試す。 / A throw-away secret.")] = False,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.service.server import check_address
    from taikei.service.server import serve as run
    from taikei.service.start import migrate_if_empty, start_django

    check_address(host, port)
    start_django(throw_away_secret=demo)
    migrate_if_empty()
    stop = Words("終了は Ctrl+C", "stop with Ctrl+C").said(lang.value)
    typer.echo(f"http://{f'[{host}]' if ':' in host else host}:{port}/ （{stop}）")
    run(host, port)


@app.command(help="データベースの表を最新にします。 / Bring the tables of the database up to date.")
def migrate(lang: Lang = Tongue.JA) -> None:
    from taikei.service.start import migrate as bring_up_to_date
    from taikei.service.start import start_django

    start_django(throw_away_secret=True)
    bring_up_to_date()
    typer.echo(Words("データベースは最新です。", "The database is up to date.").said(lang.value))


@users.command("add", help="利用者を加えます。パスワードは尋ねます。 / Add a user; the password is asked for.")
def add(
    name: Annotated[str, typer.Argument(help="利用者名。 / User name.")],
    role: Annotated[list[Role], typer.Option("--role", help="役割（複数可）。 / Role, may be repeated.")],
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.service.start import migrate_if_empty, start_django

    start_django(throw_away_secret=True)
    migrate_if_empty()
    from taikei.actions.add_user import add_user

    asked = Words("パスワード", "Password").said(lang.value)
    again = Words("もう一度", "Again").said(lang.value)
    password = typer.prompt(asked, hide_input=True, confirmation_prompt=again)
    add_user(by=_operator(), name=name, password=password, roles=role)
    typer.echo(Words(f"利用者を加えました：{name}", f"user added: {name}").said(lang.value))
