from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database

CHECKOUT = Path(__file__).resolve().parents[3]

# Prints what would be on the screen, one JSON string a line.
PROGRAM = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, "tests")
from scripted_engine import Script, ScriptedEngine
from desktop.core.chat.replies import Chats, ReplyRequest, ReplyText
from desktop.core.engine.values import LoadOptions
from desktop.core.sampling import Sampling
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.results import Results

database = open_database(Path(sys.argv[1])).database
engine = ScriptedEngine(Script("once upon a time " * 100_000, tokens_per_second=2000))
chats = Chats(
    Conversations(database), Results(database), engine, ThreadPoolExecutor(max_workers=1)
)

def show(event):
    if isinstance(event, ReplyText):
        print(json.dumps(event.text_added), flush=True)

request = ReplyRequest(
    None, "Tell me a story", "tiny", "Tiny", LoadOptions(Path("tiny.gguf")), Sampling()
)
chats.send(request, show).done.result()
"""


@pytest.mark.parametrize("pieces", [1, 300])
def test_after_a_kill_all_that_was_on_the_screen_is_there(tmp_path: Path, pieces: int) -> None:
    path = tmp_path / "goldcrest.sqlite3"
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(path)], cwd=CHECKOUT, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    lines = [program.stdout.readline() for _ in range(pieces)]
    program.kill()
    # Not `communicate`, which passes over what the stream has read ahead already.
    with program:
        lines += [line for line in program.stdout if line.endswith("\n")]
    screen = "".join(json.loads(line) for line in lines)

    opened = open_database(path)
    with closing(opened.database) as database:
        conversations = Conversations(database)

        assert opened.problems == ()
        assert conversations.recover() == 1
        (chat,) = conversations.list()
        assert chat.title == "Tell me a story"
        question, reply = conversations.messages(chat.id)
        assert question.text == "Tell me a story"
        assert reply.status == "stopped"
        assert screen
        assert reply.text.startswith(screen)
