"""The faults that are planted for the checks, by family, each beside how it looks without the fault."""

from tests.unit.diagnostics.checks import (
    command,
    command_arguments,
    command_files,
    configuration,
    configuration_entries,
    configuration_secrets,
    handshake,
    http,
    http_login,
    http_tls,
    ports,
    ports_processes,
    speed,
    tools,
    tools_calls,
    tools_schemas,
    tools_texts,
)
from tests.unit.diagnostics.fleets import cases

CASES = cases(
    configuration.CASES,
    configuration_entries.CASES,
    configuration_secrets.CASES,
    command.CASES,
    command_files.CASES,
    command_arguments.CASES,
    ports.CASES,
    ports_processes.CASES,
    handshake.CASES,
    http.CASES,
    http_tls.CASES,
    http_login.CASES,
    tools.CASES,
    tools_calls.CASES,
    tools_schemas.CASES,
    tools_texts.CASES,
    speed.CASES,
)
