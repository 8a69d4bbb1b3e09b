// Runs Ajv over documents, one a line on standard input: ajv.cjs MODULES SCHEMA
//
// MODULES is a folder of modules that has Ajv. Prints a line of JSON for each document: the place of each error, the
// keyword that tells it and where that stands in the schema.
const { readFileSync, writeSync } = require("fs");

const [modules, schema] = process.argv.slice(2);
const Ajv = require(modules + "/ajv/dist/2020.js").default;
const holds = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(schema, "utf8")));

let written = [];
for (const line of readFileSync(0, "utf8").split("\n")) {
  if (line === "") continue;
  const errors = holds(JSON.parse(line)) ? [] : holds.errors;
  written.push(JSON.stringify(errors.map((error) => [error.instancePath, error.keyword, error.schemaPath])));
}
let bytes = Buffer.from(written.join("\n") + "\n");
while (bytes.length) bytes = bytes.subarray(writeSync(1, bytes));
