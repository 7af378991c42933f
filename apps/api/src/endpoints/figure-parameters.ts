import type { Parameter } from "../requests/parameter.ts";
import type { Asked } from "./endpoint.ts";

export const WIDTH: Parameter = {
  name: "width",
  type: "number",
  least: 280,
  most: 2400,
  otherwise: 960,
  description: "In pixels.",
  example: "960",
};
export const THEME: Parameter = {
  name: "theme",
  type: "term",
  terms: ["light", "dark"],
  otherwise: "light",
  description: "The colours.",
  example: "dark",
};
export const VIEW: Parameter = {
  name: "view",
  type: "term",
  terms: ["world", "region"],
  otherwise: "world",
  description: "How much of the world.",
  example: "region",
};
export const FOCUS: Parameter = {
  name: "focus",
  type: "text",
  mostLength: 140,
  description: "The id in the middle; a slug will do where one record drawn has it.",
  example: "actors/kenya",
};
export const DEPTH: Parameter = {
  name: "depth",
  type: "number",
  least: 1,
  most: 6,
  otherwise: 2,
  code: "query/bad-depth",
  description: "How many steps from the focus; 2 unless it is given.",
  example: "2",
};

export interface Look {
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly view: "world" | "region";
  readonly focus?: string;
  readonly depth: number;
}

export const lookOf = ({ query }: Asked) => query.values as unknown as Look;
