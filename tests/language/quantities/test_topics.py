"""Counts whose noun stands further off: the topic of the sentence, the head of a list, the line above."""

import pytest

from taikei.language.quantities import quantities


def labels(text: str) -> list[str]:
    return [found.label for found in quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("使用料の収入額は前年度より13%増の12億円となった。", ["使用料の収入額"]),
        ("捕獲数は一気に50頭になった。", ["捕獲数"]),
        ("委託料は国の基準額と同額の121万円と承知している。", ["委託料"]),
        ("会員は着実に増え、事業開始以来、目標としていた600人を超えた。", ["会員"]),
        ("常設の案内所は全国で17箇所ある。", ["常設の案内所"]),
        ("山の茶屋では前年と比べて約1.5倍の929人が来た。", ["山の茶屋", "山の茶屋"]),
        ("出荷額は、80億円で、平成22年以来、7年ぶりに50億円を上回った。", ["出荷額", "出荷額"]),
        ("相談会の件数は、開設前の令和２年度は23件であった。", ["相談会の件数"]),
    ],
)
def test_with_what_a_number_compares_is_not_what_it_counts(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "受講者数は、昼の部が21人、夜の部が6人の計27人となっている。",
            ["受講者数 昼の部", "受講者数 夜の部", "受講者数"],
        ),
        (
            "次に、応用コースについてみると、教室数7教室、受講者数14人となっている。",
            ["応用コース 教室数", "応用コース 受講者数"],
        ),
        (
            "満百歳の方は3名で、男性1名、女性2名でした。",
            ["満百歳の方", "満百歳の方 男性", "満百歳の方 女性"],
        ),
        # a list has no verb between its items
        (
            "会員数は増加しており、商談会では3件の成約があった。",
            ["商談会 成約"],
        ),
    ],
)
def test_the_head_of_a_list_is_told_of_its_items(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


def test_ditto_stands_for_the_item_at_its_place() -> None:
    text = "受講者は、林業が27人（うち昼の部21人、夜の部6人）、建設が9人（同5人、同4人）であった。"
    assert [label.rpartition("（")[2] for label in labels(text)[1:3]] == ["昼の部）", "夜の部）"]
    assert [label.rpartition(" ")[2] for label in labels(text)[4:]] == ["建設（昼の部）", "建設（夜の部）"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("案内所は17箇所ある。前年度から2箇所増加した。", ["案内所", "案内所"]),
        ("起業家に家賃の補助を行った。11社を対象とした。", ["起業家に家賃の補助の対象"]),
        (
            "案内所は17箇所ある。内訳は県北に7箇所、県南に5箇所である。",
            ["案内所", "案内所 県北", "案内所 県南"],
        ),
        ("【決定件数】\n令和２年度→54件\n令和３年度→17件", ["決定件数", "決定件数"]),
        ("※訪問件数\n15件（北支部）、56件（南支部）", ["訪問件数 北支部", "訪問件数 南支部"]),
        ("(1) 契約に関する相談が増加\n令和２年度：21件 → 令和３年度：66件", ["契約に関する相談", "契約に関する相談"]),
    ],
)
def test_where_no_noun_is_near_the_sentence_or_the_line_before_tells(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("開設に要した経費を助成した。助成実績は12件であった。", "開設に要した経費の助成 助成実績"),
        ("相談に応じ、店の改修費を補助した。補助実績：12件", "店の改修費の補助 補助実績"),
        ("経費を助成する。助成実績は12件であった。", "助成実績"),
    ],
)
def test_results_are_told_of_what_the_line_says_was_done(text: str, expected: str) -> None:
    assert labels(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("閉会式が支所で行われ、役員ら25人が参加した。", ["閉会式 役員ら 参加者"]),
        ("県内で94件の商談会が開かれ、89社が参加した。", ["商談会", "商談会 参加企業"]),
    ],
)
def test_who_came_is_told_with_the_event_of_the_clause_before(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会員は女性3名でした。", ["女性"]),
        ("水産物が12億円となったことが全体を押し上げた。", ["水産物"]),
        ("世帯から寄附12件を集めた。", ["寄附"]),
        ("補助額は10億円を超え、急拡大を続けている。", ["補助額"]),
    ],
)
def test_what_becomes_of_a_number_is_no_deed(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


def test_a_list_has_its_deed_in_common() -> None:
    text = "議案3件、決算6件、陳情1件を採択した。"
    assert labels(text) == ["議案の採択", "決算の採択", "陳情の採択"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what a list is of, be it told of a measure or of the counted themselves
        (
            "採用者は、事務職が25人、技術職が12人の計37人である。",
            ["採用者 事務職", "採用者 技術職", "採用者"],
        ),
        ("集団検診は、市民会館で6回、支所で4回行った。", ["集団検診 市民会館", "集団検診 支所"]),
        ("助成は、処理機が81件で助成額180万円となった。", ["助成 処理機", "助成 処理機 助成額"]),
        # who did it is no list's head, and a sibling no part
        ("県は、研修会3回、講座2回を開催した。", ["研修会の開催", "講座の開催"]),
        ("甲組の分担金は3億円で、乙組の分担金は2億円である。", ["甲組の分担金", "乙組の分担金"]),
        (
            "貸付実績は、一般貸付が、約3万件、約6億円、豪雨貸付が、約8千件、約2億円となった。",
            ["貸付実績 一般貸付 件数", "貸付実績 一般貸付額", "貸付実績 豪雨貸付 件数", "貸付実績 豪雨貸付額"],
        ),
    ],
)
def test_a_list_is_told_of_what_it_divides(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("相談会を東京と大阪で計12回開いた。", ["相談会"]),
        ("協定を結んだ企業は15社となった。", ["協定を結んだ企業"]),
        ("防災訓練には、団員ら450人が参加した。", ["防災訓練 団員ら 参加者"]),
        (
            "商談会には、食品業者62社とバイヤー31社が参加した。",
            ["商談会 食品業者 参加企業", "商談会 バイヤー 参加企業"],
        ),
        ("対話会を通じて区長から40件の意見が寄せられた。", ["区長 意見"]),
        ("啓発を目的に4回の催事を開催した。", ["催事の開催"]),
        ("来場した企業64社のうち新規は19社であった。", ["来場した企業", "来場した企業 新規"]),
        ("令和12年頃までに普及が見込まれる装置を3件開発した。", ["普及が見込まれる装置の開発"]),
        ("運営費の内、令和５年度への繰越金12千円", ["運営費の内、繰越金"]),
        ("令和５年度までに3億円規模の資金供給を実現する。", ["資金供給の実現"]),
        ("林業は丸太を中心に40%増の25億円だった。", ["林業"]),
        ("店舗数（新店。移転は除く）12店、従業者数30人となった。", ["店舗数", "従業者数"]),
    ],
)
def test_where_when_and_how_are_no_part_of_a_label(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和２年度に1件、令和３年度に2件の立地に対して支援した。", ["立地への支援", "立地への支援"]),
        ("12校において、「学びの計画」が策定された。", ["学びの計画の策定"]),
        ("議案3件、陳情1件は、全て原案どおり可決した。", ["議案 可決", "陳情 可決"]),
        ("件数は、令和２年度が12件、令和３年度が18件と年々増加している。", ["件数", "件数"]),
        ("243日間にわたって設備を稼働させた。", ["設備の稼働"]),
        ("18の団体による資源物の回収が実施された。", ["資源物の回収の実施 団体"]),
        ("12基の電気柵を設置", ["電気柵の設置"]),
    ],
)
def test_the_deed_is_told_whole(text: str, expected: list[str]) -> None:
    assert labels(text) == expected
