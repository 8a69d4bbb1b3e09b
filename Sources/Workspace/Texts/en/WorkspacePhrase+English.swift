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
    case .notFoundAt: "there is no such file at {revision}"
    case .noGit: "git is needed to read {revision}, and there is none on the PATH"
    case .noGitMend: "install git, or leave `--base` out"
    case .noRepository: "there is no repository here to read {revision} from"
    case .noRepositoryMend: "run the command in a clone of the repository, or leave `--base` out"
    case .unknownRevision: "the repository has no revision {revision}"
    case .unknownRevisionMend: "correct it, or fetch it: `git fetch origin`"
    case .shallowRepository: "this is a shallow clone, which does not have {revision}"
    case .shallowRepositoryMend:
      "fetch the history: `git fetch --unshallow`, or `fetch-depth: 0` in the checkout of a GitHub workflow"
    case .gitRefuses: "git does not read this repository"
    case .gitRefusesMend: "`git status` there says why; one of another user must be a `safe.directory`"
    case .otherRules: "the baseline was written by other rules, and says nothing about these"
    case .otherRulesMend: "look at what the rules change, then write it anew: `cabildo baseline write`"
    case .otherReading: "the baseline is of the reading `{then}`, and the gates look at `{now}`"
    case .otherReadingMend: "use the same reading, or write the baseline anew: `cabildo baseline write`"
    case .noBaseline: "there is no baseline to hold this against"
    case .noBaselineMend:
      "name one with `--baseline`, or as `baseline` in the configuration; `cabildo baseline write` writes it"
    }
  }
}
