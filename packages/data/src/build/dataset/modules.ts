import type { ReadonlyDataset, Release } from "../../diff/index.ts";
import { COLLECTION_NAMES, RECORD_TYPES } from "../../shape/index.ts";

const COMMAND = "npm run codegen:data";

/**
 * The modules of `src/generated/data`: file name → text. Each exports one frozen constant; the calls are marked
 * pure so that a bundler drops what nobody imports.
 */
export function dataModules(
  dataset: ReadonlyDataset,
  release: Readonly<Record<string, unknown>>,
  history: readonly Release[],
): Map<string, string> {
  const collections = COLLECTION_NAMES.map((name): [string, string] => {
    const type = RECORD_TYPES[name];
    const typeName = `${type[0]?.toUpperCase()}${type.slice(1)}`;
    return [`${name}.ts`, listModule(name, typeName, "../../../types/index.d.ts", dataset[name])];
  });
  return new Map([
    ...collections,
    ["redirects.ts", listModule("redirects", "Redirect", "../../../types/index.d.ts", dataset.redirects)],
    ["history.ts", listModule("history", "Release", "../../diff/change.ts", history)],
    ["release.ts", releaseModule(dataset.version, release)],
  ]);
}

const BANNER = `// Generated from the records by \`${COMMAND}\`.\n`;
const FREEZE = 'import { deepFreeze } from "../../dataset/deep-freeze.ts";\n';

function listModule(name: string, type: string, from: string, values: readonly unknown[]): string {
  const lines = values.map((value) => `${literal(value)},\n`).join("");
  return `${BANNER}import type { ${type} } from "${from}";
${FREEZE}
export const ${name}: readonly ${type}[] = /* @__PURE__ */ deepFreeze<${type}[]>([
${lines}]);
`;
}

function releaseModule(version: string, release: Readonly<Record<string, unknown>>): string {
  return `${BANNER}${FREEZE}
/** The version of the dataset, a semantic version. */
export const version: string = ${literal(version)};

/** What one needs to cite the dataset and to use it rightly. */
export const release = /* @__PURE__ */ deepFreeze(${JSON.stringify(release, null, 2)});
`;
}

/** JSON is JavaScript, save that a literal's `__proto__` would set the prototype. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll(/("(?:[^"\\]|\\.)*")(:?)/g, (all, text: string, colon: string) =>
    colon && text === '"__proto__"' ? `[${text}]:` : all,
  );
}
