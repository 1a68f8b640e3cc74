import { describe, expect, it } from 'vitest';
import { machineLanguage } from '../../../client/machine-language.ts';

describe('the language where the setting says auto', () => {
  it.each([
    ['nb', {}, 'en-US', 'nb'],
    ['en', {}, 'nb-NO', 'nb'],
    ['en', {}, 'en-GB', 'en'],
    ['en', { LANG: 'en_US.UTF-8' }, 'nb-NO', 'en'],
    ['en', { LANG: 'C.UTF-8' }, 'en-US', 'nb'],
    ['en', { LC_ALL: 'nb_NO.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US', 'nb'],
    ['en', { VSCODE_NLS_CONFIG: '{"osLocale":"nb-no"}', LANG: 'en_US.UTF-8' }, 'en-US', 'nb'],
    ['en', { VSCODE_NLS_CONFIG: '{"osLocale":"en-us"}' }, 'nb-NO', 'en'],
    ['en', { VSCODE_NLS_CONFIG: 'not JSON' }, 'nb-NO', 'nb'],
    ['sv', {}, 'sv-SE', 'nb'],
  ] as const)('VS Code in %s, environment %j, Intl %s: %s', (display, env, intl, expected) => {
    expect(machineLanguage(display, env, intl)).toBe(expected);
  });
});
