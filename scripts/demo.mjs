// Shows the tool at work: makes an extract of about 1 100 invented persons with faults of most kinds, and checks it.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What can stand together in one file of 2023. The others: XML that is none (KPR001), codes that were too early in 2018
 * (KPR206), and what the faults here undo again (KPR801, KPR806).
 */
const faults = [
  ...['KPR002', 'KPR003', 'KPR009'],
  ...['KPR004', 'KPR005', 'KPR006', 'KPR007', 'KPR008', 'KPR1'].map((rule) => `${rule}=2`),
  ...['KPR201', 'KPR202', 'KPR203', 'KPR204', 'KPR205', 'KPR207', 'KPR208', 'KPR209', 'KPR3', 'KPR4', 'KPR5', 'KPR6', 'KPR7'].map((rule) => `${rule}=3`),
  ...['KPR802', 'KPR803', 'KPR804', 'KPR805', 'KPR807'],
];

function run(args) {
  console.log(`\n$ kpr-lint ${args.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status;
}

mkdirSync(new URL('../demo', import.meta.url), { recursive: true });
const made = run(['generate', '--persons', '1100', '--inject', faults.join(','), '--output', 'demo/extract.xml', '--manifest', 'demo/faults.json']);
// A demonstration finds faults: that is no failure of its own.
const checked = run(['check', 'demo/extract.xml', '--max-findings', '20', '--format', 'text', '--format', 'sarif:demo/extract.sarif']);
const counted = run(['check', 'demo/extract.xml', '--statistics']);
process.exitCode = made === 0 && checked === 1 && counted === 1 ? 0 : 1;
