from __future__ import annotations

from collections import Counter
from typing import Final

import pytest

from desktop.core.catalogue import BUILTIN, TIERS, Catalogue, Model, Shape, load
from desktop.core.catalogue_shape import parameter_count
from desktop.core.errors import UnknownModel
from desktop.core.gguf import read_header
from desktop.core.paths import PACKAGE, Paths
from desktop.core.picker import kv_bytes_per_token
from desktop.core.sampling import Sampling

REAL: Final = load(PACKAGE / "models.toml")
CHAT: Final = [model for model in REAL.models if model.kind == "chat"]
MIB: Final = 1 << 20

#: Why a chat model's shape cannot be held against its published count.
NOT_CHECKABLE: Final = {
    "granite4-h-1b": "widths and Mamba sizes are not published; the count only as about 1.46B",
    "lfm25-2.6b": "no shape is published; the count only as about 2.69B",
    "nemotron3-nano-4b": "neither shape nor count is published",
    "phi2": "the facts give neither shape nor count",
    "danube3-500m": "the facts give neither shape nor count",
    "danube3-4b": "the facts give neither shape nor count",
    "bling-phi-3": "the facts give neither shape nor count",
}

#: Published sizes of the f16 cache for 4K, 8K, 16K and 32K tokens, in MiB.
PUBLISHED_CACHE: Final = {
    "qwen3-0.6b": (448, 896, 1792, 3584),
    "qwen3-1.7b": (448, 896, 1792, 3584),
    "qwen3-4b-2507": (576, 1152, 2304, 4608),
    "qwen35-0.8b": (48, 96, 192, 384),
    "qwen35-2b": (48, 96, 192, 384),
    "qwen35-4b": (128, 256, 512, 1024),
    "qwen25-coder-1.5b": (112, 224, 448, 896),
    "llama32-1b": (128, 256, 512, 1024),
    "llama32-3b": (448, 896, 1792, 3584),
    "smollm2-360m": (160, 320, 640, 1280),
    "smollm3-3b": (288, 576, 1152, 2304),
    "phi4-mini": (512, 1024, 2048, 4096),
    "phi3-mini-4k": (1536, 3072, 6144, 12288),
    "ministral3-3b": (416, 832, 1664, 3328),
    "granite4-350m": (112, 224, 448, 896),
    "granite4-h-1b": (32, 64, 128, 256),
    "granite41-3b": (320, 640, 1280, 2560),
    "lfm25-350m": (48, 96, 192, 384),
    "lfm25-1.2b": (48, 96, 192, 384),
    "minicpm5-1b": (96, 192, 384, 768),
    "gemma3-270m": (20, 32, 56, 104),
    "gemma3-1b": (27, 43, 75, 139),
    "gemma3-4b": (196, 276, 436, 756),
    "spark25-4b": (198, 342, 630, 1206),
}


def test_the_catalogue_holds_what_the_facts_list() -> None:
    counts = Counter((model.kind, model.status) for model in REAL.models)

    assert counts == {
        ("chat", "recommended"): 24,
        ("chat", "listed"): 5,
        ("chat", "classic"): 12,
        ("embedding", "recommended"): 5,
        ("embedding", "listed"): 1,
    }
    tiers = Counter(model.tier for model in CHAT if model.status == "recommended")
    assert tiers == {"nano": 6, "1B": 7, "2B": 3, "3B": 4, "4B": 4}


def test_ids_and_files_are_unique_and_fit_a_file_system() -> None:
    ids = [model.id for model in (*REAL.models, BUILTIN)]
    files = [(model.repo.lower(), model.file.lower()) for model in REAL.models]

    assert len(set(ids)) == len(ids)
    assert len(set(files)) == len(files)


@pytest.mark.parametrize("model", REAL.models, ids=lambda model: model.id)
def test_a_models_facts_agree_with_one_another(model: Model) -> None:
    quantization = (model.quantization or "").lower()

    assert model.quantization is None or quantization in model.file.lower()
    assert model.revision is None or model.sha256 is not None
    assert model.licence is None or model.licence.link.startswith("https://")
    if model.effective_parameters:
        assert model.parameters
        assert model.effective_parameters < model.parameters
    assert model.strengths
    assert not model.strengths.endswith(".")
    if model.status == "recommended":
        assert model.bytes
        assert model.sha256
        assert model.licence
        assert model.licence.commercial
    if model.bytes and model.parameters:
        assert 4 <= model.bytes * 8 / model.parameters <= 9, "bits for each parameter"


@pytest.mark.parametrize(
    "model", [model for model in CHAT if model.parameters], ids=lambda model: model.id
)
def test_the_tier_is_that_of_the_parameters(model: Model) -> None:
    # Models are sold by rounded sizes: 0.9999 billion is a 1B, 1.88 billion a 2B, 3.84 a 4B.
    least = {"nano": 0.0, "1B": 0.99e9, "2B": 1.85e9, "3B": 2.95e9, "4B": 3.75e9}
    count = model.effective_parameters or model.parameters or 0

    assert model.tier == [tier for tier, bound in least.items() if count >= bound][-1]


@pytest.mark.parametrize(
    "model", [model for model in CHAT if model.id not in NOT_CHECKABLE], ids=lambda model: model.id
)
def test_the_shape_gives_the_published_parameter_count(model: Model) -> None:
    assert model.parameters
    assert parameter_count(model.architecture, model.shape) == pytest.approx(
        model.parameters, rel=0.02
    )


def test_the_shapes_that_cannot_be_checked_are_exactly_these() -> None:
    unchecked = {
        model.id
        for model in CHAT
        if not model.parameters or not parameter_count(model.architecture, model.shape)
    }

    assert unchecked == set(NOT_CHECKABLE)


def test_a_wrong_shape_would_be_noticed() -> None:
    model = REAL.get("llama32-3b")
    assert model.shape
    assert model.parameters
    for field, value in {"layers": 27, "feed_forward": 8704, "tied": False}.items():
        known = {name: getattr(model.shape, name) for name in Shape.__dataclass_fields__}
        count = parameter_count("llama", Shape(**(known | {field: value})))
        assert count != pytest.approx(model.parameters, rel=0.02), field


@pytest.mark.parametrize("id", PUBLISHED_CACHE)
def test_the_cache_is_as_large_as_published(id: str) -> None:  # noqa: A002 - as the program says
    model = REAL.get(id)
    for tokens, expected in zip((4096, 8192, 16384, 32768), PUBLISHED_CACHE[id], strict=True):
        size = kv_bytes_per_token(model) * tokens + (model.kv_bytes_fixed or 0)
        assert size / MIB == pytest.approx(expected, abs=1)


@pytest.mark.parametrize("model", CHAT, ids=lambda model: model.id)
def test_the_cache_grows_by_whole_layers(model: Model) -> None:
    shape = model.shape
    if not (shape and shape.layers and shape.kv_heads and shape.head_size):
        return
    layer = 4 * shape.kv_heads * shape.head_size
    growing, rest = divmod(model.kv_bytes_per_token or 0, layer)

    assert rest == 0
    assert growing <= shape.layers
    if shape.attention_layers and model.kv_bytes_per_token:
        assert growing == shape.attention_layers
    if model.kv_bytes_fixed:  # windows of 512 or 1,024 tokens in all other layers
        assert model.kv_bytes_fixed / layer / (shape.layers - growing) in (512, 1024)


def test_the_built_in_model_is_what_its_file_says() -> None:
    header = read_header(Paths.from_environment({}).assets / "models" / BUILTIN.file)

    assert header.architecture == BUILTIN.architecture
    assert header.quantization == BUILTIN.quantization
    assert header.parameters == BUILTIN.parameters
    assert header.context == BUILTIN.context
    assert header.kv_bytes_per_token == BUILTIN.kv_bytes_per_token
    assert REAL.get("tiny") == BUILTIN
    assert BUILTIN not in REAL.models


def test_makers_values_are_kept_apart_from_the_programs_defaults() -> None:
    assert REAL.get("granite41-3b").sampling == Sampling(0.0, top_k=0, top_p=1.0, min_p=0.0)
    assert REAL.get("llama32-1b").sampling is None
    qwen = REAL.get("qwen3-0.6b")
    assert qwen.sampling == Sampling(0.7, 20, 0.8, 0.0, presence_penalty=1.5)
    assert qwen.thinking_sampling == Sampling(0.6, 20, 0.95, 0.0, presence_penalty=1.5)


def test_a_licence_without_a_link_is_on_the_models_page() -> None:
    licence = REAL.get("lfm25-350m").licence

    assert licence
    assert licence.link == "https://huggingface.co/LiquidAI/LFM2.5-350M-GGUF"
    assert licence.commercial == "limited"


def test_models_are_found_by_id_and_by_file() -> None:
    model = REAL.get("qwen35-4b")

    assert REAL.find(model.repo, model.file) is model
    assert REAL.find(model.repo, model.file.lower()) is None
    with pytest.raises(UnknownModel) as caught:
        REAL.get("gpt-5")
    assert caught.value.data == {"name": "gpt-5"}


def test_tiers_are_in_order_of_size() -> None:
    assert TIERS == ("nano", "1B", "2B", "3B", "4B", "other")
    places = [TIERS.index(model.tier) for model in CHAT if model.status != "classic"]
    assert places == sorted(places)
    assert Catalogue([]).models == ()
