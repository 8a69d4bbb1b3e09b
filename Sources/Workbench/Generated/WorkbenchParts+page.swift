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
<style>
{style}
</style>
</head>
<body>
<main><noscript>Cabildo needs JavaScript. · Cabildo necesita JavaScript.</noscript></main>
<script type="application/json" id="settings">{settings}</script>
<script type="text/plain" id="engine">{engine}</script>
<script type="text/plain" id="data">{data}</script>
<script type="text/plain" id="worker-source">
{worker}
</script>
<script>
'use strict';
{script}
</script>
</body>
</html>

"""#
  /// The style sheet.
  static let style: String = #"""
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2429;--soft:#56636b;--line:#d3dadd;--wash:#f4f7f7;--edge:#5d7f84;
--accent:#0d5962;--tint:#cfe2e4;--warn:#8a3c06;--warn-wash:#fcf2e8;--warn-line:#b86a2a;
--serif:Charter,"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#14191b;--ink:#e7ecee;--soft:#a7b3b9;--line:#343f44;--wash:#1c2326;
--edge:#6f979c;--accent:#80c9cf;--tint:#24494e;--warn:#f1ad72;--warn-wash:#2b2119;--warn-line:#b07a4a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:0 1.5rem 3rem;max-width:92rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4,h5,p,ul,ol,table,fieldset,pre{margin:0}
h1,h2{font-family:var(--serif);font-weight:600;line-height:1.2}
h1{font-size:1.7rem}h2{font-size:1.25rem}h3{font-size:1rem}h4{font-size:.95rem;margin-top:1rem}
h5{font-size:.85rem;color:var(--soft);margin-top:.8rem}
ul,ol{padding:0;list-style:none}
button,input,select,textarea{font:inherit;color:inherit}
button{background:var(--wash);border:1px solid var(--edge);border-radius:.3rem;padding:.3rem .8rem;cursor:pointer}
button:hover:not(:disabled){border-color:var(--accent);color:var(--accent)}
button:disabled{color:var(--soft);border-color:var(--line);cursor:default}
button[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--paper)}
button.link{background:none;border:0;padding:0;color:var(--accent);text-align:left;text-decoration:underline;
text-underline-offset:.18em;min-height:1.5rem}
input,select,textarea{background:var(--paper);border:1px solid var(--edge);border-radius:.3rem;padding:.35rem .5rem;
width:100%;max-width:100%}
textarea{resize:vertical;display:block}
input[type=checkbox]{width:1.1rem;height:1.1rem;flex:none;margin:.15rem 0 0;accent-color:var(--accent)}
.short{max-width:14rem}.state{max-width:13rem}
[aria-invalid=true]{border-color:var(--warn-line);border-width:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus,aside:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.jump{position:absolute;left:-100rem;top:0;background:var(--paper);padding:.6rem 1rem;z-index:2;color:var(--accent)}
.jump:focus{left:0}
header{padding:1.2rem 0 .6rem}
.about{color:var(--soft);max-width:60rem;margin-top:.3rem;font-size:.92rem}
.toolbar{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1rem}
.switch{display:flex;margin-left:auto}.switch+.switch{margin-left:0}
.switch button{border-radius:0}.switch button:first-child{border-radius:.3rem 0 0 .3rem}
.switch button:last-child{border-radius:0 .3rem .3rem 0}.switch button+button{border-left-width:0}
.note{color:var(--soft);font-size:.88rem}
#file-name{margin-top:.5rem}
.notice{background:var(--warn-wash);border-left:4px solid var(--warn-line);padding:.7rem 1rem;margin:.5rem 0 1rem}
.notice pre{white-space:pre-wrap;font:.85rem var(--mono);margin:.5rem 0}
.notice button{margin-top:.4rem}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(20rem,27rem);gap:2.5rem;align-items:start}
#results{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:.3rem .3rem 2rem}
.help{color:var(--soft);font-size:.86rem}
.part{border-top:1px solid var(--line)}.part:last-child{border-bottom:1px solid var(--line)}
summary{cursor:pointer;padding:.6rem 0;display:flex;gap:.7rem;align-items:baseline;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"▸";color:var(--accent);width:.9rem;flex:none}
details[open]>summary::before{content:"▾"}
summary:hover h2,summary:hover h3,summary:hover h4{color:var(--accent)}
.badge{color:var(--warn);font-size:.86rem;font-weight:600}
.body{padding:0 0 1rem 1.6rem}
.item{border:1px solid var(--line);border-radius:.4rem;padding:0 .9rem}
.item>summary{padding:.45rem 0}.item .body{padding:.2rem 0 .8rem}
.field{margin-top:.9rem;border:0;padding:0;min-width:0}
.field .field:has(>.item){margin-top:.5rem}
label,legend{font-weight:600;padding:0;font-size:.95rem}
.required{font-weight:400;color:var(--soft);font-size:.86rem}
.field>.help{margin-bottom:.25rem}
.pair{display:flex;gap:.5rem;align-items:start;flex-wrap:wrap}
.pair>:first-child{flex:1 1 12rem}.pair>select,.pair>button{flex:none;width:auto}
.pair>.short:first-child{flex:0 1 14rem}
.elements{margin-top:.5rem}.elements>.field{margin-top:.5rem}
.row{display:grid;grid-template-columns:1fr auto;gap:.5rem;margin-top:.4rem}
.row .fault{grid-column:1/-1}
.tools{display:flex;gap:.4rem;margin-top:.8rem}.row .tools{margin:0}
.tools button,.add,.remove{font-size:.88rem}.add{margin-top:.6rem}
.checks{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.25rem 1rem;margin-top:.4rem}
.check{display:flex;gap:.5rem;font-weight:400;align-items:flex-start;padding:.1rem 0}
.inner{margin-top:.5rem}.inner label{font-weight:400}
.raw{font-family:var(--mono);font-size:.88rem}
.fault{color:var(--warn);font-size:.88rem;white-space:pre-line}.fault:empty{display:none}
#source{font:.86rem/1.5 var(--mono);height:75vh;white-space:pre;overflow:auto}
.start{display:grid;gap:.8rem;justify-items:start;padding:2rem 0}
.large{font-size:1.1rem;padding:.6rem 1.4rem;min-width:18rem;text-align:left}
.status{padding:.5rem 0;color:var(--soft)}
.wrong{background:var(--warn-wash);border-left:4px solid var(--warn-line);padding:.7rem 1rem;color:var(--ink)}
.wrong h3{color:var(--warn)}.wrong li{margin-top:.5rem}
.card{padding:.55rem 0 .7rem;border-top:2px solid var(--ink)}
.card h3{font-size:.86rem;font-weight:600;line-height:1.35}
.verdict{font:600 1.3rem/1.2 var(--serif);color:var(--accent)}
.stale .verdict{color:var(--soft)}
.answer{display:flex;justify-content:space-between;gap:.2rem 1rem;align-items:center;flex-wrap:wrap;margin:.2rem 0 .3rem}
.scale{width:8.5rem;flex:none}
.scale .shown{fill:var(--accent);stroke:var(--accent)}.scale .claimed{fill:var(--tint);stroke:var(--accent);stroke-width:1}
.scale .possible{fill:none;stroke:var(--accent);stroke-width:1;stroke-dasharray:3 2}.scale .empty{fill:none;stroke:var(--edge);stroke-width:.5}
table{border-collapse:collapse;width:100%;font-size:.84rem;line-height:1.35}
th,td{text-align:left;font-weight:400;padding:.05rem .5rem .05rem 0;vertical-align:baseline}
th{color:var(--soft);width:6rem}.figure{text-align:right;font-variant-numeric:tabular-nums;color:var(--soft);padding-right:0}
.panel{border-top:1px solid var(--line)}.panel>:last-child{padding-bottom:.8rem}
.panel li,.panel p{font-size:.92rem}
#difference li{padding:.1rem 0}
.steps>li{padding:.4rem 0}
.criterion summary{justify-content:space-between;font-size:.92rem;padding:.3rem 0}
.criterion summary span:nth-child(1){flex:1}.criterion .note{white-space:nowrap}
.page{padding:.2rem 0 .8rem 1.6rem;border-left:2px solid var(--line);margin-left:.4rem}
.question{font-family:var(--serif);font-size:1.02rem}
.ladder li{padding:.2rem .4rem;font-size:.9rem}.ladder .here{background:var(--wash);box-shadow:inset 3px 0 var(--accent)}
@media (max-width:62rem){html{scroll-padding-bottom:42vh}body{padding:0 1rem 2rem}.columns{display:block}
#results{bottom:0;top:auto;max-height:40vh;background:var(--paper);border-top:2px solid var(--accent);padding:.2rem 0 1rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:0 1.5rem}.switch{margin-left:0}
.card{border-top:1px solid var(--line)}
.body{padding-left:.4rem}}
@media print{.toolbar,.jump,button{display:none}.columns{display:block}#results{position:static;max-height:none;overflow:visible}}
"""#
  /// The script of the engine's thread.
  static let worker: String = #"""
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

// The thread of the engine. It unpacks the module, loads the scorecard, and hands requests on; what the engine says it
// does not read.

let module, engine, bundle;

function start() {
  engine = new WebAssembly.Instance(module, {}).exports;
  return ask({ do: 'load' }, bundle);
}

function ask(head, body) {
  const first = new TextEncoder().encode(JSON.stringify(head) + '\n');
  const rest = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const length = first.length + rest.length;
  const place = engine.cabildo_alloc(length) >>> 0;
  const memory = new Uint8Array(engine.memory.buffer, place, length);
  memory.set(first);
  memory.set(rest, first.length);
  const count = engine.cabildo_answer(place, length);
  engine.cabildo_free(place);
  return new TextDecoder().decode(new Uint8Array(engine.memory.buffer, engine.cabildo_result() >>> 0, count));
}

onmessage = ({ data }) => {
  try {
    if (data.engine) {
      module = new WebAssembly.Module(unpack(bytesOf(data.engine)));
      const packed = data.isPacked ? new TextDecoder().decode(unpack(bytesOf(data.data))) : data.data;
      const parts = JSON.parse(packed);
      bundle = JSON.stringify(parts.bundle);
      postMessage({ id: data.id, text: start(), parts });
    } else {
      const began = performance.now();
      const text = ask(data.head, data.body);
      postMessage({ id: data.id, text, milliseconds: performance.now() - began });
    }
  } catch (error) {
    // Memory is in an unknown state: this instance is dropped, and the next one knows nothing of it.
    try {
      start();
    } catch (other) {
      engine = undefined;
    }
    postMessage({ id: data.id, trap: String(error) });
  }
};
"""#
  /// The script of the page.
  static let script: String = #"""
// The words of the page. What they say about a design comes from the engine, and about fields from the schema.

const TEXTS = {
  en: {
    language: 'English', title: 'Cabildo workbench', tools: 'Tools', form: 'Form', text: 'Text', results: 'Results',
    about: 'A written design is judged here, against three lessons of a 2012 policy brief. It does not predict success. All of it happens on this computer: nothing is sent anywhere.',
    starting: 'Starting the engine…', skip: 'Skip to the results', skipForm: 'Skip to the form',
    begin: 'Begin with', fromTemplate: 'The template', fromEmpty: 'An empty design', fromExample: 'A complete example',
    open: 'Open…', save: 'Save', saveAs: 'Save {name}', undo: 'Undo', redo: 'Redo', report: 'Report', clear: 'Close and clear',
    clearAsk: 'The text will be removed from this browser. What you have not saved is lost. Go on?',
    restored: 'This is the draft that this browser has kept.', unsaved: 'not saved', savedNow: 'saved', file: 'File',
    notText: 'This file is no UTF-8 text; it was not opened.', general: 'About the dialogue',
    notStated: 'not stated', stated: 'stated', unknown: 'not known', none: 'none: there is none', yes: 'yes', no: 'no',
    howStated: 'How it is stated', add: 'Add', addTo: 'Add to {list}', remove: 'Remove', removeItem: 'Remove {item}', up: 'Up', down: 'Down',
    moveUp: 'Move {item} up', moveDown: 'Move {item} down', items: '{count}', missingItem: '{id} (not in the list)',
    emptyList: 'There is nothing to choose from yet.', twoLanguages: 'Write in two languages', raw: 'Written as JSON', notInFormat: 'The format has no such field.',
    item: 'Item {number}', optional: 'More fields', broken: 'The text is no JSON now, so that there is no form of it. Mend it here, or undo.',
    valid: 'The design is valid.', faults: '{count} to mend', oneFault: '1 to mend', stale: 'The verdicts below are from before.', goTo: 'Go to the field',
    noVerdict: 'There is no verdict yet: first mend what is listed.', shown: 'shown', claimed: 'claimed', possible: 'possible', of100: 'of 100',
    verdicts: 'Verdicts', lastEdit: 'What the last edit changed', nothingChanged: 'Nothing in the result.', levelOf: '{criterion}: level {from} → {to}',
    numberOf: 'Lesson {lesson}: {from} → {to} points', verdictOf: 'Lesson {lesson} is now: {verdict}', noEdit: 'Nothing has been edited yet.',
    next: 'What to change next', gain: '+{points} points', more: 'Show all {count}', required: 'required', level: 'level {from} → {to}', nothingNext: 'Nothing is left to raise.',
    evidence: 'document it', attestation: 'ask others', statement: 'state it', design: 'change the design',
    contradictions: 'Contradictions and oddities', noContradictions: 'None found.', criteria: 'All criteria', lesson: 'Lesson {number}', criterionLevel: 'level {level}', noLevel: 'no level',
    why: 'Why it is asked', limits: 'What a file cannot show', watch: 'Caution', doNext: 'What to do', measures: 'What was counted', place: 'Where', ladder: 'Levels', here: 'here', met: 'met', open2: 'not met',
    ask: 'To ask others', plan: 'The cheapest way to the next verdict', planTo: '{steps}: then “{verdict}”.',
    met2: 'The highest verdict is reached.', outOfReach: 'No set of changes to these criteria leads there.',
    'not-stated': 'not stated', 'stated-none': 'stated: none', 'needs-evidence': 'claimed, not shown', 'awaiting-attestation': 'awaiting the word of others', 'cannot-judge': 'cannot be judged', 'not-applicable': 'does not apply', judged: 'judged',
    trap: 'The engine met something that it was not made for, and was started anew. Your text is untouched. Please report this, with the lines below and, if you may share it, the file.',
    noEngine: 'This browser cannot run the engine. It needs WebAssembly and workers: any browser of the last years has them. Your text is untouched.',
    dismiss: 'Dismiss', numberNote: 'The number, 0 to 100, is for comparing versions of one design only.', dark: '',
  },
  es: {
    language: 'Español', title: 'Mesa de trabajo de Cabildo', tools: 'Herramientas', form: 'Formulario', text: 'Texto', results: 'Resultados',
    about: 'Aquí se evalúa un diseño escrito frente a tres lecciones de un documento de 2012. No predice el éxito. Todo ocurre en esta computadora: no se envía nada a ninguna parte.',
    starting: 'Iniciando el motor…', skip: 'Ir a los resultados', skipForm: 'Ir al formulario',
    begin: 'Comenzar con', fromTemplate: 'La plantilla', fromEmpty: 'Un diseño vacío', fromExample: 'Un ejemplo completo',
    open: 'Abrir…', save: 'Guardar', saveAs: 'Guardar {name}', undo: 'Deshacer', redo: 'Rehacer', report: 'Informe', clear: 'Cerrar y borrar',
    clearAsk: 'El texto se quitará de este navegador. Lo que no haya guardado se pierde. ¿Continuar?',
    restored: 'Este es el borrador que este navegador conservó.', unsaved: 'sin guardar', savedNow: 'guardado', file: 'Archivo',
    notText: 'Este archivo no es texto UTF-8; no se abrió.', general: 'Sobre el diálogo',
    notStated: 'no consignado', stated: 'consignado', unknown: 'no se conoce', none: 'ninguno: no hay', yes: 'sí', no: 'no',
    howStated: 'Cómo se consigna', add: 'Agregar', addTo: 'Agregar a {list}', remove: 'Quitar', removeItem: 'Quitar {item}', up: 'Subir', down: 'Bajar',
    moveUp: 'Subir {item}', moveDown: 'Bajar {item}', items: '{count}', missingItem: '{id} (no está en la lista)',
    emptyList: 'Todavía no hay de qué elegir.', twoLanguages: 'Escribir en dos idiomas', raw: 'Escrito como JSON', notInFormat: 'El formato no tiene este campo.',
    item: 'Elemento {number}', optional: 'Más campos', broken: 'El texto ahora no es JSON, así que no hay formulario. Corríjalo aquí o deshaga.',
    valid: 'El diseño es válido.', faults: '{count} por corregir', oneFault: '1 por corregir', stale: 'Los veredictos de abajo son los anteriores.', goTo: 'Ir al campo',
    noVerdict: 'Aún no hay veredicto: primero corrija lo que está en la lista.', shown: 'mostrado', claimed: 'declarado', possible: 'posible', of100: 'de 100',
    verdicts: 'Veredictos', lastEdit: 'Qué cambió la última edición', nothingChanged: 'Nada en el resultado.', levelOf: '{criterion}: nivel {from} → {to}',
    numberOf: 'Lección {lesson}: {from} → {to} puntos', verdictOf: 'La lección {lesson} ahora está: {verdict}', noEdit: 'Todavía no se ha editado nada.',
    next: 'Qué cambiar ahora', gain: '+{points} puntos', more: 'Mostrar los {count}', required: 'requisito', level: 'nivel {from} → {to}', nothingNext: 'No queda nada por subir.',
    evidence: 'documentarlo', attestation: 'preguntar a otros', statement: 'consignarlo', design: 'cambiar el diseño',
    contradictions: 'Contradicciones y rarezas', noContradictions: 'No se encontró ninguna.', criteria: 'Todos los criterios', lesson: 'Lección {number}', criterionLevel: 'nivel {level}', noLevel: 'sin nivel',
    why: 'Por qué se pregunta', limits: 'Lo que un archivo no muestra', watch: 'Atención', doNext: 'Qué hacer', measures: 'Qué se contó', place: 'Dónde', ladder: 'Niveles', here: 'aquí', met: 'se cumple', open2: 'no se cumple',
    ask: 'Para preguntar a otros', plan: 'El camino más corto al siguiente veredicto', planTo: '{steps}: entonces «{verdict}».',
    met2: 'Se alcanzó el veredicto más alto.', outOfReach: 'Ningún conjunto de cambios en estos criterios lleva allí.',
    'not-stated': 'no consignado', 'stated-none': 'consignado: ninguno', 'needs-evidence': 'declarado, no mostrado', 'awaiting-attestation': 'a la espera de la palabra de otros', 'cannot-judge': 'no evaluable', 'not-applicable': 'no aplica', judged: 'evaluado',
    trap: 'El motor encontró algo para lo que no fue hecho y se inició de nuevo. Su texto está intacto. Por favor, comuníquelo con las líneas de abajo y, si puede compartirlo, el archivo.',
    noEngine: 'Este navegador no puede ejecutar el motor. Necesita WebAssembly y «workers»: los tiene cualquier navegador de los últimos años. Su texto está intacto.',
    dismiss: 'Entendido', numberNote: 'El número, de 0 a 100, solo sirve para comparar versiones de un mismo diseño.', dark: '',
  },
};

// Small helpers for the page. Text only ever gets in as text: there is no markup from strings anywhere.

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

function drawn(tag, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

let language = 'en';

function say(key, values = {}) {
  return TEXTS[language][key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

// A text of the engine or the schema, in the page's language where it has that.
function words(text) {
  if (text === null || text === undefined) return '';
  return typeof text === 'string' ? text : text[language] ?? Object.values(text)[0] ?? '';
}

function download(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

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
      return { en: part?.[name] ?? '', es: part?.['x-es']?.[name] ?? part?.[name] ?? '' };
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

// The page: what is open, what has been done and undone, and the engine's thread.

const DRAFT = 'cabildo-workbench';

class Model {
  constructor(changed) {
    Object.assign(this, { changed, text: '', name: '', saved: undefined, past: [], future: [], lastKey: undefined, lastTime: 0 });
  }

  get isOpen() { return this.text !== ''; }

  get isValid() { return this.tree !== undefined; }

  node(path) { return nodeAt(this.tree, path); }

  open(text, name, isSaved) {
    Object.assign(this, { text, name, saved: isSaved ? text : undefined, past: [], future: [], lastKey: undefined });
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
    language = document.documentElement.lang;
    this.frame();
    const content = (id) => document.getElementById(id).textContent;
    try {
      this.engine = new EngineThread(content('worker-source'), (message) => this.trapped(message));
    } catch (error) {
      this.notice(say('noEngine'), String(error));
      return;
    }
    const settings = JSON.parse(content('settings'));
    this.engine.send({ engine: content('engine'), data: content('data'), isPacked: settings.isPacked }).then((answer) => {
      if (answer.trap) return this.notice(say('noEngine'), answer.trap);
      this.parts = answer.parts;
      this.version = settings.version;
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
      make('div', { class: 'switch', role: 'group', 'aria-label': say('form') + ' / ' + say('text') },
        ['form', 'text'].map((view) => make('button', {
          type: 'button', id: 'view-' + view, 'aria-pressed': String(this.view === view), onclick: () => this.setView(view),
        }, say(view)))),
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
    for (const name of ['form', 'text']) document.getElementById('view-' + name).setAttribute('aria-pressed', String(name === view));
    this.show();
  }

  notice(text, details) {
    this.notices.replaceChildren(make('div', { class: 'notice', role: 'alert' }, make('p', {}, text),
      details && make('pre', {}, details), make('button', { type: 'button', onclick: () => this.notices.replaceChildren() }, say('dismiss'))));
  }

  trapped(message) {
    this.notice(say('trap'), ['Cabildo ' + (this.version ?? ''), message, navigator.userAgent].join('\n'));
  }

  // MARK: Files

  begin(name, text) { this.model.open(text, name, false); }

  emptyDesign() {
    const value = this.schema.least(this.schema.root, [], language, 'dialogue');
    return JSON.stringify(value, null, 2) + '\n';
  }

  async openFile() {
    const file = this.chooser.files[0];
    if (!file) return;
    try {
      this.model.open(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer()), file.name, true);
    } catch (error) {
      this.notice(say('notText'), file.name);
    }
    this.chooser.value = '';
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
    this.model.open('', '', false);
  }

  keep() {
    clearTimeout(this.keeping);
    if (!this.model.isOpen) return;
    const { name, text, saved } = this.model;
    try { localStorage.setItem(DRAFT, JSON.stringify({ name, text, isSaved: text === saved })); } catch (error) { /* No room, or not allowed. */ }
  }

  restore() {
    let draft;
    try { draft = JSON.parse(localStorage.getItem(DRAFT)); } catch (error) { /* None, or not one of ours. */ }
    this.form = new Form(this.schema, this.model, this.formPlace);
    if (typeof draft?.text === 'string' && draft.text !== '') {
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
    if (isStructure || this.isBroken === this.model.isValid) this.show();
    this.isBroken = !this.model.isValid;
    this.showName();
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(), 300);
    this.evaluate();
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
    for (const id of ['save', 'report', 'clear', 'view-form', 'view-text']) document.getElementById(id).disabled = !isOpen;
  }

  show() {
    this.showName();
    if (!this.isStarted) return;
    if (!this.model.isOpen) return this.formPlace.replaceChildren(this.startPage());
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

const workbench = new Workbench();
"""#
}
