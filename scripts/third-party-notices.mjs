// What the packages ask for whose code is in the bundles: that their licences go with it.
import { readFileSync, readdirSync } from 'node:fs';

const licence = /^(licen[cs]e|copying|notice)/i;

/** Names, versions and licences of all packages in bundles, of which esbuild's metafiles tell what is in them. */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs)).flatMap(({ inputs }) => Object.entries(inputs));
  const folders = new Set(inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []) : [])));
  const notices = new Map([...folders].map((folder) => noticeOf(folder)));
  return `KPR Lint contains code of these packages.\n\n${[...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `${'='.repeat(80)}\n${name}\n\n${text}\n`).join('\n')}`;
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const texts = readdirSync(folder).filter((file) => licence.test(file)).map((file) => readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0 && license !== 'MIT') throw new Error(`${folder} has no licence`);
  return [`${name} ${version} (${license})`, texts.length > 0 ? texts.join('\n\n') : `Copyright (c) ${author?.name ?? author}\n\n${MIT}`];
}

/** For a package that says that this is its licence, and has forgotten the text. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
