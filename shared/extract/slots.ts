/**
 * The numbers of the fields within their row. They are the same in every version of the format, so that a rule can say
 * `service.values[tjFraDato]`. A field that only one version has keeps its number; fields that a later version adds
 * and no rule names need none here (see format.ts).
 */

// IPLOS
export const versjon = 0;

// INNHINFO
export const iiInnhType = 0;
export const iiKomnr = 1;
export const iiBydelsnr = 2;
export const iiFraDato = 3;
export const iiTilDato = 4;
export const iiLagetDato = 5;
export const iiSysID = 6;
export const iiSysVersjon = 7;
export const iiLopenr = 8;

// iiKontakt
export const kontaktType = 0;
export const kontaktNavn = 1;
export const kontaktTelefon = 2;
export const kontaktEpost = 3;

// PERSON
export const pePeID = 0;
export const peAlder = 1;
export const peKjonn = 2;
export const peKomnr = 3;
export const peBydelsnr = 4;
export const peFraDato = 5;
export const peDodDato = 6;
export const peEndrDato = 7;

// PERSONOPPL
export const poPeID = 0;
export const poPoID = 1;
export const poHusstand = 2;
export const poOmsorgBarn = 3;
export const poPrivHjelp = 4;
export const poBoligTilr = 5;
export const poVurdTann = 6;
export const poVurdLege = 7;
export const poIndPlan = 8;
export const poHarKoordinator = 9;
export const poArbBistBehov = 10;
export const poArbBistMottar = 11;
export const poArbTranspBehov = 12;
export const poArbTranspMottar = 13;
export const poFriBistBehov = 14;
export const poFriBistMottar = 15;
export const poFriTranspBehov = 16;
export const poFriTranspMottar = 17;
export const poLegeMiddGj = 18;
export const poLegeMiddGjDato = 19;
export const poErnKartlagt = 20;
export const poErnKartlagtDato = 21;
export const poErnRisiko = 22;
export const poErnRisikoDato = 23;
export const poErnPlan = 24;
export const poErnPlanDato = 25;
export const poFraDato = 26;
export const poTilDato = 27;
export const poVenteliste = 28;
export const poVentelisteDato = 29;
export const poHeldg = 30;
export const poHab = 31;
export const poHabDato = 32;

// FUNKSJON
export const fnPeID = 0;
export const fnFnID = 1;
export const fnFunkType = 2;
export const fnFunkVerdi = 3;
export const fnFraDato = 4;
export const fnTilDato = 5;

// TJENESTE
export const tjPeID = 0;
export const tjTjID = 1;
export const tjVeID = 2;
export const tjVeNrID = 3;
export const tjTjenType = 4;
export const tjTjenUnderType = 5;
export const tjSoknadDato = 6;
export const tjVedtDato = 7;
export const tjVedtak = 8;
export const tjTimerUke = 9;
export const tjResTimerUke = 10;
export const tjRullerende = 11;
export const tjInstOrgnr = 12;
export const tjFraDato = 13;
export const tjTilDato = 14;
export const tjKlageMottatt = 15;
export const tjKlageBesvart = 16;

// DIAGNOSE
export const diPeID = 0;
export const diDiID = 1;
export const diKodeVersjon = 2;
export const diDiagKode = 3;
export const diFraDato = 4;
export const diTilDato = 5;

// DOGNTILBUD
export const dgPeID = 0;
export const dgDgID = 1;
export const dgInstOrgnr = 2;
export const dgFraDato = 3;
export const dgTilDato = 4;

/** The names behind the numbers, by row. */
export const slotNames = {
  IPLOS: ['versjon'],
  INNHINFO: ['iiInnhType', 'iiKomnr', 'iiBydelsnr', 'iiFraDato', 'iiTilDato', 'iiLagetDato', 'iiSysID', 'iiSysVersjon', 'iiLopenr'],
  iiKontakt: ['Type', 'Navn', 'Telefon', 'Epost'],
  PERSON: ['pePeID', 'peAlder', 'peKjonn', 'peKomnr', 'peBydelsnr', 'peFraDato', 'peDodDato', 'peEndrDato'],
  PERSONOPPL: ['poPeID', 'poPoID', 'poHusstand', 'poOmsorgBarn', 'poPrivHjelp', 'poBoligTilr', 'poVurdTann', 'poVurdLege', 'poIndPlan', 'poHarKoordinator', 'poArbBistBehov', 'poArbBistMottar', 'poArbTranspBehov', 'poArbTranspMottar', 'poFriBistBehov', 'poFriBistMottar', 'poFriTranspBehov', 'poFriTranspMottar', 'poLegeMiddGj', 'poLegeMiddGjDato', 'poErnKartlagt', 'poErnKartlagtDato', 'poErnRisiko', 'poErnRisikoDato', 'poErnPlan', 'poErnPlanDato', 'poFraDato', 'poTilDato', 'poVenteliste', 'poVentelisteDato', 'poHeldg', 'poHab', 'poHabDato'],
  FUNKSJON: ['fnPeID', 'fnFnID', 'fnFunkType', 'fnFunkVerdi', 'fnFraDato', 'fnTilDato'],
  TJENESTE: ['tjPeID', 'tjTjID', 'tjVeID', 'tjVeNrID', 'tjTjenType', 'tjTjenUnderType', 'tjSoknadDato', 'tjVedtDato', 'tjVedtak', 'tjTimerUke', 'tjResTimerUke', 'tjRullerende', 'tjInstOrgnr', 'tjFraDato', 'tjTilDato', 'tjKlageMottatt', 'tjKlageBesvart'],
  DIAGNOSE: ['diPeID', 'diDiID', 'diKodeVersjon', 'diDiagKode', 'diFraDato', 'diTilDato'],
  DOGNTILBUD: ['dgPeID', 'dgDgID', 'dgInstOrgnr', 'dgFraDato', 'dgTilDato'],
} as const satisfies Record<string, readonly string[]>;

export type RowName = keyof typeof slotNames;

const names = Object.keys(slotNames);

/** The kinds of rows as numbers, in the order of `slotNames`. */
export function kindOf(name: RowName): number {
  return names.indexOf(name);
}
