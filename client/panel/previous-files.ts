import * as vscode from 'vscode';
import { panelTexts } from './texts.ts';

const KEY = 'kprLint.previous';

/** Last year's files: chosen once for each municipality and year, and remembered in the workspace. */
export class PreviousFiles {
  constructor(private readonly memory: vscode.Memento) {}

  /** The file as a URI; '' where the user wants none; undefined where nothing has been chosen: then the configuration says. */
  of(municipality: string, year: number | undefined): string | undefined {
    return this.all()[keyOf(municipality, year)];
  }

  async remember(municipality: string, year: number | undefined, file: vscode.Uri | undefined): Promise<void> {
    await this.memory.update(KEY, { ...this.all(), [keyOf(municipality, year)]: file?.toString() ?? '' });
  }

  /** Asks for the file, beginning beside `uri`. */
  static async choose(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    const { choosePrevious, previousButton, extracts } = panelTexts();
    const folder = uri.scheme === 'file' ? { defaultUri: vscode.Uri.joinPath(uri, '..') } : {};
    const chosen = await vscode.window.showOpenDialog({ ...folder, title: choosePrevious, openLabel: previousButton, filters: { [extracts]: ['xml', 'XML', 'gz', 'zip'] } });
    return chosen?.[0];
  }

  private all(): Record<string, string> {
    return this.memory.get<Record<string, string>>(KEY, {});
  }
}

function keyOf(municipality: string, year: number | undefined): string {
  return `${municipality} ${year ?? ''}`;
}
