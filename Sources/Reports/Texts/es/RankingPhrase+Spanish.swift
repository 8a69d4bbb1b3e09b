internal import Decisions

extension RankingPhrase {
  package var spanish: String {
    switch self {
    case .title: "Diseños lado a lado"
    case .heading: "{lesson}: {title}"
    case .rank: "Puesto"
    case .design: "Diseño"
    case .verdict: "Veredicto"
    case .shown: "Mostrado"
    case .possible: "A lo sumo"
    case .range: "Puestos en 9 de 10 sorteos"
    case .acceptability: "Con qué frecuencia tiene cada diseño cada puesto"
    case .rankColumn: "Puesto {rank}"
    case .dominated: "{design} no es mejor que {others} en nada, y en algo es peor."
    case .pairsHeading: "De a dos"
    case .pairVerdict(.certain): "seguro"
    case .pairVerdict(.robust): "robusto"
    case .pairVerdict(.leaning): "se inclina"
    case .pairVerdict(.tooCloseToCall): "demasiado parejo"
    case .wins: "Gana sorteos"
    case .switches: "Peso que los igualaría (ahora)"
    case .better: "Delante"
    case .worse: "Detrás"
    case .howSure: "Cuán seguro"
    case .lead(.certain):
      "{first} supera a {second} en todos los sorteos, aun si todo lo que {second} deja abierto resulta bien."
    case .lead(.robust):
      "{first} supera a {second} de forma robusta: gana {share} % de los sorteos, sea cual sea el criterio que se quite."
    case .lead(.leaning):
      "{first} va delante de {second}, sin robustez: gana {share} % de los sorteos."
    case .lead(.tooCloseToCall):
      "Demasiado parejo entre {first} y {second}: el primero gana {share} % de los sorteos."
    case .flips: "Sin uno de estos criterios va delante otro, o hay empate: {criteria}."
    case .leftOut: "No se comparan, porque no se aplican a todos los diseños: {criteria}."
    case .check:
      "Lo que más diría: {criterion} de {design}, que está abierto. Por sí solo no invierte el orden."
    case .checkTurns:
      "Lo que lo decidiría: {criterion} de {design}, que está abierto. Si resulta bien, el orden se invierte."
    case .notRanked: "Ningún diseño se evalúa en esta lección."
    case .footnote:
      "Los diseños se ordenan por lo que muestran. Los pesos se sortearon {draws} veces, a {spread} del camino entre los dados y unos uniformes (semilla {seed}); las proporciones quedan a no más de {error} puntos de lo que darían sorteos sin fin, en 19 de 20 muestras. No hay un total general: cada lección vale por sí misma."
    case .comparators: "Puestos según otros métodos"
    case .dependsOnOthers:
      "Según {strategies}, dos diseños pueden cambiar de puesto cuando llega o se va un tercero."
    case .otherWeights: "Pesos: {weights}, en lugar de los de la rúbrica."
    }
  }
}
