// What the engine answers, beside the form. Nothing is computed here but differences of what it says.

class Results {
  constructor(element, goTo) {
    Object.assign(this, { element, goTo, showsAll: false, opened: new Set(['next', 'last', 'contradictions']) });
  }

  show({ evaluation, before, problems, warnings, advice, isStarted }) {
    const focused = document.activeElement?.id;
    const scroll = this.element.scrollTop;
    this.element.replaceChildren(make('h2', { class: 'unseen' }, say('results')), this.status(problems, evaluation, isStarted));
    if (evaluation) {
      this.element.append(make('div', { class: problems.length ? 'cards stale' : 'cards' },
        evaluation.lessons.map((lesson, index) => this.card(evaluation, lesson, index))),
      make('p', { class: 'help' }, say('numberNote')),
      this.panel('last', say('lastEdit'), this.difference(evaluation, before)),
      this.panel('next', say('next'), this.changes(evaluation)),
      this.panel('contradictions', say('contradictions'), this.contradictions(evaluation, warnings)),
      this.panel('plan', say('plan'), this.plans(evaluation, advice)),
      this.panel('criteria', say('criteria'), this.criteria(evaluation)));
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    this.element.scrollTop = scroll;
  }

  panel(key, title, content) {
    const details = make('details', { class: 'panel', id: 'panel-' + key }, make('summary', { id: 'summary-' + key }, make('h3', {}, title)), content);
    details.open = this.opened.has(key);
    details.addEventListener('toggle', () => details.open ? this.opened.add(key) : this.opened.delete(key));
    return details;
  }

  status(problems, evaluation, isStarted) {
    if (!isStarted) return make('p', { class: 'status', id: 'status' }, say('starting'));
    if (problems.length === 0) return make('p', { class: 'status', id: 'status' }, say('valid'));
    return make('div', { class: 'status wrong', id: 'status' },
      make('h3', {}, problems.length === 1 ? say('oneFault') : say('faults', { count: problems.length })),
      make('p', {}, evaluation ? say('stale') : say('noVerdict')),
      make('ul', {}, problems.slice(0, 12).map((problem, index) => make('li', {},
        make('button', { type: 'button', class: 'link', id: 'problem-' + index, onclick: () => this.goTo(problem.pointer ?? '') },
          problem.message), problem.help ? make('p', { class: 'help' }, short(problem.help, 160)) : ''))));
  }

  verdict(evaluation, id) {
    return words(evaluation.verdicts.find((verdict) => verdict.id === id)?.title);
  }

  card(evaluation, lesson, index) {
    const rank = (reading) => evaluation.verdicts.findIndex((verdict) => verdict.id === lesson.verdict[reading]);
    const row = (reading) => make('tr', {}, make('th', { scope: 'row' }, say(reading)),
      make('td', {}, this.verdict(evaluation, lesson.verdict[reading])),
      make('td', { class: 'figure' }, lesson.number ? points(lesson.number[reading]) : ''));
    return make('section', { class: 'card', 'aria-labelledby': 'card-' + index },
      make('h3', { id: 'card-' + index }, say('lesson', { number: index + 1 }) + ' · ' + words(lesson.title)),
      make('div', { class: 'answer' },
        make('p', { class: 'verdict', 'data-verdict': lesson.verdict.shown }, this.verdict(evaluation, lesson.verdict.shown)),
        this.scale(evaluation.verdicts.length - 1, rank)), make('table', {},
        make('caption', { class: 'unseen' }, say('verdicts')), make('tbody', {}, ['shown', 'claimed', 'possible'].map(row))));
  }

  // One box for each verdict: filled as far as it is shown, tinted as claimed, dashed as possible.
  scale(count, rank) {
    const box = (index) => drawn('rect', {
      x: index * 24 + 1, y: 1, width: 20, height: 8, rx: 1,
      class: index < rank('shown') ? 'shown' : index < rank('claimed') ? 'claimed' : index < rank('possible') ? 'possible' : 'empty',
    });
    return drawn('svg', { class: 'scale', viewBox: '0 0 ' + count * 24 + ' 10', 'aria-hidden': 'true' },
      ...Array.from({ length: count }, (_, index) => box(index)));
  }

  // What has changed since the edit before the last.
  difference(evaluation, before) {
    if (!before) return make('p', { id: 'difference' }, say('noEdit'));
    const lines = [];
    evaluation.lessons.forEach((lesson, index) => {
      const old = before.lessons.find((other) => other.id === lesson.id);
      if (!old) return;
      if (old.verdict.shown !== lesson.verdict.shown) {
        lines.push(say('verdictOf', { lesson: index + 1, verdict: this.verdict(evaluation, lesson.verdict.shown) }));
      }
      if (old.number && lesson.number && old.number.shown !== lesson.number.shown) {
        lines.push(say('numberOf', { lesson: index + 1, from: points(old.number.shown), to: points(lesson.number.shown) }));
      }
      for (const criterion of lesson.criteria) {
        const other = old.criteria.find((candidate) => candidate.id === criterion.id);
        if (other && other.level.shown !== criterion.level.shown) {
          lines.push(say('levelOf', {
            criterion: criterion.id + ' ' + words(criterion.title), from: other.level.shown ?? '–', to: criterion.level.shown ?? '–',
          }));
        }
      }
    });
    return make('div', { id: 'difference', role: 'status' },
      lines.length ? make('ul', {}, lines.map((line) => make('li', {}, line))) : make('p', {}, say('nothingChanged')));
  }

  changes(evaluation) {
    if (evaluation.changes.length === 0) return make('p', {}, say('nothingNext'));
    const shown = this.showsAll ? evaluation.changes : evaluation.changes.slice(0, 5);
    const titles = new Map(evaluation.lessons.flatMap((lesson) => lesson.criteria.map((each) => [each.id, words(each.title)])));
    return make('div', {}, make('ol', { class: 'steps' }, shown.map((change) => make('li', {},
      make('button', { type: 'button', class: 'link', id: 'change-' + change.criterion, onclick: () => this.goTo(change.place.pointer) },
        change.criterion + ' ' + titles.get(change.criterion)),
      make('p', { class: 'help' }, [
        say(change.kind), say('level', { from: change.from ?? '–', to: change.to }), say('gain', { points: points(change.gain) }),
        ...(change.gate ? [say('required')] : []),
      ].join(' · ')), make('p', {}, words(change.advice))))),
    evaluation.changes.length > shown.length && make('button', {
      type: 'button', onclick: () => { this.showsAll = true; this.again(); },
    }, say('more', { count: evaluation.changes.length })));
  }

  contradictions(evaluation, warnings) {
    const entry = (title, message, pointer, index) => make('li', {}, title && make('strong', {}, title), make('p', {}, message),
      pointer !== undefined && make('button', { type: 'button', class: 'link', id: 'odd-' + index, onclick: () => this.goTo(pointer) }, say('goTo')));
    const entries = [
      ...evaluation.contradictions.map((found, index) =>
        entry(words(found.title), words(found.message), found.places[0]?.pointer, index)),
      ...warnings.map((warning, index) => entry('', warning.message, warning.pointer ?? undefined, 'w' + index)),
    ];
    return entries.length ? make('ul', { class: 'steps' }, entries) : make('p', {}, say('noContradictions'));
  }

  plans(evaluation, advice) {
    if (!advice?.lessons) return make('p', {}, '…');
    return make('ul', { class: 'steps' }, advice.lessons.map((lesson, index) => make('li', {},
      make('strong', {}, say('lesson', { number: index + 1 })), make('p', {}, this.plan(evaluation, lesson)))));
  }

  plan(evaluation, lesson) {
    if (lesson.outcome === 'met' || lesson.asked === null) return say('met2');
    if (!lesson.plan) return say('outOfReach');
    const steps = lesson.plan.steps.map((step) => step.criterion + ' ' + (step.from ?? '–') + ' → ' + step.to).join(', ');
    return say('planTo', { steps, verdict: this.verdict(evaluation, lesson.plan.verdict) });
  }

  criteria(evaluation) {
    return make('div', {}, evaluation.lessons.map((lesson, index) => make('div', {},
      make('h4', {}, say('lesson', { number: index + 1 }) + ' · ' + words(lesson.title)),
      lesson.criteria.map((criterion) => this.criterion(criterion)))));
  }

  criterion(criterion) {
    const level = criterion.level.shown;
    const details = make('details', { class: 'criterion', id: 'criterion-' + criterion.id }, make('summary', { id: 'summary-' + criterion.id },
      make('span', {}, criterion.id + ' ' + words(criterion.title)), make('span', { class: 'note' },
        (level === null ? say('noLevel') : say('criterionLevel', { level })) + (criterion.gate ? ' · ' + say('required') : ''))));
    const fill = () => {
      if (details.childElementCount === 1) details.append(this.criterionPage(criterion));
    };
    details.open = this.opened.has(criterion.id);
    if (details.open) fill();
    details.addEventListener('toggle', () => {
      details.open ? this.opened.add(criterion.id) : this.opened.delete(criterion.id);
      if (details.open) fill();
    });
    return details;
  }

  criterionPage(criterion) {
    const part = (key, text) => text ? [make('h5', {}, say(key)), make('p', {}, words(text))] : [];
    const outcome = words(criterion.outcomeText) || say(criterion.outcome);
    return make('div', { class: 'page' }, make('p', { class: 'question' }, words(criterion.question)), make('p', {}, outcome),
      part('doNext', criterion.advice),
      make('button', { type: 'button', class: 'link', onclick: () => this.goTo(criterion.place.pointer) }, say('goTo')),
      make('h5', {}, say('ladder')), make('ol', { start: 0, class: 'ladder' }, criterion.levels.map((rung, index) => make('li', {
        class: index === criterion.level.shown ? 'here' : undefined,
      }, make('span', {}, index + ' ' + words(rung.descriptor)), ' ', make('span', { class: 'note' },
        index === criterion.level.shown ? say('here') : rung.holds.shown ? say('met') : say('open2'))))),
      criterion.measures.length ? make('h5', {}, say('measures')) : '', criterion.measures.map((measure) =>
        make('p', {}, words(measure.label) + ': ' + words(measure.text))),
      part('why', criterion.why), part('limits', criterion.limits), part('watch', criterion.watch),
      part('ask', criterion.attestation?.question));
  }
}

// As reports write it.
const points = (number) => (Math.round(number * 10) / 10).toFixed(1);
