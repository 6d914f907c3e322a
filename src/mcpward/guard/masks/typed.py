"""`[EMAIL_MASKED]`: the type and nothing else."""

from typing import ClassVar

from mcpward.guard.masks.mask import Mask


class Typed(Mask):
    """The default: what it was, and no way back."""

    name: ClassVar[str] = "typed"
