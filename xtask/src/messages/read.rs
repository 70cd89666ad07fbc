//! Reads a Fluent file into messages with the names of their arguments.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The messages of one file by key.
pub type Messages = BTreeMap<String, Message>;

/// One message.
pub struct Message {
    /// Its text.
    pub pattern: Pattern<String>,
    /// The arguments that any of its variants uses.
    pub arguments: BTreeSet<String>,
}

/// Reads `text`; what is wrong with it is noted with `file` and key.
pub fn messages(text: &str, file: &str, faults: &mut Vec<String>) -> Messages {
    let resource = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
                faults.push(format!("{file}:{line}: {}", error.kind));
            }
            resource
        }
    };
    let mut found = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let Some(pattern) = message.value else {
            faults.push(format!("{file}: {key} has no text of its own"));
            continue;
        };
        let mut arguments = BTreeSet::new();
        in_pattern(&pattern, &mut arguments);
        if found.insert(key.clone(), Message { pattern, arguments }).is_some() {
            faults.push(format!("{file}: {key} stands there twice"));
        }
    }
    found
}

fn in_pattern(pattern: &Pattern<String>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<String>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                in_pattern(&variant.value, names);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
                in_inline(argument, names);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
