/// A revision of the repository that some files belong to.
package final class GitRevision {
  /// What the user calls it.
  package let name: String
  /// The repository's root, from the file system's root.
  package let root: String
  private let commit: String
  private let files: Set<String>

  /// Finds a revision of the repository that a folder belongs to.
  ///
  /// - Throws: `GitFailure` where there is no git, no repository or no such revision.
  package init(_ name: String, near folder: String) throws(GitFailure) {
    let start = FileSystem.absolute(folder)
    guard let root = ConfigurationSearch.repository(of: start) else {
      throw GitFailure(.noRepository, revision: name, folder: start)
    }
    guard GitProcess.program != nil else { throw GitFailure(.noGit, revision: name, folder: root) }
    let found = GitProcess.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"], in: root)
    let commit = String(decoding: found?.output ?? [], as: UTF8.self).filter { $0.isHexDigit }
    guard let found, found.isSuccess, commit.utf8.count >= 40 else {
      guard let known = GitProcess.run(["rev-parse", "--is-shallow-repository"], in: root), known.isSuccess
      else { throw GitFailure(.refused, revision: name, folder: root) }
      let isShallow = String(decoding: known.output, as: UTF8.self).hasPrefix("true")
      throw GitFailure(isShallow ? .shallow : .unknown, revision: name, folder: root)
    }
    guard
      let listing = GitProcess.run(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit], in: root),
      listing.isSuccess
    else { throw GitFailure(.refused, revision: name, folder: root) }
    self.name = name
    self.root = root
    self.commit = commit
    files = Set(listing.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  /// Returns a path as the repository has it; nil for one that lies outside.
  private func path(_ path: String) -> String? {
    let absolute = FileSystem.absolute(path)
    guard Path.isWithin(absolute, root), absolute != root else { return nil }
    return String(absolute.dropFirst(root == "/" ? 1 : root.count + 1))
  }

  /// Returns the files that differ between the revision and the disk, from the file system's root.
  ///
  /// - Throws: `GitFailure` where git does not tell.
  package func changedFiles() throws(GitFailure) -> [String] {
    let outcome = GitProcess.run(
      [
        "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules",
        commit, "--",
      ], in: root)
    guard let outcome, outcome.isSuccess else { throw GitFailure(.refused, revision: name, folder: root) }
    return outcome.output.split(separator: 0).map { Path.join(root, String(decoding: $0, as: UTF8.self)) }
  }

  /// Reads files as they were; what lies outside the repository is read from the disk.
  package var reader: ConfigurationReader {
    ConfigurationReader(
      read: { path throws(FileFailure) in
        guard let own = self.path(path) else { return try InputFile.read(path) }
        guard self.files.contains(own) else {
          throw FileFailure(.notFoundAt(revision: self.name), path: path)
        }
        guard let outcome = GitProcess.run(["cat-file", "blob", self.commit + ":" + own], in: self.root),
          outcome.isSuccess
        else { throw FileFailure(.notFoundAt(revision: self.name), path: path) }
        guard outcome.output.count <= InputFile.limit else {
          throw FileFailure(.tooLarge(limit: InputFile.limit), path: path)
        }
        return outcome.output
      },
      exists: { path in
        self.path(path).map { self.files.contains($0) } ?? (FileSystem.ownStatus(of: path) != nil)
      }, isDisk: false)
  }
}

/// Why a revision cannot be read.
package struct GitFailure: Error, Sendable {
  /// What went wrong.
  package enum Kind: Sendable {
    /// There is no git on the `PATH`.
    case noGit
    /// No folder above has a `.git`.
    case noRepository
    /// The repository does not have the revision.
    case unknown
    /// The repository does not have the revision, and lacks a part of its history.
    case shallow
    /// Git does not answer, for a repository of another user for example.
    case refused
  }

  /// What went wrong.
  package let kind: Kind
  /// What the user calls the revision.
  package let revision: String
  /// Where it was looked for.
  package let folder: String

  init(_ kind: Kind, revision: String, folder: String) {
    self.kind = kind
    self.revision = revision
    self.folder = folder
  }
}
