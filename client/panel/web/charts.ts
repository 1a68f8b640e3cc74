import * as Plot from '@observablehq/plot';

/** Charts of this page by what they show: a chart whose figures stay is not drawn again. */
const drawn = new Map<string, SVGSVGElement>();
let used = new Set<string>();

/** What a page was drawn with and is shown no more is thrown away. */
export function forgetUnused(): void {
  for (const key of drawn.keys()) if (!used.has(key)) drawn.delete(key);
  used = new Set();
}

export interface ChartOptions extends Plot.PlotOptions {
  readonly width: number;
  readonly height: number;
  /** Drawn over the whole width of its place. */
  readonly stretched?: boolean;
}

/**
 * A chart in SVG by Observable Plot, in the theme's colours: marks have classes, the style sheet has the colours. The
 * figures stand beside it, so screen readers pass it by. `name` and `figures` tell charts apart.
 */
export function chart(name: string, figures: unknown, options: () => ChartOptions): SVGSVGElement {
  let key = `${name} ${JSON.stringify(figures)}`;
  // Two charts may look the same, but one element stands in one place only.
  while (used.has(key)) key += '+';
  used.add(key);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const { stretched = false, ...plot } = options();
  const svg = Plot.plot({ margin: 0, className: 'plot', ...plot, x: { axis: null, ...plot.x }, y: { axis: null, ...plot.y } }) as SVGSVGElement;
  // Plot brings a style element along. It is taken out before the page sees it: the policy allows only the page's own sheet.
  svg.querySelector('style')?.remove();
  for (const attribute of ['fill', 'font-family', 'font-size']) svg.removeAttribute(attribute);
  // The marks are called what they are, which says nothing: the figures stand beside them.
  for (const mark of svg.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
  svg.setAttribute('class', `chart ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  if (stretched) svg.setAttribute('preserveAspectRatio', 'none');
  drawn.set(key, svg);
  return svg;
}
