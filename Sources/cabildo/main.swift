import FoundationEssentials
import Glibc
import Workspace

StandardStreams.prepare()
exit(
  run(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment,
    console: SystemConsole()
  ).rawValue)
