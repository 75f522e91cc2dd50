"""Ask the hub for every model of models.toml, and report what is different or missing there.

    python tools/check_catalogue.py              # report; exit 1 where something is different
    python tools/check_catalogue.py --write      # also write facts that the file lacks
    python tools/check_catalogue.py -k qwen      # only models whose id has "qwen" in it

Facts that are there are never changed, only compared: at the revision that the file names, and
with the newest one, where a later upload is only pointed out. HF_ENDPOINT and HF_TOKEN count.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from desktop.core.catalogue import load
from desktop.core.catalogue_lines import find_lines
from desktop.core.disk import write_atomically
from desktop.core.errors import AssistantError, CatalogueInvalid, HubNotFound
from desktop.core.hub.remote import Hub
from desktop.core.wording import clean, describe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.catalogue import Model
    from desktop.core.hub.remote import RemoteFile

CATALOGUE = Path(__file__).resolve().parents[1] / "desktop" / "models.toml"
SAME, DIFFERENT, NOT_ASKED = 0, 1, 2
_WHY: Final = "check the catalogue"
#: After which field a missing one is written.
_AFTER = {"revision": "file", "bytes": "revision", "sha256": "bytes"}

Fact = str | int


@dataclass
class Report:
    """What was found out about one model.

    Attributes:
        different: sentences about facts that are not so, or files that are gone.
        missing: facts that models.toml lacks; projector's as "projector.bytes".
        notes: what is worth knowing and nothing to mend.
        problem: why the hub could not be asked.
    """

    different: list[str] = field(default_factory=list)
    missing: dict[str, Fact] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    problem: str = ""


def check(hub: Hub, model: Model) -> Report:
    """Compare a model with what the hub says of it."""
    report = Report()
    try:
        found = hub.locate(model.repo, model.file, model.revision, why=_WHY)
        _compare(report, "", model.bytes, model.sha256, found)
        if model.revision is None:
            report.missing["revision"] = found.commit
        else:
            _look_at_newest(report, hub, model, found)
        if model.projector is not None:
            second = hub.locate(model.repo, model.projector.file, found.commit, why=_WHY)
            given = model.projector
            _compare(report, "projector.", given.bytes, given.sha256, second)
    except HubNotFound as error:
        report.different.append(str(describe(error)))
    except AssistantError as error:
        report.problem = str(describe(error))
    return report


def _compare(
    report: Report, prefix: str, size: int | None, sha256: str | None, found: RemoteFile
) -> None:
    for name, given, told in (("bytes", size, found.bytes), ("sha256", sha256, found.sha256)):
        if given is None:
            report.missing[prefix + name] = told
        elif given != told:
            report.different.append(f"{prefix}{name} is {given}, the hub says {told}")


def _look_at_newest(report: Report, hub: Hub, model: Model, found: RemoteFile) -> None:
    try:
        newest = hub.locate(model.repo, model.file, why=_WHY)
    except HubNotFound:
        report.notes.append("the newest state of the repository has no such file any more")
        return
    if newest.sha256 != found.sha256:
        report.notes.append(f"uploaded anew in {newest.commit}")


def written(text: str, index: int, missing: dict[str, Fact]) -> str:
    """Return the catalogue's text with the missing facts of one model, all else as it was.

    Args:
        text: of models.toml.
        index: which model of the file, from 0.
        missing: from `check`.
    """
    for name, value in missing.items():
        if not name.startswith("projector."):
            text = _with_line(text, index, name, value)
    inner = {name.partition(".")[2]: value for name, value in missing.items() if "." in name}
    return _with_inner(text, index, inner) if inner else text


def _with_line(text: str, index: int, name: str, value: Fact) -> str:
    lines = text.split("\n")
    positions = find_lines(text)
    after = name
    while positions.of("model", index, after) == positions.of("model", index):
        after = _AFTER[after]
    lines.insert(positions.of("model", index, after), f"{name} = {_toml(value)}")
    return "\n".join(lines)


def _with_inner(text: str, index: int, facts: dict[str, Fact]) -> str:
    lines = text.split("\n")
    at = find_lines(text).of("model", index, "projector") - 1
    added = "".join(f", {name} = {_toml(value)}" for name, value in facts.items())
    lines[at] = re.sub(r"\s*\}(?=\s*(?:#.*)?$)", f"{added} }}", lines[at])
    return "\n".join(lines)


def _toml(value: Fact) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _tell(model: Model, report: Report) -> None:
    said = [
        *(("DIFFERENT", line) for line in report.different),
        *(("missing", f"{name} = {value}") for name, value in report.missing.items()),
        *(("note", line) for line in report.notes),
        *([("not asked", report.problem)] if report.problem else []),
    ]
    for kind, words in said or [("right", "")]:
        print(f"{model.id:24} {kind:10} {clean(words, 300)}".rstrip(), flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Check, report, perhaps write; return the exit status."""
    parser = argparse.ArgumentParser(description="Compare models.toml with the hub")
    parser.add_argument("--write", action="store_true", help="write the facts that are missing")
    parser.add_argument("-k", default="", metavar="TEXT", help="only ids with this in them")
    parser.add_argument("--catalogue", type=Path, default=CATALOGUE, help="another models.toml")
    chosen = parser.parse_args(arguments)
    try:
        models = load(chosen.catalogue).models
    except CatalogueInvalid as error:
        print(describe(error), file=sys.stderr)
        return NOT_ASKED
    hub = Hub(os.environ.get("HF_ENDPOINT"), os.environ.get("HF_TOKEN"))
    reports: dict[int, Report] = {}
    for index, model in enumerate(models):
        if chosen.k in model.id:
            reports[index] = check(hub, model)
            _tell(model, reports[index])
    if chosen.write:
        text = chosen.catalogue.read_text(encoding="utf-8")
        for index, report in reports.items():
            text = written(text, index, report.missing)
        write_atomically(chosen.catalogue, text)
        load(chosen.catalogue)
    return _status(list(reports.values()), wrote=chosen.write)


def _status(reports: Sequence[Report], *, wrote: bool) -> int:
    different = sum(bool(report.different) for report in reports)
    missing = sum(bool(report.missing) for report in reports)
    failed = sum(bool(report.problem) for report in reports)
    lacking = f"{missing} {'completed' if wrote else 'lacked facts'}"
    print(f"{len(reports)} models: {different} different, {lacking}, {failed} not asked")
    if different or (missing and not wrote):
        return DIFFERENT
    return NOT_ASKED if failed else SAME


if __name__ == "__main__":
    sys.exit(main())
