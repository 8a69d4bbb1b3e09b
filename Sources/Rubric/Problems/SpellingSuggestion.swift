/// Returns the candidate that a misspelt word most likely means, or nil when none is near.
///
/// Near is a Damerau–Levenshtein distance (optimal string alignment) of at most a third of the word's length.
/// Among equals the first candidate wins.
package func spellingSuggestion(for word: String, among candidates: [String]) -> String? {
  let ours = Array(word.utf8.prefix(64))
  var best: String?
  var bestDistance = max(1, ours.count / 3) + 1
  for candidate in candidates {
    let theirs = Array(candidate.utf8.prefix(64))
    if theirs.count + bestDistance <= ours.count || ours.count + bestDistance <= theirs.count { continue }
    let distance = alignmentDistance(ours, theirs)
    if distance < bestDistance {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

private func alignmentDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let cost = left[row] == right[column] ? 0 : 1
      var distance = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
