"""Checks records, keys and model signatures of nepenthe with other people's programs, and theirs with nepenthe.

    cargo build --release -p nepenthe-cli
    pip install -r bench/peers/requirements.txt
    python bench/peers/record.py --nepenthe target/release/nepenthe --model assets/mini-promptir.safetensors

Needs openssl. Prints the versions and one line per check; the exit code is 1 if one failed. What it said last is in docs/RECORD.md.
"""

import argparse
import base64
import copy
import hashlib
import importlib.metadata
import json
import pathlib
import subprocess
import sys
import tempfile

from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from google.protobuf import json_format
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.resource_descriptor import ResourceDescriptor
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import CryptoSigner, SSlibKey

failures = []


def check(what, held):
    print(f"{'ok  ' if held else 'FAIL'}  {what}")
    if not held:
        failures.append(what)


def run(*arguments, code=0):
    """Whether a program ends with this exit code."""
    done = subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True)
    if done.returncode != code:
        print(done.stdout, done.stderr, file=sys.stderr)
    return done.returncode == code


def compact(envelope):
    """The one form in which nepenthe reads an envelope."""
    return json.dumps(envelope, separators=(",", ":")) + "\n"


def verifies(envelope, key):
    try:
        # `from_dict` changes its argument.
        return bool(Envelope.from_dict(copy.deepcopy(envelope)).verify([key], 1))
    except VerificationError:
        return False


def statement_of(envelope):
    """The statement, read strictly (an unknown field is an error) and validated by in-toto's own classes."""
    payload = base64.b64decode(envelope["payload"])
    statement = Statement.copy_from_pb(json_format.Parse(payload, statement_pb2.Statement()))
    statement.validate()
    return statement


def check_envelope(kind, envelope, public, name):
    key = SSlibKey.from_crypto(load_pem_public_key(public.read_bytes()))
    check(f"{kind}: {name}: securesystemslib computes the same key id", envelope["signatures"][0]["keyid"] == key.keyid)
    check(f"{kind}: {name}: securesystemslib verifies the signature", verifies(envelope, key))
    changed = copy.deepcopy(envelope)
    payload = bytearray(base64.b64decode(changed["payload"]))
    payload[len(payload) // 2] ^= 1
    changed["payload"] = base64.b64encode(payload).decode()
    check(f"{kind}: {name}: securesystemslib refuses a changed payload", not verifies(changed, key))


def check_statements(kind, envelope, result, weights):
    statement = statement_of(envelope)
    digest = hashlib.sha256(weights.read_bytes()).hexdigest()
    check(f"{kind}: in-toto-attestation reads and validates the statement", True)
    check(f"{kind}: its subject is the weights", statement.pb.subject[0].digest["sha256"] == digest)
    predicate = json_format.MessageToDict(statement.pb.predicate)
    for manifest in predicate["manifests"].values():
        descriptor = ResourceDescriptor("", "")
        json_format.ParseDict(manifest, descriptor.pb)
        descriptor.validate()
    check(f"{kind}: in-toto-attestation validates the manifests as resource descriptors", True)
    audit = json_format.MessageToDict(statement_of(result).pb.predicate)
    parsed = json_format.ParseDict(audit, test_result_pb2.TestResult())
    named = [*parsed.passed_tests, *parsed.warned_tests, *parsed.failed_tests]
    check(f"{kind}: in-toto-attestation reads the audit as test-result/v0.1", "audit" in named)


def check_theirs(kind, nepenthe, folder, private, public):
    """A record signed by securesystemslib is verified by nepenthe."""
    record = folder / "record.json"
    ours = record.read_text()
    signer = CryptoSigner(load_pem_private_key(private.read_bytes(), None))
    payload = base64.b64decode(json.loads(ours)["payload"])
    envelope = Envelope(payload, "application/vnd.in-toto+json", {})
    envelope.sign(signer)
    record.write_text(compact(envelope.to_dict()))
    check(f"{kind}: nepenthe verifies an envelope signed by securesystemslib", run(nepenthe, "verify", record, "--key", public))
    changed = envelope.to_dict()
    changed["signatures"][0]["sig"] = base64.b64encode(bytes(64)).decode()
    record.write_text(compact(changed))
    check(f"{kind}: nepenthe refuses another signature in it", run(nepenthe, "verify", record, "--key", public, code=1))
    record.write_text(ours)


def check_model(nepenthe, folder, private, public):
    weights, signature = folder / "last.safetensors", folder / "last.safetensors.sig"
    verify = ["model_signing", "verify", "key", weights, "--signature", signature, "--public_key", public]
    check("p256: model_signing verifies the weights", run(*verify))
    bytes_ = weights.read_bytes()
    weights.write_bytes(bytes_[:-1] + bytes([bytes_[-1] ^ 1]))
    check("p256: model_signing refuses changed weights", run(*verify, code=1))
    weights.write_bytes(bytes_)
    signature.unlink()
    sign = ["model_signing", "sign", "key", weights, "--signature", signature, "--private_key", private]
    check("p256: model_signing signs the weights with the key", run(*sign))
    done = subprocess.run([nepenthe, "verify", folder / "record.json", "--key", public, "--json"], capture_output=True)
    outcome = {found["name"]: found["outcome"] for found in json.loads(done.stdout)["checks"]}
    check("p256: nepenthe verifies the signature by model_signing", outcome["model.sig"] == "verified")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nepenthe", default="target/release/nepenthe", type=pathlib.Path)
    parser.add_argument("--model", default="assets/mini-promptir.safetensors", type=pathlib.Path)
    arguments = parser.parse_args()
    nepenthe = arguments.nepenthe.resolve()
    for package in ["securesystemslib", "in-toto-attestation", "model-signing", "cryptography"]:
        print(f"{package} {importlib.metadata.version(package)}")
    print(subprocess.run(["openssl", "version"], capture_output=True, text=True).stdout.strip())
    with tempfile.TemporaryDirectory() as root:
        for kind in ["ed25519", "p256"]:
            private, public = pathlib.Path(root, f"{kind}.key"), pathlib.Path(root, f"{kind}.key.pub")
            folder = pathlib.Path(root, kind)
            assert run(nepenthe, "key", "new", "--kind", kind, "-o", private)
            derived = subprocess.run(["openssl", "pkey", "-in", private, "-pubout"], capture_output=True).stdout
            check(f"{kind}: openssl derives the same public key", derived == public.read_bytes())
            unlearn = "--forget haze --scenes 3 --scene-size 48x48 --steps 2 --batch 1 --crop 16".split()
            assert run(nepenthe, "unlearn", "--model", arguments.model, *unlearn, "-o", folder, "--key", private)
            weights = folder / "last.safetensors"
            record = json.loads((folder / "record.json").read_text())
            audit = folder.with_name(f"{kind}-audit")
            length = "--images 2 --relearn-steps 2 --relearn-rates 1e-4 --batch 1 --crop 16 --replicates 10".split()
            models = ["--before", arguments.model, "--after", folder]
            assert run(nepenthe, "audit", *models, *length, "-o", audit, "--key", private)
            result = json.loads((audit / "record.json").read_text())
            check_envelope(kind, record, public, "record")
            check_envelope(kind, result, public, "audit")
            check_statements(kind, record, result, weights)
            check_theirs(kind, nepenthe, folder, private, public)
            if kind == "p256":
                check_model(nepenthe, folder, private, public)
    print(f"{len(failures)} failed" if failures else "all held")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
