internal import Glibc

/// Does the same work on many things, on several cores, and hands over what comes of each in their order.
package enum ParallelMap {
  /// How many things a core works on before the results of all are handed over; that bounds what is kept.
  private static let share = 16

  /// The number of cores that the process may use.
  package static var cores: Int {
    max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
  }

  /// Works on all inputs; `take` gets the results on the calling thread, one after the other.
  ///
  /// `workers` is the number of threads, this one included; at most as many as there are inputs are used.
  package static func run<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], workers: Int, _ work: @escaping @Sendable (Input) -> Output,
    take: (Input, Output) -> Void
  ) {
    let workers = max(min(workers, inputs.count), 1)
    var start = 0
    while start < inputs.count {
      let batch = Array(inputs[start..<min(start + workers * share, inputs.count)])
      let part: @Sendable (Int) -> [Output] = { worker in
        stride(from: worker, to: batch.count, by: workers).map { work(batch[$0]) }
      }
      let others = (1..<workers).map { worker in Background { part(worker) } }
      let results = [part(0)] + others.map { $0.wait() }
      for position in batch.indices { take(batch[position], results[position % workers][position / workers]) }
      start += batch.count
    }
  }
}
