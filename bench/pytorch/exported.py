"""ONNX Runtime and OpenVINO in `cargo xtask bench`: exports a network, loads it and runs it whenever asked.

Options and answers are those of `worker.py`, whose weights and images these are; `--engine` says what runs the network.
Only forward passes exist here, and only networks that `torch.onnx` can export: AdaIR's mask by FFT cannot be.
"""

import argparse
import json
import os
import resource
import sys
import tempfile
import time

import numpy
import torch
import torch.nn.functional as F

import networks
from worker import fill, image


def one_operation(norm, x):
    """The norm as the one operation that ONNX has for it, which both engines run faster than its parts."""
    return F.layer_norm(x, x.shape[-1:], norm.weight, norm.bias, 1e-5)


networks.Affine.forward = one_operation


def exported(network, x):
    """The bytes of the network as ONNX, for images of this size."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "network.onnx")
        torch.onnx.export(network, (x,), path, dynamo=False, opset_version=17, input_names=["input"])
        with open(path, "rb") as file:
            return file.read()


def onnxruntime_session(model, threads):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return lambda x: session.run(None, {"input": x})[0], onnxruntime.__version__


def openvino_session(model, threads, precision):
    import openvino

    core = openvino.Core()
    settings = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_NUM_THREADS": threads,
        "INFERENCE_PRECISION_HINT": precision,
    }
    compiled = core.compile_model(core.read_model(model, None), "CPU", settings)
    found = compiled.get_property("INFERENCE_PRECISION_HINT").get_type_name()
    if found != precision:
        sys.exit(f"OpenVINO multiplies in {found} here, not in {precision}")
    request = compiled.create_infer_request()
    return lambda x: request.infer([x])[0], openvino.__version__.split("-")[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", choices=["onnxruntime", "openvino", "openvino-bf16"], required=True)
    parser.add_argument("--save", default="", help="where the output goes at the end, as float32")
    for name in ("network", "work", "preset"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("height", "width", "batch", "threads"):
        parser.add_argument(f"--{name}", type=int, required=True)
    options = parser.parse_args()
    if options.work != "forward":
        sys.exit(f"--work: expected forward, found {options.work}")
    torch.set_num_threads(options.threads)
    network = fill(networks.NETWORKS[options.network, options.preset]()).eval()
    x = image("input", (options.batch, 3, options.height, options.width))
    with torch.no_grad():
        model = exported(network, x)
    del network
    if options.engine == "onnxruntime":
        run, version = onnxruntime_session(model, options.threads)
    else:
        run, version = openvino_session(model, options.threads, "bf16" if "bf16" in options.engine else "f32")
    x = x.numpy()
    print(json.dumps({"ready": True, "version": version}), flush=True)
    output = None
    for line in sys.stdin:
        if line.strip() == "end":
            if options.save:
                output.astype(numpy.float32).tofile(options.save)
            print(json.dumps({"peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}), flush=True)
            break
        started = time.perf_counter()
        output = run(x)
        seconds = time.perf_counter() - started
        print(json.dumps({"seconds": seconds, "value": float(output.mean())}), flush=True)


if __name__ == "__main__":
    main()
