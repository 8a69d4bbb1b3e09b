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
    }
  }
}
