// Loaded before a program that is to need no network: every connection to another machine is an error.
import { Socket } from "node:net";

const connect = Socket.prototype.connect;

Socket.prototype.connect = function refusing(...given) {
  const [first] = Array.isArray(given[0]) ? given[0] : given;
  const isLocal =
    typeof first === "object"
      ? first.path !== undefined || isLoopback(first.host)
      : typeof first === "string";
  if (!isLocal) throw new Error(`The network is asked for: ${JSON.stringify(first)}`);
  return connect.apply(this, given);
};

function isLoopback(host = "localhost") {
  return ["localhost", "127.0.0.1", "::1"].includes(host);
}
