//! `camtay preview --plain`: what is wrong, line by line, whenever the file is saved.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::Duration;

use super::{folder, program};

#[test]
fn every_change_is_told_as_lines() {
    let own = tempfile::tempdir().unwrap();
    let path = own.path().join("procedure.yaml");
    let good = fs::read_to_string(folder().join("set/mau/muon-sach/procedure.yaml")).unwrap();
    fs::write(&path, good.replace("format: 1", "fromat: 1")).unwrap();
    let mut command = program(&["preview", own.path().to_str().unwrap(), "--plain"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let (send, lines) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        out.lines().map_while(Result::ok).try_for_each(|own| send.send(own))
    });
    // A line that never comes fails the test; it does not stop it for ever.
    let told = |words: &str| {
        let mut before = Vec::new();
        while let Ok(line) = lines.recv_timeout(Duration::from_mins(1)) {
            if line.contains(words) {
                return;
            }
            before.push(line);
        }
        panic!("no {words:?} after {before:#?}");
    };
    told("Đang theo dõi");
    told("lỗi [unknown-key]: Khóa “fromat”");
    told("cách sửa: Có phải: format?");
    fs::write(&path, &good).unwrap();
    told("vừa đổi");
    fs::remove_file(&path).unwrap();
    told("vừa đổi");
    told("Không đọc được tệp");
    child.kill().unwrap();
    child.wait().unwrap();
}
