import { Marked } from "marked";
import { type Html, trusted } from "./html.ts";

/** A part of a page of documentation: what stands under one heading. */
export interface MarkdownSection {
  readonly title: string;
  readonly text: string;
}

/** A page of documentation, taken apart at its headings. */
export interface MarkdownPage {
  readonly title: string;
  /** What stands before the first section. */
  readonly intro: string;
  readonly sections: readonly MarkdownSection[];
}

/** Takes a page apart at its first heading and those of the second rank. */
export function markdownPage(text: string): MarkdownPage {
  const [head = "", ...parts] = text.split(/^## /m);
  const [, title = "", intro = ""] = /^# (.*)\n([\s\S]*)$/.exec(head.trim()) ?? [];
  const sections = parts.map((part) => {
    const [title = "", ...lines] = part.split("\n");
    return { title: title.trim(), text: lines.join("\n").trim() };
  });
  return { title: title.trim(), intro: intro.trim(), sections };
}

/** Markdown of the project's own documentation as markup; `addressOf` says where its links lead on the site. */
export function markdownHtml(text: string, addressOf: (href: string) => string = (href) => href): Html {
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === "link") token.href = addressOf(token.href);
    },
  });
  return trusted(marked.parse(text, { async: false }));
}
