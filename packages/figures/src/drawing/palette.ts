/**
 * The colours of the figures, light and dark. Only a stage has a colour, and always beside a mark and a word; a
 * disputed value is drawn in ink like all else. Contrast on the ground: text at least 4.5, marks at least 3 (WCAG 2.2,
 * 1.4.3 and 1.4.11), held by a test.
 */
export const PALETTE = {
  ground: { light: "#fbfaf7", dark: "#171613" },
  ink: { light: "#1f1d1a", dark: "#ece8df" },
  muted: { light: "#615c53", dark: "#aaa498" },
  rule: { light: "#d9d4ca", dark: "#3b3833" },
  mark: { light: "#75706a", dark: "#918b80" },
  sea: { light: "#fbfaf7", dark: "#171613" },
  land: { light: "#e9e4da", dark: "#2b2925" },
  border: { light: "#fbfaf7", dark: "#171613" },
  involved: { light: "#cfc7b6", dark: "#4a463e" },
  announced: { light: "#8a5200", dark: "#e2ab52" },
  committed: { light: "#1c5aa6", dark: "#84b6f2" },
  allocated: { light: "#6d3da6", dark: "#c5a5f0" },
  provided: { light: "#006a62", dark: "#57cdb9" },
  completed: { light: "#2c6a1b", dark: "#98d07a" },
  changed: { light: "#615c53", dark: "#aaa498" },
} as const satisfies Record<string, { light: string; dark: string }>;

/** A colour by its part in the figure. */
export type Paint = keyof typeof PALETTE;

/** Concrete colours instead of custom properties, for a picture that stands alone. */
export type Theme = "light" | "dark";

/** The faces of the figures' text. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Turns a part in the figure into a colour. */
export type Painter = (paint: Paint) => string;

/**
 * Without a theme a colour is a custom property (`--dp-ink`) with the light colour as its fallback, so that a page sets
 * light, dark, print and forced colours; with one it is the colour itself, for renderers that know no custom properties.
 */
export function painter(theme: Theme | undefined): Painter {
  return (paint) =>
    theme === undefined ? `var(--dp-${paint}, ${PALETTE[paint].light})` : PALETTE[paint][theme];
}
