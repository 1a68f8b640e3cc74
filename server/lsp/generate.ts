import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { faults } from '../../shared/generate/faults/index.ts';
import { generateExtract } from '../../shared/generate/generate.ts';
import { type Injection, InjectionShort, type Shortfall, inject } from '../../shared/generate/inject.ts';
import type { Extract } from '../../shared/generate/model.ts';
import { serializeExtract } from '../../shared/generate/serialize.ts';
import { generateMethod, generateParams } from '../../shared/protocol.ts';
import type { Language } from '../../shared/rules/rule.ts';
import type { Feature } from './server.ts';

const short: Readonly<Record<Language, (e: Shortfall) => string>> = {
  nb: ({ rule, wanted, possible, onlyOnce }) => `${rule} kan legges inn ${possible} av ${wanted} ganger. ${onlyOnce ? 'Et uttrekk har den bare én gang.' : 'Be om flere personer eller færre feil.'}`,
  en: ({ rule, wanted, possible, onlyOnce }) => `${rule} can be put in ${possible} of ${wanted} times. ${onlyOnce ? 'An extract has it only once.' : 'Ask for more persons or fewer faults.'}`,
};

const impossible: Readonly<Record<Language, (reason: string) => string>> = {
  nb: (reason) => `Dette kan ikke lages: ${reason}.`,
  en: (reason) => `This cannot be made: ${reason}.`,
};

/** The text of a synthetic extract with the faults that were asked for; the same parameters always give the same text. */
function textOf(given: unknown): string {
  const { persons, seed, municipality, year, faults: asked } = generateParams.parse(given);
  const counts = new Map(asked.map(({ rule, count }) => [rule, count]));
  const injections = faults.flatMap((fault): Injection[] => {
    const count = counts.get(fault.rule);
    return count === undefined ? [] : [{ fault, count: fault.person === undefined ? 1 : count }];
  });
  const make = (): Extract => generateExtract({ persons, seed, municipality, year });
  const formatVersion = make().root.attributes.find(([name]) => name === 'versjon')![1];
  const { extract, placed } = inject(make, injections, { persons, seed, year, formatVersion });
  return [...serializeExtract(extract, undefined, placed)].join('');
}

/** Synthetic extracts, to try the tool and others with. */
export const generate: Feature = {
  register(server) {
    server.connection.onRequest(generateMethod, (params: unknown) => {
      try {
        return { text: textOf(params) };
      } catch (error) {
        const { language } = server;
        if (error instanceof InjectionShort) return new ResponseError(ErrorCodes.InvalidParams, short[language](error.shortfall));
        if (error instanceof RangeError) return new ResponseError(ErrorCodes.InvalidParams, impossible[language](error.message));
        throw error;
      }
    });
  },
};
