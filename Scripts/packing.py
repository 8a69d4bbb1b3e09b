"""How the scripts put large parts of the workbench into Swift sources: LZMA, then base64, in a `StaticString`.

A literal of bytes takes the compiler a minute, a string none. The page unpacks it, see `Sources/Workbench/Page/unpack.js`.
"""
import base64
import lzma
import re

FILTERS = [{"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME, "lc": 3, "lp": 0, "pb": 0}]


def source(name: str, about: str, script: str, data: bytes, found: str | None) -> str:
    """Returns a Swift source that carries data; the one that was found where it carries the same, however packed."""
    if found is not None and unpacked(found) == data:
        return found
    text = base64.b64encode(lzma.compress(data, format=lzma.FORMAT_ALONE, filters=FILTERS)).decode("ascii")
    return (
        f"// Written by {script}.\n"
        "// swift-format-ignore-file\n\n"
        "extension WorkbenchParts {\n"
        f"  /// {about}\n"
        f'  static let {name}: StaticString = "{text}"\n'
        "}\n"
    )


def unpacked(text: str) -> bytes | None:
    """Returns the data that a Swift source carries, or nothing where it is damaged."""
    match = re.search(r'StaticString = "([A-Za-z0-9+/=]*)"', text)
    if match is None:
        return None
    try:
        return lzma.decompress(base64.b64decode(match.group(1)), format=lzma.FORMAT_ALONE)
    except (ValueError, lzma.LZMAError):
        return None
