"""How Sphinx makes the site of these pages; `make docs`."""

from __future__ import annotations

import sys
from importlib.metadata import version as version_of
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

project = "SB Voice"
author = "SB Voice contributors"
version = release = version_of("sb-voice")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
root_doc = "index"
exclude_patterns = ["generate"]
# Many events have a field `type`; which one a word in a docstring means is of no use to a reader.
suppress_warnings = ["ref.python"]

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 4

# Docstrings are written in plain sentences with `code` in them.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "undoc-members": True}
autodoc_preserve_defaults = True

html_theme = "furo"
html_title = f"SB Voice {version}"
html_favicon = "../resources/icons/app.svg"
html_copy_source = False
html_show_sphinx = False
