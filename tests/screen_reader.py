"""A screen reader's side of AT-SPI (Linux): what it finds of a program, presses, types and hears.

It runs on a desktop of its own: an X server without a screen, and a session bus, both gone with it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_PROPERTIES = "org.freedesktop.DBus.Properties"
#: The numbers of states, from the protocol's AtspiStateType.
_STATES = {"enabled": 8, "focused": 12, "sensitive": 24, "showing": 25, "visible": 30}
_PROGRAMS = ("Xvfb", "dbus-daemon")
_LAUNCHER = "/usr/share/dbus-1/services/org.a11y.Bus.service"
_PATIENCE = 30.0
# Without the last one it begins anew whenever its last client leaves.
_X_SERVER = (
    *("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24"),
    *("-nolisten", "tcp", "-noreset"),
)


def is_there() -> bool:
    """Return whether this computer has what the tests with a screen reader need."""
    programs = all(shutil.which(name) for name in _PROGRAMS)
    return sys.platform == "linux" and programs and os.path.exists(_LAUNCHER)  # noqa: PTH110


class Desktop:
    """An X server and a session bus; `environment` lets a program find them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._children: list[subprocess.Popen[str]] = []
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        runtime = self._folder / "runtime"
        runtime.mkdir(mode=0o700)
        # Otherwise the bus of accessibility lies in the person's own cache.
        self.environment = {"XDG_RUNTIME_DIR": str(runtime)}
        display = self._start(*_X_SERVER)
        while not _answers(display):
            # Another server, on its way out, has taken the socket of the same number along.
            display = self._start(*_X_SERVER)
        self.environment |= {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        address = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self.environment |= {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        return self

    def __exit__(self, *_error: object) -> None:
        for child in reversed(self._children):
            child.terminate()
            child.communicate(timeout=_PATIENCE)

    def press(self, *names: str) -> None:
        """Press keys as a keyboard does, all of them held down together."""
        from Xlib import XK, X
        from Xlib.display import Display
        from Xlib.ext import xtest

        display = Display(self.environment["DISPLAY"])
        codes = [display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        for code in codes:
            xtest.fake_input(display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(display, X.KeyRelease, code)
        display.sync()
        display.close()

    def _start(self, *command: str) -> str:
        """Start a program that says on a line of its own where it is."""
        child = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, **self.environment},
        )
        self._children.append(child)
        assert child.stdout is not None
        line = child.stdout.readline().strip()
        assert line, f"{command[0]} does not start"
        return line


class Thing(NamedTuple):
    """Something that a program shows: where it is on the bus."""

    bus: str
    path: str


class ScreenReader:
    """Asks what programs show, and hears what they announce."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        from jeepney import MatchRule
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            reply = session.send_and_get_reply(
                _call(Thing("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")
            )
        self._bus = open_dbus_connection(reply.body[0])
        self._news: deque[Any] = deque()
        rule = MatchRule(
            type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement"
        )
        dbus = Thing("org.freedesktop.DBus", "/org/freedesktop/DBus")
        self._ask(dbus, "org.freedesktop.DBus", "AddMatch", "s", rule.serialise())
        self.wait(self._listens, "nobody takes down who listens")
        self._heard = self._bus.filter(rule, queue=self._news)
        self._heard.__enter__()

    def close(self) -> None:
        """Hang up."""
        self._heard.__exit__(None, None, None)
        self._bus.close()

    # --- what there is -----------------------------------------------------------------------

    def program(self) -> Thing:
        """Return the program that runs, when it is there."""
        root = Thing(_REGISTRY, _ROOT)
        self.wait(lambda: bool(self.children(root)), "no program is there")
        return self.children(root)[0]

    def children(self, thing: Thing) -> list[Thing]:
        """Return what stands in something, in reading order."""
        (found,) = self._ask(thing, _ACCESSIBLE, "GetChildren")
        return [Thing(*each) for each in found]

    def name(self, thing: Thing) -> str:
        """Return what it is called."""
        return str(self._property(thing, "Name"))

    def description(self, thing: Thing) -> str:
        """Return what is said about it besides."""
        return str(self._property(thing, "Description"))

    def role(self, thing: Thing) -> str:
        """Return what kind of thing it is, such as "push button"."""
        return str(self._ask(thing, _ACCESSIBLE, "GetRoleName")[0])

    def states(self, thing: Thing) -> set[str]:
        """Return those of its states that tests ask for."""
        ((low, high),) = self._ask(thing, _ACCESSIBLE, "GetState")
        bits = low | high << 32
        return {name for name, bit in _STATES.items() if bits >> bit & 1}

    def all_in(self, thing: Thing, *, shown: bool = True) -> Iterator[Thing]:
        """Yield something and all within it, in reading order; only what is in sight."""
        if shown and self.role(thing) != "application" and "showing" not in self.states(thing):
            return
        yield thing
        for child in self.children(thing):
            yield from self.all_in(child, shown=shown)

    def text(self, thing: Thing) -> str:
        """Return the text that stands in it."""
        return str(self._ask(thing, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)[0])

    def look_for(self, role: str, name: str) -> Thing | None:
        """Return what is in sight of this kind whose name begins so; None: there is nothing."""
        try:
            for each in self.all_in(self.program()):
                if self.role(each) == role and self.name(each).startswith(name):
                    return each
        except LookupError:
            # It went while it was looked at.
            return None
        return None

    def find(self, role: str, name: str, patience: float = _PATIENCE) -> Thing:
        """Return the same, waiting until it is there."""
        found: list[Thing | None] = []

        def looked() -> bool:
            found.append(self.look_for(role, name))
            return found[-1] is not None

        try:
            self.wait(looked, "", patience)
        except AssertionError:
            raise AssertionError(f"no {role} {name!r} is in sight:\n{self.tree()}") from None
        assert found[-1] is not None
        return found[-1]

    def tree(self) -> str:
        """Return all that is in sight, a line each, for whoever looks why a test failed."""
        lines: list[str] = []

        def add(thing: Thing, depth: int) -> None:
            if depth and "showing" not in self.states(thing):
                return
            lines.append(f"{'  ' * depth}{self.role(thing)} {self.name(thing)!r}")
            for child in self.children(thing):
                add(child, depth + 1)

        add(self.program(), 0)
        return "\n".join(lines)

    # --- what is done ------------------------------------------------------------------------

    def press(self, thing: Thing) -> None:
        """Do what pressing it does, as far as it can be pressed."""
        self.wait(lambda: {"enabled", "sensitive"} <= self.states(thing), "it cannot be pressed")
        actions = [self._ask(thing, "org.a11y.atspi.Action", "GetActions")[0]][0]
        names = [each[0] for each in actions]
        number = next(names.index(name) for name in ("Press", "Toggle") if name in names)
        assert self._ask(thing, "org.a11y.atspi.Action", "DoAction", "i", number)[0]

    def focus(self, thing: Thing) -> None:
        """Give it the keyboard."""
        self._ask(thing, "org.a11y.atspi.Component", "GrabFocus")

    def write(self, thing: Thing, text: str) -> None:
        """Put a text into it."""
        self._ask(thing, "org.a11y.atspi.EditableText", "InsertText", "isi", 0, text, len(text))

    def announced(self) -> list[str]:
        """Return what was announced since this was asked last."""
        self._hear()
        found = [str(each.body[3][1]) for each in self._news]
        self._news.clear()
        return found

    def wait(self, until: Callable[[], bool], otherwise: str, patience: float = _PATIENCE) -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + patience
        while not until():
            assert time.monotonic() < deadline, otherwise
            self._hear()

    # --- inside ------------------------------------------------------------------------------

    def _listens(self) -> bool:
        """Have announcements sent; the one who takes that down may be just starting."""
        registry = Thing(_REGISTRY, "/org/a11y/atspi/registry")
        facts: tuple[object, ...] = ("object:announcement", [], "")
        try:
            self._ask(registry, _REGISTRY, "RegisterEvent", "sass", *facts)
        except LookupError:
            return False
        return True

    def _hear(self) -> None:
        """Take in what comes within a moment."""
        with contextlib.suppress(TimeoutError):
            while True:
                self._bus.recv_messages(timeout=0.02)

    def _property(self, thing: Thing, name: str) -> Any:  # noqa: ANN401 - any type of D-Bus
        ((_, value),) = self._ask(thing, _PROPERTIES, "Get", "ss", _ACCESSIBLE, name)
        return value

    def _ask(
        self, thing: Thing, interface: str, member: str, signature: str = "", *body: object
    ) -> Any:  # noqa: ANN401 - likewise
        from jeepney import HeaderFields, MessageType

        reply = self._bus.send_and_get_reply(
            _call(thing, interface, member, signature, *body), timeout=_PATIENCE
        )
        if reply.header.message_type is MessageType.error:
            raise LookupError(reply.header.fields.get(HeaderFields.error_name), reply.body)
        return reply.body


def _answers(display: str) -> bool:
    """Return whether an X server is to be reached."""
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(f"/tmp/.X11-unix/X{display}") == 0  # noqa: S108 - where X has it


def _call(thing: Thing, interface: str, member: str, signature: str = "", *body: object) -> Any:  # noqa: ANN401 - of jeepney
    from jeepney import DBusAddress, new_method_call

    address = DBusAddress(thing.path, thing.bus, interface)
    return new_method_call(address, member, signature or None, body)
