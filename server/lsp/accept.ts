import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BASELINE_NAME, type BaselineEntry } from '../../shared/lint/baseline.ts';
import { writeBaseline } from '../../shared/lint/baseline-file.ts';
import { type AcceptParams, type AcceptResult, acceptMethod, acceptParams } from '../../shared/protocol.ts';
import type { Finding } from '../../shared/report/finding.ts';
import { Fingerprints, Occurrences } from '../../shared/report/fingerprint.ts';
import { sha256 } from '../cli/sha256.ts';
import { pathFrom } from '../config-place.ts';
import { pathOf } from './config.ts';
import { toRange } from './convert.ts';
import { checkedOrRefused } from './from-checked.ts';
import { paramsOf } from './params.ts';
import { Refusal } from './refusal.ts';
import type { Feature, LanguageServer } from './server.ts';

const words = {
  nb: { notStored: 'Lagre uttrekket som en fil først: grunnlinjen gjelder filer.', gone: 'Funnet er ikke der lenger.', fault: (why: string) => `Grunnlinjen kan ikke endres: ${why}` },
  en: { notStored: 'Save the extract as a file first: the baseline is about files.', gone: 'The finding is not there any more.', fault: (why: string) => `The baseline cannot be changed: ${why}` },
};

/** Of the finding that is asked for, which is numbered among its equals as the baseline numbers them; undefined where there is none. */
function fingerprintOf(findings: Iterable<Finding>, { rule, range, ordinal }: AcceptParams, place: string, accepted: readonly BaselineEntry[]): string | undefined {
  const occurrences = new Occurrences();
  const fingerprints = new Fingerprints(place, sha256);
  const known = new Set(accepted.map(({ fingerprint }) => fingerprint));
  let left = ordinal;
  for (const finding of findings) {
    const occurrence = occurrences.next(finding);
    const { start } = toRange(finding.range);
    if (finding.rule !== rule || start.line !== range.start.line || start.character !== range.start.character) continue;
    const fingerprint = fingerprints.of({ ...finding, occurrence });
    if (!known.has(fingerprint) && left-- === 0) return fingerprint;
  }
  return undefined;
}

/** What accepting a finding makes of the baseline. Throws a refusal where it cannot be accepted. */
export async function acceptance(server: LanguageServer, asked: AcceptParams): Promise<AcceptResult> {
  const say = words[server.language];
  const { uri, rule } = asked;
  const path = pathOf(uri);
  const document = server.readable(uri);
  if (path === undefined) throw new Refusal(say.notStored);
  const extract = document && (await checkedOrRefused(server, document));
  const { baselineFile, fault } = server.configured(path);
  const config = server.configFileFor(path);
  const baseline = baselineFile === '' ? join(dirname(config), BASELINE_NAME) : baselineFile;
  const all = server.accepted(baseline);
  const place = pathFrom(dirname(baseline), path);
  const entries = all.get(place) ?? [];
  const fingerprint = extract && fingerprintOf(extract.findings(), asked, place, entries);
  if (fingerprint === undefined) throw new Refusal(say.gone);
  if (fault !== undefined && (baselineFile === '' || existsSync(baselineFile))) throw new Refusal(say.fault(fault[server.language]));
  const text = writeBaseline(new Map([...all, [place, [...entries, { rule, fingerprint }]]]));
  return { baseline: pathToFileURL(baseline).href, text, config: pathToFileURL(config).href, named: baselineFile !== '' };
}

/** A finding goes into the baseline: the file that holds what is accepted, the same as that of the command line. */
export const accept: Feature = {
  register(server) {
    server.connection.onRequest(acceptMethod, (params: unknown) => acceptance(server, paramsOf(acceptParams, params)));
  },
};
