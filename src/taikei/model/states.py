"""The states of an edition, as officials call them (報告書の状態)."""

from enum import StrEnum


class EditionState(StrEnum):
    """From the first gathering to the archive. Frozen editions never change: a correction is a new version."""

    GATHERING = "gathering"  # 取りまとめ中
    PROOFREADING = "proofreading"  # 校正（読み合わせ）中
    APPROVAL = "approval"  # 合議・決裁中
    APPROVED = "approved"  # 決裁済
    SUBMITTED = "submitted"  # 議会提出済
    PUBLISHED = "published"  # 公表済
    CORRECTED = "corrected"  # 訂正版公表
    ARCHIVED = "archived"  # 確定・保存
