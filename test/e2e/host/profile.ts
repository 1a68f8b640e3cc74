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
  'redhat.telemetry.enabled': false,
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

/** Folders of one host, thrown away afterwards. The path is short: Unix sockets lie below it. */
export class Profile {
  readonly userData: string;
  readonly extensions: string;
  readonly temp: string;

  constructor(readonly folder: string) {
    this.userData = join(folder, 'u');
    this.extensions = join(folder, 'x');
    this.temp = join(folder, 't');
  }

  static make(): Profile {
    const profile = new Profile(mkdtempSync(join(tmpdir(), 'kpr-')));
    for (const folder of [profile.extensions, join(profile.userData, 'User')]) mkdirSync(folder, { recursive: true });
    mkdirSync(profile.temp, { mode: 0o700 });
    profile.writeSettings({});
    return profile;
  }

  /** An empty folder to be opened in a workbench; no two have the same, so that nothing of one is restored in another. */
  makeWorkspace(): string {
    return mkdtempSync(join(this.folder, 'ws-'));
  }

  /** The user's settings, as a workbench reads them that starts. */
  writeSettings(settings: UserSettings): void {
    writeFileSync(join(this.userData, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
