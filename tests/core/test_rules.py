"""The rules of docs/architecture.md that ruff cannot check."""

from __future__ import annotations

import ast
import functools
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
#: What has to stay readable: the program, and what makes packages of it.
READABLE = [*SOURCES, *sorted((ROOT / "packaging").rglob("*.py"))]
PARTS = ("engine", "hub", "store", "speed", "documents")
FRONTS = ("gui", "cli", "server")
#: What can open a connection; `urllib.parse` only reads addresses.
NETWORK = (
    *("socket", "ssl", "http", "urllib.request", "urllib.error", "socketserver", "asyncio"),
    *("ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "multiprocessing"),
    *("httpx", "httpx2", "httpcore", "httpcore2", "requests", "urllib3", "aiohttp", "websockets"),
    *("huggingface_hub", "hf_xet", "socksio", "webbrowser", "_socket"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtDBus"),
)
#: Who else may import one of them, and why.
NETWORK_EXCEPTIONS = {
    ("desktop.gui.single_instance", "PySide6.QtNetwork"): "a local socket between two windows",
    ("desktop.gui.signals", "socket"): "a socket pair, by which signals wake the event loop",
}
LONGEST_FILE = 400
LONGEST_FUNCTION = 40


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@functools.cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Everything in a file, read once for all rules."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@functools.cache
def imports(path: Path) -> frozenset[str]:
    """Every module that a file imports, at its top or inside a function."""
    found: set[str] = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return frozenset(found)


def under(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def forbidden(module: str) -> list[str]:
    """The packages that a module may not import."""
    if under(module, "desktop.core"):
        apart = [f"desktop.{front}" for front in FRONTS] + ["desktop.app", "PySide6"]
        part = next((part for part in PARTS if under(module, f"desktop.core.{part}")), None)
        if part is not None:
            apart += [f"desktop.core.{other}" for other in PARTS if other != part]
        return apart
    front = next((front for front in FRONTS if under(module, f"desktop.{front}")), None)
    others = [f"desktop.{other}" for other in FRONTS if front and other != front]
    return others if front == "gui" else [*others, "PySide6"] if front else []


def test_there_are_sources_to_look_at() -> None:
    parts = {path.relative_to(PACKAGE).parts[0] for path in SOURCES}

    assert {"core", "gui", "cli", "app.py"} <= parts
    assert ROOT / "packaging" / "build.py" in READABLE


def test_no_part_imports_what_it_may_not() -> None:
    wrong = {
        (module, name)
        for path in SOURCES
        for module in [module_name(path)]
        for package in forbidden(module)
        for name in imports(path)
        if under(name, package)
    }

    assert not wrong


def test_only_the_hub_reaches_the_network() -> None:
    used = {
        (module, package)
        for path in SOURCES
        for module in [module_name(path)]
        if not under(module, "desktop.core.hub")
        for name in imports(path)
        for package in NETWORK
        if under(name, package)
    }

    assert not used - NETWORK_EXCEPTIONS.keys()


def test_in_the_hub_one_file_opens_the_connections() -> None:
    """`wire.py` alone makes a client with connections of its own; see `door.py`."""
    making = {
        (path.name, node.func.attr)
        for path in (PACKAGE / "core" / "hub").glob("*.py")
        for node in nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr in ("Client", "AsyncClient", "HTTPTransport", "create_connection")
    }

    assert making == {("wire.py", "Client"), ("session.py", "Client")}
    assert "transport=wire()" in (PACKAGE / "core" / "hub" / "session.py").read_text("utf-8")


def test_every_exception_from_the_network_rule_is_still_needed() -> None:
    used = {(module_name(path), name) for path in SOURCES for name in imports(path)}

    assert used >= NETWORK_EXCEPTIONS.keys()


def test_files_stay_readable() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in READABLE}

    assert not {module_name(path): n for path, n in lengths.items() if n > LONGEST_FILE}


def test_functions_stay_readable() -> None:
    long_functions = [
        (module_name(path), node.name)
        for path in READABLE
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]

    assert not long_functions


def test_importing_all_of_core_and_the_commands_loads_neither_qt_nor_the_engine_nor_the_hub() -> (
    None
):
    modules = [
        name
        for name in map(module_name, SOURCES)
        if under(name, "desktop.core") or under(name, "desktop.cli") or name == "desktop.app"
        # What the children and the first question load, see worker.py and session.py.
        if not any(part in name for part in (".engine.worker", ".documents.reading"))
        if name != "desktop.core.hub.wire"
    ]
    code = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "heavy = ('PySide6', 'shiboken6', 'llama_cpp', 'numpy', 'huggingface_hub', 'mammoth',"
        " 'pypdfium2', 'selectolax', 'charset_normalizer')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert shown.stdout.strip() == "[]"


def test_the_gui_thread_is_never_made_to_wait() -> None:
    banned = {"processEvents", "terminate", "sleep", "waitForReadyRead"}
    waiting = {
        (module_name(path), node.attr)
        for path in SOURCES
        if "gui" in path.parts
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and node.attr in banned
    }

    assert not waiting


def test_what_tab_comes_to_is_asked_for_in_one_place() -> None:
    """PySide's own way leaves notes that crash the program later; see `tab_neighbour`."""
    asking = {
        module_name(path)
        for path in SOURCES
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and node.attr.endswith("InFocusChain")
    }

    assert asking == {"desktop.gui.accessible"}
