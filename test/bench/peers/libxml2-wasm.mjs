// libxml2-wasm doing nothing but parse: node libxml2-wasm.mjs FILE
import { readFileSync } from 'node:fs';
import { ParseOption, XmlDocument } from 'libxml2-wasm';

XmlDocument.fromBuffer(readFileSync(process.argv[2]), { option: ParseOption.XML_PARSE_HUGE }).dispose();
