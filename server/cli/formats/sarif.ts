import { Fingerprints } from '../../../shared/report/fingerprint.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import type { Format, RunReport } from './format.ts';
import { oneLine } from './lines.ts';
import { listedOf } from './listed.ts';
import { notRunSentences } from './not-run.ts';
import { BASE, sarifArtifact, sarifResult } from './sarif-result.ts';
import { ruleIndex, sarifRules } from './sarif-rules.ts';
import { type Trouble, troublesOf } from './troubles.ts';
import { wordsOf } from './words.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, one run, a result a line. */
export const sarif: Format = function* (report, { writer, version, sha256, maxFindings }) {
  const { language } = writer;
  const run = {
    tool: { driver: { name: 'kpr-lint', version, semanticVersion: version, rules: sarifRules(language) } },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE]: { description: { text: baseDescription[language] } } },
    artifacts: report.files.map(({ path, size }) => ({ location: sarifArtifact(path), length: size, roles: ['analysisTarget'] })),
    invocations: [invocation(report, language)],
    properties: { counts: report.counts },
  };
  yield `{\n"$schema": ${JSON.stringify(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n`;
  for (const [name, value] of Object.entries(run)) yield `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`;
  yield '"results": [';
  let separator = '';
  for (const listed of listedOf(report, maxFindings)) {
    const artifact = sarifArtifact(listed.file.path);
    const fingerprints = new Fingerprints(listed.file.path, sha256);
    for (const finding of listed.findings) {
      yield `${separator}\n${JSON.stringify(sarifResult(finding, fingerprints.of(finding), artifact, writer))}`;
      separator = ',';
    }
  }
  yield '\n]\n}]\n}\n';
};

const baseDescription: Readonly<Record<Language, string>> = { nb: 'Mappen som kpr-lint ble kjørt i.', en: 'The folder that kpr-lint was run in.' };

/** How the run went. What was not checked is told for each file, so that no result cannot pass for no fault. */
function invocation(report: RunReport, language: Language): object {
  const troubles = troublesOf(report, language);
  const notifications = [...troubles.map(failure), ...report.files.flatMap((file) => unchecked(file, language))];
  return { executionSuccessful: troubles.length === 0, ...(notifications.length > 0 && { toolExecutionNotifications: notifications }) };
}

function failure({ path, kind, detail, line, message }: Trouble): object {
  const index = kind === 'rule-threw' ? ruleIndex.get(detail) : undefined;
  return {
    level: 'error',
    message: { text: oneLine(message) },
    descriptor: { id: kind },
    ...(index !== undefined && { associatedRule: { id: detail, index } }),
    ...(path !== '' && { locations: [{ physicalLocation: { artifactLocation: sarifArtifact(path), ...(line !== undefined && { region: { startLine: line + 1 } }) } }] }),
  };
}

function unchecked(file: FileReport, language: Language): object[] {
  const text = notRunSentences([{ ...file, notRun: file.notRun.filter(({ reason }) => reason !== 'off') }], wordsOf(language));
  if (text === '') return [];
  const level = file.complete ? 'note' : 'warning';
  return [{ level, message: { text: oneLine(text) }, descriptor: { id: 'not-run' }, locations: [{ physicalLocation: { artifactLocation: sarifArtifact(file.path) } }] }];
}
