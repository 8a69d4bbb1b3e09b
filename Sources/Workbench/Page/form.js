// The form, made from the schema. What is folded away is made when it is unfolded.

class Form {
  constructor(schema, model, element) {
    Object.assign(this, { schema, model, element, unfolded: new Set(['general']), problems: [] });
  }

  // MARK: The whole

  render() {
    const focused = document.activeElement?.id;
    const scroll = window.scrollY;
    this.element.replaceChildren();
    const root = this.schema.root;
    const simple = [], parts = [];
    for (const name of Object.keys(root.properties)) {
      const field = this.schema.member(root, name);
      if (field.kind === 'constant' || name.startsWith('$')) continue;
      const isPart = field.kind === 'object' || (field.kind === 'list' && this.schema.field(field.items).kind === 'object');
      (isPart ? parts : simple).push(name);
    }
    this.element.append(this.faultPlace([]));
    this.element.append(this.fold('general', say('general'), '', 'h2', () => [
      ...simple.map((name) => this.member([], root, name)),
      ...this.strangers([], root),
    ], simple.map((name) => '/' + name)));
    for (const name of parts) {
      const field = this.schema.member(root, name);
      this.element.append(this.fold('/' + name, words(field.title), words(field.help), 'h2',
        () => this.body([name], field), ['/' + name], this.summaryOf([name], field)));
    }
    this.showFaults();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    window.scrollTo({ top: scroll, behavior: 'instant' });
  }

  // A part that can be folded away.
  fold(key, title, help, heading, content, pointers, note = '') {
    const body = make('div', { class: 'body' });
    const fill = () => {
      if (body.childElementCount > 0) return;
      if (help) body.append(make('p', { class: 'help' }, help));
      body.append(...content());
    };
    const details = make('details', { class: heading === 'h2' ? 'part' : 'item', id: 'fold' + key },
      make('summary', {}, make(heading, {}, title), make('span', { class: 'note' }, note),
        make('span', { class: 'badge', 'data-pointers': JSON.stringify(pointers) })), body);
    if (this.unfolded.has(key)) {
      details.open = true;
      fill();
    }
    details.addEventListener('toggle', () => {
      if (details.open) {
        this.unfolded.add(key);
        const isNew = body.childElementCount === 0;
        fill();
        if (isNew) this.showFaults();
      } else {
        this.unfolded.delete(key);
      }
    });
    return details;
  }

  // What a folded part holds, in a word.
  summaryOf(path, field) {
    const node = this.model.node(path);
    if (!node) return say('notStated');
    if (node.kind === 'string') return this.wordText(node.value);
    if (field.kind === 'list') return say('items', { count: node.children.length });
    return '';
  }

  body(path, field) {
    if (field.kind === 'list') return [this.faultPlace(path), ...this.list(path, field)];
    return [this.faultPlace(path), ...this.members(path, field)];
  }

  // MARK: Objects

  members(path, field) {
    const node = this.model.node(path);
    const elements = [];
    if (field.words.length) elements.push(this.state(path, field, node, () => ({})));
    if (node && node.kind !== 'object') {
      if (!field.words.includes(node.value)) elements.push(this.raw(path, node));
      return elements;
    }
    if (field.words.length && !node) return elements;
    for (const name of Object.keys(field.properties)) elements.push(this.member(path, field, name));
    return [...elements, ...this.strangers(path, field)];
  }

  // Members that the format does not have: they are shown, so that they can be taken out.
  strangers(path, field) {
    const node = this.model.node(path);
    if (node?.kind !== 'object') return [];
    return node.children.filter((child) => !Object.hasOwn(field.properties, child.name)).map((child) => {
      const own = [...path, child.name];
      return make('div', { class: 'field', 'data-pointer': pointerOf(own) },
        make('label', { for: 'f' + pointerOf(own) }, child.name), make('p', { class: 'help' }, say('notInFormat')),
        this.raw(own, child), this.button('remove', say('removeItem', { item: child.name }),
          () => this.model.change(without(this.model.text, own), 'remove', true)), this.faultPlace(own));
    });
  }

  member(path, parent, name) {
    const own = [...path, name];
    const field = this.schema.member(parent, name);
    if (field.kind === 'constant') return make('span', { hidden: true });
    const inner = field.kind === 'list' ? this.schema.field(field.items) : undefined;
    if (field.kind === 'object' || inner?.kind === 'object') {
      return make('div', { class: 'field', 'data-pointer': pointerOf(own) },
        this.fold(pointerOf(own), words(field.title), words(field.help), 'h3', () => this.body(own, field),
          [pointerOf(own)], this.summaryOf(own, field)));
    }
    const isRequired = parent.required.includes(name);
    const isGroup = field.kind === 'list' || field.kind === 'translated';
    const id = 'f' + pointerOf(own);
    const title = [words(field.title), isRequired ? make('span', { class: 'required' }, ' · ' + say('required')) : ''];
    const control = this.control(own, field);
    if (isGroup) {
      return make('fieldset', { class: 'field', 'data-pointer': pointerOf(own), 'aria-describedby': id + '-fault' },
        make('legend', {}, title), make('p', { class: 'help', id: id + '-help' }, words(field.help)), control,
        this.faultPlace(own));
    }
    return make('div', { class: 'field', 'data-pointer': pointerOf(own) },
      make('label', { for: id }, title), make('p', { class: 'help', id: id + '-help' }, words(field.help)), control,
      this.faultPlace(own));
  }

  // MARK: Values

  control(path, field) {
    const node = this.model.node(path);
    if (node && !this.matches(field, node) && !(field.kind === 'choice' && !node.children)) return this.raw(path, node);
    switch (field.kind) {
      case 'choice': return this.choice(path, field, node);
      case 'reference': return this.reference(path, field, node);
      case 'list': return make('div', {}, this.list(path, field));
      case 'translated': return this.translated(path, field, node);
      default: return this.stated(path, field, node);
    }
  }

  matches(field, node) {
    const isWord = node.kind === 'string' && field.words.includes(node.value);
    switch (field.kind) {
      case 'choice': return field.choices.includes(node.value);
      case 'list': return node.kind === 'array' || isWord;
      case 'translated': return node.kind === 'string' || node.kind === 'object';
      case 'number': return node.kind === 'number' || isWord || (node.kind === 'string' && !field.words.length);
      default: return node.kind === 'string';
    }
  }

  // A value of a kind that the field does not have, as it stands in the file.
  raw(path, node) {
    return make('input', {
      type: 'text', id: 'f' + pointerOf(path), value: this.model.text.slice(node.start, node.end), class: 'raw',
      title: say('raw'), 'aria-label': words(this.schema.at(path)?.title) + ' · ' + say('raw'),
      onchange: (event) => {
        const tree = parseText(event.target.value);
        if (tree) this.model.change(withValue(this.model.text, path, plain(tree)), pointerOf(path), true);
      },
    });
  }

  describe(path) {
    const id = 'f' + pointerOf(path);
    return { id, 'aria-describedby': id + '-help ' + id + '-fault' };
  }

  set(path, value, isStructure = false) {
    const text = value === undefined ? without(this.model.text, path) : withValue(this.model.text, path, value);
    this.model.change(text, pointerOf(path), isStructure);
  }

  label(field, choice) {
    return words(field.labels[String(choice)]) || String(choice);
  }

  wordText(word) {
    return word === 'unknown' ? say('unknown') : word === 'none' ? say('none') : word;
  }

  choice(path, field, node) {
    const select = make('select', {
      ...this.describe(path),
      onchange: () => {
        if (select.value !== 'other') this.set(path, select.value === '' ? undefined : field.choices[Number(select.value)]);
      },
    }, make('option', { value: '' }, say('notStated')),
    field.choices.map((choice, index) => make('option', { value: index }, this.label(field, choice))));
    // What the format does not know is shown too, until another is chosen.
    const known = node && field.choices.includes(node.value);
    if (node && !known) select.append(make('option', { value: 'other' }, say('missingItem', { id: String(node.value) })));
    select.value = !node ? '' : known ? String(field.choices.indexOf(node.value)) : 'other';
    return select;
  }

  reference(path, field, node) {
    const select = make('select', {
      ...this.describe(path), onfocus: () => fill(select.value),
      onchange: () => this.set(path, select.value === '' ? undefined : select.value),
    });
    const fill = (value) => {
      const items = this.itemsOf(field.refersTo);
      select.replaceChildren(make('option', { value: '' }, say('notStated')),
        ...field.words.map((word) => make('option', { value: word }, this.wordText(word))),
        ...items.map((item) => make('option', { value: item.id }, item.title)));
      if (value && ![...select.options].some((option) => option.value === value)) {
        select.append(make('option', { value }, say('missingItem', { id: value })));
      }
      select.value = value;
    };
    fill(node ? node.value : '');
    return select;
  }

  // A text, date or number; beside it, where the format has them, the words for what is not known and not there.
  stated(path, field, node) {
    const isWord = node?.kind === 'string' && field.words.includes(node.value);
    const value = !node || isWord ? '' : node.kind === 'number' ? this.model.text.slice(node.start, node.end) : node.value;
    const isDate = field.kind === 'date' && (value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value));
    const read = (text) => {
      if (text === '') return undefined;
      return field.kind === 'number' && parseText(text)?.kind === 'number' ? Number(text) : text;
    };
    const input = make(field.isLong ? 'textarea' : 'input', {
      ...this.describe(path), type: field.isLong ? undefined : isDate ? 'date' : 'text', rows: field.isLong ? 1 : undefined,
      inputmode: field.kind === 'number' ? 'decimal' : undefined, autocomplete: 'off', spellcheck: field.isLong ? 'true' : 'false',
      lang: undefined, class: field.kind === 'text' ? undefined : 'short',
      oninput: () => {
        this.set(path, read(input.value));
        if (select) select.value = input.value === '' ? '' : 'stated';
        if (field.isLong) this.grow(input);
      },
    });
    input.value = value;
    if (field.isLong) this.grow(input);
    let select;
    if (field.words.length === 0) return input;
    select = make('select', {
      'aria-label': words(field.title) + ' · ' + say('howStated'), class: 'state', id: 's' + pointerOf(path),
      onchange: () => {
        if (select.value === 'stated') return input.focus();
        input.value = '';
        this.set(path, select.value === '' ? undefined : select.value);
      },
    }, make('option', { value: '' }, say('notStated')), make('option', { value: 'stated' }, say('stated')),
    field.words.map((word) => make('option', { value: word }, this.wordText(word))));
    select.value = isWord ? node.value : node ? 'stated' : '';
    return make('div', { class: 'pair' }, input, select);
  }

  grow(area) {
    area.rows = Math.min(12, Math.max(1, Math.ceil(area.value.length / 60), area.value.split('\n').length));
  }

  translated(path, field, node) {
    if (node?.kind === 'object') {
      return make('div', {}, Object.keys(field.properties).map((name) => {
        const inner = this.schema.member(field, name);
        const own = [...path, name];
        return make('div', { class: 'inner', 'data-pointer': pointerOf(own) },
          make('label', { for: 'f' + pointerOf(own) }, words(inner.title)),
          make('span', { hidden: true, id: 'f' + pointerOf(own) + '-help' }, words(inner.help)),
          this.control(own, inner), this.faultPlace(own));
      }));
    }
    const own = this.stated(path, { ...field, kind: 'text', isLong: true, words: [] }, node);
    own.setAttribute('aria-label', words(field.title));
    return make('div', { class: 'pair' }, own, make('button', {
      type: 'button', onclick: () => this.set(path, { [language]: node ? this.model.node(path).value : '' }, true),
    }, say('twoLanguages')));
  }

  // How a list or an object is stated.
  state(path, field, node, empty) {
    const select = make('select', {
      id: 's' + pointerOf(path), class: 'state', 'aria-label': words(field.title) + ' · ' + say('howStated'),
      onchange: () => this.set(path,
        select.value === '' ? undefined : select.value === 'stated' ? empty() : select.value, true),
    }, make('option', { value: '' }, say('notStated')), make('option', { value: 'stated' }, say('stated')),
    field.words.map((word) => make('option', { value: word }, this.wordText(word))));
    select.value = !node ? '' : node.kind === 'string' ? node.value : 'stated';
    return select;
  }

  // MARK: Lists

  list(path, field) {
    const node = this.model.node(path);
    const inner = this.schema.field(field.items);
    const state = this.state(path, field, node, () => []);
    if (node && node.kind !== 'array') {
      return field.words.includes(node.value) ? [state] : [state, this.raw(path, node)];
    }
    if (inner.kind === 'choice' || inner.refersTo) return [state, this.checks(path, inner, node)];
    const elements = (node?.children ?? []).map((child, index) => this.element2(path, inner, child, index));
    const add = this.button('add', say('addTo', { list: words(field.title) }), () => {
      const others = (node?.children ?? []).map(plain);
      const value = inner.kind === 'object'
        ? this.schema.least(inner, others, language, String(path[path.length - 1]).replace(/s$/, '').replaceAll('_', '-'))
        : '';
      const own = [...path, others.length];
      this.unfolded.add(pointerOf(own));
      this.model.change(withElement(this.model.text, path, value), 'add', true);
      this.focus(own);
    });
    return [state, make('div', { class: 'elements' }, elements), add];
  }

  element2(path, inner, child, index) {
    const own = [...path, index];
    const title = inner.kind === 'object' ? this.titleOf(inner, plain(child)) || say('item', { number: index + 1 }) : say('item', { number: index + 1 });
    const last = this.model.node(path).children.length - 1;
    const move = (other) => {
      this.model.change(withSwapped(this.model.text, path, index, other), 'move', true);
      document.getElementById('fold' + pointerOf([...path, other]))?.querySelector('summary').focus();
    };
    const tools = make('div', { class: 'tools' },
      index > 0 && this.button('up', say('moveUp', { item: title }), () => move(index - 1)),
      index < last && this.button('down', say('moveDown', { item: title }), () => move(index + 1)),
      this.button('remove', say('removeItem', { item: title }), () => {
        this.model.change(without(this.model.text, own), 'remove', true);
        document.getElementById('fold' + pointerOf(path))?.querySelector('summary').focus();
      }));
    if (inner.kind === 'object') {
      return make('div', { class: 'field', 'data-pointer': pointerOf(own) },
        this.fold(pointerOf(own), title, '', path.length > 1 ? 'h4' : 'h3',
          () => [...(child.kind === 'object' ? this.body(own, inner) : [this.raw(own, child), this.faultPlace(own)]), tools],
          [pointerOf(own)]));
    }
    const control = this.control(own, inner);
    control.setAttribute('aria-label', title);
    return make('div', { class: 'row', 'data-pointer': pointerOf(own) }, control, tools, this.faultPlace(own));
  }

  // A list of words or of references: one box for each that can be chosen.
  checks(path, inner, node) {
    const items = inner.kind === 'choice'
      ? inner.choices.map((choice) => ({ id: choice, title: this.label(inner, choice) })) : this.itemsOf(inner.refersTo);
    const chosen = (node?.children ?? []).map(plain);
    for (const value of chosen) {
      if (!items.some((item) => item.id === value)) {
        items.push({ id: value, title: say('missingItem', { id: JSON.stringify(value) }) });
      }
    }
    if (items.length === 0) return make('p', { class: 'help' }, say('emptyList'));
    return make('div', { class: 'checks' }, items.map((item, index) => {
      const id = 'f' + pointerOf(path) + '-' + index;
      return make('label', { class: 'check', for: id }, make('input', {
        type: 'checkbox', id, checked: chosen.includes(item.id),
        onchange: (event) => {
          const list = this.model.node(path);
          const values = list?.kind === 'array' ? list.children.map(plain) : [];
          const position = values.indexOf(item.id);
          let text = this.model.text;
          if (event.target.checked) text = withElement(text, path, item.id);
          else if (position >= 0) text = without(text, [...path, position]);
          this.model.change(text, pointerOf(path));
          const state = document.getElementById('s' + pointerOf(path));
          if (state) state.value = 'stated';
        },
      }), make('span', {}, item.title));
    }));
  }

  // The items that a reference can name.
  itemsOf(pointer) {
    const path = pathOf(pointer);
    const list = this.model.node(path);
    const field = this.schema.at(path);
    if (list?.kind !== 'array' || !field?.identity) return [];
    const inner = this.schema.field(field.items);
    return list.children.map(plain).filter((item) => typeof item?.[field.identity] === 'string').map((item) => {
      const id = item[field.identity];
      const title = this.titleOf(inner, item);
      return { id, title: title && title !== id ? title + ' (' + id + ')' : id };
    });
  }

  // What an item is called: its first text, else what it refers to, else its id.
  titleOf(field, value) {
    if (value === null || typeof value !== 'object') return '';
    let fallback = '';
    for (const name of Object.keys(field.properties)) {
      const inner = this.schema.member(field, name);
      const content = value[name];
      if (content === undefined || name === 'note') continue;
      if (inner.isIdentifier && typeof content === 'string') fallback ||= content;
      else if (inner.kind === 'reference' && typeof content === 'string') {
        const item = this.itemsOf(inner.refersTo).find((candidate) => candidate.id === content);
        return item ? item.title.replace(/ \([^()]*\)$/, '') : this.wordText(content);
      } else if (inner.kind === 'text' && typeof content === 'string' && content) return short(content);
      else if (inner.kind === 'translated' && words(content)) return short(String(words(content)));
      else if (inner.kind === 'choice' && field.required.includes(name)) fallback ||= this.label(inner, content);
    }
    return fallback;
  }

  button(key, label, action) {
    return make('button', { type: 'button', class: key, 'aria-label': label, onclick: action }, say(key));
  }

  // MARK: Faults and places

  faultPlace(path) {
    const pointer = pointerOf(path);
    return make('p', { class: 'fault', id: 'f' + pointer + '-fault', 'data-fault': pointer });
  }

  showFaults(problems = this.problems) {
    this.problems = problems;
    const places = new Map([...this.element.querySelectorAll('[data-fault]')].map((place) => [place.dataset.fault, place]));
    const texts = new Map();
    for (const problem of problems) {
      let pointer = problem.pointer ?? '';
      while (pointer && !places.has(pointer)) pointer = pointer.slice(0, pointer.lastIndexOf('/'));
      // What is folded away is counted at its fold.
      const isExact = pointer === (problem.pointer ?? '');
      if (!isExact && pointer === '') continue;
      texts.set(pointer, [...(texts.get(pointer) ?? []), problem.message + (problem.help ? '. ' + short(problem.help, 240) : '')]);
    }
    for (const [pointer, place] of places) {
      place.textContent = (texts.get(pointer) ?? []).join('\n');
      const control = document.getElementById('f' + pointer);
      if (control) texts.has(pointer) ? control.setAttribute('aria-invalid', 'true') : control.removeAttribute('aria-invalid');
    }
    for (const badge of this.element.querySelectorAll('[data-pointers]')) {
      const pointers = JSON.parse(badge.dataset.pointers);
      const count = problems.filter((problem) => pointers.some((pointer) =>
        problem.pointer === pointer || problem.pointer?.startsWith(pointer + '/'))).length;
      badge.textContent = count === 0 ? '' : count === 1 ? say('oneFault') : say('faults', { count });
    }
  }

  // Unfolds what leads to a place, and goes there.
  goTo(pointer) {
    const path = pathOf(pointer);
    const root = this.schema.root;
    const first = path[0];
    const isSimple = first !== undefined && !document.getElementById('fold/' + first);
    if (isSimple || path.length === 0) this.unfolded.add('general');
    for (let count = 1; count <= path.length; count += 1) this.unfolded.add(pointerOf(path.slice(0, count)));
    this.render();
    this.focus(path);
    return root;
  }

  focus(path) {
    for (let count = path.length; count >= 0; count -= 1) {
      const pointer = pointerOf(path.slice(0, count));
      const target = document.getElementById('f' + pointer) ??
        document.getElementById('fold' + (pointer || 'general'))?.querySelector('summary') ??
        [...this.element.querySelectorAll('[data-pointer]')].find((place) => place.dataset.pointer === pointer)
          ?.querySelector('input, select, textarea, summary');
      if (!target) continue;
      target.scrollIntoView({ block: 'center' });
      target.focus({ preventScroll: true });
      return;
    }
  }
}

const short = (text, limit = 80) => text.length > limit ? text.slice(0, limit - 1) + '…' : text;
