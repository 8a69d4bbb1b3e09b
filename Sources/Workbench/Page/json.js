// JSON text with places: what has not been changed keeps its bytes.

// Returns a tree of values, each with where it begins and ends in the text; undefined where the text is no JSON.
function parseText(text) {
  let place = 0;
  const fail = () => { throw new SyntaxError('no JSON at ' + place); };
  const space = () => { while (' \t\n\r'.includes(text[place]) && place < text.length) place += 1; };
  const token = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
  function scalar() {
    token.lastIndex = place;
    const found = token.exec(text);
    if (!found) fail();
    const node = { start: place, end: token.lastIndex, value: JSON.parse(found[0]) };
    node.kind = node.value === null ? 'null' : typeof node.value;
    place = node.end;
    return node;
  }
  function value(depth) {
    if (depth > 200) fail();
    space();
    const open = text[place];
    if (open !== '{' && open !== '[') return scalar();
    const node = { kind: open === '{' ? 'object' : 'array', start: place, children: [] };
    const close = open === '{' ? '}' : ']';
    place += 1;
    space();
    while (text[place] !== close) {
      if (node.children.length > 0) {
        if (text[place] !== ',') fail();
        place += 1;
        space();
      }
      let child;
      if (open === '{') {
        if (text[place] !== '"') fail();
        const name = scalar();
        space();
        if (text[place] !== ':') fail();
        place += 1;
        child = value(depth + 1);
        child.name = name.value;
        child.nameStart = name.start;
      } else {
        child = value(depth + 1);
      }
      node.children.push(child);
      space();
    }
    place += 1;
    node.end = place;
    return node;
  }
  try {
    const root = value(0);
    space();
    return place === text.length ? root : undefined;
  } catch (error) {
    return undefined;
  }
}

// Returns a part of a value, by its name or number.
function childOf(node, key) {
  if (!node || !node.children) return undefined;
  if (node.kind === 'array') return node.children[Number(key)];
  return node.children.find((child) => child.name === String(key));
}

function nodeAt(root, path) {
  return path.reduce(childOf, root);
}

// Returns a plain value; in an object of two members of the same name the first counts, as for nodes.
function plain(node) {
  if (!node) return undefined;
  if (node.kind === 'array') return node.children.map(plain);
  if (node.kind !== 'object') return node.value;
  return Object.fromEntries(node.children.map((child) => [child.name, plain(child)]).reverse());
}

const pointerOf = (path) => path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
const pathOf = (pointer) =>
  pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

// How a text is laid out: its line breaks and the step of its indentation.
function layoutOf(text) {
  const step = /\n([ \t]+)\S/.exec(text);
  return { line: text.includes('\r\n') ? '\r\n' : '\n', step: step ? step[1] : '  ' };
}

function indentationAt(text, place) {
  const start = text.lastIndexOf('\n', place - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, place))[0];
}

function written(value, layout, indentation) {
  return JSON.stringify(value, null, layout.step).replaceAll('\n', layout.line + indentation);
}

const replaced = (text, start, end, by) => text.slice(0, start) + by + text.slice(end);

// Returns the text with a value put in at a path; members that are missing on the way are made.
function withValue(text, path, value) {
  const root = parseText(text);
  const layout = layoutOf(text);
  let node = root, depth = 0;
  while (depth < path.length) {
    const next = childOf(node, path[depth]);
    if (!next) break;
    node = next;
    depth += 1;
  }
  if (depth === path.length) {
    return replaced(text, node.start, node.end, written(value, layout, indentationAt(text, node.start)));
  }
  const inner = path.slice(depth + 1).reduceRight((content, key) => ({ [key]: content }), value);
  if (node.kind !== 'object' && node.kind !== 'array') {
    // A word such as "unknown" gives way to what is stated now.
    const content = typeof path[depth] === 'number' ? [inner] : { [path[depth]]: inner };
    return replaced(text, node.start, node.end, written(content, layout, indentationAt(text, node.start)));
  }
  return withChild(text, node, layout, node.children.length, path[depth], inner);
}

// Returns the text with a new member or element in a container, before the one at an index.
function withChild(text, node, layout, index, name, value) {
  const label = node.kind === 'object' ? JSON.stringify(String(name)) + ': ' : '';
  const outer = indentationAt(text, node.start);
  if (node.children.length === 0) {
    const inner = outer + layout.step;
    return replaced(text, node.start + 1, node.end - 1,
      layout.line + inner + label + written(value, layout, inner) + layout.line + outer);
  }
  const first = node.children[0];
  const begin = (child) => child.nameStart ?? child.start;
  const isBroken = text.slice(node.start, begin(first)).includes('\n');
  const inner = isBroken ? indentationAt(text, begin(first)) : outer;
  const content = label + (isBroken ? written(value, layout, inner) : inline(value));
  const gap = isBroken ? layout.line + inner : ' ';
  if (index >= node.children.length) {
    const end = node.children[node.children.length - 1].end;
    return replaced(text, end, end, ',' + gap + content);
  }
  const start = begin(node.children[index]);
  return replaced(text, start, start, content + ',' + gap);
}

// A value on one line, spaced like the lists and objects of people.
function inline(value) {
  if (Array.isArray(value)) return '[' + value.map(inline).join(', ') + ']';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return '{' + Object.entries(value).map(([name, inner]) => JSON.stringify(name) + ': ' + inline(inner)).join(', ') + '}';
}

// Returns the text without what is at a path.
function without(text, path) {
  const root = parseText(text);
  const parent = nodeAt(root, path.slice(0, -1));
  const node = childOf(parent, path[path.length - 1]);
  if (!node) return text;
  const index = parent.children.indexOf(node);
  const begin = (child) => child.nameStart ?? child.start;
  if (parent.children.length === 1) return replaced(text, parent.start + 1, parent.end - 1, '');
  if (index > 0) return replaced(text, parent.children[index - 1].end, node.end, '');
  return replaced(text, begin(node), begin(parent.children[1]), '');
}

// Returns the text with an element of a list in the place of its neighbour, and that one in its.
function withSwapped(text, path, index, other) {
  const list = nodeAt(parseText(text), path);
  const [first, second] = [Math.min(index, other), Math.max(index, other)].map((place) => list.children[place]);
  return text.slice(0, first.start) + text.slice(second.start, second.end) + text.slice(first.end, second.start) +
    text.slice(first.start, first.end) + text.slice(second.end);
}

function withElement(text, path, value) {
  const node = nodeAt(parseText(text), path);
  if (!node || node.kind !== 'array') return withValue(text, path, [value]);
  return withChild(text, node, layoutOf(text), node.children.length, undefined, value);
}
