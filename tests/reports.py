"""Reports to test with: one made by hand, and a strategy that makes nasty ones."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Division, Entry, Item, LegalBasis, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import (
    BasicPolicy,
    Chapter,
    ChapterKind,
    ChartArticle,
    ChartBox,
    ContentsLine,
    Note,
    Reference,
    Report,
    Statute,
)
from taikei.model.section import Section
from taikei.model.source import Box, CellPlace, LineRange, Source
from taikei.model.words import Words

THOUSAND = Unit.THOUSAND_YEN


def amounts(budget: int | str | None = None, settlement: int | str | None = None) -> tuple[Amount, ...]:
    """Amounts in 千円: a number, a word in its place, or None for one that is not printed."""
    pairs = ((Component.INITIAL_BUDGET, budget), (Component.SETTLEMENT, settlement))
    return tuple(_amount(component, value) for component, value in pairs if value is not None)


def _amount(component: Component, value: int | str) -> Amount:
    if isinstance(value, str):
        return Amount(component, THOUSAND, word=value)
    return Amount(component, THOUSAND, Decimal(value), printed=f"{value:,}")


def small_report() -> Report:
    """Two chapters of two sections: a re-listing, a new programme, zero, a word, a blank, two divisions, a note."""
    return Report(
        title="森林づくりの推進に関する令和６年度の実施状況及び令和７年度の主な取組",
        issuer="架空県",
        published="令和７年９月",
        subtitle="（架空県森林づくり条例第９条に基づく報告）",
        notice="※この報告書は見本です。",
        statute=Statute("架空県森林づくり条例", 9),
        contents=(ContentsLine("２ 森林づくりに関する施策体系図", 2),),
        policies_lead="県は、次の方針により森林づくりを進める。",
        policies=(BasicPolicy("一", "木を植え、育てること。"), BasicPolicy("二", "木を使うこと。")),
        references=(Reference("参考１", "森林の定義（第２条関係）", "木の集まりをいう。\n・ 人工林\n・ 天然林"),),
        chart_lead="条例の各条と計画の取組との関係を示す。",
        chart=(
            ChartArticle(
                5, "植林の推進", (ChartBox(1, "緑を増やす社会の実現", "植林に関すること"), ChartBox(12, "水を守る"))
            ),
            ChartArticle(6, "木材の利用"),
        ),
        chapters=(_results(), _plan()),
    )  # fmt: skip


def _results() -> Chapter:
    planting = Entry(
        "苗木育成事業（広葉樹）",
        amounts(12_345, 11_000),
        "県内３か所の苗畑で苗木を育てた。\n延べ1,200人が参加した（前年度比△50人）。",
        Charge("", ("森林整備課",), "（森林整備課）"),
        sources={"programme": Source((LineRange(40, 42),)), "narrative": Source((LineRange(43, 46),))},
    )
    fund = Entry("植林基金貸付事業", amounts(0, 0), "貸付を行った。", Charge("", ("林政課",)), note="(過年度造成済)")
    building = Entry(
        "木造公共建築支援事業", amounts(5_000, 5_250), "３件を支援した。", Charge("土木部", ("建築課", "営繕室"))
    )
    ordinance = ("県は、植林を進めるものとする。", "県は、苗木を育てるものとする。")
    return Chapter(
        ChapterKind.RESULTS,
        "令和６年度事業の実施状況",
        FiscalYear(2024),
        THOUSAND,
        (
            Section(
                1,
                "植林の推進",
                5,
                "（第５条）",
                ordinance,
                "苗木の生産と植林への支援を行った。",
                (Placement(1, planting), Placement(2, fund)),
                {"title": Source((LineRange(30, 30),))},
            ),
            Section(
                2,
                "木材の利用",
                lead="公共建築物の木造化を支援した。",
                placements=(Placement(1, planting, relisted=True), Placement(2, building)),
            ),
        ),
        (Note("（注１）", "林務部については、部名の記載を省略している。"),),
    )


def _plan() -> Chapter:
    fund = Entry("植林基金貸付事業", amounts("過年度造成済"), charge=Charge("", ("林政課",)))
    nursery = Entry("苗木育成事業（広葉樹）", amounts(13_000), charge=Charge("", ("森林整備課",)))
    drone = Entry("ドローン測量事業", amounts(2_000), charge=Charge("", ("森林整備課",)), new=True)
    blank = Entry(
        "木造公共建築支援事業", (Amount(Component.INITIAL_BUDGET, THOUSAND),), charge=Charge("土木部", ("建築課",))
    )
    return Chapter(
        ChapterKind.PLAN,
        "令和７年度の主な取組",
        FiscalYear(2025),
        THOUSAND,
        (
            Section(1, "植林の推進", lead="植林を進める。", placements=(Placement(1, nursery), Placement(2, fund))),
            Section(
                2, "木材の利用", placements=(Placement(1, drone), Placement(2, nursery, True), Placement(3, blank))
            ),
        ),
        (Note("注", "林務部については、部名の記載を省略している。"),),
    )


def three_year_report() -> Report:
    """Results of two years and the plan of a third: codes, two programmes of one name, other money, a breakdown."""
    years = (ChapterKind.RESULTS, 2022), (ChapterKind.RESULTS, 2023), (ChapterKind.PLAN, 2024)
    return Report(
        "架空県の主な事業",
        issuer="架空県",
        published="令和６年９月",
        chapters=tuple(
            Chapter(kind, f"令和{year - 2018}年度", FiscalYear(year), THOUSAND, (_forest_section(year),))
            for kind, year in years
        ),
    )


def _forest_section(year: int) -> Section:
    forest = Entry(
        "水源林整備事業",
        _money(
            initial_budget=2_000 + year - 2022,
            current_budget=2_200,
            settlement=1_650 + year - 2022,
            supplementary=120,
            carried_in=80,
            reserve=0,
            carried_out=300,
            unused=250,
            request=2_400_000,
            national_funds=1_000,
            bonds=0,
            general_funds=650,
        ),
        f"{year}年の整備を行った。",
        Charge("", ("森林整備課",)),
        expanded=year == 2024,
        code="0101",
        policies=("１　森を守る", "２　水を守る"),
        bases=(LegalBasis("架空森林法", "昭和30年法律第１号", "第３条"), LegalBasis("架空水源条例")),
        items=_FOREST_ITEMS if year == 2023 else (),
    )
    namesake = Entry(
        "水源林整備事業", _money(initial_budget=100, settlement=90), charge=Charge("", ("水政課",)), ended=year == 2022,
        code="0102",
    )  # fmt: skip
    return Section(1, "森林", placements=(Placement(1, forest), Placement(2, namesake)))


def _money(**numbers: int) -> tuple[Amount, ...]:
    return tuple(_amount(Component(name), number) for name, number in numbers.items())


_FOREST_ITEMS = (
    Item(Division.OBJECT, "委託料", 1, "12", _amount(Component.SETTLEMENT, 1_500), Source((LineRange(7, 7),))),
    Item(Division.PURPOSE, "測量", 2, "", Amount(Component.SETTLEMENT, THOUSAND, Decimal("900.5"))),
    Item(Division.OBJECT, "=その他"),
)

_MARKUP = st.sampled_from(
    ["#panic(1)", "*太字*", "_下線_", "$x$", "[括弧]", "@ref", "<b>", "&amp;", "=1+1", "-1", "\\", '"']
)
_JAPANESE = st.text(st.sampled_from("県事業者支援（）［］「」、。ａＡ１1aA ・髙𠮷①々ー\u3000"), min_size=1, max_size=30)
_ANY = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=20)

one_line = st.one_of(_JAPANESE, _MARKUP, _ANY, st.just("長い名称の事業" * 43))
lines = st.lists(one_line, max_size=3).map("\n".join)
line_ranges = st.builds(lambda first, more: LineRange(first, first + more), st.integers(1, 9_999), st.integers(0, 40))
_points = st.floats(0, 1000, allow_nan=False)
boxes = st.builds(
    lambda page, left, top, wide, high: Box(page, left, top, left + wide, top + high),
    st.integers(1, 700), _points, _points, _points, _points,
)  # fmt: skip
doubts = st.none() | st.just(Words("行の境が不明です", "the border of the row is not clear"))
places = st.builds(
    Source,
    lines=st.lists(line_ranges, max_size=2).map(tuple),
    boxes=st.lists(boxes, max_size=2).map(tuple),
    cells=st.lists(st.builds(CellPlace, one_line, one_line), max_size=2).map(tuple),
    doubt=doubts,
)
sources = st.dictionaries(st.sampled_from(["programme", "narrative", "charge", "initial_budget"]), places, max_size=2)
codes = st.sampled_from(["", "", "001", "０01", "002"]) | one_line
bases = st.builds(LegalBasis, one_line, st.just("") | one_line, st.just("") | one_line)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Numbers, zero, negative numbers, fractions, words and blanks; any money; none to ten divisions; breakdowns."""
    components = draw(st.lists(st.sampled_from(Component), max_size=5, unique=True))
    return Entry(
        programme=draw(one_line),
        amounts=tuple(draw(amount_of(component)) for component in components),
        narrative=draw(lines),
        charge=Charge(draw(st.just("") | one_line), tuple(draw(st.lists(one_line, max_size=10)))),
        new=draw(st.booleans()),
        note=draw(st.just("") | one_line),
        expanded=draw(st.booleans()),
        ended=draw(st.booleans()),
        code=draw(codes),
        policies=tuple(draw(st.lists(one_line, max_size=2))),
        bases=tuple(draw(st.lists(bases, max_size=2))),
        items=tuple(draw(st.lists(items(), max_size=2))),
        sources=draw(sources),
    )


def items() -> st.SearchStrategy[Item]:
    amounts = st.none() | st.sampled_from(Component).flatmap(amount_of)
    return st.builds(Item, st.sampled_from(Division), one_line, st.integers(1, 9), codes, amounts, places)


def amount_of(component: Component) -> st.SearchStrategy[Amount]:
    numbers = st.one_of(
        st.just(Decimal(0)),
        st.integers(-(10**12), 10**12).map(Decimal),
        st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=1),
    )
    return st.one_of(
        st.builds(Amount, st.just(component), st.just(THOUSAND), numbers),
        st.builds(Amount, st.just(component), st.just(THOUSAND), st.none(), st.just("過年度造成済") | one_line),
        st.just(Amount(component, THOUSAND)),
    )


@st.composite
def sections(draw: st.DrawFn, number: int) -> Section:
    """Rows of which some are of one name, by chance."""
    names = draw(st.lists(one_line, min_size=1, max_size=2))
    drawn = draw(st.lists(st.tuples(entries(), st.booleans(), st.sampled_from(["", *names])), max_size=3))
    rows = [(replace(entry, programme=name or entry.programme), relisted) for entry, relisted, name in drawn]
    return Section(
        number=number,
        title=draw(one_line),
        article=draw(st.none() | st.integers(1, 200)),
        citation=draw(st.sampled_from(["", "（第８条）"])),
        ordinance=tuple(draw(st.lists(one_line, max_size=2))),
        lead=draw(lines),
        placements=tuple(Placement(order, entry, relisted) for order, (entry, relisted) in enumerate(rows, start=1)),
        sources=draw(sources),
    )


@st.composite
def chapters(draw: st.DrawFn, kind: ChapterKind, year: int) -> Chapter:
    count = draw(st.integers(0, 2))
    return Chapter(
        kind=kind,
        title=draw(one_line),
        fiscal_year=FiscalYear(year),
        unit=draw(st.just(THOUSAND) | st.sampled_from(Unit)),
        sections=tuple(draw(sections(number)) for number in range(1, count + 1)),
        notes=tuple(draw(st.lists(st.builds(Note, st.sampled_from(["注", "（注１）"]), one_line), max_size=2))),
    )


_years = st.integers(1990, 2100) | st.sampled_from([2022, 2023, 2024])
_chapter_keys = st.lists(st.tuples(st.sampled_from(ChapterKind), _years), unique=True, max_size=4)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Any report that the model allows, the strangest text first."""
    boxes = st.lists(st.builds(ChartBox, st.integers(1, 99), one_line, st.just("") | one_line), max_size=3).map(tuple)
    return Report(
        title=draw(one_line),
        issuer=draw(st.just("") | one_line),
        published=draw(st.sampled_from(["", "令和５年６月", "令和元年13月", "平成31年４月1日", "いつか"])),
        subtitle=draw(st.just("") | one_line),
        notice=draw(st.just("") | one_line),
        statute=draw(st.none() | st.builds(Statute, one_line, st.integers(1, 99))),
        contents=tuple(draw(st.lists(st.builds(ContentsLine, one_line, st.none() | st.integers(1, 99)), max_size=2))),
        policies_lead=draw(lines),
        policies=tuple(draw(st.lists(st.builds(BasicPolicy, st.sampled_from("一二三"), one_line), max_size=2))),
        references=tuple(draw(st.lists(st.builds(Reference, one_line, st.just("") | one_line, lines), max_size=1))),
        chart_lead=draw(lines),
        chart=tuple(draw(st.lists(st.builds(ChartArticle, st.integers(1, 99), one_line, boxes), max_size=2))),
        chapters=tuple(draw(chapters(kind, year)) for kind, year in draw(_chapter_keys)),
    )
