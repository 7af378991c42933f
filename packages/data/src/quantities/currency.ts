/**
 * Current ISO 4217 alphabetic codes by the number of decimals of their minor unit.
 * Source: datasets/country-codes (PDDL), which takes them from the ISO 4217 maintenance agency.
 */
const CODES_BY_DECIMALS: Readonly<Record<number, string>> = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
  2: "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "UYW",
};

/** Withdrawn codes that older agreements and pledges use (ISO 4217 list three), and XDR, the IMF's special drawing right. */
const FORMER_CODES_BY_DECIMALS: Readonly<Record<number, string>> = {
  0: "BYR ESP ITL LUF MGF TRL",
  2: "AFA ANG ATS AZM BEF BGN CSK CUC CYP DDM DEM EEK FIM FRF GHC GRD HRK IEP LTL LVL MRO MTL MZM NLG PTE ROL SDD SIT SKK SLL STD TMM VEB VEF XDR YUM ZMK ZWD ZWL",
};

const DECIMALS: ReadonlyMap<string, number> = new Map(
  [CODES_BY_DECIMALS, FORMER_CODES_BY_DECIMALS].flatMap((list) =>
    Object.entries(list).flatMap(([decimals, codes]) =>
      codes.split(" ").map((code): [string, number] => [code, Number(decimals)]),
    ),
  ),
);

/** The decimals of a currency's minor unit (USD 2, JPY 0, KWD 3), or undefined for a code that is not ISO 4217. */
export function minorUnitDecimals(currency: string): number | undefined {
  return DECIMALS.get(currency);
}

/** Every currency code known, in alphabetical order. */
export function currencyCodes(): string[] {
  return [...DECIMALS.keys()].sort();
}

/**
 * An amount in major units as a whole number of minor units (12.34 USD is 1234n), exactly as written in decimal.
 * Undefined where the amount has more decimals than the currency, or lies beyond what a double holds exactly.
 */
export function toMinorUnits(amount: number, currency: string): bigint | undefined {
  const decimals = minorUnitDecimals(currency);
  if (decimals === undefined || Math.abs(amount) > Number.MAX_SAFE_INTEGER / 10 ** decimals) return undefined;
  const written = amount.toFixed(decimals);
  if (Number(written) !== amount) return undefined;
  return BigInt(written.replace(".", ""));
}

/** A whole number of minor units as an amount in major units. */
export function fromMinorUnits(minorUnits: bigint, currency: string): number {
  return Number(minorUnits) / 10 ** (minorUnitDecimals(currency) ?? 0);
}
