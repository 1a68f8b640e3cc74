import type { Guide } from './guide.ts';

export const kpr310: Guide = {
  finds: {
    nb: 'Personen døde i eller før dataåret, og en aktiv tjeneste begynner etter dødsfallet, slutter etter det, eller er ikke avsluttet. Hver tjeneste får ett funn. Er sluttdatoen ingen dato, er regelen stille.',
    en: 'The person died in or before the data year, and an active service begins after the death, ends after it, or has not been ended. A service gets one finding. Where the end is no date, the rule is silent.',
  },
  matters: {
    nb: 'Dødsfallet avslutter ingenting i registeret, og de publiserte tallene tar ikke ut døde. Personen telles derfor som mottaker per 31. desember, og hvert år til tjenesten er avsluttet. FHIs notat om 2023-tallene nevner flere kommuner der tjenester ikke var avsluttet.',
    en: 'The death ends nothing in the registry, and the published figures do not take out the dead. The person therefore counts as a recipient on 31 December, and every year until the service is ended. FHI’s note on the 2023 figures names several municipalities where services had not been ended.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>91</peAlder>
  <peKjonn>K</peKjonn>
  <peDodDato>20210412</peDodDato>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20190301</tjFraDato>
  </TJENESTE>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>91</peAlder>
  <peKjonn>K</peKjonn>
  <peDodDato>20210412</peDodDato>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20190301</tjFraDato>
    <tjTilDato>20210412</tjTilDato>
  </TJENESTE>
</PERSON>`,
  remedy: {
    nb: 'Avslutt tjenestene i fagsystemet på dødsdatoen, eller på dagen de faktisk stanset. Ta samtidig ut en liste over døde med åpne tjenester; det er sjelden bare én. Begynte tjenesten etter dødsfallet, må du se om den hører til en annen person, eller om dødsdatoen er feil.',
    en: 'End the services in the record system on the date of the death, or on the day they really stopped. Make a list of deceased persons with open services at the same time; there is seldom only one. If the service began after the death, see whether it belongs to another person, or whether the date of the death is wrong.',
  },
  fix: {
    kind: 'suggested',
    nb: 'Slutten settes til dødsdatoen. Det er bare et forslag, fordi tjenesten kan ha stanset før, for eksempel ved en sykehusinnleggelse. Begynte tjenesten etter dødsfallet, finnes det ikke noe forslag, og heller ikke der raden da kan bli lik en annen (KPR604) eller noe annet om personen blir rart (KPR606, KPR704, KPR706).',
    en: 'The end is set to the date of the death. That is only a suggestion, because the service may have stopped before, for instance when the person went into hospital. Where the service began after the death, there is no suggestion, nor where the row may then be like another one (KPR604) or something else about the person would be odd (KPR606, KPR704, KPR706).',
  },
};
