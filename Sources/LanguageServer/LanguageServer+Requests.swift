extension LanguageServer {
  /// Answers a request between `initialize` and `shutdown`.
  ///
  /// - Throws: `RequestFailure` where the method is not known or its parameters are wrong.
  func respond(to id: MessageID, _ method: String, _ parameters: Parameters) throws(RequestFailure) {
    switch method {
    default:
      throw RequestFailure(code: .methodNotFound, message: "there is no method `" + method + "`")
    }
  }
}
