import { eachLine } from "./lines.mjs";

eachLine(process.argv[2], (line) => JSON.parse(line));
