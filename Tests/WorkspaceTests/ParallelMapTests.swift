import Testing
import Workspace

@Suite("Work on several cores")
struct ParallelMapTests {
  @Test(
    "Results come in the order of the inputs, each once, whatever the number of workers",
    arguments: [1, 2, 3, 8], [0, 1, 2, 15, 16, 17, 100])
  func order(workers: Int, count: Int) {
    var taken: [Int] = []
    ParallelMap.run(Array(0..<count), workers: workers) {
      $0 * $0
    } take: { input, output in
      #expect(output == input * input)
      taken.append(input)
    }
    #expect(taken == Array(0..<count))
  }

  @Test(
    "Work in two steps is looked at between them, in order, on the thread that asked",
    arguments: [1, 2, 5], [0, 1, 33, 100])
  func twoSteps(workers: Int, count: Int) {
    var looked: [Int] = []
    var taken: [Int] = []
    ParallelMap.run(Array(0..<count), workers: workers) {
      $0 + 1
    } look: { input, output in
      #expect(output == input + 1)
      looked.append(input)
      let number = looked.count
      return { [input, number] }
    } take: {
      taken.append($0[0])
      #expect($0[1] == taken.count)
    }
    #expect(looked == Array(0..<count))
    #expect(taken == looked)
  }

  @Test("A thing that is made in the background is there when it is waited for")
  func background() {
    let sum = Background { (1...1000).reduce(0, +) }
    #expect(sum.wait() == 500_500)
  }
}
