/// What can be drawn of a design besides its levels: who matters for the policy and where they are, and what leads from
/// the agenda to results.
///
/// Each list has at most ``limit`` entries; what lies behind them is counted.
public struct DesignMaps: Sendable {
  /// The families of sectors, in the order of the rubrics' table.
  public var families: [LocalizedText]
  /// Those who take part or stand on the map of stakeholders, each once.
  public var stakeholders: [Stakeholder]
  /// The items of the agenda.
  public var agenda: [AgendaItem]
  /// The names of the formal bodies.
  public var bodies: [LocalizedText]
  /// The outputs.
  public var outputs: [Output]
  /// The results in words.
  public var results: [LocalizedText]
  /// How many entries of these lists were left out.
  public var leftOut: Int

  /// The most entries of a list.
  package static let limit = 300

  /// An actor that matters.
  public struct Stakeholder: Sendable {
    /// Its name, or its role where names are not shown.
    public var name: LocalizedText
    /// Its family, an index of ``DesignMaps/families``; nil where its sector has none or is not stated.
    public var family: Int?
    /// Where it is.
    public var standing: Standing
  }

  /// Where a stakeholder is.
  public enum Standing: String, Sendable, CaseIterable {
    /// It takes part, or is asked to.
    case atTable = "at-the-table"
    /// It watches.
    case observer
    /// It is heard.
    case consulted
    /// It is told.
    case informed
    /// It was asked and stays away.
    case declined
    /// It is left out, and the design says why.
    case outsideWithReason = "outside-with-reason"
    /// It is left out, and the design does not say why.
    case outsideWithoutReason = "outside-without-reason"
    /// The design does not say where it is.
    case notStated = "not-stated"
  }

  /// An item of the agenda with what it leads to.
  public struct AgendaItem: Sendable {
    /// What it is about.
    public var name: LocalizedText
    /// Whether the table may decide on it.
    public var isNegotiable: Bool
    /// The body that decides, an index of ``DesignMaps/bodies``.
    public var body: Int?
    /// How the body stands to the item.
    public var competence: Competence
    /// What the table delivers on it, indexes of ``DesignMaps/outputs``.
    public var outputs: [Int]
  }

  /// How a body stands to an item.
  public enum Competence: String, Sendable, CaseIterable {
    /// It may decide it.
    case competent
    /// It may not.
    case notCompetent = "not-competent"
    /// There is a body, and the design does not say whether it may.
    case notStated = "not-stated"
    /// The design says that there is no body.
    case noBody = "no-body"
    /// The design does not say which body decides.
    case bodyNotStated = "body-not-stated"
  }

  /// An output with what it leads to.
  public struct Output: Sendable {
    /// Its name.
    public var name: LocalizedText
    /// The results that rest on it, indexes of ``DesignMaps/results``.
    public var results: [Int]
  }
}
