// Designs side by side: the open one with another, or with itself as it was opened; and the order of several.

class Compare {
  constructor(workbench) {
    Object.assign(this, { workbench, others: [], chosen: 'opened', showsAll: false, newest: new Newest(() => this.ask()) });
    this.chooser = make('input', { type: 'file', id: 'others', accept: '.json,application/json', multiple: true, hidden: true, onchange: () => this.add() });
  }

  show(element) {
    this.place = make('div', {});
    element.replaceChildren(make('section', { class: 'view', 'aria-labelledby': 'compare-title' },
      make('h2', { id: 'compare-title' }, say('compare')), make('p', { class: 'help' }, say('compareHelp')),
      make('div', { class: 'tools' }, make('button', { type: 'button', id: 'open-others', onclick: () => this.chooser.click() }, say('openOthers')), this.chooser),
      this.place));
    this.draw();
    this.refresh();
  }

  refresh() { this.newest.ask(); }

  async add() {
    for (const file of this.chooser.files) {
      let text;
      try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      } catch (error) {
        this.workbench.notice(say('notText'), file.name);
        continue;
      }
      this.others.push({ name: this.freeName(file.name), text });
      this.chosen = this.others.length - 1;
    }
    this.chooser.value = '';
    this.draw();
    this.refresh();
  }

  // A name that no other design here has.
  freeName(name) {
    const taken = [this.workbench.model.name, ...this.others.map((other) => other.name)].map(stem);
    let free = stem(name);
    for (let number = 2; taken.includes(free); number += 1) free = stem(name) + ' ' + number;
    return free;
  }

  remove(index) {
    this.others.splice(index, 1);
    this.chosen = this.others.length ? this.others.length - 1 : 'opened';
    this.ranking = undefined;
    this.draw();
    this.refresh();
    document.getElementById('open-others').focus();
  }

  get other() {
    const { model } = this.workbench;
    return this.chosen === 'opened' ? { name: say('asOpened'), text: model.original } : this.others[this.chosen];
  }

  // The design that weights are held against, where another than the open one has been opened.
  get rival() {
    const other = this.chosen === 'opened' ? undefined : this.others[this.chosen];
    return other?.answer?.format === 'evaluation/1' ? other : undefined;
  }

  async ask() {
    const { workbench } = this;
    const { model } = workbench;
    if (!model.isOpen) return;
    const { text, name } = model;
    const other = this.other;
    const ask = async (head, body) => read(await workbench.askBeside({ ...head, language }, body));
    const own = await ask({ do: 'evaluate', file: name }, text);
    for (const each of [...this.others, other]) {
      if (each.known === each.text + language) continue;
      each.answer = await ask({ do: 'evaluate', file: each.name }, each.text);
      each.known = each.text + language;
    }
    this.own = own?.format === 'evaluation/1' ? own : undefined;
    this.before = other.answer;
    this.shares = await ask({ do: 'compare' }, JSON.stringify([{ file: other.name, text: other.text }, { file: name, text }]));
    const valid = this.others.filter((each) => each.answer?.format === 'evaluation/1');
    this.ranking = this.own && valid.length ? await ask({ do: 'rank' }, JSON.stringify(
      [{ file: name, name: stem(name), text }, ...valid.map((each) => ({ file: each.name, name: each.name, text: each.text }))])) : undefined;
    if (workbench.view === 'compare') this.draw();
  }

  draw() {
    const focused = document.activeElement?.id;
    this.place.replaceChildren(this.list(), ...this.sideBySide(), ...this.order());
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  list() {
    return this.others.length ? make('ul', { class: 'files' }, this.others.map((other, index) => make('li', {}, make('span', {}, other.name),
      other.answer && other.answer.format !== 'evaluation/1' && make('span', { class: 'fault' }, other.answer.problems?.[0]?.message ?? ''),
      make('button', { type: 'button', class: 'remove', 'aria-label': say('removeItem', { item: other.name }), onclick: () => this.remove(index) }, say('remove'))))) : '';
  }

  sideBySide() {
    const select = make('select', {
      id: 'compare-with', onchange: () => {
        this.chosen = select.value === 'opened' ? 'opened' : Number(select.value);
        this.refresh();
      },
    }, make('option', { value: 'opened' }, say('asOpened')), this.others.map((other, index) => make('option', { value: index }, other.name)));
    select.value = String(this.chosen);
    const { own, before, shares } = this;
    const parts = [make('div', { class: 'field' }, make('label', { for: 'compare-with' }, say('compareWith')), select)];
    if (!own || before?.format !== 'evaluation/1') return own === undefined && before === undefined ? parts : [...parts, make('p', { class: 'status' }, say('noVerdict'))];
    if (shares?.problems) parts.push(make('p', { class: 'help' }, say('otherDesign')));
    parts.push(...pairings(before, own, [this.other.name, stem(this.workbench.model.name)], shares, this.showsAll));
    parts.push(make('button', { type: 'button', id: 'all-criteria', 'aria-pressed': String(this.showsAll), onclick: () => { this.showsAll = !this.showsAll; this.draw(); } }, say('showAllCriteria')));
    return parts;
  }

  order() {
    const { ranking } = this;
    if (!ranking || ranking.format !== 'ranking/1') return [make('p', { class: 'help', id: 'ranking' }, say('rankHelp'))];
    const percent = (share) => Math.round(share * 100) + ' %';
    return [make('section', { id: 'ranking', 'aria-labelledby': 'ranking-title' }, make('h2', { id: 'ranking-title' }, say('ranking')),
      make('p', { class: 'help' }, say('rankingHelp', { draws: ranking.draws })),
      ranking.lessons.map((lesson, index) => make('section', { class: 'pairing' },
        make('h3', {}, say('lesson', { number: index + 1 }) + ' · ' + words(this.own?.lessons.find((each) => each.id === lesson.id)?.title)),
        make('table', { class: 'wide' }, make('caption', { class: 'unseen' }, say('ranking')), make('thead', {}, make('tr', {},
          ['rank', 'aDesign', 'shown', 'possible', 'span', 'ranks90', 'firstShare'].map((key) => make('th', { scope: 'col', class: key === 'aDesign' || key === 'span' ? undefined : 'figure' }, say(key))))),
        make('tbody', {}, lesson.ranks.map((entry) => make('tr', {}, make('td', { class: 'figure' }, entry.rank), make('th', { scope: 'row' }, entry.design),
          make('td', { class: 'figure' }, points(entry.shown)), make('td', { class: 'figure' }, points(entry.possible)), make('td', {}, span(entry.shown, entry.possible)),
          make('td', { class: 'figure' }, entry.range90[0] === entry.range90[1] ? entry.range90[0] : entry.range90.join('–')),
          make('td', { class: 'figure' }, percent(entry.acceptability[0])))))),
        make('ul', { class: 'steps' }, lesson.pairs.slice(0, 6).map((pair) => make('li', {}, make('p', {},
          say('pair-' + pair.verdict, { a: pair.a, b: pair.b, share: percent(pair.winning) })),
        pair.switchingWeights.length > 0 && make('p', { class: 'help' }, say('switches', {
          list: pair.switchingWeights.map((each) => each.criterion + ' ' + percent(each.ties) + ' (' + say('today', { share: percent(each.now) }) + ')').join(', '),
        }))))))))];
  }
}

// Two evaluations lesson by lesson: what is on other levels, or all; with the share of each criterion where it is known.
function pairings(before, after, names, shares, showsAll, leavesOut = false) {
  const verdict = (evaluation, id) => words(evaluation.verdicts.find((each) => each.id === id)?.title);
  const level = (of) => make('td', {}, bars(of.level.shown), ' ', of.level.shown ?? '–', of.level.possible !== of.level.shown &&
    make('span', { class: 'note' }, ' ' + say('upTo', { level: of.level.possible ?? '–' })));
  const sections = after.lessons.map((lesson, index) => {
    const old = before.lessons.find((each) => each.id === lesson.id) ?? before.lessons[index];
    const moved = shares?.lessons?.find((each) => each.id === lesson.id);
    if (!old) return '';
    const rows = lesson.criteria.map((criterion) => ({ criterion, was: old.criteria.find((each) => each.id === criterion.id) }))
      .filter(({ criterion, was }) => was && (showsAll || ['shown', 'claimed', 'possible'].some((reading) => was.level[reading] !== criterion.level[reading])));
    if (leavesOut && rows.length === 0 && lesson.number?.shown === old.number?.shown && lesson.verdict.shown === old.verdict.shown) return '';
    return make('section', { class: 'pairing' }, make('h3', {}, say('lesson', { number: index + 1 }) + ' · ' + words(lesson.title)),
      make('table', { class: 'wide' }, make('caption', { class: 'unseen' }, say('compare')), make('thead', {}, make('tr', {}, make('td', {}),
        names.map((name) => make('th', { scope: 'col' }, name)), make('th', { scope: 'col', class: 'figure' }, say('difference')))),
      make('tbody', {}, make('tr', { class: 'head' }, make('th', { scope: 'row' }, say('shown')),
        [[before, old], [after, lesson]].map(([evaluation, each]) => make('td', {}, make('strong', {}, verdict(evaluation, each.verdict.shown)), ' ', each.number ? points(each.number.shown) : '')),
        make('td', { class: 'figure' }, old.number && lesson.number ? signed(lesson.number.shown - old.number.shown) : '')),
      rows.map(({ criterion, was }) => {
        const share = moved?.criteria.find((each) => each.id === criterion.id)?.points;
        return make('tr', {}, make('th', { scope: 'row' }, criterion.id + ' ' + words(criterion.title)), level(was), level(criterion),
          make('td', { class: 'figure' }, typeof share === 'number' ? signed(share) : ''));
      }))), rows.length === 0 && make('p', { class: 'help' }, say('allAlike')));
  }).filter(Boolean);
  return sections.length ? sections : [make('p', { class: 'help' }, say('nothingChanged'))];
}

const stem = (name) => name.replace(/\.[^.]*$/, '') || name;

const signed = (number) => (points(number) === '0.0' || points(number) === '-0.0' ? '0.0' : (number > 0 ? '+' : '') + points(number));

// A level as four boxes; beside it stands its number.
function bars(level) {
  return drawn('svg', { class: 'scale bars', viewBox: '0 0 40 10', 'aria-hidden': 'true' }, ...[1, 2, 3, 4].map((each) =>
    drawn('rect', { x: each * 10 - 9.5, y: 1, width: 8, height: 8, rx: 1, class: level !== null && each <= level ? 'shown' : 'empty' })));
}

// From what is shown to what is possible, on a line of 0 to 100.
function span(from, to) {
  return drawn('svg', { class: 'scale span', viewBox: '0 0 104 10', 'aria-hidden': 'true' },
    drawn('rect', { x: 1, y: 4.5, width: 102, height: 1, class: 'rule' }),
    drawn('rect', { x: 2 + from, y: 2, width: Math.max(to - from, 1.5), height: 6, class: 'claimed' }), drawn('rect', { x: 1.25 + from, y: 1, width: 1.5, height: 8, class: 'shown' }));
}
