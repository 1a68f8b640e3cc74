import { toggle } from '../arguments/flags.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { defineCommand } from './command.ts';

export const server = defineCommand({
  name: 'server',
  operands: '',
  summary: { nb: 'Språktjeneren, for alle editorer som kan LSP.', en: 'The language server, for any editor that speaks LSP.' },
  details: [
    {
      nb: 'Editoren starter den selv: kpr-lint server --stdio. Den kontrollerer hvert XML-dokument som er et KPR-uttrekk, og tier om andre.',
      en: 'The editor starts it: kpr-lint server --stdio. It checks every XML document that is a KPR extract, and says nothing about others.',
    },
  ],
  flags: {
    stdio: toggle({ nb: 'Snakker over standard inn og ut; ingen annen kanal finnes her.', en: 'Speaks over standard input and output; there is no other channel here.' }),
  },
  async run({ stdio }, operands) {
    if (operands.length > 0) throw new UsageError({ nb: `server tar ingen argumenter: ${operands[0]}.`, en: `server takes no arguments: ${operands[0]}.` });
    if (!stdio) throw new UsageError({ nb: 'Oppgi kanalen: kpr-lint server --stdio.', en: 'Name the channel: kpr-lint server --stdio.' });
    // Loaded only here: no other command needs the protocol.
    const { startServer } = await import('../../lsp/start.ts');
    startServer({ stdio });
    // The server ends the process when its client says so or is gone.
    return new Promise<never>(() => undefined);
  },
});
