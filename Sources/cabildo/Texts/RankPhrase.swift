import Decisions
import Reports

/// What `cabildo rank` says.
enum RankPhrase: Phrase {
  /// `{rank}`, `{design}`, `{verdict}`; `{shown}` and `{possible}` are numbers, `{share}` a percentage, `{from}` and
  /// `{to}` are ranks.
  case entry
  /// `{lesson}` is an id, `{title}` its name.
  case heading
  /// `{first}` and `{second}` are designs, `{share}` is a percentage.
  case lead(PairVerdict)
  /// `{criteria}` are ids.
  case flips, leftOut
  /// `{draws}`, `{spread}` and `{seed}` are numbers.
  case footnote
  /// `{draws}` is a number.
  case notRanked

  func text(in language: Language) -> String {
    switch (language, self) {
    case (.english, .heading): "{lesson}: {title}"
    case (.english, .entry):
      "{rank}. {design}: {verdict}, {shown} (at most {possible}); first in {share} % of draws, rank {from} to {to}"
    case (.english, .lead(.certain)):
      "{first} is ahead of {second} in every draw, even if all that {second} leaves open turns out well."
    case (.english, .lead(.robust)):
      "{first} is ahead of {second}, robustly: it wins {share} % of draws, whichever criterion is left out."
    case (.english, .lead(.leaning)): "{first} leads {second}, not robustly: it wins {share} % of draws."
    case (.english, .lead(.tooCloseToCall)):
      "Too close to call between {first} and {second}: the former wins {share} % of draws."
    case (.english, .flips): "Without one of these criteria the lead is another, or shared: {criteria}."
    case (.english, .leftOut): "Not compared, since they do not apply to every design: {criteria}."
    case (.english, .notRanked): "No design is judged on this lesson."
    case (.english, .footnote):
      "Designs are ordered by what they show. Weights were drawn {draws} times, {spread} of the way from the rubric's to uniform ones (seed {seed}). There is no grand total: each lesson stands for itself."
    case (.spanish, .heading): "{lesson}: {title}"
    case (.spanish, .entry):
      "{rank}. {design}: {verdict}, {shown} (a lo sumo {possible}); primero en {share} % de los sorteos, puesto {from} a {to}"
    case (.spanish, .lead(.certain)):
      "{first} supera a {second} en todos los sorteos, aun si todo lo que {second} deja abierto resulta bien."
    case (.spanish, .lead(.robust)):
      "{first} supera a {second} de forma robusta: gana {share} % de los sorteos, sea cual sea el criterio que se quite."
    case (.spanish, .lead(.leaning)):
      "{first} va delante de {second}, sin robustez: gana {share} % de los sorteos."
    case (.spanish, .lead(.tooCloseToCall)):
      "Demasiado parejo entre {first} y {second}: el primero gana {share} % de los sorteos."
    case (.spanish, .flips): "Sin uno de estos criterios va delante otro, o hay empate: {criteria}."
    case (.spanish, .leftOut): "No se comparan, porque no se aplican a todos los diseños: {criteria}."
    case (.spanish, .notRanked): "Ningún diseño se evalúa en esta lección."
    case (.spanish, .footnote):
      "Los diseños se ordenan por lo que muestran. Los pesos se sortearon {draws} veces, a {spread} del camino entre los de la rúbrica y unos uniformes (semilla {seed}). No hay un total general: cada lección vale por sí misma."
    }
  }
}
