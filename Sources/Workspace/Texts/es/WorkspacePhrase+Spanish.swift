extension WorkspacePhrase {
  var spanish: String {
    switch self {
    case .notFound: "no existe ese archivo"
    case .isFolder: "es una carpeta, no un archivo"
    case .isFolderMend: "nombre los archivos que contiene, por ejemplo con `*.json`"
    case .notAFile: "es una tubería o un dispositivo, no un archivo"
    case .notAFileMend: "páselo por la entrada estándar y escriba `-` en su lugar"
    case .notPermitted: "los permisos del archivo no lo autorizan"
    case .notPermittedMend: "pida el permiso a quien tenga el archivo o la carpeta a su cargo"
    case .tooLarge: "el archivo supera {limit}, lo máximo que se lee"
    case .tooLargeMend: "compruebe que es el archivo que quería: un diseño ocupa unos kilobytes"
    case .exists: "el archivo ya existe y queda como está"
    case .existsMend: "elija otro nombre, o reemplácelo con `--force`"
    case .noFolder: "no existe la carpeta en la que se debe escribir"
    case .noFolderMend: "cree antes la carpeta, o corrija la ruta"
    case .noSpace: "no queda espacio en el disco"
    case .readOnly: "allí no se puede escribir: el disco es de solo lectura"
    case .badPath:
      "la ruta no sirve: una parte no es una carpeta, es demasiado larga o es un círculo de enlaces"
    case .closedPipe: "nadie lee lo que se escribe"
    case .isAddress: "no se leen direcciones de la red"
    case .isAddressMend: "guarde el archivo y nómbrelo por su ruta"
    case .system: "el sistema no lo permite (código {code})"
    case .standardInput: "la entrada estándar"
    case .standardOutput: "la salida estándar"
    case .notFoundAt: "no existe ese archivo en {revision}"
    case .noGit: "hace falta git para leer {revision}, y no lo hay en el PATH"
    case .noGitMend: "instale git o quite `--base`"
    case .noRepository: "aquí no hay ningún repositorio del que leer {revision}"
    case .noRepositoryMend: "ejecute el comando en un clon del repositorio o quite `--base`"
    case .unknownRevision: "el repositorio no tiene la revisión {revision}"
    case .unknownRevisionMend: "corríjala o tráigala: `git fetch origin`"
    case .shallowRepository: "este es un clon superficial, que no tiene {revision}"
    case .shallowRepositoryMend:
      "traiga la historia: `git fetch --unshallow`, o `fetch-depth: 0` al clonar en GitHub"
    case .gitRefuses: "git no lee este repositorio"
    case .gitRefusesMend: "`git status` allí dice por qué; uno ajeno debe ser un `safe.directory`"
    case .otherRules: "la línea de base se escribió con otras reglas y nada dice de estas"
    case .otherRulesMend: "mire qué cambian las reglas y escríbala de nuevo: `cabildo baseline write`"
    case .otherReading: "la línea de base es de la lectura `{then}`, y las exigencias miran `{now}`"
    case .otherReadingMend: "use la misma lectura o escríbala de nuevo: `cabildo baseline write`"
    case .noBaseline: "no hay línea de base con que comparar"
    case .noBaselineMend:
      "nómbrela con `--baseline`, o como `baseline` en la configuración; `cabildo baseline write` la escribe"
    }
  }
}
