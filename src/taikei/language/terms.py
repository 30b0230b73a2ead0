"""What the parts of a report are called, in Japanese and in English: one word per idea, on every screen and paper."""

from collections.abc import Mapping

from taikei.model.amount import Component
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

CHAPTERS: Mapping[ChapterKind, Words] = {
    ChapterKind.RESULTS: Words("実績", "results"),
    ChapterKind.PLAN: Words("計画", "plan"),
}
SEVERITIES: Mapping[Severity, Words] = {
    Severity.ERROR: Words("誤り", "error"),
    Severity.WARNING: Words("要確認", "warning"),
    Severity.ADVICE: Words("助言", "advice"),
}
COMPONENTS: Mapping[Component, Words] = {
    Component.INITIAL_BUDGET: Words("当初予算額", "initial budget"),
    Component.SETTLEMENT: Words("決算額", "settlement"),
}
FIELDS: Mapping[str, Words] = {
    **{component.value: words for component, words in COMPONENTS.items()},
    "programme": Words("事業名", "name"),
    "narrative": Words("実施概要", "narrative"),
    "note": Words("備考", "note"),
    "charge": Words("担当課・室", "division in charge"),
    "lead": Words("前文", "lead"),
    "ordinance": Words("条例の引用", "ordinance"),
    "notes": Words("注", "notes"),
}
"""The fields of a report that a finding names, by the names of the model."""
