"""The rules of scripts/lint. A rule is a function from a Tree to Findings, registered in RULES."""

from . import catalogues, duplicates, formatting, includes, leftovers, sizes

# The name is also that of its examples: tests/lint/<name>.txt.
RULES = {
    "include-table": includes.include_table,
    "cmake-links": includes.cmake_links,
    "library-headers": includes.library_headers,
    "forbidden-names": includes.forbidden_names,
    "file-size": sizes.file_size,
    "function-size": sizes.function_size,
    "duplicate-names": sizes.duplicate_names,
    "header-purpose": sizes.header_purpose,
    "raw-text": catalogues.raw_text,
    "text-keys": catalogues.text_keys,
    "tree-content": leftovers.tree_content,
    "version": leftovers.version,
    "leftovers": leftovers.leftovers,
    "duplicate-code": duplicates.duplicate_code,
    "format": formatting.format_check,
}
