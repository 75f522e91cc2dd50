"""How long the GUI thread is busy at a time while a reply streams at 100 tokens a second.

The real window, store and chat service; only the engine is scripted. Every event that the GUI
thread handles is timed, nested ones with the one that caused them.

    python benchmarks/streaming.py [--seconds 12] [--rate 100] [--messages 10000] [--thinking]
                                   [--large 200] [--hard]

Then the memory of the whole process, which holds the test's parts as well, is printed.
With `--large` there is one more reply, of so many KB, which come at 2,000 tokens a second. With
`--hard` nothing streams: 200 KB in one line, late references and reloading are measured alone.
Exit status 1 where the 99th percentile of a part or its longest event is above the bound, the end
of the long chat is in sight too late, or the memory is above its bound.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # noqa: E402 - after the path is set
from scripted_engine import Script, ScriptedEngine  # noqa: E402 - after the path is set
from timed_application import TimedApplication, wait  # noqa: E402

from benchmarks.hard_text import HardText  # noqa: E402
from desktop.app import Services  # noqa: E402
from desktop.core.chat.replies import Chats  # noqa: E402
from desktop.core.paths import Paths  # noqa: E402
from desktop.gui.bridge import Bridge  # noqa: E402
from desktop.gui.chat.page import ChatPage  # noqa: E402
from desktop.gui.collector import Collector  # noqa: E402
from desktop.gui.main_window import MainWindow  # noqa: E402
from desktop.gui.tasks import Tasks  # noqa: E402
from desktop.gui.theme import Theme  # noqa: E402

BOUND_MS, LONGEST_MS = 16.0, 50.0
#: Of the large reply, in tokens per second.
LARGE_RATE = 2_000.0
#: The end of a long chat must be in sight by then.
OPENED_MS = 150.0
MOST_MB = 220.0

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

The share of a person is $s = \\frac{t}{n}$, and with a deposit $d$ that grows at the rate \\(r\\):

$$
s = \\frac{t - d\\,(1 + r)^{k}}{n}, \\qquad \\sum_{i=1}^{n} s_i = t - d\\,(1 + r)^{k}
$$

- [x] Ask who comes along
- [ ] Book the **train** to Flåm
  - [ ] and the boat, a week later

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
    return report(app, part)


def report(app: TimedApplication, part: str) -> bool:
    """Report what was measured; return whether it is within the bounds."""
    return app.report(part, bound_ms=BOUND_MS, longest_ms=LONGEST_MS)


def run(app: TimedApplication, options: argparse.Namespace) -> bool:
    """Time a reply in a new chat, opening a long one, and a reply there; return the verdict."""
    theme = Theme()
    theme.apply(app, "light")
    if options.hard:
        collector = Collector()
        try:
            return HardText(app, theme, ANSWER).run()
        finally:
            collector.close()
    once = Script(ANSWER, options.rate)
    times = 1 + round(options.seconds * options.rate) // len(once.tokens)
    thoughts, answer = (ANSWER * times, "So.") if options.thinking else ("", ANSWER * times)
    script = Script(answer, options.rate, thinking=thoughts)
    large = Script(ANSWER * (1 + options.large * 1000 // len(ANSWER)), LARGE_RATE)
    engine = ScriptedEngine(script, script, large)
    with tempfile.TemporaryDirectory() as home:
        opened = Services.open(Paths.below(Path(home)), {})
        chats = Chats(opened.conversations, opened.results, engine, opened.store_executor)
        services = dataclasses.replace(opened, engine=engine, chats=chats)  # type: ignore[arg-type]  # scripted
        tasks, bridge = Tasks(services.store_executor), Bridge(services)
        window = MainWindow()
        window.furnish(tasks, bridge, theme)
        window.open(services)
        collector = Collector()  # as the program does it
        try:
            window.resize(1280, 800)
            window.show()
            return measure(app, services, window, options)
        finally:
            collector.close()
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
    seen: list[float] = []
    page.transcript.verticalScrollBar().rangeChanged.connect(
        lambda _low, high: seen.append(time.perf_counter() - began) if high > 0 else None
    )
    window.show_chat(long_chat)
    wait(lambda: not page.is_loading, 60)
    print(
        f"Opened {options.messages:,} messages: the end in sight after {seen[0] * 1000:.0f} ms, "
        f"all of the first page after {time.perf_counter() - began:.2f} s"
    )
    passed &= seen[0] * 1000 <= OPENED_MS
    passed &= report(app, "Opening a long chat")
    passed &= stream(app, page, "A long chat", options.seconds)
    if options.large:
        passed &= stream(app, page, f"A reply of {options.large} KB", 60)
    held = psutil.Process().memory_info().rss / 1e6
    print(f"Memory: {held:.0f} MB: {'PASS' if held < MOST_MB else 'FAIL'}")
    return passed and held < MOST_MB


def main() -> int:
    """Run the parts and return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=12.0, help="length of the reply")
    parser.add_argument("--rate", type=float, default=100.0, help="tokens per second")
    parser.add_argument("--messages", type=int, default=10_000, help="in the long chat")
    parser.add_argument("--thinking", action="store_true", help="most of the reply is thoughts")
    parser.add_argument("--large", type=int, default=0, help="KB of one more reply")
    parser.add_argument("--hard", action="store_true", help="text that is hard to show, alone")
    return 0 if run(TimedApplication(), parser.parse_args()) else 1


if __name__ == "__main__":
    sys.exit(main())
