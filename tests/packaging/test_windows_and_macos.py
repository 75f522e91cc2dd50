"""What is packaged for Windows and macOS, as far as it can be looked at on any system."""

from __future__ import annotations

import ast
import io
import plistlib
import re
import struct
from pathlib import Path

import icons
import pytest
from linux import facts
from macos import dmg, info
from PySide6.QtGui import QImage  # noqa: TID251 - icons are pictures
from windows import installer, packages, version_info

ROOT = Path(__file__).parents[2]
ISS = installer.SCRIPT.read_text("utf-8-sig")


def sections() -> dict[str, list[str]]:
    """The lines of the installer's script by section, without comments."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in ISS.splitlines():
        if re.fullmatch(r"\[\w+\]", line):
            name = line[1:-1]
        elif line.strip() and not line.startswith(";"):
            found.setdefault(name, []).append(line)
    return found


def setting(name: str) -> str:
    (line,) = [line for line in sections()["Setup"] if line.startswith(f"{name}=")]
    return line.partition("=")[2]


# --- the installer of Windows -------------------------------------------------------------------


def test_the_compiler_is_told_all_that_the_script_asks_for_and_nothing_else(tmp_path: Path) -> None:
    command = installer.command(
        Path("ISCC.exe"), tmp_path / "goldcrest", "0.1.0", tmp_path, tmp_path / "a.ico"
    )

    told = {part[2:].partition("=")[0] for part in command if part.startswith("/D")}
    asked = set(re.findall(r"^#ifndef (\w+)$", ISS, re.MULTILINE))
    defined = set(re.findall(r"^#define (\w+)", ISS, re.MULTILINE))
    used = set(re.findall(r"\{#(\w+)\}", ISS))
    assert told == asked
    assert used | {"Chinese"} == asked | defined
    assert command[-1] == str(ROOT / "packaging" / "windows" / "goldcrest.iss")
    assert f"/DProgram={tmp_path / 'goldcrest'}" in command


def test_the_script_has_one_identity_and_no_path_of_a_machine() -> None:
    assert setting("AppId") == "{{B85B8ACF-BF35-4DF0-B835-DBFC365AEB38}"
    assert not re.search(r"[A-Za-z]:\\", ISS)
    # Without this mark the compiler takes the letters for those of an old code page.
    assert installer.SCRIPT.read_bytes().startswith(b"\xef\xbb\xbf")


def test_it_needs_no_administrator_and_starts_nothing_by_itself() -> None:
    assert setting("PrivilegesRequired") == "lowest"
    assert not re.search(r"CurrentVersion\\Run|userstartup|commonstartup", ISS)
    (desktop,) = [line for line in sections()["Tasks"] if "desktopicon" in line]
    assert "unchecked" in desktop


def test_what_opens_models_so_far_is_left_alone() -> None:
    lines = [line for line in sections()["Registry"] if r"Classes\.gguf" in line]

    # Nothing but the list of those that can open them, and empty keys that go with the program.
    for line in lines:
        assert "OpenWithProgids" in line or "ValueType: none" in line
        assert "uninsdelete" in line
    (command,) = [line for line in sections()["Registry"] if r"open\command" in line]
    assert '""{app}\\{#Window}"" window ""%1""' in command


def test_only_executables_that_are_frozen_are_named(tmp_path: Path) -> None:
    named = set(re.findall(r'"(goldcrest[\w-]*\.exe)"', ISS))
    assert named == {"goldcrest.exe", "goldcrest-window.exe"}
    with pytest.raises(FileNotFoundError):
        installer.build(tmp_path, "0.1.0", tmp_path)


def test_each_text_is_there_in_each_language_and_each_that_is_used_exists() -> None:
    texts: dict[str, set[str]] = {}
    for line in sections()["CustomMessages"]:
        if not line.startswith("#"):
            language, _, rest = line.partition(".")
            texts.setdefault(language, set()).add(rest.partition("=")[0])
    languages = {line.split('"')[1] for line in sections()["Languages"] if not line.startswith("#")}
    used = set(re.findall(r"\{cm:(\w+)", ISS)) | set(re.findall(r"CustomMessage\('(\w+)'\)", ISS))

    assert texts.keys() == languages == {"en", "de", "fr", "es", "zh"}
    assert len({frozenset(names) for names in texts.values()}) == 1
    own = {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"}  # Inno Setup's
    assert used - own == texts["en"]


def test_the_uninstaller_waits_for_the_window_by_the_name_that_it_has() -> None:
    name = re.search(r'^#define WindowMutex "(.+)"$', ISS, re.MULTILINE)
    assert name is not None
    window = (ROOT / "desktop" / "gui" / "single_instance.py").read_text("utf-8")
    assert f'CreateMutexW(None, False, "{name[1]}")' in window


def test_without_the_compiler_there_is_a_zip_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for variable in ("PATH", "ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "nothing"))
    program, dist = tmp_path / "made" / "goldcrest", tmp_path / "dist"
    program.mkdir(parents=True)
    for name in ("goldcrest.exe", "goldcrest-window.exe"):
        (program / name).touch()

    made = packages.build(program, {"version": "0.1.0"}, dist, quick=False)

    assert [file.name for file in made] == ["goldcrest-0.1.0-windows-x64.zip"]
    assert "Inno Setup" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("version", "numbers", "flags"),
    [("0.1.0", (0, 1, 0, 0), 0), ("1.2", (1, 2, 0, 0), 0), ("2.0.1rc1", (2, 0, 1, 0), 2)],
)
def test_windows_is_told_the_version(version: str, numbers: tuple[int, ...], flags: int) -> None:
    told = ast.parse(version_info.text(version), mode="eval")

    # It is an expression of calls and literals, as PyInstaller evaluates it.
    calls = {
        node.func.id: node
        for node in ast.walk(told)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    fixed = {word.arg: ast.literal_eval(word.value) for word in calls["FixedFileInfo"].keywords}
    strings = dict(
        [ast.literal_eval(each) for each in node.args]
        for node in ast.walk(told)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "StringStruct"
    )
    assert fixed["filevers"] == fixed["prodvers"] == numbers
    assert fixed["flags"] == flags
    assert strings["ProductVersion"] == version
    assert strings["OriginalFilename"] == "goldcrest.exe"


@pytest.mark.parametrize("version", ["", "next", "70000.1"])
def test_what_is_no_version_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match=r"version|count"):
        version_info.numbers(version)


# --- macOS --------------------------------------------------------------------------------------


def test_the_app_says_what_macos_asks() -> None:
    values = plistlib.loads(plistlib.dumps(info.values("0.1.0")))

    assert values["CFBundleIdentifier"] == info.IDENTIFIER == facts.APP_ID
    assert values["CFBundleShortVersionString"] == values["CFBundleVersion"] == "0.1.0"
    assert values["NSHighResolutionCapable"] is True
    # What PyInstaller says of an executable with a terminal would leave it without a window.
    assert values["LSBackgroundOnly"] is False
    (kind,) = values["CFBundleDocumentTypes"]
    assert (kind["CFBundleTypeRole"], kind["LSHandlerRank"]) == ("Viewer", "Alternate")
    (declared,) = values["UTImportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["gguf"]
    # Neither camera nor microphone, nor anything else that is not used.
    asked = {key for key in values if key.endswith("UsageDescription")}
    assert all("Folder" in key or "Volumes" in key for key in asked)


def test_the_app_has_the_languages_that_the_window_speaks() -> None:
    told = info.values("1.0")["CFBundleLocalizations"]
    files = {path.stem for path in (ROOT / "desktop" / "assets" / "languages").glob("*.ts")}

    assert isinstance(told, list)
    assert {name.partition("-")[0] for name in told} == {"en"} | {
        re.split("[_-]", name)[0] for name in files if not name.startswith("en")
    }


@pytest.mark.parametrize(
    ("version", "told"), [("0.1.0", "0.1.0"), ("1.2rc3", "1.2.0"), ("2.3.4.dev5", "2.3.4")]
)
def test_macos_is_told_three_numbers(version: str, told: str) -> None:
    assert info.numbers(version) == told


def test_the_hardened_runtime_is_softened_by_one_line_only() -> None:
    told = plistlib.loads(dmg.ENTITLEMENTS.read_bytes())

    assert told == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_without_a_certificate_the_signature_is_nobodys_and_nothing_is_sent(tmp_path: Path) -> None:
    app, image = tmp_path / "Goldcrest.app", tmp_path / "a.dmg"

    assert dmg.sign_command(app, dmg.AD_HOC) == ["codesign", "--force", "--sign", "-", str(app)]
    assert dmg.notary_commands(image, {}) == []
    signed = dmg.sign_command(app, "Developer ID Application: X")
    assert signed[signed.index("--options") + 1] == "runtime"
    assert str(dmg.ENTITLEMENTS) in signed
    submit, staple = dmg.notary_commands(image, {"GOLDCREST_NOTARY_PROFILE": "mine"})
    assert submit[:3] == ["xcrun", "notarytool", "submit"]
    assert staple == ["xcrun", "stapler", "staple", str(image)]


# --- icons --------------------------------------------------------------------------------------


def opaque_share(image: QImage) -> float:
    """How much of the middle row is covered."""
    row = [image.pixelColor(x, image.height() // 2).alpha() for x in range(image.width())]
    return sum(alpha > 128 for alpha in row) / len(row)


def test_the_icon_of_windows_has_its_sizes() -> None:
    made = icons.ico()
    stream = io.BytesIO(made)
    assert struct.unpack("<HHH", stream.read(6)) == (0, 1, len(icons.ICO_SIZES))
    end = 6 + 16 * len(icons.ICO_SIZES)
    for size in icons.ICO_SIZES:
        side, _, _, _, _, depth, length, place = struct.unpack("<BBBBHHII", stream.read(16))
        assert (side or 256, depth, place) == (size, 32, end)
        end += length
    assert end == len(made)
    # Qt reads the pictures as Windows does; all are the same drawing.
    for number, size in enumerate(icons.ICO_SIZES):
        entry = 6 + 16 * number
        length, place = struct.unpack("<II", made[entry + 8 : entry + 16])
        alone = (
            struct.pack("<HHH", 0, 1, 1)
            + made[entry : entry + 12]
            + struct.pack("<I", 22)
            + made[place : place + length]
        )
        image = QImage.fromData(alone)
        assert (image.width(), image.height()) == (size, size)
        assert opaque_share(image) > 0.95
        # Neither upside down nor with its colours exchanged: the stripe is gold, the belly is not.
        stripe = image.pixelColor(int(size * 0.27), int(size * 0.41))
        belly = image.pixelColor(int(size * 0.4), int(size * 0.75))
        assert stripe.red() - stripe.blue() > 90
        assert belly.red() - belly.blue() < 60


def test_the_icon_of_macos_has_its_sizes_and_room_around() -> None:
    made = icons.icns()
    assert made[:4] == b"icns"
    assert struct.unpack(">I", made[4:8]) == (len(made),)
    place = 8
    found = {}
    while place < len(made):
        name = made[place : place + 4].decode()
        (length,) = struct.unpack(">I", made[place + 4 : place + 8])
        image = QImage.fromData(made[place + 8 : place + length])
        found[name] = image.width()
        assert opaque_share(image) == pytest.approx(824 / 1024, abs=0.04)
        place += length
    assert found == icons.ICNS_SIZES


def test_an_icon_is_written_by_its_ending(tmp_path: Path) -> None:
    icons.write(tmp_path / "new" / "a.ico")

    assert (tmp_path / "new" / "a.ico").read_bytes() == icons.ico()
    with pytest.raises(ValueError, match="neither"):
        icons.write(tmp_path / "a.png")


def test_the_icons_of_linux_come_to_a_folder(tmp_path: Path) -> None:
    icons.write(tmp_path / "new")

    for size in icons.PNG_SIZES:
        image = QImage(str(tmp_path / "new" / f"{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert opaque_share(image) > 0.95
