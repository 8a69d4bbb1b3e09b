internal import Rubric

extension ProblemPhrase {
  var spanish: String {
    switch self {
    case .message(let code): Self.spanishMessage(code)
    case .mend(let code): Self.spanishMend(code)
    case .strategyRefuses: "la estrategia `{strategy}` rechaza estos parámetros"
    case .readStrategy: "dé un valor que la estrategia `{strategy}` admita"
    }
  }

  static func spanishMessage(_ code: Problem.Code) -> String {
    switch code {
    case .invalidJSON: "esto no es JSON"
    case .duplicateMember: "`{name}` figura dos veces en un mismo objeto"
    case .unknownKey: "`{key}` no es una clave admitida en este lugar"
    case .missingKey: "falta la clave `{key}`"
    case .wrongType: "aquí debe ir {expected}, no {found}"
    case .wrongFormat: "el formato es `{found}` y no `{expected}`"
    case .missingFile: "no existe el archivo `{path}` o no se puede leer"

    case .schemaViolation: "esto no se ajusta al formato de los diseños"
    case .duplicateIdentity: "`{id}` figura dos veces como `{field}` en `{list}`"
    case .danglingReference: "`{id}` no está en la lista `{list}`"
    case .referenceToWrongList: "`{id}` está en `{other}`, pero este campo remite a `{list}`"
    case .unchecked: "no se pudo comprobar `{subject}` dentro del presupuesto de pasos"
    case .integrity: "esto contradice otra parte del archivo"
    case .staleAttestation: "`{id}` es la palabra de otros sobre otra versión de este diseño"
    case .unboundAttestation: "acuerdos que no dicen con qué versión del diseño: {count}"

    case .unknownSetForm: "esto no corresponde a ninguna forma de conjunto"
    case .unknownMeasureForm: "esto no corresponde a ninguna forma de medida"
    case .unknownConditionForm: "esto no corresponde a ninguna forma de condición"
    case .missingComparison: "aquí hay una medida sin nada con que compararla"
    case .severalTests: "`{second}` es una segunda prueba del mismo campo, junto a `{first}`"
    case .emptyList: "esta lista no puede estar vacía"
    case .unknownFact: "no existe el hecho `{name}`"
    case .unknownMeasure: "este criterio no tiene la medida `{name}`"
    case .unknownMeasureKind: "el programa no tiene la clase de medida `{name}`"
    case .unknownTable: "no existe la tabla `{name}`"
    case .unknownField: "los diseños no tienen el campo `{name}` en este lugar"
    case .unknownPlaceholder: "no existe un hecho ni una medida `{name}` para completar el texto"
    case .unknownWord: "`{word}` no es una palabra admitida en este lugar"
    case .noMemberAtHand: "aquí no hay un miembro del que `@` o un campo puedan hablar"
    case .valuesHaveNoFields: "estos son valores, no nodos del diseño: no tienen campos"
    case .notAReference: "el campo `{name}` no remite a ninguna lista"
    case .notADate: "esta medida no es una fecha"
    case .mixedSet: "un conjunto contiene nodos o valores, no ambas cosas"
    case .differenceOfTwo: "una diferencia se hace entre dos conjuntos"
    case .cyclicFact: "el hecho `{name}` se define por medio de sí mismo"
    case .duplicateName: "el nombre `{name}` ya está en uso"
    case .duplicateID: "el identificador `{id}` ya está en uso"
    case .missingTranslation: "falta el texto en el idioma `{language}`"
    case .unknownClause:
      "el criterio `{criterion}` nombra la cláusula `{clause}`, que esta lección no tiene"
    case .uncoveredClause: "ningún criterio hace operativa la cláusula `{clause}`"
    case .badPath: "esta ruta no se puede usar"
    case .badThreshold: "esto no es un umbral"
    case .badDate: "`{text}` no es una fecha"
    case .numberOutOfRange: "aquí debe ir un número entero de {least} a {most}"
    case .fiveLevels: "una escala tiene cinco niveles, de 0 a 4, y aquí hay {count}"
    case .backingNotAllowed: "en este lugar no se puede pedir evidencia ni la declaración de otros"
    case .criteriaOnlyInContradictions: "solo una contradicción puede mirar los resultados de los criterios"
    case .badSchema: "este esquema no se puede usar"

    case .cyclicExtension: "este archivo se extiende a sí mismo a través de `{path}`"
    case .unknownCriterion: "la rúbrica `{rubric}` no tiene ningún criterio `{id}`"
    case .unknownThreshold:
      "el nivel {level} de {criterion} no compara la medida `{measure}` con `{comparison}`"
    case .unclearThreshold:
      "el nivel {level} compara la medida `{measure}` con `{comparison}` en varios lugares"
    case .repeatedChange: "otro cambio modifica lo mismo"
    case .unknownChangeForm: "esto no dice nada que se pueda cambiar"

    case .unknownStrategy: "no existe la estrategia `{strategy}`"
    case .wrongStrategyKind: "la estrategia `{strategy}` no hace lo que `{key}` pide"
    case .unknownParameter: "la estrategia `{strategy}` no tiene el parámetro `{name}`"
    case .badParameter: "la estrategia `{strategy}` no admite este valor para `{name}`"
    case .gateWithoutOverall: "no hay un puntaje sobre todas las lecciones al que pedir un número"
    case .emptyText: "aquí no se dice nada"
    }
  }

  static func spanishMend(_ code: Problem.Code) -> String {
    switch code {
    case .invalidJSON:
      "escriba el archivo en JSON (RFC 8259); un editor que reconozca JSON muestra el lugar"
    case .duplicateMember: "deje uno de los dos, o reúna ambos valores en una lista"
    case .unknownKey: "corrija la clave o quítela"
    case .missingKey: "agregue `\"{key}\"`"
    case .wrongType: "escriba aquí {expected}"
    case .wrongFormat: "use un archivo del formato `{expected}`, o corrija `format`"
    case .missingFile: "corrija la ruta; parte de la carpeta del archivo que la nombra"

    case .schemaViolation: "vea la descripción del campo en el esquema de los diseños"
    case .duplicateIdentity: "dé a cada elemento de `{list}` su propio `{field}`"
    case .danglingReference:
      "agregue un elemento `{id}` a `{list}`, corrija la referencia o escriba `\"unknown\"`"
    case .referenceToWrongList: "nombre un elemento de `{list}` o agregue uno"
    case .unchecked: "acorte las listas del archivo o anídelas menos; nada se dio por cumplido"
    case .integrity: "corrija una parte o la otra"
    case .staleAttestation:
      "pregunte de nuevo y escriba `{hash}`; hasta entonces un acuerdo no cuenta, y una objeción sí"
    case .unboundAttestation:
      "agregue el `document_hash` que imprime `cabildo attest` a quienes hayan visto esta versión; hasta entonces no cuentan"

    case .unknownSetForm:
      "use el nombre de un hecho, o un objeto con `select`, `in`, `follow`, `union`, `values`…"
    case .unknownMeasureForm: "use un objeto con `count`, `share`, `sum`, `minimum`, `days`, `ratio`…"
    case .unknownConditionForm: "use una medida con una comparación, un `field`, `allOf`, `anyOf`, `not`…"
    case .missingComparison: "agregue `atLeast`, `atMost`, `moreThan`, `lessThan` o `equals`"
    case .severalTests: "escriba una condición para cada prueba y únalas con `allOf` o `anyOf`"
    case .emptyList: "agregue al menos un elemento"
    case .unknownFact: "declárelo en `facts`, en este archivo o en una biblioteca"
    case .unknownMeasureKind:
      "compóngala con las medidas del lenguaje de reglas, o compile el programa con un módulo que la tenga"
    case .unknownMeasure: "declárela en `measures` del criterio"
    case .unknownTable: "declárela en `tables` de una biblioteca"
    case .unknownField: "nombre un campo del esquema de los diseños"
    case .unknownPlaceholder:
      "nombre un hecho o una medida; una llave que deba verse se escribe dos veces, `{{`"
    case .unknownWord: "use una de estas: {known}"
    case .noMemberAtHand: "úselo dentro de `where`, `share`, `minimum` y similares, que recorren miembros"
    case .valuesHaveNoFields: "parta del conjunto de nodos anterior a `values`"
    case .notAReference: "nombre un campo que el esquema marque con `x-refers-to`"
    case .notADate: "use `earliest`, `latest`, una medida de fechas o una fecha como \"2026-01-31\""
    case .mixedSet: "convierta antes los nodos en valores con `values`"
    case .differenceOfTwo: "escriba dos conjuntos: de cuál se parte y qué se quita"
    case .cyclicFact: "rompa el círculo: un hecho puede usar otros, pero nunca a sí mismo a través de ellos"
    case .duplicateName: "elija otro nombre"
    case .duplicateID: "elija otro identificador"
    case .missingTranslation: "agregue `\"{language}\": \"…\"`"
    case .unknownClause: "corrija la cláusula o agréguela en `clauses`"
    case .uncoveredClause: "nómbrela en `clauses` de un criterio"
    case .badPath: "escriba la ruta según el RFC 9535, por ejemplo `$.participants[*]`"
    case .badThreshold: "escriba un número, o una proporción como \"60 %\" o \"1/3\""
    case .badDate: "escriba año-mes-día, por ejemplo 2026-01-31"
    case .numberOutOfRange: "escriba un número entero de {least} a {most}"
    case .fiveLevels: "describa los niveles 0, 1, 2, 3 y 4, en este orden"
    case .backingNotAllowed:
      "use `evidenced` y `attested` para un nivel entero, no dentro de `where`, `share` o `not`"
    case .criteriaOnlyInContradictions: "lleve `criteriaAt` a una contradicción"
    case .badSchema: "corrija el esquema en este lugar"

    case .cyclicExtension: "extienda un archivo que no extienda este"
    case .unknownCriterion: "nombre un criterio de esa rúbrica o use `add` para uno nuevo"
    case .unknownThreshold:
      "este nivel compara: {known}; para pedir otra cosa, escriba la condición entera como `when`"
    case .unclearThreshold: "escriba la condición entera como `when`"
    case .repeatedChange: "deje uno de los dos"
    case .unknownChangeForm:
      "agregue `weight`, `gate`, `\"drop\": true`, o un `level` con `measure` y una comparación o con `when`"

    case .unknownStrategy: "use una de estas: {known}"
    case .wrongStrategyKind:
      "nombre una estrategia de la otra clase: unas dan veredictos y otras dan números"
    case .unknownParameter: "corrija el parámetro o quítelo"
    case .badParameter: "dé un número de {least} a {most}"
    case .gateWithoutOverall: "nombre una estrategia como `overall`, o pida el número a lecciones"
    case .emptyText: "escriba una palabra o una frase a la que otros puedan atenerse"
    }
  }
}
