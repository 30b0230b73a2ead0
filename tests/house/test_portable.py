"""The repository works wherever it lies: it names no machine's folders and no server of packages."""

import re

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from house.tree import ROOT, files, pyproject

# A folder that only somebody's own machine has, or a place to fetch packages from.
ON_ONE_MACHINE = re.compile(
    r"(?<![\w.~:/])/(?:work|home|root|opt|Users|mnt)/\w|[A-Z]:\\Users\\|file:/{2,3}(?!etc/)\w"
    r"|\bpypi\.org|python[h]osted|--(?:extra-)?index-ur[l]|--find-link[s]|registry\.npm"
)


def test_no_file_names_a_folder_of_one_machine_or_a_package_index() -> None:
    found = []
    for file in files():
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            continue  # fonts and pictures
        found += [f"{file.relative_to(ROOT)}: {match[0]}" for match in ON_ONE_MACHINE.finditer(text)]
    assert found == []


@pytest.mark.parametrize("folder", ["work/main", "home/you/taikei", "opt/wheels"])
def test_a_folder_of_one_machine_would_be_noticed(folder: str) -> None:
    assert ON_ONE_MACHINE.search(f"cd /{folder}")
    assert not ON_ONE_MACHINE.search(f"https://example.org/{folder}")


def locked() -> dict[str, str]:
    """The versions of requirements.lock by name."""
    text = (ROOT / "requirements.lock").read_text("utf-8")
    return {
        canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE)
    }


def wanted() -> list[str]:
    project = pyproject()
    optional = [each for group in project["project"]["optional-dependencies"].values() for each in group]
    return [*project["project"]["dependencies"], *optional, *project["dependency-groups"]["dev"]]


@pytest.mark.parametrize("dependency", wanted())
def test_the_lock_holds_a_version_that_every_dependency_allows(dependency: str) -> None:
    requirement = Requirement(dependency)
    version = locked().get(canonicalize_name(requirement.name))
    assert version is not None, f"{requirement.name} is not in requirements.lock: run make lock"
    assert requirement.specifier.contains(version, prereleases=True), f"{requirement} is locked at {version}"


def test_every_line_of_the_lock_has_its_hashes() -> None:
    entries = re.split(r"^(?=[\w.-]+==)", (ROOT / "requirements.lock").read_text("utf-8"), flags=re.MULTILINE)[1:]
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
