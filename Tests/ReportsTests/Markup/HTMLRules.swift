/// What holds in every HTML report.
enum HTMLRules {
  private static let attributes: Set<String> = [
    "aria-current", "aria-hidden", "aria-label", "charset", "checked", "class", "content", "cx", "cy", "d",
    "data-level",
    "data-outcome", "data-text", "datetime", "for", "height", "hidden", "href", "http-equiv", "id", "lang",
    "name",
    "open", "r", "role", "scope", "tabindex", "type", "value", "viewBox", "width", "x", "x1", "x2", "y", "y1",
    "y2",
  ]

  /// Returns what does not hold.
  static func faults(_ elements: [MarkupScanner.Element], language: String) -> [String] {
    var faults: [String] = []
    func require(_ holds: Bool, _ fault: @autoclosure () -> String) {
      if !holds { faults.append(fault()) }
    }
    var ids: Set<String> = []
    var heading = 0
    for element in elements {
      for attribute in element.attributes {
        require(attributes.contains(attribute.name), "the attribute \(attribute.name)")
      }
      require(element.name != "img", "<\(element.name)>")
      if let id = element["id"] { require(ids.insert(id).inserted, "the id \(id) twice") }
      if element.name.count == 2, element.name.first == "h", let level = element.name.last?.wholeNumberValue {
        require(level <= heading + 1, "h\(level) “\(element.text)” after h\(heading)")
        require(!element.text.isEmpty, "an empty h\(level)")
        heading = level
      }
      if element.name == "th" { require(element["scope"] != nil, "a th without scope") }
    }
    for element in elements {
      guard let link = element["href"] else { continue }
      require(link.first == "#" && ids.contains(String(link.dropFirst())), "a link to \(link)")
    }
    for name in ["html", "head", "title", "body", "main", "script"] {
      require(elements.count { $0.name == name } == 1, "not one <\(name)>")
    }
    let editions = max(elements.count { $0["class"] == "edition" }, 1)
    for name in ["header", "footer", "h1"] {
      require(elements.count { $0.name == name } == editions, "not \(editions) <\(name)>")
    }
    require(elements.count { $0.name == "nav" } == (editions == 1 ? 1 : editions + 1), "the <nav>")
    require(elements.first?["lang"] == language, "the language")
    let policy = elements.first { $0["http-equiv"] == "Content-Security-Policy" }
    require(
      policy?["content"]?.hasPrefix(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-") == true,
      "the policy")
    let style = elements.first { $0.name == "style" }?.text ?? ""
    for word in ["url(", "@import", "http", "<"] { require(!style.contains(word), "\(word) in the style") }
    return faults
  }
}
