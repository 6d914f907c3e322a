"""A server that logs every request to stdout, and never answers one."""

import speaking

speaking.serve(lambda request: speaking.say(f"INFO got {request['method']}"))
