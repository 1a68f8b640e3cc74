import { guideOf } from '../../../shared/rules/guides/lookup.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { type Block, rulePage } from '../../../shared/text/rule-page.ts';
import { BadValue, UsageError } from '../arguments/usage-error.ts';
import { ExitStatus } from '../exit-status.ts';
import { wrap } from '../formats/lines.ts';
import { styleOf } from '../formats/style.ts';
import { readSelector } from '../rule-selection.ts';
import { defineCommand } from './command.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

export const explain = defineCommand({
  name: 'explain',
  operands: 'RULE…',
  summary: { nb: 'Forklarer regler: hva de finner, hva registeret gjør, og hva som skal rettes.', en: 'Explains rules: what they find, what the registry does, and what to put right.' },
  flags: {},
  async run(_values, operands, terminal) {
    if (operands.length === 0) throw new UsageError({ nb: 'Oppgi en regel, for eksempel KPR201. kpr-lint rules viser alle.', en: 'Name a rule, for example KPR201. kpr-lint rules shows them all.' });
    const asked = operands.flatMap((operand) => named(operand));
    const { bold } = styleOf(terminal.color);
    const width = Math.min(terminal.width, WIDEST);
    const pages = asked.map((rule) => {
      const { heading, summary, facts, sections } = rulePage(rule, guideOf(rule), terminal.language);
      const label = Math.max(...facts.map(([name]) => name.length)) + 2;
      const lines = [bold(heading), ...wrap(summary, width), '', ...facts.map(([name, value]) => `  ${name.padEnd(label)}${value}`)];
      for (const { title, blocks } of sections) lines.push('', bold(title), ...blocks.flatMap((block) => printed(block, width)));
      return `${lines.join('\n')}\n`;
    });
    terminal.write(pages.join('\n'));
    return ExitStatus.clean;
  },
});

/** XML keeps its lines, whatever the width. */
function printed(block: Block, width: number): string[] {
  if (typeof block === 'string') return wrap(block, width);
  if ('code' in block) return block.code.split('\n').map((line) => `    ${line}`);
  return block.items.flatMap(([name, text]) => wrap(`${name}: ${text}`, width - 2).map((line) => `  ${line}`));
}

function named(operand: string): readonly Rule[] {
  try {
    return readSelector(operand).rules;
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
    const { suggestion } = error;
    throw new UsageError({
      nb: `Ingen regel heter ${operand}.${suggestion === undefined ? ' kpr-lint rules viser alle.' : ` Mente du ${suggestion}?`}`,
      en: `No rule is called ${operand}.${suggestion === undefined ? ' kpr-lint rules shows them all.' : ` Did you mean ${suggestion}?`}`,
    });
  }
}
