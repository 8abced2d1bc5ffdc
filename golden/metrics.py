"""Scores the image pairs of `metrics.safetensors` with the libraries nepenthe must agree with, into `metrics.json`.

    python golden/metrics.py

Needs torch, pyiqa 0.1.16, scikit-image and safetensors. An infinite score becomes null, since JSON has no infinity.
"""

import json
import math
import pathlib

import numpy
import pyiqa
import torch
from safetensors.numpy import load_file
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

FOLDER = pathlib.Path(__file__).parent


def scores(restored, clean):
    """Scores of one pair `[1, 3, height, width]`, f32: pyiqa on the tensors, scikit-image on the clipped arrays."""
    tensors = torch.from_numpy(restored), torch.from_numpy(clean)
    by_pyiqa = {name: pyiqa.create_metric(name, device="cpu")(*tensors).item() for name in ("psnr", "psnry", "ssim", "ssimc")}
    a, b = (numpy.clip(p[0].transpose(1, 2, 0), 0, 1) for p in (clean, restored))
    with numpy.errstate(divide="ignore"):
        psnr = float(peak_signal_noise_ratio(a, b, data_range=1))
    ssim = float(structural_similarity(a, b, data_range=1, channel_axis=2))
    return {"pyiqa": by_pyiqa, "skimage": {"psnr": psnr if math.isfinite(psnr) else None, "ssim": ssim}}


def main():
    pictures = load_file(FOLDER / "metrics.safetensors")
    cases = sorted({int(name.split(".")[0]) for name in pictures})
    rows = [{"case": i, **scores(pictures[f"{i}.restored"], pictures[f"{i}.clean"])} for i in cases]
    (FOLDER / "metrics.json").write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
