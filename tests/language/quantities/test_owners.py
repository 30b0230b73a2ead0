"""Whose a count is: told by the count before it, by the sentence before, or by the list that it stands in."""

import pytest

from taikei.language.quantities import quantities


def labels(text: str) -> list[str]:
    return [found.label for found in quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("奨学金の貸与件数は35件で、貸与額は420万円となった。", ["奨学金の貸与件数", "奨学金の貸与額"]),
        ("郷土館の入館者数は3万人、貸出点数は52点だった。", ["郷土館の入館者数", "郷土館の貸出点数"]),
        ("利用件数は35件で、貸与額は420万円となった。", ["利用件数", "貸与額"]),
    ],
)
def test_a_bare_measure_has_the_owner_of_the_measure_before(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "苦情は124件で、相手別では、近隣が53件、職場が31件となった。",
            ["苦情", "苦情 近隣", "苦情 職場"],
        ),
        (
            "食害額は2億円で、獣種別ではクマが1億円と最も多く、サルが5百万円だった。",
            ["食害額", "食害額 クマ", "食害額 サル"],
        ),
        ("年代別では、若者が53件、高齢者が31件となった。", ["年代別 若者", "年代別 高齢者"]),
        (
            "空き倉庫の登録物件について、賃貸が8件、売買が21件、全体で29件である。",
            ["空き倉庫の登録物件 賃貸", "空き倉庫の登録物件 売買", "空き倉庫の登録物件"],
        ),
        (
            "木工講習の受講者は昼の部で124人、夜の部で86人だった。",
            ["木工講習の受講者 昼の部", "木工講習の受講者 夜の部"],
        ),
        ("商談件数は312件、うち成約は28件だった。", ["商談件数", "商談件数 成約"]),
        (
            "遊歩道の整備では、柵の更新を3か所、案内板の設置を4か所で実施した。",
            ["遊歩道の整備 柵の更新", "遊歩道の整備 案内板の設置"],
        ),
    ],
)
def test_an_item_has_the_head_of_its_list(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("移住相談会を港町で開催した。参加者は85人だった。", ["移住相談会 参加者"]),
        ("港湾訓練に、延べ210人の団員が参加した。", ["港湾訓練 団員の参加"]),
        ("木彫りの体験教室に町内の小学生32人が参加した。", ["木彫りの体験教室 町内の小学生 参加者"]),
        ("催事の周知を実施した。参加者は85人だった。", ["参加者"]),
    ],
)
def test_who_came_is_told_with_the_event(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("観光客数は、対前年度比12.3%増の1,234人となった。", ["観光客数"]),
        ("町民文化財として新たに5件が登録された。", ["町民文化財 登録"]),
        ("留学生の受入れについては、美術を中心に増加しており、245人となっている。", ["留学生の受入れ"]),
        ("水門の補修を12か所で行い、堤防も直した。", ["水門の補修"]),
        ("見守りに加わる企業を募り、432社となった。", ["見守りに加わる企業"]),
        ("苗木の購入に対し、18件の助成を行った。", ["苗木の購入 助成"]),
        ("排出量は35トンで、前年度に比べて8トン減少した。", ["排出量", "排出量"]),
        ("不登校の子ども52人に学習支援を行った。", ["不登校の子ども 学習支援"]),
        ("搬送者は45人で、高齢者が28人と全体の6割を占めた。", ["搬送者", "搬送者 高齢者"]),
        ("利用者は20万人を超え、開館以来の累計は350万人に達した。", ["利用者", "利用者"]),
        ("新たに45人を養成した（累計132人）。", ["養成", "養成"]),
    ],
)
def test_what_says_how_many_or_how_is_no_part_of_a_label(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


def test_a_contract_is_not_cut_by_the_word_for_about() -> None:
    assert labels("商談の成約は28件だった。") == ["商談の成約"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("窓口は10人体制とした。", ["10人"]),
        ("20政令指定都市のうち14市が導入した。", ["20政令指定都市", "14市"]),
        ("12公立病院で工事を行った。", ["12公立病院"]),
        ("異常の報告は27例報告された。", ["27例"]),
        ("干し柿を一袋1,000円で売り、120袋が売れた。", ["120袋"]),
        ("地鶏を一羽1,000円で売り、120羽が売れた。", ["120羽"]),
        ("三者による協定を結び、3件の研究を始めた。", ["3件"]),
    ],
)
def test_counts_in_longer_words_and_prices(text: str, expected: list[str]) -> None:
    assert [found.quote for found in quantities(text)] == expected


def test_support_of_ongoing_work_is_no_basis() -> None:
    assert [found.basis for found in quantities("就労継続支援事業所は31か所である。")] == [None]
