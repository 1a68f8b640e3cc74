// The pages of the rules (docs/rules/nb and en), for whoever shows them: `virtual:rule-pages` is this module, read where
// tests run, and inlined where esbuild bundles.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../docs/rules/', import.meta.url);

/** The pages of one language by rule number, without the marks of what is generated. */
function read(language) {
  const names = readdirSync(new URL(`${language}/`, folder)).filter((name) => /^KPR\d{3}\.md$/.test(name)).sort();
  return Object.fromEntries(names.map((name) => [name.slice(0, 6), readFileSync(new URL(`${language}/${name}`, folder), 'utf8').replace(/^<!-- .* -->\n+/gm, '')]));
}

export const pages = { nb: () => read('nb'), en: () => read('en') };

/** @type {import('esbuild').Plugin} */
export const rulePages = {
  name: 'rule-pages',
  setup(build) {
    build.onResolve({ filter: /^virtual:rule-pages$/ }, ({ path }) => ({ path, namespace: 'rule-pages' }));
    // As functions: their texts are made when a page is asked for, and a start costs nothing.
    build.onLoad({ filter: /.*/, namespace: 'rule-pages' }, () => ({
      contents: `export const pages = { ${Object.entries(pages).map(([language, texts]) => `${language}: () => (${JSON.stringify(texts())})`).join(', ')} };`,
      loader: 'js',
    }));
  },
};
