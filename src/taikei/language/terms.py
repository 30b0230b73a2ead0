"""What the parts of a report are called, in Japanese and in English: one word per idea, on every screen and paper."""

from collections.abc import Mapping

from taikei.model.amount import Component, Unit
from taikei.model.finding import Severity
from taikei.model.lineage import LinkKind, Move
from taikei.model.report import ChapterKind
from taikei.model.words import Words

CHAPTERS: Mapping[ChapterKind, Words] = {
    ChapterKind.RESULTS: Words("実績", "results"),
    ChapterKind.PLAN: Words("計画", "plan"),
    ChapterKind.AMENDED_PLAN: Words("補正後の計画", "amended plan"),
}
SEVERITIES: Mapping[Severity, Words] = {
    Severity.ERROR: Words("誤り", "error"),
    Severity.WARNING: Words("要確認", "warning"),
    Severity.ADVICE: Words("助言", "advice"),
}
LINK_KINDS: Mapping[LinkKind, Words] = {
    LinkKind.SAME: Words("継続", "same"),
    LinkKind.VARIANT: Words("表記の違い", "other notation"),
    LinkKind.MOVED: Words("移管", "moved"),
    LinkKind.RENAMED: Words("改称", "renamed"),
    LinkKind.MERGED: Words("統合", "merged"),
    LinkKind.SPLIT: Words("分割", "split"),
    LinkKind.RESUMED: Words("再開", "resumed"),
    LinkKind.NEW: Words("新規", "new"),
    LinkKind.UNMARKED: Words("新規（印なし）", "new, unmarked"),
    LinkKind.ENDED: Words("終了", "ended"),
}
MOVES: Mapping[Move, Words] = {
    Move.SECTION: Words("節", "section"),
    Move.DIVISION: Words("担当課", "division"),
}
COMPONENTS: Mapping[Component, Words] = {
    Component.INITIAL_BUDGET: Words("当初予算額", "initial budget"),
    Component.SETTLEMENT: Words("決算額", "settlement"),
    Component.PREVIOUS_BUDGET: Words("前年度予算額", "budget of the year before"),
    Component.SUPPLEMENTARY: Words("補正予算額", "supplementary budget"),
    Component.CARRIED_IN: Words("前年度からの繰越額", "carried in"),
    Component.RESERVE: Words("予備費等", "reserve"),
    Component.CURRENT_BUDGET: Words("予算現額", "current budget"),
    Component.CARRIED_OUT: Words("翌年度への繰越額", "carried out"),
    Component.UNUSED: Words("不用額", "unused"),
    Component.REQUEST: Words("翌年度要求額", "request for the next year"),
    Component.FUND: Words("うち基金活用額", "of which from the fund"),
    Component.PERSONNEL_COST: Words("人件費", "personnel cost"),
    Component.NATIONAL_FUNDS: Words("国県支出金", "national and prefectural funds"),
    Component.BONDS: Words("地方債", "bonds"),
    Component.OTHER_FUNDS: Words("その他の特定財源", "other earmarked funds"),
    Component.GENERAL_FUNDS: Words("一般財源", "general funds"),
}
THEMES: Mapping[str, Words] = {
    "amounts": Words("金額", "amounts"),
    "relisting": Words("再掲", "re-listing"),
    "lineage": Words("年度のつながり", "lineage"),
    "organisation": Words("組織", "organisation"),
    "system": Words("施策体系", "system of measures"),
    "notation": Words("数字・表記", "notation"),
    "counting": Words("件数", "counting"),
    "wording": Words("用語・送り仮名", "wording"),
    "sentences": Words("文", "sentences"),
    "layout": Words("体裁", "layout"),
    "readability": Words("機械判読性", "machine readability"),
}
"""The themes of rules, by the names of their folders."""
UNITS: Mapping[Unit, Words] = {
    Unit.YEN: Words("円", "yen"),
    Unit.THOUSAND_YEN: Words("千円", "thousand yen"),
    Unit.MILLION_YEN: Words("百万円", "million yen"),
    Unit.HUNDRED_MILLION_YEN: Words("億円", "hundred million yen"),
    Unit.LEU: Words("モルドバ・レイ", "Moldovan leu"),
}
FIELDS: Mapping[str, Words] = {
    **{component.value: words for component, words in COMPONENTS.items()},
    "programme": Words("事業名", "name"),
    "narrative": Words("実施概要", "narrative"),
    "note": Words("備考", "note"),
    "code": Words("事業番号", "programme number"),
    "policies": Words("政策・施策", "policies"),
    "bases": Words("根拠法令", "legal basis"),
    "charge": Words("担当課・室", "division in charge"),
    "title": Words("節の名称", "title"),
    "citation": Words("条の表示", "article named"),
    "lead": Words("前文", "lead"),
    "ordinance": Words("条例の引用", "ordinance"),
    "notes": Words("注", "notes"),
    "row": Words("行", "row"),
    "cells": Words("表", "table"),
    "cover": Words("表題", "title of the cover"),
    "published": Words("公表の年月", "date of publication"),
    "contents": Words("目次", "contents"),
    "chart": Words("施策体系図", "chart of the system"),
    "subtitle": Words("副題", "subtitle"),
    "notice": Words("お知らせ", "notice"),
    "issuer": Words("発行者", "issuer"),
    "statute": Words("根拠条例", "ordinance that asks for it"),
    "policies_lead": Words("基本方針の前文", "lead of the basic policies"),
    "chart_lead": Words("施策体系図の前文", "lead of the system chart"),
    "number": Words("番号", "number"),
    "text": Words("本文", "text"),
    "mark": Words("記号", "mark"),
    "page": Words("ページ", "page"),
    "label": Words("見出し", "label"),
    "unit": Words("単位", "unit"),
    "fiscal_year": Words("年度", "fiscal year"),
    "article": Words("条", "article"),
    "relisted": Words("再掲の表示", "mark of re-listing"),
    "new": Words("新規の表示", "mark of a new programme"),
    "expanded": Words("拡充の表示", "mark of an expanded programme"),
    "ended": Words("終了の表示", "mark of an ended programme"),
    "initiative": Words("取組の番号", "number of the initiative"),
    "name": Words("名称", "name"),
    "scope": Words("範囲", "scope"),
    "items": Words("内訳", "breakdown"),
    "kind": Words("章の種別", "kind of chapter"),
}
"""The fields of a report that a finding names, by the names of the model."""
