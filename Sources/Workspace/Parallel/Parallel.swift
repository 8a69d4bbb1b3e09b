internal import Glibc
internal import Synchronization

/// Work on several threads of which the result does not depend on how many there are.
package enum Parallel {
  /// Returns the results of `body` for 0 up to `count`, in order, computed on so many threads.
  package static func map<Value: Sendable>(
    _ count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    guard threads > 1, count > 1 else { return (0..<count).map { body($0) } }
    let job = Job(count: count, body: body)
    let work = Work { job.run() }
    var handles: [pthread_t] = []
    for _ in 1..<min(threads, count) {
      var handle = pthread_t()
      let context = unsafe Unmanaged.passRetained(work).toOpaque()
      let code = unsafe pthread_create(
        &handle, nil,
        { context in
          if let context = unsafe context {
            unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
          }
          return nil
        }, context)
      if code == 0 {
        handles.append(handle)
      } else {
        unsafe Unmanaged<Work>.fromOpaque(context).release()
      }
    }
    job.run()
    for handle in handles { _ = pthread_join(handle, nil) }
    return job.values
  }
}

/// Work that a thread can take part in, whatever its results are.
private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private final class Job<Value: Sendable>: Sendable {
  private let count: Int
  private let body: @Sendable (Int) -> Value
  private let next = Mutex(0)
  private let results: Mutex<[Value?]>

  init(count: Int, body: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.body = body
    results = Mutex(Array(repeating: nil, count: count))
  }

  func run() {
    while true {
      let number = next.withLock { next in
        next += 1
        return next - 1
      }
      guard number < count else { return }
      let value = body(number)
      results.withLock { $0[number] = value }
    }
  }

  var values: [Value] { results.withLock { $0.compactMap { $0 } } }
}
