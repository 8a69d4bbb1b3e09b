// What the schema of the design format says about a field, for the form.

class Schema {
  constructor(document) {
    this.document = document;
    this.known = new Map();
  }

  get root() { return this.field(this.document); }

  // Returns what a subschema says with all that it refers to; what is nearer wins.
  field(subschema) {
    if (this.known.has(subschema)) return this.known.get(subschema);
    const chain = [];
    const add = (part) => {
      if (!part || chain.includes(part)) return;
      chain.push(part);
      if (part.$ref) add(pathOf(part.$ref.slice(1)).reduce((inner, key) => inner[key], this.document));
      // A word or else the real thing, as for dates.
      if (part.if && part.else) add(part.else);
    };
    add(subschema);
    const pick = (name) => chain.find((part) => part[name] !== undefined)?.[name];
    const texts = (name) => {
      const part = chain.find((candidate) => candidate[name] !== undefined);
      const found = { en: part?.[name] ?? '' };
      for (const tag of Object.keys(TEXTS)) if (tag !== 'en') found[tag] = part?.['x-' + tag]?.[name] ?? found.en;
      return found;
    };
    const types = [pick('type') ?? []].flat();
    const refersTo = pick('x-refers-to');
    let words = [];
    for (const part of chain) {
      if (part.if?.type === 'string' && part.then) words = part.then.enum ?? [part.then.const];
      if (part.if?.const !== undefined) words = [part.if.const];
    }
    // The words that stand for no item; an identifier in a list must be one.
    if (refersTo && !chain.some((part) => part.not)) words = ['unknown', 'none', ...(pick('x-also') ?? [])];
    const field = {
      title: texts('title'), help: texts('description'), types, words, refersTo, chain,
      choices: pick('enum') && !words.length ? pick('enum') : undefined, labels: pick('x-labels') ?? {},
      constant: pick('const'), format: pick('format'), identity: pick('x-identity'), items: pick('items'),
      properties: pick('properties'), required: pick('required') ?? [],
      isIdentifier: chain.some((part) => part.not) && !refersTo,
      isLong: types[0] === 'string' && !pick('pattern') && !pick('enum'), minimum: pick('minimum'),
    };
    field.kind = this.kindOf(field);
    this.known.set(subschema, field);
    return field;
  }

  kindOf(field) {
    if (field.constant !== undefined) return 'constant';
    if (field.choices) return 'choice';
    if (field.items) return 'list';
    if (field.refersTo) return 'reference';
    if (field.properties && field.types.includes('string') && !field.words.length) return 'translated';
    if (field.properties) return 'object';
    if (field.format === 'date') return 'date';
    if (field.types.includes('number') || field.types.includes('integer')) return 'number';
    return 'text';
  }

  member(field, name) { return this.field(field.properties[name]); }

  // Returns the field at a path, as far as the schema knows it.
  at(path) {
    let field = this.root;
    for (const key of path) {
      const next = typeof key === 'number' || field.kind === 'list' ? field.items : field.properties?.[key];
      if (!next) return undefined;
      field = this.field(next);
    }
    return field;
  }

  // Returns the least value that a new item or object can have: what is required, and nothing that would be a claim.
  least(field, others, language, prefix) {
    if (field.kind !== 'object') return this.leastValue(field, others, language, prefix);
    const value = {};
    for (const name of field.required) {
      const taken = others.map((other) => other?.[name]);
      value[name] = this.leastValue(this.member(field, name), taken, language, prefix);
    }
    return value;
  }

  leastValue(field, taken, language, prefix = 'item') {
    switch (field.kind) {
      case 'constant': return field.constant;
      case 'choice': return field.choices.find((choice) => !taken.includes(choice)) ?? field.choices[0];
      case 'list': return [];
      case 'reference': return 'unknown';
      case 'object': return this.least(field, [], language);
      case 'date': return today();
      case 'number': return Math.max(field.minimum ?? 0, ...taken.map((other) => (Number(other) || 0) + 1));
      default:
        if (!field.isIdentifier) return field.title[language];
        for (let number = taken.length + 1; ; number += 1) {
          const id = prefix + '-' + number;
          if (!taken.includes(id)) return id;
        }
    }
  }
}

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
}
