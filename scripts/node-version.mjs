// Says readably when the Node that runs the scripts is too old for the tools; on Linux and Windows the right one
// comes with `npm ci`, elsewhere the user's own is used.
const NEEDED = [22, 18];

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  process.stderr.write(
    `Building defense-pact needs Node ${NEEDED.join(".")} or newer; this is ${process.versions.node}.\n` +
      "Run `npm ci` first (it brings one on Linux and Windows), or install a newer Node from https://nodejs.org.\n",
  );
  process.exitCode = 1;
}
