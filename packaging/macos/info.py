"""What Goldcrest.app says of itself to macOS: PyInstaller's `info_plist=`. Not yet run."""

from __future__ import annotations

import re
from typing import Final

#: The same that Flatpak knows it by: nobody's domain, turned round (RFC 9476).
IDENTIFIER: Final = "alt.goldcrest.goldcrest"
NAME: Final = "Goldcrest"
#: Qt 6.11 and pypdfium2 would run on macOS 13; the build of NumPy that pip chooses wants 14.
#: MACOSX_DEPLOYMENT_TARGET has to be the same while llama.cpp is compiled.
MINIMUM_SYSTEM: Final = "14.0"
#: Nobody has declared a type for GGUF files so far; where somebody does, theirs is used.
GGUF_TYPE: Final = "alt.goldcrest.gguf"
_FILE_TYPE: Final[dict[str, object]] = {
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "GGUF language model",
            "CFBundleTypeRole": "Viewer",
            # Whatever opens these files so far goes on doing so.
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": [GGUF_TYPE],
        }
    ],
    "UTImportedTypeDeclarations": [
        {
            "UTTypeIdentifier": GGUF_TYPE,
            "UTTypeDescription": "GGUF language model",
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["gguf"],
                "public.mime-type": ["application/x-gguf"],
            },
        }
    ],
}
#: What macOS asks about before a program reads there: a model was left in place.
_ASKED_ABOUT: Final = (
    *("DesktopFolder", "DocumentsFolder", "DownloadsFolder"),
    *("RemovableVolumes", "NetworkVolumes"),
)
_WHY: Final = "Goldcrest reads the models that you left in this folder."


def values(version: str) -> dict[str, object]:
    """Return the values of Info.plist beside those that PyInstaller writes itself.

    Args:
        version: of the program.

    Raises:
        ValueError: it does not begin with a number; macOS would not start the program.
    """
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundlePackageType": "APPL",
        # Three numbers: anything else makes it older than every finished version.
        "CFBundleShortVersionString": numbers(version),
        "CFBundleVersion": numbers(version),
        # The executable is a command, too; PyInstaller would take it for one that has no window.
        "LSBackgroundOnly": False,
        "LSMinimumSystemVersion": MINIMUM_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHumanReadableCopyright": "MIT licence; the licences of its parts are inside",
        # The sharp window, and the dark one.
        "NSPrincipalClass": "NSApplication",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "CFBundleDevelopmentRegion": "en",
        # The system's own words in menus and dialogs follow the language, too.
        "CFBundleLocalizations": ["en", "de", "fr", "es", "zh-Hans"],
        **_FILE_TYPE,
        **{f"NS{place}UsageDescription": _WHY for place in _ASKED_ABOUT},
    }


def numbers(version: str) -> str:
    """Return the three numbers that a version begins with, as macOS counts.

    Raises:
        ValueError: it does not begin with a number.
    """
    match = re.match(r"\d+(\.\d+){0,2}", version)
    if match is None:
        raise ValueError(f"{version!r} is no version")
    return ".".join([*match[0].split("."), "0", "0"][:3])
