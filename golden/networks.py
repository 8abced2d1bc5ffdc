"""Makes the PyTorch files of golden/networks: one small PromptIR as training code saves networks.

Run `python networks.py` beside the folder `networks`; made with PyTorch 2.15. The weights of `tiny.safetensors` are random
numbers; in every other file the network that is meant has the same ones, and all others are zero.
"""

import collections
import io
import zipfile
from pathlib import Path

import torch
from safetensors.torch import load_file

FOLDER = Path(__file__).parent / "networks"


class PromptIR(torch.nn.Module):
    """Stands for a module of a class that the reader cannot import."""

    def __init__(self):
        super().__init__()
        self.patch_embed = torch.nn.Conv2d(3, 2, 3)


def prefixed(prefix, state):
    """A state dict with a prefix before every name."""
    return collections.OrderedDict((prefix + name, value) for name, value in state.items())


def merged(*states):
    """Several state dicts in one."""
    return collections.OrderedDict(item for state in states for item in state.items())


def optimiser(state):
    """The state of an optimiser, by number, as PyTorch keeps it."""
    moments = {0: {"step": torch.tensor(3.0), "exp_avg": torch.zeros(3)}}
    return {"state": moments, "param_groups": [{"lr": 1e-4, "params": list(range(len(state)))}]}


def saved(content, **options):
    """The bytes of `torch.save`."""
    buffer = io.BytesIO()
    torch.save(content, buffer, **options)
    return buffer.getvalue()


def deflated(content):
    """The same archive, compressed."""
    source = zipfile.ZipFile(io.BytesIO(content))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, source.read(name))
    return target.getvalue()


def main():
    torch.manual_seed(0)
    meant = collections.OrderedDict(load_file(FOLDER / "tiny.safetensors"))
    other = collections.OrderedDict((name, value * 0) for name, value in meant.items())
    loss = {"loss_fn.vgg.0.weight": torch.ones(2, 3, 3, 3), "loss_fn.vgg.0.bias": torch.ones(2)}
    lightning = {"epoch": 1, "global_step": 2, "pytorch-lightning_version": "2.0.1"}
    ops = torch.zeros(1, dtype=torch.float64)
    profile = {"total_ops": ops, "total_params": ops, "patch_embed.total_ops": ops}
    broken = collections.OrderedDict(meant)
    broken["latent.0.attn.temperature"] = torch.tensor([[[float("nan")]]])
    large = collections.OrderedDict((name, value.float() * 1e4) for name, value in meant.items())
    older = {"_use_new_zipfile_serialization": False}
    files = {
        "loss.ckpt": saved({**lightning, "state_dict": merged(prefixed("model.", meant), loss)}, **older),
        "ema-prefix.ckpt": saved(
            {**lightning, "state_dict": merged(prefixed("net.", other), prefixed("ema.module.", meant))}, **older
        ),
        "ema-key.pth": saved(
            {"epoch": 3, "model": other, "model_ema": prefixed("module.", meant), "optimizer": optimiser(meant)}, **older
        ),
        "generators.pth": saved(
            {
                "meta": {"epoch": 1},
                "state_dict": merged(
                    prefixed("generator.", other), prefixed("generator_ema.", meant), {"step_counter": torch.tensor(5)}
                ),
            },
            **older,
        ),
        "nested.pth": saved([{"checkpoint": {"state_dict": prefixed("_forward_module.module.net.", meant)}}, 3], **older),
        "several.pth": saved({"student": meant, "teacher": other}, **older),
        "profiled.pth": saved(merged(meant, profile), **older),
        "protocol-1.pth": saved({"best": True, "weights": meant}, pickle_protocol=1, **older),
        "deflated.pth": deflated(saved(meant)),
        "module.pth": saved({"model": PromptIR(), "epoch": 1}),
        "nan.pth": saved(broken, **older),
        "large.pth": saved(large, **older),
    }
    for name, content in files.items():
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
