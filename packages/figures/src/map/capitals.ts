/**
 * Seats of government by ISO 3166-1 alpha-3 code: name, longitude, latitude (WGS 84, two decimals, about a kilometre).
 *
 * Source: Natural Earth 1:110m "populated places" (public domain), its places of the class "Admin-0 capital". Where it
 * gives several, the one that the list of country codes names as the capital was taken (Pretoria, Sucre, Dodoma,
 * Porto-Novo, Yamoussoukro, Mbabane, Kuala Lumpur, Amsterdam). A state that stands there without a capital (Nauru,
 * Palestine), or with one that has moved since (Burundi), is left out: its point is then one inside its shape.
 * XKX is Kosovo and SOL Somaliland, which have no ISO code. A point says where a figure puts a state, nothing about
 * the status of the place.
 */
const TABLE = `
AFG Kabul 69.18 34.52|AGO Luanda 13.23 -8.84|ALB Tirana 19.82 41.33|AND Andorra la Vella 1.52 42.5|ARE Abu Dhabi 54.37 24.47
ARG Buenos Aires -58.4 -34.6|ARM Yerevan 44.51 40.18|ATG Saint John's -61.85 17.12|AUS Canberra 149.13 -35.28|AUT Vienna 16.36 48.2
AZE Baku 49.86 40.4|BEL Brussels 4.33 50.84|BEN Porto-Novo 2.62 6.48|BFA Ouagadougou -1.53 12.37|BGD Dhaka 90.41 23.73
BGR Sofia 23.31 42.69|BHR Manama 50.58 26.24|BHS Nassau -77.35 25.08|BIH Sarajevo 18.38 43.85|BLR Minsk 27.56 53.9
BLZ Belmopan -88.77 17.25|BOL Sucre -65.26 -19.04|BRA Brasília -47.92 -15.78|BRB Bridgetown -59.62 13.1|BRN Bandar Seri Begawan 114.93 4.88
BTN Thimphu 89.64 27.47|BWA Gaborone 25.91 -24.65|CAF Bangui 18.56 4.37|CAN Ottawa -75.7 45.42|CHE Bern 7.47 46.92
CHL Santiago -70.67 -33.45|CHN Beijing 116.39 39.93|CIV Yamoussoukro -5.28 6.82|CMR Yaoundé 11.51 3.87|COD Kinshasa 15.31 -4.33
COG Brazzaville 15.28 -4.26|COL Bogotá -74.09 4.6|COM Moroni 43.24 -11.7|CPV Praia -23.52 14.92|CRI San José -84.09 9.94
CUB Havana -82.37 23.13|CYP Nicosia 33.37 35.17|CZE Prague 14.46 50.09|DEU Berlin 13.4 52.52|DJI Djibouti 43.15 11.6
DMA Roseau -61.39 15.3|DNK Copenhagen 12.56 55.68|DOM Santo Domingo -69.9 18.47|DZA Algiers 3.05 36.77|ECU Quito -78.5 -0.21
EGY Cairo 31.25 30.05|ERI Asmara 38.93 15.33|ESP Madrid -3.69 40.4|EST Tallinn 24.73 59.43|ETH Addis Ababa 38.7 9.04
FIN Helsinki 24.93 60.18|FJI Suva 178.44 -18.13|FRA Paris 2.33 48.87|FSM Palikir 158.15 6.92|GAB Libreville 9.46 0.39
GBR London -0.12 51.5|GEO Tbilisi 44.79 41.73|GHA Accra -0.22 5.55|GIN Conakry -13.68 9.53|GMB Banjul -16.59 13.45
GNB Bissau -15.6 11.87|GNQ Malabo 8.78 3.75|GRC Athens 23.73 37.99|GRD Saint George's -61.74 12.05|GTM Guatemala City -90.53 14.62
GUY Georgetown -58.17 6.8|HND Tegucigalpa -87.22 14.1|HRV Zagreb 16 45.8|HTI Port-au-Prince -72.34 18.54|HUN Budapest 19.08 47.5
IDN Jakarta 106.83 -6.17|IND New Delhi 77.2 28.6|IRL Dublin -6.25 53.34|IRN Tehran 51.42 35.67|IRQ Baghdad 44.39 33.34
ISL Reykjavík -21.95 64.15|ISR Jerusalem 35.21 31.78|ITA Rome 12.48 41.9|JAM Kingston -76.77 17.98|JOR Amman 35.93 31.95
JPN Tokyo 139.75 35.69|KAZ Astana 71.43 51.18|KEN Nairobi 36.81 -1.28|KGZ Bishkek 74.58 42.88|KHM Phnom Penh 104.91 11.55
KIR Tarawa 173.02 1.34|KNA Basseterre -62.72 17.3|KOR Seoul 127 37.57|KWT Kuwait City 47.98 29.37|LAO Vientiane 102.6 17.97
LBN Beirut 35.51 33.87|LBR Monrovia -10.8 6.31|LBY Tripoli 13.18 32.89|LCA Castries -61 14|LIE Vaduz 9.52 47.13
LKA Colombo 79.86 6.93|LSO Maseru 27.48 -29.32|LTU Vilnius 25.32 54.68|LUX Luxembourg 6.13 49.61|LVA Riga 24.1 56.95
MAR Rabat -6.84 34.03|MCO Monaco 7.41 43.74|MDA Chișinău 28.86 47.01|MDG Antananarivo 47.51 -18.91|MDV Malé 73.5 4.17
MEX Mexico City -99.13 19.44|MHL Majuro 171.38 7.1|MKD Skopje 21.43 42|MLI Bamako -8 12.65|MLT Valletta 14.51 35.9
MMR Naypyidaw 96.12 19.77|MNE Podgorica 19.27 42.47|MNG Ulaanbaatar 106.91 47.92|MOZ Maputo 32.59 -25.95|MRT Nouakchott -15.98 18.09
MUS Port Louis 57.5 -20.17|MWI Lilongwe 33.78 -13.98|MYS Kuala Lumpur 101.7 3.17|NAM Windhoek 17.08 -22.57|NER Niamey 2.11 13.52
NGA Abuja 7.53 9.09|NIC Managua -86.27 12.15|NLD Amsterdam 4.91 52.35|NOR Oslo 10.75 59.92|NPL Kathmandu 85.31 27.72
NZL Wellington 174.78 -41.3|OMN Muscat 58.59 23.61|PAK Islamabad 73.16 33.7|PAN Panama City -79.53 8.97|PER Lima -77.05 -12.05
PHL Manila 120.98 14.61|PLW Melekeok 134.63 7.49|PNG Port Moresby 147.19 -9.46|POL Warsaw 21 52.25|PRK Pyongyang 125.75 39.02
PRT Lisbon -9.15 38.72|PRY Asunción -57.64 -25.29|QAT Doha 51.53 25.29|ROU Bucharest 26.1 44.44|RUS Moscow 37.61 55.75
RWA Kigali 30.06 -1.95|SAU Riyadh 46.77 24.64|SDN Khartoum 32.53 15.59|SEN Dakar -17.48 14.72|SGP Singapore 103.85 1.29
SLB Honiara 159.95 -9.44|SLE Freetown -13.24 8.47|SLV San Salvador -89.2 13.71|SMR San Marino 12.44 43.94|SOL Hargeisa 44.07 9.56
SOM Mogadishu 45.36 2.07|SRB Belgrade 20.47 44.82|SSD Juba 31.58 4.83|STP São Tomé 6.73 0.33|SUR Paramaribo -55.17 5.84
SVK Bratislava 17.12 48.15|SVN Ljubljana 14.51 46.06|SWE Stockholm 18.1 59.35|SWZ Mbabane 31.13 -26.32|SYC Victoria 55.45 -4.62
SYR Damascus 36.3 33.5|TCD N'Djamena 15.05 12.12|TGO Lomé 1.22 6.13|THA Bangkok 100.51 13.75|TJK Dushanbe 68.77 38.56
TKM Ashgabat 58.38 37.95|TLS Dili 125.58 -8.56|TON Nuku'alofa -175.22 -21.14|TTO Port of Spain -61.52 10.65|TUN Tunis 10.18 36.8
TUR Ankara 32.86 39.93|TUV Funafuti 179.22 -8.52|TWN Taipei 121.57 25.04|TZA Dodoma 35.75 -6.18|UGA Kampala 32.58 0.32
UKR Kyiv 30.51 50.44|URY Montevideo -56.17 -34.86|USA Washington -77.01 38.9|UZB Tashkent 69.29 41.31|VAT Vatican City 12.45 41.9
VCT Kingstown -61.21 13.15|VEN Caracas -66.92 10.5|VNM Hanoi 105.85 21.04|VUT Port Vila 168.32 -17.73|WSM Apia -171.74 -13.84
XKX Pristina 21.17 42.67|YEM Sanaa 44.2 15.36|ZAF Pretoria 28.23 -25.7|ZMB Lusaka 28.28 -15.41|ZWE Harare 31.04 -17.82
`;

/** A seat of government. */
export interface Capital {
  readonly name: string;
  /** Longitude and latitude in decimal degrees, WGS 84. */
  readonly position: readonly [number, number];
}

/** The seats of government by alpha-3 code. */
export const CAPITALS: ReadonlyMap<string, Capital> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((row): [string, Capital] => {
      const [, code = "", name = "", longitude, latitude] = /^(\S+) (.+) (\S+) (\S+)$/.exec(row) ?? [];
      return [code, { name, position: [Number(longitude), Number(latitude)] }];
    }),
);
