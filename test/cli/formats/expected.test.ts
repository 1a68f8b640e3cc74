import { describe, expect, it } from 'vitest';
import { formats } from '../../../server/cli/formats/index.ts';
import { mixed, script } from './mixed.ts';
import { Scripted } from './reports.ts';
import { contextOf, print } from './run.ts';

/** Of the files with what is expected. */
const extensions: Readonly<Record<string, string>> = { checkstyle: 'xml', csv: 'csv', gitlab: 'json', html: 'html', json: 'json', jsonl: 'jsonl', junit: 'xml', markdown: 'md', sarif: 'sarif' };
const extensionOf = (format: string): string => extensions[format] ?? 'txt';

/** What changes with every new rule is left out: the catalogue in SARIF and places in it, and the rules that pass in JUnit. */
function trimmed(name: string, output: string): string {
  if (name === 'sarif') return output.replace(/"rules":\[.*\]\}\},\n/, '"rules":[…]}},\n').replace(/"(ruleIndex|index)":\d+/g, '"$1":…');
  if (name === 'junit') return output.replace(/ +<testcase [^>]*\/>\n/g, '').replace(/ tests="\d+"/g, ' tests="…"');
  return output;
}

describe.each(['nb', 'en'] as const)('a run over several files, in %s', (language) => {
  const context = contextOf(language, { writer: new Scripted(language, script) });

  it.each(Object.entries(formats))('as %s', async (name, { load }) => {
    await expect(trimmed(name, print(await load(), mixed(), context))).toMatchFileSnapshot(`expected/several-files.${name}.${language}.${extensionOf(name)}`);
  });

  it.each(['text', 'csv', 'markdown', 'gitlab'])('as %s, with three findings listed', async (name) => {
    const { load } = formats[name]!;
    await expect(print(await load(), mixed(), { ...context, maxFindings: 3 })).toMatchFileSnapshot(`expected/three-listed.${name}.${language}.${extensionOf(name)}`);
  });
});
