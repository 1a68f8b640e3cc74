import type { Guide } from './guide.ts';

export const kpr110: Guide = {
  finds: {
    nb: 'peKjonn har en annen verdi enn stor M eller stor K. Mellomrom rundt bokstaven er også feil. Mangler kjønn, er det KPR111.',
    en: 'peKjonn has another value than a capital M or a capital K. Blanks around the letter are a fault too. A missing sex is KPR111.',
  },
  matters: {
    nb: 'Dette er den dyreste enkeltverdien i filen: registeret sletter hele personen, med alle tjenester, vurderinger og opplysninger. Mottakertallet blir ett for lavt for hver av dem. Det står i registerets beskrivelse av formatet for 2019.',
    en: 'This is the costliest single value of the file: the registry deletes the whole person, with all services, assessments and information. The number of recipients becomes one too low for each. So says the registry’s description of the format of 2019.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>U</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210301</tjFraDato>
  </TJENESTE>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210301</tjFraDato>
  </TJENESTE>
</PERSON>`,
  remedy: {
    nb: 'Kjønn regnes ut av fødselsnummeret. Har personen et midlertidig eller feil nummer i fagsystemet, bytter du det ut med det riktige. Er nummeret riktig, må leverandøren oversette fagsystemets koder (for eksempel 1 og 2, eller F) til M og K, og utelate feltet når kjønn er ukjent.',
    en: 'The sex is derived from the national identity number. If the person has a temporary or wrong number in the record system, replace it with the right one. If the number is right, the vendor must translate the codes of the record system (for instance 1 and 2, or F) to M and K, and leave the field out where the sex is unknown.',
  },
  fix: {
    kind: 'safe',
    nb: 'Små bokstaver blir store (m til M, k til K), og mellomrom fjernes. Det er trygt, for ingen kan lese dem på en annen måte. Andre verdier som 1, 2 eller F gjettes det aldri på.',
    en: 'Small letters become capitals (m to M, k to K), and blanks are removed. That is safe, because nobody can read them in another way. Other values such as 1, 2 or F are never guessed at.',
  },
};
