"""Whose process is at the other end of a socket."""

from __future__ import annotations

import socket

from desktop.core.local_peer import is_ours


def test_our_own_are_known_and_the_socket_stays_open() -> None:
    one, other = socket.socketpair()
    with one, other:
        assert is_ours(one.fileno())

        one.sendall(b"still open")
        assert other.recv(20) == b"still open"


def test_a_socket_that_is_none_is_nobodys() -> None:
    assert not is_ours(-1)
