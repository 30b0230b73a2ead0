"""Theme counting: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import report, results, row
from checks.case import Case
from checks.prose import told

LOAN = (("相談甲", 10), ("相談乙", 10), ("相談丙", 10), ("相談丁", 10), ("相談戊", 10), ("開業資金貸付金", 9000))
_OTHER_MEANS = (
    "相談", "派遣", "訪問", "指導", "助言", "あっせん", "融資", "貸付",
    "研修", "講座", "セミナー", "商談", "展示", "伴走", "仲介", "マッチング",
)  # fmt: skip
LONG = "丘の町の製品開発研究会への参加企業"

CASES = (
    told("E-01", "a part above its whole", ("商談会に63団体（うち町内70団体）が出た。",), (1,)),
    told(
        "E-01", "a part within its whole, another unit",
        ("63団体（うち町内11団体）が出た。", "20社（うち25人）が来た。20社（うち8社）"), (),
    ),
    told("E-01", "companies of companies and bodies", ("出展63企業・団体〔うち町内70社〕", "3団体（うち5社）"), (1,)),
    told("E-01", "no part", ("63団体が出た。",), None),
    told("E-02", "parts above their whole", ("20社（うち町内12社、うち町外10社）が出た。",), (1,)),
    told("E-02", "parts within their whole", ("20社（うち町内12社、うち町外8社）が出た。",), ()),
    told("E-02", "one part", ("20社（うち町内12社）が出た。",), None),
    told("E-03", "more adopted than applied", ("応募10件、採択12件であった。",), (1,)),
    told("E-03", "fewer at each stage", ("応募10件、採択8件であった。", "受講者22名、修了者20名であった。"), ()),
    told("E-03", "one stage", ("採択12件であった。",), None),
    told("E-04", "people at repeated events", ("セミナーを開催した（5回、92人参加）。",), (1,)),
    told(
        "E-04", "gross, or one event",
        ("セミナーを開催した（5回、延べ92人参加）。", "セミナーを開催した（1回、30人参加）。"), (),
    ),
    told("E-04", "gross without kana", ("講座を7回開催した（延人数92人）。", "見回り：4回、延人員30人"), ()),
    told(
        "E-04", "beside an event that alone says how often",
        ("①商談会(参加企業数：207社)、②見本市（参加30社、10商品）、③相談会（4回実施）を開いた。",), (1,),
    ),
    told(
        "E-04", "each event says how often, or none does",
        ("商談会（1回、参加207社）、相談会（4回実施）。", "商談会（参加207社）、相談会（1回実施）。商談会（20社）。"),
        None,
    ),
    told("E-04", "no event", ("30人が参加した。",), None),
    told("E-05", "events and nobody", ("事業者向けのセミナーを3回開催した。",), (1,)),
    told("E-05", "with those who came", ("事業者向けのセミナーを3回開催し、20社が参加した。",), ()),
    told("E-05", "no event", ("橋を2か所で直した。",), None),
    told("E-06", "fourfold of what", ("来場者は昨年の4倍になり、相談は20％増加した。",), (1,)),
    told("E-06", "one number of two", ("来場者は80人で、昨年の4倍になった。",), (1,)),
    told("E-06", "with both numbers", ("来場者は20人から80人へ4倍に増えた。", "来場者は20～80人へと4倍になった。"), ()),
    told(
        "E-06", "conditions and formulas are no claims",
        ("売上げが50％以上減少した者に、最大2倍まで補助した。", "給付額の6倍を給付した。"), None,
    ),
    told("E-07", "connections in a total of people", ("会場の30人と、45人・接続の計75人が参加した。",), (1,)),
    told("E-07", "told apart", ("会場の30人と、45人・接続が参加した。",), ()),
    told("E-07", "no connections", ("会場の30人が参加した。",), None),
    told("E-09", "a count of no stage", ("設備の導入を補助した（6件）。",), (1,)),
    told("E-09", "two stages of one count", ("町工場の8件に対し、採択。費用の一部を補助した。",), (1,)),
    told("E-09", "a bare count of support", ("商品の開発を支援した（6件）。",), (1,)),
    told("E-09", "a stage", ("設備の導入補助を採択した（採択6件）。",), ()),
    told("E-09", "no grants", ("相談6件を受けた。", "派遣により支援した（6件）。", "支援した（相談6件）。"), None),
    told("E-09", "support not by money", ("".join(f"{each}により支援した（6件）。" for each in _OTHER_MEANS),), None),
    told("E-10", "words alone", ("販路の拡大を支援した。", "セミナーを3回開催した。"), (1,)),
    told("E-10", "figures, and works", ("相談を6件受けた。", "井戸を整備した。"), ()),
    told("E-10", "school districts, and what was built", ("教室を３小学校区で開いた。", "学童の部屋を新築した。"), ()),
    told(
        "E-10", "a plan made is told whole, one that is looked at is not",
        ("花の町の計画を策定した。", "「みどり基本構想」を改定した。", "計画に沿って訪ねた。"), (3,),
    ),
    told("E-10", "a description tells nothing done", ("販路の拡大を支援する。", "相談に応じる。"), None),
    Case("E-10", "nothing was spent", report(results([row("井戸事業", 100, 0, "申請がなかった。")])), None),
    told("E-10", "most of a long report is told once", ("販路の拡大を支援した。",) * 6, (1, 2, 3, 4, 5, 6)),
    told("E-13", "the fifteenth, fifteen times", ("第15回の祭りを開催した（15回開催）。",), (1,)),
    told("E-13", "once", ("第15回の祭りと講座を3回開催した。", "第2回の講座を2回開催した。"), ()),
    told("E-13", "no ordinal", ("講座を15回開催した。",), None),
    told("E-14", "too few, too many", ("３校（甲校、乙校）と結んだ。", "2市町（甲市、乙町、丙町）を回った。"), (1, 2)),
    told("E-14", "as many, or an open list",
        ("２校（甲校、乙校）。５校（甲校、乙校など）。", "7団体（町内5、町外2）。"), ()),
    told("E-14", "the last two joined", ("5か国・地域（甲国、乙国、丙国及び丁国）を回った。",), (1,)),
    told(
        "E-14",
        "as many with the last two joined, or with one name that is",
        (
            "3校（甲校、乙校及び丙校）。",
            "3団体（商工会、観光協会、農業及び漁業の協議会）。2団体（甲及び乙の会、丙会）。",
        ),
        (),
    ),
    told("E-14", "no list", ("３校と結んだ。",), None),
    told("E-15", "gross and distinct", ("20人と延べ30人の計50人が参加した。",), (1,)),
    told("E-15", "gross ones", ("延べ30人と延べ20人の計50人が参加した。",), ()),
    told("E-15", "no total", ("延べ30人が参加した。",), None),
    told("E-16", "seven, not eight", ("町内3件、町外4件の計8件を直した。",), (1,)),
    told("E-16", "seven", ("町内3件、町外4件の計7件を直した。", "計3回、延べ20人が参加した。"), ()),
    told("E-16", "no parts", ("計7件を直した。",), None),
    told("E-16", "a bracket of parts", ("計8件（町内3件、町外4件）を直した。",), (1,)),
    told(
        "E-16", "a bracket of parts that make it, of years, of some of it, of stages",
        (
            "計7件（町内3件、町外4件）。", "計9件（R3 3件、R4 4件）。", "計9件（うち町内3件、町外4件）。",
            "計9件（応募7件、採択5件）。", "計3回（町内1回、町外2回）。",
        ), (),
    ),
    told("E-17", "a quarter, not 30 %", ("80社のうち20社（30％）が参加した。",), (1,)),
    told(
        "E-17",
        "a quarter, and a third as it is rounded",
        ("80社のうち20社（25％）。", "90人のうち30人（33.3％）。"),
        (),
    ),
    told("E-17", "no percentage", ("80社のうち20社が参加した。",), None),
    told(
        "E-17", "growth that does not follow",
        ("100人から120人へ30％増えた。", "20件から80件に3倍となった。", "80社から60社へ20％減った。"), (1, 2, 3),
    ),
    told(
        "E-17", "growth since last year that does not follow",
        (
            "来場は120人（前年度100人、30％増）。", "相談は90件（前年度100件、20％減）。",
            "来場は120人（前年度：100人、前年度比130％）。",
        ), (1, 2, 3),
    ),
    told(
        "E-17", "growth that follows",
        (
            "100人から120人へ20％増えた。", "来場は120人（前年度100人、20％増）。", "20件から80件に4倍となった。",
            "相談は90件（前年度100件、10％減）。", "来場は120人（前年度：100人、前年度比120％）。",
        ), (),
    ),
    told("E-18", "two numbers for one fact", (f"{LONG}は490社。", f"{LONG}は512社。"), (2,)),
    told("E-18", "one number",
        (f"{LONG}は490社。", f"{LONG}は490社。"), ()),
    told("E-18", "different things", ("セミナーを3回開催した。", "セミナーを4回開催した。"), None),
    told("E-19", "back in time", ("会員数は490社（R4）→512社（R3）であった。",), (1,)),
    told("E-19", "on in time", ("会員数は490社（R3）→512社（R4）であった。",), ()),
    told("E-19", "no years", ("会員数は490社→512社であった。",), None),
    told("E-20", "nothing, done", ("設備の導入を支援した（0件）。",), (1,)),
    told("E-20", "nothing, said", ("申請はなく、支援は0件であった。", "支援は3件であった。"), ()),
    told("E-20", "no count", ("設備の導入を支援した。",), None),
    Case(
        "E-11",
        "a hundred times the others",
        report(results([row(f"相談{cost}", 900, cost, "相談を10件受けた。") for cost in (10, 20, 30, 40, 9000)])),
        ("R1-5",),
    ),
    Case(
        "E-11",
        "in the range of the others",
        report(results([row(f"相談{name}", 900, 10, "相談を10件受けた。") for name in "甲乙丙丁戊"])),
        (),
    ),
    Case(
        "E-11",
        "a loan is no cost",
        report(results([row(name, 900, cost, "相談を10件受けた。") for name, cost in LOAN])),
        (),
    ),
    Case(
        "E-11",
        "a description counts nothing done",
        report(results([row(f"相談{cost}", 900, cost, "相談を10件受ける。") for cost in (10, 20, 30, 40, 9000)])),
        None,
    ),
    told("E-11", "too few peers", ("相談を10件受けた。",), None),
)  # fmt: skip

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "E-01": (
        "「うち」の数が全体の数を超えています。", "「63団体」のうち「70団体」", "63団体以下の数",
        "A part is larger than its whole.", "“70団体” of “63団体”", "at most 63団体",
    ),
    "E-02": (
        "内訳の合計が全体の数を超えています。", "「20社」の内訳12社、10社（計22）", "合計20以下の内訳",
        "The parts add up to more than the whole.", "12社、10社 of “20社” (22 together)", "parts of at most 20",
    ),
    "E-03": (
        "後の段階の数が前の段階より大きくなっています。", "「応募10件、採択12件」", "10件以下の採択の数",
        "A later stage counts more than the earlier one.", "“応募10件、採択12件”", "at most 10件 at the later stage",
    ),
    "E-04": (
        "行事の参加数が、延べか実か分かりません。", "「92人」", "「延べ」か「実」を付けた数",
        "Whether attendance at events is gross or distinct is not said.",
        "“92人”", "a number with 延べ or 実",
    ),
    "E-05": (
        "行事の回数はありますが、参加した数がありません。", "「3回」", "参加した人や企業の数",
        "Events are counted, but not who came.", "“3回”", "how many people or firms came",
    ),
    "E-06": (
        "増減の割合に、元の数がありません。", "「4倍」、「20％増加」", "比べた二つの数",
        "A ratio of growth lacks the numbers that were compared.", "“4倍”, “20％増加”", "the two numbers compared",
    ),
    "E-07": (
        "人数と接続数を足し合わせています。", "「75人」（30人、45人・接続の計）", "人数と接続数の別々の計",
        "People and connections are added.", "“75人”, the sum of 30人、45人・接続",
        "separate totals of people and of connections",
    ),
    "E-09": (
        "補助などの件数が、どの段階の数か分かりません。", "「6件」", "申請、採択、交付決定、交付のどれかを示した件数",
        "At which stage grants were counted is not said.", "“6件”", "a count with its stage",
    ),
    "E-10": (
        "実施概要に数がありません。", "件数や人数などの数がない11字の文章", "実施した回数、件数、人数など",
        "The narrative has no figure.", "no count in 11 characters", "how often, how many, how much",
    ),
    "E-11": (
        "一件当たりの決算額が、ほかの事業とかけ離れています。", "1件当たり900,000円（「10件」）",
        "ほかの事業の中央の値3,000円に近い額",
        "The cost of a unit is far from that of others.", "900,000 yen for one 件 (“10件”)",
        "near the 3,000 yen of others (median)",
    ),
    "E-13": (
        "「第何回」と同じ数の回数があります。", "「第15回」と「15回」", "この年度の回数",
        "A number of times equals an ordinal.", "“第15回” and “15回”", "the number of times in this year",
    ),
    "E-14": (
        "並べた名の数が、書かれた数と違います。", "「３校」に対して2の名", "3の名",
        "A list has more or fewer items than is said.", "2 names for “３校”", "3 names",
    ),
    "E-15": (
        "延べの数と延べでない数を足し合わせています。", "「50人」（20人、延べ30人の計）", "延べと実を分けた計",
        "A gross number is added to one that is none.", "“50人”, the sum of 20人、延べ30人",
        "separate gross and distinct totals",
    ),
    "E-16": (
        "計が、並べた数の合計と違います。", "「8件」（3件、4件の合計は7）", "計7",
        "A total is not the sum of its parts.", "“8件”; 3件、4件 make 7", "7 in total",
    ),
    "E-17": (
        "割合が、書かれた数から出ません。", "「80社のうち20社（30％）」", "25％",
        "A percentage does not follow from its numbers.", "“80社のうち20社（30％）”", "25 %",
    ),
    "E-18": (
        "同じことの数が、別の事業と違います。", f"「{LONG}」が「512社」と「490社」", "一つの数",
        "One fact has another number in another programme.", f"“{LONG}” is “512社” and “490社”", "one number",
    ),
    "E-19": (
        "つないだ数の年度が順に並んでいません。", "「R4」の次に「R3」", "古い年度から新しい年度への順",
        "The years of a chain of numbers go back.", "“R3” after “R4”", "years from old to new",
    ),
    "E-20": (
        "０の数を実施したこととして書いています。", "「0件」", "実施した数、またはなかったことの説明",
        "A count of zero is told as something done.", "“0件”", "a number, or a word that there was nothing",
    ),
}  # fmt: skip

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "E-01": "",
    "E-02": None,
    "E-03": "",
    "E-04": "R1-11 R1-17",
    "E-05": "R1-14 R1-21 R1-22",
    "E-06": "R2-7",
    "E-07": "",
    "E-09": "R1-10 R1-15 R1-17 R1-24 R2-2 R2-3 R2-12 R2-15 R3-8 R4-15 R5-4 R5-10 R5-16",
    "E-10": "R1-1 R1-7 R1-23 R4-8 R4-9 R4-20 R4-21 R6-4 R7-5 R7-7",
    "E-11": "R4-4 R6-2",
    "E-13": None,
    "E-14": "",
    "E-15": "",
    "E-16": None,
    "E-17": None,
    "E-18": None,
    "E-19": "",
    "E-20": "",
}
