"""What the lead of a section announces, and whether a programme of the section does it.

A lead is often written on last year's, and keeps what is no more. An announcement is a part of a sentence that names a
measure (補助, 貸付, 開催 …); it is held against the names and narratives of the section's programmes by the words that
tell what it is for. Words that stand in every section (中小企業, 支援) tell nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from taikei.analysis.lineage import chapter_lineage
from taikei.language.morphemes import morphemes
from taikei.language.widths import fold
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section

_MEASURE_WORDS = """
    補助 助成 助成金 補助金 奨励金 貸付 給付 支給 補給 交付 融資 相談 助言 派遣 開催 設置 整備 導入 育成 配置 運営
    支援 実施 提供 制度 誘致 指導 研修 拡充 促進 強化 充実 推進 普及 発信 調査 開発
    """
_WORDS_OF_ANY = """
    中小企業 中小企業者 小規模 事業 事業者 企業 団体 市町村 県内 町内 市内 県 国 資金 費用 経費 一部 必要 施設 設備
    機器 購入 取組 取り組む 取り組み 施策 産業 地域 関係 関連 各種 活動 対象 拡大 行う 活用 利用 利用者 向上 連携 分野
    事業費 生産 確保 技術 体制 向け 向けた 展開 住民 世帯 県民 目的 中心 図る 行い 進める 引き続き 研究
    """
_MEASURES = frozenset(_MEASURE_WORDS.split())
_OF_ANY = _MEASURES | frozenset(_WORDS_OF_ANY.split())
_WORD = re.compile("[一-龠々ァ-ヶーA-Za-z0-9]+")
_SENTENCE = re.compile("[^。\n]+")
_BETWEEN = frozenset("、。，．,;；\n\u3000や ")
_NAME = re.compile(
    "「([^「」]{4,60}(?:事業|補助金|助成金|貸付金|奨励金|負担金|プロジェクト|プログラム))(?:[（(][^「」]*)?」"
)


@dataclass(frozen=True)
class Announcement:
    """``lead[start:end]`` announces something; ``words`` are those by which a programme that does it is known.

    ``measures`` are the words for what is done; none where a programme is called by its name.
    """

    start: int
    end: int
    words: tuple[str, ...]
    measures: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Unkept:
    """An announcement that no programme of its section does."""

    chapter: Chapter
    section: Section
    announcement: Announcement

    @property
    def text(self) -> str:
        return self.section.lead[self.announcement.start : self.announcement.end]


def unkept(report: Report, more: Mapping[str, str] | None = None) -> Iterator[Unkept]:
    """The announcements of a report's leads that no programme does, in the order of the document.

    A plan prints no narratives: those of the results that its programmes go on from tell what they do. ``more`` is
    what else is known of programmes, by name: this year's results, for last year's plan.
    """
    told = _told(report)
    for chapter in report.chapters:
        for section in chapter.sections:
            if section.lead and section.placements:
                names = [placement.entry.programme for placement in section.placements]
                known = "".join(f"{name}\n{told.get(name, '')}\n{(more or {}).get(name, '')}" for name in names)
                yield from (
                    Unkept(chapter, section, each) for each in without_programme(announcements(section.lead), known)
                )


def without_programme(announced: Iterable[Announcement], known: str) -> Iterator[Announcement]:
    """The announcements of which ``known``, the names and narratives of its programmes, has no word."""
    folded = cache(lambda: fold(known))  # a whole section: mostly the same letters say it

    def says(words: Iterable[str]) -> bool:
        return any(word in known for word in words) or any(word in folded() for word in words)

    return (each for each in announced if each.words and not says(each.words))


def announcements(lead: str, sought: frozenset[str] = _MEASURES) -> Iterator[Announcement]:
    """What a lead announces, in its order: programmes in 「」 by their whole name, measures by their words.

    Sentences without a measure that is ``sought`` are left out: most are, where few measures are asked for.
    """
    for match in _NAME.finditer(lead):
        yield Announcement(match.start(), match.end(), (fold(match[1]),))
    for sentence in _SENTENCE.finditer(lead):
        if any(measure in sentence[0] for measure in sought):
            yield from _measures(sentence.start(), sentence[0])


def _measures(at: int, sentence: str) -> Iterator[Announcement]:
    """``at`` is where the sentence begins."""
    part = list[str]()
    for word in (*morphemes(sentence), "。"):
        if word in _BETWEEN:
            if not _MEASURES.isdisjoint(part) and not _NAME.search("".join(part)):
                start = at - sum(map(len, part))
                yield Announcement(start, at, tuple(_telling(part)), _MEASURES.intersection(part))
            part.clear()
        else:
            part.append(word)
        at += len(word)


def _telling(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        narrow = fold(word)
        if len(narrow) > 1 and word not in _OF_ANY and _WORD.fullmatch(narrow):
            yield narrow


def _told(report: Report) -> dict[str, str]:
    """What the report tells of each programme, by its name: its narratives, and those of what it goes on from."""
    told: dict[str, str] = {}
    for _, _, placement in report.rows():
        entry = placement.entry
        told[entry.programme] = told.get(entry.programme, "") + entry.narrative
    results, plan = report.chapter(ChapterKind.RESULTS), report.chapter(ChapterKind.PLAN)
    if results is not None and plan is not None:
        for link in chapter_lineage(results, plan).links:
            before = "".join(f"{name}\n{told.get(name, '')}\n" for name in link.earlier)
            for name in link.later:
                told[name] = told.get(name, "") + before
    return told
