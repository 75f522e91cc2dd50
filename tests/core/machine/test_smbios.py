"""The firmware's tables: real-looking ones, and whatever bytes may come."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.machine.smbios import KINDS, Module, channel, channels, modules

GIB = 1 << 30
END = bytes((127, 4, 0, 0, 0, 0))
BIOS = bytes((0, 24)) + bytes(22) + b"Some Firmware Ltd.\x00N3\x00\x00"


def device(
    *strings: str,
    size: int = 0x7FFF,
    wider: int = 16384,
    kind: int = 0x22,
    speed: int = 5600,
    configured: int = 4800,
    length: int = 0x5C,
) -> bytes:
    """A structure of type 17 as SMBIOS 3.3 has it, cut to `length` as older versions are."""
    body = bytearray(0x5C)
    body[0], body[1] = 17, length
    struct.pack_into("<H", body, 0x0C, size)
    body[0x10], body[0x11], body[0x12] = 1, 2, kind
    struct.pack_into("<H", body, 0x15, speed)
    struct.pack_into("<I", body, 0x1C, wider)
    struct.pack_into("<H", body, 0x20, configured)
    struct.pack_into("<II", body, 0x54, 9000, 8533)
    texts = b"".join(text.encode() + b"\0" for text in strings) or b"\0"
    return bytes(body[:length]) + texts + b"\0"


def test_a_laptop_with_two_modules() -> None:
    table = (
        BIOS
        + device("Controller0-ChannelA-DIMM0", "BANK 0")
        + device("Controller1-ChannelA-DIMM0", "BANK 0")
        + END
    )
    found = modules(table)

    first = Module(
        16 * GIB, "DDR5", 4800, "Controller0-ChannelA-DIMM0", channel="controller0-channela"
    )
    assert found[0] == first
    assert len(found) == 2
    assert channels(found) == 2


def test_empty_slots_are_no_modules_and_small_ones_are_told_in_kibibytes() -> None:
    table = device(size=0) + device(size=0xFFFF) + device(size=0x8000 | 512) + device(size=4096)

    assert [module.bytes for module in modules(table)] == [512 * 1024, 4 * GIB]


def test_an_old_table_has_no_speed_at_which_it_runs() -> None:
    assert modules(device("A", size=2048, kind=0x13, speed=667, length=0x1B)) == (
        Module(2 * GIB, "DDR2", 667, "A"),
    )


def test_very_fast_modules_tell_their_speed_in_the_wider_field() -> None:
    assert modules(device(configured=0xFFFF))[0].speed == 8533


def test_a_table_that_is_cut_keeps_what_is_whole() -> None:
    whole = device("A")
    assert len(modules(whole + whole[:-3])) == 1


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        (("ChannelB-DIMM0",), "channelb"),
        (("DIMM 0", "P0 CHANNEL A"), "p0 channel a"),
        (("CPU1_DIMM_B2",), "cpu1_dimm_b"),
        (("DIMM 1", "BANK 0"), ""),
        (("", ""), ""),
    ],
)
def test_the_channel_is_in_the_names_of_the_slot(places: tuple[str, ...], expected: str) -> None:
    assert channel(*places) == expected


def test_channels_are_not_counted_where_one_module_does_not_tell() -> None:
    assert channels([Module(1, channel="a"), Module(1)]) is None
    assert channels([]) is None


def check(found: tuple[Module, ...]) -> None:
    assert len(found) <= 256
    for module in found:
        assert 0 < module.bytes <= 1 << 42
        assert module.kind in ("", *KINDS.values())
        assert module.speed is None or 0 < module.speed <= 100_000
        assert module.place.isprintable()
        assert len(module.place) <= 40


@given(st.binary(max_size=2000))
def test_no_bytes_are_too_strange(table: bytes) -> None:
    check(modules(table))


@given(st.binary(min_size=92, max_size=92), st.lists(st.binary(max_size=60), max_size=4))
def test_no_memory_device_is_too_strange(body: bytes, strings: list[bytes]) -> None:
    check(modules(bytes((17, 92)) + body[2:] + b"\0".join(strings) + b"\0\0" + END))


@given(st.lists(st.sampled_from([BIOS, device("Channel A"), device(size=0), END]), max_size=8))
def test_modules_are_found_up_to_the_end_of_the_table(parts: list[bytes]) -> None:
    before_end = parts[: parts.index(END)] if END in parts else parts
    expected = sum(part == device("Channel A") for part in before_end)

    assert len(modules(b"".join(parts))) == expected


def test_a_huge_table_is_read_only_so_far() -> None:
    assert len(modules(device("A") * 5000)) == 256
