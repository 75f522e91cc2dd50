"""Notifications over a bus on a real socket, which answers as it likes."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest
from dbus_peer import Bus

from desktop.core import dbus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    made = Bus(tmp_path / "bus")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    yield made
    made.close()


def test_the_desktop_is_asked_to_show_a_notification(bus: Bus) -> None:
    dbus.notify("Model A is downloaded", "Ready to <b>chat</b> & more.")
    (hello, _), (member, body) = bus.asked
    assert (hello, member) == ("Hello", "Notify")
    program, _replaces, _icon, title, text, actions, hints, _expires = body
    assert (program, title, actions) == ("Goldcrest", "Model A is downloaded", [])
    # Some desktops read markup there.
    assert text == "Ready to  b chat /b    more."
    assert hints == {"desktop-entry": ("s", "goldcrest")}


def test_a_desktop_without_notifications_is_an_error(bus: Bus) -> None:
    bus.reply = None
    with pytest.raises(ConnectionError):
        dbus.notify("Model A is downloaded", "Ready.")


@pytest.mark.parametrize("fault", ["silent", "deaf", "hangs up", "garbage", "chatter"])
def test_a_bus_that_misbehaves_is_an_error_soon(bus: Bus, fault: str) -> None:
    bus.fault = fault
    began = time.monotonic()
    with pytest.raises((OSError, ValueError)):
        dbus.notify("Model A is downloaded", "Ready.", seconds=0.3)
    assert time.monotonic() - began < 1.5


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "tcp:host=x", "nonsense"])
def test_no_bus_at_all_is_an_error(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises((OSError, ValueError, RuntimeError)):
        dbus.notify("Model A is downloaded", "Ready.")
