import { describe, expect, it } from 'vitest';
import { type IdentFile, isPaired, municipalitiesIn, pair } from '../../../shared/ident/pairing.ts';

const message = (institution: string, year?: number): IdentFile => ({ kind: 'message', institution, year });
const extract = (municipality: string, year?: number): IdentFile => ({ kind: 'extract', municipality, year });
/** The indexes of the files that stand together. */
const together = (...files: IdentFile[]): string[] => pair(files).map(({ messages, extracts }) => `${messages.join('+')}|${extracts.join('+')}`);

describe('a message and an extract belong together', () => {
  it('where they have the same municipality number, wherever they stand', () => {
    expect(together(extract('4601'), message('0301'), message('4601'), extract('0301'))).toEqual(['1|3', '2|0']);
  });

  it('where the sender is no municipality number, by their order', () => {
    expect(together(message('974760673'), extract('4601'), message('986186999'), extract('0301'))).toEqual(['0|1', '2|3']);
    expect(together(extract('4601'), message(''))).toEqual(['1|0']);
  });

  it('never where the years differ, or the numbers', () => {
    expect(together(message('4601', 2022), extract('4601', 2021))).toEqual(['0|', '|1']);
    expect(together(message('974760673', 2022), extract('4601', 2021))).toEqual(['0|', '|1']);
    expect(together(message('4601', 2021), extract('0301', 2021))).toEqual(['0|', '|1']);
    expect(together(message('4601', 2021), extract('4601'))).toEqual(['0|1']);
  });

  it('all of them, where a municipality sends several', () => {
    expect(together(message('0301', 2023), message('0301', 2023), extract('0301', 2023), extract('0301', 2023))).toEqual(['0+1|2+3']);
    expect(together(message('0301', 2022), extract('0301', 2022), message('0301', 2023), extract('0301', 2023))).toEqual(['0|1', '2|3']);
  });
});

describe('a municipality', () => {
  it('counts once, whatever it sends; extracts alone do not count', () => {
    expect(municipalitiesIn(pair([message('0301', 2022), message('0301', 2023), message('4601'), extract('1103')]))).toBe(2);
  });

  it('is known from the extract where the message does not say', () => {
    expect(municipalitiesIn(pair([message('974760673', 2022), extract('4601', 2022), message('4601', 2023)]))).toBe(1);
    expect(municipalitiesIn(pair([message(''), message('')]))).toBe(2);
  });

  it('is compared where both are there', () => {
    expect(pair([message('4601'), message('1103'), extract('1103')]).map(isPaired)).toEqual([false, true]);
  });
});
