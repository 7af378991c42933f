import { figureStyles, PALETTE } from "@org/defense-pact-figures";
import type { Plugin } from "vite";

const NAME = "virtual:figures.css";

/**
 * The figures' own style sheet as a module, so that it becomes a file (a strict policy allows no inline style), beneath
 * the site's own rules. The colours stand in it once, as `light-dark()`; all other colours of the site build on them.
 */
export function figureStyleSheet(): Plugin {
  return {
    name: "figure-style-sheet",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `${layered(figureStyles)}\n${tokens()}` : undefined),
  };
}

function layered(css: string): string {
  return `@layer figures, tokens, base, layout, parts, print;\n@layer figures {\n${css}\n}`;
}

function tokens(): string {
  const pairs = Object.entries(PALETTE).map(
    ([name, { light, dark }]) => `--dp-${name}: light-dark(${light}, ${dark});`,
  );
  // In forced colours the figures' own sheet gives each part one of the reader's colours.
  return `@media not (forced-colors: active) { @layer tokens { :root, :root:not([data-theme]) { ${pairs.join(" ")} } } }`;
}
