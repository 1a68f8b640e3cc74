import { describe, expect, it } from 'vitest';
import { checkDigitOf, hasCheckDigit, organisationNumberOf } from '../../../shared/extract/organisation-number.ts';
import { dgInstOrgnr } from '../../../shared/extract/slots.ts';
import { readPerson } from './read-person.ts';

const read = (text: string): number => readPerson(`<DOGNTILBUD><dgInstOrgnr>${text}</dgInstOrgnr></DOGNTILBUD>`, 2021, (person) => organisationNumberOf(person.specialistStays.at(0), dgInstOrgnr));

describe('an organisation number', () => {
  it('ends in the check digit of modulus 11', () => {
    expect(checkDigitOf(97_476_067)).toBe(3);
    expect(checkDigitOf(30_000_000)).toBe(2);
    expect(hasCheckDigit(974_760_673)).toBe(true);
    expect(hasCheckDigit(974_760_674)).toBe(false);
  });

  it('does not exist where the check digit would be ten', () => {
    // The weighted sum of 30000006 is 3·3 + 6·2 = 21, and 22 is the next multiple of 11; that of 30000007 is 23, ten below 33.
    expect(checkDigitOf(30_000_006)).toBe(1);
    expect(checkDigitOf(30_000_007)).toBeNaN();
    expect(hasCheckDigit(300_000_070)).toBe(false);
  });

  it.each([['974760673', 974_760_673], ['9747606730', 974_760_673], ['012345674', 12_345_674], ['97476067&#51;', 974_760_673], ['<![CDATA[974760673]]>', 974_760_673]])('is read from %s', (text, number) => {
    expect(read(text)).toBe(number);
  });

  it.each(['', '974760674', '9747606731', '97476067', '97476067300', ' 974760673', '974760673 ', '974 760 673', '974.760.673', 'NO974760673', '&#32;974760673'])('is none in "%s"', (text) => {
    expect(read(text)).toBeNaN();
  });
});
