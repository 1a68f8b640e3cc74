import { statSync } from 'node:fs';
import { type Values, anyText, one, toggle } from '../arguments/flags.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { STDIN } from '../files/targets.ts';
import type { OutputPlan } from '../outputs.ts';
import type { FixRequest } from './fix-targets.ts';

export const fixFlags = {
  fix: toggle({ nb: 'Retter det som kan rettes trygt, i filene selv.', en: 'Fixes what can be fixed safely, in the files themselves.' }),
  'unsafe-fixes': toggle({ nb: 'Retter også forslag som har nøyaktig ett svar; med --fix, --diff eller --fix-to.', en: 'Also fixes suggestions that have exactly one answer; with --fix, --diff or --fix-to.' }),
  diff: toggle({ nb: 'Viser hva som ville blitt rettet, og skriver ingenting.', en: 'Shows what would be fixed, and writes nothing.' }),
  'fix-to': one('DIR', anyText, { nb: 'Skriver rettede kopier i mappen; originalene blir som de er.', en: 'Writes fixed copies into the folder; the originals stay as they are.' }),
};

/** What the flags ask to have fixed; undefined for nothing. `diff`: what is printed is the difference. Throws UsageError. */
export function fixAsked(values: Values<typeof fixFlags>, operands: readonly string[], plans: readonly OutputPlan[]): FixRequest | undefined {
  const { fix, diff, 'fix-to': folder, 'unsafe-fixes': unsafe } = values;
  if (!fix && !diff && folder === undefined) {
    if (unsafe) throw new UsageError({ nb: '--unsafe-fixes virker sammen med --fix, --diff eller --fix-to.', en: '--unsafe-fixes works with --fix, --diff or --fix-to.' });
    return undefined;
  }
  if (diff && folder !== undefined) throw new UsageError({ nb: '--diff skriver ingenting; --fix-to skriver kopier. Velg én.', en: '--diff writes nothing; --fix-to writes copies. Choose one.' });
  if (folder !== undefined && isNoFolder(folder)) throw new UsageError({ nb: `--fix-to ${folder} er en fil, ikke en mappe. Oppgi en mappe.`, en: `--fix-to ${folder} is a file, not a folder. Name a folder.` });
  const stdin = operands.includes(STDIN);
  if (stdin && operands.length > 1) throw new UsageError({ nb: 'Standard inn (-) rettes for seg, uten andre filer.', en: 'Standard input (-) is fixed by itself, without other files.' });
  if (stdin && folder !== undefined) throw new UsageError({ nb: 'Standard inn (-) rettes til standard ut; --fix-to gjelder filer.', en: 'Standard input (-) is fixed to standard output; --fix-to is for files.' });
  if ((diff || stdin) && plans.some(({ file, asked }) => file === undefined && asked)) {
    throw new UsageError({ nb: 'Rettelsene går til standard ut; gi formatet en fil: --format NAVN:FIL.', en: 'The fixes go to standard output; give the format a file: --format NAME:FILE.' });
  }
  return { level: unsafe ? 'unsafe' : 'safe', to: diff || stdin ? 'memory' : folder === undefined ? 'in-place' : 'copies', folder: folder ?? '.', diff };
}

function isNoFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    // Whoever writes into it says what is in the way.
    return false;
  }
}
