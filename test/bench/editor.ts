// The editor's core, without the protocol: node editor.ts.mjs FILE tells in JSON how many milliseconds opening takes, one typed
// character, and all repairs of 5 000 faults. A process of its own for each document: V8 knows the code of a second one.
import { readFileSync } from 'node:fs';
import { planFixes } from '../../shared/lint/fixes.ts';
import { LiveExtract } from '../../shared/lint/live.ts';
import { settingsOf } from '../../shared/lint/settings.ts';

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

const text = readFileSync(process.argv[2]!, 'utf8');
const begun = performance.now();
const live = new LiveExtract(text, settingsOf());
live.refresh();
const open = performance.now() - begun;
const times: number[] = [];
const counted: number[] = [];
for (let i = 0; i < 300; i++) {
  const at = text.indexOf('<tjFraDato>', Math.floor((text.length * i) / 300)) + 18;
  if (at < 18) continue;
  const start = performance.now();
  live.change(at, at + 1, String(1 + (i % 8)));
  live.refresh();
  for (const _ of live.findings()) continue;
  times.push(performance.now() - start);
  if (live.statistics === undefined) throw new Error('the extract cannot be counted');
  counted.push(performance.now() - start);
}
times.sort((a, b) => a - b);
counted.sort((a, b) => a - b);
console.log(JSON.stringify({ 'open ms': open, 'character median ms': percentile(times, 0.5), 'p95 ms': percentile(times, 0.95), 'with the counts, median ms': percentile(counted, 0.5), 'p95 with the counts ms': percentile(counted, 0.95), 'fix all ms': fixAll() }));

/** Time to the edits of `source.fixAll` in a document with 5 000 expired codes (as many as there are services, if fewer). */
function fixAll(): number {
  let n = 0;
  const live = new LiveExtract(text.replace(/<tjTjenType>\d+</g, (all) => (n++ < 5000 ? '<tjTjenType>12<' : all)), settingsOf());
  live.refresh();
  const start = performance.now();
  planFixes([...live.findings()].filter((finding) => finding.fix?.kind === 'safe'), 'safe');
  return performance.now() - start;
}
