import FoundationEssentials
import Glibc
import Workspace

let keeper = ScorecardKeeper()
StandardStreams.prepare()
exit(
  run(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment,
    console: SystemConsole(), keeper: keeper
  ).rawValue)
