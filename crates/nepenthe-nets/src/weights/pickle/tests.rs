use super::*;

/// As of a small file.
fn parse(bytes: &[u8]) -> Result<Pickle<'_>, PickleError> {
    super::parse(bytes, most_steps(bytes.len()))
}

fn refused(bytes: &[u8]) -> PickleProblem {
    parse(bytes).expect_err("must be refused").problem
}

#[test]
fn plain_values_of_all_protocols() {
    let root = |bytes: &[u8]| parse(bytes).expect("sound").root;
    assert_eq!(root(b"\x80\x02N."), Value::None);
    assert_eq!(root(b"\x80\x02J\xff\xff\xff\xff."), Value::Integer(-1));
    assert_eq!(root(b"\x80\x02\x8a\x02\x00\xff."), Value::Integer(-256));
    assert_eq!(root(b"\x80\x02\x8a\x00."), Value::Integer(0));
    assert_eq!(
        root(b"\x80\x02\x8a\x09\xff\xff\xff\xff\xff\xff\xff\xff\x00."),
        Value::Opaque
    );
    assert_eq!(root(b"\x80\x02G\x3f\xf8\0\0\0\0\0\0."), Value::Float(1.5));
    let pickle = parse(b"\x80\x04\x95\x06\0\0\0\0\0\0\0\x8c\x03abc\x94.").expect("sound");
    assert_eq!(pickle.text(pickle.root), Some("abc"));
}

#[test]
fn a_container_stored_before_it_is_filled_is_the_same_container() {
    // [d, d] with d = {"a": 1}, where the second d is recalled from the memo.
    let bytes = b"\x80\x02]q\x00(}q\x01X\x01\0\0\0aK\x01sh\x01e.";
    let pickle = parse(bytes).expect("sound");
    let Some(Node::List(members)) = pickle.node(pickle.root) else {
        panic!("expected a list, found {:?}", pickle.node(pickle.root));
    };
    let [first, second] = members[..] else {
        panic!("expected two members, found {members:?}");
    };
    assert_eq!(first, second);
    assert_eq!(pickle.mapping(second).map(|items| items.len()), Some(1));
}

#[test]
fn calls_are_kept_as_callee_and_arguments() {
    let pickle = parse(b"\x80\x02ccollections\nOrderedDict\n)R}b.").expect("sound");
    let (module, name, object) = pickle.object(pickle.root).expect("an object");
    assert_eq!((module, name), ("collections", "OrderedDict"));
    assert_eq!(pickle.tuple(object.arguments), Some(&[][..]));
    assert!(
        pickle
            .mapping(pickle.root)
            .is_some_and(|items| items.is_empty())
    );
    // Python 2's form, OrderedDict([["a", 1]]).
    let pickle =
        parse(b"\x80\x02ccollections\nOrderedDict\n]]U\x01aaK\x01aa\x85R.").expect("sound");
    let items = pickle.mapping(pickle.root).expect("a mapping");
    assert_eq!(pickle.text(items[0].0), Some("a"));
    assert_eq!(items[0].1, Value::Integer(1));
}

#[test]
fn broken_programs_are_refused() {
    assert_eq!(refused(b""), PickleProblem::Truncated);
    assert_eq!(refused(b"\x80\x02"), PickleProblem::Truncated);
    assert_eq!(refused(b"\x80\x06N."), PickleProblem::Protocol(6));
    assert_eq!(refused(b"."), PickleProblem::StackUnderflow);
    assert_eq!(refused(b"\x80\x02(."), PickleProblem::StackUnderflow);
    assert_eq!(refused(b"\x80\x02N(\x86."), PickleProblem::StackUnderflow);
    assert_eq!(refused(b"\x80\x02e."), PickleProblem::NoMark);
    assert_eq!(refused(b"\x80\x02}(Nu."), PickleProblem::OddItems);
    assert_eq!(refused(b"\x80\x02NNa."), PickleProblem::NotAContainer);
    assert_eq!(refused(b"\x80\x02\xff"), PickleProblem::UnknownOpcode(0xff));
    assert_eq!(
        refused(b"\x80\x02j\xff\xff\xff\xff."),
        PickleProblem::MissingMemo(u32::MAX)
    );
    let offset = parse(b"\x80\x02N\xff").expect_err("unknown").offset;
    assert_eq!(offset, 3);
}

#[test]
fn declared_lengths_are_not_believed() {
    assert_eq!(refused(b"X\xff\xff\xff\xffabc"), PickleProblem::Truncated);
    let huge = b"\x8e\xff\xff\xff\xff\xff\xff\xff\xff";
    assert_eq!(refused(huge), PickleProblem::Truncated);
    assert_eq!(refused(b"\x8b\xff\xff\xff\x7f"), PickleProblem::Truncated);
    assert!(parse(b"Nr\xff\xff\xff\xff.").is_ok());
}

#[test]
fn depth_sharing_and_length_are_bounded() {
    // A hundred thousand tuples in each other; reading and dropping must not recurse.
    let deep = [&b"N"[..], &b"\x85".repeat(100_000), b"."].concat();
    assert!(parse(&deep).is_ok());
    // Each step doubles what a naive copy would hold.
    let laughs = [&b"N"[..], &b"2\x86".repeat(50_000), b"."].concat();
    assert!(parse(&laughs).is_ok());
    let long = b"N0".repeat(STEPS);
    let most = STEPS + long.len() / BYTES_A_STEP;
    assert_eq!(refused(&long), PickleProblem::TooLong { most });
}
