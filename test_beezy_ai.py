"""The tests of beezy_ai, and the stand-in server that they talk to.

    python test_beezy_ai.py demo [PROMPT]        the client against the stand-in: nothing to install, no key
    python test_beezy_ai.py serve [--port N]     keep the stand-in up, for curl or for beezy_ai.py
    python test_beezy_ai.py bench                the figures of the README
    python -m pytest test_beezy_ai.py            the tests, which alone need pytest
"""

import argparse
import asyncio
import base64
import collections
import concurrent.futures
import contextlib
import contextvars
import copy
import dataclasses
import functools
import gc
import gzip
import hashlib
import http.client
import importlib
import io
import itertools
import json
import logging
import math
import multiprocessing
import os
import pickle
import random
import re
import select
import selectors
import shutil
import signal
import socket
import ssl
import statistics
import struct
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
import traceback
import types
import typing
import unittest.mock
import urllib.parse
import urllib.request
import uuid
import warnings
import zipfile
import zlib
from concurrent.futures import ThreadPoolExecutor
from typing import (Any, Callable, Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence,
                    TYPE_CHECKING, Tuple, TypeVar, Union)

import beezy_ai
from beezy_ai import (BadRequest, BeezyAI, CreateChatCompletionResponseBody, EventStream, Forbidden,
                      InternalServerError, InvalidResponse, Message, NotFound, SDKError, ServiceUnavailable,
                      StreamError, TooManyRequests, TransportError, TransportTimeout, Unauthorized)

if TYPE_CHECKING:
    import pytest
else:
    try:
        import pytest
    except ImportError:
        pytest = unittest.mock.MagicMock()


# ---------------------------------------------------------------- Connections


class Recorded(NamedTuple):
    """A request as it came; `connection` counts the TCP connections, from 1."""

    method: str
    target: str
    headers: List[Tuple[str, str]]
    body: bytes
    connection: int

    def header(self, name: str) -> Optional[str]:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def json(self) -> Any:
        return json.loads(self.body.decode("utf-8"))


class Peer:
    """An accepted connection, in a thread of its own, where its end shows as an OSError."""

    def __init__(self, sock: socket.socket, serial: int, server: "Listener") -> None:
        sock.settimeout(60)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = sock
        self.serial = serial
        self.server = server
        self.closed = False
        self._buffer = bytearray()

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)
        self.server.change(sent=len(data))

    def chunk(self, data: bytes) -> None:
        self.send(framed(data))

    def end(self) -> None:
        self.send(b"0\r\n\r\n")

    def pause(self, seconds: float) -> None:
        self.server.closing.wait(seconds)

    def wait(self, event: threading.Event) -> None:
        """Wait for what a test sets, or for the end of the server."""
        while not event.wait(0.01) and not self.server.closing.is_set():
            pass

    def hang(self) -> None:
        """Send nothing more: read until the client or the server closes."""
        while self.sock.recv(1 << 16):
            pass
        self.close()

    def cut(self) -> None:
        """Send a FIN, under TLS without a close_notify, and go on reading."""
        socket.socket.shutdown(self.sock, socket.SHUT_WR)  # SSLSocket's lets go of TLS

    def reset(self) -> None:
        """Close with an RST."""
        self.closed = True
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def close(self) -> None:
        """Close with a FIN, under TLS after a close_notify."""
        self.closed = True
        with contextlib.suppress(OSError):
            self.sock.settimeout(0)
            if isinstance(self.sock, ssl.SSLSocket):
                with contextlib.suppress(OSError, ValueError):
                    self.sock.unwrap()  # raises, but close_notify is out
            while socket.socket.recv(self.sock, 1 << 16):
                pass
        self.sock.close()

    def read_request(self) -> Recorded:
        words = self._line().split(" ")
        if len(words) != 3:
            raise ConnectionError("not an HTTP request")
        lines = [line.partition(":") for line in iter(self._line, "")]
        request = Recorded(words[0], words[1], [(name, value.strip()) for name, _, value in lines], b"", self.serial)
        return request._replace(body=self._read(int(request.header("content-length") or 0)))

    def _line(self) -> str:
        while b"\n" not in self._buffer:
            self._fill()
        return self._read(self._buffer.index(b"\n") + 1).decode("latin-1").rstrip("\r\n")

    def _read(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._fill()
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    def _fill(self) -> None:
        data = self.sock.recv(1 << 16)
        if not data:
            raise ConnectionError("closed by the client")
        self._buffer += data


L = TypeVar("L", bound="Listener")


class Listener:
    """Accepts connections on a port and serves each in a thread: a context manager that leaves nothing behind.

    `requests`, `connections` (accepted so far), `open` (now) and `sent` (bytes so far) may be read at any time;
    `wait_until` waits for them.
    """

    def __init__(self, port: int = 0) -> None:
        self.requests: List[Recorded] = []
        self.connections = self.open = self.sent = 0
        self.closing = threading.Event()
        self._changed = threading.Condition()
        self._served: List[Tuple[Peer, threading.Thread]] = []
        self._listener = socket.socket()
        try:
            if os.name == "posix":  # elsewhere two servers could share the port
                self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._listener.bind(("127.0.0.1", port))
        except BaseException:
            self._listener.close()
            raise
        self._listener.listen(512)
        self._listener.settimeout(0.5)
        self.port: int = self._listener.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def greet(self, peer: Peer) -> None:
        """What comes before the first request."""

    def respond(self, peer: Peer, request: Recorded) -> None:
        raise NotImplementedError

    def change(self, **counts: int) -> None:
        with self._changed:
            for name, more in counts.items():
                setattr(self, name, getattr(self, name) + more)
            self._changed.notify_all()

    def wait_until(self, predicate: Callable[[], object], timeout: float = 5) -> bool:
        """Wait until `predicate` holds; it is asked whenever something here has changed."""
        with self._changed:
            return bool(self._changed.wait_for(predicate, timeout))

    def has_open(self, count: int) -> bool:
        return self.wait_until(lambda: self.open == count)

    def close(self) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()
        for peer, thread in self._served:
            while thread.is_alive():
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(peer.sock, socket.SHUT_RDWR)
                thread.join(0.1)

    def __enter__(self: L) -> L:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept(self) -> None:
        while not self.closing.is_set():
            with contextlib.suppress(OSError):  # time-out, no client any more, close()
                peer = Peer(self._listener.accept()[0], self.connections + 1, self)
                self.change(connections=1, open=1)
                thread = threading.Thread(target=self._serve, args=(peer,), daemon=True)
                thread.start()
                self._served = [served for served in self._served if served[1].is_alive()] + [(peer, thread)]

    def _serve(self, peer: Peer) -> None:
        try:
            with contextlib.suppress(OSError):
                self.greet(peer)
                while not peer.closed:
                    request = peer.read_request()
                    self.requests.append(request)
                    self.change()
                    self.respond(peer, request)
        finally:
            peer.close()
            self.change(open=-1)


# ---------------------------------------------------------------- Answers


def head(status: str, **headers: Any) -> bytes:
    """The head of an answer; in names an underscore is a hyphen, and None leaves a header out."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items() if value is not None]
    return "\r\n".join(["HTTP/1.1 " + status, *lines, "", ""]).encode("latin-1")


def answer(body: object, status: str = "200 OK", content_type: Optional[str] = "application/json",
           **headers: Any) -> bytes:
    """A whole answer; a `body` that is neither str nor bytes goes out as JSON."""
    data = body if isinstance(body, bytes) else text_of(body).encode("utf-8")
    return head(status, **{"Content_Type": content_type, "Content_Length": len(data), **headers}) + data


def stream_answer(text: Union[str, bytes], framing: str = "chunked", **headers: Any) -> bytes:
    """A whole event stream, ended by its last chunk ("chunked"), its "length", or the "close" of the connection."""
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    frames: Dict[str, Dict[str, Any]] = {"chunked": {"Transfer_Encoding": "chunked"},
                                         "length": {"Content_Length": len(data)}, "close": {"Connection": "close"}}
    body = framed(data) + b"0\r\n\r\n" if framing == "chunked" else data
    return head("200 OK", **{"Content_Type": "text/event-stream", **frames[framing], **headers}) + body


def framed(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data) if data else b""  # an empty one is the last


def sse(*datas: object, name: Optional[str] = None) -> str:
    """Server-sent events: a text as it is, anything else as JSON."""
    begin = "data: " if name is None else f"event: {name}\ndata: "
    return "".join(begin + text_of(data).replace("\n", "\ndata: ") + "\n\n" for data in datas)


def text_of(value: object) -> str:
    if isinstance(value, str):
        return value
    text = json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")  # a lone surrogate stays an escape


def chunk(content: Optional[str] = None, *, index: int = 0, finish: Optional[str] = None,
          delta: Optional[Mapping[str, Any]] = None, **more: Any) -> Dict[str, Any]:
    """A ChatCompletionChunk with one choice; `delta` adds to its delta, `more` to the chunk."""
    said = {**({} if content is None else {"content": content}), **(delta or {})}
    common = {"id": "cmpl-1", "object": "chat.completion.chunk", "created": CREATED, "model": MODELS[0]}
    return {**common, "choices": [{"index": index, "delta": said, "finish_reason": finish}], **more}


# ---------------------------------------------------------------- The stand-in

Turn = Union[bytes, Callable[[Peer], object]]


class StandIn(Listener):
    """A chat-completions server that answers sensibly, or with the turns of `script`.

    Afterwards the connection stays open, unless a turn closed it or request or answer say `Connection: close`.
    """

    def __init__(self, port: int = 0, tls: Optional[ssl.SSLContext] = None, key: Optional[str] = None) -> None:
        self._key = key
        self._tls = tls
        self._script: List[Optional[Turn]] = []
        self._greetings: List[Callable[[Peer], object]] = []
        self._numbers = itertools.count(1)
        super().__init__(port)
        self.url = f"{'https' if tls else 'http'}://{self.address}/v1"

    def script(self, *turns: Optional[Turn]) -> None:
        """Answer the next requests with these bytes or calls; None is an ordinary answer."""
        self._script.extend(turns)

    def on_accept(self, turn: Callable[[Peer], object]) -> None:
        """Call this on the next connection before anything is read, TLS too."""
        self._greetings.append(turn)

    def greet(self, peer: Peer) -> None:
        if self._greetings:
            self._greetings.pop(0)(peer)
        if self._tls is not None and not peer.closed:
            peer.sock = self._tls.wrap_socket(peer.sock, server_side=True, do_handshake_on_connect=False)
            peer.sock.do_handshake()

    def respond(self, peer: Peer, request: Recorded) -> None:
        last = (request.header("connection") or "").lower() == "close"
        with self._changed:
            turn = self._script.pop(0) if self._script else None
        if turn is None:
            turn = self._ordinary(request, "close" if last else None)
        if isinstance(turn, bytes):
            last = last or b"\r\nconnection: close\r\n" in turn.partition(b"\r\n\r\n")[0].lower() + b"\r\n"
            peer.send(turn)
        else:
            turn(peer)
        if last:
            peer.close()

    def _ordinary(self, request: Recorded, connection: Optional[str]) -> bytes:
        number = next(self._numbers)
        headers: Dict[str, Any] = {"x_request_id": f"req-{number}", "Connection": connection}
        if self._key is not None and request.header("authorization") != "Bearer " + self._key:
            status, body = failure(401, "That key opens no hive.")
        else:
            status, body = reply_to(request, number)
        if isinstance(body, list):
            return stream_answer(sse(*body), **headers)
        return head(status, **headers) if body is None else answer(body, status, **headers)


# ---------------------------------------------------------------- What it says

MODELS = ("beezy-small-latest", "beezy-large-latest")
CREATED = 1700000000
LIGHT = "he painted light so well that bees still land on his poppies 🐝"
PAINTER = {"painter": "Claude Monet", "born": 1840, "known_for": "Nymphéas", "why": LIGHT}
Reply = Tuple[str, Any]  # a status; a JSON object, a list of events, or None


def reply_to(request: Recorded, number: int) -> Reply:
    place = request.method + " " + request.target.partition("?")[0]
    try:
        body = dict(request.json())
    except (TypeError, ValueError):
        body = {}
    if place == "POST /v1/chat/completions":
        return chat_reply(body, number)
    if place == "GET /v1/models":
        models = [{"id": model, "object": "model", "owned_by": "bees"} for model in MODELS]
        return "200 OK", {"object": "list", "data": models}
    if place.endswith(" /v1/echo"):
        echo = {"headers": dict(request.headers), "body": request.body.decode("utf-8", "replace")}
        return "200 OK", {"method": request.method, "target": request.target, **echo}
    if place.startswith("DELETE /v1/files/"):
        return "204 No Content", None
    return "404 Not Found", {"message": f"There is nothing at {place}."}


def chat_reply(body: Mapping[str, Any], number: int) -> Reply:
    model, messages = body.get("model"), body.get("messages")
    if not isinstance(model, str) or not isinstance(messages, list) or not messages:
        return failure(400, "A model and messages are needed.")
    status = re.match(r"status-(\d{3})$", model)
    if status:
        return failure(int(status.group(1)), f"The stand-in was asked to answer {status.group(1)}.")
    if model == "no-such-model":
        return failure(404, f"The model '{model}' does not exist.")
    whole = completion(body, number)
    return "200 OK", [*chunks_of(whole), "[DONE]"] if body.get("stream") else whole


def failure(status: int, message: str) -> Reply:
    error = {"message": message, "type": "stand_in_error", "param": None, "code": str(status)}
    return f"{status} {http.client.responses.get(status, 'Unusual')}", {"error": error}


def completion(body: Mapping[str, Any], number: int) -> Dict[str, Any]:
    """The whole answer; a stream tells the same in chunks."""
    message, finish = message_for(body)
    words, limit = pieces_of(message["content"]), body.get("max_tokens")
    if isinstance(limit, int) and len(words) > limit:
        words = words[:limit]
        message["content"], finish = "".join(words), "length"
    choices = [{"index": 0, "message": message, "finish_reason": finish}]
    asked, said = sum(len(content_of(message).split()) for message in body["messages"]), len(words)
    usage = {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}
    common = {"id": f"cmpl-{number}", "object": "chat.completion", "created": CREATED, "model": body["model"]}
    return {**common, "choices": choices, "usage": usage}


def message_for(body: Mapping[str, Any]) -> Tuple[Dict[str, Any], str]:
    last = body["messages"][-1]
    question = ([""] + [content_of(said) for said in body["messages"] if said.get("role") == "user"])[-1]
    if body.get("tools") and body.get("tool_choice") != "none" and last.get("role") != "tool":
        places = re.findall(r"(?<=\s)[A-Z]\w+", question)
        arguments = text_of({"location": places[-1]} if places else {})
        function = {"name": body["tools"][0]["function"]["name"], "arguments": arguments}
        calls = [{"id": "call_bee_1", "type": "function", "function": function}]
        return {"role": "assistant", "content": None, "tool_calls": calls}, "tool_calls"
    painter = "painter" in question.lower()
    if last.get("role") == "tool":
        text, painter = f"My tool tells me: {content_of(last)}. Any bee could have guessed.", False
    elif painter:
        text = f"{PAINTER['painter']}, of course: {LIGHT}"
    else:
        text = f"“{question}”, you say? I am only a stand-in, but the whole hive is humming over it."
    if (body.get("response_format") or {}).get("type") == "json_object":
        text = text_of(PAINTER if painter else {"answer": text})
    return {"role": "assistant", "content": text}, "stop"


def content_of(message: Mapping[str, Any]) -> str:
    content = message.get("content") or ""
    if isinstance(content, list):
        return "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    return str(content)


def pieces_of(text: Optional[str]) -> List[str]:
    """The words, each with the white space before it: the tokens of this server."""
    return re.findall(r"\s*\S+(?:\s+$)?", text or "")


def chunks_of(whole: Mapping[str, Any]) -> Iterator[Dict[str, Any]]:
    common, choice = {"id": whole["id"], "model": whole["model"]}, whole["choices"][0]
    for delta in deltas_of(choice["message"]):
        yield chunk(delta=delta, finish=None if delta else choice["finish_reason"], **common)
    yield chunk(choices=[], usage=whole["usage"], **common)


def deltas_of(message: Mapping[str, Any]) -> Iterator[Dict[str, Any]]:
    yield {"role": message["role"], "content": None if message["content"] is None else ""}
    for piece in pieces_of(message["content"]):
        yield {"content": piece}
    for index, call in enumerate(message.get("tool_calls", [])):
        yield {"tool_calls": [{"index": index, **call, "function": {**call["function"], "arguments": ""}}]}
        for piece in re.findall(r".{1,7}", call["function"]["arguments"]):
            yield {"tool_calls": [{"index": index, "function": {"arguments": piece}}]}
    yield {}


# ---------------------------------------------------------------- The proxy


class Proxy(Listener):
    """An HTTP proxy: tunnels by CONNECT, and plain requests, each on an upstream connection of its own.

    `credentials` ("user:pass") are asked for by a 407, `refuse` answers every CONNECT, `resolve` is where every
    upstream connection goes, whatever host was asked for, and `behind` follows the answer to a CONNECT.
    """

    behind = b""

    def __init__(self, credentials: Optional[str] = None, refuse: Optional[str] = None,
                 resolve: Optional[Tuple[str, int]] = None) -> None:
        self.credentials = credentials
        self.refuse = refuse
        self.resolve = resolve
        super().__init__()

    def respond(self, peer: Peer, request: Recorded) -> None:
        expected = "Basic " + base64.b64encode((self.credentials or "").encode("utf-8")).decode("ascii")
        if self.credentials is not None and request.header("proxy-authorization") != expected:
            peer.send(head("407 Proxy Authentication Required", Proxy_Authenticate="Basic", Content_Length=0))
        elif self.refuse is not None and request.method == "CONNECT":
            self._refuse(peer, self.refuse)
        else:
            self._pass_on(peer, request)

    def _refuse(self, peer: Peer, status: str) -> None:
        peer.send(head(status, Content_Length=0, Connection="close"))
        peer.close()

    def _pass_on(self, peer: Peer, request: Recorded) -> None:
        tunnel = request.method == "CONNECT"
        url = urllib.parse.urlsplit("//" + request.target if tunnel else request.target)
        try:
            upstream = socket.create_connection(self.resolve or (url.hostname or "", url.port or 80), timeout=10)
        except OSError:
            return self._refuse(peer, "502 Bad Gateway")
        with upstream:
            upstream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if tunnel:
                peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n" + self.behind)
            else:
                upstream.sendall(origin_form(request))
            relay(peer.sock, upstream, b"" if tunnel else b"Connection: close\r\n")
            peer.close()


def origin_form(request: Recorded) -> bytes:
    """A request to a proxy as the proxy passes it on."""
    target = "/" + request.target.partition("://")[2].partition("/")[2]
    kept = [item for item in request.headers if not item[0].lower().startswith(("connection", "proxy-"))]
    lines = [f"{request.method} {target} HTTP/1.1", "Connection: close", *map(": ".join, kept), "", ""]
    return "\r\n".join(lines).encode("latin-1") + request.body


def relay(client: socket.socket, upstream: socket.socket, insert: bytes) -> None:
    """Pass bytes both ways; `insert` goes below the first line that upstream sends."""
    while True:
        for source in select.select([client, upstream], [], [])[0]:
            data = source.recv(1 << 16)
            if not data:
                return
            if insert and source is upstream:
                data, insert = data.replace(b"\r\n", b"\r\n" + insert, 1), b""
            (upstream if source is client else client).sendall(data)


# ---------------------------------------------------------------- Certificates: nobody's, and for loopback alone


@functools.lru_cache(maxsize=None)
def server_tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "server.pem")
        with open(path, "w") as file:
            file.write(LEAF)
        context.load_cert_chain(path)
    return context


@functools.lru_cache(maxsize=None)
def client_tls() -> ssl.SSLContext:
    return ssl.create_default_context(cadata=CA_CERT)


def pem_of(kind: str, text: str) -> str:
    lines = textwrap.wrap(text.replace("\n", ""), 64)
    return "\n".join([f"-----BEGIN {kind}-----", *lines, f"-----END {kind}-----", ""])


CA_CERT = pem_of("CERTIFICATE", """
MIIBOTCB4KADAgECAgEBMAoGCCqGSM49BAMCMA0xCzAJBgNVBAMMAkNBMCAXDTIwMDEwMTAwMDAwMFoYDzIxMDAwMTAxMDAwMDAwWjANMQswCQYDVQQDDA
JDQTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDQXWz/ciGLOknC54JkSpxqaimO9dbZvDZAFAhESPOSJgKWqynuDbBCaBfZGkjNHoDLz8fzuI3i5BxmX
4BVYkAOjLzAtMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgIEMAoGA1UdDgQDBAFDMAoGCCqGSM49BAMCA0gAMEUCIQD94XlliRdoziC2HEhK8m
IKgZI+VK0+UdA+Q4MW1hpy0wIgFFf+DXtoXyOqBZByX2jdUrQBM2xUfqeTEdpLCRjVInY=""")
# For localhost, 127.0.0.1, ::1 and api.example.test.
LEAF = pem_of("CERTIFICATE", """
MIIBhjCCAS2gAwIBAgIBAjAKBggqhkjOPQQDAjANMQswCQYDVQQDDAJDQTAgFw0yMDAxMDEwMDAwMDBaGA8yMTAwMDEwMTAwMDAwMFowDzENMAsGA1UEAw
wEbGVhZjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPjRwd+O9Gyi8yQDhlQCvK3Z/sZ9zvR7wPGsTs4qQ7uVllhqNrrbCBUf+OFbmoIBewc0sbSSa/YK
d18QHpBBOW2jejB4MAwGA1UdEwEB/wQCMAAwDgYDVR0PAQH/BAQDAgeAMAoGA1UdDgQDBAFMMAwGA1UdIwQFMAOAAUMwPgYDVR0RBDcwNYIJbG9jYWxob3
N0hwR/AAABhxAAAAAAAAAAAAAAAAAAAAABghBhcGkuZXhhbXBsZS50ZXN0MAoGCCqGSM49BAMCA0cAMEQCIHXV8ZBX5OERG81f2k/qz1dakFgz3AZkd0+j
/50y4ewkAiALMmQo6Few6HkVco8AVJyR2izozsWUp6N0WFV/caMbSg==""") + pem_of(
    "EC PRIVATE KEY", "MDECAQEEIOqB9dx3+HaXU4yoI2YrI2XVtNl3q1DTZsFjkMxO5u2roAoGCCqGSM49AwEH")


# ---------------------------------------------------------------- Tests: what they share

KEY = "bzz-0123456789-honeycomb"
ASK: Dict[str, Any] = {"model": MODELS[0], "messages": [{"role": "user", "content": "Hello, bees!"}]}
MESSAGE = {"role": "assistant", "content": "Hello"}
COMPLETION: Dict[str, Any] = {"id": "cmpl-1", "choices": [{"index": 0, "message": MESSAGE, "finish_reason": "stop"}]}
EVENTS = sse(chunk("Hello"), chunk(finish="stop"), "[DONE]").encode()
HEAD = head("200 OK", Content_Type="text/event-stream", Transfer_Encoding="chunked")
BEGUN = HEAD + framed(sse(chunk("Hello")).encode())
STOP = chunk(finish="stop")

Completion = CreateChatCompletionResponseBody
Play = Callable[..., EventStream]
table = pytest.mark.parametrize


def client_of(server: Union[StandIn, str], **arguments: Any) -> BeezyAI:
    """One that fails rather than hangs."""
    url = server if isinstance(server, str) else server.url
    tls = client_tls() if url.startswith("https:") else None
    given = {"api_key_auth": KEY, "server_url": url, "retries": 0, "timeout": 5, "proxy": "", "ssl_context": tls}
    return BeezyAI(**{**given, **arguments})


def create(client: BeezyAI, request: Any = ASK, **options: Any) -> Completion:
    return client.chat.create(request=request, **options)


def create_on_loop(client: BeezyAI, request: Any = ASK, **options: Any) -> Completion:
    return asyncio.run(client.chat.create_async(request=request, **options))


def stream(client: BeezyAI, request: Any = ASK, **options: Any) -> Completion:
    with client.chat.stream(request=request, **options) as events:
        return events.get_final_response()


def stream_on_loop(client: BeezyAI, request: Any = ASK, **options: Any) -> Completion:
    async def main() -> Completion:
        async with await client.chat.stream_async(request=request, **options) as events:
            return await events.get_final_response_async()

    return asyncio.run(main())


def request(client: BeezyAI, body: Any = ASK, **options: Any) -> Any:
    return client.request("POST", "/chat/completions", body, **options)


def failure_of(call: Callable[..., object], *arguments: Any, **options: Any) -> SDKError:
    with pytest.raises(SDKError) as caught:
        call(*arguments, **options)
    return caught.value


def error_from(server: StandIn, turn: Turn, call: Callable[..., object] = create, **arguments: Any) -> SDKError:
    server.script(turn)
    return failure_of(call, client_of(server, **arguments))


def cases(rows: Iterable[Sequence[Any]]) -> List[Any]:
    """Rows that begin with a name, for a table."""
    return [pytest.param(*row[1:], id=row[0]) for row in rows]


def copies_of(value: Any) -> List[Any]:
    pickled = [pickle.dumps(value, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    return [*map(pickle.loads, pickled), copy.copy(value), copy.deepcopy(value)]


def sending(data: bytes, ending: str = "hang") -> Callable[[Peer], None]:
    """Send this; then close, cut, reset or hang."""
    def turn(peer: Peer) -> None:
        peer.send(data)
        getattr(peer, ending)()

    return turn


def endless(start: bytes, more: bytes, pause: float = 0) -> Callable[[Peer], None]:
    def turn(peer: Peer) -> None:
        peer.send(start)
        for _ in range(999):
            peer.pause(pause)
            peer.send(more)

    return turn


def until(predicate: Callable[[], object], seconds: float = 5) -> bool:
    """Wait for what no server tells about."""
    end = time.monotonic() + seconds
    while not predicate():
        if time.monotonic() > end:
            return False
        time.sleep(0.001)
    return True


def dropped() -> None:
    """What was dropped is gone: with reference counts it is already."""
    if sys.implementation.name != "cpython":
        for _ in range(3):  # a finalizer may free more
            gc.collect()


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


@pytest.fixture(scope="session", autouse=True)
def bare_environment() -> Iterator[None]:
    """No proxy and no certificate of this machine's gets into the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.lower().endswith("_proxy") or name.startswith("SSL_CERT_"):
                patch.delenv(name)
        yield


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn() as server:
        yield server


@pytest.fixture(params=[False, True], ids=["plain", "tls"])
def either(request: Any) -> Iterator[StandIn]:
    with StandIn(tls=server_tls() if request.param else None) as server:
        yield server


@pytest.fixture
def client(server: StandIn) -> Iterator[BeezyAI]:
    with client_of(server) as client:
        yield client


@pytest.fixture
def play(server: StandIn, client: BeezyAI) -> Play:
    """Opens a stream that is this turn, or that says this text."""
    def play(turn: Union[str, Turn], **how: Any) -> EventStream:
        server.script(stream_answer(turn, **how) if isinstance(turn, str) else turn)
        return client.chat.stream(ASK)

    return play


@pytest.fixture
def silence(capfd: Any) -> Iterator[None]:
    """No warning, nothing on standard error, and nothing left to the garbage collector."""
    gc.collect()
    gc.disable()
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield
        assert [str(warning.message) for warning in caught] == []
        assert capfd.readouterr().err == ""
    finally:
        gc.enable()


@pytest.fixture
def log(caplog: Any) -> Any:
    caplog.set_level(logging.DEBUG, logger="beezy_ai")
    return caplog


# ---------------------------------------------------------------- Models and public names

ENUMS = {"ChatCompletionRole": "system user assistant tool", "ToolType": "function",
         "FinishReason": "stop length model_length error tool_calls"}
ASKED = """model messages=Message[] temperature top_p max_tokens safe_prompt random_seed response_format=ResponseFormat?
    tools=Tool[] tool_choice"""
# Each field, and what it is read as: an enum, a model (an empty one for none), a list[], a model or None?.
FIELDS = {name: dict(re.findall(r"(\w+)=?(\S*)", fields)) for name, fields in {
    "Message": "role=ChatCompletionRole content tool_calls=ToolCall[] tool_call_id name prefix",
    "ToolCall": "id type=ToolType function=FunctionCall index", "FunctionCall": "name arguments",
    "Tool": "type=ToolType function=Function", "Function": "name description parameters",
    "ResponseFormat": "type json_schema", "Usage": "prompt_tokens completion_tokens total_tokens",
    "CreateChatCompletionRequestBody": ASKED, "StreamChatCompletionsRequestBody": ASKED,
    "CreateChatCompletionResponseBody": "id object created model choices=Choice[] usage=Usage?",
    "ChatCompletionEvent": "data=ChatCompletionChunk event id",
    "Choice": "index message=Message finish_reason=FinishReason",
    "ChatCompletionChunk": "id object created model choices=StreamChoice[] usage=Usage?",
    "StreamChoice": "index delta=DeltaMessage finish_reason=FinishReason",
    "DeltaMessage": "role=ChatCompletionRole content tool_calls=ToolCall[]"}.items()}
NAMES = [*FIELDS, *ENUMS, *"""SDKError BadRequest Unauthorized Forbidden NotFound TooManyRequests InternalServerError
    ServiceUnavailable TransportError TransportTimeout InvalidResponse StreamError""".split()]
ODD_KEYS = ["", *"extra headers _raw to_dict self cls é \ud800 __class__ __dict__ __init__".split()]
ODD_VALUES: List[Any] = [
    None, True, False, 0, 1.5, 10 ** 30, "", "user", "\ud800", [], {}, [None, 1, {}, [{}]], {"extra": {}},
    {"role": None, "tool_calls": 5}, [{"function": {"name": None}, "extra": None}, {"message": {"tool_calls": [5]}}]]
each_model = table("model, fields", cases(
    (name, getattr(beezy_ai, name), fields) for name, fields in FIELDS.items()))


DEPTH = 900 if sys.implementation.name == "cpython" else 300  # `json` itself knows few more


@dataclasses.dataclass
class Extended(Message):
    stop: str = "."


def exactly(value: Any) -> str:
    return json.dumps(value, sort_keys=True)  # True == 1


class TestModels:
    def test_public_names(self) -> None:
        assert sorted(beezy_ai.__all__) == sorted([*NAMES, "BeezyAI", "Chat", "EventStream", "models", "main"])
        assert all(getattr(beezy_ai.models, name) is getattr(beezy_ai, name) for name in NAMES)
        assert {name: " ".join(getattr(beezy_ai, name)) for name in ENUMS} == ENUMS

    @table("name", beezy_ai.__all__)
    def test_typed(self, name: str) -> None:
        public = getattr(beezy_ai, name)
        members = [getattr(public, each) for each in dir(public) if not each.startswith("_")]
        for each in [public, *filter(callable, members)]:
            typing.get_type_hints(each)

    @each_model
    def test_lossless(self, model: Any, fields: Any) -> None:
        rng, keys, values = random.Random(5), [*fields, *ODD_KEYS], [*ODD_VALUES]
        objects = [{key: value} for key, value in itertools.product(keys, values)]
        for _ in range(40):
            objects.append({key: rng.choice(values) for key in rng.sample(keys, 5)})
            values += [objects[-1], [rng.choice(values), None]]
        for number, value in enumerate(objects):
            before = exactly(value)
            decoded = model.from_dict(value)
            for _ in range(2):
                for found in [decoded, *(copies_of(decoded) if number % 29 == 28 else ())]:
                    assert exactly(found.to_dict()) == before and found == decoded and not found != decoded
                repr(decoded)  # reads all
            assert exactly(value) == before

    def test_deep_nesting(self) -> None:
        value = json.loads('{"content":[' * (DEPTH // 2) + "]}" * (DEPTH // 2))
        assert Message.from_dict(value).to_dict() == value

    @each_model
    def test_constructor(self, model: Any, fields: Any) -> None:
        assert [field.name for field in dataclasses.fields(model)] == [*fields, "extra"]
        for value in json.loads('["x", "", 0, false, {}]'):
            given = model(*[value] * len(fields))
            assert exactly(given.to_dict()) == exactly(dict.fromkeys(fields, value))
        assert model().to_dict() == model(*[None] * len(fields)).to_dict() == {}
        unknown = {key: key + "!" for key in ODD_KEYS}
        found = model(*fields, extra=unknown)
        whole = {**dict(zip(fields, fields)), **unknown}
        assert found == model.from_dict(whole) != whole and model.from_dict(whole).extra == unknown
        assert not [key for key in whole if found == model.from_dict({**whole, key: "y"})]
        assert [name for name in FIELDS if getattr(beezy_ai, name)() == model()] == [model.__name__]
        for empty in json.loads('[null, "", [], {}]'):
            assert repr(model.from_dict(dict.fromkeys(fields, empty))) == f"{model.__name__}()"
        assert all(repr(model(**{name: "x"})) == f"{model.__name__}({name}='x')" for name in fields)

    @each_model
    def test_nested_models(self, model: Any, fields: Any) -> None:
        for field, kind in fields.items():
            if kind and kind not in ENUMS:
                one, many = getattr(beezy_ai, kind.rstrip("[]?")), "[" in kind
                sent: Any = [{"x": 1}] if many else {"x": 1}
                item = one(extra={"x": 1})
                assert getattr(model.from_dict({field: sent}), field) == ([item] if many else item)
                for given in (model.from_dict({field: None}), model.from_dict({}), model()):
                    value = getattr(given, field)
                    assert value == (None if "?" in kind else [] if many else one()) and not given.to_dict().get(field)
                    if "?" not in kind:
                        value.append(item) if many else value.extra.update(x=1)
                        assert given.to_dict() == {field: sent}

    @each_model
    def test_open_enums(self, model: Any, fields: Any) -> None:
        for field, kind in fields.items():
            for member in getattr(beezy_ai, kind) if kind in ENUMS else ():
                value = member.value
                assert [str(member), f"{member}", f"{member:>9}"] == [value, value, f"{value:>9}"]
                assert member.name.lower() == value and all(copied is member for copied in copies_of(member))
                assert getattr(model.from_dict({field: value}), field) is member
                assert type(model(**{field: member}).to_dict()[field]) is str
                assert type(getattr(model.from_dict({field: "?"}), field)) is str

    def test_nothing_is_shared(self) -> None:
        given = Message.from_dict({"x": [1]})
        copy.deepcopy(given).extra["x"].append(2)
        given.to_dict()["x"].append(3)
        assert given.to_dict() == {"x": [1]} and Message.from_dict(os.environ).to_dict() == dict(os.environ)

    def test_own_subclass(self) -> None:
        assert Extended(name="a").to_dict() == {"name": "a", "stop": "."}

    def test_response_headers(self, client: BeezyAI) -> None:
        response = create(client)
        assert Completion.from_dict(response.to_dict()) == response and "req-1" not in repr(response)
        for each in [response, *copies_of(response)]:
            assert each.headers["X-REQUEST-ID"] == each.headers.get("x-request-id") == "req-1"
            assert "X-Request-Id" in each.headers and "X-Request" not in each.headers


# ---------------------------------------------------------------- Server-sent events and streams

Frame = Tuple[str, Optional[str], Optional[str]]
Vectors = List[Tuple[str, bytes, List[Frame]]]


def said(*datas: str, last_id: Optional[str] = None) -> List[Frame]:
    return [(data, None, last_id) for data in datas]


LONG, MIB = b"x" * 2048, 1 << 20
# github.com/web-platform-tests/wpt/tree/master/eventsource, and what has to come out
WPT_VECTORS: Vectors = [
    ("event-data", b"data:msg\ndata:msg\n\n:\nfalsefield:msg\n\nfalsefield:msg\nData:data\n\ndata\n\ndata:end\n\n",
     said("msg\nmsg", "", "end")),
    ("bom", b"\xef\xbb\xbfdata:1\n\n\xef\xbb\xbfdata:2\n\ndata:3\n\n", said("1", "3")),
    ("bom-2", b"\xef\xbb\xbf\xef\xbb\xbfdata:1\n\ndata:2\n\ndata:3\n\n", said("2", "3")),
    ("comments", b"data:1\r:\0\n:\r\ndata:2\n:" + LONG + b"\rdata:3\n:data:fail\r:" + LONG + b"\ndata:4\n\n\n",
     said("1\n2\n3\n4")),
    ("data-before-final-empty-line", b"retry:1000\ndata:test1\n\nid:test\ndata:test2", said("test1")),
    ("field-data", b"data:\n\ndata\ndata\n\ndata:test\n\n", said("", "\n", "test")),
    ("field-event", b"event:test\ndata:x\n\ndata:x\n\n", [("x", "test", None), ("x", None, None)]),
    ("field-event-empty", b"event: \ndata:data\n\n", said("data")),
    ("field-id-2", "id: …\nretry: 200\ndata: hello\n\ndata: 2\n\ndata: 3\n\n".encode(),
     said("hello", "2", "3", last_id="…")),
    ("field-id-3 persists", b"id: 1\ndata: 1\n\ndata: 2\n\nid: 2\ndata: 3\n\ndata: 4\n\n",
     said("1", "2", last_id="1") + said("3", "4", last_id="2")),
    *[("field-id-3 resets " + repr(reset), b"id: 1\ndata: 1\n\n" + reset + b"\ndata: 3\n\ndata: 4\n\n",
       said("1", last_id="1") + said("3", "4", last_id="")) for reset in (b"id:", b"id")],
    ("field-id-null", b"id: \0\0\ndata: 1\n\nid: x\0\ndata: 2\n\nid: \0x\nid: x\0x\nid:  \0\ndata: 3\n\n",
     said("1", "2", "3")),
    ("field-parsing", b"data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\n"
     b"da-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n\n", said("\0\n 2\n1\n3\n\n4")),
    ("field-retry", b"retry:3000\ndata:x\n\n", said("x")),
    ("field-retry-bogus", b"retry:3000\nretry:1000x\ndata:x\n\n", said("x")),
    ("field-retry-empty", b"retry\ndata:test\n\n", said("test")),
    ("field-unknown", b"data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\n\n\n", said("test\n")),
    ("leading-space", b"data:\ttest\rdata: \ndata:test\n\n", said("\ttest\n\ntest")),
    ("newlines", b"data:test\r\ndata\ndata:test\r\n\r", said("test\n\ntest")),
    ("null-character", b"data:\0\n\n\n\n", said("\0")),
    ("utf-8", "data:ok…\n\n".encode(), said("ok…")),
]
MORE_VECTORS: Vectors = [
    *[(repr(end), b"data: 1" + end + b"data: 2" + end, said("1", "2"))
      for end in (b"\r\r", b"\r\n\r\n", b"\n\r", b"\n\r\n")],
    ("no line ends", "data: a\u2028\x85\x0c\x0b\x1c\x1eb\xa0\n\n".encode(), said("a\u2028\x85\x0c\x0b\x1c\x1eb\xa0")),
    ("late bom", "\n\ufeffdata: x\ndata: \ufeff😀\n \n\n".encode(), said("\ufeff😀")),
    ("id alone", b"id: 6\ndata: 0\n\nid: 7\n\nid: 8\0\ndata: 1\n\n", said("0", last_id="6") + said("1", last_id="7")),
    ("event alone", b"event: a\n\nevent: b\0\ndata: 1\n\nevent: x\rdata: 2\r", [("1", "b\0", None)]),
    ("half characters", b"data: \xc3\ndata: \xf0\x9f\x98\n\n", said("\ufffd\n\ufffd"))]


def decode(pieces: Iterable[bytes]) -> List[Frame]:
    decoder = beezy_ai._EventDecoder()
    found = [frame for piece in pieces for frame in decoder.feed(piece)]
    assert decoder.fault == ""
    return found


class TestEventDecoder:
    @table("data, expected", cases(WPT_VECTORS + MORE_VECTORS))
    def test_every_split(self, data: bytes, expected: List[Frame]) -> None:
        assert decode(data[i:i + 1] for i in range(len(data))) == expected
        for i in range(len(data) + 1):
            assert decode([data[:i], b"", data[i:]]) == expected, i

    @table("data", cases([  # 16 MiB of data, with the line ends between them
        ("line", b"data: " + b"x" * 16 * MIB), ("é", b"event: x\ndata: " + "é".encode() * 8 * MIB),
        ("lines", (b"data: " + b"x" * 1023 + b"\n") * (16 << 10) + b"data:")]))
    def test_sixteen_mebibytes(self, data: bytes) -> None:
        for more, step in itertools.product([0, 1], [1 << 16, 99 * MIB]):
            decoder = beezy_ai._EventDecoder()
            stream = b"data: 1\n\n" + data + b"x" * more + b"\n\n"
            found = sum(len(decoder.feed(stream[i:i + step])) for i in range(0, len(stream), step))
            assert (found, "16 MiB" in decoder.fault) == (2 - more, bool(more))

    def test_endless_events(self) -> None:
        decoder = beezy_ai._EventDecoder()
        assert not any(decoder.feed(b"x" * MIB) for _ in range(17)) and "16 MiB" in decoder.fault
        assert len(decode([b"data: " + b"x" * 3 * MIB + b"\n\n"] * 7)) == 7


def bare(text: Any, key: str = "delta") -> Dict[str, Any]:
    return {"choices": [{key: {"content": text}}]}  # by a server that knows no finish_reason


X, Y, DONE = sse(bare("x")), sse(bare("y")), sse("[DONE]")
OPEN = stream_answer(X + DONE)[:-5]  # without its last chunk
SHORT: Dict[str, Any] = {"framing": "length", "Content_Length": 9999, "Connection": "close"}


def read(events: EventStream) -> Tuple[List[Any], Any]:
    found: List[Any] = []
    try:
        for event in events:
            found.append(event.data.to_dict())
    except SDKError as error:
        assert type(error) is StreamError and list(events) == []
        return found, error
    return found, None


class TestStreams:
    @table("framing", ["chunked", "length", "close"])
    @table("end, ahead", [("\n", 0), ("\r\n", 0), ("\r", 0), ("\r\n", 40)])
    def test_arrival(self, play: Play, framing: str, end: str, ahead: int) -> None:
        whole, size = (X + Y + DONE + ":" * 40).replace("\n", end).encode(), len(X.replace("\n", end))
        cuts, gates = [0, size + ahead, 2 * size + ahead, len(whole)], [threading.Event() for _ in range(3)]

        def turn(peer: Peer) -> None:
            peer.send(stream_answer(whole, framing).partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
            for gate, start, stop in zip(gates, cuts, cuts[1:]):
                peer.wait(gate)
                (peer.chunk if framing == "chunked" else peer.send)(whole[start:stop])
            peer.close()

        stream = play(turn)
        assert stream.headers["content-TYPE"] == "text/event-stream"  # before any event
        for gate, text in zip(gates, "xy"):
            gate.set()
            assert next(stream).data.to_dict() == bare(text)
        gates[2].set()
        assert list(stream) == []

    @table("how", [{}, {"framing": "close"}, SHORT])
    def test_done(self, play: Play, how: Dict[str, Any]) -> None:
        for done in ("data:[DONE]\n\n", "data:  [DONE] \t\n\n", "data: [DONE]\r\n", "data: [DONE]",
                     "event: x\nid: 3\ndata: [DONE]\n: c\n\n", DONE + Y + sse("z")):
            assert read(play(X + done, **how)) == ([bare("x")], None), done
        for other in ("data: [done]\n\n", 'data: "[DONE]"\n\n', "[DONE]\n\n", "data: [DONE]\ndata: [DONE]\n\n",
                      "data: [DONE", ": [DONE]\n\n", "event: [DONE]\n\n", ""):
            found, error = read(play(X + other, **how))
            assert found == [bare("x")] and error, other
        for noise in ("data:\n\n", "data:  \t\n\n", ": ping\n\n", "event: x\n\n", "\n\n"):
            assert read(play(noise + X + noise + Y + noise + DONE, **how)) == ([bare("x"), bare("y")], None), noise

    @table("ending", ["chunked", "close", "short", "cut", "reset"])
    @table("last", ["", DONE])
    @table("chunks, whole, done", cases([  # without and with [DONE]
        ("nothing", [], False, False), ("no choice", [{}, chunk(choices=[]), {"choices": None}], False, False),
        ("never sent", [bare("x")], False, True), ("one sends it", [bare("x"), chunk("y")], False, False),
        *[(repr(none), [chunk("x", finish=none)], False, False) for none in json.loads('["", 0, {}, null]')],
        ("one of two", [STOP, chunk("y", index=1)], False, False),
        ("nothing after", [STOP, chunk("x"), chunk(finish=""), chunk(choices=[])], True, True),
        ("both", [STOP, chunk("y", index=1, finish="?")], True, True)]))
    def test_complete(self, play: Play, chunks: List[Any], whole: bool, done: bool, last: str, ending: str) -> None:
        text, seen = sse(*chunks) + last, threading.Event()
        turn = stream_answer(text, Connection="close")

        def reset(peer: Peer) -> None:
            peer.send(turn[:-5])
            peer.wait(seen)
            peer.reset()

        turns = {"close": stream_answer(text, "close"), "short": stream_answer(text, **SHORT), "cut": turn[:-5]}
        events = play(reset if ending == "reset" else turns.get(ending, turn))
        assert [next(events).data.to_dict() for _ in chunks] == chunks
        seen.set()
        more, error = read(events)
        assert more == [] and (error is None) is (done if last else whole)

    @table("name, words", [*[(None, words) for words in (
        {"error": {"message": "ouch"}}, {"error": "ouch", "choices": []}, {"error": {"type": "ouch"}},
        {"error": {"code": "ouch"}}, {"object": "error", "message": "ouch"}, {"type": "error", "message": "ouch"})],
        ("error", {"detail": [{"msg": "ouch"}]}), ("error", ["ouch"]), ("error", "ouch")])
    def test_error(self, play: Play, name: Optional[str], words: Any) -> None:
        events = play(X + sse(words, name=name) + Y + DONE)
        found, error = read(events)
        assert found == [bare("x")] and "ouch" in error.message and "ouch" in error.body
        assert error.data == (None if words == "ouch" else words) and error.status_code == 200
        assert events.get_final_response().to_dict()["choices"][0]["message"]["content"] == "x"

    @table("text, words, data", cases([
        ("JSON", '{"error": "too long"}', "too long", {"error": "too long"}),
        ("unfinished", X + 'data: {"error": "ouch"}', "ouch", {"error": "ouch"}),
        ("named", X + 'error: {"message": "ouch"}\n', "ouch", {"message": "ouch"}),
        ("text", X + "timed out\n", "timed out", None),
        ("HTML", "<html>\n<title>Busy</title>\n", "Busy", None),
        ("long", '{"error": "ouch", "more": "%s"}' % ("y" * 600), "ouch", {"error": "ouch", "more": "y" * 600}),
        ("500 characters", "y" * 500 + "?", "y" * 497, None)]))
    def test_other_words(self, play: Play, text: str, words: str, data: Any) -> None:
        error = read(play(text))[1]
        assert words in error.message and "?" not in error.message and words in error.body and error.data == data

    @table("data", ["<html>", '{"a": 1} x', "[]", "null", "[" * 99999, "y" * 200 + "z" * 9])
    def test_not_a_json_object(self, play: Play, data: str) -> None:
        found, error = read(play(X + sse(data) + Y + DONE))
        assert found == [bare("x")] and error.body.startswith(data[:999])
        assert data[:200] in error.message and (len(data) <= 200 or data[:201] not in error.message)

    @table("turn, count", cases([
        ("no [DONE]", stream_answer(sse(STOP), "length"), 1), ("silence", sending(OPEN), 2),
        ("flood", endless(OPEN, framed(b":" * 4096), 0.01), 2)]))
    def test_after_done(self, server: StandIn, play: Play, turn: Turn, count: int) -> None:
        started = time.monotonic()
        assert read(play(turn))[1] is None and server.has_open(2 - count)
        assert read(play(X + DONE))[1] is None and server.connections == count
        assert time.monotonic() - started < 4

    def test_late_end(self, server: StandIn, play: Play) -> None:
        for _ in range(9):
            assert read(play(lambda peer: [peer.send(OPEN), peer.pause(0.005), peer.end()]))[1] is None
        assert server.connections < 9

    @table("leave, held", [
        (next, False), (lambda events: next(events.text_stream), False), (lambda events: events.snapshot, False),
        (EventStream.close, True), (EventStream.__exit__, True)])
    def test_leaving_early(self, either: StandIn, silence: None, leave: Callable[..., object], held: bool) -> None:
        either.script(sending(BEGUN))
        with client_of(either) as client:
            events = client.chat.stream(ASK)
            kept = leave(events), held and events
            del events
            dropped()
            assert either.has_open(0), kept
            assert create(client).choices

    def test_close_wakes_the_reader(self, either: StandIn) -> None:
        either.script(sending(BEGUN))
        events = client_of(either).chat.stream(ASK)
        texts = events.text_stream
        assert next(texts) == "Hello"
        with ThreadPoolExecutor(2) as pool:
            readers = [pool.submit(next, events) for _ in range(2)]
            assert until(lambda: any(reader.done() for reader in readers))  # the second
            events.close()
            events.close()
        assert {type(reader.exception()) for reader in readers} == {RuntimeError, StreamError}
        assert list(events) == list(texts) == [] and events.get_final_response() == events.snapshot

    @table("chunks, texts", cases([
        ("choice 0", [chunk("a"), chunk("b", index=1, finish="stop"), chunk("c", finish="stop")], ["a", "c"]),
        ("halves", map(bare, ["hi \ud83d", "\ude00!", "\ud83d", "", "\ude00"]), ["hi ", "\U0001f600!", "\U0001f600"]),
        ("lone halves", map(bare, ["\ude00", "a\ud83d", None, "b\ud83d"]), ["\ude00", "a", "\ud83db", "\ud83d"]),
        ("parts", map(bare, [[{"type": "text", "text": "a"}], [{"type": "image", "text": "-"}], "b"]), ["a", "b"]),
        ("message", [bare(""), bare("a", "message"), bare("a", "message")], ["a"])]))
    def test_text_stream(self, play: Play, chunks: Iterable[Any], texts: List[str]) -> None:
        assert list(play(sse(*chunks) + DONE).text_stream) == texts

    def test_what_events_hold(self, play: Play) -> None:
        odd = [{"choices": value, "usage": value} for value in ODD_VALUES] + [{"type": "?"}, {"object": "?"}]
        odd += [{"error": silent} for silent in (None, "", 0, False, {}, {"code": 0}, {"message": "", "type": None})]
        events = list(play("id: a\nevent: errors\n" + sse(*odd) + sse('{"x": "\x1f\t"}') + DONE))
        assert [(event.event, event.id) for event in events[:2]] == [("errors", "a"), (None, "a")]
        assert exactly([event.data.to_dict() for event in events]) == exactly([*odd, {"x": "\x1f\t"}])


# ---------------------------------------------------------------- Merging

Rows = List[Tuple[Any, ...]]

def spoil(value: Any) -> None:
    """Change every list and object of an event or a snapshot."""
    inner: List[Any] = []
    if isinstance(value, dict):
        inner = list(value.values())
        value["spoilt"] = "spoilt"
    elif isinstance(value, list):
        inner = value[:]
        value.append("spoilt")
    elif hasattr(value, "__dataclass_fields__"):
        inner = [getattr(value, name) for name in value.__dataclass_fields__ if name != "headers"]
    for each in inner:
        spoil(each)


@pytest.fixture
def tell(play: Play) -> Play:
    return lambda *chunks: play(sse(*chunks, "[DONE]"))


def snapshots(tell: Play, *chunks: Any) -> List[Any]:
    """What is merged after each event, whatever its reader does to it."""
    found = []
    events = tell(*chunks)
    for sent, event in itertools.zip_longest(chunks, events):
        assert event.to_dict() == {"data": sent}
        spoil(event)
        snapshot = events.snapshot
        found.append(snapshot.to_dict())
        spoil(snapshot)
    return found


def choices_of(tell: Play, *choices: Any) -> Any:
    return snapshots(tell, *({"choices": each} for each in choices))[-1]["choices"]


def text(said: str, **more: Any) -> Dict[str, Any]:
    return {"type": "text", "text": said, **more}


def thought(said: str) -> Dict[str, Any]:
    return {"type": "thinking", "thinking": [text(said)]}


SET = ("id", "type", "name", "role", "index", "format", "signature", "finish_reason", "object", "model", "channel",
       "status")
PICTURE = {"type": "image_url", "image_url": {"url": "data:,"}}
KINDS: List[Any] = [None, "", "t", 5, True, {"a": 1}, [1]]
PAIRS = {repr(pair): pair for pair in itertools.permutations(KINDS, 2) if pair[0] is not None}
KEPT = {name: old if new in (None, "") or old == "t" else new for name, (old, new) in PAIRS.items()}
WHAT_IS_NO_INDEX = [[{"index": index}] for index in (1, True, 0.5, None, "x", 0.5, True, [1], "x")]

# (key, its values in the events, its value in the answer), at any depth of a delta
VALUES: Rows = [
    ("refusal", ["a", None, "b", "", "c"], "abc"),
    ("extra", "ab", "ab"),
    ("number", [1, None, True, "", 0], 0),
    ("empty_ones", [{"a": {"b": 1}, "l": [1]}, {}, {"a": {}, "l": []}], {"a": {"b": 1}, "l": [1]}),
    ("two_kinds", [{name: old for name, (old, _) in PAIRS.items()}, {name: new for name, (_, new) in PAIRS.items()}],
     KEPT),
    ("set_texts", [dict.fromkeys(SET, t) for t in ("a", "a", "", "b", "b")], dict.fromkeys(SET, "b")),
    ("depth", [{"a": [{"index": 2, "b": {"c": {"ids": t}}}]} for t in "abc"],
     {"a": [{"index": 2, "b": {"c": {"ids": "abc"}}}]}),
    ("audio", [{"id": "a", "data": "AA", "transcript": "He"}, {"id": "a", "data": "BB"}, {"transcript": "y"},
               {"expires_at": 5}], {"id": "a", "data": "AABB", "transcript": "Hey", "expires_at": 5}),
    ("function_call", [{"name": "f", "arguments": ""}, {"arguments": '{"x"'}, {"name": None, "arguments": ":1}"}],
     {"name": "f", "arguments": '{"x":1}'}),
    ("reasoning_details", [[{"index": 0, "type": "reasoning.text", key: said}] for key, said in (
        ("text", "Let"), ("text", " me"), ("signature", "S"))],
     [{"index": 0, "type": "reasoning.text", "text": "Let me", "signature": "S"}]),
    ("indexes_in_turn", [[{"index": i, "t": t}] for i, t in ((1, "a"), (0, "b"), (1, "c"), (0, "d"))],
     [{"index": 1, "t": "ac"}, {"index": 0, "t": "bd"}]),
    ("index_of_two_types", 2 * [[{"index": 0, "type": kind, "t": kind} for kind in "ab"]],
     [{"index": 0, "type": kind, "t": 2 * kind} for kind in "ab"]),
    ("index_with_type_once", [[{"index": 0, "type": "x", "t": "a"}], [{"index": 0, "t": "b"}]],
     [{"index": 0, "type": "x", "t": "ab"}]),
    ("index_as_text", [[{"index": i, "t": "a"}] for i in (1, 1.0, "1")], [{"index": "1", "t": "aaa"}]),
    ("no_index", WHAT_IS_NO_INDEX, sum(WHAT_IS_NO_INDEX, [])),
    ("many_indexes", [[{"index": i, "t": "a"} for i in range(300)], [{"index": 0, "t": "b"}]],
     [{"index": i, "t": "a" if i else "ab"} for i in range(300)]),
    ("images", [[PICTURE], [], None, [PICTURE, PICTURE]], 3 * [PICTURE]),
    ("odd_lists", [[1, "a", None], ["a", [2], {}], [[2]]], [1, "a", None, "a", [2], {}, [2]]),
    ("halves", ["\ud83d", "\ude00\ud83d", None, "\udc1d", "a\ud83d"], "\U0001f600\U0001f41da\ud83d"),
]

# (name, contents of the events, content of the answer)
CONTENTS: Rows = [
    ("texts", ["", "a", "b", "c", " \n", "d"], "abc \nd"),
    ("nothing", [None, "a", None, "", "b", "c", None, ""], "abc"),
    ("empty", ["", None, ""], ""),
    ("parts", [[], [text("a")], [text("b"), text(""), text("c"), PICTURE], [text("d")]],
     [text("abc"), PICTURE, text("d")]),
    ("parts with indexes", [[text("a")], [text("b", index=0)], [text("c", index=0)], [text("d")]],
     [text("a"), text("bc", index=0), text("d")]),
    ("text, then parts", ["a", "b", [text("c"), PICTURE], "d"], [text("abc"), PICTURE, text("d")]),
    ("parts, then text", [[PICTURE], "a", "", [text("b")], "c", None], [PICTURE, text("abc")]),
    ("thinking", [[thought("a")], [thought("b")], [text("c")], "d", [thought("e")], [thought("f")]],
     [thought("ab"), text("cd"), thought("ef")]),
    ("halves", ["hi \ud83d", "", None, "\ude00\ud83d", "\udc1d!"], "hi \U0001f600\U0001f41d!"),
    ("halves in parts", ["\ud83d", [text("\ude00\ud83d")], "\ude00"], [text("\U0001f600\U0001f600")]),
    ("halves that do not fit", ["\ud83d", "a\ude00", "\ud83d"], "\ud83da\ude00\ud83d"),
]

# (name, fragments, calls).  A fragment is "index id name arguments", - where there is none; events are parted by |.
CALLS: Rows = [
    ("by index", "0 a f 1|1 b g 2|0 - - 3|1 - - 4 & 0 - - 5", "a f 135 & b g 24"),
    ("out of order", '10 c f 1|"9" b f 2|0.0 a f 3', "a f 3 & b f 2 & c f 1"),
    ("no index", "- a f {|- made - }|- b f []|null - - 1", "a f {} & b f []1"),
    ("index of some", "1 a f 1|- b g 2|0 c h 3", "c h 3 & a f 1 & b g 2"),
    ("0 for all", '0 a f ""|0 - - {}|0 b g [|0 - - ]|0 c h 1 & 0 d h 2', "a f {} & b g [] & c h 1 & d h 2"),
    ("id and name repeated", "0 a f {|0 a f }|0 a f -", "a f {}"),
    ("id repeated, no index", "- a f 1|- b g 2|- a f 3|- b - 4", "a f 13 & b g 24"),
    ("id before index", "0 a f 1 & 1 b g 2|1 a - 3|- a - 4", "a f 134 & b g 2"),
    ("no id", "0 - f 1|1 - g 2|0 - - 3", "- f 13 & - g 2"),
    ("id late", "0 - f 1|0 a - 2|0 b - 3", "a f 123"),
    ("ids made up", '0 a f ""|0 t "" {|0 u "" "p":|0 v - 1}', 'a f {"p":1}'),
    ("name late", "0 A - -|0 B f {}|0 C - 1", "A f {}1"),
    ("neither id nor index", '- "" f {"a":1} & - "" g {"b":2}|- - g []', '"" f {"a":1} & "" g {"b":2} & - g []'),
    ("name repeated", '0 - f ""|0 - f {"a"|0 - f :{|0 - f }}|0 - f {"b":|0 - f 2}', '- f {"a":{}} & - f {"b":2}'),
    ("name changed", '0 - f {"a":|0 - g 1}', '- g {"a":1}'),
    ("whole, and a line end", "0 - f {}|0 - - \n|0 - g {}", "- f {}\n & - g {}"),
    ("whole list", "0 - f [1|0 - - ]|0 - g {}", "- f [1] & - g {}"),
    ("new index, no name", "0 a f {}|1 - - []|1 - - 2", "a f {} & - - []2"),
    ("index as text or float", '0.0 a f 1 & "1" b g 2|1.0 - - 3|"0" - - 4|1 - - 5', "a f 14 & b g 235"),
    ("no index after all", '0 a f - & 1 b g -|true - - 1|0.5 - - 2|"x" - - 3|[] - - 4', "a f - & b g 1234"),
    ("nothing undoes anything", '0 a f {|0 "" "" ""|0 - - }', "a f {}"),
    ("halves", "0 a f \ud83d|0 - - \ude00", "a f \U0001f600"),
    ("text for arguments", '0 - f "a|0 - - "|0 - g {}', '- f "a" & - g {}'),
    ("index late", "- a f 1|0 a - 2|0 - - 3", "a f 123"),
    ("no JSON", "0 a f {a|0 - - \\\n", "a f {a\\\n"),
]


def call(told: str) -> Dict[str, Any]:
    words = told.split(" ")
    names = ("index", "id", "name", "arguments")[-len(words):]
    given: Dict[str, Any] = {name: word.replace('""', "") for name, word in zip(names, words) if word != "-"}
    if "index" in given:
        given["index"] = json.loads(given["index"])
    function = {name: given.pop(name) for name in names[-2:] if name in given}
    return {**given, "function": function}


def calls(told: str) -> List[Any]:
    return [call(each) for each in told.split(" & ")]


WHOLE_CALLS: Rows = [(name, [calls(each) for each in told.split("|")], calls(expected))
                     for name, told, expected in CALLS]
WHOLE_CALLS += [
    ("custom tools", [[{"index": 0, "id": "c", "type": "custom", "custom": {"name": "sh", "input": "ls"}}],
                      [{"index": 0, "custom": {"input": " -l"}}], [{"index": 0, "id": "d", "custom": {"name": "w"}}]],
     [{"id": "c", "type": "custom", "custom": {"name": "sh", "input": "ls -l"}}, {"id": "d", "custom": {"name": "w"}}]),
    ("numbers for ids", [[{"id": i, **call(t)}] for i, t in ((7, "f 1"), (8, "g 2"), (7, "- 3"))],
     [{"id": 7, **call("f 13")}, {"id": 8, **call("g 2")}]),
    ("further keys", [[{**call("0 a f " + t), "type": "function", "x": {"sig": t, "n": [t]}}] for t in "12"],
     [{**call("a f 12"), "type": "function", "x": {"sig": "12", "n": ["1", "2"]}}]),
    ("objects for arguments", [[{"index": 0, "function": {"name": name, "arguments": {"a": 1}}}] for name in "fg"],
     [{"function": {"name": name, "arguments": {"a": 1}}} for name in "fg"]),
    ("nulls", [calls("0 a f {"), [{"index": 0, "id": None, "function": {"name": None, "arguments": None}}],
               [{"index": 0, "function": None}], calls("0 - - }")], calls("a f {}")),
    ("odd fragments", [[None, 3, "x", [], call("0 a f 1")], [None], [call("0 - - 2")]], calls("a f 12")),
]


def told(index: Any, content: Any = None, **more: Any) -> Dict[str, Any]:
    return {"index": index, "delta": {"content": content}, **more}


def merged(index: int, content: Any = None, said: Any = None, **more: Any) -> Dict[str, Any]:
    return {"index": index, "message": {"role": "assistant", "content": content, **(said or {})}, **more}


STOPPED = {"finish_reason": "stop"}
IN_ONE: Dict[str, Any] = {"message": MESSAGE}
# (name, choices of the events, choices of the answer)
CHOICES: Rows = [
    ("interleaved", [[told(i % 12, str(i))] for i in range(24)], [merged(i, f"{i}{i + 12}") for i in range(12)]),
    ("index as text or float", [[told(i, t)] for i, t in zip((0.0, 1.0, "1", 1, "0"), "abcde")],
     [merged(0, "ae"), merged(1, "bcd")]),
    ("by position", [[told(None, "a"), {"delta": {"content": "b"}}], [told(True, "c"), told("x", "d"), told(0.5, "e")],
                     [told(0, "f")]], [merged(0, "acf"), merged(1, "bd"), merged(2, "e")]),
    ("role", [[{"index": 0, "delta": {"role": role}}] for role in ("", "judge", "judge", "", None)],
     [merged(0, None, {"role": "judge"})]),
    ("no role", [[{"index": 0, "delta": {"role": role}}] for role in ("", None)], [merged(0)]),
    ("last finish_reason", [[told(0, finish_reason=reason)] for reason in ("length", "stop", "", None)],
     [merged(0, **STOPPED)]),
    ("logprobs", [*([told(0, t, logprobs={"content": [{"token": t}]})] for t in "ab"), [told(0, logprobs=None)]],
     [merged(0, "ab", logprobs={"content": [{"token": t} for t in "ab"]})]),
    ("texts are set", [[told(0, t, x=t, y={"z": t}, filter={"severity": "safe"})] for t in "ab"] + [[told(0, x="")]],
     [merged(0, "ab", x="b", y={"z": "b"}, filter={"severity": "safe"})]),
    ("message", [[{"index": 0, **IN_ONE, **STOPPED}]], [merged(0, "Hello", **STOPPED)]),
    ("message again", [[told(0, "")], *2 * [[{"index": 0, "delta": None, **IN_ONE}]]], [merged(0, "Hello")]),
    ("message beside delta", [[told(0, "a", **IN_ONE)], [told(0, "b")], [{"index": 0, **IN_ONE}]], [merged(0, "ab")]),
    ("message with calls, again", 2 * [[{"index": 0, "message": {"tool_calls": calls("a f {}")}}]],
     [merged(0, None, {"tool_calls": calls("a f {}")})]),
    ("text for delta", [[{"index": 0, "delta": delta}] for delta in ("a", "", "b")], [merged(0, "ab")]),
]

# (name, keys of the events, keys of the answer)
ANSWERS: Rows = [
    ("first", [{"id": "", "model": "", "created": 0}, {"id": None, "created": None, "model": "m"},
               {"id": "a", "model": "n", "created": 7}, {"id": "b", "created": 8}],
     {"id": "a", "created": 7, "model": "m"}),
    ("object", [{"object": "chat.completion.chunk"}, {"object": "x"}], {}),
    ("last of others", [{"usage": {"total_tokens": 1, "x": [1]}, "a": "a", "b": [1], "extra": "e", "z": 1},
                        {"usage": {"total_tokens": 2, "y": {"n": 1}}, "a": "b", "b": [2], "extra": {"f": []}, "z": 0},
                        {"usage": None, "a": None, "b": "", "extra": ""}],
     {"usage": {"total_tokens": 2, "y": {"n": 1}}, "a": "b", "b": [2], "extra": {"f": []}, "z": 0}),
]

ODD: List[Any] = [5, -1, 1.5, 10**30, True, "x", "0", [], {}, [[]], {"x": {}}, [None, 3, "x", [], {}],
                  [{"index": "0"}], [{"type": [], "text": 5}]]
ODD_PLACES = """id object created model choices usage extra choices.0 choices.0.index choices.0.delta choices.0.x
    choices.0.message choices.0.finish_reason delta.role delta.content delta.content.0 delta.content.0.text delta.x
    delta.x.0.index delta.tool_calls delta.tool_calls.0 delta.tool_calls.0.index delta.tool_calls.0.id
    delta.tool_calls.0.function delta.tool_calls.0.function.name delta.tool_calls.0.function.arguments"""
FINISH = {"choices": [{"index": index, **STOPPED} for index in (*range(6), -1, 10**30)]}


class TestMerging:
    @table("key, values, expected", cases((row[0], *row) for row in VALUES))
    def test_value(self, tell: Play, key: str, values: Any, expected: Any) -> None:
        *deltas, message = [{key: value, "deep": {"er": {key: value}}, "list": [{"index": 3, key: value}]}
                            for value in [*values, expected]]
        choices = [[{"index": i, "delta": delta}] for delta in deltas for i in (1, 0)]
        assert choices_of(tell, *choices) == [merged(i, None, message) for i in (0, 1)]

    @table("contents, expected", cases(CONTENTS))
    def test_content(self, tell: Play, contents: Any, expected: Any) -> None:
        """Pieces of text have a short way; beside an unknown key they go the long one."""
        parts = expected if isinstance(expected, list) else [text(expected or "")]
        for more in ({}, {"unknown": 7}):
            chunks = [*(chunk(delta={"content": content, **more}) for content in contents), STOP]
            assert snapshots(tell, *chunks)[-1]["choices"] == [merged(0, expected, more, **STOPPED)]
            found = list(tell(*chunks).text_stream)
            assert "".join(found) == "".join(part["text"] for part in parts if part["type"] == "text")
            assert "" not in found

    @table("fragments, expected", cases(WHOLE_CALLS))
    def test_calls(self, tell: Play, fragments: Any, expected: Any) -> None:
        choices = [[{"index": i, "delta": {"tool_calls": each}} for i in (1, 0)] for each in fragments]
        assert choices_of(tell, *choices) == [merged(i, None, {"tool_calls": expected}) for i in (0, 1)]

    @table("choices, expected", cases(CHOICES))
    def test_choices(self, tell: Play, choices: Any, expected: Any) -> None:
        assert choices_of(tell, *choices) == expected
        found = tell(*({"choices": each} for each in choices)).text_stream
        assert "".join(found) == (expected[0]["message"]["content"] or "")

    @table("chunks, expected", cases(ANSWERS))
    def test_answer(self, tell: Play, chunks: Any, expected: Any) -> None:
        found = snapshots(tell, *chunks, {"choices": [told(0)]})[-1]
        assert found == {"object": "chat.completion", "choices": [merged(0)], **expected}

    @table("choice", [{}, *({"index": index} for index in (0, 1, None, "0", True)), *({"index": 0, **more} for more in (
        STOPPED, {"finish_reason": ""}, {"x": {"a": 1}}, {"x": ""}, IN_ONE))], ids=repr)
    def test_one_more_piece(self, tell: Play, choice: Any) -> None:
        """The short way of most events comes to the same as the long one."""
        both = []
        for more in ({}, {"unknown": 7}):
            chunks = [chunk(delta={"content": t, **more}, index=i) for t in "ab" for i in (0, 1)]
            for keys in ({}, {"id": "", "created": None}, {"id": "i", "extra": 5}, {"usage": {"total_tokens": 1}}):
                chunks += [{**chunk(), **keys, "choices": [{**choice, "delta": {"content": t, **more}}]} for t in "c d"]
            chunks += [chunk("e"), {"choices": [told(0, **STOPPED), told(1, **STOPPED)]}]
            both.append(json.dumps([snapshots(tell, *chunks), list(tell(*chunks).text_stream)]))
        assert both[0] == both[1].replace(', "unknown": 7', "")

    def test_along_the_way(self, tell: Play) -> None:
        """A snapshot is the merge so far, whether one was asked for before or not."""
        deltas = [{"content": t, "x": [{"index": 0, "t": t}], "tool_calls": [call("0 a f " + t)]} for t in "abc"]
        chunks = [chunk(delta=delta) for delta in deltas] + [STOP]
        for number, snapshot in enumerate(snapshots(tell, *chunks)):
            events = tell(*chunks)
            for _ in range(number + 1):
                next(events)
            assert events.snapshot.to_dict() == snapshot
            assert events.get_final_response().to_dict()["choices"] == [
                merged(0, "abc", {"x": [{"index": 0, "t": "abc"}], "tool_calls": calls("a f abc")}, **STOPPED)]

    @table("place", ODD_PLACES.split())
    def test_odd(self, tell: Play, place: str) -> None:
        for odd in ODD:
            for key in reversed(place.replace("delta.", "choices.0.delta.").split(".")):
                odd = [odd] if key == "0" else {key: odd}
            chunks = [{"choices": [told(0, "<")]}, odd, odd, {"choices": [told(0, ">")]}, FINISH]
            json.dumps(snapshots(tell, *chunks))
            found = "".join(tell(*chunks).text_stream)
            assert (found[0], found[-1]) == ("<", ">"), odd

    @table("begin, end", [('{"a":', "}"), ('[{"index":0,"a":', "}]")], ids=["objects", "lists"])
    def test_depth(self, tell: Play, begin: str, end: str) -> None:
        levels = DEPTH // len(end)
        event = '{"choices":[{"index":0,"delta":{"deep":' + begin * levels + '"x"' + end * levels + "}}]}"
        found: Any = tell(event, event).get_final_response().to_dict()["choices"][0]["message"]["deep"]
        for _ in range(levels):
            found = (found if isinstance(found, dict) else found[0])["a"]
        assert found == "xx"

    def test_not_in_a_list(self, tell: Play) -> None:
        one = {"id": "a", "function": {"name": "f", "arguments": "{}"}}
        end: Any = {"choices": [{"delta": [], "finish_reason": "stop"}]}
        message = tell({"choices": [{"delta": {"tool_calls": one}}]}, end).get_final_response().choices[0].message
        assert message.to_dict() == {"content": None, "role": "assistant", "tool_calls": [one]}

    def test_many_events(self, tell: Play) -> None:
        pair = chunk("ab"), chunk(delta={"r": "c", "tool_calls": [call("0 - f a}")]})
        answer = tell(*pair * 20000, STOP).get_final_response().to_dict()
        assert answer["choices"] == [merged(0, "ab" * 20000, {
            "r": "c" * 20000, "tool_calls": [call("- f " + "a}" * 20000)]}, **STOPPED)]


# ---------------------------------------------------------------- What real servers sent

HEADERS = {"Server": "llama.cpp", "Access_Control_Allow_Origin": "", "Keep_Alive": "timeout=5, max=100"}
ROLE = '{"role":"assistant","content":null}'
TIMES = '"timings":{"cache_n":258,"prompt_ms":39.288}'
USAGE = '"usage":{"total_tokens":283,"prompt_tokens_details":{"cached_tokens":258}}'
ARGUMENTS = [json.dumps(piece) for piece in ("\n\"", "city", "\":", " \"", "Paris", "\"", "\n}")]


def llama(*choices: str) -> str:
    """Events as they came; behind ~ is what only one of those that repeat says."""
    return "".join(
        'data: {"choices":[%s],"created":1795444354,"id":"chatcmpl-DiSQdeyU","model":"smollm2","system_fingerprint":'
        '"b0-unknown","object":"chat.completion.chunk"%s}\n\n' % (choice, more)
        for choice, _, more in (each.partition("~") for each in choices)) + "data: [DONE]\n\n"


def pick(delta: str, index: int = 0, finish: str = "null") -> str:
    return '{"finish_reason":%s,"index":%d,"delta":%s}' % (finish, index, delta)


FUNCTION = {"name": "get_weather", "arguments": '{\n"city": "Paris"\n}'}
CALLED = {"tool_calls": [{"id": "k3C5IRBA", "type": "function", "function": FUNCTION}]}
# (name, body, choices and other keys of the answer)
STREAMS: Rows = [
    ("llama.cpp", 2 * ":\n\n" + llama(pick(ROLE), *(
        pick('{"content":"%s"}' % said) for said in "The| capital| of| France| is| Paris|.".split("|")),
        pick("{}", 0, '"stop"') + "~," + TIMES), [merged(0, "The capital of France is Paris.", **STOPPED)],
     json.loads("{" + TIMES + "}")),
    ("llama.cpp, n=2", llama(*(
        pick(said, index) for said in (ROLE, '{"content":"The"}', '{"content":" capital"}') for index in (1, 0)),
        pick("{}", 1, '"length"'), pick('{"content":" of"}'), pick("{}", 0, '"length"')),
     [merged(0, "The capital of", finish_reason="length"), merged(1, "The capital", finish_reason="length")], {}),
    ("llama.cpp, tools", llama(pick(ROLE), pick(
        '{"tool_calls":[{"index":0,"id":"k3C5IRBA","type":"function","function":{"name":"get_weather",'
        '"arguments":"{"}}]}'), *(pick('{"tool_calls":[{"index":0,"function":{"arguments":%s}}]}' % piece)
                                  for piece in ARGUMENTS), pick("{}", 0, '"tool_calls"'), f"~,{USAGE},{TIMES}"),
     [merged(0, None, CALLED, finish_reason="tool_calls")], json.loads("{" + USAGE + "}")),
    ("LiteLLM, tools", "".join(
        'data: {"id":"chatcmpl-ca9C","model":"mock","object":"chat.completion.chunk","choices":[{%s}]}\n\n' % choice
        for choice in (
        '"index":0,"delta":{"role":"assistant","tool_calls":[{"id":"k3C5IRBA",'
        '"function":{"arguments":"{","name":"get_weather"},"type":"function","index":0}]}', *(
            '"index":0,"delta":{"tool_calls":[{"function":{"arguments":%s},"type":"function","index":0}]}' % piece
            for piece in ARGUMENTS), '"finish_reason":"tool_calls","index":0,"delta":{}')) + "data: [DONE]\n\n",
     [merged(0, None, CALLED, finish_reason="tool_calls")], {}),
]


class TestSamples:
    @table("body, choices, more", cases(STREAMS))
    def test_streams(self, server: StandIn, client: BeezyAI, body: str, choices: Any, more: Any) -> None:
        """They end well without [DONE], too; cut after their first event they do not."""
        sent = [json.loads(data) for data in re.findall("^data: ({.*)$", body, re.MULTILINE)]
        server.script(*(stream_answer(each, **HEADERS) for each in (body, body[:-14], sse(sent[0]))))
        for _ in range(2):
            events = client.chat.stream(ASK)
            assert [event.data.to_dict() for event in events] == sent
            found = events.snapshot.to_dict()
            assert found == {**found, "choices": choices, **more}
        assert isinstance(failure_of(stream, client), beezy_ai.StreamError)


# ---------------------------------------------------------------- Requests and arguments

USER = beezy_ai.ChatCompletionRole.USER
EVERY_CALL = table("call", [create, create_on_loop, stream, stream_on_loop])


class TestExamples:
    """Those that the module was asked to run."""

    STREAM = """\
res = s.chat.stream(request={
    "model": "beezy-small-latest",
    "messages": [{"role": beezy_ai.ChatCompletionRole.USER,
                  "content": "Who is the best French painter? Answer in JSON."}],
    "response_format": {"type": "json_object"},
    "max_tokens": 512, "random_seed": 1337})
if res is not None:
    for event in res:
        print(event)          # models.ChatCompletionEvent
"""
    CREATE = """\
res = s.chat.create(request={  # -> models.CreateChatCompletionResponseBody
    "model": "beezy-small-latest",
    "messages": [{"role": beezy_ai.ChatCompletionRole.USER,
                  "content": "What is the weather like in Paris?"}],
    "max_tokens": 64,
    "tools": [{"type": "function", "function": {"name": "get_weather",
               "description": "Get the current weather in a given location.", "parameters": {}}}],
    "tool_choice": "auto", "random_seed": 1337})
"""

    def test_both(self, monkeypatch: Any, capsys: Any) -> None:
        names: Dict[str, Any] = {}
        with StandIn(key="honey") as server:
            monkeypatch.setitem(beezy_ai.SERVERS, "prod", server.url)
            exec('import beezy_ai\nfrom beezy_ai import BeezyAI\ns = BeezyAI(api_key_auth="honey")', names)
            exec(self.STREAM, names)
            assert json.loads(names["res"].snapshot.choices[0].message.content)["painter"] == "Claude Monet"
            assert re.match(r"(ChatCompletionEvent\(data=.*\n){5,}\Z", capsys.readouterr().out)
            exec(self.CREATE, names)
        (choice,) = names["res"].choices
        function = choice.message.tool_calls[0].function
        assert (function.name, json.loads(function.arguments)) == ("get_weather", {"location": "Paris"})
        assert choice.finish_reason is beezy_ai.FinishReason.TOOL_CALLS and isinstance(names["res"], Completion)


@dataclasses.dataclass
class Part:
    """A user's own dataclass."""

    kind: str
    value: Any = None


class TestWhatIsSent:
    TOOL = beezy_ai.Tool(type="function", function=beezy_ai.Function(name="f", parameters={}))

    @EVERY_CALL
    def test_head(self, server: StandIn, client: BeezyAI, call: Any) -> None:
        call(client)
        (sent,) = server.requests
        accept = "text/event-stream" if call in (stream, stream_on_loop) else "application/json"
        assert (sent.method, sent.target) == ("POST", "/v1/chat/completions")
        for name, value in [("host", server.address), ("accept", accept), ("accept-encoding", "identity"),
                            ("content-type", "application/json"), ("authorization", "Bearer " + KEY)]:
            assert sent.header(name) == value
        assert (sent.header("user-agent") or "").startswith(f"beezy-ai/{beezy_ai.__version__} ")

    @table("given, expected", [
        (types.MappingProxyType(ASK), ASK), (beezy_ai.StreamChatCompletionsRequestBody(**ASK), ASK),
        ({**ASK, "messages": collections.deque(ASK["messages"])}, ASK),
        ({**ASK, "n": uuid.SafeUUID.safe}, {**ASK, "n": 0}), ({**ASK, "stream": False}, {**ASK, "stream": False}),
        (beezy_ai.CreateChatCompletionRequestBody(**ASK, tools=[TOOL], extra={"top_k": 3}),
         {**ASK, "tools": [{"type": "function", "function": {"name": "f", "parameters": {}}}], "top_k": 3}),
        *[({**ASK, "new": value}, {**ASK, "new": expected}) for value, expected in [
            ({"a": [None, 1.5]}, {"a": [None, 1.5]}), (2 ** 70, 2 ** 70), (USER, "user"), ((1, ("a",)), [1, ["a"]]),
            (beezy_ai.Message(role=USER, content="Hi", extra={"b": 1}), {"role": "user", "content": "Hi", "b": 1}),
            (Part("a", collections.ChainMap({"b": USER})), {"kind": "a", "value": {"b": "user"}})]]])
    def test_body(self, server: StandIn, client: BeezyAI, given: Any, expected: Any) -> None:
        before = repr(given)
        client.chat.create(given)
        client.chat.stream(given).close()
        assert [sent.json() for sent in server.requests] == [expected, {**expected, "stream": True}]
        assert repr(given) == before

    def test_body_is_utf_8(self, server: StandIn, client: BeezyAI) -> None:
        create(client, {**ASK, "user": "中文 🐝\0 \ud83d"})
        assert "中文 🐝\\u0000 \\ud83d".encode() in server.requests[0].body

    @table("key, expected", [
        (None, None), ("", None), (" \t\n", None), ("Bearer ", None), (" k\r\n", "Bearer k"),
        ("\n Bearer k\n", "Bearer k"), ("clé", "Bearer clé")])
    def test_key(self, server: StandIn, key: Any, expected: Any) -> None:
        create(client_of(server, api_key_auth=key))
        create(client_of(server, api_key_auth=lambda: key))
        assert [sent.header("authorization") for sent in server.requests] == [expected] * 2

    def test_headers(self, server: StandIn) -> None:
        client = client_of(server, headers={"X-Team": "bees", "x-b": "\xe9", "authorization": "Basic eA=="})
        create(client, headers={"x-team": "wasps", "accept-encoding": "gzip"})
        create(client)
        for name, values in {"x-team": ["wasps", "bees"], "x-b": ["\xe9"] * 2, "authorization": ["Basic eA=="] * 2,
                             "accept-encoding": ["gzip", "identity"]}.items():
            assert [value for sent in server.requests for key, value in sent.headers if key.lower() == name] == values

    def test_client(self, server: StandIn) -> None:
        for client in BeezyAI(KEY), BeezyAI(lambda: KEY, "prod"):
            assert "https://api.beezy.ai/v1" in repr(client) and KEY not in repr(client)
            pytest.raises(AttributeError, setattr, client, "timeout", 1)
        with pytest.raises(ValueError, match="in ASCII"):
            BeezyAI(server_url="http://München:80/v1")
        create(BeezyAI(KEY, "prod", server.url + "/?api-version=1"))
        assert server.requests[0].target == "/v1/chat/completions?api-version=1"

    def test_two_ports_in_turn(self, server: StandIn, client: BeezyAI) -> None:
        with StandIn() as other:
            for call in [create, stream, request] * 2:
                assert call(client, server_url=other.url) and call(client)
        for one in server, other:
            assert [sent.header("host") for sent in one.requests] == [one.address] * 6 and one.connections == 1

    def test_overrides(self, server: StandIn) -> None:
        client = client_of(server, timeout=0.1)
        server.script(answer({}, "503 Busy", Retry_After_Ms=1), None, Peer.hang, Peer.hang)
        assert create(client, retries=1, timeout=5).choices
        for options in {}, {"timeout": None, "deadline": 0.1}:
            assert type(failure_of(create, client, **options)) is TransportTimeout


class TestRequest:
    @table("method", ["GET", "PUT", "patch"])
    def test_method_and_body(self, server: StandIn, client: BeezyAI, method: str) -> None:
        body = None if method == "GET" else {"input": ("a", USER)}
        assert client.request(method, "/echo", body) and client.request("DELETE", "/files/1") is None
        sent = server.requests[0]
        assert (sent.method, sent.body and sent.json()) == (method.upper(), {"input": ["a", "user"]} if body else b"")
        assert sent.header("content-type") == (body and "application/json")
        assert sent.header("authorization") == "Bearer " + KEY

    @table("text, value", [("", None), (" \n", None), ("null", None), *[
        (json.dumps(value), value) for value in ({}, [1], 0, 1.5, "text", "", True, {"error": "mine"})]])
    def test_any_json_comes_back(self, server: StandIn, client: BeezyAI, text: str, value: Any) -> None:
        server.script(answer(text))
        result = client.request("POST", "/x", value)
        assert (result, type(result)) == (value, type(value))

    def test_empty_answer_of_any_type(self, server: StandIn, client: BeezyAI) -> None:
        server.script(stream_answer("", Content_Type="text/html"))
        assert client.request("DELETE", "/x") is None

    @table("base, path, query, expected", [
        ("/v1/", "/models", None, "/v1/models"), ("", "/x", None, "/x"), ("/a%20b/v2", "x/", None, "/a%20b/v2/x/"),
        ("/v1?v=1&w=0", "/x?a=2", {"b": 3}, "/v1/x?a=2&b=3&v=1&w=0"), ("", ":80/x", None, "/:80/x"),
        ("", "/x", [("t", "a"), ("t", "\xfc &")], "/x?t=a&t=%C3%BC+%26"), ("", "@b/a..b/%2F", None, "/@b/a..b/%2F"),
        ("", "/x", {"t": [1, 2], "u": 3}, "/x?t=1&t=2&u=3")])
    def test_target(self, server: StandIn, log: Any, base: str, path: str, query: Any, expected: str) -> None:
        server.script(answer({}))
        client_of(f"http://{server.address}{base}").request("GET", path, query=query)
        assert server.requests[0].target == expected
        assert expected.partition("?")[0] + ": 200" in log.text and "?" not in log.text


def refused(listener: StandIn, names: str, call: Callable[..., object], *arguments: Any, **options: Any) -> None:
    """An error of one line that names what is wrong, and nobody is called."""
    with pytest.raises((TypeError, ValueError)) as caught:
        call(*arguments, **options)
    assert names in str(caught.value) and "\n" not in str(caught.value)
    assert "hunter2" not in "".join(traceback.format_exception(caught.type, caught.value, caught.tb))
    assert listener.connections == 0


class TestBadArguments:
    ODD_KEY: Dict[Any, Any] = {**ASK, (1, 2): 3}
    LOOP: List[Any] = []
    LOOP.append({"a": LOOP})
    DEEP: List[Any] = []
    for _ in range(100000):
        DEEP = [DEEP]
    NO_JSON: List[Any] = [
        [{"a": (1, math.nan)}], -math.inf, beezy_ai.Message(content=[math.nan]), {"a"}, [b"text"], object(), iter(""),
        beezy_ai.ResponseFormat, {(1, 2): 1}, LOOP, DEEP]
    ARGUMENTS: List[Any] = [
        ("proxy", ["https://h:1", "socks5://u:hunter2@h:1080", "http://", "http://:3128", "http://h:abc",
                   "http://h\r\nX: y", "http://u:hunter2@h:x", 5]),
        ("server", ["staging", "PROD", 5, ["prod"]]), ("ssl_context", ["ca.pem"]), ("connect", ["h:80"]),
        ("api_key_auth", ["hunter2\nx", "hunter2\0", "Bearer hunter2\x7f", "hunter2\u2603", 5, 0, False, b"hunter2"]),
    ]
    OVERRIDES: List[Any] = [
        ("server_url", [
            "", "/v1", "//h", "ftp://h", "http:///v1", "http://:80", "http:h", "http://h:0", "http://h:99999",
            "http://h:abc", "http://u:hunter2@h", "http://hunter2@h:x", " http://h", "http://h\n",
            "ht\ntp://h", "http://h/\x7f", "http://h/#part", "http://[::1", "http://[::1]x", "http://a..b",
            "http://h/\ud800", 5]),
        ("timeout", [0, -1, math.nan, True, "5", (1,), (1, 2, 3), (0, 1), (1, "2")]),
        ("deadline", [0, -0.5, math.nan, True, "5", (1, 2)]), ("retries", [-1, 1.0, True, "2"]),
        ("headers", ["X: y", [("X", "y")], {"": "y"}, {"X Y": "y"}, {"X\r\nY": "y"}, {"\xe9": "y"}, {5: "y"}, {"X": 5},
                     {"X": "a\r\nb"}, {"X": "a\0b"}, {"X": "\u2603"}]),
    ]

    @table("call", [create, stream, stream_on_loop])
    @table("names, values", [
        ("request", [None, "Hello!", [ASK], ODD_KEY, beezy_ai.CreateChatCompletionRequestBody]),
        ("['model']", [{}, beezy_ai.Message(), *[{**ASK, "model": bad} for bad in (None, "", 5, b"m", ["m"])]]),
        ("['messages']", [{"model": "m"}, *[{**ASK, "messages": bad} for bad in (
            None, ASK["messages"][:0], (), "Hello!", b"Hello!", ASK["messages"][0], beezy_ai.Message(), iter([ASK]))]]),
        ("['stop']", [{**ASK, "stop": bad} for bad in NO_JSON])])
    def test_request(self, server: StandIn, client: BeezyAI, call: Any, names: str, values: Any) -> None:
        for value in values:
            refused(server, names, call, client, value)

    def test_create_that_is_to_stream(self, server: StandIn, client: BeezyAI) -> None:
        refused(server, "['stream']", create, client, {**ASK, "stream": True})

    @table("name, values", ARGUMENTS + OVERRIDES)
    def test_arguments(self, server: StandIn, client: BeezyAI, name: str, values: Any) -> None:
        for value in values:
            refused(server, name, BeezyAI, **{name: value})
            for call in (create, stream, request) if (name, values) in self.OVERRIDES else ():
                refused(server, name, call, client, **{name: value})
        for url in "localhost:8080/v1", "127.0.0.1:8080", "api.beezy.ai":
            refused(server, "http://", BeezyAI, server_url=url)

    @table("name, values", [
        ("body", NO_JSON), ("query", ["a=b", 5]),
        ("method", ["", "GE T", "GET\r\nX: y", "G\xcbT", 5, None]),
        ("path", ["http://else/", "//else/x", "..", "/a/../../x", "/%2e%2E/x", "/.%2E/x", "/..%2fx", "\\\\else", "/a b",
                  "/a\r\nX: y", "/a#b", "/\ud800", 5, None])])
    def test_endpoints(self, server: StandIn, client: BeezyAI, name: str, values: Any) -> None:
        for value in values:
            refused(server, name, client.request, **{"method": "GET", "path": "/x", name: value})

    def test_unknown_names(self, server: StandIn, client: BeezyAI) -> None:
        refused(server, "contents", Message, contents="x")
        refused(server, "time_out", create, client, time_out=1)

    def test_key_of_a_callable(self, server: StandIn) -> None:
        refused(server, "api_key_auth", create, client_of(server, api_key_auth=lambda: "hunter2\n2"))
        with pytest.raises(ZeroDivisionError):  # what it raises is the user's
            create(client_of(server, api_key_auth=lambda: str(1 // 0), retries=2))


# ---------------------------------------------------------------- Errors, retries

M, QUOTA = "No more honey.", "insufficient_quota"
STATUSES = {400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests,
            500: InternalServerError, 503: ServiceUnavailable}


class TestErrors:
    FIELD = {"loc": ["body", "model"], "msg": M, "type": "missing"}

    @EVERY_CALL
    def test_status(self, client: BeezyAI, call: Any) -> None:
        for status in (*STATUSES, 402, 408, 418, 422, 502, 504, 529):
            error = failure_of(call, client, {**ASK, "model": f"status-{status}"})
            message = f"The stand-in was asked to answer {status}."
            assert (type(error), error.status_code) == (STATUSES.get(status, SDKError), status)
            assert error.message == error.data["error"]["message"] == message
            assert re.match(rf"{status}\b.*: {message} \(request id {error.request_id}\)\Z", str(error))

    @table("body, says", [
        *[(json.dumps(body), M) for body in (
            {"error": {"message": M, "code": "c"}}, {"error": M}, {"detail": M}, {"description": M}, M, {"message": M},
            {"error": {"message": ""}, "detail": M}, [{"error": M}], {"message": "No\x1b\nmore\r\n\u2028\x9bhoney."})],
        (json.dumps({"detail": [FIELD, {"loc": ["body", 0], "msg": "too"}]}), f"body.model: {M}; body.0: too"),
        ('{"message": "No more\thoney."}', M), (sse({"error": {"message": M}}, "[DONE]"), M),
        (": wait\n\n" + sse({"type": "ping"}, {"message": M}, name="error"), M),
        ('id: 1\r\ndata:{"detail":\r\ndata:"No more honey."}\r\n\r\n', M),
        ("\r\nNo more\n\n  honey.\r\n", M), ("", ""), (" \r\n ", ""), ("400 bad request\n", ""), ("400: " + M, M),
        (f"<!DOCTYPE html><HTML><TITLE lang='en'>\n {M} &amp;\n</TITLE><h1>Sorry</h1>", M + " &"),
        ("<title>400 - Bad Request</title>", ""), ("<html><body><h1>Sorry</h1></body></html>", "")])
    def test_message(self, server: StandIn, body: str, says: str) -> None:
        for turn in answer(body, "400 No"), answer("\ufeff" + body, "400 No", "text/html"):
            error = error_from(server, turn, stream)
            assert (type(error), str(error)) == (BadRequest, "400 Bad Request" + (": " + says if says else ""))
            assert error.body == body and (body[:2] != '{"' or error.data == json.loads(body, strict=False))

    def test_redirect(self, server: StandIn) -> None:
        with StandIn() as other:
            for status in 301, 302, 303, 307, 308:
                error = error_from(server, answer("<title>Moved</title>", f"{status} No", Location=other.url + "/x"))
                assert (type(error), error.status_code) == (SDKError, status) and other.url + "/x" in str(error)
            assert other.connections == 0
        assert str(error_from(server, answer(M, "302 No"))) == "302 Found: redirects are not followed: " + M

    @table("call, given, says", [
        (create, answer("<title>Sign in</title>", content_type="text/html"), "Sign in"),
        (stream, answer(M, content_type="text/plain"), M), (stream, answer({"error": {"message": M}}), M),
        (create, stream_answer(EVENTS), "text/event-stream"),
        (request, answer("{" + M), M), (create_on_loop, answer(M), M),
        *[(create, answer(body), says) for body, says in [
            ("<html><title>Sign in</title></html>", "Sign in"), ([{"error": {"message": M}}], M), ("", "empty"),
            (" \n", "empty"), ("5", "not a JSON object"), ({"code": 200, "data": {"choices": [{}]}}, "choices"),
            ({"status_msg": M}, M), ({"choices": None, "error": {"detail": M}}, M), ({"choices": [], "error": M}, M)]]])
    def test_invalid_response(self, server: StandIn, call: Any, given: bytes, says: str) -> None:
        error = error_from(server, given, call)
        assert (type(error), error.status_code) == (InvalidResponse, 200) and says in str(error)
        assert error.body or says not in (M, "Sign in")

    @table("given", [None, "text/json", "application/bees+json; charset=utf-8", "Application/JSON, Text/Event-Stream"])
    def test_content_type(self, server: StandIn, client: BeezyAI, given: Any) -> None:
        twice = {"content-type": given}
        server.script(answer(COMPLETION, content_type=given, **twice), stream_answer(EVENTS, Content_Type=given))
        assert create(client).choices
        if given is None or "Stream" in given:
            assert stream(client).choices

    def test_64_mib(self, server: StandIn, client: BeezyAI) -> None:
        for more in 0, 1 << 20:
            body = gzip.compress(b'{"choices": []}'.rjust((64 << 20) + more), 1)
            server.script(answer(body, Content_Encoding="gzip"))
        assert create(client).choices == []
        error = failure_of(create, client)
        assert type(error) is InvalidResponse and "64 MiB" in str(error)
        assert server.has_open(0)

    @table("turn, kept", cases([
        ("long", answer("x" * (1 << 20), "403 No"), "x" * (1 << 16)),
        ("deep", answer("[" * (1 << 20), "403 No"), "[" * (1 << 16)),
        ("cut", head("403 No", Content_Length=9, Connection="close") + b"so f", "so f")]))
    def test_body_of_an_error(self, server: StandIn, turn: bytes, kept: str) -> None:
        error = error_from(server, turn)
        assert (type(error), error.body, error.data) == (Forbidden, kept, None) and len(str(error)) < 600

    @table("kind, turn, request_id", [
        (TooManyRequests, answer("[" * 500 + "]" * 500, "429 No", x_request_id="r-7"), "r-7"),
        (InvalidResponse, answer("{", X_Request_Id="", Request_Id="r-8"), "r-8"),
        (StreamError, stream_answer(sse(chunk("a")), Apim_Request_Id="r-9"), "r-9"),
        (TransportTimeout, Peer.hang, None), (TransportError, Peer.close, None)])
    def test_pickle_and_copy(self, server: StandIn, kind: Any, turn: Turn, request_id: Any) -> None:
        error = error_from(server, turn, stream, timeout=(5, 0.2))
        for other in [error, *copies_of(error)]:
            assert (type(other), str(other), vars(other)) == (kind, str(error), vars(error))
            assert other.request_id == request_id and f"request id {request_id}" in str(other) + "request id None"
            assert other.headers.get("CONTENT-TYPE") == error.headers.get("content-type")


class TestSecrets:
    @table("call, given", [
        (create_on_loop, answer({"detail": [{"loc": ["header", KEY], "msg": f"is {KEY}{KEY}"}]}, "422 No")),
        (create, answer("x" * 490 + KEY, "401 No")), (create, answer("{}", content_type="x/" + KEY)),
        (create, answer("", "302 Found", Location="http://else/?key=" + KEY)), (create, answer(f'{{"key": "{KEY}')),
        (create, answer({"message": M}, "401 No", X_Request_Id="id-" + KEY)),
        (create, answer("", Content_Encoding=KEY)), (create, head("200 OK", Content_Length=KEY)),
        (create, b"x" * 48 + KEY.encode() + b"\r\n\r\n"), (stream, stream_answer(sse({"error": {"message": KEY}}))),
        (stream, stream_answer(sse("x" * 190 + KEY))), (stream_on_loop, stream_answer("Wrong key: " + KEY))])
    def test_an_echo_is_masked(self, server: StandIn, log: Any, call: Any, given: bytes) -> None:
        error = error_from(server, given, call)
        lines = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        assert log.records
        for text in error.message, str(error), repr(error), error.request_id or "", lines, log.text:
            assert KEY[:10] not in text

    @table("key, said, shown", [
        ('sk-a"bcd/efghijkl', r'key sk-a\"bcd\/efghijkl!', "key ***!"),
        ("sk-bcd\xe9efghijkl", r'key sk-bcd\u00e9efghijkl!', "key ***!"),
        ("abcdefgh+\xe9", r"key abcdefgh\u002B\\u00E9, ABCDEFGH+\xe9", "key ***, ***"),
        ("part one secret", "part one secret", "***"), ("ake", "not 'ake', a key", "not '***', a key"),
        ("ake", "bake a cake, or ake2", "bake a cake, or ake2")])
    def test_spellings(self, server: StandIn, key: str, said: str, shown: str) -> None:
        assert error_from(server, answer(said, "401 No"), api_key_auth=key).message == shown

    @table("masked, options", [
        (True, {"api_key_auth": ["another-key", KEY].pop}), (True, {"api_key_auth": f" Bearer {KEY}\n"}),
        *[(name != "X-Team", {"headers": {name: "Basic " + KEY}}) for name in (
            "X-Api-Key", "X-Token", "Client-Secret", "X-Auth-Bee", "Cookie", "X-Team")]])
    def test_wherever_it_is_given(self, server: StandIn, log: Any, options: Any, masked: bool) -> None:
        body = {"error": {"message": f"Wrong: {KEY}!"}}
        server.script(answer(body, "503 No", Retry_After_Ms=1))
        error = error_from(server, answer(body, "401 No"), **{"api_key_auth": None, "retries": 1, **options})
        assert error.message == ("Wrong: ***!" if masked else f"Wrong: {KEY}!")
        assert (json.loads(error.body), error.data) == (body, body)
        assert (KEY not in str(error) + repr(error) + log.text) == masked

    def test_password_of_a_proxy(self, server: StandIn) -> None:
        said = "honeypot-9, " + base64.b64encode(b"maja:honeypot-9").decode()
        with Proxy(credentials="maja:honeypot-9") as proxy:
            url = f"http://maja:honeypot-9@{proxy.address}"
            assert error_from(server, answer(said, "401 No"), proxy=url).message == "***, ***"

    def test_words_of_a_socket(self) -> None:
        connect = unittest.mock.Mock(side_effect=OSError(f"no {KEY}"))
        assert str(failure_of(create, client_of("http://h/v1", connect=connect))).endswith("failed: no ***")

    def test_own_words_are_not_masked(self) -> None:
        url = f"http://maja:proxy@127.0.0.1:{free_port()}"
        error = failure_of(create, client_of("http://h/v1", proxy=url, api_key_auth="connection"))
        assert "the connection to h:80 through the proxy 127" in str(error)
        assert isinstance(error.__cause__, ConnectionRefusedError)
        assert (error.status_code, error.body, error.data, len(error.headers)) == (-1, "", None, 0)


class TestRetries:
    BUSY = answer({"message": "Busy\nbees."}, "503 Busy", Retry_After_Ms=1, X_Request_Id="r-7")

    @table("status, lines, expected, more", [(*row, {})[:4] for row in [  # more: what is unusual
        *[(status, "", 0.5) for status in (408, 409, 425, 429, 500, 502, 503, 504, 520, 529, 599)],
        *[(status, "", None) for status in (200, 302, 400, 401, 403, 404, 422, 501, 505)],
        *[(503, "Retry-After: " + value, wait) for value, wait in (
            ("7", 7), ("0.25", 0.25), ("0", 0), ("60", 60), ("60.5", None), ("9" * 400, None),
            ("7\nRetry-After: 7", 7), ("7\nretry-after-ms: 20", 0.02), ("7\nretry-after-ms: soon", 7),
            ("7\nretry-after-ms: 60001", None), ("Sun, 06 Nov 1994 08:49:47 GMT", 10),
            ("Sunday, 06-Nov-94 08:49:47 GMT", 10), ("Sun Nov  6 08:49:47 1994", 10),
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Sun, 06 Nov 1994 08:50:38 GMT", None))],
        *[(503, "Retry-After: " + junk, 0.5) for junk in (
            "", "soon", "-5", "+5", "5 s", "1e3", "nan", "1_0", "\xb2", "Sun, 32 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 99999999999 08:49:37 GMT")],
        (503, "retry-after-ms: 1500", 1.5), (503, "retry-after-ms: -1", 0.5), (503, "", None, {"left": 0.1}),
        (503, "Retry-After: 5", 5, {"left": 5.1}), (503, "Retry-After: 5", None, {"left": 4.9}),
        (503, "", None, {"attempt": 2}), (400, "x-should-retry: true", 0.5),
        (503, "x-should-retry: false\nRetry-After: 1", None), (503, "x-should-retry: perhaps", 0.5),
        (400, "X-Should-Retry: True\nRetry-After: 3", 3), (400, "x-should-retry: true\nRetry-After: 61", None),
        (400, "x-should-retry: true", None, {"attempt": 2}),
        (429, "x-should-retry: true", None, {"data": {"error": {"code": QUOTA}}}),
        (429, "", None, {"data": {"error": {"type": QUOTA, "code": None}}}), (429, "", None, {"data": {"code": QUOTA}}),
        (429, "", 0.5, {"data": {"error": {"message": QUOTA, "code": []}}})]])
    def test_wait(self, status: int, lines: str, expected: Optional[float], more: Dict[str, Any]) -> None:
        headers = beezy_ai._parsed_head(f"HTTP/1.1 {status} No\n{lines}".encode("latin-1"))[2]
        error = SDKError("no", status_code=status, headers=headers, body=json.dumps(more.get("data")))
        now = 784111777.0  # Sun, 06 Nov 1994 08:49:37 GMT
        wait = beezy_ai._retry_wait(error, more.get("attempt", 0), 2, more.get("left", 9e9), now, 0.0)
        assert wait == (None if expected is None else pytest.approx(expected))

    @table("attempt, most", [(0, 0.5), (1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (99999, 8)])
    def test_backoff(self, attempt: int, most: float) -> None:
        error = TransportTimeout("no")
        early, late = [beezy_ai._retry_wait(error, attempt, 10 ** 6, 9e9, 0.0, chance) or 0 for chance in (0.99, 0.0)]
        assert most / 2 <= early < late == most

    @EVERY_CALL
    def test_until_it_is_fine(self, server: StandIn, log: Any, call: Any) -> None:
        keys = iter(["1st-honey", "2nd-honey", KEY])
        server.script(self.BUSY, self.BUSY, None)
        assert call(client_of(server, retries=2, api_key_auth=lambda: next(keys))).choices
        sent = [request.header("authorization") for request in server.requests]
        assert sent == ["Bearer 1st-honey", "Bearer 2nd-honey", "Bearer " + KEY]
        assert [record.levelname for record in log.records] == ["DEBUG", "WARNING"] * 2 + ["DEBUG"]
        tried = ["POST", server.url + "/chat/completions", " ms"]
        words = [[*tried, "503", "r-7"], ["Busy bees.", "0.001 s"]] * 2 + [[*tried, "200", "req-1"]]
        for record, expected in zip(log.records, words):
            text, whole = record.getMessage(), repr(record.__dict__)
            assert all(word in text for word in expected) and text.isprintable()
            assert KEY not in whole and "-honey" not in whole and "Hello, bees!" not in whole

    @table("turn, options, attempts", [
        (BUSY, {}, 3), (BUSY, {"retries": 0}, 1), (answer("", "503 No", Retry_After=30), {"deadline": 20}, 1)])
    def test_attempts(self, server: StandIn, turn: Turn, options: Any, attempts: int) -> None:
        server.script(*[turn] * 9)
        error = failure_of(create, BeezyAI(KEY, server_url=server.url, **options))
        assert type(error) is ServiceUnavailable and len(server.requests) == attempts

    def test_failure_to_connect(self, server: StandIn) -> None:
        connect = unittest.mock.Mock(side_effect=[OSError, socket.create_connection(("127.0.0.1", server.port))])
        assert create(client_of(server, retries=1, connect=connect)).choices


# ---------------------------------------------------------------- Transport

HEADS = cases([
    ("bare LF, latin-1", b"HTTP/1.1 200 D\xe9j\xe0 vu\nA: \xe9:", ("1.1", 200, {"a": "\xe9:"})),
    ("folded", b"HTTP/1.1 200 OK\r\nA:\r\n  b\r\n\tc\r\nD: e", ("1.1", 200, {"a": "b c", "d": "e"})),
    ("no reason", b"HTTP/1.0 404\r\n A: b\r\nnonsense", ("1.0", 404, {})),
    ("first line alone", b"HTTP/1.1 200\r", ("1.1", 200, {})),
    ("repeated", b"HTTP/1.1 200 OK\r\nA: b\r\nC: d\r\na:  b \r\nC: e", ("1.1", 200, {"a": "b", "c": "d, e"})),
])
NOT_HTTP = [b"", b"HTTP/2 200 OK", b"HTTP/1.12 200", b"HTTP/1.1 20", b"HTTP/1.1 2000", b"HTTP/1.1 \xb2\xb0\xb0"]
BODIES = cases([  # raw bytes, the body in them, what follows it
    ("chunks", b"5\r\nhoney\r\nA\r\n0123456789\r\n0\r\n\r\nHTTP", b"honey0123456789", b"HTTP"),
    ("line ends", b"8\r\n\r\n0\r\n\r\n!\r\n0\r\n\r\n", b"\r\n0\r\n\r\n!", b""),
    ("zeros", b"0000a\r\n0123456789\r\n000\r\n\r\n", b"0123456789", b""),
    ("extensions", b'1;a;b=1; c="d"\r\n!\r\n1 \t\r\n?\r\n0;end\r\n\r\n', b"!?", b""),
    ("trailers", b"1\r\n!\r\n0\r\nX-Sum: 5\r\nX-Other:\r\n\r\n\r\n", b"!", b"\r\n"),
    ("bare LF", b"1\n!\n0\nX: 1\n\nHTTP", b"!", b"HTTP"),
])
BAD_CHUNKS = [b"5\r\nhoney\r\n%b\r\n0123456789\r\n0\r\n\r\n" % size for size in (
    b"0xa", b"-a", b"+a", b"1_0", b"zz", b"", b" a", b"a a", b"f" * 16, b"\xb2", b";x=1", b"a\r")]
BAD_CHUNKS += [b"4\r\nhoney\r\n0\r\n\r\n", b"8\r\nhoney\r\n0\r\n\r\n"]


def splits(raw: bytes) -> Iterator[List[bytes]]:
    """Whole, byte by byte, and in two at every place."""
    yield [raw]
    yield [raw[at:at + 1] for at in range(len(raw))]
    for at in range(1, len(raw)):
        yield [raw[:at], raw[at:]]


def fed(framing: Any, pieces: Iterable[bytes]) -> Tuple[bytes, bytes]:
    """The body, and what was left when it ended or failed."""
    body, left = b"", b""
    for piece in pieces:
        ended = framing.done or framing.fault
        body, left = (body, left + piece) if ended else (body + framing.feed(piece), left)
    return body, framing.rest + left


class TestHeadsAndFramings:
    @table("raw, expected", HEADS)
    def test_head(self, raw: bytes, expected: Any) -> None:
        version, status, headers = beezy_ai._parsed_head(raw)
        assert (version, status, dict(headers)) == expected

    def test_no_head(self) -> None:
        for raw in NOT_HTTP:
            with pytest.raises(TransportError):
                beezy_ai._parsed_head(raw + b"\r\nA: b")

    @table("raw, body, rest", BODIES)
    def test_chunks(self, raw: bytes, body: bytes, rest: bytes) -> None:
        for pieces in splits(raw):
            framing = beezy_ai._Chunked()
            assert fed(framing, pieces) == (body, rest) and framing.done and not framing.fault
        for size in range(raw.rindex(body[-1:])):
            framing = beezy_ai._Chunked()
            assert body.startswith(fed(framing, [raw[:size]])[0])
            assert framing.cut() and not framing.done

    def test_others(self) -> None:
        for pieces in splits(b"0123456789HTTP"):
            assert fed(beezy_ai._Sized(10), pieces) == (b"0123456789", b"HTTP")
            sized, until_close = beezy_ai._Sized(20), beezy_ai._Sized()
            assert fed(sized, pieces)[0] == fed(until_close, pieces)[0] == b"0123456789HTTP"
            assert (sized.cut(), until_close.cut()) == ("ended after 14 of 20 bytes", "")
            assert not sized.done and not until_close.done and beezy_ai._Sized(0).done

    @table("raw", BAD_CHUNKS, ids=ascii)
    def test_bad_chunks(self, raw: bytes) -> None:
        for pieces in splits(raw):
            framing = beezy_ai._Chunked()
            assert fed(framing, pieces)[0].startswith(b"hone")
            assert isinstance(framing.fault, TransportError) and not framing.done

    def test_without_end(self) -> None:
        for start, more in (b"", b"0" * 999), (b"1;x=", b"x" * 999), (b"0\r\n", b"X: 1\r\n" * 99):
            framing = beezy_ai._Chunked()
            assert fed(framing, [start] + [more] * 200)[0] == b"" and framing.fault


OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json, text/event-stream\r\n"
SIZED, CHUNKS = OK + b"Content-Length: %d\r\n\r\n", OK + b"Transfer-Encoding: chunked\r\n\r\n"
HELLO = framed(sse(chunk("Hello")).encode())
SAID, WHOLE = json.dumps(COMPLETION).encode(), answer(COMPLETION)
BOTH = table("call", [create, stream_on_loop])


def closing(data: bytes) -> Callable[[Peer], None]:
    return sending(data, "close")


def packed(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


def bomb() -> bytes:
    """A megabyte that becomes a gigabyte: after a full flush the same bytes may come again."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    start, more = [packer.compress(b":\n" * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2)]
    return start + more * 500


def encoded(body: bytes, encoding: bytes = b"gzip") -> bytes:
    return OK + b"Content-Encoding: %b\r\nContent-Length: %d\r\n\r\n%b" % (encoding, len(body), body)


# The errors of create and of stream.  What only hangs shows that nothing more is waited for.
BROKEN, CUT = (TransportError, TransportError), (TransportError, StreamError)
INVALID = InvalidResponse, InvalidResponse
FAULTS = cases([
    ("half a head", closing(OK + b"A: "), BROKEN, "headers"),
    ("endless head", endless(OK + b"X: ", b"x" * 9999), BROKEN, "64 KiB"),
    ("endless 1xx", endless(b"", b"HTTP/1.1 103 Early\r\nX: y\r\n\r\n" * 99), BROKEN, "64 KiB"),
    ("empty HTML", closing(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), INVALID, "the answer is "),
    ("no HTTP", sending(b"SSH-2.0-OpenSSH_9.6\r\n"), BROKEN, "HTTP/1"),
    *[("length " + ascii(size), sending(OK + b"Content-Length: %b\r\n\r\n" % size), BROKEN, "Content-Length")
      for size in (b"-1", b"5.0", b"9" * 30, b"\xb2", b"", b"5\r\nContent-Length: 6")],
    ("coding", sending(OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n"), BROKEN, "Transfer-Encoding"),
    ("short body", closing(SIZED % 20 + b"0123456789"), CUT, "ended after 10 of 20 bytes"),
    ("reset in a body", sending(SIZED % 20 + b"0", "reset"), CUT, ""),
    ("whole JSON, no last chunk", closing(CHUNKS + framed(SAID)), CUT, "last chunk"),
    ("bad chunk size", sending(CHUNKS + HELLO + b"zz\r\nzz\r\n"), CUT, "chunk without a valid size"),
    ("cut gzip", closing(encoded(packed(SAID)[:-9])), CUT, "compression"),
    ("gzip, short body", closing(encoded(packed(SAID)).replace(b"Length: ", b"Length: 9")), CUT, "ended after"),
    ("bytes behind gzip", closing(encoded(packed(SAID) + b"more")), INVALID, "compressed"),
    ("garbage", closing(encoded(SAID)), INVALID, "compressed"),
    ("unknown encoding", closing(encoded(SAID, b"gzip, br")), INVALID, "gzip, br"),
])
FINE = cases([  # odd, but good; %(chunked)b is the body in a chunk
    ("interim answers", b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nA: b\r\n\r\n" + OK + b"\r\n%(body)b"),
    ("length twice", OK + b"Content-Length: %(size)d\r\nContent-Length: %(size)d\r\n\r\n%(body)bHTTP"),
    ("length joined", OK + b"Content-Length: %(size)d, %(size)d\r\n\r\n%(body)b"),
    ("chunked", OK + b"Transfer-Encoding: Chunked\r\nContent-Length: 5\r\n\r\n%(chunked)b"),
    ("chunked twice", OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity, chunked\r\n\r\n%(chunked)b"),
    ("identity", OK + b"Transfer-Encoding: identity\r\n\r\n%(body)b"),
    ("encoding twice", OK + b"Content-Encoding: GZip\r\nContent-Encoding: GZip\r\n\r\n%(gzip)b"),
])


class TestFaults:
    @BOTH
    @table("turn, expected, words", FAULTS)
    def test_fault(self, server: StandIn, call: Any, turn: Turn, expected: Any, words: str) -> None:
        error = error_from(server, turn, call, retries=1)
        assert type(error) is expected[call is not create] and words in str(error)
        assert len(server.requests) == 1 and server.has_open(0)

    @pytest.mark.skipif(not hasattr(gc, "DEBUG_SAVEALL"), reason="CPython's")
    @table("turn", [closing(OK + b"Transfer-Encoding: chunked\r\n\r\nx\n\n"), closing(encoded(packed(b"{}")[:-4]))])
    def test_no_cycle(self, server: StandIn, turn: Turn) -> None:
        server.script(turn)
        gc.collect()
        gc.set_debug(gc.DEBUG_SAVEALL)
        try:
            with contextlib.suppress(SDKError):
                create(client_of(server))
            gc.collect()
            assert not [each for each in gc.garbage if type(each).__module__ == "beezy_ai"]
        finally:
            gc.set_debug(0)
            gc.garbage.clear()

    @table("call, body", [(create, SAID), (stream, EVENTS)], ids=["create", "stream"])
    @table("form", FINE)
    def test_fine(self, server: StandIn, call: Any, body: bytes, form: bytes) -> None:
        chunked = framed(body) + b"0\r\n\r\n"
        raw = form % {b"size": len(body), b"body": body, b"chunked": chunked, b"gzip": packed(body)}
        server.script(closing(raw), lambda peer: [peer.send(raw[at:at + 1]) for at in range(len(raw))] and peer.close())
        for _ in range(2):
            assert call(client_of(server)).choices[0].message.content == "Hello"

    @table("place, ending", [("on_accept", "reset"), ("script", "close"), ("script", "hang")])
    def test_no_answer_is_tried_again(self, server: StandIn, place: str, ending: str) -> None:
        turn, again = getattr(server, place), client_of(server, retries=1, timeout=(5, 0.3))
        turn(sending(b"", ending))
        error = failure_of(stream, again, retries=0)
        assert type(error) is (TransportTimeout if ending == "hang" else TransportError)
        turn(sending(b"", ending))
        assert create(again).choices and server.connections == 3

    def test_an_answer_before_the_request_was_sent(self, server: StandIn, client: BeezyAI) -> None:
        early = answer({"message": "too large"}, "413 No")
        server.on_accept(lambda peer: [peer.sock.recv(1000), closing(early)(peer)])
        error = failure_of(create, client, {**ASK, "user": "x" * (8 << 20)})
        assert (error.status_code, error.message) == (413, "too large")

    def test_no_server(self) -> None:
        for address in (f"127.0.0.1:{free_port()}", "no-such-host.invalid:8"):
            assert address in str(failure_of(create, client_of(f"http://{address}")))


class TestCompression:
    @table("encoding, wbits", [(b"gzip", 31), (b"x-gzip", 31), (b"deflate", 15)])
    def test_no_event_is_held_back(self, server: StandIn, client: BeezyAI, encoding: bytes, wbits: int) -> None:
        packer, seen = zlib.compressobj(9, zlib.DEFLATED, wbits), threading.Event()

        def turn(peer: Peer) -> None:
            peer.send(CHUNKS.replace(b"\r\n", b"\r\nContent-Encoding: %b\r\n" % encoding, 1))
            for byte in packer.compress(sse(chunk("Hello")).encode()) + packer.flush(zlib.Z_SYNC_FLUSH):
                peer.chunk(bytes([byte]))
            peer.wait(seen)
            peer.chunk(packer.compress(EVENTS) + packer.flush())
            peer.end()

        server.script(turn)
        events = client.chat.stream(request=ASK)
        assert next(events).data.choices[0].delta.content == "Hello"
        seen.set()
        assert events.get_final_response().choices[0].message.content == "HelloHello"
        assert create(client).choices and server.connections == 1

    @table("call, status, expected", [
        (create, b"200", InvalidResponse), (stream, b"200", StreamError), (create, b"400", beezy_ai.BadRequest)])
    def test_bomb(self, server: StandIn, call: Any, status: bytes, expected: Any) -> None:
        tracemalloc = pytest.importorskip("tracemalloc")
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        first, more = [packer.compress(b" " * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2)]
        server.script(encoded(first + more * 1023).replace(b"200", status, 1))  # one member, a GiB
        tracemalloc.start()
        error, (_, peak) = failure_of(call, client_of(server)), tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert type(error) is expected and len(error.body) <= 1 << 16 and peak < 256 << 20


SILENT, LATE = {"timeout": (5, 0.05)}, {"deadline": 0.2}
LIMITS = cases([  # retries where it has begun
    ("no head", create, sending(b""), SILENT),
    ("in a body", create_on_loop, sending(SIZED % 20 + b"{"), {**SILENT, "retries": 1}),
    ("between events", stream_on_loop, sending(CHUNKS + HELLO), {**SILENT, "retries": 1}),
    ("trickling head", create, endless(OK + b"X: ", b"x", 0.01), LATE),
    ("trickling body", create_on_loop, endless(SIZED % 5000, b" ", 0.01), LATE),
    ("a bomb of comments", stream_on_loop, sending(encoded(bomb())), LATE),
    ("comments, which are life", stream, endless(CHUNKS, framed(b":\n"), 0.02), {"timeout": 0.5, "deadline": 0.8}),
])


class TestTimeouts:
    @table("call, turn, options", LIMITS)
    def test_limit(self, either: StandIn, call: Any, turn: Turn, options: Any) -> None:
        error = error_from(either, turn, call, **options)
        assert type(error) is TransportTimeout and isinstance(error, TimeoutError)
        assert ("deadline of" if "deadline" in options else f":{either.port} was silent for 0.05 s") in str(error)
        assert len(either.requests) <= 1 and either.has_open(0)

    def test_deadline_over_retries(self, server: StandIn) -> None:
        busy = answer({}, "503 Busy", Retry_After_Ms=1)
        server.script(*[lambda peer: peer.pause(0.05) or peer.send(busy)] * 100)
        error = failure_of(create, client_of(server, deadline=0.5, retries=99))
        assert isinstance(error, (ServiceUnavailable, TransportTimeout)) and 1 < len(server.requests) < 11


def two_at_once(peer: Peer) -> None:
    """Two answers, and two records of TLS, in one segment where the system can."""
    cork = socket.IPPROTO_TCP, getattr(socket, "TCP_CORK", socket.TCP_NODELAY)
    peer.sock.setsockopt(*cork, 1)
    peer.send(WHOLE)
    peer.send(WHOLE)
    peer.sock.setsockopt(*cork, 0)


REUSED = cases([  # connections after another call
    ("an error without a body", stream, answer(b"", "404 No"), 1),
    ("a stream", stream_on_loop, stream_answer(EVENTS), 1),
    ("Connection: close", create, answer(COMPLETION, Connection="x-hop, Close"), 2),
    ("HTTP/1.0", create, WHOLE.replace(b"1.1", b"1.0"), 2),
    ("bytes after a length", create, WHOLE + WHOLE, 2),
    ("a record after a length", create, two_at_once, 2),
    ("bytes after the last chunk", stream, stream_answer(EVENTS) + b"x", 2),
])


def used(server: StandIn) -> List[int]:
    """The connection of each request."""
    return [request.connection for request in server.requests]


def make_idle(client: BeezyAI, server: StandIn, count: int) -> None:
    """Leave so many idle connections."""
    server.script(*[stream_answer(EVENTS)] * count)
    for events in [client.chat.stream(ASK) for _ in range(count)]:
        events.get_final_response()


class TestKeepAlive:
    @table("call, turn, connections", REUSED)
    def test_reused_after(self, either: StandIn, call: Any, turn: Turn, connections: int) -> None:
        client = client_of(either)
        either.script(turn)
        with contextlib.suppress(SDKError):
            call(client)
        assert create(client).choices and used(either) == [1, connections] and either.has_open(1)

    @table("change", [Peer.close, Peer.cut, Peer.reset, lambda peer: peer.send(WHOLE)])
    def test_changed_meanwhile(self, either: StandIn, change: Any) -> None:
        client, answered = client_of(either), threading.Event()
        either.script(lambda peer: [peer.send(WHOLE), peer.wait(answered), change(peer), peer.server.change(sent=999)])
        create(client)
        answered.set()
        assert either.wait_until(lambda: either.sent > 999)
        assert "hive" in str(create(client)) and used(either) == [1, 2]

    @table("ending", ["close", "reset", "cut"])
    @BOTH
    def test_replaced_where_it_dies(self, either: StandIn, call: Any, ending: str) -> None:
        client, dying = client_of(either), sending(b"", ending)
        either.script(None, dying, None, dying, dying)
        assert call(client).choices and call(client).choices and used(either) == [1, 1, 2]
        assert type(failure_of(create, client)) is TransportError  # the new one died too
        either.script(None, closing(b"HTTP/1.1 2"))
        assert call(client).choices and type(failure_of(create, client)) is TransportError
        assert used(either) == [1, 1, 2, 2, 3, 4, 4]

    @table("clock, seconds, connections", [
        ("time", 50, 1), ("time", 61, 2), ("time", -3600, 1), ("monotonic", 61, 2)])
    def test_a_minute(self, client: BeezyAI, server: StandIn, clock: str, seconds: int, connections: int) -> None:
        now = getattr(time, clock)
        create(client)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(time, clock, lambda: now() + seconds)
            create(client)
        assert server.connections == connections

    def test_the_pool(self, either: StandIn, silence: None) -> None:
        with client_of(either) as client:
            for _ in range(2):
                make_idle(client, either, 10)
                assert either.has_open(8)
            assert either.connections == 12
            client.close()
            assert either.has_open(0)
            make_idle(client, either, 1)
        assert either.has_open(0)
        make_idle(client, either, 2)
        del client
        dropped()
        assert either.has_open(0)

    def test_a_call_at_exit(self, server: StandIn) -> None:
        code = f"""if True:
            import atexit, beezy_ai
            client = beezy_ai.BeezyAI(server_url={server.url!r}, proxy="")
            call = lambda: print(len(client.chat.create({ASK!r}).choices))
            atexit.register(call)
            call()"""
        command, folder = [sys.executable, "-X", "dev", "-W", "error", "-c", code], os.path.dirname(beezy_ai.__file__)
        said = subprocess.check_output(command, stderr=subprocess.STDOUT, cwd=folder, timeout=60)
        assert said.split() == [b"1", b"1"]

    @pytest.mark.skipif(not hasattr(socket, "TCP_KEEPIDLE"), reason="no such option here")
    def test_tcp_keep_alive(self, server: StandIn, client: BeezyAI) -> None:
        create(client)
        ours: List[Any] = []
        for value in gc.get_objects():
            with contextlib.suppress(OSError, IndexError):
                if issubclass(type(value), socket.socket) and value.getpeername()[1] == server.port:
                    ours.append(value)
        assert len(ours) == 1 and ours[0].getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert ours[0].getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) <= 60


API = "api.example.test"


@pytest.fixture
def hop(either: StandIn) -> Iterator[Proxy]:
    """Leads to `either`, whatever host it is asked for."""
    with Proxy(resolve=("127.0.0.1", either.port)) as hop:
        hop.behind = WHOLE
        yield hop


def through(hop: Proxy, server: StandIn, credentials: str = "") -> BeezyAI:
    return client_of(server.url.replace(server.address, API), proxy=f"http://{credentials}{hop.address}")


class TestProxy:
    def test_what_each_side_sees(self, either: StandIn, hop: Proxy) -> None:
        client = through(hop, either)
        assert "hive" in str([create(client), stream_on_loop(client)])
        for seen in either.requests:
            assert (seen.target, seen.header("host")) == ("/v1/chat/completions", API)
            assert seen.header("authorization") == "Bearer " + KEY and "proxy" not in str(seen.headers).lower()
        if either.url.startswith("https"):
            assert [(seen.method, seen.target) for seen in hop.requests] == [("CONNECT", API + ":443")]
            assert KEY not in str(hop.requests)
        else:
            assert [seen.target for seen in hop.requests] == [f"http://{API}/v1/chat/completions"] * 2

    @table("given, expected", [
        ("us%3Aer:p%40ss%2f", "us:er:p@ss/"), ("b%C3%A9:\u20ac", "b\xe9:\u20ac")])
    def test_credentials(self, either: StandIn, hop: Proxy, given: str, expected: str) -> None:
        hop.credentials = expected
        client, other = through(hop, either, given + "@"), either.url.replace(either.address, "localhost")
        assert create(client).choices and create(client, server_url=other).choices and used(either) == [1, 2]

    @table("scheme, status", [("http", "407"), ("https", "407"), ("https", "403 Forbidden")])
    def test_refused(self, scheme: str, status: str) -> None:
        with Proxy(credentials="a:b" if status == "407" else None, refuse=status) as hop:
            url = f"http://user:hunter2@127.0.0.1:{hop.port}"
            error = failure_of(create, client_of(f"{scheme}://{API}/v1", proxy=url, retries=1))
            assert isinstance(error, TransportError) == (scheme == "https") and len(hop.requests) == 1
        dead = failure_of(create, client_of(f"{scheme}://{API}/v1", proxy=url))
        assert API in str(dead)
        for words, said in ((status, str(error)), ("refused", str(dead))):
            assert words in said and "proxy " + hop.address in said and "hunter2" not in said

    @table("scheme", ["socks5", "https"])
    def test_no_http_proxy(self, monkeypatch: Any, log: Any, scheme: str) -> None:
        monkeypatch.setenv("http_proxy", scheme + "://user:hunter2@127.0.0.1:1")
        error = failure_of(create, client_of(f"http://{API}/v1", proxy=None, retries=1))
        assert type(error) is TransportError and "http_proxy" in str(error) and "hunter2" not in str(error)
        assert "retry" not in log.text

    @table("host, no_proxy, proxy, is_used", [  # 0.0.0.0 is this machine, yet no loopback
        ("0.0.0.0", "example.test,10.0.0.1", None, True), ("0.0.0.0", "example.test, 0.0.0.0", None, False),
        ("0.0.0.0", "", "", False), ("LocalHost", "", None, False), ("127.0.0.1", "*", "http://{}", True)])
    @pytest.mark.skipif(os.name == "nt", reason="0.0.0.0 can't be connected to")
    def test_environment(self, server: StandIn, monkeypatch: Any, host: str, no_proxy: str, proxy: Any,
                         is_used: bool) -> None:
        with Proxy(resolve=("127.0.0.1", server.port)) as hop:
            monkeypatch.setenv("HTTP_PROXY", hop.address)
            monkeypatch.setenv("no_proxy", no_proxy)
            client = client_of(f"http://{host}:{server.port}/v1", proxy=proxy and proxy.format(hop.address))
            assert create(client).choices and hop.connections == is_used


HIDDEN = InvalidResponse if client_tls().options & 0x80 else TransportError  # PyPy hides such ends


class TestTLS:
    @table("host, context, words", [(API, None, "not trusted"), ("other.test", client_tls(), "'other.test'")])
    def test_refused_certificate(self, host: str, context: Any, words: str) -> None:
        with StandIn(tls=server_tls()) as server:
            options = {"connect": lambda *_: socket.create_connection(("127.0.0.1", server.port)), "retries": 1}
            error = failure_of(stream, client_of(f"https://{host}/v1", ssl_context=context, **options))
            assert type(error) is TransportError and server.connections == 1
            assert all(word in str(error) for word in (words, "SSL_CERT_FILE", "ssl_context"))
            assert create(client_of(server, ssl_context=ssl._create_unverified_context())).choices

    @table("text, words", [(CA_CERT, ""), (None, "can't be used"), ("", "can't be used")])
    def test_certificate_file(self, monkeypatch: Any, tmp_path: Any, text: Optional[str], words: str) -> None:
        path = tmp_path / "ca.pem"
        if text is not None:
            path.write_text(text)
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
        with StandIn(tls=server_tls()) as server:
            client = client_of(server, ssl_context=None, retries=1)
            said = str(failure_of(create, client)) if words else str(path) + str(create(client))
            assert str(path) in said and words in said and server.connections == 1

    def test_final_dot_of_a_host(self) -> None:
        names: List[Any] = []
        tls = server_tls.__wrapped__()
        tls.sni_callback = lambda sock, name, context: names.append(name)
        with StandIn(tls=tls) as server, socket.create_connection(("127.0.0.1", server.port)) as sock:
            connect = unittest.mock.Mock(return_value=sock)
            assert create(client_of(f"https://{API}./v1", connect=connect)).choices
        assert (connect.call_args[0][0], names) == (API + ".", [API])

    @table("turn, expected, tries", cases([
        ("silent", sending(b""), TransportTimeout, 1), ("http", sending(b"HTTP/1.1 400 No"), TransportError, 1),
        ("closing", Peer.close, TransportError, 2)]))  # perhaps a passing trouble
    @BOTH
    def test_a_plain_server(self, server: StandIn, call: Any, turn: Any, expected: Any, tries: int) -> None:
        server.on_accept(turn)
        server.on_accept(turn)
        error = failure_of(call, client_of("https" + server.url[4:], timeout=(0.4, 5), retries=1))
        assert type(error) is expected and f"127.0.0.1:{server.port}" in str(error)
        assert "does the server speak http" in str(error)
        assert server.connections <= tries and server.has_open(0)

    @table("call, sent, expected", cases([
        ("a part of a body", create, OK + b"\r\n" + SAID[:-1], HIDDEN),
        ("between events", stream, OK + b"\r\n" + sse(chunk("Hello")).encode(), StreamError),
        ("whole JSON", create, OK + b"\r\n" + SAID, None),
        ("whole stream", stream, OK + b"\r\n" + EVENTS, None),
    ]))
    def test_no_close_notify(self, call: Any, sent: bytes, expected: Any) -> None:
        with StandIn(tls=server_tls()) as server:
            server.script(sending(sent, "cut"))
            if expected:
                assert type(failure_of(call, client_of(server))) is expected
            else:
                assert call(client_of(server)).choices


class TestConnect:
    @table("host, proxy, place, target", [
        (API, "", (API, 80), ""), ("[::1]:8", "", ("::1", 8), ""),
        (API, "http://hop.test:3128", ("hop.test", 3128), "http://" + API)])
    @table("call", [create, create_on_loop])
    def test_called_with(self, call: Any, host: str, proxy: str, place: Any, target: str) -> None:
        ours, theirs = socket.socketpair()  # of Unix sockets, if any
        connect = unittest.mock.Mock(return_value=ours)
        with theirs, client_of(f"http://{host}/v1", connect=connect, proxy=proxy, timeout=(7, 5), deadline=6) as client:
            theirs.sendall(WHOLE)
            assert call(client).choices[0].message.content == "Hello"
            [((*called, seconds), _)] = connect.call_args_list
            assert tuple(called) == place and 1 < seconds <= 6
            assert not ours.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            sent = theirs.recv(1 << 16).decode()
            assert sent.startswith(f"POST {target}/v1/chat/completions HTTP/1.1\r\n") and f": {host}\r\n" in sent

    @table("raised, expected", [
        (OSError("no way"), TransportError), (socket.timeout("late"), TransportTimeout), (KeyError("hive:8"), KeyError)
    ])
    def test_raises(self, raised: Exception, expected: Any) -> None:
        for call in (create, stream_on_loop):
            with pytest.raises(expected, match="hive:8") as caught:
                call(client_of("http://hive:8/v1", timeout=None, connect=unittest.mock.Mock(side_effect=raised)))
            assert type(caught.value) is expected


def in_child(function: Callable[[], object]) -> int:
    """Fork a child that runs this; its status, 0 if all is well."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # fork among threads is the point
        child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    try:
        signal.alarm(30)
        function()
        os._exit(0)
    finally:
        os._exit(1)


class TestSharing:
    def test_threads(self, either: StandIn) -> None:
        client = client_of(either, timeout=30)

        def work(thread: int) -> None:
            for number in range(20):
                mark, sent = f"X-{thread}-{number}", "x" * 99 * (thread + number % 3)
                got = client.request("PUT", f"/echo?{thread}", sent, headers={mark: "1"})
                assert [name for name in got["headers"] if name.startswith("X-")] == [mark]
                assert (got["target"], got["body"]) == (f"/v1/echo?{thread}", f'"{sent}"')

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            assert len(list(pool.map(work, range(8)))) == 8

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
    def test_fork(self, either: StandIn) -> None:
        client, rest = client_of(either), threading.Event()
        either.script(None, lambda peer: [peer.send(BEGUN), peer.wait(rest), peer.chunk(EVENTS), peer.end()])
        create(client)
        events: Any = client.chat.stream(ASK)
        assert in_child(lambda: [events.close(), create(client)]) == 0
        rest.set()
        assert events.get_final_response().choices[0].message.content == "HelloHello"
        assert in_child(lambda: create(client)) == 0 and create(client).choices
        assert used(either) == [1, 1, 2, 3, 1]

    def test_copies(self, server: StandIn) -> None:
        client = client_of(server, headers={"X-Bee": "1"})
        for other in [client, *copies_of(client)[:-2]]:  # those that were pickled
            create(other)
        assert used(server) == [*range(1, len(server.requests) + 1)]
        assert all(sent.headers == server.requests[0].headers for sent in server.requests)

    @pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="no signals to a thread here")
    @table("call, sent", cases([
        ("head", create, b""), ("body", create, SIZED % 9), ("event", stream, BEGUN)]))
    def test_interrupt(self, either: StandIn, call: Any, sent: bytes) -> None:
        client, raised, main = client_of(either, timeout=30), threading.Event(), threading.get_ident()

        def handler(*_: object) -> None:
            if not raised.is_set():
                raised.set()
                raise KeyboardInterrupt

        def turn(peer: Peer) -> None:
            peer.send(sent)
            while not raised.wait(0.05):  # one just before recv() wakes nobody
                signal.pthread_kill(main, signal.SIGINT)
            peer.hang()

        either.script(turn)
        former = signal.signal(signal.SIGINT, handler)  # it may be ignored
        try:
            with pytest.raises(KeyboardInterrupt):
                call(client)
        finally:
            signal.signal(signal.SIGINT, former)
        assert either.has_open(0) and create(client).choices


# ---------------------------------------------------------------- Asyncio


def on_loop(test: Callable[..., Any]) -> Callable[..., None]:
    """A test on a loop in debug mode, with nothing to complain about."""
    @functools.wraps(test)
    def run(*args: Any, **options: Any) -> None:
        complaints: List[Any] = []
        selector = selectors.DefaultSelector()
        loop = asyncio.SelectorEventLoop(selector)
        if sys.version_info >= (3, 10):  # as Windows' default loop; before, sock_recv() needs it
            vars(loop)["add_reader"] = None
        loop.set_debug(True)
        loop.set_exception_handler(lambda _, context: complaints.append(context))
        with contextlib.closing(loop):
            loop.run_until_complete(asyncio.wait_for(test(*args, **options), 20))
            assert len(selector.get_map()) == 1  # the pipe that wakes it
        dropped()
        assert complaints == []
    return run


async def soon(predicate: Callable[[], object]) -> bool:
    """`until`, while the loop goes on."""
    return await asyncio.get_running_loop().run_in_executor(None, until, predicate, 10)


async def cancel(task: Any) -> None:
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def tick(lags: List[float]) -> None:
    while True:
        began = time.monotonic()
        await asyncio.sleep(0)
        lags.append(time.monotonic() - began)


async def whole(client: BeezyAI) -> Any:
    return (await client.chat.create_async(ASK)).choices


async def events_of(client: BeezyAI) -> List[Any]:
    return [event.data.choices async for event in await client.chat.stream_async(request=ASK)]


def held(go: Callable[[Peer], object] = Peer.hang, data: bytes = BEGUN) -> Turn:
    """Sends the first event, or these data, and the others when `go` has returned."""
    def turn(peer: Peer) -> None:
        peer.send(data)
        go(peer)
        peer.send(framed(EVENTS) + b"0\r\n\r\n")
    return turn


def flood(peer: Peer) -> None:
    """Sends events, up to 100 MB, until the client has taken none for half a second."""
    peer.send(BEGUN)
    peer.sock.settimeout(0.5)
    while peer.server.sent < 100e6:
        peer.chunk(sse(chunk("x" * 65000)).encode())


class TestAsync:
    @on_loop
    async def test_the_same_as_without(self, either: StandIn) -> None:
        async with client_of(either) as client:
            assert await whole(client) == create(client).choices
            assert await events_of(client) == [event.data.choices for event in client.chat.stream(ASK)]
            texts = [text async for text in (await client.chat.stream_async(ASK)).text_stream]
            final = await (await client.chat.stream_async(ASK)).get_final_response_async()
            assert len(texts) > 5 and "".join(texts) == final.choices[0].message.content
            with pytest.raises(beezy_ai.Unauthorized):
                await client.chat.stream_async({**ASK, "model": "status-401"})
        assert await soon(lambda: either.open == 0) and either.connections == 1

    @on_loop
    async def test_a_stream_is_read_on_by_the_other_kind(self, either: StandIn) -> None:
        either.script(*3 * [held(lambda peer: peer.pause(0.05))])
        with client_of(either) as client:
            stream = await client.chat.stream_async(ASK)
            first = await stream.__anext__()
            assert [event.data.choices for event in [first, *stream]] == await events_of(client)
            texts = client.chat.stream(ASK).text_stream
            assert [next(texts), *[text async for text in texts]] == ["Hello", "Hello"]

    @on_loop
    async def test_closing_wakes_the_reader(self, either: StandIn) -> None:
        either.script(*3 * [held()])
        stream = await client_of(either).chat.stream_async(ASK)
        await stream.__anext__()
        reading = asyncio.ensure_future(stream.__anext__())
        await asyncio.sleep(0.01)
        await stream.aclose()
        await stream.aclose()
        with pytest.raises(beezy_ai.StreamError, match="closed"):
            await asyncio.wait_for(reading, 4)
        assert [event async for event in stream] == list(stream) == []
        async with await client_of(either).chat.stream_async(ASK) as left:
            await left.__anext__()
        cancelled = await client_of(either).chat.stream_async(ASK)
        await cancel(asyncio.ensure_future(cancelled.get_final_response_async()))
        assert await soon(lambda: either.open == 0)

    @on_loop
    async def test_a_long_turn_is_no_silence(self, either: StandIn) -> None:
        go = threading.Event()
        either.script(held(lambda peer: peer.wait(go)))
        stream = await client_of(either, timeout=0.3).chat.stream_async(ASK)
        await stream.__anext__()
        reading = asyncio.ensure_future(stream.__anext__())
        await asyncio.sleep(0)
        go.set()
        assert either.wait_until(lambda: either.sent > len(BEGUN))
        time.sleep(0.4)  # what a task should not do
        assert await reading

    @on_loop
    async def test_callables_run_beside_the_loop(self, server: StandIn) -> None:
        tenant = contextvars.ContextVar("tenant", default="")
        tenant.set(KEY)
        threads = []

        def ask(*to: Any) -> Any:
            threads.append(threading.current_thread())
            return tenant.get() and socket.create_connection(to[:2]) if to else tenant.get()

        await whole(client_of(server, api_key_auth=ask, connect=ask))
        assert len(threads) == 2 and threading.current_thread() not in threads
        assert server.requests[0].header("authorization") == "Bearer " + KEY

    @on_loop
    async def test_the_deadline_of_a_callable(self) -> None:
        go = threading.Event()
        with pytest.raises(TransportTimeout, match="deadline"):
            await whole(client_of("http://h/v1", deadline=0.1, api_key_auth=lambda: str(go.wait(30))))
        go.set()


class TestManyAtOnce:
    @on_loop
    async def test_none_waits_for_another(self, either: StandIn) -> None:
        count = 300 if either.url.startswith("http:") else 40
        go, begun, lags, before = threading.Event(), [], [0.0], threading.active_count()

        async def read(client: BeezyAI) -> None:
            async for event in await client.chat.stream_async(ASK):
                begun.append(event)
                if len(begun) == count:
                    go.set()
                    assert threading.active_count() <= before + count  # the stand-in

        either.script(*count * [held(lambda peer: go.wait(20))])
        ticking = asyncio.ensure_future(tick(lags))
        async with client_of(either, timeout=15) as client:
            await asyncio.gather(*[read(client) for _ in range(count)])
        await cancel(ticking)
        assert len(begun) == 3 * count and max(lags) < 3

    @on_loop
    async def test_a_fast_server_lets_others_run(self, server: StandIn) -> None:
        lags: List[float] = []
        server.script(stream_answer(sse(*20000 * [chunk("bees")], chunk(finish="stop"))))
        stream = await client_of(server).chat.stream_async(ASK)
        ticking = asyncio.ensure_future(tick(lags))
        for number in range(20000):
            await stream.__anext__()
            if number % 300 == 0:
                time.sleep(0.002)
        assert len(lags) > 20
        await cancel(ticking)

    @on_loop
    async def test_a_slow_reader_holds_the_server_back(self, either: StandIn) -> None:
        either.script(flood)
        async with await client_of(either).chat.stream_async(ASK) as stream:
            await stream.__anext__()
            assert await soon(lambda: either.open == 0) and either.sent < 40e6

    def test_one_client_on_several_loops(self, server: StandIn, client: BeezyAI) -> None:
        barrier = threading.Barrier(4)
        server.script(*4 * [held(lambda peer: barrier.wait(20))])
        with ThreadPoolExecutor(4) as pool:
            answers = [*pool.map(stream_on_loop, 4 * [client]), *pool.map(create_on_loop, 40 * [client])]
        assert len({answer.id for answer in [*answers, create(client)]}) == 41


class TestCancelling:
    @table("options", [{}, {"timeout": (5, 0.1)}, {"deadline": 0.2}])
    @table("call, data", cases([
        ("no head", whole, b""), ("in the head", events_of, b"HTTP/1.1 200 OK\r\nContent-"),
        ("in the body", whole, answer(COMPLETION)[:-1]), ("no event", events_of, BEGUN[:80]),
        ("between events", events_of, BEGUN)]))
    @on_loop
    async def test_a_server_that_hangs(self, either: StandIn, call: Any, data: bytes, options: Any) -> None:
        either.script(held(data=data))
        if options:
            with pytest.raises(beezy_ai.TransportTimeout, match="silent for 0.1 s|deadline of 0.2 s"):
                await call(client_of(either, **options))
            # nobody cancelled this task
            assert getattr(asyncio.current_task(), "cancelling", int)() == 0
        else:
            task = asyncio.ensure_future(call(client_of(either)))
            assert await soon(lambda: either.requests and either.sent == len(data))
            await cancel(task)
        assert await soon(lambda: either.open == 0)

    @table("argument", ["api_key_auth", "connect"])
    @on_loop
    async def test_in_a_callable(self, server: StandIn, argument: str) -> None:
        entered, go = threading.Event(), threading.Event()

        def blocks(*to: Any) -> Any:
            entered.set()
            go.wait(20)
            return socket.create_connection(to[:2]) if to else KEY

        task = asyncio.ensure_future(whole(client_of(server, **{argument: blocks})))
        assert await soon(entered.is_set)
        await cancel(task)
        go.set()
        assert await soon(lambda: server.open == 0 and server.connections == (argument == "connect"))
        assert server.requests == []

    @on_loop
    async def test_in_a_retry_wait(self, server: StandIn, log: Any) -> None:
        server.script(answer({}, "503 Busy", Retry_After="30"))
        async with client_of(server.url.replace("127.0.0.1", "localhost"), retries=3) as client:
            task = asyncio.ensure_future(whole(client))
            assert await soon(lambda: "retry 1 of 3 in 30 s" in log.text)
            await cancel(task)
        assert await soon(lambda: server.open == 0) and len(server.requests) == 1

    @on_loop
    async def test_in_a_handshake(self, server: StandIn) -> None:
        server.on_accept(Peer.hang)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(whole(client_of(server.url.replace("http:", "https:"))), 0.2)
        assert await soon(lambda: server.connections == 1 and server.open == 0)


# ---------------------------------------------------------------- Command line, loading, README

HERE = os.path.dirname(os.path.abspath(beezy_ai.__file__))
MODULE = os.path.join(HERE, "beezy_ai.py")
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and pipes of POSIX")
# Python leaves Ctrl-C alone where the shell that started us does so.
INTERRUPTIBLE = """import os, runpy, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")"""


def started(program: Sequence[str], folder: str = HERE, **more: str) -> Any:
    """A process, without what our environment says to it; warnings are errors."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("BEEZY_", "API_KEY", "PYTHON"))}
    env = {**ours, "PYTHON": sys.executable, "PYTHONWARNINGS": "error", "PYTHONIOENCODING": "utf-8", **more}
    return subprocess.Popen(program, -1, None, subprocess.PIPE, subprocess.PIPE, subprocess.PIPE, cwd=folder, env=env)


def run(*program: str, stdin: bytes = b"", **more: str) -> Tuple[int, str, str]:
    """Exit status, output and errors."""
    with started(program, **more) as process:
        out, err = (data.decode("utf-8").replace("\r\n", "\n") for data in process.communicate(stdin, 60))
    return process.returncode, out, err


def command(server: StandIn, *arguments: str, **more: Any) -> Tuple[int, str, str]:
    return run(sys.executable, MODULE, *arguments, **{"BEEZY_SERVER_URL": server.url, "API_KEY_AUTH": KEY, **more})


def run_shell(script: str) -> Tuple[int, str]:
    """Exit status and output of a script in which `python` is ours."""
    if not shutil.which("bash"):
        pytest.skip("no bash")
    return run("bash", "-c", 'exec 2>&1\npython() { "$PYTHON" "$@"; }\n' + script)[:2]


def text_beside(name: str) -> str:
    """Nothing where the two files are alone."""
    with contextlib.suppress(FileNotFoundError), open(os.path.join(HERE, name), encoding="utf-8", newline="") as file:
        return file.read()
    return ""


class TestCommandLine:
    @table("arguments, stdin, prompt", cases([
        ("words", ["Hello,", "bees!"], b"", "Hello, bees!"),
        ("standard input", [], "café\n".encode(), "café\n"),
        ("dash", ["-"], b"caf\xff", "caf\ufffd"),
        ("no text", [os.fsdecode(b"caf\xff")], b"", "caf\ufffd")]))
    def test_the_prompt(self, server: StandIn, arguments: List[str], stdin: bytes, prompt: str) -> None:
        status, output, errors = command(server, *arguments, stdin=stdin, BEEZY_MODEL="mine")
        assert (status, output[-2:], errors) == (0, ".\n", "")
        messages = [{"role": "user", "content": prompt}]
        assert server.requests[0].json() == {"model": "mine", "messages": messages, "stream": True}
        assert server.requests[0].header("authorization") == "Bearer " + KEY

    def test_options(self, server: StandIn) -> None:
        options = ["-m", "m", "-s", "Hm", "-o", "n=1", "--option", 'stop=["a"]', "-o", "user=a=b", "--server-url"]
        more = {"BEEZY_SERVER_URL": "http://127.0.0.1:9", "BEEZY_MODEL": "mine", "API_KEY_AUTH": ""}
        assert command(server, "--no-stream", *options, server.url, "x", **more)[0] == 0
        messages = [{"role": "system", "content": "Hm"}, {"role": "user", "content": "x"}]
        body = {"model": "m", "messages": messages, "n": 1, "stop": ["a"], "user": "a=b"}
        assert server.requests[0].json() == body and server.requests[0].header("authorization") is None

    @table("options", [[], ["--no-stream"]])
    def test_what_is_written(self, server: StandIn, options: List[str]) -> None:
        whole = completion({"model": MODELS[0], "messages": [{"role": "user", "content": "A painter?"}]}, 1)
        status, output, _ = command(server, "--raw", *options, "A painter?")
        lines = [json.loads(line) for line in output.splitlines()]
        assert (status, lines) == (0, [whole] if options else list(chunks_of(whole)))
        text = whole["choices"][0]["message"]["content"].replace("🐝", "\\U0001f41d") + "\n"
        assert command(server, *options, "A painter?", PYTHONIOENCODING="ascii") == (0, text, "")
        tools = 'tools=[{"type": "function", "function": {"name": "f"}}]'
        status, output, _ = command(server, *options, "-o", tools, "Is it in Paris?")
        assert (status, output.count("\n")) == (0, 1)
        assert json.loads(output)["function"] == {"name": "f", "arguments": '{"location": "Paris"}'}

    @table("events, expected", cases([
        ("halves, and a call", [chunk("Hi \ud83d"), chunk("\udc1d", finish="stop", delta={
            "tool_calls": [{"id": "a"}]})], (0, 'Hi 🐝\n{"id": "a"}\n', "")),
        ("cut", [chunk("Hi")], (1, "Hi\n", "beezy_ai: the stream ended before its answer did\n"))]))
    def test_odd_streams(self, server: StandIn, events: List[Any], expected: Any) -> None:
        server.script(stream_answer(sse(*events)))
        assert command(server, "x") == expected

    def test_odd_answers(self, server: StandIn) -> None:
        for choices, output in ((1, ""), ("x", ""), (["x"], ""), ({"message": {}}, ""), ([{"message": "Hi"}], "Hi\n"), (
                [{"message": {"content": "Hi", "tool_calls": [None, 1, "x"]}}], "Hi\n"), (
                [{"message": {"tool_calls": [{"id": "a"}]}}], '{"id": "a"}\n')):
            server.script(answer({"choices": choices}))
            assert command(server, "--no-stream", "x") == (0, output, "")

    @table("arguments, status, message", cases([
        ("error status", ["-m", "status-401", "x"], 1, r"beezy_ai: 401 Unauthorized: .*\(request id req-1\)"),
        ("server_url", ["--server-url", "ftp://x", "x"], 2, "beezy_ai: server_url.*"),
        ("too deep", ["-o", "x=" + "[" * 50000, "-o", "messages=[]", "x"], 2, "beezy_ai: .*messages.*"),
        ("no value", ["-o", "nonsense", "x"], 2, "(?s)usage: beezy_ai.*'nonsense'")]))
    def test_errors(self, server: StandIn, arguments: List[str], status: int, message: str) -> None:
        got, output, errors = command(server, *arguments)
        assert (got, output) == (status, "") and re.match(message + "\n\\Z", errors)

    @table("options", [[], ["-v"]])
    def test_the_log(self, server: StandIn, options: List[str]) -> None:
        server.script(answer({}, "503 Busy", Retry_After_ms="1"))
        status, _, errors = command(server, *options, "x")
        assert status == 0 and len(server.requests) == 2 and KEY not in errors
        assert ("retry 1 of 2" in errors) == ("req-1" in errors) == bool(errors) == bool(options)

    def test_version(self) -> None:
        digest = hashlib.sha256(text_beside("beezy_ai.py").encode()).hexdigest()
        assert run(sys.executable, "-m", "beezy_ai", "--version") == (0, f"beezy_ai 1.0.0 {digest}\n", "")

    @POSIX
    def test_ctrl_c(self, server: StandIn) -> None:
        server.script(held())
        with started([sys.executable, "-c", INTERRUPTIBLE, MODULE, "--server-url", server.url, "x"]) as process:
            assert process.stdout.read(5) == b"Hello"
            assert until(lambda: process.send_signal(signal.SIGINT) or process.poll())  # one before recv() wakes nobody
            assert process.communicate(timeout=30) == (b"", b"")
        assert process.returncode == 130 and server.wait_until(lambda: server.open == 0)

    @POSIX
    def test_ctrl_c_while_it_is_loaded(self, tmp_path: Any) -> None:
        shutil.copy(MODULE, str(tmp_path))
        (tmp_path / "base64.py").write_text("import os, signal; os.kill(os.getpid(), signal.SIGINT)")
        assert run(sys.executable, "-c", INTERRUPTIBLE, "beezy_ai.py", folder=str(tmp_path)) == (130, "", "")

    @POSIX
    @table("script, expected", cases([
        ("no input", "python beezy_ai.py <&-", (2, "beezy_ai: there is no prompt\n")),
        ("full", "python beezy_ai.py x >/dev/full", (1, "beezy_ai: [Errno 28] No space left on device\n")),
        ("closed pipe", "python beezy_ai.py flood | head -c 0; exit ${PIPESTATUS[0]}", (0, ""))]))
    def test_closed_or_full(self, server: StandIn, script: str, expected: Any) -> None:
        server.script(flood if "flood" in script else None)
        assert run_shell(f"export BEEZY_SERVER_URL={server.url}\n{script}") == expected


# What a user does with it.
USE = """
client = beezy_ai.BeezyAI("k", server_url=URL, retries=1, proxy="")
ask = {"model": "m", "messages": [beezy_ai.models.Message(role="user", content="In Paris?")]}
tool = beezy_ai.Tool(type="function", function=beezy_ai.models.Function(name="f"))
assert "Paris" in client.chat.create(ask).choices[0].message.content  # after a retry
answer = client.chat.stream(dict(ask, tools=[tool])).get_final_response()
assert "Paris" in answer.choices[0].message.tool_calls[0].function.arguments
async def texts():
    return [text async for text in (await client.chat.stream_async(ask)).text_stream]
assert "Paris" in "".join(__import__("asyncio").run(texts()))
try:
    client.chat.create(dict(ask, model="status-401"))
except beezy_ai.models.Unauthorized as error:
    print(error)
assert beezy_ai.main(["--server-url", URL, "Hello!"]) == 0
"""
CLOBBER = """
beezy_ai = __import__("types").SimpleNamespace(**globals())
time = random = field = fields = select = html = date = main = models = Message = Choice = None
Tool = Function = Usage = ToolCall = None
"""
# The second time, what it needs is there.
IMPORT_TWICE = """import sys, os; sys.path.insert(0, os.getcwd()); import beezy_ai
assert not {"asyncio", "logging", "argparse", "html"} & set(sys.modules)
del sys.modules["beezy_ai"]
os.environ, seen = None, []
if hasattr(sys, "addaudithook"):
    sys.addaudithook(lambda event, args: seen.append(event + str(args)))
__import__("beezy_ai")
print({text for text in list(seen) if text.startswith(("open", "socket")) and "beezy_ai" not in text})"""
FORMS = {
    "vendored": "import sys, pickle; sys.path.insert(0, HERE); import beezy_ai as other; from package import beezy_ai\n"
                "assert other.SDKError is not beezy_ai.SDKError\n"
                "for each in beezy_ai.BeezyAI('k'), beezy_ai.NotFound('m'), beezy_ai.Choice.from_dict({'a': 1}):\n"
                "    assert repr(pickle.loads(pickle.dumps(each))) == repr(each)",
    "run_path": "import runpy, types; beezy_ai = types.SimpleNamespace(**runpy.run_path(MODULE))",
    "spec": "import importlib.util as u; spec = u.spec_from_file_location('other', MODULE)\n"
            "beezy_ai = u.module_from_spec(spec); spec.loader.exec_module(beezy_ai)"}


class TestLoading:
    """It works, prints nothing, and its command line does not start."""

    @pytest.fixture
    def names(self, server: StandIn) -> str:
        server.script(answer({}, "503 Busy", Retry_After_ms="1"))
        return "URL, HERE, MODULE = %r\n" % ((server.url, HERE, MODULE),)

    def check(self, *program: str, **options: Any) -> None:
        status, output, errors = run(sys.executable, "-S", *program, **options)
        assert re.match("(retry 1 of 1 in 0.001 s: 503 .*\n)?\\Z", errors)  # Python's own
        assert status == 0 and re.match("(beezy_ai 1.*\n)?401 Unauthorized: .*\n“Hello!”, you say.*\n\\Z", output)

    @table("form", FORMS)
    def test_imported(self, names: str, form: str, tmp_path: Any) -> None:
        (tmp_path / "package").mkdir()
        shutil.copy(MODULE, str(tmp_path / "package"))
        (tmp_path / "script.py").write_text(names + FORMS[form] + USE, encoding="utf-8")
        self.check(str(tmp_path / "script.py"))

    def test_zipapp(self, names: str, tmp_path: Any) -> None:
        with zipfile.ZipFile(str(tmp_path / "app.pyz"), "w") as file:
            file.write(MODULE, "beezy_ai.py")
            file.writestr("__main__.py", names + "import beezy_ai; beezy_ai.main(['--version'])" + USE)
        self.check(str(tmp_path / "app.pyz"))

    def test_pasted(self, names: str, tmp_path: Any) -> None:
        script = (names + text_beside("beezy_ai.py") + CLOBBER + USE).encode()
        self.check("-c", "import sys; exec(sys.stdin.buffer.read())", "--an-option", stdin=script)
        (tmp_path / "script.py").write_bytes(b"from __future__ import annotations\n" + script)
        self.check(str(tmp_path / "script.py"), "--an-option")

    def test_importing_opens_nothing(self) -> None:
        assert run(sys.executable, "-B", "-I", "-c", IMPORT_TWICE) == (0, "set()\n", "")

    @POSIX
    def test_no_descriptor_left(self) -> None:
        limit = "import beezy_ai, resource as r; r.setrlimit(r.RLIMIT_NOFILE, (3, 3)); "
        call = "beezy_ai.BeezyAI(server_url='http://127.0.0.1:9', retries=0, proxy='').request('GET', '/x')"
        errors = run(sys.executable, "-c", limit + call)[2]
        assert "TransportError" in errors and "Exception ignored" not in errors


def readme(language: str) -> List[str]:
    return re.findall(f"^```{language}\n(.*?)^```", text_beside("README.md"), re.MULTILINE | re.DOTALL)


class TestProject:
    """The README's blocks, as they stand there, and what it promises."""

    def test_python(self, monkeypatch: Any, log: Any) -> None:
        names: Dict[str, Any] = {"__name__": "readme"}
        with StandIn(key="k") as server:
            monkeypatch.setenv("BEEZY_SERVER_URL", server.url)
            monkeypatch.setenv("API_KEY_AUTH", "k")
            for block in readme("python"):
                exec(block, names)
            assert bool(server.requests) == ("BeezyAI" in names)

    @table("block", readme("sh"))
    def test_commands(self, block: str) -> None:
        if "pytest" not in block:  # which runs us just now
            assert run_shell(block)[0] == 0

    @table("block", readme("console"))
    def test_sessions(self, server: StandIn, block: str) -> None:
        """What is typed, after "$ ", gives what stands below it."""
        lines = block.replace("http://127.0.0.1:8080/v1", server.url).splitlines()
        status, output = run_shell("\n".join(line[2:] for line in lines if line.startswith("$ ")))
        assert output.splitlines() == [line for line in lines if not line.startswith("$ ")] and status == 0

    def test_needs_pytest_alone(self) -> None:
        text = text_beside("pyproject.toml")
        assert not text or "\ndependencies = []\n" in text and '\ntest = ["pytest"]\n' in text

    def test_the_demo_needs_two_files(self, tmp_path: Any) -> None:
        for path in MODULE, os.path.abspath(__file__):
            shutil.copy(path, str(tmp_path))
        status, output, errors = run(sys.executable, "-S", os.path.basename(__file__), "demo", folder=str(tmp_path))
        assert (status, errors) == (0, "") and output.count("ChatCompletionEvent(") > 10
        assert "name='get_weather'" in output and "bees" in output

    @POSIX
    def test_serve(self, server: StandIn) -> None:
        program = [sys.executable, "-c", INTERRUPTIBLE, os.path.abspath(__file__), "serve", "--port", "0"]
        with started(program) as process:
            assert create(client_of(process.stdout.readline().decode().split()[2])).choices
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=30)
        assert process.returncode == 0 and main(["serve", "--port", str(server.port)]) == 1

    def test_the_bench(self, monkeypatch: Any, capsys: Any) -> None:
        monkeypatch.setitem(globals(), "BENCH_CALLS", 3)
        monkeypatch.setitem(globals(), "CONTENDERS", {"beezy_ai": CONTENDERS["beezy_ai"]})
        assert main(["bench", "--rounds", "1"]) == 0 and "\n| beezy_ai | " in capsys.readouterr().out


# ---------------------------------------------------------------- Demo, serve and bench

CURL = """curl -N %s/chat/completions -H 'Content-Type: application/json' \\
    -d '{"model": "%s", "stream": true, "messages": [{"role": "user", "content": "Hello, bees!"}]}'"""
PAINTER_QUESTION = "Who is the best French painter? Answer in JSON."
WEATHER_QUESTION = "What is the weather like in Paris?"
WEATHER = {"name": "get_weather", "description": "Get the current weather in a given location.", "parameters": {}}


def main(argv: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(description="A stand-in chat-completions server for beezy_ai.")
    commands = parser.add_subparsers(dest="command", metavar="{demo,serve,bench}", required=True)
    demo = commands.add_parser("demo", help="run two examples against the stand-in")
    demo.add_argument("prompt", metavar="PROMPT", nargs="?", help="to be streamed instead of a question of ours")
    serve = commands.add_parser("serve", help="keep the stand-in up until Ctrl-C")
    serve.add_argument("--port", type=int, default=8080, help="0 takes a free one (default: 8080)")
    bench = commands.add_parser("bench", help="measure beezy_ai beside plain urllib and what else is installed")
    bench.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may know no bees
    if arguments.command == "bench":
        return run_bench(arguments.rounds)
    return run_server(arguments.port) if arguments.command == "serve" else run_demo(arguments.prompt)


def run_demo(prompt: Optional[str] = None) -> int:
    question = prompt or PAINTER_QUESTION
    messages = [{"role": "user", "content": question}]
    painting: Dict[str, Any] = {"model": MODELS[0], "messages": messages, "max_tokens": 512, "random_seed": 1337}
    if prompt is None:
        painting["response_format"] = {"type": "json_object"}
    weather: Dict[str, Any] = {"model": MODELS[0], "messages": [{"role": "user", "content": WEATHER_QUESTION}]}
    weather.update(tools=[{"type": "function", "function": WEATHER}], tool_choice="auto", max_tokens=64)
    with StandIn(key="honey") as server, BeezyAI(api_key_auth="honey", server_url=server.url) as client:
        print("# s.chat.stream:", question)
        for event in client.chat.stream(request=painting):
            print(event)
        print("\n# s.chat.create, with a tool:", WEATHER_QUESTION)
        for choice in client.chat.create(request=weather).choices:
            for call in choice.message.tool_calls if choice.message else []:
                print(call)
    return 0


def run_server(port: int) -> int:
    try:
        server = StandIn(port)
    except (OSError, OverflowError) as error:
        print(f"serve: port {port} is not to be had: {error}", file=sys.stderr)
        return 1
    with server, contextlib.suppress(KeyboardInterrupt):
        print(f"Serving at {server.url} until Ctrl-C. Try:\n\n{CURL % (server.url, MODELS[0])}")
        print(f'BEEZY_SERVER_URL={server.url} python beezy_ai.py "Hello, bees!"', flush=True)
        while True:
            time.sleep(3600)
    print()
    return 0


# ... and the benchmark of the README: each client against a server that does next to nothing, in its own process.

BENCH_EVENTS, BENCH_CALLS = 20000, 300
STREAM = {**ASK, "stream": True}
Client = Tuple[Callable[[], object], Callable[[], Iterable[object]]]  # create, stream


def events_in(lines: Iterable[bytes]) -> Iterator[object]:
    return (json.loads(line[6:]) for line in lines if line.startswith(b"data: {"))


def with_beezy_ai(url: str) -> Client:
    chat = BeezyAI(server_url=url).chat
    return lambda: chat.create(ASK), lambda: chat.stream(ASK)


def with_urllib(url: str) -> Client:
    def post(**more: object) -> Any:
        body, headers = json.dumps({**ASK, **more}).encode(), {"Content-Type": "application/json"}
        return urllib.request.urlopen(urllib.request.Request(url + "/chat/completions", body, headers))

    return lambda: json.load(post()), lambda: events_in(post(stream=True))


def with_requests(url: str) -> Client:
    post = functools.partial(importlib.import_module("requests").Session().post, url + "/chat/completions")
    return lambda: post(json=ASK).json(), lambda: events_in(post(json=STREAM, stream=True).iter_lines())


def with_openai(url: str) -> Client:
    chat = importlib.import_module("openai").OpenAI(api_key="honey", base_url=url).chat.completions
    return lambda: chat.create(**ASK), lambda: chat.create(**ASK, stream=True)


def with_httpx(url: str) -> Client:
    client = importlib.import_module("httpx").Client(base_url=url)
    connect_sse = importlib.import_module("httpx_sse").connect_sse

    def stream() -> Iterable[object]:
        with connect_sse(client, "POST", "/chat/completions", json=STREAM) as source:
            for event in source.iter_sse():
                if event.data != "[DONE]":
                    yield event.json()

    return lambda: client.post("/chat/completions", json=ASK).json(), stream


CONTENDERS: Dict[str, Tuple[str, Callable[[str], Client]]] = {
    "beezy_ai": ("import beezy_ai", with_beezy_ai),
    "urllib.request, dicts": ("import urllib.request, json", with_urllib),
    "requests, dicts": ("import requests, json", with_requests),
    "openai": ("import openai", with_openai),
    "httpx + httpx-sse, dicts": ("import httpx, httpx_sse, json", with_httpx),
}


def run_bench(rounds: int) -> int:
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve_bench, args=(theirs,), daemon=True)
    server.start()
    url = ours.recv()
    print("| client | stream, events/s | create, ms | import, ms |\n|---|---:|---:|---:|")
    try:
        for name, (statement, make) in CONTENDERS.items():
            if import_time(statement) is None:
                continue
            create, stream = make(url)
            rate = max(BENCH_EVENTS / seconds_for(functools.partial(count_events, stream)) for _ in range(rounds))
            create()
            latency = min(statistics.median(seconds_for(create) for _ in range(BENCH_CALLS)) for _ in range(rounds))
            whole, bare = (min(import_time(code) or 0 for _ in range(rounds)) for code in (statement, "pass"))
            print(f"| {name} | {rate:,.0f} | {latency * 1e3:.2f} | {(whole - bare) * 1e3:.0f} |", flush=True)
    finally:
        server.terminate()
        server.join()
    return 0


def seconds_for(function: Callable[[], object]) -> float:
    started = time.perf_counter()
    function()
    return time.perf_counter() - started


def count_events(stream: Callable[[], Iterable[object]]) -> None:
    number = sum(1 for _ in stream())
    assert number == BENCH_EVENTS, number


def import_time(statement: str) -> Optional[float]:
    """Seconds of a whole process; None where it fails."""
    folder = os.path.dirname(os.path.abspath(__file__))
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    failed = subprocess.call([sys.executable, "-c", statement], cwd=folder, env=env, stderr=subprocess.DEVNULL)
    return None if failed else time.perf_counter() - started


class Quick(Listener):
    """Looks at no more of a request than it must."""

    whole = answer(completion(ASK, 1))
    events = b""

    def greet(self, peer: Peer) -> None:
        data = peer.sock.recv(1 << 16)
        while data:
            while not data.endswith(b"}"):  # the body may come after the head
                data += peer.sock.recv(1 << 16) or b"}"
            peer.sock.sendall(self.events if b'"stream"' in data else self.whole)
            data = peer.sock.recv(1 << 16)
        peer.close()


def serve_bench(pipe: Any) -> None:
    events = [framed(sse(chunk(" bees", finish=finish)).encode()) for finish in (None, "stop")]
    body = events[0] * (BENCH_EVENTS - 1) + events[1] + framed(sse("[DONE]").encode()) + b"0\r\n\r\n"
    Quick.events = HEAD + body
    pipe.send(f"http://{Quick().address}/v1")
    time.sleep(3600)


if __name__ == "__main__":
    sys.exit(main())
