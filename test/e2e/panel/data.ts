import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileState } from '../../../client/panel/messages.ts';
import { type CountsParams, type CountsResult, countsMethod, countsResult } from '../../../shared/protocol.ts';
import { Session } from '../../lsp/session.ts';
import { root } from '../host/places.ts';

export const AT = new Date(2024, 0, 6, 8, 42).getTime();

/** Two years of a synthetic municipality, and what the language server says of them to a panel. */
export class PanelData {
  private readonly folder = mkdtempSync(join(tmpdir(), 'kpr-panel-'));
  readonly uri = pathToFileURL(join(this.folder, 'uttrekk-2023.xml')).href;
  readonly previous = pathToFileURL(join(this.folder, 'uttrekk-2022.xml')).href;

  private constructor(private readonly session: Session) {}

  static async make(language: 'nb' | 'en', persons = 1200): Promise<PanelData> {
    const data = new PanelData(await Session.start(undefined, { initializationOptions: { language } }));
    const now = data.generate('uttrekk-2023.xml', persons, 2023, '--inject=KPR201=12,KPR203=30,KPR301=6,KPR303=2,KPR402=9,KPR501=14');
    data.generate('uttrekk-2022.xml', persons, 2022);
    await data.session.open(data.uri, withFewer(now));
    return data;
  }

  /** The counts as the server tells them. */
  async counts(params: Partial<CountsParams> = {}): Promise<CountsResult> {
    return countsResult.parse(await this.session.client.sendRequest(countsMethod, { uri: this.uri, previous: this.previous, ...params }));
  }

  /** The counts of another text. */
  async countsOf(text: string): Promise<CountsResult> {
    await this.session.open('file:///annet.xml', text);
    return countsResult.parse(await this.session.client.sendRequest(countsMethod, { uri: 'file:///annet.xml' }));
  }

  generate(name: string, persons: number, year: number, ...flags: string[]): string {
    const file = join(this.folder, name);
    execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'generate', '--output', file, `--persons=${persons}`, `--year=${year}`, '--seed=7', ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(file, 'utf8');
  }

  replace(from: string, to: string): Promise<void> {
    return this.session.replace(this.uri, from, to);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }
}

/** Some of those with code 4 get 17 instead: great changes, as when a code has been mistaken. */
function withFewer(text: string): string {
  let left = 60;
  return text.replace(/<tjTjenType>4<\/tjTjenType>/g, (found) => (left-- > 0 ? '<tjTjenType>17</tjTjenType>' : found));
}

export function counted(data: CountsResult): FileState {
  return { kind: 'counted', name: 'uttrekk-2023.xml', size: 9_123_456, at: AT, disk: false, data };
}
