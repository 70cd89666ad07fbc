//! The assertions of the public Web Annotation tests, where they are at hand (they are not part of the repository).

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::{Draft, Retrieve, Uri, Validator};

use super::*;

/// The folder of the tests; none where it is missing.
fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/web-annotation-tests");
    if !folder.is_dir() {
        println!("skipped: the Web Annotation tests are not here");
        return None;
    }
    Some(folder)
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Finds what a schema refers to by its file name, among the shared definitions.
struct Definitions(PathBuf);

impl Retrieve for Definitions {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let name = uri.path().as_str().rsplit('/').next().unwrap_or_default().to_owned();
        Ok(serde_json::from_str(&fs::read_to_string(self.0.join(name))?)?)
    }
}

/// The assertions that a list names, all of which must hold.
fn musts(folder: &Path, list: &str) -> Vec<(String, Validator)> {
    let names = read(&folder.join(list))["assertions"].as_array().unwrap().clone();
    let names: Vec<&str> = names.iter().map(|name| name.as_str().unwrap()).collect();
    names
        .into_iter()
        .map(|name| {
            let mut schema = read(&folder.join(name));
            assert_eq!((&schema["assertionType"], &schema["expectedResult"]), (&json!("must"), &json!("valid")), "{name}");
            // Some ids differ from the name of their file; nothing refers to them.
            schema.as_object_mut().unwrap().remove("id");
            let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(true);
            let validator =
                options.with_base_uri("test:///definitions/assertion.json").with_retriever(Definitions(folder.join("definitions")));
            (name.to_owned(), validator.build(&schema).unwrap_or_else(|error| panic!("{name}: {error}")))
        })
        .collect()
}

fn check(list: &[(String, Validator)], value: &Value) {
    for (name, validator) in list {
        let errors: Vec<String> = validator.iter_errors(value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}\n{value:#}");
    }
}

#[test]
fn every_must_of_the_public_tests_holds() {
    let Some(folder) = folder() else { return };
    let of_annotations = musts(&folder, "annotations/annotationMusts.test");
    assert_eq!(of_annotations.len(), 54);
    let report = sample::report();
    let mut withdrawn = report.clone();
    withdrawn.comments[0].comment.state = CommentState::Withdrawn;
    for report in [&report, &withdrawn] {
        let collection = collection(&View::new(report, &Keys));
        for annotation in collection["first"]["items"].as_array().unwrap() {
            check(&of_annotations, annotation);
        }
        check(&musts(&folder, "collections/collectionMusts.test"), &collection);
        check(&musts(&folder, "collections/pages/pageMusts.test"), &collection["first"]);
    }
}

#[test]
fn the_assertions_tell_right_from_wrong() {
    let Some(folder) = folder() else { return };
    let list = musts(&folder, "annotations/annotationMusts.test");
    let fails = |value: &Value| list.iter().any(|(_, validator)| !validator.is_valid(value));
    let good = &annotations()[0];
    assert!(!fails(good));
    for key in ["@context", "id", "type", "target"] {
        let mut bad = good.clone();
        bad.as_object_mut().unwrap().remove(key);
        assert!(fails(&bad), "without {key}");
    }
    let mut bad = good.clone();
    bad["target"]["selector"][1].as_object_mut().unwrap().remove("exact");
    assert!(fails(&bad), "a quotation without words");
}
