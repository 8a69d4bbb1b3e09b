/// A set of Unicode general categories, which is what a name like `L` or `Punctuation` stands for.
struct CategoryMask: OptionSet, Sendable {
  let rawValue: UInt32

  /// The mask of one category.
  init(_ category: Unicode.GeneralCategory) {
    rawValue = 1 << UInt32(Self.index(category))
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The mask of the category with this number.
  init(index: UInt8) {
    rawValue = 1 << UInt32(index)
  }

  /// A number for each category, 0 to 29.
  static func index(_ category: Unicode.GeneralCategory) -> UInt8 {
    switch category {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .connectorPunctuation: 11
    case .dashPunctuation: 12
    case .openPunctuation: 13
    case .closePunctuation: 14
    case .initialPunctuation: 15
    case .finalPunctuation: 16
    case .otherPunctuation: 17
    case .mathSymbol: 18
    case .currencySymbol: 19
    case .modifierSymbol: 20
    case .otherSymbol: 21
    case .spaceSeparator: 22
    case .lineSeparator: 23
    case .paragraphSeparator: 24
    case .control: 25
    case .format: 26
    case .surrogate: 27
    case .privateUse: 28
    case .unassigned: 29
    @unknown default: 29
    }
  }
}

// MARK: - Names

extension CategoryMask {
  /// Returns the mask for a name that I-Regexp has (`L`, `Lu`, …), or nil.
  init?(iRegexpName name: String) {
    // Surrogates cannot occur and cased letters are no category of their own in RFC 9485.
    guard name.utf8.count <= 2, name != "Cs", name != "LC" else { return nil }
    self.init(ecmaName: name)
  }

  /// Returns the mask for a name or alias that ECMA-262 has for a value of General_Category, or nil.
  init?(ecmaName name: String) {
    switch name {
    case "Lu", "Uppercase_Letter": self.init(.uppercaseLetter)
    case "Ll", "Lowercase_Letter": self.init(.lowercaseLetter)
    case "Lt", "Titlecase_Letter": self.init(.titlecaseLetter)
    case "LC", "Cased_Letter": self = Self.cased
    case "Lm", "Modifier_Letter": self.init(.modifierLetter)
    case "Lo", "Other_Letter": self.init(.otherLetter)
    case "L", "Letter": self = [Self.cased, Self(.modifierLetter), Self(.otherLetter)]
    case "Mn", "Nonspacing_Mark": self.init(.nonspacingMark)
    case "Mc", "Spacing_Mark": self.init(.spacingMark)
    case "Me", "Enclosing_Mark": self.init(.enclosingMark)
    case "M", "Mark", "Combining_Mark":
      self = [Self(.nonspacingMark), Self(.spacingMark), Self(.enclosingMark)]
    case "Nd", "Decimal_Number", "digit": self.init(.decimalNumber)
    case "Nl", "Letter_Number": self.init(.letterNumber)
    case "No", "Other_Number": self.init(.otherNumber)
    case "N", "Number": self = [Self(.decimalNumber), Self(.letterNumber), Self(.otherNumber)]
    case "Pc", "Connector_Punctuation": self.init(.connectorPunctuation)
    case "Pd", "Dash_Punctuation": self.init(.dashPunctuation)
    case "Ps", "Open_Punctuation": self.init(.openPunctuation)
    case "Pe", "Close_Punctuation": self.init(.closePunctuation)
    case "Pi", "Initial_Punctuation": self.init(.initialPunctuation)
    case "Pf", "Final_Punctuation": self.init(.finalPunctuation)
    case "Po", "Other_Punctuation": self.init(.otherPunctuation)
    case "P", "Punctuation", "punct": self = Self.punctuation
    case "Sm", "Math_Symbol": self.init(.mathSymbol)
    case "Sc", "Currency_Symbol": self.init(.currencySymbol)
    case "Sk", "Modifier_Symbol": self.init(.modifierSymbol)
    case "So", "Other_Symbol": self.init(.otherSymbol)
    case "S", "Symbol":
      self = [Self(.mathSymbol), Self(.currencySymbol), Self(.modifierSymbol), Self(.otherSymbol)]
    case "Zs", "Space_Separator": self.init(.spaceSeparator)
    case "Zl", "Line_Separator": self.init(.lineSeparator)
    case "Zp", "Paragraph_Separator": self.init(.paragraphSeparator)
    case "Z", "Separator": self = [Self(.spaceSeparator), Self(.lineSeparator), Self(.paragraphSeparator)]
    case "Cc", "Control", "cntrl": self.init(.control)
    case "Cf", "Format": self.init(.format)
    case "Cs", "Surrogate": self.init(.surrogate)
    case "Co", "Private_Use": self.init(.privateUse)
    case "Cn", "Unassigned": self.init(.unassigned)
    case "C", "Other":
      self = [Self(.control), Self(.format), Self(.surrogate), Self(.privateUse), Self(.unassigned)]
    default: return nil
    }
  }

  private static let cased: CategoryMask = [
    CategoryMask(.uppercaseLetter), CategoryMask(.lowercaseLetter), CategoryMask(.titlecaseLetter),
  ]

  private static let punctuation: CategoryMask = [
    CategoryMask(.connectorPunctuation), CategoryMask(.dashPunctuation), CategoryMask(.openPunctuation),
    CategoryMask(.closePunctuation), CategoryMask(.initialPunctuation), CategoryMask(.finalPunctuation),
    CategoryMask(.otherPunctuation),
  ]
}
