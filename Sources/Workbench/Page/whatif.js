// Other weights: sliders, and what the engine says these come to. Nothing of it enters the design.

class WhatIf {
  constructor(workbench) {
    Object.assign(this, { workbench, weights: {}, rows: new Map(), newest: new Newest(() => this.ask()) });
  }

  show(element) {
    this.rows = new Map();
    this.element = element;
    const { evaluation } = this.workbench;
    this.reset = make('button', { type: 'button', id: 'reset-weights', onclick: () => this.set({}) }, say('resetWeights'));
    this.keep = make('button', { type: 'button', id: 'keep-weights', onclick: () => this.workbench.keepWeights(this.criterionWeights) }, say('keepWeights'));
    element.replaceChildren(make('section', { class: 'view', 'aria-labelledby': 'weights-title' },
      make('h2', { id: 'weights-title' }, say('whatIf')), make('p', { class: 'help' }, say('whatIfHelp')),
      make('div', { class: 'tools' }, this.reset, this.keep),
      this.whole = make('p', { class: 'whole', role: 'status' }),
      evaluation ? evaluation.lessons.map((lesson, index) => this.lesson(lesson, index)) : make('p', { class: 'status' }, say('noVerdict'))));
    this.update();
    this.refresh();
  }

  lesson(lesson, index) {
    const card = make('div', { class: 'trial' });
    this.rows.set(lesson.id, { card, index });
    return make('details', { class: 'part', id: 'weights-' + lesson.id, open: true }, make('summary', {},
      make('h3', {}, say('lesson', { number: index + 1 }) + ' · ' + words(lesson.title))),
    make('div', { class: 'body' }, card,
      make('div', { class: 'weights' }, this.slider(lesson.id, say('lessonWeight'), lesson.weight, 'whole-weight'),
        lesson.criteria.map((criterion) => this.slider(criterion.id, criterion.id + ' ' + words(criterion.title), criterion.weight)))));
  }

  slider(id, title, own, kind = '') {
    const input = make('input', {
      type: 'range', id: 'weight-' + id, min: 1, max: Math.max(10, own), step: 1, value: this.weights[id] ?? own,
      oninput: () => this.set({ ...this.weights, [id]: Number(input.value) }),
    });
    const row = {
      own, input, value: make('output', { class: 'figure', for: 'weight-' + id }), line: make('div', { class: 'line' }),
      note: make('p', { class: 'help', id: 'turns-' + id }), title,
    };
    input.setAttribute('aria-describedby', 'turns-' + id);
    row.element = make('div', { class: 'weight ' + kind, hidden: kind !== '' }, make('label', { for: 'weight-' + id }, title),
      make('div', { class: 'slide' }, input, row.line), row.value, row.note);
    this.rows.set('row ' + id, row);
    return row.element;
  }

  // A rubric has weights of criteria; those of lessons are the configuration's.
  get criterionWeights() {
    const lessons = this.workbench.evaluation?.lessons.map((lesson) => lesson.id) ?? [];
    return Object.fromEntries(Object.entries(this.weights).filter(([id]) => !lessons.includes(id)));
  }

  // What is set back to the rubric's weight is not set.
  set(weights) {
    this.weights = Object.fromEntries(Object.entries(weights).filter(([id, weight]) => this.rows.get('row ' + id)?.own !== weight));
    this.update();
    this.newest.ask();
  }

  refresh() {
    if (this.workbench.evaluation && this.rows.size === 0) this.show(this.element);
    else if (this.workbench.evaluation) this.newest.ask();
  }

  async ask() {
    const { model, problems } = this.workbench;
    if (!model.isOpen || problems.length) return;
    const other = this.workbench.compare.rival;
    const files = [{ file: model.name, text: model.text }, ...(other ? [{ file: other.name, text: other.text }] : [])];
    const answer = read(await this.workbench.askBeside({ do: 'weigh', language, weights: this.weights }, JSON.stringify(files)));
    if (answer?.format !== 'weights/1') return;
    this.answer = answer;
    this.rival = other?.name;
    this.update();
  }

  update() {
    const isSet = Object.keys(this.weights).length > 0;
    this.reset.disabled = !isSet;
    this.keep.disabled = Object.keys(this.criterionWeights).length === 0;
    for (const [key, row] of this.rows) {
      if (!row.input) continue;
      const weight = this.weights[key.slice(4)] ?? row.own;
      if (Number(row.input.value) !== weight) row.input.value = weight;
      row.value.textContent = weight === row.own ? String(weight) : say('weightNow', { weight, own: row.own });
      row.element.classList.toggle('moved', weight !== row.own);
    }
    const { evaluation } = this.workbench;
    if (!this.answer || !evaluation) return;
    const title = (id) => words(evaluation.verdicts.find((verdict) => verdict.id === id)?.title);
    this.whole.textContent = this.answer.overall && evaluation.overall
      ? say('overallTrial', { from: points(evaluation.overall.shown), to: points(this.answer.overall.shown) }) : '';
    for (const lesson of this.answer.lessons) {
      const place = this.rows.get(lesson.id), before = evaluation.lessons.find((other) => other.id === lesson.id);
      if (!place || !before) continue;
      this.card(place.card, lesson, before, title);
      const row = this.rows.get('row ' + lesson.id);
      row.element.hidden = !lesson.overall;
      if (lesson.overall) this.turns(row, lesson.weight, [{ from: 1, verdict: '' }], lesson.overall, title);
      for (const criterion of lesson.criteria) {
        const own = this.rows.get('row ' + criterion.id);
        if (!own) continue;
        own.input.disabled = !criterion.applies;
        own.input.max = this.answer.tried[1];
        if (criterion.applies) this.turns(own, criterion.weight, criterion.turns, criterion.numbers, title, criterion.order);
        else own.note.textContent = say('not-applicable');
      }
    }
  }

  card(element, lesson, before, title) {
    const verdict = (reading) => [before.verdict[reading], lesson.verdict[reading]].map(title);
    const number = (reading) => before.number && lesson.number ? [before.number[reading], lesson.number[reading]].map(points) : ['', ''];
    const both = ([from, to]) => from === to ? [from] : [make('s', {}, from), ' ', make('strong', {}, to)];
    element.replaceChildren(make('table', { class: 'plainly' }, make('caption', { class: 'unseen' }, say('verdicts')),
      make('tbody', {}, ['shown', 'claimed', 'possible'].map((reading) => make('tr', {},
        make('th', { scope: 'row' }, say(reading)), make('td', {}, both(verdict(reading))), make('td', { class: 'figure' }, both(number(reading))))))));
  }

  // The turning points of one weight: in words, and as pieces of a line below its slider.
  turns(row, weight, turns, numbers, title, order) {
    const last = numbers ? numbers.length : Number(row.input.max);
    row.line.replaceChildren(turns.length === 1 ? '' : track(last, turns.map((turn, index) => [turn.from, (turns[index + 1]?.from ?? last + 1) - 1]), weight));
    const range = numbers ? say('numberRange', { from: points(numbers[0]), to: points(numbers[last - 1]) }) : '';
    const text = turns.length === 1 ? say('noTurn') : turns.map((turn, index) =>
      say(index === 0 ? 'turnFirst' : 'turnFrom', { weight: turn.from, verdict: title(turn.verdict) })).join(' · ');
    const ahead = (turn) => turn.ahead === 'neither' ? say('even') : say('ahead', { design: turn.ahead === 'this' ? stem(this.workbench.model.name) : this.rival });
    const places = (order ?? []).map((turn, index) => say(index === 0 ? 'turnFirst' : 'turnFrom', { weight: turn.from, verdict: ahead(turn) }));
    row.note.classList.toggle('turning', turns.length > 1 || places.length > 1);
    row.note.textContent = [turns[0].verdict === '' ? '' : text, range, places.length > 1 ? places.join(', ') : ''].filter(Boolean).join(' · ');
    const here = turns.filter((turn) => turn.from <= weight).pop();
    row.input.setAttribute('aria-valuetext', weight + (here?.verdict ? ', ' + title(here.verdict) : '') +
      (numbers ? ', ' + points(numbers[weight - 1]) : ''));
  }
}
