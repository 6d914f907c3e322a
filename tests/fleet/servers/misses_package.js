// A server one of whose packages is not installed.

require("no-such-package-anywhere");
