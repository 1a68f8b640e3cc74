import { Check } from '../../shared/lint/check.ts';
import { settingsOf } from '../../shared/lint/settings.ts';
import { Collector } from '../../shared/report/collector.ts';
import { Writer } from '../../shared/text/message.ts';
import { feedFile } from './read-file.ts';

const writer = new Writer('nb');
for (const path of process.argv.slice(2)) {
  const check = new Check(path, settingsOf(), new Collector());
  feedFile(path, check);
  const report = check.end();
  for (const f of report?.findings ?? []) {
    process.stdout.write(`${path}:${f.range.start.line + 1}:${f.range.start.column + 1}: ${f.severity} ${f.rule} ${writer.message(f)} ${f.path}\n`);
  }
  process.stdout.write(`${JSON.stringify({ ...report, findings: undefined })}\n`);
}
