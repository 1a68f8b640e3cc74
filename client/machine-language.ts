import type { Language } from '../shared/rules/rule.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language where the setting says `auto`. VS Code has no Norwegian display language, so that English there says little:
 * the machine decides, and one that says nothing is taken for Norwegian, as on the command line.
 */
export function machineLanguage(display: string, env: Environment, intl: string): Language {
  if (/^(nb|nn|no)\b/i.test(display)) return 'nb';
  const locale = systemLocale(env) || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || intl;
  return /^en/i.test(locale) ? 'en' : 'nb';
}

/** What VS Code was told by the operating system, where it passes that on. */
function systemLocale(env: Environment): string {
  try {
    const { osLocale } = JSON.parse(env['VSCODE_NLS_CONFIG'] ?? '{}') as { osLocale?: unknown };
    return typeof osLocale === 'string' ? osLocale : '';
  } catch {
    return '';
  }
}
