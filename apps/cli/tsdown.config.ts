import { defineConfig } from "tsdown";
import { asciiOnly } from "./build/ascii-only.ts";
import { builtinsByNeed } from "./build/builtins-by-need.ts";
import { chunksByNeed } from "./build/chunks-by-need.ts";
import { commonjsFolder } from "./build/commonjs-folder.ts";
import { patternsByNeed } from "./build/patterns-by-need.ts";
import { thirdPartyNotices } from "./build/third-party-notices.ts";

/** What every command's start would otherwise spend on finding and reading some hundred small files. */
const BUNDLED = [
  "@noble/hashes",
  "csv-parse",
  "fastest-levenshtein",
  "fdir",
  "jsonc-parser",
  "picomatch",
  "tinyglobby",
  "yaml",
  "zod",
];

export default defineConfig({
  // What a thread runs is a file of its own.
  entry: { main: "src/main.ts", "draft-worker": "src/drafting/draft-worker.ts" },
  // Node starts with a CommonJS loader that is ready, and has to set up the one for ES modules: a tenth of its start on Node 20.
  format: "cjs",
  platform: "node",
  target: "node20.19",
  outExtensions: () => ({ js: ".js" }),
  minify: true,
  dts: false,
  clean: true,
  deps: {
    alwaysBundle: [
      /^@org\/defense-pact-(data|draft|store)(\/|$)/,
      ...BUNDLED.map((name) => new RegExp(`^${name}(/|$)`)),
    ],
    // The records and their history come from the installed data package, so that there is one copy of them.
    neverBundle: [
      /^@org\/defense-pact-data(\/(data\/.*|history|actors|agreements|articles|events|places|pledges|statements))?$/,
      // The store's way to a server, which no command takes.
      /^postgres$/,
    ],
    onlyBundle: BUNDLED,
  },
  // A module in the UMD form, as the main file of some packages is, cannot be bundled.
  inputOptions: {
    preserveEntrySignatures: "allow-extension",
    resolve: { mainFields: ["module", "main"] },
    // Whose formatter makes tables at the start, and which does not say that it can be left out.
    treeshake: { moduleSideEffects: [{ test: /node_modules[\\/]jsonc-parser[\\/]/, sideEffects: false }] },
  },
  // A file costs a start more than its length, so what these commands read comes in one file each.
  outputOptions: {
    codeSplitting: {
      groups: [
        // What every command needs, and what `show` and `validate` both do, so that neither reads the other's file.
        {
          name: "main",
          test: /cli[\\/]src[\\/](main|dataset[\\/]published-record|terminal[\\/]style)\.ts$/,
          priority: 2,
        },
        // What `model` offers beside that which `show` takes from it.
        {
          name: "law",
          test: /data[\\/]dist[\\/](dataset[\\/](?!headline|facts-of)|model[\\/])/,
          priority: 3,
          includeDependenciesRecursively: false,
        },
        {
          name: "dates",
          test: /data[\\/]dist[\\/](dates|quantities|formats[\\/]suggest)|fastest-levenshtein/,
          priority: 3,
          includeDependenciesRecursively: false,
        },
        // What the rules ask of claims, and what is asked of a text that is no single JSON document: most runs on a
        // small file need neither.
        {
          name: "evidence",
          test: /data[\\/]dist[\\/](claims[\\/](?!claim\.|covers-place|evidence-plan|ignorance|uncovered-facts)|rules[\\/](words|reading[\\/](claimed|definite|money|normalised|stage)|lookup[\\/](near|pledge|restated)))/,
          priority: 3,
          includeDependenciesRecursively: false,
        },
        {
          name: "pieces",
          test: /data[\\/]dist[\\/](formats[\\/](ndjson|lines|json-(walk|slices|splices|locate|tokens))|node[\\/]read-(dataset|records))/,
          priority: 3,
          includeDependenciesRecursively: false,
        },
        // The parser that tells what is wrong with a text that is no JSON.
        {
          name: "jsonc",
          test: /node_modules[\\/]jsonc-parser/,
          priority: 3,
          includeDependenciesRecursively: false,
        },
        { name: "show", test: /cli[\\/]src[\\/]commands[\\/]show\.ts$/, priority: 1 },
        {
          name: "validate",
          test: /cli[\\/]src[\\/](commands[\\/]validate|reports[\\/]pretty)\.ts$/,
          priority: 0,
        },
      ],
    },
  },
  plugins: [
    builtinsByNeed(),
    chunksByNeed(),
    patternsByNeed(),
    asciiOnly(),
    commonjsFolder(),
    thirdPartyNotices(),
  ],
});
