"""The tables: editions, what they print, and who changed what. One fact stands in one place."""

from enum import StrEnum
from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

from taikei.model.amount import Amount, Component, Unit
from taikei.model.chapter_names import ChapterKey
from taikei.model.entry import Item, LegalBasis
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import BasicPolicy, ChapterKind, ChartArticle, ContentsLine, Note, Reference
from taikei.model.source import Source, Sources
from taikei.model.states import EditionState
from taikei.store.audit_record import AuditRecord
from taikei.store.columns import ExactDecimalField, ValueField
from taikei.store.override import Override
from taikei.workflow.edition_states import PUBLIC_STATES, STATES, StateRow

__all__ = ["AmountRow", "AuditRecord", "ChapterRow", "DivisionRow", "Edition", "EntryRow", "Issuer", "PlacementRow",
           "Programme", "SectionRow"]  # fmt: skip


def _one_of(column: str, values: type[StrEnum]) -> Q:
    return Q(**{f"{column}__in": [value.value for value in values]})


class Issuer(models.Model):
    """The body that owes the report (宮城県). The name is empty where a report prints none."""

    name = models.TextField(unique=True)

    def __str__(self) -> str:
        return self.name


class EditionQuerySet(models.QuerySet["Edition"]):
    """Which editions: those everybody may read, and of each the version that holds."""

    def public(self) -> Self:
        """What everybody may read, superseded versions included: their address stays good."""
        return self.filter(state__in=[state.value for state in PUBLIC_STATES])

    def latest_versions(self) -> Self:
        """Of each edition the version that no later public one supersedes."""
        later = (
            Edition.objects.public()
            .filter(issuer=OuterRef("issuer"), fiscal_year=OuterRef("fiscal_year"), version__gt=OuterRef("version"))
            .filter(statute_name=OuterRef("statute_name"))
            .filter(~Q(statute_name="") | Q(title=OuterRef("title")))
        )
        return self.filter(~Exists(later))


class Edition(models.Model):
    """One version of the report of one year, with its cover. ``fiscal_year`` is that of the latest results.

    An edition is known by its issuer, its ordinance (by its title where no ordinance is named) and its fiscal year;
    ``version`` counts from 1. A public version never changes: a correction is the next version.
    """

    issuer = models.ForeignKey(Issuer, on_delete=models.PROTECT, related_name="editions")
    fiscal_year = models.IntegerField()
    version = models.PositiveIntegerField(default=1)
    state = models.CharField(max_length=20)
    document = models.TextField()
    digest = models.CharField(max_length=64)

    title = models.TextField()
    subtitle = models.TextField()
    published = models.TextField()
    notice = models.TextField()
    statute_name = models.TextField()
    statute_article = models.IntegerField(null=True)
    policies_lead = models.TextField()
    chart_lead = models.TextField()
    contents = ValueField(tuple[ContentsLine, ...])
    policies = ValueField(tuple[BasicPolicy, ...])
    references = ValueField(tuple[Reference, ...])
    chart = ValueField(tuple[ChartArticle, ...])
    sources = ValueField(Sources)

    objects = EditionQuerySet.as_manager()

    class Meta:
        ordering = (
            "-fiscal_year",
            "issuer__name",
            "-version",
        )
        constraints = (
            models.UniqueConstraint(
                fields=["issuer", "statute_name", "fiscal_year", "version"],
                condition=~Q(statute_name=""),
                name="edition_once_by_ordinance",
            ),
            models.UniqueConstraint(
                fields=["issuer", "title", "fiscal_year", "version"],
                condition=Q(statute_name=""),
                name="edition_once_by_title",
            ),
            models.CheckConstraint(condition=~Q(title=""), name="edition_has_title"),
            models.CheckConstraint(condition=Q(version__gte=1), name="edition_version_counts_from_1"),
            models.CheckConstraint(
                condition=Q(state__in=[state.value for state in EditionState]), name="edition_state"
            ),
            models.CheckConstraint(
                condition=Q(statute_name="") | Q(statute_article__isnull=False), name="edition_statute_has_article"
            ),
        )

    def __str__(self) -> str:
        return f"{self.title} v{self.version}"

    @property
    def state_row(self) -> StateRow:
        return STATES[EditionState(self.state)]


class Programme(models.Model):
    """A programme (事業) through the years. ``uid`` is its public address, ``key`` that of ``programme_keys``."""

    issuer = models.ForeignKey(Issuer, on_delete=models.PROTECT, related_name="programmes")
    uid = models.CharField(max_length=16, unique=True)
    key = models.TextField()
    name = models.TextField()

    class Meta:
        ordering = ("key",)
        constraints = (
            models.UniqueConstraint(fields=["issuer", "key"], name="programme_once"),
            models.CheckConstraint(condition=~Q(name=""), name="programme_has_name"),
        )

    def __str__(self) -> str:
        return self.name


class ChapterRow(models.Model):
    """A chapter: the results of one fiscal year, or the plan of one."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="chapters")
    position = models.PositiveIntegerField()
    kind = models.CharField(max_length=20)
    title = models.TextField()
    fiscal_year = models.IntegerField()
    unit = models.CharField(max_length=10)
    notes = ValueField(tuple[Note, ...])
    source = ValueField(Source)

    class Meta:
        ordering = ("position",)
        constraints = (
            models.UniqueConstraint(fields=["edition", "kind", "fiscal_year"], name="chapter_kind_and_year_once"),
            models.UniqueConstraint(fields=["edition", "position"], name="chapter_position_once"),
            models.CheckConstraint(condition=_one_of("kind", ChapterKind), name="chapter_kind"),
            models.CheckConstraint(condition=_one_of("unit", Unit), name="chapter_unit"),
        )

    @property
    def known_by(self) -> ChapterKey:
        """What tells it from the other chapters of its edition."""
        return ChapterKind(self.kind), FiscalYear(self.fiscal_year)


class SectionRow(models.Model):
    """A section of a chapter. It is not an article: ``article`` may be NULL."""

    chapter = models.ForeignKey(ChapterRow, on_delete=models.CASCADE, related_name="sections")
    position = models.PositiveIntegerField()
    number = models.IntegerField()
    title = models.TextField()
    article = models.IntegerField(null=True)
    citation = models.TextField()
    ordinance = ValueField(tuple[str, ...])
    lead = models.TextField()
    sources = ValueField(Sources)

    class Meta:
        ordering = ("position",)
        constraints = (
            models.UniqueConstraint(fields=["chapter", "number"], name="section_number_once"),
            models.UniqueConstraint(fields=["chapter", "position"], name="section_position_once"),
        )


class EntryRow(models.Model):
    """A programme in one chapter, as its primary placement prints it.

    ``search`` is an index of name, code, text, policies and divisions, folded for comparing; it is made when the row
    is.
    """

    chapter = models.ForeignKey(ChapterRow, on_delete=models.CASCADE, related_name="entries")
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="entries")
    name = models.TextField()
    narrative = models.TextField()
    department = models.TextField()
    charge = models.TextField()
    new = models.BooleanField()
    note = models.TextField()
    expanded = models.BooleanField()
    ended = models.BooleanField()
    code = models.TextField()
    policies = ValueField(tuple[str, ...])
    bases = ValueField(tuple[LegalBasis, ...])
    items = ValueField(tuple[Item, ...])
    search = models.TextField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["chapter", "programme"], name="entry_once"),
            models.CheckConstraint(condition=~Q(name=""), name="entry_has_name"),
        )


class DivisionRow(models.Model):
    """A division (課・室) that answers for an entry, in the printed order."""

    entry = models.ForeignKey(EntryRow, on_delete=models.CASCADE, related_name="divisions")
    position = models.PositiveIntegerField()
    name = models.TextField()

    class Meta:
        ordering = ("position",)
        constraints = (models.UniqueConstraint(fields=["entry", "position"], name="division_position_once"),)


class AmountRow(models.Model):
    """An amount of an entry: a number, a word, or neither (blank). Zero is a number."""

    entry = models.ForeignKey(EntryRow, on_delete=models.CASCADE, related_name="amounts")
    position = models.PositiveIntegerField()
    component = models.CharField(max_length=30)
    unit = models.CharField(max_length=10)
    number = ExactDecimalField(null=True)
    word = models.TextField()
    printed = models.TextField()

    class Meta:
        ordering = ("position",)
        constraints = (
            models.UniqueConstraint(fields=["entry", "component"], name="amount_component_once"),
            models.CheckConstraint(condition=Q(number__isnull=True) | Q(word=""), name="amount_number_or_word"),
            models.CheckConstraint(condition=_one_of("unit", Unit), name="amount_unit"),
            models.CheckConstraint(condition=_one_of("component", Component), name="amount_component"),
        )

    @property
    def value(self) -> Amount:
        return Amount(Component(self.component), Unit(self.unit), self.number, self.word, self.printed)


class PlacementRow(models.Model):
    """An entry's place in a section. ``override`` is what this place prints otherwise than the entry says.

    The places in the document (``sources``) belong to the placement: a re-listing stands on lines of its own.
    """

    section = models.ForeignKey(SectionRow, on_delete=models.CASCADE, related_name="placements")
    entry = models.ForeignKey(EntryRow, on_delete=models.CASCADE, related_name="placements")
    order = models.PositiveIntegerField()
    relisted = models.BooleanField()
    override = ValueField(Override, null=True)
    sources = ValueField(Sources)

    class Meta:
        ordering = ("order",)
        constraints = (
            models.UniqueConstraint(fields=["section", "order"], name="placement_order_once"),
            models.CheckConstraint(condition=Q(order__gte=1), name="placement_order_counts_from_1"),
        )
