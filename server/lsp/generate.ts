import { InjectionShort } from '../../shared/generate/inject.ts';
import { refusalOf, shortMessage } from '../../shared/generate/refusals.ts';
import { injectionOf, synthesize } from '../../shared/generate/synthesize.ts';
import { generateMethod, generateParams } from '../../shared/protocol.ts';
import type { Localized } from '../../shared/rules/rule.ts';
import { notInjectable } from '../cli/injections.ts';
import { paramsOf } from './params.ts';
import { Refusal } from './refusal.ts';
import type { Feature } from './server.ts';

/** The text of a synthetic extract with the faults that were asked for, or why there is none. */
function textOf(given: unknown): string | Localized {
  const { persons, seed, municipality, year, faults } = paramsOf(generateParams, given);
  const options = { persons, seed, municipality, year };
  const refusal = refusalOf(options);
  if (refusal !== undefined) return refusal;
  const injections = faults.flatMap(({ rule, count }) => injectionOf(rule, count) ?? []);
  const unknown = faults.filter(({ rule }) => injectionOf(rule, 1) === undefined);
  if (unknown.length > 0) return notInjectable(unknown.map(({ rule }) => rule).join(', '));
  try {
    return [...synthesize(options, injections).pieces].join('');
  } catch (error) {
    if (error instanceof InjectionShort) return shortMessage(error.shortfall);
    throw error;
  }
}

/** Synthetic extracts, to try the tool and others with. */
export const generate: Feature = {
  register(server) {
    server.connection.onRequest(generateMethod, (params: unknown) => {
      const text = textOf(params);
      if (typeof text !== 'string') throw new Refusal(text[server.language]);
      return { text };
    });
  },
};
