"""The words of headers, and how surely each tells what stands below it."""

import re
from collections.abc import Iterator, Mapping

from taikei.language.widths import fold

# A header as it is compared: folded, in small letters, without a fiscal year, a unit or a number in brackets.
_YEAR = re.compile(r"(?:令和|平成|r|h)(?:元|\d{1,2})(?:年度|年)?|(?:19|20)\d\d(?:年度|年)?")
_BRACKETS = re.compile(r"[(\[［〔【](?:単位[:：]?)?(?:円|千円|百万円|億円|[a-z]|\d+)[)\]］〕】]")

_WORDS: Mapping[str, tuple[tuple[float, str], ...]] = {
    # What a row is.
    "programme": (
        (0.95, r"^(?:関係|対象|主要|主な|予算)?(?:事務)?事業(?:名称?|の名称)$"),
        (0.9, r"^program(?:me)?(?:_?name)?$|^project(?:_?name)?$"),
        (0.8, r"事業名"),
        (0.7, r"^細(?:目|々目)名称?$|^件名$|^取組(?:名|の名称)?$"),
        (0.65, r"^(?:主な|関係)?(?:事務)?事業$|^名称$|^name$|^title$"),
    ),
    "code": (
        (0.95, r"^(?:予算|事務)*事業(?:番号|コード|id)$|^program(?:me)?_?(?:code|id)$"),
        (0.75, r"^(?:番号|コード|整理番号|通番|no\.?|id|code)$"),
        (0.6, r"^(?:款|項|目|細目|細々目|大事業|中事業|小事業|事業)(?:コード|番号)?$"),
    ),
    "mark": ((0.8, r"新規.*(?:継続|拡充)|新規区分|^方向性$"), (0.6, r"^(?:事業)?区分$|^status$|^ev$")),
    "stage": ((0.7, r"^段階$|^予実"), (0.55, r"^(?:予算|事業)?(?:区分|種別)$|^budgettype$")),
    # When and how much.
    "year": ((0.95, r"^(?:会計|予算|対象|事業)?年度$|^fiscal_?year$"), (0.7, r"^年$|^year$")),
    "unit": ((0.8, r"^(?:金額の?)?単位$|^unit$|^currency$"),),
    "initial_budget": (
        (0.95, r"^当初予算額?$|^予算額?当初額?$|^initial_?budget$"),
        (0.85, r"^予算額?$|^budget$|^事業費$"),
        (0.8, r"当初予算"),
        (0.6, r"予算額|^金額$|^amount$|^計画額$|^事業費計?"),
    ),
    "supplementary": ((0.95, r"^補正予算?額?$|^予算額?補正額?$|^supplementary"), (0.7, r"補正予算")),
    "previous_budget": ((0.96, r"^前年度(?:当初)?予算額?$|^previous_?(?:budget|amount)$"),),
    "carried_in": (
        (0.95, r"^前年度(?:から|より)?の?繰越し?(?:額|金)?$|^carried_?in$"),
        (0.6, r"^繰越(?:明許費|額|金)$"),
    ),
    "carried_out": ((0.95, r"^翌年度(?:への?)?繰越し?(?:額|金)?$|^carried_?(?:out|over)$"),),
    "reserve": ((0.9, r"^予備費"),),
    "current_budget": (
        (
            0.95,
            r"^(?:歳出)?予算現額$|^(?:現計|最終|補正後|現)予算額?$|^予算額?(?:最終|補正後|現額|現計)額?$|^current_?(?:budget|amount)$",
        ),
        (0.85, r"^予算計$|予算現額|現計予算"),
    ),
    "settlement": (
        (0.95, r"^決算額?$|^支出済額?$|^執行額$|^settlement$|^spent$"),
        (0.8, r"決算額|支出済額|^支出額$|^実績額$|^執行済額$|^actual$|^execut"),
        (0.7, r"決算"),
    ),
    "unused": ((0.95, r"^不用額$|^unused$"),),
    "request": ((0.9, r"^(?:翌年度)?要求額$|^request"),),
    "fund": ((0.85, r"^(?:うち)?基金"),),
    "personnel_cost": ((0.9, r"^(?:概算)?人件費"), (0.8, r"personnel")),
    "national_funds": (
        (0.95, r"^(?:うち|財源内訳)?(?:国庫?|国県|国・県|県|都道府県)(?:支出金|補助金|負担金|費)?$|^national_?funds"),
    ),
    "bonds": ((0.95, r"^(?:うち|財源内訳)?(?:地方|市|町|村|県|都|道|府|区)債$|^起債$|^bonds?$"),),
    "other_funds": ((0.85, r"^(?:うち|財源内訳)?その他(?:特定財源|の特定財源|財源)?$|^特定財源$|^other_?funds"),),
    "general_funds": ((0.95, r"^(?:うち|財源内訳)?一般(?:財源)?$|^一財$|^general_?funds"),),
    # Who.
    "department": ((0.9, r"^(?:担当|所管)?(?:部局?|局)(?:名|等)?$|^府省庁$|^department$|^bureau$"),),
    "division": (
        (
            0.95,
            r"^(?:担当|所管|所属|主管)(?:部?課(?:[・/]?室|等)?|室|部署|部局課?|課名)?(?:名|等)?$|^課(?:[・/]?室)?名?$",
        ),
        (0.85, r"^部課室?名?$|^担当課|^所管課|^division$|^dept$"),
    ),
    "other_division": ((0.8, r"^その他担当|^関係課|^関連課"),),
    # Words.
    "narrative": (
        (
            0.9,
            r"^(?:事業の?)?(?:実施)?概要$|^(?:事業の?)?(?:実施|取組)(?:内容|状況|実績)$|^description$|^summary$|^outline$",
        ),
        (0.85, r"^(?:事業の?)?(?:内容|実績|成果|目的|説明|効果)$|^主な(?:実績|成果|取組)$"),
        (0.7, r"概要|取組(?:内容|状況)|実施(?:内容|状況)|実績|成果"),
    ),
    "note": ((0.95, r"^備考欄?$|^摘要$|^remarks?$|^notes?$"), (0.8, r"特記事項|増減理由")),
    # What it serves and rests on.
    "section": ((0.8, r"^款名称?$|^分野$|^大項目$"),),
    "policy": (
        (0.85, r"^(?:主要)?(?:政策|施策)(?:名|体系)?$|^基本(?:目標|方針|施策)$|^policy$"),
        (0.7, r"^[項目]名称?$|^基本事業名?$"),
    ),
    "law": ((0.9, r"^根拠(?:法令|条例)等?$|^法令名$|^legal_?basis$"),),
    # Lines of a breakdown.
    "object": ((0.9, r"^節名称?$"), (0.6, r"^節$")),
    "object_part": ((0.9, r"^節細名称?$|^細節名称?$"), (0.6, r"^節細$|^細節$")),
    # What is better kept nowhere.
    "person": ((0.95, r"担当者|課長|係長|責任者|記入者|作成者|氏名|電話|内線|連絡先|メール|^e-?mail|^phone|^tel\b"),),
    "derived": ((0.85, r"執行率|伸び?率|増減[額率]?$|^差引|^比較$|^割合|達成率|進捗率|比率?$"),),
}
"""By what a column holds: patterns, each with its weight from 0 to 1. The words of ``fields`` and of amounts, and

``stage`` (決算, 当初), ``year``, ``unit``, ``object`` (節), ``person`` (an official) and ``derived`` (a ratio).
"""

_PATTERNS = {
    holds: tuple((weight, re.compile(pattern)) for weight, pattern in words) for holds, words in _WORDS.items()
}


def plain_header(header: str) -> str:
    """What of a header is compared."""
    folded = fold(header).lower()
    return _YEAR.sub("", _BRACKETS.sub("", folded)).strip("の")


def meanings(header: str) -> Iterator[tuple[str, float]]:
    """What a header may say stands below it, each with the weight of its word; what has none is not named."""
    plain = plain_header(header)
    for holds, words in _PATTERNS.items():
        weight = max((weight for weight, pattern in words if pattern.search(plain)), default=None)
        if weight is not None:
            yield holds, weight
