from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest
from dbus_peer import Bus

from desktop.core.hub.metered import Metering, is_metered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    bus = Bus(tmp_path / "bus")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    yield bus
    bus.close()


@pytest.mark.parametrize(
    ("value", "means"), [(0, None), (1, True), (2, False), (3, True), (4, False), (77, None)]
)
def test_the_word_of_networkmanager_is_understood(bus: Bus, value: int, means: object) -> None:
    bus.reply = ("v", (("u", value),))

    assert is_metered() is means
    assert bus.asked == [
        ("Hello", ()),
        ("Get", ("org.freedesktop.NetworkManager", "Metered")),
    ]


@pytest.mark.parametrize("fault", ["", "silent", "deaf", "hangs up", "garbage", "chatter"])
def test_a_bus_that_does_not_tell_is_no_trouble(bus: Bus, fault: str) -> None:
    bus.reply, bus.fault = None, fault
    began = time.monotonic()

    assert is_metered() is None
    assert time.monotonic() - began < 2.5


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "tcp:host=x", "nonsense"])
def test_no_bus_is_no_trouble(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)

    assert is_metered() is None


def test_the_system_is_asked_now_and_then_only() -> None:
    now, asked = [100.0], []

    def ask() -> bool:
        asked.append(now[0])
        return len(asked) == 1

    metering = Metering(ask, lambda: now[0])
    assert metering.is_metered() is True
    now[0] += 4
    assert metering.is_metered() is True
    now[0] += 2
    assert metering.is_metered() is False
    assert asked == [100.0, 106.0]


@pytest.mark.parametrize(
    ("setting", "told", "holds"),
    [
        ("ask", True, True),
        ("ask", False, False),
        ("ask", None, False),
        ("yes", False, True),
        ("no", True, False),
    ],
)
def test_the_setting_decides_before_the_system(
    setting: str, told: bool | None, holds: bool
) -> None:
    assert Metering(lambda: told).holds(setting) is holds
