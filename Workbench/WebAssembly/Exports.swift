// What the module offers to JavaScript. A request is copied into memory from `cabildo_alloc`; `cabildo_answer` returns
// the length of the answer, which stands at `cabildo_result` until the next request.

import Engine

nonisolated(unsafe) private var engine = Engine()
nonisolated(unsafe) private var result: UnsafeMutableBufferPointer<UInt8>? = nil

/// Returns memory for a request.
@c(cabildo_alloc)
public func allocate(_ count: Int32) -> UnsafeMutablePointer<UInt8> {
  .allocate(capacity: max(1, Int(count)))
}

/// Gives the memory of a request back.
@c(cabildo_free)
public func release(_ pointer: UnsafeMutablePointer<UInt8>) {
  pointer.deallocate()
}

/// Answers a request, and returns how long the answer is.
@c(cabildo_answer)
public func answer(_ pointer: UnsafePointer<UInt8>, _ count: Int32) -> Int32 {
  let bytes = engine.answer(Array(UnsafeBufferPointer(start: pointer, count: Int(count))))
  result?.deallocate()
  let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
  _ = copy.initialize(from: bytes)
  result = copy
  return Int32(bytes.count)
}

/// Returns where the last answer stands.
@c(cabildo_result)
public func answerPlace() -> UnsafeMutablePointer<UInt8>? {
  result?.baseAddress
}
