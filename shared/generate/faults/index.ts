import { fault as kpr001 } from './kpr001.ts';
import { fault as kpr002 } from './kpr002.ts';
import { fault as kpr003 } from './kpr003.ts';
import { fault as kpr004 } from './kpr004.ts';
import { fault as kpr005 } from './kpr005.ts';
import { fault as kpr006 } from './kpr006.ts';
import { fault as kpr007 } from './kpr007.ts';
import { fault as kpr008 } from './kpr008.ts';
import { fault as kpr009 } from './kpr009.ts';
import { fault as kpr101 } from './kpr101.ts';
import { fault as kpr102 } from './kpr102.ts';
import { fault as kpr103 } from './kpr103.ts';
import { fault as kpr104 } from './kpr104.ts';
import { fault as kpr105 } from './kpr105.ts';
import { fault as kpr106 } from './kpr106.ts';
import { fault as kpr107 } from './kpr107.ts';
import { fault as kpr108 } from './kpr108.ts';
import { fault as kpr109 } from './kpr109.ts';
import { fault as kpr110 } from './kpr110.ts';
import { fault as kpr111 } from './kpr111.ts';
import { fault as kpr112 } from './kpr112.ts';
import { fault as kpr113 } from './kpr113.ts';
import { fault as kpr201 } from './kpr201.ts';
import { fault as kpr202 } from './kpr202.ts';
import { fault as kpr203 } from './kpr203.ts';
import { fault as kpr204 } from './kpr204.ts';
import { fault as kpr205 } from './kpr205.ts';
import { fault as kpr206 } from './kpr206.ts';
import { fault as kpr207 } from './kpr207.ts';
import { fault as kpr208 } from './kpr208.ts';
import { fault as kpr209 } from './kpr209.ts';
import { fault as kpr301 } from './kpr301.ts';
import { fault as kpr302 } from './kpr302.ts';
import { fault as kpr303 } from './kpr303.ts';
import { fault as kpr304 } from './kpr304.ts';
import { fault as kpr305 } from './kpr305.ts';
import { fault as kpr306 } from './kpr306.ts';
import { fault as kpr307 } from './kpr307.ts';
import { fault as kpr308 } from './kpr308.ts';
import { fault as kpr309 } from './kpr309.ts';
import { fault as kpr310 } from './kpr310.ts';
import { fault as kpr311 } from './kpr311.ts';
import { fault as kpr312 } from './kpr312.ts';
import { fault as kpr313 } from './kpr313.ts';
import { fault as kpr314 } from './kpr314.ts';
import { fault as kpr315 } from './kpr315.ts';
import { fault as kpr316 } from './kpr316.ts';
import { fault as kpr401 } from './kpr401.ts';
import { fault as kpr402 } from './kpr402.ts';
import { fault as kpr403 } from './kpr403.ts';
import { fault as kpr404 } from './kpr404.ts';
import { fault as kpr405 } from './kpr405.ts';
import { fault as kpr406 } from './kpr406.ts';
import { fault as kpr407 } from './kpr407.ts';
import { fault as kpr408 } from './kpr408.ts';
import { fault as kpr501 } from './kpr501.ts';
import { fault as kpr502 } from './kpr502.ts';
import { fault as kpr503 } from './kpr503.ts';
import { fault as kpr601 } from './kpr601.ts';
import { fault as kpr602 } from './kpr602.ts';
import { fault as kpr603 } from './kpr603.ts';
import { fault as kpr604 } from './kpr604.ts';
import { fault as kpr605 } from './kpr605.ts';
import { fault as kpr606 } from './kpr606.ts';
import { fault as kpr607 } from './kpr607.ts';
import { fault as kpr608 } from './kpr608.ts';
import { fault as kpr701 } from './kpr701.ts';
import { fault as kpr702 } from './kpr702.ts';
import { fault as kpr703 } from './kpr703.ts';
import { fault as kpr704 } from './kpr704.ts';
import { fault as kpr705 } from './kpr705.ts';
import { fault as kpr706 } from './kpr706.ts';
import { fault as kpr707 } from './kpr707.ts';
import { fault as kpr708 } from './kpr708.ts';
import { fault as kpr801 } from './kpr801.ts';
import { fault as kpr802 } from './kpr802.ts';
import { fault as kpr803 } from './kpr803.ts';
import { fault as kpr804 } from './kpr804.ts';
import { fault as kpr805 } from './kpr805.ts';
import { fault as kpr806 } from './kpr806.ts';
import { fault as kpr807 } from './kpr807.ts';
import type { Fault } from './fault.ts';

/** Every injector, by the number of its rule. Written by scripts/list-faults.mjs. */
export const faults: readonly Fault[] = [
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
];
