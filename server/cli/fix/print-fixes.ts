import type { Finding } from '../../../shared/report/finding.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import type { Detail } from '../../../shared/text/mask.ts';
import { guessEncoding } from '../../../shared/xml/encoding.ts';
import { oneLine, plain } from '../formats/lines.ts';
import type { Terminal } from '../terminal.ts';
import type { Content } from './content.ts';
import type { FixOutcome, FixRequest } from './fix-targets.ts';
import { refusalText } from './refusals.ts';

/** Prints what `memory` holds: the differences, or the document itself. */
export async function printContents(outcomes: readonly FixOutcome[], { diff }: FixRequest, detail: Detail, terminal: Terminal): Promise<void> {
  if (diff) {
    const { unifiedDiff } = await import('./unified-diff.ts');
    for (const { task, contents } of outcomes) {
      if (contents === undefined) continue;
      for (const piece of unifiedDiff(oneLine(task.path), textOf(contents.before), textOf(contents.after), detail)) if (!terminal.stdout.write(piece)) return;
    }
  } else {
    for (const { task, contents } of outcomes) for (const piece of contents?.after.pieces() ?? [task.bytes!]) terminal.stdout.writeBytes(piece);
  }
  terminal.stdout.flush();
}

/** Says on standard error what has been fixed, and what has not, and why. Returns false where something was refused. */
export function reportFixes(outcomes: readonly FixOutcome[], { to, diff }: FixRequest, { quiet }: { quiet: boolean }, terminal: Terminal): boolean {
  const { language } = terminal;
  for (const { task, applied, refusal } of outcomes) {
    const path = oneLine(task.path);
    if (!quiet && applied.length > 0) terminal.say(`${plain(fixedText(path, applied, diff, language))}\n`);
    if (refusal !== undefined) terminal.complain(refusalText(refusal, path));
  }
  if (!quiet && to !== 'memory' && outcomes.some(({ applied }) => applied.length > 0)) terminal.complain(SOURCE);
  return outcomes.every(({ refusal }) => refusal === undefined);
}

const SOURCE = {
  nb: 'Rett også i fagsystemet: ellers kommer feilene igjen i neste uttrekk.',
  en: 'Correct the record system too: otherwise the faults come back with the next extract.',
};

/** `a.xml: 3 funn er rettet (KPR201 2, KPR403 1).` */
function fixedText(path: string, applied: readonly Finding[], diff: boolean, language: Language): string {
  const byRule = new Map<string, number>();
  for (const { rule } of applied) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const { number } = textsOf(language);
  const rules = [...byRule].sort().map(([rule, n]) => `${rule} ${number(n)}`).join(', ');
  const n = number(applied.length);
  if (language === 'nb') return `${path}: ${n} funn ${diff ? 'kan rettes' : 'er rettet'} (${rules}).`;
  return `${path}: ${n} ${applied.length === 1 ? 'finding' : 'findings'} ${diff ? 'can be fixed' : 'fixed'} (${rules}).`;
}

function textOf(content: Content): string {
  const bytes = Buffer.concat(Array.from(content.pieces(), (piece) => Uint8Array.from(piece)));
  const { encoding, bom } = guessEncoding(bytes);
  const text = bytes.subarray(bom);
  return encoding === 'ISO-8859-1' ? text.toString('latin1') : new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true }).decode(text);
}
