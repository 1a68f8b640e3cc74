import type { Language } from '../../../shared/rules/rule.ts';

/** The language that the environment asks for: English where it says so, else Norwegian, the language of those who send extracts. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(locale) ? 'en' : 'nb';
}

/** The language of messages on the command line itself, which may be faulty: a `--lang` that makes sense, else the environment's. */
export function languageAsked(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  for (const [i, argument] of argv.entries()) {
    const value = argument === '--lang' ? argv[i + 1] : argument.startsWith('--lang=') ? argument.slice('--lang='.length) : undefined;
    if (value === 'nb' || value === 'en') return value;
  }
  return languageOf(env);
}
