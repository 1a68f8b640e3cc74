/**
 * The cells of a count sheet lie in blocks: one cell for each combination of a block's axes. A box picks some places of
 * each axis; its value is the sum of their cells, so that all figures that belong together are made of the same cells.
 */

/** The places of each axis; an axis that is not named is whole. */
export type Selection<A extends string> = { readonly [axis in A]?: number | readonly number[] };

export interface Box {
  readonly block: Block;
  /** By axis: the places as the bits of a number. */
  readonly masks: readonly number[];
}

/** At most 31 places an axis and four axes. */
export class Block<A extends string = string> {
  readonly axes: readonly A[];
  readonly sizes: readonly number[];
  /** Cells in the block. */
  readonly length: number;
  /** Of the first cell in a sheet; the layout sets it (tallies/index.ts). */
  offset = 0;
  private readonly strides: readonly [number, number, number, number];

  /** `apart`: axes along which cells do not add up to anything, because one person is in several. */
  constructor(
    readonly name: string,
    sizes: Readonly<Record<A, number>>,
    readonly apart: readonly NoInfer<A>[] = [],
  ) {
    this.axes = Object.keys(sizes) as A[];
    this.sizes = this.axes.map((axis) => sizes[axis]);
    const strides: [number, number, number, number] = [0, 0, 0, 0];
    let length = 1;
    for (let i = this.sizes.length - 1; i >= 0; i--) {
      strides[i] = length;
      length *= this.sizes[i]!;
    }
    this.strides = strides;
    this.length = length;
  }

  /** The cell at these places, in the order of the axes. */
  cell(a = 0, b = 0, c = 0, d = 0): number {
    const { strides } = this;
    return this.offset + a * strides[0] + b * strides[1] + c * strides[2] + d * strides[3];
  }

  where(selection: Selection<A> = {}): Box {
    const masks = this.axes.map((axis, i) => {
      const places = selection[axis];
      if (places === undefined) return wholeAxis(this.sizes[i]!);
      return typeof places === 'number' ? 1 << places : places.reduce((mask, place) => mask | (1 << place), 0);
    });
    return { block: this as unknown as Block, masks };
  }
}

export function wholeAxis(size: number): number {
  return 2 ** size - 1;
}

/** The sum of a box's cells. */
export function sumOf({ block, masks }: Box, cells: Float64Array): number {
  return sumFrom(0, block.offset, block.length);

  function sumFrom(axis: number, offset: number, length: number): number {
    if (axis === masks.length) return cells[offset]!;
    const size = block.sizes[axis]!;
    const stride = length / size;
    const mask = masks[axis]!;
    let sum = 0;
    for (let place = 0; place < size; place++) if ((mask >>> place) & 1) sum += sumFrom(axis + 1, offset + place * stride, stride);
    return sum;
  }
}
