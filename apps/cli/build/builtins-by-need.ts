import { builtinModules, createRequire } from "node:module";
import type { Rolldown } from "tsdown";

const require = createRequire(import.meta.url);
const BUILTIN = new RegExp(`^(node:.*|${builtinModules.join("|")})$`);
const VIRTUAL = "\0builtin-";

/**
 * Takes from Node's own modules what is used, and nothing else. An ES import of `node:fs` reads everything that it
 * exports, and so loads promises and streams that most commands never use: a tenth of an empty Node's start.
 */
export function builtinsByNeed(): Rolldown.Plugin {
  return {
    name: "builtins-by-need",
    resolveId: {
      filter: { id: BUILTIN },
      handler: (id, importer = "") => ({
        // A package that takes a module whole would have every command's start gather all its names.
        id: `${VIRTUAL}${/node_modules/.test(importer) ? "theirs-" : ""}${id.replace(/^node:/, "")}`,
        moduleSideEffects: false,
      }),
    },
    load: {
      filter: { id: /^\0builtin-/ },
      handler: (id) => moduleOf(`node:${id.slice(VIRTUAL.length).replace(/^theirs-/, "")}`),
    },
  };
}

function moduleOf(id: string): string {
  const names = Object.entries(Object.getOwnPropertyDescriptors(require(id)))
    .filter(([name, { enumerable }]) => enumerable && /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default")
    // What is loaded by asking for it (`fs.ReadStream`, `fs.promises`) would be asked for by whoever imports all names.
    .filter(([, { get }]) => get === undefined)
    .map(([name]) => name);
  return [
    `const builtin = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(id)});`,
    "export default builtin;",
    ...names.map(
      (name) =>
        `const its_${name} = /* @__PURE__ */ (() => builtin.${name})();\nexport { its_${name} as ${name} };`,
    ),
  ].join("\n");
}
