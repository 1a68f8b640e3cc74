import type { Guide } from './guide.ts';

export const kpr403: Guide = {
  finds: {
    nb: 'Timene er gyldige for skjemaet, men ikke skrevet som sifre, punktum og én eller to desimaler: 7, +7.50 eller .5. Verdier under 0 hører til KPR401, og komma til KPR007.',
    en: 'The hours are valid for the schema, but not written as digits, a point and one or two decimals: 7, +7.50 or .5. Values below 0 belong to KPR401, and a comma to KPR007.',
  },
  matters: {
    nb: 'Registerets egen kontroll av typen melder verdien, men gjør ingenting, så tallene blir de samme. En kommune med mange slike rader kan likevel bli regnet blant dem med mange ugyldige registreringer, og FHI tar kontakt med dem.',
    en: 'The registry’s own check of the type reports the value but does nothing, so that the figures stay the same. A municipality with many such rows may still be counted among those with many invalid registrations, which FHI contacts.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>7</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>7.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'I fagsystemet er det ingenting å rette; der kan timene godt stå som timer og minutter. Leverandøren må skrive tallet med to desimaler og punktum i filen, også når det er helt.',
    en: 'There is nothing to correct in the record system; there the hours may well stand as hours and minutes. The vendor must write the number with two decimals and a point in the file, also where it is whole.',
  },
  fix: {
    kind: 'safe',
    nb: 'Tallet skrives om uten å endre verdien: 7 blir 7.00, og .5 blir 0.50. Det er trygt, for det er det samme tallet. Fra 1000 timer gis den ikke: registerets mønster har plass til tre sifre foran punktum.',
    en: 'The number is rewritten without changing its value: 7 becomes 7.00, and .5 becomes 0.50. That is safe, because it is the same number. From 1000 hours on it is not given: the registry’s pattern has room for three digits in front of the point.',
  },
};
