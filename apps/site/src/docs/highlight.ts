import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import yaml from "highlight.js/lib/languages/yaml";
import { escapeHtml, type Html, trusted } from "../html/html.ts";

hljs.registerLanguage("sh", bash);
hljs.registerLanguage("js", javascript);
hljs.registerLanguage("json", json);
hljs.registerLanguage("yaml", yaml);

/** Code with its parts marked by classes, which the page's policy allows where it forbids inline styles. */
export function highlighted(code: string, language: string): Html {
  return trusted(hljs.getLanguage(language) ? hljs.highlight(code, { language }).value : escapeHtml(code));
}
