// A server that logs with console.log, which is stdout.

console.log("Shop server running on stdio");
require("./speaking.js").serve();
