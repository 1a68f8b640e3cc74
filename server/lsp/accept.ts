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
import { Outdated } from './document.ts';
import { paramsOf } from './params.ts';
import { Refusal } from './refusal.ts';
import type { Feature, LanguageServer } from './server.ts';

const words = {
  nb: { notStored: 'Lagre uttrekket som en fil først: grunnlinjen gjelder filer.', gone: 'Funnet er ikke der lenger.', changed: 'Filen ble endret imens. Prøv på nytt.', fault: (why: string) => `Grunnlinjen kan ikke endres: ${why}` },
  en: { notStored: 'Save the extract as a file first: the baseline is about files.', gone: 'The finding is not there any more.', changed: 'The file was changed meanwhile. Try again.', fault: (why: string) => `The baseline cannot be changed: ${why}` },
};

/** The finding of a rule that begins at a place, numbered among its equals as the baseline numbers them. */
function numbered(findings: Iterable<Finding>, rule: string, line: number, character: number): Finding | undefined {
  const occurrences = new Occurrences();
  for (const finding of findings) {
    const occurrence = occurrences.next(finding);
    const { start } = toRange(finding.range);
    if (finding.rule === rule && start.line === line && start.character === character) return { ...finding, occurrence };
  }
  return undefined;
}

/** What accepting a finding makes of the baseline. Throws a refusal where it cannot be accepted. */
export async function acceptance(server: LanguageServer, { uri, rule, range }: AcceptParams): Promise<AcceptResult> {
  const say = words[server.language];
  const path = pathOf(uri);
  const document = server.readable(uri);
  if (path === undefined) throw new Refusal(say.notStored);
  const extract = await document?.checked().catch((error: unknown) => {
    throw error instanceof Outdated ? new Refusal(say.changed) : error;
  });
  const finding = extract && numbered(extract.findings(), rule, range.start.line, range.start.character);
  if (finding === undefined) throw new Refusal(say.gone);
  const { baselineFile, fault } = server.configured(path);
  if (fault !== undefined && (baselineFile === '' || existsSync(baselineFile))) throw new Refusal(say.fault(fault[server.language]));
  const config = server.configFileFor(path);
  const baseline = baselineFile === '' ? join(dirname(config), BASELINE_NAME) : baselineFile;
  const all = server.accepted(baseline);
  const place = pathFrom(dirname(baseline), path);
  const entry: BaselineEntry = { rule, fingerprint: new Fingerprints(place, sha256).of(finding) };
  const entries = (all.get(place) ?? []).filter(({ fingerprint }) => fingerprint !== entry.fingerprint);
  const text = writeBaseline(new Map([...all, [place, [...entries, entry]]]));
  return { baseline: pathToFileURL(baseline).href, text, config: pathToFileURL(config).href, named: baselineFile !== '' };
}

/** A finding goes into the baseline: the file that holds what is accepted, the same as that of the command line. */
export const accept: Feature = {
  register(server) {
    server.connection.onRequest(acceptMethod, (params: unknown) => acceptance(server, paramsOf(acceptParams, params)));
  },
};
