// Asks the engine of the browser: node engine.mjs ENGINE.wasm < requests; one request a line, as a string of JSON; the
// answer's SHA-256 a line. The module gets no imports: it can reach nothing but its own memory.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const module = new WebAssembly.Module(readFileSync(process.argv[2]));
const engine = new WebAssembly.Instance(module, {}).exports;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const request = new TextEncoder().encode(JSON.parse(line));
  const place = engine.cabildo_alloc(request.length) >>> 0;
  new Uint8Array(engine.memory.buffer, place, request.length).set(request);
  const length = engine.cabildo_answer(place, request.length);
  engine.cabildo_free(place);
  const answer = new Uint8Array(engine.memory.buffer, engine.cabildo_result() >>> 0, length);
  process.stdout.write(createHash('sha256').update(answer).digest('hex') + '\n');
}
