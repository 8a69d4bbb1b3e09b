import Rubric
import Testing

@Suite struct SHA256Tests {
  @Test(
    "agrees with the examples of the standard, and with messages around a block's end",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(message: String, hash: String) {
    #expect(SHA256.text(of: Array(message.utf8)) == hash)
  }

  @Test("does not depend on how the bytes arrive")
  func pieces() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for size in [1, 3, 55, 56, 63, 64, 65, 128, 999] {
      var hash = SHA256()
      var start = 0
      while start < bytes.count {
        hash.add(Array(bytes[start..<min(start + size, bytes.count)]))
        start += size
      }
      #expect(hash.text() == SHA256.text(of: bytes))
    }
    // A million times the letter a, the third example of the standard.
    var hash = SHA256()
    for _ in 0..<1000 { hash.add([UInt8](repeating: 0x61, count: 1000)) }
    #expect(hash.text() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
