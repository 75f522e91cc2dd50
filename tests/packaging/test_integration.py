from __future__ import annotations

import configparser
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import icons
import pytest
from frozen_stand_in import interpreter_with_qt
from linux import facts, integration

ROOT = Path(__file__).parents[2]


def tool(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not here")


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("usr") / "share"
    integration.write_texts(folder, version="1.2.3", epoch=1_775_000_000)
    return folder


def validated(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


@tool("desktop-file-validate")
def test_the_entry_is_valid(share: Path) -> None:
    done = validated("desktop-file-validate", share / integration.ENTRY)

    assert (done.returncode, done.stdout) == (0, "")


@tool("appstreamcli")
def test_the_metadata_are_valid(share: Path) -> None:
    done = validated("appstreamcli", "validate", "--no-net", share / integration.METAINFO)

    assert done.returncode == 0, done.stdout


@tool("update-mime-database")
def test_a_gguf_file_is_known_by_name_and_by_content(share: Path, tmp_path: Path) -> None:
    shutil.copytree(share / "mime", tmp_path / "mime")

    done = validated("update-mime-database", tmp_path / "mime")

    assert done.returncode == 0, done.stderr
    assert "application/x-gguf:*.gguf" in (tmp_path / "mime" / "globs").read_text()
    assert b"\x00\x04GGUF" in (tmp_path / "mime" / "magic").read_bytes()


class AsTheyStand(configparser.ConfigParser):
    """Keys keep their capitals."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def entry(share: Path) -> configparser.ConfigParser:
    read = AsTheyStand(interpolation=None, strict=True)
    read.read(share / integration.ENTRY, encoding="utf-8")
    return read


def test_a_double_click_opens_one_window_with_all_files(share: Path) -> None:
    read = entry(share)

    assert read["Desktop Entry"]["Exec"] == "goldcrest window %F"
    assert read["Desktop Entry"]["MimeType"] == "application/x-gguf;"
    assert read["Desktop Action quick"]["Exec"] == "goldcrest window --quick"


def test_the_entry_is_the_one_that_the_window_names(share: Path) -> None:
    source = (ROOT / "desktop" / "gui" / "application.py").read_text(encoding="utf-8")

    assert f'setDesktopFileName("{Path(integration.ENTRY).stem}")' in source
    assert entry(share)["Desktop Entry"]["Icon"] == Path(integration.SCALABLE).stem


def test_menu_and_metadata_speak_every_language_of_the_window(share: Path) -> None:
    languages = {path.stem for path in (ROOT / "desktop/assets/languages").glob("*.ts")} - {"en"}
    read = entry(share)
    document = ET.parse(share / integration.METAINFO).getroot()
    mime = ET.parse(share / integration.MIME).getroot()
    key = "{http://www.w3.org/XML/1998/namespace}lang"

    for language in languages:
        for name in ("Comment", "GenericName", "Keywords"):
            assert f"{name}[{language}]" in read["Desktop Entry"]
        assert f"Name[{language}]" in read["Desktop Action quick"]
    assert {one.get(key) for one in document.findall("summary")} == {None, *languages}
    comments = mime.iter("{http://www.freedesktop.org/standards/shared-mime-info}comment")
    assert {one.get(key) for one in comments} == {None, *languages}


def test_the_metadata_name_the_entry_the_type_and_the_releases(share: Path) -> None:
    document = ET.parse(share / integration.METAINFO).getroot()

    assert document.findtext("id") == facts.APP_ID
    assert document.findtext("launchable") == "goldcrest.desktop"
    assert document.findtext("provides/mediatype") == "application/x-gguf"
    newest = document.find("releases/release")
    assert newest is not None
    assert (newest.get("version"), newest.get("date")) == ("1.2.3", "2026-03-31")


def test_releases_are_told_as_the_list_of_changes_tells_them() -> None:
    changes = (
        "# Changes\n\n## Unreleased\n\n### A\n\n- **New & <better>**: x.\n- plain\n"
        "\n## 0.9.0 (2026-01-05)\n\n- **Two\n  lines**, and more\n\n## About\n"
    )

    document = ET.fromstring(integration.metainfo(changes, version="1.0.0", epoch=1_775_000_000))

    found = [
        (one.get("version"), one.get("date"), [item.text for item in one.iter("li")])
        for one in document.findall("releases/release")
    ]
    assert found == [
        ("1.0.0", "2026-03-31", ["New & <better>"]),
        ("0.9.0", "2026-01-05", ["Two lines"]),
    ]


def test_a_version_without_a_section_is_a_release_too() -> None:
    changes = "## 0.9.0 (2026-01-05)\n\n- **Old**\n"

    document = ET.fromstring(integration.metainfo(changes, version="1.0.0", epoch=1_775_000_000))

    assert [one.get("version") for one in document.findall("releases/release")] == [
        "1.0.0",
        "0.9.0",
    ]


def test_the_whole_folder_has_manual_and_pictures(tmp_path: Path) -> None:
    interpreter = interpreter_with_qt(ROOT)
    if interpreter is None:
        pytest.skip("PySide6 is not here")
    share = tmp_path / "usr" / "share"

    integration.write_share(share, interpreter=interpreter, version="1.2.3", epoch=1_775_000_000)

    manual = (share / integration.MAN).read_text(encoding="ascii")
    assert manual.startswith('.TH "GOLDCREST" "1" "2026\\-03\\-31" "goldcrest 1.2.3"')
    for size in icons.PNG_SIZES:
        picture = share / f"icons/hicolor/{size}x{size}/apps/goldcrest.png"
        assert struct.unpack(">II", picture.read_bytes()[16:24]) == (size, size)
    assert not any("autostart" in path.parts for path in tmp_path.rglob("*"))
