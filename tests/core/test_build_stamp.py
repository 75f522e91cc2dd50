"""The version, and the stamp of packaging."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import desktop
from desktop.core import build

ROOT = Path(__file__).parents[2]
COMMIT = "abcdef123456" + "0" * 28
WHOLE = {
    "version": desktop.__version__,
    "commit": COMMIT,
    "built": "2026-11-29T06:48:53Z",
    "package": "deb",
}


def test_the_version_is_the_same_wherever_it_stands() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert project["version"] == desktop.__version__


def test_a_checkout_says_its_version_alone() -> None:
    assert build.read() == build.Build()
    assert str(build.read()) == desktop.__version__


def test_a_stamp_tells_what_was_built(tmp_path: Path) -> None:
    stamp = tmp_path / "build.json"
    stamp.write_text(json.dumps(WHOLE), "utf-8")

    built = build.read(stamp)

    assert built == build.Build(desktop.__version__, COMMIT, "2026-11-29", "deb")
    assert str(built) == f"{desktop.__version__} (abcdef123456)"


@pytest.mark.parametrize(
    ("key", "value"), [("commit", "HEAD"), ("built", "yesterday"), ("package", "<b>rpm</b>")]
)
def test_a_field_that_makes_no_sense_tells_nothing_and_the_others_do(
    tmp_path: Path, key: str, value: str
) -> None:
    stamp = tmp_path / "build.json"
    stamp.write_text(json.dumps(WHOLE | {key: value}), "utf-8")

    built = build.read(stamp)

    assert getattr(built, key) == ""
    assert sum(not getattr(built, name) for name in ("commit", "built", "package")) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b"[" * 4000,
        json.dumps(WHOLE | {"version": "9.9.9"}).encode(),
        json.dumps(WHOLE | {"more": "x" * 10_000}).encode(),
    ],
    ids=["empty", "list", "no text", "deep", "of another version", "too long"],
)
def test_a_damaged_stamp_counts_as_none(tmp_path: Path, content: bytes) -> None:
    stamp = tmp_path / "build.json"
    stamp.write_bytes(content)

    assert build.read(stamp) == build.Build()


@given(
    st.dictionaries(
        st.sampled_from(["commit", "built", "package", "version"]),
        st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text()),
    )
)
def test_no_stamp_makes_it_fail_or_say_what_it_should_not(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, object]
) -> None:
    stamp = tmp_path_factory.getbasetemp() / "hostile.json"
    stamp.write_text(json.dumps({"version": desktop.__version__} | fields), "utf-8")

    built = build.read(stamp)

    assert built.version == desktop.__version__
    assert len(built.commit) in (0, 40)
    assert built.package in {"", *build.PACKAGES}
    assert str(built).isprintable()
