"""The sentence that can be quoted: what was planned, what became of it, with both places and amounts."""

from taikei.analysis.follow.outcome import Aspect, Followed, Outcome, Told
from taikei.language.eras import era_label
from taikei.language.numerals import grouped
from taikei.language.terms import UNITS
from taikei.model.amount import Amount, Component
from taikei.model.finding import Place
from taikei.model.words import Language, Words


def sentence(followed: Followed) -> Words:
    """The same in both languages; a link that is not sure is told as what it seems to be."""
    return Words(_japanese(followed), _english(followed))


def _japanese(each: Followed) -> str:
    year = each.planned.places[0].fiscal_year
    plan = f"{'' if year is None else era_label(year)}の計画（{_planned(each.planned, 'ja')}）"
    begin, end = f"「{each.planned.entry.programme}」は、", f"（{_results(each, 'ja')}）。"
    became = "".join(f"「{told.entry.programme}」" for told in each.results)
    match each.outcome:
        case Outcome.NOT_REPORTED:
            return f"{begin}{plan}に載っていましたが、同じ年度の実績に見当たりません。"
        case Outcome.DONE:
            return f"{begin}{plan}のとおり実績に載っています{end}"
        case Outcome.MERGED:
            others = "".join(f"「{told.entry.programme}」" for told in each.beside)
            verb = "統合されました" if each.sure else "統合されたと見られます"
            return f"{begin}{plan}に載り、{others}とともに{became}に{verb}{end}"
        case Outcome.SPLIT:
            return f"{begin}{plan}に載り、{became}に{'分かれました' if each.sure else '分かれたと見られます'}{end}"
    changes = "、".join(_change(each, aspect, "ja") for aspect in each.aspects if aspect != Aspect.UNSPENT)
    if not changes:
        return f"{begin}{plan}のとおり実績に載っていますが、支出がありませんでした{end}"
    if Aspect.UNSPENT in each.aspects:
        verb = "変わり" if each.sure else "変わったと見られ"
        return f"{begin}{plan}から、{changes}{verb}、支出がありませんでした{end}"
    return f"{begin}{plan}から、{changes}{'変わりました' if each.sure else '変わったと見られます'}{end}"


def _english(each: Followed) -> str:
    year = each.planned.places[0].fiscal_year
    plan = f"the plan of FY{'' if year is None else year.start} ({_planned(each.planned, 'en')})"
    begin, end = f"“{each.planned.entry.programme}”", f" ({_results(each, 'en')})."
    became = " and ".join(f"“{told.entry.programme}”" for told in each.results)
    seems = "was" if each.sure else "seems to have been"
    match each.outcome:
        case Outcome.NOT_REPORTED:
            return f"{begin} stood in {plan} and is not found in the results of the same year."
        case Outcome.DONE:
            return f"{begin} is reported as in {plan}{end}"
        case Outcome.MERGED:
            others = " and ".join(f"“{told.entry.programme}”" for told in each.beside)
            return f"{begin} stood in {plan}; with {others} it {seems} merged into {became}{end}"
        case Outcome.SPLIT:
            return f"{begin} stood in {plan}; it {seems} split into {became}{end}"
    doubt = "" if each.sure else "it seems that "
    changes = ", ".join(_change(each, aspect, "en") for aspect in each.aspects)
    return f"{begin} stood in {plan}; {doubt}{changes}{end}"


def _change(each: Followed, aspect: Aspect, language: Language) -> str:
    old, new = each.planned, each.results[0]
    match aspect:
        case Aspect.NAME:
            name = new.entry.programme
            return f"名称が「{name}」に" if language == "ja" else f"its name became “{name}”"
        case Aspect.AMOUNT:
            before, after = (_money(told, Component.INITIAL_BUDGET, language) for told in (old, new))
            told_of = Words("当初予算額", "its initial budget")
        case Aspect.DIVISION:
            before, after = ("・".join(told.entry.charge.divisions) for told in (old, new))
            told_of = Words("担当課・室", "its division")
        case Aspect.SCOPE:
            before, after = ("・".join(_section(place, language) for place in told.places) for told in (old, new))
            told_of = Words("載る節", "its sections")
        case Aspect.UNSPENT:
            return "支出がありませんでした" if language == "ja" else "nothing was spent"
    return f"{told_of.ja}が{before}から{after}に" if language == "ja" else f"{told_of.en} went from {before} to {after}"


def _planned(told: Told, language: Language) -> str:
    places, money = _places(told, language), _money(told, Component.INITIAL_BUDGET, language)
    return f"{places}、予算額{money}" if language == "ja" else f"{places}, budget {money}"


def _results(each: Followed, language: Language) -> str:
    return ("；" if language == "ja" else "; ").join(_result(told, language) for told in each.results)


def _result(told: Told, language: Language) -> str:
    budget, settled = (_money(told, which, language) for which in (Component.INITIAL_BUDGET, Component.SETTLEMENT))
    if language == "ja":
        return f"実績{_places(told, 'ja')}、当初予算額{budget}、決算額{settled}"
    return f"results: {_places(told, 'en')}, initial budget {budget}, settlement {settled}"


def _money(told: Told, component: Component, language: Language) -> str:
    amount: Amount | None = told.entry.amount(component)
    if amount is None or amount.blank:
        return "記載なし" if language == "ja" else "not told"
    if amount.number is None:
        return amount.word
    unit = UNITS[amount.unit].said(language)
    return f"{grouped(amount.number)}{unit}" if language == "ja" else f"{grouped(amount.number)} {unit}"


def _places(told: Told, language: Language) -> str:
    return ("、" if language == "ja" else ", ").join(_place(place, language) for place in told.places)


def _place(place: Place, language: Language) -> str:
    section = _section(place, language)
    return f"{section}{place.order}" if language == "ja" else f"{section} no. {place.order}"


def _section(place: Place, language: Language) -> str:
    return f"（{place.section}）" if language == "ja" else f"section {place.section}"
