"""What a column of a data file may hold, apart from amounts."""

from typing import Literal

Field = Literal[
    "programme",  # 事業名
    "code",  # 事業番号; several columns make one code
    "section",  # 節の名（府省庁、款など）
    "section_order",  # 節の並び（建制順）
    "department",  # 部局
    "division",  # 担当課・室; several columns make one division, from the larger to the smaller
    "other_division",  # その他の担当組織
    "narrative",  # 事業の概要; one paragraph a column
    "note",  # 備考
    "policy",  # 政策・施策; several columns make one policy
    "law",  # 根拠法令
    "law_number",  # 法令番号
    "law_provision",  # 条・項・号
    "mark",  # 新規・拡充・終了を示す語
    "repeated",  # says again what another column says: the join's key, the name in a second table
]
