import type { Finding } from '../../../shared/report/finding.ts';
import { frameLines } from '../../../shared/text/frame.ts';
import type { Format, FormatContext } from './format.ts';
import { type ListedFile, listedOf } from './listed.ts';
import { styleOf } from './style.ts';
import { findingLines } from './text-finding.ts';
import { summaryLines } from './text-summary.ts';
import { wordsOf } from './words.ts';

/** Findings whose lines are read at a time. */
const BATCH = 200;
const noLines: ReadonlyMap<number, string> = new Map();

/** For people at a terminal: each finding with its code frame, then a summary. */
export const text: Format = function* (report, context) {
  const listed = listedOf(report, context.maxFindings);
  for (const file of listed) for (const block of findingBlocks(file, context)) yield `${block}\n\n`;
  for (const line of summaryLines(report, listed, context)) yield `${line}\n`;
};

function* findingBlocks({ file, findings }: ListedFile, context: FormatContext): Generator<string> {
  const style = styleOf(context.color);
  const words = wordsOf(context.writer.language);
  for (const batch of batchesOf(findings)) {
    const lines = context.frames ? context.lines(file.path, linesOf(batch)) : noLines;
    for (const finding of batch) yield [...findingLines(finding, file, lines, context, style, words)].join('\n');
  }
}

/** So many at a time as their lines are read for. */
function* batchesOf(findings: Iterable<Finding>): Generator<readonly Finding[]> {
  let batch: Finding[] = [];
  for (const finding of findings) {
    if (batch.push(finding) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function linesOf(findings: readonly Finding[]): number[] {
  return [...new Set(findings.flatMap(frameLines))].sort((a, b) => a - b);
}
