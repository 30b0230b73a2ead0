"""Basis, stage, period, part and chain, on sentences of our own."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest

from taikei.language.quantities import quantities
from taikei.model.fiscal_year import FiscalYear
from taikei.model.quantity import Basis, Quantity, Stage


def only(text: str) -> Quantity:
    (found,) = quantities(text)
    return found


@pytest.mark.parametrize(
    ("text", "basis", "qualifier"),
    [
        ("延べ12人が参加した。", Basis.GROSS, "延べ"),
        ("参加は12人（延べ）である。", Basis.GROSS, "延べ"),
        ("のべ参加者数12人。", Basis.GROSS, "のべ"),
        ("計・延べ12人。", Basis.GROSS, "延べ"),
        ("実人数12人。", Basis.DISTINCT, "実"),
        ("充実12件の相談。", None, ""),
        ("12件の新規採択を見込む。", Basis.NEW, "新規"),
        ("12名の新たな雇用を生む。", Basis.NEW, "新たな雇"),
        ("売上は12億円を上回った。", Basis.AT_LEAST, "上回"),
        ("売上は12億円の大台に乗った。", Basis.AT_LEAST, "大台"),
        ("会員は約12万人（令和６年３月末）を超えている。", Basis.AT_LEAST, "超え"),
        ("参加延べ人数は、12人である。", Basis.GROSS, "延べ"),
        ("参加延べ数は、企業12人である。", None, ""),
        ("年に12回開く。", Basis.FREQUENCY, "年"),
        ("70周年に12人が集まった。", None, ""),
        ("5年間に12件を採択した。", None, ""),
        ("街灯の新規設置および修繕を合わせて12件行った。", None, ""),
        ("12人の延べ参加があった。", Basis.GROSS, "延べ"),
        ("12人が新たに就農した。", Basis.NEW, "新たに"),
        ("漁獲量は12トンを超え、最多となった。", Basis.AT_LEAST, "超え"),
        ("累計12件となった。", Basis.CUMULATIVE, "累計"),
        ("計12回開いた。", Basis.TOTAL, "計"),
        ("総額12千円となった。", Basis.TOTAL, "総額"),
        ("会計12件を点検した。", None, ""),
        ("全3回の講座。", Basis.ALL, "全"),
        ("約12人が参加した。", Basis.ABOUT, "約"),
        ("契約12件を結んだ。", None, ""),
        ("12人程度が参加した。", Basis.ABOUT, "程度"),
        ("12社以上が参加した。", Basis.AT_LEAST, "以上"),
        ("委員12人以内で組織した。", Basis.AT_MOST, "以内"),
        ("新規2件を採択した。", Basis.NEW, "新規"),
        ("旅費の新規要求（12千円）", Basis.NEW, "新規"),
        ("相談員12名分新規計上による。", Basis.NEW, "新規"),
        ("旅費の新規要求を検討（12千円）", None, ""),
        ("平均応募件数は12件である。", Basis.AVERAGE, "平均"),
        ("平均気温の高い村で12人が育った。", None, ""),
        ("新規参入2件を支援した。", None, ""),
        ("継続案件5件を支援した。", Basis.CONTINUING, "継続"),
        ("年２回開いた。", Basis.FREQUENCY, "年"),
        ("毎年度２件を支援した。", Basis.FREQUENCY, "毎年度"),
        ("3年に1回開いた。", Basis.FREQUENCY, ""),
        ("開発件数3件（累計）。", Basis.CUMULATIVE, "累計"),
        ("累積6件を実現した。", Basis.CUMULATIVE, "累積"),
        ("本年２回開いた。", None, ""),
        ("合算額12千円となった。", Basis.TOTAL, "合算額"),
        ("平均12人が参加した。", Basis.AVERAGE, "平均"),
        ("12人が参加した。", None, ""),
    ],
)
def test_the_basis_is_the_printed_word(text: str, basis: Basis | None, qualifier: str) -> None:
    found = only(text)
    assert (found.basis, found.qualifier) == (basis, qualifier)


def test_a_basis_does_not_pass_a_comma() -> None:
    assert [found.basis for found in quantities("延べ38社、64件を支援した。")] == [Basis.GROSS, None]


def test_a_basis_goes_on_to_the_count_right_behind_it_and_no_further() -> None:
    assert [found.basis for found in quantities("延べ38社・64人、学生8人が参加した。")] == [
        Basis.GROSS,
        Basis.GROSS,
        None,
    ]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("応募12社、採択5社であった。", [Stage.APPLIED, Stage.ADOPTED]),
        ("交付決定4社、交付3社であった。", [Stage.GRANT_DECIDED, Stage.GRANTED]),
        ("6製品を認定した。", [Stage.CERTIFIED]),
        ("受講者22名、うち修了者20名。", [Stage.ATTENDED, Stage.COMPLETED]),
        ("道路3箇所を直した。", [None]),
        ("相談員を3名、認定こども園へ2名置いた。", [None, None]),
        ("計画書を12件作り、相談12件に応じた。", [None, Stage.CONSULTED]),
    ],
)  # fmt: skip
def test_the_stage_is_the_nearest_word_for_it(text: str, stages: list[Stage | None]) -> None:
    assert [found.stage for found in quantities(text)] == stages


@pytest.mark.parametrize(
    ("text", "printed", "first", "last", "as_of"),
    [
        ("令和４年度は12件であった。", "令和４年度", 2022, 2022, None),
        ("令和４年度においても、12件を採択した。", "令和４年度", 2022, 2022, None),
        ("令和４年度の実績は、12件である。", "令和４年度", 2022, 2022, None),
        ("R4新規12件。", "R4", 2022, 2022, None),
        ("Ｒ3～：12名を置いた。", "R3~", 2021, None, None),
        ("融資12件（R5.3月末現在）。", "R5.3月末現在", 2022, 2022, date(2023, 3, 31)),
        ("登録12社（令和6年度末現在）。", "令和6年度末現在", 2024, 2024, date(2025, 3, 31)),
        ("2023年4月に12件を採択した。", "2023年4月", 2023, 2023, None),
        ("令和４年に12件を採択した。", "令和４年", None, None, None),
        ("令和２年度～令和５年度で12件を採択した。", "令和２年度~令和５年度", 2020, 2023, None),
        ("平成30年度から令和４年度までの12件。", "平成30年度から令和４年度", 2018, 2022, None),
        ("令和７年度までに、店舗を12か所にする。", "令和７年度", 2025, 2025, None),
        ("令和６年度における応募者は12人である。", "令和６年度", 2024, 2024, None),
        ("2030年に発電装置12件の導入を目指す。", "2030年", None, None, None),
        ("2030年度の需給見通しにおける対策（12kl）を進める。", "2030年度", 2030, 2030, None),
        ("令和５年度予算より、12件を調べる。", "令和５年度", 2023, 2023, None),
        ("令和９年度において、支援を受ける企業が12社となる。", "令和９年度", 2027, 2027, None),
        ("2022年度 要求額：▲9千円 当初予算：12千円", "2022年度", 2022, 2022, None),
        ("昭和20年代後半以降12トンで推移した。", "昭和20年代後半以降", None, None, None),
        ("令和４年から令和８年までの５年間を通じ、12件を採択する。", "令和４年から令和８年", None, None, None),
        ("令和５年度は、令和４年度に採択された団体を含む12団体で行う。", "令和５年度", 2023, 2023, None),
        ("令和３年度に試作を契約（契約金額：12千円）した。", "令和３年度", 2021, 2021, None),
        ("12講座は令和４年度に終えた。", "令和４年度", 2022, 2022, None),
        ("令和４年度は校舎を直した。（うち12校は町立）", "令和４年度", 2022, 2022, None),
        ("2023年度（令和5年度）の参加者は12人である。", "2023年度（令和5年度）", 2023, 2023, None),
        ("2023（R5補正）執行額12千円", "2023(R5補正)", 2023, 2023, None),
        ("令和４年度（R5.3月末現在）の会員は12人である。", "令和４年度(R5.3月末現在)", 2022, 2022, date(2023, 3, 31)),
        ("令和３年度補正予算により、基金に12億円を積んだ。", "令和３年度", 2021, 2021, None),
        ("令和６年度要求 庁舎の改修（12百万円）による増", "令和６年度", 2024, 2024, None),
        ("令和４年度補助金の内、令和５年度への繰越額12千円", "令和４年度", 2022, 2022, None),
        # several years as one
        ("令和２～４年度に12件を採択した。", "令和２~４年度", 2020, 2022, None),
        ("R4・5年度に12件を採択した。", "R4・5年度", 2022, 2023, None),
        ("令和元，２年度に12件を採択した。", "令和元,２年度", 2019, 2020, None),
        ("令和４年度から６年度までに12件を採択する。", "令和４年度から６年度", 2022, 2024, None),
        ("平成30・令和元年度の採択は12件である。", "平成30・令和元年度", 2018, 2019, None),
        ("令和３年度及び令和４年度に12件を採択した。", "令和３年度及び令和４年度", 2021, 2022, None),
        ("令和５年度から５年間で12件を採択する。", "令和５年度から５年間", 2023, 2027, None),
        ("令和５年度以降４年間で12件を採択する。", "令和５年度以降４年間", 2023, 2026, None),
        ("令和４年４月～６月に12件を採択した。", "令和４年４月~６月", 2022, 2022, None),
        ("令和４年10月から翌年５月に12件を採択した。", "令和４年10月から翌年５月", 2022, 2023, None),
        ("令和５年２月17日（金）、18日（土）に12回開いた。", "令和５年２月17日(金)、18日(土)", 2022, 2022, None),
        ("2021～23年度に12件を採択した。", "2021~23年度", 2021, 2023, None),
        ("2024（令和６）年の輸出は12トンである。", "2024(令和６)年", None, None, None),
        ("令和４年（2022年）３月末までに12件に応じた。", "令和４年(2022年)３月末", 2021, 2021, date(2022, 3, 31)),
        (
            "2023（令和５）年４月１日現在、会員は12人である。",
            "2023(令和５)年４月１日現在",
            2023,
            2023,
            date(2023, 4, 1),
        ),
        ("2023年（令和５年）３月末の会員は12人である。", "2023年(令和５年)３月末", 2022, 2022, date(2023, 3, 31)),
        ("平成27（2015）年２月の相談は12件である。", "平成27(2015)年２月", 2014, 2014, None),
        ("令和２年度より４年度までに配った助成は12件である。", "令和２年度より４年度", 2020, 2022, None),
        # of an era that is not told
        ("４年末現在、市内の団体は12団体である。", "４年末現在", None, None, None),
        ("６年度要望額：12千円", "６年度", None, None, None),
        ("29年度は12件であった。", "29年度", None, None, None),
        ("受講者数（28年４月～11月）は、12人である。", "28年４月~11月", None, None, None),
        ("就職の状況（28年12月27日時点の数値）をみると、就職者は12人である。", "28年12月27日時点", None, None, None),
        # said in a bracket, of another time or of what the sentence speaks of
        ("２年以内（令和７年度まで）に、機器を12件実用化する。", "令和７年度", 2025, 2025, None),
        ("10年間（平成29年度～令和８年度）で12件を移す。", "平成29年度~令和８年度", 2017, 2026, None),
        ("販売額（平成29年１年間）は、12億円である。", "平成29年", None, None, None),
        ("令和５年度（12千円）", "令和５年度", 2023, 2023, None),
        ("令和７年度当初予算（特別枠）：12千円", "令和７年度", 2025, 2025, None),
        # what a sentence speaks of
        ("令和４年度については、見直しにより12件を加えた。", "令和４年度", 2022, 2022, None),
        ("令和３年度予算が増えた理由は、新しい講座（12件採択予定）である。", "令和３年度", 2021, 2021, None),
        ("平成29年12月末現在で、設備の設置は12件である。", "平成29年12月末現在", 2017, 2017, date(2017, 12, 31)),
        ("令和５年度中に受け付けた相談の件数は、全体で12件である。", "令和５年度", 2023, 2023, None),
        ("2018年度の県産品の輸出額は前年より13％多い12億円である。", "2018年度", 2018, 2018, None),
        ("令和４年度から、毎年12回開く。", "令和４年度から", 2022, None, None),
        ("令和４年度、相談会を12回開いた。", "令和４年度", 2022, 2022, None),
        ("令和５年度（４月～12月）　12件", "令和５年度", 2023, 2023, None),
        ("令和３年度３次補正予算：12億円", "令和３年度", 2021, 2021, None),
        ("令和５年度要求については、展示の準備のため12億円を増やす。", "令和５年度", 2023, 2023, None),
        ("令和５年度要求は、令和４年度予算に比べ12億円の増である。", "令和５年度", 2023, 2023, None),
        ("相談12件\n（R4実績）", "R4", 2022, 2022, None),
        ("目標値（令和７年度）12件", "令和７年度", 2025, 2025, None),
        ("令和４～６年度の３年間で12件を支援する。", "令和４~６年度", 2022, 2024, None),
        ("第２期計画（R2～R6）の目標は12か所である。", "R2~R6", 2020, 2024, None),
        ("令和８年度までに、新しい基盤を用いた、\n大容量のサービスを12件にする。", "令和８年度", 2026, 2026, None),
        ("令和６年度までの講座の修了者の企業への就職12人を目指す。", "令和６年度", 2024, 2024, None),
        ("平成27年度→12件", "平成27年度", 2015, 2015, None),
        ("Ｒ3年度：（葉書・封筒）12件", "R3年度", 2021, 2021, None),
        ("食品が12トン捨てられている。（令和４年度）", "令和４年度", 2022, 2022, None),
        ("会員数を令和５年度までに令和２年度比12倍にする。", "令和５年度", 2023, 2023, None),
        ("令和５年度までの長期滞在査証の発給件数を12件", "令和５年度", 2023, 2023, None),
        ("令和７年度の省エネ機器を用いた住宅の建設の契約額12億円", "令和７年度", 2025, 2025, None),
        ("令和５年４月に開催された閣僚会合では、先進12か国が参加した。", "令和５年４月", 2023, 2023, None),
        ("令和７年度においては、令和６年度より始める教室が12件増える。", "令和７年度", 2025, 2025, None),
        ("令和３年度採択案件（12件）の後年度負担による。", "令和３年度", 2021, 2021, None),
        ("令和３年11月に意見の募集を実施したところ、住民から12件の提案があった。", "令和３年11月", 2021, 2021, None),
        ("令和４年度当初予算には旅費を含む（12千円）。", "令和４年度", 2022, 2022, None),
        (
            "令和２年度から令和６年度まで、新しい技術の開発（項目数：12件）を行う。",
            "令和２年度から令和６年度",
            2020,
            2024,
            None,
        ),
        ("令和３年度における「その他」の内訳は、以下のとおり。研修費：12千円", "令和３年度", 2021, 2021, None),
        ("令和４年度予算は、見直しにより、12千円の減額となった。", "令和４年度", 2022, 2022, None),
        ("令和22年度に、1年あたりの排出量を12トン減らす。", "令和22年度", 2040, 2040, None),
        ("2023年度の執行額うち、12千円を返した。", "2023年度", 2023, 2023, None),
        (
            "輸出額12億円以上（第三期計画期間中（令和元年度～令和４年度）の計）",
            "令和元年度~令和４年度",
            2019,
            2022,
            None,
        ),
    ],
)
def test_the_period_is_as_printed_with_its_fiscal_years(
    text: str, printed: str, first: int | None, last: int | None, as_of: date | None
) -> None:
    period = only(text).period
    assert period is not None
    assert period.printed == unicodedata.normalize("NFKC", printed)
    assert period.first == (None if first is None else FiscalYear(first))
    assert period.last == (None if last is None else FiscalYear(last))
    assert period.as_of == as_of


@pytest.mark.parametrize(
    "text",
    [
        "平成16年度に設立された協議会に3社が参加した。",
        "令和3年度から続く。12件を採択した。",
        "12件を採択した。",
        "開催日：令和5年3月28日、参加12人。",
        "対象者12名が令和５年度中に入所したことに伴い、休止した。",
        "講座（R6年度は「海」がテーマ）を12校で開いた。",
        "予備費12千円（令和５年３月28日閣議決定）",
        "令和３年度当初予算よりも12千円増額した。",
        "令和９年度には、現在の12件から増える見込みである。",
        "令和３年度までに終え、次の期間において、12件を目指す。",
        "令和４年度については、２年度の12件を引き継ぐ。",
        "平成28年熊本地震の貸付は12件である。",
        "基本方針2023において、12件を掲げた。",
        "令和５年度当初予算　（前年度　12千円）",
        "令和２年度末までに終了し、支援は12件に減った。",
        "令和６年度については、調査（５年に12回）の年である。",
    ],
)
def test_a_time_that_tells_of_something_else_is_no_period(text: str) -> None:
    assert only(text).period is None


def test_the_period_that_closes_a_bracket_is_told_for_all_in_it() -> None:
    found = quantities("融資した。（件数4件、融資額5千円（R5.3月末現在））")
    assert [quantity.period and quantity.period.printed for quantity in found] == ["R5.3月末現在"] * 2


def test_a_part_is_told_for_the_time_of_its_whole() -> None:
    found = quantities("R4要求額9千円のうち要望額4千円。R5は5件（うち県外2件）である。")
    assert [quantity.period and quantity.period.printed for quantity in found] == ["R4", "R4", "R5", "R5"]


def test_a_breakdown_is_told_for_the_time_of_its_whole() -> None:
    found = quantities("R4執行額9千円の内訳 本部：4千円 支部：5千円 R5執行額8千円の内訳 本部：8千円")
    assert [quantity.period and quantity.period.printed for quantity in found] == ["R4"] * 3 + ["R5"] * 2


def periods(text: str) -> list[str]:
    return [found.period.printed if found.period else "" for found in quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和５年度に相談会を３回、講習会を５回開き、延べ80人が参加した。", ["令和5年度"] * 3),
        ("R4は8件（東部5件、西部3件）である。別に2件ある。", ["R4"] * 3 + [""]),
        ("R4に8件を選び、この3件を直した。", ["R4", ""]),
        ("R4に8件（東部は5件）、隣の町で3件開いた。", ["R4"] * 3),
        ("R4に8件を選び、現在2件が残る。", ["R4", ""]),
        ("5年度末で9人となった。内訳は利用会員4人である。", ["5年度末"] * 2),
        ("R4は9件であった。最も多かったのは東部で5件である。次は西部で4件である。", ["R4", "R4", ""]),
        ("4会場で90人（R4）", ["R4"] * 2),
        ("R4年4月に3名、10月に2名を採用した。", ["R4年4月", ""]),
        ("【R4】9件　【R5】5件", ["R4", "R5"]),
        ("（R3）9件→（R4）5件", ["R3", "R4"]),
        ("相談9件、訪問5件、派遣3件（R4）", ["R4"] * 3),
        ("相談9件、訪問5件（いずれもR4実績）", ["R4"] * 2),
        ("相談会を9回（R3）、訪問を5件行い、3人が来た。（R4実績）", ["R3", "R4", "R4"]),
        ("①設立の支援（9法人）、②研修（5回）　【R4】", ["R4"] * 2),
        ("R4の予算9百万円、推進枠：5百万円", ["R4", ""]),
        ("開発：2億円（R5：1億円）", ["", "R5"]),
        ("（5年度要望額：4百万円／6年度要望額：5百万円）", ["5年度", "6年度"]),
        ("2022年度　要求額：5千円　補正予算：　4千円　執行額：3千円", ["2022年度"] * 3),
        ("2024（令和6）年　内訳＝2（4億ドル）：1（3億ドル）", ["2024(令和6)年"] * 2),
    ],
)
def test_a_time_holds_on_through_its_sentence(text: str, expected: list[str]) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("【令和４年度実績】\n・相談　3件\n・訪問　5件\n令和３年度\n・相談　2件", ["令和4年度"] * 2 + ["令和3年度"]),
        ("《令和元年11月30日現在》\n市町村＝5市町\n会場＝6会場", ["令和元年11月30日現在"] * 2),
        ("（令和４年度）・相談　3件\n・訪問　5件（R3　4件）\n・派遣　2件", ["令和4年度"] * 2 + ["R3", "令和4年度"]),
        ("（R4実績）相談9件、訪問5件", ["R4"] * 2),
        ("※H22訪問件数\n8件（東部）、3件（西部）", ["H22"] * 2),
        ("令和４年度は講座を開いた。\n・相談　3件", [""]),
    ],
)
def test_a_heading_holds_for_the_lines_below_it(text: str, expected: list[str]) -> None:
    assert periods(text) == expected


def test_a_change_has_the_two_times_that_an_arrow_joins() -> None:
    found = quantities("件数が6→9件と増えた（R3→R4）。交付は5件（R4）である。")
    assert [quantity.period and quantity.period.printed for quantity in found] == ["R3", "R4", "R4"]


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("出展63企業・団体〔うち県内11社、県外5社〕、講座6回", [None, 0, 0, None]),
        ("受講者22名、うち修了者20名。", [None, 0]),
        ("研修3回、受講者22名、うち修了者20名。", [None, None, 1]),
        ("受講者22名、講座6回、うち県内2名。", [None, None, 0]),
        ("募集は3回。対象のうち5件を採択した。", [None, None]),
        ("予算額9千円のうち、4千円は別に計上した。", [None, 0]),
    ],
)
def test_a_part_knows_its_whole(text: str, wholes: list[int | None]) -> None:
    assert [found.part_of for found in quantities(text)] == wholes


def test_a_chain_goes_from_value_to_value_each_with_its_period() -> None:
    found = quantities("職員を配置（Ｈ30：3名→Ｒ1：5名→Ｒ3～：4名）し、別に2名を置いた。")
    assert [quantity.follows for quantity in found] == [None, 0, 1, None]
    assert [quantity.period and quantity.period.first for quantity in found] == [
        FiscalYear(2018),
        FiscalYear(2019),
        FiscalYear(2021),
        None,
    ]
    assert len({quantity.label for quantity in found[:3]}) == 1


def test_a_frequency_is_not_that_of_the_number_behind_it() -> None:
    assert [found.basis for found in quantities("毎月1回500部を配った。")] == [Basis.FREQUENCY, None]


def test_values_are_exact() -> None:
    assert only("0.10haを取得した。").value == Decimal("0.10")
