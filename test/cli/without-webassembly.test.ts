import { expect, it } from 'vitest';
import { workplace } from './kpr-lint.ts';

it('where Node may make no code at run time, and so has no WebAssembly, a check finds the same', async () => {
  const place = workplace();
  await place.run(['generate', '--persons', '50', '--inject', 'KPR201=5,KPR301=5,KPR005=2,KPR208=3', '--output', 'extract.xml']);
  const [plain, jitless] = await Promise.all([place.run(['check', 'extract.xml', '--format', 'json']), place.run(['check', 'extract.xml', '--format', 'json'], { env: { NODE_OPTIONS: '--jitless' } })]);
  // Node says on standard error what it does without.
  expect({ ...jitless, stderr: '' }).toEqual(plain);
  expect(JSON.parse(plain.stdout)).toMatchObject({ counts: { byRule: { KPR201: 5, KPR301: 5 } } });
});
