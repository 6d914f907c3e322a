"""The form for programs: one JSON object."""

from typing import Any

from mcpward.diagnostics.report import Diagnosis


def plain_json(diagnosis: Diagnosis) -> dict[str, Any]:
    """A run as plain JSON values, with the files that were found: whoever runs it on this machine may see them."""
    files = [
        {"client": file.client, "path": str(file.path), "scope": file.scope, "read": file.document is not None}
        for file in diagnosis.files
    ]
    return {**diagnosis.as_dict(), "files": files}
