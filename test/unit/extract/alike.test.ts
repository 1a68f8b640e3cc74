import { describe, expect, it } from 'vitest';
import { alike, alikeAsRead } from '../../../shared/extract/alike.ts';
import { type Fields, readServices } from './read-person.ts';

const service: Fields = { '@tjTjID': 1, '@tjVeID': 2, tjTjenType: 15, tjSoknadDato: 20210101, tjVedtDato: 20210102, tjVedtak: 2, tjTimerUke: '7.50', tjInstOrgnr: 974760673, tjFraDato: 20210103 };
const areAlike = (other: Fields, one = service): boolean => readServices([one, other], 2021, ({ services }) => alike(services.at(0), services.at(1)));

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

describe('two rows are alike once one of them has been put right', () => {
  const asRead = (other: Fields): boolean => readServices([service, other], 2021, ({ services }) => alikeAsRead(services.at(0), services.at(1)));

  it.each<[string, Fields]>([
    ['with a comma in the hours', { ...service, tjTimerUke: '7,5' }],
    ['with blanks in the organisation number', { ...service, tjInstOrgnr: '974 760 673' }],
    ['with dots in the organisation number', { ...service, tjInstOrgnr: '974.760.673 ' }],
    ['with white space around a code', { ...service, tjVedtak: ' 2' }],
  ])('%s, but not as they are read', (_, other) => {
    expect(areAlike(other)).toBe(true);
    expect(areAlike(service, other)).toBe(true);
    expect(areAlike(other, other)).toBe(true);
    expect(asRead(other)).toBe(false);
  });

  it('also where both must be', () => {
    expect(areAlike({ ...service, tjTimerUke: '7,50', tjInstOrgnr: '974.760.673' }, { ...service, tjTimerUke: '7,5', tjInstOrgnr: '974 760 673' })).toBe(true);
  });

  it.each<[string, Fields]>([
    ['other hours with a comma', { ...service, tjTimerUke: '7,51' }],
    ['another organisation number', { ...service, tjInstOrgnr: '889 640 782' }],
    ['digits that are no organisation number', { ...service, tjInstOrgnr: '974 760 674' }],
    ['another code with white space around it', { ...service, tjVedtak: ' 1' }],
    ['a date with white space around it', { ...service, tjFraDato: ' 20210103' }],
  ])('but not with %s', (_, other) => {
    expect(areAlike(other)).toBe(false);
  });
});
