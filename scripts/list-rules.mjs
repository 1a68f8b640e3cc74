// Writes shared/rules/index.ts, the only list of the rules, from the files that are there.
import { readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../shared/rules/', import.meta.url);
const names = readdirSync(folder).filter((name) => /^kpr\d{3}\.ts$/.test(name)).map((name) => name.slice(0, -3)).sort();

export const source = `${names.map((name) => `import { ${name} } from './${name}.ts';`).join('\n')}
import type { Rule } from './rule.ts';

/** Every rule, by number. Written by scripts/list-rules.mjs. */
export const rules: readonly Rule[] = [
${names.map((name) => `  ${name},`).join('\n')}
];
`;

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').pop() ?? '')) writeFileSync(new URL('index.ts', folder), source);
