import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Node, type ParseError, createScanner, findNodeAtLocation, findNodeAtOffset, parseTree } from 'jsonc-parser';
import picomatch from 'picomatch/posix.js';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { DIAGNOSTIC_SOURCE } from '../../shared/protocol.ts';
import { readBaseline } from '../../shared/lint/baseline-file.ts';
import { readConfig } from '../../shared/lint/config.ts';
import type { SystemError } from '../../shared/report/report.ts';
import type { Localized } from '../../shared/rules/rule.ts';
import { rulesNamed } from '../../shared/rules/lookup.ts';
import { systemErrorMessage } from '../../shared/text/system-errors.ts';
import { pathOf } from './config.ts';
import type { LanguageServer } from './server.ts';
import type { SettingsDocument } from './settings-documents.ts';

/** Something wrong, and the offset of the word at which it stands. */
interface Fault {
  readonly offset: number;
  readonly severity: DiagnosticSeverity;
  readonly text: Localized;
}

const texts = {
  glob: (glob: string): Localized => ({ nb: `«${glob}» er ikke et gyldig mønster: en parentes mangler sitt motstykke, eller et utvalg i [] er snudd.`, en: `“${glob}” is no valid pattern: a bracket has no counterpart, or a range in [] is reversed.` }),
  unknownRule: (rule: string): Localized => ({ nb: `Regelen ${rule} finnes ikke, så oppføringen godtar ingenting. Ta den bort.`, en: `There is no rule ${rule}, so the entry accepts nothing. Take it out.` }),
};

/** The faults of a configuration or a baseline, of those that the client does not find by itself. */
export function settingsFaults(server: LanguageServer, { kind, document }: SettingsDocument): Diagnostic[] {
  const text = document.getText();
  const syntax: ParseError[] = [];
  const root = parseTree(text, syntax, { allowTrailingComma: true });
  const faults = [...(kind === 'config' ? configFaults(server, document.uri, root) : root === undefined ? [] : unknownRules(root))];
  const read = kind === 'config' ? readConfig(text) : readBaseline(text);
  for (const { line, column, text: said } of 'faults' in read ? read.faults : []) {
    const offset = document.offsetAt({ line: line - 1, character: column - 1 });
    const seen = server.validatesJson && (syntax.length > 0 || seenBySchema(kind === 'config', root, offset));
    if (!seen || isEmpty(text)) faults.push({ offset, severity: DiagnosticSeverity.Error, text: said });
  }
  return faults
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, severity, text: said }) => ({ range: { start: document.positionAt(offset), end: document.positionAt(offset + wordAt(text, offset)) }, severity, source: DIAGNOSTIC_SOURCE, message: said[server.language] }));
}

/** The length of the word, string or sign that begins at an offset. */
function wordAt(text: string, offset: number): number {
  const scanner = createScanner(text);
  scanner.setPosition(offset);
  scanner.scan();
  return scanner.getTokenLength();
}

/** No word of JSON: a JSON validator takes that for a file that has not been begun. */
function isEmpty(text: string): boolean {
  const scanner = createScanner(text, true);
  scanner.scan();
  return scanner.getTokenLength() === 0;
}

/**
 * Whether a client that validates JSON tells the fault at an offset: of a configuration, for which it has the schema, all
 * but a rule that stands there by its number and its name; of a baseline only a key that stands twice.
 */
function seenBySchema(isConfig: boolean, root: Node | undefined, offset: number): boolean {
  const key = root && findNodeAtOffset(root, offset);
  const siblings = key?.parent?.type === 'property' && key.parent.children![0] === key ? key.parent.parent!.children! : [];
  const before = siblings.slice(0, siblings.indexOf(key?.parent as Node)).map(({ children }) => String(children![0]!.value));
  const twice = before.includes(String(key?.value));
  if (!isConfig) return twice;
  const [rule, ...others] = rulesNamed(String(key?.value));
  return twice || rule === undefined || others.length > 0 || !before.some((name) => name === rule.id || name === rule.name);
}

function* configFaults(server: LanguageServer, uri: string, root: Node | undefined): Iterable<Fault> {
  if (root === undefined) return;
  const files = findNodeAtLocation(root, ['overrides'])?.children?.flatMap((override) => findNodeAtLocation(override, ['files']) ?? []) ?? [];
  for (const node of files.flatMap((written) => (written.type === 'array' ? written.children! : [written]))) {
    if (isWritten(node) && !isGlob(node.value as string)) yield { offset: node.offset, severity: DiagnosticSeverity.Warning, text: texts.glob(node.value as string) };
  }
  const path = pathOf(uri);
  if (path === undefined) return;
  for (const name of ['baseline', 'previous']) {
    const node = findNodeAtLocation(root, [name]);
    if (!isWritten(node)) continue;
    const file = resolve(dirname(path), node.value as string);
    const text = missing(node.value as string, file) ?? (name === 'baseline' ? server.baselineFault(file) : undefined);
    if (text !== undefined) yield { offset: node.offset, severity: DiagnosticSeverity.Error, text };
  }
}

/** A text that is not empty: what else stands there is the schema's matter. */
function isWritten(node: Node | undefined): node is Node {
  return node?.type === 'string' && node.value !== '';
}

function isGlob(glob: string): boolean {
  try {
    picomatch(glob, { debug: true, strictBrackets: true });
    return true;
  } catch {
    return false;
  }
}

/** Why a file cannot be what is named, where that is because there is no such file. */
function missing(written: string, file: string): Localized | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  const kind: SystemError['kind'] | undefined = stats === undefined ? 'not-found' : stats.isDirectory() ? 'is-folder' : undefined;
  if (kind === undefined) return undefined;
  const error: SystemError = { path: written, kind, detail: '' };
  return { nb: systemErrorMessage(error, 'nb'), en: systemErrorMessage(error, 'en') };
}

/** Entries of rules that there are not, or not any more. */
function* unknownRules(root: Node): Iterable<Fault> {
  for (const file of findNodeAtLocation(root, ['files'])?.children ?? []) {
    for (const entry of file.children?.[1]?.children ?? []) {
      const rule = findNodeAtLocation(entry, ['rule']);
      const written = String(rule?.value);
      if (rule !== undefined && /^KPR\d{3}$/.test(written) && rulesNamed(written).length === 0) yield { offset: rule.offset, severity: DiagnosticSeverity.Warning, text: texts.unknownRule(written) };
    }
  }
}
