import { describe, expect, it } from 'vitest';
import { statistics } from '../../../server/cli/formats/statistics.ts';
import { text } from '../../../server/cli/formats/text.ts';
import { fjordvik, lines, script } from './fjordvik.ts';
import { Scripted, fileReport, runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

const report = runReport([fjordvik]);

describe.each(['nb', 'en'] as const)('the text format in %s', (language) => {
  const context = contextOf(language, { writer: new Scripted(language, script), frames: true, lines });

  it('is drawn as designed on a terminal', async () => {
    await expect(print(text, report, context)).toMatchFileSnapshot(`expected/text.${language}.txt`);
  });

  it('has the colours of the design', async () => {
    await expect(print(text, report, { ...context, color: true }).replaceAll('\u001b', '␛')).toMatchFileSnapshot(`expected/text-color.${language}.txt`);
  });

  it('prints statistics as a table by rule', async () => {
    await expect(print(statistics, report, context)).toMatchFileSnapshot(`expected/statistics.${language}.txt`);
  });
});
void fileReport;
