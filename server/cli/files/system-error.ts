import type { SystemError } from '../../../shared/report/report.ts';
import type { Localized } from '../../../shared/rules/rule.ts';

/** What the operating system refused, in the words of the report. */
export function systemErrorOf(error: unknown, path: string): SystemError {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { path, kind: 'not-found', detail: '' };
    case 'EACCES':
    case 'EPERM':
      return { path, kind: 'no-permission', detail: '' };
    case 'EISDIR':
      return { path, kind: 'is-folder', detail: '' };
    default:
      if (code === undefined) throw error;
      return { path, kind: 'read-failed', detail: code };
  }
}

/** That the operating system does not let a file be written; throws what is another kind of error. */
export function unwritable(error: unknown, file: string): Localized {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return { nb: `${file} kan ikke skrives (${code}).`, en: `${file} cannot be written (${code}).` };
}
