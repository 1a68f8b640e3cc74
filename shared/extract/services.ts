/**
 * The service codes of tjTjenType (kodeverk 9151): names, groups, years of validity, and what a row with the code
 * must hold. Source: DOMAIN §2; for the codes of today the mandatory lists equal `mandatoryForServiceTypes` of the format tables.
 *
 * Of 12, 13 and 16 DOMAIN §2 does not say whether they need a decision ("–", where it says "not req" of others): the
 * register's lists are those of 2019, when these codes had expired. Decided: they are like 29 and 15, as which they are read
 * (RULES, "One fault, one finding"; DOMAIN §6.0), so that an application which was rejected or is pending counts nobody as a
 * recipient in 2018. The rules ask the format's lists (`Service.demands`), which do not name them: in data of 2018 nothing is
 * demanded of these codes.
 */

/** home: hjemmeboende · housing: bolig · institution: institusjon · technology: velferdsteknologi · coercion: tvang. */
export type ServiceGroup = 'home' | 'housing' | 'institution' | 'technology' | 'coercion';

/** One service code. Years are data years, both ends included. */
export interface ServiceCode {
  readonly code: number;
  /** Official Norwegian name. A name: it stays Norwegian in English text. */
  readonly name: string;
  /** Plain English gloss, not an official translation. */
  readonly en: string;
  /** Undefined only for 10, which expired before the groups existed. */
  readonly group: ServiceGroup | undefined;
  /** 0 where the first year is not known (the code is older than every data year that the tool reads). */
  readonly validFrom: number;
  /** 9999 while the code is valid. */
  readonly validTo: number;
  /** The code to use instead. 12 and 13: always 29. 16: 15 or another fitting code, together with poHab = 1. */
  readonly replacement?: 29 | 15;
  /** tjInstOrgnr. `unknown` for codes on which the source (2015–2018) says nothing. */
  readonly organisationNumber: 'required' | 'optional' | 'forbidden' | 'unknown';
  /** tjTimerUke. `ifRolling`: required where tjRullerende is 1; only such a code requires tjRullerende. */
  readonly hours: 'required' | 'ifRolling' | 'unused' | 'unknown';
  /** tjVedtak is required. */
  readonly decision: boolean;
  /** tjSoknadDato is required. */
  readonly applicationDate: boolean;
  /** tjVedtDato is required. */
  readonly decisionDate: boolean;
  /** What a reader should know about the code: one or two sentences. */
  readonly notes?: { readonly nb: string; readonly en: string };
}

/** Names of the groups, as the published reports call them (DOMAIN §2, §6.0). */
export const groups: Readonly<Record<ServiceGroup, { readonly nb: string; readonly en: string }>> = {
  home: { nb: 'Tjenester til hjemmeboende', en: 'Services to people living at home' },
  housing: { nb: 'Bolig', en: 'Housing' },
  institution: { nb: 'Institusjonstjenester', en: 'Institution services' },
  technology: { nb: 'Velferdsteknologi', en: 'Welfare technology' },
  coercion: { nb: 'Bruk av tvang', en: 'Use of coercion' },
};

const always = { validFrom: 0, validTo: 9999 };
const since = (year: number) => ({ validFrom: year, validTo: 9999 });
const until = (year: number) => ({ validFrom: 0, validTo: year });

/** Applied for and decided. */
const decided = { decision: true, applicationDate: true, decisionDate: true };
/** Coercion is decided without anyone having applied. */
const decidedUnasked = { decision: true, applicationDate: false, decisionDate: true };
const onlyDecisionDate = { decision: false, applicationDate: false, decisionDate: true };
const undecided = { decision: false, applicationDate: false, decisionDate: false };

/** In the order of the code. */
export const serviceCodes: readonly ServiceCode[] = [
  { code: 1, name: 'Praktisk bistand - daglige gjøremål', en: 'Practical help with daily tasks',
    group: 'home', ...always, organisationNumber: 'required', hours: 'required', ...decided },
  { code: 2, name: 'Praktisk bistand - opplæring - daglige gjøremål', en: 'Practical help: training in daily tasks',
    group: 'home', ...always, organisationNumber: 'required', hours: 'required', ...decided },
  { code: 3, name: 'Praktisk bistand - brukerstyrt - personlig assistanse', en: 'User-controlled personal assistance',
    group: 'home', ...always, organisationNumber: 'required', hours: 'required', ...decided,
    notes: { nb: 'Kalles BPA.', en: 'Known as BPA.' } },
  { code: 4, name: 'Dagaktivitetstilbud', en: 'Day activities',
    group: 'home', ...always, organisationNumber: 'required', hours: 'required', ...decided,
    notes: { nb: 'Formålet er aktivitet. Gjelder tilbudet nødvendig helsehjelp, brukes 17.',
      en: 'The purpose is activity. Where it is necessary health care, the code is 17.' } },
  { code: 5, name: 'Matombringing', en: 'Meals brought home',
    group: 'home', ...always, organisationNumber: 'optional', hours: 'unused', ...decided },
  { code: 6, name: 'Trygghetsalarm', en: 'Personal alarm',
    group: 'technology', ...always, organisationNumber: 'optional', hours: 'unused', ...undecided,
    notes: { nb: 'Rapporteres når den dekker et behov for helse- og omsorgstjenester, fra 2019 med eller uten vedtak.',
      en: 'Reported where it meets a need for health and care services, since 2019 with or without a decision.' } },
  { code: 7, name: 'Avlasting - utenfor institusjon', en: 'Respite care outside an institution',
    group: 'home', ...always, organisationNumber: 'optional', hours: 'required', ...decided },
  { code: 8, name: 'Avlasting i institusjon', en: 'Respite care in an institution',
    group: 'institution', ...always, organisationNumber: 'required', hours: 'ifRolling', ...decided,
    notes: { nb: 'Krever svar på om avlastingen er rullerende (tjRullerende).',
      en: 'Must say whether the respite care is rolling (tjRullerende).' } },
  { code: 9, name: 'Støttekontakt', en: 'Support contact',
    group: 'home', ...always, organisationNumber: 'optional', hours: 'required', ...decided },
  { code: 10, name: 'Institusjon eller bolig med heldøgns omsorgstjenester',
    en: 'Institution or housing with round-the-clock care',
    group: undefined, ...until(2008), organisationNumber: 'unknown', hours: 'unknown', ...undecided,
    notes: { nb: 'Utgikk i 2009. Ingen kode erstatter den alene: 21, 18, 19, 20 eller 29 må velges for hver person.',
      en: 'Expired in 2009. No single code replaces it: 21, 18, 19, 20 or 29 must be chosen for each person.' } },
  { code: 11, name: 'Omsorgsstønad', en: 'Care benefit for relatives',
    group: 'home', ...always, organisationNumber: 'optional', hours: 'required', ...decided,
    notes: { nb: 'Het tidligere omsorgslønn.', en: 'Formerly called omsorgslønn.' } },
  { code: 12, name: 'Omsorgsbolig', en: 'Sheltered housing',
    group: 'housing', ...until(2018), replacement: 29, organisationNumber: 'forbidden', hours: 'unused', ...decided },
  { code: 13, name: 'Annen bolig', en: 'Other housing',
    group: 'housing', ...until(2018), replacement: 29, organisationNumber: 'forbidden', hours: 'unused', ...decided },
  { code: 14, name: 'Bruk av tvang psyk. utv.hemning - planlagte tiltak',
    en: 'Coercion, intellectual disability: planned measures',
    group: 'coercion', ...always, organisationNumber: 'unknown', hours: 'unused', ...decidedUnasked,
    notes: { nb: 'Helse- og omsorgstjenesteloven § 9-5 tredje ledd bokstav b og c.',
      en: 'Health and Care Services Act section 9-5, third paragraph, letters b and c.' } },
  { code: 15, name: 'Helsetjenester i hjemmet', en: 'Health services at home',
    group: 'home', ...always, organisationNumber: 'required', hours: 'required', ...decided },
  { code: 16, name: 'Rehabilitering/habilitering utenfor institusjon', en: 'Rehabilitation outside an institution',
    group: 'home', ...until(2018), replacement: 15, organisationNumber: 'optional', hours: 'unknown', ...decided,
    notes: { nb: 'Utgikk i 2019: bruk 15 eller en annen kode som passer, og sett poHab til 1.',
      en: 'Expired in 2019: use 15 or another code that fits, and set poHab to 1.' } },
  { code: 17, name: 'Dagopphold i institusjon', en: 'Day stay in an institution',
    group: 'institution', ...always, organisationNumber: 'required', hours: 'required', ...decided,
    notes: { nb: 'Formålet er nødvendig helsehjelp. Er det aktivitet, brukes 4.',
      en: 'The purpose is necessary health care. Where it is activity, the code is 4.' } },
  { code: 18, name: 'Tidsbegrenset opphold - utredning/behandling', en: 'Short-term stay: assessment or treatment',
    group: 'institution', ...always, organisationNumber: 'required', hours: 'unused', ...decided },
  { code: 19, name: 'Tidsbegrenset opphold - habilitering/rehabilitering', en: 'Short-term stay: rehabilitation',
    group: 'institution', ...always, organisationNumber: 'required', hours: 'unused', ...decided },
  { code: 20, name: 'Tidsbegrenset opphold - annet', en: 'Short-term stay: other',
    group: 'institution', ...always, organisationNumber: 'required', hours: 'unused', ...decided },
  { code: 21, name: 'Langtidsopphold i institusjon', en: 'Long-term stay in an institution',
    group: 'institution', ...always, organisationNumber: 'required', hours: 'unused', ...decided,
    notes: { nb: 'Omfatter også barnebolig, avlastingsbolig og rusinstitusjon.',
      en: 'Includes children’s homes, respite homes and institutions for addiction.' } },
  { code: 22, name: 'Nattopphold i institusjon', en: 'Night stay in an institution',
    group: 'institution', ...always, organisationNumber: 'required', hours: 'required', ...decided },
  { code: 23, name: 'Bruk av tvang psyk. utv.hemning - nødsituasjoner',
    en: 'Coercion, intellectual disability: emergencies',
    group: 'coercion', ...always, organisationNumber: 'unknown', hours: 'unused', ...decidedUnasked,
    notes: { nb: 'Helse- og omsorgstjenesteloven § 9-5 tredje ledd bokstav a.',
      en: 'Health and Care Services Act section 9-5, third paragraph, letter a.' } },
  { code: 24, name: 'Helsehjelp med tvang', en: 'Health care under coercion',
    group: 'coercion', ...always, organisationNumber: 'unknown', hours: 'unused', ...onlyDecisionDate,
    notes: { nb: 'Pasient- og brukerrettighetsloven kapittel 4 A.',
      en: 'Patients’ and Users’ Rights Act chapter 4 A.' } },
  { code: 25, name: 'Kommunal øyeblikkelig hjelp - døgnopphold', en: 'Municipal emergency bed',
    group: 'institution', ...since(2016), organisationNumber: 'required', hours: 'unused', ...undecided,
    notes: { nb: 'Rapporteres bare for personer som også får en annen tjeneste.',
      en: 'Reported only for persons who receive another service too.' } },
  { code: 26, name: 'Lokaliseringsteknologi (GPS)', en: 'Location technology (GPS)',
    group: 'technology', ...since(2016), organisationNumber: 'forbidden', hours: 'unused', ...undecided,
    notes: { nb: 'Het tidligere Varslings- og lokaliseringsteknologi (GPS).',
      en: 'Formerly called Varslings- og lokaliseringsteknologi (GPS).' } },
  { code: 27, name: 'Elektronisk medisineringsstøtte', en: 'Electronic medication support',
    group: 'technology', ...since(2019), organisationNumber: 'unknown', hours: 'unused', ...undecided },
  { code: 28, name: 'Digitalt tilsyn', en: 'Digital supervision',
    group: 'technology', ...since(2019), organisationNumber: 'unknown', hours: 'unused', ...undecided },
  { code: 29, name: 'Bolig kommunen disponerer til helse- og omsorgsformål',
    en: 'Housing at the municipality’s disposal for health and care',
    group: 'housing', ...since(2019), organisationNumber: 'forbidden', hours: 'unused', ...decided,
    notes: { nb: 'Erstatter 12 Omsorgsbolig og 13 Annen bolig fra 2019.',
      en: 'Replaced 12 Omsorgsbolig and 13 Annen bolig in 2019.' } },
];

const byCode = new Map(serviceCodes.map((service) => [service.code, service]));

/** The code's row, whatever its years of validity; undefined for a code that never was one (KPR202). */
export function serviceCode(code: number): ServiceCode | undefined {
  return byCode.get(code);
}

/** Whether the register knows the code in the data year (KPR201, KPR202, KPR206). */
export function isValidServiceCode(code: number, year: number): boolean {
  const service = byCode.get(code);
  return service !== undefined && service.validFrom <= year && year <= service.validTo;
}
