import { it, expect } from 'vitest';
import { faults } from '../shared/generate/faults/index.ts';
import { inject } from '../shared/generate/inject.ts';
import { generateExtract } from '../shared/generate/generate.ts';
import * as S from '../shared/generate/serialize.ts';
import { Writer } from '../shared/text/message.ts';
import { check } from './rules/fixture.ts';
const only = process.env.ONLY ?? 'KPR[258]';
const nb = new Writer('nb', 'full');
const bad: string[] = [];
it('x', () => {
  for (const [year, komnr, version] of [[2021, '4601', '3.7'], [2018, '1201', '3.5'], [2024, '5501', '3.7']] as const) {
    for (const seed of (process.env.SEEDS ?? '1,2,3').split(',').map(Number)) {
      const sizes = (process.env.SIZE ?? "700").split(",").map(Number);
      for (const persons of sizes) {
        const base = generateExtract({ persons, seed, municipality: komnr, year });
        let text = [...S.serializeExtract(base)].join('');
        const clean = check(text);
        
        for (const fault of faults.filter((f) => new RegExp(only).test(f.rule) && (f.person !== undefined || f.least === persons || f.least === undefined))) {
          const extract = generateExtract({ persons, seed, municipality: komnr, year });
          try {
            const i = inject(extract, [{ fault, count: fault.person ? Number(process.env.N ?? 20) : 1 }], { persons, seed, year, formatVersion: version });
            text = [...S.serializeExtract(i.extract, S.defaultLayout, i.placed)].join('');
            const found = check(text).findings.filter((f) => f.rule !== "KPR601").map((f) => `${f.rule} ${f.path}`).sort();
            const want = i.manifest.map((m) => `${m.rule} ${m.path}`).sort();
            const base0 = clean.findings.map((f) => `${f.rule} ${f.path}`);
            const extra = found.filter((f) => !want.includes(f) && !base0.includes(f)); const lost = want.filter((w) => !found.includes(w));
            if (extra.length || lost.length) console.log(year, seed, fault.rule, 'EXTRA', extra.slice(0, 4), 'LOST', lost.slice(0, 4));
          } catch (e) { console.log(year, seed, fault.rule, String(e)); }
        }
      }
    }
  }
}, 600000);
