//! The memory of a program and of all that it has started.

use std::collections::BTreeMap;
use std::fs;

/// Megabytes that a process and its children hold, shared pages counted by halves, thirds and so on.
pub(crate) fn held(pid: u32) -> f64 {
    let kilobytes: u64 = family(pid).into_iter().map(proportional).sum();
    #[expect(clippy::cast_precision_loss, reason = "far below what a float holds")]
    let kilobytes = kilobytes as f64;
    kilobytes / 1024.0
}

fn family(pid: u32) -> Vec<u32> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    let processes = fs::read_dir("/proc").expect("a Linux system");
    for process in processes.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok()) {
        let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:\t"));
        if let Some(parent) = parent.and_then(|parent| parent.parse().ok()) {
            children.entry(parent).or_default().push(process);
        }
    }
    let mut family = vec![pid];
    let mut at = 0;
    while let Some(one) = family.get(at) {
        family.extend(children.get(one).into_iter().flatten());
        at += 1;
    }
    family
}

fn proportional(pid: u32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let held = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    held.and_then(|held| held.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}
