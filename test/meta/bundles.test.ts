import { type BuildOptions, type Metafile, build } from 'esbuild';
import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';

const { thirdPartyNotices } = (await import(new URL('../../scripts/third-party-notices.mjs', import.meta.url).href)) as { thirdPartyNotices: (metafiles: readonly Metafile[]) => string };
const { bundles } = (await import(new URL('../../esbuild.mjs', import.meta.url).href)) as { bundles: BuildOptions[] };
const network = /^(node:)?(http|https|http2|net|tls|dgram|dns|inspector|undici|ws)(\/|$)/;

describe.each(bundles.map((bundle) => [bundle.outfile ?? 'dist/cli.js', bundle] as const))('%s', (_, bundle) => {
  const built = build({ ...bundle, write: false, metafile: true });

  it('holds everything it needs, but for Node itself and the editor', async () => {
    const { metafile } = await built;
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports).filter(({ external }) => external);
    expect(imported.map(({ path }) => path).filter((path) => !isBuiltin(path) && path !== 'vscode' && !path.startsWith('#'))).toEqual([]);
  });

  it('has no way to the network', async () => {
    const { metafile, outputFiles } = await built;
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
    expect(imported.map(({ path }) => path).filter((path) => network.test(path))).toEqual([]);
    for (const { text } of outputFiles) {
      const required = [...text.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, path]) => path!);
      expect(required.filter((path) => network.test(path))).toEqual([]);
      expect(text).not.toMatch(/\b(?:globalThis|window|self)\.fetch\b|(?<![\w.$])fetch\(|\bsendBeacon\b|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b/);
    }
  });
});

describe('the notices of third parties', () => {
  it('name each package that is in a bundle, with its licence', async () => {
    const metafiles = (await Promise.all(bundles.map((bundle) => build({ ...bundle, write: false, metafile: true })))).map(({ metafile }) => metafile);
    const notices = thirdPartyNotices(metafiles);
    for (const name of ['zod', 'yauzl', 'vscode-languageserver', 'vscode-languageclient', '@observablehq/plot']) expect(notices).toMatch(new RegExp(`^${name} \\d[\\d.]* \\((MIT|ISC)\\)$`, 'm'));
    for (const part of notices.split('='.repeat(80)).slice(1)) expect(part).toMatch(/permission|licen[cs]e/i);
  });
});
