from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import describe, reply, show

from desktop.gui.typeset.jobs import LONGEST_CODE
from desktop.gui.typeset.typesetter import Typesetter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.theme import Theme

CODE = 'def f():\n    return "a"  # b'
ROLES = ("keyword", "string", "number", "comment", "name", "type")


def coloured(qtbot: QtBot, transcript: Transcript) -> None:
    qtbot.waitUntil(
        lambda: not (transcript.is_busy or transcript.typesetter.is_busy), timeout=30_000
    )
    qtbot.waitUntil(lambda: not transcript.highlighter.is_busy, timeout=30_000)


def colours(transcript: Transcript, wanted: str) -> dict[str, str]:
    """Return each coloured run of the paragraph that contains a text, with its colour."""
    block = transcript.document().find(wanted).block()
    units = block.text().encode("utf-16-le")
    return {
        units[2 * run.start : 2 * (run.start + run.length)].decode("utf-16-le"): (
            run.format.foreground().color().name()
        )
        for run in block.layout().formats()
    }


def test_code_is_coloured_by_its_language(
    qtbot: QtBot, transcript: Transcript, theme: Theme
) -> None:
    show(qtbot, transcript, [reply(2, f"Text def\n\n```py\n{CODE}\n```")])
    plain = describe(transcript)
    coloured(qtbot, transcript)
    assert colours(transcript, "return") == {
        "return": theme.role("code_keyword").name(),
        '"a"': theme.role("code_string").name(),
        "# b": theme.role("code_comment").name(),
    }
    assert colours(transcript, "Text def") == {}
    assert describe(transcript) == plain  # nothing has moved


@pytest.mark.parametrize("language", ["", "klingon", "text"])
def test_code_of_no_known_language_stays_plain(
    qtbot: QtBot, transcript: Transcript, language: str
) -> None:
    show(qtbot, transcript, [reply(2, f"```{language}\n{CODE}\n```")])
    coloured(qtbot, transcript)
    assert colours(transcript, "return") == {}
    assert not transcript.typesetter.is_running


def test_code_that_grows_is_coloured_while_it_does(
    qtbot: QtBot, transcript: Transcript, theme: Theme
) -> None:
    transcript.append_message(reply(2, "", ()))
    transcript.append_text(2, "```py\ndef f():\n", ())
    qtbot.waitUntil(lambda: "def" in colours(transcript, "def"), timeout=30_000)
    transcript.append_text(2, '    return "a"  # b\n', ())
    qtbot.waitUntil(lambda: "return" in colours(transcript, "return"), timeout=30_000)
    transcript.append_text(2, "x = 1\n```\n\nafter", ())
    transcript.finish(2, ())
    qtbot.waitUntil(lambda: "1" in colours(transcript, "x = 1"), timeout=30_000)
    coloured(qtbot, transcript)
    assert colours(transcript, "def")["def"] == theme.role("code_keyword").name()


def test_only_what_is_in_sight_is_coloured(qtbot: QtBot, transcript: Transcript) -> None:
    filler = "\n\n".join(f"Paragraph {number}." for number in range(150))
    code = "```py\nfirst = 1\n```", "```py\nlast = 2\n```"
    show(qtbot, transcript, [reply(2, f"{code[0]}\n\n{filler}\n\n{code[1]}")])
    coloured(qtbot, transcript)
    assert colours(transcript, "last")
    assert not colours(transcript, "first")
    transcript.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: bool(colours(transcript, "first")), timeout=30_000)


def test_of_very_long_code_the_rest_stays_plain(qtbot: QtBot, transcript: Transcript) -> None:
    lines = [f"value_{number} = {number}" for number in range(LONGEST_CODE // 10)]
    show(qtbot, transcript, [reply(2, "```py\n" + "\n".join(lines) + "\n```")])
    coloured(qtbot, transcript)
    assert not colours(transcript, lines[-1])
    transcript.verticalScrollBar().setValue(0)
    coloured(qtbot, transcript)
    assert colours(transcript, lines[0])


def test_another_theme_has_other_colours(
    qtbot: QtBot, qapp: QApplication, transcript: Transcript, theme: Theme
) -> None:
    show(qtbot, transcript, [reply(2, f"```py\n{CODE}\n```")])
    coloured(qtbot, transcript)
    light = colours(transcript, "return")
    theme.apply(qapp, "dark")
    coloured(qtbot, transcript)
    assert colours(transcript, "return").keys() == light.keys()
    assert colours(transcript, "return") != light


def test_without_a_child_code_is_plain_and_all_else_works(qtbot: QtBot, theme: Theme) -> None:
    from desktop.gui.chat.transcript import Transcript

    view = Transcript(theme, typesetter=Typesetter(["/no/such/program"]))
    qtbot.addWidget(view)
    view.show()
    show(qtbot, view, [reply(2, f"$x$\n\n```py\n{CODE}\n```")])
    coloured(qtbot, view)
    assert colours(view, "return") == {}
    assert "$x$" in view.document().toPlainText()


def luminance(theme: Theme, role: str) -> float:
    colour = theme.role(role)
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [c / 12.92 if c <= 0.03928 else float(((c + 0.055) / 1.055) ** 2.4) for c in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("role", [*(f"code_{name}" for name in ROLES), "good", "danger", "text"])
def test_every_colour_can_be_read_on_its_background(
    qapp: QApplication, theme: Theme, look: str, role: str
) -> None:
    theme.apply(qapp, look)
    pair = sorted((luminance(theme, role), luminance(theme, "code_background")))
    assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5
