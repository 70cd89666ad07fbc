use super::*;
use crate::report::sample::{self, Keys};

mod musts;

fn annotations() -> Vec<Value> {
    let report = sample::report();
    collection(&View::new(&report, &Keys))["first"]["items"].as_array().unwrap().clone()
}

#[test]
fn motivations_follow_the_kind() {
    let motivations: Vec<Value> = annotations().iter().map(|annotation| annotation["motivation"].clone()).collect();
    assert_eq!(motivations, ["commenting", "replying", "editing", "editing", "questioning", "commenting"]);
}

#[test]
fn target_has_quotation_position_and_version() {
    let all = annotations();
    let target = &all[0]["target"];
    assert_eq!(target["source"], "https://consult.example.org/c/gdc");
    assert_eq!(target["state"]["cached"], "https://consult.example.org/c/gdc/v/1");
    assert_eq!(target["selector"][0]["value"], "p1");
    assert_eq!(target["selector"][0]["refinedBy"], json!({ "type": "TextPositionSelector", "start": 15, "end": 19 }));
    assert_eq!(target["selector"][1]["exact"], "open");
    assert_eq!(all[1]["target"], all[0]["id"], "a reply is about what it answers");
    assert_eq!(all[2]["target"].as_array().unwrap().len(), 2);
    assert_eq!(all[5]["target"].get("selector"), None, "the whole draft");
}

#[test]
fn bodies_tell_words_wording_tags_and_decision() {
    let all = annotations();
    let bodies = |index: usize| all[index]["body"].as_array().unwrap().clone();
    assert_eq!((&bodies(1)[0]["value"], &bodies(1)[0]["textDirection"]), (&json!("أوافق على ذلك."), &json!("rtl")));
    let decided = bodies(2);
    let by = |kind: &str| decided.iter().find(|body| body["schema:additionalType"] == kind).unwrap_or(&Value::Null);
    assert_eq!((&by("operation")["value"], &by("operation")["purpose"]), (&json!("We call for a fully open process."), &json!("editing")));
    assert_eq!((&by("disposition")["purpose"], &by("disposition")["schema:identifier"]), (&json!("tagging"), &json!("accepted-in-part")));
    assert_eq!((&by("group")["value"], &by("reason")["value"]), (&json!("group-academia"), &json!("Clearer.")));
    assert_eq!(all[2]["creator"][1], json!({ "type": "Organization", "name": "Sample coalition" }));
}

#[test]
fn withdrawn_contribution_keeps_its_place_and_nothing_else() {
    let mut report = sample::report();
    report.comments[0].comment.state = CommentState::Withdrawn;
    let annotation = &collection(&View::new(&report, &Keys))["first"]["items"][0];
    assert_eq!((annotation.get("body"), annotation.get("creator")), (None, None));
}
