import type { Rolldown } from "tsdown";

/** Says of the folder that its files are CommonJS, while the package around it is written in ES modules. */
export function commonjsFolder(): Rolldown.Plugin {
  return {
    name: "commonjs-folder",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "commonjs" }\n' });
    },
  };
}
