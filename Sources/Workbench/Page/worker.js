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
