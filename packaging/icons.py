"""The icons of each system, made from the program's own drawing.

python3 packaging/icons.py FILE.ico|FILE.icns|FOLDER

Those of Windows and macOS are containers of pictures in several sizes, put together here: the
systems' own programs for it exist on one system each, and this way the tests can look at the result
anywhere. Linux has a file for each size, which come to a folder.
"""

from __future__ import annotations

import importlib.util
import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

ROOT: Final = Path(__file__).resolve().parents[1]
DRAWING: Final = ROOT / "desktop" / "assets" / "icons" / "goldcrest.svg"

#: Pixels of a side; what the index of Linux's icons names, up to what software centres show.
PNG_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
#: What Windows shows at 100 % to 400 %, in lists, on the task bar and on the desktop.
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
#: From here on a picture is stored as PNG: all that reads icons does for 256, and not for less.
_PNG_FROM: Final = 256
#: Apple's names of the pictures, and how many pixels each has; "32" is also 16 on a fine screen.
ICNS_SIZES: Final = {
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
#: The share of the side that an icon of macOS fills; the rest is room for its shadow.
_FILLED: Final = 824 / 1024


def write(target: Path) -> None:
    """Write an icon; its ending says which. One without is a folder, for `16.png` and so on.

    Where this Python has no Qt, the one does it in which the program is frozen.

    Raises:
        ValueError: it ends otherwise.
        OSError: it cannot be written.
        subprocess.CalledProcessError: the other Python could not do it, and has said why.
    """
    makers = {".ico": ico, ".icns": icns}
    if target.suffix and target.suffix not in makers:
        raise ValueError(f"{target.name} is neither .ico nor .icns, nor a folder")
    if importlib.util.find_spec("PySide6") is None:
        subprocess.run([str(_python_with_qt()), __file__, str(target)], check=True)
        return
    if not target.suffix:
        target.mkdir(parents=True, exist_ok=True)
        for size in PNG_SIZES:
            (target / f"{size}.png").write_bytes(_png(_draw(size)))
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(makers[target.suffix]())


def ico() -> bytes:
    """Return the icon of Windows."""
    pictures = [_png(_draw(size)) if size >= _PNG_FROM else _dib(_draw(size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    entries = []
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        entries.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place))
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + b"".join(pictures)


def icns() -> bytes:
    """Return the icon of macOS."""
    parts = []
    for name, size in ICNS_SIZES.items():
        picture = _png(_draw(size, filled=_FILLED))
        parts.append(name.encode() + struct.pack(">I", 8 + len(picture)) + picture)
    content = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


def _draw(size: int, *, filled: float = 1.0) -> QImage:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(DRAWING.read_bytes())
    if not drawing.isValid():
        raise OSError(f"{DRAWING} is no drawing that Qt can read")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    edge = size * (1 - filled) / 2
    drawing.render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    return image


def _png(image: QImage) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want text here
        raise OSError("Qt cannot write PNG")
    return bytes(data.data())


def _dib(image: QImage) -> bytes:
    """Return a picture as icons hold it: from the bottom up, and with a mask for old programs."""
    from PySide6.QtGui import QImage

    size = image.width()
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = bytes(plain.constBits())
    row = 4 * size
    rows = [pixels[at : at + row] for at in range(0, len(pixels), row)]
    mask_row = (size + 31) // 32 * 4
    # The height counts the mask too; it is empty, as the picture has its own transparency.
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(reversed(rows)) + bytes(mask_row * size)


def _python_with_qt() -> Path:
    below = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    for name in (".venv-package", ".venv"):
        python = ROOT / name / below
        if python.exists():
            return python
    raise OSError("no environment with Qt is here; packaging/build.py makes one")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
