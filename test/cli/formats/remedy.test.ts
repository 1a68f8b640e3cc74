import { describe, expect, it } from 'vitest';
import { html } from '../../../server/cli/formats/html/page.ts';
import { escapeXml } from '../../../server/cli/formats/xml.ts';
import { guideOf } from '../../../shared/rules/guides/lookup.ts';
import { ruleOf } from '../../../shared/rules/lookup.ts';
import { checkedFixtures } from './fixtures.ts';
import { runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

const label = { nb: 'Slik rettes det', en: 'How to correct it' };

describe.each(['nb', 'en'] as const)('the HTML report, in %s', (language) => {
  it('says of every rule that it explains how it is put right at the source', () => {
    for (const { name, report } of checkedFixtures) {
      const page = print(html, runReport([report]), contextOf(language));
      const explained = [...page.matchAll(/<article class="rule" aria-labelledby="(KPR\d{3})">([^]*?)<\/article>/g)];
      expect(explained.map(([, id]) => id).sort(), name).toEqual([...new Set(report.tallies.map(({ rule }) => rule))].sort());
      for (const [, id, article] of explained) {
        expect(article).toContain(`<dt>${label[language]}</dt><dd><p>${escapeXml(guideOf(ruleOf(id!)).remedy[language])}</p></dd>`);
      }
    }
  });
});
