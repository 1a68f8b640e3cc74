// saxes doing nothing but parse: node saxes.mjs FILE
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

const parser = new SaxesParser({ xmlns: true });
for await (const piece of createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 256 * 1024 })) parser.write(piece);
parser.close();
