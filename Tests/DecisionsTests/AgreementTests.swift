import Decisions
import Rubric
import StrategyTestSupport
import Testing

@Suite struct AgreementTests {
  @Test(
    "Statistics of two raters are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func twoRaters() throws {
    let differences = try ScoringVector.differences(in: "agreement-two-raters") { vector in
      let found = try #require(
        RaterAgreement(
          vector.inputs["rater_a"].doubles.map { Int($0) }, vector.inputs["rater_b"].doubles.map { Int($0) },
          levels: vector.inputs["levels"].elements.count))
      return [
        "percent_exact": .optional(found.exact.value), "percent_adjacent": .optional(found.adjacent.value),
        "cohen_kappa": .optional(found.kappa.value), "kappa_linear": .optional(found.linearKappa.value),
        "kappa_quadratic": .optional(found.quadraticKappa.value),
        "spearman": .optional(found.spearman.value), "mean_difference": .optional(found.bias.value),
        "mean_absolute_error": .optional(found.meanAbsoluteError.value),
        "standardised_mean_difference": .optional(found.standardisedDifference.value),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Krippendorff's alpha is that of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func krippendorff() {
    let differences = ScoringVector.differences(in: "krippendorff-alpha") { vector in
      let ratings = vector.inputs["ratings"].elements.map { row in row.elements.map { $0.double } }
      return [
        "nominal": .optional(KrippendorffAlpha.nominal.alpha(ratings).value),
        "ordinal": .optional(KrippendorffAlpha.ordinal.alpha(ratings).value),
        "interval": .optional(KrippendorffAlpha.interval.alpha(ratings).value),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Intraclass correlations are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func intraclass() throws {
    let differences = try ScoringVector.differences(in: "icc") { vector in
      let found = try #require(IntraclassCorrelation(vector.inputs["ratings"].table))
      return [
        "ICC1": .optional(found.oneWay.value), "ICC2": .optional(found.agreement.value),
        "ICC3": .optional(found.consistency.value), "ICC1k": .optional(found.meanOneWay.value),
        "ICC2k": .optional(found.meanAgreement.value), "ICC3k": .optional(found.meanConsistency.value),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "Scaled domain scores are those of the vectors",
    .enabled(if: ScoringVector.exist, "the score vectors are not beside this checkout"))
  func scaledDomain() throws {
    let differences = ScoringVector.differences(in: "scaled-domain") { vector in
      let scale = vector.inputs["scale"].doubles
      let found = ScaledDomain(vector.inputs["ratings_by_appraiser"].table, from: scale[0], to: scale[1])
      return [
        "obtained": .number(found.obtained), "minimum": .number(found.least),
        "maximum": .number(found.most), "score": .optional(found.score.value),
      ]
    }
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("What is undefined says why, and is neither 0 nor 1")
  func undefined() throws {
    let same = try #require(RaterAgreement([2, 2, 2], [2, 2, 2], levels: 5))
    #expect(same.exact == .value(1))
    #expect(same.quadraticKappa.reason == .noVariation)
    #expect(same.spearman.reason == .noVariation)
    #expect(same.standardisedDifference.reason == .noVariation)
    let none = try #require(RaterAgreement([], [], levels: 5))
    #expect(none.exact.reason == .noData)
    #expect(none.quadraticKappa.reason == .noData)
    #expect(RaterAgreement([1], [1, 2], levels: 5) == nil)
    #expect(RaterAgreement([5], [1], levels: 5) == nil)
    #expect(KrippendorffAlpha.ordinal.alpha([[1, 1], [1, 1]]).reason == .noVariation)
    #expect(KrippendorffAlpha.ordinal.alpha([[1, nil], [nil, 1]]).reason == .tooFew)
    #expect(IntraclassCorrelation([[1, 2]]) == nil)
    #expect(IntraclassCorrelation([[1, 1], [1, 1]])?.agreement.reason == .noVariation)
  }
}
