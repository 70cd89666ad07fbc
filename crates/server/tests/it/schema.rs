//! A small checker of JSON against the schemas of an OpenAPI document. Stricter than JSON Schema: what a schema does not
//! name may not be there.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

pub struct Checker {
    document: Value,
}

impl Checker {
    pub fn new(document: Value) -> Self {
        Self { document }
    }

    pub fn document(&self) -> &Value {
        &self.document
    }

    /// Everything that is wrong with a value, each with its place.
    pub fn check(&self, schema: &Value, value: &Value) -> Vec<String> {
        let mut errors = Vec::new();
        self.visit(schema, value, "$", &mut errors);
        errors
    }

    fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(reference) => {
                let found = self.document.pointer(reference.trim_start_matches('#'));
                self.resolve(found.unwrap_or_else(|| panic!("{reference} is not in the document")))
            }
            None => schema,
        }
    }

    fn visit(&self, schema: &Value, value: &Value, place: &str, errors: &mut Vec<String>) {
        let schema = self.resolve(schema);
        for key in ["oneOf", "anyOf"] {
            if let Some(choices) = schema[key].as_array() {
                if !choices.iter().any(|choice| self.check(choice, value).is_empty()) {
                    errors.push(format!("{place}: fits none of {key}"));
                }
                return;
            }
        }
        if let Some(wanted) = schema["enum"].as_array()
            && !wanted.contains(value)
        {
            errors.push(format!("{place}: {value} is not one of {wanted:?}"));
        }
        let wanted: Vec<&str> = match &schema["type"] {
            Value::String(one) => vec![one],
            Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
            _ => vec![],
        };
        let found = kind(value);
        let fits = wanted.is_empty() || wanted.contains(&found) || (found == "integer" && wanted.contains(&"number"));
        if !fits {
            errors.push(format!("{place}: {found}, not {wanted:?}"));
            return;
        }
        if let (Some(minimum), Some(number)) = (schema["minimum"].as_f64(), value.as_f64())
            && number < minimum
        {
            errors.push(format!("{place}: {number} is below {minimum}"));
        }
        if let Some(list) = value.as_array() {
            for (index, item) in list.iter().enumerate() {
                self.visit(&schema["items"], item, &format!("{place}[{index}]"), errors);
            }
        }
        if let Some(object) = value.as_object() {
            self.visit_object(schema, object, place, errors);
        }
    }

    fn visit_object(&self, schema: &Value, object: &Map<String, Value>, place: &str, errors: &mut Vec<String>) {
        let Some(known) = schema["properties"].as_object() else { return };
        let needed: BTreeSet<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        errors.extend(needed.iter().filter(|name| !object.contains_key(**name)).map(|name| format!("{place}.{name}: missing")));
        for (name, value) in object {
            match known.get(name) {
                Some(schema) => self.visit(schema, value, &format!("{place}.{name}"), errors),
                None => errors.push(format!("{place}.{name}: not in the schema")),
            }
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
