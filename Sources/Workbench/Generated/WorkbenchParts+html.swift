// Written by Scripts/embed-files, from Sources/Workbench/Page; change the files there instead.
// swift-format-ignore-file

extension WorkbenchParts {
  /// The page, with names in braces for its parts.
  static let html: String = #"""
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; worker-src blob:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Cabildo</title>
</head>
<body>
<main><noscript>Cabildo needs JavaScript. · Cabildo necesita JavaScript. · O Cabildo precisa de JavaScript.</noscript></main>
<script type="application/json" id="settings">{settings}</script>
<script type="text/plain" id="engine">{engine}</script>
<script type="text/plain" id="data">{data}</script>
<script type="text/plain" id="packed">{page}</script>
<script id="unpack">
'use strict';
{unpack}
</script>
<script>
{loader}
</script>
</body>
</html>

"""#
  /// What unpacks the other parts.
  static let unpack: String = #"""
// Unpacks LZMA, in the form with a header of 13 bytes and a mark at the end. The engine is packed so because the page
// would be twice as large with what browsers unpack themselves.

// The packed bytes stand in the page as text: two of 91 characters carry 13 bits, the lowest first. The four characters
// that mean something in HTML or in a Swift string are not among them.
function bytesOf(text) {
  const digits = new Uint8Array(128);
  let digit = 0;
  for (let code = 32; code < 127; code += 1) if (!'"&<\\'.includes(String.fromCharCode(code))) digits[code] = digit++;
  const bytes = new Uint8Array(Math.ceil(text.length * 13 / 16));
  let held = 0, count = 0, size = 0;
  for (let index = 0; index < text.length; index += 2) {
    held |= (digits[text.charCodeAt(index)] * 91 + digits[text.charCodeAt(index + 1)]) << count;
    for (count += 13; count >= 8; count -= 8) {
      bytes[size++] = held & 0xff;
      held >>>= 8;
    }
  }
  return bytes;
}

function unpack(input) {
  const properties = input[0];
  const lc = properties % 9, lp = Math.floor(properties / 9) % 5, pb = Math.floor(properties / 45);
  const literalMask = (1 << lp) - 1, positionMask = (1 << pb) - 1;
  let output = new Uint8Array(1 << 22), size = 0;
  let place = 13, range = 0xffffffff, code = 0;
  place += 1;
  for (let index = 0; index < 4; index += 1) code = ((code << 8) | input[place++]) >>> 0;

  // Every decision has a probability of its own, in 2048ths.
  const table = (count) => new Uint16Array(count).fill(1024);
  const isMatch = table(192), isRepeat = table(12), isRepeat0 = table(12), isRepeat1 = table(12), isRepeat2 = table(12);
  const isRepeat0Long = table(192), literals = table(0x300 << (lc + lp));
  const slots = table(256), special = table(128), align = table(16);
  const lengths = { choice: table(2), low: table(128), mid: table(128), high: table(256) };
  const repeatLengths = { choice: table(2), low: table(128), mid: table(128), high: table(256) };

  function normalize() {
    if (range < 0x1000000) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | input[place++]) >>> 0;
    }
  }
  function bit(probabilities, index) {
    const probability = probabilities[index];
    const bound = (range >>> 11) * probability;
    if (code < bound) {
      range = bound;
      probabilities[index] = probability + ((2048 - probability) >> 5);
      normalize();
      return 0;
    }
    range = (range - bound) >>> 0;
    code = (code - bound) >>> 0;
    probabilities[index] = probability - (probability >> 5);
    normalize();
    return 1;
  }
  function tree(probabilities, start, bits) {
    let node = 1;
    for (let count = 0; count < bits; count += 1) node = (node << 1) | bit(probabilities, start + node);
    return node - (1 << bits);
  }
  function reverseTree(probabilities, start, bits) {
    let node = 1, value = 0;
    for (let count = 0; count < bits; count += 1) {
      const next = bit(probabilities, start + node);
      node = (node << 1) | next;
      value |= next << count;
    }
    return value;
  }
  function directBits(bits) {
    let value = 0;
    for (let count = 0; count < bits; count += 1) {
      range >>>= 1;
      const isSet = code >= range;
      if (isSet) code = (code - range) >>> 0;
      value = (value << 1) | (isSet ? 1 : 0);
      normalize();
    }
    return value >>> 0;
  }
  function length(tables, position) {
    if (bit(tables.choice, 0) === 0) return 2 + tree(tables.low, position << 3, 3);
    if (bit(tables.choice, 1) === 0) return 10 + tree(tables.mid, position << 3, 3);
    return 18 + tree(tables.high, 0, 8);
  }
  function distance(count) {
    const slot = tree(slots, Math.min(count - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + reverseTree(special, base - slot, bits);
    return base + directBits(bits - 4) * 16 + reverseTree(align, 0, 4);
  }
  function put(byte) {
    if (size === output.length) {
      const larger = new Uint8Array(size * 2);
      larger.set(output);
      output = larger;
    }
    output[size++] = byte;
  }

  let state = 0, last = [0, 0, 0, 0];
  for (;;) {
    const position = size & positionMask;
    if (bit(isMatch, (state << 4) + position) === 0) {
      const before = size > 0 ? output[size - 1] : 0;
      const start = 0x300 * (((size & literalMask) << lc) + (before >> (8 - lc)));
      let symbol = 1;
      if (state >= 7) {
        let match = output[size - last[0] - 1];
        while (symbol < 0x100) {
          const matchBit = (match >> 7) & 1;
          match <<= 1;
          const next = bit(literals, start + ((1 + matchBit) << 8) + symbol);
          symbol = (symbol << 1) | next;
          if (matchBit !== next) break;
        }
      }
      while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, start + symbol);
      put(symbol & 0xff);
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let count;
    if (bit(isRepeat, state) === 0) {
      last = [0, last[0], last[1], last[2]];
      count = length(lengths, position);
      state = state < 7 ? 7 : 10;
      last[0] = distance(count);
      if (last[0] === 0xffffffff) return output.subarray(0, size);
    } else {
      if (bit(isRepeat0, state) === 0) {
        if (bit(isRepeat0Long, (state << 4) + position) === 0) {
          state = state < 7 ? 9 : 11;
          put(output[size - last[0] - 1]);
          continue;
        }
      } else if (bit(isRepeat1, state) === 0) {
        last = [last[1], last[0], last[2], last[3]];
      } else if (bit(isRepeat2, state) === 0) {
        last = [last[2], last[0], last[1], last[3]];
      } else {
        last = [last[3], last[0], last[1], last[2]];
      }
      count = length(repeatLengths, position);
      state = state < 7 ? 8 : 11;
    }
    if (last[0] >= size || place > input.length + 5) throw new Error('damaged');
    for (let from = size - last[0] - 1; count > 0; count -= 1) put(output[from++]);
  }
}
"""#
  /// What puts the page's style and script in.
  static let loader: String = #"""
// Unpacks the page's style and script, and puts them in.

const packed = JSON.parse(new TextDecoder().decode(unpack(bytesOf(document.getElementById('packed').textContent))));
const workerSource = document.getElementById('unpack').textContent + packed.worker;

for (const [kind, text] of [['style', packed.style], ['script', packed.script]]) {
  const element = document.createElement(kind);
  element.textContent = text;
  document.head.append(element);
}
"""#
}
