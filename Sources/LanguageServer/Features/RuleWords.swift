internal import Reports
internal import Rubric

/// What the keys of rules mean, from the declarations of the rule language itself.
enum RuleWords {
  /// Returns what the form that a key tells is, in the reader's language; nil for other keys and other files.
  static func text(of key: String, kind: FileKind, in language: Language) -> String? {
    guard kind == .rubric || kind == .library else { return nil }
    for form in RuleForm.sets + RuleForm.measures + RuleForm.conditions where form.names.contains(key) {
      return form.text.text(in: language.tag)
    }
    return nil
  }
}
