//! The binding to libjpeg-turbo: one function, bytes in and samples out.
//!
//! libjpeg reports a fatal error by calling a function that must not return. Ours unwinds, with a payload of its own
//! and without the panic hook, through C frames that are compiled for it, into [`decode`].

use std::ffi::{c_int, c_ulong};
use std::marker::PhantomData;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr::NonNull;

use mozjpeg_sys as sys;

/// The most scans a file may have. Encoders make about ten; thousands of empty ones are an attack on time.
const MAX_SCANS: c_int = 200;

/// Bytes after the last sample and before the end marker that are taken for padding. Webcams leave a few; more of them
/// are samples that a damaged stream never reached.
const MAX_PADDING: u32 = 16;

/// Interleaved samples with 1 (grey), 3 (RGB) or 4 channels (inverted CMYK).
pub(super) struct Pixels {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) channels: usize,
    pub(super) samples: Vec<u8>,
}

/// Why there are no pixels.
#[derive(Debug)]
pub(in crate::image) enum Failure {
    /// The file ends too early.
    Truncated,
    /// The size is above the limit. Nothing was allocated.
    TooLarge { width: u32, height: u32 },
    /// Anything else, in libjpeg's words where it has some.
    Damaged(String),
}

/// Decodes a whole file of at most `most_pixels`. Damage that costs samples is an error, where libjpeg itself would
/// warn and fill in grey.
pub(super) fn decode(bytes: &[u8], most_pixels: u64) -> Result<Pixels, Failure> {
    let decoder = Decoder::new();
    let pixels = catch_unwind(AssertUnwindSafe(|| decoder.pixels(bytes, most_pixels)));
    match pixels {
        Ok(pixels) => pixels,
        Err(payload) => match payload.downcast::<Fatal>() {
            Ok(fatal) => Err(fatal.0),
            // Not libjpeg's: a fault of this file.
            Err(payload) => resume_unwind(payload),
        },
    }
}

/// What the unwinding carries.
struct Fatal(Failure);

/// Everything libjpeg holds pointers to, at one address.
struct State {
    info: sys::jpeg_decompress_struct,
    error: sys::jpeg_error_mgr,
    progress: sys::jpeg_progress_mgr,
}

struct Decoder {
    state: NonNull<State>,
    owned: PhantomData<State>,
}

impl Decoder {
    fn new() -> Self {
        // SAFETY: all zero is a valid value of libjpeg's structures: numbers, null pointers, absent functions, and
        // enums whose first variant is 0.
        let state = Box::new(unsafe {
            State {
                info: mem::zeroed(),
                error: mem::zeroed(),
                progress: mem::zeroed(),
            }
        });
        Self {
            state: NonNull::from(Box::leak(state)),
            owned: PhantomData,
        }
    }

    fn pixels(&self, bytes: &[u8], most_pixels: u64) -> Result<Pixels, Failure> {
        let state = self.state.as_ptr();
        // SAFETY: `state` is valid until `self` is dropped and only this function uses it, but for the callbacks, which
        // get their pointers from here. `bytes` outlives the decoding. The calls follow the order libjpeg prescribes.
        unsafe {
            connect(state);
            let info = &mut (*state).info;
            let length = c_ulong::try_from(bytes.len()).unwrap_or(c_ulong::MAX);
            sys::jpeg_mem_src(info, bytes.as_ptr(), length);
            sys::jpeg_read_header(info, 1);
            let (width, height) = (info.image_width, info.image_height);
            if u64::from(width) * u64::from(height) > most_pixels {
                return Err(Failure::TooLarge { width, height });
            }
            let channels = choose_colours(info)?;
            sys::jpeg_start_decompress(info);
            let samples = read_rows(info, width as usize * channels)?;
            check_components(info)?;
            sys::jpeg_finish_decompress(info);
            Ok(Pixels {
                width,
                height,
                channels,
                samples,
            })
        }
    }
}

impl Drop for Decoder {
    fn drop(&mut self) {
        // SAFETY: the box leaked by `new`; libjpeg frees what it allocated, and does nothing if it never began.
        unsafe {
            sys::jpeg_destroy_decompress(&mut (*self.state.as_ptr()).info);
            drop(Box::from_raw(self.state.as_ptr()));
        }
    }
}

type CheckScans = unsafe extern "C-unwind" fn(*mut sys::jpeg_decompress_struct);
type Monitor = unsafe extern "C-unwind" fn(&mut sys::jpeg_common_struct);

/// Sets up the decompressor with our callbacks.
///
/// # Safety
/// `state` is valid and stays at its address as long as libjpeg uses it.
unsafe fn connect(state: *mut State) {
    // SAFETY: by the condition above.
    unsafe {
        let error = &raw mut (*state).error;
        sys::jpeg_std_error(&mut *error);
        (*error).error_exit = Some(fail);
        (*error).emit_message = Some(note);
        (*state).info.common.err = error;
        sys::jpeg_create_decompress(&raw mut (*state).info);
        // Under the type the binding gives it: a decompressor begins with the part all of libjpeg shares.
        (*state).progress.progress_monitor =
            Some(mem::transmute::<CheckScans, Monitor>(check_scans));
        (*state).info.common.progress = &raw mut (*state).progress;
    }
}

/// Asks for RGB, or what is nearest to it. Returns the number of channels.
fn choose_colours(info: &mut sys::jpeg_decompress_struct) -> Result<usize, Failure> {
    use sys::J_COLOR_SPACE::{JCS_CMYK, JCS_GRAYSCALE, JCS_RGB, JCS_YCCK, JCS_YCbCr};
    info.dct_method = sys::J_DCT_METHOD::JDCT_ISLOW;
    info.do_fancy_upsampling = 1;
    let (space, channels) = match info.jpeg_color_space {
        JCS_GRAYSCALE => (JCS_GRAYSCALE, 1),
        JCS_RGB | JCS_YCbCr => (JCS_RGB, 3),
        JCS_CMYK | JCS_YCCK => (JCS_CMYK, 4),
        _ => {
            return Err(Failure::Damaged(format!(
                "expected a JPEG of 1, 3 or 4 channels, found {}",
                info.num_components
            )));
        }
    };
    info.out_color_space = space;
    Ok(channels)
}

/// Reads all rows of `row` samples.
///
/// # Safety
/// `info` has started decompressing to rows of `row` samples.
unsafe fn read_rows(
    info: &mut sys::jpeg_decompress_struct,
    row: usize,
) -> Result<Vec<u8>, Failure> {
    let mut samples = vec![0; row * info.output_height as usize];
    while info.output_scanline < info.output_height {
        let rest = &mut samples[info.output_scanline as usize * row..];
        let mut first = rest.as_mut_ptr();
        // SAFETY: there are `row` bytes at `first`, and one row is asked for.
        if unsafe { sys::jpeg_read_scanlines(info, &raw mut first, 1) } == 0 {
            return Err(Failure::Truncated);
        }
    }
    Ok(samples)
}

/// Refuses files in which a channel has no scan: libjpeg leaves it grey without a word.
///
/// # Safety
/// `info` has decompressed an image.
unsafe fn check_components(info: &sys::jpeg_decompress_struct) -> Result<(), Failure> {
    let count = usize::try_from(info.num_components).unwrap_or(0);
    for index in 0..count {
        // SAFETY: `comp_info` has `num_components` entries. The table is set when a component's first scan begins.
        let found = unsafe { !(*info.comp_info.add(index)).quant_table.is_null() };
        if !found {
            let problem = format!("expected {count} channels, found no data of channel {index}");
            return Err(Failure::Damaged(problem));
        }
    }
    Ok(())
}

/// libjpeg's way out.
unsafe extern "C-unwind" fn fail(info: &mut sys::jpeg_common_struct) {
    // SAFETY: called by libjpeg with the structure that `connect` set up.
    let message = unsafe { message(info) };
    stop(Failure::Damaged(message));
}

/// A warning (negative level) or a trace. A warning of lost samples ends the decoding.
unsafe extern "C-unwind" fn note(info: &mut sys::jpeg_common_struct, level: c_int) {
    if level >= 0 {
        return;
    }
    // SAFETY: as in `fail`.
    let error = unsafe { &*info.err };
    match error.msg_code {
        sys::JWRN_JPEG_EOF => stop(Failure::Truncated),
        // Of no consequence for samples: an unknown version or transform, the limits of a sequential scan.
        sys::JWRN_ADOBE_XFORM | sys::JWRN_JFIF_MAJOR | sys::JWRN_NOT_SEQUENTIAL => {}
        sys::JWRN_EXTRANEOUS_DATA if error.msg_parm._bindgen_data_[0] <= MAX_PADDING => {}
        // SAFETY: as in `fail`.
        _ => stop(Failure::Damaged(unsafe { message(info) })),
    }
}

/// Unwinds into [`decode`], past the panic hook.
fn stop(failure: Failure) -> ! {
    resume_unwind(Box::new(Fatal(failure)))
}

/// Called for each row of blocks while scans are collected.
unsafe extern "C-unwind" fn check_scans(info: *mut sys::jpeg_decompress_struct) {
    // SAFETY: called by libjpeg with the structure that `connect` set up.
    if unsafe { (*info).input_scan_number } > MAX_SCANS {
        let message = format!("expected at most {MAX_SCANS} scans, found more");
        stop(Failure::Damaged(message));
    }
}

/// The current error or warning as text.
///
/// # Safety
/// `info` belongs to a state that `connect` set up.
unsafe fn message(info: &mut sys::jpeg_common_struct) -> String {
    /// `JMSG_LENGTH_MAX` of libjpeg's header; the binding's type is shorter than what is written.
    const LONGEST: usize = 200;
    type Format = unsafe extern "C-unwind" fn(*mut sys::jpeg_common_struct, *mut u8);
    // SAFETY: by the condition above; the function is libjpeg's own, under its true type.
    let text = unsafe {
        let Some(format) = (*info.err).format_message else {
            return format!("libjpeg's error {}", (*info.err).msg_code);
        };
        let format: Format = mem::transmute(format);
        let mut text = [0; LONGEST];
        format(info, text.as_mut_ptr());
        text
    };
    let length = text.iter().position(|&byte| byte == 0).unwrap_or(LONGEST);
    String::from_utf8_lossy(&text[..length]).into_owned()
}
