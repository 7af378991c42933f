import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = "npm run api-report --workspace packages/data";

/** The entry points whose public interface is written down in `etc/`. */
const ENTRIES = [
  "dataset",
  "model",
  "fields",
  "validate",
  "claims",
  "dates",
  "rules",
  "diff",
  "formats",
  "node",
];

/** Writes (or, with `isCheck`, compares) the report of an entry point; false where it differs from the one committed. */
function report(entry: string, isCheck: boolean): boolean {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(PACKAGE, "package.json"),
    configObjectFullPath: join(PACKAGE, "api-extractor.json"),
    configObject: {
      projectFolder: PACKAGE,
      mainEntryPointFilePath: join(PACKAGE, `dist/${entry}/index.d.ts`),
      compiler: { tsconfigFilePath: join(PACKAGE, "tsconfig.json") },
      apiReport: {
        enabled: true,
        reportFileName: entry,
        reportFolder: join(PACKAGE, "etc"),
        reportTempFolder: join(PACKAGE, "dist/api"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } } },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  return !(isCheck && result.apiReportChanged);
}

const isCheck = process.argv.includes("--check");
mkdirSync(join(PACKAGE, "etc"), { recursive: true });
mkdirSync(join(PACKAGE, "dist/api"), { recursive: true });
const changed = ENTRIES.filter((entry) => !report(entry, isCheck));
if (changed.length > 0) {
  process.stderr.write(
    `The public interface of ${changed.join(", ")} changed; run \`${COMMAND}\` and commit etc/.\n`,
  );
  process.exitCode = 1;
}
