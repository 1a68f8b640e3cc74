import * as vscode from 'vscode';
import { type GenerateParams, generateMethod, generateResult, rulesMethod, rulesResult } from '../../shared/protocol.ts';
import { texts } from '../language.ts';
import type { Parts } from './parts.ts';
import { ruleItem } from './show-rule.ts';

const MOST_PERSONS = 5000;

/** The sample of the walkthrough: forty persons and some of the faults that extracts have. */
const sampleParams: GenerateParams = {
  persons: 40,
  seed: 17,
  faults: [
    { rule: 'KPR201', count: 6 },
    { rule: 'KPR203', count: 4 },
    { rule: 'KPR301', count: 2 },
    { rule: 'KPR303', count: 2 },
    { rule: 'KPR501', count: 2 },
  ],
};

/** "Generate a synthetic extract": asks how many persons and which faults. Nothing is stored until the user saves it. */
export async function generate(parts: Parts): Promise<void> {
  const { persons: prompt, personsRange, faults: title, faultsHint } = texts().generate;
  const wanted = await vscode.window.showInputBox({ prompt, value: '100', validateInput: (text) => (isCount(text) ? undefined : personsRange) });
  if (wanted === undefined) return;
  const { rules } = await parts.server.ask(rulesMethod, rulesResult, {});
  const items = rules.filter(({ injectable }) => injectable).map(ruleItem);
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title, placeHolder: faultsHint, matchOnDescription: true, matchOnDetail: true });
  if (chosen === undefined) return;
  await open(parts, { persons: Number(wanted), faults: chosen.map(({ label }) => ({ rule: label, count: 1 })) });
}

/** "Open a sample extract". */
export async function openSample(parts: Parts): Promise<void> {
  await open(parts, sampleParams);
}

async function open({ server }: Parts, params: GenerateParams): Promise<void> {
  let content: string;
  try {
    const making = { location: vscode.ProgressLocation.Window, title: texts().generate.making };
    content = (await vscode.window.withProgress(making, () => server.ask(generateMethod, generateResult, params))).text;
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return;
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'xml', content }));
}

function isCount(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_PERSONS;
}
