import FoundationEssentials
import JSONDocument
import TestSupport
import Testing

/// The JSON parsing suite: `y_` must be accepted, `n_` must be refused, `i_` is ours to decide.
@Suite(
  .enabled(if: SharedMaterial.exists("conformance/json-test-suite"), "the JSON parsing suite is not here"))
struct JSONTestSuiteTests {
  private static let folder = "conformance/json-test-suite/test_parsing"

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: SharedMaterial.folder + "/" + folder)) ?? [])
    .filter { $0.hasSuffix(".json") }.sorted()

  /// The `i_` files that are accepted: numbers of any size are kept as written. All others hold bytes that are
  /// not UTF-8, half surrogate pairs or a byte order mark, and are refused with the place.
  static let acceptedByChoice: Set<String> = [
    "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json",
    "i_number_real_pos_overflow.json", "i_number_real_underflow.json",
    "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json", "i_structure_500_nested_arrays.json",
  ]

  @Test("Every file of the suite is accepted or refused as it should be")
  func allFiles() throws {
    var count = 0
    for file in Self.files {
      let bytes = try #require(SharedMaterial.bytes(Self.folder + "/" + file))
      var isAccepted = true
      do throws(JSONSyntaxError) { _ = try JSONDocument(parsing: bytes) } catch { isAccepted = false }
      let isWanted = file.hasPrefix("y_") || Self.acceptedByChoice.contains(file)
      if isAccepted != isWanted { Issue.record("\(file) is \(isAccepted ? "accepted" : "refused")") }
      count += 1
    }
    #expect(count == 318)
    print("JSON parsing suite: \(count) files")
  }
}
