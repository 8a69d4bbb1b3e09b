/// Writes rows of separated values (RFC 4180) that no spreadsheet takes for formulas.
package struct SeparatedValuesWriter {
  /// The text so far; a byte order mark tells programs that it is UTF-8.
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins a text.
  package init() {}

  /// Writes a row.
  package mutating func row(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      let guarded = SheetWord.guarded(cell)
      if SheetWord.trimmed(guarded) == guarded,
        !guarded.utf8.contains(where: { ",;\"\r\n".utf8.contains($0) })
      {
        bytes += Array(guarded.utf8)
        continue
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in guarded.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += [0x0D, 0x0A]
  }
}
