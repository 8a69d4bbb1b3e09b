// Unpacks the page's style and script, and puts them in.

const packed = JSON.parse(new TextDecoder().decode(unpack(bytesOf(document.getElementById('packed').textContent))));
const workerSource = document.getElementById('unpack').textContent + packed.worker;

for (const [kind, text] of [['style', packed.style], ['script', packed.script]]) {
  const element = document.createElement(kind);
  element.textContent = text;
  document.head.append(element);
}
