from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the filter is Linux's")

SCRIPT = """
import errno, json, os, socket, threading
from desktop.core.sandbox import confine

result = {"confined": confine()}
for name in ("AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET"):
    try:
        socket.socket(getattr(socket, name), socket.SOCK_DGRAM).close()
        result[name] = "open"
    except OSError as error:
        result[name] = errno.errorcode[error.errno]
def in_thread():
    try:
        socket.create_connection(("127.0.0.1", 9))
    except OSError as error:
        result["thread"] = errno.errorcode[error.errno]
thread = threading.Thread(target=in_thread)
thread.start()
thread.join()
one, two = socket.socketpair(socket.AF_UNIX)
one.sendall(b"x")
result["local"] = two.recv(1).decode()
child = os.popen("%s -c 'import socket; socket.socket()' 2>&1" % os.environ["PYTHON"])
result["grandchild"] = "Operation not permitted" in child.read()
print(json.dumps(result))
"""


def test_the_network_is_out_of_reach_and_local_sockets_are_not() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(ROOT), "PYTHON": sys.executable, "PATH": "/usr/bin:/bin"},
        timeout=60,
    )
    assert done.stdout.strip() == (
        '{"confined": "seccomp", "AF_INET": "EPERM", "AF_INET6": "EPERM", "AF_NETLINK": "EPERM", '
        '"AF_PACKET": "EPERM", "thread": "EPERM", "local": "x", "grandchild": true}'
    )


SEALED = """
import errno, json, os, sys
from desktop.core.sandbox import seal

file, descriptors = sys.argv[1], int(sys.argv[2])
kept = open(file)
result = {"sealed": seal(descriptors)}
for name, do in {
    "read": lambda: open(file),
    "write": lambda: open(file + ".new", "w"),
    "list": lambda: os.listdir(os.path.dirname(file)),
    "run": lambda: os.execv("/bin/sh", ["sh", "-c", "exit 0"]),
    "copy": lambda: os.dup(0),
}.items():
    try:
        do()
        result[name] = "done"
    except OSError as error:
        result[name] = errno.errorcode[error.errno]
print(json.dumps(result))
print(kept.read())
"""


def sealed(tmp_path: Path, descriptors: int) -> tuple[dict[str, str], str]:
    file = tmp_path / "private.txt"
    file.write_text("secret")
    done = subprocess.run(
        [sys.executable, "-c", SEALED, str(file), str(descriptors)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=60,
    )
    result, kept = done.stdout.splitlines()
    return json.loads(result), kept


def test_a_sealed_process_opens_no_file_and_reads_on_in_what_is_open(tmp_path: Path) -> None:
    refused = dict.fromkeys(("read", "write", "list", "run"), "EACCES")

    assert sealed(tmp_path, 64) == ({"sealed": "landlock", **refused, "copy": "done"}, "secret")


def test_a_sealed_process_has_no_descriptor_to_spare(tmp_path: Path) -> None:
    result, _ = sealed(tmp_path, 4)

    assert result["copy"] == "EMFILE"
