"""Times the metric libraries that nepenthe's scores must agree with, on the pair of `bench/examples/metric_speed.rs`.

    python bench/pytorch/metrics.py --threads 2

Needs torch, pyiqa 0.1.16 and scikit-image. Prints one JSON line a metric: its name, the score (to compare with
nepenthe's), the threads and the median milliseconds of a call. pyiqa is called as its users call it, on tensors that
already exist; scikit-image on float64 arrays.
"""

import argparse
import json
import statistics
import time

import numpy
import pyiqa
import torch
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

WIDTH, HEIGHT = 481, 321


def made_pair():
    """The clean image and a noisy one, 8-bit, by an integer rule that any language repeats exactly."""
    y, x, c = numpy.meshgrid(
        numpy.arange(HEIGHT), numpy.arange(WIDTH), numpy.arange(3), indexing="ij"
    )
    clean = (x * (c + 1) // 3 + y * 2 + (x // 16 + y // 16) % 2 * 60) % 256
    hashed = (x * 7919 + y * 104729 + c * 1299709) % 65537 * 31 % 51
    noisy = numpy.clip(clean + hashed - 25, 0, 255)
    return noisy / 255.0, clean / 255.0


def median_milliseconds(call, seconds):
    """Median over as many calls as fit, at least seven, after three that are not counted."""
    for _ in range(3):
        call()
    times, end = [], time.perf_counter() + seconds
    while len(times) < 7 or time.perf_counter() < end:
        start = time.perf_counter()
        call()
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=2.0, help="time spent on each metric")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)

    noisy, clean = made_pair()
    tensors = [torch.from_numpy(p).permute(2, 0, 1)[None].float().contiguous() for p in (noisy, clean)]
    calls = {}
    for name in ("psnr", "psnry", "ssim", "ssimc"):
        metric = pyiqa.create_metric(name, device="cpu")
        calls[f"{name}/pyiqa"] = lambda metric=metric: metric(*tensors).item()
    calls["psnr/skimage"] = lambda: peak_signal_noise_ratio(clean, noisy, data_range=1)
    calls["ssim/skimage"] = lambda: structural_similarity(clean, noisy, data_range=1, channel_axis=2)

    for name, call in calls.items():
        line = {
            "metric": name,
            "score": float(call()),
            "threads": arguments.threads,
            "milliseconds": round(median_milliseconds(call, arguments.seconds), 4),
        }
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
