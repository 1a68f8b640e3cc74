import { ruleOf } from '../../shared/rules/lookup.ts';
import type { Language, Localized } from '../../shared/rules/rule.ts';
import { textsOf } from '../../shared/rules/texts.ts';
import type { FileTiming } from './files/file-check.ts';
import { plain } from './formats/lines.ts';

/** The parts of a run, in the order in which a file goes through them. */
type Phase = 'reading' | 'records' | 'rules' | 'counts' | 'fixing' | 'formats';

/** Milliseconds, and which part of all milliseconds: 0 to 1. */
interface Time {
  readonly milliseconds: number;
  readonly share: number;
}

/** What `--timing` tells: work of all processors, the longest first. */
export interface RunTiming {
  readonly phases: readonly (Time & { readonly phase: Phase })[];
  readonly rules: readonly (Time & { readonly rule: string; readonly name: string })[];
}

/** The work on several files. */
export function sumOf(timings: readonly FileTiming[]): FileTiming {
  const rules: Record<string, number> = {};
  for (const timing of timings) for (const [rule, time] of Object.entries(timing.rules)) rules[rule] = (rules[rule] ?? 0) + time;
  const sum = (part: 'reading' | 'records' | 'counts'): number => timings.reduce((all, timing) => all + timing[part], 0);
  return { reading: sum('reading'), records: sum('records'), counts: sum('counts'), rules };
}

/** `after`: milliseconds of what followed the check. */
export function runTiming({ reading, records, counts, rules }: FileTiming, after: { readonly fixing?: number; readonly formats?: number } = {}): RunTiming {
  const judging = Object.values(rules).reduce((sum, time) => sum + time, 0);
  const phases = Object.entries({ reading, records, rules: judging, counts, ...after }) as [Phase, number][];
  const all = phases.reduce((sum, [, time]) => sum + time, 0);
  const timeOf = (milliseconds: number): Time => ({ milliseconds: Math.round(milliseconds * 100) / 100, share: all === 0 ? 0 : Math.round((milliseconds / all) * 10_000) / 10_000 });
  const longest = <T>(times: readonly (readonly [T, number])[]): (readonly [T, number])[] => [...times].sort(([, a], [, b]) => b - a);
  return {
    phases: longest(phases).map(([phase, time]) => ({ phase, ...timeOf(time) })),
    rules: longest(Object.entries(rules)).map(([rule, time]) => ({ rule, name: ruleOf(rule).name, ...timeOf(time) })),
  };
}

const phaseNames: Readonly<Record<Phase, Localized>> = {
  reading: { nb: 'lesing', en: 'reading' },
  records: { nb: 'XML og rader', en: 'XML and records' },
  rules: { nb: 'regler', en: 'rules' },
  counts: { nb: 'telling', en: 'counts' },
  fixing: { nb: 'retting', en: 'fixing' },
  formats: { nb: 'formater', en: 'formats' },
};

const headings = {
  phase: { nb: 'Tid', en: 'Time' },
  rule: { nb: 'Regel', en: 'Rule' },
  milliseconds: { nb: 'ms', en: 'ms' },
  share: { nb: 'Andel', en: 'Share' },
} satisfies Record<string, Localized>;

/** Two tables: where the time went, and which rules took it. */
export function timingTable({ phases, rules }: RunTiming, language: Language): string {
  const names = [...phases.map(({ phase }) => phaseNames[phase][language]), ...rules.map(({ rule, name }) => `${rule} ${name}`)];
  const width = Math.max(...names.map((name) => name.length));
  const { percent } = textsOf(language);
  const mark = language === 'nb' ? ',' : '.';
  const row = (name: string, milliseconds: string, share: string): string => `${name.padEnd(width)}${milliseconds.padStart(12)}${share.padStart(10)}\n`;
  const rows = (times: readonly Time[], from: number): string => times.map(({ milliseconds, share }, i) => row(names[from + i]!, milliseconds.toFixed(1).replace('.', mark), plain(percent(share)))).join('');
  const head = (first: Localized): string => row(first[language], headings.milliseconds[language], headings.share[language]);
  return `${head(headings.phase)}${rows(phases, 0)}\n${head(headings.rule)}${rows(rules, phases.length)}`;
}
