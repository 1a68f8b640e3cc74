import type { FixKind } from '../rules/guides/guide.ts';
import type { Language } from '../rules/rule.ts';

/** What every page of a rule says. */
export interface PageWords {
  readonly facts: Readonly<Record<'severity' | 'registry' | 'actor' | 'fix' | 'standard', string>>;
  readonly on: string;
  readonly off: string;
  readonly kinds: Readonly<Record<FixKind | 'none', string>>;
  readonly titles: Readonly<Record<'finds' | 'matters' | 'example' | 'remedy' | 'fix' | 'options' | 'sources', string>>;
  readonly needsYear: string;
  readonly wrong: string;
  readonly right: string;
  readonly repeated: (persons: number) => string;
  /** That the extract is not the source. */
  readonly source: string;
  /** What the names among the sources stand for. */
  readonly cited: string;
  /** How a fix of the kind is applied. */
  readonly apply: Readonly<Record<FixKind, string>>;
  readonly byDefault: string;
  readonly atLeast: string;
  readonly atMost: string;
}

const words: Readonly<Record<Language, PageWords>> = {
  nb: {
    facts: { severity: 'Alvor', registry: 'Registeret', actor: 'Hvem retter', fix: 'Rettelse', standard: 'Forvalgt' },
    on: 'på',
    off: 'av',
    kinds: { safe: 'trygg', suggested: 'forslag', both: 'trygg eller forslag', none: 'ingen' },
    titles: {
      finds: 'Hva regelen finner',
      matters: 'Hvorfor det betyr noe',
      example: 'Eksempel',
      remedy: 'Slik rettes det i fagsystemet',
      fix: 'Rettelsen verktøyet tilbyr',
      options: 'Valg',
      sources: 'Kilder',
    },
    needsYear: 'Regelen sier ingenting når dataåret ikke er kjent.',
    wrong: 'Feil:',
    right: 'Riktig:',
    repeated: (persons) => `Tenk deg et uttrekk med ${persons} personer som disse.`,
    source: 'Å rette filen retter ikke fagsystemet. Blir ikke kilden rettet, er feilen tilbake i neste uttrekk.',
    cited: 'DOMAIN er prosjektets samling av fakta om formatet og registeret, med de offentlige kildene; RULES er regelkatalogen. Ingen av dem følger med koden.',
    apply: {
      safe: 'Trygge rettelser gjøres av kpr-lint fix, og av «Rett alle trygge» i editoren.',
      suggested: 'Forslag velger du selv: som hurtigrettelse i editoren, eller med --unsafe-fixes på kommandolinjen der det bare er ett svar.',
      both: 'Trygge rettelser gjøres av kpr-lint fix. Forslag velger du selv: som hurtigrettelse i editoren, eller med --unsafe-fixes på kommandolinjen der det bare er ett svar.',
    },
    byDefault: 'forvalgt',
    atLeast: 'minst',
    atMost: 'høyst',
  },
  en: {
    facts: { severity: 'Severity', registry: 'The registry', actor: 'Who acts', fix: 'Fix', standard: 'By default' },
    on: 'on',
    off: 'off',
    kinds: { safe: 'safe', suggested: 'suggested', both: 'safe or suggested', none: 'none' },
    titles: {
      finds: 'What the rule finds',
      matters: 'Why it matters',
      example: 'Example',
      remedy: 'How to put it right in the record system',
      fix: 'The fix that the tool offers',
      options: 'Options',
      sources: 'Sources',
    },
    needsYear: 'The rule says nothing where the data year is not known.',
    wrong: 'Wrong:',
    right: 'Right:',
    repeated: (persons) => `Think of an extract with ${persons} persons like these.`,
    source: 'To correct the file is not to correct the record system. Unless the source is corrected, the fault is back in the next extract.',
    cited: 'DOMAIN is the project’s collection of facts about the format and the registry, with the public sources; RULES is the catalogue of rules. Neither is published with the code.',
    apply: {
      safe: 'Safe fixes are made by kpr-lint fix, and by “Fix all safe” in the editor.',
      suggested: 'Suggestions are yours to choose: as a quick fix in the editor, or with --unsafe-fixes on the command line where there is just one answer.',
      both: 'Safe fixes are made by kpr-lint fix. Suggestions are yours to choose: as a quick fix in the editor, or with --unsafe-fixes on the command line where there is just one answer.',
    },
    byDefault: 'by default',
    atLeast: 'at least',
    atMost: 'at most',
  },
};

export function pageWords(language: Language): PageWords {
  return words[language];
}
