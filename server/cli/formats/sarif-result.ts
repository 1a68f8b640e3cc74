import { type Finding, type LocatedEdit, type Range, fullPath } from '../../../shared/report/finding.ts';
import { pathShown } from '../../../shared/text/mask.ts';
import type { Writer } from '../../../shared/text/message.ts';
import { oneLine } from './lines.ts';
import { levels, ruleIndex } from './sarif-rules.ts';

/** Name of the fingerprint; a change of what it is made of would be a new name. */
const FINGERPRINT = 'kprLint/v1';
export const BASE = '%SRCROOT%';

/** Where a file is: relative to the working directory; an absolute path is a `file` URI of its own. */
export function sarifArtifact(path: string): object {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${uri.slice(uri.indexOf('/'))}` };
  return { uri, uriBaseId: BASE };
}

/** Lines and columns from 1, in UTF-16 code units; the end exclusive. */
function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1, startColumn: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1,
    charOffset: start.offset, charLength: end.offset - start.offset,
  };
}

/** `artifactLocation`: that of the file (`sarifArtifact`). */
export function sarifResult(finding: Finding, fingerprint: string, artifactLocation: object, writer: Writer): object {
  const { rule, severity, range, path, related, registryAction, actor, person } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule),
    level: levels[severity],
    message: { text: oneLine(writer.message(finding)) },
    locations: [{ physicalLocation: { artifactLocation, region: region(range) }, logicalLocations: [{ fullyQualifiedName: fullPath(finding, pathShown(path, writer.detail)), kind: path.includes('/@') ? 'attribute' : 'element' }] }],
    ...(related.length > 0 && {
      relatedLocations: related.map((r, id) => ({
        id, physicalLocation: { artifactLocation, region: region(r.range) }, message: { text: oneLine(writer.note(finding, r.note)) },
      })),
    }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...sarifFixes(finding, artifactLocation, writer),
    properties: { registryAction, actor, ...(person > 0 && { person }) },
  };
}

/** A safe repair that shows no identity; what a person must choose is no SARIF fix. */
function sarifFixes({ fix }: Finding, artifactLocation: object, writer: Writer): object {
  const repair = fix?.kind === 'safe' && fix.repairs.length === 1 ? fix.repairs[0]! : undefined;
  if (repair === undefined || repair.edits.length === 0 || writer.hides(repair)) return {};
  const replacements = repair.edits.map(({ range, text }: LocatedEdit) => ({ deletedRegion: region(range), ...(text !== '' && { insertedContent: { text } }) }));
  return { fixes: [{ description: { text: oneLine(writer.title(repair)) }, artifactChanges: [{ artifactLocation, replacements }] }] };
}
