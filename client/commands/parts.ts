import type { CheckedFiles } from '../checked-files.ts';
import type { DiskChecks } from '../disk-checks.ts';
import type { RulePages } from '../rule-page.ts';
import type { Server } from '../server.ts';

/** What the commands work with. */
export interface Parts {
  readonly server: Server;
  readonly files: CheckedFiles;
  readonly disk: DiskChecks;
  readonly pages: RulePages;
}
