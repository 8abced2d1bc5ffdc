//! temporary
use std::time::Instant;
use burn::tensor::{Device, Distribution, Tensor};
use nepenthe_ops::*;
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
fn random<const D: usize>(shape: [usize; D], d: &Device, s: f64) -> Tensor<D> { Tensor::random(shape, Distribution::Uniform(-s, s), d) }
fn med(mut f: impl FnMut()) -> f64 { f(); f(); let mut t: Vec<f64> = (0..21).map(|_| { let s=Instant::now(); f(); s.elapsed().as_secs_f64()*1e3 }).collect(); t.sort_by(f64::total_cmp); t[10] }
fn main() {
    let b: usize = std::env::args().nth(1).map_or(2, |v| v.parse().unwrap());
    let only: Option<usize> = std::env::args().nth(2).map(|v| v.parse().unwrap());
    unsafe { libmimalloc_sys::mi_option_set(15, -1) };
    for (c, s, h) in [(48usize,128usize,1usize),(96,64,2),(192,32,4),(384,16,8),(16,128,1),(32,64,2)] {
        if only.is_some_and(|o| o != c) { continue; }
        let run = |d: Device, back: bool| -> [f64;2] {
            let p = |t: Tensor<4>| if back { t.require_grad() } else { t };
            let p1 = |t: Tensor<1>| if back { t.require_grad() } else { t };
            let x = p(random([b,c,s,s],&d,1.0));
            let hid=(c as f64*2.66) as usize;
            let a = SelfAttentionWeights{norm_weight:p1(random([c],&d,1.0)),norm_bias:p1(random([c],&d,1.0)),qkv:p(random([3*c,c,1,1],&d,0.1)),depthwise:p(random([3*c,1,3,3],&d,0.3)),temperature:{let t: Tensor<3>=random([h,1,1],&d,1.0); if back {t.require_grad()} else {t}},project_out:p(random([c,c,1,1],&d,0.1))};
            let f = FeedForwardWeights{norm_weight:p1(random([c],&d,1.0)),norm_bias:p1(random([c],&d,1.0)),project_in:p(random([2*hid,c,1,1],&d,0.1)),depthwise:p(random([2*hid,1,3,3],&d,0.3)),project_out:p(random([c,hid,1,1],&d,0.1))};
            [med(|| { let y = self_attention(x.clone(), a.clone()); if back { let g=y.sum().backward(); drop(g);} }),
             med(|| { let y = feed_forward(x.clone(), f.clone()); if back { let g=y.sum().backward(); drop(g);} })]
        };
        let flop = (b*s*s) as f64 * (2.0*(c*c*4) as f64 + 2.0*(c*c/h*2) as f64 + 2.0*(c*((c as f64*2.66) as usize)*3) as f64);
        let f = run(Device::flex(), false); let t = run(Device::flex().autodiff(), true);
        println!("{c}@{s}: forward {:.1} (attn {:.1} ffn {:.1})  +backward {:.1} (attn {:.1} ffn {:.1})  floor@200 {:.1}/{:.1}", f[0]+f[1], f[0],f[1], t[0]+t[1],t[0],t[1], flop/200e6, 3.0*flop/200e6);
    }
}
