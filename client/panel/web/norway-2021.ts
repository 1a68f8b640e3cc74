/** What the register published of Norway for 2021, beside the numbers by code (shared/counts/national.ts). */

/** Recipients by age group (A6) and sex: DOMAIN §7.2 (003 T2.2.1). */
export const recipientsByAge: Readonly<Record<string, { readonly women: number; readonly men: number }>> = {
  '0-17': { women: 7130, men: 11_807 },
  '18-49': { women: 43_384, men: 40_812 },
  '50-66': { women: 28_123, men: 25_972 },
  '67-79': { women: 44_057, men: 35_076 },
  '80-89': { women: 61_116, men: 32_564 },
  '90+': { women: 35_924, men: 13_841 },
};

/** Decisions by code and how many of them were rejections: DOMAIN §7.6 (003 T2.9). Of code 6 none were counted. */
const decisionsByCode: Readonly<Record<number, readonly [decisions: number, rejections: number]>> = {
  1: [51_664, 822], 2: [14_931, 229], 3: [3763, 568], 4: [17_107, 569], 5: [14_053, 73], 7: [7756, 380], 8: [23_083, 494], 9: [18_960, 1323],
  11: [8217, 844], 15: [213_884, 2007], 17: [2904, 84], 18: [55_985, 396], 19: [26_766, 227], 20: [33_707, 727], 21: [21_690, 1519], 29: [11_339, 1429],
};

/** Rejections in per cent of the decisions. */
export function rejectedInNorway(code: number): number | undefined {
  const found = decisionsByCode[code];
  return found === undefined ? undefined : (found[1] / found[0]) * 100;
}
