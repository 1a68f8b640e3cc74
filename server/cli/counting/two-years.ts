import { realpathSync } from 'node:fs';
import type { ComparedExtract } from '../../../shared/counts/compared.ts';
import { municipalitiesIn } from '../../../shared/extract/municipalities.ts';
import type { Localized } from '../../../shared/rules/rule.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { STDIN, pathShown } from '../files/targets.ts';
import { codeShown } from '../formats/extract-facts.ts';

/** An extract and how it was named. */
export interface NamedExtract {
  readonly path: string;
  readonly extract: Pick<ComparedExtract, 'facts' | 'statistics'>;
}

/** Throws a UsageError where both names mean one file. */
export function refuseSameFile(previous: string, current: string): void {
  if (!isSameFile(previous, current)) return;
  throw new UsageError({
    nb: `Begge er samme fil: ${pathShown(current)}. Oppgi fjorårets uttrekk som den andre.`,
    en: `Both are the same file: ${pathShown(current)}. Name last year’s extract as the other.`,
  });
}

/** Whether two names mean one file; two times standard input does. */
export function isSameFile(a: string, b: string): boolean {
  if (a === STDIN || b === STDIN) return a === b;
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    // Whoever reads it says that it does not exist.
    return false;
  }
}

/** Throws a UsageError where the years stand the wrong way round. Two extracts of one year are a matter for KPR907. */
export function refuseWrongOrder(previous: NamedExtract, current: NamedExtract): void {
  const [before, now] = [previous.extract.statistics.dataYear, current.extract.statistics.dataYear];
  if (before > now) {
    throw new UsageError({
      nb: `${previous.path} gjelder ${before} og ${current.path} ${now}: det tidligste året skal stå som fjorårets. Bytt om på dem.`,
      en: `${previous.path} is of ${before} and ${current.path} of ${now}: the earlier year must be the previous one. Swap them.`,
    });
  }
  if (before === now && !isSamePlace(previous, current)) {
    throw new UsageError({
      nb: `${previous.path} og ${current.path} gjelder samme år (${now}), men ikke samme kommune og bydel. Oppgi et tidligere års uttrekk.`,
      en: `${previous.path} and ${current.path} are of the same year (${now}), but not of the same municipality and district. Name an extract of an earlier year.`,
    });
  }
}

/** What the reader must know before the changes mean anything; undefined where nothing speaks against the pair. */
export function doubtOf(previous: NamedExtract, current: NamedExtract): Localized | undefined {
  if (isSamePlace(previous, current) || isSuccessor(previous, current)) return undefined;
  const [before, now] = [previous, current].map((named) => codeShown([placeOf(named).municipality, placeOf(named).district].filter((code) => code !== '').join('/'), 'masked'));
  return {
    nb: `Filene er ikke fra samme kommune og bydel: ${previous.path} er fra ${before}, ${current.path} fra ${now}. Er det ikke samme sted med nytt nummer, sier endringene ingenting.`,
    en: `The files are not of the same municipality and district: ${previous.path} is of ${before}, ${current.path} of ${now}. Unless it is the same place with a new number, the changes say nothing.`,
  };
}

function placeOf({ extract: { facts } }: NamedExtract): ComparedExtract['facts'] {
  return facts;
}

function isSamePlace(a: NamedExtract, b: NamedExtract): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one.municipality === other.municipality && one.district === other.district;
}

/** Whether the municipality only got another number: what took over is one, and took over nothing else. */
function isSuccessor(before: NamedExtract, now: NamedExtract): boolean {
  const [then, later] = [placeOf(before), placeOf(now)];
  const merged = municipalitiesIn(before.extract.statistics.dataYear).filter(({ successors }) => successors.includes(later.municipality));
  return then.district === later.district && merged.length === 1 && merged[0]!.number === then.municipality && merged[0]!.successors.length === 1;
}
