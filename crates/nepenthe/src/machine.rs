//! The machine a number was measured on, for the record.

use std::{fmt, fs, thread};

/// Processor, memory and operating system, as far as the system tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Machine {
    /// Model of the processor, or its architecture where the model is unknown.
    pub processor: String,
    /// Cores this program may use.
    pub cores: usize,
    /// Main memory in bytes, where known.
    pub memory: Option<u64>,
    /// Operating system.
    pub system: String,
}

impl Machine {
    /// This machine. What the system does not tell is left out.
    pub fn here() -> Self {
        let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
        let processor = field(&read("/proc/cpuinfo"), "model name", ':');
        let kernel = read("/proc/sys/kernel/osrelease");
        let name = field(&read("/etc/os-release"), "PRETTY_NAME", '=');
        Self {
            processor: processor.unwrap_or_else(|| format!("{} processor", std::env::consts::ARCH)),
            cores: thread::available_parallelism().map_or(1, usize::from),
            memory: field(&read("/proc/meminfo"), "MemTotal", ':').and_then(|text| bytes(&text)),
            system: match (name, kernel.trim()) {
                (Some(name), "") => name,
                (Some(name), kernel) => format!("{name}, Linux {kernel}"),
                (None, "") => std::env::consts::OS.to_owned(),
                (None, kernel) => format!("{} {kernel}", std::env::consts::OS),
            },
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.cores == 1 { "" } else { "s" };
        write!(formatter, "{}, {} core{plural}", self.processor, self.cores)?;
        if let Some(memory) = self.memory {
            write!(formatter, ", {} of memory", gibibytes(memory))?;
        }
        write!(formatter, ", {}", self.system)
    }
}

/// A size of memory as in `7.8 GiB`.
pub fn gibibytes(bytes: u64) -> String {
    format!("{:.1} GiB", bytes as f64 / f64::from(1 << 30))
}

/// Bytes of memory that this process may still take: what the system has available, within the limits of its control
/// group and of its address space. `None` where the system does not tell.
pub fn free_memory() -> Option<u64> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let available =
        field(&read("/proc/meminfo"), "MemAvailable", ':').and_then(|text| bytes(&text));
    let group = group_memory(&read("/proc/self/cgroup"), read);
    let address_space = limit(&read("/proc/self/limits"), "Max address space");
    let used = field(&read("/proc/self/status"), "VmSize", ':').and_then(|text| bytes(&text));
    let address_space = address_space.map(|most| most.saturating_sub(used.unwrap_or(0)));
    [available, group, address_space]
        .into_iter()
        .flatten()
        .min()
}

/// What the process's control group may still take, by version 2 or 1 of the interface. Cached files count as free, since
/// the system drops them when memory is needed.
fn group_memory(groups: &str, read: impl Fn(&str) -> String) -> Option<u64> {
    let number = |path: String| read(&path).trim().parse::<u64>().ok();
    let cached = |path: String, key: &str| {
        let text = read(&path);
        let value = text.lines().find_map(|line| line.strip_prefix(key));
        value
            .and_then(|value| value.trim().parse().ok())
            .unwrap_or(0)
    };
    let free = groups.lines().filter_map(|line| {
        let (kind, path) = line.split_once(':')?.1.split_once(':')?;
        let path = path.trim_end_matches('/');
        let (root, most, used, key) = match kind {
            "" => ("/sys/fs/cgroup", "max", "current", "inactive_file "),
            "memory" => (
                "/sys/fs/cgroup/memory",
                "limit_in_bytes",
                "usage_in_bytes",
                "total_inactive_file ",
            ),
            _ => return None,
        };
        // Inside a container the group's own folder is often the root.
        [format!("{root}{path}"), root.to_owned()]
            .into_iter()
            .find_map(|folder| {
                let most = number(format!("{folder}/memory.{most}"))?;
                let used = number(format!("{folder}/memory.{used}"))?;
                let used = used.saturating_sub(cached(format!("{folder}/memory.stat"), key));
                Some(most.saturating_sub(used))
            })
    });
    free.min()
}

/// The soft limit of a line of `/proc/self/limits`, in bytes; `None` where it is unlimited.
fn limit(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

/// The value of the first line that begins with `name`, without quotes.
fn field(text: &str, name: &str, separator: char) -> Option<String> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    let (_, value) = line.split_once(separator)?;
    let value = value.trim().trim_matches('"');
    (!value.is_empty()).then(|| value.to_owned())
}

/// A size such as `16318480 kB`.
fn bytes(text: &str) -> Option<u64> {
    let number = text.strip_suffix("kB")?.trim();
    number.parse::<u64>().ok()?.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_tells_is_read() {
        let cpuinfo = "processor\t: 0\nmodel name\t: AMD EPYC 7B13\nmodel name\t: other\n";
        assert_eq!(
            field(cpuinfo, "model name", ':').as_deref(),
            Some("AMD EPYC 7B13")
        );
        assert_eq!(
            field("PRETTY_NAME=\"Debian\"\n", "PRETTY_NAME", '=').as_deref(),
            Some("Debian")
        );
        assert_eq!(field("", "model name", ':'), None);
        assert_eq!(bytes("2097152 kB"), Some(1 << 31));
        assert_eq!(bytes("many"), None);
    }

    #[test]
    fn cached_files_of_a_control_group_count_as_free() {
        let read = |path: &str| {
            let text = match path {
                "/sys/fs/cgroup/box/memory.max" => "1000",
                "/sys/fs/cgroup/box/memory.current" => "900",
                "/sys/fs/cgroup/box/memory.stat" => "anon 200\ninactive_file 600\n",
                "/sys/fs/cgroup/memory/memory.limit_in_bytes" => "500",
                "/sys/fs/cgroup/memory/memory.usage_in_bytes" => "100",
                _ => "",
            };
            text.to_owned()
        };
        assert_eq!(group_memory("0::/box\n", read), Some(700));
        assert_eq!(
            group_memory("9:memory:/elsewhere\n3:cpu:/\n", read),
            Some(400)
        );
        assert_eq!(group_memory("0::/\n", |_| "max".to_owned()), None);
    }

    #[test]
    fn limits_are_read_and_unlimited_is_none() {
        let text = "Limit                     Soft Limit           Hard Limit           Units     \n\
                    Max address space         8589934592           unlimited            bytes     \n\
                    Max file locks            unlimited            unlimited            locks     \n";
        assert_eq!(limit(text, "Max address space"), Some(8 << 30));
        assert_eq!(limit(text, "Max file locks"), None);
        assert_eq!(limit(text, "Max cpu time"), None);
    }

    #[test]
    fn a_machine_is_described_in_one_line() {
        let machine = Machine {
            processor: "AMD EPYC 7B13".to_owned(),
            cores: 2,
            memory: Some(1 << 33),
            system: "Debian".to_owned(),
        };
        assert_eq!(
            machine.to_string(),
            "AMD EPYC 7B13, 2 cores, 8.0 GiB of memory, Debian"
        );
        let silent = Machine {
            cores: 1,
            memory: None,
            ..machine
        };
        assert_eq!(silent.to_string(), "AMD EPYC 7B13, 1 core, Debian");
        let here = Machine::here();
        assert!(here.cores > 0 && !here.processor.is_empty() && !here.system.is_empty());
    }
}
