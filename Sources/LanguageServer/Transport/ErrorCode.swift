/// Why a request is not answered with a result (JSON-RPC 2.0, and LSP 3.17).
enum ErrorCode: Int {
  case parseError = -32700
  case invalidRequest = -32600
  case methodNotFound = -32601
  case invalidParams = -32602
  case serverNotInitialized = -32002
  case requestCancelled = -32800
}

/// A request that is answered with an error.
struct RequestFailure: Error {
  let code: ErrorCode
  let message: String

  /// What the method needs is not there, or of the wrong kind.
  static func invalid(_ name: String) -> RequestFailure {
    RequestFailure(code: .invalidParams, message: "`" + name + "` is missing or of the wrong kind")
  }
}
