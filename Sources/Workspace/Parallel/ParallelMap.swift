internal import Glibc
internal import Synchronization

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
    batches(of: inputs, workers: workers) { batch, workers in
      for (input, output) in zip(batch, map(batch, workers: workers, work)) { take(input, output) }
    }
  }

  /// Works on all inputs, and after a look at what came of each, works on that again.
  ///
  /// `look` gets the results on the calling thread, one after the other, and says what is left to do on any thread; `take`
  /// gets what comes of that, in the same order.
  package static func run<Input: Sendable, First: Sendable, Second: Sendable>(
    _ inputs: [Input], workers: Int, _ work: @escaping @Sendable (Input) -> First,
    look: (Input, First) -> @Sendable () -> Second, take: (Second) -> Void
  ) {
    batches(of: inputs, workers: workers) { batch, workers in
      var rest: [@Sendable () -> Second] = []
      for (input, first) in zip(batch, map(batch, workers: workers, work)) { rest.append(look(input, first)) }
      for second in map(rest, workers: workers, { $0() }) { take(second) }
    }
  }

  private static func batches<Input>(of inputs: [Input], workers: Int, _ body: ([Input], Int) -> Void) {
    let workers = max(min(workers, inputs.count), 1)
    var start = 0
    while start < inputs.count {
      let batch = Array(inputs[start..<min(start + workers * share, inputs.count)])
      body(batch, workers)
      start += batch.count
    }
  }

  /// Which thing is next; each goes to the worker that is free first.
  private final class Counter: Sendable {
    private let next = Atomic(0)

    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
  }

  private static func map<Input: Sendable, Output: Sendable>(
    _ batch: [Input], workers: Int, _ work: @escaping @Sendable (Input) -> Output
  ) -> [Output] {
    let counter = Counter()
    let part: @Sendable () -> [(index: Int, output: Output)] = {
      var results: [(index: Int, output: Output)] = []
      while true {
        let index = counter.take()
        guard index < batch.count else { return results }
        results.append((index, work(batch[index])))
      }
    }
    let others = (1..<workers).map { _ in Background(part) }
    var results = part()
    for other in others { results += other.wait() }
    results.sort { $0.index < $1.index }
    return results.map { $0.output }
  }
}
