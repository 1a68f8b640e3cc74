import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { language } from '../language.ts';

/** The page of a panel: nothing but its own script and style sheet, and nothing from elsewhere. */
export function pageOf(webview: vscode.Webview, dist: vscode.Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const at = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>KPR Lint</title>
<link rel="stylesheet" href="${at('panel.css')}">
</head>
<body>
<main id="panel"></main>
<script nonce="${nonce}" src="${at('panel.js')}"></script>
</body>
</html>
`;
}
