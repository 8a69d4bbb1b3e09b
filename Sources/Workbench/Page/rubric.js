// Rubrics for their authors: a rubric of one's own that extends a lesson, as fields and as text. The engine says what is
// wrong with it, what designs come to by it, and which tests hold.

const COMPARISONS = { atLeast: '≥', atMost: '≤', moreThan: '>', lessThan: '<', equals: '=' };

class RubricDesk {
  constructor(workbench) {
    Object.assign(this, { workbench, text: '', problems: [], unfolded: new Set(), newest: new Newest(() => this.ask()) });
    const chooser = (id, action) => make('input', { type: 'file', id, accept: '.json,application/json', hidden: true, onchange: action });
    this.chooser = chooser('rubric-file', () => this.open());
    this.testChooser = chooser('rubric-tests', () => this.openTests());
  }

  // MARK: What is extended

  get paths() { return this.workbench.parts.rubrics.map((rubric) => rubric.file); }

  // A file that the page has, by the name that a configuration gives it.
  content(name) {
    const { files } = this.workbench.parts.bundle;
    return files[name] ?? files[name.replace(/^builtin:/, '')];
  }

  // How a file elsewhere names one of the page's.
  named(file) { return this.workbench.isPacked && !file.startsWith('builtin:') ? 'builtin:' + file : file; }

  get value() { return plain(parseText(this.text)) ?? {}; }

  get base() {
    const extended = this.value.extends;
    return this.paths.find((path) => this.named(path) === extended) ?? this.paths[0];
  }

  get lesson() { return JSON.parse(this.content(this.base)); }

  get languages() { return Object.keys(this.lesson.title); }

  get name() { return (this.value.id || 'my-lesson') + '.json'; }

  // One text in all languages of the rubric: what `of` returns for each.
  inAll(of) { return Object.fromEntries(this.languages.map((tag) => [tag, of(tag)])); }

  begin(path) {
    const lesson = JSON.parse(this.content(path)), id = 'my-' + lesson.id;
    const title = Object.fromEntries(Object.keys(lesson.title).map((tag) => [tag, lesson.title[tag] + (TEXTS[tag] ?? TEXTS.en).here2]));
    this.text = JSON.stringify({ format: 'rubric/1', id, title, extends: this.named(path), changes: [] }, null, 2) + '\n';
  }

  // The configuration that puts the rubric in the place of the lesson.
  get configuration() {
    const { bundle, rubrics } = this.workbench.parts;
    const others = rubrics.map(({ file, weight }) => ({ file: file === this.base ? this.name : this.named(file), weight }));
    return JSON.stringify({ format: 'scorecard/1', extends: this.named(basename(bundle.configuration)), rubrics: others }, null, 2) + '\n';
  }

  // MARK: The whole

  show(element) {
    if (!this.text) this.begin(this.paths[0]);
    this.element = element;
    const tool = (id, action) => make('button', { type: 'button', id, onclick: action }, say(id));
    this.pane = make('textarea', { id: 'rubric-text', rows: 14, spellcheck: 'false', oninput: () => this.change(this.pane.value, true) });
    this.pane.value = this.text;
    element.replaceChildren(make('section', { class: 'view', 'aria-labelledby': 'rubric-title' },
      make('h2', { id: 'rubric-title' }, say('rubricTitle')), make('p', { class: 'help' }, say('rubricHelp')),
      make('div', { class: 'tools' }, tool('openRubric', () => this.chooser.click()), this.chooser, tool('saveRubric', () => download(this.name, this.text, 'application/json')),
        tool('saveConfiguration', () => download('cabildo.json', this.configuration, 'application/json')), tool('openTests', () => this.testChooser.click()), this.testChooser),
      this.state = make('div', { id: 'rubric-state' }), this.outcome = make('div', { id: 'rubric-outcome' }),
      this.choice(), this.form = make('div', {}),
      make('div', { class: 'field' }, make('label', { for: 'rubric-text' }, say('rubricText')), this.pane)));
    this.drawForm();
    this.drawState();
    this.refresh();
  }

  choice() {
    const select = make('select', { id: 'rubric-base', onchange: () => {
      if (this.value.changes?.length && !confirm(say('rubricAnew'))) select.value = this.base;
      else {
        this.begin(select.value);
        this.show(this.element);
        document.getElementById('rubric-base').focus();
      }
    } }, this.paths.map((path) => make('option', { value: path }, words(JSON.parse(this.content(path)).title))));
    select.value = this.base;
    return make('div', { class: 'field' }, make('label', { for: 'rubric-base' }, say('rubricBase')), select);
  }

  refresh() { this.newest.ask(); }

  change(text, isTyped = false) {
    this.text = text;
    if (!isTyped) this.pane.value = text;
    else this.drawForm();
    this.workbench.keepSoon();
    this.refresh();
  }

  async open() {
    const text = await this.workbench.textOf(this.chooser);
    if (text === undefined) return;
    this.text = text;
    this.show(this.element);
  }

  async openTests() {
    const name = this.testChooser.files[0]?.name;
    const text = await this.workbench.textOf(this.testChooser);
    if (text === undefined) return;
    this.ownTests = { file: name.replace(/(\.tests)?\.json$/, '') + '.tests.json', text };
    this.refresh();
  }

  // MARK: The engine

  async ask() {
    const { workbench } = this;
    const { bundle, tests, templates, example } = workbench.parts;
    const { model } = workbench;
    this.third ??= workbench.startEngine();
    await this.third.started;
    const ask = async (head, body) => read(await this.third.ask({ ...head, language }, body));
    const { text, name } = this;
    const own = this.ownTests ? [this.ownTests] : [];
    const answer = await ask({ do: 'override', file: name }, JSON.stringify([
      { file: 'cabildo.json', text: this.configuration }, { file: basename(bundle.configuration), text: bundle.files[bundle.configuration] },
      { file: name, text }, ...(own.length ? [{ file: name.replace(/\.json$/, '.tests.json'), text: own[0].text }] : [])]));
    this.problems = answer?.problems ?? [];
    const isSound = !this.problems.some((problem) => problem.severity === 'error');
    if (isSound) {
      this.evaluation = model.isOpen && workbench.problems.length === 0 ? await ask({ do: 'evaluate', file: model.name }, model.text) : undefined;
      const files = [...Object.entries(tests).map(([file, content]) => ({ file, text: content })), ...own,
        ...Object.entries(templates).map(([tag, content]) => ({ file: `Designs/template${tag === 'en' ? '' : '.' + tag}.json`, text: content })),
        { file: 'Designs/illustration-water-security.json', text: example }];
      this.tests = await ask({ do: 'test' }, JSON.stringify(files));
    }
    this.isSound = isSound;
    if (workbench.view === 'rubric') this.drawState();
  }

  // MARK: What it comes to

  drawState() {
    const { problems } = this;
    const count = this.value.changes?.length ?? 0;
    const errors = problems.filter((problem) => problem.severity === 'error').length, remarks = problems.length - errors;
    const isDraft = this.languages.some((tag) => this.text.includes(JSON.stringify((TEXTS[tag] ?? TEXTS.en).reasonDraft)));
    this.state.replaceChildren(
      make('p', { class: 'status', role: 'status', id: 'rubric-status' }, [say('changes', { count }),
        errors === 0 ? say('rubricSound') : errors === 1 ? say('oneFault') : say('faults', { count: errors }), remarks > 0 && say('remarks', { count: remarks }),
        isDraft && count > 0 && say('draftReasons')].filter(Boolean).join(' · ')),
      problems.length ? make('ul', { class: errors ? 'wrong' : 'remarks' }, problems.slice(0, 12).map((problem, index) => make('li', {}, this.fault(problem, index), problem.help ? make('p', { class: 'help' }, short(problem.help, 200)) : ''))) : '');
    const { evaluation: before } = this.workbench;
    this.outcome.replaceChildren(
      this.evaluation?.format === 'evaluation/1' && before ? make('details', { class: 'panel', open: true }, make('summary', {}, make('h3', {}, say('rubricVerdicts'))),
        make('div', { class: this.isSound ? '' : 'stale' }, this.isSound ? '' : make('p', { class: 'help' }, say('rubricStale')),
          pairings(before, this.evaluation, [say('byRubric'), say('byOwn')], undefined, false, true))) : '',
      this.tests ? this.testResults() : '');
  }

  // What is wrong in the text leads there; what it makes wrong in the lesson has its place in that file.
  fault(problem, index) {
    const text = [problem.file, problem.line, problem.column].join(':') + ' ' + problem.message;
    return problem.file === this.name ? make('button', {
      type: 'button', class: 'link', id: 'rubric-fault-' + index, onclick: () => this.goTo(problem),
    }, text) : make('p', {}, text.replace(/^builtin:/, ''));
  }

  testResults() {
    const { tests } = this;
    if (tests.format !== 'tests/1') {
      return make('div', { class: 'wrong' }, make('h3', {}, say('rubricTests')), (tests.problems ?? []).slice(0, 5).map((problem) =>
        make('p', {}, problem.file + ':' + problem.line + ':' + problem.column + ' ' + problem.message)));
    }
    if (tests.total === 0) return make('p', { class: 'help', id: 'rubric-test-count' }, say('noTests'));
    const changed = new Set((this.value.changes ?? []).map((change) => change.criterion));
    const line = (failure) => say('failure', {
      what: [say('failed-' + failure.kind), failure.reading ? say(failure.reading) : ''].filter(Boolean).join(', '),
      wanted: short(failure.wanted ?? '–', 80), found: short(failure.found ?? '–', 80),
    });
    return make('details', { class: 'panel', open: tests.failed.length > 0, id: 'rubric-test-results' },
      make('summary', {}, make('h3', {}, say('rubricTests')), make('span', { class: 'note', id: 'rubric-test-count' }, say('testCount', tests))),
      tests.skipped ? make('p', { class: 'help' }, say('testsSkipped', tests)) : '',
      make('ul', { class: 'steps' }, tests.failed.slice(0, 30).map((test) => make('li', {},
        make('strong', {}, test.subject + ' ' + test.name), changed.has(test.subject) && make('span', { class: 'note' }, ' ' + say('asChanged')),
        test.failures.map((failure) => make('p', { class: 'help' }, line(failure)))))));
  }

  // Goes to a place of the text.
  goTo(problem) {
    const lines = this.text.split('\n').slice(0, Math.max(problem.line - 1, 0));
    const place = Math.min(lines.join('\n').length + (lines.length ? 1 : 0) + Math.max(problem.column - 1, 0), this.text.length);
    this.pane.focus();
    this.pane.setSelectionRange(place, Math.min(place + 1, this.text.length));
    this.pane.scrollTop = Math.max(0, (problem.line - 4) * 18);
  }

  // MARK: Fields

  drawForm() {
    const focused = document.activeElement?.id;
    const { lesson } = this;
    const isOpen = parseText(this.text) !== undefined;
    this.form.replaceChildren(...(!isOpen ? [make('p', { class: 'notice' }, say('broken'))]
      : (lesson.criteria ?? []).map((criterion) => this.criterion(criterion))));
    if (focused && focused !== 'rubric-text') document.getElementById(focused)?.focus({ preventScroll: true });
  }

  criterion(criterion) {
    const { id } = criterion;
    const own = (this.value.changes ?? []).filter((change) => change.criterion === id);
    const body = make('div', { class: 'body' });
    const fill = () => {
      if (body.childElementCount) return;
      const weight = this.found({ criterion: id }, 'weight'), gate = this.found({ criterion: id }, 'gate');
      body.append(make('p', { class: 'help' }, words(criterion.question)),
        this.number('rubric-weight-' + id, say('weight'), criterion.weight ?? 1, weight?.weight, (value) => this.put({ criterion: id }, 'weight', value, criterion.weight ?? 1)),
        make('label', { class: 'check' }, make('input', {
          type: 'checkbox', id: 'rubric-gate-' + id, checked: gate ? gate.gate === true : criterion.gate === true,
          onchange: (event) => this.put({ criterion: id }, 'gate', event.target.checked, criterion.gate === true),
        }), make('span', {}, say('required'))),
        ...this.wording({ criterion: id }, undefined, weight ?? gate, []),
        ...(criterion.levels ?? []).flatMap((level, number) => this.level(id, criterion, level, number)));
    };
    const details = make('details', { class: 'item rubric-criterion', id: 'rubric-' + id }, make('summary', { id: 'rubric-summary-' + id }, make('h3', {}, id + ' ' + words(criterion.title)),
      make('span', { class: 'badge' }, own.length ? say('changes', { count: own.length }) : '')), body);
    details.open = this.unfolded.has(id);
    if (details.open) fill();
    details.addEventListener('toggle', () => {
      details.open ? this.unfolded.add(id) : this.unfolded.delete(id);
      if (details.open) fill();
    });
    return details;
  }

  level(id, criterion, level, number) {
    const thresholds = thresholdsIn(level.when);
    if (thresholds.length === 0) return [];
    const changes = thresholds.map((each) => this.found({ criterion: id, level: number, measure: each.measure }, each.comparison));
    return [make('div', { class: 'level' }, make('h4', {}, say('criterionLevel', { level: number })), make('p', { class: 'help' }, words(level.descriptor)),
      thresholds.map((each, index) => {
        const subject = { criterion: id, level: number, measure: each.measure };
        return this.number(`rubric-${id}-${number}-${each.measure}-${each.comparison}`, words(criterion.measures?.[each.measure]?.label ?? each.measure) + ' ' + COMPARISONS[each.comparison],
          each.value, changes[index]?.[each.comparison], (value) => this.put(subject, each.comparison, value, each.value));
      }), ...this.wording({ criterion: id, level: number }, level, changes.find(Boolean), ['descriptor', 'advice']))];
  }

  // A threshold or a weight: a number, or a share such as "50 %".
  number(id, label, base, value, action) {
    const input = make('input', { type: 'text', id, class: 'short', autocomplete: 'off', onchange: () => action(input.value.trim()) });
    input.value = value ?? base;
    return make('div', { class: 'field' }, make('label', { for: id }, label), make('div', { class: 'pair' }, input,
      value !== undefined && make('span', { class: 'note' }, say('before2', { value: base }))));
  }

  // The words that go with a change: what the level asks and advises now, where a threshold comes from, and why.
  wording(subject, level, change, names) {
    if (!change) return [];
    const index = this.value.changes.findIndex((each) => JSON.stringify(each) === JSON.stringify(change));
    const area = (name, tag, text) => {
      const id = `rubric-${name}-${index}-${tag}`;
      const input = make('textarea', { id, rows: 2, lang: tag, onchange: () => this.edit(['changes', index, name], { ...this.inAll((each) => level?.[name]?.[each] ?? ''), ...change[name], [tag]: input.value }) });
      input.value = text;
      return make('div', { class: 'inner' }, make('label', { for: id }, say(name) + ' (' + (TEXTS[tag]?.language ?? tag) + ')'), input);
    };
    const origin = make('select', { id: 'rubric-origin-' + index, onchange: () => this.edit(['changes', index, 'origin'], origin.value) },
      ['judgement', 'framework', 'case'].map((each) => make('option', { value: each }, say('origin-' + each))));
    origin.value = change.origin ?? 'judgement';
    return [make('div', { class: 'changed' },
      [...names.filter((name) => level[name]), 'reason'].flatMap((name) => this.languages.map((tag) => area(name, tag, change[name]?.[tag] ?? level?.[name]?.[tag] ?? ''))),
      level && make('div', { class: 'inner' }, make('label', { for: origin.id }, say('origin')), origin),
      make('button', { type: 'button', class: 'remove', onclick: () => this.edit(['changes', index], undefined) }, say('undoChange')))];
  }

  // Returns the change of a subject that has a member.
  found(subject, name) {
    const changes = this.value.changes;
    return Array.isArray(changes) ? changes.find((change) => change && Object.entries(subject).every(([key, value]) => change[key] === value) &&
      (name in change) && ('level' in subject || !('level' in change))) : undefined;
  }

  // Sets a member of the change of a subject; what is as in the lesson is no change.
  put(subject, name, entered, base) {
    const value = typeof entered === 'string' && /^-?\d+(\.\d+)?$/.test(entered) ? Number(entered) : entered;
    const changes = this.value.changes ?? [];
    const change = this.found(subject, name);
    const index = changes.indexOf(changes.find((each) => JSON.stringify(each) === JSON.stringify(change)));
    const isBase = value === base || value === '';
    if (change && isBase) this.edit(['changes', index], undefined);
    else if (change) this.edit(['changes', index, name], value);
    else if (!isBase) {
      const reason = this.inAll((tag) => (TEXTS[tag] ?? TEXTS.en).reasonDraft);
      const added = { ...subject, [name]: value, ...('level' in subject ? { origin: 'judgement' } : {}), reason };
      this.edit(['changes'], added, true);
    }
  }

  edit(path, value, isNew = false) {
    const text = isNew ? withElement(this.text, path, value) : value === undefined ? without(this.text, path) : withValue(this.text, path, value);
    this.change(text);
    // First the key that left the field moves on; what it came to keeps the focus when the fields are made anew.
    setTimeout(() => this.drawForm());
  }

  // Takes over weights that were tried.
  weigh(weights) {
    const ids = Object.keys(weights);
    const path = this.paths.find((each) => (JSON.parse(this.content(each)).criteria ?? []).some((criterion) => ids.includes(criterion.id)));
    if (!path) return;
    if (!this.text || this.base !== path) this.begin(path);
    for (const criterion of this.lesson.criteria) {
      if (!ids.includes(criterion.id)) continue;
      const index = (this.value.changes ?? []).findIndex((change) => change.criterion === criterion.id && 'weight' in change);
      const reason = this.inAll((tag) => (TEXTS[tag] ?? TEXTS.en).reasonDraft);
      this.text = index < 0 ? withElement(this.text, ['changes'], { criterion: criterion.id, weight: weights[criterion.id], reason })
        : withValue(this.text, ['changes', index, 'weight'], weights[criterion.id]);
    }
  }
}

const basename = (path) => path.slice(path.lastIndexOf('/') + 1);

// The comparisons of declared measures with numbers, anywhere in a condition.
function thresholdsIn(condition) {
  if (condition === null || typeof condition !== 'object') return [];
  const own = typeof condition.measure === 'string'
    ? Object.keys(COMPARISONS).filter((name) => ['number', 'string'].includes(typeof condition[name])).map((comparison) =>
      ({ measure: condition.measure, comparison, value: condition[comparison] })) : [];
  return [...own, ...Object.values(condition).flatMap(thresholdsIn)];
}
