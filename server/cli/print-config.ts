import { settingsOf } from '../../shared/lint/settings.ts';
import { UsageError } from './arguments/usage-error.ts';
import { loadConfig } from './config-file.ts';
import { STDIN, pathShown } from './files/targets.ts';
import type { FormatAsked } from './outputs.ts';
import { type Selection, selected } from './rule-selection.ts';
import type { Terminal } from './terminal.ts';

interface Asked extends Selection {
  readonly format: readonly FormatAsked[];
  readonly config: string | undefined;
  readonly year: number | undefined;
  readonly baseline: string | undefined;
  readonly previous: string | undefined;
  readonly 'stdin-filename': string | undefined;
  readonly fix: boolean;
  readonly watch: boolean;
}

/** The settings with which a file would be checked, as JSON: defaults, configuration, overrides and flags put together. Throws UsageError. */
export async function printConfig(values: Asked, operands: readonly string[], terminal: Terminal): Promise<void> {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1) throw new UsageError({ nb: '--print-config gjelder én fil; den behøver ikke finnes.', en: '--print-config is about one file, which need not exist.' });
  if (values.format.length > 0) throw new UsageError({ nb: '--print-config viser innstillingene som JSON, og kontrollerer ingenting som --format kunne skrevet. Velg én.', en: '--print-config shows the settings as JSON, and checks nothing that --format could write. Choose one.' });
  const also = (['fix', 'watch'] as const).find((flag) => values[flag]);
  if (also !== undefined) throw new UsageError({ nb: `--print-config viser innstillingene, og kontrollerer ingenting; --${also} gjør det. Velg én.`, en: `--print-config shows the settings and checks nothing; --${also} does. Choose one.` });
  const path = operand === STDIN ? (values['stdin-filename'] ?? '.') : operand;
  const config = await loadConfig(values.config);
  const { changes, year } = config.of(path);
  const { rules } = settingsOf(selected(changes, values));
  const placeOf = (file: string | undefined): string | null => (file === undefined ? null : pathShown(file));
  const effective = {
    schemaVersion: 1,
    path,
    config: placeOf(config.file),
    language: config.language ?? null,
    // --year goes before the file; the configuration's year after it.
    year: values.year ?? null,
    fallbackYear: year ?? null,
    baseline: values.baseline ?? placeOf(config.baseline),
    previous: values.previous ?? placeOf(config.previous),
    rules: Object.fromEntries(rules.map(({ rule, severity, off, options }) => [rule.id, { name: rule.name, severity: off ? 'off' : (severity ?? rule.severity), options }])),
  };
  terminal.write(`${JSON.stringify(effective, undefined, 2)}\n`);
}
