"""The window of people who read from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.core.chat.cases import Shares
from desktop.gui.chat.entry import Entry
from desktop.gui.chat.gauge import ContextRing
from desktop.gui.chat.options.options import OptionsButton
from desktop.gui.chat.transcript import Transcript
from desktop.gui.specialists.facts import ModelLine
from desktop.gui.specialists.parts import Row
from desktop.gui.specialists.reading import Suited
from desktop.gui.theme import Theme
from desktop.gui.widgets import (
    BadgeButton,
    Bar,
    DecimalField,
    ElidedLabel,
    Flow,
    Label,
    NumberField,
    Switch,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QColor, QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.core.store.conversations import Conversation
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ARABIC = "مرحبا بالعالم"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, applied to a program that is laid out from right to left."""
    qapp.setLayoutDirection(RIGHT)
    made = Theme()
    made.apply(qapp, "light")
    yield made
    made.deleteLater()
    qapp.setLayoutDirection(LEFT)
    Theme().apply(qapp, "light")


def picture(widget: QWidget, direction: Qt.LayoutDirection) -> QImage:
    widget.setLayoutDirection(direction)
    return widget.grab().toImage()


def mirrored(image: QImage) -> QImage:
    return image.flipped(Qt.Orientation.Horizontal)


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures are the same, but for shades at the edges."""
    return one.size() == other.size() and apart(one, other) < 8


def apart(one: QImage, other: QImage) -> float:
    """How far two pictures are from each other: 0 to 255."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    found = [(one.pixelColor(*place), other.pixelColor(*place)) for place in places]
    return sum(abs(a.red() - b.red()) + abs(a.alpha() - b.alpha()) for a, b in found) / len(places)


def inked(image: QImage) -> tuple[float, float]:
    """Return how much of a picture's width is empty at its left, and at its right."""
    empty = image.pixelColor(0, 0)
    columns = [
        any(apart_colours(image.pixelColor(x, y), empty) > 60 for y in range(image.height()))
        for x in range(image.width())
    ]
    last = len(columns) - 1 - columns[::-1].index(True)
    return columns.index(True) / len(columns), 1 - last / len(columns)


def apart_colours(one: QColor, other: QColor) -> int:
    return abs(one.lightness() - other.lightness()) + abs(one.alpha() - other.alpha())


@pytest.mark.parametrize("text", ["Llama 3.2", ARABIC], ids=["latin", "arabic"])
@pytest.mark.parametrize("kind", [Label, ElidedLabel])
def test_labels_begin_where_the_window_does(
    kind: type[Label], text: str, qtbot: QtBot, theme: Theme
) -> None:
    label = kind(theme, text)
    qtbot.addWidget(label)
    label.resize(400, 24)

    before, after = inked(picture(label, RIGHT))
    assert before > 0.5
    assert after < 0.1
    before, after = inked(picture(label, LEFT))
    assert before < 0.1
    assert after > 0.5


def test_a_wrapped_label_and_one_at_the_end_of_its_line_are_turned_too(
    qtbot: QtBot, theme: Theme
) -> None:
    wrapped = Label(theme, "Llama 3.2", wrap=True, selectable=True)
    at_end = Label(theme, "Llama 3.2")
    at_end.setAlignment(Qt.AlignmentFlag.AlignRight)
    for label in (wrapped, at_end):
        qtbot.addWidget(label)
        label.resize(400, 24)

    assert inked(picture(wrapped, RIGHT))[1] < 0.1
    assert inked(picture(at_end, RIGHT))[0] < 0.1
    assert inked(picture(at_end, LEFT))[1] < 0.1


@pytest.mark.parametrize("kind", [NumberField, DecimalField])
def test_a_number_keeps_off_the_edge_where_reading_begins(
    kind: type[NumberField | DecimalField], qtbot: QtBot, theme: Theme
) -> None:
    field = kind(theme, "Threads")
    qtbot.addWidget(field)

    def margins() -> tuple[int, int]:
        found = field.lineEdit().textMargins()
        return found.left(), found.right()

    near, far = margins()
    assert near < far
    field.setLayoutDirection(LEFT)
    assert margins() == (far, near)


def test_bars_fill_from_the_right(qtbot: QtBot, theme: Theme) -> None:
    bar = Bar(theme, "Download")
    qtbot.addWidget(bar)
    bar.resize(120, 12)
    bar.set_fraction(0.3)
    bar.set_mark(0.8)
    shown = picture(bar, RIGHT)

    assert shown.pixelColor(110, 6) == theme.role("accent")
    assert shown.pixelColor(10, 6) == theme.role("selected")
    assert alike(mirrored(shown), picture(bar, LEFT))


def test_switches_slide_to_the_left(qtbot: QtBot, theme: Theme) -> None:
    switch = Switch(theme, "Quick ask")
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    switch.setChecked(True)
    shown = picture(switch, RIGHT)

    assert not alike(shown, picture(switch, LEFT))
    assert alike(mirrored(shown), picture(switch, LEFT))


@pytest.mark.parametrize("kind", ["icon", "nav"])
def test_what_is_drawn_on_buttons_changes_its_side(qtbot: QtBot, theme: Theme, kind: str) -> None:
    button = BadgeButton(theme, "", kind=kind)  # type: ignore[arg-type]  # both are
    qtbot.addWidget(button)
    button.resize(200, 32)
    button.set_badge(1, "under way")
    accent = theme.role("accent")

    def places() -> list[int]:
        shown = button.grab().toImage()
        line = [(x, y) for x in range(shown.width()) for y in range(shown.height())]
        return [x for x, y in line if shown.pixelColor(x, y) == accent]

    button.setLayoutDirection(RIGHT)
    assert max(places()) < 100
    button.setLayoutDirection(LEFT)
    assert min(places()) > 100


def test_the_dot_of_the_options_changes_its_side(qtbot: QtBot, theme: Theme) -> None:
    button = OptionsButton(theme)
    qtbot.addWidget(button)
    button.resize(36, 36)
    button.show_set(is_set=True)

    accent = theme.role("accent")
    assert picture(button, RIGHT).pixelColor(6, 6) == accent
    assert picture(button, LEFT).pixelColor(29, 6) == accent


@pytest.mark.usefixtures("theme")
def test_rows_of_buttons_begin_at_the_right(qtbot: QtBot) -> None:
    for first, second, place in (
        (one := QPushButton("One"), two := QPushButton("Two"), flowing(one, two)),
        (one := QPushButton("One"), two := QPushButton("Two"), Row((one, two))),  # type: ignore[arg-type]  # only their sizes count
    ):
        qtbot.addWidget(place)
        place.resize(400, 60)
        place.show()
        assert first.geometry().right() > 380
        assert second.geometry().right() < first.x()


def flowing(*widgets: QWidget) -> QWidget:
    place = QWidget()
    place.setLayout(Flow(*widgets))
    return place


def test_icons_that_point_are_turned_around(qapp: QApplication, theme: Theme) -> None:
    turned = {name: theme.pixmap(name).toImage() for name in ("chevron-right", "search")}
    gap = theme.icon("search", gap=8).pixmap(28, 20).toImage()
    qapp.setLayoutDirection(LEFT)
    usual = Theme()
    usual.apply(qapp, "light")

    chevron, search = (usual.pixmap(name).toImage() for name in turned)
    assert alike(turned["chevron-right"], mirrored(chevron))
    assert not alike(turned["chevron-right"], chevron)
    assert alike(turned["search"], search)
    usual_gap = usual.icon("search", gap=8).pixmap(28, 20).toImage()
    assert alike(gap.copy(8, 0, 20, 20), usual_gap.copy(0, 0, 20, 20))


def test_the_sidebar_is_on_the_right(open_window: Open, chats: list[Conversation]) -> None:
    window = open_window(width=900)
    sidebar = window.frame.sidebar
    assert sidebar.mapTo(window, QPoint(0, 0)).x() > 500

    view = sidebar.list
    line = view.visualRect(view.chats.place_of(chats[0].id))
    assert window.frame.sidebar.list.itemDelegate().menu_button(line).left() < 10  # type: ignore[attr-defined]  # ours

    window.resize(500, 600)
    window.frame.toggle()
    assert window.frame.overlay_open
    assert sidebar.geometry().right() == window.frame.rect().right()


def test_the_options_of_a_chat_are_on_the_left(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(1200, 600)
    window.show_chat(None)
    chat = window.chat
    assert chat is not None
    chat.options.button.click()
    panel = chat.options.panel
    assert panel is not None

    qtbot.waitUntil(lambda: panel.x() == 0)
    # What lies beside it keeps clear of it.
    edit = chat.composer.edit
    qtbot.waitUntil(lambda: edit.mapTo(chat, QPoint(0, 0)).x() >= panel.width())


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    view = Transcript(theme)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def show(qtbot: QtBot, view: Transcript, text: str, reply: str) -> dict[str, tuple[float, float]]:
    """Show two messages; return where the first line of each paragraph begins and ends."""
    entries = [Entry(1, person=True, text=text), Entry(2, person=False, text=reply)]
    view.show_messages(entries, more=False)
    qtbot.waitUntil(lambda: not view.is_busy)
    found = {}
    block = view.document().begin()
    while block.isValid():
        if block.text().strip():
            line = block.layout().lineAt(0).naturalTextRect()
            line.translate(block.layout().position())
            found[block.text()] = line.left(), line.right()
        block = block.next()
    return found


def test_own_messages_are_on_the_left(qtbot: QtBot, transcript: Transcript) -> None:
    places = show(qtbot, transcript, "Why?", "Because.")

    assert places["Why?"][1] < 100
    # The bubble is there as well, and nothing is at its usual place.
    line = transcript.message_rect(1)
    shown = transcript.viewport().grab().toImage()
    middle = round(line.center().y())
    assert shown.pixelColor(6, middle) != shown.pixelColor(shown.width() - 20, middle)


def test_texts_have_their_own_direction(qtbot: QtBot, transcript: Transcript) -> None:
    reply = f"{ARABIC}\n\nIn English\n\n- {ARABIC} 1\n- English item\n\n```python\n# {ARABIC}\n```"
    places = show(qtbot, transcript, "?", reply)
    width = transcript.document().textWidth()

    assert places[ARABIC][1] == pytest.approx(width, abs=1)
    assert places["In English"][0] == pytest.approx(0, abs=1)
    # The marker stands within the column, on the side where its text begins.
    item = next(places[text] for text in places if text.endswith(f"{ARABIC} 1"))
    assert width - 30 < item[1] <= width
    english = next(places[text] for text in places if text.endswith("English item"))
    assert english[0] == pytest.approx(0, abs=1)
    # Code stays as it is written, whatever it says.
    assert places[f"# {ARABIC}"][0] < 40


def test_an_arabic_list_is_moved_in_from_the_right(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, "?", f"- {ARABIC}\n\n> {ARABIC}")
    blocks = [transcript.document().begin()]
    while blocks[-1].next().isValid():
        blocks.append(blocks[-1].next())
    moved = [one.blockFormat() for one in blocks if ARABIC in one.text()]

    assert [form.leftMargin() for form in moved] == [0, 0]
    assert all(form.rightMargin() > 10 for form in moved)


def test_the_bar_of_an_own_message_is_beside_it(qtbot: QtBot, transcript: Transcript) -> None:
    places = show(qtbot, transcript, "Why?", "Because.")
    transcript.bar.follow(transcript.message_rect(1).center().toPoint())

    assert transcript.bar.isVisible()
    assert transcript.bar.x() > places["Why?"][1]
    assert transcript.bar.x() < transcript.viewport().width() // 2


def test_what_fills_the_context_is_shown_beside_its_ring(qtbot: QtBot, theme: Theme) -> None:
    ring = ContextRing(theme)
    qtbot.addWidget(ring)
    ring.show_shares(Shares(1000, 0, 400, 0, 0, 100, 500, exact=True))
    ring.show()
    ring.open_card()
    card = ring.card
    assert card is not None

    assert card.x() >= ring.mapToGlobal(QPoint(0, 0)).x()
    bar = picture(card.bar, RIGHT)
    assert bar.pixelColor(bar.width() - 5, 4) == theme.role("accent")
    assert bar.pixelColor(5, 4) == theme.role("selected")
    card.close()


def test_the_mark_of_a_model_is_where_its_name_begins(qtbot: QtBot, theme: Theme) -> None:
    for name, at_the_right in (("Qwen3.5 2B", False), (ARABIC, True)):
        label = ModelLine(theme, Suited("one", name, here=True))
        qtbot.addWidget(label)
        label.resize(400, 30)
        label.show()
        shown = label.grab().toImage()
        good = theme.role("good")
        places = [
            x for x in range(400) for y in range(30) if shown.pixelColor(x, y).hue() == good.hue()
        ]
        assert places
        assert (min(places) > 380) if at_the_right else (max(places) < 20)
