import * as z from 'zod/mini';
import { type Baseline, type BaselineEntry, couldIdentify } from './baseline.ts';
import type { ConfigFault } from './config-faults.ts';
import { readText } from './config-text.ts';

const schema = z.strictObject({
  schemaVersion: z.literal(1),
  files: z.record(
    z.string().check(z.minLength(1)),
    z.array(
      z.strictObject({
        rule: z.string().check(z.regex(/^KPR\d{3}$/)),
        fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        reason: z.optional(z.string().check(z.refine((text) => !couldIdentify(text)))),
      }),
    ),
  ),
});

const known = (path: readonly unknown[]): readonly string[] => (path.length === 0 ? ['schemaVersion', 'files'] : ['rule', 'fingerprint', 'reason']);

/** Reads the text of a baseline; faults have their line and column. */
export function readBaseline(content: string): { readonly baseline: Baseline } | { readonly faults: readonly ConfigFault[] } {
  const read = readText(content, schema, known);
  return 'faults' in read ? read : { baseline: new Map(Object.entries(read.value.files)) };
}

/**
 * The text of a baseline: sorted, an entry a line, so that a version control system shows what was accepted and what was
 * not any more, and two people can add to it without a conflict on every line.
 */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = files.map(([path, entries]) => `    ${JSON.stringify(path)}: [\n${[...entries].sort(inOrder).map(line).join(',\n')}\n    ]`).join(',\n');
  return `{\n  "schemaVersion": 1,\n  "files": {${text === '' ? '' : `\n${text}\n  `}}\n}\n`;
}

function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return a.rule === b.rule ? (a.fingerprint < b.fingerprint ? -1 : 1) : a.rule < b.rule ? -1 : 1;
}

function line({ rule, fingerprint, reason }: BaselineEntry): string {
  const members = Object.entries({ rule, fingerprint, reason }).filter(([, value]) => value !== undefined);
  return `      { ${members.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')} }`;
}
