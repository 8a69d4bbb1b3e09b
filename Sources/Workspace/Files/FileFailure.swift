internal import Glibc

/// Why a file could not be read or written, as facts; ``WorkspacePhrase`` has the texts.
package struct FileFailure: Error, Equatable, Sendable {
  /// What went wrong.
  package enum Kind: Equatable, Sendable {
    /// There is no such file; the suggestion is a file of the same folder with a similar name.
    case notFound(suggestion: String?)
    /// There was no such file in a revision.
    case notFoundAt(revision: String)
    /// The folder to write into does not exist.
    case noFolder
    /// It is a folder.
    case isFolder
    /// It is a pipe, a socket or a device.
    case notAFile
    /// The rights do not suffice.
    case notPermitted
    /// It has more bytes than are read.
    case tooLarge(limit: Int)
    /// The file exists already and must not be replaced.
    case exists
    /// The disk is full, or the quota is used up.
    case noSpace
    /// The file system can only be read.
    case readOnly
    /// A part of the path is no folder, is too long, or is a circle of links.
    case badPath
    /// The name is not UTF-8.
    case badName
    /// Nobody reads what is written.
    case closedPipe
    /// Addresses on a network are not read.
    case isAddress
    /// Another failure, with the system's number for it.
    case system(Int32)
  }

  /// What went wrong.
  package let kind: Kind
  /// The path, as the user wrote it.
  package let path: String

  /// Makes a failure.
  package init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// Makes a failure from the system's error number.
  init(code: Int32, path: String) {
    self.path = path
    switch code {
    case ENOENT: kind = .notFound(suggestion: nil)
    case EISDIR: kind = .isFolder
    case EACCES, EPERM: kind = .notPermitted
    case EEXIST: kind = .exists
    case ENOSPC, EDQUOT, EFBIG: kind = .noSpace
    case EROFS: kind = .readOnly
    case ENOTDIR, ENAMETOOLONG, ELOOP: kind = .badPath
    case EPIPE: kind = .closedPipe
    case ENXIO, ENODEV: kind = .notAFile
    default: kind = .system(code)
    }
  }
}
