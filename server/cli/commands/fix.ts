import { check } from './check.ts';
import { type Command, defineCommand } from './command.ts';

// A watch would fix what somebody is writing, and settings are shown by `check`.
const { watch: _, 'print-config': __, ...flags } = check.flags;

/** `check --fix`. */
export const fix: Command = defineCommand({
  ...check,
  flags,
  name: 'fix',
  summary: {
    nb: 'Retter det som kan rettes trygt: check --fix.',
    en: 'Fixes what can be fixed safely: check --fix.',
  },
  details: [
    {
      nb: 'Skriver bare der kontrollen etterpå ikke gir flere feil enn før. Filen er hele tiden den gamle eller den nye. Sluttstatus følger av det som står igjen.',
      en: 'Writes only where the check afterwards gives no more errors than before. The file is the old or the new one at every moment. The exit status follows from what is left.',
    },
  ],
  run: (values, operands, terminal) => check.run({ ...values, fix: true } as typeof values, operands, terminal),
});
