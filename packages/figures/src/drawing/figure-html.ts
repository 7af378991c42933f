import { el, html } from "./markup.ts";

/** A figure in its drawings, with what stands beneath. */
export interface FigureParts {
  /** The drawing, or the HTML rows, for narrow places. */
  readonly narrow: string;
  /** The drawing for places at least 720 px wide. */
  readonly wide: string;
  /** What stands beneath: projection, scale, source. */
  readonly caption?: string;
  /** The table of what is drawn, as `tableHtml` gives it: closed until it is opened, read by those who see no drawing. */
  readonly table?: string;
}

/**
 * A `<figure>` that shows the narrow or the wide drawing by the width of its place (a container query in
 * `figureStyles`). The parts are this package's own output; the caption is text and is escaped.
 */
export function figureHtml(parts: FigureParts): string {
  return html(
    "figure",
    { class: "dp-frame" },
    html("div", { class: "dp-narrow" }, { markup: parts.narrow }),
    html("div", { class: "dp-wide" }, { markup: parts.wide }),
    parts.caption !== undefined && el("figcaption", {}, parts.caption),
    parts.table !== undefined &&
      html("details", { class: "dp-data" }, html("summary", {}, "As a table"), { markup: parts.table }),
  ).markup;
}
