// Writes the only lists of the rules and of their guides, shared/rules/index.ts and shared/rules/guides/index.ts, from the
// files that are there.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../shared/rules/', import.meta.url);
const guideFolder = new URL('guides/', folder);

function namesIn(place) {
  return readdirSync(place).filter((name) => /^kpr\d{3}\.ts$/.test(name)).map((name) => name.slice(0, -3)).sort();
}

function importsOf(names) {
  return names.map((name) => `import { ${name} } from './${name}.ts';`).join('\n');
}

const names = namesIn(folder);
const guideNames = namesIn(guideFolder);

export const source = `${importsOf(names)}
import type { Rule } from './rule.ts';

/** Every rule, by number. Written by scripts/list-rules.mjs. */
export const rules: readonly Rule[] = [
${names.map((name) => `  ${name},`).join('\n')}
];
`;

export const guideSource = `import type { Guide } from './guide.ts';
${importsOf(guideNames)}

/** Every guide, by the id of its rule. Written by scripts/list-rules.mjs. */
export const guides: Readonly<Record<string, Guide>> = {
${guideNames.map((name) => `  ${name.toUpperCase()}: ${name},`).join('\n')}
};
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('index.ts', folder), source);
  writeFileSync(new URL('index.ts', guideFolder), guideSource);
}
