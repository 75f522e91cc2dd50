"""What the chat page is made of, and where each part has its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.gui.chat.aloud import ReadAloud
from desktop.gui.chat.answering import Answering
from desktop.gui.chat.around import Around
from desktop.gui.chat.attaching.desk import AttachingDesk
from desktop.gui.chat.attaching.files import AttachedFiles
from desktop.gui.chat.branches import Branches
from desktop.gui.chat.code_saving import CodeSaver
from desktop.gui.chat.composer import Composer
from desktop.gui.chat.context import ContextWatch
from desktop.gui.chat.earlier import Earlier
from desktop.gui.chat.edit_strip import EditStrip
from desktop.gui.chat.find_bar import FindBar
from desktop.gui.chat.link_following import LinkOpener
from desktop.gui.chat.options.options import ChatOptions
from desktop.gui.chat.parts import Centred, FirstFocus, Header, JumpButton, StatusRow
from desktop.gui.chat.replies import Replies
from desktop.gui.chat.several import Several
from desktop.gui.chat.specialist.in_chat import ChatSpecialist
from desktop.gui.chat.talk import Talk
from desktop.gui.chat.transcript import Transcript
from desktop.gui.chat.troubles import Troubles
from desktop.gui.chat.unsent import UnsentMessages
from desktop.gui.chat.warm_up import WarmUp
from desktop.gui.chat.welcome import Welcome
from desktop.gui.chat.writing.writing import Writing
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.widgets import BannerArea, line

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


class PageBody(FirstFocus):
    """The parts of the chat page; `ChatPage` lets them work together.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: the way of the core's facts onto it.
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.answering = Answering(services, tasks, bridge, self)
        self.replies = Replies(services.chats, bridge, self)
        self.header, self.header_line = Header(theme), line()
        self.banners, self.transcript = BannerArea(theme), Transcript(theme)
        self._troubles, self._links = Troubles(self.banners, self), LinkOpener(self.banners, self)
        self.saver = CodeSaver(self.transcript, self.banners, tasks, self)
        self.welcome, self.status = Welcome(theme), StatusRow(theme)
        self.composer = Composer(theme)
        self.unsent = UnsentMessages(services.unsent, tasks, self.composer, self.replies, self)
        self.writing = Writing(
            *(services, tasks, bridge, theme, self.composer, self.unsent, self.banners, self)
        )
        self.earlier = Earlier(services.conversations, tasks, self.transcript, self)
        self.options = ChatOptions(services, tasks, bridge, theme, self)
        self.files = AttachedFiles(services, tasks, self.replies, self)
        around = self._around(WarmUp(services, tasks, self))
        self.talk = Talk(around, self)
        self.specialist = ChatSpecialist(services, tasks, theme, around, self.talk, self)
        self.several = Several(services, tasks, theme, around, self)
        self.context = ContextWatch(
            services, tasks, self.composer, self.transcript, self.status, self.talk.draft, self
        )
        self.branches = Branches(
            services, tasks, self.talk, self.transcript, self.earlier, self.banners, self
        )
        self.aloud = ReadAloud(tasks, self.transcript, self.banners, self)
        self.attaching = AttachingDesk(self.files, self.composer, self.banners, theme, self)
        self.edit_strip, self.find_bar = EditStrip(theme), FindBar(theme)
        self.jump = JumpButton(theme, self.transcript, self.earlier)
        self._stack = QStackedWidget()
        self._build()

    def _around(self, warm_up: WarmUp) -> Around:
        parts = self.transcript, self.composer, self.options, self.answering
        return Around(*parts, warm_up, self.replies, self.unsent, self.files)

    def _build(self) -> None:
        self.files.retaken.connect(self.talk.get_ready)
        self.files.retaken.connect(self.context.look)
        self.context.looked.connect(self.files.take_room)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.transcript)
        self._stack.addWidget(self.several.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, MEDIUM)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.header_line)
        below = QVBoxLayout()
        layout.addLayout(below, 1)
        self.banners.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        below.addWidget(Centred(self.find_bar))
        below.addWidget(self.banners)
        below.addWidget(self._stack, 1)
        below.addWidget(Centred(self.status))
        below.addWidget(Centred(self.edit_strip))
        below.addWidget(Centred(self.several.strip))
        below.addWidget(Centred(self.composer))
        self.header.add(self.options.button)
        self.options.lie_beside(below)
        # Not the whole composer: Tab comes to what stands before its text, too.
        self.first = self.composer.edit
