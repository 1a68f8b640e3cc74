import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type UserSettings = Readonly<Record<string, unknown>>;

/** A workbench that keeps still, asks nobody anything, and shows nothing but what is tested. */
export const quietSettings: UserSettings = {
  'chat.disableAIFeatures': true,
  'editor.lightbulb.enabled': 'on',
  'editor.occurrencesHighlight': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  'workbench.editorLargeFileConfirmation': 1024,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Folders of one workbench, thrown away afterwards. The path is short: Unix sockets lie below it. */
export class Profile {
  readonly folder = mkdtempSync(join(tmpdir(), 'kpr-'));
  readonly userData = join(this.folder, 'u');
  readonly extensions = join(this.folder, 'x');
  readonly temp = join(this.folder, 't');
  readonly workspace = join(this.folder, 'ws');

  constructor(settings: UserSettings = {}) {
    for (const folder of [this.extensions, this.workspace, join(this.userData, 'User')]) mkdirSync(folder, { recursive: true });
    mkdirSync(this.temp, { mode: 0o700 });
    this.writeSettings(settings);
  }

  /** The user's settings, as a workbench that starts reads them. */
  writeSettings(settings: UserSettings): void {
    writeFileSync(join(this.userData, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
