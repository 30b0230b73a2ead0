"""Each rule on sentences of our own: what is a count, and what planted beside it is none."""

from decimal import Decimal

import pytest

from taikei.language.quantities import quantities

COUNTS = [
    # the units, in any width and spelling
    ("セミナーを３回、講習会を12校で開いた。", [("3", "回"), ("12", "校")]),
    ("機器2台を5団体へ貸し、８銘柄と4商品を紹介した。", [("2", "台"), ("5", "団体"), ("8", "銘柄"), ("4", "商品")]),
    ("3箇所、4か所、5ヶ所を直した。", [("3", "箇所"), ("4", "か所"), ("5", "ヶ所")]),
    ("6カ所、7ヵ所、8カ国を訪ねた。", [("6", "カ所"), ("7", "ヵ所"), ("8", "カ国")]),
    ("用地2.5haを取得し、延長1,200mを舗装した。", [("2.5", "ha"), ("1200", "m")]),
    ("会場とオンラインで45人・接続が参加した。", [("45", "人・接続")]),
    ("出展31企業・団体であった。", [("31", "企業・団体")]),
    ("対象は8 事業者、9 名である。", [("8", "事業者"), ("9", "名")]),
    # numerals: kanji, mixed, split by layout spaces
    ("三社と二十三件を支援した。", [("3", "社"), ("23", "件")]),
    ("来場者は1万2千人であった。", [("12000", "人")]),
    ("参加は１，２３４人であった。", [("1234", "人")]),
    ("採択は2 件、合わせて1 2 件となった。", [("2", "件"), ("12", "件")]),
    ("延べ 13 回派遣した。", [("13", "回")]),
    # money: a scale that is printed before 円 is a part of the unit
    ("補助5件、1,234千円を交付した。", [("5", "件"), ("1234", "千円")]),
    ("融資3億5,000万円、出資２億円、助成98,000円。", [("350000000", "円"), ("2", "億円"), ("98000", "円")]),
    # no unit is printed
    ("協議会（会員数：490（R3）→512（R4））を運営した。", [("490", ""), ("512", "")]),
    ("会員数120→125→131と増えた。", [("120", ""), ("125", ""), ("131", "")]),
]  # fmt: skip
NO_COUNTS = [
    "第15回の大会で、24次の公募を行った。",
    "令和４年度、2023年4月1日、R5.3月末、Ｈ30、昭和62年、10月３日、9時30分に行った。",
    "3年間、２か月ごと、24時間、2週間続けた。",
    "100Vの電源、5軸の加工機、3ｍ法の測定室、W=3m、50Hzである。",
    "参加率は85％、3割増、2分の1補助、5ポイント上昇、濁度0.1度である。",
    "取組１の７圏域、施策2、様式第3号、第57条第5項、法律第34号による。",
    "電話022-123-4567、〒980-0001、A4判である。",
    "1人当たりの額、１件につき、5校ごと、10人に1人、1社あたりとした。",
    "1人5,000円、月3,500円、最大600万円、上限額：500万円、75万円の超過分とした。",
    "5戸以上の家屋がある区域、従業員20人以下の事業者、1,000㎡未満の土地を対象とした。",
    "12項目の基準、3つの柱、5要件の観点による。",
    "八戸市、三陸町、四国、二本松市、一ノ関、千葉県にある。",
    "一人ひとり、三者協議、二人三脚、統一回答、一部、一式、一環として、唯一校である。",
    "数十社、何百人、数件であった。",
    "1 社会福祉の充実　2 人材の育成　3 回復の支援　4　大学等への委託",
    "（一社）協会と、ワーク21事業、IT21プロジェクトを続けた。",
    "3回目の会合に2社目が来た。5台湾企業、7人材の登録。",
    "沿岸12市町村支援機構と全国47都道府県による。",
    "単位：千円、百円、千人規模とした。",
    "008件、1,23,4件、1.2.3件と書かれている。",
    "言葉だけで数字のない文。",
]
WITH_BOTH = [
    ("第3回大会を2校で、令和5年度に10月３日から4回開いた。", [("2", "校"), ("4", "回")]),
    ("1人当たり3枚を、12人へ配った。", [("12", "人")]),
    ("取組２により６社、100Vの装置3台を導入した。", [("6", "社"), ("3", "台")]),
    ("R4 3件、H30 5件であった。", [("3", "件"), ("5", "件")]),
    ("100社以上が参加し、20人程度が残った。", [("100", "社"), ("20", "人")]),
    ("FCV４台を導入した。", [("4", "台")]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS + WITH_BOTH)
def test_counts_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.value, found.unit) for found in quantities(text)] == [(Decimal(n), unit) for n, unit in expected]


@pytest.mark.parametrize("text", NO_COUNTS)
def test_what_is_no_count_is_left_out(text: str) -> None:
    assert [found.quote for found in quantities(text)] == []


@pytest.mark.parametrize(
    "text", ["3～5社が来た。", "3社～5社が来た。", "3から5社が来た。", "３〜５社が来た。", "3-5社が来た。"]
)
def test_a_range_is_one_count_with_two_ends(text: str) -> None:
    (found,) = quantities(text)
    assert (found.value, found.upper, found.unit) == (3, 5, "社")
    assert found.quote == text.removesuffix("が来た。")


def test_what_falls_is_no_range() -> None:
    assert [found.value for found in quantities("5社から3社に減った。")] == [5, 3]


def test_the_place_is_that_of_the_text_as_given() -> None:
    text = "＜㌔＞　参加者　（延べ１２ 人）"
    (found,) = quantities(text)
    assert text[found.start : found.end] == found.quote == "１２ 人"
