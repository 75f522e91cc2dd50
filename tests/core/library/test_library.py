from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT, SMALL, no_administrator
from gguf_files import gguf, put
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.catalogue import BUILTIN, Catalogue
from desktop.core.errors import (
    AssistantError,
    BuiltinStays,
    FolderMissing,
    FolderReadOnly,
    ModelFileMissing,
    ModelNotInstalled,
    UnknownModel,
)
from desktop.core.library import Installed, Library
from desktop.core.local_names import local_path

if TYPE_CHECKING:
    from core.library.conftest import Shelf

links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


def found(library: Library) -> list[str]:
    return [each.id for each in library.installed()]


def test_the_built_in_model_is_always_there(library: Library, folder: Path) -> None:
    folder.rmdir()

    (tiny,) = library.installed()

    assert (tiny.id, tiny.model, tiny.bytes, tiny.builtin) == ("tiny", BUILTIN, 10, True)
    assert tiny.name == "Tiny (self-test)"
    assert library.resolve("tiny") == tiny


def test_a_file_of_the_catalogue_is_known_by_repository_name_and_size(library: Library) -> None:
    path = put(library.path_for("owner/Small-GGUF", "small-Q8_0.gguf"), CONTENT)

    key = "owner/Small-GGUF/small-Q8_0.gguf"
    assert library.installed()[1:] == (Installed("small", SMALL, path, len(CONTENT), file_id=key),)
    assert library.resolve("small").path == path


def test_a_file_of_another_size_is_another_file(library: Library) -> None:
    content = gguf("Small 1B", weights=200)
    path = put(library.path_for("owner/Small-GGUF", "small-Q8_0.gguf"), content)

    (other,) = library.installed()[1:]

    key = "owner/Small-GGUF/small-Q8_0.gguf"
    assert other == Installed(key, None, path, len(content), file_id=key)
    assert (other.name, other.tier) == ("small-Q8_0", "other")
    with pytest.raises(ModelNotInstalled) as caught:
        library.resolve("small")
    assert caught.value.data == {"id": "small", "name": "Small 1B"}


def test_a_file_whose_size_nobody_knows_is_taken_as_it_is(library: Library) -> None:
    put(library.path_for("owner/Old-GGUF", "old.gguf"))

    assert found(library) == ["tiny", "old"]


def test_only_whole_models_are_found_also_those_that_people_put_there(
    library: Library, folder: Path
) -> None:
    put(folder / "owner" / "repo" / "model.gguf")
    put(folder / "owner" / "repo" / "q4" / "model.gguf")
    put(folder / "owner" / "repo" / "model.gguf.partial", b"1")
    put(folder / "owner" / "repo" / ".hidden.gguf")
    put(folder / "owner" / "repo" / "mmproj-F16.gguf")
    put(folder / "owner" / "repo" / "README.md", b"")
    put(folder / "owner" / "loose.gguf")
    put(folder / "loose.gguf")
    put(folder / "a" / "b" / "1/2/3/4/5/6/7/8/9" / "deep.gguf")
    (folder / "owner" / "repo" / "folder.gguf").mkdir()

    assert found(library) == [
        "tiny",
        "loose.gguf",
        "owner/loose.gguf",
        "owner/repo/model.gguf",
        "owner/repo/q4/model.gguf",
    ]
    library.delete("loose.gguf")
    assert not (folder / "loose.gguf").exists()
    assert folder.is_dir()


@links
def test_links_are_followed_to_files_but_not_to_folders(library: Library, folder: Path) -> None:
    outside = put(folder.parent / "outside" / "repo" / "linked.gguf")
    (folder / "owner" / "repo").mkdir(parents=True)
    (folder / "owner" / "repo" / "link.gguf").symlink_to(outside)
    (folder / "owner" / "repo" / "broken.gguf").symlink_to(folder / "nothing")
    (folder / "owner" / "loop").symlink_to(folder)
    (folder / "elsewhere").symlink_to(outside.parent.parent)

    assert found(library) == ["tiny", "owner/repo/link.gguf"]

    library.delete("owner/repo/link.gguf")

    assert outside.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_names_that_would_fool_a_terminal_are_passed_over(library: Library, folder: Path) -> None:
    put(folder / "owner" / "repo" / "\x1b[2J.gguf")
    put(folder / "owner" / "repo" / "Überall-模型.gguf")
    (folder / "owner" / "bad\nname").mkdir()
    put(folder / "owner" / "bad\nname" / "model.gguf")
    raw = os.fsencode(folder / "owner" / "repo") + b"/\xff.gguf"
    Path(os.fsdecode(raw)).write_bytes(b"")

    assert found(library) == ["tiny", "owner/repo/Überall-模型.gguf"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_no_model(library: Library, folder: Path) -> None:
    (folder / "owner" / "repo").mkdir(parents=True)
    os.mkfifo(folder / "owner" / "repo" / "pipe.gguf")

    assert found(library) == ["tiny"]


def test_a_models_folder_that_is_a_file_holds_nothing(library: Library, folder: Path) -> None:
    folder.rmdir()
    folder.write_bytes(b"")

    assert found(library) == ["tiny"]
    assert isinstance(library.problem, FolderMissing)


def test_the_folder_is_the_one_chosen_at_the_moment(shelf: Shelf, tmp_path: Path) -> None:
    chosen = [tmp_path / "one"]
    library = Library(
        lambda: chosen[0], tmp_path / "tiny.gguf", Catalogue([SMALL]), index=shelf.index
    )
    put(tmp_path / "one" / "a" / "b" / "c.gguf")
    assert found(library) == ["tiny", "a/b/c.gguf"]

    chosen[0] = tmp_path / "two"

    assert found(library) == ["tiny"]
    assert library.folder == tmp_path / "two"


def test_a_folder_that_has_gone_is_said_and_not_made_again(library: Library, folder: Path) -> None:
    before = library.problem
    folder.rmdir()

    problem = library.problem

    assert before is None
    assert problem
    assert problem.data == {"path": str(folder)}
    for act in (
        lambda: library.path_for("owner/repo", "model.gguf"),
        lambda: library.resolve("small"),
        lambda: library.delete("small"),
    ):
        with pytest.raises(FolderMissing):
            act()
    assert not folder.exists()


def test_a_path_of_a_file_elsewhere_is_a_model_too(library: Library, tmp_path: Path) -> None:
    path = put(tmp_path / "mine" / "own.gguf")

    assert library.resolve(str(path)) == Installed(
        str(path), None, path, path.stat().st_size, source="elsewhere"
    )
    assert library.resolve(str(path.parent / ".." / "mine" / "own.gguf")).id == str(path)


def test_a_path_of_an_installed_file_is_that_model(library: Library) -> None:
    path = put(library.path_for("owner/Small-GGUF", "small-Q8_0.gguf"), CONTENT)

    assert library.resolve(str(path)).id == "small"


def test_a_relative_path_counts_from_here(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "own.gguf")
    monkeypatch.chdir(tmp_path)

    assert library.resolve("own.gguf").path == tmp_path / "own.gguf"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", UnknownModel),
        ("nothing", UnknownModel),
        ("owner/repo", UnknownModel),
        ("/etc/passwd", UnknownModel),
        ("small", ModelNotInstalled),
        ("/nowhere/model.gguf", ModelFileMissing),
        ("owner/repo/model.gguf", ModelFileMissing),
        ("~nobody-at-all/model.gguf", ModelFileMissing),
        ("bad\0name.gguf", ModelFileMissing),
    ],
)
def test_names_that_mean_nothing_say_so(
    library: Library, name: str, kind: type[AssistantError]
) -> None:
    with pytest.raises(kind):
        library.resolve(name)


def test_a_folder_named_like_a_model_is_missing(library: Library, tmp_path: Path) -> None:
    (tmp_path / "folder.gguf").mkdir()

    with pytest.raises(ModelFileMissing):
        library.resolve(str(tmp_path / "folder.gguf"))


UNSOUND = [
    ("owner/repo", "../../../etc/x.gguf"),
    ("owner/repo", "/etc/x.gguf"),
    ("owner/repo", "a/../x.gguf"),
    ("owner/repo", "x.bin"),
    ("owner/repo", "x.gguf/"),
    ("owner/repo", "x\0.gguf"),
    ("owner/repo", "x\ud800.gguf"),
    ("owner/repo", "x/" * 500 + "x.gguf"),
    ("owner", "x.gguf"),
    ("../repo", "x.gguf"),
    ("owner/..", "x.gguf"),
    ("/owner/repo", "x.gguf"),
    ("owner/repo/more", "x.gguf"),
    ("", ""),
]


@pytest.mark.parametrize(("repo", "file"), UNSOUND)
def test_a_download_cannot_leave_the_folder(library: Library, repo: str, file: str) -> None:
    with pytest.raises(UnknownModel) as caught:
        library.path_for(repo, file)

    assert caught.value.data == {"name": f"{repo}/{file}"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    repo=st.text(st.sampled_from("ab/.\\~-"), max_size=8),
    file=st.text(st.sampled_from("ab/.\\~:"), max_size=8),
)
def test_every_path_given_lies_inside_the_folder(library: Library, repo: str, file: str) -> None:
    try:
        path = library.path_for(repo, f"{file}.gguf")
    except UnknownModel:
        return
    assert path.resolve().is_relative_to(library.folder.resolve())
    assert path.relative_to(library.folder).as_posix() == local_path(repo, f"{file}.gguf")


@pytest.mark.parametrize("file", ["a\\x.gguf", "c:x.gguf", "con.gguf", "x\n.gguf", "..x.gguf"])
def test_a_name_that_some_system_refuses_has_a_place_and_is_found_there(
    shelf: Shelf, file: str
) -> None:
    path = put(shelf.library.path_for("owner/repo", file), gguf("Odd"))

    assert path.parent == shelf.folder / "owner" / "repo"
    assert shelf.known() == [f"owner/repo/{path.name}"] == [local_path("owner/repo", file)]


def test_a_subfolder_of_a_repository_is_kept(library: Library, folder: Path) -> None:
    expected = folder / "owner" / "repo" / "q4" / "model.gguf"

    assert library.path_for("owner/repo", "q4/model.gguf") == expected


def test_deleting_removes_the_file_and_the_empty_folders(library: Library, folder: Path) -> None:
    path = put(library.path_for("owner/Small-GGUF", "small-Q8_0.gguf"), CONTENT)
    keep = put(library.path_for("owner/Old-GGUF", "old.gguf"))

    deleted = library.delete("small")

    assert (deleted.model.path, deleted.freed_bytes) == (path, len(CONTENT))
    assert not deleted.shared
    assert not path.parent.exists()
    assert keep.exists()
    assert found(library) == ["tiny", "old"]

    library.delete("old")

    assert folder.exists()
    assert list(folder.iterdir()) == []


def test_deleting_leaves_what_lies_beside(library: Library) -> None:
    path = put(library.path_for("owner/Small-GGUF", "small-Q8_0.gguf"), CONTENT)
    note = put(path.parent / "note.txt")

    library.delete("small")

    assert note.exists()


def test_only_what_is_in_the_folder_can_be_deleted(library: Library, tmp_path: Path) -> None:
    own = put(tmp_path / "own.gguf")

    with pytest.raises(UnknownModel):
        library.delete(str(own))
    with pytest.raises(BuiltinStays):
        library.delete("tiny")
    with pytest.raises(ModelNotInstalled):
        library.delete("small")

    assert own.exists()
    assert library.resolve("tiny").bytes == 10


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights on Windows")
def test_a_read_only_folder_is_said(shelf: Shelf, open_folder: Path) -> None:
    shelf.folder, library = open_folder, shelf.library
    path = put(library.path_for("owner/Small-GGUF", "small-Q8_0.gguf"), CONTENT)
    path.parent.chmod(0o555)
    try:
        with no_administrator(), pytest.raises(FolderReadOnly) as caught:
            library.delete("small")
    finally:
        path.parent.chmod(0o755)

    assert caught.value.data == {"path": str(path.parent)}
    assert path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights on Windows")
def test_folders_that_may_not_be_read_are_passed_over(shelf: Shelf, open_folder: Path) -> None:
    shelf.folder, library = open_folder, shelf.library
    put(library.path_for("owner/Small-GGUF", "small-Q8_0.gguf"), CONTENT)
    closed = put(library.path_for("owner/closed", "secret.gguf")).parent
    closed.chmod(0)
    try:
        with no_administrator():
            assert found(library) == ["tiny", "small"]
    finally:
        closed.chmod(0o755)
