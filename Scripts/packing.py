"""How the scripts put large parts of the workbench into Swift sources: LZMA, then base-91 text, in a `StaticString`.

A literal of bytes takes the compiler a minute, a string none. The page unpacks it, see `Sources/Workbench/Page/unpack.js`.
"""
import lzma
import re

FILTERS = [{"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME, "lc": 3, "lp": 0, "pb": 0}]

# What can be printed and means nothing in a Swift string or in a script element of HTML: 91 characters. Two of them
# carry 13 bits, as 91 x 91 is more than 8,192; base-64 carries 12.
ALPHABET = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) not in '"&<\\')


def source(name: str, about: str, script: str, data: bytes, found: str | None) -> str:
    """Returns a Swift source that carries data; the one that was found where it carries the same, however packed."""
    if found is not None and unpacked(found) == data:
        return found
    text = encoded(lzma.compress(data, format=lzma.FORMAT_ALONE, filters=FILTERS))
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
    match = re.search(r'StaticString = "([^"]*)"', text)
    if match is None:
        return None
    try:
        # What follows the mark at the end is padding.
        return lzma.LZMADecompressor(format=lzma.FORMAT_ALONE).decompress(decoded(match.group(1)))
    except (ValueError, lzma.LZMAError):
        return None


def encoded(data: bytes) -> str:
    """Returns text of two characters for every 13 bits, the lowest first; the last bits are filled up with zeros."""
    characters = []
    held = count = 0
    for byte in data + b"\0":
        held |= byte << count
        count += 8
        if count >= 13:
            high, low = divmod(held & 0x1FFF, 91)
            characters += (ALPHABET[high], ALPHABET[low])
            held >>= 13
            count -= 13
    if count > 8:
        high, low = divmod(held, 91)
        characters += (ALPHABET[high], ALPHABET[low])
    return "".join(characters)


def decoded(text: str) -> bytes:
    """Returns the bytes of an encoded text, and perhaps one more, which is zero."""
    digits = {character: value for value, character in enumerate(ALPHABET)}
    data = bytearray()
    held = count = 0
    try:
        for high, low in zip(text[::2], text[1::2], strict=True):
            held |= (digits[high] * 91 + digits[low]) << count
            count += 13
            while count >= 8:
                data.append(held & 0xFF)
                held >>= 8
                count -= 8
    except KeyError as error:
        raise ValueError(f"not a character of the code: {error}") from error
    return bytes(data)
