"""What can be said of a JSON schema or a grammar before a model is asked to follow it.

The engine alone knows whether it can hold a reply to one, and says so at sending. Here it is only
looked whether the text can be one at all.
"""

from __future__ import annotations

import json
import re
from typing import Final

from desktop.core.language import tr

_ROOT: Final = re.compile(r"^[ \t]*root[ \t]*::=", re.MULTILINE)


def schema_problem(text: str) -> str:
    """Return why a text is no JSON schema, one sentence; "" where it may be one."""
    try:
        schema = json.loads(text)
    except json.JSONDecodeError as error:
        return tr(
            "This is no JSON: {problem} in line {line}, column {column}.",
            problem=error.msg,
            line=error.lineno,
            column=error.colno,
        )
    except (ValueError, RecursionError):
        return tr("This is no JSON that can be read.")
    if not isinstance(schema, dict):
        return tr("A schema is a JSON object: it begins with { and ends with }.")
    return ""


def grammar_problem(text: str) -> str:
    """Return why a text is no grammar, one sentence; "" where it may be one."""
    if not _ROOT.search(text):
        return tr("A grammar needs a rule named root: root ::= …")
    return ""
