const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Control characters but tab and line ends, lone surrogates, U+FFFE and U+FFFF: XML 1.0 (2.2) cannot hold them in any way. */
const NOT_XML = /(?![\t\n\r])\p{Cc}(?<![\x7f-\x9f])|\p{Cs}|[\ufffe\uffff]/gu;

/** Text as the content or an attribute of an element; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] as string);
}
