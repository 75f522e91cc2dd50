"""Render the chat templates that ship in llama.cpp's source, as the engine would.

    python tools/check_templates.py                  # those of the locked llama.cpp
    python tools/check_templates.py --folder DIR     # *.jinja files of your own

Each is tried with chats of several shapes, with thinking on, off and left alone. Of every chat the
prompt must hold all that was said, and end with an invitation to answer. The exit code is 1 if a
template fails that docs/templates.md does not list, or one does not fail that it lists.

The templates belong to their makers, under licences of many kinds, so this program does not ship
them: the archive is fetched once, by its hash in requirements/engine.txt.
"""

from __future__ import annotations

import argparse
import re
import sys
import tarfile
import time
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from desktop.core.engine.values import ChatMessage  # noqa: E402 - found by the line above
from desktop.core.engine.worker_template import ChatTemplate, Marks  # noqa: E402
from desktop.core.errors import TemplateFailed  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DOCS = ROOT / "docs" / "templates.md"
_FOLDER = "vendor/llama.cpp/models/templates/"
_HEADING = "## Those that do not render"
_LISTED = re.compile(r"^\| `([^`]+\.jinja)` \|", re.MULTILINE)
_SYSTEM = ChatMessage("system", "System wording.")
_LONG = tuple(
    ChatMessage(role, f"{role} number {number}.")
    for number in range(1, 21)
    for role in ("user", "assistant")
)
CHATS: dict[str, tuple[ChatMessage, ...]] = {
    "one question": (ChatMessage("user", "Only question."),),
    "with system": (_SYSTEM, ChatMessage("user", "First question.")),
    "three turns": (
        _SYSTEM,
        ChatMessage("user", "First question."),
        ChatMessage("assistant", "First answer."),
        ChatMessage("user", "Second question."),
    ),
    "long": (_SYSTEM, *_LONG, ChatMessage("user", "Last question.")),
    "thoughts in an answer": (
        ChatMessage("user", "First question."),
        ChatMessage("assistant", "<think>\nHidden thought.\n</think>\n\nFirst answer."),
        ChatMessage("user", "Second question."),
    ),
    "odd letters": (ChatMessage("user", "{{ 7 * 7 }} 'q' \"r\" \\ é 模 😀\n\n  two"),),
}


@dataclass(frozen=True)
class Result:
    """What came of one template.

    Attributes:
        name: of its file.
        form: how it wants the turns of a chat.
        seconds: of work, to compile and check it.
        rendering: of work, for the long chat.
        problems: each a chat and what was wrong; empty where all is well.
    """

    name: str
    form: str
    seconds: float
    rendering: float
    problems: tuple[str, ...]


def check(name: str, source: str) -> Result:
    """Render one template with every chat."""
    template = ChatTemplate(source, Marks("<s>", "</s>"))
    started = time.thread_time()
    try:
        template.check()
    except TemplateFailed as failed:
        reason = f"check: {failed.data.get('reason')}"
        return Result(name, "", time.thread_time() - started, 0.0, (reason,))
    seconds = time.thread_time() - started
    problems = [
        f"{chat}, thinking {thinking}: {problem}"
        for chat, messages in CHATS.items()
        for thinking in (None, True, False)
        if (problem := _problem(template, messages, thinking))
    ]
    started = time.thread_time()
    if not problems:
        template.render(CHATS["long"])
    rendering = time.thread_time() - started
    return Result(name, template.form, seconds, rendering, tuple(problems))


def _problem(template: ChatTemplate, messages: Sequence[ChatMessage], thinking: bool | None) -> str:
    """Return what is wrong with a prompt, "" where nothing is."""
    try:
        prompt = template.render(messages, thinking=thinking, date="2031-02-03")
        again = template.render(messages, thinking=thinking, date="2031-02-03")
    except TemplateFailed as failed:
        return str(failed.data.get("reason"))
    # What templates leave out of earlier answers on purpose.
    said = [message.content.rpartition("</think>")[2].strip() for message in messages]
    missing = [words for words in said if words not in prompt]
    if missing:
        return f"{missing[0]!r} is missing"
    if prompt != again:
        return "it is another prompt each time"
    return "nothing asks for an answer" if prompt.endswith(said[-1]) else ""


def shipped(archive: Path) -> Iterator[tuple[str, str]]:
    """Yield name and source of each template in llama.cpp's source."""
    with tarfile.open(archive) as files:
        members = [one for one in files if one.isfile() and one.name.endswith(".jinja")]
        for member in sorted(members, key=lambda member: member.name):
            file = files.extractfile(member)
            if _FOLDER in member.name and file is not None:
                yield PurePosixPath(member.name).name, file.read().decode()


def listed(docs: str) -> set[str]:
    """Return the templates that a page lists as not rendering."""
    return set(_LISTED.findall(docs.partition(_HEADING)[2]))


def main() -> int:
    """Check them all; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--folder", type=Path, help="check the *.jinja files of this folder")
    parser.add_argument("--docs", type=Path, default=DOCS, help="the page that lists the others")
    chosen = parser.parse_args()
    if chosen.folder:
        sources = [
            (one.name, one.read_text("utf-8")) for one in sorted(chosen.folder.glob("*.jinja"))
        ]
    else:
        from engine_source import source_archive

        sources = list(shipped(source_archive()))
    known = listed(chosen.docs.read_text("utf-8")) if chosen.docs.exists() else set()
    results = [check(name, source) for name, source in sources]
    for result in results:
        words = "; ".join(result.problems) or "renders"
        print(f"{result.name:<58} {result.form:<14} {result.seconds * 1000:5.0f} ms", end="")
        print(f" {result.rendering * 1000:6.1f} ms  {words[:200]}")
    failing = {result.name for result in results if result.problems}
    wrong = sorted(failing ^ (known & {name for name, _ in sources}))
    print(f"{len(results) - len(failing)} of {len(results)} render")
    for name in wrong:
        told = "fails, and is not listed" if name in failing else "is listed, but renders"
        print(f"{name} {told} in {chosen.docs.name}")
    return 1 if wrong or not results else 0


if __name__ == "__main__":
    sys.exit(main())
