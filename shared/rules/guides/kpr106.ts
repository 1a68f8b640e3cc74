import type { Guide } from './guide.ts';

export const kpr106: Guide = {
  finds: {
    nb: 'Raden står inne i én PERSON, men tjPeID, poPeID, fnPeID, diPeID eller dgPeID viser til en annen. Id-er sammenlignes som tall. En id som registeret sletter raden for (KPR105), meldes ikke en gang til her.',
    en: 'The row stands inside one PERSON, but tjPeID, poPeID, fnPeID, diPeID or dgPeID points at another. Ids are compared as numbers. An id for which the registry deletes the row (KPR105) is not reported again here.',
  },
  matters: {
    nb: 'Ingen av kildene sier om registeret følger plasseringen eller henvisningen. Tjenesten kan derfor bli talt på feil person, og begge personers tall er usikre. At radene skal høre til personen de står i, følger av hvordan formatet er bygd.',
    en: 'No source says whether the registry follows the place or the reference. The service may therefore be counted for the wrong person, and the figures of both are uncertain. That rows belong to the person they stand in follows from how the format is built.',
  },
  bad: `
<TJENESTE tjPeID="2" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se i fagsystemet hvem som har tjenesten. Send så funnet til leverandøren med begge personers nummer i filen. Koden skal hente personens id ett sted og bruke den i alle radene; ofte er det sortering eller sammenslåing av to lister som har gått galt.',
    en: 'See in the record system who has the service. Then send the finding to the vendor with the number of both persons in the file. The code should take the person’s id from one place and use it in all rows; often the sorting or merging of two lists has gone wrong.',
  },
  fix: {
    kind: 'suggested',
    nb: 'Henvisningen settes til id-en til personen raden står i. Det er bare et forslag, for raden kan like gjerne være havnet hos feil person. Se etter i fagsystemet først. Det gis ikke for en tjeneste som da ville være lik en annen (KPR604).',
    en: 'The reference is set to the id of the person that the row stands in. That is only a suggestion, since the row may just as well have ended up with the wrong person. Look in the record system first. It is not given for a service that would then be like another one (KPR604).',
  },
};
