from __future__ import annotations

import json
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from gguf_files import put

from desktop.core.library import Place, places
from desktop.core.library.places import usual

ANNA = PurePosixPath("/home/anna")
MAC = PurePosixPath("/Users/anna")
WINDOWS = PureWindowsPath("C:/Users/Anna")


def test_the_usual_places_on_linux() -> None:
    assert [(source, str(path)) for source, path in usual({}, ANNA, "linux")] == [
        ("huggingface", "/home/anna/.cache/huggingface/hub"),
        ("lmstudio", "/home/anna/.lmstudio/models"),
        ("lmstudio", "/home/anna/.cache/lm-studio/models"),
        ("ollama", "/home/anna/.ollama/models"),
        ("ollama", "/usr/share/ollama/.ollama/models"),
        ("jan", "/home/anna/.local/share/Jan/data"),
        ("jan", "/home/anna/jan"),
        ("gpt4all", "/home/anna/.local/share/nomic.ai/GPT4All"),
        ("gpt4all", "/home/anna/.cache/gpt4all"),
        ("llamacpp", "/home/anna/.cache/llama.cpp"),
    ]


def test_the_usual_places_on_macos() -> None:
    assert [(source, str(path)) for source, path in usual({}, MAC, "macos")] == [
        ("huggingface", "/Users/anna/.cache/huggingface/hub"),
        ("lmstudio", "/Users/anna/.lmstudio/models"),
        ("lmstudio", "/Users/anna/.cache/lm-studio/models"),
        ("ollama", "/Users/anna/.ollama/models"),
        ("jan", "/Users/anna/Library/Application Support/Jan/data"),
        ("jan", "/Users/anna/jan"),
        ("gpt4all", "/Users/anna/Library/Application Support/nomic.ai/GPT4All"),
        ("gpt4all", "/Users/anna/.cache/gpt4all"),
        ("llamacpp", "/Users/anna/Library/Caches/llama.cpp"),
    ]


def test_the_usual_places_on_windows() -> None:
    environment = {"APPDATA": r"D:\Roaming", "LOCALAPPDATA": r"D:\Local"}

    assert [(source, str(path)) for source, path in usual(environment, WINDOWS, "windows")] == [
        ("huggingface", r"C:\Users\Anna\.cache\huggingface\hub"),
        ("lmstudio", r"C:\Users\Anna\.lmstudio\models"),
        ("lmstudio", r"C:\Users\Anna\.cache\lm-studio\models"),
        ("ollama", r"C:\Users\Anna\.ollama\models"),
        ("jan", r"D:\Roaming\Jan\data"),
        ("jan", r"C:\Users\Anna\jan"),
        ("gpt4all", r"D:\Local\nomic.ai\GPT4All"),
        ("gpt4all", r"C:\Users\Anna\.cache\gpt4all"),
        ("llamacpp", r"D:\Local\llama.cpp"),
    ]
    without = dict(usual({}, WINDOWS, "windows"))
    assert str(without["llamacpp"]) == r"C:\Users\Anna\AppData\Local\llama.cpp"


@pytest.mark.parametrize(
    ("variable", "value", "source", "path"),
    [
        ("HF_HUB_CACHE", "/d/hub", "huggingface", "/d/hub"),
        ("HUGGINGFACE_HUB_CACHE", "/d/hub", "huggingface", "/d/hub"),
        ("HF_HOME", "/d/hf", "huggingface", "/d/hf/hub"),
        ("XDG_CACHE_HOME", "/d/cache", "huggingface", "/d/cache/huggingface/hub"),
        ("XDG_CACHE_HOME", "/d/cache", "llamacpp", "/d/cache/llama.cpp"),
        ("XDG_DATA_HOME", "/d/data", "gpt4all", "/d/data/nomic.ai/GPT4All"),
        ("XDG_DATA_HOME", "/d/data", "jan", "/d/data/Jan/data"),
        ("OLLAMA_MODELS", "/d/ollama", "ollama", "/d/ollama"),
        ("OLLAMA_MODELS", '"/d/ollama" ', "ollama", "/d/ollama"),
        ("OLLAMA_MODELS", "~/ollama", "ollama", "/home/anna/ollama"),
        ("OLLAMA_HOME", "/d/ollama", "ollama", "/d/ollama/models"),
        ("LLAMA_CACHE", "/d/llama", "llamacpp", "/d/llama"),
        ("JAN_DATA_FOLDER", "/d/jan", "jan", "/d/jan"),
    ],
)
def test_the_environment_moves_places(variable: str, value: str, source: str, path: str) -> None:
    assert (source, PurePosixPath(path)) in usual({variable: value}, ANNA, "linux")


def test_a_place_named_relative_to_wherever_one_stands_does_not_count() -> None:
    environment = {"OLLAMA_MODELS": "models", "HF_HOME": "", "XDG_DATA_HOME": "data"}

    assert usual(environment, ANNA, "linux") == usual({}, ANNA, "linux")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps them in other folders")
def test_the_programs_own_settings_are_followed(tmp_path: Path) -> None:
    put(tmp_path / ".lmstudio-home-pointer", f"{tmp_path / 'lm'}\n".encode())
    put(tmp_path / "lm" / "settings.json", json.dumps({"downloadsFolder": "/d/lm"}).encode())
    support = "Library/Application Support" if sys.platform == "darwin" else ".local/share"
    jan = tmp_path / support / "Jan" / "settings.json"
    put(jan, json.dumps({"data_folder": "/d/jan"}).encode())
    gpt4all = b"[General]\nlanguage=en\nmodelPath=/d/gpt4all/\n"
    put(tmp_path / ".config" / "nomic.ai" / "GPT4All.ini", gpt4all)

    found = places({}, tmp_path)

    assert found[-4:] == (
        Place("lmstudio", tmp_path / "lm" / "models"),
        Place("lmstudio", Path("/d/lm")),
        Place("jan", Path("/d/jan")),
        Place("gpt4all", Path("/d/gpt4all")),
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"downloadsFolder": 1}',
        b'{"downloadsFolder": "here"}',
        b'{"downloadsFolder": "/a\\u001b[2J"}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_settings_that_make_no_sense_count_for_nothing(tmp_path: Path, content: bytes) -> None:
    before = places({}, tmp_path)
    put(tmp_path / ".lmstudio" / "settings.json", content)
    put(tmp_path / ".lmstudio-home-pointer", b"relative\n")

    assert places({}, tmp_path) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_settings_that_are_no_file_are_not_waited_for(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / ".lmstudio-home-pointer")

    assert places({}, tmp_path)
