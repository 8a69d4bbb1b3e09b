// The page: what is open, what has been done and undone, and the engine's thread.

const DRAFT = 'cabildo-workbench';
const VIEWS = ['form', 'text', 'weights', 'compare', 'rubric'];

class Model {
  constructor(changed) {
    Object.assign(this, { changed, text: '', original: '', name: '', saved: undefined, past: [], future: [], lastKey: undefined, lastTime: 0 });
  }

  get isOpen() { return this.text !== ''; }

  get isValid() { return this.tree !== undefined; }

  node(path) { return nodeAt(this.tree, path); }

  open(text, name, isSaved) {
    Object.assign(this, { text, original: text, name, saved: isSaved ? text : undefined, past: [], future: [], lastKey: undefined });
    this.tree = parseText(text);
    this.changed({ isNew: true, isStructure: true });
  }

  // Takes a new text. What is typed into one field is one step back.
  change(text, key, isStructure = false) {
    if (text === this.text) return;
    const isNew = isStructure || key !== this.lastKey || Date.now() - this.lastTime > 2000;
    if (isNew) this.past.push(this.text);
    this.future = [];
    Object.assign(this, { text, lastKey: key, lastTime: Date.now() });
    this.tree = parseText(text);
    this.changed({ isStep: isNew, isStructure });
  }

  step(from, to) {
    if (from.length === 0) return;
    to.push(this.text);
    this.text = from.pop();
    this.lastKey = undefined;
    this.tree = parseText(this.text);
    this.changed({ isStep: true, isStructure: true });
  }

  undo() { this.step(this.past, this.future); }

  redo() { this.step(this.future, this.past); }
}

class EngineThread {
  constructor(source, trapped) {
    this.waiting = new Map();
    this.count = 0;
    const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    this.worker = new Worker(address);
    this.worker.onmessage = ({ data }) => {
      const resolve = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.trap) trapped(data.trap);
      resolve?.(data);
    };
    this.worker.onerror = (event) => trapped(event.message ?? 'worker');
  }

  send(message) {
    this.count += 1;
    const id = this.count;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ ...message, id });
    });
  }

  async ask(head, body) {
    const answer = await this.send({ head, body });
    return answer.text;
  }
}

class Workbench {
  constructor() {
    this.model = new Model((change) => this.changed(change));
    this.problems = [];
    this.warnings = [];
    this.view = 'form';
    this.whatIf = new WhatIf(this);
    this.compare = new Compare(this);
    this.desk = new RubricDesk(this);
    language = document.documentElement.lang;
    this.frame();
    try {
      this.engine = this.startEngine();
    } catch (error) {
      this.notice(say('noEngine'), String(error));
      return;
    }
    this.engine.started.then((answer) => {
      if (answer.trap) return this.notice(say('noEngine'), answer.trap);
      this.parts = answer.parts;
      const { bundle, schema } = this.parts;
      this.schema = new Schema(JSON.parse(bundle.rules?.schema ?? bundle.files[schema]));
      this.isStarted = true;
      this.restore();
    });
    addEventListener('keydown', (event) => this.key(event));
    addEventListener('pagehide', () => this.keep());
  }

  // MARK: The frame

  frame() {
    document.documentElement.lang = language;
    document.title = say('title');
    const tool = (key, action, id = key) => make('button', { type: 'button', id, onclick: action }, say(key));
    this.chooser = make('input', { type: 'file', id: 'file', accept: '.json,application/json', hidden: true, onchange: () => this.openFile() });
    const tools = make('div', { class: 'toolbar', role: 'toolbar', 'aria-label': say('tools') },
      tool('open', () => this.chooser.click()), this.chooser, tool('save', () => this.save()), tool('undo', () => this.model.undo()),
      tool('redo', () => this.model.redo()), tool('report', () => this.report()), tool('clear', () => this.clear()),
      make('div', { class: 'switch views', role: 'group', 'aria-label': say('views') },
        VIEWS.map((view) => make('button', {
          type: 'button', id: 'view-' + view, 'aria-pressed': String(this.view === view), onclick: () => this.setView(view),
        }, say('view-' + view)))),
      make('div', { class: 'switch', role: 'group', 'aria-label': 'Language / Idioma' }, Object.keys(TEXTS).map((tag) => make('button', {
        type: 'button', id: 'lang-' + tag, lang: tag, 'aria-pressed': String(tag === language), onclick: () => this.setLanguage(tag),
      }, TEXTS[tag].language))));
    this.notices = make('div', { id: 'notices', 'aria-live': 'assertive' });
    this.fileName = make('p', { id: 'file-name', class: 'note' });
    this.formPlace = make('div', { id: 'form' });
    this.resultPlace = make('aside', { id: 'results', 'aria-label': say('results'), tabindex: -1 });
    document.body.replaceChildren(
      make('a', { class: 'jump', href: '#results' }, say('skip')), make('header', {}, make('h1', {}, say('title')),
        make('p', { class: 'about' }, say('about')), tools, this.fileName),
      this.notices, make('div', { class: 'columns' }, make('main', { id: 'main', tabindex: -1 }, this.formPlace), this.resultPlace),
      ...[...document.querySelectorAll('body > script')]);
    this.results = new Results(this.resultPlace, (pointer) => this.goTo(pointer));
    this.results.again = () => this.showResults();
  }

  setLanguage(tag) {
    if (tag === language) return;
    const unfolded = this.form?.unfolded, opened = this.results.opened;
    language = tag;
    this.frame();
    if (this.schema) this.form = new Form(this.schema, this.model, this.formPlace);
    if (unfolded) this.form.unfolded = unfolded;
    this.results.opened = opened;
    this.advice = undefined;
    this.show();
    this.showResults();
    this.evaluate();
    document.getElementById('lang-' + tag).focus();
  }

  setView(view) {
    this.view = view;
    for (const name of VIEWS) document.getElementById('view-' + name).setAttribute('aria-pressed', String(name === view));
    this.show();
  }

  notice(text, details) {
    this.notices.replaceChildren(make('div', { class: 'notice', role: 'alert' }, make('p', {}, text),
      details && make('pre', {}, details), make('button', { type: 'button', onclick: () => this.notices.replaceChildren() }, say('dismiss'))));
  }

  trapped(message) {
    this.notice(say('trap'), ['Cabildo ' + (this.version ?? ''), message, navigator.userAgent].join('\n'));
  }

  // MARK: Engines

  // Starts a thread with an engine of its own.
  startEngine() {
    const content = (id) => document.getElementById(id).textContent;
    const settings = JSON.parse(content('settings'));
    this.version = settings.version;
    this.isPacked = settings.isPacked;
    const engine = new EngineThread(workerSource, (message) => this.trapped(message));
    engine.started = engine.send({ engine: content('engine'), data: content('data'), isPacked: settings.isPacked });
    return engine;
  }

  // Asks the engine for what takes long, or comes beside the verdicts, which never wait for it.
  async askBeside(head, body) {
    this.second ??= this.startEngine();
    this.isAskingBeside = true;
    await this.second.started;
    const answer = await this.second.ask(head, body);
    this.isAskingBeside = this.second.waiting.size > 0;
    return answer;
  }

  // MARK: Files

  begin(name, text) { this.model.open(text, name, false); }

  emptyDesign() {
    const value = this.schema.least(this.schema.root, [], language, 'dialogue');
    return JSON.stringify(value, null, 2) + '\n';
  }

  async openFile() {
    const name = this.chooser.files[0]?.name;
    const text = await this.textOf(this.chooser);
    if (text !== undefined) this.model.open(text, name, true);
  }

  // Returns the text of the file that was chosen; what is no text is said.
  async textOf(chooser) {
    const file = chooser.files[0];
    let text;
    if (!file) return text;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    } catch (error) {
      this.notice(say('notText'), file.name);
    }
    chooser.value = '';
    return text;
  }

  save() {
    if (!this.model.isOpen) return;
    download(this.model.name, this.model.text, 'application/json');
    this.model.saved = this.model.text;
    this.keep();
    this.showName();
  }

  async report() {
    if (!this.model.isOpen) return;
    const text = await this.engine.ask({ do: 'report', file: this.model.name, language }, this.model.text);
    if (text?.startsWith('<!')) download(this.model.name.replace(/\.json$/, '') + '.html', text, 'text/html');
  }

  clear() {
    if (this.model.text !== this.model.saved && this.model.isOpen && !confirm(say('clearAsk'))) return;
    try { localStorage.removeItem(DRAFT); } catch (error) { /* There is none to remove. */ }
    this.evaluation = this.before = this.advice = undefined;
    this.problems = [];
    this.whatIf = new WhatIf(this);
    this.compare = new Compare(this);
    this.desk = new RubricDesk(this);
    this.view = 'form';
    this.frame();
    this.form.element = this.formPlace;
    this.model.open('', '', false);
  }

  keep() {
    clearTimeout(this.keeping);
    if (!this.model.isOpen) return;
    const { name, text, saved } = this.model;
    try { localStorage.setItem(DRAFT, JSON.stringify({ name, text, isSaved: text === saved, rubric: this.desk.text })); } catch (error) { /* No room, or not allowed. */ }
  }

  restore() {
    let draft;
    try { draft = JSON.parse(localStorage.getItem(DRAFT)); } catch (error) { /* None, or not one of ours. */ }
    this.form = new Form(this.schema, this.model, this.formPlace);
    if (typeof draft?.text === 'string' && draft.text !== '') {
      if (typeof draft.rubric === 'string') this.desk.text = draft.rubric;
      this.model.open(draft.text, String(draft.name), draft.isSaved === true);
      this.notice(say('restored'));
    } else {
      this.show();
      this.showResults();
    }
  }

  // MARK: Changes

  changed({ isStep, isStructure, isNew }) {
    this.began = performance.now();
    if (isStep) this.before = this.evaluation;
    if (isNew) this.before = this.evaluation = this.advice = undefined;
    if (isNew) this.form.unfolded = new Set(['general']);
    if (this.beside && !isNew) this.showName();
    else if (isStructure || this.isBroken === this.model.isValid) this.show();
    this.isBroken = !this.model.isValid;
    this.showName();
    this.keepSoon();
    this.evaluate();
  }

  keepSoon() {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(), 300);
  }

  // Takes weights that were tried into a rubric of one's own.
  keepWeights(weights) {
    this.desk.weigh(weights);
    this.setView('rubric');
    document.getElementById('view-rubric').focus();
  }

  // Asks for the verdicts of the text; while an answer is on its way, only the newest text waits.
  async evaluate() {
    if (this.isAsking || !this.isStarted || !this.model.isOpen) {
      this.isWaiting = this.isAsking;
      return this.showResults();
    }
    this.isAsking = true;
    do {
      this.isWaiting = false;
      const { text, name } = this.model;
      const began = this.began, head = { file: name, language };
      const answer = read(await this.engine.ask({ do: 'evaluate', ...head }, text));
      if (answer?.format === 'evaluation/1') {
        this.evaluation = answer;
        this.problems = [];
      } else if (answer) {
        this.problems = answer.problems;
      }
      this.form.showFaults(this.problems);
      this.showResults();
      document.body.dataset.milliseconds = (performance.now() - began).toFixed(1);
      if (this.isWaiting || !answer) continue;
      const found = read(await this.engine.ask({ do: 'check', ...head }, text));
      this.warnings = (found?.problems ?? []).filter((problem) => problem.severity === 'warning');
      const advice = this.isWaiting ? undefined : read(await this.engine.ask({ do: 'advise', ...head }, text));
      if (advice?.format === 'advice/1') this.advice = advice;
      this.showResults();
    } while (this.isWaiting);
    this.isAsking = false;
    this.beside?.refresh();
    document.body.dataset.answered = String(Number(document.body.dataset.answered ?? 0) + 1);
  }

  showResults() {
    if (!this.model.isOpen && this.isStarted) return this.resultPlace.replaceChildren();
    this.results.show(this);
  }

  showName() {
    const { name, text, saved, isOpen, past, future } = this.model;
    this.fileName.textContent = isOpen ? name + ' · ' + say(text === saved ? 'savedNow' : 'unsaved') : '';
    document.getElementById('undo').disabled = past.length === 0;
    document.getElementById('redo').disabled = future.length === 0;
    for (const id of ['save', 'report', 'clear', ...VIEWS.map((view) => 'view-' + view)]) document.getElementById(id).disabled = !isOpen;
  }

  // The view in which more is asked than the verdicts of the design, where one is chosen.
  get beside() { return { weights: this.whatIf, compare: this.compare, rubric: this.desk }[this.view]; }

  show() {
    document.body.dataset.view = this.view;
    this.showName();
    if (!this.isStarted) return;
    if (!this.model.isOpen) return this.formPlace.replaceChildren(this.startPage());
    if (this.beside) return this.beside.show(this.formPlace);
    if (this.view === 'text' || !this.model.isValid) return this.showText();
    this.form.render();
  }

  startPage() {
    const start = (key, action) => make('button', { type: 'button', class: 'large', id: 'start-' + key, onclick: action }, say(key));
    return make('section', { class: 'start' }, make('h2', {}, say('begin')),
      start('fromTemplate', () => this.begin('design.json', this.parts.templates[language])),
      start('fromEmpty', () => this.begin('design.json', this.emptyDesign())),
      start('fromExample', () => this.begin('example.json', this.parts.example)), start('open', () => this.chooser.click()));
  }

  showText() {
    const existing = document.getElementById('source');
    if (existing && existing.value === this.model.text) return;
    const area = make('textarea', {
      id: 'source', spellcheck: 'false', 'aria-label': say('text'), oninput: () => this.model.change(area.value, 'source'),
    });
    area.value = this.model.text;
    this.formPlace.replaceChildren(...(this.view === 'form' ? [make('p', { class: 'notice' }, say('broken'))] : []), area);
  }

  goTo(pointer) {
    if (!this.model.isValid) return document.getElementById('source')?.focus();
    if (this.view !== 'form') this.setView('form');
    this.form.goTo(pointer);
  }

  key(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const action = key === 's' ? () => this.save() : key === 'o' ? () => this.chooser.click()
      : key === 'y' || (key === 'z' && event.shiftKey) ? () => this.model.redo() : key === 'z' ? () => this.model.undo() : undefined;
    if (!action) return;
    event.preventDefault();
    action();
  }
}

function read(text) {
  try { return JSON.parse(text); } catch (error) { return undefined; }
}

globalThis.workbench = new Workbench();
