import {
  type Arguments,
  type Command,
  takesOptionsOnly,
  textOf,
  UsageError,
  wholeNumber,
} from "../command.ts";
import { installedApi } from "../serving/installed-api.ts";
import { untilStopped } from "../serving/until-stopped.ts";

export const command: Command = {
  usage: "[--port N] [--host HOST]",
  summary:
    "Serves the dataset over HTTP until ^C, where `@org/defense-pact-api` is installed beside this command or in the project " +
    "you are in. The settings of the API (DATASET_FILE, LOG_LEVEL …) are read from the environment.",
  options: {
    port: {
      type: "string",
      value: "N",
      help: "The port; 0 for any that is free. Left out, PORT, else 4000.",
    },
    host: {
      type: "string",
      value: "HOST",
      help: "Where to listen; 0.0.0.0 for every interface. Left out, HOST, else 127.0.0.1.",
    },
  },
  examples: ["serve", "serve --port 8080 --host 0.0.0.0"],
  async run(args, { stdout, env }) {
    takesOptionsOnly("serve", args, "--port and --host");
    const settings = settingsOf(args);
    const { readConfig, start } = await installedApi();
    try {
      const running = await start(readConfig({ ...env, ...settings }));
      // Before it is said that it runs: whoever has read so may press ^C.
      const stopped = untilStopped(running);
      stdout.write(
        running.addresses.map((address) => `${address}/v1  (reference at /v1/docs; ^C ends it)\n`).join(""),
      );
      return await stopped;
    } catch (error) {
      throw refusalOf(error as NodeJS.ErrnoException);
    }
  },
};

function settingsOf(args: Arguments): Record<string, string> {
  const port = wholeNumber(args, "port", 65_535, 0)?.toString();
  const host = textOf(args, "host");
  return { ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) };
}

/** What the API or the system says of an address or a setting, told as the fault of whoever asked. */
function refusalOf(error: NodeJS.ErrnoException): Error {
  const cannot = `serve: cannot start: ${error.message}`;
  if (error.code === "EADDRINUSE")
    return new UsageError(cannot, "Another program listens there; name another --port, or 0.");
  if (error.code === "EACCES")
    return new UsageError(cannot, "This user may not listen there; name a --port above 1023.");
  const isTheirs = error.name === "ConfigError" || error.code !== undefined;
  return isTheirs ? new UsageError(cannot) : error;
}
