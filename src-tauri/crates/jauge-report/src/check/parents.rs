//! The way back from marks and annotations to the parts that hold them.

use std::collections::{BTreeMap, HashMap};

use lopdf::{Dictionary, Object, ObjectId};

use super::File;
use super::content::Marks;
use super::finding::{Findings, Rule};
use super::structure::{Kid, Parts};

/// The parent tree leads from every mark and annotation back to the part that holds it.
pub(super) fn check(file: &File, root: &Dictionary, parts: &Parts, marks: &Marks, findings: &mut Findings) {
    let numbers = file
        .dictionary(root, "ParentTree")
        .and_then(|tree| file.array(tree, "Nums"));
    let Some(numbers) = numbers else {
        findings.add(Rule::ParentTree, "no parent tree");
        return;
    };
    let entries: BTreeMap<i64, &Object> = numbers
        .chunks_exact(2)
        .filter_map(|pair| Some((pair[0].as_i64().ok()?, &pair[1])))
        .collect();
    let next = file.integer(root, "ParentTreeNextKey").unwrap_or_default();
    let all = entries.keys().all(|key| *key < next);
    findings.expect(
        all,
        Rule::ParentTree,
        || "the parent tree goes beyond its last key",
    );
    let mut holders: HashMap<Kid, ObjectId> = HashMap::new();
    for part in &parts.all {
        holders.extend(part.kids.iter().map(|kid| (*kid, part.id)));
    }
    for (index, marks) in marks.iter().enumerate() {
        let key = file
            .page(index)
            .and_then(|page| file.integer(page, "StructParents"));
        let listed = key.and_then(|key| file.resolve(entries.get(&key)?)?.as_array().ok());
        let Some(listed) = listed else {
            findings.expect(marks.is_empty(), Rule::ParentTree, || {
                format!("page {} is not in the parent tree", index + 1)
            });
            continue;
        };
        findings.expect(listed.len() == marks.len(), Rule::ParentTree, || {
            format!("page {}: another count", index + 1)
        });
        for mcid in marks.keys() {
            let place = usize::try_from(*mcid).unwrap_or(usize::MAX);
            let holder = listed.get(place).and_then(|holder| holder.as_reference().ok());
            let agrees = holder.is_some()
                && holder
                    == holders
                        .get(&Kid::Mark {
                            page: index,
                            mcid: *mcid,
                        })
                        .copied();
            findings.expect(agrees, Rule::ParentTree, || {
                format!("mark {mcid} of page {} leads elsewhere", index + 1)
            });
        }
    }
    for (kid, holder) in &holders {
        let Kid::Annotation(annotation) = kid else {
            continue;
        };
        let key = file
            .document
            .get_dictionary(*annotation)
            .ok()
            .and_then(|it| file.integer(it, "StructParent"));
        let back = key.and_then(|key| entries.get(&key)?.as_reference().ok());
        findings.expect(back == Some(*holder), Rule::ParentTree, || {
            format!("annotation {} leads elsewhere", annotation.0)
        });
    }
}
