"""How far a case had come when it was counted: the word for it nearest to the number."""

import re

from taikei.model.quantity import Stage

_WORDS = {
    Stage.APPLIED: "応募|申込み|申込",
    Stage.REQUESTED: "申請",
    Stage.ADOPTED: "採択",
    Stage.CERTIFIED: "認定|認証",
    Stage.GRANT_DECIDED: "交付決定",
    Stage.GRANTED: "交付",
    Stage.CANCELLED: "中止|取下げ|辞退",
    Stage.REGISTERED: "登録",
    Stage.ATTENDED: "受講",
    Stage.COMPLETED: "修了|修得",
    Stage.JOINED: "参加|出展|来場",
    Stage.CONSULTED: "相談",
    Stage.DIAGNOSED: "診断",
    Stage.REFERRED: "取次ぎ|取次",
    Stage.AGREED: "成約|成立",
    Stage.AWARDED: "受賞|贈呈",
    Stage.PLANNED: "計画",
}
_STAGE_OF = {word: stage for stage, words in _WORDS.items() for word in words.split("|")}
# 相談員, 計画書: a part of a longer word is no stage.
_GOES_ON_AS = {
    "相談": "員会所窓支体業",
    "計画": "書等的作策のにを案期",
    "登録": "制証免",
    "認定": "こ農基",
    "参加": "費型",
}
_WORD = re.compile(
    "|".join(
        word + (f"(?![{_GOES_ON_AS[word]}])" if word in _GOES_ON_AS else "")
        for word in sorted(_STAGE_OF, key=len, reverse=True)
    )
)
_NEAR = 14


def stage_of(before: str, after: str) -> Stage | None:
    """The stage that the words before the number tell (the last one), or else those after it (the first one)."""
    told = _WORD.findall(before[-_NEAR:])
    if told:
        return _STAGE_OF[told[-1]]
    follows = _WORD.search(after[:_NEAR])
    return None if follows is None else _STAGE_OF[follows[0]]
