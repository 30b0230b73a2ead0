"""Theme wording: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import Row, plan, report, results, row
from checks.case import Case
from taikei.checks.house import House

# Dictionaries of the cases' own: what the national ones hold is tested in tests/pipeline/test_dictionaries.py.
HOUSE = House(
    names=("みほん更新団",),
    dictionaries={
        "F-01": {"窓口を儲け": "窓口を設け", "訪門": "訪問"},
        "F-05": {"Comunity": "Community", "ブロジェクト": "プロジェクト"},
        "F-06": {"繋が": "つなが", "凌駕": "上回ること", "招聘": "招へい"},
        "F-07": {"活かし": "生かし", "および": "及び"},
        "F-08": {"更に、": "さらに、", "および": "及び"},
        "F-09": {"取り組み": "取組", "引き下げ": "引下げ", "取り扱い": "取扱い"},
        "F-10": {"出来る": "できる", "の為に": "のために"},
        "F-11": {"気運を高め": "機運を高め"},
        "F-12": {"促進を推進": "促進", "まず最初に": "まず"},
        "F-13": {"コロナの影響": "新型コロナウイルス感染症の影響", "だから、": "したがって、"},
        "F-14": {"DX": "デジタル技術による変革", "FS": "実現可能性調査"},
        "F-15": {"MIHON": "みほん財団"},
        "F-16": {"サーバ": "サーバー", "ナノテラス": "NanoTerasu"},
        "F-23": {"看護婦": "看護師", "父兄": "保護者"},
    },
)


def says(*narratives: str) -> list[Row]:
    """One row for each narrative."""
    return [row(f"見守り{number}号事業", narrative=narrative) for number, narrative in enumerate(narratives, start=1)]


def case(rule: str, name: str, hits: tuple[str, ...] | None, *narratives: str, house: House = HOUSE) -> Case:
    return Case(rule, name, report(results(says(*narratives))), hits, house)


CASES = (
    case(
        "F-01",
        "two words, in quotation marks too",
        ("R1-1", "R1-2"),
        "窓口を儲け、訪門した。",
        "「訪門の日」を置いた。",
    ),
    case("F-01", "right words, and a true profit", (), "窓口を設け、訪問した。売店が利益を儲けた。"),
    Case(
        "F-01", "the name of a programme", report(results([row("訪門事業", narrative="訪門事業を行った。")])), (), HOUSE
    ),
    case("F-01", "no dictionary", None, "訪門した。", house=House()),
    case(
        "F-05",
        "in any capitals, within a longer word",
        ("R1-1", "R1-2", "R1-3"),
        "Comunityと町内ブロジェクトを開いた。",
        "COMUNITY CAFEを開いた。",
        "「comunity」を開いた。",
    ),
    case("F-05", "spelt right", (), "Communityとプロジェクトを開いた。"),
    case("F-05", "no prose", None, ""),
    case(
        "F-06",
        "of the dictionary, two kanji of one word, a native word that no dictionary has",
        ("R1-1", "R1-2"),
        "成果に繋がった。前年を凌駕した。",
        "要望を汲んだ。",
    ),
    case(
        "F-06",
        "names, titles, kanji of the table, and what another rule corrects",
        (),
        "柏まで運び、鷲津で「繋がる町」を招いた。窓口を儲けた。叱り、剥ぎ、頬を塡めた。",
    ),
    case("F-06", "no dictionary", None, "成果に繋がった。", house=House()),
    case(
        "F-07",
        "both, told once at the first place of the one to go",
        ("R1-2",),
        "地の利を生かした。",
        "経験を活かした。町および区。",
        "知見を活かした。",
    ),
    case("F-07", "one of them alone; the other in a title", (), "経験を活かした。「経験を生かした町」"),
    case("F-07", "no prose", None, ""),
    case(
        "F-08",
        "at the start of a sentence, after a bracket, in the middle for 及び",
        ("R1-1", "R1-2", "R1-3"),
        "訪ねた。更に、配った。",
        "更に、配った（２回）。更に、訪ねた。",
        "町および区",
    ),
    case("F-08", "an adverb, a conjunction within the sentence, a title", (), "更に進め、更に、高めた。「町および区」"),
    case("F-08", "no prose", None, ""),
    case(
        "F-09",
        "before particles, など and brackets",
        ("R1-1", "R1-2"),
        "手数料の引き下げなどの取り組みを行った。",
        "町の取り組み（２件）",
    ),
    case(
        "F-09",
        "verbs, a title, what makes a verb of it",
        (),
        "見守りに取り組み、料金を引き下げた。取り扱いやすい器具と「取り組みの日」",
    ),
    case("F-09", "no dictionary", None, "取り組みを行った。", house=House()),
    case("F-10", "two words", ("R1-1",), "町の為に出来ることを行った。"),
    case("F-10", "nouns and titles", (), "出来事を伝え、「出来る町」を開いた。"),
    case("F-10", "no prose", None, ""),
    case("F-11", "the other word", ("R1-1",), "花いっぱいの気運を高めた。"),
    case("F-11", "the word of official texts", (), "花いっぱいの機運を高めた。"),
    case("F-11", "no prose", None, ""),
    case(
        "F-12",
        "of the dictionary, and one word as object and action",
        ("R1-1", "R1-2"),
        "利用促進を推進し、まず最初に配った。",
        "町内会の支援を支援した。",
    ),
    case("F-12", "two words, a noun after を, a title", (), "支援を実施し、支援を支援策とした。「支援を支援する会」"),
    case("F-12", "no prose", None, ""),
    case("F-13", "shortened and spoken", ("R1-1", "R1-2"), "コロナの影響で延ばした。", "延ばした。だから、配った。"),
    case(
        "F-13",
        "in full, announced, a longer word, within the sentence",
        (),
        "新型コロナの影響とアフターコロナの影響を見て、町だから、配った。",
    ),
    case("F-13", "announced", (), "感染症（以下「コロナ」という。）を防いだ。", "コロナの影響で延ばした。"),
    case(
        "F-13",
        "picked out of a longer name",
        ("R1-1",),
        "相談員を町立学校と生活改善普及所に置いた（2校及び3生改、5名）。",
    ),
    case(
        "F-13",
        "a noun that is no short form, and one that is announced",
        (),
        "学校と生活改善普及所に置いた（2校及び3会場）。",
        "生活改善普及所（以下「生改」という。）に置いた（2校及び3生改）。",
    ),
    case("F-13", "no prose", None, ""),
    case("F-14", "the first place alone, either width", ("R1-1", "R1-2"), "DXを進めた。", "ＦＳ（２件）とDXを進めた。"),
    case(
        "F-14",
        "explained before, after and by announcement; part of another word",
        (),
        "DX（技術による変革）とデジタル変革を進めた。DX。OFFSETを配った。可能性の調査（FS）。",
    ),
    case("F-14", "announced in quotation marks", (), "技術による変革（以下「DX」という。）を進めた。", "DXを進めた。"),
    case(
        "F-14",
        "a dictionary in full width",
        ("R1-1",),
        "DXを進めた。",
        house=House(dictionaries={"F-14": {"ＤＸ": "技術による変革"}}),
    ),
    case("F-14", "no prose", None, ""),
    case(
        "F-15",
        "without its form, and by two names",
        ("R1-2", "R1-3"),
        "（公財）みほん振興財団が配った。",
        "みほん振興財団が配った。",
        "MIHONを招いた。",
        "みほん財団を招いた。",
    ),
    case(
        "F-15",
        "given before in the same text, in full, within a longer name, in a title",
        (),
        "（公財）みほん財団が配り、みほん財団が訪ねた。",
        "公益財団法人みほん財団が配り、みほん財団連合会と「みほん財団の日」を開いた。",
        "みほん財団連合会を訪ねた。",
    ),
    case("F-15", "neither names nor a dictionary", None, "町が配った。", house=House()),
    case("F-16", "one term in each of two rows", ("R1-2",), "サーバーを直した。", "サーバを増やした。"),
    case(
        "F-16",
        "one explains the other, and a longer word",
        (),
        "ナノテラス（NanoTerasu）を使った。NanoTerasuとサーバーとサーバントを見た。",
    ),
    case(
        "F-16", "an entry without a word", (), "サーバを直した。", house=House(dictionaries={"F-16": {"": "サーバー"}})
    ),
    case("F-16", "no prose", None, ""),
    case(
        "F-18",
        "doubled, and many in one sentence",
        ("R1-1", "R1-2"),
        "傘など等を配った。",
        "花等、木等、草等、苗等、土等を配った。",
    ),
    case(
        "F-18",
        "parts of words, in brackets, in two sentences",
        (),
        "平等と高等学校と等級を同等に等しく見た。花等、木等、草等（苗等、土等）を配った。石等、砂等を運んだ。",
        "等級、等分、等価、等身、等式を見た。",
        "１　花等の配布等　２　木等の配布等　３　草等の配布等",
    ),
    case("F-18", "no prose", None, ""),
    case(
        "F-23",
        "regions among countries, カ国, a word no longer used",
        ("R1-1", "R1-2", "R1-3"),
        "４か国（タイ、香港）と交わった。",
        "３ヶ国と交わった。",
        "看護婦を置いた。",
    ),
    case(
        "F-23",
        "countries alone, regions named, associations, titles",
        (),
        "３か国（タイ、インド）、か国・地域、父兄会、「看護婦の日」",
    ),
    case("F-23", "no prose", None, ""),
    Case(
        "F-23", "the plan and its lead", report(plan(says("看護師を置く。"), lead="２カ国と交わる。")), ("P1",), HOUSE
    ),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "F-01": (
        "同じ音の語か似た形の字を取り違えています。",
        "「窓口を儲け」、「訪門」",
        "「窓口を設け」、「訪問」",
        "A word is mistaken for a homophone or a look-alike.",
        "“窓口を儲け”, “訪門”",
        "“窓口を設け”, “訪問”",
    ),
    "F-05": (
        "外来語か欧文のつづりに誤りがあります。",
        "「Comunity」、「ブロジェクト」",
        "「Community」、「プロジェクト」",
        "A foreign word is misspelt.",
        "“Comunity”, “ブロジェクト”",
        "“Community”, “プロジェクト”",
    ),
    "F-06": (
        "常用漢字表にない漢字を使っています。",
        "「繋が」、「凌駕」",
        "「つなが」、「上回ること」",
        "A kanji is not in the official table.",
        "“繋が”, “凌駕”",
        "“つなが”, “上回ること”",
    ),
    "F-07": (
        "同じ語が二通りに書かれています。",
        "「活かし」と「生かし」",
        "「生かし」への統一",
        "One word is written in two ways.",
        "“活かし” and “生かし”",
        "“生かし” throughout",
    ),
    "F-08": (
        "接続詞の書き方が公用文の書き方と違います。",
        "「更に、」",
        "「さらに、」",
        "A conjunction is not written as official texts write it.",
        "“更に、”",
        "“さらに、”",
    ),
    "F-09": (
        "複合した名詞の送り仮名が公用文の書き方と違います。",
        "「引き下げ」、「取り組み」",
        "「引下げ」、「取組」",
        "A compound noun keeps okurigana.",
        "“引き下げ”, “取り組み”",
        "“引下げ”, “取組”",
    ),
    "F-10": (
        "公用文では別の書き方をする語があります。",
        "「の為に」、「出来る」",
        "「のために」、「できる」",
        "Official texts write a word otherwise.",
        "“の為に”, “出来る”",
        "“のために”, “できる”",
    ),
    "F-11": (
        "公用文では同じ音の別の語を使います。",
        "「気運を高め」",
        "「機運を高め」",
        "Official texts use another word of the same sound.",
        "“気運を高め”",
        "“機運を高め”",
    ),
    "F-12": (
        "同じ意味の語が重なっています。",
        "「促進を推進」、「まず最初に」",
        "「促進」、「まず」",
        "One meaning is said twice.",
        "“促進を推進”, “まず最初に”",
        "“促進”, “まず”",
    ),
    "F-13": (
        "くだけた語か、断りなく略した語があります。",
        "「コロナの影響」",
        "「新型コロナウイルス感染症の影響」",
        "A word is informal, or shortened without saying so.",
        "“コロナの影響”",
        "“新型コロナウイルス感染症の影響”",
    ),
    "F-14": (
        "略語が最初に出てくる所に、何の略かの説明がありません。",
        "「DX」",
        "「デジタル技術による変革」のような説明",
        "An abbreviation is not explained where it first stands.",
        "“DX”",
        "an explanation such as “デジタル技術による変革”",
    ),
    "F-15": (
        "ほかの行では付いている法人の種類がありません。",
        "「みほん振興財団」",
        "「（公財）」「株式会社」などを付けた「みほん振興財団」",
        "The legal form that other rows print is missing.",
        "“みほん振興財団”",
        "“みほん振興財団” with its legal form, such as （公財）",
    ),
    "F-16": (
        "同じ意味の語が二通りに書かれています。",
        "「サーバ」と「サーバー」",
        "「サーバー」への統一",
        "One thing is called by two terms.",
        "“サーバ” and “サーバー”",
        "“サーバー” throughout",
    ),
    "F-18": (
        "「等」「など」を重ねています。",
        "「など等」",
        "含まれるものが分かる「等」「など」",
        "The words 等 and など are piled up.",
        "“など等”",
        "等 and など where the rest is clear",
    ),
    "F-23": (
        "国や地域、人の呼び方が公用文と違います。",
        "「４か国」",
        "「４か国・地域」",
        "A country, a region or people are called otherwise than in official texts.",
        "“４か国”",
        "“４か国・地域”",
    ),
}

# None: the rule does not apply, here because no house lends its dictionary; with the national dictionaries see
# tests/checks/test_reference_wording.py.
REFERENCE: dict[str, str | None] = {
    **dict.fromkeys(HOUSE.dictionaries),
    "F-13": "R5-18",
    "F-15": "R1-5 R2-6 R3-4",
    "F-18": "R5-4 R7 P1",
}
