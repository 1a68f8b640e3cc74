import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './places.ts';
import type { Profile } from './profile.ts';

/** Synthetic extracts of some 7.7 kB a person, made by the command line that users have. */
function generate(file: string, ...flags: string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'generate', '--output', file, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** What is in the workspace of the tests. */
export function writeWorkspace(folder: string): void {
  generate(join(folder, 'uttrekk.xml'), '--persons=40', '--seed=17', '--inject=KPR201=6,KPR203=4,KPR301=2,KPR303=2,KPR501=2');
  generate(join(folder, 'feilfri.xml'), '--persons=5');
  generate(join(folder, 'mappe/bydel-1.xml'), '--persons=20', '--seed=2', '--inject=KPR201=2');
  generate(join(folder, 'mappe/dypere/bydel-2.xml'), '--persons=20', '--seed=3', '--inject=KPR203=3');
  writeFileSync(join(folder, 'mappe/annet.xml'), '<?xml version="1.0"?>\n<bestilling><linje antall="1"/></bestilling>\n');
  writeFileSync(join(folder, 'annet.xml'), '<?xml version="1.0"?>\n<bestilling>\n  <linje antall="1"/>\n</bestilling>\n');
}

/** More findings than an editor takes, in few megabytes. */
export function writeMany(folder: string): void {
  generate(join(folder, 'mange.xml'), '--persons=1500', '--seed=6', '--inject=KPR201=1100,KPR203=300');
}

/** Some 40 MB with more findings than an editor takes. */
export function writeLarge(folder: string): void {
  generate(join(folder, 'stort.xml'), '--persons=5200', '--seed=4', '--inject=KPR201=1200,KPR203=600');
}

/** Above the 50 MB that VS Code hands to extensions. */
export function writeHuge(folder: string): void {
  generate(join(folder, 'enormt.xml'), '--persons=7200', '--seed=5', '--inject=KPR201=1200');
}

/** How many findings there are in one file. */
export interface Counted {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly byRule: Readonly<Record<string, number>>;
}

/** A finding as the command line tells it: lines and columns are 1-based. */
export interface ToldFinding {
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly fix?: { readonly kind: 'safe' | 'suggested'; readonly title: string; readonly edits: readonly { readonly text: string }[] };
}

interface ToldFile {
  readonly path: string;
  readonly recipients: number;
  readonly counts: Counted;
  readonly findings: readonly ToldFinding[];
}

/** What the command line finds in a file or in all files of a folder: the editor must find the same. */
function checkedByCommandLine(folder: string, target: string, ...flags: string[]): readonly ToldFile[] {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', target, '--format=json', '--quiet', ...flags], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(stdout) as { files: ToldFile[] }).files;
}

/** By path in the folder. */
export function countedByCommandLine(folder: string): Record<string, Counted> {
  return Object.fromEntries(checkedByCommandLine(folder, '.', '--max-findings=0').map(({ path, counts }) => [path, counts]));
}

export function findingsByCommandLine(folder: string, name: string, language: 'nb' | 'en'): ToldFile {
  return checkedByCommandLine(folder, name, `--lang=${language}`)[0]!;
}

/** A workspace for the suite inside the extension host, and what that is told of it. */
export function suiteWorkspace(profile: Profile): { readonly workspace: string; readonly env: { readonly E2E_EXPECTED: string } } {
  const workspace = profile.makeWorkspace();
  writeWorkspace(workspace);
  writeLarge(workspace);
  writeHuge(workspace);
  const expected = join(profile.folder, 'expected.json');
  writeFileSync(expected, JSON.stringify(countedByCommandLine(workspace)));
  return { workspace, env: { E2E_EXPECTED: expected } };
}
