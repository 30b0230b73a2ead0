"""`taikei rules`: the catalogue of rules, and the page of one."""

from typing import TYPE_CHECKING, Annotated

import typer

from taikei.cli.commands import Commands
from taikei.cli.options import Lang, Tongue
from taikei.language.terms import SEVERITIES, THEMES
from taikei.model.errors import Misuse
from taikei.model.nearest import did_you_mean
from taikei.model.slip import CORRECT
from taikei.model.words import Language, Words

if TYPE_CHECKING:
    from taikei.checks.rule import Rule

rules = typer.Typer(cls=Commands, help="規則：点検の一つ一つ。 / Rules: what is checked.", no_args_is_help=True)


@rules.command("list", help="規則の一覧を示します。 / List the rules.")
def list_rules(lang: Lang = Tongue.JA) -> None:
    from taikei.checks.catalogue import all_rules

    language: Language = lang.value
    for rule in all_rules():
        severity, theme = SEVERITIES[rule.severity].said(language), THEMES[rule.theme].said(language)
        typer.echo(f"{rule.id}\t{severity}\t{theme}\t{rule.title.said(language)}")


@rules.command(help="規則の説明を示します。 / Show the page of a rule.")
def show(
    rule: Annotated[str, typer.Argument(help="規則の番号（list で分かります）。 / Its id, as list tells it.")],
) -> None:
    from taikei.checks.pages import page_of

    typer.echo(page_of(rule_at(rule)), nl=False)


def rule_at(rule_id: str) -> "Rule":
    """The rule of an id. Raises Misuse where there is none, with the nearest one."""
    from taikei.checks.catalogue import all_rules

    by_id = {rule.id: rule for rule in all_rules()}
    if rule_id not in by_id:
        raise Misuse(
            rule_id,
            Words("この番号の規則はありません", "there is no rule of this id"),
            Words("taikei rules list に出る番号", "an id that taikei rules list shows"),
            did_you_mean(rule_id, by_id) or CORRECT,
        )
    return by_id[rule_id]
