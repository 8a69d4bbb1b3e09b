extension ServerPhrase {
  var spanish: String {
    switch self {
    case .beginsHere: "empieza aquí"
    case .firstIsHere: "el primero está aquí"
    case .belongsToIt: "esto forma parte de ello"
    case .faultInOther: "no se revisó, por `{file}`, línea {line}: {message}"
    case .badConfiguration: "los diseños no se evalúan, porque la configuración `{file}` tiene fallas"
    case .fact: "hecho"
    case .table: "tabla"
    case .clause: "cláusula"
    case .criterion: "criterio"
    case .measure: "medida"
    case .valueInDesign: "en `{file}`: {value}"
    case .level: "nivel {level} de 4"
    case .levelNumber: "nivel {level}"
    case .notApplicable: "no se aplica"
    case .notJudgeable: "no se puede juzgar"
    case .replaceBy: "Reemplazar por `{word}`"
    case .addField: "Agregar `{name}`"
    case .addEntry: "Agregar una entrada `{id}` a `{list}`"
    case .insertSkeleton: "Escribir en `{place}` lo que busca {id}"
    case .addNotStated: "Agregar lo que {id} no encuentra: {names}"
    }
  }
}
