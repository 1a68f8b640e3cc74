import { kpr001 } from './kpr001.ts';
import { kpr002 } from './kpr002.ts';
import { kpr003 } from './kpr003.ts';
import { kpr004 } from './kpr004.ts';
import { kpr005 } from './kpr005.ts';
import { kpr006 } from './kpr006.ts';
import { kpr007 } from './kpr007.ts';
import { kpr008 } from './kpr008.ts';
import { kpr009 } from './kpr009.ts';
import { kpr101 } from './kpr101.ts';
import { kpr102 } from './kpr102.ts';
import { kpr103 } from './kpr103.ts';
import { kpr104 } from './kpr104.ts';
import { kpr105 } from './kpr105.ts';
import { kpr106 } from './kpr106.ts';
import { kpr107 } from './kpr107.ts';
import { kpr108 } from './kpr108.ts';
import { kpr109 } from './kpr109.ts';
import { kpr110 } from './kpr110.ts';
import { kpr111 } from './kpr111.ts';
import { kpr112 } from './kpr112.ts';
import { kpr113 } from './kpr113.ts';
import { kpr201 } from './kpr201.ts';
import { kpr202 } from './kpr202.ts';
import { kpr203 } from './kpr203.ts';
import { kpr204 } from './kpr204.ts';
import { kpr205 } from './kpr205.ts';
import { kpr206 } from './kpr206.ts';
import { kpr207 } from './kpr207.ts';
import { kpr208 } from './kpr208.ts';
import { kpr209 } from './kpr209.ts';
import { kpr301 } from './kpr301.ts';
import { kpr302 } from './kpr302.ts';
import { kpr303 } from './kpr303.ts';
import { kpr304 } from './kpr304.ts';
import { kpr305 } from './kpr305.ts';
import { kpr306 } from './kpr306.ts';
import { kpr307 } from './kpr307.ts';
import { kpr308 } from './kpr308.ts';
import { kpr309 } from './kpr309.ts';
import { kpr310 } from './kpr310.ts';
import { kpr311 } from './kpr311.ts';
import { kpr312 } from './kpr312.ts';
import { kpr313 } from './kpr313.ts';
import { kpr314 } from './kpr314.ts';
import { kpr315 } from './kpr315.ts';
import { kpr316 } from './kpr316.ts';
import { kpr401 } from './kpr401.ts';
import { kpr402 } from './kpr402.ts';
import { kpr403 } from './kpr403.ts';
import { kpr404 } from './kpr404.ts';
import { kpr405 } from './kpr405.ts';
import { kpr406 } from './kpr406.ts';
import { kpr407 } from './kpr407.ts';
import { kpr408 } from './kpr408.ts';
import { kpr501 } from './kpr501.ts';
import { kpr502 } from './kpr502.ts';
import { kpr503 } from './kpr503.ts';
import { kpr601 } from './kpr601.ts';
import { kpr602 } from './kpr602.ts';
import { kpr603 } from './kpr603.ts';
import { kpr604 } from './kpr604.ts';
import { kpr605 } from './kpr605.ts';
import { kpr606 } from './kpr606.ts';
import { kpr607 } from './kpr607.ts';
import { kpr608 } from './kpr608.ts';
import { kpr701 } from './kpr701.ts';
import { kpr702 } from './kpr702.ts';
import { kpr703 } from './kpr703.ts';
import { kpr704 } from './kpr704.ts';
import { kpr705 } from './kpr705.ts';
import { kpr706 } from './kpr706.ts';
import { kpr707 } from './kpr707.ts';
import { kpr708 } from './kpr708.ts';
import { kpr801 } from './kpr801.ts';
import { kpr802 } from './kpr802.ts';
import { kpr803 } from './kpr803.ts';
import { kpr804 } from './kpr804.ts';
import { kpr805 } from './kpr805.ts';
import { kpr806 } from './kpr806.ts';
import { kpr807 } from './kpr807.ts';
import { kpr901 } from './kpr901.ts';
import { kpr902 } from './kpr902.ts';
import { kpr903 } from './kpr903.ts';
import { kpr904 } from './kpr904.ts';
import { kpr905 } from './kpr905.ts';
import { kpr906 } from './kpr906.ts';
import { kpr907 } from './kpr907.ts';
import { kpr908 } from './kpr908.ts';
import type { Rule } from './rule.ts';

/** Every rule, by number. Written by scripts/list-rules.mjs. */
export const rules: readonly Rule[] = [
  kpr001,
  kpr002,
  kpr003,
  kpr004,
  kpr005,
  kpr006,
  kpr007,
  kpr008,
  kpr009,
  kpr101,
  kpr102,
  kpr103,
  kpr104,
  kpr105,
  kpr106,
  kpr107,
  kpr108,
  kpr109,
  kpr110,
  kpr111,
  kpr112,
  kpr113,
  kpr201,
  kpr202,
  kpr203,
  kpr204,
  kpr205,
  kpr206,
  kpr207,
  kpr208,
  kpr209,
  kpr301,
  kpr302,
  kpr303,
  kpr304,
  kpr305,
  kpr306,
  kpr307,
  kpr308,
  kpr309,
  kpr310,
  kpr311,
  kpr312,
  kpr313,
  kpr314,
  kpr315,
  kpr316,
  kpr401,
  kpr402,
  kpr403,
  kpr404,
  kpr405,
  kpr406,
  kpr407,
  kpr408,
  kpr501,
  kpr502,
  kpr503,
  kpr601,
  kpr602,
  kpr603,
  kpr604,
  kpr605,
  kpr606,
  kpr607,
  kpr608,
  kpr701,
  kpr702,
  kpr703,
  kpr704,
  kpr705,
  kpr706,
  kpr707,
  kpr708,
  kpr801,
  kpr802,
  kpr803,
  kpr804,
  kpr805,
  kpr806,
  kpr807,
  kpr901,
  kpr902,
  kpr903,
  kpr904,
  kpr905,
  kpr906,
  kpr907,
  kpr908,
];
