import type { Rule } from '../rule.ts';
import type { Guide } from './guide.ts';
import { guides } from './index.ts';

/** The guide of a rule; a rule without one is a fault of the tool. */
export function guideOf({ id }: Rule): Guide {
  const guide = guides[id];
  if (guide === undefined) throw new Error(`no guide of ${id}`);
  return guide;
}
