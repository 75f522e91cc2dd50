from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.core.errors import FolderMissing
from desktop.gui.errors import show_error
from desktop.gui.widgets import (
    Banner,
    BannerArea,
    Bar,
    Button,
    DecimalField,
    ElidedLabel,
    EmptyState,
    Label,
    NumberField,
    SearchField,
    Select,
    Switch,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def test_a_button_calls_without_arguments_and_has_a_name(theme: Theme, qtbot: QtBot) -> None:
    clicks: list[str] = []
    button = Button(theme, "Copy & paste", on_click=lambda: clicks.append("click"))
    shown(qtbot, button)

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert clicks == ["click"]
    assert button.accessibleName() == "Copy & paste"
    assert button.text() == "Copy && paste"


def test_a_button_without_words_says_its_name_and_key_in_a_tool_tip(theme: Theme) -> None:
    button = Button(theme, "New chat", kind="icon", icon="plus", shortcut="Ctrl+N")

    assert button.text() == ""
    assert button.accessibleName() == "New chat"
    assert "New chat" in button.toolTip()
    assert "N" in button.toolTip().removeprefix("New chat")


def test_a_click_leaves_the_focus_where_the_person_types(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    field = SearchField(theme, "Search", parent=page)
    button = Button(theme, "Go", parent=page)
    button.move(0, 60)
    shown(qtbot, page)
    field.setFocus()

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.focusWidget() is field

    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert page.focusWidget() is button


def test_icons_of_buttons_follow_the_theme(theme: Theme, qapp: QApplication) -> None:
    button = Button(theme, "New chat", icon="plus")
    before = button.icon().pixmap(16, 16).toImage()

    theme.apply(qapp, "dark")

    assert button.icon().pixmap(16, 16).toImage() != before


def test_markup_in_a_label_is_shown_not_interpreted(theme: Theme) -> None:
    label = Label(theme, "<b>bold</b> <img src='file:///etc/passwd'>")

    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("markup", ["<b>bold</b> <img src='file:///etc/passwd'>", "a < b & c"])
def test_markup_in_a_tool_tip_is_shown_not_interpreted(
    theme: Theme, qtbot: QtBot, markup: str
) -> None:
    label, button = ElidedLabel(theme, markup * 9), Button(theme, markup, kind="icon", icon="x")
    label.resize(40, 20)
    shown(qtbot, label)
    label.resize(40, 20)
    label.grab()

    for tip, text in ((label.toolTip(), markup * 9), (button.toolTip(), markup)):
        document = QTextDocument()
        document.setHtml(tip)
        assert document.toPlainText() == text
    assert button.accessibleName() == markup


def test_an_elided_label_shrinks_and_says_all_in_its_tool_tip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme, "a very long name " * 10)
    label.resize(80, 20)
    shown(qtbot, label)
    label.resize(80, 20)

    label.grab()
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() < 40


@pytest.mark.parametrize(("fraction", "value"), [(0.0, 0), (0.5, 500), (1.0, 1000), (7.0, 1000)])
def test_a_bar_shows_how_far_it_is(theme: Theme, fraction: float, value: int) -> None:
    bar = Bar(theme, "Download")

    bar.set_fraction(fraction)

    assert bar.value() == value
    assert bar.accessibleName() == "Download"


def test_a_bar_is_filled_as_far_as_it_says_with_its_mark_on_top(theme: Theme, qtbot: QtBot) -> None:
    bar = Bar(theme, "Speed")
    bar.set_fraction(0.5)
    bar.set_mark(0.25)
    shown(qtbot, bar)
    bar.resize(200, 12)
    image = bar.grab().toImage()
    ratio = image.width() / 200

    def colour(x: int) -> str:
        return image.pixelColor(round(x * ratio), round(6 * ratio)).name()

    assert colour(80) == theme.role("accent").name()
    assert colour(150) == theme.role("selected").name()
    assert colour(50) == theme.role("muted").name()


def test_a_bar_of_unknown_length_moves_only_while_it_is_seen(theme: Theme, qtbot: QtBot) -> None:
    bar = Bar(theme, "Loading")
    bar.set_fraction(None)
    shown(qtbot, bar)
    first = bar.grab().toImage()

    qtbot.waitUntil(lambda: bar.grab().toImage() != first)
    bar.hide()
    assert not bar.findChildren(type(bar._timer))[0].isActive()


def test_a_banner_says_what_happened_what_to_do_and_shows_details_when_asked(
    theme: Theme, qtbot: QtBot
) -> None:
    banner = Banner(theme, "It broke.", "Mend it.", details="exit 2")
    shown(qtbot, banner)
    more = next(b for b in banner.findChildren(Button) if b.text() == "More")

    assert not banner.details.isVisible()
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)

    assert banner.details.isVisible()
    assert more.text() == "Less"
    assert banner.accessibleName() == "It broke. Mend it."


def test_a_banner_does_not_take_the_keyboard_from_whoever_types(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    area, field = BannerArea(theme), QLineEdit()
    layout.addWidget(area)
    layout.addWidget(field)
    shown(qtbot, window)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    moved: list[object] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusWindowChanged.connect(moved.append)

    banner = area.show_message("Deleted.", "Text", details="x", actions=[("Undo", lambda: None)])
    qtbot.waitUntil(banner.isVisible)
    QApplication.processEvents()

    app.focusWindowChanged.disconnect(moved.append)
    assert not moved
    assert field.hasFocus()


def test_an_action_of_a_banner_runs_once_and_takes_the_banner_away(
    theme: Theme, qtbot: QtBot
) -> None:
    area = BannerArea(theme)
    done: list[str] = []
    banner = area.show_message("Deleted.", actions=[("Undo", lambda: done.append("undo"))])
    shown(qtbot, area)

    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)

    assert done == ["undo"]
    assert area.banners == []
    assert area.isHidden()


def test_the_same_message_is_not_piled_up_and_many_messages_push_out_the_oldest(
    theme: Theme, qtbot: QtBot
) -> None:
    area = BannerArea(theme)
    qtbot.addWidget(area)

    for _ in range(3):
        area.show_message("The disk is full.")
    assert len(area.banners) == 1

    for number in range(6):
        area.show_message(f"Problem {number}")
    assert [banner.title.text() for banner in area.banners] == [
        f"Problem {number}" for number in (2, 3, 4, 5)
    ]


def test_a_banner_with_a_time_goes_by_itself(theme: Theme, qtbot: QtBot) -> None:
    area = BannerArea(theme)
    qtbot.addWidget(area)

    area.show_message("Deleted.", seconds=0.01)
    assert area.banners

    qtbot.waitUntil(lambda: area.banners == [])


def test_an_error_becomes_words_and_a_defect_a_general_sentence(theme: Theme, qtbot: QtBot) -> None:
    area = BannerArea(theme)
    qtbot.addWidget(area)

    expected = show_error(area, FolderMissing(path="/media/usb"))
    defect = show_error(area, ZeroDivisionError("division by zero"))

    assert "/media/usb" in expected.title.text()
    assert expected.text.text()
    assert "division" not in defect.title.text() + defect.text.text()


@pytest.mark.parametrize("words", [3, 7, 11, 14, 17, 40])
@pytest.mark.parametrize("width", [420, 900])
def test_all_of_an_empty_states_sentence_can_be_read(
    theme: Theme, qtbot: QtBot, words: int, width: int
) -> None:
    state = EmptyState(theme, "download", "Nothing here", "some longer words " * words)
    state.resize(width, 600)
    shown(qtbot, state)

    assert state.text.height() >= state.text.heightForWidth(state.text.width())
    assert state.rect().contains(state.text.geometry())


def test_an_empty_state_offers_what_to_do_next(theme: Theme, qtbot: QtBot) -> None:
    clicks: list[str] = []
    state = EmptyState(
        theme,
        "package",
        "No models",
        "Download one.",
        action="See models",
        on_action=lambda: clicks.append("models"),
    )
    shown(qtbot, state)
    assert state.button is not None

    QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)

    assert clicks == ["models"]


def wheel_over(widget: QWidget) -> bool:
    """Turn the wheel over a widget; return whether it took the event for itself."""
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_scrolling_over_a_field_does_not_change_it(theme: Theme, qtbot: QtBot) -> None:
    select = Select(theme, "Theme", [("A", "a"), ("B", "b")])
    number, decimal = NumberField(theme, "Threads"), DecimalField(theme, "Speed")
    for field in (select, number, decimal):
        shown(qtbot, field)
        assert not wheel_over(field)

    assert select.currentData() == "a"
    assert number.value() == 0
    assert decimal.value() == 0


def test_a_select_chooses_by_data(theme: Theme) -> None:
    select = Select(theme, "Theme", [("A", "a"), ("B", "b")])

    assert select.choose("b")
    assert select.currentText() == "B"
    assert not select.choose("c")


def test_escape_empties_the_search_field(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search chats")
    shown(qtbot, field)
    QTest.keyClicks(field, "norway")

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""
    assert field.accessibleName() == "Search chats"


def test_a_switch_turns_with_mouse_and_keyboard(theme: Theme, qtbot: QtBot) -> None:
    switch = Switch(theme, "Show older models")
    shown(qtbot, switch)

    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert switch.isChecked()

    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_older_banners_wait_where_there_is_no_room(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    area = BannerArea(theme)
    column.addWidget(area)
    column.addStretch(1)
    window.resize(420, 400)
    qtbot.addWidget(window)
    window.show()
    long = "What happened here takes a good many words to say, and what to do as many again. " * 2
    first, second, third = (
        area.show_message(f"Number {number}", long, again=True) for number in range(3)
    )
    qtbot.waitUntil(lambda: third.height() >= third.sizeHint().height())

    assert (third.isVisible(), first.isVisible()) == (True, False)
    shown = [banner for banner in (first, second, third) if banner.isVisible()]
    assert sum(banner.height() for banner in shown) <= window.height()
    third.dismiss()
    second.dismiss()
    qtbot.waitUntil(first.isVisible)
