"""The program's icon in the sizes that desktops look for, rendered from its one drawing.

python3 packaging/linux/icons.py FOLDER    with an interpreter that has PySide6; no display
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

#: Pixels of a side; what hicolor's own index names, up to what shops show.
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def render(drawing: Path, folder: Path, sizes: tuple[int, ...] = SIZES) -> None:
    """Write `16.png`, `22.png` and so on into a folder that exists.

    Args:
        drawing: an SVG file.
        folder: where the pictures go.
        sizes: pixels of a side.

    Raises:
        OSError: the drawing cannot be read, or a picture not be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(drawing.read_bytes())
    if not renderer.isValid():
        raise OSError(f"{drawing} is no drawing that Qt can read")
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        target = folder / f"{size}.png"
        if not image.save(str(target)):
            raise OSError(f"{target} cannot be written")


def main(arguments: list[str]) -> int:
    """Render the program's own icon."""
    root = Path(__file__).resolve().parents[2]
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    render(root / "desktop" / "assets" / "icons" / "goldcrest.svg", folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
