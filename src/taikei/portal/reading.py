"""What the public may read."""

from django.db.models import QuerySet
from django.http import Http404

from taikei.store.models import Edition


def current_editions() -> "QuerySet[Edition]":
    """Of each published edition the version that holds, the newest year first."""
    return Edition.objects.public().latest_versions().select_related("issuer")


def public_edition(edition_id: int) -> Edition:
    """A published edition, superseded versions included; 404 for all others, which are nobody's business yet."""
    edition = Edition.objects.public().select_related("issuer").filter(pk=edition_id).first()
    if edition is None:
        raise Http404
    return edition


def holding_version(edition: Edition) -> Edition:
    """The version that supersedes this one, or itself."""
    versions = versions_of(edition)
    return versions[0] if versions else edition


def versions_of(edition: Edition) -> list[Edition]:
    """All published versions of the edition, the newest first."""
    versions = Edition.objects.public().filter(
        issuer=edition.issuer, fiscal_year=edition.fiscal_year, statute_name=edition.statute_name
    )
    if edition.statute_name == "":
        versions = versions.filter(title=edition.title)
    return list(versions.order_by("-version"))
