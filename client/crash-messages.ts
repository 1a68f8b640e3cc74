import * as vscode from 'vscode';
import { nameOf } from './active-file.ts';
import { texts } from './language.ts';
import type { Crash, Server } from './server.ts';

/** How long a word in the status bar stays, in milliseconds. */
const STAYS = 10_000;

/** Tells the user, in plain words, that the server has died and what becomes of it. */
export function tellCrash({ restarts, setAside }: Crash, server: Server): void {
  const { server: say, buttons } = texts();
  for (const uri of setAside) void vscode.window.showWarningMessage(say.setAside(nameOf(uri)), buttons.log).then((chosen) => chosen && server.showLog());
  if (restarts) {
    vscode.window.setStatusBarMessage(`$(warning) ${say.restarted}`, STAYS);
    return;
  }
  void vscode.window.showErrorMessage(say.gaveUp, buttons.restart, buttons.log).then((chosen) => {
    if (chosen === buttons.restart) void server.restart();
    else if (chosen === buttons.log) server.showLog();
  });
}
