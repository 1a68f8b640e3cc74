// fast-xml-parser doing nothing but parse: node fast-xml-parser.mjs FILE
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(readFileSync(process.argv[2], 'utf8'));
