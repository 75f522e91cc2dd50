"""How long the GUI thread is busy at a time while a reply streams at 100 tokens a second.

The real window, store and chat service; only the engine is scripted. Every event that the GUI
thread handles is timed, nested ones with the one that caused them.

    python benchmarks/streaming.py [--seconds 12] [--rate 100] [--messages 10000] [--thinking]

Also how long it takes until the end of a chat of so many messages is in sight (at most 0.15 s).
Exit status 1 where the 99th percentile of a part, or that, is above the bound.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
import tempfile
import time
from pathlib import Path

MOST_OPENING_S = 0.15
ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest  # noqa: E402 - after the path is set
from scripted_engine import Script, ScriptedEngine  # noqa: E402 - after the path is set
from timed_application import TimedApplication, wait  # noqa: E402

from desktop.app import Services  # noqa: E402
from desktop.core.chat.replies import Chats  # noqa: E402
from desktop.core.paths import Paths  # noqa: E402
from desktop.gui.bridge import Bridge  # noqa: E402
from desktop.gui.chat.page import ChatPage  # noqa: E402
from desktop.gui.main_window import MainWindow  # noqa: E402
from desktop.gui.tasks import Tasks  # noqa: E402
from desktop.gui.theme import Theme  # noqa: E402

ANSWER = """\
Norway in **late June** is all about light: the sun barely sets, most mountain roads are open, and
the fjords are as calm as they get. Here is a plan that keeps the driving short, with `one` big
transfer in the middle and time to do nothing at all in between.

## Ten days, three bases

1. **Bergen** (3 nights): the old wharf, the funicular, one day on the *Hardangerfjord*.
2. **Flåm** (3 nights): the railway, a boat on the Nærøyfjord.
   - Buy the train ticket a week before; `vy.no` sells it.
   - Take the boat **towards** Gudvangen in the morning, when the light is behind you.
3. **Ålesund** (4 nights): art nouveau, Geiranger as a day trip, and the bird cliffs of Runde.

> The weather changes within an hour. Pack a rain jacket even when the forecast is blue.

| Base | Nights | Room, about | Worth a detour |
|:-----|-------:|------------:|:---------------|
| Bergen | 3 | 1,400 kr | Lysøen island |
| Flåm | 3 | 1,650 kr | Stegastein viewpoint |
| Ålesund | 4 | 1,250 kr | Runde bird cliffs |

A small script splits the cost between the people who travel together:

```python
from dataclasses import dataclass


@dataclass(frozen=True)
class Trip:
    total: float
    people: int

    def share(self) -> float:
        \"\"\"Return what each person pays.\"\"\"
        return round(self.total / self.people, 2)


print(Trip(17_450, 4).share())
```

More on <https://www.visitnorway.com>. Trains are booked out early in *July*, ferries hardly ever.

"""


def fill(services: Services, messages: int) -> int:
    """Store a long chat and return its number."""
    chat = services.conversations.create("A long chat")
    for number in range(messages // 2):
        services.conversations.add_message(chat.id, "user", f"Question {number}?")
        services.conversations.add_message(chat.id, "assistant", ANSWER)
    return chat.id


def stream(app: TimedApplication, page: ChatPage, part: str, seconds: float) -> bool:
    """Send a message, time the reply and report."""
    page.composer.set_text("Plan ten days in Norway.")
    app.forget()
    page.composer.edit.entered.emit()
    wait(lambda: not page.is_streaming, seconds * 3 + 30)
    return app.report(part)


def run(app: TimedApplication, options: argparse.Namespace) -> bool:
    """Time a reply in a new chat, opening a long one, and a reply there; return the verdict."""
    theme = Theme()
    theme.apply(app, "light")
    once = Script(ANSWER, options.rate)
    times = 1 + round(options.seconds * options.rate) // len(once.tokens)
    thoughts, answer = (ANSWER * times, "So.") if options.thinking else ("", ANSWER * times)
    engine = ScriptedEngine(Script(answer, options.rate, thinking=thoughts))
    with tempfile.TemporaryDirectory() as home:
        opened = Services.open(Paths.below(Path(home)), {})
        chats = Chats(opened.conversations, opened.results, engine, opened.store_executor)
        services = dataclasses.replace(opened, engine=engine, chats=chats)  # type: ignore[arg-type]  # scripted
        tasks, bridge = Tasks(services.store_executor), Bridge(services)
        window = MainWindow(services, tasks, bridge, theme)
        try:
            window.resize(1280, 800)
            window.show()
            return measure(app, services, window, options)
        finally:
            engine.close()
            window.close()
            tasks.close()
            bridge.close()
            opened.close()


def measure(
    app: TimedApplication, services: Services, window: MainWindow, options: argparse.Namespace
) -> bool:
    """Drive the window through the parts and report each."""
    window.show_chat(None)
    page = window.findChild(ChatPage)
    if page is None:
        raise LookupError("show_chat makes the page")
    wait(lambda: page.choice is not None, 20)
    passed = stream(app, page, "A new chat", options.seconds)
    long_chat = fill(services, options.messages)
    app.forget()
    began = time.perf_counter()
    window.show_chat(long_chat)
    while not page.transcript.entries:
        QTest.qWait(1)
    seen = time.perf_counter() - began
    verdict = "PASS" if seen <= MOST_OPENING_S else "FAIL"
    print(f"The end of {options.messages:,} messages in sight after {seen:.3f} s: {verdict}")
    passed &= seen <= MOST_OPENING_S
    wait(lambda: not page.is_loading, 60)
    print(f"Its newest hundred written in {time.perf_counter() - began:.2f} s")
    passed &= app.report("Opening a long chat")
    passed &= stream(app, page, "A long chat", options.seconds)
    return passed


def main() -> int:
    """Run the parts and return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=12.0, help="length of the reply")
    parser.add_argument("--rate", type=float, default=100.0, help="tokens per second")
    parser.add_argument("--messages", type=int, default=10_000, help="in the long chat")
    parser.add_argument("--thinking", action="store_true", help="most of the reply is thoughts")
    return 0 if run(TimedApplication(), parser.parse_args()) else 1


if __name__ == "__main__":
    sys.exit(main())
