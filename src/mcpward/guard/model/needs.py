"""What the accurate tier needs to run, beside a model."""

import importlib.util

PACKAGES = ("onnxruntime", "tokenizers")


def lacking() -> list[str]:
    """Which of its packages cannot be imported here."""
    return [name for name in PACKAGES if importlib.util.find_spec(name) is None]
