from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from core.library.conftest import CONTENT, SMALL, no_administrator
from core.library.other_programs import (
    ADAPTER,
    COMMIT,
    MANIFEST,
    MANIFESTS,
    MODEL,
    PROJECTOR,
    blob,
    hub_cache,
    jan,
    layer,
    ollama,
)
from gguf_files import gguf, put, sha256
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.library.scan import walk

if TYPE_CHECKING:
    from core.library.conftest import Shelf

links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
ONE, TWO = gguf("One"), gguf("Two", weights=100)
CLIP = gguf("Eyes", architecture="clip", file_type=1)


def test_models_of_others_count_once_their_headers_were_read(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("lmstudio", tmp_path / "lm")
    path = put(top / "maker" / "repo-GGUF" / "one-Q4_K_M.gguf", ONE)

    assert shelf.ids() == []
    assert shelf.known() == ["lmstudio:maker/repo-GGUF/one-Q4_K_M.gguf"]
    model = shelf.get("lmstudio:maker/repo-GGUF/one-Q4_K_M.gguf")
    assert (model.path, model.source, model.state) == (path, "lmstudio", "ready")
    assert model.name == "one-Q4_K_M"
    assert model.facts is not None
    assert (model.facts.architecture, model.facts.quantization) == ("llama", "Q4_K_M")
    assert (model.facts.parameters, model.facts.context) == (64, 4096)
    assert model.facts.kv_bytes_per_token == 2 * 2 * 2 * (16 + 16)


def test_unfinished_files_of_other_programs_are_no_models(shelf: Shelf, tmp_path: Path) -> None:
    studio = shelf.place("lmstudio", tmp_path / "lm")
    four = shelf.place("gpt4all", tmp_path / "gpt4all")
    llama = shelf.place("llamacpp", tmp_path / "llama.cpp")
    store = shelf.place("ollama", tmp_path / "ollama")
    put(studio / "a" / "b" / "downloading_one.gguf.part", ONE)
    put(studio / "a" / "b" / "cut.gguf", ONE[:-1])
    put(studio / "a" / "b" / "text.gguf", b"Not Found")
    put(studio / "a" / "b" / "empty.gguf", b"")
    put(four / "incomplete-one.gguf", ONE)
    put(llama / "owner_repo_one.gguf.downloadInProgress", ONE)
    ollama(store, "cut:1b", ONE)
    whole = store / "blobs" / f"sha256-{sha256(ONE)}"
    whole.rename(f"{whole}-partial")
    put(whole.with_name(f"{whole.name}-partial-0"), b"{}")

    assert shelf.known() == []


def test_ollama_gives_its_models_the_names_that_it_shows(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("ollama", tmp_path / "ollama")
    ollama(top, "llama3.2:1b", ONE)
    ollama(top, "llama3.2:latest", ONE)  # the same content: one model
    ollama(top, "mine:latest", TWO, host="registry.ollama.ai/anna")
    ollama(top, "repo-GGUF:Q4_K_M", gguf("Three"), host="hf.co/owner")

    assert shelf.known() == [
        "ollama:anna/mine:latest",
        "ollama:hf.co/owner/repo-GGUF:Q4_K_M",
        "ollama:llama3.2:1b",
    ]
    model = shelf.get("ollama:llama3.2:1b")
    assert (model.name, model.sha256) == ("llama3.2:1b", sha256(ONE))
    assert model.path == top / "blobs" / f"sha256-{sha256(ONE)}"


def test_ollamas_projectors_belong_to_their_models(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("ollama", tmp_path / "ollama")
    ollama(top, "eyes:4b", ONE, layer(PROJECTOR, CLIP))
    blob(top, CLIP)

    assert shelf.known() == ["ollama:eyes:4b"]
    assert shelf.get("ollama:eyes:4b").projector == top / "blobs" / f"sha256-{sha256(CLIP)}"


def test_what_ollama_runs_with_an_adapter_is_another_model(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("ollama", tmp_path / "ollama")
    ollama(top, "tuned:1b", ONE, layer(ADAPTER, TWO))

    assert shelf.known() == []


@links
def test_ollamas_newer_store_is_read_too(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("ollama", tmp_path / "ollama")
    child = json.dumps({"mediaType": MANIFEST, "layers": [layer(MODEL, ONE)]}).encode()
    mlx = json.dumps({"mediaType": MANIFEST, "layers": [layer(MODEL, TWO)]}).encode()
    for content in (ONE, TWO, child, mlx):
        blob(top, content)
    listed = {
        "schemaVersion": 2,
        "mediaType": MANIFESTS,
        "manifests": [
            {"mediaType": MANIFEST, "runner": "mlx", "digest": f"sha256:{sha256(mlx)}"},
            {"mediaType": MANIFEST, "runner": "ollama", "digest": f"sha256:{sha256(child)}"},
        ],
    }
    stored = blob(top, json.dumps(listed).encode())
    link = top / "manifests-v2" / "registry.ollama.ai" / "library" / "new" / "4b"
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../../../../blobs/{stored.name}")

    assert shelf.known() == ["ollama:new:4b"]
    assert shelf.get("ollama:new:4b").sha256 == sha256(ONE)


@links
def test_the_hub_cache_has_each_content_once(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("huggingface", tmp_path / "hub")
    link = hub_cache(top, "owner/Some-GGUF", "q4/one-Q4_K_M.gguf", ONE)
    hub_cache(top, "owner/Some-GGUF", "old.gguf", ONE, commit="a" * 40, main=False)
    put(top / "models--owner--Some-GGUF" / "blobs" / f"{sha256(TWO)}.incomplete", TWO)
    put(top / "models--owner--Some-GGUF" / ".no_exist" / COMMIT / "x.gguf", ONE)

    assert shelf.known() == ["huggingface:owner/Some-GGUF/q4/one-Q4_K_M.gguf"]
    (model,) = shelf.library.installed()[1:]
    assert (model.path, model.bytes, model.sha256) == (link, len(ONE), sha256(ONE))


def test_the_hub_cache_without_links_is_read_too(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("huggingface", tmp_path / "hub")
    put(top / "models--owner--repo" / "snapshots" / COMMIT / "one.gguf", ONE)

    assert shelf.known() == ["huggingface:owner/repo/one.gguf"]
    assert shelf.get("huggingface:owner/repo/one.gguf").sha256 is None


def test_jans_notes_name_its_models(shelf: Shelf, tmp_path: Path) -> None:
    data = shelf.place("jan", tmp_path / "jan")
    elsewhere = put(tmp_path / "downloads" / "mine.gguf", TWO)
    jan(data, "janhq/Jan-v3-4B", ONE, model_sha256=sha256(ONE))
    lost = jan(data, "mine", gguf("Three"), model_path=str(elsewhere), name="My model")
    lost.unlink()
    put(data / "models" / "old" / "old.gguf", gguf("Four"))

    assert shelf.known() == ["jan:janhq/Jan-v3-4B", "jan:mine", "jan:old/old.gguf"]
    assert shelf.get("jan:janhq/Jan-v3-4B").sha256 == sha256(ONE)
    mine = shelf.get("jan:mine")
    assert (mine.path, mine.name) == (elsewhere, "My model")


@pytest.mark.parametrize("named", ["/etc/passwd", "../../../etc/passwd", "\x1b[2J", "", "."])
def test_jans_notes_lead_to_models_only(shelf: Shelf, tmp_path: Path, named: str) -> None:
    data = shelf.place("jan", tmp_path / "jan")
    jan(data, "one", ONE, model_path=named).unlink()

    assert list(shelf.library.files()) == []


def test_the_cache_of_llama_cpp_is_read_in_both_of_its_layouts(
    shelf: Shelf, tmp_path: Path
) -> None:
    top = shelf.place("llamacpp", tmp_path / "llama.cpp")
    put(top / "ggml-org_gemma-3-4b-it-GGUF_gemma-3-4b-it-Q4_K_M.gguf", ONE)
    put(top / "ggml-org_gemma-3-4b-it-GGUF_mmproj-model-f16.gguf", CLIP)
    put(top / "other_repo_two-Q8_0.gguf", TWO)
    put(top / "manifest=other=repo=latest.json", b"{}")
    put(top / "models--owner--repo" / "snapshots" / COMMIT / "three.gguf", gguf("Three"))

    assert shelf.known() == [
        "llamacpp:ggml-org_gemma-3-4b-it-GGUF_gemma-3-4b-it-Q4_K_M.gguf",
        "llamacpp:other_repo_two-Q8_0.gguf",
        "llamacpp:owner/repo/three.gguf",
    ]
    first, second, _ = shelf.library.installed()[1:]
    assert first.projector == top / "ggml-org_gemma-3-4b-it-GGUF_mmproj-model-f16.gguf"
    assert second.projector is None


def test_gpt4alls_model_for_embeddings_is_not_offered(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("gpt4all", tmp_path / "gpt4all")
    put(top / "Llama-3.2-1B.Q4_0.gguf", ONE)
    put(top / "nomic-embed-text-v1.5.f16.gguf", gguf("Nomic", architecture="nomic-bert"))

    assert shelf.known() == ["gpt4all:Llama-3.2-1B.Q4_0.gguf"]


def test_further_folders_may_lie_in_any_order(shelf: Shelf, tmp_path: Path) -> None:
    folder = tmp_path / "my models"
    shelf.more += [str(folder), str(tmp_path / "unplugged")]
    loose = put(folder / "loose.gguf", ONE)
    deep = put(folder / "a" / "b" / "c" / "deep.gguf", TWO)

    assert shelf.known() == sorted([str(loose), str(deep)])
    assert {each.source for each in shelf.library.installed()} == {"builtin", "folder"}
    assert shelf.library.resolve(str(loose)).name == "loose"
    assert [each.data["path"] for each in shelf.library.problems] == [str(tmp_path / "unplugged")]
    assert shelf.library.problem is None


def test_the_own_folder_comes_first_where_a_further_one_overlaps(shelf: Shelf) -> None:
    shelf.more.append(str(shelf.folder.parent))
    shelf.own("owner/repo/one.gguf", ONE)

    assert shelf.known() == ["owner/repo/one.gguf"]


@links
def test_linked_folders_of_others_are_entered_and_loops_end(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("lmstudio", tmp_path / "lm")
    disk = tmp_path / "disk"
    put(disk / "repo" / "one.gguf", ONE)
    (disk / "repo" / "again").symlink_to(disk)
    (disk / "up").symlink_to(top)
    top.mkdir()
    (top / "maker").symlink_to(disk)
    (top / "self").symlink_to(top)
    (top / "above").symlink_to(tmp_path)
    (top / "nowhere").symlink_to(tmp_path / "gone")
    (top / "circle").symlink_to(top / "circle")

    assert shelf.known() == ["lmstudio:maker/repo/one.gguf"]
    assert len(list(walk(top, links=True))) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights on Windows")
def test_what_may_not_be_read_is_passed_over_and_looked_at_again(
    shelf: Shelf, open_folder: Path
) -> None:
    shelf.more.append(str(open_folder))
    put(open_folder / "one.gguf", ONE)
    secret = put(open_folder / "two.gguf", TWO)
    closed = put(open_folder / "closed" / "three.gguf", gguf("Three")).parent
    secret.chmod(0)
    closed.chmod(0)
    found = shelf.library.files
    try:
        with no_administrator():
            seen = [each.key for each in found()]
    finally:
        closed.chmod(0o755)
        secret.chmod(0o644)

    assert sorted(seen) == sorted([str(open_folder / "one.gguf"), str(secret)])
    assert len(shelf.known()) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_names_of_others_that_would_fool_a_terminal_are_passed_over(
    shelf: Shelf, tmp_path: Path
) -> None:
    store = shelf.place("ollama", tmp_path / "ollama")
    top = shelf.place("lmstudio", tmp_path / "lm")
    ollama(store, "x\x1b[2J:1b", ONE)
    ollama(store, "x:1\n", TWO)
    put(top / "a\x1b]0;x\x07" / "b" / "one.gguf", ONE)
    put(top / "a" / "b" / "\u202eone.gguf", ONE)
    put(Path(os.fsdecode(os.fsencode(top / "a") + b"/\xff.gguf")), ONE)

    assert shelf.known() == []


def test_a_known_model_elsewhere_counts_as_installed(shelf: Shelf, tmp_path: Path) -> None:
    store = shelf.place("ollama", tmp_path / "ollama")
    studio = shelf.place("lmstudio", tmp_path / "lm")
    ollama(store, "small:1b", CONTENT)
    put(studio / "x" / "y" / "z.gguf", CONTENT)

    assert shelf.library.resolve("ollama:small:1b").id == "small"  # read when it is asked for
    assert shelf.known() == ["ollama:small:1b", "small"]
    assert {entry.sha256 for entry in shelf.index.entries().values()} == {None, sha256(CONTENT)}
    model = shelf.library.resolve("small")
    assert (model.model, model.source, model.copy_of) == (SMALL, "lmstudio", None)
    assert shelf.get("ollama:small:1b").copy_of == "small"
    # What was kept under the id that it had before, a chat or a measurement, is not lost.
    assert model.file_id == "lmstudio:x/y/z.gguf"
    assert shelf.library.resolve("lmstudio:x/y/z.gguf") == model

    shelf.own("owner/Small-GGUF/small-Q8_0.gguf", CONTENT)

    assert shelf.known() == ["lmstudio:x/y/z.gguf", "ollama:small:1b", "small"]
    assert shelf.library.resolve("small").source == "own"


def test_a_file_of_the_size_of_a_known_model_is_another_model(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("lmstudio", tmp_path / "lm")
    put(top / "x" / "y" / "z.gguf", gguf("Small 1B", template=True, fill=b"other"))

    assert shelf.known() == ["lmstudio:x/y/z.gguf"]
    assert shelf.get("lmstudio:x/y/z.gguf").model is None


HOSTILE: list[Any] = [
    None,
    [],
    {"layers": None},
    {"layers": [1]},
    {"layers": [{"mediaType": MODEL, "digest": "sha256:../../../etc/passwd"}]},
    {"layers": [{"mediaType": MODEL, "digest": 5}]},
    {"layers": [{"mediaType": MODEL}]},
    {"layers": [{"mediaType": MODEL, "digest": "sha256:" + "0" * 64}]},
    {"layers": [layer(MODEL, ONE), layer(MODEL, TWO)]},
    {"mediaType": MANIFESTS, "manifests": 3},
    {"mediaType": MANIFESTS, "manifests": [None, [], {"digest": "sha256:" + "1" * 64}]},
]


@pytest.mark.parametrize("manifest", HOSTILE)
def test_manifests_that_make_no_sense_lead_nowhere(
    shelf: Shelf, tmp_path: Path, manifest: object
) -> None:
    top = shelf.place("ollama", tmp_path / "ollama")
    blob(top, ONE)
    blob(top, TWO)
    good = ollama(top, "good:1b", gguf("Three"))
    put(good.parent.parent / "bad" / "1b", json.dumps(manifest).encode())
    put(good.parent.parent / "deep" / "1b", b"[" * 100_000)
    put(good.parent.parent / "long" / "1b", b'{"layers": [' + b" " * (1 << 20) + b"]}")

    assert shelf.known() == ["ollama:good:1b"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from([MODEL, MANIFESTS]),
    lambda inside: (
        st.lists(inside)
        | st.dictionaries(
            st.sampled_from(["layers", "mediaType", "digest", "manifests", "runner"]), inside
        )
    ),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(manifest=JSON)
def test_no_manifest_stops_the_others_from_being_found(
    shelf: Shelf, tmp_path: Path, manifest: object
) -> None:
    if not shelf.places:
        ollama(shelf.place("ollama", tmp_path / "ollama"), "good:1b", ONE)
    bad = tmp_path / "ollama" / "manifests" / "registry.ollama.ai" / "library" / "bad" / "1b"
    put(bad, json.dumps(manifest).encode())

    assert shelf.known() == ["ollama:good:1b"]
