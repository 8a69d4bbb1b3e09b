internal import JSONDocument

/// The files of a new rubric: one criterion with its tests, to be changed step by step.
///
/// As written they pass the checks and the tests, and every level, message and threshold has a test that would
/// notice a change.
package enum RubricScaffold {
  /// A file to write.
  package struct File: Sendable {
    /// The path, beside the other rubrics.
    package let path: String
    /// The text.
    package let bytes: [UInt8]
  }

  /// Returns the files of a rubric of some name, which stands for its file and, in capitals, before the numbers of
  /// its criteria; nil where the name is not made of `a`–`z`, digits and hyphens.
  package static func files(name: String, folder: String) -> [File]? {
    guard isName(name) else { return nil }
    let prefix = folder.isEmpty ? name : folder + "/" + name
    return [
      File(path: prefix + ".json", bytes: fill(rubric, name: name)),
      File(path: prefix + ".tests.json", bytes: fill(tests, name: name)),
    ]
  }

  static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else {
      return false
    }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  private static func fill(_ template: String, name: String) -> [UInt8] {
    let capitals = Array(name.uppercased().utf8)
    var result: [UInt8] = []
    for byte in template.utf8 {
      switch byte {
      case UInt8(ascii: "~"): result += Array(name.utf8)
      case UInt8(ascii: "^"): result += capitals
      default: result.append(byte)
      }
    }
    return result
  }

  // In the templates ~ is the name and ^ the name in capitals.

  private static let rubric = #"""
    {
      "format": "rubric/1",
      "id": "~",
      "title": {
        "en": "Agenda items have an addressee",
        "es": "Los puntos de agenda tienen destinatario",
        "pt": "Os itens da pauta têm destinatário"
      },
      "lesson": {
        "en": "Every question of a dialogue should reach somebody who can answer it.",
        "es": "Toda pregunta de un diálogo debería llegar a quien pueda responderla.",
        "pt": "Toda pergunta de um diálogo deveria chegar a quem possa respondê-la."
      },
      "clauses": {
        "^a": {
          "en": "Items are linked to the body that decides.",
          "es": "Los puntos se vinculan con la instancia que decide.",
          "pt": "Os itens se vinculam à instância que decide."
        }
      },
      "facts": {
        "~-items": {"select": "$.agenda[*]"},
        "~-orphans": {"in": "~-items", "where": {"not": {"field": "formal_body_id", "is": "written"}}}
      },
      "criteria": [
        {
          "id": "^-01",
          "title": {"en": "Items with an addressee", "es": "Puntos con destinatario", "pt": "Itens com destinatário"},
          "question": {
            "en": "How many items of the agenda name the body that decides on them?",
            "es": "¿Cuántos puntos de la agenda nombran la instancia que decide sobre ellos?",
            "pt": "Quantos itens da pauta citam a instância que decide sobre eles?"
          },
          "why": {
            "en": "An item without an addressee ends as a wish.",
            "es": "Un punto sin destinatario termina en un deseo.",
            "pt": "Um item sem destinatário acaba em um desejo."
          },
          "clauses": ["^a"],
          "weight": 1,
          "measures": {
            "addressed": {
              "label": {
                "en": "items that name a body",
                "es": "puntos que nombran una instancia",
                "pt": "itens que citam uma instância"
              },
              "share": {"field": "formal_body_id", "is": "written"},
              "of": "~-items"
            }
          },
          "advice": {
            "en": "Name a body for {~-orphans|every item} (today {addressed}).",
            "es": "Nombre una instancia para {~-orphans|cada punto} (hoy {addressed}).",
            "pt": "Indique uma instância para {~-orphans|cada item} (hoje {addressed})."
          },
          "place": "$.agenda",
          "levels": [
            {"descriptor": {"en": "There is no agenda.", "es": "No hay agenda.", "pt": "Não há pauta."}},
            {
              "descriptor": {"en": "There is an agenda.", "es": "Hay una agenda.", "pt": "Há uma pauta."},
              "when": {"count": "~-items", "atLeast": 1},
              "origin": "judgement",
              "advice": {
                "en": "Write an agenda with at least one item.",
                "es": "Escriba una agenda con al menos un punto.",
                "pt": "Escreva uma pauta com ao menos um item."
              }
            },
            {
              "descriptor": {
                "en": "Half of the items name a body.",
                "es": "La mitad de los puntos nombra una instancia.",
                "pt": "Metade dos itens cita uma instância."
              },
              "when": {"measure": "addressed", "atLeast": "50 %"},
              "origin": "judgement"
            },
            {
              "descriptor": {
                "en": "All items name a body.",
                "es": "Todos los puntos nombran una instancia.",
                "pt": "Todos os itens citam uma instância."
              },
              "when": {"measure": "addressed", "atLeast": "100 %"},
              "origin": "judgement"
            },
            {
              "descriptor": {
                "en": "And there are at least three items.",
                "es": "Y hay al menos tres puntos.",
                "pt": "E há ao menos três itens."
              },
              "when": {"count": "~-items", "atLeast": 3},
              "origin": "judgement",
              "advice": {
                "en": "Break the agenda down into three items or more.",
                "es": "Divida la agenda en tres puntos o más.",
                "pt": "Divida a pauta em três itens ou mais."
              }
            }
          ]
        }
      ]
    }

    """#

  private static let tests = #"""
    {
      "format": "rubric-tests/1",
      "rubric": "~",
      "tests": [
        {
          "criterion": "^-01", "name": "Nothing stated is level 0, and all is possible",
          "merge": {},
          "level": 0, "possible": 4, "outcome": "not-stated", "message": "at least one item"
        },
        {
          "criterion": "^-01", "name": "An agenda that names nobody is level 1",
          "merge": {"agenda": [{"id": "a"}, {"id": "b"}, {"id": "c"}]},
          "level": 1, "possible": 1, "message": {
            "en": "Name a body for",
            "es": "Nombre una instancia",
            "pt": "Indique uma instância"
          }
        },
        {
          "criterion": "^-01", "name": "One item of three is not half",
          "merge": {
            "actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
            "agenda": [{"id": "a", "formal_body_id": "f"}, {"id": "b"}, {"id": "c"}]
          },
          "level": 1, "message": "Name a body for b, c"
        },
        {
          "criterion": "^-01", "name": "A single item is an agenda",
          "merge": {"agenda": [{"id": "a"}]},
          "level": 1
        },
        {
          "criterion": "^-01", "name": "Two items of five are not half",
          "merge": {
            "actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
            "agenda": [
              {"id": "a", "formal_body_id": "f"}, {"id": "b", "formal_body_id": "f"}, {"id": "c"},
              {"id": "d"}, {"id": "e"}
            ]
          },
          "level": 1
        },
        {
          "criterion": "^-01", "name": "The same with a body for one of two is level 2",
          "merge": {
            "actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
            "agenda": [{"id": "a", "formal_body_id": "f"}, {"id": "b"}]
          },
          "level": 2, "evidence": ["/agenda/0"], "message": "1 of 2"
        },
        {
          "criterion": "^-01", "name": "Nine items of ten are not all",
          "merge": {
            "actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
            "agenda": [
              {"id": "a", "formal_body_id": "f"}, {"id": "b", "formal_body_id": "f"},
              {"id": "c", "formal_body_id": "f"}, {"id": "d", "formal_body_id": "f"},
              {"id": "e", "formal_body_id": "f"}, {"id": "g", "formal_body_id": "f"},
              {"id": "h", "formal_body_id": "f"}, {"id": "i", "formal_body_id": "f"},
              {"id": "j", "formal_body_id": "f"}, {"id": "k"}
            ]
          },
          "level": 2
        },
        {
          "criterion": "^-01", "name": "A body for both of two items is level 3",
          "merge": {
            "actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
            "agenda": [{"id": "a", "formal_body_id": "f"}, {"id": "b", "formal_body_id": "f"}]
          },
          "level": 3, "message": "three items"
        },
        {
          "criterion": "^-01", "name": "A body for each of three items is level 4",
          "merge": {
            "actors": [{"id": "x"}], "formal_bodies": [{"id": "f", "actor_id": "x"}],
            "agenda": [
              {"id": "a", "formal_body_id": "f"}, {"id": "b", "formal_body_id": "f"},
              {"id": "c", "formal_body_id": "f"}
            ]
          },
          "level": 4
        }
      ]
    }

    """#
}
