extension ServerPhrase {
  var spanish: String {
    switch self {
    case .beginsHere: "empieza aquí"
    case .firstIsHere: "el primero está aquí"
    case .belongsToIt: "esto forma parte de ello"
    case .faultInOther: "no se revisó, por `{file}`, línea {line}: {message}"
    case .badConfiguration: "los diseños no se evalúan, porque la configuración `{file}` tiene fallas"
    }
  }
}
