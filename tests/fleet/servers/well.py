"""A server that is well."""

import speaking

speaking.serve()
