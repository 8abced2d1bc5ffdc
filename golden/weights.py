"""Makes the small PyTorch files of golden/weights, which the tests of the weight reader open.

Run `python weights.py` beside the folder `weights`; made with PyTorch 2.15. Every number is a small
multiple of 0.25, so that every element type holds it exactly and the tests can state it.
"""

import argparse
import collections
import functools
import io
import zipfile
from pathlib import Path

import torch

FOLDER = Path(__file__).parent / "weights"

TYPES = [
    torch.float64, torch.float32, torch.float16, torch.bfloat16,
    torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8, torch.bool,
]


def types():
    """One tensor [2, 3] of each element type: 0, 1, ... 5, in floating point plus 0.25."""
    ramp = torch.arange(6.0, dtype=torch.float64).reshape(2, 3)
    return {
        str(kind).removeprefix("torch."): (ramp + 0.25 * kind.is_floating_point).to(kind)
        for kind in TYPES
    }


def views():
    """Tensors over one storage 0, 1, ... 23, and what else a state dict may hold."""
    ramp = torch.arange(24.0)
    block = ramp.reshape(2, 3, 4)
    return collections.OrderedDict(
        whole=block,
        transposed=block.transpose(0, 2),
        sliced=block[:, 1:, ::2],
        overlapping=ramp.as_strided((3, 4), (2, 1), 5),
        expanded=ramp[7:8].expand(3),
        channels_last=torch.arange(16.0).reshape(1, 2, 2, 4).to(memory_format=torch.channels_last),
        scalar=torch.tensor(0.25),
        empty=torch.zeros(0, 3),
        parameter=torch.nn.Parameter(block[1]),
        note="no tensor",
    )


class AttributeDict(dict):
    """A dictionary subclass, as configuration libraries have them."""


class Callback:
    """A class that the reader cannot know, holding a tensor."""

    def __init__(self):
        self.best = torch.ones(2)
        self.history = collections.deque([1, 2])


def neighbours():
    """A Lightning checkpoint whose weights stand among things that a reader must not mind."""
    network = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.BatchNorm1d(2))
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.copy_(torch.arange(parameter.numel()).reshape(parameter.shape))
    optimiser = torch.optim.Adam(network.parameters(), lr=2e-4)
    network(torch.ones(4, 3)).sum().backward()
    optimiser.step()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.copy_(torch.arange(parameter.numel()).reshape(parameter.shape))
    lists = collections.defaultdict(list)
    lists["loss"].append(0.5)
    return {
        "epoch": 3,
        "global_step": 1200,
        "pytorch-lightning_version": "2.0.1",
        "state_dict": collections.OrderedDict(
            ("net." + name, tensor) for name, tensor in network.state_dict().items()
        ),
        "optimizer_states": [optimiser.state_dict()],
        "hyper_parameters": AttributeDict(lr=0.25, name="small", nested=AttributeDict(a=1)),
        "callbacks": {Callback: Callback(), (1, 2): None, None: 2.0, 2**80: {1, 2}},
        "lists": lists,
        "partial": functools.partial(torch.clamp, min=torch.tensor(0.0)),
        "complex": torch.ones(2, dtype=torch.complex64),
        "sparse": torch.eye(2).to_sparse(),
        "options": argparse.Namespace(device=torch.device("cpu"), kind=torch.float32),
    }


def big_endian(content):
    """The same archive as a big-endian machine would write it, for float32 storages."""
    source = zipfile.ZipFile(io.BytesIO(content))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in source.namelist():
            data = source.read(name)
            if "/data/" in name:
                data = b"".join(data[i : i + 4][::-1] for i in range(0, len(data), 4))
            if name.endswith("byteorder"):
                data = b"big"
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            archive.writestr(entry, data)
    return target.getvalue()


def saved(content, **options):
    """The bytes of `torch.save`."""
    buffer = io.BytesIO()
    torch.save(content, buffer, **options)
    return buffer.getvalue()


def main():
    torch.manual_seed(0)
    FOLDER.mkdir(exist_ok=True)
    plain = views()
    raw = {"module." + name: value.clone() for name, value in types().items()}
    averaged = {"module." + name: value * 2 for name, value in types().items() if name != "bool"}
    older = {"_use_new_zipfile_serialization": False}
    files = {
        "types.pth": saved(types()),
        "types-legacy.pth": saved(types(), **older),
        "views.pth": saved(plain),
        "views-legacy.pth": saved(plain, **older),
        "views-protocol-4.pth": saved(plain, pickle_protocol=4),
        "views-protocol-5-legacy.pth": saved(plain, pickle_protocol=5, **older),
        "views-big-endian.pth": big_endian(saved(plain)),
        "averaged.pth": saved({"iteration": 7, "params": raw, "params_ema": averaged}),
        "neighbours.ckpt": saved(neighbours()),
        "neighbours-legacy.ckpt": saved(neighbours(), **older),
    }
    for name, content in files.items():
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
