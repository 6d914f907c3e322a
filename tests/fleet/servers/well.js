// A server that is well.

require("./speaking.js").serve();
