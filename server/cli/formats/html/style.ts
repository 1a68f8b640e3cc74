/** The page's only style. Nothing in it carries meaning that words and shapes do not; contrast is 4.5 to 1 or more. */
export const style = `
@page{size:A4;margin:16mm}
:root{color-scheme:light dark;--paper:#fff;--ink:#1d1d1d;--soft:#555;--line:#ddd;--error:#b00020;--warning:#8a5a00;--info:#00509e}
*{box-sizing:border-box}
html{background:var(--paper)}
body{margin:0 auto;max-width:178mm;padding:10mm 4mm;color:var(--ink);background:var(--paper);font:10pt/1.42 "Segoe UI","Noto Sans",Arial,sans-serif;overflow-wrap:break-word}
h1{font-size:18pt;line-height:1.2;margin:0 0 2mm;font-weight:600}
h2{font-size:13pt;margin:6.5mm 0 1.6mm;font-weight:600;break-after:avoid}
h3{font-size:11pt;margin:0;font-weight:600}
p{margin:0 0 2mm}
.soft{color:var(--soft)}
.meta{display:flex;flex-wrap:wrap;gap:0 6mm;margin:0 0 5mm;font-size:9.5pt}
.meta dt{display:inline;color:var(--soft)}
.meta dt::after{content:": "}
.meta dd{display:inline;margin:0}
.short{border:1.5pt solid var(--ink);padding:4mm 5mm 3mm;margin:0 0 4mm}
.short h2{margin:0 0 2mm}
.short ul{margin:0 0 2mm;padding:0;list-style:none}
.short li{display:grid;grid-template-columns:16mm 1fr;gap:3mm;padding:1.2mm 0;border-top:.5pt solid var(--line)}
.short li:first-child{border-top:0}
.short .n{font-size:15pt;line-height:1.15;text-align:right;font-variant-numeric:tabular-nums}
.alarm{border-left:3pt solid var(--error);padding-left:3mm}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:9.5pt}
caption{text-align:left;color:var(--soft)}
.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th{font-weight:400;text-align:left;vertical-align:top}
thead{display:table-header-group}
thead th{color:var(--soft);vertical-align:bottom;padding:1mm 3mm 1mm 0;border-bottom:.8pt solid var(--ink);line-height:1.25}
tbody th,td{padding:.62mm 3mm .62mm 0;vertical-align:top;border-bottom:.4pt solid var(--line)}
tr{break-inside:avoid}
.r{text-align:right;white-space:nowrap}
thead .r{white-space:normal}
.who{font-weight:600}
.rule{border-top:1.2pt solid var(--ink);padding:2.2mm 0 3mm;break-inside:avoid;display:grid;grid-template-columns:36mm minmax(0,1fr);gap:0 5mm}
.rule .n{font-size:19pt;line-height:1.1;font-weight:300;font-variant-numeric:tabular-nums}
.side{font-size:9pt}
.side ul{list-style:none;margin:.6mm 0;padding:0}
.side li{font-weight:600}
.icon{width:3.6mm;height:3.6mm;vertical-align:-.5mm}
.error{color:var(--error)}
.warning{color:var(--warning)}
.info{color:var(--info)}
.rule dl{margin:1mm 0 0;display:grid;grid-template-columns:24mm minmax(0,1fr);gap:.6mm 3mm}
.rule dt{color:var(--soft)}
.rule dd{margin:0}
.rule dd p{margin:0 0 .6mm}
.places{margin-top:1.6mm;font-size:9pt;line-height:1.32}
.places th,.places td{border:0!important;padding:.1mm 4mm .1mm 0}
tr.group>*{font-weight:600;padding-top:2.2mm}
tr.great>*{font-weight:600}
.wide{overflow-x:auto}
.figures{font-size:9pt}
code{font-family:"Cascadia Mono","DejaVu Sans Mono",Consolas,monospace;font-size:.9em}
.plain{margin:0 0 2mm;padding-left:5mm}
.plain li{margin-bottom:.8mm}
footer{margin-top:9mm;padding-top:2mm;border-top:.8pt solid var(--ink);color:var(--soft);font-size:9pt}
@media (max-width:600px){.rule,.rule dl{grid-template-columns:minmax(0,1fr)}td,th{overflow-wrap:anywhere}.wide td,.wide th{overflow-wrap:break-word}}
@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1b1b;--ink:#ececec;--soft:#b5b5b5;--line:#444;--error:#ff8a8a;--warning:#f0b35a;--info:#7cb8f5}}
@media print{:root{color-scheme:light}body{padding:0;max-width:none}.wide{overflow:visible}.wide table{font-size:7pt}.wide th,.wide td{padding-right:1.2mm}.file{break-before:page}.file h2{margin-top:0}footer{margin-top:5mm}}
`;
