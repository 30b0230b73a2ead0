"""The data set described for catalogues: JSON-LD in the DCAT-AP profile.

Addresses are relative: they are those of the place where the files are published. No licence is stated, for Taikei
cannot grant one: the body adds its own (公共データ利用規約 PDL1.0, CC BY 4.0).
"""

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any

from taikei.model.report import Report
from taikei.writers.edition_date import edition_date
from taikei.writers.open_data.package import json_bytes

CATALOGUE = "catalogue.jsonld"

_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_MEDIA = "http://www.iana.org/assignments/media-types/"
_TYPES = {
    ".csv": "text/csv",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".parquet": "application/vnd.apache.parquet",
    ".html": "text/html",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".md": "text/markdown",
    ".txt": "text/plain",
}
_DESCRIPTION = "施策の実施状況と計画に関する報告書の全内容を、表の形にしたデータです。"


def catalogue(report: Report, files: Sequence[str]) -> bytes:
    """``files`` are the published files by their paths from this one."""
    publisher = {
        "@id": "#publisher",
        "@type": "foaf:Agent",
        "foaf:name": _ja(report.issuer or report.title),
    }
    years = [chapter.fiscal_year.start for chapter in report.chapters]
    dataset: dict[str, Any] = {
        "@id": "#dataset",
        "@type": "dcat:Dataset",
        "dct:title": _ja(report.title),
        "dct:description": _ja(_DESCRIPTION),
        "dct:publisher": {"@id": "#publisher"},
        "dct:identifier": "taikei-report",
        "dcat:keyword": [_ja("施策"), _ja("予算"), _ja("決算")],
        "dct:issued": {"@type": "xsd:date", "@value": edition_date(report).date().isoformat()},
        "dcat:distribution": [_distribution(path) for path in files],
    }
    if years:
        dataset["dct:temporal"] = {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": {"@type": "xsd:date", "@value": f"{min(years)}-04-01"},
            "dcat:endDate": {"@type": "xsd:date", "@value": f"{max(years) + 1}-03-31"},
        }
    return json_bytes(
        {
            "@context": _CONTEXT,
            "@graph": [
                publisher,
                dataset,
                {
                    "@id": "#catalogue",
                    "@type": "dcat:Catalog",
                    "dct:title": _ja(f"{report.title}のデータ"),
                    "dct:description": _ja(_DESCRIPTION),
                    "dct:publisher": {"@id": "#publisher"},
                    "dcat:dataset": {"@id": "#dataset"},
                },
            ],
        }
    )


def _distribution(path: str) -> dict[str, Any]:
    ending = PurePosixPath(path).suffix
    return {
        "@id": f"#{path}",
        "@type": "dcat:Distribution",
        "dct:title": _ja(path),
        "dcat:accessURL": {"@id": path},
        "dcat:downloadURL": {"@id": path},
        "dcat:mediaType": {"@id": f"{_MEDIA}{_TYPES[ending]}", "@type": "dct:MediaType"},
    }


def _ja(text: str) -> dict[str, str]:
    return {"@language": "ja", "@value": text}
