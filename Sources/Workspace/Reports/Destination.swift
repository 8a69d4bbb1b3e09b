/// Where bytes go.
package enum Destination: Hashable, Sendable {
  case standardOutput
  case file(String)
}
