"""Drives `cabildo language-server` as a process, with the capabilities of real editors.

Run by Scripts/check-language-server. The client is pytest-lsp's, which reads every message by the types of lsprotocol
and complains of what a client of these capabilities cannot take.
"""

import os
import pathlib
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities, make_test_lsp_client

ROOT = pathlib.Path(__file__).resolve().parents[2]
CABILDO = os.environ.get("CABILDO", str(ROOT / ".build/debug/cabildo"))
EDITORS = ["visual_studio_code", "neovim@0.11", "neovim@0.6", "emacs"]


def client_that_watches() -> LanguageClient:
    client = make_test_lsp_client()
    client.watched = []

    @client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(params: types.RegistrationParams):
        client.watched += params.registrations

    return client


@pytest_lsp.fixture(
    params=EDITORS,
    config=ClientServerConfig(
        server_command=[CABILDO, "language-server", "--stdio"], client_factory=client_that_watches
    ),
)
async def client(request, lsp_client: LanguageClient):
    capabilities = client_capabilities(request.param)
    result = await lsp_client.initialize_session(
        types.InitializeParams(capabilities=capabilities, root_uri=ROOT.as_uri(), locale="en")
    )
    lsp_client.position_units = str(result.capabilities.position_encoding)
    yield
    await lsp_client.shutdown_session()


async def opened(client: LanguageClient, text: str, uri: str) -> list[types.Diagnostic]:
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(
            text_document=types.TextDocumentItem(uri=uri, language_id="json", version=1, text=text)
        )
    )
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return list(client.diagnostics[uri])


async def changed(client: LanguageClient, uri: str, version: int, text: str, at: types.Range | None):
    change = (
        types.TextDocumentContentChangeWholeDocument(text=text)
        if at is None
        else types.TextDocumentContentChangePartial(range=at, text=text)
    )
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(uri=uri, version=version),
            content_changes=[change],
        )
    )
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return list(client.diagnostics[uri])


def place(text: str, marked: str, units: str) -> types.Position:
    """Returns the position of the mark `|` in a part of a text."""
    offset = text.index(marked.replace("|", "")) + marked.index("|")
    before = text[:offset]
    line = before.count("\n")
    column = before.rsplit("\n", 1)[-1]
    encoded = column.encode("utf-16-le") if units == "utf-16" else column.encode("utf-8")
    return types.Position(line, len(encoded) // (2 if units == "utf-16" else 1))


def point(position: types.Position) -> types.Range:
    return types.Range(position, position)


@pytest.mark.asyncio
async def test_typing_gives_diagnostics(client: LanguageClient):
    uri = "file:///somewhere/design.json"
    text = (ROOT / "Designs/peru-acuerdo-nacional-2002.json").read_text(encoding="utf-8")
    text = text.replace('"title": "', '"title": "😀 ', 1)
    found = await opened(client, text, uri)
    assert found and all(x.severity != types.DiagnosticSeverity.Error for x in found)
    assert any(x.code == "L1-04" for x in found)
    assert [x.method for x in client.watched] in ([], ["workspace/didChangeWatchedFiles"])

    at = place(text, '"title": "😀 |', client.position_units)
    broken = await changed(client, uri, 2, '"', point(at))
    assert [x.code for x in broken] == ["invalid-json"]
    after = types.Range(at, types.Position(at.line, at.character + 1))
    mended = await changed(client, uri, 3, "", after)
    assert [x.code for x in mended] == [x.code for x in found]


@pytest.mark.asyncio
async def test_hover_completion_and_navigation(client: LanguageClient):
    uri = "file:///somewhere/other.json"
    text = (
        '{"format": "dialogue-design/1", "title": "Mesa 😀",\n'
        ' "actors": [{"id": "mesa", "name": "La mesa 🎉"}, {"id": "ngo"}],\n'
        ' "participants": [{"actor_id": "mesa", "status": "confirmed"}, {"actor_id": '
    )
    await opened(client, text, uri)
    document = types.TextDocumentIdentifier(uri=uri)
    encoding = client.position_units

    hover = await client.text_document_hover_async(
        types.HoverParams(text_document=document, position=place(text, '"sta|tus"', encoding))
    )
    assert "How sure its presence is" in hover.contents.value

    end = types.Position(2, len(text.split("\n")[2]))
    items = await client.text_document_completion_async(
        types.CompletionParams(text_document=document, position=end)
    )
    assert [x.label for x in items.items][:2] == ["mesa", "ngo"]
    assert items.items[0].detail == "La mesa 🎉"

    definition = await client.text_document_definition_async(
        types.DefinitionParams(text_document=document, position=place(text, '"actor_id": "me|sa"', encoding))
    )
    assert definition.range.start == place(text, '"id": |"mesa"', encoding)
    references = await client.text_document_references_async(
        types.ReferenceParams(
            text_document=document,
            position=place(text, '"id": "me|sa"', encoding),
            context=types.ReferenceContext(include_declaration=True),
        )
    )
    assert len(references) == 2

    symbols = await client.text_document_document_symbol_async(
        types.DocumentSymbolParams(text_document=document)
    )
    assert [x.name for x in symbols] == ["format", "title", "actors", "participants"]
    assert [x.name for x in symbols[2].children] == ["mesa", "ngo"]


@pytest.mark.asyncio
async def test_a_quick_fix_mends_a_dangling_id(client: LanguageClient):
    uri = "file:///somewhere/third.json"
    text = (ROOT / "Designs/template.json").read_text(encoding="utf-8")
    broken = text.replace('"actor_id": "', '"actor_id": "x', 1)
    found = await opened(client, broken, uri)
    [dangling] = [x for x in found if x.code == "dangling-reference"]
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            text_document=types.TextDocumentIdentifier(uri=uri),
            range=dangling.range,
            context=types.CodeActionContext(diagnostics=[dangling]),
        )
    )
    [edit] = actions[0].edit.changes[uri]
    assert actions[0].is_preferred and edit.range == dangling.range
    mended = await changed(client, uri, 2, edit.new_text, edit.range)
    assert not [x for x in mended if x.severity == types.DiagnosticSeverity.Error]


@pytest.mark.asyncio
async def test_rubrics_are_checked_in_their_folder(client: LanguageClient):
    path = ROOT / "Rubrics/lesson-1.json"
    text = path.read_text(encoding="utf-8")
    assert await opened(client, text, path.as_uri()) == []
    found = await changed(
        client, path.as_uri(), 2, text.replace('"of": "seated"', '"of": "seatd"'), None
    )
    assert found and {x.code for x in found} == {"unknown-fact"}
    definition = await client.text_document_definition_async(
        types.DefinitionParams(
            text_document=types.TextDocumentIdentifier(uri=path.as_uri()),
            position=place(text, '"in": "partici|pants"', client.position_units),
        )
    )
    assert definition.uri == (ROOT / "Rubrics/common.json").as_uri()


def frame(body: str) -> bytes:
    data = body.encode()
    return b"Content-Length: %d\r\n\r\n" % len(data) + data


INITIALIZE = frame(
    '{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}}'
)
SHUTDOWN = frame('{"jsonrpc": "2.0", "id": 2, "method": "shutdown"}')
EXIT = frame('{"jsonrpc": "2.0", "method": "exit"}')


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (INITIALIZE + SHUTDOWN + EXIT, 0),
        (INITIALIZE + EXIT, 1),
        (INITIALIZE, 1),
        (b"", 1),
        (b"nonsense\r\n\r\n" + INITIALIZE + SHUTDOWN + EXIT, 0),
        (INITIALIZE + frame("{") + frame("[[[[") + SHUTDOWN + EXIT, 0),
    ],
)
def test_the_process_ends_as_the_protocol_says(sent: bytes, code: int):
    done = subprocess.run([CABILDO, "language-server"], input=sent, capture_output=True, timeout=60)
    assert done.returncode == code
    assert done.stderr == b""


def test_the_process_ends_where_nobody_reads():
    command = f"printf '{INITIALIZE.decode()}' | '{CABILDO}' language-server | true"
    assert subprocess.run(["sh", "-c", command], timeout=60, stderr=subprocess.PIPE).stderr == b""
