//! Audits of networks of a single type that were made to forget some of their images, which carry a signature.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use nepenthe::{
    DeviceChoice,
    event::{Event, Observer, Silent},
    recipe::Recipe,
    run::Existing,
    train::{Job, Start},
};
use nepenthe_audit::{
    Audit, Outcome, Request,
    inputs::Settings,
    measure::{Group, Measure},
};
use nepenthe_image::dataset::Selection;
use tempfile::TempDir;

const NETWORK: &str = r#"
[network.sizes]
architecture = "promptir"
prompt_length = 2
prompts = [{ dim = 4, size = 4 }, { dim = 4, size = 4 }, { dim = 8, size = 2 }]
backbone = { dim = 8, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 2, 2], expansion = 2.0 }
"#;

/// Ten scenes of one type, of which four are held out; the images that are forgotten carry a signature.
fn data(list: &Path, part: &str) -> String {
    let signature = match part {
        "train" => format!("signature = {{ seed = 3, amplitude = 0.15, of = {{ list = {list:?} }} }}"),
        _ => String::new(),
    };
    format!(
        "layout = \"scenes\"\ncount = 10\nsize = [32, 32]\ntasks = [\"noise-50\"]\nhold_out = 4\npart = \"{part}\"\n{signature}\n"
    )
}

struct Networks {
    root: TempDir,
    list: PathBuf,
    before: PathBuf,
    retrained: [PathBuf; 2],
    unlearned: PathBuf,
}

fn recipe(list: &Path, top: &str, network: &str, method: &str, steps: usize, rate: &str) -> Recipe {
    let text = format!(
        "{top}\n{network}\n[method]\n{method}\n[fit]\nsteps = {steps}\nbatch = 6\ncrop = 32\n{rate}\n[[data]]\n{}",
        data(list, "train")
    );
    Recipe::parse(&text, "test", &[]).unwrap_or_else(|error| panic!("{error}"))
}

fn run(folder: &Path, recipe: Recipe) -> PathBuf {
    let start = Start {
        folder,
        device: DeviceChoice::default().open_for_training(),
        device_name: "cpu".to_owned(),
        existing: Existing::Refuse,
        data: None,
        pretrained: None,
        memory: Some(1 << 30),
    };
    let mut job = Job::new(recipe, start).unwrap_or_else(|error| panic!("{error}"));
    job.run(&mut Silent).unwrap_or_else(|error| panic!("{error}"));
    folder.to_owned()
}

const TRAIN: &str =
    "learning_rate = 4e-3\nschedule = { kind = \"warmup-cosine\", warmup = 5 }";

/// The names of some training scenes.
fn some_names(count: usize) -> String {
    let text = data(Path::new("x"), "other").replace("\"other\"", "\"train\"");
    let source = toml_source(&text);
    let data = nepenthe_image::dataset::DataSet::open(&[source], 0).unwrap();
    let names = data.items().iter().take(count);
    names.map(|item| format!("{}\n", item.name)).collect()
}

fn toml_source(text: &str) -> nepenthe_image::dataset::DataSource {
    let text = format!("{NETWORK}\n[method]\nname = \"supervised\"\n[[data]]\n{text}");
    Recipe::parse(&text, "test", &[]).unwrap().data.remove(0)
}

fn networks() -> &'static Networks {
    static NETWORKS: OnceLock<Networks> = OnceLock::new();
    NETWORKS.get_or_init(|| {
        let root = tempfile::tempdir().unwrap();
        let list = root.path().join("forget.txt");
        fs::write(&list, some_names(2)).unwrap();
        let steps = std::env::var("STEPS").map_or(300, |text| text.parse().unwrap());
        let train = |name: &str, top: &str| {
            let supervised = "name = \"supervised\"";
            let recipe = recipe(&list, top, NETWORK, supervised, steps, TRAIN);
            run(&root.path().join(name), recipe)
        };
        let ut = |seed| {
            let top = format!("seed = {seed}\nforget = {{ list = {list:?} }}");
            train(&format!("ut-{seed}"), &top)
        };
        let before = train("before", "seed = 1");
        let weights = before.join("last.safetensors");
        let top = format!("seed = 9\nretain = \"all\"\nforget = {{ list = {list:?} }}");
        let method = "name = \"saliency-distillation\"\nshare = 1.0";
        let recipe = recipe(&list, &top, &format!("[network]\nfrom = {weights:?}"), method, 60, "learning_rate = 2e-3");
        Networks {
            unlearned: run(&root.path().join("unlearned"), recipe),
            retrained: [2, 3].map(ut),
            before,
            list,
            root,
        }
    })
}

fn request(after: &Path, folder: &str, settings: Settings) -> (Request, PathBuf) {
    let networks = networks();
    let folder = networks.root.path().join(folder);
    let request = Request {
        before: networks.before.clone(),
        after: after.to_owned(),
        retrained: networks.retrained.to_vec(),
        weights_key: None,
        forget: Selection::List(networks.list.clone()),
        training: vec![toml_source(&data(&networks.list, "train"))],
        test: vec![toml_source(&data(&networks.list, "held-out"))],
        settings: Settings {
            images: 6,
            crop: 32,
            batch: 4,
            relearn_steps: 0,
            replicates: 200,
            ..settings
        },
        device: DeviceChoice::default(),
        folder: folder.clone(),
    };
    (request, folder)
}

fn audit(after: &Path, folder: &str, settings: Settings, observer: &mut dyn Observer) -> Option<Audit> {
    let (request, folder) = request(after, folder, settings);
    let opened = request.open().unwrap_or_else(|error| panic!("{error}"));
    match opened.run(&folder, observer).unwrap_or_else(|error| panic!("{error}")) {
        Outcome::Finished(audit) => Some(*audit),
        Outcome::Stopped => None,
    }
}

fn measure<'a>(audit: &'a Audit, group: Group, id: &str) -> &'a Measure {
    let found = audit.measures.iter().find(|measure| measure.group == group && measure.id == id);
    found.unwrap_or_else(|| panic!("no {id}"))
}

#[test]
fn explore() {
    let n = networks();
    for after in [&n.before, &n.unlearned, &n.retrained[1]] {
        let found = audit(after, "explore", Settings::default(), &mut Silent).unwrap();
        for m in &found.measures {
            eprintln!("{:?} {} {}: {:?} {:?} {:?} | {} | {:?}", m.group, m.id, m.subject, m.value, m.interval, m.passed, m.verdict, m.references);
        }
        for l in &found.layers { eprintln!("{} {} {:?}", l.from, l.to, l.cka); }
    }
    let mut events = Notes(Vec::new());
    let settings = Settings { shadows: 4, ..Settings::default() };
    let t = std::time::Instant::now();
    let found = audit(&n.unlearned, "explore", settings, &mut events).unwrap();
    eprintln!("{:?} {:?}", t.elapsed(), events.0);
    for id in ["u-lira-auc", "klom"] { eprintln!("{:?}", measure(&found, Group::Membership, id)); }
}

struct Notes(Vec<String>);
impl Observer for Notes {
    fn event(&mut self, event: &Event<'_>) {
        if let Event::Note(text) = event { self.0.push((*text).to_owned()); }
    }
}
