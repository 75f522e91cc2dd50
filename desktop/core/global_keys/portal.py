"""A key of a Wayland desktop: its portal asks the person, and tells when it is pressed.

Source: org.freedesktop.portal.GlobalShortcuts of xdg-desktop-portal.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections import deque
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import KeyTaken, NoGlobalKeys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.core.global_keys.keys import Keys

_NAME: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SHORTCUTS: Final = "org.freedesktop.portal.GlobalShortcuts"
_ID: Final = "quick-ask"
_WHAT: Final = "Ask Goldcrest"
#: The portal answers at once, but the person may have to be asked.
_PATIENCE: Final = 5.0
_LONG_PATIENCE: Final = 120.0
_LOOK_S: Final = 0.5
#: Of the XDG specification of shortcuts.
_WORDS: Final = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}


def listen(keys: Keys, pressed: Callable[[], None]) -> PortalKey:
    """Ask the desktop for a key; waits until the person has agreed.

    Raises:
        KeyTaken: the person or the desktop has refused.
        NoGlobalKeys: this desktop has no such portal.
    """
    from jeepney.io.blocking import open_dbus_connection

    try:
        bus = open_dbus_connection("SESSION")
    except (OSError, KeyError, ValueError) as problem:
        raise NoGlobalKeys(reason=str(problem)[:200]) from problem
    try:
        session = _Session(bus)
        session.bind(keys)
    except BaseException:
        bus.close()
        raise
    return PortalKey(session, pressed)


def is_there(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether this desktop has such a portal; waits for it for some seconds at most."""
    from jeepney import DBusAddress, MessageType, Properties
    from jeepney.io.blocking import open_dbus_connection

    address = environment.get("DBUS_SESSION_BUS_ADDRESS") or "SESSION"
    asked = Properties(DBusAddress(_PATH, _NAME, _SHORTCUTS)).get("version")
    try:
        with contextlib.closing(open_dbus_connection(address)) as bus:
            reply = bus.send_and_get_reply(asked, timeout=_PATIENCE)
    except (OSError, KeyError, ValueError, TimeoutError):
        return False
    return reply.header.message_type is not MessageType.error


class _Session:
    """A conversation with the portal."""

    def __init__(self, bus: Any) -> None:  # noqa: ANN401 - the library has no types
        self.bus = bus
        self._token = f"goldcrest{os.getpid()}"
        options = {"session_handle_token": ("s", self._token)}
        results = self._request("CreateSession", "a{sv}", options, patience=_PATIENCE)
        self.handle = str(results["session_handle"][1])

    def bind(self, keys: Keys) -> None:
        """Ask for a key."""
        trigger = "+".join([*sorted(_WORDS[one] for one in keys.modifiers), _key(keys.key)])
        facts = {"description": ("s", _WHAT), "preferred_trigger": ("s", trigger)}
        bound = self._request(
            "BindShortcuts", "oa(sa{sv})sa{sv}", self.handle, [(_ID, facts)], "", {}
        )
        if not bound["shortcuts"][1]:
            raise KeyTaken(keys=str(keys))

    def _request(
        self,
        member: str,
        signature: str,
        *body: Any,  # noqa: ANN401 - any type of D-Bus
        patience: float = _LONG_PATIENCE,
    ) -> dict[str, Any]:
        """Ask the portal, and return what it answers later, in a signal of its own."""
        from jeepney import DBusAddress, MatchRule, MessageType, new_method_call

        token = f"{self._token}{member.lower()}"
        sender = self.bus.unique_name.removeprefix(":").replace(".", "_")
        path = f"{_PATH}/request/{sender}/{token}"
        *rest, options = body
        rule = MatchRule(
            type="signal", interface="org.freedesktop.portal.Request", member="Response", path=path
        )
        address = DBusAddress(_PATH, _NAME, _SHORTCUTS)
        full = (*rest, {**options, "handle_token": ("s", token)})
        self.watch(rule)
        try:
            with self.bus.filter(rule) as answers:
                asked = new_method_call(address, member, signature, full)
                reply = self.bus.send_and_get_reply(asked, timeout=_PATIENCE)
                if reply.header.message_type is MessageType.error:
                    raise NoGlobalKeys(reason=str(reply.body)[:200])
                code, results = self.bus.recv_until_filtered(answers, timeout=patience).body
        except (OSError, TimeoutError) as problem:
            raise NoGlobalKeys(reason=str(problem)[:200]) from problem
        if code:
            raise KeyTaken(keys="")
        return dict(results)

    def watch(self, rule: Any) -> None:  # noqa: ANN401 - as above
        """Have the bus pass on what a rule names."""
        from jeepney import message_bus

        self.bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE)


class PortalKey:
    """A key that the portal tells of until `close` is called; see `listen`."""

    def __init__(self, session: _Session, pressed: Callable[[], None]) -> None:
        self._session, self._pressed = session, pressed
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._wait, name="global key", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no more; may be called again."""
        self._closing.set()
        if self._thread is not threading.current_thread():
            self._thread.join(timeout=5)

    def _wait(self) -> None:
        from jeepney import MatchRule

        rule = MatchRule(type="signal", interface=_SHORTCUTS, member="Activated", path=_PATH)
        news: deque[Any] = deque()
        # The bus may go first; then there is no key any more.
        with contextlib.suppress(OSError):
            self._session.watch(rule)
            with self._session.bus.filter(rule, queue=news):
                while not self._closing.is_set():
                    with contextlib.suppress(TimeoutError):
                        self._session.bus.recv_messages(timeout=_LOOK_S)
                    while news:
                        handle, shortcut, *_ = news.popleft().body
                        if (handle, shortcut) == (self._session.handle, _ID):
                            self._pressed()
        with contextlib.suppress(OSError):
            self._session.bus.close()


def _key(key: str) -> str:
    return "space" if key == "Space" else key if len(key) > 1 else key.lower()
