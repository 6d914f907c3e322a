// How the servers of the fleet speak that run in Node.

const readline = require("node:readline");

const say = (message) => process.stdout.write(JSON.stringify(message) + "\n");

function respond(request) {
  const results = {
    initialize: {
      protocolVersion: "2025-11-25",
      capabilities: { tools: {} },
      serverInfo: { name: "fleet", version: "1" },
    },
    "tools/list": { tools: [{ name: "read_file", description: "Reads a file.", inputSchema: { type: "object" } }] },
    ping: {},
  };
  const result = results[request.method];
  if (result) say({ jsonrpc: "2.0", id: request.id, result });
  else say({ jsonrpc: "2.0", id: request.id, error: { code: -32601, message: "Method not found" } });
}

function serve() {
  readline.createInterface({ input: process.stdin }).on("line", (line) => {
    const message = JSON.parse(line);
    if ("id" in message && message.method) respond(message);
  });
}

module.exports = { respond, say, serve };
