import { type FixLevel, type FixPlan, planFixes, removesRow } from '../../../shared/lint/fixes.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import type { FileCheck } from '../files/file-check.ts';
import { SNIFF_LENGTH, guessEncoding } from '../../../shared/xml/encoding.ts';
import { Splicer } from '../../../shared/xml/splice.ts';
import type { Content, Draft } from './content.ts';

/** Repairs that touch each other take turns; no extract has needed more than three. */
const MOST_PASSES = 10;
/** Pieces after which signals get their turn. */
const PIECES_PER_TURN = 16;

/** What is asked of a check here. */
type Checking = Pick<FileCheck, 'write' | 'end'>;

export interface Fixed<D extends Draft> {
  /** What is found in the new content, or in the old where there is no new. */
  readonly report: FileReport;
  /** The new content; undefined where nothing is to be changed. */
  readonly draft: D | undefined;
  readonly applied: readonly Finding[];
  /** Repairs were given up because the file would have had more errors than before. */
  readonly worse: boolean;
}

/**
 * Applies the repairs of a report to the content that it is about, and checks what comes of it, until no repair is left.
 * A row that becomes superfluous only by a repair stays: it goes where somebody could have read that it would. `check` makes a check of the same settings. The content of a pass that leaves more errors than there were is dropped.
 */
export async function fixContent<D extends Draft>(first: FileReport, content: Content, level: FixLevel, check: () => Checking, draft: () => D): Promise<Fixed<D>> {
  let report = first;
  let kept: D | undefined;
  const applied: Finding[] = [];
  let waiting: ReadonlySet<string> | undefined;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const plan = planFixes(report.findings, level, (finding) => waiting === undefined || !removesRow(finding, level) || waiting.has(matterOf(finding)));
    if (plan.edits.length === 0) break;
    const next = draft();
    let found: FileReport | undefined;
    try {
      found = await rewrite(kept ?? content, plan, check(), next);
    } catch (error) {
      next.discard();
      kept?.discard();
      throw error;
    }
    if (found === undefined || !found.complete || found.counts.error > first.counts.error) {
      next.discard();
      return { report, draft: kept, applied, worse: true };
    }
    kept?.discard();
    kept = next;
    report = found;
    for (const finding of plan.applied) applied.push(finding);
    waiting = new Set(plan.postponed.map(matterOf));
  }
  return { report, draft: kept, applied, worse: false };
}

/** What a finding is about, also after rows before it have gone. */
function matterOf({ rule, person }: Finding): string {
  return `${rule} ${person}`;
}

/** Copies the content with the plan's edits put in, and checks it on the way. */
async function rewrite(content: Content, { edits }: FixPlan, check: Checking, draft: Draft): Promise<FileReport | undefined> {
  const replacements = edits.map(({ range, text }) => ({ start: range.start.offset, end: range.end.offset, text }));
  let splicer: Splicer | undefined;
  let count = 0;
  const put = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    draft.write(bytes);
    check.write(bytes);
  };
  for (const piece of content.pieces()) {
    let bytes = piece;
    if (splicer === undefined) {
      const { encoding, bom } = guessEncoding(piece.subarray(0, SNIFF_LENGTH));
      splicer = new Splicer(encoding, replacements);
      put(piece.subarray(0, bom));
      bytes = piece.subarray(bom);
    }
    for (const out of splicer.write(bytes, false)) put(out);
    if (++count % PIECES_PER_TURN === 0) await new Promise(setImmediate);
  }
  for (const out of splicer?.write(new Uint8Array(0), true) ?? []) put(out);
  // A signal that has come during the last pieces is heard before the file takes its place.
  await new Promise(setImmediate);
  return check.end();
}
