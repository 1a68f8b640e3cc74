// Writes shared/generate/faults/index.ts, the only list of the fault injectors, from the files that are there.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../shared/generate/faults/', import.meta.url);
const names = readdirSync(folder).filter((name) => /^kpr\d{3}\.ts$/.test(name)).map((name) => name.slice(0, -3)).sort();

export const source = `${names.map((name) => `import { fault as ${name} } from './${name}.ts';\n`).join('')}import type { Fault } from './fault.ts';

/** Every injector, by the number of its rule. Written by scripts/list-faults.mjs. */
export const faults: readonly Fault[] = [
${names.map((name) => `  ${name},\n`).join('')}];
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('index.ts', folder), source);
