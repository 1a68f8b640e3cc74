import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { withBaseline, withRuleOff } from '../../shared/lint/config-edit.ts';
import { acceptParams, findingCommands } from '../../shared/protocol.ts';
import { settingsTold } from '../../shared/text/settings-told.ts';
import { NewFile } from '../cli/files/new-file.ts';
import { unwritable } from '../cli/files/system-error.ts';
import { acceptance } from './accept.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { pathOf } from './config.ts';
import { paramsOf } from './params.ts';
import { Refusal } from './refusal.ts';
import { pageOf, ruleCalled } from './rules.ts';
import type { Feature, LanguageServer } from './server.ts';

/** The commands that the server runs itself: those that the client lacks; of the page only where the client can show one. */
export function ownCommands({ showsDocuments }: ClientAbilities, theirs: ReadonlySet<string>): string[] {
  return Object.values(findingCommands).filter((name) => !theirs.has(name) && (name !== findingCommands.page || showsDocuments));
}

/** Commands for clients that have none of ours. They write the files themselves: an edit of the editor's would not hold before somebody saves it. */
export const commands: Feature = {
  register(server) {
    /** Where pages are laid for the client to show. */
    let pages = '';
    const run = new Map<string, (...args: unknown[]) => Promise<string> | string>([
      [findingCommands.turnOff, (uri, rule) => turnOff(server, String(uri), String(rule))],
      [findingCommands.accept, (uri, rule, range, ordinal) => accept(server, { uri, rule, range, ordinal })],
      [findingCommands.page, async (rule) => {
        if (pages === '') pages = mkdtempSync(join(tmpdir(), 'kpr-lint-'));
        const { id } = ruleCalled(String(rule), server.language);
        const page = join(pages, `${id}.md`);
        writeFileSync(page, await pageOf(id, server.language));
        await server.connection.window.showDocument({ uri: pathToFileURL(page).href, takeFocus: true });
        return '';
      }],
    ]);
    const say = (type: MessageType, message: string): Promise<void> => server.connection.sendNotification(ShowMessageNotification.type, { type, message });
    server.connection.onExecuteCommand(async ({ command, arguments: args }) => {
      try {
        const done = await run.get(command)?.(...(args ?? []));
        if (done) await say(MessageType.Info, done);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        await say(MessageType.Error, error.message);
      }
      return null;
    });
    server.connection.onShutdown(() => {
      if (pages !== '') rmSync(pages, { recursive: true, force: true });
    });
  },
};

/** Switches a rule off in the configuration that holds for a document; says so. */
function turnOff(server: LanguageServer, uri: string, rule: string): string {
  const path = pathOf(uri);
  if (path === undefined) throw new Refusal(settingsTold[server.language].notStored);
  const config = server.configFileFor(path);
  const { id, name } = ruleCalled(rule, server.language);
  store(server, [changedConfig(server, config, (before) => withRuleOff(before, id, name))]);
  return settingsTold[server.language].turnedOff(id, basename(config));
}

/** Adds a finding to the baseline, and the baseline to the configuration where that does not name one yet; says so. */
async function accept(server: LanguageServer, given: object): Promise<string> {
  const { baseline, text, config, named } = await acceptance(server, paramsOf(acceptParams, given));
  const file = fileURLToPath(baseline);
  const naming = named ? [] : [changedConfig(server, fileURLToPath(config), (before) => withBaseline(before, basename(file)))];
  store(server, [{ file, text }, ...naming]);
  return settingsTold[server.language].accepted(basename(file));
}

interface Stored {
  readonly file: string;
  readonly text: string;
}

function changedConfig({ language }: LanguageServer, file: string, change: (before: string) => string | undefined): Stored {
  const text = change(textIn(file));
  if (text === undefined) throw new Refusal(settingsTold[language].configBroken(basename(file)));
  return { file, text };
}

/** The text of a file, '' where there is none. */
function textIn(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : '';
}

/** Writes files that govern checks, and has everything checked by them. Never over what somebody is writing. */
function store(server: LanguageServer, files: readonly Stored[]): void {
  for (const { file } of files) {
    const open = [...server.settings.all()].find(({ document }) => pathOf(document.uri) === file);
    if (open !== undefined && open.document.getText() !== textIn(file)) throw new Refusal(settingsTold[server.language].unsaved(basename(file)));
  }
  for (const { file, text } of files) {
    try {
      const target = new NewFile(file);
      target.write(text);
      target.commit();
    } catch (error) {
      throw new Refusal(unwritable(error, basename(file))[server.language]);
    }
  }
  server.recheck();
}
