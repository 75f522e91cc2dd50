"""The models on this computer: own ones, those in further folders and those of other programs.

Everybody else uses `Library`, in `library.py`; the other modules do its work:

* what is told to others: `facts`; what is remembered of files: `index`
* which files are there: `scan` walks through folders, `places` says where other programs keep
  models, `others` and `ollama` read those as each program lays them out, `whose` tells them apart
* what the files are: `identify` reads headers and hashes, `shelf` makes models of files, `naming`
  tells which one is meant
* what is done with them: `importing`, `verifying`, `deleting`, `moving` (with `inventory` and
  `leaving`), `usage`
* helpers of those: `work` for long work on files, `holding` for who may do it at the same time,
  `names` for names that every system takes
"""

from desktop.core.library.facts import (
    SOURCE_NAMES,
    Checked,
    Deleted,
    Duplicate,
    How,
    Installed,
    Moved,
    Place,
    Source,
    State,
    Use,
    UseKind,
    Verdict,
    Verified,
)
from desktop.core.library.header_facts import HeaderFacts
from desktop.core.library.holding import working_in
from desktop.core.library.index import Entry, FileIndex, Stamp
from desktop.core.library.library import Library, problem_of
from desktop.core.library.places import places
from desktop.core.library.work import Report, Stop, Stopped

__all__ = [
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
    "Moved",
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
    "problem_of",
    "working_in",
]
