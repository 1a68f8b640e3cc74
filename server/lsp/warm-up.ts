import { LiveExtract } from '../../shared/lint/live.ts';
import { settingsOf } from '../../shared/lint/settings.ts';
import type { Documents } from './documents.ts';

/** How long the server waits before the first check, for what the client begins with, and between two of them (ms). */
const BEFORE = 20;
const BETWEEN = 4;

/** How often the small extract is checked. */
const TIMES = 5;

/**
 * Checks a small extract again and again, some milliseconds each, until a document is open: V8 then has code for most of a
 * check, and the first document of an editor, a large one above all, is done a tenth sooner.
 */
export async function warmUp(documents: Documents): Promise<void> {
  await pause(BEFORE);
  for (let i = 0; i < TIMES && documents.isEmpty; i++) {
    new LiveExtract(smallExtract(), settingsOf()).refresh();
    await pause(BETWEEN);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Rows of every kind, and nothing to find. Nobody has lived this life. */
export function smallExtract(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">${header}${person(1)}${person(2)}</IPLOS>\n`.replaceAll('><', '>\n<');
}

const contact = (type: number): string => `<iiKontakt><Type>${type}</Type><Navn>Ingen</Navn><Telefon>00000000</Telefon><Epost>ingen@example.invalid</Epost></iiKontakt>`;

const header =
  `<INNHINFO><iiInnhType>P</iiInnhType><iiKomnr>4601</iiKomnr><iiBydelsnr>00</iiBydelsnr>${contact(1)}${contact(2)}` +
  '<iiFraDato>20230101</iiFraDato><iiTilDato>20231231</iiTilDato><iiLagetDato>20240108</iiLagetDato><iiSysID>Syntetisk EPJ</iiSysID><iiSysVersjon>1.0</iiSysVersjon><iiLopenr>1</iiLopenr></INNHINFO>';

function person(id: number): string {
  return (
    `<PERSON pePeID="${id}"><peAlder>84</peAlder><peKjonn>K</peKjonn><peKomnr>4601</peKomnr><peBydelsnr>01</peBydelsnr><peFraDato>20220520</peFraDato><peEndrDato>20230913</peEndrDato>` +
    `<PERSONOPPL poPeID="${id}" poPoID="${id}"><poHusstand>1</poHusstand><poOmsorgBarn>2</poOmsorgBarn><poPrivHjelp>6</poPrivHjelp><poBoligTilr>1</poBoligTilr><poVurdLege>202210</poVurdLege><poIndPlan>4</poIndPlan><poHarKoordinator>1</poHarKoordinator><poArbBistBehov>9</poArbBistBehov><poFriBistBehov>1</poFriBistBehov><poFriBistMottar>1</poFriBistMottar><poErnKartlagt>1</poErnKartlagt><poErnKartlagtDato>20230501</poErnKartlagtDato><poErnRisiko>2</poErnRisiko><poFraDato>20220520</poFraDato><poTilDato>99991231</poTilDato></PERSONOPPL>` +
    [1, 2, 3, 4, 5].map((type) => `<FUNKSJON fnPeID="${id}" fnFnID="${10 * id + type}"><fnFunkType>${type}</fnFunkType><fnFunkVerdi>3</fnFunkVerdi><fnFraDato>20220523</fnFraDato><fnTilDato>99991231</fnTilDato></FUNKSJON>`).join('') +
    [1, 2, 18].map((code, i) => service(id, code, i)).join('') +
    `<DIAGNOSE diPeID="${id}" diDiID="${id}"><diKodeVersjon>ICPC-2</diKodeVersjon><diDiagKode>T90</diDiagKode><diFraDato>20220520</diFraDato><diTilDato>99991231</diTilDato></DIAGNOSE>` +
    `<DOGNTILBUD dgPeID="${id}" dgDgID="${id}"><dgFraDato>20230201</dgFraDato><dgTilDato>20230205</dgTilDato></DOGNTILBUD></PERSON>`
  );
}

function service(id: number, code: number, i: number): string {
  const hours = code === 18 ? '' : '<tjTimerUke>1.75</tjTimerUke><tjResTimerUke>2.00</tjResTimerUke>';
  return `<TJENESTE tjPeID="${id}" tjTjID="${10 * id + i}" tjVeID="${10 * id + i}" tjVeNrID="1"><tjTjenType>${code}</tjTjenType><tjSoknadDato>2022061${i}</tjSoknadDato><tjVedtDato>2022062${i}</tjVedtDato><tjVedtak>2</tjVedtak>${hours}<tjInstOrgnr>381957268</tjInstOrgnr><tjFraDato>2022070${i + 1}</tjFraDato><tjTilDato>202306${10 + i}</tjTilDato></TJENESTE>`;
}
