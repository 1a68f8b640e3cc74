// The extracts that are measured: synthetic, made once, kept in the folder for temporary files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Persons in a megabyte. */
const DENSITY = 130;
const YEAR = '2023';
const all = join(tmpdir(), 'kpr-lint-bench');
const folder = join(all, hash());
mkdirSync(folder, { recursive: true });

/** Of how extracts are made: one that is kept is used again only where it would be made the same. */
function hash() {
  const work = mkdtempSync(join(tmpdir(), 'kpr-lint-bench-'));
  const file = join(work, 'sample.xml');
  generate(file, 10, 3, '1103');
  const hash = createHash('sha256').update(readFileSync(file)).update(readFileSync(new URL(import.meta.url)));
  rmSync(work, { recursive: true });
  return hash.digest('hex').slice(0, 12);
}

function generate(file, persons, seed, municipality) {
  const part = `${file}.part`;
  const { status, stderr } = spawnSync(process.execPath, [cli, 'generate', '--persons', String(persons), '--seed', String(seed), '--year', YEAR, '--municipality', municipality, '--output', part], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  renameSync(part, file);
}

/** An extract of about so many megabytes. */
export function extract(megabytes) {
  const file = join(folder, `clean-${megabytes}.xml`);
  if (!existsSync(file)) generate(file, Math.ceil(megabytes * DENSITY), 3, '1103');
  return file;
}

/** One with some two hundred thousand findings: every third score is none, every fourth service at home has an expired code. */
export function faultyExtract(megabytes) {
  const file = join(folder, `faulty-${megabytes}.xml`);
  if (existsSync(file)) return file;
  let [scores, services] = [0, 0];
  const text = readFileSync(extract(megabytes), 'utf8')
    .replace(/<fnFunkVerdi>\d/g, (written) => (++scores % 3 === 0 ? '<fnFunkVerdi>7' : written))
    .replace(/<tjTjenType>15</g, (written) => (++services % 4 === 0 ? '<tjTjenType>16<' : written));
  writeFileSync(file, text);
  return file;
}

/** As many persons as the country reports, in one extract for each of 357 senders: a few large ones and many small. */
export function nation(persons, senders = 357) {
  const place = join(folder, `nation-${persons}`);
  mkdirSync(place, { recursive: true });
  const weights = Array.from({ length: senders }, (_, i) => 1 / (i + 6));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, weight] of weights.entries()) {
    const file = join(place, `${String(i).padStart(3, '0')}.xml`);
    if (!existsSync(file)) generate(file, Math.max(40, Math.round((persons * weight) / whole)), i + 1, i === 0 ? '0301' : '4601');
  }
  return { place, bytes: readdirSync(place).reduce((sum, name) => sum + statSync(join(place, name)).size, 0) };
}

/** Takes all away that is kept, also what older versions have made: some 4 GB each. */
export function clear() {
  rmSync(all, { recursive: true, force: true });
}
