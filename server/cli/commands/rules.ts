import { guideOf } from '../../../shared/rules/guides/lookup.ts';
import { rules as catalogue } from '../../../shared/rules/index.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import { ruleCatalogue } from '../../../shared/text/rule-catalogue.ts';
import { choice, oneOr } from '../arguments/flags.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { ExitStatus } from '../exit-status.ts';
import { version } from '../version.ts';
import { defineCommand } from './command.ts';

const writers = { text, json, markdown } satisfies Record<string, (language: Language) => string>;

export const rules = defineCommand({
  name: 'rules',
  operands: '',
  summary: { nb: 'Viser regelkatalogen.', en: 'Shows the catalogue of rules.' },
  flags: {
    format: oneOr('text|json|markdown', choice(['text', 'json', 'markdown']), 'text', { nb: 'Formatet på katalogen; forvalgt text.', en: 'The format of the catalogue; text by default.' }),
  },
  async run({ format }, operands, terminal) {
    if (operands.length > 0) throw new UsageError({ nb: `rules tar ingen argumenter; kpr-lint explain ${operands[0]} forklarer en regel.`, en: `rules takes no arguments; kpr-lint explain ${operands[0]} explains a rule.` });
    terminal.write(writers[format](terminal.language));
    return ExitStatus.clean;
  },
});

function text(language: Language): string {
  const longest = Math.max(...catalogue.map(({ name }) => name.length));
  return catalogue.map(({ id, name, severity, offByDefault, summary }) => `${id}  ${name.padEnd(longest)}  ${(offByDefault === true ? 'off' : severity).padEnd(7)}  ${summary[language]}\n`).join('');
}

function json(): string {
  const entries = catalogue.map((rule) => {
    const { id, name, severity, registryAction, actor, offByDefault, needsYear, summary, sources, options } = rule;
    return {
      rule: id,
      name,
      severity,
      registryAction,
      actor,
      offByDefault: offByDefault === true,
      needsYear: needsYear === true,
      fix: guideOf(rule).fix?.kind ?? 'none',
      summary,
      sources,
      options: options ?? {},
    };
  });
  return `${JSON.stringify({ schemaVersion: 1, tool: { name: 'kpr-lint', version }, rules: entries }, undefined, 2)}\n`;
}

function markdown(language: Language): string {
  return ruleCatalogue(language, false);
}
