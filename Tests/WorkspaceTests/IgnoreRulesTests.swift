import Testing

@testable import Workspace

@Suite struct IgnoreRulesTests {
  private static func ignores(_ rules: String, _ path: String, isFolder: Bool = false) -> Bool? {
    IgnoreRules(Array(rules.utf8)).ignores(path, isFolder: isFolder)
  }

  @Test(
    "Rules of a .gitignore say what is left out",
    arguments: [
      ("a.json", "a.json", true), ("a.json", "x/a.json", true), ("/a.json", "x/a.json", nil),
      ("x/a.json", "x/a.json", true), ("x/a.json", "y/x/a.json", nil), ("*.json", "x/a.json", true),
      ("*.json\n!a.json", "a.json", false), ("!a.json\n*.json", "a.json", true), ("# a\n\na", "a", true),
      ("a?c", "abc", true), ("a?c", "a/c", nil), ("x/*.json", "x/y/a.json", nil),
      ("x/**/a.json", "x/y/z/a.json", true), ("x/**/a.json", "x/a.json", true),
      ("**/a.json", "x/a.json", true),
      ("x/**", "x/y/a.json", true), ("a\r\n", "a", true), ("\\#a", "#a", true), ("build/", "build", nil),
      ("a*b*c*d", "axbxcxe", nil), ("", "a", nil), ("/", "a", nil),
    ] as [(String, String, Bool?)])
  func rules(_ rules: String, _ path: String, _ expected: Bool?) {
    #expect(Self.ignores(rules, path) == expected)
  }

  @Test("A rule with a slash at its end is for folders")
  func folders() {
    #expect(Self.ignores("build/", "x/build", isFolder: true) == true)
  }

  @Test("A pattern of many stars ends")
  func manyStars() {
    let pattern = String(repeating: "a*", count: 2_000) + "b"
    #expect(Self.ignores(pattern, String(repeating: "a", count: 4_000)) == nil)
  }
}
