import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

export interface Bundle {
  readonly bytes: number;
  readonly gzipBytes: number;
  /** The modules in it, by path. */
  readonly modules: readonly string[];
  readonly text: string;
}

/** A minified bundle of a snippet that imports what is installed in a folder. */
export async function bundle(
  resolveDir: string,
  contents: string,
  options: BuildOptions = {},
): Promise<Bundle> {
  const result = await build({
    stdin: { contents, resolveDir, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    charset: "utf8",
    logLevel: "silent",
    ...options,
  });
  const text = result.outputFiles?.[0]?.text ?? "";
  return {
    bytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text).length,
    modules: Object.keys(result.metafile?.inputs ?? {}),
    text,
  };
}
