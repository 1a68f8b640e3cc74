import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { IdentJudge } from '../../../shared/ident/judge.ts';
import type { FileFacts } from '../../../shared/ident/report.ts';
import { type RuleChange, settingsOf } from '../../../shared/lint/settings.ts';
import { Collector } from '../../../shared/report/collector.ts';
import type { SystemError } from '../../../shared/report/report.ts';
import { type Stamp, stampOf } from '../files/stamp.ts';
import { systemErrorOf } from '../files/system-error.ts';
import { pathShown } from '../files/targets.ts';
import { UnreadableFile } from './file-pieces.ts';
import { readExtract } from './read-extract.ts';
import { readHead } from './read-message.ts';
import { UnreadableMessage } from './splitter.ts';

/** Why nothing is said of a file: as any command has it, or because it is no ident message that can be read. */
export type Trouble =
  | { readonly path: string; readonly error: SystemError }
  | { readonly path: string; readonly message: UnreadableMessage['kind'] | 'other' | 'no-entries'; readonly line: number };

/** A file of the run, and what has been found in it. */
export interface IdentFile {
  readonly kind: 'message' | 'extract';
  readonly file: string;
  readonly stamp: Stamp;
  readonly judge: IdentJudge;
  /** institusjonID of a message. */
  readonly institution: string;
  /** `persons` and `complete` are known when it has been read. */
  facts: FileFacts;
  trouble?: Trouble;
}

/** How findings are kept. */
export interface Keeping {
  readonly limit: number;
  readonly changesOf: (file: string) => ReadonlyMap<string, RuleChange>;
}

/** Looks at the beginning of a file: what it is, and of whom. */
export async function openIdentFile(operand: string, { limit, changesOf }: Keeping): Promise<IdentFile | Trouble> {
  const path = pathShown(resolve(operand));
  try {
    const stats = statSync(operand);
    const stamp = stampOf(stats);
    const { kind, facts } = await readHead(operand);
    if (kind === 'other') return { path, message: 'other', line: -1 };
    const judge = new IdentJudge(settingsOf(changesOf(operand)), new Collector(limit));
    const common = { path, size: stats.size, persons: 0, services: 0, complete: true };
    if (kind === 'extract') {
      const extract = await readExtract(operand, stamp);
      return { kind, file: operand, stamp, judge, institution: '', facts: { ...common, ...extract.facts } };
    }
    const { institution, year, system, systemVersion, formatVersion } = facts;
    return { kind, file: operand, stamp, judge, institution, facts: { ...common, format: 'KPR_IDE', formatVersion, dataYear: year, municipality: '', district: '', system, systemVersion } };
  } catch (error) {
    return troubleOf(error, path);
  }
}

/** What an error of reading means for its file; throws what is none. */
export function troubleOf(error: unknown, path: string): Trouble {
  if (error instanceof UnreadableMessage) return { path, message: error.kind, line: error.line };
  if (error instanceof UnreadableFile) return { path, error: { path, kind: error.kind, detail: error.detail } };
  return { path, error: systemErrorOf(error, path) };
}
