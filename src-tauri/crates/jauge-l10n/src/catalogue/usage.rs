use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::message::ArgumentKind;

/// What stands for a placeable in a flattened pattern.
const PLACEABLE: char = '\u{FFFC}';
/// `other` alone says nothing: it is also the default of choices between words.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// What one pattern uses, its variants included.
#[derive(Default)]
pub(super) struct Usage {
    pub(super) variables: BTreeMap<String, ArgumentKind>,
    pub(super) references: BTreeSet<String>,
    pub(super) functions: BTreeSet<String>,
    pub(super) attributes: BTreeSet<String>,
    pub(super) variant_keys: BTreeSet<String>,
    pub(super) patterns: Vec<String>,
}

impl Usage {
    pub(super) fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut flat = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => flat.push_str(value),
                PatternElement::Placeable { expression } => {
                    flat.push(PLACEABLE);
                    self.expression(expression);
                }
            }
        }
        self.patterns.push(flat);
    }

    /// Numbers are told by the comment where no variant tells them: `# $year (number)`.
    pub(super) fn comment(&mut self, comment: &Comment<&str>) {
        for line in &comment.content {
            let Some((before, _)) = line
                .to_lowercase()
                .split_once("(number)")
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
            else {
                continue;
            };
            if let Some(name) = before.rsplit('$').next().filter(|_| before.contains('$')) {
                self.variable(name.trim(), ArgumentKind::Number);
            }
        }
    }

    fn variable(&mut self, name: &str, kind: ArgumentKind) {
        let known = self.variables.entry(name.to_owned()).or_insert(kind);
        *known = kind.max(*known);
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name, PLURALS.contains(name)),
                    VariantKey::NumberLiteral { value } => (*value, true),
                });
                let numeric = keys.clone().any(|(_, numeric)| numeric);
                self.variant_keys.extend(keys.map(|(key, _)| key.to_owned()));
                match selector {
                    InlineExpression::VariableReference { id } if numeric => {
                        self.variable(id.name, ArgumentKind::Number);
                    }
                    other => self.inline(other),
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, .. } => {
                self.functions.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references.insert(id.name.to_owned());
                self.attributes
                    .extend(attribute.iter().map(|attribute| attribute.name.to_owned()));
            }
            // A term sees only what is written between its parentheses: variables do not flow into it.
            InlineExpression::TermReference { id, attribute, .. } => {
                self.references.insert(format!("-{}", id.name));
                self.attributes
                    .extend(attribute.iter().map(|attribute| attribute.name.to_owned()));
            }
            InlineExpression::VariableReference { id } => self.variable(id.name, ArgumentKind::Text),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}
