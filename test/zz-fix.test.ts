import { it } from 'vitest';
import { faults } from '../shared/generate/faults/index.ts';
import { inject } from '../shared/generate/inject.ts';
import { generateExtract } from '../shared/generate/generate.ts';
import { serializeExtract, defaultLayout } from '../shared/generate/serialize.ts';
import { check, repaired } from './rules/fixture.ts';
it('x', () => {
  for (const [year, komnr, version] of [[2021, '4601', '3.7'], [2018, '1201', '3.5']] as const) for (const seed of [1, 2, 3]) for (const layout of [defaultLayout, { ...defaultLayout, indent: false }, { ...defaultLayout, lineEnd: '\r\n' as const }])
    for (const fault of faults.filter((f) => /KPR(20[1-5]|50)/.test(f.rule))) {
      const persons = 400;
      const extract = generateExtract({ persons, seed, municipality: komnr, year });
      const i = inject(extract, [{ fault, count: 40 }], { persons, seed, year, formatVersion: version });
      let text: string;
      try { text = [...serializeExtract(i.extract, layout, i.placed)].join(''); } catch (e) { console.log(fault.rule, String(e)); continue; }
      const before = check(text);
      const all = before.findings.filter((f) => f.rule === fault.rule);
      const fixable = all.filter((f) => f.fix?.repairs.length === 1);
      const after = check(repaired(text, fixable));
      const key = (f: { rule: string; path: string }): string => `${f.rule} ${f.path}`;
      const gone = new Set(fixable.map(key));
      const kept = before.findings.filter((f) => !gone.has(key(f))).map(key).sort().join();
      const now = after.findings.map(key).sort().join();
      console.log(year, seed, fault.rule, all.length, fixable.length, kept === now ? 'ok' : 'DIFF ' + now.split(',').filter((x) => !kept.includes(x)).slice(0, 3));
    }
}, 600000);
