/**
 * The municipalities (kommuner) by county and data years, 2017–2026; municipalities.ts reads it.
 *
 * A heading "# county first-last" (last left out while valid) stands above its municipalities:
 * "number name", then ">successor+successor" where there are any.
 */
export const municipalityTable = `
# Vestfold 2017-2017
0702 Holmestrand>0715; 0709 Larvik>0712; 0714 Hof>0715; 0722 Nøtterøy>0729; 0723 Tjøme>0729; 0728 Lardal>0712
# Sør-Trøndelag 2017-2017
1601 Trondheim>5001; 1612 Hemne>5011; 1613 Snillfjord>5012; 1617 Hitra>5013; 1620 Frøya>5014; 1621 Ørland>5015;
1622 Agdenes>5016; 1624 Rissa>5054; 1627 Bjugn>5017; 1630 Åfjord>5018; 1632 Roan>5019; 1633 Osen>5020;
1634 Oppdal>5021; 1635 Rennebu>5022; 1636 Meldal>5023; 1638 Orkdal>5024; 1640 Røros>5025; 1644 Holtålen>5026;
1648 Midtre Gauldal>5027; 1653 Melhus>5028; 1657 Skaun>5029; 1662 Klæbu>5030; 1663 Malvik>5031; 1664 Selbu>5032;
1665 Tydal>5033
# Nord-Trøndelag 2017-2017
1702 Steinkjer>5004; 1703 Namsos>5005; 1711 Meråker>5034; 1714 Stjørdal>5035; 1717 Frosta>5036; 1718 Leksvik>5054;
1719 Levanger>5037; 1721 Verdal>5038; 1724 Verran>5039; 1725 Namdalseid>5040; 1736 Snåsa>5041;
1738 Lierne>5042; 1739 Røyrvik>5043; 1740 Namsskogan>5044; 1742 Grong>5045; 1743 Høylandet>5046;
1744 Overhalla>5047; 1748 Fosnes>5048; 1749 Flatanger>5049; 1750 Vikna>5050; 1751 Nærøy>5051; 1755 Leka>5052;
1756 Inderøy>5053
# Møre og Romsdal 2017-2018
1567 Rindal>5061
# Østfold 2017-2019
0101 Halden>3001; 0104 Moss>3002; 0105 Sarpsborg>3003; 0106 Fredrikstad>3004; 0111 Hvaler>3011; 0118 Aremark>3012;
0119 Marker>3013; 0121 Rømskog>3026; 0122 Trøgstad>3014; 0123 Spydeberg>3014; 0124 Askim>3014; 0125 Eidsberg>3014;
0127 Skiptvet>3015; 0128 Rakkestad>3016; 0135 Råde>3017; 0136 Rygge>3002; 0137 Våler (Østfold)>3018; 0138 Hobøl>3014
# Akershus 2017-2019
0211 Vestby>3019; 0213 Ski>3020; 0214 Ås>3021; 0215 Frogn>3022; 0216 Nesodden>3023; 0217 Oppegård>3020;
0219 Bærum>3024; 0220 Asker>3025; 0221 Aurskog-Høland>3026; 0226 Sørum>3030; 0227 Fet>3030; 0228 Rælingen>3027;
0229 Enebakk>3028; 0230 Lørenskog>3029; 0231 Skedsmo>3030; 0233 Nittedal>3031; 0234 Gjerdrum>3032;
0235 Ullensaker>3033; 0236 Nes (Akershus)>3034; 0237 Eidsvoll>3035; 0238 Nannestad>3036; 0239 Hurdal>3037
# Hedmark 2017-2019
0402 Kongsvinger>3401; 0403 Hamar>3403; 0412 Ringsaker>3411; 0415 Løten>3412; 0417 Stange>3413; 0418 Nord-Odal>3414;
0419 Sør-Odal>3415; 0420 Eidskog>3416; 0423 Grue>3417; 0425 Åsnes>3418; 0426 Våler (Hedmark)>3419; 0427 Elverum>3420;
0428 Trysil>3421; 0429 Åmot>3422; 0430 Stor-Elvdal>3423; 0432 Rendalen>3424; 0434 Engerdal>3425; 0436 Tolga>3426;
0437 Tynset>3427; 0438 Alvdal>3428; 0439 Folldal>3429; 0441 Os (Hedmark)>3430
# Oppland 2017-2019
0501 Lillehammer>3405; 0502 Gjøvik>3407; 0511 Dovre>3431; 0512 Lesja>3432; 0513 Skjåk>3433; 0514 Lom>3434;
0515 Vågå>3435; 0516 Nord-Fron>3436; 0517 Sel>3437; 0519 Sør-Fron>3438; 0520 Ringebu>3439; 0521 Øyer>3440;
0522 Gausdal>3441; 0528 Østre Toten>3442; 0529 Vestre Toten>3443; 0532 Jevnaker>3053; 0533 Lunner>3054; 0534 Gran>3446;
0536 Søndre Land>3447; 0538 Nordre Land>3448; 0540 Sør-Aurdal>3449; 0541 Etnedal>3450; 0542 Nord-Aurdal>3451;
0543 Vestre Slidre>3452; 0544 Øystre Slidre>3453; 0545 Vang>3454
# Buskerud 2017-2019
0602 Drammen>3005; 0604 Kongsberg>3006; 0605 Ringerike>3007; 0612 Hole>3038; 0615 Flå>3039; 0616 Nes (Buskerud)>3040;
0617 Gol>3041; 0618 Hemsedal>3042; 0619 Ål>3043; 0620 Hol>3044; 0621 Sigdal>3045; 0622 Krødsherad>3046;
0623 Modum>3047; 0624 Øvre Eiker>3048; 0625 Nedre Eiker>3005; 0626 Lier>3049; 0627 Røyken>3025; 0628 Hurum>3025;
0631 Flesberg>3050; 0632 Rollag>3051; 0633 Nore og Uvdal>3052
# Vestfold 2017-2019
0701 Horten>3801; 0704 Tønsberg>3803; 0710 Sandefjord>3804; 0711 Svelvik>3005; 0713 Sande (Vestfold)>3802;
0716 Re>3803
# Telemark 2017-2019
0805 Porsgrunn>3806; 0806 Skien>3807; 0807 Notodden>3808; 0811 Siljan>3812; 0814 Bamble>3813; 0815 Kragerø>3814;
0817 Drangedal>3815; 0819 Nome>3816; 0821 Bø (Telemark)>3817; 0822 Sauherad>3817; 0826 Tinn>3818; 0827 Hjartdal>3819;
0828 Seljord>3820; 0829 Kviteseid>3821; 0830 Nissedal>3822; 0831 Fyresdal>3823; 0833 Tokke>3824; 0834 Vinje>3825
# Aust-Agder 2017-2019
0901 Risør>4201; 0904 Grimstad>4202; 0906 Arendal>4203; 0911 Gjerstad>4211; 0912 Vegårshei>4212; 0914 Tvedestrand>4213;
0919 Froland>4214; 0926 Lillesand>4215; 0928 Birkenes>4216; 0929 Åmli>4217; 0935 Iveland>4218;
0937 Evje og Hornnes>4219; 0938 Bygland>4220; 0940 Valle>4221; 0941 Bykle>4222
# Vest-Agder 2017-2019
1001 Kristiansand>4204; 1002 Mandal>4205; 1003 Farsund>4206; 1004 Flekkefjord>4207; 1014 Vennesla>4223;
1017 Songdalen>4204; 1018 Søgne>4204; 1021 Marnardal>4205; 1026 Åseral>4224; 1027 Audnedal>4225; 1029 Lindesnes>4205;
1032 Lyngdal>4225; 1034 Hægebostad>4226; 1037 Kvinesdal>4227; 1046 Sirdal>4228
# Rogaland 2017-2019
1102 Sandnes>1108; 1129 Forsand>1108; 1141 Finnøy>1103; 1142 Rennesøy>1103
# Hordaland 2017-2019
1201 Bergen>4601; 1211 Etne>4611; 1216 Sveio>4612; 1219 Bømlo>4613; 1221 Stord>4614; 1222 Fitjar>4615;
1223 Tysnes>4616; 1224 Kvinnherad>4617; 1227 Jondal>4618; 1228 Odda>4618; 1231 Ullensvang>4618; 1232 Eidfjord>4619;
1233 Ulvik>4620; 1234 Granvin>4621; 1235 Voss>4621; 1238 Kvam>4622; 1241 Fusa>4624; 1242 Samnanger>4623;
1243 Os (Hordaland)>4624; 1244 Austevoll>4625; 1245 Sund>4626; 1246 Fjell>4626; 1247 Askøy>4627; 1251 Vaksdal>4628;
1252 Modalen>4629; 1253 Osterøy>4630; 1256 Meland>4631; 1259 Øygarden>4626; 1260 Radøy>4631; 1263 Lindås>4631;
1264 Austrheim>4632; 1265 Fedje>4633; 1266 Masfjorden>4634
# Sogn og Fjordane 2017-2019
1401 Flora>4602; 1411 Gulen>4635; 1412 Solund>4636; 1413 Hyllestad>4637; 1416 Høyanger>4638; 1417 Vik>4639;
1418 Balestrand>4640; 1419 Leikanger>4640; 1420 Sogndal>4640; 1421 Aurland>4641; 1422 Lærdal>4642; 1424 Årdal>4643;
1426 Luster>4644; 1428 Askvoll>4645; 1429 Fjaler>4646; 1430 Gaular>4647; 1431 Jølster>4647; 1432 Førde>4647;
1433 Naustdal>4647; 1438 Bremanger>4648; 1439 Vågsøy>4602; 1441 Selje>4649; 1443 Eid>4649; 1444 Hornindal>1577;
1445 Gloppen>4650; 1449 Stryn>4651
# Møre og Romsdal 2017-2019
1502 Molde>1506; 1504 Ålesund>1507; 1519 Volda>1577; 1523 Ørskog>1507; 1524 Norddal>1578; 1526 Stordal>1578;
1529 Skodje>1507; 1534 Haram>1507; 1543 Nesset>1506; 1545 Midsund>1506; 1546 Sandøy>1507; 1548 Fræna>1579;
1551 Eide>1579; 1571 Halsa>5055
# Nordland 2017-2019
1805 Narvik>1806; 1849 Hamarøy>1875; 1850 Tysfjord>1806+1875;
1852 Tjeldsund>5412; 1854 Ballangen>1806
# Troms 2017-2019
1902 Tromsø>5401; 1903 Harstad>5402; 1911 Kvæfjord>5411; 1913 Skånland>5412; 1917 Ibestad>5413;
1919 Gratangen>5414; 1920 Lavangen>5415; 1922 Bardu>5416; 1923 Salangen>5417; 1924 Målselv>5418;
1925 Sørreisa>5419; 1926 Dyrøy>5420; 1927 Tranøy>5421; 1928 Torsken>5421; 1929 Berg>5421; 1931 Lenvik>5421;
1933 Balsfjord>5422; 1936 Karlsøy>5423; 1938 Lyngen>5424; 1939 Storfjord>5425;
1940 Kåfjord>5426; 1941 Skjervøy>5427; 1942 Nordreisa>5428;
1943 Kvænangen>5429
# Finnmark 2017-2019
2002 Vardø>5404; 2003 Vadsø>5405; 2004 Hammerfest>5406;
2011 Kautokeino>5430; 2012 Alta>5403; 2014 Loppa>5432; 2015 Hasvik>5433; 2017 Kvalsund>5406;
2018 Måsøy>5434; 2019 Nordkapp>5435; 2020 Porsanger>5436;
2021 Karasjok>5437; 2022 Lebesby>5438; 2023 Gamvik>5439; 2024 Berlevåg>5440;
2025 Tana>5441; 2027 Nesseby>5442; 2028 Båtsfjord>5443; 2030 Sør-Varanger>5444
# Oslo 2017-
0301 Oslo
# Rogaland 2017-
1101 Eigersund; 1103 Stavanger; 1106 Haugesund; 1111 Sokndal; 1112 Lund; 1114 Bjerkreim; 1119 Hå; 1120 Klepp;
1121 Time; 1122 Gjesdal; 1124 Sola; 1127 Randaberg; 1130 Strand; 1133 Hjelmeland; 1134 Suldal; 1135 Sauda;
1144 Kvitsøy; 1145 Bokn; 1146 Tysvær; 1149 Karmøy; 1151 Utsira; 1160 Vindafjord
# Møre og Romsdal 2017-
1505 Kristiansund; 1511 Vanylven; 1514 Sande; 1515 Herøy (Møre og Romsdal); 1516 Ulstein; 1517 Hareid; 1520 Ørsta;
1525 Stranda; 1528 Sykkylven; 1531 Sula; 1532 Giske; 1535 Vestnes; 1539 Rauma; 1547 Aukra; 1554 Averøy; 1557 Gjemnes;
1560 Tingvoll; 1563 Sunndal; 1566 Surnadal; 1573 Smøla; 1576 Aure
# Nordland 2017-
1804 Bodø; 1811 Bindal; 1812 Sømna; 1813 Brønnøy; 1815 Vega; 1816 Vevelstad; 1818 Herøy (Nordland); 1820 Alstahaug;
1822 Leirfjord; 1824 Vefsn; 1825 Grane; 1826 Hattfjelldal; 1827 Dønna; 1828 Nesna; 1832 Hemnes;
1833 Rana; 1834 Lurøy; 1835 Træna; 1836 Rødøy; 1837 Meløy; 1838 Gildeskål; 1839 Beiarn; 1840 Saltdal;
1841 Fauske; 1845 Sørfold; 1848 Steigen; 1851 Lødingen;
1853 Evenes; 1856 Røst; 1857 Værøy; 1859 Flakstad; 1860 Vestvågøy; 1865 Vågan; 1866 Hadsel; 1867 Bø;
1868 Øksnes; 1870 Sortland; 1871 Andøy; 1874 Moskenes
# Vestfold 2018-2019
0712 Larvik>3805; 0715 Holmestrand>3802; 0729 Færder>3811
# Trøndelag 2018-2019
5004 Steinkjer>5006; 5005 Namsos>5007; 5011 Hemne>5055; 5012 Snillfjord>5055+5056+5059;
5013 Hitra>5056; 5015 Ørland>5057; 5016 Agdenes>5059; 5017 Bjugn>5057; 5018 Åfjord>5058; 5019 Roan>5058;
5023 Meldal>5059; 5024 Orkdal>5059; 5030 Klæbu>5001; 5039 Verran>5006; 5040 Namdalseid>5007; 5048 Fosnes>5007;
5050 Vikna>5060; 5051 Nærøy>5060
# Trøndelag 2018-
5001 Trondheim; 5014 Frøya; 5020 Osen; 5021 Oppdal; 5022 Rennebu; 5025 Røros;
5026 Holtålen; 5027 Midtre Gauldal; 5028 Melhus; 5029 Skaun; 5031 Malvik; 5032 Selbu; 5033 Tydal; 5034 Meråker;
5035 Stjørdal; 5036 Frosta; 5037 Levanger; 5038 Verdal; 5041 Snåsa; 5042 Lierne;
5043 Røyrvik; 5044 Namsskogan; 5045 Grong; 5046 Høylandet; 5047 Overhalla; 5049 Flatanger;
5052 Leka; 5053 Inderøy; 5054 Indre Fosen
# Trøndelag 2019-
5061 Rindal
# Møre og Romsdal 2020-2023
1507 Ålesund>1508+1580
# Viken 2020-2023
3001 Halden>3101; 3002 Moss>3103; 3003 Sarpsborg>3105; 3004 Fredrikstad>3107; 3005 Drammen>3301; 3006 Kongsberg>3303;
3007 Ringerike>3305; 3011 Hvaler>3110; 3012 Aremark>3124; 3013 Marker>3122; 3014 Indre Østfold>3118;
3015 Skiptvet>3116; 3016 Rakkestad>3120; 3017 Råde>3112; 3018 Våler (Viken)>3114; 3019 Vestby>3216;
3020 Nordre Follo>3207; 3021 Ås>3218; 3022 Frogn>3214; 3023 Nesodden>3212; 3024 Bærum>3201; 3025 Asker>3203;
3026 Aurskog-Høland>3226; 3027 Rælingen>3224; 3028 Enebakk>3220; 3029 Lørenskog>3222; 3030 Lillestrøm>3205;
3031 Nittedal>3232; 3032 Gjerdrum>3230; 3033 Ullensaker>3209; 3034 Nes>3228; 3035 Eidsvoll>3240; 3036 Nannestad>3238;
3037 Hurdal>3242; 3038 Hole>3310; 3039 Flå>3320; 3040 Nesbyen>3322; 3041 Gol>3324; 3042 Hemsedal>3326; 3043 Ål>3328;
3044 Hol>3330; 3045 Sigdal>3332; 3046 Krødsherad>3318; 3047 Modum>3316; 3048 Øvre Eiker>3314; 3049 Lier>3312;
3050 Flesberg>3334; 3051 Rollag>3336; 3052 Nore og Uvdal>3338; 3053 Jevnaker>3236; 3054 Lunner>3234
# Vestfold og Telemark 2020-2023
3801 Horten>3901; 3802 Holmestrand>3903; 3803 Tønsberg>3905; 3804 Sandefjord>3907; 3805 Larvik>3909;
3806 Porsgrunn>4001; 3807 Skien>4003; 3808 Notodden>4005; 3811 Færder>3911; 3812 Siljan>4010; 3813 Bamble>4012;
3814 Kragerø>4014; 3815 Drangedal>4016; 3816 Nome>4018; 3817 Midt-Telemark>4020; 3818 Tinn>4026; 3819 Hjartdal>4024;
3820 Seljord>4022; 3821 Kviteseid>4028; 3822 Nissedal>4030; 3823 Fyresdal>4032; 3824 Tokke>4034; 3825 Vinje>4036
# Troms og Finnmark 2020-2023
5401 Tromsø>5501; 5402 Harstad>5503; 5403 Alta>5601; 5404 Vardø>5634; 5405 Vadsø>5607;
5406 Hammerfest>5603; 5411 Kvæfjord>5510; 5412 Tjeldsund>5512;
5413 Ibestad>5514; 5414 Gratangen>5516; 5415 Lavangen>5518; 5416 Bardu>5520; 5417 Salangen>5522;
5418 Målselv>5524; 5419 Sørreisa>5526; 5420 Dyrøy>5528; 5421 Senja>5530; 5422 Balsfjord>5532; 5423 Karlsøy>5534;
5424 Lyngen>5536; 5425 Storfjord>5538;
5426 Kåfjord>5540; 5427 Skjervøy>5542; 5428 Nordreisa>5544;
5429 Kvænangen>5546; 5430 Kautokeino>5612; 5432 Loppa>5614; 5433 Hasvik>5616;
5434 Måsøy>5618; 5435 Nordkapp>5620; 5436 Porsanger>5622;
5437 Karasjok>5610; 5438 Lebesby>5624; 5439 Gamvik>5626; 5440 Berlevåg>5630;
5441 Tana>5628; 5442 Nesseby>5636; 5443 Båtsfjord>5632; 5444 Sør-Varanger>5605
# Rogaland 2020-
1108 Sandnes
# Møre og Romsdal 2020-
1506 Molde; 1577 Volda; 1578 Fjord; 1579 Hustadvika
# Nordland 2020-
1806 Narvik; 1875 Hamarøy
# Innlandet 2020-
3401 Kongsvinger; 3403 Hamar; 3405 Lillehammer; 3407 Gjøvik; 3411 Ringsaker; 3412 Løten; 3413 Stange; 3414 Nord-Odal;
3415 Sør-Odal; 3416 Eidskog; 3417 Grue; 3418 Åsnes; 3419 Våler (Innlandet); 3420 Elverum; 3421 Trysil; 3422 Åmot;
3423 Stor-Elvdal; 3424 Rendalen; 3425 Engerdal; 3426 Tolga; 3427 Tynset; 3428 Alvdal; 3429 Folldal; 3430 Os;
3431 Dovre; 3432 Lesja; 3433 Skjåk; 3434 Lom; 3435 Vågå; 3436 Nord-Fron; 3437 Sel; 3438 Sør-Fron; 3439 Ringebu;
3440 Øyer; 3441 Gausdal; 3442 Østre Toten; 3443 Vestre Toten; 3446 Gran; 3447 Søndre Land; 3448 Nordre Land;
3449 Sør-Aurdal; 3450 Etnedal; 3451 Nord-Aurdal; 3452 Vestre Slidre; 3453 Øystre Slidre; 3454 Vang
# Agder 2020-
4201 Risør; 4202 Grimstad; 4203 Arendal; 4204 Kristiansand; 4205 Lindesnes; 4206 Farsund; 4207 Flekkefjord;
4211 Gjerstad; 4212 Vegårshei; 4213 Tvedestrand; 4214 Froland; 4215 Lillesand; 4216 Birkenes; 4217 Åmli; 4218 Iveland;
4219 Evje og Hornnes; 4220 Bygland; 4221 Valle; 4222 Bykle; 4223 Vennesla; 4224 Åseral; 4225 Lyngdal; 4226 Hægebostad;
4227 Kvinesdal; 4228 Sirdal
# Vestland 2020-
4601 Bergen; 4602 Kinn; 4611 Etne; 4612 Sveio; 4613 Bømlo; 4614 Stord; 4615 Fitjar; 4616 Tysnes; 4617 Kvinnherad;
4618 Ullensvang; 4619 Eidfjord; 4620 Ulvik; 4621 Voss; 4622 Kvam; 4623 Samnanger; 4624 Bjørnafjorden; 4625 Austevoll;
4626 Øygarden; 4627 Askøy; 4628 Vaksdal; 4629 Modalen; 4630 Osterøy; 4631 Alver; 4632 Austrheim; 4633 Fedje;
4634 Masfjorden; 4635 Gulen; 4636 Solund; 4637 Hyllestad; 4638 Høyanger; 4639 Vik; 4640 Sogndal; 4641 Aurland;
4642 Lærdal; 4643 Årdal; 4644 Luster; 4645 Askvoll; 4646 Fjaler; 4647 Sunnfjord; 4648 Bremanger; 4649 Stad;
4650 Gloppen; 4651 Stryn
# Trøndelag 2020-
5006 Steinkjer; 5007 Namsos; 5055 Heim; 5056 Hitra; 5057 Ørland;
5058 Åfjord; 5059 Orkland; 5060 Nærøysund
# Møre og Romsdal 2024-
1508 Ålesund; 1580 Haram
# Østfold 2024-
3101 Halden; 3103 Moss; 3105 Sarpsborg; 3107 Fredrikstad; 3110 Hvaler; 3112 Råde; 3114 Våler (Østfold); 3116 Skiptvet;
3118 Indre Østfold; 3120 Rakkestad; 3122 Marker; 3124 Aremark
# Akershus 2024-
3201 Bærum; 3203 Asker; 3205 Lillestrøm; 3207 Nordre Follo; 3209 Ullensaker; 3212 Nesodden; 3214 Frogn; 3216 Vestby;
3218 Ås; 3220 Enebakk; 3222 Lørenskog; 3224 Rælingen; 3226 Aurskog-Høland; 3228 Nes; 3230 Gjerdrum; 3232 Nittedal;
3234 Lunner; 3236 Jevnaker; 3238 Nannestad; 3240 Eidsvoll; 3242 Hurdal
# Buskerud 2024-
3301 Drammen; 3303 Kongsberg; 3305 Ringerike; 3310 Hole; 3312 Lier; 3314 Øvre Eiker; 3316 Modum; 3318 Krødsherad;
3320 Flå; 3322 Nesbyen; 3324 Gol; 3326 Hemsedal; 3328 Ål; 3330 Hol; 3332 Sigdal; 3334 Flesberg; 3336 Rollag;
3338 Nore og Uvdal
# Vestfold 2024-
3901 Horten; 3903 Holmestrand; 3905 Tønsberg; 3907 Sandefjord; 3909 Larvik; 3911 Færder
# Telemark 2024-
4001 Porsgrunn; 4003 Skien; 4005 Notodden; 4010 Siljan; 4012 Bamble; 4014 Kragerø; 4016 Drangedal; 4018 Nome;
4020 Midt-Telemark; 4022 Seljord; 4024 Hjartdal; 4026 Tinn; 4028 Kviteseid; 4030 Nissedal; 4032 Fyresdal; 4034 Tokke;
4036 Vinje
# Troms 2024-
5501 Tromsø; 5503 Harstad; 5510 Kvæfjord; 5512 Tjeldsund; 5514 Ibestad;
5516 Gratangen; 5518 Lavangen; 5520 Bardu; 5522 Salangen; 5524 Målselv;
5526 Sørreisa; 5528 Dyrøy; 5530 Senja; 5532 Balsfjord; 5534 Karlsøy; 5536 Lyngen;
5538 Storfjord; 5540 Kåfjord; 5542 Skjervøy;
5544 Nordreisa; 5546 Kvænangen
# Finnmark 2024-
5601 Alta; 5603 Hammerfest; 5605 Sør-Varanger; 5607 Vadsø;
5610 Karasjok; 5612 Kautokeino; 5614 Loppa; 5616 Hasvik; 5618 Måsøy;
5620 Nordkapp; 5622 Porsanger; 5624 Lebesby; 5626 Gamvik; 5628 Tana;
5630 Berlevåg; 5632 Båtsfjord; 5634 Vardø; 5636 Nesseby
`;
