"""The PyTorch side of `cargo xtask bench`: prepares a case, runs it whenever asked, and says how long it took.

Options and answers are those of `bench/src/main.rs`. Weights and images follow the filling rule of
`golden/README.md` on both sides, so that both must come to the same value.
"""

import argparse
import json
import resource
import sys
import time

import numpy
import torch
import torch.nn.functional as F
from torch.utils.flop_counter import FlopCounterMode

from networks import NETWORKS, TransformerBlock

PRODUCT = 1536
MASK = (1 << 64) - 1


def units(name, count):
    """`u` of the filling rule: uniform in [0, 1), from the name alone."""
    seed = 0xCBF29CE484222325
    for byte in name.encode():
        seed = (seed ^ byte) * 0x100000001B3 & MASK
    with numpy.errstate(over="ignore"):
        z = numpy.uint64(seed) + numpy.arange(1, count + 1, dtype=numpy.uint64) * numpy.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> numpy.uint64(30))) * numpy.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> numpy.uint64(27))) * numpy.uint64(0x94D049BB133111EB)
        z ^= z >> numpy.uint64(31)
    return (z >> numpy.uint64(40)).astype(numpy.float64) / (1 << 24)


def image(name, shape):
    return torch.from_numpy(units(name, int(numpy.prod(shape))).astype(numpy.float32)).reshape(shape)


def fill(module):
    for name, parameter in module.named_parameters():
        u = units(name, parameter.numel())
        s = 2 * u - 1
        if name.endswith("prompt_param"):
            values = u
        elif name.endswith("temperature") or (parameter.dim() == 1 and name.endswith(".body.weight")):
            values = 1 + 0.1 * s
        elif name.endswith((".para1", ".para2")):
            values = 0.5 + 0.5 * s
        elif parameter.dim() == 1:
            values = 0.1 * s
        else:
            fan = parameter[0].numel()
            values = s * (3 / fan) ** 0.5 * 0.7
        with torch.no_grad():
            parameter.copy_(torch.from_numpy(values.astype(numpy.float32)).reshape(parameter.shape))
    return module


def prepare(options):
    """The function to time, and the floating-point operations of its forward pass."""
    if options.network == "product":
        a, b = image("a", (PRODUCT, PRODUCT)), image("b", (PRODUCT, PRODUCT))
        return lambda: (a @ b).mean().item(), 2 * PRODUCT**3
    if options.network == "block":
        network = fill(TransformerBlock(options.dim, options.heads))
        shape = (options.batch, options.dim, options.height, options.width)
    else:
        network = fill(NETWORKS[options.network, options.preset]())
        shape = (options.batch, 3, options.height, options.width)
    x, target = image("input", shape), image("target", shape)
    counter = FlopCounterMode(display=False)
    with torch.no_grad(), counter:
        padded(network, x)
    flop = counter.get_total_flops()
    if options.compile:
        network = torch.compile(network)
    optimiser = torch.optim.Adam(network.parameters(), lr=2e-4)

    def forward():
        with torch.no_grad():
            return network(x).mean().item()

    def restore():
        with torch.no_grad():
            return padded(network, x).mean().item()

    def block():
        network.zero_grad()
        loss = F.l1_loss(network(inputs), target)
        loss.backward()
        return loss.item()

    def training():
        optimiser.zero_grad()
        loss = F.l1_loss(network(x), target)
        loss.backward()
        optimiser.step()
        return loss.item()

    def algorithm1():
        optimiser.zero_grad()
        output = network(x)
        perturbed = (target + perturbation - 0.5).clamp(0, 1)
        loss = F.l1_loss(output, perturbed) - F.l1_loss(output, target)
        loss = loss + F.l1_loss(network(retained), retained_target)
        loss.backward()
        optimiser.step()
        return loss.item()

    if options.work == "algorithm1":
        perturbation, retained, retained_target = (
            image(tag, shape) for tag in ("perturbation", "retained", "retained target")
        )
        return algorithm1, 2 * flop
    if options.network == "block" and options.work == "training":
        inputs = x.clone().requires_grad_()
        return block, flop
    return {"forward": forward, "restore": restore, "training": training}[options.work], flop


def padded(network, x):
    """Pads by reflection to multiples of 8, runs the network, cuts and clamps."""
    height, width = x.shape[-2:]
    rows, columns = -height % 8, -width % 8
    if not rows and not columns:
        return network(x)
    output = network(F.pad(x, (0, columns, 0, rows), mode="reflect"))
    return output[..., :height, :width].clamp(0, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("network", "work", "preset"):
        parser.add_argument(f"--{name}", default="")
    for name in ("dim", "heads", "height", "width", "batch", "threads", "compile"):
        parser.add_argument(f"--{name}", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    run, flop = prepare(options)
    print(json.dumps({"ready": True, "flop": flop, "version": torch.__version__}), flush=True)
    for line in sys.stdin:
        if line.strip() == "end":
            print(json.dumps({"peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}), flush=True)
            break
        started = time.perf_counter()
        value = run()
        print(json.dumps({"seconds": time.perf_counter() - started, "value": value}), flush=True)


if __name__ == "__main__":
    main()
