"""Makes `images/`: image files of many kinds, and beside each the 8-bit RGB pixels that Pillow reads from it.

Pillow 13.0 (libjpeg-turbo 3.2), NumPy and tifffile. Run in this folder. The files whose names it does not make, but
only reads, were written by other programs: jpegtran and cjpeg (scans, arithmetic coding, sampling), tifffile."""

import io
from pathlib import Path

import numpy as np
import tifffile
from PIL import Image

FOLDER = Path("images")


def picture(width, height):
    """Slopes, edges and noise in all channels."""
    random = np.random.default_rng(width * 1000 + height)
    y, x = np.mgrid[0:height, 0:width]
    slopes = np.stack([x * 255 / width, y * 255 / height, (x + y) * 127 / (width + height) + 60], 2)
    edges = 120 * ((x // 5 + y // 7) % 2)[..., None] * np.array([0.6, -0.7, 0.9])
    return np.clip(slopes + edges + random.normal(0, 12, slopes.shape), 0, 255).astype(np.uint8)


def jpegs():
    for width, height in (41, 35), (17, 16):
        image = Image.fromarray(picture(width, height))
        size = f"{width}x{height}"
        for sampling in "4:4:4", "4:2:2", "4:2:0", "4:1:1":
            name = f"jpeg-{sampling.replace(':', '')}-{size}"
            image.save(FOLDER / f"{name}.jpg", quality=80, subsampling=sampling)
        image.save(FOLDER / f"jpeg-progressive-{size}.jpg", quality=70, progressive=True)
        image.save(FOLDER / f"jpeg-restarts-{size}.jpg", quality=90, restart_marker_blocks=2)
        image.convert("L").save(FOLDER / f"jpeg-grey-{size}.jpg", quality=60)
        image.convert("CMYK").save(FOLDER / f"jpeg-cmyk-{size}.jpg", quality=85)
        image.save(FOLDER / f"jpeg-rgb-{size}.jpg", quality=85, keep_rgb=True)


def tiffs():
    rgb = picture(21, 13)
    image = Image.fromarray(rgb)
    image.convert("CMYK").save(FOLDER / "tiff-cmyk.tif", compression="tiff_lzw")
    image.convert("1").save(FOLDER / "tiff-1-bit.tif", compression="group4")
    image.save(FOLDER / "tiff-jpeg.tif", compression="jpeg")
    planes = np.moveaxis(rgb, 2, 0).copy()
    tifffile.imwrite(FOLDER / "tiff-planar-strips.tif", planes, photometric="rgb", planarconfig="separate",
                     rowsperstrip=4, predictor=True, compression="zlib")
    tifffile.imwrite(FOLDER / "tiff-tiled-16-bit.tif", rgb.astype(np.uint16) * 257, photometric="rgb", tile=(16, 16),
                     byteorder=">")
    tifffile.imwrite(FOLDER / "tiff-white-is-zero.tif", rgb[..., 1].copy(), photometric="miniswhite")
    tifffile.imwrite(FOLDER / "tiff-i16.tif", rgb.astype(np.int16), photometric="rgb")
    tifffile.imwrite(FOLDER / "tiff-f64.tif", rgb / 255, photometric="rgb")


def siblings():
    rgb = picture(19, 11)
    image = Image.fromarray(rgb)
    palette = image.quantize(16)
    palette.save(FOLDER / "png-palette-4-bit.png", bits=4)
    palette.save(FOLDER / "png-palette-transparent.png", transparency=3)
    image.convert("1").save(FOLDER / "png-1-bit.png")
    image.convert("LA").save(FOLDER / "png-grey-alpha.png")
    palette.save(FOLDER / "bmp-palette.bmp")
    image.convert("1").save(FOLDER / "bmp-1-bit.bmp")
    image.convert("RGBA").save(FOLDER / "bmp-32-bit.bmp")
    image.save(FOLDER / "webp-lossless.webp", lossless=True)
    image.save(FOLDER / "webp-lossy.webp", quality=70)


def references():
    refused = "png-short-palette.png", "tiff-jpeg.tif"  # by nepenthe
    for path in sorted(FOLDER.iterdir()):
        if path.name.endswith(".pillow.png") or path.name in refused:
            continue
        try:
            image = Image.open(io.BytesIO(path.read_bytes()))
            if image.mode == "F":  # Pillow's own conversion takes floats for 0-255.
                levels = np.floor(np.clip(np.asarray(image), 0, 1) * 255 + 0.5)
                image = Image.fromarray(levels.astype(np.uint8))
            image = image.convert("RGB")
        except Exception as error:
            print(path.name, "is refused by Pillow:", error)
            continue
        image.save(path.with_name(path.name + ".pillow.png"), optimize=True)


FOLDER.mkdir(exist_ok=True)
jpegs()
tiffs()
siblings()
references()
