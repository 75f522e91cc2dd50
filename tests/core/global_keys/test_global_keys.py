"""Keys that work everywhere, on real desktops: an X server, and a bus with a portal on it."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest
import screen_reader
from dbus_peer import Bus
from hypothesis import given
from hypothesis import strategies as st
from screen_reader import Desktop

from desktop.core.errors import KeysInvalid, KeyTaken, NoGlobalKeys
from desktop.core.global_keys import Keys, listen, parse
from desktop.core.global_keys.keys import MODIFIERS
from desktop.core.global_keys.ways import way_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

on_linux = pytest.mark.skipif(
    not screen_reader.is_there(), reason="needs Xvfb and dbus-daemon on Linux"
)


@given(
    st.frozensets(st.sampled_from(["Ctrl", "Alt", "Meta"]), min_size=1),
    st.sampled_from([*"AZ09", "F1", "F12", "Space"]),
)
def test_keys_are_written_as_they_are_read(modifiers: frozenset[str], key: str) -> None:
    keys = Keys(modifiers, key)

    assert parse(str(keys)) == parse(str(keys).lower()) == keys


@pytest.mark.parametrize(
    "text", ["", "A", "Shift+A", "Ctrl", "Ctrl+", "Ctrl+Ctrl+A", "Hyper+A", "Ctrl+F13", "Ctrl+é"]
)
def test_what_names_no_keys_is_refused(text: str) -> None:
    with pytest.raises(KeysInvalid):
        parse(text)


@given(st.text(max_size=30))
def test_any_text_is_keys_or_is_refused(text: str) -> None:
    try:
        found = parse(text)
    except KeysInvalid:
        return
    assert found.modifiers <= set(MODIFIERS)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path) as found:
        yield found


class Presses:
    """Counts how often a key was pressed."""

    def __init__(self) -> None:
        self._news = threading.Semaphore(0)

    def __call__(self) -> None:
        self._news.release()

    def came(self, patience: float = 10.0) -> bool:
        return self._news.acquire(timeout=patience)


@on_linux
def test_a_key_of_x11_is_heard_whatever_else_is_pressed(desktop: Desktop) -> None:
    where = {"DISPLAY": desktop.environment["DISPLAY"]}
    presses = Presses()
    listening = listen("Ctrl+Alt+Space", presses, where)
    try:
        for keys in (("a",), ("Control_L", "space"), ("Control_L", "Alt_L", "b")):
            desktop.press(*keys)
        desktop.press("Control_L", "Alt_L", "space")
        assert presses.came()
        # The others came before it, and were not seen.
        assert not presses.came(0)
        desktop.press("Caps_Lock")
        desktop.press("Control_L", "Alt_L", "space")
        assert presses.came()
    finally:
        listening.close()
        listening.close()


@on_linux
def test_a_key_of_x11_that_is_taken_is_said_and_is_free_again_later(desktop: Desktop) -> None:
    where = {"DISPLAY": desktop.environment["DISPLAY"]}
    first = listen("Ctrl+Alt+Space", Presses(), where)
    with pytest.raises(KeyTaken) as caught:
        listen("Ctrl+Alt+Space", Presses(), where)
    first.close()
    listen("Ctrl+Alt+Space", Presses(), where).close()

    assert caught.value.data == {"keys": "Ctrl+Alt+Space"}


@on_linux
def test_an_x_server_that_ends_takes_the_key_along(tmp_path: Path) -> None:
    with Desktop(tmp_path) as found:
        listening = listen("Ctrl+Alt+Space", Presses(), {"DISPLAY": found.environment["DISPLAY"]})
    listening.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux without a desktop")
@pytest.mark.parametrize(
    "environment",
    [{}, {"DISPLAY": ":9999"}, {"DISPLAY": "nonsense"}, {"DISPLAY": "localhost:10.0"}],
)
def test_without_a_desktop_there_are_no_keys(environment: dict[str, str]) -> None:
    with pytest.raises(NoGlobalKeys):
        listen("Ctrl+Alt+Space", Presses(), environment)


class Portal:
    """A desktop's portal on a real bus; answers as a person who agrees, or does not."""

    def __init__(self, address: str, *, agrees: bool = True) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self._agrees = agrees
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(
            message_bus.RequestName("org.freedesktop.portal.Desktop"), timeout=10
        )
        self._sessions: list[str] = []
        self._closing = threading.Event()
        self._press = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def press(self) -> None:
        self._press.set()

    def close(self) -> None:
        self._closing.set()
        self._thread.join()
        self._bus.close()

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                message = self._bus.receive(timeout=0.05)
            except TimeoutError:
                if self._press.is_set() and self._sessions:
                    self._press.clear()
                    self._tell("Activated", "osta{sv}", (self._sessions[-1], "quick-ask", 1, {}))
                continue
            self._answer(message)

    def _answer(self, message: Any) -> None:  # noqa: ANN401 - the library has no types
        from jeepney import HeaderFields, MessageType, new_method_return

        if message.header.message_type is not MessageType.method_call:
            return
        member = message.header.fields[HeaderFields.member]
        sender = message.header.fields[HeaderFields.sender]
        self.asked.append((member, message.body))
        options = message.body[-1]
        token = options["handle_token"][1]
        at = f"/org/freedesktop/portal/desktop/request/{sender[1:].replace('.', '_')}/{token}"
        self._bus.send(new_method_return(message, "o", (at,)))
        if member == "CreateSession":
            self._sessions.append(f"/session/{options['session_handle_token'][1]}")
            made = {"session_handle": ("s", self._sessions[-1])}
            self._tell("Response", "ua{sv}", (0, made), at, "org.freedesktop.portal.Request")
            return
        bound = [(name, facts) for name, facts in message.body[1]] if self._agrees else []
        results: dict[str, tuple[str, object]] = {"shortcuts": ("a(sa{sv})", bound)}
        code = 0 if self._agrees else 1
        self._tell("Response", "ua{sv}", (code, results), at, "org.freedesktop.portal.Request")

    def _tell(
        self,
        member: str,
        signature: str,
        body: tuple[object, ...],
        path: str = "/org/freedesktop/portal/desktop",
        interface: str = "org.freedesktop.portal.GlobalShortcuts",
    ) -> None:
        from jeepney import DBusAddress, new_signal

        self._bus.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))


@pytest.fixture
def bus(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> str:
    address = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    return address


WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


@on_linux
def test_a_portal_is_asked_and_tells_of_the_key(bus: str) -> None:
    portal, presses = Portal(bus), Presses()
    try:
        listening = listen("Ctrl+Alt+Space", presses, WAYLAND)
        portal.press()
        assert presses.came()
        listening.close()
    finally:
        portal.close()
    name, facts = portal.asked[1][1][1][0]

    assert [member for member, _ in portal.asked] == ["CreateSession", "BindShortcuts"]
    assert (name, facts["preferred_trigger"]) == ("quick-ask", ("s", "ALT+CTRL+space"))


@on_linux
def test_a_person_may_refuse(bus: str) -> None:
    portal = Portal(bus, agrees=False)
    try:
        with pytest.raises(KeyTaken):
            listen("Ctrl+Alt+Space", Presses(), WAYLAND)
    finally:
        portal.close()


@on_linux
def test_a_desktop_without_a_portal_has_no_keys(bus: str) -> None:
    assert bus
    with pytest.raises(NoGlobalKeys):
        listen("Ctrl+Alt+Space", Presses(), WAYLAND)


def test_a_desktop_tells_which_way_it_has_before_it_is_asked(tmp_path: Path) -> None:
    assert way_of({}, "win32") == "windows"
    assert way_of({}, "darwin") == "macos"
    assert way_of({}, "linux") == "none"
    assert way_of({"DISPLAY": ":0"}, "linux") == "x11"
    bus = Bus(tmp_path / "bus")
    try:
        desktop = {**WAYLAND, "DISPLAY": ":0", "DBUS_SESSION_BUS_ADDRESS": bus.address}
        bus.reply = ("v", (("u", 1),))
        assert way_of(desktop, "linux") == "portal"
        bus.reply = None
        assert way_of(desktop, "linux") == "wayland"
    finally:
        bus.close()
    assert way_of(desktop, "linux") == "wayland"
