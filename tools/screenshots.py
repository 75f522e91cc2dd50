"""Take the pictures of docs/images/ from the real window and engine, with models made for them.

Run by hand when the window changes, with fonts installed: `python tools/screenshots.py`, with
`chat`, `chats`, `pages`, `picker`, `library`, `doctor`, `specialists`, `speed`, `comfort`,
`writing`, `about`, `german`, `arabic` or `plots` behind it for some of them alone. It uses homes
of its own, which it deletes afterwards, and needs no display (QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

import pictures_about
import pictures_chat
import pictures_chats
import pictures_comfort
import pictures_languages
import pictures_library
import pictures_picker
import pictures_plots
import pictures_specialists
import pictures_speed
import pictures_writing
from camera import (
    HEIGHT,
    IMAGES,
    WIDTH,
    begin,
    open_chat,
    pause,
    press,
    say,
    take,
    wait,
    wait_for_title,
)
from pictures_hub import DOWNLOADS, SHOWN, make

from desktop.core import language
from desktop.core.hub.queue.downloads import WantedFile
from desktop.core.paths import Paths
from desktop.gui import speaking
from desktop.gui.chat import notes
from desktop.gui.doctor.page import DoctorPage
from desktop.gui.library.drop import DropZone
from desktop.gui.library.panel import Panel
from desktop.gui.models.compare_desk import CompareDesk
from desktop.gui.models.details import Details
from desktop.gui.models.listing import Filter
from desktop.gui.models.page import ModelsPage
from desktop.gui.plots.share_card import share_card
from desktop.gui.program import Program
from desktop.gui.search.page import SearchPage
from desktop.gui.single_instance import SingleInstance
from desktop.gui.speed.page import SpeedPage
from desktop.gui.theme import Theme
from desktop.gui.why.explaining import Explaining
from desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable

    from hub_server import HubServer

    from desktop.gui.chat.page import ChatPage

    Session = Callable[[Program, HubServer, str], None]

#: The speed page is a long one.
SPEED_HEIGHT = 1460
DOCTOR_HEIGHT = 1020
MESSAGES = ("My name is Anna.", "Count from 1 to 40.", "What is my name?")
#: The sessions in which the window speaks another language.
_CODES = {"german": "de", "arabic": "ar"}
#: The built-in model, two of its own, one in LM Studio and one in Ollama.
_LIBRARY_ROWS = 5


def talk(program: Program, hub: HubServer, look: str) -> None:
    """Take the pictures of a chat: stopped, whole, its thoughts, its context and its options."""
    del hub
    begin(program, look)
    services = program.services
    if services is None:
        raise TypeError("the program has no services")
    for title in pictures_chat.EARLIER:
        services.conversations.create(title)
    path = pictures_chat.write(services.library.folder / pictures_chat.FILE)
    services.library.learn()
    model = next(one.id for one in services.library.installed() if one.path == path)
    page = open_chat(program, model)
    (first, _), (second, reply) = pictures_chat.TURNS
    say(page, first)
    wait_for_title(program)
    say(page, second, stop_after=len(reply) // 2)
    take(program, f"continue-{look}")
    transcript = page.transcript
    transcript.action_requested.emit(notes.CONTINUE, transcript.entries[-1].id)
    wait(lambda: not page.is_streaming, at_most_ms=120_000)
    take(program, f"chat-{look}")
    take_why(program, page, look)
    thoughts = transcript.entries[1].id
    transcript.toggle_thoughts(thoughts)
    wait(lambda: not transcript.is_busy)
    transcript.verticalScrollBar().setValue(0)
    take(program, f"thoughts-{look}")
    transcript.toggle_thoughts(thoughts)
    wait(lambda: not transcript.is_busy)
    transcript.go_to_end()
    take_context_and_options(program, page, look)
    program.end()


def take_why(program: Program, page: ChatPage, look: str) -> None:
    """Take the picture of what made a reply slow."""
    explaining = page.findChild(Explaining)
    if not isinstance(explaining, Explaining):
        raise TypeError("nothing explains replies")
    link = page.transcript.document().find("Why is it slow?")
    page.transcript.setTextCursor(page.transcript.document().find("Why is it slow?", link))
    explaining.explain(page.transcript.entries[-1].id)
    card = explaining.card
    if card is None:
        raise TypeError("the explanation does not open")
    wait(lambda: "Looking" not in card.accessibleDescription())
    take(program, f"why-{look}", card=card)
    card.close()


def take_context_and_options(program: Program, page: ChatPage, look: str) -> None:
    """Take the pictures of what the model reads, and of what is set for the chat."""
    page.composer.set_text(pictures_chat.NEXT)
    pause()
    wait(lambda: not page.context.is_busy)
    page.composer.gauge.click()
    card = page.composer.gauge.card
    if card is None:
        raise TypeError("the context ring does not open")
    take(program, f"context-{look}", card=card)
    card.close()
    page.options.open()
    panel = page.options.panel
    if panel is None:
        raise TypeError("the options do not open")
    panel.instructions.text.setPlainText(pictures_chat.INSTRUCTIONS)
    panel.thinking.way.choose("on")
    panel.thinking.budget.setValue(512)
    panel.flush()
    take(program, f"options-{look}")


def download(program: Program, hub: HubServer) -> None:
    """Have downloads in several states: one done, one under way, one that rests, one that waits."""
    services = program.services
    if services is None:
        raise TypeError("the program has no services")
    lark, wren, heron, swift = DOWNLOADS

    def start(each: tuple[str, str, str, int]) -> None:
        name, repo, file, size = each
        wanted = WantedFile(repo, file, None, services.library.path_for(repo, file), size)
        services.downloads.start(file, name, (wanted,))

    def wait_for(each: tuple[str, str, str, int], share: float) -> None:
        def bytes_there() -> int:
            rows = services.downloads.snapshot()
            return next(row.bytes for row in rows if row.key == each[2])

        wait(lambda: bytes_there() > each[3] * share, at_most_ms=60_000)

    start(swift)
    wait(lambda: services.downloads.snapshot()[0].state == "done")
    hub.faults.bytes_per_second = 60_000_000
    start(heron)
    wait_for(heron, 0.33)
    services.downloads.pause(heron[2])
    for place, each in enumerate((lark, wren)):
        start(each)
        services.downloads.move(each[2], place)
    wait_for(lark, 0.4)
    hub.faults.bytes_per_second = 11_000_000
    # Until the speed that is shown is that of the last seconds.
    wait(lambda: False, at_most_ms=6_000)


def search(program: Program) -> None:
    """Open a repository on the search page."""
    program.window.show_page("search")
    page = program.window.findChild(SearchPage)
    if not isinstance(page, SearchPage):
        raise TypeError("the window has no search page")
    results = page.results
    wait(lambda: results.results.rowCount() > 0)
    row = [found.repo for found in results.results.repos].index(SHOWN)
    results.clicked.emit(results.results.index(row))
    pause()


def pages(program: Program, hub: HubServer, look: str) -> None:
    """Take the pictures of the pages, with some words from the built-in model before."""
    begin(program, look)
    take(program, f"first-start-{look}")
    page = open_chat(program, "tiny")
    for message in MESSAGES:
        say(page, message)
    search(program)
    take(program, f"search-{look}")
    hub.faults.bytes_per_second = None
    download(program, hub)
    for name in ("downloads", "disk", "hardware", "privacy", "settings"):
        program.window.show_page(name)
        take(program, f"{name}-{look}")
    program.end()


def doctor(program: Program, hub: HubServer, look: str) -> None:
    """Take the picture of the check-up of this computer."""
    del hub
    begin(program, look)
    program.window.resize(WIDTH, DOCTOR_HEIGHT)
    program.window.show_page("doctor")
    page = program.window.findChild(DoctorPage)
    if not isinstance(page, DoctorPage):
        raise TypeError("the window has no check-up page")
    page.check()
    wait(lambda: not page.running, at_most_ms=240_000)
    take(program, f"doctor-{look}")
    program.end()


def library(program: Program, hub: HubServer, look: str) -> None:
    """Take the picture of the installed models, while one more is being added."""
    del hub
    begin(program, look)
    services, person = program.services, Path(os.environ["HOME"])
    if services is None:
        raise TypeError("the program has no services")
    pictures_library.fill(services, person)
    program.window.show_page("models")
    page = program.window.findChild(ModelsPage)
    if not isinstance(page, ModelsPage):
        raise TypeError("the window has no models page")
    page.show_filter(Filter.INSTALLED)
    wait(lambda: bool(services.library.duplicates()) and len(page.row_ids()) == _LIBRARY_ROWS)
    zone, adding = page.findChild(DropZone), page.findChild(Panel, "addPanel")
    if not isinstance(zone, DropZone) or not isinstance(adding, Panel):
        raise TypeError("nothing can be added to the models page")
    zone.dropped.emit([pictures_library.brought(person)])
    wait(adding.isVisible)
    pause()
    press(adding, "addNow")
    wait(lambda: adding.bar.value() > adding.bar.maximum() // 3)
    take(program, f"library-{look}", settled=True)
    program.end()


def speed(program: Program, hub: HubServer, look: str) -> None:
    """Take the picture of the speed page, with results of several days."""
    del hub
    begin(program, look)
    services = program.services
    if services is None:
        raise TypeError("the program has no services")
    model = pictures_speed.fill(services)
    program.window.resize(WIDTH, SPEED_HEIGHT)
    program.window.show_page("speed")
    page = program.window.findChild(SpeedPage)
    if not isinstance(page, SpeedPage):
        raise TypeError("the window has no speed page")
    wait(page.bench.button.isEnabled)
    page.bench.model.choose(model)
    wait(lambda: page.history.plot.stops() > 1)
    take(program, f"speed-{look}")
    program.end()


def picker(program: Program, hub: HubServer, look: str) -> None:
    """Take the pictures of the picker: rows, details, and models side by side."""
    del hub
    begin(program, look)
    if program.services is None:
        raise TypeError("the program has no services")
    pictures_picker.fill(program.services)
    program.window.show_page("models")
    page = program.window.findChild(ModelsPage)
    if not isinstance(page, ModelsPage):
        raise TypeError("the window has no models page")
    wait(lambda: pictures_picker.DETAILS in page.row_ids())
    take(program, f"models-{look}")
    page.open_details(pictures_picker.DETAILS)
    pause()
    details = page.findChild(Details)
    if not isinstance(details, Details):
        raise TypeError("there are no details")
    details.verticalScrollBar().setValue(details.verticalScrollBar().maximum() // 3)
    take(program, f"model-details-{look}")
    page.close_details()
    desk = page.findChild(CompareDesk)
    if not isinstance(desk, CompareDesk):
        raise TypeError("nothing can be compared")
    for model_id in pictures_picker.COMPARED:
        desk.mark(model_id)
    press(page, "compareNow")
    take(program, f"compare-{look}")
    program.end()


def take_plots(app: QApplication, look: str) -> None:
    """Take the pictures of the plots, wide and narrow, and of the card: they need no program."""
    theme = Theme()
    theme.apply(app, look)
    for name, width in (("plots", WIDTH), ("plots-narrow", pictures_plots.NARROW)):
        page = pictures_plots.page(theme, width)
        page.show()
        page.grab().save(str(IMAGES / f"{name}-{look}.png"))
        page.close()
        print(f"docs/images/{name}-{look}.png")
    share_card(pictures_plots.card(), theme).save(str(IMAGES / f"share-card-{look}.png"))
    print(f"docs/images/share-card-{look}.png")


def take_from(app: QApplication, look: str, session: Session, code: str = "en") -> None:
    """Take some pictures from a window in a fresh home."""
    # Its name is in the picture of the disk.
    folder = Path(tempfile.gettempdir()) / "goldcrest"
    shutil.rmtree(folder, ignore_errors=True)
    paths = Paths.below(folder / "home")
    paths.data.mkdir(parents=True)
    instance = SingleInstance(paths.data)
    instance.acquire()
    theme = Theme()
    state = WindowState(width=WIDTH, height=HEIGHT, theme=look)
    begin_in(app, paths, code)
    theme.apply(app, look)
    with make(folder / "hub") as hub:
        # A home with no other models than the pictures', and a hub that is not the real one.
        os.environ.update(HOME=str(folder), HF_ENDPOINT=hub.url)
        os.environ["GOLDCREST_UPDATES"] = f"{hub.url}/releases/latest"
        session(Program(app, paths, theme, instance, state), hub, look)
    shutil.rmtree(folder, ignore_errors=True)


def begin_in(app: QApplication, paths: Paths, code: str) -> None:
    """Speak a language from here on, from left to right unless that is Arabic.

    There is no Arabic translation: the picture shows English words in its direction.
    """
    arabic = language.Language("ar", right_to_left=True)
    language.use(arabic if code == "ar" else language.ENGLISH)
    rightwards, leftwards = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(leftwards if code == "ar" else rightwards)
    if code not in ("en", "ar") and speaking.begin(app, paths, code) is not None:
        raise ValueError(f"{code} cannot be read")


def main() -> None:
    """Take every picture, or those of some sessions alone, light and dark."""
    sessions: dict[str, Session] = {
        "chat": talk,
        "chats": pictures_chats.take_all,
        "pages": pages,
        "picker": picker,
        "library": library,
        "doctor": doctor,
        "specialists": pictures_specialists.take_all,
        "speed": speed,
        "comfort": pictures_comfort.take_all,
        "writing": pictures_writing.take_all,
        "about": pictures_about.take_all,
        "german": pictures_languages.take_german,
        "arabic": pictures_languages.take_arabic,
    }
    names = (*sessions, "plots")
    if unknown := set(sys.argv[1:]) - set(names):
        sys.exit(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    IMAGES.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for look in ("light", "dark"):
        for name in sys.argv[1:] or names:
            if name == "plots":
                take_plots(app, look)
            else:
                take_from(app, look, sessions[name], _CODES.get(name, "en"))


if __name__ == "__main__":
    main()
