import Testing

/// A plugin that does what it must not, and what is said about it.
struct HostilePlugin: CustomTestStringConvertible, Sendable {
  let name: String
  let program: String
  /// A part of the message.
  let message: String

  var testDescription: String { name }

  /// What an honest plugin does, for those that turn hostile later: `answer` is called for each request.
  private static let frame = """
    import json, os, sys, time, signal
    def say(text):
      sys.stdout.write(text + "\\n"); sys.stdout.flush()
    def reply(request, result):
      say(json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": result}))
    def greet(request):
      reply(request, {"protocol": 1, "plugin": "hostile", "capabilities": ["aggregator"]})
    def honest(request):
      reply(request, {"scores": [0.5 for _ in request["params"]["cases"]]})
    def requests():
      for line in sys.stdin: yield json.loads(line)

    """

  private init(_ name: String, _ message: String, _ program: String) {
    self.name = name
    self.message = message
    self.program = Self.frame + program
  }

  private static func answering(_ name: String, _ message: String, _ body: String) -> HostilePlugin {
    HostilePlugin(
      name, message,
      """
      for request in requests():
        if request["method"] == "initialize": greet(request)
        else:
          count = len(request["params"]["cases"])
          \(body)
      """)
  }

  static let all: [HostilePlugin] = [
    HostilePlugin("crash at once", "ended or closed", "sys.exit(3)"),
    .answering("crash later", "ended or closed", "os.kill(os.getpid(), signal.SIGSEGV)"),
    .answering("hang", "did not answer within", "time.sleep(600)"),
    .answering("spin", "did not answer within", "exec('while True: pass')"),
    .answering(
      "ignore every signal and hang", "did not answer within",
      "[signal.signal(s, signal.SIG_IGN) for s in (1, 2, 3, 13, 15)]; time.sleep(600)"),
    HostilePlugin("no greeting", "did not answer within", "time.sleep(600)"),
    .answering(
      "slow drip", "did not answer within",
      "[(sys.stdout.write(' '), sys.stdout.flush(), time.sleep(0.05)) for _ in range(100000)]"),
    .answering(
      "a line of 1 GB", "more than 16 MiB",
      "[sys.stdout.write('x' * 1000000) for _ in range(1000)]; say('')"),
    .answering(
      "NaN", "no JSON-RPC 2.0 response",
      "say('{\"jsonrpc\": \"2.0\", \"id\": %d, \"result\": {\"scores\": [NaN]}}' % request['id'])"),
    .answering("out of range", "out of range", "reply(request, {'scores': [1.5] * count})"),
    .answering("below zero", "out of range", "reply(request, {'scores': [-0.1] * count})"),
    .answering("a huge number", "out of range", "reply(request, {'scores': [10 ** 400] * count})"),
    .answering("text for a number", "out of range", "reply(request, {'scores': ['0.5'] * count})"),
    .answering("too few results", "another number of results", "reply(request, {'scores': []})"),
    .answering(
      "too many results", "another number of results", "reply(request, {'scores': [0.5] * (count + 1)})"),
    .answering(
      "wrong id", "another request", "request['id'] += 1; reply(request, {'scores': [0.5] * count})"),
    .answering("answers twice", "another request", "honest(request); honest(request); honest(request)"),
    .answering("no JSON", "no JSON-RPC 2.0 response", "say('hello')"),
    .answering("an array", "no JSON-RPC 2.0 response", "say('[1, 2]')"),
    .answering("JSON that is too deep", "no JSON-RPC 2.0 response", "say('[' * 100000)"),
    .answering(
      "refuses", "it refused: no wish to",
      """
      say(json.dumps({"jsonrpc": "2.0", "id": request["id"], "error": {"code": 1, "message": "no wish to"}}))
      """),
    .answering("closed output", "ended or closed", "os.close(1); time.sleep(600)"),
    HostilePlugin("closed input", "ended or closed", "os.close(0); os.close(1); time.sleep(600)"),
    HostilePlugin("no JSON for a greeting", "no JSON-RPC 2.0 response", "say('hello'); time.sleep(600)"),
    HostilePlugin(
      "wrong version", "does not speak version 1",
      """
      for request in requests():
        reply(request, {"protocol": 2, "plugin": "hostile", "capabilities": ["aggregator"]})
      """),
    HostilePlugin(
      "another plugin", "another plugin",
      """
      for request in requests():
        reply(request, {"protocol": 1, "plugin": "other", "capabilities": ["aggregator"]})
      """),
    HostilePlugin(
      "another kind", "another plugin",
      """
      for request in requests():
        reply(request, {"protocol": 1, "plugin": "hostile", "capabilities": ["scale"]})
      """),
    .answering(
      "bounded fork bomb", "did not answer within",
      """
      for _ in range(6): os.fork()
          time.sleep(600)
      """),
    .answering(
      "orphans in sessions of their own", "did not answer within",
      """
      for _ in range(3):
            if os.fork() == 0:
              os.setsid()
              if os.fork() != 0: os._exit(0)
              [signal.signal(s, signal.SIG_IGN) for s in (1, 2, 15)]
              time.sleep(600)
          time.sleep(600)
      """),
    .answering(
      "an orphan, then an end", "ended or closed",
      """
      if os.fork() == 0:
            os.setsid(); os.close(0); os.close(1)
            if os.fork() != 0: os._exit(0)
            time.sleep(600)
          sys.exit(0)
      """),
    .answering("memory without end", "ended or closed", "x = bytearray(3 << 30); honest(request)"),
  ]
}
