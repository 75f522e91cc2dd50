"""The models on this computer: own ones, those in further folders and those of other programs."""

from desktop.core.library.facts import (
    SOURCE_NAMES,
    Checked,
    Deleted,
    Duplicate,
    HeaderFacts,
    How,
    Installed,
    Place,
    Source,
    State,
    Use,
    UseKind,
    Verdict,
    Verified,
)
from desktop.core.library.importing import IMPORTED
from desktop.core.library.index import Entry, FileIndex, Stamp
from desktop.core.library.library import Library
from desktop.core.library.places import places
from desktop.core.library.work import Report, Stop, Stopped

__all__ = [
    "IMPORTED",
    "SOURCE_NAMES",
    "Checked",
    "Deleted",
    "Duplicate",
    "Entry",
    "FileIndex",
    "HeaderFacts",
    "How",
    "Installed",
    "Library",
    "Place",
    "Report",
    "Source",
    "Stamp",
    "State",
    "Stop",
    "Stopped",
    "Use",
    "UseKind",
    "Verdict",
    "Verified",
    "places",
]
