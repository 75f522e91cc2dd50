"""The system's own speech: which program speaks here, and what text it may be given.

The program gets the text on its standard input, never as an argument and never through a shell.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

#: About half an hour of speech.
LONGEST: Final = 20_000
#: A text that is too long ends behind one of these, if one is near.
_ENDS: Final = re.compile("[.!?\u3002\uff01\uff1f][\\s\"'\u201d\u2019)]|\n")
_LAST_PART: Final = 500
_SPACES: Final = re.compile(r"[^\S\n]+")
# What the programs take for commands to them: speech-dispatcher's at the start of a line, and
# macOS's anywhere in the text. A space within makes them words.
_COMMANDS: Final = re.compile(r"!(?=-!)|\[(?=\[)|\](?=\])")
_WINDOWS_READS: Final = (
    "Add-Type -AssemblyName System.Speech;"
    "$reader = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8);"
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$voice.Speak($reader.ReadToEnd())"
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A program that speaks what it reads, and ends when that is said.

    Attributes:
        program: its full path.
        arguments: with which it reads its standard input.
        silence: arguments with which it stops what was already handed on to a service; empty where
            ending the program is enough.
    """

    program: str
    arguments: tuple[str, ...]
    silence: tuple[str, ...] = ()


def find(platform: str = sys.platform) -> Speaker | None:
    """Return what speaks on this computer; None where nothing does. Looks at the disk."""
    if platform == "win32":
        root = os.environ.get("SYSTEMROOT", r"C:\Windows")
        shell = Path(root) / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe"
        fixed = ("-NoProfile", "-NonInteractive", "-Command", _WINDOWS_READS)
        return Speaker(str(shell), fixed) if shell.is_file() else None
    if platform == "darwin":
        say = shutil.which("say")
        return Speaker(say, ("-f", "-")) if say else None
    # Reads lines from its input, and waits until they are spoken.
    spoken = shutil.which("spd-say")
    return Speaker(spoken, ("-w", "-e"), ("-C",)) if spoken else None


def speakable(text: str) -> str:
    """Return what of a text is given to the program: no control characters, and not too much."""
    text = "".join(map(_sound, unicodedata.normalize("NFC", text[: 2 * LONGEST])))
    text = _COMMANDS.sub(lambda found: f"{found[0]} ", text)
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    text = "\n".join(line for line in lines if line)
    return text if len(text) <= LONGEST else _cut(text)


def _sound(character: str) -> str:
    if character in "\n\u2028\u2029":
        return "\n"
    kind = unicodedata.category(character)
    if kind in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    # Format characters steer nothing but the look, and half characters are none.
    return "" if kind in ("Cf", "Cs", "Co", "Cn") else character


def _cut(text: str) -> str:
    text = text[:LONGEST]
    ends = [found.end() for found in _ENDS.finditer(text, LONGEST - _LAST_PART)]
    return text[: ends[-1] if ends else LONGEST].rstrip()
