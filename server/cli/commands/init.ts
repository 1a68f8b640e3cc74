import { existsSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BASELINE_NAME } from '../../../shared/lint/baseline.ts';
import { defaultOptions } from '../../../shared/lint/settings.ts';
import { ruleOf } from '../../../shared/rules/lookup.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { CONFIG_NAME, pathFrom } from '../../config-place.ts';
import { ExitStatus } from '../exit-status.ts';
import { unwritable } from '../files/system-error.ts';
import { defineCommand } from './command.ts';

/** The JSON Schema of the configuration stands beside the bundled program. */
const SCHEMA = 'kpr-lint.schema.json';

export const init = defineCommand({
  name: 'init',
  operands: '',
  summary: { nb: `Skriver en kommentert ${CONFIG_NAME} i arbeidsmappen.`, en: `Writes a commented ${CONFIG_NAME} into the working directory.` },
  details: [
    {
      nb: 'En fil som er der fra før, blir ikke skrevet over. Alt i den nye filen er kommentert ut, så den endrer ingenting før noe tas i bruk.',
      en: 'A file that is there already is not written over. Everything in the new file is commented out, so that it changes nothing until something is taken into use.',
    },
  ],
  flags: {},
  async run(_, operands, terminal) {
    if (operands.length > 0) throw new UsageError({ nb: `init tar ingen argumenter: ${operands[0]}.`, en: `init takes no arguments: ${operands[0]}.` });
    const file = join(process.cwd(), CONFIG_NAME);
    const present: UsageError = new UsageError({ nb: `${CONFIG_NAME} finnes allerede, og er ikke skrevet over.`, en: `${CONFIG_NAME} exists already, and has not been written over.` });
    if (existsSync(file)) throw present;
    try {
      writeFileSync(file, configText(terminal.language, schemaFrom(process.cwd())), { flag: 'wx' });
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? present : new UsageError(unwritable(error, CONFIG_NAME));
    }
    terminal.complain({ nb: `${CONFIG_NAME} er skrevet. kpr-lint check --print-config FIL viser hva som gjelder for en fil.`, en: `${CONFIG_NAME} has been written. kpr-lint check --print-config FILE shows what applies to a file.` });
    return ExitStatus.clean;
  },
});

/** The way to the schema; of another drive, a URL. */
function schemaFrom(folder: string): string {
  const path = pathFrom(folder, join(dirname(__filename), SCHEMA));
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.startsWith('.') ? path : `./${path}`;
}

/** Example rules of the text: one that is off, and one with options. */
const OFF_BY_DEFAULT = ruleOf('KPR307');
const WITH_OPTIONS = ruleOf('KPR303');

const texts = {
  nb: {
    about: ['Innstillinger for KPR Lint. Alt som er kommentert ut, viser et eksempel; uten det gjelder det som er forvalgt.', 'Kommentarer og komma på slutten av lister er lov.'],
    rules: ['Regler, med nummer (KPR307), navn (end-before-start) eller starten på numre (KPR8).', 'Alvor: "off", "info", "warning" eller "error". kpr-lint rules viser alle, kpr-lint explain KPR303 forklarer en.'],
    overrides: ['Annet for noen av filene, med mønstre fra mappen til denne filen. Det siste som passer, gjelder.'],
    year: ['Dataåret for filer der perioden ikke viser det.'],
    language: ['Språket i meldingene: "nb" eller "en".'],
    baseline: ['Funn som er godtatt og ikke skal telle. kpr-lint baseline STI… skriver filen.'],
    previous: ['Fjorårets uttrekk, som årets sammenlignes med.'],
  },
  en: {
    about: ['Settings for KPR Lint. What is commented out shows an example; without it the defaults apply.', 'Comments and commas at the ends of lists are allowed.'],
    rules: ['Rules, by number (KPR307), name (end-before-start) or the beginning of numbers (KPR8).', 'Severity: "off", "info", "warning" or "error". kpr-lint rules lists all, kpr-lint explain KPR303 explains one.'],
    overrides: ['Other settings for some of the files, by globs from the folder of this file. The last that matches applies.'],
    year: ['The data year of files whose period does not tell it.'],
    language: ['The language of the messages: "nb" or "en".'],
    baseline: ['Findings that are accepted and are not to count. kpr-lint baseline PATH… writes the file.'],
    previous: ['Last year’s extract, with which this year’s is compared.'],
  },
} as const satisfies Record<Language, Record<string, readonly string[]>>;

/** A configuration that says nothing yet: what it could say is commented out. */
function configText(language: Language, schema: string): string {
  const { about, rules, overrides, year, language: ofLanguage, baseline, previous } = texts[language];
  const comment = (lines: readonly string[], indent = '  '): string => lines.map((text) => `${indent}// ${text}\n`).join('');
  return `${comment(about, '')}{
  "$schema": ${JSON.stringify(schema)},

${comment(rules)}  "rules": {
    // "${OFF_BY_DEFAULT.id}": "info",
    // "${WITH_OPTIONS.id}": ${JSON.stringify({ severity: WITH_OPTIONS.severity, options: defaultOptions(WITH_OPTIONS) })},
  },

${comment(overrides)}  "overrides": [
    // { "files": "test/**", "rules": { "KPR8": "off" } },
  ],

${comment(year)}  // "year": 2025,

${comment(ofLanguage)}  // "language": "${language}",

${comment(baseline)}  // "baseline": "${BASELINE_NAME}",

${comment(previous)}  // "previous": "2024.xml",
}
`;
}
