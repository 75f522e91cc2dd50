from __future__ import annotations

import json
import os
import stat
import sys
import tempfile
import threading
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.disk import as_disk_error, write_atomically
from desktop.core.errors import DiskFull, FolderReadOnly, SettingInvalid, SettingsDamaged
from desktop.core.settings import SETTINGS, Settings
from desktop.core.settings_file import SettingsStore

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def write(path: Path, content: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(content))


def test_without_a_file_the_defaults_are_used_and_nothing_is_written(path: Path) -> None:
    store = SettingsStore(path)

    assert store.value == Settings()
    assert store.problems == ()
    assert not path.parent.exists()


def test_every_setting_is_declared_once_and_its_default_is_valid() -> None:
    assert [setting.key for setting in SETTINGS] == [one.name for one in fields(Settings)]
    for setting in SETTINGS:
        assert setting.check(setting.default) == setting.default
        assert setting.label
        assert setting.help.endswith(".")
        assert setting.group
        assert len(setting.choices) == len(setting.choice_labels)
        assert (setting.kind in ("integer", "number")) == (setting.maximum is not None)


def test_a_change_is_there_at_the_next_start(path: Path) -> None:
    folder = str(path.parent / "Modelle für später")
    changed = SettingsStore(path).change(theme="dark", threads=3, models_folder=folder)

    assert changed == Settings(theme="dark", threads=3, models_folder=folder)
    assert SettingsStore(path).value == changed


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "pink"),
        ("theme", 3),
        ("threads", -1),
        ("threads", 257),
        ("threads", True),
        ("threads", 2.0),
        ("context", 511),
        ("context", 1),
        ("context", 131_073),
        ("comfortable_speed", float("nan")),
        ("comfortable_speed", float("inf")),
        ("comfortable_speed", 10**400),
        ("show_older_models", 1),
        ("models_folder", "models"),
        ("models_folder", "/mod\0els"),
        ("default_model", "x" * 5000),
    ],
)
def test_a_value_out_of_bounds_is_refused_and_changes_nothing(
    path: Path, key: str, value: str | float
) -> None:
    store = SettingsStore(path)

    with pytest.raises(ValueError, match=key):
        store.change(**{"threads": 2, key: value})

    assert store.value == Settings()
    assert not path.exists()


def test_an_unknown_setting_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="colour"):
        SettingsStore(path).change(colour="red")


def test_a_whole_number_will_do_for_a_speed(path: Path) -> None:
    value = SettingsStore(path).change(comfortable_speed=12).comfortable_speed

    assert isinstance(value, float)
    assert value == 12.0


def test_a_bad_value_falls_back_alone(path: Path) -> None:
    write(path, {"theme": "dark", "threads": "many", "context": 7})

    store = SettingsStore(path)

    assert store.value == Settings(theme="dark")
    assert [type(problem) for problem in store.problems] == [SettingInvalid, SettingInvalid]
    assert {problem.data["key"]: problem.data["value"] for problem in store.problems} == {
        "threads": '"many"',
        "context": "7",
    }
    assert {problem.data["used"] for problem in store.problems} == {0}


def test_unknown_keys_are_kept(path: Path) -> None:
    newer = {"window": {"x": [1, None, "ä"]}, "theme": "light", "half": "\ud800"}
    write(path, newer)

    SettingsStore(path).change(theme="dark")

    assert json.loads(path.read_text()) == {**newer, "theme": "dark"}


def test_what_another_program_saved_meanwhile_is_kept(path: Path) -> None:
    window, command = SettingsStore(path), SettingsStore(path)

    command.change(threads=2)
    window.change(theme="dark")

    assert SettingsStore(path).value == Settings(theme="dark", threads=2)
    assert window.value.threads == 2


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\x00\xff\xfe" * 50,
        b'{"threads": 1',
        b'{"a":' * 100_000,
        b'{"a":' * 60 + b"1" + b"}" * 60,
        b'{"threads": ' + b"9" * 5000 + b"}",
        b'{"x": "' + b"y" * (1 << 20) + b'"}',
    ],
    ids=lambda content: repr(content[:12]),
)
def test_a_damaged_file_is_kept_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    store = SettingsStore(path)

    assert store.value == Settings()
    (problem,) = store.problems
    assert isinstance(problem, SettingsDamaged)
    assert Path(str(problem.data["kept_as"])).read_bytes() == content
    assert store.change(threads=1) == SettingsStore(path).value
    assert SettingsStore(path).problems == ()


def test_a_folder_in_the_place_of_the_file_is_moved_aside(path: Path) -> None:
    path.mkdir(parents=True)

    store = SettingsStore(path)

    assert [type(problem) for problem in store.problems] == [SettingsDamaged]
    store.change(theme="light")
    assert SettingsStore(path).value.theme == "light"


@given(content=JSON | st.fixed_dictionaries({one.key: JSON for one in SETTINGS}))
@settings(deadline=None)
def test_any_json_gives_usable_settings_that_can_be_changed(content: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "settings.json")
        path.write_text(json.dumps(content))

        store = SettingsStore(path)
        for setting in SETTINGS:
            assert setting.check(getattr(store.value, setting.key)) is not None
        store.change(threads=5)

        assert SettingsStore(path).value == store.value
        assert store.value.threads == 5


@given(content=st.binary(max_size=200))
@settings(deadline=None)
def test_any_bytes_give_usable_settings(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "settings.json")
        path.write_bytes(content)

        SettingsStore(path).change(threads=5)

        assert SettingsStore(path).value.threads == 5


def test_listeners_hear_of_changes_until_they_unsubscribe(path: Path) -> None:
    store = SettingsStore(path)
    heard: list[Settings] = []
    unsubscribe = store.subscribe(heard.append)

    first = store.change(theme="dark")
    unsubscribe()
    unsubscribe()
    store.change(theme="light")

    assert heard == [first]


def test_a_listener_may_change_settings_itself(path: Path) -> None:
    store = SettingsStore(path)
    heard: list[int] = []

    def count_up(value: Settings) -> None:
        if value.threads < 3:
            store.change(threads=value.threads + 1)

    store.subscribe(count_up)
    store.subscribe(lambda value: heard.append(value.threads))
    store.change(threads=1)

    assert heard == [1, 2, 3]


def test_a_failing_listener_does_not_silence_the_next_change(path: Path) -> None:
    store = SettingsStore(path)
    heard: list[Settings] = []

    def fail(_value: Settings) -> None:
        raise RuntimeError("a defect")

    unsubscribe = store.subscribe(fail)
    with pytest.raises(RuntimeError, match="a defect"):
        store.change(threads=1)
    unsubscribe()
    store.subscribe(heard.append)
    store.change(threads=2)

    assert [value.threads for value in heard] == [2]


def test_changes_from_many_threads_are_all_kept_and_told_in_order(path: Path) -> None:
    store = SettingsStore(path)
    heard: list[Settings] = []
    store.subscribe(heard.append)
    changes: list[dict[str, str | float]] = [
        {"theme": "dark"},
        {"threads": 7},
        {"context": 8192},
        {"comfortable_speed": 9.5},
        {"show_older_models": True},
        {"default_model": "tiny"},
    ]
    start = threading.Barrier(len(changes))

    def change(values: dict[str, str | float]) -> None:
        start.wait()
        for _ in range(5):
            store.change(**values)

    threads = [threading.Thread(target=change, args=(values,)) for values in changes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    expected = {key: value for values in changes for key, value in values.items()}
    assert asdict(store.value) == {**asdict(Settings()), **expected}
    assert SettingsStore(path).value == store.value
    assert len(heard) == 30
    assert heard[-1] == store.value


def test_a_file_behind_a_link_is_replaced_and_the_link_stays(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "goldcrest.json"
    real.parent.mkdir()
    real.write_text('{"theme": "dark"}')
    path.parent.mkdir()
    try:
        path.symlink_to(real)
    except OSError:
        pytest.skip("links need a privilege here")

    SettingsStore(path).change(threads=4)

    assert path.is_symlink()
    assert SettingsStore(real).value == Settings(theme="dark", threads=4)


def test_what_cannot_be_saved_is_not_changed(path: Path) -> None:
    path.parent.write_text("a file where the folder should be")
    store = SettingsStore(path)
    heard: list[Settings] = []
    store.subscribe(heard.append)

    with pytest.raises(FolderReadOnly) as caught:
        store.change(theme="dark")

    assert caught.value.data["path"] == str(path.parent)
    assert store.value == Settings()
    assert heard == []


def test_a_read_only_folder_is_said(path: Path) -> None:
    store = SettingsStore(path)
    store.change(theme="dark")
    path.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    if os.access(path.parent, os.W_OK):
        pytest.skip("this user may write everywhere")
    try:
        with pytest.raises(FolderReadOnly):
            store.change(theme="light")
    finally:
        path.parent.chmod(stat.S_IRWXU)

    assert store.value.theme == "dark"
    assert SettingsStore(path).value.theme == "dark"


@pytest.mark.skipif(sys.platform != "linux", reason="needs a device that is always full")
def test_a_full_disk_is_said_with_the_room_that_is_left(tmp_path: Path) -> None:
    with (
        Path("/dev/full").open("wb", buffering=0) as full,
        pytest.raises(OSError, match="No space") as caught,
    ):
        full.write(b"x")
    error = as_disk_error(caught.value, tmp_path / "settings.json")

    assert isinstance(error, DiskFull)
    assert isinstance(error.data["free_bytes"], int)


def test_a_failed_save_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    occupied = tmp_path / "settings.json"
    (occupied / "inside").mkdir(parents=True)

    with pytest.raises(OSError, match="settings"):
        write_atomically(occupied, "{}")

    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_changes_that_depend_on_what_is_there_lose_nothing(path: Path) -> None:
    store, folder = SettingsStore(path), str(path.parent)

    def add(name: str) -> None:
        store.update(lambda now: {"more_folders": (*now.more_folders, f"{folder}/{name}")})

    threads = [threading.Thread(target=add, args=(str(number),)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert set(SettingsStore(path).value.more_folders) == {f"{folder}/{n}" for n in range(20)}
    heard: list[Settings] = []
    store.subscribe(heard.append)
    assert store.update(lambda _: {}) == store.value
    with pytest.raises(ValueError, match="no such setting"):
        store.update(lambda _: {"unknown": 1})
    assert heard == []
