"""Who does what: the roles that move an edition. Roles are additive, one person often holds several."""

from enum import StrEnum

from taikei.model.words import Words


class Role(StrEnum):
    """The code of a role, as the groups of the desk are named."""

    COORDINATOR = "coordinator"  # 総括課（取りまとめ課）
    APPROVER = "approver"  # 決裁者（部長・副知事・知事）
    PUBLISHER = "publisher"  # 広報・公開担当


ROLE_NAMES = {
    Role.COORDINATOR: Words("総括課（取りまとめ課）", "Coordinator"),
    Role.APPROVER: Words("決裁者", "Approver"),
    Role.PUBLISHER: Words("公開担当", "Publisher"),
}
