import type { Guide } from './guide.ts';

export const kpr208: Guide = {
  finds: {
    nb: 'fnFunkVerdi er ikke 1, 2, 3, 4, 5 eller 9. Mellomrom rundt skåren er også feil. En tom skår er KPR006.',
    en: 'fnFunkVerdi is not 1, 2, 3, 4, 5 or 9. Blanks around the score are a fault too. A blank score is KPR006.',
  },
  matters: {
    nb: 'Registeret fjerner skåren. Personens kartlegging er da ikke fullstendig, så personen faller ut av måltallet for funksjonsvariabler i FHIs visning og kan telle som uoppgitt i tallene etter bistandsbehov. Følgen står i registerets beskrivelse av formatet for 2019.',
    en: 'The registry removes the score. The person’s assessment is then not complete, so that the person drops out of the Måltall for function variables in FHI’s view and may count as not specified in the figures by need. The consequence stands in the registry’s description of the format of 2019.',
  },
  bad: `
<FUNKSJON fnPeID="1" fnFnID="1">
  <fnFunkType>5</fnFunkType>
  <fnFunkVerdi>0</fnFunkVerdi>
  <fnFraDato>20210201</fnFraDato>
  <fnTilDato>99991231</fnTilDato>
</FUNKSJON>`,
  good: `
<FUNKSJON fnPeID="1" fnFnID="1">
  <fnFunkType>5</fnFunkType>
  <fnFunkVerdi>1</fnFunkVerdi>
  <fnFraDato>20210201</fnFraDato>
  <fnTilDato>99991231</fnTilDato>
</FUNKSJON>`,
  remedy: {
    nb: 'Skår variabelen på nytt i fagsystemet: 1 ingen problem, 2 ikke behov for bistand, 3 middels, 4 store og 5 fullt behov; 9 bare når den virkelig ikke er relevant. Er 0 eller desimaler brukt i mange rader, er det uttrekket som oversetter feil, og leverandøren må rette det.',
    en: 'Score the variable anew in the record system: 1 no problem, 2 no need of assistance, 3 medium, 4 great and 5 full need; 9 only where it is really not relevant. If 0 or decimals stand in many rows, it is the export that translates wrongly, and the vendor must correct it.',
  },
};
