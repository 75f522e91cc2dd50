from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from linux import appimage, facts
from linux.facts import HERE

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_folder_is_what_an_appimage_holds(program: Path, share: Path, tmp_path: Path) -> None:
    folder = tmp_path / "App.AppDir"

    appimage.lay_out(program, share, folder)
    appimage.lay_out(program, share, folder)  # a second time replaces the first

    said = subprocess.run(
        [str(folder / "AppRun"), "--version"], capture_output=True, text=True, check=True
    )
    assert said.stdout == "goldcrest 1.2.3\n"
    for name in ("goldcrest.desktop", "goldcrest.png", ".DirIcon"):
        assert (folder / name).resolve().is_relative_to(folder.resolve() / "usr/share")
        assert (folder / name).is_file()
    # A link that led out of the folder would lead nowhere once it is packed.
    for path in folder.rglob("*"):
        assert path.resolve().is_relative_to(folder.resolve())


def test_without_the_tool_the_folder_is_ready_and_that_is_said(
    program: Path,
    share: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    made = appimage.build(program, share, tmp_path / "out", version="1.2.3", epoch=0)

    assert made is None
    assert "appimagetool is not on the PATH" in capsys.readouterr().err
    assert (tmp_path / "out" / "goldcrest.AppDir" / "AppRun").exists()


def test_the_tool_is_given_folder_runtime_and_name(
    program: Path, share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "bin" / "appimagetool"
    tool.parent.mkdir()
    tool.write_text(
        '#!/bin/sh\nfor last; do :; done\necho "$ARCH $SOURCE_DATE_EPOCH $@" > "$last"\n'
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    out = tmp_path / "out"

    image = appimage.build(
        program, share, out, version="1.2.3", epoch=7, runtime=tmp_path / "runtime"
    )

    assert image == out / "goldcrest-1.2.3-x86_64.AppImage"
    assert image.read_text().split() == [
        *("x86_64", "7", "--no-appstream", "--runtime-file", str(tmp_path / "runtime")),
        *(str(out / "goldcrest.AppDir"), str(image)),
    ]


def test_the_flatpak_manifest_has_the_id_and_tells_why_it_wants_the_network() -> None:
    text = (HERE / f"{facts.APP_ID}.yml").read_text(encoding="utf-8")

    assert f"\nid: {facts.APP_ID}\n" in text
    assert "\n  - --share=network\n" in text
    assert "offline switch" in text.partition("--share=network")[0]
    # Files come in through the dialogs; the home folder stays closed.
    assert "\n  - --filesystem" not in text
