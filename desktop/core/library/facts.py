"""What the library tells: models on this computer, copies of them, what takes room."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.language import mark
from desktop.core.library.names import IMPORTED, REPO_DEPTH
from desktop.core.local_names import is_stand_in
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path, PurePath

    from desktop.core.catalogue_facts import Model, Tier
    from desktop.core.library.header_facts import HeaderFacts

Source = Literal[
    "builtin",
    "own",
    "folder",
    "huggingface",
    "lmstudio",
    "gpt4all",
    "jan",
    "ollama",
    "llamacpp",
    "elsewhere",
]
#: The names of the sources for people, as in "from Ollama"; through `tr` where they are shown.
SOURCE_NAMES: Final[Mapping[Source, str]] = MappingProxyType(
    {
        "builtin": "Goldcrest",
        "own": "Goldcrest",
        "folder": mark("your folder"),
        "huggingface": mark("the Hugging Face cache"),
        "lmstudio": "LM Studio",
        "gpt4all": "GPT4All",
        "jan": "Jan",
        "ollama": "Ollama",
        "llamacpp": "llama.cpp",
        "elsewhere": mark("elsewhere"),
    }
)
State = Literal["ready", "incomplete", "damaged"]
Verdict = Literal["right", "damaged", "unknown"]
How = Literal["copy", "move", "link"]
UseKind = Literal[
    "model",
    "projector",
    "partial",
    "unfinished",
    "orphan",
    "moved",
    "chats",
    "memories",
    "logs",
    "cache",
    "other",
]


@dataclass(frozen=True, slots=True)
class Installed:
    """A model that is here.

    Attributes:
        id: the catalogue's; or "owner/repo/file.gguf" in the own folder; or the other program's
            name and its name of the model, "ollama:llama3.2:1b"; or the path.
        model: what the catalogue knows, None for other files.
        path: of the file; of the first part of a split model.
        bytes: the size of all parts; 0 when the built-in model's file is missing.
        builtin: whether it came with the program.
        source: whose file it is.
        parts: all files of a split model that are here, in order; empty for an ordinary one.
        projector: the file that lets it see pictures, where it has one.
        sha256: of the content, where it is known; None for a split model.
        parts_sha256: of the parts of a whole split model, in order, where all are known.
        facts: what the header says; None until `Library.identify` has read it.
        state: ready; incomplete (a part is missing, or the file ends too early); damaged (the
            content is not what it should be).
        title: the name to show where the catalogue has none; may be empty.
        copy_of: the id of the model that has the same content and is offered in its place.
        file_id: the id that the file had before it was known what it holds; empty where it has
            none.
        linked_bytes: of `bytes`, those that stay on the disk under another name when it is
            deleted.
        projector_bytes: what deleting it frees besides, because only it has the projector.
        projector_damaged: whether the projector is not what it should be; chats need none.
        projector_shared: whether its projector is somebody else's, or has another name, too.
        acceptable: whether all that is wrong is that its content is not the catalogue's, so that
            the person may use it as it is.
        accepted: whether the person does.
    """

    id: str
    model: Model | None
    path: Path
    bytes: int
    builtin: bool = False
    source: Source = "own"
    parts: tuple[Path, ...] = ()
    projector: Path | None = None
    sha256: str | None = None
    parts_sha256: tuple[str, ...] = ()
    facts: HeaderFacts | None = None
    state: State = "ready"
    title: str = ""
    copy_of: str | None = None
    file_id: str = ""
    linked_bytes: int = 0
    projector_bytes: int = 0
    projector_damaged: bool = False
    projector_shared: bool = False
    acceptable: bool = False
    accepted: bool = False

    @property
    def name(self) -> str:
        """The name to show: the catalogue's, or the file's without its ending."""
        return self.model.name if self.model else self.title or self.path.stem

    @property
    def files(self) -> tuple[Path, ...]:
        """The files of its weights: one, or the parts."""
        return self.parts or (self.path,)

    @property
    def content(self) -> str | None:
        """The same for all models with the same content; None where that is not known."""
        return self.sha256 or "+".join(self.parts_sha256) or None

    @property
    def frees(self) -> int:
        """What the disk gets back when it is deleted."""
        own = self.bytes - self.linked_bytes + self.projector_bytes
        return own if self.source == "own" else 0

    @property
    def repo(self) -> str:
        """The repository on the hub whose folder it is in; empty where it is in none."""
        names = self.file_id.split("/") if self.source == "own" else []
        repo = "/".join(names[:REPO_DEPTH])
        in_one = len(names) > REPO_DEPTH and names[0] != IMPORTED and not is_stand_in(repo)
        return repo if in_one else ""

    @property
    def repairable(self) -> bool:
        """Whether what is wrong can be fetched again, and is not under another name, too."""
        return bool(self.repo) and not (self.linked_bytes or self.projector_shared)

    @property
    def offered(self) -> bool:
        """Whether to offer it for chats: it is whole, and no copy of another that is offered."""
        return self.chats and self.state == "ready" and self.copy_of is None

    @property
    def chats(self) -> bool:
        """Whether one can chat with it, as far as is known."""
        if self.model is not None:
            return self.model.kind == "chat"
        return self.facts is None or self.facts.chats

    @property
    def sampling(self) -> Sampling:
        """How its maker wants tokens to be chosen; usual values where that is not known."""
        return (self.model.sampling if self.model else None) or Sampling()

    @property
    def thinking(self) -> bool | None:
        """Whether it thinks aloud: no where it can be told not to, else as it likes (None)."""
        return False if self.model and self.model.thinking == "switchable" else None

    @property
    def tier(self) -> Tier:
        """Its size class, "other" where the catalogue does not know it."""
        return self.model.tier if self.model else "other"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder with models that belong to somebody else.

    Attributes:
        source: whose it is; also says how the files lie in it.
        path: the folder, whether it exists or not.
    """

    source: Source
    path: Path


@dataclass(frozen=True, slots=True)
class Duplicate:
    """The same content in several files.

    Attributes:
        sha256: of the content; those of its parts, joined by "+", of a split model.
        bytes: of one of the models.
        models: the one that is offered first, then its copies.
        reclaimable_bytes: what deleting own ones would free while one of all stays; files of
            other programs stay, and links take no room.
    """

    sha256: str
    bytes: int
    models: tuple[Installed, ...]
    reclaimable_bytes: int


@dataclass(frozen=True, slots=True)
class Checked:
    """One file as `Library.verify` found it.

    Attributes:
        path: the file.
        sha256: of what is there; None where the file has gone.
        expected: what it should be; None where nobody knows.
        bad_blocks: the numbers of the blocks that are wrong; empty where blocks are not known.
        problem: the code of the error that reading its header meets; empty where there is none.
    """

    path: Path
    sha256: str | None
    expected: str | None
    bad_blocks: tuple[int, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """A model as `Library.verify` found it.

    Attributes:
        id: the model.
        path: the file that is damaged, else the first.
        state: right; damaged; unknown (there is nothing to compare it with; from now on there
            is).
        sha256: of the file at `path`; None where it has gone.
        expected: what that should be; None where nobody knows.
        bad_blocks: of that file.
        files: each file of the model.
    """

    id: str
    path: Path
    state: Verdict
    sha256: str | None
    expected: str | None
    bad_blocks: tuple[int, ...]
    files: tuple[Checked, ...]


@dataclass(frozen=True, slots=True)
class Deleted:
    """What `Library.delete` did.

    Attributes:
        model: as it was.
        freed_bytes: what the disk got back; less than the model's size where it was a link.
        shared: whether the content is still on the disk under another name.
    """

    model: Installed
    freed_bytes: int
    shared: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """What `Library.move_folder` did.

    Attributes:
        old: the folder that the models were in.
        left: what is in it still, because it came or changed meanwhile; seen from it.
    """

    old: Path
    left: tuple[PurePath, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """What takes room on the disk.

    Attributes:
        kind: model, projector; partial (a download of the queue, or under way), unfinished (one
            that can be gone on with), orphan (an unfinished file of no use); moved (copies that
            a killed move has left in the old folder); chats; memories (what models know of chats);
            logs; cache; other.
        name: for people.
        path: a file or a folder.
        bytes: on the disk.
        removable: whether `Library.clean_up` takes it.
        id: of the model; empty for anything else.
        arrived_bytes: of an unfinished download, that would have to be fetched again.
        total_bytes: of the file that it is going to be.
        frees: what the disk gets back when it is deleted, where that is not `bytes`.
    """

    kind: UseKind
    name: str
    path: Path
    bytes: int
    removable: bool
    id: str = ""
    arrived_bytes: int = 0
    total_bytes: int = 0
    frees: int | None = None
