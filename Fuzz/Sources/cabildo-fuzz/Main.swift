import Glibc

/// Runs libFuzzer on one target, `cabildo-fuzz TARGET [libFuzzer's arguments]`.
///
/// `cabildo-fuzz` alone lists the targets; `cabildo-fuzz stored < RUBRIC` prints an evaluation to begin with.
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "stored" {
      var rubric = ""
      while let line = readLine(strippingNewline: false) { rubric += line }
      print(FuzzTarget.stored(rubric: Array(rubric.utf8)))
      return
    }
    guard arguments.count > 1, let target = FuzzTarget.all.first(where: { $0.name == arguments[1] }) else {
      for target in FuzzTarget.all { print(target.name) }
      return
    }
    FuzzTarget.chosen = target
    // libFuzzer must not see the target's name.
    var texts: [UnsafeMutablePointer<CChar>?] = ([arguments[0]] + arguments.dropFirst(2)).map { strdup($0) }
    var count = Int32(texts.count)
    texts.append(nil)
    let status = texts.withUnsafeMutableBufferPointer { buffer in
      var base = buffer.baseAddress
      return runDriver(&count, &base) { bytes, length in
        FuzzTarget.chosen?.run(Array(UnsafeBufferPointer(start: bytes, count: length)))
        return 0
      }
    }
    exit(status)
  }
}

/// The entry into libFuzzer for programs that have a main function of their own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The mutation of bytes that libFuzzer does by itself.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>, _ length: Int, _ capacity: Int) -> Int

/// Called by libFuzzer, instead of its own mutation, to change an input in place.
@_cdecl("LLVMFuzzerCustomMutator")
public func changeInput(
  _ bytes: UnsafeMutablePointer<UInt8>, _ length: Int, _ capacity: Int, _ seed: UInt32
) -> Int {
  var random = SplitMix(seed: UInt64(seed))
  guard FuzzTarget.chosen?.isJSON == true, random.below(8) > 0 else {
    return mutateBytes(bytes, length, capacity)
  }
  let text = Array(UnsafeBufferPointer(start: bytes, count: length))
  guard let changed = JSONMutation.change(text, random: &random), changed.count <= capacity, changed != text
  else {
    return mutateBytes(bytes, length, capacity)
  }
  _ = UnsafeMutableBufferPointer(start: bytes, count: changed.count).update(fromContentsOf: changed)
  return changed.count
}
