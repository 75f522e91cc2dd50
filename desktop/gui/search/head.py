"""What stands above the results: the way back, the field, the filters and the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.hub.search import SearchQuery
from desktop.core.language import mark, tr
from desktop.core.languages import LANGUAGES
from desktop.core.licences import LICENCES
from desktop.gui.models import formats
from desktop.gui.search.words import TASKS
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, ElidedLabel, Label, SearchField, Select

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.gui.theme import Theme

#: Typing pauses for so long before the hub is asked.
_PAUSE_MS = 350
_SIZES = (1, 2, 4, 8, 14, 32, 72)
_LICENCES = ("apache-2.0", "mit", "gemma", "llama3.1", "llama3.2", "llama3.3", "cc-by-nc-4.0")
_TASKS = ("text-generation", "image-text-to-text", "translation", "feature-extraction")
_SORTS = (
    (mark("Trending"), "trending"),
    (mark("Most downloads"), "downloads"),
    (mark("Most likes"), "likes"),
    (mark("Newest"), "new"),
    (mark("Best match"), "match"),
)
_HERE = "here"
_ANY = 0.0
_ABOUT = mark("Every GGUF model")
_NARROWEST = 96
_COLUMNS = 4
#: A narrower head has its filters on two lines.
_ONE_LINE_FROM = 620


class Head(QWidget):
    """Title, field and filters; tells the query whenever it is another one.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: Something else is looked for: a SearchQuery.
    asked = Signal(object)
    #: Back to where people come from.
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most_here = 0.0
        self._back = Button(theme, tr("Back to the models"), kind="icon", icon="arrow-left")
        self._back.setObjectName("back")
        self._back.clicked.connect(self.left)
        self._title = Label(theme, tr("Search Hugging Face"), kind="title")
        self._words = ElidedLabel(theme, tr(_ABOUT), kind="small", role="muted")
        self.field = SearchField(theme, tr("Name of a model, of its maker, or its address"))
        self.field.setMaxLength(200)
        self.field.setObjectName("searchHub")
        self._make_choices()
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._typing.timeout.connect(self._tell)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._tell)
        for each in self._selects():
            each.currentIndexChanged.connect(self._tell)
        self._told = self.query
        self._build()

    def _make_choices(self) -> None:
        self._size = self._select(tr("Size"), "size", [(tr("Any size"), _ANY)])
        self._size.insertItem(0, tr("Fits here"), _HERE)
        for most in _SIZES:
            self._size.addItem(tr("Up to {number}B", number=most), float(most))
        self._size.setCurrentIndex(0)
        self._licence = self._select(
            tr("Licence"),
            "licence",
            [(tr("Licence"), None), *((tr(LICENCES[x]), x) for x in _LICENCES)],
        )
        self._language = self._select(
            tr("Language"),
            "language",
            [(tr("Language"), None), *((tr(n), c) for c, n in LANGUAGES.items())],
        )
        self._task = self._select(
            tr("Made for"),
            "task",
            [(tr("Purpose"), None), *((tr(TASKS[task]), task) for task in _TASKS)],
        )
        self._sort = self._select(tr("Order"), "sort", [(tr(words), key) for words, key in _SORTS])

    @property
    def query(self) -> SearchQuery:
        """What is looked for now."""
        chosen = self._size.currentData()
        most = self._most_here if chosen == _HERE else chosen
        return SearchQuery(
            text=self.field.text(),
            most_parameters=most or None,
            licence=self._licence.currentData(),
            language=self._language.currentData(),
            task=self._task.currentData(),
            sort=self._sort.currentData(),
        )

    @property
    def filters(self) -> bool:
        """Whether some models are not looked for, whatever their names."""
        query = self.query
        return query != SearchQuery(text=query.text, sort=query.sort)

    def show_computer(self, most_parameters: int, memory: str) -> None:
        """Say how large a model may be that fits into this computer; asks nothing."""
        self._words.setText(
            tr(
                "Every GGUF model; the bars show what it needs of the {memory} of memory here",
                memory=memory,
            )
        )
        # The hub counts in billions; a tenth more or less is within what is guessed.
        untold = self.query != self._told
        self._most_here = max(round(most_parameters / 1e9, 1), 0.1)
        if not untold:
            self._told = self.query
        here = self._size.findData(_HERE)
        told = tr(
            "Models of up to {number} billion parameters fit into this computer",
            number=formats.plain(self._most_here),
        )
        self._size.setItemData(here, told, int(Qt.ItemDataRole.ToolTipRole))

    def clear_filters(self) -> None:
        """Look for the same words among all models."""
        blocked = [QSignalBlocker(each) for each in self._selects()]
        self._size.choose(_ANY)
        for each in (self._licence, self._language, self._task):
            each.setCurrentIndex(0)
        del blocked
        self._tell()

    def search_for(self, text: str) -> None:
        """Look for other words at once."""
        self.field.setText(text)
        self._tell()

    def _selects(self) -> tuple[Select, ...]:
        return self._size, self._licence, self._language, self._task, self._sort

    def _select(self, name: str, object_name: str, choices: list[tuple[str, object]]) -> Select:
        made = Select(self._theme, name, choices)
        made.setObjectName(f"search-{object_name}")
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if object_name != "sort":
            made.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            made.setMinimumWidth(_NARROWEST)
        return made

    def _typed(self) -> None:
        self._typing.start()

    def _tell(self) -> None:
        self._typing.stop()
        if (query := self.query) != self._told:
            self._told = query
            self.asked.emit(query)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the filters on two lines where one has no room for their words."""
        super().resizeEvent(event)
        columns = _COLUMNS if event.size().width() >= _ONE_LINE_FROM else _COLUMNS // 2
        if columns != self._columns:
            self._place_filters(columns)

    def _place_filters(self, columns: int) -> None:
        self._columns = columns
        for number, each in enumerate((self._size, self._task, self._licence, self._language)):
            self._below.removeWidget(each)
            self._below.addWidget(each, number // columns, number % columns)
        for column in range(_COLUMNS):
            self._below.setColumnStretch(column, int(column < columns))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(TINY // 2)
        words.addWidget(self._title)
        words.addWidget(self._words)
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        middle = QHBoxLayout()
        middle.setSpacing(SMALL)
        middle.addWidget(self.field, 1)
        middle.addWidget(self._sort)
        below = self._below = QGridLayout()
        below.setSpacing(SMALL)
        self._place_filters(columns=_COLUMNS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, MEDIUM + TINY, LARGE, SMALL)
        layout.setSpacing(SMALL + TINY)
        layout.addLayout(top)
        layout.addLayout(middle)
        layout.addLayout(below)
