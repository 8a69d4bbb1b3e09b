import CabildoKit

let evaluator = try DesignEvaluator()
var text: [UInt8] = []
while let line = readLine(strippingNewline: false) { text += line.utf8 }
let evaluation = try evaluator.evaluate(text)
for lesson in evaluation.lessons { print(lesson.id, evaluation.verdicts[lesson.verdict.shown].id) }
