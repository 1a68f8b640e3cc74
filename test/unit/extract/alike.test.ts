import { describe, expect, it } from 'vitest';
import { alike } from '../../../shared/extract/alike.ts';
import { type Fields, readServices } from './read-person.ts';

const service: Fields = { '@tjTjID': 1, '@tjVeID': 2, tjTjenType: 15, tjSoknadDato: 20210101, tjVedtDato: 20210102, tjVedtak: 2, tjTimerUke: '7.50', tjInstOrgnr: 974760673, tjFraDato: 20210103 };
const areAlike = (other: Fields): boolean => readServices([service, other], 2021, ({ services }) => alike(services.at(0), services.at(1)));

describe('two rows are alike', () => {
  it.each([
    ['in every word', service],
    ['but for their ids', { ...service, '@tjTjID': 3, '@tjVeID': 4, '@tjVeNrID': 5 }],
    ['with numbers written in another way', { ...service, tjTjenType: '015', tjTimerUke: '7.5' }],
    ['with a code that has expired', { ...service, tjTjenType: 16 }],
    ['with a blank element instead of none', { ...service, tjRullerende: '' }],
    ['with text written in another way', { ...service, tjInstOrgnr: '97476&#48;673' }],
  ])('%s', (_, other) => {
    expect(areAlike(other)).toBe(true);
  });
});

describe('two rows differ', () => {
  it.each([
    ['in whose they are', { ...service, '@tjPeID': 6 }],
    ['in an expired code of something else', { ...service, tjTjenType: 12 }],
    ['in a date', { ...service, tjFraDato: 20210104 }],
    ['in their hours', { ...service, tjTimerUke: '7.51' }],
    ['in a code that no list has', { ...service, tjVedtak: 'x' }],
    ['in zeros in front of a text of digits', { ...service, tjInstOrgnr: '0974760673' }],
    ['where one has an element more', { ...service, tjTilDato: 99991231 }],
    ['where one has an element less', { tjTjenType: 15, tjFraDato: 20210103 }],
  ])('%s', (_, other) => {
    expect(areAlike(other)).toBe(false);
  });
});
