"""A server that answers the handshake with an error."""

import speaking

speaking.serve(lambda request: speaking.refuse(request, -32603, "licence expired"))
