//! Requests beside one another, clients that go away, and the end of the server. Work waits at gates, so that nothing
//! here depends on how fast anything is.

mod common;

use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::time::{Duration, Instant};

use common::{Gate, PATIENCE, Reply, Running, Stand, stand, wait_for};
use nepenthe_serve::{Limits, Options};

const CAT: &str = "/restore?photo=cat";

fn gated(gate: &Arc<Gate>) -> Stand {
    Stand {
        gate: Some(Arc::clone(gate)),
        ..stand("BEFORE")
    }
}

fn server(gate: &Arc<Gate>, jobs: usize, waiting: usize) -> Running {
    let limits = Limits {
        jobs,
        waiting,
        ..Limits::default()
    };
    let options = Options {
        limits,
        ..Options::default()
    };
    Running::start(options, &[gated(gate), stand("AFTER")])
}

#[test]
fn more_pictures_than_there_is_room_for_are_refused_and_the_others_are_done() {
    let gate = Arc::new(Gate::default());
    let server = server(&gate, 2, 1);
    let request = server.request(CAT, "", b"");
    let working: Vec<_> = (0..2).map(|_| server.send(&request)).collect();
    wait_for("two in work", || gate.begun.load(SeqCst) == 2);
    let waiting = server.send(&request);
    // The one that waits has its place as soon as it was read, which nothing shows but that there is none left.
    let begun = Instant::now();
    let refused = loop {
        let reply = server.send(&request);
        reply
            .set_read_timeout(Some(Duration::from_millis(200)))
            .unwrap();
        let mut first = [0; 1];
        if reply.peek(&mut first).is_ok_and(|bytes| bytes > 0) {
            break Reply::read(reply);
        }
        assert!(begun.elapsed() < PATIENCE, "nothing is refused");
    };
    refused.assert_refused(503, "3 pictures");
    assert_eq!(refused.headers["retry-after"], "2");
    assert_eq!(gate.begun.load(SeqCst), 2, "no more than two are in work");
    assert_eq!(
        server.get("/").status,
        200,
        "the page is there all the time"
    );
    gate.open.store(true, SeqCst);
    for stream in working.into_iter().chain([waiting]) {
        assert_eq!(Reply::read(stream).lines().last().unwrap()["kind"], "done");
    }
}

#[test]
fn a_client_that_goes_away_stops_the_work_and_frees_its_place() {
    let gate = Arc::new(Gate::default());
    let server = server(&gate, 1, 0);
    let request = server.request(CAT, "", b"");
    let stream = server.send(&request);
    wait_for("work", || gate.begun.load(SeqCst) == 1);
    drop(stream);
    wait_for("stop", || gate.stopped.load(SeqCst) == 1);
    server.wait_for_log("cat, 384x256: stopped");
    gate.open.store(true, SeqCst);
    wait_for("place", || server.ask(&request).status == 200);
}

#[test]
fn what_waits_is_dropped_when_its_client_goes_away() {
    let gate = Arc::new(Gate::default());
    let server = server(&gate, 1, 1);
    let request = server.request(CAT, "", b"");
    let working = server.send(&request);
    wait_for("work", || gate.begun.load(SeqCst) == 1);
    drop(server.send(&request));
    drop(server.send(&request));
    // Connections are taken in order: what answers now has seen the two before.
    (0..2).for_each(|_| assert_eq!(server.get("/").status, 200));
    gate.open.store(true, SeqCst);
    assert_eq!(Reply::read(working).lines().last().unwrap()["kind"], "done");
    let reply = server.ask(&server.request("/restore?photo=coffee", "", b""));
    assert_eq!(reply.lines().last().unwrap()["kind"], "done");
    assert_eq!(
        gate.begun.load(SeqCst),
        2,
        "the two that went away were never begun"
    );
}

#[test]
fn work_that_cannot_be_stopped_keeps_its_place_until_it_ends_and_its_result_is_dropped() {
    let gate = Arc::new(Gate {
        is_deaf: true,
        ..Gate::default()
    });
    let server = server(&gate, 1, 0);
    let request = server.request(CAT, "", b"");
    let stream = server.send(&request);
    wait_for("work", || gate.begun.load(SeqCst) == 1);
    drop(stream);
    server.ask(&request).assert_refused(503, "1 pictures");
    gate.open.store(true, SeqCst);
    server.wait_for_log("stopped");
    wait_for("place", || server.ask(&request).status == 200);
}

#[test]
fn a_request_that_takes_too_long_is_told_so() {
    let gate = Arc::new(Gate::default());
    let limits = Limits {
        time: Duration::from_millis(1500),
        ..Limits::default()
    };
    let options = Options {
        limits,
        ..Options::default()
    };
    let server = Running::start(options, &[gated(&gate)]);
    let lines = server.post(CAT, "", b"").lines();
    assert_eq!(lines[0]["label"], "input");
    assert!(
        lines[1]["problem"]
            .as_str()
            .unwrap()
            .contains("takes longer"),
        "{lines:?}"
    );
    wait_for("stop", || gate.stopped.load(SeqCst) == 1);
    // An upload that never comes is the same.
    let head = format!(
        "POST /restore HTTP/1.1\r\nHost: {}\r\nContent-Length: 9\r\n\r\n",
        server.address
    );
    server
        .ask(head.as_bytes())
        .assert_refused(504, "takes longer");
}

#[test]
fn the_server_ends_while_work_is_under_way() {
    let gate = Arc::new(Gate::default());
    let server = server(&gate, 1, 2);
    let request = server.request(CAT, "", b"");
    let streams: Vec<_> = (0..3).map(|_| server.send(&request)).collect();
    wait_for("work", || gate.begun.load(SeqCst) == 1);
    drop(server);
    assert_eq!(gate.stopped.load(SeqCst), 1, "the work was told to stop");
    drop(streams);
}
