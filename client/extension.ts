import { LanguageClient } from 'vscode-languageclient/node';
import { status } from '../shared/protocol.ts';
export function activate() { console.log(LanguageClient, status); }
