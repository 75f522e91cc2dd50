"""Removing what Goldcrest keeps on a computer, and nothing else: see docs/privacy.md.

`ours` knows which files are Goldcrest's, by where they lie and what they are called; `planning`
lists them, with what stays and why; `carrying_out` removes what was listed. No database is opened
for the list, so that one that is damaged, or of a newer Goldcrest, can be removed as well.
"""

from desktop.core.purge.carrying_out import Done, carry_out, is_open
from desktop.core.purge.planning import GROUPS, Group, Kept, Kind, Place, Plan, Why, plan

__all__ = [
    "GROUPS",
    "Done",
    "Group",
    "Kept",
    "Kind",
    "Place",
    "Plan",
    "Why",
    "carry_out",
    "is_open",
    "plan",
]
