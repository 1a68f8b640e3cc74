import * as vscode from 'vscode';
import type { AcceptParams } from '../../shared/protocol.ts';
import { texts } from '../language.ts';
import { acceptFinding } from './accept-finding.ts';
import { checkExtract } from './check-extract.ts';
import { checkFolder } from './check-folder.ts';
import { exportReport } from './export-report.ts';
import { fixAllSafe } from './fix-all-safe.ts';
import { generate, openSample } from './generate.ts';
import type { Parts } from './parts.ts';
import { showRule } from './show-rule.ts';
import { turnRuleOff } from './turn-rule-off.ts';
import { whyNotChecked } from './why-not-checked.ts';

/** Registers the commands of the manifest, and those that the server's actions use. */
export function registerCommands(parts: Parts): vscode.Disposable {
  const { server, disk } = parts;
  const restartServer = async (): Promise<void> => {
    await server.restart();
    void vscode.window.showInformationMessage(texts().server.byHand);
  };
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    checkExtract: (uri?: vscode.Uri, selected?: readonly vscode.Uri[]) => checkExtract(parts, uri, selected),
    checkFolder: (uri?: vscode.Uri) => checkFolder(parts, uri),
    fixAllSafe: () => fixAllSafe(parts),
    generate: () => generate(parts),
    openSample: () => openSample(parts),
    showRule: (rule?: string) => showRule(parts, rule),
    turnRuleOff: (document: string, rule: string, ruleName: string) => turnRuleOff(parts, document, rule, ruleName),
    acceptFinding: (uri: string, rule: string, range: AcceptParams['range'], ordinal = 0) => acceptFinding(parts, { uri, rule, range, ordinal }),
    // From the explorer comes what is selected, from the panel last year's file.
    exportReport: (uri?: vscode.Uri, previous?: unknown) => exportReport(parts, uri, typeof previous === 'string' ? previous : undefined),
    whyNotChecked: () => whyNotChecked(parts),
    clearFindings: () => disk.forgetAll(),
    restartServer,
    showLog: () => server.showLog(),
  };
  return vscode.Disposable.from(...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`kprLint.${name}`, run)));
}
