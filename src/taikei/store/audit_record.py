"""Who changed what, when: records that are only ever added, each sealed with the one before it."""

from typing import Any, NoReturn

from django.db import models

from taikei.model.errors import Misuse
from taikei.model.words import Words
from taikei.store.columns import ValueField


def _refuse(*_: Any, **__: Any) -> NoReturn:
    raise Misuse(
        "audit",
        Words("操作記録の変更又は削除", "a change or deletion of an audit record"),
        Words("追加のみ", "additions only"),
        Words("訂正は新しい操作として記録してください。", "Record the correction as a new action."),
    )


class AuditQuerySet(models.QuerySet["AuditRecord"]):
    update = _refuse
    bulk_update = _refuse
    delete = _refuse


class AuditRecord(models.Model):
    """One change. ``seal`` is the SHA-256 of the record and of the seal before it: a chain."""

    at = models.DateTimeField()
    actor = models.TextField()
    action = models.CharField(max_length=40)
    edition = models.ForeignKey("store.Edition", on_delete=models.PROTECT, related_name="audit", null=True)
    what = ValueField(dict[str, Any])
    previous = models.CharField(max_length=64, unique=True)
    seal = models.CharField(max_length=64, unique=True)

    objects = AuditQuerySet.as_manager()

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.CheckConstraint(condition=~models.Q(actor=""), name="audit_has_actor"),
            models.CheckConstraint(condition=~models.Q(action=""), name="audit_has_action"),
        )

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            _refuse()
        kwargs["force_insert"] = True
        super().save(*args, **kwargs)

    delete = _refuse
