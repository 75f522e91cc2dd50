"""Where the buttons of a row stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.models.test_rows import OURS
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.gui.models.columns import Fonts, columns
from desktop.gui.models.row import ModelRow
from desktop.gui.models.row_text import Action, compose

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme


def test_the_small_buttons_stand_in_the_same_places_in_all_rows(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    texts = [compose(OURS, None, 8)]
    texts += [replace(texts[0], deletable=False), replace(texts[0], action=Action.REPAIR)]
    places: dict[str, set[int]] = {}
    for text in texts:
        row = ModelRow("m", text, theme, parent)
        row.show()
        row.set_columns(columns(900, Fonts.of(theme)))
        for name in ("benchmark", "delete"):
            button = row.findChild(QAbstractButton, name)
            if button is not None and button.isVisible():
                places.setdefault(name, set()).add(button.x())

    assert {name: len(found) for name, found in places.items()} == {"benchmark": 1, "delete": 1}
    assert min(places["delete"]) < min(places["benchmark"])
