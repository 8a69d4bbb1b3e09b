// Asks the native engine, so that a script can compare it with the one in the browser: one request a line, as a string
// of JSON; the answer's SHA-256 a line. It is a tool of the tests and no part of a release.

internal import Engine
internal import JSONDocument
internal import Rubric

#if canImport(Glibc)
  internal import Glibc
#endif

let engine = Engine()
while let line = readLine(strippingNewline: true) {
  guard let request = try? JSONDocument(parsing: line) else {
    print("not a string")
    continue
  }
  print(SHA256.text(of: engine.answer(request.utf8(request.root))))
}
