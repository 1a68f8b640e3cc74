import * as z from 'zod/mini';
import { countsResult, hiddenBelow, tableCell } from '../../shared/protocol.ts';

/** What the panel's host and its page say to each other. Both sides check what they get. */

const whole = z.int().check(z.minimum(0));
const rule = z.string().check(z.regex(/^KPR\d{3}$/));

/** What the registry does with what is found, in the order of the list. */
export const outcome = z.enum(['rejected', 'deleted', 'nulled', 'wrong', 'look']);
export type Outcome = z.infer<typeof outcome>;

/** Exact numbers of findings by what the registry does. */
const totals = z.object({ rejected: whole, deleted: whole, nulled: whole, wrong: whole, look: whole });
export type Totals = z.infer<typeof totals>;

const named = { name: z.string() };

/** What there is to be shown of a file. */
const fileState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('loading'), ...named }),
  z.object({ kind: z.literal('foreign'), ...named, root: z.string() }),
  z.object({ kind: z.literal('large'), ...named, megabytes: whole }),
  z.object({ kind: z.literal('unchecked'), ...named, reason: z.string() }),
  z.object({
    kind: z.literal('counted'),
    ...named,
    /** Bytes; missing for a document that is not stored. */
    size: z.optional(whole),
    /** Milliseconds since 1970. */
    at: z.number(),
    disk: z.boolean(),
    /** What the check before this one found, of the same municipality and year. */
    before: z.optional(totals),
    data: countsResult,
  }),
]);
export type FileState = z.infer<typeof fileState>;

/** Host → page. */
export const toPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('show'), uri: z.string(), language: z.enum(['nb', 'en']), state: fileState }),
  /** A check of newer text is under way: the figures are old. */
  z.object({ type: z.literal('stale') }),
  /** How much of a file that is being loaded has been read. */
  z.object({ type: z.literal('reading'), percent: z.int().check(z.minimum(0), z.maximum(100)) }),
  z.object({ type: z.literal('copied') }),
]);
export type ToPage = z.infer<typeof toPage>;

/** Commands that a button of the page stands for. */
export const pageCommand = z.enum(['report', 'csv', 'fixAll', 'findings', 'compare', 'forgetPrevious', 'open', 'sample', 'why', 'fromDisk', 'again', 'log', 'accessibility']);
export type PageCommand = z.infer<typeof pageCommand>;

/** Page → host. */
export const toHost = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), below: hiddenBelow }),
  z.object({ type: z.literal('below'), below: hiddenBelow }),
  z.object({ type: z.literal('command'), command: pageCommand }),
  /** To the next place of a rule in the editor. */
  z.object({ type: z.literal('rule'), rule }),
  /** To the places of what the registry rejects, deletes, nulls …. */
  z.object({ type: z.literal('outcome'), outcome }),
  /** To the rows and persons behind a figure. */
  z.object({ type: z.literal('figure'), ...tableCell }),
  z.object({ type: z.literal('line'), line: whole }),
  z.object({ type: z.literal('copy'), text: z.string() }),
]);
export type ToHost = z.infer<typeof toHost>;

/** What the page keeps, and what survives a reload. */
export const pageState = z.object({
  uri: z.string(),
  basis: z._default(z.enum(['year', 'yearEnd']), 'year'),
  filter: z._default(z.string(), ''),
  onlyGreat: z._default(z.boolean(), false),
  below: z._default(hiddenBelow, 0),
  sort: z.optional(z.object({ column: z.string(), descending: z.boolean() })),
  open: z._default(z.array(z.string()), []),
  focus: z._default(z.string(), ''),
  scroll: z._default(z.number(), 0),
});
export type PageState = z.infer<typeof pageState>;

export type Outcomed = { readonly registryAction: string; readonly severity: string };

export function outcomeOf({ registryAction, severity }: Outcomed): Outcome {
  if (registryAction === 'rejectMessage') return 'rejected';
  if (registryAction === 'deleteRow') return 'deleted';
  if (registryAction === 'setNull') return 'nulled';
  return severity === 'info' ? 'look' : 'wrong';
}

export function totalsOf(findings: readonly (Outcomed & { readonly count: number })[]): Totals {
  const sums = { rejected: 0, deleted: 0, nulled: 0, wrong: 0, look: 0 };
  for (const finding of findings) sums[outcomeOf(finding)] += finding.count;
  return sums;
}
