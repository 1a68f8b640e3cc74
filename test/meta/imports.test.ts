import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  readonly from: string;
  /** A path of the project, or the name of a package. */
  readonly to: string;
  readonly ofPackage: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|mts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const statements = /^(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(from: string): Import[] {
  return [...readFileSync(join(root, from), 'utf8').matchAll(statements)].map((match) => {
    const named = (match[1] ?? match[2] ?? match[3])!;
    const ofPackage = !named.startsWith('.');
    return { from, to: ofPackage ? named : join(dirname(from), named).replaceAll('\\', '/'), ofPackage };
  });
}

const all = ['shared', 'server', 'client', 'scripts'].flatMap(sources).flatMap(importsOf);

/** Who may import what: the arrows of docs/architecture.md. The narrower folder goes before the wider. */
const arrows: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['shared/xml/', ['shared/xml/']],
  ['shared/extract/', ['shared/extract/', 'shared/xml/']],
  ['shared/rules/', ['shared/rules/', 'shared/extract/', 'shared/counts/national.ts', 'shared/counts/compared.ts', 'shared/counts/figures.ts', 'shared/xml/faults.ts', 'shared/xml/text.ts']],
  ['shared/', ['shared/']],
  ['server/', ['server/', 'shared/', 'package.json']],
  ['client/', ['client/', 'shared/']],
];

describe('the arrows between the parts', () => {
  it.each(arrows)('%s', (from, allowed) => {
    const narrower = arrows.slice(0, arrows.findIndex(([folder]) => folder === from)).map(([folder]) => folder);
    const inside = all.filter((one) => one.from.startsWith(from) && !narrower.some((folder) => one.from.startsWith(folder)));
    const others = inside.filter(({ ofPackage }) => !ofPackage);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ to }) => !allowed.some((place) => to.startsWith(place))).map((one) => `${one.from} → ${one.to}`)).toEqual([]);
  });

  it('are all found: every source imports something, or is imported', () => {
    const seen = new Set(all.flatMap(({ from, to }) => [from, to]));
    expect(sources('shared').filter((file) => !seen.has(file) && !file.endsWith('.d.ts'))).toEqual([]);
  });

  it('do not lead to the tests', () => {
    expect(all.filter(({ to, ofPackage }) => !ofPackage && to.startsWith('test/'))).toEqual([]);
  });
});

describe('the core', () => {
  /** zod and what the configuration is read with: nowhere else, so that a check loads neither. */
  const allowed: Readonly<Record<string, readonly string[]>> = {
    'shared/protocol.ts': ['zod/mini'],
    'shared/lint/config-schema.ts': ['zod/mini'],
    'shared/lint/config-edit.ts': ['jsonc-parser'],
    'shared/lint/config-faults.ts': ['jsonc-parser', 'zod/mini'],
    'shared/lint/config-text.ts': ['jsonc-parser', 'zod/mini'],
    'shared/lint/baseline-file.ts': ['zod/mini'],
    'shared/lint/config-files.ts': ['picomatch/posix.js'],
  };

  it('depends on nothing, but for the configuration and the protocol', () => {
    const packages = all.filter(({ from, ofPackage }) => ofPackage && from.startsWith('shared/'));
    expect(packages.filter(({ from, to }) => !allowed[from]?.includes(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

describe('the network', () => {
  it('is nothing that a source asks for', () => {
    expect(all.filter(({ to }) => /^(node:)?(http|https|http2|net|tls|dgram|dns|undici|ws)(\/|$)/.test(to))).toEqual([]);
    for (const file of ['shared', 'server', 'client'].flatMap(sources)) {
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/\b(fetch|sendBeacon)\(|\bnew (XMLHttpRequest|WebSocket|EventSource)\b/);
    }
  });
});
