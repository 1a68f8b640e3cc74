import type { Guide } from './guide.ts';
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

/** Every guide, by the id of its rule. Written by scripts/list-rules.mjs. */
export const guides: Readonly<Record<string, Guide>> = {
  KPR001: kpr001,
  KPR002: kpr002,
  KPR003: kpr003,
  KPR004: kpr004,
  KPR005: kpr005,
  KPR006: kpr006,
  KPR007: kpr007,
  KPR008: kpr008,
  KPR009: kpr009,
  KPR101: kpr101,
  KPR102: kpr102,
  KPR103: kpr103,
  KPR104: kpr104,
  KPR105: kpr105,
  KPR106: kpr106,
  KPR107: kpr107,
  KPR108: kpr108,
  KPR109: kpr109,
  KPR110: kpr110,
  KPR111: kpr111,
  KPR112: kpr112,
  KPR113: kpr113,
  KPR201: kpr201,
  KPR202: kpr202,
  KPR203: kpr203,
  KPR204: kpr204,
  KPR205: kpr205,
  KPR206: kpr206,
  KPR207: kpr207,
  KPR208: kpr208,
  KPR209: kpr209,
  KPR301: kpr301,
  KPR302: kpr302,
  KPR303: kpr303,
  KPR304: kpr304,
  KPR305: kpr305,
  KPR306: kpr306,
  KPR307: kpr307,
  KPR308: kpr308,
  KPR309: kpr309,
  KPR310: kpr310,
  KPR311: kpr311,
  KPR312: kpr312,
  KPR313: kpr313,
  KPR314: kpr314,
  KPR315: kpr315,
  KPR316: kpr316,
  KPR401: kpr401,
  KPR402: kpr402,
  KPR403: kpr403,
  KPR404: kpr404,
  KPR405: kpr405,
  KPR406: kpr406,
  KPR407: kpr407,
  KPR408: kpr408,
  KPR501: kpr501,
  KPR502: kpr502,
  KPR503: kpr503,
  KPR601: kpr601,
  KPR602: kpr602,
  KPR603: kpr603,
  KPR604: kpr604,
  KPR605: kpr605,
  KPR606: kpr606,
  KPR607: kpr607,
  KPR608: kpr608,
  KPR701: kpr701,
  KPR702: kpr702,
  KPR703: kpr703,
  KPR704: kpr704,
  KPR705: kpr705,
  KPR706: kpr706,
  KPR707: kpr707,
  KPR708: kpr708,
  KPR801: kpr801,
  KPR802: kpr802,
  KPR803: kpr803,
  KPR804: kpr804,
  KPR805: kpr805,
  KPR806: kpr806,
  KPR807: kpr807,
  KPR901: kpr901,
  KPR902: kpr902,
  KPR903: kpr903,
  KPR904: kpr904,
  KPR905: kpr905,
  KPR906: kpr906,
  KPR907: kpr907,
  KPR908: kpr908,
};
