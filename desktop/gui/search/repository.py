"""The repository that is open: joins its panel, the looks into its files, and downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.choices import choose
from desktop.core.errors import AssistantError, HubForbidden, HubUnauthorized
from desktop.core.examine import examine, is_known
from desktop.core.language import mark, tr
from desktop.core.wording import clean, size
from desktop.gui.downloads.commands import Commands
from desktop.gui.downloads.offers import Action
from desktop.gui.errors import words_for
from desktop.gui.models import formats
from desktop.gui.models.details import open_link
from desktop.gui.search import words
from desktop.gui.search.choice_button import ChoiceText
from desktop.gui.search.footer import Offered
from desktop.gui.search.look import Look
from desktop.gui.search.panel import Panel
from desktop.gui.search.words import Check

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.choices import Choice, Choices
    from desktop.core.examine import Examined
    from desktop.core.gguf import Header
    from desktop.core.hub.queue.downloads import Download
    from desktop.core.hub.search import FoundRepo
    from desktop.core.repo_files import RepoFiles, RepoGguf
    from desktop.gui.bridge import Bridge
    from desktop.gui.search.page import Computer
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_LOOKING = mark("Looking into the file: its header only")
_LOOKED = mark("Read from the file's header alone; nothing else was downloaded.")


class Repository(QObject):
    """What happens in the panel.

    Args:
        services: the hub, the queue and the catalogue.
        tasks: the way off the GUI thread.
        bridge: brings what the queue tells.
        theme: the look.
        parent: the Qt parent.
    """

    #: Somebody wants to chat with the model of this id.
    chat_requested = Signal(str)
    #: Another page of the window is wanted, by its name.
    page_requested = Signal(str)
    #: A download has ended: more is on this computer.
    arrived = Signal()

    def __init__(
        self, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._commands = Commands(services, tasks, self)
        self.panel = Panel(theme)
        self._look = Look(services, tasks, self)
        self._computer: Computer | None = None
        self._found: FoundRepo | None = None
        self._files: RepoFiles | None = None
        self._choices: Choices | None = None
        self._chosen = ""
        self._examined: Examined | None = None
        self._downloads: dict[str, Download] = {}
        self._look.listed.connect(self._have_files)
        self._look.not_listed.connect(self._have_no_files)
        self._look.looked.connect(self._have_header)
        self.panel.chosen.connect(self._choose)
        self.panel.page_asked.connect(self._open_page)
        footer = self.panel.footer
        footer.download_asked.connect(self._download)
        footer.chat_asked.connect(self._chat)
        footer.acted.connect(self._act)
        footer.downloads_asked.connect(lambda: self.page_requested.emit("downloads"))
        bridge.download_changed.connect(self._download_changed)
        bridge.settings_changed.connect(self._look.forget)

    @property
    def repo(self) -> str:
        """The repository that is open; empty while none is."""
        return self._found.repo if self._found is not None else ""

    @property
    def chosen(self) -> str:
        """The name of the chosen file; empty while there is none."""
        return self._chosen

    def open(self, found: FoundRepo) -> None:
        """Show a repository and look into it."""
        if found.repo == self.repo and self._files is not None:
            return
        self._found, self._files, self._choices = found, None, None
        self._chosen, self._examined = "", None
        self.panel.show_repo(found)
        self._look.open(found.repo)

    def close(self) -> None:
        """Show nothing, look no further."""
        self._look.give_up()
        self._found = None

    def leave_hub(self) -> None:
        """Show nothing of a hub that is another one now."""
        self.close()
        self._files, self._choices = None, None
        self._chosen, self._examined = "", None
        self._look.leave_hub()

    def show_computer(self, computer: Computer) -> None:
        """Judge files by another state of this computer."""
        self._computer = computer
        downloads = self._services.downloads.snapshot()
        self._downloads = {each.key: each for each in downloads}
        if self._files is not None:
            self._show_choices()
            self._show_footer()

    # --- what the hub tells -------------------------------------------------------------------

    def _have_files(self, files: RepoFiles) -> None:
        self._files = files
        choices = self._judge()
        if choices is None or self._found is None:
            return
        if not files.models:
            note = tr("This repository has no model file that can be verified and used.")
            self.panel.show_checks(words.before(self._found), note=note)
            return
        best = choices.recommended or next(iter(choices.cards))
        self._chosen = best.file.name
        self._show_choices()
        self._look_into(best.file)

    def _have_no_files(self, _repo: str, error: Exception) -> None:
        if self._found is None:
            return
        said = words_for(error)
        checks = (Check("triangle-alert", "warning", said.title), *words.before(self._found))
        self.panel.show_checks(checks, note=said.advice)

    def _have_header(self, _repo: str, name: str, found: Header | Exception) -> None:
        choice = self._choice()
        if choice is None or choice.file.name != name or self._computer is None:
            return
        if isinstance(found, Exception):
            self._cannot_look(found)
            return
        computer = self._computer
        self._examined = examine(
            found,
            choice.file,
            computer.hardware,
            computer.settings.context,
            licence=self._found.licence if self._found is not None else None,
        )
        self.panel.show_checks(words.checks(self._examined, computer.hardware), note=tr(_LOOKED))
        # With the cache's true size other files may fit, or not.
        self._judge()
        self._show_choices()
        self._show_footer()

    def _cannot_look(self, error: Exception) -> None:
        said = words_for(error)
        gated = isinstance(error, HubUnauthorized | HubForbidden)
        role, icon = ("warning", "lock") if gated else ("warning", "triangle-alert")
        about = words.before(self._found) if self._found is not None else ()
        words_ = said.title if isinstance(error, AssistantError) else tr("The file cannot be read.")
        self.panel.show_checks((Check(icon, role, words_.rstrip(".")), *about), note=said.advice)

    # --- judging ------------------------------------------------------------------------------

    def _judge(self) -> Choices | None:
        files, computer, found = self._files, self._computer, self._found
        if files is None or computer is None or found is None:
            return None
        known = self._examined
        self._choices = choose(
            files.models,
            computer.hardware,
            computer.settings.usual_context,
            kv_bytes_per_token=known.kv_bytes_per_token if known is not None else None,
            trained_context=found.context if known is None else known.context,
            parameters=(known.parameters if known is not None else None) or found.parameters,
        )
        return self._choices

    def _choice(self) -> Choice | None:
        if self._choices is None:
            return None
        return next((each for each in self._choices.all if each.file.name == self._chosen), None)

    def _key(self, file: RepoGguf) -> str:
        if self._files is None:
            return ""
        known = self._services.catalogue.find(self._files.repo, file.name)
        return known.id if known is not None else self._files.key(file)

    def _is_here(self, file: RepoGguf) -> bool:
        return self._computer is not None and self._key(file) in self._computer.ids

    # --- showing ------------------------------------------------------------------------------

    def _show_choices(self) -> None:
        if self._choices is not None:
            texts = {each.file.name: self._text(each) for each in self._choices.all}
            self.panel.show_choices(self._choices, texts, self._chosen)

    def _text(self, choice: Choice) -> ChoiceText:
        computer = self._computer
        speed = computer.speeds.get(self._key(choice.file)) if computer is not None else None
        shown, card = words.title(choice), self._is_card(choice)
        quantization = choice.file.quantization or ""
        return ChoiceText(
            title=shown if card else self._plain_title(choice),
            kind=quantization if card and quantization != shown else "",
            badge=tr("Recommended") if choice.recommended else "",
            size=size(choice.file.bytes),
            needs=words.needs(choice, speed),
            role=words.FITS[choice.fits][1],
            meaning=(words.meaning(choice) or tr("the only kind there is")) if card else "",
            known=tr("installed") if self._is_here(choice.file) else "",
        )

    def _is_card(self, choice: Choice) -> bool:
        return self._choices is not None and choice in self._choices.cards

    def _plain_title(self, choice: Choice) -> str:
        return choice.file.quantization or clean(choice.file.title)

    def _show_footer(self) -> None:
        choice, files = self._choice(), self._files
        if choice is None or files is None:
            self.panel.footer.show_file(None)
            return
        name = words.title(choice) if self._is_card(choice) else self._plain_title(choice)
        known = self._examined.known if self._examined is not None else self._is_known()
        projector = files.projector
        self.panel.footer.show_file(
            Offered(
                words=tr("Download {name}, {size}", name=name, size=size(choice.file.bytes)),
                bytes=choice.file.bytes,
                advised=choice.fits != "no",
                possible=known,
                here=self._is_here(choice.file),
                projector_bytes=projector.bytes if projector is not None else None,
                download=self._downloads.get(self._key(choice.file)),
            )
        )

    def _is_known(self) -> bool:
        return self._found is None or is_known(self._found.architecture) is not False

    # --- what people do -----------------------------------------------------------------------

    def _choose(self, name: str) -> None:
        self._chosen, self._examined = name, None
        choice = self._choice()
        if choice is not None:
            self._look_into(choice.file)

    def _look_into(self, file: RepoGguf) -> None:
        if self._files is None or self._found is None:
            return
        self.panel.show_checks(words.before(self._found), busy=tr(_LOOKING))
        self.panel.footer.show_problem("")  # that of another file
        self._show_footer()
        self._look.examine(self._files, file)

    def _download(self, with_pictures: bool) -> None:
        choice, files = self._choice(), self._files
        if choice is not None and files is not None:
            self._tasks.run(
                lambda: self._services.start_hub_download(
                    files, choice.file, projector=with_pictures
                ),
                lambda _: self._show_footer(),
                self._show_problem,
            )

    def _chat(self) -> None:
        choice = self._choice()
        if choice is not None:
            self.chat_requested.emit(self._key(choice.file))

    def _act(self, action: Action) -> None:
        choice = self._choice()
        download = self._downloads.get(self._key(choice.file)) if choice is not None else None
        if download is None:
            return
        if action is Action.PAUSE:
            self._commands.pause(download.key, self._show_problem)
        elif action in (Action.RESUME, Action.ANYWAY, Action.AGAIN):
            anyway = action is Action.ANYWAY
            self._commands.resume(download.key, self._show_problem, anyway=anyway)

    def _show_problem(self, error: Exception) -> None:
        self.panel.footer.show_problem(formats.problem(error))

    def _download_changed(self, download: Download) -> None:
        before = self._downloads.get(download.key)
        self._downloads[download.key] = download
        choice = self._choice()
        if choice is not None and self._key(choice.file) == download.key:
            self._show_footer()
        if download.state == "done" and (before is None or before.state != "done"):
            self.arrived.emit()

    def _open_page(self) -> None:
        if self._found is not None:
            address = self._services.hub.endpoint or "https://huggingface.co"
            open_link(f"{address}/{self._found.repo}")
