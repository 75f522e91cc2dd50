"""What `goldcrest download` says of a model before its weights move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.engine.gguf_edit import split
from core.engine.ternary_maker import TQ2_0, write
from hub_server import HubServer

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest


def test_the_size_of_a_split_model_is_not_told_by_its_first_part(
    goldcrest: Goldcrest, tiny_model: Path, tmp_path: Path
) -> None:
    parts = [tmp_path / f"tiny-0000{number}-of-00002.gguf" for number in (1, 2)]
    split(tiny_model, *parts)
    with HubServer({"someone/tiny": {path.name: path for path in parts}}) as hub:
        shown = goldcrest("download", f"someone/tiny/{parts[0].name}", HF_ENDPOINT=hub.url)

    assert shown.code == 0, shown.err
    assert "Runs on this engine (llama)" in shown.err
    assert "Does not say how many parameters it has, Q8_0" in shown.err


def test_weights_of_another_program_are_told_before_the_download(
    goldcrest: Goldcrest, tiny_model: Path, tmp_path: Path
) -> None:
    file = write(tiny_model, tmp_path / "odd.gguf", ["Hello"], TQ2_0, stored=36)
    with HubServer({"someone/odd": {file.name: file}}) as hub:
        shown = goldcrest("download", f"someone/odd/{file.name}", HF_ENDPOINT=hub.url)

    assert shown.code == 1
    assert "Its weights are in I2_S, which only bitnet.cpp reads\n" in shown.err
    assert "parameters, I2_S" in shown.err
    assert "Choose another file of this model, such as one in TQ2_0 or Q4_K_M." in shown.err
