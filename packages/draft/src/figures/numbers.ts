/** Numbers in words, in lower case; a figure of a text is one of them or stands in digits. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, dozen: 12,
};

/** What a word after a number multiplies it by. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, dozen: 12,
};

/** Currencies by their sign or name; a bare dollar is the United States', unless another state's stands before it. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  "us$": "USD", "$": "USD", "usd": "USD", "u.s.$": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "¥": "JPY", "c$": "CAD", "ca$": "CAD",
  "cad": "CAD", "a$": "AUD", "au$": "AUD", "aud": "AUD", "nz$": "NZD", "kes": "KES", "ksh": "KES", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN",
  "chf": "CHF", "inr": "INR", "₹": "INR", "jpy": "JPY", "₩": "KRW", "krw": "KRW",
};

/** Names of currencies after a number, in lower case and singular. */
export const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  dollar: "USD", "us dollar": "USD", "u.s. dollar": "USD", euro: "EUR", pound: "GBP", yen: "JPY", "canadian dollar": "CAD", "australian dollar": "AUD",
  zloty: "PLN", "swedish kronor": "SEK", "swedish krona": "SEK", "norwegian kroner": "NOK", "danish kroner": "DKK", kronor: "SEK", shilling: "KES", rupee: "INR", won: "KRW",
};
