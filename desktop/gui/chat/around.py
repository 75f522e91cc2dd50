"""What those work with who send messages from the chat page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.gui.chat.answering import Answering
    from desktop.gui.chat.attaching.files import AttachedFiles
    from desktop.gui.chat.composer import Composer
    from desktop.gui.chat.options.options import ChatOptions
    from desktop.gui.chat.replies import Replies
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.chat.unsent import UnsentMessages
    from desktop.gui.chat.warm_up import WarmUp


class Around(NamedTuple):
    """Parts of the page; all of it is the page's."""

    transcript: Transcript
    composer: Composer
    options: ChatOptions
    answering: Answering
    warm_up: WarmUp
    replies: Replies
    unsent: UnsentMessages
    files: AttachedFiles
