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
