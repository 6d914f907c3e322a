"""The forms in which a run of the checks is told: one file each."""

from mcpward.diagnostics.forms.grouping import sum_of
from mcpward.diagnostics.forms.html import html
from mcpward.diagnostics.forms.plain_json import plain_json
from mcpward.diagnostics.forms.sarif import sarif
from mcpward.diagnostics.forms.terminal import show, show_nothing

__all__ = ["html", "plain_json", "sarif", "show", "show_nothing", "sum_of"]
