internal import JSONDocument

/// Asks the client to tell of files that change on the disk: rubrics and configurations need not be open.
enum FileWatching {
  private static let id = MessageID(json: "\"watch-files\"")

  static func ask(_ outbox: inout Outbox) {
    outbox.request(id, "client/registerCapability") { json in
      json.beginObject()
      json.name("registrations")
      json.beginArray()
      json.beginObject()
      json.name("id")
      json.string("watch-files")
      json.name("method")
      json.string("workspace/didChangeWatchedFiles")
      json.name("registerOptions")
      json.beginObject()
      json.name("watchers")
      json.beginArray()
      json.beginObject()
      json.name("globPattern")
      json.string("**/*.json")
      json.endObject()
      json.endArray()
      json.endObject()
      json.endObject()
      json.endArray()
      json.endObject()
    }
  }
}
