internal import Glibc

/// Memory in large pages for the heap.
///
/// A run on one design lasts some milliseconds and touches a few hundred pages of memory; asking the system for
/// each of them takes a tenth of that time. In one large page they come at once. Where the system has no large
/// pages, nothing changes.
package enum LargePages {
  /// The size of a large page, in bytes.
  private static let size = 2 << 20

  /// Lets the heap begin with a large page.
  package static func prepare() {
    // A block that big is mapped. From its release on, blocks up to its size come from the heap, which keeps what
    // is freed there (mallopt(3), M_MMAP_THRESHOLD). None of it is touched.
    free(block(of: 3 * size))
    let start = block(of: 3 * size - 4096)
    free(start)
    let aligned = (start + size - 1) / size * size
    guard let page = unsafe UnsafeMutableRawPointer(bitPattern: aligned),
      unsafe madvise(page, size, MADV_HUGEPAGE) == 0
    else { return }
    // What lies before the page is passed over.
    if aligned - start > 4096 { _ = block(of: aligned - start - 64) }
  }

  // The optimizer must not see through these two, or it leaves out what seems to be of no use.

  @inline(never)
  private static func block(of count: Int) -> Int {
    unsafe Int(bitPattern: malloc(count))
  }

  @inline(never)
  private static func free(_ block: Int) {
    unsafe Glibc.free(UnsafeMutableRawPointer(bitPattern: block))
  }
}
