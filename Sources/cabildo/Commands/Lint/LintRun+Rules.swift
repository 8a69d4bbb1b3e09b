import Authoring
import Reports
import Rubric
import Workspace

extension LintRun {
  /// Adds what is wrong with the configurations, rubrics and libraries that lie among the designs.
  ///
  /// Each is loaded, which finds every fault that keeps it from being used. A rubric that no configuration among them
  /// names is loaded with the built-in one's libraries, a library alone or on top of these.
  func addRuleFiles(
    _ found: DesignSearch.Found, _ rules: LintRules, to run: inout FindingRun
  ) -> ExitCode {
    guard let judge = rules.judges.first else { return .done }
    var code = ExitCode.done
    // What designs are judged by has been loaded.
    var known = Set(files(of: rules).map { FileSystem.absolute($0) })
    for path in found.configurations where !known.contains(FileSystem.absolute(path)) {
      do throws(ScorecardFailure) {
        let loaded = try ScorecardSource.file(path).load(
          registry: session.plugins.strategies, policy: session.pluginPolicy)
        loaded.plugins.close()
        known.formUnion(loaded.sources.map { FileSystem.absolute($0.name) })
      } catch {
        known.formUnion(error.sources.map { FileSystem.absolute($0.name) })
        // A plugin that may not run here says nothing about the files.
        if error.plugin != nil { continue }
        for failure in error.failures {
          add(failure, judge, to: &run)
          code = .badRequest
        }
        if add(error.problems, error.sources, judge, to: &run) { code = .badRequest }
      }
    }
    let others = found.rubrics.filter { !known.contains(FileSystem.absolute($0)) }
    for path in others {
      do throws(FileFailure) {
        let files = try RubricFiles(named: [path], configuration: nil, registry: session.plugins.strategies)
        do throws(Problems) { _ = try files.project.scorecard(rubrics: files.rubrics) } catch {
          if add(error.list, files.sources, judge, to: &run) { code = .badRequest }
        }
      } catch {
        add(error, judge, to: &run)
        code = .badRequest
      }
    }
    for path in found.libraries where !known.contains(FileSystem.absolute(path)) {
      do throws(FileFailure) {
        if try problems(ofLibrary: path, isAlone: false).list.isEmpty { continue }
        let (problems, sources) = try problems(ofLibrary: path, isAlone: true)
        if add(problems, sources, judge, to: &run) { code = .badRequest }
      } catch {
        add(error, judge, to: &run)
        code = .badRequest
      }
    }
    return code
  }

  private func problems(
    ofLibrary path: String, isAlone: Bool
  ) throws(FileFailure) -> (list: [Problem], sources: [SourceText]) {
    let files = try RubricFiles(library: path, isAlone: isAlone, registry: session.plugins.strategies)
    do throws(Problems) {
      return (try files.project.scorecard().warnings, files.sources)
    } catch {
      return (error.list, files.sources)
    }
  }

  private func add(_ failure: FileFailure, _ judge: LintRules.Judge, to run: inout FindingRun) {
    run.add(
      judge.maker.fault(
        "unreadable", file: failure.path, message: failure.message(in: session.language),
        help: failure.mend(in: session.language) ?? ""), rules: [])
  }

  /// Adds problems, file by file; returns whether any is an error.
  private func add(
    _ problems: [Problem], _ sources: [SourceText], _ judge: LintRules.Judge, to run: inout FindingRun
  ) -> Bool {
    var files: [String] = []
    for problem in problems where !files.contains(problem.file) { files.append(problem.file) }
    for file in files {
      let own = problems.filter { $0.file == file }
      let bytes = sources.first { $0.name == file }?.bytes ?? []
      run.add(judge.maker.findings(own, bytes: bytes, file: file), rules: judge.maker.rules(of: own))
    }
    return problems.contains { $0.severity == .error }
  }
}
