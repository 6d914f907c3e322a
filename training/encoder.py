"""The encoder as it is trained: BERT (Devlin et al., 2019) of the size of MiniLM-L6 (Wang et al., 2020).

Token types tell the channel a text came through and how a token was written (mcpward.guard.model.tokens). The attack
head pools the tokens by attention, so that what each of them adds to the score is known (Ilse, Tomczak and Welling,
Attention-based Deep Multiple Instance Learning, 2018); the names head marks persons and addresses.
"""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from mcpward.guard.model.classes import CLASSES, NAME_TAGS
from mcpward.guard.model.tokens import TYPES

HIDDEN, LAYERS, HEADS, INNER, WORDS, PLACES = 384, 6, 12, 1536, 30522, 512
_EPSILON = 1e-12


class Layer(nn.Module):
    """One block of attention and a feed-forward net, each followed by a sum and a normalisation."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))
        self.attended = nn.Linear(HIDDEN, HIDDEN)
        self.attended_norm = nn.LayerNorm(HIDDEN, _EPSILON)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.outer = nn.Linear(INNER, HIDDEN)
        self.outer_norm = nn.LayerNorm(HIDDEN, _EPSILON)

    def forward(self, hidden: Tensor, mask: Tensor | None) -> Tensor:
        """[batch, tokens, HIDDEN] in and out."""
        rows, tokens, _ = hidden.shape
        query, key, value = (
            part(hidden).view(rows, tokens, HEADS, HIDDEN // HEADS).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        hidden = self.attended_norm(hidden + self.attended(seen.transpose(1, 2).reshape(rows, tokens, HIDDEN)))
        return self.outer_norm(hidden + self.outer(functional.gelu(self.inner(hidden))))


class Encoder(nn.Module):
    """Token ids and types in; attack logits, the evidence of each token, and name tags out."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(WORDS, HIDDEN, sparse=True)
        self.places = nn.Embedding(PLACES, HIDDEN)
        self.types = nn.Embedding(TYPES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, _EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.glance = nn.Sequential(nn.Linear(HIDDEN, 128), nn.Tanh(), nn.Linear(128, 1))
        self.attack = nn.Linear(HIDDEN, len(CLASSES))
        self.names = nn.Linear(HIDDEN, len(NAME_TAGS))

    def forward(self, input_ids: Tensor, token_type_ids: Tensor, mask: Tensor | None = None) -> tuple[Tensor, ...]:
        """Judge a batch: int64 [batch, tokens] twice, and a mask (bool, true where there is a token) or None.

        Gives `logits` [batch, classes], `evidence` [batch, tokens] (what each token adds to the logit of the likeliest
        attack over that of none) and `names` [batch, tokens, tags].
        """
        hidden = self.words(input_ids) + self.types(token_type_ids) + self.places.weight[: input_ids.shape[1]]
        hidden = self.norm(hidden)
        seen = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, seen)
        glances = self.glance(hidden).squeeze(-1)
        if mask is not None:
            glances = glances.masked_fill(~mask, -1e4)
        share = torch.softmax(glances, dim=-1)
        each = share.unsqueeze(-1) * self.attack(hidden)
        logits = each.sum(dim=1)
        likeliest = logits[:, 1:].argmax(dim=-1, keepdim=True) + 1
        index = likeliest.unsqueeze(1).expand(-1, each.shape[1], 1)
        evidence = each.gather(2, index).squeeze(-1) - each[:, :, 0]
        return logits, evidence, self.names(hidden)


_NAMES = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "attended",
    "attention.output.LayerNorm": "attended_norm",
    "intermediate.dense": "inner",
    "output.dense": "outer",
    "output.LayerNorm": "outer_norm",
}


def pretrained(weights: Path) -> Encoder:
    """An encoder with the weights of all-MiniLM-L6-v2 (`model.safetensors`); its heads are new.

    Every token type begins as the one that MiniLM knows.
    """
    given = load_file(weights)
    encoder = Encoder()
    state = {
        "words.weight": given["embeddings.word_embeddings.weight"],
        "places.weight": given["embeddings.position_embeddings.weight"],
        "types.weight": given["embeddings.token_type_embeddings.weight"][:1].expand(TYPES, -1),
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        for theirs, ours in _NAMES.items():
            for part in ("weight", "bias"):
                state[f"layers.{number}.{ours}.{part}"] = given[f"encoder.layer.{number}.{theirs}.{part}"]
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    assert not unexpected and all(name.split(".")[0] in ("glance", "attack", "names") for name in missing)
    return encoder


def load(checkpoint: Path) -> Encoder:
    """A trained encoder, ready to judge: of `encoder.pt`, or of the state that training goes on from."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    encoder = Encoder()
    encoder.load_state_dict(state.get("encoder", state))
    return encoder.eval()
