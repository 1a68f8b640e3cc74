import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the bundler said; '' where dist/ is new. */
    buildFailure: string;
  }
}

/** Builds dist/ once for all tests that run it. Where that fails, those tests fail, and the others run all the same. */
export default function build(project: TestProject): void {
  let failure = '';
  try {
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: new URL('../..', import.meta.url), stdio: 'pipe' });
  } catch (error) {
    failure = String((error as { stderr?: unknown }).stderr ?? error);
  }
  project.provide('buildFailure', failure);
}
