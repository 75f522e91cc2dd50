"""The models on this computer: own ones, those in further folders and those of other programs.

Everybody else uses `Library`, in `library.py`; the other modules do its work:

* what is told to others: `facts`; what is remembered of files: `index`
* which files are there: `scan` walks through folders, `places` says where other programs keep
  models, `others` and `ollama` read those as each program lays them out
* what the files are: `identify` reads headers and hashes, `shelf` makes models of files
* what is done with them: `importing`, `verifying`, `deleting`, `moving`, `usage`
* helpers of those: `work` for long work on files, `names` for names that every system takes
"""

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
from desktop.core.library.shelf import REPO_DEPTH
from desktop.core.library.work import Report, Stop, Stopped

__all__ = [
    "IMPORTED",
    "REPO_DEPTH",
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
