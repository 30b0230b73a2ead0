"""The table of kanji against what is known of it: its size, and what the revision of 2010 added and took out."""

from taikei.language.joyo import JOYO

ADDED = (
    "挨曖宛嵐畏萎椅彙茨咽淫唄鬱怨媛艶旺岡臆俺苛牙瓦楷潰諧崖蓋骸柿顎葛釜鎌韓玩伎亀毀畿臼嗅巾僅錦惧串窟熊詣憬稽隙桁拳"
    "鍵舷股虎錮勾梗喉乞傲駒頃痕沙挫采塞埼柵刹拶斬恣摯餌鹿𠮟嫉腫呪袖羞蹴憧拭尻芯腎須裾凄醒脊戚煎羨腺詮箋膳狙遡曽爽痩踪"
    "捉遜汰唾堆戴誰旦綻緻酎貼嘲捗椎爪鶴諦溺塡妬賭藤瞳栃頓貪丼那奈梨謎鍋匂虹捻罵剝箸氾汎阪斑眉膝肘訃阜蔽餅璧蔑哺蜂貌頰睦"
    "勃昧枕蜜冥麺冶弥闇喩湧妖瘍沃拉辣藍璃慄侶瞭瑠呂賂弄籠麓脇"
)
TAKEN_OUT = "勺錘銑脹匁"


def test_the_size_of_the_table() -> None:
    assert len(JOYO) == 2136 + len("叱填剥頬")


def test_the_revision_of_2010() -> None:
    assert len(ADDED) == 196
    assert set(ADDED) <= JOYO
    assert not set(TAKEN_OUT) & JOYO


def test_kanji_beyond_the_table() -> None:
    assert not set("繋聘榜儲埠凌駕漏洩").difference("漏") & JOYO
