internal import LinearRegex

/// A format of JSON Schema 2020-12, Validation, section 7.3, that can be checked.
enum StringFormat: String, CaseIterable, Sendable {
  case dateTime = "date-time"
  case date
  case time
  case duration
  case email
  case idnEmail = "idn-email"
  case hostname
  case idnHostname = "idn-hostname"
  case ipv4
  case ipv6
  case uri
  case uriReference = "uri-reference"
  case iri
  case iriReference = "iri-reference"
  case uriTemplate = "uri-template"
  case uuid
  case jsonPointer = "json-pointer"
  case relativeJSONPointer = "relative-json-pointer"
  case regex

  /// What a check costs, for each byte, in 1/32 step.
  var costPerByte: Int64 {
    switch self {
    case .regex: 2_048
    case .hostname, .idnHostname, .email, .idnEmail: 32
    default: 2
    }
  }

  /// Tells whether a text, given as a range of valid UTF-8, is of the format.
  func accepts(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var text = FormatScanner(bytes, range)
    switch self {
    case .dateTime: return text.dateTime() && text.isAtEnd
    case .date: return text.date() && text.isAtEnd
    case .time: return text.time() && text.isAtEnd
    case .duration: return text.duration()
    case .email: return text.email(isInternational: false)
    case .idnEmail: return text.email(isInternational: true)
    case .hostname: return HostName.accepts(bytes, range, isInternational: false)
    case .idnHostname: return HostName.accepts(bytes, range, isInternational: true)
    case .ipv4: return text.ipv4() && text.isAtEnd
    case .ipv6: return text.ipv6() && text.isAtEnd
    case .uri: return text.uriReference(isInternational: false, needsScheme: true)
    case .uriReference: return text.uriReference(isInternational: false, needsScheme: false)
    case .iri: return text.uriReference(isInternational: true, needsScheme: true)
    case .iriReference: return text.uriReference(isInternational: true, needsScheme: false)
    case .uriTemplate: return text.uriTemplate()
    case .uuid: return text.uuid()
    case .jsonPointer: return text.jsonPointer()
    case .relativeJSONPointer: return text.relativeJSONPointer()
    case .regex: return Self.isPattern(String(decoding: bytes[range], as: UTF8.self))
    }
  }

  /// Tells whether a text is a regular expression of ECMA-262, be it one that we do not match.
  private static func isPattern(_ text: String) -> Bool {
    do throws(RegexSyntaxError) {
      _ = try LinearRegex(text, dialect: .ecma262, limits: LinearRegex.Limits(tableCells: 0))
      return true
    } catch {
      switch error.kind {
      case .backreference, .lookaround, .unsupportedProperty, .tooLong, .tooLarge, .tooDeep: return true
      default: return false
      }
    }
  }
}
