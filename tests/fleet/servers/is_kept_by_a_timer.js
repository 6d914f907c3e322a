// A server that is kept alive by a timer when its stdin ends.

setInterval(() => {}, 1000);
require("./speaking.js").serve();
