import { eachLine } from "./lines.mjs";

const [checkerFile, file] = process.argv.slice(2);
const { isRecord } = await import(checkerFile);
eachLine(file, (line) => {
  if (!isRecord(JSON.parse(line))) throw new Error("a sample record was refused");
});
