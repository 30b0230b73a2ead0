"""The wording of the page around the report, in both languages. The report itself stays as it is printed."""

from collections.abc import Mapping

from taikei.model.words import Words

PAGE_WORDS: Mapping[str, Words] = {
    "skip": Words("本文へ移動", "Skip to the report"),
    "contents": Words("目次", "Contents"),
    "findings": Words("指摘", "Findings"),
    "findings_lead": Words(
        "点検で見つかった事項です。該当する行へ移動できます。",
        "What the check found, with links to the rows concerned.",
    ),
    "quote": Words("該当箇所", "Quote"),
    "other": Words("もう一方", "Other place"),
    "fix": Words("安全な訂正", "Safe correction"),
    "fix_there": Words("あり（taikei audit --diff で案を示します）", "yes (taikei audit --diff shows it)"),
    "found": Words("記載", "Found"),
    "expected": Words("求めるもの", "Expected"),
    "advice": Words("対応", "What to do"),
    "accepted": Words("理由あり", "Accepted"),
    "row_finding": Words("指摘あり", "See findings"),
    "notice": Words("お知らせ", "Notice"),
    "references": Words("参考", "References"),
    "article": Words("条", "Article"),
    "initiatives": Words("取組", "Initiatives"),
    "no_initiatives": Words("該当する取組の記載なし", "No initiative is listed"),
    "order": Words("番号", "No."),
    "programme": Words("事業名", "Programme"),
    "narrative": Words("実施概要", "What was done"),
    "charge": Words("担当課・室", "Division in charge"),
    "code": Words("事業番号", "Programme number"),
    "policies": Words("政策・施策", "Policies"),
    "bases": Words("根拠法令", "Legal basis"),
    "breakdown": Words("内訳", "Breakdown"),
    "seal": Words("この版の封印", "Seal of this edition"),
    "edition": Words("この版のデータと確かめ方", "The data of this edition, and how to verify it"),
    "unit": Words("単位", "Unit"),
    "no_rows": Words("事業の記載なし", "No programme is listed"),
    "totals": Words("計", "Totals"),
    "section": Words("節", "Section"),
    "rows": Words("事業数", "Programmes"),
    "without": Words("再掲を除く", "without re-listings"),
    "with": Words("再掲を含む", "with re-listings"),
    "total": Words("合計", "Total"),
    "notes": Words("注", "Notes"),
    "row_list": Words("事業一覧", "programmes"),
}
