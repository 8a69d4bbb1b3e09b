extension PortfolioPhrase {
  var spanish: String {
    switch self {
    case .title: "Cartera de diseños"
    case .counted:
      "{count} diseños, juzgados con {scorecard}. Todos los niveles y veredictos son los mostrados."
    case .leftOut: "Quedan fuera {count} resultados, porque no se pudieron leer o evaluar."
    case .verdicts: "Veredictos, lección por lección"
    case .lesson: "Lección"
    case .matrix: "Niveles de todos los diseños"
    case .matrixNote:
      "Una fila por diseño, una cifra por el nivel, de 0 a 4, que muestra alcanzar en cada criterio; – donde un criterio no se aplica o no se puede evaluar. Cuanto más fuerte el color, más alto el nivel."
    case .matrixPart: "Los primeros {count} de {total} diseños; todos cuentan en lo demás."
    case .design: "Diseño"
    case .criterion: "Criterio"
    case .spread: "Qué criterios distinguen los diseños"
    case .spreadNote:
      "Según la entropía de los niveles en bits (Shannon 1948): 0 donde todos los diseños están en un mismo nivel, 2,32 donde los cinco niveles son igual de frecuentes. Describe estos diseños y no dice que un criterio sea bueno."
    case .entropy: "Entropía"
    case .mean: "Media"
    case .without: "Ninguno"
    case .gaps: "Los vacíos más comunes"
    case .gapsNote:
      "Un vacío es un criterio que se aplica y no pasa del nivel 1, o que no se puede evaluar. La proporción es sobre los diseños a los que se aplica."
    case .noGaps: "Ningún diseño tiene uno."
    case .share: "Diseños"
    case .heldBack: "Sobre todo"
    case .countOf: "{count} de {total}"
    }
  }
}
