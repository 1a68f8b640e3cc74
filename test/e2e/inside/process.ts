import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** The process of the language server, which this process has started. */
function serverProcess(): number {
  const found = process.platform === 'linux' ? fromProc() : fromPs();
  assert.equal(found.length, 1, `one server expected, found ${found.length}`);
  return found[0]!;
}

export function killServer(): void {
  process.kill(serverProcess(), 'SIGKILL');
}

/** A variable in the environment of the server; only where there is /proc. */
export function serverVariable(name: string): string | undefined {
  const variables = readFileSync(`/proc/${serverProcess()}/environ`, 'utf8').split('\0');
  return variables.find((variable) => variable.startsWith(`${name}=`))?.slice(name.length + 1);
}

function fromProc(): number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      const parent = / \((?:.*)\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1];
      return command.includes('dist/server.js') && Number(parent) === process.pid ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

function fromPs(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return line.includes('server.js') && parent === process.pid ? [pid!] : [];
  });
}
