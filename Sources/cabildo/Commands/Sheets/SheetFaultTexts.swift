import Authoring
import Reports

/// Puts what is wrong with sheets into words.
struct SheetFaultTexts {
  let words: SheetWords
  let language: Language

  /// Returns the message about a fault.
  func message(_ fault: SheetFault, _ session: Session) -> Message {
    var help: [String] = []
    let mend = { (phrase: SheetPhrase) in phrase.text(in: language) }
    let text: String
    switch fault.kind {
    case .notUTF8: (text, help) = (mend(.notUTF8), [mend(.notUTF8Mend)])
    case .unclosedQuote: (text, help) = (mend(.unclosedQuote), [mend(.unclosedQuoteMend)])
    case .strayQuote: (text, help) = (mend(.strayQuote), [mend(.strayQuoteMend)])
    case .tooManyCells(let limit):
      text = SheetPhrase.tooManyCells.text(in: language, ("limit", String(limit)))
    case .noHeader: (text, help) = (mend(.noHeader), [headers(fault)])
    case .unknownColumn(let word, let suggestion):
      text = SheetPhrase.unknownColumn.text(in: language, ("word", word))
      help = (suggestion.map { [session.didYouMean($0)] } ?? []) + [headers(fault)]
    case .repeatedColumn(let word): text = SheetPhrase.repeatedColumn.text(in: language, ("word", word))
    case .missingColumn(let first, let second):
      text = SheetPhrase.missingColumn.text(
        in: language, ("first", title(first, fault)), ("second", title(second, fault)))
      help = [headers(fault)]
    case .noColumn(let name):
      text = ParticipediaPhrase.noColumn.text(in: language, ("name", name))
      help = [headers(fault)]
    case .noValue(let name): text = ParticipediaPhrase.noValue.text(in: language, ("name", name))
    case .ragged(let found, let expected):
      text = SheetPhrase.ragged.text(in: language, ("found", String(found)), ("expected", String(expected)))
      help = [mend(.raggedMend)]
    case .emptyCell(let first, let second):
      text = SheetPhrase.emptyCell.text(
        in: language, ("first", title(first, fault)), ("second", title(second, fault)))
      help = [mend(.emptyCellMend)]
    case .unknownValue(let word, let column, let suggestion, let known):
      text = SheetPhrase.unknownValue.text(in: language, ("word", word), ("column", title(column, fault)))
      help =
        (suggestion.map { [session.didYouMean($0)] } ?? [])
        + [
          CommandPhrase.knownWords.text(in: language, ("known", known.joined(separator: ", "))),
          mend(.emptyMend),
        ]
    case .notANumber(let word, let column, let isWhole):
      text = (isWhole ? SheetPhrase.notAWholeNumber : .notANumber).text(
        in: language, ("word", word), ("column", title(column, fault)))
      help = [mend(.emptyMend)]
    case .notADate(let word):
      (text, help) = (SheetPhrase.notADate.text(in: language, ("word", word)), [mend(.notADateMend)])
    case .notAnIdentifier(let word):
      text = SheetPhrase.notAnIdentifier.text(in: language, ("word", word))
      help = [mend(.notAnIdentifierMend)]
    case .repeated(let word, let line):
      text = SheetPhrase.repeated.text(in: language, ("word", word), ("line", String(line)))
      help = [mend(.repeatedMend)]
    case .conflict(let word, let column, let file, let line):
      text = SheetPhrase.conflict.text(
        in: language, ("word", word), ("column", title(column, fault)), ("place", "\(file):\(line)"))
      help = [mend(.conflictMend)]
    case .ambiguous(let word):
      (text, help) = (SheetPhrase.ambiguous.text(in: language, ("word", word)), [mend(.ambiguousMend)])
    }
    return Message(subject: "\(fault.file):\(fault.line):\(fault.column)", text: text, help: help)
  }

  private func title(_ property: String, _ fault: SheetFault) -> String {
    guard let sheet = fault.sheet, let column = sheet.columns.first(where: { $0.property == property }) else {
      return property
    }
    return words.name(of: column, in: sheet, language: language.tag)
  }

  private func headers(_ fault: SheetFault) -> String {
    let titles = fault.sheet?.columns.map { title($0.property, fault) } ?? ParticipediaImport.neededColumns
    return SheetPhrase.headerMend.text(in: language, ("known", titles.joined(separator: ", ")))
  }
}

extension Session {
  /// Says what cannot be taken over, the first twenty one by one.
  func say(_ faults: [SheetFault], _ words: SheetWords) {
    let shown = 20
    let texts = SheetFaultTexts(words: words, language: language)
    for fault in faults.prefix(shown) { say(texts.message(fault, self)) }
    if faults.count > shown {
      say(
        Message(
          severity: .note, text: SheetPhrase.more.text(in: language, ("count", String(faults.count - shown))))
      )
    }
  }
}
