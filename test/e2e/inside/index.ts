import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import Mocha from 'mocha';

/** One test of the suite, as its report has it. */
export interface Told {
  readonly title: string;
  readonly passed: boolean;
  readonly error: string;
  readonly milliseconds: number;
}

/**
 * What the extension host calls: in VS Code, and in code-server. The exit status of either is no proof that anything ran,
 * so that the results are written to a file (E2E_REPORT). E2E_GREP: only the tests whose titles match.
 */
export async function run(): Promise<void> {
  // The reporter is silent: a remote extension host does not print, and the report says it all.
  const mocha = new Mocha({ ui: 'bdd', bail: true, timeout: 60_000, reporter: class {} as never });
  for (const name of readdirSync(__dirname)) if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  if (process.env['E2E_GREP'] !== undefined) mocha.grep(process.env['E2E_GREP']);
  const told: Told[] = [];
  const tell = (test: Mocha.Runnable, error?: unknown): void => {
    told.push({ title: test.fullTitle(), passed: error === undefined, milliseconds: test.duration ?? 0, error: error === undefined ? '' : error instanceof Error ? (error.stack ?? error.message) : inspect(error) });
    writeFileSync(process.env['E2E_REPORT']!, JSON.stringify(told));
  };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) => tell(test));
    runner.on('fail', tell);
  });
}
