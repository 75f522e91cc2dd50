"""One question to a message bus of the desktop (Linux), with a limit on its time and its size.

A bus is a socket in the file system: nothing here reaches the network.
"""

from __future__ import annotations

import sys
import time
from typing import Any, Literal

_MOST_BYTES = 64 * 1024
_PIECE = 4096


def notify(title: str, text: str, seconds: float = 2.0) -> None:
    """Have the desktop show a notification; blocks for about `seconds` at most.

    Args:
        title: one line, shown as it is.
        text: some desktops read markup in it.
        seconds: the most to wait for.

    Raises:
        OSError: nothing shows notifications here.
    """
    if not sys.platform.startswith("linux"):
        raise ConnectionError("this system has no such bus")
    from jeepney import DBusAddress, new_method_call

    name = "org.freedesktop.Notifications"
    desktop = DBusAddress("/org/freedesktop/Notifications", name, name)
    plain = text.translate({ord(mark): " " for mark in "<>&"})
    hints = {"desktop-entry": ("s", "goldcrest")}
    facts: tuple[object, ...] = ("Goldcrest", 0, "goldcrest", title, plain, [], hints, -1)
    ask("SESSION", new_method_call(desktop, "Notify", "susssasa{sv}i", facts), seconds)


def ask(
    bus: Literal["SESSION", "SYSTEM"],
    message: Any,  # noqa: ANN401 - of jeepney, which is there on Linux only
    seconds: float,
) -> tuple[Any, ...]:
    """Return the answer to a method call.

    Raises:
        OSError: there is no such bus, it refuses or makes no sense, or does not answer in time.
    """
    try:
        return _ask(bus, message, time.monotonic() + seconds)
    except OSError:
        raise
    except Exception as error:  # whatever a broken bus makes the library stumble over
        raise ConnectionError(f"{type(error).__name__}: {error}") from error


def _ask(bus: str, message: Any, deadline: float) -> tuple[Any, ...]:  # noqa: ANN401 - as above
    from jeepney.bus import get_bus
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import prep_socket

    seconds = deadline - time.monotonic()
    # By hand, because the library's own connection waits for its greeting without an end.
    with prep_socket(get_bus(bus), timeout=seconds) as socket:
        socket.settimeout(seconds)
        socket.sendall(message_bus.Hello().serialise(serial=1))
        socket.sendall(message.serialise(serial=2))
        return _answer(socket, 2, deadline)


def _answer(socket: Any, serial: int, deadline: float) -> tuple[Any, ...]:  # noqa: ANN401 - see below
    """Return the body of the reply to a message; of other messages there may be any number.

    `socket` is a socket, whose type only the door to the network may name.
    """
    from jeepney import HeaderFields, MessageType, Parser

    parser = Parser()
    for _ in range(_MOST_BYTES // _PIECE):
        socket.settimeout(max(deadline - time.monotonic(), 0.001))
        piece = socket.recv(_PIECE)
        if not piece:
            raise ConnectionError("the bus hung up")
        parser.add_data(piece)
        while (reply := parser.get_next_message()) is not None:
            if reply.header.fields.get(HeaderFields.reply_serial) != serial:
                continue
            if reply.header.message_type is not MessageType.method_return:
                raise ConnectionError("the bus refused")
            return tuple(reply.body)
    raise ConnectionError("the bus says too much")
