//! The assistant as it is started: line by line over pipes, and where it cannot run.

use std::io::Write;
use std::process::Stdio;

use super::{Run, camtay, program};

#[test]
fn without_a_terminal_the_plain_manner_is_named() {
    let run = camtay(&[]);
    assert_eq!(run.exit, Some(2));
    assert_eq!(run.out, "");
    assert!(run.complaint.contains("camtay --plain"), "{}", run.complaint);
}

#[cfg(unix)]
#[test]
fn on_a_dumb_terminal_the_plain_manner_is_named() {
    let path = std::path::Path::new(env!("CARGO_BIN_EXE_camtay"));
    let home = tempfile::tempdir().unwrap();
    let environment = [("TERM", "dumb".into()), ("CAMTAY_HOME", home.path().into())];
    let mut pty = crate::pty::Pty::start(path, &[], &environment, (80, 24));
    pty.shows("camtay --plain");
    assert_eq!(pty.ends(), 2);
}

#[cfg(unix)]
#[test]
fn on_a_terminal_the_first_screen_finds_a_procedure() {
    let path = std::path::Path::new(env!("CARGO_BIN_EXE_camtay"));
    let home = tempfile::tempdir().unwrap();
    let environment = [("CAMTAY_HOME", home.path().into())];
    let mut pty = crate::pty::Pty::start(path, &[], &environment, (80, 24));
    pty.shows("Tìm thủ tục");
    pty.text("sao y");
    pty.shows("Chứng thực bản sao");
    pty.keys(b"\x03");
    pty.shows("Thoát Cầm Tay?");
    pty.keys(b"\r");
    assert_eq!(pty.ends(), 0);
}

#[test]
fn line_by_line_it_is_driven_by_a_pipe_and_stores_where_it_is_told() {
    let home = tempfile::tempdir().unwrap();
    let mut command = program(&["--plain", "--today", "2026-11-25"]);
    command.env("CAMTAY_HOME", home.path());
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all("khai sinh\n2\n".as_bytes()).unwrap();
    drop(input);
    let run = Run::of(child.wait_with_output().unwrap());
    assert_eq!(run.exit, Some(0), "{}", run.complaint);
    assert!(run.out.contains("Đăng ký khai sinh"), "{}", run.out);
    assert!(home.path().join("camtay.db").is_file());
}

#[cfg(unix)]
#[test]
fn a_folder_is_listed_from_its_index_and_then_as_it_is_now() {
    let path = std::path::Path::new(env!("CARGO_BIN_EXE_camtay"));
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("bo/mau/muon-sach");
    std::fs::create_dir_all(&folder).unwrap();
    let text = std::fs::read_to_string("tests/it/cli/set/mau/muon-sach/procedure.yaml").unwrap();
    let write = |name: &str| {
        let text = text.replace("name: Mượn sách thư viện", &format!("name: {name}"));
        std::fs::write(folder.join("procedure.yaml"), text).unwrap();
    };
    let shows = |name: &str| {
        let environment = [("CAMTAY_HOME", home.path().into())];
        let root = home.path().join("bo").display().to_string();
        let mut pty =
            crate::pty::Pty::start(path, &["--procedures", &root], &environment, (80, 24));
        pty.shows(name);
        pty.keys(b"\x03");
        pty.shows("Thoát Cầm Tay?");
        pty.keys(b"\r");
        assert_eq!(pty.ends(), 0);
    };
    write("Mượn sách một");
    shows("Mượn sách một");
    shows("Mượn sách một");
    write("Mượn sách hai");
    shows("Mượn sách hai");
}
