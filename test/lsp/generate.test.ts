import { afterEach, describe, expect, it } from 'vitest';
import { type GenerateParams, generateMethod } from '../../shared/protocol.ts';
import { Session } from './session.ts';

let session: Session;
afterEach(() => session.stop());

async function generated(params: GenerateParams): Promise<string> {
  session = await Session.start();
  return ((await session.client.sendRequest(generateMethod, params)) as { text: string }).text;
}

describe('the request for a synthetic extract', () => {
  it('is answered with its text, the faults in it', async () => {
    const text = await generated({ persons: 60, seed: 5, faults: [{ rule: 'KPR301', count: 2 }] });
    expect(text.match(/<PERSON /g)).toHaveLength(60);
    await session.open('file:///synthetic.xml', text);
    const diagnostics = await session.pull('file:///synthetic.xml');
    expect(diagnostics.filter(({ code }) => code === 'KPR301')).toHaveLength(2);
  });

  it.each<[string, GenerateParams, string]>([
    ['no such municipality', { municipality: '4698' }, 'Kommune 4698 fantes ikke i 2023.'],
    ['no such year', { municipality: '1201', year: 2017 }, 'Uttrekk lages for 2018 og senere.'],
    ['no room for the faults', { persons: 2, faults: [{ rule: 'KPR301', count: 3 }] }, 'KPR301 kan legges inn 2 av 3 ganger. Flere personer eller et annet år kan hjelpe.'],
  ])('is refused in the words of the command line: %s', async (_, params, words) => {
    await expect(generated(params)).rejects.toThrow(words);
  });
});
