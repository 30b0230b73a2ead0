"""The data that a Word document or workbook of ours has inside, in a custom XML part."""

from taikei.model.edition import CARRIED, Carried
from taikei.readers.office.package import Package
from taikei.readers.office.xml import UnsafeXml, parse

_FILE = f"{{{CARRIED}}}file"


def office_carried(package: Package, main: str) -> Carried:
    """Its files by name; none where no custom part of ``main`` is ours. A foreign part need be no XML that we read."""
    for kind, part in package.related(main).values():
        if kind == "customXml" and part in package:
            data = package.read(part)
            if CARRIED.encode() in data:
                try:
                    return {file.get("name", ""): "".join(file.itertext()) for file in parse(data).iter(_FILE)}
                except UnsafeXml as error:
                    raise package.unreadable(part, error) from error
    return {}
