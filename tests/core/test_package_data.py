"""The data of the program is part of its package, wherever that is installed."""

from __future__ import annotations

from importlib.resources import files

import pytest

from desktop.core.paths import PACKAGE, Paths


def test_it_is_where_python_keeps_a_packages_resources() -> None:
    # The program goes by its own place, for which nothing has to be imported before the first
    # picture; for a package in a folder, as all of ours are, both are the same.
    assert files("desktop") == PACKAGE


@pytest.mark.parametrize(
    "name",
    [
        *("models.toml", "assets/prompts.toml", "assets/themes/light.toml"),
        *("assets/icons/goldcrest.svg", "assets/languages/de.ts", "assets/licences/Apache-2.0.txt"),
        *("assets/models/goldcrest-tiny-q8_0.gguf", "assets/specialists/translate.toml"),
    ],
)
def test_a_resource_is_read_as_any_package_reads_it(name: str) -> None:
    assert files("desktop").joinpath(name).read_bytes() == (PACKAGE / name).read_bytes()


def test_the_program_looks_for_its_data_there() -> None:
    paths = Paths.from_environment({})

    assert paths.assets == PACKAGE / "assets"
    assert paths.catalogue_file == PACKAGE / "models.toml"
