extension WorkspacePhrase {
  var english: String {
    switch self {
    case .notFound: "there is no such file"
    case .isFolder: "this is a folder, not a file"
    case .isFolderMend: "name the files in it, for example with `*.json`"
    case .notAFile: "this is a pipe or a device, not a file"
    case .notAFileMend: "pass it through standard input and write `-` instead"
    case .notPermitted: "the file's access rights forbid this"
    case .notPermittedMend: "ask the owner of the file or folder for the right"
    case .tooLarge: "the file is larger than {limit}, the most that is read"
    case .tooLargeMend: "check that this is the file you mean; a design has some kilobytes"
    case .exists: "the file exists already, and stays as it is"
    case .existsMend: "choose another name, or replace it with `--force`"
    case .noFolder: "the folder to write into does not exist"
    case .noFolderMend: "make the folder first, or correct the path"
    case .noSpace: "there is no space left on the disk"
    case .readOnly: "nothing can be written there: the disk is read-only"
    case .badPath:
      "this is no usable path: a part of it is not a folder, is too long, or is a circle of links"
    case .closedPipe: "nobody reads what is written"
    case .isAddress: "addresses on the network are not read"
    case .isAddressMend: "save the file and name it by its path"
    case .system: "the system refuses this (error {code})"
    case .standardInput: "standard input"
    case .standardOutput: "standard output"
    }
  }
}
