internal import Glibc

/// A thread of the system.
enum Thread {
  /// What a thread is to do, on its way there.
  private final class Task {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Starts a thread, or returns nil where the system has none to give; it must be joined.
  static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let task = unsafe Unmanaged.passRetained(Task(body))
    let code = unsafe pthread_create(&thread, nil, run, task.toOpaque())
    if code == 0 { return thread }
    unsafe task.release()
    return nil
  }

  private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    guard let task = unsafe $0 else { return nil }
    // A thread has a heap of its own, which would grow page by page.
    LargePages.prepare()
    unsafe Unmanaged<Task>.fromOpaque(task).takeRetainedValue().body()
    return nil
  }

  /// Waits for the end of a thread.
  static func join(_ thread: pthread_t) {
    pthread_join(thread, nil)
  }
}
