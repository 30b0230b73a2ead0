"""Words of official Japanese: the sentences and names are our own."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taikei.language.morphemes import morphemes

DIVIDED = [
    "自動車|関連|企業|へ|の|専門家|派遣|を|23社|、|88回|実施|した|。",
    "延べ|1,747人|が|参加|しました|。",
    "令和４年度|の|予算額|は|，|3,722,290千円|で|ある|。".replace("で|ある", "である"),
    "第１８条|及び|第十八条|の|規定|に基づき|公表|する|。",
    "水産|加工業|企業|力|強化|支援|事業",
    "中小企業|等|デジタル|化|支援|事業",
    "みやぎ|ＩＴ|商品|販売|・|導入|促進|事業",
    "ものづくり|人材|育成|事業|（|工業|団地|等|交通|安全|施設|整備|）",
    "産業|デジタル|推進|課|から|中小企業|支援|室|に|移した",
    "利用|者|数|は|12.5％|増加|し|、|新たに|販路|が|図ら|れた|。",
    "R4|新規|21件|、|R3|から|の|継続|21件",
    "首都|圏|で|の|商談会|を|行い|、|取引|に|結び|付けた|。",
    "令和元年度|から|39か所|で|取り組む|。",
    "名簿|を|送る|\n|次回|は|５月|10日|　|午後",
]


@pytest.mark.parametrize("divided", DIVIDED)
def test_divides_where_a_reader_would(divided: str) -> None:
    assert "|".join(morphemes(divided.replace("|", ""))) == divided


@given(st.text())
def test_joined_words_are_the_text(text: str) -> None:
    assert "".join(morphemes(text)) == text


@given(st.text(alphabet="県産者数をはがやみ図るった第十八条１2,.円年度令和元R4ーア・（） 　\n゙\ufe00吉𠮷", max_size=60))
def test_joined_words_are_the_text_in_official_prose(text: str) -> None:
    words = morphemes(text)
    assert "".join(words) == text
    assert all(words)
    assert all(unicodedata.category(word[0]) != "Mn" for word in words[1:])


@given(
    st.text(alphabet="県産者数をはがや図る１2,.円年度令和元アー（）"),
    st.text(alphabet="県産者数をはがや図る１2,円年度令和元アー"),
)
def test_a_full_stop_keeps_sentences_apart(first: str, second: str) -> None:
    """What stands behind the end of a sentence divides no word before it."""
    assert morphemes(first + "。" + second) == (*morphemes(first), "。", *morphemes(second))


@pytest.mark.parametrize(("old", "new"), [("支援室", "支援課"), ("1,200千円", "1,300千円"), ("図る", "図った")])
def test_what_changes_is_a_word_not_a_character(old: str, new: str) -> None:
    before, after = (morphemes(f"中小企業の{text}、") for text in (old, new))
    changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert changed in ([(old, new)], [("室", "課")])


def test_long_runs_of_one_sign_lose_nothing() -> None:
    for sign in ("あ", "県", "第", "令和", "や"):
        assert "".join(morphemes(sign * 20_000)) == sign * 20_000
