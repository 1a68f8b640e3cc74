/**
 * The code lists themselves, with the number and name of the Volven codebook (kodeverk) where there is one; code-lists.ts
 * says which field uses which.
 * Source: DOMAIN §3 and §4; wording after Volven. Years stand where 2018 (format 3.5) differs from later years (3.7).
 */
import type { Code, CodeList } from './code-lists.ts';

const yes: Code = { code: '1', nb: 'Ja', en: 'Yes' };
const no: Code = { code: '2', nb: 'Nei', en: 'No' };
const notRelevant: Code = { code: '9', nb: 'Ikke relevant', en: 'Not relevant' };
const until2018 = (code: Code): Code => ({ ...code, to: 2018 });
const from2019 = (code: Code): Code => ({ ...code, from: 2019 });

/** 1101 Ja, nei. */
export const yesNo: CodeList = { codes: [yes, no] };

/** 1101 Ja, nei. Medication review and nutrition: 9 was a code in 2018 only. */
export const yesNoSince2019: CodeList = { codes: [yes, no, until2018(notRelevant)] };

/** 1110 Ja, nei, ikke relevant. */
export const need: CodeList = { codes: [yes, no, notRelevant] };

const receivesCodes: readonly Code[] = [
  yes,
  { code: '2', nb: 'Ja, men har udekket behov', en: 'Yes, but needs more' },
  { code: '3', nb: 'Nei', en: 'No' },
];
/** 9338 Mottar bistand. */
export const receivesHelp: CodeList = { codes: receivesCodes };
/** 9340 Mottar transport. */
export const receivesTransport: CodeList = { codes: receivesCodes };

/** 3100 Kjønn. */
export const sex: CodeList = { codes: [
  { code: 'M', nb: 'Mann', en: 'Male' },
  { code: 'K', nb: 'Kvinne', en: 'Female' },
] };

/** 9335 Husstand. */
export const household: CodeList = { codes: [
  { code: '1', nb: 'Bor alene', en: 'Lives alone' },
  { code: '2', nb: 'Bor sammen med andre', en: 'Lives with others' },
  { code: '3', nb: 'Bor sammen med foreldre', en: 'Lives with parents' },
] };

/** 9168 Privat, ikke betalt hjelp. */
export const privateHelp: CodeList = { codes: [
  { code: '1', nb: 'Ja, inntil 3 timer per uke', en: 'Yes, less than 3 hours a week' },
  { code: '2', nb: 'Ja, 3 inntil 9 timer per uke', en: 'Yes, 3 to less than 9 hours a week' },
  { code: '3', nb: 'Ja, 9 inntil 15 timer per uke', en: 'Yes, 9 to less than 15 hours a week' },
  { code: '4', nb: 'Ja, 15 timer per uke eller mer', en: 'Yes, 15 hours a week or more' },
  { code: '5', nb: 'Ja, ukjent omfang', en: 'Yes, extent unknown' },
  { code: '6', nb: 'Nei', en: 'No' },
] };

/** 9336 Individuell plan. */
export const individualPlan: CodeList = { codes: [
  { code: '1', nb: 'Ja, virksom plan', en: 'Yes, a plan is in use' },
  { code: '2', nb: 'Nei, plan er ikke utarbeidet', en: 'No, no plan has been drawn up' },
  { code: '3', nb: 'Nei, ønsker ikke plan', en: 'No, does not want a plan' },
  from2019({ code: '4', nb: 'Nei, oppfyller ikke retten til plan', en: 'No, has no right to a plan' }),
  until2018(notRelevant),
] };

/** 9188 Koordinator. Format 3.7 is described twice, once with 1–4 and once with 11–14 for the same answers (DOMAIN §9.2): both stand. */
export const coordinator: CodeList = { codes: [
  { code: '1', nb: 'Ja, koordinator er oppnevnt', en: 'Yes, a coordinator is appointed' },
  { code: '2', nb: 'Nei, koordinator er ikke oppnevnt', en: 'No, no coordinator is appointed' },
  from2019({ code: '3', nb: 'Nei, ønsker ikke koordinator', en: 'No, does not want a coordinator' }),
  from2019({ code: '4', nb: 'Nei, oppfyller ikke retten til koordinator', en: 'No, has no right to a coordinator' }),
  until2018(notRelevant),
  ...[
    { code: '11', nb: 'Ja, koordinator er oppnevnt', en: 'Yes, a coordinator is appointed', replacedBy: '1' },
    { code: '12', nb: 'Nei, koordinator er ikke oppnevnt', en: 'No, no coordinator is appointed', replacedBy: '2' },
    { code: '13', nb: 'Nei, ønsker ikke koordinator', en: 'No, does not want a coordinator', replacedBy: '3' },
    { code: '14', nb: 'Nei, oppfyller ikke retten til koordinator', en: 'No, has no right to a coordinator',
      replacedBy: '4' },
  ].map(from2019),
] };

/** 9111 Funksjonsvariabel. */
export const functionType: CodeList = { codes: [
  { code: '1', nb: 'Sosial deltakelse', en: 'Social participation' },
  { code: '2', nb: 'Skaffe seg varer og tjenester', en: 'Obtaining goods and services' },
  { code: '3', nb: 'Beslutninger i dagliglivet', en: 'Decisions in daily life' },
  { code: '4', nb: 'Ivareta egen helse', en: 'Looking after own health' },
  { code: '5', nb: 'Bevege seg innendørs', en: 'Moving indoors' },
  { code: '6', nb: 'Alminnelig husarbeid', en: 'Ordinary housework' },
  { code: '7', nb: 'Personlig hygiene', en: 'Personal hygiene' },
  { code: '8', nb: 'På- og avkledning', en: 'Dressing and undressing' },
  { code: '9', nb: 'Lage mat', en: 'Cooking' },
  { code: '10', nb: 'Spise', en: 'Eating' },
  { code: '11', nb: 'Toalett', en: 'Using the toilet' },
  { code: '12', nb: 'Bevege seg utendørs', en: 'Moving outdoors' },
  { code: '13', nb: 'Syn', en: 'Sight' },
  { code: '14', nb: 'Hørsel', en: 'Hearing' },
  { code: '15', nb: 'Hukommelse', en: 'Memory' },
  { code: '16', nb: 'Kommunikasjon', en: 'Communication' },
  { code: '17', nb: 'Styre atferd', en: 'Controlling behaviour' },
  { code: '18', nb: 'Ivareta egen økonomi', en: 'Managing own finances' },
  { code: '19', nb: 'Funksjonsvariabel 19 (navn ikke publisert)', en: 'Function variable 19 (name not published)' },
  { code: '20', nb: 'Funksjonsvariabel 20 (navn ikke publisert)', en: 'Function variable 20 (name not published)' },
] };

/** 9165 Funksjonsverdi. */
export const functionScore: CodeList = { codes: [
  { code: '1', nb: 'Ingen problem eller utfordring', en: 'No problem' },
  { code: '2', nb: 'Ikke behov for bistand', en: 'No need for assistance' },
  { code: '3', nb: 'Middels behov for bistand', en: 'Medium need for assistance' },
  { code: '4', nb: 'Store behov for bistand', en: 'Great need for assistance' },
  { code: '5', nb: 'Fullt behov for bistand', en: 'Full need for assistance' },
  notRelevant,
] };

function senseScore(worst: Omit<Code, 'code'>): readonly Code[] {
  return [
    { code: '1', nb: 'Godt, ingen problemer', en: 'Good, no problems' },
    { code: '2', nb: 'Noe redusert', en: 'Somewhat reduced' },
    { code: '3', nb: 'Dårlig', en: 'Poor' },
    { code: '4', nb: 'Svært dårlig', en: 'Very poor' },
    { code: '5', ...worst },
    notRelevant,
  ];
}
/** 9166 Funksjonsverdi syn. */
export const sightScore: CodeList = { codes: senseScore({ nb: 'Blind', en: 'Blind' }) };
/** 9167 Funksjonsverdi hørsel. */
export const hearingScore: CodeList = { codes: senseScore({ nb: 'Døv', en: 'Deaf' }) };

/** 9171 Vedtak. */
export const decision: CodeList = { codes: [
  { code: '1', nb: 'Avslag', en: 'Rejected' },
  { code: '2', nb: 'Innvilget', en: 'Granted' },
] };

/** Diagnosekodeverk. Judged by KPR209, not by KPR205. */
export const diagnosisCodebook: CodeList = { codes: [
  { code: 'ICPC-2', nb: 'Primærhelsetjenestens kodeverk', en: 'The codebook of primary care' },
  { code: 'ICD-10', nb: 'Spesialisthelsetjenestens kodeverk', en: 'The codebook of specialist care' },
] };

/** Nobody has published the list: it has no codes here and is not checked. */
export const unpublished: CodeList = { codes: [] };

/**
 * Volven 8705, which some systems send in poIndPlan by mistake: 101–104 have the same texts as 1–4, 105 and 106 have
 * no counterpart (DOMAIN §5 E-21, RULES KPR203).
 */
export const individualPlan8705: readonly Code[] = [
  { code: '101', nb: 'Ja, virksom plan', en: 'Yes, a plan is in use', replacedBy: '1' },
  { code: '102', nb: 'Nei, individuell plan er ikke utarbeidet', en: 'No, no plan has been drawn up', replacedBy: '2' },
  { code: '103', nb: 'Nei, ønsker ikke individuell plan', en: 'No, does not want a plan', replacedBy: '3' },
  { code: '104', nb: 'Nei, oppfyller ikke retten til individuell plan', en: 'No, has no right to a plan',
    replacedBy: '4' },
  { code: '105', nb: 'Melding om behov for individuell plan er sendt kommunen',
    en: 'The municipality has been notified that a plan is needed' },
  { code: '106', nb: 'Ukjent status', en: 'Status unknown' },
];
