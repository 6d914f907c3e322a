"""`python -m training.train FOLDER`: trains the encoder on the pool there, on from where it stopped."""

import argparse
import pickle
import signal
import time
import tomllib
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional
from training.draw import Draw
from training.encoder import Encoder, pretrained
from training.pool import UNLABELLED
from training.prepare import MINILM

_CONFIG, _AGAIN = (Path(__file__).with_name(name) for name in ("config.toml", "again.toml"))
_HARD = 4000


def main() -> None:
    """Train for the steps of the configuration."""
    parser = argparse.ArgumentParser(prog="python -m training.train", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--again", type=Path, help="a checkpoint to begin with, instead of MiniLM's weights")
    options = parser.parse_args()
    config = tomllib.loads(_CONFIG.read_text("utf-8"))
    if options.again:
        for name, value in tomllib.loads(_AGAIN.read_text("utf-8")).items():
            config[name] = config[name] | value if isinstance(value, dict) else value
    with (options.folder / "pool.pickle").open("rb") as file:
        pool, frame = pickle.load(file)
    torch.manual_seed(config["seed"])
    device = "cuda" if torch.cuda.is_available() else "cpu"
    encoder = pretrained(MINILM / "model.safetensors").to(device).train()
    trainer = Trainer(encoder, config, device)
    state = options.folder / "state.pt"
    if state.exists():
        trainer.resume(torch.load(state, map_location=device, weights_only=True))
    elif options.again:
        encoder.load_state_dict(torch.load(options.again, map_location=device, weights_only=True))
    draw = Draw(pool, config, frame, config["seed"] + trainer.step)
    trainer.run(draw, state)
    torch.save(encoder.state_dict(), options.folder / "encoder.pt")


class Trainer:
    """An encoder with its optimisers and where it stands."""

    def __init__(self, encoder: Encoder, config: dict[str, Any], device: str) -> None:
        self.encoder, self.config, self.device = encoder, config, device
        self.step = 0
        self.stopped = False
        self.optimiser = torch.optim.AdamW(self._groups(), weight_decay=config["weight_decay"], betas=(0.9, 0.98))
        self.words = torch.optim.SparseAdam([encoder.words.weight], lr=config["rate_of_words"])
        self.rates = [(group, group["lr"]) for one in (self.optimiser, self.words) for group in one.param_groups]

    def _groups(self) -> list[dict[str, Any]]:
        encoder, rate, decay = self.encoder, self.config["rate"], self.config["layer_decay"]
        heads = [encoder.glance, encoder.attack, encoder.names]
        groups = [{"params": [*part.parameters()], "lr": self.config["rate_of_heads"]} for part in heads]
        groups += [
            {"params": [*layer.parameters()], "lr": rate * decay ** (len(encoder.layers) - 1 - number)}
            for number, layer in enumerate(encoder.layers)
        ]
        lowest = rate * decay ** len(encoder.layers)
        groups.append({"params": [*encoder.places.parameters(), *encoder.norm.parameters()], "lr": lowest})
        # Channel and case are new to it.
        groups.append({"params": [*encoder.types.parameters()], "lr": rate * 3})
        return groups

    def run(self, draw: Draw, state: Path) -> None:
        """Train to the last step, or until told to end; keeps the state every so often."""
        config, began, seen, sums = self.config, time.monotonic(), 0, [0.0, 0.0, 0.0]
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "stopped", True))
        for arrays, pieces in draw.batches():
            if self.stopped or self.step >= config["steps"]:
                break
            for group, rate in self.rates:
                group["lr"] = rate * self._share()
            batch = {name: torch.from_numpy(array).to(self.device) for name, array in arrays.items()}
            logits, _, names = self.encoder(batch["ids"], batch["types"], batch["mask"])
            losses = self._losses(logits, names, batch)
            sum(losses).backward()  # type: ignore[union-attr]
            torch.nn.utils.clip_grad_norm_([p for g in self.optimiser.param_groups for p in g["params"]], 1.0)
            for optimiser in (self.optimiser, self.words):
                optimiser.step()
                optimiser.zero_grad(set_to_none=True)
            self._note_hard(draw, logits, pieces)
            self.step += 1
            seen += int(arrays["mask"].sum())
            sums = [total + float(loss.detach()) for total, loss in zip(sums, losses, strict=True)]
            if self.step % 50 == 0:
                told = " ".join(f"{total / 50:.4f}" for total in sums)
                rate = seen / (time.monotonic() - began)
                print(f"{self.step} attack/names/margin {told} hard {len(draw.hard)} {rate:.0f} tokens/s", flush=True)
                sums = [0.0, 0.0, 0.0]
            if self.step % config["keep_every"] == 0:
                self.keep(state)
        self.keep(state)

    def _share(self) -> float:
        """The share of the learning rate at this step: up, then down to nothing."""
        up = min(1.0, (self.step + 1) / self.config["warm_up"])
        return up * max(0.0, 1.0 - self.step / self.config["steps"])

    def _losses(self, logits: Tensor, names: Tensor, batch: dict[str, Tensor]) -> list[Tensor]:
        attack = functional.cross_entropy(logits, batch["label"], label_smoothing=self.config["smoothing"])
        tags = batch["tags"].flatten()
        named = functional.cross_entropy(names.flatten(0, 1), tags, ignore_index=UNLABELLED, reduction="sum")
        named = named / max(1, int((tags != UNLABELLED).sum()))
        above = logits[:, 1:].logsumexp(dim=1) - logits[:, 0] + self.config["margin"]
        margin = (functional.relu(above) ** 2 * (batch["label"] == 0)).mean()
        return [attack, named * self.config["names_loss"], margin * self.config["margin_loss"]]

    def _note_hard(self, draw: Draw, logits: Tensor, pieces: list[Any]) -> None:
        wrong = 1.0 - torch.softmax(logits.detach(), dim=1)[:, 0]
        for probability, piece in zip(wrong.tolist(), pieces, strict=True):
            if piece.label == 0 and piece.tags is None and probability > self.config["hard_over"]:
                draw.hard.append(piece)
        if len(draw.hard) > _HARD:
            del draw.hard[: len(draw.hard) - _HARD]

    def keep(self, path: Path) -> None:
        """Write where it stands, whole or not at all."""
        state = {"step": self.step, "encoder": self.encoder.state_dict()}
        state |= {"optimiser": self.optimiser.state_dict(), "words": self.words.state_dict()}
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def resume(self, state: dict[str, Any]) -> None:
        """Go on from a state."""
        self.step = state["step"]
        self.encoder.load_state_dict(state["encoder"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.words.load_state_dict(state["words"])


if __name__ == "__main__":
    main()
