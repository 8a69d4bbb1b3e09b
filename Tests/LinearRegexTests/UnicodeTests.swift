import Testing

@testable import LinearRegex

@Suite("Sets of code points")
struct UnicodeTests {
  @Test("Each scalar is in the set of its general category, and in no other")
  func categories() throws {
    let names = [
      "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf",
      "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
    ]
    var total = 0
    for name in names {
      let mask = try #require(CategoryMask(ecmaName: name))
      for range in CategoryTable.shared.codePoints(in: mask).ranges {
        total += range.count
        var wrong: UInt32?
        for value in range {
          let category = Unicode.Scalar(value)?.properties.generalCategory ?? .surrogate
          if CategoryMask(category) != mask { wrong = value }
        }
        #expect(wrong == nil, "\(name)")
      }
    }
    #expect(total == 0x110000)
  }

  @Test("Each scalar is in the set of a binary property if it has it")
  func binaryProperties() throws {
    let alphabetic = try #require(BinaryProperty.codePoints(named: "Alphabetic"))
    let ignorable = try #require(BinaryProperty.codePoints(named: "Default_Ignorable_Code_Point"))
    let noncharacters = try #require(BinaryProperty.codePoints(named: "NChar"))
    var wrong: UInt32?
    for value in 0...CodePointSet.last {
      let properties = Unicode.Scalar(value)?.properties
      if alphabetic.contains(value) != (properties?.isAlphabetic ?? false)
        || ignorable.contains(value) != (properties?.isDefaultIgnorableCodePoint ?? false)
        || noncharacters.contains(value) != (properties?.isNoncharacterCodePoint ?? false)
      {
        wrong = value
      }
    }
    #expect(wrong == nil)
  }

  /// A property by name and alias, a scalar that has it, and one that does not but has a property like it.
  static let properties: [(name: String, alias: String, member: Unicode.Scalar, other: Unicode.Scalar)] = [
    ("Alphabetic", "Alpha", "é", "1"), ("ASCII_Hex_Digit", "AHex", "f", "\u{FF11}"),
    ("Bidi_Control", "Bidi_C", "\u{200E}", "("), ("Bidi_Mirrored", "Bidi_M", "(", "\u{200E}"),
    ("Case_Ignorable", "CI", "'", "a"), ("Cased", "Cased", "a", "'"),
    ("Changes_When_Casefolded", "CWCF", "A", "a"), ("Changes_When_Casemapped", "CWCM", "a", "1"),
    ("Changes_When_Lowercased", "CWL", "A", "a"),
    ("Changes_When_NFKC_Casefolded", "CWKCF", "\u{FF11}", "a"),
    ("Changes_When_Titlecased", "CWT", "a", "A"), ("Changes_When_Uppercased", "CWU", "a", "A"),
    ("Dash", "Dash", "-", "_"), ("Default_Ignorable_Code_Point", "DI", "\u{AD}", "-"),
    ("Deprecated", "Dep", "\u{149}", "a"), ("Diacritic", "Dia", "^", "a"),
    ("Emoji", "Emoji", "1", "a"), ("Emoji_Modifier", "EMod", "\u{1F3FB}", "\u{1F44D}"),
    ("Emoji_Modifier_Base", "EBase", "\u{1F44D}", "\u{1F3FB}"),
    ("Emoji_Presentation", "EPres", "\u{1F432}", "1"), ("Extender", "Ext", "\u{B7}", "a"),
    ("Grapheme_Base", "Gr_Base", "a", "\u{301}"), ("Grapheme_Extend", "Gr_Ext", "\u{301}", "a"),
    ("Hex_Digit", "Hex", "\u{FF11}", "g"), ("IDS_Binary_Operator", "IDSB", "\u{2FF0}", "\u{2FF2}"),
    ("IDS_Trinary_Operator", "IDST", "\u{2FF2}", "\u{2FF0}"), ("ID_Continue", "IDC", "1", "-"),
    ("ID_Start", "IDS", "a", "1"), ("Ideographic", "Ideo", "\u{3007}", "a"),
    ("Join_Control", "Join_C", "\u{200D}", "\u{200E}"),
    ("Logical_Order_Exception", "LOE", "\u{E40}", "\u{E01}"), ("Lowercase", "Lower", "\u{AA}", "A"),
    ("Math", "Math", "+", "-"), ("Noncharacter_Code_Point", "NChar", "\u{FFFE}", "\u{FFFD}"),
    ("Pattern_Syntax", "Pat_Syn", "+", "_"), ("Pattern_White_Space", "Pat_WS", "\u{200E}", "\u{A0}"),
    ("Quotation_Mark", "QMark", "\"", "`"), ("Radical", "Radical", "\u{2E80}", "\u{4E00}"),
    ("Sentence_Terminal", "STerm", ".", ","), ("Soft_Dotted", "SD", "i", "a"),
    ("Terminal_Punctuation", "Term", ",", "-"), ("Unified_Ideograph", "UIdeo", "\u{4E00}", "\u{3007}"),
    ("Uppercase", "Upper", "A", "a"), ("Variation_Selector", "VS", "\u{FE0F}", "\u{301}"),
    ("White_Space", "space", "\u{A0}", "\u{200E}"), ("XID_Continue", "XIDC", "1", "-"),
    ("XID_Start", "XIDS", "a", "1"),
  ]

  @Test("Every name and alias of a binary property stands for that property")
  func propertyNames() throws {
    for (name, alias, member, other) in Self.properties {
      for word in [name, alias] {
        let test = try #require(BinaryProperty.test(named: word))
        #expect(test(member.properties), "\(word)")
        #expect(!test(other.properties), "\(word)")
      }
    }
    #expect(BinaryProperty.test(named: "alphabetic") == nil)
  }

  @Test("Every name of a category has a set, and the groups are the unions of their parts")
  func categoryNames() throws {
    let groups = [
      ("L", "Letter", ["Lu", "Ll", "Lt", "Lm", "Lo"]), ("LC", "Cased_Letter", ["Lu", "Ll", "Lt"]),
      ("M", "Combining_Mark", ["Nonspacing_Mark", "Spacing_Mark", "Enclosing_Mark"]),
      ("N", "Number", ["Decimal_Number", "Letter_Number", "Other_Number"]),
      ("P", "punct", ["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"]), ("S", "Symbol", ["Sm", "Sc", "Sk", "So"]),
      ("Z", "Separator", ["Zs", "Zl", "Zp"]), ("C", "Other", ["Cc", "Cf", "Cs", "Co", "Cn"]),
    ]
    for (short, long, parts) in groups {
      let mask = try #require(CategoryMask(ecmaName: short))
      #expect(CategoryMask(ecmaName: long) == mask)
      var union: CategoryMask = []
      for part in parts { union.formUnion(try #require(CategoryMask(ecmaName: part))) }
      #expect(union == mask)
    }
  }

  @Test("Ranges that overlap or touch are joined, and inverting twice changes nothing")
  func ranges() {
    let set = CodePointSet([10...20, 5...9, 30...40, 15...25, 41...41, 0x10FFFF...0x10FFFF])
    #expect(set.ranges == [5...25, 30...41, 0x10FFFF...0x10FFFF])
    #expect(set.inverted.ranges == [0...4, 26...29, 42...0x10FFFE])
    #expect(set.inverted.inverted == set)
    #expect(CodePointSet().inverted == .all)
    #expect(CodePointSet.all.inverted == CodePointSet())
    #expect(set.contains(5) && set.contains(25) && !set.contains(26) && !set.contains(0))
    #expect(CodePointSet([0...4, 3...3]).ranges == [0...4])
  }

  @Test("Characters that no set tells apart are one symbol")
  func symbols() {
    let digits = Alphabet([.digits, CodePointSet(0x2D)], tellsWordsApart: false)
    #expect(digits.symbolCount == 3)
    let words = Alphabet([.digits, CodePointSet(0x2D)], tellsWordsApart: true)
    #expect(words.symbolCount == 4)
    #expect(Alphabet([], tellsWordsApart: false).symbolCount == 1)
    #expect(Alphabet([.all, CodePointSet()], tellsWordsApart: false).symbolCount == 1)
  }
}
