"""The row of the access token: saved, forgotten, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.core.errors import KeyringUnavailable
from desktop.core.language import mark, tr
from desktop.core.tokens import DEFAULT_ENDPOINT, is_token
from desktop.core.wording import clean
from desktop.gui.errors import words_for
from desktop.gui.theme import LARGE, SMALL, TINY
from desktop.gui.widgets import Answer, Button, Label, Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.tokens import Place, Tokens
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDTH = 120
_PLACES: dict[Place | None, str] = {
    "environment": mark("Given by HF_TOKEN"),
    "keyring": mark("Kept in the system's keyring"),
    "file": mark("Kept in a file"),
    None: mark("None"),
}
_NO_TOKEN = mark("That is no access token: one is a single word, such as hf_AbC123.")
_IN_FILE = mark(
    "The system has no keyring that could keep the token, or it is locked. "
    "Keep it in a file that only your user account can read?"
)


def place_words(place: Place | None) -> str:
    """Return where the token is, a few words."""
    return tr(_PLACES[place])


def host_words(endpoint: str | None) -> str:
    """Return the name of the hub that a token goes to."""
    try:
        host = urlsplit(endpoint or DEFAULT_ENDPOINT).netloc.rpartition("@")[2]
    except ValueError:
        host = ""
    return clean(host or str(endpoint))


class TokenRow(QWidget):
    """Lets people save and forget the access token for the hub of the moment.

    Args:
        tokens: where it is kept.
        endpoint: tells the hub's address at the moment; None is the public one.
        tasks: the way off the GUI thread.
        bridge: tells when the hub was changed.
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(
        self,
        tokens: Tokens,
        endpoint: Callable[[], str | None],
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens, self._endpoint, self._tasks = tokens, endpoint, tasks
        self._shown_for: str | None = ""
        self._busy = False
        self._help = Label(theme, "", kind="small", role="muted", wrap=True)
        self.state = Label(theme, "", role="muted")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr("Access token"))
        self.field.setPlaceholderText("hf_…")
        self.field.setMinimumWidth(_WIDTH)
        self.field.returnPressed.connect(self._save)
        self.save_button = Button(theme, tr("Save"), on_click=self._save)
        self.save_button.setAccessibleName(tr("Save access token"))
        self.forget_button = Button(theme, tr("Forget"), on_click=self._forget)
        self.forget_button.setAccessibleName(tr("Forget access token"))
        self.notice = Notice(theme, self)
        self.notice.clear()
        self.notice.answered.connect(self._answered)
        self._build(theme)
        self._show_place(None)
        bridge.settings_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look again where the token is, if the hub is another one now."""
        if self._endpoint() != self._shown_for:
            self.look()

    def look(self) -> None:
        """Look again where the token is."""
        self._shown_for = self._endpoint()
        self._help.setText(
            tr(
                "For models that ask you to sign in. It is sent to {host} only.",
                host=host_words(self._shown_for),
            )
        )
        self._tasks.run(self._find_place, self._show_place)

    def _find_place(self) -> Place | None:
        # Whoever looks here may have come because the keyring was locked.
        self._tokens.ask_again()
        return self._tokens.place()

    def place_controls(self, *, beside: bool) -> None:
        """Put the controls beside the words, or below them."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._row.setSpacing(LARGE if beside else TINY)

    def _build(self, theme: Theme) -> None:
        label = Label(theme, tr("Access token"))
        label.setBuddy(self.field)
        words = QVBoxLayout()
        words.setSpacing(TINY // 2)
        words.addWidget(label)
        words.addWidget(self._help)
        controls = QHBoxLayout()
        controls.setSpacing(SMALL)
        for widget in (self.state, self.field, self.save_button, self.forget_button):
            controls.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
        row = self._row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addLayout(words, 1)
        row.addLayout(controls)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(row)
        layout.addWidget(self.notice)

    def _show_place(self, place: Place | None) -> None:
        if self._busy:
            return  # it is looked at again when that has ended
        self.state.setText(place_words(place))
        self.state.setVisible(place is not None)
        self.field.setVisible(place is None)
        self.save_button.setVisible(place is None)
        self.forget_button.setVisible(place in ("keyring", "file"))

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for widget in (self.field, self.save_button, self.forget_button):
            widget.setEnabled(not busy)

    def _save(self, *, in_file: bool = False) -> None:
        token = self.field.text().strip()
        if not is_token(token):
            self.notice.tell(tr(_NO_TOKEN), "warning")
            self.field.setFocus()
            return
        self.notice.clear()
        self._set_busy(busy=True)
        self._tasks.run(
            lambda: self._tokens.save(token, in_file=in_file),
            lambda _: self._saved(),
            self._not_saved,
        )

    def _saved(self) -> None:
        self._set_busy(busy=False)
        self.field.clear()
        self.look()
        self.forget_button.setFocus()

    def _not_saved(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, KeyringUnavailable):
            self.notice.ask(
                tr(_IN_FILE),
                (Answer("file", tr("Keep in a file")), Answer("cancel", tr("Cancel"))),
            )
            return
        self._tell(error)

    def _answered(self, name: str) -> None:
        self.notice.clear()
        if name == "file":
            self._save(in_file=True)
        else:
            self.field.setFocus()

    def _forget(self) -> None:
        self.notice.clear()
        self._set_busy(busy=True)
        self._tasks.run(self._tokens.forget, lambda _: self._forgotten(), self._not_forgotten)

    def _forgotten(self) -> None:
        self._set_busy(busy=False)
        self.look()
        self.field.setFocus()

    def _not_forgotten(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        words = words_for(error)
        self.notice.tell(f"{words.title} {words.advice}", "warning")
