import { accept } from './accept.ts';
import { codeActions } from './code-actions.ts';
import { commands } from './commands.ts';
import { checkFiles } from './check-files.ts';
import { completion } from './completion.ts';
import { counts } from './counts.ts';
import { definition } from './definition.ts';
import { figureRows } from './figure-rows.ts';
import { findings } from './findings.ts';
import { fixAll } from './fix-all.ts';
import { generate } from './generate.ts';
import { hover } from './hover.ts';
import { htmlReport } from './html-report.ts';
import { inlayHints } from './inlay-hints.ts';
import { rules } from './rules.ts';
import type { Feature } from './server.ts';
import { symbols } from './symbols.ts';

/** Everything the server can do besides telling findings. One file each. */
export const features: readonly Feature[] = [codeActions, hover, completion, inlayHints, symbols, definition, findings, checkFiles, counts, figureRows, fixAll, accept, commands, htmlReport, rules, generate];
