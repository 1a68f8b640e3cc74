import * as Plot from '@observablehq/plot';
import { chart } from './charts.ts';

/** Half and double stand at ±1. */
const EDGE = 1.32;
/** Wide, and where everything stands in one column. */
const widthOf = (narrow: boolean): number => (narrow ? 58 : 144);
const HEIGHT = 18;

/** A share against Norway's, which is the middle line; hollow where few persons are behind it, an arrow where it lies outside. */
export function ratioStrip(share: number, norway: number, small: boolean, narrow: boolean): SVGSVGElement | undefined {
  if (norway <= 0 || share <= 0) return undefined;
  const wanted = Math.log2(share / norway);
  const at = Math.round(Math.max(-EDGE, Math.min(EDGE, wanted)) * 1000) / 1000;
  const outside = wanted !== 0 && Math.abs(wanted) > EDGE;
  return chart('strip', [at, small, outside, narrow], () => ({
    width: widthOf(narrow),
    height: HEIGHT,
    x: { domain: [-EDGE - 0.08, EDGE + 0.08] },
    y: { domain: [-1, 1] },
    marks: [
      Plot.ruleX([-1, 1], { className: 'grid' }),
      Plot.ruleX([0], { className: 'middle' }),
      Plot.link([0], { x1: 0, x2: at, y1: 0, y2: 0, className: 'join' }),
      Plot.dot([at], { x: (value: number) => value, y: 0, r: outside ? 5 : 4, symbol: outside ? 'triangle' : 'circle', rotate: outside ? (at > 0 ? 90 : -90) : 0, className: small ? 'dot hollow' : 'dot', fill: null as never }),
    ],
  }));
}

/** The strip's axis, as a heading. */
export function ratioAxis(middle: string, narrow: boolean): SVGSVGElement {
  return chart('axis', [middle, narrow], () => ({
    width: widthOf(narrow),
    height: 14,
    x: { domain: [-EDGE - 0.08, EDGE + 0.08] },
    y: { domain: [-1, 1] },
    marks: [Plot.text([[-1, '½'], [0, narrow ? 'N' : middle], [1, '2×']] as [number, string][], { x: ([x]: [number, string]) => x, y: 0, text: ([, text]: [number, string]) => text, className: 'label' })],
  }));
}
