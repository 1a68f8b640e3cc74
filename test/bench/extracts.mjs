// The extracts that are measured: synthetic, made once, kept in the folder for temporary files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
export const folder = join(tmpdir(), 'kpr-lint-bench');
mkdirSync(folder, { recursive: true });

/** Persons in a megabyte. */
const DENSITY = 130;
const YEAR = '2023';

function generate(file, persons, seed, ...flags) {
  const part = `${file}.part`;
  const { status, stderr } = spawnSync(process.execPath, [cli, 'generate', '--persons', String(persons), '--seed', String(seed), '--year', YEAR, '--output', part, ...flags], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  renameSync(part, file);
}

/** An extract of about so many megabytes; `inject`: the faults in it, as `--inject` has them. */
export function extract(name, megabytes, inject = '') {
  const file = join(folder, `${name}-${megabytes}.xml`);
  if (!existsSync(file)) generate(file, Math.ceil(megabytes * DENSITY), 3, '--municipality', '1103', ...(inject === '' ? [] : ['--inject', inject]));
  return file;
}

/** One with some two hundred thousand findings: every third score is none, every fourth service at home has an expired code. */
export function faultyExtract(megabytes) {
  const file = join(folder, `faulty-${megabytes}.xml`);
  if (existsSync(file)) return file;
  let [scores, services] = [0, 0];
  const text = readFileSync(extract('clean', megabytes), 'utf8')
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
    if (!existsSync(file)) generate(file, Math.max(40, Math.round((persons * weight) / whole)), i + 1, '--municipality', i === 0 ? '0301' : '4601');
  }
  return { place, bytes: readdirSync(place).reduce((sum, name) => sum + statSync(join(place, name)).size, 0) };
}

export function clear() {
  rmSync(folder, { recursive: true, force: true });
}
