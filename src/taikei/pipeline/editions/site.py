"""The pages of an edition's site beside the report: they open from a folder and from any web server."""

from collections.abc import Mapping

from taikei.model.edition import Edition
from taikei.model.report import Report
from taikei.writers.site.entrance import write_entrance
from taikei.writers.site.search import search_files


def site_files(report: Report, edition: Edition, files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {"index.html": write_entrance(report, edition, files), **search_files(report)}
