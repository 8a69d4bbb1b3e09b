// Work of which only the newest request counts: while one is under way, one more waits, whatever comes in between.

class Newest {
  constructor(work) { Object.assign(this, { work, isBusy: false, isWaiting: false }); }

  async ask() {
    this.isWaiting = true;
    if (this.isBusy) return;
    this.isBusy = true;
    while (this.isWaiting) {
      this.isWaiting = false;
      await this.work();
    }
    this.isBusy = false;
  }
}

// Where a draw or a track has its places: the thumb of a slider stops half its width before either end.
function track(count, marks, here) {
  const step = count > 1 ? 100 / (count - 1) : 0;
  return drawn('svg', { class: 'track', viewBox: '-2 0 104 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...marks.map(([from, to]) => drawn('rect', {
      x: Math.max(-2, (from - 1.5) * step), y: 1, height: 6,
      width: Math.min(102, (to - 0.5) * step) - Math.max(-2, (from - 1.5) * step) - 0.6,
      class: here >= from && here <= to ? 'shown' : 'empty',
    })));
}
