"""Printed totals held against the sums of their parts, one proof a chapter and kind of total."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from taikei.language.eras import era_label
from taikei.language.terms import CHAPTERS, COMPONENTS
from taikei.model.amount import Component, Unit
from taikei.model.fiscal_year import FiscalYear
from taikei.model.reading import Proof
from taikei.model.report import ChapterKind
from taikei.model.source import Source
from taikei.model.words import Words

ChapterKey = tuple[FiscalYear, ChapterKind]


@dataclass
class _Tally:
    """All totals of one kind in one chapter."""

    printed: Decimal = Decimal(0)
    summed: Decimal = Decimal(0)
    proved: int = 0
    failed: list[Proof] = field(default_factory=list)
    unprinted: int = 0


@dataclass(frozen=True)
class Holding:
    """The totals of one chapter.

    ``lines`` tells the two kinds of sums: of the lines below an entry, or of the other amounts within it.
    """

    unit: Unit
    chapter: ChapterKey
    tallies: dict[tuple[Component, bool], _Tally]

    def hold(
        self,
        component: Component,
        of: str,
        printed: Decimal | None,
        summed: Decimal | None,
        source: Source,
        *,
        lines: bool,
    ) -> None:
        """Holds the total of the programme ``of`` against its sum, None where a part is no number."""
        tally = self.tallies.get((component, lines))
        if tally is None:
            tally = self.tallies[component, lines] = _Tally()
        if printed is None:
            tally.unprinted += 1
        elif printed == summed:
            tally.printed += printed
            tally.summed += summed
            tally.proved += 1
        else:
            tally.printed += printed
            tally.summed += summed or Decimal(0)
            tally.failed.append(Proof(_said(self.chapter, component, of), printed, summed, self.unit, source))


@dataclass
class Reckoning:
    """Each total is counted once: proved, failed, or not printed though its parts are. Failures are kept one by one."""

    unit: Unit
    _chapters: dict[ChapterKey, dict[tuple[Component, bool], _Tally]] = field(default_factory=dict)

    def holding(self, chapter: ChapterKey) -> "Holding":
        """Where the totals of a chapter are held."""
        return Holding(self.unit, chapter, self._chapters.setdefault(chapter, {}))

    def proofs(self) -> Iterator[Proof]:
        """For each chapter and kind of total one proof of all together, then each that failed."""
        for chapter, component, lines, tally in self._tallies():
            held = tally.proved + len(tally.failed)
            if not held:
                continue
            parts = (
                Words("明細の合計", "the sum of its lines") if lines else Words("内訳の合計", "the sum of its parts")
            )
            kind = _said(chapter, component)
            yield Proof(
                Words(
                    f"{kind.ja}と{parts.ja}（{held:,}件を照合、一致{tally.proved:,}件、"
                    f"不一致{len(tally.failed):,}件、合計の記載なし{tally.unprinted:,}件）",
                    f"{kind.en} and {parts.en} ({held:,} held, {tally.proved:,} proved, {len(tally.failed):,} failed, "
                    f"{tally.unprinted:,} without a printed total)",
                ),
                tally.printed,
                tally.summed,
                self.unit,
            )
            yield from tally.failed

    def _tallies(self) -> Iterator[tuple[ChapterKey, Component, bool, _Tally]]:
        for chapter, tallies in self._chapters.items():
            for (component, lines), tally in tallies.items():
                yield chapter, component, lines, tally


def _said(chapter: ChapterKey, component: Component, of: str = "") -> Words:
    year, kind = chapter
    words = COMPONENTS[component]
    ja, en = f"{era_label(year)}{CHAPTERS[kind].ja}の{words.ja}", f"{words.en}, {CHAPTERS[kind].en} {year.start}"
    return Words(f"「{of}」の{ja}", f"'{of}': {en}") if of else Words(ja, en)
