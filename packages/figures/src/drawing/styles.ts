import { PALETTE } from "./palette.ts";

const light = Object.entries(PALETTE).map(([name, { light }]) => `--dp-${name}:${light}`);
const dark = Object.entries(PALETTE).map(([name, { dark }]) => `--dp-${name}:${dark}`);

/** In forced colours every part takes one of the reader's own colours; marks and words still tell the stages apart. */
const FORCED = Object.keys(PALETTE).map((name) => {
  if (["ground", "sea", "border"].includes(name)) return `--dp-${name}:Canvas`;
  if (["rule", "land", "involved", "mark", "muted"].includes(name)) return `--dp-${name}:GrayText`;
  return `--dp-${name}:CanvasText`;
});

/**
 * A style sheet for the figures: the colours in light, dark (by the reader's preference, or `data-theme` on an ancestor),
 * print and forced colours, the HTML rows and tables, and the choice between a narrow and a wide drawing of one figure
 * (`figureHtml`). A page may leave it out and set the custom properties itself.
 */
export const figureStyles = `:root{${light.join(";")}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark.join(";")}}}
[data-theme=dark]{${dark.join(";")}}
@media print{:root:root{${light.join(";")}}}
@media (forced-colors:active){:root:root{${FORCED.join(";")}}.dp-figure{forced-color-adjust:none}}
.dp-figure{display:block;max-inline-size:100%;block-size:auto;color:var(--dp-ink)}
.dp-figure text{font-variant-numeric:tabular-nums}
.dp-frame{container-type:inline-size;margin:0}
.dp-wide{display:none}
@container (inline-size >= 720px){.dp-wide{display:block}.dp-narrow{display:none}}
.dp-frame figcaption{color:var(--dp-muted);max-inline-size:75ch}
.dp-rows{list-style:none;margin:0;padding:0}
.dp-rows ol{list-style:none;margin:0;padding:0}
.dp-rows ol>li{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.25rem 1rem;padding-block:.5rem;border-block-start:1px solid var(--dp-rule)}
.dp-rows .dp-when{color:var(--dp-muted);font-variant-numeric:tabular-nums}
.dp-rows .dp-note{display:block;color:var(--dp-muted)}
.dp-rows a{display:inline-block;min-inline-size:24px;min-block-size:24px}
@container (inline-size < 480px){.dp-rows ol>li{grid-template-columns:1fr}}
.dp-table{border-collapse:collapse;font-variant-numeric:tabular-nums}
.dp-table th,.dp-table td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-block-end:1px solid var(--dp-rule)}
.dp-table caption{text-align:start;color:var(--dp-muted)}
`;
