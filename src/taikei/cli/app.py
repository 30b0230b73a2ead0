"""The commands that need no database. Exit codes: 0 clean, 1 findings of severity error, 2 unusable input or misuse."""

import os
import sys
from io import TextIOWrapper

import typer

from taikei.cli.affected import affected
from taikei.cli.agree import agree
from taikei.cli.audit import audit
from taikei.cli.charts import charts
from taikei.cli.commands import Commands
from taikei.cli.compare import compare
from taikei.cli.editions import freeze, verify
from taikei.cli.errata import errata
from taikei.cli.follow import follow
from taikei.cli.forms import forms
from taikei.cli.lineage import lineage
from taikei.cli.printing import print_
from taikei.cli.reasons import reasons
from taikei.cli.rollover import rollover
from taikei.cli.rules import rules
from taikei.cli.survey import survey
from taikei.cli.templates import templates

app = typer.Typer(
    cls=Commands,
    help="体系：施策の報告書を読み、確かめ、書き直し、公開します。 / Reads, checks, rewrites and publishes reports.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command(help="報告書を読み、確かめ、書き直します。 / Read a report, check it, write it again.")(audit)
app.command(help="多くの報告書をまとめて確かめ、一件一行で示します。 / Audit many files, one line each.")(survey)
app.command(help="報告書の図表を作ります。 / Draw the charts of a report.")(charts)
app.command("print", help="報告書をテンプレートで印刷します。 / Print a report in the look of a template.")(print_)
app.command(help="事業の系譜（改称、統合、終了など）を示します。 / Tell who became whom through the years.")(lineage)
app.add_typer(templates, name="templates")
app.command(help="二つの版を比べます。 / Compare two versions.")(compare)
app.command(help="訂正前と訂正後の版から正誤表を作ります。 / Make the errata of a corrected version.")(errata)
app.command(help="前年度の計画のその後を追います。 / Follow last year's plan into the results.")(follow)
app.command(help="今年度の版から翌年度の案を作ります。 / Make next year's draft from this edition.")(rollover)
app.command(help="封印した版を作ります（公開用のファイル一式）。 / Make a sealed edition, ready to publish.")(freeze)
app.command(help="版が封印時のままかを確かめます（通信なし）。 / Check that an edition is as it was sealed.")(verify)
app.command(help="一つの変更が及ぶ所をすべて示します。 / Show every place that a change would touch.")(affected)
app.command(help="二つの文書の同じ事業・年度を突き合わせます。 / Hold two documents against each other.")(agree)
app.add_typer(forms, name="forms")
app.add_typer(rules, name="rules")
app.add_typer(reasons, name="reasons")


@app.callback()
def taikei(context: typer.Context) -> None:
    if os.environ.get("NO_COLOR"):
        context.color = False
    # A terminal that lacks a character (鷗 in code page 932) shows ? in its place, rather than none of the report.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
