import Glibc
import Workspace

let keeper = ScorecardKeeper()
LargePages.prepare()
StandardStreams.prepare()
PluginReaper.ownAllChildren()
exit(
  run(
    arguments: Array(CommandLine.arguments.dropFirst()),
    environment: EnvironmentVariables.values(of: Session.environmentVariables), console: SystemConsole(),
    keeper: keeper
  ).rawValue)
