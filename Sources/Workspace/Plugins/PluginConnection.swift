internal import Glibc
internal import JSONDocument
internal import Rubric
internal import Synchronization

/// The conversation with a process plugin: JSON-RPC 2.0, a message a line, one request after the other.
///
/// The process is started with the first question, after its content has been compared with what the user allows. What
/// it does wrong once is its answer to everything from then on: nothing is tried again.
package final class PluginConnection: Sendable {
  /// The version of the protocol that is spoken.
  package static let protocolVersion = 1

  private struct State {
    var process: PluginProcess?
    var failure: PluginFailure?
    var lastID = 0
  }

  package let manifest: PluginManifest
  private let policy: PluginPolicy
  private let state = Mutex(State())

  /// Makes a connection; nothing runs yet.
  package init(_ manifest: PluginManifest, policy: PluginPolicy) {
    self.manifest = manifest
    self.policy = policy
  }

  deinit { close() }

  /// Ends the process, with all that it started.
  package func close() {
    state.withLock { state in
      state.process?.stop()
      state.process = nil
    }
  }

  /// What the plugin did wrong so far; nil where nothing.
  package var failure: PluginFailure? { state.withLock { $0.failure } }

  /// Returns the SHA-256 of the plugin's content, as 64 hexadecimal digits.
  ///
  /// - Throws: `PluginFailure` where the folder cannot be read whole.
  package func contentHash() throws(PluginFailure) -> String {
    try PluginFolder(path: manifest.folder).hash(of: manifest.id)
  }

  /// Checks whether the user allows the plugin at all.
  ///
  /// - Throws: `PluginFailure` with the hash to allow.
  package func checkPermission() throws(PluginFailure) {
    guard policy.allowed(manifest.id) == nil else { return }
    let hash = try PluginFolder(path: manifest.folder).hash(of: manifest.id)
    throw PluginFailure(manifest.id, .notAllowed(hash: hash))
  }

  /// Asks a question; `params` writes the value of the request's `params`, `read` takes the result.
  func ask<Answer: Sendable>(
    _ method: String, params: (inout JSONWriter) -> Void,
    read: (JSONDocument, NodeID) throws(PluginFailure) -> Answer
  ) throws(PluginFailure) -> Answer {
    // Written beforehand, so that the lock is held for the exchange alone.
    var writer = JSONWriter(pretty: false)
    params(&writer)
    let text = writer.text
    let result = state.withLock { state -> Result<Response, PluginFailure> in
      if let failure = state.failure { return .failure(failure) }
      do throws(PluginFailure) {
        if state.process == nil { try start(&state) }
        return .success(try exchange(method, params: text, &state))
      } catch {
        if case .refused = error.kind { return .failure(error) }
        Self.end(&state, with: error)
        return .failure(error)
      }
    }
    let response = try result.get()
    do throws(PluginFailure) { return try read(response.document, response.result) } catch {
      state.withLock { Self.end(&$0, with: error) }
      throw error
    }
  }

  /// A response's result.
  private struct Response: Sendable {
    let document: JSONDocument
    let result: NodeID
  }

  private static func end(_ state: inout State, with failure: PluginFailure) {
    state.process?.stop()
    state.process = nil
    state.failure = failure
  }

  private func start(_ state: inout State) throws(PluginFailure) {
    let name = manifest.id
    let hash = try PluginFolder(path: manifest.folder).hash(of: name)
    guard let allowed = policy.allowed(name) else { throw PluginFailure(name, .notAllowed(hash: hash)) }
    guard allowed == hash else { throw PluginFailure(name, .changed(allowed: allowed, found: hash)) }
    let search = EnvironmentVariables.values(of: ["PATH"])["PATH"] ?? "/usr/bin:/bin"
    guard let program = Self.program(manifest.run[0], search),
      let process = PluginProcess(
        program, arguments: manifest.run,
        variables: [
          "PATH=" + search, "LANG=C.UTF-8", "CABILDO_PLUGIN=" + name, "PYTHONDONTWRITEBYTECODE=1",
        ],
        folder: manifest.folder, policy: policy)
    else { throw PluginFailure(name, .notStarted) }
    state.process = process
    // A name needs no escapes.
    let response = try exchange(
      "initialize", params: "{\"protocol\":\(Self.protocolVersion),\"plugin\":\"\(name)\"}", &state)
    let (document, node) = (response.document, response.result)
    guard let version = document.value(of: node, named: "protocol"),
      document.kind(of: version) == .number, document.number(version).int64 == Int64(Self.protocolVersion)
    else { throw PluginFailure(name, .wrongProtocol) }
    guard let own = document.value(of: node, named: "plugin"), document.kind(of: own) == .string,
      document.string(own) == name,
      let capabilities = document.value(of: node, named: "capabilities"),
      document.elements(of: capabilities).contains(where: {
        document.kind(of: $0) == .string && document.string($0) == manifest.kind.rawValue
      })
    else { throw PluginFailure(name, .otherPlugin) }
  }

  /// Finds a program: in the folder, where the plugin starts, if the name has a slash; else where the user's shell would
  /// look.
  private static func program(_ name: String, _ search: String) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) {
      // What lies outside of the folder is no part of what was allowed, unless it is one of the machine's programs.
      return name.split(separator: "/").contains("..") ? nil : name
    }
    for place in search.split(separator: ":") {
      let path = Path.join(String(place), name)
      if path.hasPrefix("/"), unsafe access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  private func exchange(
    _ method: String, params: String, _ state: inout State
  ) throws(PluginFailure) -> Response {
    guard let process = state.process else { throw PluginFailure(manifest.id, .ended) }
    state.lastID += 1
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.name("jsonrpc")
    writer.string("2.0")
    writer.name("id")
    writer.integer(state.lastID)
    writer.name("method")
    writer.string(method)
    writer.name("params")
    writer.raw(params)
    writer.endObject()
    writer.endText()
    let answer: [UInt8]
    do throws(PluginProcess.Trouble) {
      answer = try process.exchange(writer.bytes, seconds: policy.seconds, limit: policy.outputBytes)
    } catch {
      switch error {
      case .ended: throw PluginFailure(manifest.id, .ended)
      case .early: throw PluginFailure(manifest.id, .wrongID)
      case .timedOut: throw PluginFailure(manifest.id, .timedOut(seconds: policy.seconds))
      case .tooMuch: throw PluginFailure(manifest.id, .tooMuchOutput(limit: policy.outputBytes))
      }
    }
    return try response(answer, to: state.lastID)
  }

  private func response(
    _ bytes: [UInt8], to id: Int
  ) throws(PluginFailure) -> Response {
    let document: JSONDocument
    do throws(JSONSyntaxError) { document = try JSONDocument(parsing: bytes) } catch {
      throw PluginFailure(manifest.id, .badMessage)
    }
    let root = document.root
    guard document.kind(of: root) == .object, document.duplicateNames().isEmpty,
      let version = document.value(of: root, named: "jsonrpc"), document.kind(of: version) == .string,
      document.string(version) == "2.0", let found = document.value(of: root, named: "id")
    else { throw PluginFailure(manifest.id, .badMessage) }
    guard document.kind(of: found) == .number, document.number(found).int64 == Int64(id) else {
      throw PluginFailure(manifest.id, .wrongID)
    }
    if let error = document.value(of: root, named: "error") {
      guard let message = document.value(of: error, named: "message"),
        document.kind(of: message) == .string
      else { throw PluginFailure(manifest.id, .badMessage) }
      throw PluginFailure(manifest.id, .refused(String(document.string(message).prefix(500))))
    }
    guard let result = document.value(of: root, named: "result") else {
      throw PluginFailure(manifest.id, .badMessage)
    }
    return Response(document: document, result: result)
  }
}
