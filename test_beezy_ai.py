"""The tests of beezy_ai, and the stand-in server that they talk to.

    python test_beezy_ai.py demo [PROMPT]        the client against the stand-in: nothing to install, no key
    python test_beezy_ai.py serve [--port N]     keep the stand-in up, for curl or for beezy_ai.py
    python test_beezy_ai.py bench                the figures of the README
    python -m pytest test_beezy_ai.py            the tests

Sections: connections; steps; the stand-in; what it answers; the proxy; certificates; tests; demo, serve and bench.
Only the tests need pytest.
"""

import argparse
import asyncio
import base64
import collections
import contextlib
import copy
import dataclasses
import functools
import gc
import gzip
import http.client
import importlib
import io
import itertools
import json
import linecache
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
import threading
import time
import traceback
import types
import unittest.mock
import urllib.error
import urllib.parse
import urllib.request
import warnings
import zipfile
import zlib
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import (
    Any,
    Awaitable,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    TYPE_CHECKING,
    Tuple,
    Type,
    Union,
    cast,
)

import beezy_ai
from beezy_ai import (
    BadRequest,
    BeezyAI,
    EventStream,
    Forbidden,
    InternalServerError,
    InvalidResponse,
    NotFound,
    SDKError,
    ServiceUnavailable,
    StreamError,
    TooManyRequests,
    TransportError,
    TransportTimeout,
    Unauthorized,
    models,
)

if TYPE_CHECKING:
    import pytest
else:
    try:
        import pytest
    except ImportError:  # demo and serve do without it: the decorators of the tests then mean nothing
        pytest = unittest.mock.MagicMock()

Step = List[Any]
Steps = List[Step]


# ---------------------------------------------------------------------------------------------------------
# Connections: what the stand-in and the proxy have in common
# ---------------------------------------------------------------------------------------------------------


class Recorded(NamedTuple):
    """A request as it came; `connection` is the serial number of its TCP connection, from 1."""

    method: str
    target: str
    headers: List[Tuple[str, str]]
    body: bytes
    connection: int

    def header(self, name: str) -> Optional[str]:
        """The first header of that name, in whatever case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def json(self) -> Any:
        return json.loads(self.body.decode("utf-8"))


class Connection:
    """An accepted TCP connection. Its own thread reads, writes and closes; any thread may `wake` it.

    The end of the connection, from whichever side, shows as an OSError in that thread.
    """

    def __init__(self, sock: socket.socket, serial: int, count: Callable[[int], None]) -> None:
        self.sock = sock
        self.serial = serial
        self.closed = False
        self.upstream: Optional[socket.socket] = None
        self._count = count
        self._buffer = bytearray()
        self._lock = threading.Lock()

    def secure(self, context: ssl.SSLContext) -> None:
        with self._lock:  # wrap_socket() empties the plain socket: wake() must not look at it meanwhile
            sock = context.wrap_socket(self.sock, server_side=True, do_handshake_on_connect=False)
            self.sock = sock
        sock.do_handshake()

    def connect_upstream(self, address: Tuple[str, int]) -> socket.socket:
        upstream = socket.create_connection(address, timeout=10)
        upstream.settimeout(None)
        upstream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.upstream = upstream
        return upstream

    # Reading

    def read_request(self) -> Recorded:
        words = self._line().split(" ")
        if len(words) != 3:
            raise ConnectionError("not an HTTP request")
        request = Recorded(words[0], words[1], self._headers(), b"", self.serial)
        if (request.header("expect") or "").lower() == "100-continue":
            self.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        return request._replace(body=self._body(request))

    def _headers(self) -> List[Tuple[str, str]]:
        lines = iter(self._line, "")
        return [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines)]

    def _body(self, request: Recorded) -> bytes:
        if (request.header("transfer-encoding") or "").lower() != "chunked":
            return self._take(int(request.header("content-length") or 0))
        body = b""
        while True:
            size = int(self._line().partition(";")[0], 16)
            if not size:
                self._headers()
                return body
            body += self._take(size)
            self._line()

    def _line(self) -> str:
        while b"\n" not in self._buffer:
            self._fill()
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.decode("latin-1").rstrip("\r")

    def _take(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._fill()
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _fill(self) -> None:
        data = self.sock.recv(1 << 16)
        if not data:
            raise ConnectionError("closed by the client")
        self._buffer += data

    def read_to_end(self) -> None:
        while self.sock.recv(1 << 16):
            pass

    # Writing and closing

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)
        self._count(len(data))

    def half_close(self) -> None:
        # Not through SSLSocket.shutdown(), which would let go of the TLS layer.
        socket.socket.shutdown(self.sock, socket.SHUT_WR)

    def reset(self) -> None:
        """Close with an RST."""
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._close_sockets()

    def close(self) -> None:
        """Close with a FIN, under TLS after a close_notify."""
        if not self.closed:
            say_goodbye(self.sock)
            self._close_sockets()

    def _close_sockets(self) -> None:
        with self._lock:
            self.closed = True
            self.sock.close()
            if self.upstream is not None:
                self.upstream.close()

    def wake(self) -> None:
        """End every wait of the connection's thread on the network."""
        with self._lock:
            for sock in (self.sock, self.upstream):
                if sock is not None:
                    with contextlib.suppress(OSError):
                        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def say_goodbye(sock: socket.socket) -> None:
    sock.settimeout(0)
    if isinstance(sock, ssl.SSLSocket):
        with contextlib.suppress(OSError, ValueError):
            sock.unwrap()  # raises, as it won't wait for the answer, but close_notify is out
    with contextlib.suppress(OSError):
        while socket.socket.recv(sock, 1 << 16):  # close() with bytes unread would send an RST
            pass


class Listener:
    """Accepts connections on a port and serves each in a thread of its own: a context manager.

    `requests`, `connections` (accepted so far), `open` (now), `sent` (bytes so far) may be read at any time;
    `wait_until` waits for them. After `close` no thread and no descriptor is left.
    """

    def __init__(self, port: int = 0, host: str = "127.0.0.1") -> None:
        self.requests: List[Recorded] = []
        self.connections = 0
        self.sent = 0
        self.closing = threading.Event()
        self._changed = threading.Condition()
        self._live: List[Connection] = []
        self._threads: List[threading.Thread] = []
        self._listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
        try:
            if os.name == "posix":  # elsewhere it would let two servers share the port
                self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._listener.bind((host, port))
            self._listener.listen(512)
        except BaseException:
            self._listener.close()
            raise
        self._listener.settimeout(0.5)  # where shutdown() does not wake accept(), this does
        self.port: int = self._listener.getsockname()[1]
        self._host = f"[{host}]" if ":" in host else host
        self._acceptor = threading.Thread(target=self._accept, name="acceptor", daemon=True)
        self._acceptor.start()

    def greet(self, connection: Connection) -> None:
        """What comes before the first request."""

    def respond(self, connection: Connection, request: Recorded) -> None:
        raise NotImplementedError

    @property
    def open(self) -> int:
        return len(self._live)

    def wait_until(self, predicate: Callable[[], object], timeout: float = 5) -> bool:
        """Wait until `predicate` holds; it is asked again whenever something here has changed."""
        with self._changed:
            return bool(self._changed.wait_for(predicate, timeout))

    def close(self) -> None:
        """Close the port and all connections. Does nothing the second time."""
        self.closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()
        with self._changed:
            for connection in self._live:
                connection.wake()
        for thread in self._threads:
            thread.join()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:  # the time-out, a client that is gone already, or close()
                continue
            self._admit(sock)

    def _admit(self, sock: socket.socket) -> None:
        with self._changed:
            self.connections += 1
            connection = Connection(sock, self.connections, self._count)
            self._live.append(connection)
            self._changed.notify_all()
        thread = threading.Thread(target=self._serve, args=(connection,), name="connection", daemon=True)
        thread.start()
        self._threads = [thread] + [other for other in self._threads if other.is_alive()]

    def _serve(self, connection: Connection) -> None:
        try:
            connection.sock.settimeout(None)
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.greet(connection)
            while not connection.closed:
                request = connection.read_request()
                with self._changed:
                    self.requests.append(request)
                    self._changed.notify_all()
                self.respond(connection, request)
        except OSError:  # the client is gone, or close() woke us
            pass
        finally:
            connection.close()
            with self._changed:
                self._live.remove(connection)
                self._changed.notify_all()

    def _count(self, sent: int) -> None:
        with self._changed:
            self.sent += sent
            self._changed.notify_all()


# ---------------------------------------------------------------------------------------------------------
# Steps: how a request tells the stand-in to misbehave
# ---------------------------------------------------------------------------------------------------------


class Player:
    """Carries out steps on a connection. A step is a list, `[verb, argument, ...]`; the verbs are below.

    Steps travel in a request's JSON, so bytes are written as text of the same code points: see `raw`.
    """

    def __init__(self, connection: Connection, server: "StandIn") -> None:
        self._connection = connection
        self._server = server

    def play(self, steps: Steps) -> None:
        for verb, *arguments in steps:
            getattr(self, verb)(*arguments)

    def send(self, text: str) -> None:
        self._connection.send(text.encode("latin-1"))

    def head(self, status: str, headers: Mapping[str, object]) -> None:
        self.send(head(status, headers))

    def chunk(self, text: str) -> None:
        """One chunk of the chunked transfer coding."""
        self.send(f"{len(text):x}\r\n{text}\r\n")

    def last_chunk(self) -> None:
        self.send("0\r\n\r\n")

    def split(self, text: str, size: int) -> None:
        """Send `text` in pieces of `size` bytes."""
        for start in range(0, len(text), size):
            self.send(text[start : start + size])

    def at(self, text: str, position: int) -> None:
        """Send `text` in two pieces."""
        self.send(text[:position])
        self.send(text[position:])

    def drip(self, text: str, seconds: float) -> None:
        """Send `text` byte by byte, with a pause after each."""
        for character in text:
            self.send(character)
            self.pause(seconds)

    def pause(self, seconds: float) -> None:
        self._server.closing.wait(seconds)

    def wait(self, name: str) -> None:
        """Wait until the test says `server.go(name)`, now or earlier."""
        self._server.await_go(name)

    def repeat(self, times: int, steps: Steps) -> None:
        for _ in range(times):
            if self._server.closing.is_set():
                return
            self.play(steps)

    def hang(self) -> None:
        """Send nothing more, until the client or the server closes."""
        self._connection.read_to_end()
        self.close()

    def half_close(self) -> None:
        """Send a FIN (under TLS without a close_notify) and go on reading."""
        self._connection.half_close()

    def close(self) -> None:
        """Close with a FIN; what the client sends from now on is met by an RST."""
        self._connection.close()

    def reset(self) -> None:
        """Close with an RST."""
        self._connection.reset()


def raw(data: bytes) -> str:
    """Bytes as the text that stands for them in a step."""
    return data.decode("latin-1")


def to_json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")  # a lone surrogate stays an escape


def head(status: str, headers: Mapping[str, object]) -> str:
    lines = ["HTTP/1.1 " + status] + [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines) + "\r\n\r\n"


def answer(
    body: object,
    status: str = "200 OK",
    content_type: str = "application/json",
    **headers: Any,
) -> Steps:
    """A whole answer with its Content-Length. A `body` that is neither str nor bytes goes out as JSON.

    In the names of `headers` an underscore is read as a hyphen.
    """
    if not isinstance(body, (str, bytes)):
        body = to_json(body)
    data = body.encode("utf-8") if isinstance(body, str) else body
    fields: Dict[str, object] = {"Content-Type": content_type, "Content-Length": len(data)}
    fields.update((name.replace("_", "-"), value) for name, value in headers.items())
    return [["send", head(status, fields) + raw(data)]]


def raw_answer(body: object) -> bytes:
    """The bytes of `answer`."""
    return "".join(text for _, text in answer(body)).encode("latin-1")


def stream_answer(
    text: Union[str, bytes],
    framing: str = "chunked",
    pieces: Optional[Sequence[int]] = None,
    headers: Optional[Mapping[str, object]] = None,
) -> Steps:
    """An event stream, ended by its last chunk ("chunked"), its "length", or the "close" of the connection.

    `pieces` are the positions, in bytes, at which it is cut into sends of their own (chunks, if chunked).
    """
    data = text.encode("utf-8") if isinstance(text, str) else text
    cuts = [0, *sorted(pieces or []), len(data)]
    parts = [raw(data[start:end]) for start, end in zip(cuts, cuts[1:]) if start < end]
    frame: Dict[str, Tuple[Dict[str, object], str, Steps]] = {
        "chunked": ({"Transfer-Encoding": "chunked"}, "chunk", [["last_chunk"]]),
        "length": ({"Content-Length": len(data)}, "send", []),
        "close": ({"Connection": "close"}, "send", [["close"]]),
    }
    fields, verb, ending = frame[framing]
    fields = {"Content-Type": "text/event-stream", **fields, **(headers or {})}
    return [["head", "200 OK", fields]] + [[verb, part] for part in parts] + ending


def sse(*datas: object) -> str:
    """Server-sent events, one for each argument: a text as it is, anything else as JSON."""
    texts = [data if isinstance(data, str) else to_json(data) for data in datas]
    return "".join("data: " + text.replace("\n", "\ndata: ") + "\n\n" for text in texts)


def chunk_json(
    content: Optional[str] = None,
    *,
    index: int = 0,
    finish_reason: Optional[str] = None,
    role: Optional[str] = None,
    delta: Optional[Mapping[str, Any]] = None,
    **more: Any,
) -> Dict[str, Any]:
    """A ChatCompletionChunk with one choice. `delta` adds keys to its delta, `more` to the chunk itself."""
    said = {"role": role, "content": content}
    choice = {
        "index": index,
        "delta": {**{key: value for key, value in said.items() if value is not None}, **(delta or {})},
        "finish_reason": finish_reason,
    }
    chunk = {"id": "cmpl-1", "object": "chat.completion.chunk", "created": CREATED, "model": MODELS[0]}
    return {**chunk, "choices": [choice], **more}


# ---------------------------------------------------------------------------------------------------------
# The stand-in server
# ---------------------------------------------------------------------------------------------------------


class StandIn(Listener):
    """A chat-completions server that answers sensibly, or misbehaves as it is told.

    A request is answered with, in this order:

    - the next turn of `script()`, if one is left;
    - the turn of `"stand_in_once": {"token": "abc", "turns": [steps, null, ...]}` in its JSON body: the k-th
      request with this token gets the k-th turn;
    - the steps in its JSON body, `"stand_in": [["head", "200 OK", {}], ["hang"]]`;
    - an ordinary answer: also where a turn is None, or the turns are used up.

    Afterwards the connection stays open, unless steps closed it or the request said `Connection: close`.
    """

    def __init__(
        self,
        port: int = 0,
        tls: Optional[ssl.SSLContext] = None,
        host: str = "127.0.0.1",
        key: Optional[str] = None,
    ) -> None:
        self.key = key
        self.handshake_failures = 0
        self.waiting: List[str] = []
        self._tls = tls
        self._gate = threading.Condition()
        self._goes: Dict[str, int] = defaultdict(int)
        self._turns: Dict[str, int] = defaultdict(int)
        self._script: List[Optional[Steps]] = []
        self._greetings: List[Steps] = []
        self._numbers = itertools.count(1)
        super().__init__(port, host)

    def __enter__(self) -> "StandIn":
        return self

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self._host}:{self.port}/v1"

    def script(self, *turns: Optional[Steps]) -> None:
        """Answer the next requests, on whatever connection, with these steps; None is an ordinary answer."""
        self._script.extend(turns)

    def on_accept(self, steps: Steps) -> None:
        """Carry out steps on the next connection before anything is read, the TLS handshake included."""
        self._greetings.append(steps)

    def go(self, name: str, times: int = 1) -> None:
        """Let as many `["wait", name]` go on, now or when they come."""
        with self._gate:
            self._goes[name] += times
            self._gate.notify_all()

    def await_go(self, name: str) -> None:
        self._note_waiting(self.waiting.append, name)
        with self._gate:
            self._gate.wait_for(lambda: self._goes[name] > 0 or self.closing.is_set())
            self._goes[name] -= 1
        self._note_waiting(self.waiting.remove, name)

    def close(self) -> None:
        self.closing.set()
        with self._gate:
            self._gate.notify_all()
        super().close()

    def greet(self, connection: Connection) -> None:
        if self._greetings:
            Player(connection, self).play(self._greetings.pop(0))
        if self._tls is not None and not connection.closed:
            self._shake_hands(connection, self._tls)

    def respond(self, connection: Connection, request: Recorded) -> None:
        last = (request.header("connection") or "").lower() == "close"
        steps = self._told(request)
        if steps is None:
            steps = self._ordinary(request, last)
        Player(connection, self).play(steps)
        if last:
            connection.close()

    def _note_waiting(self, change: Callable[[str], None], name: str) -> None:
        with self._changed:
            change(name)
            self._changed.notify_all()

    def _shake_hands(self, connection: Connection, context: ssl.SSLContext) -> None:
        try:
            connection.secure(context)
        except OSError:
            with self._changed:
                self.handshake_failures += 1
                self._changed.notify_all()
            raise

    def _told(self, request: Recorded) -> Optional[Steps]:
        with self._changed:
            if self._script:
                return self._script.pop(0)
        body = json_object(request)
        once: Optional[Mapping[str, Any]] = body.get("stand_in_once")
        steps: Optional[Steps] = body.get("stand_in")
        return steps if once is None else self._turn(once, steps)

    def _turn(self, once: Mapping[str, Any], otherwise: Optional[Steps]) -> Optional[Steps]:
        with self._changed:
            number = self._turns[once["token"]]
            self._turns[once["token"]] += 1
        turns: List[Optional[Steps]] = once["turns"]
        return turns[number] if number < len(turns) else otherwise

    def _ordinary(self, request: Recorded, last: bool) -> Steps:
        number = next(self._numbers)
        headers = {"x-request-id": f"req-{number}"}
        if last:
            headers["Connection"] = "close"
        if self.key is not None and request.header("authorization") != "Bearer " + self.key:
            reply = error_reply(401, "That key opens no hive.")
        else:
            reply = reply_to(request, number)
        if reply.events is not None:
            events = [sse(event).encode("utf-8") for event in reply.events]
            return stream_answer(b"".join(events), pieces=list(itertools.accumulate(map(len, events))), headers=headers)
        if reply.body is None:
            return [["head", reply.status, headers]]
        return answer(reply.body, reply.status, **headers)


def json_object(request: Recorded) -> Dict[str, Any]:
    """The JSON object in a request's body; an empty one if there is none."""
    try:
        body = request.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


# ---------------------------------------------------------------------------------------------------------
# What it answers
# ---------------------------------------------------------------------------------------------------------

MODELS = ("beezy-small-latest", "beezy-large-latest")
CREATED = 1700000000
PAINTER = {
    "painter": "Claude Monet",
    "born": 1840,
    "known_for": "Nymphéas",
    "why": "he painted light so well that bees still land on his poppies 🐝",
}
ERROR_TYPES = {
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    429: "rate_limit_error",
}


class Reply(NamedTuple):
    """An answer before it is put into bytes: a JSON `body`, or a stream's `events`, or nothing."""

    status: str = "200 OK"
    body: Optional[Mapping[str, Any]] = None
    events: Optional[Sequence[object]] = None


def reply_to(request: Recorded, number: int) -> Reply:
    path = request.target.partition("?")[0]
    place = (request.method, path)
    if place == ("POST", "/v1/chat/completions"):
        return chat_reply(json_object(request), number)
    if place == ("POST", "/v1/embeddings"):
        return Reply(body=embeddings(json_object(request)))
    if place == ("GET", "/v1/models"):
        models = [{"id": model, "object": "model", "owned_by": "bees"} for model in MODELS]
        return Reply(body={"object": "list", "data": models})
    if path == "/v1/echo":
        return Reply(body=echo(request))
    if request.method == "DELETE" and path.startswith("/v1/files/"):
        return Reply("204 No Content")
    return Reply("404 Not Found", {"message": f"There is nothing at {request.method} {path}."})


def echo(request: Recorded) -> Dict[str, Any]:
    return {
        "method": request.method,
        "target": request.target,
        "headers": dict(request.headers),
        "body": request.body.decode("utf-8", "replace"),
    }


def embeddings(body: Mapping[str, Any]) -> Dict[str, Any]:
    given = body.get("input", "")
    texts = given if isinstance(given, list) else [given]
    vectors = [[len(text) / 8, text.count("e") / 4, 0.5] for text in map(str, texts)]
    data = [{"object": "embedding", "index": i, "embedding": vector} for i, vector in enumerate(vectors)]
    return {"object": "list", "model": body.get("model"), "data": data}


def error_reply(status: int, message: str) -> Reply:
    kind = ERROR_TYPES.get(status, "server_error" if status >= 500 else "invalid_request_error")
    error = {"message": message, "type": kind, "param": None, "code": str(status)}
    return Reply(f"{status} {http.client.responses.get(status, 'Unusual')}", {"error": error})


def chat_reply(body: Mapping[str, Any], number: int) -> Reply:
    model, messages = body.get("model"), body.get("messages")
    if not isinstance(model, str) or not model:
        return invalid("model", "a non-empty string is needed")
    if not messages or not isinstance(messages, list) or any(not isinstance(m, dict) for m in messages):
        return invalid("messages", "a non-empty list of messages is needed")
    status = re.match(r"status-(\d{3})$", model)
    if status:
        return error_reply(int(status.group(1)), f"The stand-in was asked to answer {status.group(1)}.")
    if model == "no-such-model":
        return error_reply(404, f"The model '{model}' does not exist.")
    whole = completion(body, number)
    if body.get("stream"):
        return Reply(events=[*chunks_of(whole), "[DONE]"])
    return Reply(body=whole)


def invalid(key: str, message: str) -> Reply:
    problem = {"loc": ["body", key], "msg": message, "type": "value_error"}
    return Reply("400 Bad Request", {"detail": [problem]})


def completion(body: Mapping[str, Any], number: int) -> Dict[str, Any]:
    """The whole answer; a stream tells the same in chunks."""
    message = call_of_tool(body) if wants_tool(body) else {"role": "assistant", "content": text_for(body)}
    finish_reason = "tool_calls" if message.get("tool_calls") else "stop"
    limit = body.get("max_tokens")
    words = pieces_of(message["content"] or "")
    if isinstance(limit, int) and len(words) > limit:
        words = words[:limit]
        message["content"], finish_reason = "".join(words), "length"
    choices = range(body.get("n") or 1)
    asked = sum(len(text_of(message).split()) for message in body["messages"])
    said = len(choices) * len(words)
    return {
        "id": f"cmpl-{number}",
        "object": "chat.completion",
        "created": CREATED,
        "model": body["model"],
        "choices": [{"index": i, "message": message, "finish_reason": finish_reason} for i in choices],
        "usage": {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said},
    }


def wants_tool(body: Mapping[str, Any]) -> bool:
    asked = bool(body.get("tools")) and body.get("tool_choice") != "none"
    return asked and body["messages"][-1].get("role") != "tool"


def call_of_tool(body: Mapping[str, Any]) -> Dict[str, Any]:
    places = re.findall(r"(?<=\s)[A-Z]\w+", question_of(body))
    arguments = to_json({"location": places[-1]} if places else {})
    function = {"name": body["tools"][0]["function"]["name"], "arguments": arguments}
    call = {"id": "call_bee_1", "type": "function", "function": function}
    return {"role": "assistant", "content": None, "tool_calls": [call]}


def text_for(body: Mapping[str, Any]) -> str:
    last, question = body["messages"][-1], question_of(body)
    wants_json = (body.get("response_format") or {}).get("type") == "json_object"
    if last.get("role") == "tool":
        text = f"My tool tells me: {text_of(last)}. Any bee could have guessed."
    elif "painter" in question.lower():
        if wants_json:
            return to_json(PAINTER)
        text = f"{PAINTER['painter']}, of course: {PAINTER['why']}"
    else:
        text = f"“{question}”, you say? I am only a stand-in, but the whole hive is humming over it."
    return to_json({"answer": text}) if wants_json else text


def question_of(body: Mapping[str, Any]) -> str:
    asked = [text_of(message) for message in body["messages"] if message.get("role") == "user"]
    return asked[-1] if asked else ""


def text_of(message: Mapping[str, Any]) -> str:
    content = message.get("content") or ""
    if isinstance(content, list):
        return "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    return str(content)


def pieces_of(text: str) -> List[str]:
    """The words, each with the white space before it: the tokens of this server."""
    return re.findall(r"\s*\S+(?:\s+$)?", text)


def chunks_of(whole: Mapping[str, Any]) -> Iterator[Dict[str, Any]]:
    """The choices take turns; `usage` comes last, in a chunk without choices."""
    common = {"id": whole["id"], "model": whole["model"]}
    for turn in itertools.zip_longest(*(list(deltas_of(choice)) for choice in whole["choices"])):
        for choice, delta in zip(whole["choices"], turn):
            finish_reason = None if delta else choice["finish_reason"]
            yield chunk_json(index=choice["index"], delta=delta, finish_reason=finish_reason, **common)
    yield chunk_json(choices=[], usage=whole["usage"], **common)


def deltas_of(choice: Mapping[str, Any]) -> Iterator[Dict[str, Any]]:
    message = choice["message"]
    yield {"role": message["role"], "content": None if message["content"] is None else ""}
    for piece in pieces_of(message["content"] or ""):
        yield {"content": piece}
    for index, call in enumerate(message.get("tool_calls", [])):
        yield {"tool_calls": [{"index": index, **call, "function": {**call["function"], "arguments": ""}}]}
        for piece in re.findall(r".{1,7}", call["function"]["arguments"]):
            yield {"tool_calls": [{"index": index, "function": {"arguments": piece}}]}
    yield {}


# ---------------------------------------------------------------------------------------------------------
# The proxy
# ---------------------------------------------------------------------------------------------------------


class Proxy(Listener):
    """An HTTP proxy: tunnels by CONNECT, and plain requests, each on an upstream connection of its own.

    `credentials` ("user:pass") are asked for by a 407. `refuse` ("502 Bad Gateway") answers every CONNECT.
    `resolve` is where every upstream connection goes, whatever host was asked for. `behind` follows the answer to
    a CONNECT, as if it came from the other end of the tunnel.
    """

    behind = b""

    def __init__(
        self,
        port: int = 0,
        credentials: Optional[str] = None,
        refuse: Optional[str] = None,
        resolve: Optional[Tuple[str, int]] = None,
        host: str = "127.0.0.1",
    ) -> None:
        self.credentials = credentials
        self.refuse = refuse
        self.resolve = resolve
        super().__init__(port, host)

    def __enter__(self) -> "Proxy":
        return self

    @property
    def url(self) -> str:
        return f"http://{self._host}:{self.port}"

    def respond(self, connection: Connection, request: Recorded) -> None:
        if not self._authorized(request):
            fields = {"Proxy-Authenticate": 'Basic realm="stand-in"', "Content-Length": 0}
            return connection.send(head("407 Proxy Authentication Required", fields).encode("latin-1"))
        if request.method == "CONNECT" and self.refuse is not None:
            return self._end(connection, self.refuse)
        try:
            upstream = connection.connect_upstream(self._address(request))
        except OSError:
            return self._end(connection, "502 Bad Gateway")
        if request.method == "CONNECT":
            connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n" + self.behind)
            relay(connection.sock, upstream)
        else:
            upstream.sendall(origin_form(request))
            relay(connection.sock, upstream, b"Connection: close\r\n")
        connection.close()

    def _authorized(self, request: Recorded) -> bool:
        if self.credentials is None:
            return True
        expected = base64.b64encode(self.credentials.encode("utf-8")).decode("ascii")
        return request.header("proxy-authorization") == "Basic " + expected

    def _address(self, request: Recorded) -> Tuple[str, int]:
        if self.resolve is not None:
            return self.resolve
        url = urllib.parse.urlsplit("//" + request.target if request.method == "CONNECT" else request.target)
        return url.hostname or "", url.port or 80

    def _end(self, connection: Connection, status: str) -> None:
        fields = {"Content-Length": 0, "Connection": "close"}
        connection.send(head(status, fields).encode("latin-1"))
        connection.close()


def origin_form(request: Recorded) -> bytes:
    """A request to a proxy as the proxy passes it on."""
    url = urllib.parse.urlsplit(request.target)
    target = urllib.parse.urlunsplit(("", "", url.path or "/", url.query, ""))
    dropped = ("connection", "proxy-", "transfer-encoding", "content-length", "expect")
    headers = [item for item in request.headers if not item[0].lower().startswith(dropped)]
    lines = [f"{request.method} {target} HTTP/1.1", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in headers]
    if request.body:
        lines.append(f"Content-Length: {len(request.body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + request.body


def relay(client: socket.socket, upstream: socket.socket, insert: bytes = b"") -> None:
    """Pass bytes both ways until one side ends. `insert` goes below the first line that upstream sends."""
    with selectors.DefaultSelector() as selector:
        selector.register(client, selectors.EVENT_READ, (client, upstream))
        selector.register(upstream, selectors.EVENT_READ, (upstream, client))
        while True:
            for key, _ in selector.select():
                source, sink = key.data
                data = source.recv(1 << 16)
                if not data:
                    return
                if insert and source is upstream:
                    data, insert = data.replace(b"\r\n", b"\r\n" + insert, 1), b""
                sink.sendall(data)


# ---------------------------------------------------------------------------------------------------------
# Certificates, good and bad: nobody's keys, for loopback alone
# ---------------------------------------------------------------------------------------------------------


@functools.lru_cache(maxsize=None)
def server_tls(pem: str) -> ssl.SSLContext:
    """For `StandIn(tls=...)`; `pem` holds the certificate and its key."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    handle, path = tempfile.mkstemp(suffix=".pem")
    try:
        with os.fdopen(handle, "w") as file:
            file.write(pem)
        context.load_cert_chain(path)
    finally:
        os.unlink(path)
    return context


@functools.lru_cache(maxsize=None)
def client_tls() -> ssl.SSLContext:
    """Trusts CA_CERT and nothing else."""
    return ssl.create_default_context(cadata=CA_CERT)


CA_CERT = """\
-----BEGIN CERTIFICATE-----
MIIBYDCCAQagAwIBAgICEAAwCgYIKoZIzj0EAwIwFjEUMBIGA1UEAwwLU3RhbmQt
aW4gQ0EwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBYxFDASBgNV
BAMMC1N0YW5kLWluIENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ywKjXlA
eVm21T3mcUQK+ljIlNnT8VDO9k5atbGqA2b5nq+0fEP6EwUeU9dF8rMBZqmNTydB
9jFeNOxYuKQfj6NCMEAwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAQYw
HQYDVR0OBBYEFGXOuRnPVXP8ATdoSO5vLdyn/MIDMAoGCCqGSM49BAMCA0gAMEUC
IQD1yfXFZIi6IoAOHlcgutbQbFoAreUstmie5kmOa9JWYgIgU9IE71tisan0PtFQ
iqUksZ9qxIfkxVwVVEUcWtZ38rA=
-----END CERTIFICATE-----
"""

# For localhost, 127.0.0.1, ::1 and api.example.test.
GOOD = """\
-----BEGIN CERTIFICATE-----
MIIB0zCCAXmgAwIBAgICEAEwCgYIKoZIzj0EAwIwFjEUMBIGA1UEAwwLU3RhbmQt
aW4gQ0EwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNV
BAMMCWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHqgfEtlNnAM
f1s+p4Eaxyo1+8YLg6XOFDBOmPzNUvT0MI7h/OX7Z9JEZGVIv7QoxoaVWQmD5gnn
1QKBq8TSGwqjgbYwgbMwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCB4AwEwYD
VR0lBAwwCgYIKwYBBQUHAwEwHQYDVR0OBBYEFNnYtXSWQq2W5UDa7z2vEDXnWdNJ
MB8GA1UdIwQYMBaAFGXOuRnPVXP8ATdoSO5vLdyn/MIDMD4GA1UdEQQ3MDWCCWxv
Y2FsaG9zdIcEfwAAAYcQAAAAAAAAAAAAAAAAAAAAAYIQYXBpLmV4YW1wbGUudGVz
dDAKBggqhkjOPQQDAgNIADBFAiEAlIiAv14Q8oJLzxiwTDIFlMdsgh8jzoDTJ8/O
HZ4Qx74CIFJEJf6q6X7rx+RCXVDNW+HgYzc5C9+faWgjdf6BOKB7
-----END CERTIFICATE-----
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHTFuee4cxF8tC4SI
aW5liesEl8WppO54vmf34eomSwahRANCAAR6oHxLZTZwDH9bPqeBGscqNfvGC4Ol
zhQwTpj8zVL09DCO4fzl+2fSRGRlSL+0KMaGlVkJg+YJ59UCgavE0hsK
-----END PRIVATE KEY-----
"""

# As GOOD, but it ended with the year 2020.
EXPIRED = """\
-----BEGIN CERTIFICATE-----
MIIB0DCCAXegAwIBAgICEAIwCgYIKoZIzj0EAwIwFjEUMBIGA1UEAwwLU3RhbmQt
aW4gQ0EwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAwWjAUMRIwEAYDVQQD
DAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASMoGv8svCFAUhB
cy86MWh0tWJEL4jbsFyNvwe+NVDZpqIFkenx9BEGH5HGAkZjVbCz4BDdNsY+wIJO
U1Dbj+Nbo4G2MIGzMAwGA1UdEwEB/wQCMAAwDgYDVR0PAQH/BAQDAgeAMBMGA1Ud
JQQMMAoGCCsGAQUFBwMBMB0GA1UdDgQWBBQpA2I9Joaxp7adTNNYwcz9AxcE4TAf
BgNVHSMEGDAWgBRlzrkZz1Vz/AE3aEjuby3cp/zCAzA+BgNVHREENzA1gglsb2Nh
bGhvc3SHBH8AAAGHEAAAAAAAAAAAAAAAAAAAAAGCEGFwaS5leGFtcGxlLnRlc3Qw
CgYIKoZIzj0EAwIDRwAwRAIgYHJM86GLukSL9pqVbCwk5EVSNP+bzpVph6oVd7YB
3fECIG4LQAMcsg5g02EnEij0+4XOyrdRYOj2qj4eMVDgdPsX
-----END CERTIFICATE-----
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgLGaaIbytFxOe8Q4Q
KjVojlp8+ZXBQsRO8WEdYnrHaBWhRANCAASMoGv8svCFAUhBcy86MWh0tWJEL4jb
sFyNvwe+NVDZpqIFkenx9BEGH5HGAkZjVbCz4BDdNsY+wIJOU1Dbj+Nb
-----END PRIVATE KEY-----
"""

# For other.example.test alone.
WRONG_HOST = """\
-----BEGIN CERTIFICATE-----
MIIBujCCAWGgAwIBAgICEAMwCgYIKoZIzj0EAwIwFjEUMBIGA1UEAwwLU3RhbmQt
aW4gQ0EwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMB0xGzAZBgNV
BAMMEm90aGVyLmV4YW1wbGUudGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IA
BBDtF5EY1Ux8B2lpQwCvVwCVjj8cOvFH0wIZRYtRauxy2F7h7eJB2fIHIhdd1dnr
32h2+nCoylJuIikUGlWVVtajgZUwgZIwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8E
BAMCB4AwEwYDVR0lBAwwCgYIKwYBBQUHAwEwHQYDVR0OBBYEFD4wM7d4vxTHva42
I3bN3bLNGq0VMB8GA1UdIwQYMBaAFGXOuRnPVXP8ATdoSO5vLdyn/MIDMB0GA1Ud
EQQWMBSCEm90aGVyLmV4YW1wbGUudGVzdDAKBggqhkjOPQQDAgNHADBEAiBwzYCm
OipFBIUzSxTPt7+Gl6BB8Ri/xYxdH86SQGDuLwIgYiWtHmWUk0nXShdQ/vwDuv6a
fsIsWjkHLMUq6IuEUqk=
-----END CERTIFICATE-----
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmJJnuVH/KNakWAO/
4xg7RBXH78eoi12dnpHTKjQU0DehRANCAAQQ7ReRGNVMfAdpaUMAr1cAlY4/HDrx
R9MCGUWLUWrscthe4e3iQdnyByIXXdXZ699odvpwqMpSbiIpFBpVlVbW
-----END PRIVATE KEY-----
"""

# As GOOD, but signed by itself.
SELF_SIGNED = """\
-----BEGIN CERTIFICATE-----
MIIB0TCCAXegAwIBAgICEAQwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxo
b3N0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAUMRIwEAYDVQQD
DAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR7U3zGfJWfirgU
7Aq64T/FuFIi4X7NXlivmnTbl83BuLDfOTw6FjG3UZX+Zz3tQ6ZTZSwnJZxtcy3w
dsG6tJ6Po4G2MIGzMAwGA1UdEwEB/wQCMAAwDgYDVR0PAQH/BAQDAgeAMBMGA1Ud
JQQMMAoGCCsGAQUFBwMBMB0GA1UdDgQWBBRZD/xYQUZmqJnFipJ3QAudMeouvzAf
BgNVHSMEGDAWgBRZD/xYQUZmqJnFipJ3QAudMeouvzA+BgNVHREENzA1gglsb2Nh
bGhvc3SHBH8AAAGHEAAAAAAAAAAAAAAAAAAAAAGCEGFwaS5leGFtcGxlLnRlc3Qw
CgYIKoZIzj0EAwIDSAAwRQIhALT4PVWSDPKZvgpOqrG+g4bB+hbKGSqVTou642DV
xEvcAiA8eAv6XTIqQN9OyTdDR8YwWenBGlOzCA09B7XJ0/2wBQ==
-----END CERTIFICATE-----
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn9j3mPo4ABO3GJlP
SIxO+YsZIHRI+XFCrwL8brKhuCGhRANCAAR7U3zGfJWfirgU7Aq64T/FuFIi4X7N
XlivmnTbl83BuLDfOTw6FjG3UZX+Zz3tQ6ZTZSwnJZxtcy3wdsG6tJ6P
-----END PRIVATE KEY-----
"""


# ---------------------------------------------------------------------------------------------------------
# Tests: what they have in common
# ---------------------------------------------------------------------------------------------------------


KEY = "bzz-0123456789-honeycomb"
ASK: Dict[str, Any] = {"model": MODELS[0], "messages": [{"role": "user", "content": "Hello, bees!"}]}
COMPLETION: Dict[str, Any] = {
    "id": "cmpl-1",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}],
}
HELLO = sse(chunk_json("Hello"))
EVENTS = HELLO + sse(chunk_json(finish_reason="stop"), "[DONE]")
JSON, SSE = "application/json", "text/event-stream"


def create(client: BeezyAI, request: Any = ASK, **options: Any) -> beezy_ai.CreateChatCompletionResponseBody:
    return client.chat.create(request=request, **options)


def stream(client: BeezyAI, request: Any = ASK, **options: Any) -> beezy_ai.CreateChatCompletionResponseBody:
    return client.chat.stream(request=request, **options).get_final_response()


def stream_on_loop(client: BeezyAI, request: Any = ASK, **options: Any) -> beezy_ai.CreateChatCompletionResponseBody:
    async def main() -> beezy_ai.CreateChatCompletionResponseBody:
        async with await client.chat.stream_async(request=request, **options) as events:
            return await events.get_final_response_async()

    return asyncio.run(main())


def request(client: BeezyAI, body: Any = ASK, **options: Any) -> Any:
    return client.request("POST", "/chat/completions", body, **options)


def open_stream(client: BeezyAI, request: Any = ASK, **options: Any) -> None:
    client.chat.stream(request=request, **options).close()


Call = Callable[..., Any]
both_calls = pytest.mark.parametrize("call", [create, stream], ids=["create", "stream"])
all_calls = pytest.mark.parametrize("call", [create, stream, stream_on_loop], ids=["create", "stream", "async"])


def client_of(server: StandIn, **arguments: Any) -> BeezyAI:
    """One that fails rather than hangs."""
    given = {"server_url": server.url, "retries": 0, "timeout": 5, "ssl_context": client_tls()}
    return BeezyAI(**{"api_key_auth": KEY, **given, **arguments})


def failure_of(call: Call, *arguments: Any, **options: Any) -> SDKError:
    with pytest.raises(SDKError) as caught:
        call(*arguments, **options)
    error: SDKError = caught.value
    return error


def cases(table: List[Any]) -> List[Any]:
    """A table whose rows begin with a name, for parametrize."""
    return [pytest.param(*row[1:], id=row[0]) for row in table]


DONE = "data: [DONE]\n\n"
FRAMINGS = ("chunked", "length", "close")
STREAM_HEADERS = {"Content-Type": "text/event-stream"}
EMPTY: Dict[str, Any] = {"choices": []}
EVENT_STREAM = {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}
WHOLE = sse(chunk_json("Hello"), chunk_json(finish_reason="stop"), "[DONE]")
BEGUN: Steps = [["head", "200 OK", EVENT_STREAM], ["chunk", HELLO]]
HANG: Steps = [["hang"]]


def ask(steps: Steps) -> Dict[str, Any]:
    return {**ASK, "stand_in": steps}


@pytest.fixture(scope="session", autouse=True)
def small_heap() -> None:
    """Thousands of collected tests are not for the garbage collector to go through again and again."""
    if hasattr(gc, "freeze"):
        gc.collect()
        gc.freeze()


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn() as server:
        yield server


@pytest.fixture(params=[False, True], ids=["plain", "tls"])
def either(request: Any) -> Iterator[StandIn]:
    """The stand-in without and with TLS."""
    with StandIn(tls=server_tls(GOOD) if request.param else None) as server:
        yield server


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
def hostile() -> Iterator[None]:
    """Threads take turns as often as can be."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.fixture
def no_environment(monkeypatch: Any) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith("SSL_CERT"):
            monkeypatch.delenv(name)


def dropped() -> None:
    """What was dropped is gone: with reference counts it is already."""
    if sys.implementation.name != "cpython":
        for _ in range(3):  # what a finalizer frees is there for the next one
            gc.collect()


def until(predicate: Callable[[], object], seconds: float = 5) -> bool:
    """Wait for what no server tells about."""
    end = time.monotonic() + seconds
    while not predicate():
        if time.monotonic() > end:
            return False
        time.sleep(0.001)
    return True


def waits(thread: threading.Thread) -> bool:
    """Whether the thread is in a call that reads from a socket or connects one."""
    frame = sys._current_frames().get(thread.ident or 0)
    line = "" if frame is None else linecache.getline(frame.f_code.co_filename, frame.f_lineno)
    return any(name in line for name in ("recv(", "recv_into(", "read(", "handshake(", "poll(", "select("))


def ask_steps(*steps: Step) -> Dict[str, Any]:
    return ask(list(steps))


@pytest.fixture
def client(server: StandIn) -> Iterator[beezy_ai.BeezyAI]:
    with beezy_ai.BeezyAI(server_url=server.url, retries=0, timeout=5) as client:
        yield client


def consume(stream: beezy_ai.EventStream) -> Tuple[List[beezy_ai.ChatCompletionEvent], Optional[beezy_ai.SDKError]]:
    """All events, and the error that came after them."""
    events: List[beezy_ai.ChatCompletionEvent] = []
    try:
        for event in stream:
            events.append(event)
    except beezy_ai.SDKError as error:
        return events, error
    return events, None


def text_in(event: beezy_ai.ChatCompletionEvent) -> Any:
    return event.data.choices[0].delta.content


def exactly(value: Any) -> str:
    """JSON to compare by: Python has True == 1 == 1.0."""
    return json.dumps(value, sort_keys=True)


@pytest.fixture
def log(caplog: Any) -> Any:
    caplog.set_level(logging.DEBUG, logger="beezy_ai")
    return caplog


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


def descriptors() -> int:
    return len(os.listdir("/dev/fd")) if os.path.isdir("/dev/fd") else 0


# ---------------------------------------------------------------------------------------------------------
# Models
# ---------------------------------------------------------------------------------------------------------

REQUEST_FIELDS = "model messages temperature top_p max_tokens safe_prompt random_seed response_format tools tool_choice"
MODEL_FIELDS = {
    "Message": "role content tool_calls tool_call_id name prefix",
    "ToolCall": "id type function index",
    "FunctionCall": "name arguments",
    "Tool": "type function",
    "Function": "name description parameters",
    "ResponseFormat": "type json_schema",
    "CreateChatCompletionRequestBody": REQUEST_FIELDS,
    "StreamChatCompletionsRequestBody": REQUEST_FIELDS,
    "CreateChatCompletionResponseBody": "id object created model choices usage",
    "Choice": "index message finish_reason",
    "Usage": "prompt_tokens completion_tokens total_tokens",
    "ChatCompletionEvent": "data event id",
    "ChatCompletionChunk": "id object created model choices usage",
    "StreamChoice": "index delta finish_reason",
    "DeltaMessage": "role content tool_calls",
}
ENUMS = {
    "ChatCompletionRole": "system user assistant tool",
    "FinishReason": "stop length model_length error tool_calls",
    "ToolType": "function",
}
ERROR_NAMES = (
    "SDKError BadRequest Unauthorized Forbidden NotFound TooManyRequests InternalServerError ServiceUnavailable"
    " TransportError TransportTimeout InvalidResponse StreamError"
)
LIST_FIELDS = [
    ("Message", "tool_calls", "ToolCall"),
    ("DeltaMessage", "tool_calls", "ToolCall"),
    ("CreateChatCompletionRequestBody", "messages", "Message"),
    ("CreateChatCompletionRequestBody", "tools", "Tool"),
    ("StreamChatCompletionsRequestBody", "messages", "Message"),
    ("StreamChatCompletionsRequestBody", "tools", "Tool"),
    ("CreateChatCompletionResponseBody", "choices", "Choice"),
    ("ChatCompletionChunk", "choices", "StreamChoice"),
]
ENUM_FIELDS = [
    ("Message", "role", "user", beezy_ai.ChatCompletionRole.USER),
    ("DeltaMessage", "role", "assistant", beezy_ai.ChatCompletionRole.ASSISTANT),
    ("ToolCall", "type", "function", beezy_ai.ToolType.FUNCTION),
    ("Tool", "type", "function", beezy_ai.ToolType.FUNCTION),
    ("Choice", "finish_reason", "length", beezy_ai.FinishReason.LENGTH),
    ("StreamChoice", "finish_reason", "tool_calls", beezy_ai.FinishReason.TOOL_CALLS),
]
# What no class names, but what a class might stumble over.
ODD_KEYS = [
    "extra", "headers", "to_dict", "from_dict", "self", "cls", "mapping", "", " ", "é", "\x00", "0", "\ud800",
    "__class__", "__dict__", "__nulls__", "__stand_ins__", "__plan__", "__init__", "__post_init__", "__eq__",
    "__getattr__", "__slots__", "__reduce__", "__setstate__", "__deepcopy__",
]  # fmt: skip
ODD_VALUES: List[Any] = [
    None, True, False, 0, 1, -1, 1.5, 10**30, "", "x", "user", "stop", "function", "\ud800", "\x00",
    [], {}, [None], [[]], [{}], [None, 1, "a", True, [], {}, [{}], {"a": None}], {"": ""}, {"a": {"b": [None]}},
    {"extra": {"extra": {}}}, {"index": "0"}, [{"index": None}], {"__nulls__": ["a"], "__stand_ins__": {}},
    {"role": None, "tool_calls": None}, {"function": None}, {"function": {"arguments": {}}}, {"tool_calls": 3},
    [{"function": {"name": None}, "extra": None}], [{"message": {"tool_calls": [{"function": None}, None]}}],
    [{"delta": None, "finish_reason": []}, 5], {"choices": {}, "usage": []}, [{"delta": {"role": {}}}],
]  # fmt: skip


def model_named(name: str) -> Any:
    return getattr(beezy_ai, name)


def names_of(name: str) -> List[str]:
    return MODEL_FIELDS[name].split()


def look_at(model: Any) -> None:
    """Read all there is to read, as a debugger or a template would."""
    for field in dataclasses.fields(model):
        value = getattr(model, field.name)
        for item in value if isinstance(value, list) else [value]:
            if dataclasses.is_dataclass(item):
                look_at(item)
    repr(model)
    assert model == model
    assert model != 0


def random_json(rng: random.Random, depth: int = 0) -> Any:
    roll = rng.random()
    if depth > 4 or roll < 0.4:
        return rng.choice(ODD_VALUES)
    if roll < 0.6:
        return [random_json(rng, depth + 1) for _ in range(rng.randrange(4))]
    return random_object(rng, depth + 1)


def random_object(rng: random.Random, depth: int = 0) -> Dict[str, Any]:
    names = sorted({name for fields in MODEL_FIELDS.values() for name in fields.split()})
    keys = [rng.choice(ODD_KEYS if rng.random() < 0.2 else names) for _ in range(rng.randrange(7))]
    return {key: random_json(rng, depth) for key in keys}


def assert_lossless(model: Any, value: Dict[str, Any]) -> None:
    before = exactly(value)
    decoded = model.from_dict(value)
    assert exactly(decoded.to_dict()) == before
    look_at(decoded)
    assert exactly(decoded.to_dict()) == before
    assert exactly(value) == before
    assert decoded == model.from_dict(value)


class TestLossless:
    @pytest.mark.parametrize("name", MODEL_FIELDS)
    def test_odd_values(self, name: str) -> None:
        assert_lossless(model_named(name), {})
        for key, value in itertools.product(names_of(name) + ODD_KEYS, ODD_VALUES):
            assert_lossless(model_named(name), {key: value})
        for value in ODD_VALUES:
            assert_lossless(model_named(name), dict.fromkeys(names_of(name), value))
            assert_lossless(model_named(name), dict.fromkeys(ODD_KEYS + names_of(name), value))

    @pytest.mark.parametrize("name", MODEL_FIELDS)
    def test_random_objects(self, name: str) -> None:
        rng = random.Random(name)
        for _ in range(50):
            assert_lossless(model_named(name), random_object(rng))

    @pytest.mark.parametrize("name", MODEL_FIELDS)
    def test_unknown_keys_are_extra(self, name: str) -> None:
        unknown = {key: [key] for key in ODD_KEYS}
        model = model_named(name).from_dict({**unknown, names_of(name)[0]: 5})
        assert model.extra == unknown
        assert model.extra["extra"] == ["extra"]
        model.extra["more"] = 1
        assert model.to_dict() == {**unknown, names_of(name)[0]: 5, "more": 1}
        assert model_named(name).from_dict({}).extra == {}

    @pytest.mark.parametrize("key", ["unknown", "extra", "content"])
    def test_deep_nesting(self, key: str) -> None:
        value: Any = "bottom"
        for _ in range(20000):
            value = [{"x": value}]
        found = beezy_ai.Message.from_dict({key: value}).to_dict()[key]
        for _ in range(20000):
            assert len(found) == len(found[0]) == 1
            found = found[0]["x"]
        assert found == "bottom"

    @pytest.mark.parametrize("name", MODEL_FIELDS)
    def test_nothing_is_aliased(self, name: str) -> None:
        value = {key: [{"function": {"x": [1]}, "x": [1]}] for key in names_of(name) + ["unknown"]}
        before = exactly(value)
        model = model_named(name).from_dict(value)
        change_everything(model.to_dict())
        assert exactly(model.to_dict()) == before
        for key in names_of(name):
            getattr(model, key).append(1)
        model.extra["unknown"][0]["x"].append(1)
        model.extra["more"] = 1
        assert exactly(value) == before

    def test_any_mapping(self) -> None:
        call = types.MappingProxyType({"id": "a", "function": types.MappingProxyType({"name": "f", "x": 1})})
        message = beezy_ai.Message.from_dict(types.MappingProxyType({"tool_calls": [call], "y": call}))
        plain = {"id": "a", "function": {"name": "f", "x": 1}}
        assert message.tool_calls[0].function.name == "f"
        assert message.to_dict() == {"tool_calls": [plain], "y": plain}
        json.dumps(message.to_dict())

    @pytest.mark.parametrize("value", [None, [], [("role", "user")], "role", 5])
    def test_no_mapping(self, value: Any) -> None:
        with pytest.raises(TypeError):
            beezy_ai.Message.from_dict(value)


def change_everything(value: Any) -> None:
    items = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    for item in list(items):
        change_everything(item)
    if isinstance(value, dict):
        value["changed"] = True
    elif isinstance(value, list):
        value.append("changed")


class TestModels:
    @pytest.mark.parametrize("name", MODEL_FIELDS)
    def test_positional_arguments(self, name: str) -> None:
        names = names_of(name)
        model = model_named(name)(*("value %s" % key for key in names))
        assert [getattr(model, key) for key in names] == ["value %s" % key for key in names]
        assert model.to_dict() == {key: "value %s" % key for key in names}
        assert [f.name for f in dataclasses.fields(model)][: len(names) + 1] == names + ["extra"]
        assert model_named(name)(extra={"x": 1}).to_dict() == {"x": 1}

    @pytest.mark.parametrize("name", MODEL_FIELDS)
    def test_none_is_not_sent(self, name: str) -> None:
        assert model_named(name)().to_dict() == {}
        assert model_named(name)(*[None] * len(names_of(name))).to_dict() == {}

    @pytest.mark.parametrize("name, field, item", LIST_FIELDS)
    def test_empty_list_is_not_sent(self, name: str, field: str, item: str) -> None:
        given: List[Any] = []
        model = model_named(name)(**{field: given})
        assert model.to_dict() == {}
        given.append(model_named(item)(extra={"x": 1}))
        assert getattr(model, field) == given
        assert model.to_dict() == {field: [{"x": 1}]}

    def test_falsy_values_are_sent(self) -> None:
        assert beezy_ai.Message(content="", prefix=False).to_dict() == {"content": "", "prefix": False}
        assert beezy_ai.Function(parameters={}).to_dict() == {"parameters": {}}
        request = beezy_ai.CreateChatCompletionRequestBody(temperature=0, random_seed=0, tool_choice={})
        assert exactly(request.to_dict()) == exactly({"temperature": 0, "random_seed": 0, "tool_choice": {}})

    def test_whole_request(self) -> None:
        user, function = beezy_ai.ChatCompletionRole.USER, beezy_ai.ToolType.FUNCTION
        call = beezy_ai.ToolCall("id", function, beezy_ai.FunctionCall("f", "{}"), extra={"role": user})
        said = beezy_ai.Message("assistant", tool_calls=[call])
        messages: List[Any] = [beezy_ai.Message(user, "hi"), said, {"role": user}]
        request = beezy_ai.StreamChatCompletionsRequestBody(
            "m",
            messages,
            response_format=beezy_ai.ResponseFormat("json_object"),
            tools=[beezy_ai.Tool(function, beezy_ai.Function("f", "d", {"type": "object"}))],
            tool_choice={"type": function},
            extra={"seen": (beezy_ai.FinishReason.STOP, [call.function])},
        )
        expected = {
            "model": "m",
            "messages": [
                {"role": "user", "content": "hi"},
                {
                    "role": "assistant",
                    "tool_calls": [
                        {
                            "id": "id",
                            "type": "function",
                            "function": {"name": "f", "arguments": "{}"},
                            "role": "user",
                        }
                    ],
                },
                {"role": "user"},
            ],
            "response_format": {"type": "json_object"},
            "tools": [
                {"type": "function", "function": {"name": "f", "description": "d", "parameters": {"type": "object"}}}
            ],
            "tool_choice": {"type": "function"},
            "seen": ["stop", [{"name": "f", "arguments": "{}"}]],
        }
        assert exactly(request.to_dict()) == exactly(expected)
        assert request.to_dict() == expected
        assert type(request.to_dict()["messages"][0]["role"]) is str
        assert type(request.to_dict()["tool_choice"]["type"]) is str

    @pytest.mark.parametrize("sent", [{}, None], ids=["missing", "null"])
    @pytest.mark.parametrize("name, field, item", LIST_FIELDS)
    def test_missing_list(self, name: str, field: str, item: str, sent: Optional[Dict[str, Any]]) -> None:
        value = {field: None} if sent is None else sent
        model = model_named(name).from_dict(value)
        assert getattr(model, field) == []
        assert model.to_dict() == value
        getattr(model, field).append(model_named(item).from_dict({"x": 1}))
        assert model.to_dict() == {field: [{"x": 1}]}
        getattr(model, field).clear()
        assert getattr(model, field) == []
        assert getattr(model_named(name).from_dict(value), field) == []

    def test_assignment(self) -> None:
        message = beezy_ai.Message.from_dict({"role": "user", "tool_calls": None, "x": 1})
        message.role, message.content = beezy_ai.ChatCompletionRole.TOOL, "done"
        message.tool_calls = [beezy_ai.ToolCall(id="a")]
        assert message.to_dict() == {"role": "tool", "content": "done", "tool_calls": [{"id": "a"}], "x": 1}

    def test_nested_models(self) -> None:
        call = {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}, "index": 0}
        choice = {"index": 0, "message": {"role": "assistant", "tool_calls": [call, None]}, "finish_reason": "stop"}
        usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
        whole = beezy_ai.CreateChatCompletionResponseBody.from_dict({"choices": [choice, 5], "usage": usage})
        assert isinstance(whole.choices[0], beezy_ai.Choice)
        assert isinstance(whole.choices[0].message, beezy_ai.Message)
        assert isinstance(whole.choices[0].message.tool_calls[0], beezy_ai.ToolCall)
        assert whole.choices[0].message.tool_calls[0].function.name == "f"
        assert whole.choices[0].message.tool_calls[1] is None
        assert whole.choices[1:] == [5]
        assert isinstance(whole.usage, beezy_ai.Usage) and whole.usage.total_tokens == 3
        delta = {"role": "assistant", "tool_calls": [call]}
        event = beezy_ai.ChatCompletionEvent.from_dict({"data": {"choices": [{"delta": delta}], "usage": usage}})
        assert isinstance(event.data, beezy_ai.ChatCompletionChunk)
        assert isinstance(event.data.choices[0], beezy_ai.StreamChoice)
        assert isinstance(event.data.choices[0].delta, beezy_ai.DeltaMessage)
        assert event.data.choices[0].delta.tool_calls[0].index == 0
        assert isinstance(event.data.usage, beezy_ai.Usage)
        given = {"messages": [{}], "tools": [{"function": {}}], "response_format": {}}
        request = beezy_ai.CreateChatCompletionRequestBody.from_dict(given)
        assert isinstance(request.messages[0], beezy_ai.Message)
        assert isinstance(request.tools[0].function, beezy_ai.Function)
        assert isinstance(request.response_format, beezy_ai.ResponseFormat)

    @pytest.mark.parametrize("name, field, text, member", ENUM_FIELDS)
    def test_open_enums(self, name: str, field: str, text: str, member: Any) -> None:
        model = model_named(name)
        assert getattr(model.from_dict({field: text}), field) is member
        assert type(model.from_dict({field: text}).to_dict()[field]) is str
        assert type(model(**{field: member}).to_dict()[field]) is str
        unlisted = getattr(model.from_dict({field: "unheard of"}), field)
        assert unlisted == "unheard of" and type(unlisted) is str

    @pytest.mark.parametrize("name", ENUMS)
    def test_enum_members(self, name: str) -> None:
        assert [member.value for member in model_named(name)] == ENUMS[name].split()
        for member in model_named(name):
            value = member.value
            assert member.name == value.upper()
            assert member == value and isinstance(member, str)
            assert [str(member), f"{member}", "%s" % member, format(member, "")] == [value] * 4
            assert f"{member:>20}|{member!s:<3}" == f"{value:>20}|{value:<3}"
            assert json.loads(json.dumps({member: member})) == {value: value}
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                assert pickle.loads(pickle.dumps(member, protocol)) is member

    @pytest.mark.parametrize("looked_at", [False, True], ids=["fresh", "looked at"])
    @pytest.mark.parametrize("name", MODEL_FIELDS)
    def test_pickle_and_copy(self, name: str, looked_at: bool) -> None:
        values: List[Dict[str, Any]] = [{}, dict.fromkeys(names_of(name))]
        values += [{key: [{"x": value}] for key in names_of(name) + ODD_KEYS} for value in (None, "x")]
        models = [model_named(name).from_dict(value) for value in values]
        models += [model_named(name)(), model_named(name)(*names_of(name), extra={"x": 1})]
        for model in models:
            if looked_at:
                look_at(model)
            copies = [pickle.loads(pickle.dumps(model, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
            for copied in copies + [copy.copy(model), copy.deepcopy(model), dataclasses.replace(model)]:
                assert type(copied) is type(model)
                assert copied == model and not copied != model
            for copied in copies + [copy.copy(model), copy.deepcopy(model)]:
                assert exactly(copied.to_dict()) == exactly(model.to_dict())

    def test_a_field_of_the_users_own(self) -> None:
        request = Extended.from_dict({"stop": ["a"], "x": 1})
        assert (request.stop, request.extra, request.to_dict()) == (["a"], {"x": 1}, {"stop": ["a"], "x": 1})
        assert beezy_ai.CreateChatCompletionRequestBody.from_dict({"stop": ["a"]}).extra == {"stop": ["a"]}

    def test_deepcopy_is_independent(self) -> None:
        message = beezy_ai.Message.from_dict({"x": [1]})
        assert message.tool_calls == []
        copied = copy.deepcopy(message)
        copied.tool_calls.append(beezy_ai.ToolCall())
        copied.extra["x"].append(2)
        assert message.to_dict() == {"x": [1]}

    @pytest.mark.parametrize("name", MODEL_FIELDS)
    def test_equality(self, name: str) -> None:
        model, names = model_named(name), names_of(name)
        whole = dict.fromkeys([*names, "unknown"], "x")
        assert model.from_dict(whole) == model.from_dict(whole) == model(*["x"] * len(names), extra={"unknown": "x"})
        for key in whole:
            assert model.from_dict(whole) != model.from_dict({**whole, key: "y"})
        assert model.from_dict(whole) != whole
        for other in MODEL_FIELDS:
            assert (model() == model_named(other)()) is (name == other)

    @pytest.mark.parametrize("name", MODEL_FIELDS)
    def test_repr(self, name: str) -> None:
        model, names = model_named(name), names_of(name)
        assert repr(model()) == repr(model.from_dict(dict.fromkeys(names))) == name + "()"
        for key in names:
            assert repr(model.from_dict({key: "x"})) == "%s(%s='x')" % (name, key)
        assert "unknown" in repr(model.from_dict({"unknown": 1}))

    def test_readable_repr(self) -> None:
        choice = {"index": 0, "delta": {"content": "Hi", "tool_calls": None}}
        event = beezy_ai.ChatCompletionEvent.from_dict({"data": {"id": "c", "choices": [choice], "usage": None}})
        assert repr(event) == (
            "ChatCompletionEvent(data=ChatCompletionChunk(id='c', choices="
            "[StreamChoice(index=0, delta=DeltaMessage(content='Hi'))]))"
        )
        assert repr(beezy_ai.Message(beezy_ai.ChatCompletionRole.USER, "")) == "Message(role='user')"

    def test_response_headers(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        response = client.chat.create(ASK)
        assert response.headers["X-REQUEST-ID"] == response.headers["x-request-id"] == "req-1"
        assert "headers" not in response.to_dict()
        assert "req-1" not in repr(response)
        bare = beezy_ai.CreateChatCompletionResponseBody.from_dict(response.to_dict())
        assert bare == response
        assert not bare.headers
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            copied = pickle.loads(pickle.dumps(response, protocol))
            assert copied == response and copied.headers["X-Request-Id"] == "req-1"

    def test_constructors_at_their_first_use(self) -> None:
        code = FIRST_USES % os.path.dirname(os.path.abspath(beezy_ai.__file__))
        assert subprocess.run([sys.executable, "-I", "-c", code]).returncode == 0


# in a process of its own, where no constructor has been used
FIRST_USES = """
import inspect, sys, threading
sys.path.insert(0, %r)
import beezy_ai
assert list(inspect.signature(beezy_ai.FunctionCall).parameters) == ["name", "arguments", "extra"]
class Own(beezy_ai.Usage):
    def __init__(self): super().__init__(total_tokens=1)
class Same(beezy_ai.Message): pass
for _ in range(2):
    assert Own().to_dict() == {"total_tokens": 1}
    assert Same("user", content="a") == Same(role="user", content="a")
    assert beezy_ai.ToolCall().function == beezy_ai.FunctionCall()
    try:
        beezy_ai.Tool(nonsense=1)
    except TypeError as error:
        assert "nonsense" in str(error)
    else:
        raise AssertionError("no TypeError")
made = []
threads = [threading.Thread(target=lambda: made.append(beezy_ai.Choice(index=5))) for _ in range(16)]
for step in threading.Thread.start, threading.Thread.join:
    for thread in threads:
        step(thread)
assert made == [beezy_ai.Choice.from_dict({"index": 5})] * 16
"""


class TestPublicNames:
    def test_all(self) -> None:
        expected = {"BeezyAI", "Chat", "EventStream", "models", "main", *MODEL_FIELDS, *ENUMS, *ERROR_NAMES.split()}
        assert sorted(beezy_ai.__all__) == sorted(expected)
        assert [name for name in expected if not hasattr(beezy_ai, name)] == []
        assert isinstance(beezy_ai.__version__, str)

    @pytest.mark.parametrize("name", [*MODEL_FIELDS, *ENUMS, *ERROR_NAMES.split()])
    def test_models_namespace(self, name: str) -> None:
        assert getattr(beezy_ai.models, name) is getattr(beezy_ai, name)


# ---------------------------------------------------------------------------------------------------------
# Server-sent events
# ---------------------------------------------------------------------------------------------------------

Frame = Tuple[str, Optional[str], Optional[str]]


class Vector(NamedTuple):
    name: str
    stream: bytes
    expected: List[Frame]


def frames(*datas: str, name: Optional[str] = None, last_id: Optional[str] = None) -> List[Frame]:
    return [(data, name, last_id) for data in datas]


LONG = b"x" * 2048
# https://github.com/web-platform-tests/wpt/tree/master/eventsource, with what its servers make of the messages
WPT_VECTORS = [
    Vector("event-data",
           b"data:msg\ndata:msg\n\n:\nfalsefield:msg\n\nfalsefield:msg\nData:data\n\ndata\n\ndata:end\n\n",
           frames("msg\nmsg", "", "end")),
    Vector("format-bom", b"\xef\xbb\xbfdata:1\n\n\xef\xbb\xbfdata:2\n\ndata:3\n\n", frames("1", "3")),
    Vector("format-bom-2", b"\xef\xbb\xbf\xef\xbb\xbfdata:1\n\ndata:2\n\ndata:3\n\n", frames("2", "3")),
    Vector("format-comments",
           b"data:1\r:\0\n:\r\ndata:2\n:" + LONG + b"\rdata:3\n:data:fail\r:" + LONG + b"\ndata:4\n\n\n",
           frames("1\n2\n3\n4")),
    Vector("format-data-before-final-empty-line", b"retry:1000\ndata:test1\n\nid:test\ndata:test2", frames("test1")),
    Vector("format-field-data", b"data:\n\ndata\ndata\n\ndata:test\n\n", frames("", "\n", "test")),
    Vector("format-field-event", b"event:test\ndata:x\n\ndata:x\n\n", [("x", "test", None), ("x", None, None)]),
    Vector("format-field-event-empty", b"event: \ndata:data\n\n", frames("data")),
    Vector("format-field-id", "id: …\nretry: 200\ndata: hello\n\n".encode("utf-8"), frames("hello", last_id="…")),
    Vector("format-field-id-2", "id: …\nretry: 200\ndata: hello\n\ndata: 2\n\ndata: 3\n\n".encode("utf-8"),
           frames("hello", "2", "3", last_id="…")),
    Vector("format-field-id-3 persists", b"id: 1\ndata: 1\n\ndata: 2\n\nid: 2\ndata: 3\n\ndata: 4\n\n",
           frames("1", "2", last_id="1") + frames("3", "4", last_id="2")),
    Vector("format-field-id-3 resets with colon", b"id: 1\ndata: 1\n\ndata: 2\n\nid:\ndata: 3\n\ndata: 4\n\n",
           frames("1", "2", last_id="1") + frames("3", "4", last_id="")),
    Vector("format-field-id-3 resets without colon", b"id: 1\ndata: 1\n\ndata: 2\n\nid\ndata: 3\n\ndata: 4\n\n",
           frames("1", "2", last_id="1") + frames("3", "4", last_id="")),
    Vector("format-field-id-null", b"id: \0\0\ndata: 1\n\nid: x\0\ndata: 2\n\nid: \0x\nid: x\0x\nid:  \0\ndata: 3\n\n",
           frames("1", "2", "3")),
    Vector("format-field-parsing",
           b"data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\n"
           b"da-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n\n",
           frames("\0\n 2\n1\n3\n\n4")),
    Vector("format-field-retry", b"retry:3000\ndata:x\n\n", frames("x")),
    Vector("format-field-retry-bogus", b"retry:3000\nretry:1000x\ndata:x\n\n", frames("x")),
    Vector("format-field-retry-empty", b"retry\ndata:test\n\n", frames("test")),
    Vector("format-field-unknown", b"data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\n\n\n",
           frames("test\n")),
    Vector("format-leading-space", b"data:\ttest\rdata: \ndata:test\n\n", frames("\ttest\n\ntest")),
    Vector("format-newlines", b"data:test\r\ndata\ndata:test\r\n\r", frames("test\n\ntest")),
    Vector("format-null-character", b"data:\0\n\n\n\n", frames("\0")),
    Vector("format-utf-8", "data:ok…\n\n".encode("utf-8"), frames("ok…")),
]  # fmt: skip
MORE_VECTORS = [
    Vector("nothing", b"", []),
    Vector("lf", b"data: 1\n\ndata: 2\n\n", frames("1", "2")),
    Vector("cr", b"data: 1\r\rdata: 2\r\r", frames("1", "2")),
    Vector("crlf", b"data: 1\r\n\r\ndata: 2\r\n\r\n", frames("1", "2")),
    Vector("cr crlf", b"data: 1\r\r\ndata: 2\r\r\n", frames("1", "2")),
    Vector("lf cr", b"data: 1\n\rdata: 2\n\r", frames("1", "2")),
    Vector("lf crlf", b"data: 1\n\r\ndata: 2\n\r\n", frames("1", "2")),
    Vector("crlf lf", b"data: 1\r\n\ndata: 2\r\n\n", frames("1", "2")),
    Vector("crlf cr", b"data: 1\r\n\rdata: 2\r\n\r", frames("1", "2")),
    Vector("crlf is one line end", b"data: 1\r\ndata: 2\r\n\r\n", frames("1\n2")),
    Vector("blank lines before", b"\n\r\r\n\n\ndata: 1\n\n\n\n\r\ndata: 2\n\n", frames("1", "2")),
    Vector("no other line ends", "data: a\u2028b\u2029c\x85d\x0ce\x0bf\x1cg\x1dh\x1ei\n\n".encode("utf-8"),
           frames("a\u2028b\u2029c\x85d\x0ce\x0bf\x1cg\x1dh\x1ei")),
    Vector("not trimmed", "data: \u2028a \x0c\x85\n\nid:  b \x1f\nevent:\tc \ndata:\xa0\n\n".encode("utf-8"),
           [("\u2028a \x0c\x85", None, None), ("\xa0", "\tc ", " b \x1f")]),
    Vector("bom in data", "data: \ufeffx\n\n".encode("utf-8"), frames("\ufeffx")),
    Vector("bom before data alone", "\ufeff\n\ufeffdata: x\n\n".encode("utf-8"), []),
    Vector("bom before a comment", "\ufeff: x\ndata: y\n\n".encode("utf-8"), frames("y")),
    Vector("bom after a blank line", "\n\ufeffdata: x\ndata: y\n\n".encode("utf-8"), frames("y")),
    Vector("bom of two bytes", b"\xef\xbbdata: x\ndata: y\n\n", frames("y")),
    Vector("bom alone", b"\xef\xbb\xbf", []),
    Vector("bom of utf-16", b"\xfe\xffdata: x\ndata: y\n\n", frames("y")),
    Vector("several data lines", b"data: 1\nevent: e\ndata:2\nid: i\ndata\n: c\ndata: 4\n\n",
           frames("1\n2\n\n4", name="e", last_id="i")),
    Vector("one space", b"data:  1\ndata:2 \ndata: \tx\ndata:\t \n\n", frames(" 1\n2 \n\tx\n\t ")),
    Vector("colons", b"data: a:b\ndata::c\ndata: : \n\n", frames("a:b\n:c\n: ")),
    Vector("names by the letter", b"DATA: 1\nData: 2\ndata : 3\n data: 4\ndatax: 5\ndat: 6\ndata: 7\n\n", frames("7")),
    Vector("white space is no blank line", b"data: 1\n \ndata: 2\n\t\ndata: 3\n\n", frames("1\n2\n3")),
    Vector("comments alone", b": 1\n\n:\n\n:data: 2\n\n", []),
    Vector("comment between", b": ping\n\ndata: 1\n: ping\ndata: 2\n\n: ping\n\n", frames("1\n2")),
    Vector("unnamed data", b"data\n\n", frames("")),
    Vector("event without data", b"event: a\n\ndata: 1\n\n", frames("1")),
    Vector("last event name wins", b"event: a\nevent: b\ndata: 1\n\nevent: a\nevent\ndata: 2\n\n",
           [("1", "b", None), ("2", None, None)]),
    Vector("nul in data and event", b"event: a\0\ndata: \0b\n\n", frames("\0b", name="a\0")),
    Vector("id without data", b"id: 7\n\ndata: 1\n\n", frames("1", last_id="7")),
    Vector("id without data, after another", b"id: 6\ndata: 0\n\nid: 7\n\ndata: 1\n\n",
           [("0", None, "6"), ("1", None, "7")]),
    Vector("last id wins", b"id: 1\ndata: x\nid: 2\n\n", frames("x", last_id="2")),
    Vector("nul keeps the id before", b"id: 1\nid: 2\0\ndata: x\n\n", frames("x", last_id="1")),
    Vector("id is text", "id: é:1 \ndata: x\n\n".encode("utf-8"), frames("x", last_id="é:1 ")),
    Vector("incomplete after a line end", b"data: 1\n\ndata: 2\n", frames("1")),
    Vector("incomplete after a cr", b"data: 1\r\rdata: 2\r", frames("1")),
    Vector("incomplete after a crlf", b"data: 1\r\n\r\ndata: 2\r\n", frames("1")),
    Vector("incomplete within a line", b"data: 1\n\ndata: 2", frames("1")),
    Vector("incomplete altogether", b"data: 1\nid: 2\nevent: 3\n", []),
    Vector("invalid utf-8", b"data: a\xffb\xc3\ndata: \xe2\x82\ndata: \xf0\x9f\x98\n\n",
           frames("a\ufffdb\ufffd\n\ufffd\n\ufffd")),
    Vector("utf-8 of no character", b"data: \xc0\x80\ndata: \xed\xa0\x80\ndata: \xf4\x90\x80\x80\n\n",
           frames("\ufffd\ufffd\n\ufffd\ufffd\ufffd\n\ufffd\ufffd\ufffd\ufffd")),
    Vector("characters of every size", "id: ß\nevent: €\ndata: aß€😀\ndata: 😀\n\n".encode("utf-8"),
           frames("aß€😀\n😀", name="€", last_id="ß")),
    Vector("done", b"data: [DONE]\n\ndata:[DONE]\n\n", frames("[DONE]", "[DONE]")),
]  # fmt: skip
VECTORS = WPT_VECTORS + MORE_VECTORS


def vector_id(value: object) -> Optional[str]:
    return value.name if isinstance(value, Vector) else None


each_vector = pytest.mark.parametrize("vector", VECTORS, ids=vector_id)


def decode(pieces: Sequence[bytes]) -> List[Frame]:
    decoder = beezy_ai._EventDecoder()
    return [(data, name, last_id) for piece in pieces for data, name, last_id in decoder.feed(piece)]


def single_bytes(stream: bytes) -> List[bytes]:
    return [stream[i : i + 1] for i in range(len(stream))]


def by_the_letter(stream: bytes) -> List[Frame]:
    """WHATWG HTML, section 9.2.6, as slow and as plain as it gets."""
    text = stream.decode("utf-8", "replace")
    lines = re.split("\r\n|\n|\r", text[1:] if text[:1] == "\ufeff" else text)[:-1]
    found: List[Frame] = []
    data, event, last_id = "", "", None
    for line in lines:
        name, _, value = line.partition(":")
        value = value[1:] if value[:1] == " " else value
        if not line:
            if data:
                found.append((data[:-1], event or None, last_id))
            data, event = "", ""
        elif name == "data":
            data += value + "\n"
        elif name == "event":
            event = value
        elif name == "id" and "\0" not in value:
            last_id = value
    return found


class TestEventDecoder:
    @each_vector
    def test_whole(self, vector: Vector) -> None:
        assert by_the_letter(vector.stream) == vector.expected
        assert decode([vector.stream]) == vector.expected

    @each_vector
    def test_byte_by_byte(self, vector: Vector) -> None:
        pieces = single_bytes(vector.stream)
        assert decode(pieces) == vector.expected
        assert decode([part for piece in pieces for part in (b"", piece, b"")]) == vector.expected

    @each_vector
    def test_every_split(self, vector: Vector) -> None:
        stream = vector.stream
        for i in range(1, len(stream)):
            assert decode([stream[:i], stream[i:]]) == vector.expected, i

    @each_vector
    def test_no_event_is_held_back(self, vector: Vector) -> None:
        decoder = beezy_ai._EventDecoder()
        arrived = 0
        for i in range(1, len(vector.stream) + 1):
            arrived += len(decoder.feed(vector.stream[i - 1 : i]))
            if i < 1000:  # of kilobytes of comment, the first will do
                assert arrived == len(by_the_letter(vector.stream[:i])), i
        assert arrived == len(vector.expected)

    def test_random_streams(self) -> None:
        rng = random.Random(1)
        words = b"data|data: |event|id|retry|:|: | |x|\0|\n|\n|\n\n|\r|\r\n|\r\n\r\n".split(b"|")
        words += [b"\xef\xbb\xbf", b"\xef", b"\xff", b"\xc2\x85"]
        words.append("😀".encode("utf-8"))
        for _ in range(2000):
            stream = b"".join(rng.choice(words) for _ in range(rng.randrange(30)))
            cuts = [0, *sorted(rng.randrange(len(stream) + 1) for _ in range(rng.randrange(8))), len(stream)]
            pieces = [stream[start:end] for start, end in zip(cuts, cuts[1:])]
            assert decode(pieces) == decode(single_bytes(stream)) == by_the_letter(stream), pieces


class TestVectorsOverSockets:
    """The stand-in cuts the stream; what the sockets make of it is up to them, but for the chunks."""

    def read(self, server: StandIn, client: beezy_ai.BeezyAI, steps: Steps) -> List[Frame]:
        server.script(steps)
        calls = client._calls
        response = calls._open(beezy_ai._Call(calls.settings), "POST", "/chat/completions", b"{}", "text/event-stream")
        try:
            return decode(list(beezy_ai._decompressed(response)))
        finally:
            response.close()

    @pytest.mark.parametrize("framing", FRAMINGS)
    def test_whole_and_byte_by_byte(self, server: StandIn, client: beezy_ai.BeezyAI, framing: str) -> None:
        for vector in VECTORS:
            for cuts in (range(0), range(1, len(vector.stream))):
                found = self.read(server, client, stream_answer(vector.stream, framing, cuts))
                assert found == vector.expected, vector.name

    @pytest.mark.parametrize("framing", FRAMINGS)
    def test_every_split(self, server: StandIn, client: beezy_ai.BeezyAI, framing: str) -> None:
        rng = random.Random(1)
        for vector in VECTORS:
            cuts: Sequence[int] = range(1, len(vector.stream))
            for cut in cuts if len(cuts) < 1000 else rng.sample(cuts, 50):  # of kilobytes of comment, a few will do
                found = self.read(server, client, stream_answer(vector.stream, framing, [cut]))
                assert found == vector.expected, (vector.name, cut)
        assert (server.connections == 1) is (framing != "close")

    @pytest.mark.parametrize("content_type", [
        "text/event-stream", "text/event-stream;", "text/event-stream;charset=windows-1252", "TEXT/Event-Stream",
        "text/event-stream;bogus", "text/event-stream; charset=utf-8",
    ])  # fmt: skip
    def test_content_type(self, server: StandIn, client: beezy_ai.BeezyAI, content_type: str) -> None:
        server.script(answer(sse(chunk_json("ok…")) + DONE, content_type=content_type))
        assert [text_in(event) for event in client.chat.stream(ASK)] == ["ok…"]

    @pytest.mark.parametrize("content_type", ["x bogus", "text/event-streams", "text/plain", "text/event-stream/x"])
    def test_bogus_content_type(self, server: StandIn, client: beezy_ai.BeezyAI, content_type: str) -> None:
        server.script(answer(sse(chunk_json("x")) + DONE, content_type=content_type))
        with pytest.raises(beezy_ai.InvalidResponse):
            client.chat.stream(ASK)


# ---------------------------------------------------------------------------------------------------------
# Streams
# ---------------------------------------------------------------------------------------------------------

LIMIT = 16 << 20
MIB = 1 << 20
CHUNKED = {**STREAM_HEADERS, "Transfer-Encoding": "chunked"}


def one_send(text: str) -> Steps:
    """A chunked stream, its end in the same packet."""
    data = raw(text.encode("utf-8"))
    return [["send", head("200 OK", CHUNKED) + f"{len(data):x}\r\n{data}\r\n0\r\n\r\n"]]


def chunk_of_size(size: int) -> str:
    """The JSON of an event, in as many bytes."""
    return to_json(chunk_json("x" * (size - len(to_json(chunk_json(""))))))


def event_of_lines(count: int, line: str) -> str:
    return 'data: {"x": [\n' + 'data: "%s",\n' % line * count + 'data: ""]}\n\n'


class TestArrival:
    @pytest.mark.parametrize("ahead", [0, 1, 9, 30, 60])
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\n and nothing of the \n"], ids=repr)
    @pytest.mark.parametrize("framing", ["chunks", "one chunk", "length", "close"])
    def test_each_event(self, server: StandIn, client: beezy_ai.BeezyAI, framing: str, end: str, ahead: int) -> None:
        """The stand-in sends each event and some bytes of the next, and no more until the event has come out."""
        events = [": ping\nevent: x\nid: 3\n" + sse(chunk_json(text)) for text in "123"] + [DONE + ":" * 100]
        events = [event.replace("\n", end[:2].strip(" ")) for event in events]
        ahead -= len(end) > 2
        cuts = [0, *(size + ahead for size in itertools.accumulate(map(len, events[:-1]))), sum(map(len, events))]
        parts = ["".join(events)[i:j] for i, j in zip(cuts, cuts[1:])]
        opening: Dict[str, Steps] = {
            "chunks": [["head", "200 OK", CHUNKED]],
            "one chunk": [["head", "200 OK", CHUNKED], ["send", f"{cuts[-1]:x}\r\n"]],
            "length": [["head", "200 OK", {**STREAM_HEADERS, "Content-Length": cuts[-1]}]],
            "close": [["head", "200 OK", STREAM_HEADERS]],
        }
        verb = "chunk" if framing == "chunks" else "send"
        ending: Dict[str, Steps] = {
            "chunks": [["last_chunk"]],
            "one chunk": [["send", "\r\n0\r\n\r\n"]],
            "length": [],
            "close": [["close"]],
        }
        steps = [step for part in parts for step in ([verb, part], ["wait", "more"])][:-1]
        server.script(opening[framing] + steps + ending[framing])
        stream = client.chat.stream(ASK)
        for expected in "123":
            assert text_in(next(stream)) == expected
            assert server.wait_until(lambda: server.waiting == ["more"])
            server.go("more")
        assert list(stream) == []

    def test_status_comes_first(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        server.script([["head", "200 OK", CHUNKED], ["wait", "more"], ["chunk", DONE], ["last_chunk"]])
        stream = client.chat.stream(ASK)
        assert stream.headers["content-TYPE"] == "text/event-stream"
        server.go("more")
        assert list(stream) == []

    def test_request(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        list(client.chat.stream(ASK))
        request = server.requests[0]
        assert (request.method, request.target) == ("POST", "/v1/chat/completions")
        assert request.header("accept") == "text/event-stream"
        assert request.json() == {**ASK, "stream": True}


DONE_FORMS = [
    "data: [DONE]\n\n", "data:[DONE]\n\n", "data:  [DONE] \t\n\n", "data: [DONE]\r\n\r\n", "data: [DONE]\r\r",
    "data: [DONE]\n", "data: [DONE]\r\n", "data: [DONE]\r", "data: [DONE]", "data:[DONE]", "data: [DONE]  ",
    "event: end\ndata: [DONE]\n\n", "id: 3\ndata: [DONE]\n\n", ": c\ndata: [DONE]\n: c\n\n",
    "data:\n\ndata: [DONE]\n\n",
]  # fmt: skip
NOT_DONE = [
    "data: [done]\n\n", "data: [DONE]x\n\n", "data: [ DONE ]\n\n", "data: DONE\n\n",
    'data: "[DONE]"\n\n', "[DONE]\n\n",
    "data: [DONE]\ndata: x\n\n", "data: x\ndata: [DONE]\n\n", "data: [DONE]\ndata: [DONE]\n\n", ": data: [DONE]\n\n",
    "Data: [DONE]\n\n", "event: [DONE]\n\n", "data: [DON", "data: [DONE", "data", "",
]  # fmt: skip
KEEP_ALIVES = [
    "data:\n\n", "data: \n\n", "data\n\n", "data:   \t\n\n", "data\ndata\n\n", ":\n\n", ": ping\n\n", ":\n",
    "event: ping\n\n",
    "retry: 5\n\n", "\n\n\n", "\r\n", "unknown: x\n\n",
]  # fmt: skip


class TestEndOfStream:
    @pytest.mark.parametrize("framing", FRAMINGS)
    @pytest.mark.parametrize("form", DONE_FORMS, ids=repr)
    def test_done(self, server: StandIn, client: beezy_ai.BeezyAI, form: str, framing: str) -> None:
        text = sse(chunk_json("x")) + form
        for cuts in (range(0), range(len(text) - len(form), len(text))):
            server.script(stream_answer(text, framing, cuts))
            events, error = consume(client.chat.stream(ASK))
            assert error is None
            assert [text_in(event) for event in events] == ["x"]

    @pytest.mark.parametrize("form", DONE_FORMS, ids=repr)
    def test_done_before_a_cut(self, server: StandIn, client: beezy_ai.BeezyAI, form: str) -> None:
        text = sse(chunk_json("x")) + form
        short = stream_answer(text, "length", headers={"Content-Length": 9999})
        for steps in (stream_answer(text)[:-1], short):
            server.script(steps + [["close"]])
            assert [text_in(event) for event in client.chat.stream(ASK)] == ["x"]

    @pytest.mark.parametrize("framing", FRAMINGS)
    @pytest.mark.parametrize("form", NOT_DONE, ids=repr)
    def test_not_done(self, server: StandIn, client: beezy_ai.BeezyAI, form: str, framing: str) -> None:
        server.script(stream_answer(sse(chunk_json("x")) + form, framing))
        events, error = consume(client.chat.stream(ASK))
        assert isinstance(error, beezy_ai.StreamError)
        assert [text_in(event) for event in events] == ["x"]

    @pytest.mark.parametrize(
        "after", [sse(chunk_json("y")), "data: <junk>\n\n", 'event: error\ndata: "x"\n\n', "data: {"]
    )
    def test_nothing_counts_after_done(self, server: StandIn, client: beezy_ai.BeezyAI, after: str) -> None:
        text = sse(chunk_json("x")) + DONE
        for cuts in ([], [len(text)]):
            server.script(stream_answer(text + after, pieces=cuts))
            stream = client.chat.stream(ASK)
            assert [text_in(event) for event in stream] == ["x"]
            assert list(stream) == []

    @pytest.mark.parametrize("verb, opening", [("chunk", CHUNKED), ("send", STREAM_HEADERS)], ids=["chunked", "close"])
    def test_nothing_is_waited_for_after_done(
        self, server: StandIn, client: beezy_ai.BeezyAI, verb: str, opening: Mapping[str, object]
    ) -> None:
        server.script([["head", "200 OK", opening], [verb, sse(chunk_json("x")) + DONE], ["hang"]])
        stream = client.chat.stream(ASK)
        assert [text_in(event) for event in stream] == ["x"]
        assert server.wait_until(lambda: server.open == 0)
        assert client.chat.stream(ASK).get_final_response().choices
        assert server.connections == 2

    def test_flood_after_done(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        flood = ["repeat", 1 << 30, [["chunk", ": " + "x" * 4096 + "\n\n"]]]
        server.script([["head", "200 OK", CHUNKED], ["chunk", sse(chunk_json("x")) + DONE], flood])
        stream = client.chat.stream(ASK)
        assert [text_in(event) for event in stream] == ["x"]
        assert server.wait_until(lambda: server.open == 0)

    @pytest.mark.parametrize("steps", [
        one_send(sse(chunk_json("x")) + DONE),
        one_send(sse(chunk_json("x", finish_reason="stop"))),
        answer(sse(chunk_json("x")) + DONE, content_type="text/event-stream"),
        answer(sse(chunk_json("x", finish_reason="stop")), content_type="text/event-stream"),
    ], ids=["chunked, done", "chunked, finished", "length, done", "length, finished"])  # fmt: skip
    def test_connection_is_reused(self, server: StandIn, client: beezy_ai.BeezyAI, steps: Steps) -> None:
        server.script(steps, steps, None)
        for _ in range(3):
            list(client.chat.stream(ASK))
        client.chat.create(ASK)
        assert [request.connection for request in server.requests] == [1, 1, 1, 1]

    @pytest.mark.parametrize("noise", KEEP_ALIVES, ids=repr)
    def test_keep_alives(self, server: StandIn, client: beezy_ai.BeezyAI, noise: str) -> None:
        text = noise + noise.join(sse(chunk_json(text)) for text in "123") + noise + DONE
        for cuts in (range(0), range(1, len(text))):
            server.script(stream_answer(text, pieces=cuts))
            assert [text_in(event) for event in client.chat.stream(ASK)] == ["1", "2", "3"]

    @pytest.mark.parametrize("cut", ["whole", "no last chunk", "short", "reset"])
    @pytest.mark.parametrize("chunks, complete", [
        ([], False),
        ([chunk_json("x")], False),
        ([chunk_json("x", finish_reason="stop")], True),
        ([chunk_json("x"), chunk_json(finish_reason="unheard of")], True),
        ([chunk_json("x", finish_reason="stop"), chunk_json()], True),
        ([chunk_json("x", finish_reason="stop"), chunk_json(choices=[], usage={"total_tokens": 1})], True),
        ([chunk_json(choices=[], usage={"total_tokens": 1})], False),
        ([chunk_json("x", finish_reason="stop"), chunk_json("y", index=1)], False),
        ([chunk_json("y", index=1), chunk_json("x", finish_reason="stop")], False),
        ([chunk_json("x", finish_reason="stop"), chunk_json("y", index=1, finish_reason="length")], True),
        ([chunk_json("y", index=1, finish_reason="length")], True),
        ([{}], False),
        ([{"choices": None}], False),
    ], ids=str)  # fmt: skip
    def test_without_done(
        self, server: StandIn, client: beezy_ai.BeezyAI, chunks: List[Dict[str, Any]], complete: bool, cut: str
    ) -> None:
        text = sse(*chunks) + ": that was all\n\n"
        endings: Dict[str, Steps] = {
            "whole": stream_answer(text),
            "no last chunk": stream_answer(text)[:-1] + [["close"]],
            "short": stream_answer(text, "length", headers={"Content-Length": 9999}) + [["close"]],
            "reset": stream_answer(text)[:-1] + [["wait", "reset"], ["reset"]],
        }
        server.script(endings[cut])
        stream = client.chat.stream(ASK)
        events = [next(stream) for _ in chunks]  # a reset may overtake what was sent before it
        server.go("reset")
        more, error = consume(stream)
        assert [event.data.to_dict() for event in events] == chunks
        assert more == []
        assert error is None if complete else type(error) is beezy_ai.StreamError
        assert list(stream) == []

    @pytest.mark.parametrize("framing", FRAMINGS)
    @pytest.mark.parametrize("text", ["", "\n", ": nothing\n\n", "data:\n\n", "\ufeff"])
    def test_empty_stream(self, server: StandIn, client: beezy_ai.BeezyAI, text: str, framing: str) -> None:
        server.script(stream_answer(text, framing))
        stream = client.chat.stream(ASK)
        with pytest.raises(beezy_ai.StreamError):
            stream.get_final_response()
        assert stream.snapshot.choices == []

    @pytest.mark.parametrize("end", [chunk_json(finish_reason="stop"), "[DONE]"], ids=["finish_reason", "[DONE]"])
    def test_nothing_before_a_fault_is_lost(self, server: StandIn, client: beezy_ai.BeezyAI, end: object) -> None:
        text = HELLO + sse(end)
        server.script([["head", "200 OK", EVENT_STREAM], ["send", f"{len(text):x}\r\n{text}\r\nhoney\r\n"], ["hang"]])
        events, error = consume(client.chat.stream(ASK))
        assert (text_in(events[0]), error) == ("Hello", None)

    def test_incomplete_event_is_discarded(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        server.script(stream_answer(sse(chunk_json("x", finish_reason="stop"), chunk_json("y"))[:-1]))
        assert [text_in(event) for event in client.chat.stream(ASK)] == ["x"]


ERROR_EVENTS: List[Tuple[str, Any]] = [
    ('data: {"error": {"message": "no honey", "code": 500}}\n\n', {"error": {"message": "no honey", "code": 500}}),
    ('data: {"error": "no honey"}\n\n', {"error": "no honey"}),
    ('data: {"error": {"message": "no honey"}, "choices": []}\n\n', {"error": {"message": "no honey"}, "choices": []}),
    ('data: {"object": "error", "message": "no honey"}\n\n', {"object": "error", "message": "no honey"}),
    ('data: {"type": "error", "message": "no honey"}\n\n', {"type": "error", "message": "no honey"}),
    ('data: {"type": "error", "error": {"type": "overloaded", "message": "no honey"}}\n\n',
     {"type": "error", "error": {"type": "overloaded", "message": "no honey"}}),
    ('event: error\ndata: {"message": "no honey"}\n\n', {"message": "no honey"}),
    ('event: error\ndata: {"error": {"message": "no honey"}}\n\n', {"error": {"message": "no honey"}}),
    ('event: error\ndata: {"detail": "no honey"}\n\n', {"detail": "no honey"}),
    ('event: error\ndata: {"detail": [{"loc": ["body"], "msg": "no honey"}]}\n\n',
     {"detail": [{"loc": ["body"], "msg": "no honey"}]}),
    ('event: error\ndata: {"description": "no honey"}\n\n', {"description": "no honey"}),
    ('data: {"error": {"message": "no honey"}}\nevent: error\n\n', {"error": {"message": "no honey"}}),
    ("event: error\ndata: no honey\n\n", None),
    ('event: error\ndata: "no honey"\n\n', "no honey"),
    ('event: error\ndata: ["no honey"]\n\n', ["no honey"]),
]  # fmt: skip


class TestErrorsInStreams:
    @pytest.mark.parametrize("event, data", ERROR_EVENTS, ids=repr)
    def test_error_event(self, server: StandIn, client: beezy_ai.BeezyAI, event: str, data: Any) -> None:
        text = sse(chunk_json("x")) + event + sse(chunk_json("y")) + DONE
        server.script(stream_answer(text, headers={"X-Request-Id": "req-7"}))
        stream = client.chat.stream(ASK)
        events, error = consume(stream)
        assert [text_in(event) for event in events] == ["x"]
        assert type(error) is beezy_ai.StreamError
        assert "no honey" in error.message and "no honey" in str(error)
        assert error.data == data
        assert "no honey" in error.body and "data:" not in error.body
        assert (error.status_code, error.request_id) == (200, "req-7")
        assert error.headers["x-request-id"] == "req-7"
        assert list(stream) == []
        assert stream.snapshot.choices[0].message.content == "x"
        assert stream.get_final_response().choices[0].message.content == "x"

    @pytest.mark.parametrize("error", ["", 0, False, [], {}, {"code": 5}], ids=repr)
    def test_any_error_but_null(self, server: StandIn, client: beezy_ai.BeezyAI, error: Any) -> None:
        server.script(stream_answer(sse(chunk_json("x", error=error)) + DONE))
        stream = client.chat.stream(ASK)
        with pytest.raises(beezy_ai.StreamError) as caught:
            next(stream)
        assert caught.value.data["error"] == error
        assert caught.value.message

    @pytest.mark.parametrize(
        "more", [{"error": None}, {"type": "chunk"}, {"object": "x"}, {"type": ["error"]}], ids=repr
    )
    def test_no_error(self, server: StandIn, client: beezy_ai.BeezyAI, more: Dict[str, Any]) -> None:
        chunk = {**chunk_json("x"), **more}
        server.script(stream_answer(sse(chunk) + "event: errors\n" + sse(chunk) + DONE))
        assert [event.data.to_dict() for event in client.chat.stream(ASK)] == [chunk, chunk]

    @pytest.mark.parametrize("data", [
        "<html>", "{", "{'a': 1}", '{"a": 1} x', '{"a": 1}{"b": 2}', "[]", '[{"choices": []}]', "5", "null", "true",
        '"x"',
        '{"a": }', "nul", "\ufeff{}", "[" * 100000, '{"a":' * 100000, "\0",
    ], ids=lambda data: repr(data[:20]))  # fmt: skip
    def test_not_a_json_object(self, server: StandIn, client: beezy_ai.BeezyAI, data: str) -> None:
        server.script(stream_answer(sse(chunk_json("x"), data) + DONE))
        stream = client.chat.stream(ASK)
        events, error = consume(stream)
        assert [text_in(event) for event in events] == ["x"]
        assert type(error) is beezy_ai.StreamError
        assert data[:20].strip("\0") in error.message
        assert error.body.startswith(data[:1000])
        assert "\n" not in str(error) and "\0" not in str(error)
        assert list(stream) == []
        assert stream.snapshot.choices[0].message.content == "x"

    def test_two_hundred_characters_are_shown(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        shown = "".join("%03d," % number for number in range(50))
        server.script(stream_answer(sse(shown + "é" * 300)))
        with pytest.raises(beezy_ai.StreamError) as caught:
            next(client.chat.stream(ASK))
        assert shown in caught.value.message
        assert "é" not in caught.value.message

    def test_get_final_response(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        server.script(stream_answer(sse(chunk_json("x"), {"error": "no honey"})))
        stream = client.chat.stream(ASK)
        with pytest.raises(beezy_ai.StreamError, match="no honey"):
            stream.get_final_response()
        assert stream.snapshot.choices[0].message.content == "x"

    def test_text_stream(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        server.script(stream_answer(sse(chunk_json("x"), {"error": "no honey"})))
        texts = client.chat.stream(ASK).text_stream
        assert next(texts) == "x"
        with pytest.raises(beezy_ai.StreamError, match="no honey"):
            next(texts)
        assert list(texts) == []

    def test_async(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        server.script(stream_answer(sse(chunk_json("x"), chunk_json("y"), {"error": "no honey"})))

        async def run() -> None:
            stream = await client.chat.stream_async(ASK)
            texts = []
            with pytest.raises(beezy_ai.StreamError, match="no honey"):
                async for event in stream:
                    texts.append(text_in(event))
            assert texts == ["x", "y"]
            assert [event async for event in stream] == []
            assert (await stream.get_final_response_async()).choices[0].message.content == "xy"

        asyncio.run(run())


class TestEvents:
    def test_names_and_ids(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        one, two, three, four = (sse(chunk_json(text)) for text in "1234")
        text = one + "event: message\nid: a\n" + two + three + "id: b\n\n" + "event: x\nid: c\0\n" + four + DONE
        server.script(stream_answer(text))
        events = list(client.chat.stream(ASK))
        found = [(text_in(event), event.event, event.id) for event in events]
        assert found == [("1", None, None), ("2", "message", "a"), ("3", None, "a"), ("4", "x", "b")]
        assert events[0].to_dict() == {"data": chunk_json("1")}
        assert events[1].to_dict() == {"data": chunk_json("2"), "event": "message", "id": "a"}
        assert all(isinstance(event, beezy_ai.ChatCompletionEvent) for event in events)

    def test_raw_control_characters(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        text = "".join(map(chr, range(32))).replace("\n", "").replace("\r", "") + "\x7f\x85\u2028\ufeff"
        event = 'data: {"choices": [{"index": 0, "delta": {"content": "%s\ndata: +"}}]}\n\n' % text
        server.script(stream_answer(event + DONE))
        assert [text_in(event) for event in client.chat.stream(ASK)] == [text + "\n+"]

    @pytest.mark.parametrize("text", ["\ud83d", "\ud83d\ude00", "\0", "😀" * 1000, 'é\n\r\u2028"\\/'], ids=ascii)
    def test_any_text(self, server: StandIn, client: beezy_ai.BeezyAI, text: str) -> None:
        for dumped in (json.dumps(chunk_json(text)), to_json(chunk_json(text))):
            server.script(stream_answer(sse(dumped) + DONE))
            stream = client.chat.stream(ASK)
            # two escaped surrogates are one character
            expected = json.loads(dumped)["choices"][0]["delta"]["content"]
            assert [text_in(event) for event in stream] == [expected]
            assert stream.snapshot.choices[0].message.content == expected

    def test_json_over_many_lines(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        text = json.dumps(chunk_json("x"), indent=1)
        for newline in ("\n", "\r\n", "\r"):
            server.script(stream_answer(sse(text).replace("\n", newline) + DONE))
            assert [event.data.to_dict() for event in client.chat.stream(ASK)] == [chunk_json("x")]

    def test_lossless(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        rng = random.Random(1)
        chunks = [random_object(rng) for _ in range(500)]
        chunks = [chunk for chunk in chunks if chunk.get("error") is None and chunk.get("type") != "error"]
        server.script(stream_answer(sse(*chunks) + DONE))
        stream = client.chat.stream(ASK)
        for chunk, event in itertools.zip_longest(chunks, stream):
            assert exactly(event.data.to_dict()) == exactly(chunk)
            assert exactly(event.to_dict()) == exactly({"data": chunk})
            look_at(event)
        look_at(stream.snapshot)
        json.dumps(stream.snapshot.to_dict())


class TestLargeEvents:
    @pytest.mark.parametrize("step", [1024, 100003, LIMIT * 2])
    def test_up_to_the_limit(self, server: StandIn, client: beezy_ai.BeezyAI, step: int) -> None:
        text = sse(chunk_of_size(LIMIT), chunk_json("y")) + DONE
        server.script(stream_answer(text, pieces=range(step, len(text), step)))
        sizes = [len(text_in(event)) for event in client.chat.stream(ASK)]
        assert sizes == [LIMIT - len(to_json(chunk_json(""))), 1]

    def test_many_lines_up_to_the_limit(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        server.script(stream_answer(event_of_lines(LIMIT // 1024 - 1, "x" * 1020) + DONE))
        assert [event.data.extra for event in client.chat.stream(ASK)] == [{"x": ["x" * 1020] * 16383 + [""]}]

    @pytest.mark.parametrize("steps", [
        [["send", sse(chunk_of_size(LIMIT + 1))]],
        [["split", sse(chunk_of_size(LIMIT + 1)), 1 << 16]],
        [["send", sse(chunk_of_size(LIMIT + 10))]],
        [["send", sse(chunk_of_size(LIMIT + MIB)).replace("\n", "\r")]],
        [["send", "event: x\n" + sse(chunk_of_size(LIMIT + 1))]],
        [["send", event_of_lines(17, "x" * MIB)]],
        [["send", event_of_lines(17 * 1024, "x" * 1024)]],
        [["send", event_of_lines(17, raw(("é" * (MIB // 2)).encode("utf-8")))]],
        [["send", "data: "], ["repeat", 1 << 30, [["send", "x" * (1 << 16)]]]],
        [["send", "data"], ["repeat", 1 << 30, [["send", "x" * (1 << 16)]]]],
        [["repeat", 1 << 30, [["send", "data: " + "x" * (1 << 16) + "\n"]]]],
    ], ids=[
        "one byte more", "one byte more, in pieces", "ten bytes more", "line ended by cr",
        "one byte more after a name",
        "seventeen lines", "many lines", "many characters of two bytes", "endless line", "endless name",
        "endless lines",
    ])  # fmt: skip
    def test_too_large(self, server: StandIn, client: beezy_ai.BeezyAI, steps: Steps) -> None:
        start: Steps = [["head", "200 OK", STREAM_HEADERS], ["send", sse(chunk_json("x"))]]
        server.script(start + steps + [["hang"]])
        stream = client.chat.stream(ASK)
        events, error = consume(stream)
        assert len(events) == 1
        assert type(error) is beezy_ai.StreamError
        assert "16 MiB" in error.message
        assert server.wait_until(lambda: server.open == 0)
        assert server.sent < LIMIT + (32 << 20)  # as much of it as fits into sockets' buffers
        assert list(stream) == []
        assert stream.snapshot.choices[0].message.content == "x"

    def test_limit_is_for_one_event(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        event = sse(chunk_of_size(3 * MIB))
        server.script([["head", "200 OK", STREAM_HEADERS], ["repeat", 8, [["send", event]]], ["send", DONE], ["hang"]])
        stream = client.chat.stream(ASK)
        assert sum(len(text_in(event)) for event in stream) == len(stream.snapshot.choices[0].message.content or "")

    def test_limit_is_not_for_comments(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        comments = ["repeat", 17, [["send", (": " + "x" * 1022 + "\n") * 1024]]]
        server.script([["head", "200 OK", STREAM_HEADERS], comments, ["send", sse(chunk_json("x")) + DONE], ["close"]])
        assert [text_in(event) for event in client.chat.stream(ASK)] == ["x"]


# ---------------------------------------------------------------------------------------------------------
# Merging
# ---------------------------------------------------------------------------------------------------------


def final(server: StandIn, client: beezy_ai.BeezyAI, *chunks: object) -> Any:
    """The chunks merged; Any, since what comes out of odd chunks is of no declared type."""
    server.script(stream_answer(sse(*chunks) + DONE))
    return client.chat.stream(ASK).get_final_response()


def texts(server: StandIn, client: beezy_ai.BeezyAI, *chunks: object) -> List[str]:
    server.script(stream_answer(sse(*chunks) + DONE))
    return list(client.chat.stream(ASK).text_stream)


def delta(**more: Any) -> Dict[str, Any]:
    return {"choices": [{"index": 0, "delta": more}]}


def text_part(text: str, **more: Any) -> Dict[str, Any]:
    return {"type": "text", "text": text, **more}


PICTURE = {"type": "image_url", "image_url": {"url": "data:,"}}
# (name, deltas of choice 0, its message, the texts of text_stream)
MESSAGES: List[Tuple[str, List[Dict[str, Any]], Dict[str, Any], List[str]]] = [
    ("texts", [{"role": "assistant", "content": ""}, {"content": "a"}, {"content": "b"}, {}],
     {"role": "assistant", "content": "ab"}, ["a", "b"]),
    ("nulls", [{"content": None}, {"role": "assistant", "content": "a"}, {"role": None, "content": None, "x": None}],
     {"role": "assistant", "content": "a"}, ["a"]),
    ("empty text", [{"role": "assistant", "content": ""}], {"role": "assistant", "content": ""}, []),
    ("white space", [{"content": "\n"}, {"content": " "}, {"content": "a"}], {"content": "\n a"}, ["\n", " ", "a"]),
    ("role unheard of", [{"role": "judge", "content": "a"}], {"role": "judge", "content": "a"}, ["a"]),
    ("parts", [{"content": [text_part("a")]}, {"content": [text_part("b"), text_part("c"), PICTURE]},
               {"content": [text_part("d")]}],
     {"content": [text_part("abc"), PICTURE, text_part("d")]}, ["a", "bc", "d"]),
    ("empty parts", [{"content": []}, {"content": [text_part("")]}, {"content": [text_part("a")]}],
     {"content": [text_part("a")]}, ["a"]),
    ("parts with more", [{"content": [text_part("a", x=1)]}, {"content": [text_part("b", y=2)]}],
     {"content": [text_part("ab", x=1, y=2)]}, ["a", "b"]),
    ("text, then parts", [{"content": "a"}, {"content": [text_part("b"), PICTURE]}],
     {"content": [text_part("ab"), PICTURE]}, ["a", "b"]),
    ("parts, then text", [{"content": [PICTURE]}, {"content": "a"}, {"content": [text_part("b")]}, {"content": "c"}],
     {"content": [PICTURE, text_part("abc")]}, ["a", "b", "c"]),
    ("reasoning", [{"reasoning_content": "a", "content": None}, {"reasoning_content": "b"},
                   {"reasoning_content": None, "content": "c"}, {"reasoning_content": ""}],
     {"reasoning_content": "ab", "content": "c"}, ["c"]),
    ("unknown texts", [{"refusal": "a", "extra": "x"}, {"refusal": "b"}, {"extra": "y"}],
     {"refusal": "ab", "extra": "xy"}, []),
    ("unknown values", [{"audio": {"id": 1}, "n": 1, "l": [1]}, {"audio": {"data": 2}, "n": 2, "l": []}, {"n": None}],
     {"audio": {"data": 2}, "n": 2, "l": []}, []),
]  # fmt: skip

# (name, choices and other keys of the chunks, what the answer then has)
ANSWERS: List[Tuple[str, List[Dict[str, Any]], Dict[str, Any]]] = [
    ("id, created and model of the first that has them",
     [{"id": None, "model": "m"}, {"id": "a", "created": None, "model": "n"}, {"id": "b", "created": 0},
     {"created": 7}],
     {"id": "a", "created": 0, "model": "m"}),
    ("id and model after empty ones", [{"id": "", "model": ""}, {"id": "a", "model": "m"}], {"id": "a", "model": "m"}),
    ("id after many further keys", [{"a": 1, "b": 2, "c": 3, "d": 4}, {"id": "a"}], {"id": "a"}),
    ("object", [{"object": "chat.completion.chunk"}, {"object": "x"}], {"object": "chat.completion"}),
    ("no object", [{}], {"object": "chat.completion"}),
    ("usage, last non-null", [{"usage": {"total_tokens": 1, "x": 1}}, {"usage": None},
                             {"usage": {"total_tokens": 2}}, {}],
     {"usage": {"total_tokens": 2}}),
    ("usage, then null", [{"usage": {"total_tokens": 1}}, {"choices": [], "usage": None}],
                         {"usage": {"total_tokens": 1}}),
    ("unknown keys, last non-null",
     [{"system_fingerprint": "a", "timings": {"n": 1}, "x": 1}, {"system_fingerprint": "b", "timings": {"m": 2},
     "x": None}],
     {"system_fingerprint": "b", "timings": {"m": 2}, "x": 1}),
    ("a key called extra", [{"extra": "a"}, {"extra": {"b": 1}}, {"extra": None}], {"extra": {"b": 1}}),
]  # fmt: skip

# (name, choices of each chunk, choices merged)
CHOICES: List[Tuple[str, List[List[Any]], List[Dict[str, Any]]]] = [
    ("out of order", [[{"index": 1, "delta": {"content": "b"}}], [{"index": 0, "delta": {"content": "a"}}]],
     [{"index": 0, "message": {"content": "a"}}, {"index": 1, "message": {"content": "b"}}]),
    ("interleaved", [[{"index": i % 3, "delta": {"content": str(i)}}] for i in range(9)],
     [{"index": i, "message": {"content": "%d%d%d" % (i, i + 3, i + 6)}} for i in range(3)]),
    ("together", [[{"index": i, "delta": {"content": str(i)}} for i in (2, 0)]] * 2,
     [{"index": 0, "message": {"content": "00"}}, {"index": 2, "message": {"content": "22"}}]),
    ("last finish_reason", [[{"index": 0, "finish_reason": reason}] for reason in ("stop", "length", None)],
     [{"index": 0, "finish_reason": "length"}]),
    ("finish_reason of each",
     [[{"index": 1, "finish_reason": "stop"}], [{"index": 0, "finish_reason": "tool_calls"}], [{"index": 1}]],
     [{"index": 0, "finish_reason": "tool_calls"}, {"index": 1, "finish_reason": "stop"}]),
    ("index missing or null", [[{"delta": {"content": "a"}}], [{"index": None, "delta": {"content": "b"}}],
                               [{"index": 0, "delta": {"content": "c"}}]],
     [{"index": 0, "message": {"content": "abc"}}]),
    ("unknown keys", [[{"index": 0, "logprobs": {"content": [1]}, "x": "a"}],
                      [{"index": 0, "logprobs": None, "x": "b"}],
                      [{"index": 0, "logprobs": {"content": [2]}}], [{"index": 0, "logprobs": None}]],
     [{"index": 0, "logprobs": {"content": [2]}, "x": "b"}]),
    ("none", [[], []], []),
]  # fmt: skip


def call(index: Any = None, id: Any = None, name: Any = None, arguments: Any = None, **more: Any) -> Dict[str, Any]:
    """A fragment of a tool call, without what is None."""
    function = {"name": name, "arguments": arguments}
    given = {"index": index, "id": id, "function": {k: v for k, v in function.items() if v is not None}, **more}
    return {key: value for key, value in given.items() if value is not None}


Calls = List[Tuple[Any, Any, Any]]
# (name, fragments of each chunk, (id, name, arguments) of each call)
TOOL_CALLS: List[Tuple[str, List[List[Any]], Calls]] = [
    ("one after the other", [[call(0, "a", "f", "")], [call(0, arguments="{")], [call(0, arguments="}")],
                             [call(1, "b", "g", "")], [call(1, arguments="[]")]],
     [("a", "f", "{}"), ("b", "g", "[]")]),
    ("interleaved by index", [[call(0, "a", "f")], [call(1, "b", "g")], [call(0, arguments="1")],
                              [call(1, arguments="2")],
                              [call(0, arguments="3")], [call(1, arguments="4")]],
     [("a", "f", "13"), ("b", "g", "24")]),
    ("together", [[call(0, "a", "f", "1"), call(1, "b", "g", "2")], [call(0, arguments="3"), call(1, arguments="4")]],
     [("a", "f", "13"), ("b", "g", "24")]),
    ("whole in one fragment", [[call(0, "a", "f", "{}"), call(1, "b", "g", "[]")]], [("a", "f", "{}"), ("b", "g",
                               "[]")]),
    ("an id after an empty one", [[call(0, "", "f", "{")], [call(0, "a", arguments="}")]], [("a", "f", "{}")]),
    ("index omitted", [[call(None, "a", "f", "")], [call(arguments="{")], [call(arguments="}")],
                       [call(None, "b", "g", "[")], [call(arguments="]")]],
     [("a", "f", "{}"), ("b", "g", "[]")]),
    ("index omitted, together", [[call(None, "a", "f", "{}"), call(None, "b", "f", "[]")]],
     [("a", "f", "{}"), ("b", "f", "[]")]),
    ("index null", [[{"index": None, **call(None, "a", "f", "{")}], [{"index": None, **call(arguments="}")}],
                    [{"index": None, **call(None, "b", "g", "[]")}]],
     [("a", "f", "{}"), ("b", "g", "[]")]),
    ("index 0 for every call", [[call(0, "a", "f", "")], [call(0, arguments="{}")], [call(0, "b", "g", "")],
                                [call(0, arguments="[")], [call(0, arguments="]")], [call(0, "c", "h", "3")]],
     [("a", "f", "{}"), ("b", "g", "[]"), ("c", "h", "3")]),
    ("index 0 for every call, together", [[call(0, "a", "f", "1"), call(0, "b", "f", "2"), call(0, "c", "f", "3")]],
     [("a", "f", "1"), ("b", "f", "2"), ("c", "f", "3")]),
    ("new id at an index of two", [[call(0, "a", "f", "1")], [call(1, "b", "g", "2")], [call(1, "c", "h", "3")],
                                   [call(1, arguments="4")], [call(0, arguments="5")]],
     [("a", "f", "15"), ("b", "g", "2"), ("c", "h", "34")]),
    ("id and name repeated", [[call(0, "a", "f", "{", type="function")]] + [[call(0, "a", "f", "}", type="function")]],
     [("a", "f", "{}")]),
    ("id repeated, two calls", [[call(0, "a", "f", "1")], [call(1, "b", "g", "2")], [call(0, "a", "f", "3")],
                                [call(1, "b", "g", "4")]],
     [("a", "f", "13"), ("b", "g", "24")]),
    ("id repeated, index omitted", [[call(None, "a", "f", "1")], [call(None, "b", "g", "2")], [call(None, "a", "f",
                                    "3")],
                                    [call(None, "b", "g", "4")]],
     [("a", "f", "13"), ("b", "g", "24")]),
    ("id repeated, index 0 for every call", [[call(0, "a", "f", "1")], [call(0, "b", "g", "2")], [call(0, "b",
                                             None, "4")],
                                             [call(0, "c", "h", "5")], [call(0, "c", None, "6")]],
     [("a", "f", "1"), ("b", "g", "24"), ("c", "h", "56")]),
    ("id repeated, index 0 for every call, interleaved", [[call(0, "a", "f", "1")], [call(0, "b", "g", "2")],
                                                          [call(0, "a", None, "3")], [call(0, "b", None, "4")]],
     [("a", "f", "13"), ("b", "g", "24")]),
    ("known id without index", [[call(0, "a", "f", "1")], [call(1, "b", "g", "2")], [call(None, "a", None, "3")],
                                [call(1, arguments="4")]],
     [("a", "f", "13"), ("b", "g", "24")]),
    ("neither index nor id goes to the last", [[call(0, "a", "f", "1")], [call(1, "b", "g", "2")],
                                               [call(arguments="3")]],
     [("a", "f", "1"), ("b", "g", "23")]),
    ("no id, indexes", [[call(0, None, "f", "1")], [call(1, None, "g", "2")], [call(0, arguments="3")],
                        [call(1, arguments="4")]],
     [(None, "f", "13"), (None, "g", "24")]),
    ("neither id nor index at all", [[call(None, None, "f", "1")], [call(arguments="2")]], [(None, "f", "12")]),
    ("id late", [[call(0, None, "f", "1")], [call(0, "a", None, "2")], [call(0, "a", None, "3")]], [("a", "f",
                 "123")]),
    ("id late, index omitted", [[call(None, None, "f", "1")], [call(None, "a", None, "2")]], [("a", "f", "12")]),
    ("indexes from 1", [[call(1, "a", "f", "1")], [call(2, "b", "g", "2")], [call(1, arguments="3")]],
     [("a", "f", "13"), ("b", "g", "2")]),
    ("a known id at another index", [[call(0, "a", "f", "1")], [call(1, "a", "g", "2")], [call(0, arguments="3")],
                                     [call(1, arguments="4")]],
     [("a", "f", "13"), ("a", "g", "24")]),
    ("name late", [[call(0, "a")], [call(0, name="f")], [call(0, arguments="{}")]], [("a", "f", "{}")]),
    ("name set, not joined", [[call(0, "a", "fun", "")], [call(0, name="function_one")]], [("a", "function_one", "")]),
    ("nulls undo nothing", [[call(0, "a", "f", "{")],
                            [{"index": 0, "id": None, "type": None, "function": {"name": None, "arguments": None}}],
                            [{"index": 0, "id": None, "type": None, "function": None}], [{"index": 0}],
                            [call(0, arguments="}")]],
     [("a", "f", "{}")]),
    ("empty texts", [[call(0, "a", "f", "")], [call(0, "", "", "{}")], [call(0, "", arguments="")]], [("a", "f",
                     "{}")]),
    ("arguments null at first", [[{"index": 0, "id": "a", "function": {"name": "f", "arguments": None}}],
                                 [call(0, arguments="{}")]],
     [("a", "f", "{}")]),
    ("arguments that are no JSON", [[call(0, "a", "f", "{\"a")], [call(0, arguments="\n\\")]], [("a", "f",
                                    "{\"a\n\\")]),
    ("no arguments", [[call(0, "a", "f")]], [("a", "f", None)]),
    ("odd indexes are none", [[call("0", "a", "f", "1")], [call(True, None, None, "2")], [call([], "b", "g", "3")],
                              [call({}, "b", None, "4")], [call(0.5, arguments="5")]],
     [("a", "f", "12"), ("b", "g", "345")]),
    ("odd ids are none", [[call(0, 5, "f", "1")], [call(0, [], None, "2")], [call(0, {"a": 1}, None, "3")]],
     [({"a": 1}, "f", "123")]),
    ("odd fragments", [[None, 3, "x", [], call(0, "a", "f", "1")], [{}, None], [call(0, arguments="2")]], [("a", "f",
                       "12")]),
]  # fmt: skip

# Whatever a server sends comes out as it is, and merges somehow.
Odds = Tuple[Any, ...]
ODD: Odds = (5, -1, 1.5, 10**30, True, "x", "0", [], {}, [[]], {"x": {}})
ODD_LISTS: Odds = ([None], [None, 3, "x", []], [{}], [{"type": "text"}], [{"type": [], "text": 5}], [{"index": "0"}])
ODD_CHUNKS = [
    *({key: odd} for key in ("id", "object", "created", "model", "choices", "usage", "extra", "y") for odd in ODD),
    *({"choices": odd} for odd in ODD_LISTS),
    *({"choices": [{key: odd}]} for key in ("index", "delta", "finish_reason", "y") for odd in ODD),
    *({"choices": [{"index": odd, "delta": {"content": "x"}}]} for odd in ODD),
    *(delta(**{key: odd}) for key in ("role", "content", "tool_calls", "y") for odd in ODD + ODD_LISTS),
    *(delta(tool_calls=[{key: odd}]) for key in ("index", "id", "type", "function", "y") for odd in ODD),
    *(delta(tool_calls=[{"function": {key: odd}}]) for key in ("name", "arguments", "y") for odd in ODD),
]


def first(case: Any) -> str:
    return case[0]  # type: ignore[no-any-return]


class TestMerging:
    @pytest.mark.parametrize("case", MESSAGES, ids=first)
    def test_message(self, server: StandIn, client: beezy_ai.BeezyAI, case: Any) -> None:
        _, deltas, message, expected = case
        chunks = [delta(**given) for given in deltas]
        merged = final(server, client, *chunks)
        assert [choice.index for choice in merged.choices] == [0]
        found = merged.choices[0].message.to_dict()
        assert {"content": None, **found} == {"content": None, **message}
        assert texts(server, client, *chunks) == expected

    @pytest.mark.parametrize("case", ANSWERS, ids=first)
    def test_answer(self, server: StandIn, client: beezy_ai.BeezyAI, case: Any) -> None:
        _, chunks, expected = case
        found = final(server, client, *chunks).to_dict()
        assert {key: found.get(key) for key in expected} == expected

    @pytest.mark.parametrize("case", CHOICES, ids=first)
    def test_choices(self, server: StandIn, client: beezy_ai.BeezyAI, case: Any) -> None:
        _, choices, expected = case
        found = final(server, client, *({"choices": given} for given in choices)).to_dict()["choices"]
        assert [choice["index"] for choice in found] == [choice["index"] for choice in expected]
        for choice, wanted in zip(found, expected):
            message = wanted.pop("message", {})
            assert {key: choice.get(key) for key in wanted} == wanted
            assert {key: choice["message"].get(key) for key in message} == message

    @pytest.mark.parametrize("choice", [
        {}, {"index": 0}, {"index": None}, {"index": 1}, {"index": "0"}, {"index": True}, {"index": []},
        {"index": 0, "finish_reason": None}, {"index": 0, "finish_reason": "stop"}, {"index": 0, "finish_reason": ""},
        {"index": 0, "logprobs": None}, {"index": 0, "logprobs": {"a": 1}, "x": ""}, {"index": 0, "extra": {"a": 1}},
    ], ids=to_json)  # fmt: skip
    @pytest.mark.parametrize("chunk", [
        {}, {"id": "i", "created": 1, "model": "m", "object": "o"}, {"id": "", "created": None}, {"id": ["i"]},
        {"usage": None}, {"usage": {"total_tokens": 1}}, {"usage": ""},
        {"x": "a", "y": None, "z": {"b": [2]}}, {"x": "", "y": "c", "extra": 5, "to_dict": 6, "__dict__": 7},
    ], ids=to_json)  # fmt: skip
    def test_one_more_piece(
        self, server: StandIn, client: beezy_ai.BeezyAI, chunk: Dict[str, Any], choice: Dict[str, Any]
    ) -> None:
        """Most events have a short way of their own: it must come to the same as the long one of all others."""

        def read(**more: Any) -> Any:
            pieces = [{**choice, "delta": {"content": text, **more}} for text in ["b", "", "c"]]
            between = [{**chunk, "choices": choices} for choices in [*([piece] for piece in pieces), pieces]]
            chunks = [{"x": "x", **delta(content="a", **more)}, *between, {"y": "y", **delta(content="d", **more)}]
            server.script(stream_answer(sse(*chunks) + DONE))
            stream = client.chat.stream(ASK)
            snapshots = []
            for given, event in itertools.zip_longest(chunks, stream):
                assert exactly(event.data.to_dict()) == exactly(given)
                assert event.data == beezy_ai.ChatCompletionChunk.from_dict(given)
                snapshots.append(exactly(stream.snapshot.to_dict()))
                look_at(event)
            return snapshots

        assert read() == read(unknown=None)

    @pytest.mark.parametrize("case", TOOL_CALLS, ids=first)
    def test_tool_calls(self, server: StandIn, client: beezy_ai.BeezyAI, case: Any) -> None:
        _, fragments, expected = case
        merged = final(server, client, *(delta(tool_calls=given) for given in fragments))
        calls = merged.choices[0].message.tool_calls
        assert [(call.id, call.function.name, call.function.arguments) for call in calls] == expected

    @pytest.mark.parametrize("case", TOOL_CALLS, ids=first)
    def test_tool_calls_of_two_choices(self, server: StandIn, client: beezy_ai.BeezyAI, case: Any) -> None:
        _, fragments, expected = case
        each = [{"index": i, "delta": {"tool_calls": given}} for given in fragments for i in (1, 0)]
        merged = final(server, client, *({"choices": [choice]} for choice in each))
        for choice in merged.choices:
            calls = [(call.id, call.function.name, call.function.arguments) for call in choice.message.tool_calls]
            assert calls == expected

    def test_tool_call_type_and_more(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        merged = final(
            server,
            client,
            delta(role="assistant", content=None, tool_calls=[call(0, "a", "f", "", type="function", x=1)]),
            delta(tool_calls=[{"index": 0, "type": "function", "x": None, "function": {"arguments": "{}", "y": 2}}]),
            {"choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]},
        )
        assert merged.choices[0].finish_reason is beezy_ai.FinishReason.TOOL_CALLS
        message = merged.choices[0].message
        assert message.role is beezy_ai.ChatCompletionRole.ASSISTANT and message.content is None
        found = message.tool_calls[0]
        assert (found.type, found.extra, found.function.extra) == (beezy_ai.ToolType.FUNCTION, {"x": 1}, {"y": 2})

    @pytest.mark.parametrize("chunk", ODD_CHUNKS, ids=to_json)
    def test_odd_types(self, server: StandIn, client: beezy_ai.BeezyAI, chunk: Dict[str, Any]) -> None:
        chunks = [delta(content="a"), chunk, chunk, delta(content="b")]
        server.script(stream_answer(sse(*chunks) + DONE))
        stream = client.chat.stream(ASK)
        for given, event in itertools.zip_longest(chunks, stream):
            assert exactly(event.data.to_dict()) == exactly(given)
            look_at(stream.snapshot)
        json.dumps(stream.snapshot.to_dict())
        found = texts(server, client, *chunks)
        assert (found[0], found[-1]) == ("a", "b")

    def test_odd_types_together(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        rng = random.Random(1)
        chunks = [chunk for chunk in ODD_CHUNKS if chunk.get("type") != "error"]
        for _ in range(20):
            rng.shuffle(chunks)
            merged = final(server, client, *chunks)
            look_at(merged)
            json.dumps(merged.to_dict())

    @pytest.mark.parametrize("chunk, expected", [
        ({"choices": [{"index": 0, "delta": {"content": "a"}}, {"index": 1, "delta": {"content": "b"}}]}, ["a"]),
        ({"choices": [{"index": 1, "delta": {"content": "b"}}, {"index": 0, "delta": {"content": "a"}}]}, ["a"]),
        ({"choices": [{"index": 1, "delta": {"content": "b"}}]}, []),
        ({"choices": [{"delta": {"content": "a"}}]}, ["a"]),
        ({"choices": [{"index": None, "delta": {"content": "a"}}]}, ["a"]),
        ({"choices": [{"index": 0, "delta": {"content": ""}}]}, []),
        ({"choices": [{"index": 0, "delta": {"content": None, "reasoning_content": "r"}}]}, []),
        ({"choices": [{"index": 0, "delta": {"content": [text_part("a"), PICTURE, text_part("b")]}}]}, ["ab"]),
        ({"choices": [{"index": 0, "delta": {"content": [{"type": "thinking", "text": "t"}]}}]}, []),
        ({"choices": []}, []),
    ], ids=to_json)  # fmt: skip
    def test_text_stream(
        self, server: StandIn, client: beezy_ai.BeezyAI, chunk: Dict[str, Any], expected: List[str]
    ) -> None:
        assert texts(server, client, delta(content="<"), chunk, delta(content=">")) == ["<", *expected, ">"]

        async def collect() -> List[str]:
            stream = await client.chat.stream_async(ASK)
            return [text async for text in stream.text_stream]

        server.script(stream_answer(sse(chunk) + DONE))
        assert asyncio.run(collect()) == expected

    def test_snapshot_along_the_way(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        server.script(stream_answer(sse(*(delta(content=text, n=[text]) for text in "abc")) + DONE))
        stream = client.chat.stream(ASK)
        assert stream.snapshot.choices == []
        snapshots = [stream.snapshot for _ in stream]
        assert [snapshot.choices[0].message.content for snapshot in snapshots] == ["a", "ab", "abc"]
        assert all(isinstance(snapshot, beezy_ai.CreateChatCompletionResponseBody) for snapshot in snapshots)
        for snapshot in [*snapshots, stream.snapshot]:
            snapshot.choices[0].message.content = "changed"
            snapshot.choices[0].message.extra["n"].append("changed")
            snapshot.choices.clear()
        assert stream.snapshot.choices[0].message.to_dict() == {"content": "abc", "n": ["c"]}
        assert stream.snapshot.headers["content-type"] == "text/event-stream"

    def test_get_final_response(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        server.script(stream_answer(sse(*(delta(content=text) for text in "abc")) + DONE))
        stream = client.chat.stream(ASK)
        assert text_in(next(stream)) == "a"
        response = stream.get_final_response()
        assert response.choices[0].message.content == "abc"
        assert stream.get_final_response() == response == stream.snapshot
        assert list(stream) == list(stream.text_stream) == []

    @pytest.mark.parametrize(
        "more", [{}, {"n": 3}, {"tools": [{"type": "function", "function": {"name": "f"}}]}], ids=to_json
    )
    def test_same_as_create(self, server: StandIn, client: beezy_ai.BeezyAI, more: Dict[str, Any]) -> None:
        created = client.chat.create({**ASK, **more}).to_dict()
        streamed = client.chat.stream({**ASK, **more}).get_final_response().to_dict()
        for choice in streamed["choices"]:
            for tool_call in choice["message"].get("tool_calls", []):
                tool_call.pop("index", None)
        assert {**streamed, "id": created["id"]} == created

    def test_many_events(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        event = sse(delta(content="ab", r="c", tool_calls=[call(0, "i", "f", "d")]))
        server.script(stream_answer(event * 20000 + DONE))
        message = client.chat.stream(ASK).get_final_response().choices[0].message
        assert (message.content, message.extra["r"]) == ("ab" * 20000, "c" * 20000)
        assert message.tool_calls[0].function.arguments == "d" * 20000


# ---------------------------------------------------------------------------------------------------------
# What real servers sent
# ---------------------------------------------------------------------------------------------------------
LLAMA_STREAM = (
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"role":"assistant","content":null}}],'
    '"created":1795444354,"id":"chatcmpl-DiSQdeyUv6S8xocwGiK9D2AfAj2aj3CK","model":"smollm2",'
    '"system_fingerprint":"b0-unknown","object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"content":"The"}}],"created":1795444354,'
    '"id":"chatcmpl-DiSQdeyUv6S8xocwGiK9D2AfAj2aj3CK","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"content":" Paris"}}],"created":1795444354,'
    '"id":"chatcmpl-DiSQdeyUv6S8xocwGiK9D2AfAj2aj3CK","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":"stop","index":0,"delta":{}}],"created":1795444354,'
    '"id":"chatcmpl-DiSQdeyUv6S8xocwGiK9D2AfAj2aj3CK","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk","timings":{"cache_n":26,"prompt_n":1,"prompt_ms":23.04,'
    '"prompt_per_token_ms":23.04,"prompt_per_second":43.40277777777778,"predicted_n":8,'
    '"predicted_ms":112.05,"predicted_per_token_ms":16.007142857142856,'
    '"predicted_per_second":62.47211066488175}}\n\n'
    "data: [DONE]\n\n"
)

LLAMA_N2 = (
    'data: {"choices":[{"finish_reason":null,"index":1,"delta":{"role":"assistant","content":null}}],'
    '"created":1795444354,"id":"chatcmpl-u5qrElsglmouNjIocgEjuTbKBux1GHM6","model":"smollm2",'
    '"system_fingerprint":"b0-unknown","object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":1,"delta":{"content":"The"}}],"created":1795444354,'
    '"id":"chatcmpl-u5qrElsglmouNjIocgEjuTbKBux1GHM6","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"role":"assistant","content":null}}],'
    '"created":1795444354,"id":"chatcmpl-u5qrElsglmouNjIocgEjuTbKBux1GHM6","model":"smollm2",'
    '"system_fingerprint":"b0-unknown","object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"content":"The"}}],"created":1795444354,'
    '"id":"chatcmpl-u5qrElsglmouNjIocgEjuTbKBux1GHM6","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":"length","index":1,"delta":{}}],"created":1795444354,'
    '"id":"chatcmpl-u5qrElsglmouNjIocgEjuTbKBux1GHM6","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk","timings":{"cache_n":26,"prompt_n":1,"prompt_ms":11.972,'
    '"prompt_per_token_ms":11.972,"prompt_per_second":83.5282325425994,"predicted_n":4,'
    '"predicted_ms":107.538,"predicted_per_token_ms":35.846,"predicted_per_second":27.897115438263683}}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"content":" France"}}],'
    '"created":1795444354,"id":"chatcmpl-u5qrElsglmouNjIocgEjuTbKBux1GHM6","model":"smollm2",'
    '"system_fingerprint":"b0-unknown","object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":"length","index":0,"delta":{}}],"created":1795444354,'
    '"id":"chatcmpl-u5qrElsglmouNjIocgEjuTbKBux1GHM6","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk","timings":{"cache_n":26,"prompt_n":1,"prompt_ms":12.087,'
    '"prompt_per_token_ms":12.087,"prompt_per_second":82.7335153470671,"predicted_n":4,'
    '"predicted_ms":107.608,"predicted_per_token_ms":35.86933333333334,'
    '"predicted_per_second":27.878968106460487}}\n\n'
    "data: [DONE]\n\n"
)

LLAMA_PING = (
    ":\n\n"
    ":\n\n"
    ":\n\n"
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"role":"assistant","content":null}}],'
    '"created":1795444371,"id":"chatcmpl-ECpXfcSO5NPK07Yb3cxPnnZVfqOaF0Ey","model":"smollm2",'
    '"system_fingerprint":"b0-unknown","object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":"stop","index":0,"delta":{}}],"created":1795444371,'
    '"id":"chatcmpl-ECpXfcSO5NPK07Yb3cxPnnZVfqOaF0Ey","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk","timings":{"cache_n":0,"prompt_n":1531,"prompt_ms":12238.792,'
    '"prompt_per_token_ms":7.993985630306988,"prompt_per_second":125.0940452293004,"predicted_n":1,'
    '"predicted_ms":0.001,"predicted_per_token_ms":0.0,"predicted_per_second":0.0}}\n\n'
    "data: [DONE]\n\n"
)

LLAMA_USAGE = (
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"content":"The"}}],"created":1795444354,'
    '"id":"chatcmpl-0zObzzbAtzFPjiiDwrQeiAzq37vjyCLT","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":"length","index":0,"delta":{}}],"created":1795444354,'
    '"id":"chatcmpl-0zObzzbAtzFPjiiDwrQeiAzq37vjyCLT","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[],"created":1795444354,"id":"chatcmpl-0zObzzbAtzFPjiiDwrQeiAzq37vjyCLT",'
    '"model":"smollm2","system_fingerprint":"b0-unknown","object":"chat.completion.chunk",'
    '"usage":{"completion_tokens":6,"prompt_tokens":27,"total_tokens":33,'
    '"prompt_tokens_details":{"cached_tokens":26}},"timings":{"cache_n":26,"prompt_n":1,"prompt_ms":11.965,'
    '"prompt_per_token_ms":11.965,"prompt_per_second":83.57709987463436,"predicted_n":6,'
    '"predicted_ms":59.861,"predicted_per_token_ms":11.972199999999999,'
    '"predicted_per_second":83.52683717278362}}\n\n'
    "data: [DONE]\n\n"
)

LLAMA_TOOLS = (
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"role":"assistant","content":null}}],'
    '"created":1795444616,"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo","model":"smollm2",'
    '"system_fingerprint":"b0-unknown","object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"tool_calls":[{"index":0,'
    '"id":"k3C5IRBAVncjNtRUGd2468v3ETLkE5Rm","type":"function","function":{"name":"get_weather",'
    '"arguments":"{"}}]}}],"created":1795444616,"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo",'
    '"model":"smollm2","system_fingerprint":"b0-unknown","object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"tool_calls":[{"index":0,'
    '"function":{"arguments":"\\n\\n\\""}}]}}],"created":1795444616,'
    '"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"tool_calls":[{"index":0,'
    '"function":{"arguments":"city"}}]}}],"created":1795444616,'
    '"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"tool_calls":[{"index":0,'
    '"function":{"arguments":"\\":"}}]}}],"created":1795444616,'
    '"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"tool_calls":[{"index":0,'
    '"function":{"arguments":" \\""}}]}}],"created":1795444616,'
    '"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"tool_calls":[{"index":0,'
    '"function":{"arguments":"Paris"}}]}}],"created":1795444616,'
    '"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"tool_calls":[{"index":0,'
    '"function":{"arguments":"\\""}}]}}],"created":1795444616,'
    '"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"tool_calls":[{"index":0,'
    '"function":{"arguments":"\\n}"}}]}}],"created":1795444616,'
    '"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    'data: {"choices":[{"finish_reason":"tool_calls","index":0,"delta":{}}],"created":1795444616,'
    '"id":"chatcmpl-Z67ldrhYb80z6gn19Cjsquj3E422TgWo","model":"smollm2","system_fingerprint":"b0-unknown",'
    '"object":"chat.completion.chunk"}\n\n'
    "data: [DONE]\n\n"
)

LLAMA_ERROR = (
    'data: {"choices":[{"finish_reason":null,"index":0,"delta":{"role":"assistant","content":null}}],'
    '"created":1795444620,"id":"chatcmpl-md8lsE5BBKbRsN7XKsLTT7PpLK3ET7Pq","model":"smollm2",'
    '"system_fingerprint":"b0-unknown","object":"chat.completion.chunk"}\n\n'
    'data: {"error":{"code":500,"message":"The model produced output that does not match the expected peg-n'
    'ative format","type":"server_error"}}\n\n'
)

LITELLM_STREAM = (
    'data: {"id":"chatcmpl-9acb7c8b-9cc7-4148-9f48-ac30e2ef607c","created":1795444797,"model":"mock",'
    '"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Bon",'
    '"role":"assistant"}}]}\n\n'
    'data: {"id":"chatcmpl-9acb7c8b-9cc7-4148-9f48-ac30e2ef607c","created":1795444797,"model":"mock",'
    '"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"jou"}}]}\n\n'
    'data: {"id":"chatcmpl-9acb7c8b-9cc7-4148-9f48-ac30e2ef607c","created":1795444797,"model":"mock",'
    '"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"ça "}}]}\n\n'
    'data: {"id":"chatcmpl-9acb7c8b-9cc7-4148-9f48-ac30e2ef607c","created":1795444797,"model":"mock",'
    '"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"😀 D"}}]}\n\n'
    'data: {"id":"chatcmpl-9acb7c8b-9cc7-4148-9f48-ac30e2ef607c","created":1795444797,"model":"mock",'
    '"object":"chat.completion.chunk","choices":[{"finish_reason":"stop","index":0,"delta":{}}]}\n\n'
    "data: [DONE]\n\n"
)

LITELLM_TOOLS = (
    'data: {"id":"chatcmpl-ca9CW3mgKYOGMKQO5mB3BB1yoLRSjsQx","created":1795444801,"model":"smollm2",'
    '"object":"chat.completion.chunk","system_fingerprint":"b0-unknown","choices":[{"index":0,'
    '"delta":{"role":"assistant","tool_calls":[{"id":"TJKWfBmDP5qls6TaVsOctVH405dnEpdS",'
    '"function":{"arguments":"{","name":"get_weather"},"type":"function","index":0}]}}]}\n\n'
    'data: {"id":"chatcmpl-ca9CW3mgKYOGMKQO5mB3BB1yoLRSjsQx","created":1795444801,"model":"smollm2",'
    '"object":"chat.completion.chunk","system_fingerprint":"b0-unknown","choices":[{"index":0,'
    '"delta":{"tool_calls":[{"function":{"arguments":"\\n\\""},"type":"function","index":0}]}}]}\n\n'
    'data: {"id":"chatcmpl-ca9CW3mgKYOGMKQO5mB3BB1yoLRSjsQx","created":1795444801,"model":"smollm2",'
    '"object":"chat.completion.chunk","system_fingerprint":"b0-unknown","choices":[{"index":0,'
    '"delta":{"tool_calls":[{"function":{"arguments":"city"},"type":"function","index":0}]}}]}\n\n'
    'data: {"id":"chatcmpl-ca9CW3mgKYOGMKQO5mB3BB1yoLRSjsQx","created":1795444801,"model":"smollm2",'
    '"object":"chat.completion.chunk","system_fingerprint":"b0-unknown","choices":[{"index":0,'
    '"delta":{"tool_calls":[{"function":{"arguments":"\\":"},"type":"function","index":0}]}}]}\n\n'
    'data: {"id":"chatcmpl-ca9CW3mgKYOGMKQO5mB3BB1yoLRSjsQx","created":1795444801,"model":"smollm2",'
    '"object":"chat.completion.chunk","system_fingerprint":"b0-unknown","choices":[{"index":0,'
    '"delta":{"tool_calls":[{"function":{"arguments":" \\""},"type":"function","index":0}]}}]}\n\n'
    'data: {"id":"chatcmpl-ca9CW3mgKYOGMKQO5mB3BB1yoLRSjsQx","created":1795444801,"model":"smollm2",'
    '"object":"chat.completion.chunk","system_fingerprint":"b0-unknown","choices":[{"index":0,'
    '"delta":{"tool_calls":[{"function":{"arguments":"Paris"},"type":"function","index":0}]}}]}\n\n'
    'data: {"id":"chatcmpl-ca9CW3mgKYOGMKQO5mB3BB1yoLRSjsQx","created":1795444801,"model":"smollm2",'
    '"object":"chat.completion.chunk","system_fingerprint":"b0-unknown","choices":[{"index":0,'
    '"delta":{"tool_calls":[{"function":{"arguments":"\\""},"type":"function","index":0}]}}]}\n\n'
    'data: {"id":"chatcmpl-ca9CW3mgKYOGMKQO5mB3BB1yoLRSjsQx","created":1795444801,"model":"smollm2",'
    '"object":"chat.completion.chunk","system_fingerprint":"b0-unknown","choices":[{"index":0,'
    '"delta":{"tool_calls":[{"function":{"arguments":"\\n}"},"type":"function","index":0}]}}]}\n\n'
    'data: {"id":"chatcmpl-ca9CW3mgKYOGMKQO5mB3BB1yoLRSjsQx","created":1795444801,"model":"smollm2",'
    '"object":"chat.completion.chunk","system_fingerprint":"b0-unknown",'
    '"choices":[{"finish_reason":"tool_calls","index":0,"delta":{}}]}\n\n'
    "data: [DONE]\n\n"
)

LITELLM_ERROR = (
    'data: {"error": {"message": "litellm.ServiceUnavailableError: litellm.MidStreamFallbackError: litellm.'
    "APIConnectionError: APIConnectionError: OpenAIException - The model produced output that does not matc"
    "h the expected peg-native format. Received Model Group=llama_tools\\nAvailable Model Group Fallbacks=N"
    'one", "type": null, "param": null, "code": "503"}}\n\n'
)

LLAMA_CREATE = (
    '{"choices":[{"finish_reason":"stop","index":0,"message":{"role":"assistant",'
    '"content":"The capital of France is Paris."}}],"created":1795444344,"model":"smollm2",'
    '"system_fingerprint":"b0-unknown","object":"chat.completion","usage":{"completion_tokens":8,'
    '"prompt_tokens":27,"total_tokens":35,"prompt_tokens_details":{"cached_tokens":0}},'
    '"id":"chatcmpl-Oq9n2sMWUi7NqnGhVn3tAF0r9EuPWZmM","timings":{"cache_n":0,"prompt_n":27,'
    '"prompt_ms":233.153,"prompt_per_token_ms":8.635296296296296,"prompt_per_second":115.80378549707703,'
    '"predicted_n":8,"predicted_ms":92.64,"predicted_per_token_ms":13.234285714285715,'
    '"predicted_per_second":75.56131260794473}}'
)

LLAMA_TOOLS_CREATE = (
    '{"choices":[{"finish_reason":"tool_calls","index":0,"message":{"role":"assistant","content":"",'
    '"tool_calls":[{"type":"function","function":{"name":"get_weather",'
    '"arguments":"{\\n\\n\\"city\\": \\"Paris\\",\\n\\"unit\\": \\"celsius\\"\\n}"},'
    '"id":"fqBaeYU9DF5qw5XGMWvF4mCn9yQVyzUP"}]}}],"created":1795444616,"model":"smollm2",'
    '"system_fingerprint":"b0-unknown","object":"chat.completion","usage":{"completion_tokens":24,'
    '"prompt_tokens":259,"total_tokens":283,"prompt_tokens_details":{"cached_tokens":258}},'
    '"id":"chatcmpl-VIgwwAgVNmgiotL2DtfUuN2Upxy76RLH","timings":{"cache_n":258,"prompt_n":1,'
    '"prompt_ms":40.173,"prompt_per_token_ms":40.173,"prompt_per_second":24.892340626789135,'
    '"predicted_n":24,"predicted_ms":409.953,"predicted_per_token_ms":17.82404347826087,'
    '"predicted_per_second":56.1039924088859}}'
)

LITELLM_CREATE = (
    '{"id":"chatcmpl-c52803db-a792-4d77-ad38-4c5e56960502","created":1795444797,"model":"mock",'
    '"object":"chat.completion","system_fingerprint":null,"choices":[{"finish_reason":"stop","index":0,'
    '"message":{"content":"Bonjour le monde, ça marche très bien. 😀 Done.","role":"assistant",'
    '"tool_calls":null,"function_call":null}}],"usage":{"completion_tokens":20,"prompt_tokens":10,'
    '"total_tokens":30,"completion_tokens_details":null,"prompt_tokens_details":null}}'
)

LLAMA_400 = (
    '{"error":{"code":400,"message":"request (9031 tokens) exceeds the available context size (2048 tokens)'
    ', try increasing it","type":"exceed_context_size_error","n_prompt_tokens":9031,"n_ctx":2048}}'
)

LLAMA_401 = '{"error":{"message":"Invalid API Key","type":"authentication_error","code":401}}'

LITELLM_429 = (
    '{"error":{"message":"litellm.RateLimitError: this is a mock rate limit error. Received Model Group=moc'
    'k-429\\nAvailable Model Group Fallbacks=None","type":"throttling_error","param":null,"code":"429"}}'
)


def facts(answer: Any) -> List[Any]:
    """What tells of a whole answer: index, content, calls and finish_reason of each choice."""
    return [
        (
            choice.index,
            choice.message.content,
            [(call.id, call.function.name, json.loads(call.function.arguments)) for call in choice.message.tool_calls],
            choice.finish_reason,
        )
        for choice in answer.choices
    ]


LLAMA_CALL = ("k3C5IRBAVncjNtRUGd2468v3ETLkE5Rm", "get_weather", {"city": "Paris"})
LITELLM_CALL = ("TJKWfBmDP5qls6TaVsOctVH405dnEpdS", "get_weather", {"city": "Paris"})
WEATHER = {"city": "Paris", "unit": "celsius"}
SAMPLE_STREAMS: List[Tuple[str, str, List[Any], Dict[str, Any]]] = [
    ("llama.cpp", LLAMA_STREAM, [(0, "The Paris", [], "stop")],
     {"id": "chatcmpl-DiSQdeyUv6S8xocwGiK9D2AfAj2aj3CK", "created": 1795444354, "model": "smollm2",
      "object": "chat.completion", "system_fingerprint": "b0-unknown"}),
    ("llama.cpp, n=2", LLAMA_N2, [(0, "The France", [], "length"), (1, "The", [], "length")], {"model": "smollm2"}),
    ("llama.cpp, pings", LLAMA_PING, [(0, None, [], "stop")], {"created": 1795444371}),
    ("llama.cpp, usage", LLAMA_USAGE, [(0, "The", [], "length")],
     {"usage": {"completion_tokens": 6, "prompt_tokens": 27, "total_tokens": 33,
                "prompt_tokens_details": {"cached_tokens": 26}}}),
    ("llama.cpp, tools", LLAMA_TOOLS, [(0, None, [LLAMA_CALL], "tool_calls")], {"model": "smollm2"}),
    ("LiteLLM", LITELLM_STREAM, [(0, "Bonjouça 😀 D", [], "stop")], {"model": "mock", "object": "chat.completion"}),
    ("LiteLLM, tools", LITELLM_TOOLS, [(0, None, [LITELLM_CALL], "tool_calls")], {"model": "smollm2"}),
]  # fmt: skip
SAMPLE_ANSWERS: List[Tuple[str, str, List[Any]]] = [
    ("llama.cpp", LLAMA_CREATE, [(0, "The capital of France is Paris.", [], "stop")]),
    ("llama.cpp, tools", LLAMA_TOOLS_CREATE,
     [(0, "", [("fqBaeYU9DF5qw5XGMWvF4mCn9yQVyzUP", "get_weather", WEATHER)], "tool_calls")]),
    ("LiteLLM", LITELLM_CREATE, [(0, "Bonjour le monde, ça marche très bien. 😀 Done.", [], "stop")]),
]  # fmt: skip
SAMPLE_ERRORS: List[Tuple[str, str, str, str, Any, str]] = [
    ("llama.cpp 400", "400 Bad Request", "application/json; charset=utf-8", LLAMA_400, beezy_ai.BadRequest,
     "400 Bad Request: request (9031 tokens) exceeds the available context size (2048 tokens), try increasing it"),
    ("llama.cpp 401", "401 Unauthorized", "application/json; charset=utf-8", LLAMA_401, beezy_ai.Unauthorized,
     "401 Unauthorized: Invalid API Key"),
    ("LiteLLM 429", "429 Too Many Requests", "application/json", LITELLM_429, beezy_ai.TooManyRequests,
     "429 Too Many Requests: litellm.RateLimitError: this is a mock rate limit error. "),
    ("LiteLLM 503", "503 Service Unavailable", "text/event-stream; charset=utf-8", LITELLM_ERROR,
     beezy_ai.ServiceUnavailable,
     "503 Service Unavailable: litellm.ServiceUnavailableError: litellm.MidStreamFallbackError: "),
]  # fmt: skip


class TestSamples:
    @pytest.mark.parametrize("framing", FRAMINGS)
    @pytest.mark.parametrize("case", SAMPLE_STREAMS, ids=first)
    def test_streams(self, server: StandIn, client: beezy_ai.BeezyAI, case: Any, framing: str) -> None:
        _, text, expected, more = case
        chunks = [json.loads(data) for data in re.findall("^data: ({.*)$", text, re.MULTILINE)]
        for step in (1, 7, 10**6):
            server.script(stream_answer(text, framing, range(step, len(text.encode("utf-8")), step)))
            stream = client.chat.stream(ASK)
            assert [event.data.to_dict() for event in stream] == chunks
            assert facts(stream.snapshot) == expected
            merged = stream.snapshot.to_dict()
            assert {key: merged.get(key) for key in more} == more

    @pytest.mark.parametrize("case", SAMPLE_STREAMS, ids=first)
    def test_streams_without_their_end(self, server: StandIn, client: beezy_ai.BeezyAI, case: Any) -> None:
        text = case[1]
        whole = text.index("data: [DONE]")
        server.script(stream_answer(text[:whole]), stream_answer(text[: text.index("\n\n", text.index("data:")) + 2]))
        assert facts(client.chat.stream(ASK).get_final_response()) == case[2]
        with pytest.raises(beezy_ai.StreamError):
            client.chat.stream(ASK).get_final_response()

    @pytest.mark.parametrize("case", SAMPLE_ANSWERS, ids=first)
    def test_answers(self, server: StandIn, client: beezy_ai.BeezyAI, case: Any) -> None:
        _, text, expected = case
        server.script(answer(text))
        response = client.chat.create(ASK)
        assert exactly(response.to_dict()) == exactly(json.loads(text))
        assert facts(response) == expected

    @pytest.mark.parametrize("case", SAMPLE_ERRORS, ids=first)
    def test_errors(self, server: StandIn, client: beezy_ai.BeezyAI, case: Any) -> None:
        _, status, content_type, text, kind, shown = case
        server.script(*[answer(text, status, content_type, x_litellm_call_id="call-7")] * 2)
        for ask in (client.chat.create, client.chat.stream):
            with pytest.raises(beezy_ai.SDKError) as caught:
                ask(ASK)
            error = caught.value
            assert type(error) is kind
            assert str(error).startswith(shown) and str(error).endswith("(request id call-7)")
            assert "\n" not in str(error)
            assert error.body == text
            assert error.data == json.loads(text[6:] if text.startswith("data: ") else text)

    def test_error_in_stream(self, server: StandIn, client: beezy_ai.BeezyAI) -> None:
        server.script(stream_answer(LLAMA_ERROR))
        stream = client.chat.stream(ASK)
        assert next(stream).data.choices[0].delta.role is beezy_ai.ChatCompletionRole.ASSISTANT
        with pytest.raises(beezy_ai.StreamError, match="does not match the expected peg-native format") as caught:
            next(stream)
        assert caught.value.data["error"]["code"] == 500
        assert stream.snapshot.choices[0].message.role == "assistant"


# ---------------------------------------------------------------------------------------------------------
# The examples of the README, word for word
# ---------------------------------------------------------------------------------------------------------

EXAMPLE_START = """\
import beezy_ai
from beezy_ai import BeezyAI
import os
s = BeezyAI(api_key_auth=os.getenv("API_KEY_AUTH", ""))
"""
STREAM_EXAMPLE = """\
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
CREATE_EXAMPLE = """\
res = s.chat.create(request={  # -> models.CreateChatCompletionResponseBody
    "model": "beezy-small-latest",
    "messages": [{"role": beezy_ai.ChatCompletionRole.USER,
                  "content": "What is the weather like in Paris?"}],
    "max_tokens": 64,
    "tools": [{"type": "function", "function": {"name": "get_weather",
               "description": "Get the current weather in a given location.", "parameters": {}}}],
    "tool_choice": "auto", "random_seed": 1337})
"""


class TestExamples:
    @pytest.fixture
    def hive(self, monkeypatch: Any) -> Iterator[StandIn]:
        with StandIn(key=KEY) as server:
            monkeypatch.setitem(beezy_ai.SERVERS, "prod", server.url)
            monkeypatch.setenv("API_KEY_AUTH", KEY)
            yield server

    def test_stream(self, hive: StandIn, capsys: Any) -> None:
        names: Dict[str, Any] = {}
        exec(EXAMPLE_START + STREAM_EXAMPLE, names)
        assert isinstance(names["event"], beezy_ai.models.ChatCompletionEvent)
        assert json.loads(names["res"].snapshot.choices[0].message.content)["painter"] == "Claude Monet"
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) > 5
        assert all(line.startswith("ChatCompletionEvent(data=ChatCompletionChunk(") for line in lines)
        sent = hive.requests[0].json()
        assert sent["messages"][0]["role"] == "user"
        assert (sent["stream"], sent["max_tokens"], sent["random_seed"]) == (True, 512, 1337)

    def test_create(self, hive: StandIn) -> None:
        names: Dict[str, Any] = {}
        exec(EXAMPLE_START + CREATE_EXAMPLE, names)
        assert isinstance(names["res"], beezy_ai.models.CreateChatCompletionResponseBody)
        choice = names["res"].choices[0]
        assert choice.finish_reason is beezy_ai.FinishReason.TOOL_CALLS
        function = choice.message.tool_calls[0].function
        assert (function.name, json.loads(function.arguments or "")) == ("get_weather", {"location": "Paris"})
        assert "stream" not in hive.requests[0].json()

    def test_without_a_key(self, hive: StandIn, monkeypatch: Any) -> None:
        monkeypatch.delenv("API_KEY_AUTH")
        with pytest.raises(Unauthorized, match="That key opens no hive"):
            exec(EXAMPLE_START + STREAM_EXAMPLE, {})
        assert hive.requests[0].header("authorization") is None


# ---------------------------------------------------------------------------------------------------------
# What is sent
# ---------------------------------------------------------------------------------------------------------

AUTHORIZATIONS: List[Any] = [
    ("none", None, None),
    ("empty", "", None),
    ("white space", " \t\n", None),
    ("a key", "k", "Bearer k"),
    ("white space around", " k\r\n", "Bearer k"),
    ("white space inside", "a b", "Bearer a b"),
    ("begins with Bearer", "Bearer k", "Bearer k"),
    ("nothing after Bearer", "Bearer ", None),
    ("white space around Bearer", "\n Bearer k\n", "Bearer k"),
    ("begins with bearer without a space", "Bearerk", "Bearer Bearerk"),
    ("latin-1", "clé", "Bearer clé"),
]
TOOL = beezy_ai.Tool(type="function", function=beezy_ai.Function(name="f", parameters={"type": "object"}))
TOOL_JSON = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
USER = beezy_ai.ChatCompletionRole.USER


@dataclasses.dataclass
class Part:
    """A dataclass of a user's own."""

    kind: str
    value: Any = None


@dataclasses.dataclass
class Extended(beezy_ai.CreateChatCompletionRequestBody):
    """A request with a field more."""

    stop: Optional[List[str]] = None


BODIES: List[Any] = [
    ("mapping", ASK, ASK),
    (
        "unknown keys, nulls",
        dict(ASK, new={"a": [None, 1.5]}, top_p=None),
        dict(ASK, new={"a": [None, 1.5]}, top_p=None),
    ),
    (
        "enum members",
        dict(ASK, messages=[{"role": USER, "content": "Hi"}]),
        dict(ASK, messages=[{"role": "user", "content": "Hi"}]),
    ),
    ("enum as a key", dict(ASK, x={USER: 1}), dict(ASK, x={"user": 1})),
    (
        "tuples",
        dict(ASK, messages=({"role": "user", "content": ("a", ("b",))},)),
        dict(ASK, messages=[{"role": "user", "content": ["a", ["b"]]}]),
    ),
    (
        "dataclasses in a mapping",
        dict(ASK, tools=[TOOL], messages=[beezy_ai.Message(role=USER, content="Hi")]),
        dict(ASK, tools=[TOOL_JSON], messages=[{"role": "user", "content": "Hi"}]),
    ),
    (
        "mappings in a dataclass",
        beezy_ai.CreateChatCompletionRequestBody(model="m", messages=ASK["messages"], temperature=0.5),
        dict(ASK, model="m", temperature=0.5),
    ),
    (
        "dataclass",
        beezy_ai.CreateChatCompletionRequestBody(
            model="m",
            messages=[beezy_ai.Message(role="user", content="Hi", extra={"mood": "good"})],
            tools=[TOOL],
            response_format=beezy_ai.ResponseFormat(type="json_object"),
            extra={"top_k": 3},
        ),
        {
            "model": "m",
            "messages": [{"role": "user", "content": "Hi", "mood": "good"}],
            "tools": [TOOL_JSON],
            "response_format": {"type": "json_object"},
            "top_k": 3,
        },
    ),
    (
        "the class for streams",
        beezy_ai.StreamChatCompletionsRequestBody(model="m", messages=ASK["messages"]),
        dict(ASK, model="m"),
    ),
    (
        "other mappings",
        types.MappingProxyType(dict(ASK, x=collections.ChainMap({"a": 1}, {"b": 2}))),
        dict(ASK, x={"a": 1, "b": 2}),
    ),
    (
        "a dataclass of the user's own",
        dict(ASK, x=[Part("a", TOOL), Part("b", defaultdict(list, c=[1])), Part("d", types.MappingProxyType({}))]),
        dict(ASK, x=[{"kind": k, "value": v} for k, v in (("a", TOOL_JSON), ("b", {"c": [1]}), ("d", {}))]),
    ),
    (
        "a request class with a field of the user's own",
        Extended(model="m", messages=ASK["messages"], stop=["a"]),
        dict(ASK, model="m", stop=["a"]),
    ),
    ("other sequences", dict(ASK, messages=collections.UserList(ASK["messages"])), ASK),
    ("text of all kinds", dict(ASK, user="🐝\0\u2028\ud800"), dict(ASK, user="🐝\0\u2028\ud800")),
    ("large numbers", dict(ASK, seed=2**70, x=1e300), dict(ASK, seed=2**70, x=1e300)),
]
ODD_PATHS: List[Any] = [
    ("/echo", "/v1/echo"),
    ("echo", "/v1/echo"),
    ("/echo/", "/v1/echo/"),
    ("/echo?a=1", "/v1/echo?a=1"),
    ("/echo?a=http://h/../x", "/v1/echo?a=http://h/../x"),
    ("@elsewhere.test/x", "/v1/@elsewhere.test/x"),
    (":8080/x", "/v1/:8080/x"),
    ("/files/a..b", "/v1/files/a..b"),
    ("/files/%2Fx", "/v1/files/%2Fx"),
    ("/files/ü", "/v1/files/%C3%BC"),
]
HEADERS: List[Any] = [
    ("added by the client", {"X-Team": "bees"}, None, "x-team", "bees"),
    ("added by the call", None, {"X-Team": "bees"}, "x-team", "bees"),
    ("the call wins", {"X-Team": "bees"}, {"x-team": "wasps"}, "x-team", "wasps"),
    ("both", {"X-Team": "bees"}, {"X-Other": "wasps"}, "x-team", "bees"),
    ("over Accept-Encoding", None, {"accept-encoding": "gzip"}, "accept-encoding", "gzip"),
    ("over User-Agent", {"USER-AGENT": "hive/1"}, None, "user-agent", "hive/1"),
    ("over Accept", {"accept": "*/*"}, None, "accept", "*/*"),
    ("over Content-Type", {"content-type": "application/x-bee"}, None, "content-type", "application/x-bee"),
    ("over the key", {"authorization": "Basic eA=="}, None, "authorization", "Basic eA=="),
    ("over the key, by the call", None, {"Authorization": "Basic eA=="}, "authorization", "Basic eA=="),
    ("latin-1", {"X-Team": "abeillé"}, None, "x-team", "abeillé"),
    ("empty", {"X-Team": ""}, None, "x-team", ""),
]


class TestWhatIsSent:
    @both_calls
    def test_method_path_and_headers(self, server: StandIn, call: Call) -> None:
        call(client_of(server))
        (sent,) = server.requests
        assert (sent.method, sent.target) == ("POST", "/v1/chat/completions")
        assert sent.header("host") == f"127.0.0.1:{server.port}"
        assert sent.header("accept") == (SSE if call is stream else JSON)
        assert sent.header("accept-encoding") == "identity"
        assert sent.header("content-type") == JSON
        assert sent.header("content-length") == str(len(sent.body))
        assert (sent.header("user-agent") or "").startswith(f"beezy-ai/{beezy_ai.__version__}")
        names = [name for name, _ in sent.headers]
        assert names == [name.title() for name in names]  # as urllib writes them: some proxies know no other case
        assert len(names) == len(set(names))

    @pytest.mark.parametrize("key, expected", cases(AUTHORIZATIONS))
    def test_key(self, server: StandIn, key: Optional[str], expected: Optional[str]) -> None:
        create(client_of(server, api_key_auth=key))
        create(client_of(server, api_key_auth=lambda: key))
        assert [sent.header("authorization") for sent in server.requests] == [expected, expected]

    @pytest.mark.parametrize("given, expected", cases(BODIES))
    def test_body(self, server: StandIn, given: Any, expected: Any) -> None:
        before = repr(given)
        client = client_of(server)
        create(client, given)
        stream(client, given)
        assert [sent.json() for sent in server.requests] == [expected, dict(expected, stream=True)]
        assert repr(given) == before

    def test_request_by_position(self, server: StandIn) -> None:
        client = client_of(server)
        client.chat.create(ASK)
        client.chat.stream(ASK).close()
        assert [sent.json() for sent in server.requests] == [ASK, dict(ASK, stream=True)]

    @both_calls
    @pytest.mark.parametrize("of_client, of_call, name, expected", cases(HEADERS))
    def test_headers(self, server: StandIn, call: Call, of_client: Any, of_call: Any, name: str, expected: str) -> None:
        call(client_of(server, headers=of_client), headers=of_call)
        (sent,) = server.requests
        assert [value for key, value in sent.headers if key.lower() == name] == [expected]

    def test_a_call_changes_nothing_for_the_next(self, server: StandIn) -> None:
        client = client_of(server, headers={"X-Team": "bees"})
        create(client, headers={"X-Team": "wasps", "X-Other": "1"}, timeout=3, deadline=4, retries=5)
        create(client)
        sent = server.requests[1]
        assert (sent.header("x-team"), sent.header("x-other")) == ("bees", None)

    @pytest.mark.parametrize("ending", ["", "/", "//"])
    def test_trailing_slash(self, server: StandIn, ending: str) -> None:
        client = client_of(server, server_url=server.url + ending)
        create(client)
        client.request("GET", "/models")
        assert [sent.target for sent in server.requests] == ["/v1/chat/completions", "/v1/models"]

    @pytest.mark.parametrize("path, expected", [("", "/"), ("/", "/"), ("/a/b/v2", "/a/b/v2/"), ("/a%20b", "/a%20b/")])
    def test_path_of_the_server(self, server: StandIn, path: str, expected: str) -> None:
        client = client_of(server, server_url=f"http://localhost:{server.port}{path}")
        with pytest.raises(NotFound):
            client.request("GET", "/x")
        assert server.requests[0].target == expected + "x"
        assert server.requests[0].header("host") == f"localhost:{server.port}"

    def test_server(self, server: StandIn, monkeypatch: Any) -> None:
        assert beezy_ai.SERVERS == {"prod": "https://api.beezy.ai/v1"}
        assert "https://api.beezy.ai/v1" in repr(BeezyAI(KEY))
        assert "https://api.beezy.ai/v1" in repr(BeezyAI(KEY, "prod"))
        assert KEY not in repr(BeezyAI(KEY))
        create(BeezyAI(KEY, "prod", server.url, retries=0))
        monkeypatch.setitem(beezy_ai.SERVERS, "prod", server.url)
        create(BeezyAI(KEY, server="prod", retries=0))
        assert len(server.requests) == 2

    def test_server_url_of_a_call(self, server: StandIn) -> None:
        client = BeezyAI(KEY, server_url=f"http://127.0.0.1:{free_port()}/v1", retries=0)
        for call in (create, stream, request):
            call(client, server_url=server.url + "/")
        assert [sent.target for sent in server.requests] == ["/v1/chat/completions"] * 3


class TestRequest:
    """`BeezyAI.request`, for any other endpoint."""

    def test_get(self, server: StandIn) -> None:
        answer = client_of(server).request("GET", "/models")
        assert [model["id"] for model in answer["data"]] == list(MODELS)
        (sent,) = server.requests
        assert (sent.method, sent.body) == ("GET", b"")
        assert (sent.header("content-type"), sent.header("accept")) == (None, JSON)
        assert sent.header("authorization") == "Bearer " + KEY

    def test_post(self, server: StandIn) -> None:
        body = {"model": "m", "input": ("a", "bee"), "role": USER}
        answer = client_of(server).request("POST", "/embeddings", body)
        assert len(answer["data"]) == 2
        assert server.requests[0].json() == {"model": "m", "input": ["a", "bee"], "role": "user"}
        assert server.requests[0].header("content-type") == JSON

    def test_delete_gives_none(self, server: StandIn) -> None:
        assert client_of(server).request("DELETE", "/files/1") is None
        assert (server.requests[0].method, server.requests[0].target) == ("DELETE", "/v1/files/1")

    @pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    def test_method(self, server: StandIn, method: str) -> None:
        assert client_of(server).request(method, "/echo")["method"] == method

    @pytest.mark.parametrize("body", [{}, [], "text", 0, False, [1, {"a": None}]], ids=repr)
    def test_body_of_any_kind(self, server: StandIn, body: Any) -> None:
        assert json.loads(client_of(server).request("POST", "/echo", body)["body"]) == body

    @pytest.mark.parametrize("value", [{}, [], [1], 0, 1.5, None, "text", "", True, {"error": "mine"}], ids=repr)
    def test_any_json_comes_back(self, server: StandIn, value: Any) -> None:
        server.script(answer(to_json(value)))
        result = client_of(server).request("GET", "/x")
        assert (result, type(result)) == (value, type(value))

    @pytest.mark.parametrize(
        "steps",
        [
            answer(""),
            answer(" \n"),
            [["head", "204 No Content", {}]],
            [["head", "204 No Content", {"Content-Encoding": "gzip"}]],
        ],
    )
    def test_empty_answer(self, server: StandIn, steps: Steps) -> None:
        server.script(steps)
        assert client_of(server).request("POST", "/x", {}) is None

    @pytest.mark.parametrize(
        "query, expected",
        [
            (None, {}),
            ({"limit": 5, "after": "a b&c"}, {"limit": ["5"], "after": ["a b&c"]}),
            ([("tag", "a"), ("tag", "b")], {"tag": ["a", "b"]}),
            ({"tag": ["a", "b"]}, {"tag": ["a", "b"]}),
            ({"q": "Größe 🐝"}, {"q": ["Größe 🐝"]}),
            ({"all": True, "after": None, "any": False}, {"all": ["true"], "any": ["false"]}),
            ({"after": None}, {}),
        ],
        ids=["none", "mapping", "pairs", "lists", "unicode", "as in JSON", "nothing"],
    )
    def test_query(self, server: StandIn, query: Any, expected: Any) -> None:
        target = client_of(server).request("GET", "/echo", query=query)["target"]
        path, _, sent = target.partition("?")
        assert (path, urllib.parse.parse_qs(sent)) == ("/v1/echo", expected)

    def test_query_joins_that_of_the_path(self, server: StandIn) -> None:
        assert client_of(server).request("GET", "/echo?a=1", query={"b": 2})["target"] == "/v1/echo?a=1&b=2"

    @pytest.mark.parametrize("path, expected", ODD_PATHS)
    def test_path_stays_below_the_server(self, server: StandIn, path: str, expected: str) -> None:
        server.script(answer({}))
        client_of(server).request("GET", path)
        assert server.requests[0].target == expected

    def test_error(self, server: StandIn) -> None:
        with pytest.raises(NotFound, match="There is nothing at GET /v1/nowhere"):
            client_of(server).request("GET", "/nowhere")

    @pytest.mark.parametrize("body", ["<html>", "{", "1 2"])
    def test_no_json(self, server: StandIn, body: str) -> None:
        server.script(answer(body))
        error = failure_of(client_of(server).request, "GET", "/x")
        assert (type(error), error.status_code, error.body) == (InvalidResponse, 200, body)


# ---------------------------------------------------------------------------------------------------------
# Bad arguments
# ---------------------------------------------------------------------------------------------------------


def without(key: str) -> Dict[str, Any]:
    return {name: value for name, value in ASK.items() if name != key}


def said(content: Any) -> Dict[str, Any]:
    return dict(ASK, messages=[{"role": "user", "content": content}])


def deep(levels: int) -> List[Any]:
    value: List[Any] = []
    for _ in range(levels):
        value = [value]
    return value


def cyclic(container: Any, put: Callable[[Any, Any], None]) -> Any:
    put(container, container)
    return container


CYCLIC_LIST: List[Any] = cyclic([], lambda value, item: value.append(item))
CYCLIC_DICT: Dict[str, Any] = cyclic({}, lambda value, item: value.update(a=item))
CYCLIC_MODEL = cyclic(beezy_ai.Message(role="user"), lambda value, item: setattr(value, "content", [item]))
BAD_BODIES: List[Any] = [
    ("NaN", dict(ASK, temperature=math.nan), "temperature"),
    ("Infinity", dict(ASK, top_p=math.inf), "top_p"),
    ("minus Infinity", dict(ASK, top_p=-math.inf), "top_p"),
    ("NaN inside", said([{"a": [1, math.nan]}]), "['messages'][0]['content']"),
    (
        "NaN in a dataclass",
        beezy_ai.CreateChatCompletionRequestBody("m", ASK["messages"], temperature=math.nan),
        "temperature",
    ),
    ("set", dict(ASK, stop={"a"}), "stop"),
    ("bytes", said(b"text"), "['messages'][0]['content']"),
    ("bytearray", said(bytearray(b"text")), "['messages'][0]['content']"),
    ("object", dict(ASK, tool_choice=object()), "tool_choice"),
    ("class", dict(ASK, response_format=beezy_ai.ResponseFormat), "response_format"),
    ("function", dict(ASK, tools=[print]), "tools"),
    ("generator", said(iter("abc")), "content"),
    ("complex", dict(ASK, x=1j), "x"),
    ("key int", dict(ASK, x={1: "a"}), "x"),
    ("key None", dict(ASK, logit_bias={"a": [{None: 1}]}), "logit_bias"),
    ("key bool", dict(ASK, x={True: 1}), "x"),
    ("key float", dict(ASK, x={1.5: 1}), "x"),
    ("key tuple", dict(ASK, x={(1, 2): 1}), "x"),
    ("key bytes", dict(ASK, x={b"a": 1}), "x"),
    ("key int at the top", dict([*ASK.items(), (cast(str, 1), 2)]), "1"),
    (
        "key int in a dataclass",
        dict(ASK, tools=[beezy_ai.Tool(function=beezy_ai.Function(parameters={cast(str, 1): 2}))]),
        "tools",
    ),
    ("key int in a mapping of another kind", dict(ASK, x=types.MappingProxyType({1: 2})), "x"),
    ("cycle of a list", dict(ASK, x=CYCLIC_LIST), "x"),
    ("cycle of a dict", dict(ASK, x=CYCLIC_DICT), "x"),
    ("cycle of a dataclass", dict(ASK, messages=[CYCLIC_MODEL]), "messages"),
    ("nested too deeply", dict(ASK, x=deep(100000)), "x"),
]
BAD_REQUESTS: List[Any] = BAD_BODIES + [
    ("None", None, "request"),
    ("text", "Hello!", "request"),
    ("list", [ASK], "request"),
    ("pairs", list(ASK.items()), "request"),
    ("class of the request", beezy_ai.CreateChatCompletionRequestBody, "request"),
    ("another dataclass", beezy_ai.Message(role="user", content="Hi"), "model"),
    ("empty", {}, "model"),
    ("no model", without("model"), "model"),
    ("model None", dict(ASK, model=None), "model"),
    ("model empty", dict(ASK, model=""), "model"),
    ("model int", dict(ASK, model=5), "model"),
    ("model bytes", dict(ASK, model=b"m"), "model"),
    ("model list", dict(ASK, model=["m"]), "model"),
    ("no messages", without("messages"), "messages"),
    ("messages None", dict(ASK, messages=None), "messages"),
    ("messages empty list", dict(ASK, messages=[]), "messages"),
    ("messages empty tuple", dict(ASK, messages=()), "messages"),
    ("messages str", dict(ASK, messages="Hello!"), "messages"),
    ("messages bytes", dict(ASK, messages=b"Hello!"), "messages"),
    ("messages mapping", dict(ASK, messages=ASK["messages"][0]), "messages"),
    ("messages one dataclass", dict(ASK, messages=beezy_ai.Message(role="user")), "messages"),
    ("messages generator", dict(ASK, messages=(message for message in ASK["messages"])), "messages"),
    ("messages iterator", dict(ASK, messages=iter(ASK["messages"])), "messages"),
    ("messages set", dict(ASK, messages={"Hello!"}), "messages"),
    ("messages int", dict(ASK, messages=5), "messages"),
    ("dataclass without model", beezy_ai.CreateChatCompletionRequestBody(messages=ASK["messages"]), "model"),
    ("dataclass without messages", beezy_ai.CreateChatCompletionRequestBody(model="m"), "messages"),
]
BAD_SERVER_URLS: List[Any] = [
    "",
    "/v1",
    "//h/v1",
    "localhost:8080",
    "127.0.0.1:8080/v1",
    "ftp://h/v1",
    "file:///etc/passwd",
    "data:,x",
    "ws://h",
    "http:",
    "http://",
    "http:///v1",
    "http://:80/v1",
    "http:h",
    "http://?",
    "http://h:0/v1",
    "http://h:99999/v1",
    "http://h:65536",
    "http://h:abc/v1",
    "http://h:-1/v1",
    "http://h:8_0/v1",
    "http://h:+80",
    "http://h%3A80/v1",
    "http://hunter2%40h/v1",
    "http://h%0d%0aX:80/v1",
    "http://h%2e%2e/v1",
    "http://h:\u0668\u0660",
    "http://u:hunter2@h/v1",
    "http://hunter2@h/v1",
    "http://u:hunter2@h:abc/v1",
    "http://u:hunter2@/v1",
    "http://@h/v1",
    " http://h/v1",
    "http://h/v1 ",
    "http://h /v1",
    "http://h/a b",
    "http://h\u00a0/v1",
    "http://h/v1\n",
    "ht\ntp://h",
    "http://h\r\nX: y",
    "http://h/\x00",
    "http://h/\x7f",
    "\thttp://h",
    "http://h/v1#part",
    "http://h/v1?a=1",
    "http://[::1/v1",
    "http://[zz]/v1",
    "http://::1/v1",
    "http://a..b/v1",
    "http://" + "a" * 64 + ".test/v1",
    "http://h\\@elsewhere.test/v1",
    5,
    b"http://h/v1",
    ["http://h/v1"],
]
BAD_TIMEOUTS: List[Any] = [
    0,
    0.0,
    -1,
    math.nan,
    -math.inf,
    True,
    False,
    "5",
    b"5",
    object(),
    (),
    (1,),
    (1, 2, 3),
    (0, 1),
    (1, 0),
    (1, -1),
    (math.nan, 1),
    (1, "2"),
    (True, 1),
    {"connect": 1, "read": 2},
    {1, 2},
]
BAD_DEADLINES: List[Any] = [0, -1, -0.5, math.nan, True, "5", (1, 2), object()]
BAD_RETRIES: List[Any] = [-1, 1.0, 2.5, math.nan, True, False, "2", object()]
BAD_HEADERS: List[Any] = [
    "X: y",
    5,
    [("X", "y")],
    {"": "y"},
    {"X Y": "y"},
    {"X:": "y"},
    {"X\n": "y"},
    {"X\r\nY": "y"},
    {"\xe9": "y"},
    {5: "y"},
    {b"X": "y"},
    {None: "y"},
    {"X": 5},
    {"X": None},
    {"X": b"y"},
    {"X": ["y"]},
    {"X": "a\r\nY: b"},
    {"X": "a\nb"},
    {"X": "a\rb"},
    {"X": "a\0b"},
    {"X": "\x7f"},
    {"X": "\u2603"},
    {"Content-Length": "5"},
    {"content-length": "5"},
    {"Transfer-Encoding": "chunked"},
]
OVERRIDES: List[Any] = [
    (f"{name} {value!r:.40}", name, value)
    for name, values in (
        ("server_url", BAD_SERVER_URLS),
        ("timeout", BAD_TIMEOUTS),
        ("deadline", BAD_DEADLINES),
        ("retries", BAD_RETRIES),
        ("headers", BAD_HEADERS),
    )
    for value in values
]
BAD_KEYS: List[Any] = [
    ("newline", "honey\ncomb"),
    ("CR LF", "honey\r\nX: y"),
    ("NUL", "honey\0comb"),
    ("DEL", "honey\x7fcomb"),
    ("tab", "honey\tcomb"),
    ("after Bearer", "Bearer honey\ncomb"),
    ("snow man", "honey\u2603"),
    ("int", 5),
    ("bytes", b"honey"),
    ("list", ["honey"]),
    ("bool", True),
]
BAD_PROXIES: List[Any] = [
    "ftp://h:1",
    "socks5://h:1080",
    "http://",
    "http://:3128",
    "http://h:abc",
    "http://h:99999",
    "http://h:-1",
    "http://h h:1",
    "http://h:1\n",
    "http://h\r\nX: y",
    "http://u:hunter2@h:abc",
    "http://u:hunter2@",
    "socks5://u:hunter2@h",
    "http://[::1",
    "http://h..test:1",
    "http://u:123/hunter2@h:1",
    5,
    b"http://h:1",
    ["http://h:1"],
    {"http": "http://h:1"},
    True,
]
BAD_METHODS: List[Any] = ["", " ", "GE T", "GET ", "GET\n", "GET\r\nX: y", "G\xcbT", "GET/", "\0", 5, None, b"GET"]
BAD_PATHS: List[Any] = [
    "http://elsewhere.test/",
    "https://elsewhere.test/x",
    "//elsewhere.test/x",
    "///elsewhere.test",
    "/..",
    "..",
    "../x",
    "/../x",
    "/a/../../x",
    "/%2e%2e/x",
    "/%2E%2e/x",
    "/.%2E/x",
    "/..%2fx",
    "/a/..",
    "\\\\elsewhere.test",
    "/\\x",
    "/a b",
    "/a\n",
    "/a\r\nX: y",
    "/a\0",
    "/a\x7f",
    "/a#b",
    5,
    None,
    b"/a",
    ["/a"],
]


class TestBadArguments:
    """TypeError or ValueError that names what is wrong, and nobody is called."""

    def refuses(self, server: StandIn, call: Call, names: str, *hides: str) -> None:
        with pytest.raises((TypeError, ValueError)) as caught:
            call()
        message = str(caught.value)
        assert names in message
        assert "\n" not in message
        lines = "".join(traceback.format_exception(caught.type, caught.value, None))
        assert not [text for text in hides if text in lines]
        assert (server.connections, server.requests) == (0, [])

    @pytest.mark.parametrize("call", [create, open_stream], ids=["create", "stream"])
    @pytest.mark.parametrize("given, names", cases(BAD_REQUESTS))
    def test_request(self, server: StandIn, call: Call, given: Any, names: str) -> None:
        self.refuses(server, lambda: call(client_of(server), given), names)

    @pytest.mark.parametrize(
        "given",
        [
            dict(ASK, stream=True),
            beezy_ai.CreateChatCompletionRequestBody(model="m", messages=ASK["messages"], extra={"stream": True}),
        ],
        ids=["mapping", "dataclass"],
    )
    def test_create_that_is_to_stream(self, server: StandIn, given: Any) -> None:
        self.refuses(server, lambda: create(client_of(server), given), "stream")

    @pytest.mark.parametrize("body, _", cases(BAD_BODIES))
    def test_body_of_request(self, server: StandIn, body: Any, _: str) -> None:
        self.refuses(server, lambda: request(client_of(server), body), "body")

    @pytest.mark.parametrize("name, value", cases(OVERRIDES))
    def test_settings(self, server: StandIn, name: str, value: Any) -> None:
        client = client_of(server)
        # True is no number of retries, but None is: the client's
        self.refuses(server, lambda: client_of(server, **{name: value}), name, "hunter2")
        for call in (create, open_stream, request):
            self.refuses(server, lambda: call(client, **{name: value}), name, "hunter2")  # noqa: B023

    @pytest.mark.parametrize("name", ["staging", "PROD", "https://api.beezy.ai/v1", 5])
    def test_server(self, server: StandIn, name: Any) -> None:
        self.refuses(server, lambda: BeezyAI(KEY, server=name), "server", KEY)

    @pytest.mark.parametrize("key", cases(BAD_KEYS))
    def test_key(self, server: StandIn, key: Any) -> None:
        self.refuses(server, lambda: client_of(server, api_key_auth=key), "api_key_auth", "honey", "comb")
        client = client_of(server, api_key_auth=lambda: key)
        for call in (create, open_stream, request):
            self.refuses(server, lambda: call(client), "api_key_auth", "honey", "comb")  # noqa: B023

    @pytest.mark.parametrize("proxy", BAD_PROXIES, ids=repr)
    def test_proxy(self, server: StandIn, proxy: Any) -> None:
        self.refuses(server, lambda: client_of(server, proxy=proxy), "proxy", "hunter2")

    @pytest.mark.parametrize("method", BAD_METHODS, ids=repr)
    def test_method(self, server: StandIn, method: Any) -> None:
        self.refuses(server, lambda: client_of(server).request(method, "/models"), "method")

    @pytest.mark.parametrize("path", BAD_PATHS, ids=repr)
    def test_path(self, server: StandIn, path: Any) -> None:
        self.refuses(server, lambda: client_of(server).request("GET", path), "path")

    @pytest.mark.parametrize("query", ["a=b", 5, [1, 2]], ids=repr)
    def test_query(self, server: StandIn, query: Any) -> None:
        self.refuses(server, lambda: client_of(server).request("GET", "/models", query=query), "query")

    @both_calls
    def test_what_the_callable_of_the_key_raises_is_left_alone(self, server: StandIn, call: Call) -> None:
        def key() -> str:
            raise KeyError("vault")

        with pytest.raises(KeyError, match="vault"):
            call(client_of(server, api_key_auth=key))
        assert server.connections == 0


# ---------------------------------------------------------------------------------------------------------
# Errors
# ---------------------------------------------------------------------------------------------------------

STATUSES: Dict[int, Type[SDKError]] = {
    400: BadRequest,
    401: Unauthorized,
    402: SDKError,
    403: Forbidden,
    404: NotFound,
    405: SDKError,
    408: SDKError,
    409: SDKError,
    410: SDKError,
    413: SDKError,
    415: SDKError,
    418: SDKError,
    422: SDKError,
    425: SDKError,
    429: TooManyRequests,
    451: SDKError,
    499: SDKError,
    500: InternalServerError,
    501: SDKError,
    502: SDKError,
    503: ServiceUnavailable,
    504: SDKError,
    520: SDKError,
    529: SDKError,
    599: SDKError,
}
M = "No more honey."
LOC = {"loc": ["body", "model"], "msg": M, "type": "missing"}
SHAPES: List[Any] = [  # name, Content-Type, body, what str(error) ends with
    ("error.message", JSON, {"error": {"message": M, "type": "t", "param": None, "code": "c"}}, M),
    ("error", JSON, {"error": M}, M),
    ("message", JSON, {"object": "error", "message": M, "type": "t", "code": 5}, M),
    ("detail", JSON, {"detail": M}, M),
    ("FastAPI", JSON, {"detail": [LOC]}, "body.model: " + M),
    ("FastAPI, two", JSON, {"detail": [LOC, {"loc": ["body", "messages", 0], "msg": "too"}]}, "body.messages.0: too"),
    ("FastAPI, empty", JSON, {"msg": "", "message": M}, M),
    ("FastAPI without loc", JSON, {"detail": [{"msg": M}]}, M),
    ("message.detail", JSON, {"object": "error", "message": {"detail": [LOC]}, "type": "t"}, M),
    ("description", JSON, {"description": M}, M),
    ("error null, message", JSON, {"error": None, "message": M}, M),
    ("error empty, detail", JSON, {"error": {}, "detail": M}, M),
    ("error.message null, message", JSON, {"error": {"message": None}, "message": M}, M),
    ("error.message empty, detail", JSON, {"error": {"message": ""}, "detail": M}, M),
    ("error.message of parts", JSON, {"error": {"message": {"message": M}}}, M),
    ("error.detail", JSON, {"error": {"detail": M}}, M),
    ("error.description", JSON, {"error": {"description": M}}, M),
    ("error a code, message", JSON, {"error": True, "message": M}, M),
    ("error a number, detail", JSON, {"error": 5, "detail": M}, M),
    ("detail.message", JSON, {"detail": {"message": M}}, M),
    ("detail.error.message", JSON, {"detail": {"error": {"message": M}}}, M),
    ("list", JSON, [{"error": {"message": M}}], M),
    ("JSON text", JSON, to_json(M), M),
    ("JSON with a BOM", JSON, b"\xef\xbb\xbf" + to_json({"message": M}).encode(), M),
    ("JSON that is said to be HTML", "text/html", {"error": {"message": M}}, M),
    ("JSON with raw control characters", JSON, '{"error": {"message": "No more\thoney."}}', M),
    ("event", SSE, sse({"error": {"message": M}}), M),
    ("event named error", SSE, "event: error\n" + sse({"message": M}), M),
    ("event without a space", SSE, 'id: 1\r\ndata:{"detail":"No more honey."}\r\n\r\n', M),
    ("event, then [DONE]", SSE, sse({"error": {"message": M}}, "[DONE]"), M),
    ("event of text", SSE, sse(M), M),
    ("event of several lines", SSE, 'data: {"error":\ndata: {"message": "No more honey."}}\n\n', M),
    ("event after a comment", SSE, ": wait\n\n" + sse({"error": M}), M),
    ("text", "text/plain", M, M),
    ("text of several lines", "text/plain", "\r\nNo more\n\n  honey.\r\n", M),
    ("text without a type", "", M, M),
    ("HTML", "text/html", f"<html><head><title>{M}</title></head><body><h1>Sorry</h1></body></html>", M),
    ("HTML in capitals", "text/html", f"<!DOCTYPE html>\n<HTML><TITLE lang='en'>\n {M}\n</TITLE>", M),
    ("HTML with entities", "text/html", "<html><title>Caf&eacute; &amp; honey</title></html>", "Café & honey"),
    ("HTML without a title", "text/html", "<html><body><h1>Sorry</h1></body></html>", ""),
    ("terminal escapes", JSON, {"message": "No \x1b[31mmore\x07\x9b honey."}, "honey."),
    ("lines in JSON", JSON, {"message": "No\nmore\r\n\u2028\x85honey."}, M),
    ("empty", JSON, "", ""),
    ("white space", "text/plain", " \r\n ", ""),
    ("empty object", JSON, {}, ""),
    ("null", JSON, "null", ""),
    ("number", JSON, "5", ""),
    ("binary", "application/octet-stream", bytes(range(256)) * 4, ""),
    ("cut JSON", JSON, '{"message": "No more', ""),
    ("deep JSON", JSON, "[" * 60000, ""),
    ("deep JSON that is whole", JSON, "[" * 30000 + "]" * 30000, ""),
]
REQUEST_IDS = ["x-request-id", "X-Request-ID", "request-id", "x-correlation-id"]


def everything(error: SDKError) -> List[Any]:
    return [
        type(error),
        str(error),
        repr(error),
        error.args,
        error.message,
        error.status_code,
        error.body,
        error.data,
        dict(error.headers),
        error.headers.get("X-REQUEST-id"),
        error.request_id,
    ]


class TestErrors:
    @pytest.mark.parametrize("call", [create, open_stream, request], ids=["create", "stream", "request"])
    def test_status(self, server: StandIn, call: Call) -> None:
        client = client_of(server)
        for status, expected in STATUSES.items():
            error = failure_of(call, client, dict(ASK, model=f"status-{status}"))
            assert (status, type(error)) == (status, expected)
            message = f"The stand-in was asked to answer {status}."
            assert (error.status_code, error.message, error.data["error"]["message"]) == (status, message, message)
            assert json.loads(error.body) == error.data
            assert str(error).startswith(str(status))
            assert message in str(error)
            assert error.request_id and error.request_id in str(error)
            assert error.headers["CONTENT-type"] == JSON

    @pytest.mark.parametrize("content_type, body, ending", cases(SHAPES))
    def test_every_shape_with_every_status(self, server: StandIn, content_type: str, body: Any, ending: str) -> None:
        client = client_of(server)
        for number, (status, expected) in enumerate(STATUSES.items()):
            server.script(answer(body, f"{status} Whatever", content_type))
            error = failure_of([create, open_stream][number % 2], client)
            text = str(error)
            assert (type(error), error.status_code) == (expected, status)
            assert text.startswith(str(status)) and text.endswith(ending)
            assert len(text.splitlines()) == 1 and text.isprintable()
            assert len(text) < 3000
            if ending:
                assert "{" not in text and "<" not in text
            if isinstance(body, (dict, list)):
                assert error.data == body
            if isinstance(body, str):
                assert error.body == body

    @both_calls
    @pytest.mark.parametrize("name", REQUEST_IDS)
    def test_request_id(self, server: StandIn, call: Call, name: str) -> None:
        server.script(answer({}, "400 Bad Request", **{name: "req-77"}))
        error = failure_of(call, client_of(server))
        assert error.request_id == "req-77"
        assert "req-77" in str(error)

    def test_an_empty_request_id_is_none(self, server: StandIn) -> None:
        server.script(answer({}, "400 Bad Request", x_request_id="", request_id="req-77"))
        assert failure_of(create, client_of(server)).request_id == "req-77"

    def test_an_encoding_that_nobody_reads(self, server: StandIn) -> None:
        server.script(answer(b"\x8b\x02\x80", "400 Bad Request", content_encoding="br"))
        error = failure_of(create, client_of(server))
        assert (type(error), str(error), error.body) == (BadRequest, "400 Bad Request", "")

    def test_no_request_id(self, server: StandIn) -> None:
        server.script(answer({"message": M}, "400 Bad Request"))
        assert failure_of(create, client_of(server)).request_id is None

    def test_request_id_of_a_failure_that_is_no_status(self, server: StandIn) -> None:
        for steps in (answer("{", x_request_id="req-7"), stream_answer(HELLO, headers={"x-request-id": "req-7"})):
            server.script(steps)
            error = failure_of(create if steps[0][0] == "send" else stream, client_of(server))
            assert (error.request_id, error.status_code, error.headers["X-Request-Id"]) == ("req-7", 200, "req-7")

    def test_a_large_body_is_read_to_64_kib(self, server: StandIn) -> None:
        large = "x" * (1 << 20)
        server.script(answer(large, "500 Oh", "text/plain"))
        error = failure_of(create, client_of(server))
        assert (type(error), error.body) == (InternalServerError, large[: 1 << 16])
        assert len(str(error)) < 3000

    def test_a_cut_body_keeps_what_arrived(self, server: StandIn) -> None:
        for ending in ("close", "reset"):
            headers = {"Content-Type": JSON, "Content-Length": 900}
            server.script([["head", "403 No", headers], ["send", '{"message": "so f'], ["wait", "seen"], [ending]])

            # only with a pause can both sides be sure that the body came before the reset
            def go_when_waited_for() -> None:
                assert server.wait_until(lambda: server.waiting)
                server.go("seen")

            threading.Thread(target=go_when_waited_for).start()
            error = failure_of(create, client_of(server))
            assert (type(error), error.body, error.data) == (Forbidden, '{"message": "so f', None)

    def test_a_chunked_body(self, server: StandIn) -> None:
        server.script(
            [
                ["head", "404 No", {"Transfer-Encoding": "chunked"}],
                ["chunk", '{"message": '],
                ["chunk", '"gone"}'],
                ["last_chunk"],
            ]
        )
        error = failure_of(create, client_of(server))
        assert (type(error), error.message) == (NotFound, "gone")

    @both_calls
    def test_cause(self, server: StandIn, call: Call) -> None:
        refused = f"http://127.0.0.1:{free_port()}/v1"
        error = failure_of(call, client_of(server, server_url=refused))
        assert isinstance(error.__cause__, ConnectionRefusedError)
        assert (error.status_code, error.body, error.data, dict(error.headers), error.request_id) == (
            -1,
            "",
            None,
            {},
            None,
        )
        assert urllib.parse.urlsplit(refused).netloc in str(error)

    def test_cause_of_what_is_not_json(self, server: StandIn) -> None:
        server.script(answer("{"))
        assert isinstance(failure_of(create, client_of(server)).__cause__, ValueError)

    @both_calls
    @pytest.mark.parametrize("content_type, body, _", cases(SHAPES[:5] + SHAPES[-4:]))
    def test_pickle_and_copy(self, server: StandIn, call: Call, content_type: str, body: Any, _: str) -> None:
        for status in (400, 422, 429, 503, 302, 200):
            server.script(
                answer(
                    body,
                    f"{status} Whatever",
                    content_type if status > 200 else "text/plain",
                    x_request_id="req-7",
                    location="/x",
                )
            )
            error = failure_of(call, client_of(server))
            copies = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
            for other in [*copies, copy.copy(error), copy.deepcopy(error)]:
                assert everything(other) == everything(error)

    def test_pickle_of_the_others(self, server: StandIn) -> None:
        server.script(stream_answer(HELLO), answer("{"), [["hang"]], [["close"]])
        client = client_of(server, timeout=(5, 0.2))
        errors = [failure_of(call, client) for call in (stream, create, create, create)]
        assert [type(error) for error in errors] == [StreamError, InvalidResponse, TransportTimeout, TransportError]
        for error in errors:
            assert everything(pickle.loads(pickle.dumps(error))) == everything(error)
            assert everything(copy.deepcopy(error)) == everything(error)

    def test_classes(self) -> None:
        classes = [*STATUSES.values(), TransportError, InvalidResponse, StreamError]
        assert all(issubclass(cls, SDKError) for cls in classes)
        assert issubclass(TransportTimeout, TransportError) and issubclass(TransportTimeout, TimeoutError)
        assert not issubclass(SDKError, (TypeError, ValueError, OSError))
        assert all(getattr(beezy_ai.models, cls.__name__) is cls for cls in classes)


# ---------------------------------------------------------------------------------------------------------
# The key stays a secret
# ---------------------------------------------------------------------------------------------------------


def chunked(text: str, content_type: str = JSON) -> Steps:
    return [
        ["head", "200 OK", {"Content-Type": content_type, "Transfer-Encoding": "chunked"}],
        ["send", text],
        ["close"],
    ]


ECHOES: List[Any] = [  # name, call, steps
    ("message", create, answer({"error": {"message": f"Wrong key: {KEY}!"}}, "401 No")),
    ("message with Bearer", create, answer({"message": f"Bearer {KEY}"}, "401 No")),
    ("twice", create, answer({"message": f"{KEY}{KEY}, {KEY}"}, "401 No")),
    ("text", create, answer(f"key {KEY} is wrong", "401 No", "text/plain")),
    ("title", create, answer(f"<html><title>{KEY}</title>", "401 No")),
    ("FastAPI", create, answer({"detail": [{"loc": ["header", KEY], "msg": f"is {KEY}"}]}, "422 No")),
    ("text at its cut", create, answer("x" * 490 + KEY, "401 No", "text/plain")),
    ("message at its cut", create, answer({"message": "x" * 1990 + KEY}, "401 No")),
    ("reason phrase", create, answer({}, "401 " + KEY)),
    ("Location", create, answer("", "302 Found", location="http://elsewhere.test/?key=" + KEY)),
    ("request id", create, answer({"message": M}, "401 No", x_request_id="id-" + KEY)),
    ("Content-Type", create, answer("{}", content_type="x/" + KEY)),
    ("Content-Encoding", create, answer("{}", content_encoding=KEY)),
    ("Content-Length", create, [["send", f"HTTP/1.1 200 OK\r\nContent-Length: {KEY}\r\n\r\n"], ["close"]]),
    ("Transfer-Encoding", create, [["send", f"HTTP/1.1 200 OK\r\nTransfer-Encoding: {KEY}\r\n\r\n"], ["close"]]),
    ("status line", create, [["send", f"HTTP/1.1 {KEY}\r\n\r\n"], ["close"]]),
    ("status line at its cut", create, [["send", "HTTP/1.1 " + "x" * 40 + f"{KEY}\r\n\r\n"], ["close"]]),
    ("no HTTP", create, [["send", f"{KEY}\r\n\r\n"], ["close"]]),
    ("no HTTP, at its cut", create, [["send", "x" * 48 + f"{KEY}\r\n\r\n"], ["close"]]),
    ("chunk size", create, chunked(f"{KEY}\r\n")),
    ("another answer", create, answer(f"the key is {KEY}", content_type="text/plain")),
    ("no JSON", create, answer(f'{{"key": "{KEY}')),
    ("no object", create, answer([KEY])),
    ("error with status 200", create, answer({"error": {"message": f"Wrong key: {KEY}"}})),
    ("error in a stream", stream, stream_answer(HELLO + sse({"error": {"message": f"Wrong key: {KEY}"}}))),
    ("event: error", stream, stream_answer(f"event: error\ndata: Wrong key: {KEY}\n\n")),
    ("event that is not JSON", stream, stream_answer(HELLO + sse(f"Wrong key: {KEY}"))),
    ("event that is not JSON, at its cut", stream, stream_answer(HELLO + sse("x" * 190 + KEY))),
    ("event: error, at its cut", stream, stream_answer("event: error\ndata: " + "x" * 490 + KEY + "\n\n")),
    ("chunk size in a stream", stream, chunked(f"{KEY}\r\n", SSE)),
]
ODD_KEYS_ECHOED: List[Any] = [  # name, key, how a server says it
    ("JSON of PHP", "sk-a/bcd/efghijkl", '{"reason": "key sk-a\\/bcd\\/efghijkl"}'),
    ("JSON", 'sk-a"bcd\\efghijkl', '{"reason": "key sk-a\\"bcd\\\\efghijkl"}'),
    ("JSON in ASCII", "sk-bcd\xe9efghijkl", '{"reason": "key sk-bcd\\u00e9efghijkl"}'),
    ("URL", "sk-a/bcd+efghijkl", "see /login?key=sk-a%2Fbcd%2Befghijkl"),
    ("lower case", "SK-ABCDefghijkl", "key sk-abcdefghijkl"),
    ("white space", "sk-abcd  efghijkl", "key sk-abcd  efghijkl"),
]
ONE_SECRET: List[Any] = [
    ("key", {"api_key_auth": KEY}),
    ("callable", {"api_key_auth": lambda: KEY}),
    ("Bearer", {"api_key_auth": f" Bearer {KEY}\n"}),
    ("header", {"api_key_auth": "", "headers": {"authorization": "Bearer " + KEY}}),
    ("header without a scheme", {"headers": {"authorization": KEY}}),
    ("header with a tab", {"headers": {"authorization": "Bearer\t" + KEY}}),
    ("header for a proxy", {"headers": {"proxy-authorization": "Basic " + KEY}}),
]


class TestSecrets:
    @pytest.mark.parametrize("call, steps", cases(ECHOES))
    def test_an_echo_is_masked(self, server: StandIn, log: Any, call: Call, steps: Steps) -> None:
        server.script(steps)
        error = failure_of(call, client_of(server))
        lines = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        records = "\n".join(record.getMessage() + repr(record.__dict__) for record in log.records)
        assert log.records
        for text in (error.message, str(error), repr(error), repr(error.args), error.request_id or "", lines, records):
            assert KEY not in text
            assert KEY[:10] not in text  # the part that a cut left

    @pytest.mark.parametrize("arguments", cases(ONE_SECRET))
    def test_however_it_was_given(self, server: StandIn, log: Any, arguments: Dict[str, Any]) -> None:
        body = {"error": {"message": f"Wrong key: {KEY}!"}}
        server.script(answer(body, "503 No", retry_after_ms=1), answer(body, "401 No"))
        error = failure_of(create, client_of(server, retries=1, **arguments))
        assert (error.body, error.data) == (to_json(body), body)
        assert "Wrong key" in str(error)
        assert KEY not in str(error) + repr(error) + error.message + log.text
        assert all(KEY in str(sent.headers) for sent in server.requests) and len(server.requests) == 2

    @pytest.mark.parametrize("key, said", cases(ODD_KEYS_ECHOED))
    def test_however_it_is_spelled(self, server: StandIn, key: str, said: str) -> None:
        server.script(answer(said, "401 No", "text/plain"))
        error = failure_of(create, client_of(server, api_key_auth=key))
        assert "key" in str(error) and "***" in str(error)
        assert "bcd" not in str(error) and "efgh" not in str(error)

    def test_a_key_that_begins_with_another(self) -> None:
        for keys in ["sk-abcdefgh", "sk-abcdefghijkl"], ["sk-abcdefghijkl", "sk-abcdefgh"]:
            assert beezy_ai._masked("sk-abcdefghijkl, sk-abcdefgh, sk-abcdef", keys) == "***, ***, ***"

    def test_the_key_of_an_earlier_attempt(self, server: StandIn) -> None:
        keys = iter(["first-key-1234", KEY])
        said = {"message": f"neither first-key-1234 nor {KEY}"}
        server.script(answer({}, "503 No", retry_after_ms=1), answer(said, "401 No"))
        error = failure_of(create, client_of(server, retries=1, api_key_auth=lambda: next(keys)))
        assert error.message == "neither *** nor ***"

    def test_body_and_data_of_an_event(self, server: StandIn) -> None:
        data = {"error": {"message": KEY}}
        server.script(stream_answer(HELLO + sse(data)))
        error = failure_of(stream, client_of(server))
        assert (error.body, error.data) == (to_json(data), data)

    def test_a_short_key_does_not_eat_words(self, server: StandIn) -> None:
        server.script(answer({"message": "a key: a"}, "401 No"), answer({"message": "bake a cake"}, "401 No"))
        client = client_of(server, api_key_auth="ake")
        assert failure_of(create, client).message == "a key: a"
        assert failure_of(create, client).message == "bake a cake"

    def test_nothing_to_mask(self, server: StandIn) -> None:
        server.script(answer({"message": M}, "401 No"))
        assert failure_of(create, client_of(server, api_key_auth=None)).message == M


# ---------------------------------------------------------------------------------------------------------
# Faults
# ---------------------------------------------------------------------------------------------------------

TYPE = "@type"  # stands for the Content-Type that the call expects
OK = f"HTTP/1.1 200 OK\r\nContent-Type: {TYPE}\r\n"
CHUNKED_OK = OK + "Transfer-Encoding: chunked\r\n\r\n"
PART = "data: {abc"  # ten bytes
CUT_AT: Dict[str, Tuple[str, Type[SDKError]]] = {  # what has been sent by then, and the class for a stream
    "after the request": ("", TransportError),
    "in the version": ("HTT", TransportError),
    "in the status line": ("HTTP/1.1 20", TransportError),
    "after the status line": ("HTTP/1.1 200 OK\r\n", TransportError),
    "in a header": (OK + "Content-Le", TransportError),
    "before the blank line": (OK + "Content-Length: 20\r\n", TransportError),
    "after the head": (OK + "Content-Length: 20\r\n\r\n", StreamError),
    "in the body": (OK + "Content-Length: 20\r\n\r\n" + PART, StreamError),
    "after the head, chunked": (CHUNKED_OK, StreamError),
    "in a chunk size": (CHUNKED_OK + "a", StreamError),
    "in a chunk": (CHUNKED_OK + "14\r\n" + PART, StreamError),
    "after a chunk's data": (CHUNKED_OK + "a\r\n" + PART, StreamError),
    "between chunks": (CHUNKED_OK + "a\r\n" + PART + "\r\n", StreamError),
    "after 100 Continue": ("HTTP/1.1 100 Continue\r\n\r\n", TransportError),
}
BAD_STATUS_LINES = [
    "",
    " ",
    "HELLO",
    "200 OK",
    "HTTP/1.1",
    "HTTP/1.1 ",
    "HTTP/1.1 OK",
    "HTTP/1.1 2OO OK",
    "HTTP/1.1 20 OK",
    "HTTP/1.1 2000 OK",
    "HTTP/1.1 -200 OK",
    "HTTP/1.1 200OK",
    "HTTP/1.1  200 OK",
    "HTTP/1.1\t200 OK",
    "HTTP/1.10 200 OK",
    "HTTP/0.9 200 OK",
    "HTTP/2 200",
    "HTTP/2.0 200 OK",
    "HTTP/3.0 200 OK",
    "HTTP/11 200 OK",
    "HTTP/1.x 200 OK",
    "http/1.1 200 OK",
    "ICY 200 OK",
    "RTSP/1.0 200 OK",
    "SSH-2.0-OpenSSH_9.6",
    "220 mail ready",
    "-ERR unknown command",
    "\0\0\0\0\0\0\0\0",
    "\xff\xfe\xfd",
    "\x15\x03\x01\x00\x02\x02\x28",
    "<html><body>HTTP/0.9</body></html>",
    '{"choices": []}',
    "HTTP/1.1 \xb2\xb0\xb0 OK",
    "HTTP/1.1 000 Nothing",
    "x" * 5000,
]
BAD_LENGTHS = ["-1", "+5", "5, 6", "5, 5, 6", "5;5", "abc", "5.0", "0x5", "1_0", "\xb2", "9" * 30, "5 5", ", 5", ""]
BAD_CHUNKS = ["0xa", "-a", "+a", "1_0", "zz", "", " a", "a a", "f" * 16, "f" * 400, "\xb2", ";x=1"]
FLOOD = "x" * (1 << 16)


class Fault(NamedTuple):
    name: str
    steps: Steps
    create: Type[SDKError]
    stream: Type[SDKError]
    says: str = ""
    options: Mapping[str, Any] = {}
    on_accept: bool = False


SILENT = {"timeout": (5, 0.05)}
LATE = {"timeout": 5, "deadline": 0.08}


def faults_of_connections() -> Iterator[Fault]:
    for how in ("close", "reset"):
        yield Fault(f"{how} when accepted", [[how]], TransportError, TransportError, on_accept=True)
        for place, (sent, in_stream) in CUT_AT.items():
            yield Fault(f"{how} {place}", [["send", sent], [how]], TransportError, in_stream)
    for place, (sent, _) in CUT_AT.items():
        yield Fault(f"silence {place}", [["send", sent], ["hang"]], TransportTimeout, TransportTimeout, "", SILENT)
    yield Fault("silence when accepted", [["hang"]], TransportTimeout, TransportTimeout, "", SILENT, True)
    for name, text in (
        ("status line", "HTTP/1.1 200 OK" + " " * 500),
        ("headers", OK + "X-Slow: 1\r\n" * 50),
        ("body", OK + "Content-Length: 5000\r\n\r\n" + " " * 500),
        ("chunk", CHUNKED_OK + "1000\r\n" + "\n" * 500),
    ):
        yield Fault("drip of the " + name, [["drip", text, 0.02]], TransportTimeout, TransportTimeout, "deadline", LATE)
    yield Fault(
        "drip after a pause",
        [["head", "200 OK", {"Content-Type": TYPE}], ["pause", 0.1], ["drip", "\n" * 500, 0.02]],
        TransportTimeout,
        TransportTimeout,
        "deadline",
        LATE,
    )


def faults_of_heads() -> Iterator[Fault]:
    for line in BAD_STATUS_LINES:
        text = f"{line}\r\nContent-Type: {TYPE}\r\nContent-Length: 2\r\n\r\n{{}}"
        yield Fault(f"status line {line!r:.50}", [["send", text], ["close"]], TransportError, TransportError)
    for length in BAD_LENGTHS:
        text = f"{OK}Content-Length: {length}\r\n\r\n{PART}"
        yield Fault(f"Content-Length {length!r:.30}", [["send", text], ["close"]], TransportError, TransportError)
    text = f"{OK}Content-Length: 10\r\nContent-Length: 11\r\n\r\n{PART}"
    yield Fault("two Content-Lengths", [["send", text], ["close"]], TransportError, TransportError)
    for coding in ("gzip", "gzip, chunked", "chunked, gzip", "chunked, chunked", "nonsense", "x-chunked"):
        text = f"{OK}Transfer-Encoding: {coding}\r\n\r\na\r\n{PART}\r\n0\r\n\r\n"
        yield Fault(f"Transfer-Encoding {coding}", [["send", text], ["close"]], TransportError, TransportError)
    endless: List[Tuple[str, str, str]] = [
        ("header of 1 MiB", OK + "X: ", FLOOD),
        ("status line of 1 MiB", "HTTP/1.1 200 ", FLOOD),
        ("headers without end", OK, "X-More: honey\r\n" * 999),
        ("100 Continue without end", "", "HTTP/1.1 100 Continue\r\n\r\n" * 999),
        ("103 Early Hints without end", "", "HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n" * 999),
    ]
    for name, start, more in endless:
        yield Fault(name, [["send", start], ["repeat", 2000, [["send", more]]]], TransportError, TransportError)
    yield Fault(
        "101", [["send", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"], ["close"]], SDKError, SDKError
    )
    for status in ("200 OK", "204 No Content", "205 Reset Content"):
        yield Fault(
            f"{status} and nothing",
            [["head", status, {"Content-Type": TYPE, "Content-Length": 0}]],
            InvalidResponse,
            StreamError,
        )
    for name in ("br", "zstd", "compress", "gzip, br", "gzip, gzip", "*", "nonsense"):
        yield Fault(
            f"Content-Encoding {name}",
            answer("{}", content_type=TYPE, content_encoding=name),
            InvalidResponse,
            InvalidResponse,
            name,
        )
    for name in ("text/html", "text/plain", "application/xml", "application/octet-stream", "image/png", "nonsense"):
        yield Fault(f"200 {name}", answer(f"<p>{M}", content_type=name), InvalidResponse, InvalidResponse, name)


def faults_of_bodies() -> Iterator[Fault]:
    yield Fault(
        "lying length, too long",
        [["send", OK + "Content-Length: 20\r\n\r\n" + PART], ["close"]],
        TransportError,
        StreamError,
        "ended after 10 of 20 bytes",
    )
    yield Fault(
        "lying length, too short",
        [["send", OK + "Content-Length: 10\r\n\r\n" + PART + to_json(COMPLETION)]],
        InvalidResponse,
        StreamError,
    )
    good, bad = f"{CHUNKED_OK}2\r\n\n\n\r\n", "zz\r\nzz\r\n"
    begun: List[Tuple[str, Steps]] = [
        ("with", [["send", good + bad]]),
        ("behind", [["send", good], ["pause", 0.05], ["send", bad]]),
    ]
    for place, steps in begun:  # nothing comes after it: that must not be waited for
        yield Fault(
            f"a bad chunk {place} a good one, then silence", [*steps, ["hang"]], TransportError, StreamError, "zz"
        )
    for size in BAD_CHUNKS:
        yield Fault(
            f"chunk size {size!r:.30}",
            [["send", f"{CHUNKED_OK}{size}\r\n{PART}\r\n0\r\n\r\n"], ["close"]],
            TransportError,
            StreamError,
        )
        yield Fault(
            f"second chunk size {size!r:.30}",
            [["send", f"{CHUNKED_OK}1\r\n \r\n{size}\r\n{PART}\r\n0\r\n\r\n"], ["close"]],
            TransportError,
            StreamError,
        )
    yield Fault(
        "chunk longer than its size",
        [["send", f"{CHUNKED_OK}5\r\n{PART}\r\n0\r\n\r\n"], ["close"]],
        TransportError,
        StreamError,
    )
    yield Fault(
        "chunk shorter than its size",
        [["send", f"{CHUNKED_OK}c\r\n{PART}\r\n0\r\n\r\n"], ["close"]],
        TransportError,
        StreamError,
    )
    for name, start, more in (
        ("chunk extension", "1;x=", FLOOD),
        ("trailers", "0\r\n", "X-More: honey\r\n" * 999),
        ("trailer", "0\r\nX: ", FLOOD),
        ("chunk size", "0", "0" * 9999),
    ):
        yield Fault(
            f"{name} without end",
            [["send", CHUNKED_OK + start], ["repeat", 2000, [["send", more]]]],
            TransportError,
            StreamError,
        )
    for encoding, wbits, name in ENCODINGS:
        packed = packed_by(wbits, to_json(dict(COMPLETION, pad=[str(n * n) for n in range(999)])).encode())
        for fault, body, of_create, of_stream in (
            ("cut", packed[:-9], TransportError, StreamError),
            ("corrupt", packed[:90] + b"\xff" * 60 + packed[150:], InvalidResponse, InvalidResponse),
            ("no compression", b"\x05not compressed at all", InvalidResponse, InvalidResponse),
        ):
            if fault == "corrupt" and wbits < 0:
                continue  # it has no checksum: what comes of it is luck
            yield Fault(
                f"{fault} {name}", answer(body, content_type=TYPE, content_encoding=encoding), of_create, of_stream
            )
    packed = packed_by(31, b" " * 999)
    yield Fault(
        "wrong checksum",
        answer(packed[:-8] + b"0000" + packed[-4:], content_type=TYPE, content_encoding="gzip"),
        InvalidResponse,
        InvalidResponse,
    )
    yield Fault("nothing, gzip", answer("", content_type=TYPE, content_encoding="gzip"), InvalidResponse, StreamError)


def faults_of_statuses() -> Iterator[Fault]:
    for status in (300, 301, 302, 303, 304, 305, 307, 308):
        for target in ("http://elsewhere.test/x", "/v1/models", "", None):
            headers = {} if target is None else {"Location": target}
            yield Fault(
                f"{status} to {target!r}",
                answer("", f"{status} Elsewhere", "text/plain", **headers),
                SDKError,
                SDKError,
                target or str(status),
            )
    for place in ("headers", "body"):
        length = {"headers": {"Content-Length": 5}, "body": {"Content-Length": 50}}[place]
        steps: Steps = [["head", "500 Oh", {**length, "Content-Type": JSON}]]
        steps += [["send", '{"message": "too much honey"}']] if place == "body" else []
        yield Fault(
            f"silence after the {place} of a 500",
            [*steps, ["hang"]],
            InternalServerError,
            InternalServerError,
            "too much honey" if place == "body" else "500",
            {"timeout": (5, 0.2)},
        )
        yield Fault(f"close after the {place} of a 500", [*steps, ["close"]], InternalServerError, InternalServerError)
    for encoding, wbits, name in ENCODINGS:
        packed = packed_by(wbits, b'{"message": "too much honey"}')
        yield Fault(
            f"500 in {name}",
            answer(packed, "500 Oh", content_encoding=encoding),
            InternalServerError,
            InternalServerError,
            "too much honey",
        )
        yield Fault(
            f"500 in corrupt {name}",
            answer(b"\0\0\0" + packed, "500 Oh", content_encoding=encoding),
            InternalServerError,
            InternalServerError,
        )
    yield Fault(
        "500 in an unknown encoding",
        answer("?", "500 Oh", content_encoding="br"),
        InternalServerError,
        InternalServerError,
    )


# the name, the window bits of zlib, a name for the case
ENCODINGS = [("gzip", 31, "gzip"), ("x-gzip", 31, "x-gzip"), ("deflate", 15, "zlib"), ("deflate", -15, "raw deflate")]


def packed_by(wbits: int, data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    return packer.compress(data) + packer.flush()


FAULTS = [*faults_of_connections(), *faults_of_heads(), *faults_of_bodies(), *faults_of_statuses()]

NESTED = 100000
NO_ANSWERS: List[Any] = [  # of create; all of them InvalidResponse
    ("empty", ""),
    ("white space", " \r\n"),
    ("array", "[]"),
    ("array of an answer", [COMPLETION]),
    ("number", "5"),
    ("null", "null"),
    ("text", '"Hello"'),
    ("true", "true"),
    ("garbage", "honey"),
    ("cut", to_json(COMPLETION)[:-1]),
    ("two", "{}{}"),
    ("NUL", b"\0"),
    ("JavaScript", "{choices: []}"),
    ("events", EVENTS),
    ("utf-16", to_json(COMPLETION).encode("utf-16")),
    ("nested arrays", "[" * NESTED),
    ("nested arrays that are closed", "[" * NESTED + "]" * NESTED),
    ("nested objects", '{"a":' * NESTED + "1" + "}" * NESTED),
    ("nested inside", '{"choices":' + "[" * NESTED + "]" * NESTED + "}"),
]
NO_EVENTS: List[Any] = [  # all of them StreamError after the first event
    ("text", sse("honey")),
    ("array", sse("[]")),
    ("number", sse("5")),
    ("null", sse("null")),
    ("true", sse("true")),
    ("cut", sse('{"choices": [')),
    ("two", sse("{}{}")),
    ("half [DONE]", sse("[DONE")),
    ("lower case", sse("[done]")),
    ("nested arrays", sse("[" * NESTED)),
    ("nested", sse('{"choices":' + "[" * NESTED + "]" * NESTED + "}")),
    ("error", sse({"error": {"message": M}})),
    ("error of text", sse({"error": M})),
    ("object error", sse({"object": "error", "message": M})),
    ("type error", sse({"type": "error", "message": M})),
    ("event: error", "event: error\ndata: {}\n\n"),
    ("end", ""),
    ("end in an event", 'data: {"choices": []}\n'),
    ("HTML", "<html>\n\n"),
]


def fine_answers() -> List[Any]:
    """Odd, but good: from the Content-Type and the body to steps."""

    def heads(text: str, *before: str) -> Callable[[str, str], Steps]:
        return lambda kind, body: [
            ["send", "".join(before) + text % {"type": kind, "size": len(body)} + body],
            ["close"],
        ]

    def chunks(form: str, ending: str = "0\r\n\r\n", fields: str = "") -> Callable[[str, str], Steps]:
        start = "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n" + fields + "\r\n"
        return lambda kind, body: [
            ["send", start % kind + form % (5, body[:5]) + form % (len(body) - 5, body[5:]) + ending]
        ]

    usual = "HTTP/1.1 200 OK\r\nContent-Type: %(type)s\r\n"
    sized = usual + "Content-Length: %(size)d\r\n"
    return [
        ("until close", heads(usual + "\r\n")),
        ("equal lengths", heads(usual + "Content-Length: %(size)d, %(size)d\r\n\r\n")),
        ("equal lengths and blanks", heads(usual + "Content-Length: %(size)d\t,  %(size)d ,%(size)d\r\n\r\n")),
        ("equal lengths in two fields", heads(sized + "Content-Length: %(size)d\r\n\r\n")),
        ("100 Continue", heads(sized + "\r\n", "HTTP/1.1 100 Continue\r\n\r\n")),
        (
            "100 Continue and half a head",
            lambda kind, body: [
                ["send", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 20"],
                ["pause", 0.05],
                ["send", "0 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s" % (kind, len(body), body)],
            ],
        ),
        (
            "several 1xx",
            heads(
                sized + "\r\n",
                "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\nContent-Length: 5\r\n\r\n",
                "HTTP/1.1 102 Processing\r\n\r\n",
                "HTTP/1.1 199 Odd\r\n\r\n",
            ),
        ),
        ("HTTP/1.0", heads("HTTP/1.0 200 OK\r\nContent-Type: %(type)s\r\n\r\n")),
        (
            "HTTP/1.0 with a length",
            heads("HTTP/1.0 200 OK\r\nContent-Type: %(type)s\r\nContent-Length: %(size)d\r\n\r\n"),
        ),
        ("no reason", heads("HTTP/1.1 200\r\nContent-Type: %(type)s\r\nContent-Length: %(size)d\r\n\r\n")),
        ("empty reason", heads("HTTP/1.1 200 \r\nContent-Type: %(type)s\r\n\r\n")),
        ("latin-1 reason", heads("HTTP/1.1 200 D\xe9j\xe0\r\nContent-Type: %(type)s\r\n\r\n")),
        ("201", heads("HTTP/1.1 201 Created\r\nContent-Type: %(type)s\r\n\r\n")),
        ("bare LF", heads("HTTP/1.1 200 OK\nContent-Type: %(type)s\nContent-Length: %(size)d\n\n")),
        ("lower case, no space", heads("HTTP/1.1 200 OK\r\ncontent-type:%(type)s\r\ncontent-length:%(size)d\r\n\r\n")),
        ("parameters of the type", heads("HTTP/1.1 200 OK\r\nContent-Type: %(type)s; charset=UTF-8; x=1\r\n\r\n")),
        ("type in capitals", lambda kind, body: heads(usual + "\r\n")(kind.upper(), body)),
        ("no type", heads("HTTP/1.1 200 OK\r\nContent-Length: %(size)d\r\n\r\n")),
        ("folded header", heads(sized + "X-Long: one\r\n two\r\n\tthree\r\n\r\n")),
        ("folded by a space", heads(usual + "Content-Length:\r\n %(size)d\r\n\r\n")),
        ("folded by a tab", heads(usual + "Content-Length:\r\n\t%(size)d\r\n\r\n")),
        ("folded status line", heads(usual.replace("OK", "OK\r\n Transfer-Encoding: chunked", 1) + "\r\n")),
        ("a line that is no header", heads(sized + "nonsense\r\n\r\n")),
        ("many headers", heads(sized + "X-More: honey\r\n" * 500 + "\r\n")),
        ("identity", heads(sized + "Content-Encoding: identity\r\n\r\n")),
        ("empty encoding", heads(sized + "Content-Encoding: \r\n\r\n")),
        (
            "more than its length",
            lambda kind, body: [
                [
                    "send",
                    head("200 OK", {"Content-Type": kind, "Content-Length": len(body)})
                    + body
                    + "HTTP/1.1 500 Oh\r\n\r\n",
                ]
            ],
        ),
        ("chunks", chunks("%x\r\n%s\r\n")),
        ("chunk sizes in capitals", chunks("%X\r\n%s\r\n")),
        ("chunk sizes with zeros", chunks("%08x\r\n%s\r\n", "000\r\n\r\n")),
        ("chunk extensions", chunks('%x;a;b=1; c="d"\r\n%s\r\n', "0;end\r\n\r\n")),
        ("white space after chunk sizes", chunks("%x \t\r\n%s\r\n", "0  \r\n\r\n")),
        ("trailers", chunks("%x\r\n%s\r\n", "0\r\nX-Checksum: 5\r\nX-Other: \r\n\r\n")),
        (
            "chunked in capitals",
            lambda kind, body: json.loads(json.dumps(chunks("%x\r\n%s\r\n")(kind, body)).replace("chunked", "Chunked")),
        ),
        ("chunked and a length", chunks("%x\r\n%s\r\n", fields="Content-Length: 5\r\n")),
        (
            "byte by byte",
            lambda kind, body: [
                ["split", head("200 OK", {"Content-Type": kind, "Content-Length": len(body)}) + body, 1]
            ],
        ),
        ("chunks byte by byte", lambda kind, body: [["split", chunks("%x;x=1\r\n%s\r\n")(kind, body)[0][1], 1]]),
    ]


def for_call(steps: Steps, call: Call) -> Steps:
    """The steps with the Content-Type that the call expects."""
    told: Steps = json.loads(json.dumps(steps).replace(TYPE, JSON if call is create else SSE))
    return told


def error_by(fault: Fault, server: StandIn, call: Call) -> SDKError:
    (server.on_accept if fault.on_accept else server.script)(for_call(fault.steps, call))
    return failure_of(call, client_of(server, **fault.options))


TLS_FAULTS: List[Any] = [  # name, certificate (None: no TLS), context of the client, what it says
    ("expired", EXPIRED, client_tls, "expired"),
    ("wrong host", WRONG_HOST, client_tls, "127.0.0.1"),
    ("self-signed", SELF_SIGNED, client_tls, "SSL_CERT_FILE"),
    ("unknown authority", GOOD, ssl.create_default_context, "ssl_context"),
    ("no TLS", None, client_tls, "http"),
]


def tls_error(pem: Optional[str], context: Callable[[], ssl.SSLContext], call: Call) -> SDKError:
    with StandIn(tls=server_tls(pem) if pem else None) as server:
        if not pem:
            server.on_accept([["send", "HTTP/1.1 400 Bad Request\r\n\r\n"], ["close"]])
        url = f"https://127.0.0.1:{server.port}/v1"
        # with retries, as a refused certificate shall have none
        error = failure_of(call, client_of(server, server_url=url, ssl_context=context(), retries=1 if pem else 0))
        assert (server.connections, server.requests) == (1, [])
        return error


@pytest.fixture(scope="class")
def nothing_is_left() -> Iterator[None]:
    """After all of them no descriptor and no thread more than before; a ResourceWarning is an error anyway."""

    def left() -> Tuple[int, int]:
        gc.collect()
        return descriptors(), threading.active_count()

    dropped()
    files, threads = left()
    if sys.implementation.name != "cpython":
        files += 2  # PyPy keeps a dropped client alive now and then, however often it is told to collect
    yield
    dropped()
    assert until(lambda: all(now <= most for now, most in zip(left(), (files, threads)))), (files, threads, left())


@pytest.mark.usefixtures("nothing_is_left")
class TestFaults:
    def test_there_are_enough(self) -> None:
        assert len(FAULTS) >= 60
        assert len({fault.name for fault in FAULTS}) == len(FAULTS)

    @all_calls
    @pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
    def test_fault(self, server: StandIn, call: Call, fault: Fault) -> None:
        error = error_by(fault, server, call)
        assert type(error) is (fault.create if call is create else fault.stream)
        assert fault.says in str(error)
        assert len(str(error).splitlines()) == 1
        assert error.message
        assert server.connections == 1
        assert len(server.requests) <= 1

    @both_calls
    @pytest.mark.parametrize("pem, context, says", cases(TLS_FAULTS))
    def test_tls(self, call: Call, pem: Optional[str], context: Any, says: str) -> None:
        error = tls_error(pem, context, call)
        assert type(error) is TransportError
        assert says in str(error)
        assert isinstance(error.__cause__, ssl.SSLError)
        if pem:
            assert isinstance(error.__cause__, ssl.SSLCertVerificationError)

    @both_calls
    def test_tls_server_for_a_plain_client(self, call: Call) -> None:
        with StandIn(tls=server_tls(GOOD)) as server:
            error = failure_of(call, client_of(server, server_url=server.url.replace("https", "http")))
            assert type(error) is TransportError

    @both_calls
    @pytest.mark.parametrize(
        "step, expected",
        [("close", TransportError), ("reset", TransportError), ("hang", TransportTimeout), ("junk", TransportError)],
    )
    def test_tls_handshake(self, call: Call, step: str, expected: Type[SDKError]) -> None:
        with StandIn(tls=server_tls(GOOD)) as server:
            server.on_accept([["send", "honey " * 9], ["close"]] if step == "junk" else [[step]])
            timeout = (0.2, 5) if step == "hang" else 5
            error = failure_of(call, client_of(server, ssl_context=client_tls(), timeout=timeout))
            assert type(error) is expected

    def test_a_reset_before_tls_begins(self) -> None:
        taken: List[int] = []

        with StandIn(tls=server_tls(GOOD)) as server:

            class Late(ssl.SSLContext):
                def wrap_socket(self, sock: socket.socket, *arguments: Any, **options: Any) -> ssl.SSLSocket:
                    server.go("connected")  # an earlier reset would fail connect(), and this would never be called
                    poll = select.poll()
                    poll.register(sock)
                    assert until(lambda: any(events & select.POLLHUP for _, events in poll.poll(0)))
                    taken.append(sock.fileno())
                    return super().wrap_socket(sock, *arguments, **options)

            server.on_accept([["wait", "connected"], ["reset"]])
            error = failure_of(create, client_of(server, ssl_context=Late(ssl.PROTOCOL_TLS_CLIENT)))
            assert type(error) is TransportError
            with pytest.raises(OSError):  # it is closed, while the error and its traceback are still there
                os.fstat(*taken)

    @both_calls
    def test_refused(self, server: StandIn, call: Call) -> None:
        port = free_port()
        error = failure_of(call, client_of(server, server_url=f"http://127.0.0.1:{port}/v1"))
        assert type(error) is TransportError
        assert f"127.0.0.1:{port}" in str(error)

    @both_calls
    def test_no_such_host(self, server: StandIn, call: Call) -> None:
        error = failure_of(call, client_of(server, server_url="http://no-such-host.invalid/v1", proxy=""))
        assert type(error) is TransportError
        assert "no-such-host.invalid" in str(error)
        assert isinstance(error.__cause__, socket.gaierror)

    @both_calls
    @pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 305, 307, 308])
    def test_redirects_are_not_followed(self, server: StandIn, call: Call, status: int) -> None:
        with StandIn() as other:
            for target in (server.url + "/models", "/v1/models", "models", other.url + "/chat/completions"):
                before = len(server.requests)
                server.script(answer("", f"{status} Elsewhere", location=target))
                error = failure_of(call, client_of(server, retries=2))
                assert (type(error), error.status_code, error.headers["location"]) == (SDKError, status, target)
                assert target in str(error)
                assert len(server.requests) == before + 1
            assert other.connections == 0

    @pytest.mark.parametrize("body", cases(NO_ANSWERS))
    def test_no_answer(self, server: StandIn, body: Any) -> None:
        server.script(answer(body))
        error = failure_of(create, client_of(server))
        assert (type(error), error.status_code) == (InvalidResponse, 200)
        assert len(str(error)) < 300
        if isinstance(body, str):
            assert error.body == body[: 64 << 10]

    @pytest.mark.parametrize("text", cases(NO_EVENTS))
    def test_no_event(self, server: StandIn, text: str) -> None:
        server.script(stream_answer(HELLO + text))
        events = client_of(server).chat.stream(ASK)
        assert next(events).data.choices[0].delta.content == "Hello"
        error = failure_of(list, events)
        assert (type(error), error.status_code) == (StreamError, 200)
        assert len(str(error)) < 400
        assert events.snapshot.choices[0].message.content == "Hello"
        assert list(events) == []

    @all_calls
    @pytest.mark.parametrize("steps_of", cases(fine_answers()))
    def test_fine(self, server: StandIn, call: Call, steps_of: Callable[[str, str], Steps]) -> None:
        server.script(steps_of(*((JSON, to_json(COMPLETION)) if call is create else (SSE, EVENTS))))
        assert call(client_of(server)).choices[0].message.content == "Hello"

    def test_byte_order_mark(self, server: StandIn) -> None:
        server.script(
            answer(b"\xef\xbb\xbf" + to_json(COMPLETION).encode()), stream_answer(b"\xef\xbb\xbf" + EVENTS.encode())
        )
        client = client_of(server)
        assert [call(client).choices[0].message.content for call in (create, stream)] == ["Hello", "Hello"]

    def test_invalid_utf8(self, server: StandIn) -> None:
        server.script(
            answer(to_json(COMPLETION).encode().replace(b"Hello", b"H\xffllo")),
            stream_answer(EVENTS.encode().replace(b"Hello", b"H\xffllo")),
        )
        client = client_of(server)
        assert [call(client).choices[0].message.content for call in (create, stream)] == ["H\ufffdllo", "H\ufffdllo"]

    @both_calls
    def test_a_slow_answer_is_no_silence(self, server: StandIn, call: Call) -> None:
        body = EVENTS if call is stream else to_json(COMPLETION)
        text = head("200 OK", {"Content-Type": SSE if call is stream else JSON, "Content-Length": len(body)}) + body
        server.script([["drip", text[:-40], 0], ["drip", text[-40:], 0.005]])
        assert call(client_of(server, timeout=(5, 0.15))).choices[0].message.content == "Hello"


class TestSizes:
    """More than anybody asked for: seen before it fills the memory."""

    LIMIT = 64 << 20

    def padded(self, size: int, framing: Mapping[str, object]) -> Steps:
        body = to_json(COMPLETION)
        full, rest = divmod(size - len(body), 1 << 20)
        return [
            ["head", "200 OK", {"Content-Type": JSON, **framing}],
            ["send", body],
            ["repeat", full, [["send", " " * (1 << 20)]]],
            ["send", " " * rest],
        ]

    def test_a_body_at_the_limit(self, server: StandIn) -> None:
        server.script(self.padded(self.LIMIT, {"Content-Length": self.LIMIT}))
        assert create(client_of(server)).choices[0].message.content == "Hello"

    def test_a_body_above_the_limit(self, server: StandIn) -> None:
        server.script(self.padded(self.LIMIT + 1, {"Content-Length": self.LIMIT + 1}))
        error = failure_of(create, client_of(server))
        assert (type(error), error.status_code) == (InvalidResponse, 200)
        assert "64 MiB" in str(error)

    def test_a_body_without_end(self, server: StandIn) -> None:
        server.script(self.padded(1 << 40, {"Connection": "close"}))
        assert type(failure_of(create, client_of(server))) is InvalidResponse
        assert server.wait_until(lambda: server.open == 0)

    @pytest.mark.parametrize("start", ["data: ", ": ", "honey", "data: x\ndata: "])
    def test_an_event_without_end(self, server: StandIn, start: str) -> None:
        server.script(
            [["head", "200 OK", {"Content-Type": SSE}], ["send", HELLO + start], ["repeat", 1 << 20, [["send", FLOOD]]]]
        )
        assert type(failure_of(stream, client_of(server))) is StreamError
        assert server.wait_until(lambda: server.open == 0)
        assert server.sent < 32 << 20

    def test_an_event_of_many_lines_without_end(self, server: StandIn) -> None:
        lines = ("data: " + "x" * 4000 + "\n") * 16
        server.script(
            [["head", "200 OK", {"Content-Type": SSE}], ["send", HELLO], ["repeat", 1 << 20, [["send", lines]]]]
        )
        assert type(failure_of(stream, client_of(server))) is StreamError
        assert server.sent < 32 << 20

    @pytest.mark.parametrize(
        "status, content_type, call, expected",
        [
            ("200 OK", JSON, create, InvalidResponse),
            ("200 OK", SSE, stream, StreamError),
            ("200 OK", "text/html", create, InvalidResponse),
            ("500 Oh", JSON, create, InternalServerError),
            ("500 Oh", SSE, stream, InternalServerError),
        ],
        ids=["answer", "event", "another type", "error", "error of a stream"],
    )
    def test_bomb(self, server: StandIn, status: str, content_type: str, call: Call, expected: Any) -> None:
        tracemalloc = pytest.importorskip("tracemalloc")
        server.script(answer(bomb(), status, content_type, content_encoding="gzip"))
        client = client_of(server)
        tracemalloc.start()
        try:
            error = failure_of(call, client)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert type(error) is expected
        assert len(error.body) <= 1 << 16
        assert peak < 128 << 20


@functools.lru_cache(maxsize=None)
def bomb() -> bytes:
    """A GiB in less than a MiB."""
    return gzip.compress(b" " * (16 << 20)) * 64


class TestCompression:
    @both_calls
    @pytest.mark.parametrize("encoding, wbits, name", ENCODINGS, ids=[name for _, _, name in ENCODINGS])
    @pytest.mark.parametrize("size", [1, 2, 7, 1 << 16])
    def test_good(self, server: StandIn, call: Call, encoding: str, wbits: int, name: str, size: int) -> None:
        body = packed_by(wbits, (EVENTS if call is stream else to_json(COMPLETION)).encode())
        fields = {
            "Content-Type": SSE if call is stream else JSON,
            "Content-Length": len(body),
            "Content-Encoding": encoding,
        }
        server.script([["split", head("200 OK", fields) + raw(body), size]])
        client = client_of(server)
        assert call(client).choices[0].message.content == "Hello"
        call(client)
        assert server.connections == 1 or call is stream

    @pytest.mark.parametrize("encoding, wbits, name", ENCODINGS, ids=[name for _, _, name in ENCODINGS])
    @pytest.mark.parametrize("size", [1, 1 << 16], ids=["byte by byte", "whole"])
    def test_no_event_is_held_back(self, server: StandIn, encoding: str, wbits: int, name: str, size: int) -> None:
        packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
        steps: Steps = [["head", "200 OK", {"Content-Type": SSE, "Content-Encoding": encoding}]]
        for number in range(3):
            data = packer.compress(sse(chunk_json(f"text {number}")).encode()) + packer.flush(zlib.Z_SYNC_FLUSH)
            steps += [["split", raw(data), size], ["wait", "next"]]
        data = packer.compress(sse(chunk_json(finish_reason="stop"), "[DONE]").encode()) + packer.flush()
        server.script([*steps, ["split", raw(data), size], ["close"]])
        events = client_of(server).chat.stream(ASK)
        for number in range(3):
            assert next(events).data.choices[0].delta.content == f"text {number}"
            server.go("next")
        assert events.get_final_response().choices[0].message.content == "text 0text 1text 2"

    @pytest.mark.parametrize("padding", [b"", b"\0", b"\0" * 99], ids=["", "a zero", "zeros"])
    def test_members_of_gzip(self, padding: bytes) -> None:
        first, second = gzip.compress(b"honey"), gzip.compress(b"comb") + padding
        body = first + second
        for size in (1, 2, 7, len(first), len(body)):
            pieces = [body[start : start + size] for start in range(0, len(body), size)]
            assert b"".join(beezy_ai._inflated(iter(pieces), gzip=True)) == b"honeycomb"

    @pytest.mark.parametrize("rest", [b"\x1f", b"\x1f\x8b", b"\0\x1f\x8b\x08", gzip.compress(b"honey")[:-1]])
    def test_a_cut_member_of_gzip(self, rest: bytes) -> None:
        with pytest.raises(TransportError):
            list(beezy_ai._inflated(iter([gzip.compress(b"honey") + rest]), gzip=True))

    def test_a_member_of_gzip_for_each_event(self, server: StandIn) -> None:
        event, end = (["chunk", raw(gzip.compress(text.encode()))] for text in (HELLO, DONE))
        head: Step = ["head", "200 OK", {**EVENT_STREAM, "Content-Encoding": "gzip"}]
        server.script([head, event, ["wait", "a"], event, ["wait", "b"], end, ["last_chunk"]])
        events = client_of(server).chat.stream(ASK)
        for name in "ab":
            assert text_in(next(events)) == "Hello"
            server.go(name)
        assert events.get_final_response().choices[0].message.content == "HelloHello"

    def test_padding_is_not_kept(self) -> None:
        tracemalloc = pytest.importorskip("tracemalloc")
        pieces = itertools.chain([gzip.compress(b"{}")], itertools.repeat(b"\0" * (1 << 16), 500))
        tracemalloc.start()
        try:
            assert b"".join(beezy_ai._inflated(pieces, gzip=True)) == b"{}"
            assert tracemalloc.get_traced_memory()[1] < 1 << 20
        finally:
            tracemalloc.stop()

    @pytest.mark.parametrize("wbits", [31, 15, -15])
    def test_what_zlib_still_holds(self, wbits: int) -> None:
        for size in range((1 << 16) - 3, (1 << 16) + 270, 3):
            packed = packed_by(wbits, b"a" * size)
            assert len(b"".join(beezy_ai._inflated(iter([packed]), gzip=wbits == 31))) == size

    def test_encoding_in_capitals(self, server: StandIn) -> None:
        server.script(answer(gzip.compress(to_json(COMPLETION).encode()), content_encoding=" GZip"))
        assert create(client_of(server)).choices[0].message.content == "Hello"


# ---------------------------------------------------------------------------------------------------------
# Retries
# ---------------------------------------------------------------------------------------------------------

NOW = 784111777.0  # Sun, 06 Nov 1994 08:49:37 GMT
BACKOFF = 0.5
QUOTA = "insufficient_quota"
RETRIED = (408, 409, 425, 429, 500, 502, 503, 504)


def status_error(status: int, data: Any = None, **headers: str) -> SDKError:
    cls = STATUSES.get(status, SDKError)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return cls("no", status_code=status, data=data, headers=beezy_ai.SDKError(headers=named).headers)


def caused(error: SDKError, cause: BaseException) -> SDKError:
    error.__cause__ = cause
    return error


WAITS: List[Any] = [  # name, error, expected seconds or None; others of `_retry_wait` by name
    *[(f"{status}", status_error(status), BACKOFF if status in RETRIED else None, {}) for status in STATUSES],
    *[(f"{status}", status_error(status), None, {}) for status in (101, 300, 301, 302, 304, 307, 308)],
    ("not answered", TransportError("no"), BACKOFF, {}),
    ("answered", TransportError("no"), None, {"answered": True}),
    ("silence", TransportTimeout("no"), BACKOFF, {}),
    ("silence in the answer", TransportTimeout("no"), None, {"answered": True}),
    ("status, answered", status_error(503), BACKOFF, {"answered": True}),
    ("invalid answer", InvalidResponse("no", status_code=200), None, {"answered": True}),
    ("stream", StreamError("no", status_code=200), None, {"answered": True}),
    ("refused certificate", caused(TransportError("no"), ssl.SSLCertVerificationError("no")), None, {}),
    ("TLS", caused(TransportError("no"), ssl.SSLError("no")), BACKOFF, {}),
    ("none left", status_error(503), None, {"attempt": 2}),
    ("none wanted", status_error(503), None, {"retries": 0}),
    ("none left of a failure", TransportError("no"), None, {"attempt": 2}),
    ("seconds", status_error(503, retry_after="7"), 7, {}),
    ("seconds with white space", status_error(503, retry_after=" 7 "), 7, {}),
    ("fraction", status_error(503, retry_after="0.25"), 0.25, {}),
    ("zero", status_error(503, retry_after="0"), 0, {}),
    ("milliseconds", status_error(503, retry_after_ms="1500"), 1.5, {}),
    ("fraction of milliseconds", status_error(503, retry_after_ms="0.5"), 0.0005, {}),
    ("milliseconds first", status_error(503, retry_after_ms="20", retry_after="7"), 0.02, {}),
    ("milliseconds first, however long", status_error(503, retry_after_ms="60001", retry_after="7"), None, {}),
    ("IMF-fixdate", status_error(503, retry_after="Sun, 06 Nov 1994 08:49:47 GMT"), 10, {}),
    ("RFC 850 date", status_error(503, retry_after="Sunday, 06-Nov-94 08:49:47 GMT"), 10, {}),
    ("asctime date", status_error(503, retry_after="Sun Nov  6 08:49:47 1994"), 10, {}),
    ("date in a zone", status_error(503, retry_after="Sun, 06 Nov 1994 09:49:47 +0100"), 10, {}),
    ("date in the past", status_error(503, retry_after="Sun, 06 Nov 1994 08:49:27 GMT"), 0, {}),
    ("date long ago", status_error(503, retry_after="Thu, 01 Jan 1970 00:00:00 GMT"), 0, {}),
    ("date now", status_error(503, retry_after="Sun, 06 Nov 1994 08:49:37 GMT"), 0, {}),
    ("date too far", status_error(503, retry_after="Sun, 06 Nov 1994 08:50:38 GMT"), None, {}),
    ("date far away", status_error(503, retry_after="Fri, 31 Dec 9999 23:59:59 GMT"), None, {}),
    *[
        (f"junk {junk!r}", status_error(503, retry_after=junk), BACKOFF, {})
        for junk in (
            "",
            "soon",
            "-5",
            "-0.1",
            "+5",
            "5 s",
            "1e3",
            "nan",
            "inf",
            "infinity",
            "0x10",
            "1_0",
            "1,5",
            "\xb2",
            ".",
            "5.5.5",
            "Sun, 99 Foo 1994",
            "Sun, 06 Nov 1994",
            "Sun, 32 Nov 1994 08:49:37 GMT",
            "Nov",
            "GMT",
            "Sun, 06 Nov 1994 99:99:99 GMT",
            "Sun, 06 Nov 99999999999 08:49:37 GMT",
            "1994-11-06T08:49:47Z",
        )
    ],
    *[
        (f"junk in milliseconds {junk!r}", status_error(503, retry_after_ms=junk), BACKOFF, {})
        for junk in ("", "soon", "-5", "nan", "Sun, 06 Nov 1994 08:49:47 GMT")
    ],
    ("a minute", status_error(503, retry_after="60"), 60, {}),
    ("more than a minute", status_error(503, retry_after="60.5"), None, {}),
    ("an hour", status_error(429, retry_after="3600"), None, {}),
    ("for ever", status_error(429, retry_after="9" * 400), None, {}),
    ("milliseconds, too many", status_error(429, retry_after_ms="60500"), None, {}),
    ("before the deadline", status_error(503, retry_after="5"), 5, {"left": 5.1}),
    ("after the deadline", status_error(503, retry_after="5"), None, {"left": 4.9}),
    ("backoff after the deadline", status_error(503), None, {"left": 0.1}),
    ("deadline passed", TransportTimeout("no"), None, {"left": -0.1}),
    ("now, after the deadline", status_error(503, retry_after="0"), None, {"left": 0}),
    ("quota in error.code", status_error(429, {"error": {"code": QUOTA}}), None, {}),
    ("quota in error.type", status_error(429, {"error": {"type": QUOTA, "code": None}}), None, {}),
    ("quota in code", status_error(429, {"code": QUOTA}), None, {}),
    ("quota in type", status_error(429, {"type": QUOTA, "message": "Pay!"}), None, {}),
    ("quota in the message alone", status_error(429, {"error": {"message": QUOTA}}), BACKOFF, {}),
    ("another code", status_error(429, {"error": {"code": "rate_limit", "type": 5}}), BACKOFF, {}),
    ("odd data", status_error(429, [{"code": QUOTA}]), BACKOFF, {}),
    ("odd code", status_error(429, {"error": {"code": [], "type": {}}, "type": [QUOTA]}), BACKOFF, {}),
    ("told to", status_error(400, x_should_retry="true"), BACKOFF, {}),
    ("told to, with a wait", status_error(404, x_should_retry="true", retry_after="3"), 3, {}),
    ("told to, in capitals", status_error(400, x_should_retry="True"), BACKOFF, {}),
    ("told not to", status_error(503, x_should_retry="false"), None, {}),
    ("told not to, with a wait", status_error(429, x_should_retry="false", retry_after="1"), None, {}),
    ("told nothing sensible", status_error(503, x_should_retry="perhaps"), BACKOFF, {}),
    ("told nothing sensible for a 400", status_error(400, x_should_retry="1"), None, {}),
    ("told to, but none left", status_error(503, x_should_retry="true"), None, {"attempt": 2}),
    ("told to, but too late", status_error(503, x_should_retry="true", retry_after="61"), None, {}),
    ("told to, but after the deadline", status_error(503, x_should_retry="true", retry_after="5"), None, {"left": 4}),
    ("told to, but no quota", status_error(429, {"error": {"code": QUOTA}}, x_should_retry="true"), None, {}),
]


def wait_for(error: SDKError, **arguments: Any) -> Optional[float]:
    given: Dict[str, Any] = {
        "answered": False,
        "attempt": 0,
        "retries": 2,
        "left": None,
        "now": NOW,
        "chance": 0.0,
        **arguments,
    }
    return beezy_ai._retry_wait(error, **given)


class TestRetryPolicy:
    @pytest.mark.parametrize("error, expected, arguments", cases(WAITS))
    def test_wait(self, error: SDKError, expected: Optional[float], arguments: Dict[str, Any]) -> None:
        assert wait_for(error, **arguments) == (None if expected is None else pytest.approx(expected))

    @pytest.mark.parametrize("attempt, most", [(0, 0.5), (1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (99, 8), (9999, 8)])
    def test_backoff_doubles_to_8_s(self, attempt: int, most: float) -> None:
        for error in (status_error(503), TransportError("no"), status_error(503, retry_after="soon")):
            waits = [wait_for(error, attempt=attempt, retries=10**6, chance=n / 1000) or 0 for n in range(1000)]
            assert max(waits) == pytest.approx(most, rel=0.01)
            assert len(set(waits)) > 900
            assert min(waits) > 0

    def test_a_wait_of_the_servers_has_no_jitter(self) -> None:
        assert {wait_for(status_error(503, retry_after="7"), chance=n / 10) for n in range(10)} == {7}


def busy(status: int = 503, **headers: Any) -> Steps:
    return answer({"message": "Busy bees."}, f"{status} Busy", **{"retry_after_ms": 1, **headers})


class TestRetries:
    @both_calls
    @pytest.mark.parametrize("status", RETRIED)
    def test_success_after_failures(self, server: StandIn, call: Call, status: int) -> None:
        server.script(busy(status), busy(status), None)
        assert call(client_of(server, retries=2)).choices
        assert len(server.requests) == 3
        assert len({(sent.method, sent.target, sent.body, tuple(sent.headers)) for sent in server.requests}) == 1

    @both_calls
    @pytest.mark.parametrize("retries", [0, 1, 2, 5])
    def test_number_of_attempts(self, server: StandIn, call: Call, retries: int) -> None:
        server.script(*[busy()] * 9)
        assert type(failure_of(call, client_of(server, retries=retries))) is ServiceUnavailable
        assert len(server.requests) == retries + 1

    @pytest.mark.parametrize("call", [create, open_stream, request], ids=["create", "stream", "request"])
    def test_retries_of_a_call(self, server: StandIn, call: Call) -> None:
        server.script(*[busy()] * 9)
        failure_of(call, client_of(server, retries=5), retries=1)
        assert len(server.requests) == 2

    def test_two_by_default(self, server: StandIn) -> None:
        server.script(*[busy()] * 9)
        failure_of(create, BeezyAI(KEY, server_url=server.url))
        assert len(server.requests) == 3

    def test_the_last_error_is_raised(self, server: StandIn) -> None:
        server.script(busy(), busy(429), answer({"message": "At last."}, "400 No"))
        error = failure_of(create, client_of(server, retries=5))
        assert (type(error), error.message) == (BadRequest, "At last.")

    @both_calls
    def test_the_key_is_asked_for_again(self, server: StandIn, call: Call) -> None:
        keys = iter(["one", "two", "three"])
        server.script(busy(), busy(), None)
        call(client_of(server, retries=2, api_key_auth=lambda: next(keys)))
        assert [sent.header("authorization") for sent in server.requests] == [
            "Bearer one",
            "Bearer two",
            "Bearer three",
        ]

    def test_a_key_that_is_bad_the_second_time(self, server: StandIn) -> None:
        keys = iter(["one", "two\nlines"])
        server.script(busy())
        with pytest.raises(ValueError, match="api_key_auth"):
            create(client_of(server, retries=2, api_key_auth=lambda: next(keys)))
        assert len(server.requests) == 1

    @pytest.mark.parametrize(
        "headers, deadline",
        [
            ({"Retry-After": 30}, 5),
            ({"Retry-After": 61}, None),
            ({"retry-after-ms": 9000}, 5),
            ({"x-should-retry": "false"}, None),
        ],
    )
    def test_given_up_at_once(self, server: StandIn, headers: Dict[str, Any], deadline: Optional[float]) -> None:
        server.script(answer({"message": M}, "503 Busy", **headers))
        error = failure_of(create, client_of(server, retries=2, deadline=deadline))
        assert (type(error), error.message, len(server.requests)) == (ServiceUnavailable, M, 1)

    def test_no_quota(self, server: StandIn) -> None:
        server.script(answer({"error": {"message": M, "code": QUOTA}}, "429 No", retry_after_ms=1))
        assert type(failure_of(create, client_of(server, retries=2))) is TooManyRequests
        assert len(server.requests) == 1

    def test_told_to(self, server: StandIn) -> None:
        server.script(busy(400, x_should_retry="true"), None)
        assert create(client_of(server, retries=1)).choices

    def test_refused_then_up(self) -> None:
        port = free_port()
        with contextlib.ExitStack() as stack:
            starts: Iterator[Callable[[], object]] = iter([lambda: None, lambda: stack.enter_context(StandIn(port))])

            def key() -> str:  # asked for before each attempt
                next(starts)()
                return KEY

            assert create(BeezyAI(key, server_url=f"http://127.0.0.1:{port}/v1", retries=1)).choices

    @pytest.mark.parametrize(
        "call, steps",
        [(create, [["close"]]), (stream, [["reset"]]), (create, [["hang"]])],
        ids=["closed", "reset", "silent"],
    )
    def test_before_the_answer(self, server: StandIn, call: Call, steps: Steps) -> None:
        server.script(steps, None)
        assert call(client_of(server, retries=1, timeout=(5, 0.3))).choices
        assert len(server.requests) == 2
        assert server.requests[0].body == server.requests[1].body

    def test_handshake(self) -> None:
        with StandIn(tls=server_tls(GOOD)) as server:
            server.on_accept([["close"]])
            assert create(client_of(server, retries=1, ssl_context=client_tls())).choices
            assert (server.connections, len(server.requests)) == (2, 1)

    @both_calls
    @pytest.mark.parametrize("place", [place for place, (sent, _) in CUT_AT.items() if sent])
    def test_not_after_the_answer_has_begun(self, server: StandIn, call: Call, place: str) -> None:
        server.script(for_call([["send", CUT_AT[place][0]], ["close"]], call))
        failure_of(call, client_of(server, retries=2))
        assert len(server.requests) == 1

    @both_calls
    def test_not_a_silence_in_the_body(self, server: StandIn, call: Call) -> None:
        server.script(for_call([["send", CUT_AT["in the body"][0]], ["hang"]], call))
        assert type(failure_of(call, client_of(server, retries=2, timeout=(5, 0.3)))) is TransportTimeout
        assert len(server.requests) == 1

    def test_not_in_a_stream(self, server: StandIn) -> None:
        server.script(stream_answer(HELLO))
        assert type(failure_of(stream, client_of(server, retries=2))) is StreamError
        assert len(server.requests) == 1

    @pytest.mark.parametrize("body, content_type", [("[]", JSON), ("", JSON), ("honey", JSON), ("<p>", "text/html")])
    def test_not_what_is_no_answer(self, server: StandIn, body: str, content_type: str) -> None:
        server.script(answer(body, content_type=content_type))
        assert type(failure_of(create, client_of(server, retries=2))) is InvalidResponse
        assert len(server.requests) == 1


class TestReusedConnections:
    """One that was kept alive may die: that says nothing of the server."""

    @both_calls
    @pytest.mark.parametrize("ending", ["close", "reset"])
    def test_closed_while_idle(self, server: StandIn, call: Call, ending: str) -> None:
        server.script([*answer(COMPLETION), [ending]], None)
        client = client_of(server)
        create(client)
        assert server.wait_until(lambda: server.open == 0)
        assert call(client).choices
        assert (server.connections, len(server.requests)) == (2, 2)

    @both_calls
    @pytest.mark.parametrize("ending", ["close", "reset"])
    def test_dies_in_use(self, server: StandIn, log: Any, call: Call, ending: str) -> None:
        server.script(None, [[ending]], None)
        client = client_of(server)
        create(client)
        assert call(client).choices
        assert (server.connections, len(server.requests)) == (2, 3)
        assert server.requests[1].body == server.requests[2].body
        assert [record for record in log.records if record.levelno >= logging.WARNING] == []

    def test_only_one_try_is_free(self, server: StandIn) -> None:
        server.script(None, [["close"]], [["close"]], None)
        client = client_of(server)
        create(client)
        assert type(failure_of(create, client)) is TransportError
        assert (server.connections, len(server.requests)) == (2, 3)

    @pytest.mark.parametrize(
        "steps, expected",
        [
            ([["send", "H"], ["close"]], TransportError),
            ([["send", "HTTP/1.1 200 OK\r\n"], ["close"]], TransportError),
            ([["hang"]], TransportTimeout),
        ],
        ids=["a byte", "a status line", "silence"],
    )
    def test_not_free(self, server: StandIn, steps: Steps, expected: Type[SDKError]) -> None:
        server.script(None, steps, None)
        client = client_of(server, timeout=(5, 0.2))
        create(client)
        assert type(failure_of(create, client)) is expected
        assert (server.connections, len(server.requests)) == (1, 2)

    def test_it_does_not_count(self, server: StandIn) -> None:
        server.script(None, [["close"]], busy(), None)
        client = client_of(server, retries=1)
        create(client)
        assert create(client).choices
        assert len(server.requests) == 4


class TestLog:
    def messages(self, log: Any, level: int) -> List[str]:
        return [record.getMessage() for record in log.records if record.levelno == level and record.name == "beezy_ai"]

    @both_calls
    def test_attempts_and_retries(self, server: StandIn, log: Any, call: Call) -> None:
        server.script(busy(retry_after_ms=7, x_request_id="req-a"), busy(429, retry_after_ms=8), None)
        call(client_of(server, retries=2), headers={"X-Team": "secret-team"})
        attempts, retries = self.messages(log, logging.DEBUG), self.messages(log, logging.WARNING)
        assert len(log.records) == len(attempts) + len(retries)
        assert [len(attempts), len(retries)] == [3, 2]
        for line, status, request_id in zip(attempts, ("503", "429", "200"), ("req-a", "-", "req-1")):
            assert "POST" in line and server.url + "/chat/completions" in line and " ms" in line
            assert status in line and request_id in line
        for line, wait in zip(retries, ("0.007", "0.008")):
            assert "Busy bees." in line and wait in line
        whole = "".join(line + repr(record.__dict__) for line, record in zip(attempts + retries, log.records))
        for secret in (KEY, "Hello, bees!", "secret-team"):
            assert secret not in whole

    def test_reason_of_a_retry_without_an_answer(self, server: StandIn, log: Any) -> None:
        server.script([["close"]], None)
        create(client_of(server, retries=1))
        (line,) = self.messages(log, logging.WARNING)
        assert f"127.0.0.1:{server.port}" in line
        assert len(self.messages(log, logging.DEBUG)) == 2

    def test_no_query(self, server: StandIn, log: Any) -> None:
        client_of(server).request("GET", "/echo?user=maja", query={"token": "willi"})
        (line,) = self.messages(log, logging.DEBUG)
        assert "GET" in line and "/v1/echo" in line and "200" in line
        assert "maja" not in log.text and "willi" not in log.text

    def test_one_line_each(self, server: StandIn, log: Any) -> None:
        server.script(
            answer({"message": "Busy\nbees\x1b[31m"}, "503 Busy", retry_after_ms=1, x_request_id="a\tb"), None
        )
        create(client_of(server, retries=1))
        assert all(
            line.isprintable() for line in self.messages(log, logging.DEBUG) + self.messages(log, logging.WARNING)
        )

    def test_no_error_no_warning(self, server: StandIn, log: Any) -> None:
        stream(client_of(server))
        server.script(answer({"message": M}, "400 No"))
        failure_of(create, client_of(server))
        assert self.messages(log, logging.WARNING) == []


# ---------------------------------------------------------------------------------------------------------
# Transport
# ---------------------------------------------------------------------------------------------------------


class Tired(StandIn):
    """Announces keep-alive, and resets the connection all the same once another request comes on it."""

    def respond(self, connection: Connection, request: Recorded) -> None:
        if sum(other.connection == request.connection for other in self.requests) > 1:
            connection.reset()
        else:
            super().respond(connection, request)


def idle_connections(client: BeezyAI, server: StandIn, count: int) -> None:
    """Leave as many idle connections in the client's pool: streams open at the same time, then read."""
    request = ask(stream_answer(WHOLE))
    for events in [client.chat.stream(request) for _ in range(count)]:
        assert events.get_final_response().choices[0].message.content == "Hello"


class TestKeepAlive:
    def test_one_connection_for_many_calls(self, either: StandIn) -> None:
        client = client_of(either)
        for _ in range(2):
            client.chat.create(ASK)
            assert client.chat.stream(ASK).get_final_response().choices
            assert client.request("GET", "/models")["object"] == "list"
            assert client.request("DELETE", "/files/1") is None
            for status in (400, 404, 429, 500):
                with pytest.raises(SDKError):
                    client.chat.create({**ASK, "model": f"status-{status}"})
        assert (len(either.requests), either.connections) == (16, 1)

    REUSED = {
        "length": answer(EMPTY),
        "chunked": [
            ["head", "200 OK", {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}],
            ["split", "1\r\n{\r\n1;x=y\r\n}\r\n0\r\nX-Trailer: 1\r\n\r\n", 1],
        ],
        "interim": [["head", "100 Continue", {}], ["head", "103 Early Hints", {"Link": "<x>"}], *answer(EMPTY)],
        "empty error": [["head", "500 Internal Server Error", {"Content-Length": 0}]],
        "stream with a length": stream_answer(WHOLE, "length"),
    }

    @pytest.mark.parametrize("steps", REUSED.values(), ids=REUSED)
    def test_reused_after(self, server: StandIn, steps: Steps) -> None:
        client = client_of(server)
        with contextlib.suppress(SDKError):
            (stream if "event-stream" in str(steps) else create)(client, ask(steps))
        client.chat.create(ASK)
        assert server.connections == 1

    JUNK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
    HTTP_1_0 = head("200 OK", {"Content-Type": "application/json", "Content-Length": 2}).replace("1.1", "1.0")
    NOT_REUSED = {
        "connection close": answer(EMPTY, Connection="close"),
        "connection close among others": answer(EMPTY, Connection="x-hop, Close"),
        "HTTP/1.0": [["send", HTTP_1_0 + "{}"]],
        "close-delimited": [["head", "200 OK", {"Content-Type": "application/json"}], ["send", "{}"], ["half_close"]],
        "junk after a length": [["send", answer(EMPTY)[0][1] + JUNK]],
        "junk after the last chunk": [["head", "200 OK", EVENT_STREAM],
                                      ["send", f"{len(WHOLE):x}\r\n{WHOLE}\r\n0\r\n\r\nx"]],
        "a long error": [
            ["head", "500 Internal Server Error", {"Content-Type": "text/plain", "Content-Length": 1 << 20}],
            ["send", "x" * (1 << 20)],
        ],
        "an endless stream": [["head", "200 OK", EVENT_STREAM], ["chunk", WHOLE], *HANG],
        "a truncated answer": [["head", "200 OK", {"Content-Type": "application/json", "Content-Length": 9}],
                               ["send", "{}"], ["half_close"]],
        "an event that is none": [["head", "200 OK", EVENT_STREAM], ["chunk", sse("junk")], *HANG],
    }  # fmt: skip

    @pytest.mark.parametrize("steps", NOT_REUSED.values(), ids=NOT_REUSED)
    def test_not_reused_after(self, server: StandIn, steps: Steps) -> None:
        client = client_of(server)
        with contextlib.suppress(SDKError):
            (stream if "event-stream" in str(steps) else create)(client, ask(steps))
        assert server.wait_until(lambda: server.open == 0)
        client.chat.create(ASK)
        assert server.connections == 2

    def test_closed_by_the_server_meanwhile(self, either: StandIn) -> None:
        client = client_of(either)
        client.chat.create(ask([*answer(EMPTY), ["half_close"], ["wait", "closed"]]))
        assert either.wait_until(lambda: "closed" in either.waiting)
        either.go("closed")
        client.chat.create(ASK)
        # The server still reads from the first: had the client not noticed, the second request would be on it.
        assert [request.connection for request in either.requests] == [1, 2]

    def test_unsolicited_bytes(self, either: StandIn) -> None:
        client = client_of(either)
        late = [["wait", "late"], ["send", self.JUNK], ["wait", "sent"]]
        client.chat.create(ask([*answer(EMPTY), *late]))
        either.go("late")
        assert either.wait_until(lambda: "sent" in either.waiting)
        either.go("sent")
        assert client.chat.create(ASK).choices
        assert [request.connection for request in either.requests] == [1, 2]

    @pytest.mark.parametrize("end", ["close", "reset", "half_close"])
    @both_calls
    def test_dies_upon_the_second_request(self, either: StandIn, call: Call, end: str) -> None:
        client = client_of(either)
        either.script(None, [[end]])
        client.chat.create(ASK)
        assert call(client, ASK)
        assert [request.connection for request in either.requests] == [1, 1, 2]

    def test_dies_upon_every_second_request(self) -> None:
        with Tired() as server:
            client = client_of(server)
            idle_connections(client, server, 3)
            for _ in range(5):
                client.chat.create(ASK)

    BYTES = {"nothing": [], "half a head": [["send", "HTTP/1.1 2"]]}

    @pytest.mark.parametrize("end", ["close", "reset"])
    @pytest.mark.parametrize("steps", BYTES.values(), ids=BYTES)
    def test_a_fresh_one_that_dies(self, server: StandIn, steps: Steps, end: str) -> None:
        server.script([*steps, [end]])
        with pytest.raises(TransportError):
            client_of(server).chat.create(ASK)
        assert (len(server.requests), server.connections) == (1, 1)

    def test_a_replacement_that_dies(self, server: StandIn) -> None:
        client = client_of(server)
        server.script(None, [["close"]], [["close"]])
        client.chat.create(ASK)
        with pytest.raises(TransportError):
            client.chat.create(ASK)
        assert [request.connection for request in server.requests] == [1, 1, 2]

    def test_a_reused_one_that_dies_in_its_answer(self, server: StandIn) -> None:
        client = client_of(server)
        server.script(None, [["send", "HTTP/1.1 2"], ["close"]])
        client.chat.create(ASK)
        with pytest.raises(TransportError):
            client.chat.create(ASK)
        assert [request.connection for request in server.requests] == [1, 1]

    def test_a_reused_one_that_is_silent(self, server: StandIn) -> None:
        client = client_of(server, timeout=(5, 0.2))
        server.script(None, HANG)
        client.chat.create(ASK)
        with pytest.raises(TransportTimeout):
            client.chat.create(ASK)
        assert [request.connection for request in server.requests] == [1, 1]

    def test_all_closed_meanwhile(self, either: StandIn) -> None:
        client = client_of(either)
        steps = [*stream_answer(WHOLE), ["wait", "end"], ["close"]]
        for events in [client.chat.stream(ask(steps)) for _ in range(5)]:
            assert events.get_final_response().choices
        either.go("end", 5)
        assert either.wait_until(lambda: either.open == 0)
        assert client.chat.create(ASK).choices
        assert either.connections == 6

    def test_few_idle_ones(self, server: StandIn) -> None:
        client = client_of(server)
        idle_connections(client, server, 20)
        assert server.connections == 20
        assert server.wait_until(lambda: server.open == 8)
        idle_connections(client, server, 8)
        assert server.connections == 20

    def test_close(self, either: StandIn, silence: None) -> None:
        with client_of(either) as client:
            idle_connections(client, either, 3)
            client.close()
            assert either.wait_until(lambda: either.open == 0)
            client.close()
            assert client.chat.create(ASK).choices
        assert either.wait_until(lambda: either.open == 0)
        assert client.chat.create(ASK).choices

    def test_close_leaves_open_streams_alone(self, server: StandIn) -> None:
        client = client_of(server)
        events = client.chat.stream(ask([*BEGUN, ["wait", "rest"], ["chunk", WHOLE], ["last_chunk"]]))
        client.close()
        server.go("rest")
        assert events.get_final_response().choices[0].message.content == "HelloHello"

    def test_a_dropped_client(self, either: StandIn, silence: None) -> None:
        client = client_of(either)
        idle_connections(client, either, 3)
        with pytest.raises(SDKError):
            client.chat.create({**ASK, "model": "status-400"})
        del client
        dropped()
        assert either.wait_until(lambda: either.open == 0)

    def test_the_chat_alone_goes_on(self, server: StandIn, silence: None) -> None:
        chat = client_of(server).chat
        dropped()
        chat.create(ASK)
        chat.create(ASK)
        assert server.connections == server.open == 1
        del chat
        dropped()
        assert server.wait_until(lambda: server.open == 0)

    def test_a_stream_outlives_its_client(self, server: StandIn, silence: None) -> None:
        events = client_of(server).chat.stream(ASK)
        dropped()
        assert events.get_final_response().choices
        del events
        dropped()
        assert server.wait_until(lambda: server.open == 0)

    def test_descriptors_above_1023(self, server: StandIn) -> None:
        resource = pytest.importorskip("resource")
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        with contextlib.ExitStack() as stack:
            if 0 <= soft < 2048:
                try:
                    resource.setrlimit(resource.RLIMIT_NOFILE, (2048, hard))
                except (ValueError, OSError):
                    pytest.skip("so many descriptors are not to be had")
                stack.callback(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
            for _ in range(1100):
                stack.enter_context(open(os.devnull))
            client = client_of(server)
            client.chat.create(ASK)
            client.chat.create(ASK)
            assert client.chat.stream(ASK).get_final_response().choices
            assert server.connections == 1


def break_out(client: BeezyAI, request: Mapping[str, Any]) -> None:
    for _ in client.chat.stream(request):
        break


def break_out_of_texts(client: BeezyAI, request: Mapping[str, Any]) -> None:
    for text in client.chat.stream(request).text_stream:
        assert text == "Hello"
        break


def raise_in_the_loop(client: BeezyAI, request: Mapping[str, Any]) -> None:
    with contextlib.suppress(KeyError):
        for event in client.chat.stream(request):
            raise KeyError(event)


def leave_a_with_block(client: BeezyAI, request: Mapping[str, Any]) -> None:
    with client.chat.stream(request) as events:
        next(events)


def raise_in_a_with_block(client: BeezyAI, request: Mapping[str, Any]) -> None:
    with contextlib.suppress(KeyError):
        with client.chat.stream(request) as events:
            raise KeyError(events)


def close_twice(client: BeezyAI, request: Mapping[str, Any]) -> None:
    events = client.chat.stream(request)
    next(events)
    events.close()
    events.close()


def delete(client: BeezyAI, request: Mapping[str, Any]) -> None:
    events = client.chat.stream(request)
    next(events)
    del events


def never_iterate(client: BeezyAI, request: Mapping[str, Any]) -> None:
    client.chat.stream(request)


def never_iterate_texts(client: BeezyAI, request: Mapping[str, Any]) -> None:
    iter(client.chat.stream(request).text_stream)


def drop_a_generator(client: BeezyAI, request: Mapping[str, Any]) -> None:
    next(event for event in client.chat.stream(request))


def slice_it(client: BeezyAI, request: Mapping[str, Any]) -> None:
    assert len(list(itertools.islice(client.chat.stream(request), 1))) == 1


def keep_the_events(client: BeezyAI, request: Mapping[str, Any]) -> List[Any]:
    events = client.chat.stream(request)
    return [next(events), events.snapshot, events.headers]


def clear_a_traceback(client: BeezyAI, request: Mapping[str, Any]) -> None:
    def fail() -> None:
        events = client.chat.stream(request)
        raise KeyError(next(events).data.id)

    with pytest.raises(KeyError) as kept:
        fail()
    traceback.clear_frames(kept.tb)


WAYS_TO_LEAVE: List[Call] = [
    break_out, break_out_of_texts, raise_in_the_loop, leave_a_with_block, raise_in_a_with_block, close_twice, delete,
    never_iterate, never_iterate_texts, drop_a_generator, slice_it, keep_the_events, clear_a_traceback,
]  # fmt: skip


class TestLeavingEarly:
    @pytest.mark.parametrize("leave", WAYS_TO_LEAVE, ids=lambda leave: leave.__name__)
    def test_closes_at_once(self, either: StandIn, silence: None, leave: Call) -> None:
        client = client_of(either)
        kept = leave(client, ask([*BEGUN, *HANG]))
        dropped()
        assert either.wait_until(lambda: either.open == 0)
        del kept
        assert client.chat.create(ASK).choices

    def test_while_events_are_waiting(self, server: StandIn, silence: None) -> None:
        client = client_of(server)
        break_out(client, ask([["head", "200 OK", EVENT_STREAM], ["chunk", HELLO * 100], *HANG]))
        dropped()
        assert server.wait_until(lambda: server.open == 0)

    def test_close_wakes_a_reader(self, either: StandIn) -> None:
        events = client_of(either).chat.stream(ask([*BEGUN, *HANG]))
        next(events)
        errors: List[BaseException] = []

        def read() -> None:
            try:
                next(events)
            except BaseException as error:
                errors.append(error)

        reader = threading.Thread(target=read)
        reader.start()
        assert until(lambda: waits(reader))
        events.close()
        reader.join(5)
        assert [type(error) for error in errors] == [StreamError]
        assert either.wait_until(lambda: either.open == 0)
        assert list(events) == []
        assert events.snapshot.choices[0].message.content == "Hello"

    def test_close_from_another_thread_without_a_reader(self, either: StandIn) -> None:
        events = client_of(either).chat.stream(ask([*BEGUN, *HANG]))
        thread = threading.Thread(target=events.close)
        thread.start()
        thread.join()
        assert either.wait_until(lambda: either.open == 0)
        assert list(events) == []

    def test_a_closed_stream(self, server: StandIn) -> None:
        events = client_of(server).chat.stream(ask([*BEGUN, ["chunk", WHOLE], ["last_chunk"]]))
        texts = events.text_stream
        assert next(texts) == "Hello"
        events.close()
        assert list(events) == list(texts) == []
        assert next(events, None) is None
        final = events.get_final_response()
        assert final == events.snapshot
        assert final.choices[0].message.content == "Hello"
        assert "content-type" in events.headers

    def test_close_after_the_end(self, server: StandIn) -> None:
        client = client_of(server)
        events = client.chat.stream(ASK)
        whole = events.get_final_response()
        other = client.chat.stream(ask([*BEGUN, ["chunk", WHOLE], ["last_chunk"]]))
        events.close()  # the connection is another stream's by now
        assert len(list(other)) == 3
        assert events.snapshot == whole
        assert server.connections == 1

    def test_after_an_error(self, server: StandIn) -> None:
        events = client_of(server).chat.stream(ask([*BEGUN, ["chunk", sse({"error": {"message": "no"}})], *HANG]))
        with pytest.raises(StreamError):
            list(events)
        assert server.wait_until(lambda: server.open == 0)
        assert list(events) == []
        assert events.snapshot.choices[0].message.content == "Hello"


JSON_HEAD = {"Content-Type": "application/json", "Content-Length": 20}


class TestTimeouts:
    SILENT: Dict[str, Tuple[Call, Steps]] = {
        "create, no head": (create, HANG),
        "create, in the head": (create, [["send", "HTTP/1.1 200 OK\r\nContent-"], *HANG]),
        "create, after an interim head": (create, [["head", "102 Processing", {}], *HANG]),
        "create, no body": (create, [["head", "200 OK", JSON_HEAD], *HANG]),
        "create, in the body": (create, [["head", "200 OK", JSON_HEAD], ["send", '{"choi'], *HANG]),
        "stream, no head": (stream, HANG),
        "stream, no event": (stream, [["head", "200 OK", EVENT_STREAM], *HANG]),
        "stream, between events": (stream, [*BEGUN, *HANG]),
        "stream, in a chunk's size": (stream, [*BEGUN, ["send", "1"], *HANG]),
        "stream, in an event": (stream, [*BEGUN, ["chunk", "data: {"], *HANG]),
    }

    @pytest.mark.parametrize("call, steps", SILENT.values(), ids=SILENT)
    def test_silence(self, either: StandIn, call: Call, steps: Steps) -> None:
        client = client_of(either, timeout=(5, 0.05))
        with pytest.raises(TransportTimeout) as caught:
            call(client, ask(steps))
        assert isinstance(caught.value, TimeoutError)
        assert type(caught.value.__cause__) is socket.timeout
        assert either.wait_until(lambda: either.open == 0)
        assert len(either.requests) == 1

    def test_the_snapshot_is_kept(self, server: StandIn) -> None:
        events = client_of(server, timeout=(5, 0.1)).chat.stream(ask([*BEGUN, *HANG]))
        with pytest.raises(TransportTimeout):
            list(events)
        assert events.snapshot.choices[0].message.content == "Hello"
        assert list(events) == []

    def test_an_answer_not_begun_is_asked_for_again(self, server: StandIn) -> None:
        server.script(HANG)
        assert client_of(server, timeout=(5, 0.1), retries=1).chat.create(ASK).choices
        assert len(server.requests) == 2

    @both_calls
    def test_an_answer_begun_is_not(self, server: StandIn, call: Call) -> None:
        server.script([["head", "200 OK", EVENT_STREAM if call is stream else JSON_HEAD], *HANG])
        with pytest.raises(TransportTimeout):
            call(client_of(server, timeout=(5, 0.1), retries=1), ASK)
        assert len(server.requests) == 1

    def test_comments_are_life(self, either: StandIn) -> None:
        steps = [*BEGUN, ["repeat", 10, [["chunk", ":\n"], ["pause", 0.05]]], ["chunk", WHOLE], ["last_chunk"]]
        assert len(list(client_of(either, timeout=0.4).chat.stream(ask(steps)))) == 3

    def test_connect_to_a_silent_tls_server(self, server: StandIn) -> None:
        server.on_accept(HANG)
        with pytest.raises(TransportTimeout):
            client_of(server, server_url=server.url.replace("http", "https"), timeout=(0.1, 5)).chat.create(ASK)
        assert server.wait_until(lambda: server.open == 0)

    def test_connect_to_a_full_backlog(self) -> None:
        with contextlib.ExitStack() as stack:
            listener = stack.enter_context(socket.socket())
            listener.bind(("127.0.0.1", 0))
            listener.listen(0)
            for _ in range(20):
                waiting = stack.enter_context(socket.socket())
                waiting.settimeout(0.1)
                try:
                    waiting.connect(listener.getsockname())
                except socket.timeout:
                    break
                except OSError:
                    pytest.skip("here a full backlog refuses")
            else:
                pytest.skip("here a backlog is never full")
            client = BeezyAI(server_url="http://127.0.0.1:%d" % listener.getsockname()[1], retries=0, timeout=(0.1, 5))
            with pytest.raises(TransportTimeout, match="127.0.0.1"):
                client.chat.create(ASK)

    def test_a_name_with_several_addresses(self, server: StandIn) -> None:
        # Where localhost is ::1 too, that one refuses; the other gets its share of the time.
        assert client_of(server, server_url=f"http://localhost:{server.port}/v1").chat.create(ASK).choices

    DRIPS: Dict[str, Tuple[Call, Steps]] = {
        "create, head": (create, [["drip", "HTTP/1.1 200 OK\r\nX-Slow: " + "x" * 500, 0.01]]),
        "create, interim heads": (create, [["repeat", 500, [["head", "102 Processing", {}], ["pause", 0.01]]]]),
        "create, body": (create, [["head", "200 OK", {**JSON_HEAD, "Content-Length": 500}], ["drip", " " * 500, 0.01]]),
        "create, body until close": (create, [["head", "200 OK", {"Content-Type": "application/json"}],
                                              ["drip", " " * 500, 0.01]]),
        "stream, head": (stream, [["drip", "HTTP/1.1 200 OK\r\nX-Slow: " + "x" * 500, 0.01]]),
        "stream, event": (stream, [*BEGUN, ["send", "1f4\r\n"], ["drip", "data: " + "x" * 494, 0.01]]),
        "stream, comments": (stream, [*BEGUN, ["repeat", 500, [["chunk", ":\n"], ["pause", 0.01]]]]),
        "stream, events": (stream, [*BEGUN, ["repeat", 500, [["chunk", HELLO], ["pause", 0.01]]]]),
        "silence": (create, HANG),
    }  # fmt: skip

    @pytest.mark.parametrize("call, steps", DRIPS.values(), ids=DRIPS)
    def test_deadline(self, either: StandIn, call: Call, steps: Steps) -> None:
        with pytest.raises(TransportTimeout, match="deadline") as caught:
            call(client_of(either, deadline=0.1), ask(steps))
        assert not isinstance(caught.value.__cause__, SDKError)
        assert either.wait_until(lambda: either.open == 0)

    def test_deadline_and_a_connection_that_is_not_made(self, server: StandIn) -> None:
        server.on_accept(HANG)
        with pytest.raises(TransportTimeout, match="deadline"):
            client_of(server, server_url=server.url.replace("http", "https"), deadline=0.2).chat.create(ASK)

    WAITS = {"announced": {"Retry-After": "5"}, "in milliseconds": {"retry-after-ms": "5000"}, "backoff": {}}

    @pytest.mark.parametrize("headers", WAITS.values(), ids=WAITS)
    @both_calls
    def test_a_wait_that_would_pass_the_deadline(self, server: StandIn, call: Call, headers: Dict[str, str]) -> None:
        with pytest.raises(beezy_ai.ServiceUnavailable, match="busy"):
            call(
                client_of(server, deadline=0.3, retries=2),
                ask(answer({"message": "busy"}, "503 Service Unavailable", **headers)),
            )
        assert len(server.requests) == 1

    def test_deadline_covers_the_retries(self, server: StandIn) -> None:
        steps = [["pause", 0.02], *answer(EMPTY, "503 Service Unavailable", retry_after_ms="1")]
        with pytest.raises((beezy_ai.ServiceUnavailable, TransportTimeout)):
            client_of(server, deadline=0.3, retries=10**6).chat.create(ask(steps))
        assert 1 < len(server.requests) < 20

    SLOW: Steps = [["pause", 0.2], *answer(EMPTY)]
    OVERRIDES: Dict[str, Tuple[Dict[str, Any], Dict[str, Any], bool]] = {
        "timeout": ({"timeout": 5}, {"timeout": 0.1}, True),
        "timeout pair": ({"timeout": 5}, {"timeout": (5, 0.1)}, True),
        "connect time-out alone": ({"timeout": 5}, {"timeout": (0.1, 5)}, False),
        "no timeout": ({"timeout": 0.1}, {"timeout": None}, False),
        "no read timeout": ({"timeout": 0.1}, {"timeout": (5, None)}, False),
        "deadline": ({"deadline": 5}, {"deadline": 0.1}, True),
        "no deadline": ({"deadline": 0.1}, {"deadline": None}, False),
        "the client's": ({"timeout": 0.1}, {}, True),
        "no limit": ({"timeout": None}, {}, False),
        "infinity": ({"timeout": float("inf")}, {"deadline": float("inf")}, False),
    }

    @pytest.mark.parametrize("arguments, overrides, late", OVERRIDES.values(), ids=OVERRIDES)
    def test_overrides(self, server: StandIn, arguments: Dict[str, Any], overrides: Dict[str, Any], late: bool) -> None:
        client = client_of(server, **arguments)
        with pytest.raises(TransportTimeout) if late else contextlib.ExitStack():
            client.chat.create(ask(self.SLOW), **overrides)

    @pytest.mark.parametrize("limit", [{"timeout": (5, 0.2)}, {"deadline": 0.2}], ids=["timeout", "deadline"])
    def test_a_server_that_does_not_read(self, server: StandIn, limit: Dict[str, Any]) -> None:
        server.on_accept([["wait", "end"]])
        with pytest.raises(TransportTimeout):
            client_of(server, **limit).chat.create({**ASK, "padding": "x" * (32 << 20)})
        server.go("end")


API = "api.example.test"


@pytest.fixture
def proxy(either: StandIn) -> Iterator[Proxy]:
    """In front of `either`, under whatever name that is asked for."""
    with Proxy(resolve=("127.0.0.1", either.port)) as proxy:
        yield proxy


def through(hop: Proxy, server: StandIn, **arguments: Any) -> BeezyAI:
    """A client of `server` by its public name, with a key."""
    scheme = server.url.partition(":")[0]
    given = {"server_url": f"{scheme}://{API}/v1", "proxy": hop.url, "api_key_auth": "honey"}
    return client_of(server, **{**given, **arguments})


def with_credentials(url: str, credentials: str) -> str:
    return url.replace("://", f"://{credentials}@")


def unused_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


@pytest.mark.usefixtures("no_environment")
class TestProxy:
    def test_what_each_side_sees(self, either: StandIn, proxy: Proxy) -> None:
        client = through(proxy, either, headers={"X-Bee": "1"})
        assert client.chat.create(ASK).choices
        assert client.chat.stream(ASK).get_final_response().choices
        assert client.request("GET", "/models", query={"a": "b"})
        assert [request.target for request in either.requests][-1] == "/v1/models?a=b"
        for request in either.requests:
            assert request.header("authorization") == "Bearer honey"
            assert request.header("host") == API
            assert "proxy" not in str(request.headers).lower()
        if either.url.startswith("https"):
            assert [(request.method, request.target) for request in proxy.requests] == [("CONNECT", f"{API}:443")]
            assert "honey" not in str(proxy.requests)
            assert "x-bee" not in str(proxy.requests).lower()
            assert either.connections == 1
        else:
            assert proxy.requests[0].target == f"http://{API}/v1/chat/completions"
            assert proxy.requests[0].header("host") == API
            assert len(proxy.requests) == 3

    def test_keep_alive_at_a_plain_proxy(self, server: StandIn) -> None:
        server.script(answer(EMPTY), answer(EMPTY))
        client = client_of(server, server_url=f"http://{API}/v1", proxy=f"http://127.0.0.1:{server.port}")
        for _ in range(2):
            client.chat.create(ASK)
        assert [request.target for request in server.requests] == [f"http://{API}/v1/chat/completions"] * 2
        assert server.connections == 1

    def test_a_tunnel_that_dies_is_replaced(self) -> None:
        with Tired(tls=server_tls(GOOD)) as server, Proxy(resolve=("127.0.0.1", server.port)) as proxy:
            client = through(proxy, server)
            for _ in range(3):
                assert client.chat.create(ASK).choices
            assert proxy.connections == server.connections > 1

    def test_hosts_do_not_share_a_tunnel(self, proxy: Proxy, either: StandIn) -> None:
        client = through(proxy, either)
        client.chat.create(ASK)
        with contextlib.suppress(TransportError):  # of the certificate
            client.chat.create(ASK, server_url=either.url.replace("127.0.0.1", "b.test"))
        assert proxy.connections == 2

    CREDENTIALS = {"plain": ("user:secret", "user:secret"), "quoted": ("us%3Aer:p%40ss%2f", "us:er:p@ss/"),
                   "no password": ("user:", "user:"), "utf-8": ("b%C3%A9:%E2%82%AC", "b\xe9:\u20ac")}  # fmt: skip

    @pytest.mark.parametrize("given, expected", CREDENTIALS.values(), ids=CREDENTIALS)
    def test_credentials(self, either: StandIn, proxy: Proxy, given: str, expected: str) -> None:
        proxy.credentials = expected
        client = through(proxy, either, proxy=with_credentials(proxy.url, given))
        assert client.chat.create(ASK).choices
        assert client.chat.stream(ASK).get_final_response().choices
        assert all(request.header("proxy-authorization") is None for request in either.requests)

    @pytest.mark.parametrize("given", ["", "user:secret@"], ids=["none", "wrong"])
    def test_wrong_credentials(self, either: StandIn, proxy: Proxy, given: str) -> None:
        proxy.credentials = "user:other"
        client = through(proxy, either, proxy=proxy.url.replace("://", "://" + given), retries=2)
        with pytest.raises(SDKError, match="407") as caught:
            client.chat.create(ASK)
        assert isinstance(caught.value, TransportError) == either.url.startswith("https")
        assert "secret" not in str(caught.value)
        assert (len(proxy.requests), either.connections) == (1, 0)

    @pytest.mark.parametrize("status", ["502 Bad Gateway", "403 Forbidden", "302 Found", "500 Oops"])
    @both_calls
    def test_refused_tunnels(self, call: Call, status: str) -> None:
        with StandIn(tls=server_tls(GOOD)) as server, Proxy(refuse=status) as proxy:
            with pytest.raises(TransportError, match=f"127.0.0.1:{proxy.port}.*{status[:3]}"):
                call(through(proxy, server), ASK)
            assert proxy.wait_until(lambda: proxy.open == 0)

    @pytest.mark.parametrize("behind", [raw_answer(COMPLETION), b"OK", b"\0"], ids=["an answer", "a body", "a byte"])
    def test_what_a_proxy_says_in_the_clear_is_not_the_servers(self, behind: bytes) -> None:
        with StandIn(tls=server_tls(GOOD)) as server, Proxy(resolve=("127.0.0.1", server.port)) as proxy:
            proxy.behind = behind
            said = through(proxy, server).chat.create(ASK).choices[0].message.content
            assert "Hello, bees!" in str(said)

    BAD_TUNNELS: Dict[str, Tuple[Steps, Type[TransportError]]] = {
        "silent": (HANG, TransportTimeout),
        "silent in its head": ([["send", "HTTP/1.1 200"], *HANG], TransportTimeout),
        "closes": ([["close"]], TransportError),
        "resets": ([["reset"]], TransportError),
        "closes in its head": ([["send", "HTTP/1.1 200"], ["close"]], TransportError),
        "no HTTP": ([["send", "SSH-2.0-hive\r\n\r\n"], *HANG], TransportError),
        "no TLS": ([["head", "200 OK", {}], ["send", "HTTP/1.1 200 OK\r\n\r\n"], *HANG], TransportError),
        "cut in the handshake": ([["head", "200 OK", {}], ["close"]], TransportError),
        "silent in the handshake": ([["head", "200 OK", {}], *HANG], TransportTimeout),
        "endless head": ([["head", "200 OK", {"X": "x" * (1 << 20)}], *HANG], TransportError),
    }

    @pytest.mark.parametrize("steps, error", BAD_TUNNELS.values(), ids=BAD_TUNNELS)
    def test_bad_tunnels(self, server: StandIn, steps: Steps, error: Type[TransportError]) -> None:
        server.script(steps)
        client = client_of(
            server, server_url=f"https://{API}/v1", proxy=f"http://127.0.0.1:{server.port}", timeout=(0.2, 5)
        )
        with pytest.raises(error):
            client.chat.create(ASK)
        assert server.wait_until(lambda: server.open == 0)

    def test_deadline_and_a_dripping_proxy(self, server: StandIn) -> None:
        server.script([["drip", "HTTP/1.1 200 OK\r\nX-Slow: " + "x" * 500, 0.01]])
        client = client_of(server, server_url=f"https://{API}/v1", proxy=server.url[: -len("/v1")], deadline=0.15)
        with pytest.raises(TransportTimeout, match="deadline"):
            client.chat.create(ASK)

    @pytest.mark.parametrize("scheme", ["http", "https"])
    def test_a_proxy_that_is_down(self, scheme: str) -> None:
        port = unused_port()
        client = BeezyAI(server_url=f"{scheme}://{API}/v1", proxy=f"http://u:secret@127.0.0.1:{port}", retries=0)
        with pytest.raises(TransportError, match=f"(?i)proxy 127.0.0.1:{port}") as caught:
            client.chat.create(ASK)
        assert API in str(caught.value)
        assert "secret" not in str(caught.value)

    def test_an_origin_that_is_down(self) -> None:
        with Proxy(resolve=("127.0.0.1", unused_port())) as proxy:
            for scheme in ("http", "https"):
                with pytest.raises(SDKError, match="502"):
                    BeezyAI(server_url=f"{scheme}://{API}/v1", proxy=proxy.url, retries=0).chat.create(ASK)

    def test_its_password_is_masked(self, either: StandIn, proxy: Proxy) -> None:
        proxy.credentials = "user:hunter2"
        message = "What are hunter2 and dXNlcjpodW50ZXIy to me?"
        client = through(proxy, either, proxy=with_credentials(proxy.url, "user:hunter2"))
        for steps in (answer({"message": message}, "400 Bad Request"), [["send", message], ["close"]]):
            with pytest.raises(SDKError) as caught:
                client.chat.create(ask(steps))
            for text in (caught.value.message, str(caught.value), repr(caught.value), repr(client)):
                assert "hunter2" not in text
                assert "dXNlcjpodW50ZXIy" not in text

    def test_a_redirect_is_not_followed(self, either: StandIn, proxy: Proxy) -> None:
        target = "http://other.example.test/v1/chat/completions"
        with pytest.raises(SDKError, match="other.example.test") as caught:
            through(proxy, either).chat.create(ask(answer("", "307 Temporary Redirect", Location=target)))
        assert caught.value.status_code == 307
        assert len(proxy.requests) == len(either.requests) == 1


@pytest.mark.usefixtures("no_environment")
class TestProxyOfTheEnvironment:
    @pytest.mark.parametrize("upper", [False, True], ids=["lower", "upper"])
    @pytest.mark.parametrize("bare", [False, True], ids=["url", "host and port"])
    def test_is_used(self, either: StandIn, proxy: Proxy, monkeypatch: Any, upper: bool, bare: bool) -> None:
        name = either.url.partition(":")[0] + "_proxy"
        monkeypatch.setenv(name.upper() if upper else name, proxy.url[len("http://") :] if bare else proxy.url)
        assert through(proxy, either, proxy=None).chat.create(ASK).choices
        assert len(proxy.requests) == 1

    def test_its_credentials_are_used(self, either: StandIn, proxy: Proxy, monkeypatch: Any) -> None:
        proxy.credentials = "user:p@ss"
        monkeypatch.setenv(either.url.partition(":")[0] + "_proxy", with_credentials(proxy.url, "user:p%40ss"))
        assert through(proxy, either, proxy=None).chat.create(ASK).choices

    LOOPBACK = ["localhost", "LocalHost", "127.0.0.1", "127.1.2.3", "[::1]", "[0:0:0:0:0:0:0:1]", "hive.localhost"]

    @pytest.mark.parametrize("host", LOOPBACK)
    def test_is_not_for_loopback(self, either: StandIn, proxy: Proxy, monkeypatch: Any, host: str) -> None:
        for name in ("http_proxy", "https_proxy"):
            monkeypatch.setenv(name, proxy.url)
        url = either.url.replace("127.0.0.1", host)
        with contextlib.suppress(TransportError):  # not every machine has all of these
            client_of(either, server_url=url).chat.create(ASK)
        assert proxy.connections == 0
        assert either.connections or host not in ("localhost", "127.0.0.1")

    def test_an_explicit_one_is_for_every_host(self, either: StandIn, proxy: Proxy, monkeypatch: Any) -> None:
        monkeypatch.setenv("no_proxy", "*")
        assert client_of(either, proxy=proxy.url).chat.create(ASK).choices
        assert len(proxy.requests) == 1

    # 0.0.0.0 is this machine and yet no loopback host.
    DIRECT: Dict[str, Tuple[Optional[str], Optional[str], bool]] = {
        "no no_proxy": (None, None, False),
        "others in no_proxy": (None, "example.test,10.0.0.1", False),
        "no_proxy": (None, "0.0.0.0", True),
        "among others in no_proxy": (None, "example.test, 0.0.0.0", True),
        "all in no_proxy": (None, "*", True),
        "none at all": ("", None, True),
    }

    @pytest.mark.skipif(os.name == "nt", reason="0.0.0.0 can't be connected to")
    @pytest.mark.parametrize("explicit, no_proxy, direct", DIRECT.values(), ids=DIRECT)
    def test_no_proxy(
        self, server: StandIn, monkeypatch: Any, explicit: Optional[str], no_proxy: Optional[str], direct: bool
    ) -> None:
        with Proxy() as proxy:
            monkeypatch.setenv("http_proxy", proxy.url)
            if no_proxy is not None:
                monkeypatch.setenv("no_proxy", no_proxy)
            client = client_of(server, server_url=f"http://0.0.0.0:{server.port}/v1", proxy=explicit)
            assert client.chat.create(ASK).choices
            assert proxy.connections == (0 if direct else 1)

    def test_one_that_is_none(self, monkeypatch: Any) -> None:
        monkeypatch.setenv("http_proxy", "socks5://user:secret@127.0.0.1:1")
        with pytest.raises(SDKError) as caught:
            BeezyAI(server_url=f"http://{API}/v1", retries=0).chat.create(ASK)
        assert "secret" not in str(caught.value)


def unverified() -> ssl.SSLContext:
    context = client_tls()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@pytest.mark.usefixtures("no_environment")
class Impatient(StandIn):
    """Answers when it has the head of a request, and closes."""

    def greet(self, connection: Connection) -> None:
        super().greet(connection)
        assert list(iter(connection._line, ""))
        connection.send(raw_answer({"message": "too large"}).replace(b"200 OK", b"413 No", 1))
        connection.close()


class TestTLS:
    @pytest.mark.parametrize("pem", [None, GOOD], ids=["plain", "tls"])
    def test_an_answer_before_the_whole_request_was_sent(self, pem: Optional[str]) -> None:
        with Impatient(tls=server_tls(pem) if pem else None) as server:
            error = failure_of(create, client_of(server), dict(ASK, user="x" * (8 << 20)))
            assert (error.status_code, error.message) == (413, "too large")

    REFUSED: Dict[str, Tuple[str, bool, str]] = {
        "not trusted": (GOOD, False, "SSL_CERT_FILE.*ssl_context|ssl_context.*SSL_CERT_FILE"),
        "self-signed": (SELF_SIGNED, True, "SSL_CERT_FILE.*ssl_context|ssl_context.*SSL_CERT_FILE"),
        "expired": (EXPIRED, True, "expired"),
        "wrong host": (WRONG_HOST, True, "127.0.0.1"),
    }

    @both_calls
    @pytest.mark.parametrize("pem, trusting, message", REFUSED.values(), ids=REFUSED)
    def test_refused_certificates(self, call: Call, pem: str, trusting: bool, message: str) -> None:
        with StandIn(tls=server_tls(pem)) as server:
            client = client_of(server, retries=2, **({} if trusting else {"ssl_context": None}))
            with pytest.raises(TransportError, match=message) as caught:
                call(client, ASK)
            assert isinstance(caught.value.__cause__, (ssl.SSLError, ssl.CertificateError))
            assert server.wait_until(lambda: server.open == 0)
            assert (server.connections, server.requests) == (1, [])

    @pytest.mark.parametrize("pem", [SELF_SIGNED, EXPIRED, WRONG_HOST], ids=["self-signed", "expired", "wrong host"])
    def test_a_context_that_takes_any(self, pem: str) -> None:
        with StandIn(tls=server_tls(pem)) as server:
            assert client_of(server, ssl_context=unverified()).chat.create(ASK).choices

    def test_ssl_cert_file(self, monkeypatch: Any, tmp_path: Path) -> None:
        (tmp_path / "ca.pem").write_text(CA_CERT)
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        with StandIn(tls=server_tls(GOOD)) as server:
            client = client_of(server, ssl_context=None)
            assert client.chat.create(ASK).choices
            assert client.chat.stream(ASK).get_final_response().choices
            assert server.connections == 1

    def test_https_to_a_plain_server(self, server: StandIn) -> None:
        server.on_accept([["send", "HTTP/1.1 400 Bad Request\r\n\r\n"], *HANG])
        with pytest.raises(TransportError, match=f"127.0.0.1:{server.port}"):
            client_of(server, server_url=server.url.replace("http", "https")).chat.create(ASK)
        assert server.wait_until(lambda: server.open == 0)

    def test_http_to_a_tls_server(self) -> None:
        with StandIn(tls=server_tls(GOOD)) as server:
            with pytest.raises(TransportError, match=f"127.0.0.1:{server.port}"):
                client_of(server, server_url=server.url.replace("https", "http")).chat.create(ASK)

    CUT: Dict[str, Tuple[Call, Steps, Type[SDKError]]] = {
        "no head": (create, [], TransportError),
        "create, in the head": (create, [["send", "HTTP/1.1 200 OK\r\nContent-"]], TransportError),
        "create, in a length": (create, [["head", "200 OK", JSON_HEAD], ["send", '{"choi']], TransportError),
        "create, in a chunk": (
            create,
            [["head", "200 OK", {**EVENT_STREAM, "Content-Type": "application/json"}], ["send", '9\r\n{"choi']],
            TransportError,
        ),
        "create, no last chunk": (
            create,
            [["head", "200 OK", {**EVENT_STREAM, "Content-Type": "application/json"}], ["chunk", "{}"]],
            TransportError,
        ),
        "create, until close": (
            create,
            [["head", "200 OK", {"Content-Type": "application/json"}], ["send", '{"choi']],
            SDKError,
        ),
        "stream, in the head": (stream, [["send", "HTTP/1.1 200 OK\r\nContent-"]], TransportError),
        "stream, between events": (stream, BEGUN, StreamError),
        "stream, until close": (
            stream,
            [["head", "200 OK", {"Content-Type": "text/event-stream"}], ["send", HELLO]],
            StreamError,
        ),
    }

    @pytest.mark.parametrize("end", ["half_close", "close", "reset"])
    @pytest.mark.parametrize("call, steps, error", CUT.values(), ids=CUT)
    def test_cut(self, call: Call, steps: Steps, error: Type[SDKError], end: str) -> None:
        with StandIn(tls=server_tls(GOOD)) as server:
            with pytest.raises(error):
                call(client_of(server), ask([*steps, [end]]))
            assert server.wait_until(lambda: server.open == 0)

    @pytest.mark.skipif(bool(client_tls().options & 0x80), reason="this Python has OpenSSL hide such an end")
    def test_only_close_notify_ends_a_body_without_length(self) -> None:
        steps: Steps = [["head", "200 OK", {"Content-Type": "application/json"}], ["send", '{"choices": []}']]
        with StandIn(tls=server_tls(GOOD)) as server:
            client = client_of(server)
            assert client.chat.create(ask([*steps, ["close"]])).choices == []
            with pytest.raises(TransportError):
                client.chat.create(ask([*steps, ["half_close"]]))

    @pytest.mark.parametrize("end", ["half_close", "close", "reset"])
    def test_cut_after_the_answer(self, end: str) -> None:
        steps = [*BEGUN, ["chunk", sse(chunk_json(finish_reason="stop"))], ["wait", "end"], [end]]
        with StandIn(tls=server_tls(GOOD)) as server:
            events = client_of(server).chat.stream(ask(steps))
            assert [next(events).data.id, next(events).data.id] == ["cmpl-1", "cmpl-1"]
            server.go("end")
            assert list(events) == []
            assert events.snapshot.choices[0].finish_reason == "stop"

    @pytest.mark.parametrize("pem", [None, GOOD], ids=["plain", "tls"])
    def test_ipv6(self, pem: Optional[str]) -> None:
        try:
            server = StandIn(host="::1", tls=pem and server_tls(pem) or None)
        except OSError:
            pytest.skip("no IPv6 here")
        with server:
            client = client_of(server)
            client.chat.create(ASK)
            assert client.chat.stream(ASK).get_final_response().choices
            assert server.connections == 1
            assert server.requests[0].header("host") == f"[::1]:{server.port}"


def my_own_answer(client: BeezyAI, name: str) -> None:
    """One call of each kind; the stand-in repeats the question, so answers that went astray show."""
    request = {**ASK, "messages": [{"role": "user", "content": name}]}
    if int(name[-1]) % 5:
        message = client.chat.create(request).choices[0].message
    else:
        message = client.chat.stream(request).get_final_response().choices[0].message
    assert f"“{name}”" in str(message.content)


def in_threads(count: int, function: Callable[[int], object]) -> None:
    """Run `function(number)` in threads that start together."""
    barrier = threading.Barrier(count)

    def run(number: int) -> None:
        barrier.wait()
        function(number)

    with ThreadPoolExecutor(count) as pool:
        for future in [pool.submit(run, number) for number in range(count)]:
            future.result()


class TestThreads:
    def test_share_a_client(self, server: StandIn) -> None:
        client = client_of(server, timeout=30)

        def work(thread: int) -> None:
            for number in range(50):
                my_own_answer(client, f"{thread}: {number}")

        in_threads(64, work)
        assert len(server.requests) == 64 * 50
        # about as many as threads; more where the system makes many of them idle at once, since 8 are kept
        assert server.connections <= 64 * 50 // 8
        assert server.wait_until(lambda: server.open <= 8)

    def test_nothing_of_one_request_in_another(self, server: StandIn, hostile: None) -> None:
        client = client_of(server, timeout=30)

        def work(thread: int) -> None:
            for number in range(60):
                method, given = ("POST", {"thread": thread}) if number % 2 else ("GET", None)
                mark = f"X-Of-{thread}-{number}"
                path = "/echo" if number < 40 else f"/echo?thread={thread}"
                got = client.request(method, path, given, headers={mark: "1"})
                marks = [name for name in got["headers"] if name.startswith("X-Of-")]
                assert (got["method"], got["target"], marks) == (method, "/v1" + path, [mark])
                assert got["body"] == (json.dumps(given, separators=(",", ":")) if given else "")
                assert ("Content-Type" in got["headers"]) == (given is not None)

        in_threads(8, work)

    def test_share_a_client_over_tls(self, hostile: None) -> None:
        with StandIn(tls=server_tls(GOOD)) as server:
            client = client_of(server, timeout=30)

            def work(thread: int) -> None:
                for number in range(3):
                    my_own_answer(client, f"{thread}: {number}")

            in_threads(64, work)
            assert server.wait_until(lambda: server.open <= 8)

    def test_close_in_between(self, server: StandIn, hostile: None) -> None:
        client = client_of(server, timeout=30)

        def work(thread: int) -> None:
            for number in range(20):
                my_own_answer(client, f"{thread}: {number}")
                client.close()

        in_threads(8, work)
        assert server.wait_until(lambda: server.open == 0)

    def test_streams_leave_nothing(self, server: StandIn) -> None:
        client = client_of(server)
        request = ask(stream_answer(WHOLE))

        def sizes() -> Tuple[int, int]:
            server.requests.clear()
            gc.collect()
            return descriptors(), len(gc.get_objects())

        for _ in range(100):
            stream(client, request)
        before = sizes()
        for _ in range(2000):
            stream(client, request)
        after = sizes()
        assert after[0] <= before[0] + 2
        assert after[1] <= before[1] + 500
        assert server.connections == 1


def in_child(function: Callable[[], object]) -> int:
    """Fork a child that runs `function`; its status, 0 if all is well."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # fork among threads is the point
        child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    status = 1
    try:
        signal.alarm(20)
        function()
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def drop(*holders: List[Any]) -> None:
    for holder in holders:
        holder.clear()
    gc.collect()


def answer_in_worker(client: BeezyAI) -> str:
    return str(client.chat.create(ASK).choices[0].message.content)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
class TestFork:
    def test_the_child_has_its_own_connections(self, either: StandIn) -> None:
        client = client_of(either)
        client.chat.create(ASK)
        assert in_child(lambda: [client.chat.create(ASK), client.chat.stream(ASK).get_final_response()]) == 0
        client.chat.create(ASK)
        assert [request.connection for request in either.requests] == [1, 2, 2, 1]

    LEAVE: Dict[str, Callable[[List[EventStream], List[BeezyAI]], object]] = {
        "close the stream": lambda streams, clients: streams[0].close(),
        "drop the stream": lambda streams, clients: drop(streams),
        "leave it by with": lambda streams, clients: streams[0].__exit__(None, None, None),
        "close the client": lambda streams, clients: clients[0].close(),
        "drop both": lambda streams, clients: drop(streams, clients),
        "call": lambda streams, clients: clients[0].chat.create(ASK),
    }

    @pytest.mark.parametrize("leave", LEAVE.values(), ids=LEAVE)
    def test_the_parent_keeps_its_stream(
        self, either: StandIn, leave: Callable[[List[EventStream], List[BeezyAI]], object]
    ) -> None:
        clients = [client_of(either)]
        streams = [clients[0].chat.stream(ask([*BEGUN, ["wait", "rest"], ["chunk", WHOLE], ["last_chunk"]]))]
        next(streams[0])
        assert in_child(lambda: leave(streams, clients)) == 0
        either.go("rest")
        assert streams[0].get_final_response().choices[0].message.content == "HelloHello"
        clients[0].chat.create(ASK)
        assert either.requests[-1].connection == 1

    def test_while_threads_call(self, server: StandIn, hostile: None) -> None:
        client = client_of(server)
        ended = threading.Event()

        def work(number: int) -> None:
            while not ended.is_set():
                my_own_answer(client, f"parent: {number}")

        with ThreadPoolExecutor(8) as pool:
            workers = [pool.submit(work, number) for number in range(8)]
            try:
                statuses = [in_child(lambda: my_own_answer(client, "child: 0")) for _ in range(5)]
            finally:
                ended.set()
        for worker in workers:
            worker.result()
        assert statuses == [0] * 5

    @pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
    def test_multiprocessing(self, server: StandIn, method: str) -> None:
        client = client_of(server, ssl_context=None)
        client.chat.create(ASK)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            with multiprocessing.get_context(method).Pool(2) as pool:
                answers = pool.map(answer_in_worker, [client] * 4, chunksize=1)
                pool.close()
                pool.join()
        assert len(answers) == 4
        assert all("Hello, bees!" in text for text in answers)
        assert all(request.connection > 1 for request in server.requests[1:])


def key_of_the_module() -> str:
    return "honey"


class TestPickling:
    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    @pytest.mark.parametrize("key", ["honey", key_of_the_module], ids=["str", "callable"])
    def test_keeps_the_arguments(self, server: StandIn, protocol: int, key: Any) -> None:
        client = client_of(server, ssl_context=None, api_key_auth=key, headers={"X-Bee": "1"}, deadline=0.1)
        client.chat.create(ASK)
        other: BeezyAI = pickle.loads(pickle.dumps(client, protocol))
        assert other.chat.create(ASK).choices
        first, second = server.requests
        assert first.headers == second.headers
        assert (first.connection, second.connection) == (1, 2)
        assert repr(client) == repr(other)
        with pytest.raises(TransportTimeout):
            other.chat.create(ask(HANG))

    @pytest.mark.parametrize(
        "arguments", [{"api_key_auth": lambda: "honey"}, {"ssl_context": client_tls()}], ids=["lambda", "ssl_context"]
    )
    @pytest.mark.skipif(sys.implementation.name != "cpython", reason="PyPy pickles contexts, to no good")
    def test_fails_where_the_arguments_can_not(self, arguments: Dict[str, Any]) -> None:
        with pytest.raises((pickle.PicklingError, AttributeError, TypeError)):
            pickle.dumps(BeezyAI(**arguments))

    @pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy], ids=["copy", "deepcopy"])
    @pytest.mark.parametrize("key", ["honey", lambda: "honey"], ids=["str", "callable"])
    def test_copies(self, server: StandIn, copied: Callable[[BeezyAI], BeezyAI], key: Any) -> None:
        client = client_of(server, ssl_context=None, api_key_auth=key)
        client.chat.create(ASK)
        other = copied(client)
        assert other.chat.create(ASK).choices
        assert server.requests[1].header("authorization") == "Bearer honey"
        del client
        dropped()
        assert other.chat.create(ASK).choices

    @pytest.mark.parametrize("key", ["sk-secret", lambda: "sk-secret"], ids=["str", "callable"])
    def test_repr(self, key: Any) -> None:
        client = BeezyAI(key, server_url="http://hive.test:8080/v1/", headers={"Authorization": "sk-secret"})
        assert "http://hive.test:8080/v1" in repr(client)
        assert "secret" not in repr(client) + repr(client.chat) + str(client)

    @pytest.mark.parametrize("name", ["chat", "request", "timeout", "api_key_auth", "anything"])
    def test_immutable(self, name: str) -> None:
        client = BeezyAI()
        before = client.chat
        with pytest.raises(AttributeError):
            setattr(client, name, None)
        with pytest.raises(AttributeError):
            delattr(client, name)
        assert client.chat is before


class Recording:
    """An opener that passes on to urllib's own, and keeps the time-outs."""

    def __init__(self) -> None:
        self.timeouts: List[Any] = []

    def open(self, request: urllib.request.Request, timeout: Any = "none") -> Any:
        self.timeouts.append(timeout)
        return urllibs().open(request, timeout=timeout)


class Raising:
    """An opener, or the response of one, that raises."""

    status = 200
    headers = {"Content-Type": "text/event-stream"}

    def __init__(self, error: BaseException, late: bool) -> None:
        self.error = error
        self.late = late

    def open(self, request: urllib.request.Request, timeout: Any = None) -> "Raising":
        if self.late:
            return self
        raise self.error

    def read(self, size: int = -1) -> bytes:
        raise self.error

    def close(self) -> None:
        pass


class Minimal:
    """A response with nothing but what the client can't do without."""

    def __init__(self, content_type: str, body: bytes) -> None:
        self.status = 200
        self.headers = {"Content-Type": content_type}
        self._body = body

    def read(self, size: int = -1) -> bytes:
        size = len(self._body) if size < 0 else size
        piece, self._body = self._body[:size], self._body[size:]
        return piece


class MinimalOpener:
    def __init__(self, content_type: str, body: str) -> None:
        self.response = Minimal(content_type, body.encode("utf-8"))

    def open(self, request: urllib.request.Request, timeout: Optional[float] = None) -> Minimal:
        assert request.get_method() == "POST"
        return self.response


def urllibs() -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=client_tls())
    )


class TestOpener:
    def test_of_urllib(self, either: StandIn, silence: None) -> None:
        client = client_of(either, opener=urllibs(), api_key_auth="honey")
        assert client.chat.create(ASK).choices
        whole = client.chat.stream(ASK).get_final_response()
        assert "Hello, bees!" in str(whole.choices[0].message.content)
        assert client.request("GET", "/models")["object"] == "list"
        assert client.request("DELETE", "/files/1") is None
        assert all(request.header("authorization") == "Bearer honey" for request in either.requests)
        del client, whole
        dropped()
        assert either.wait_until(lambda: either.open == 0)

    def test_head(self, server: StandIn) -> None:
        server.script([["head", "200 OK", {"Content-Length": 50}]])
        assert client_of(server, opener=urllibs()).request("HEAD", "/models") is None

    @both_calls
    def test_errors(self, either: StandIn, call: Call, silence: None) -> None:
        client = client_of(either, opener=urllibs())
        with pytest.raises(beezy_ai.TooManyRequests, match="asked to answer 429") as caught:
            call(client, {**ASK, "model": "status-429"})
        assert caught.value.data["error"]["code"] == "429"
        assert caught.value.request_id == "req-1"
        assert either.wait_until(lambda: either.open == 0)

    def test_retries(self, server: StandIn) -> None:
        server.script(answer({}, "503 Service Unavailable", retry_after_ms="1"))
        assert client_of(server, opener=urllibs(), retries=1).chat.create(ASK).choices
        assert len(server.requests) == 2

    def test_redirects_as_it_does_them_but_without_the_key(self, server: StandIn) -> None:
        client = client_of(server, opener=urllibs())
        server.script(answer("", "302 Found", Location="/v1/models"))
        assert client.request("GET", "/echo")["object"] == "list"
        assert [sent.header("authorization") for sent in server.requests] == ["Bearer " + KEY, None]
        server.script(answer("", "307 Temporary Redirect", Location="/v1/models"))
        with pytest.raises(SDKError) as caught:
            client.chat.create(ASK)
        assert caught.value.status_code == 307

    TIMEOUTS: Dict[str, Tuple[Any, Any]] = {"one": (7, 7), "read": ((3, 7), 7), "none": (None, None)}

    @pytest.mark.parametrize("timeout, expected", TIMEOUTS.values(), ids=TIMEOUTS)
    def test_gets_the_read_timeout(self, server: StandIn, timeout: Any, expected: Any) -> None:
        opener = Recording()
        client = client_of(server, opener=opener, timeout=timeout)
        client.chat.create(ASK)
        client.chat.stream(ASK).close()
        client.request("GET", "/models")
        assert opener.timeouts == [expected] * 3

    # What http.client itself makes of an interim or a cut head is not ours to mend.
    SILENT = {name: case for name, case in TestTimeouts.SILENT.items() if "interim" not in name}

    @pytest.mark.parametrize("call, steps", SILENT.values(), ids=SILENT)
    def test_silence(self, server: StandIn, call: Call, steps: Steps) -> None:
        with pytest.raises(TransportTimeout):
            call(client_of(server, opener=urllibs(), timeout=(5, 0.05)), ask(steps))
        assert server.wait_until(lambda: server.open == 0)

    RAISED: Dict[str, Tuple[BaseException, Type[SDKError]]] = {
        "refused": (urllib.error.URLError(ConnectionRefusedError(111, "Connection refused")), TransportError),
        "wrapped time-out": (urllib.error.URLError(socket.timeout("timed out")), TransportTimeout),
        "name": (urllib.error.URLError(socket.gaierror(-2, "Name or service not known")), TransportError),
        "certificate": (urllib.error.URLError(ssl.SSLError(1, "certificate verify failed")), TransportError),
        "text": (urllib.error.URLError("no host given"), TransportError),
        "time-out": (socket.timeout("timed out"), TransportTimeout),
        "other time-out": (TimeoutError(110, "Connection timed out"), TransportTimeout),
        "disconnected": (http.client.RemoteDisconnected("closed without response"), TransportError),
        "incomplete": (http.client.IncompleteRead(b"abc", 5), TransportError),
        "status line": (http.client.BadStatusLine("SSH-2.0"), TransportError),
        "long line": (http.client.LineTooLong("header line"), TransportError),
        "reset": (ConnectionResetError(104, "Connection reset by peer"), TransportError),
        "os": (OSError(101, "Network is unreachable"), TransportError),
        "tls": (ssl.SSLEOFError(8, "EOF occurred in violation of protocol"), TransportError),
    }

    @both_calls
    @pytest.mark.parametrize("raised, expected", RAISED.values(), ids=RAISED)
    def test_what_it_raises(self, call: Call, raised: BaseException, expected: Type[SDKError]) -> None:
        with pytest.raises(expected) as caught:
            call(BeezyAI(opener=Raising(raised, late=False), retries=0), ASK)
        assert type(caught.value) is expected
        assert caught.value.__cause__ in (raised, getattr(raised, "reason", raised))

    @pytest.mark.parametrize("raised, expected", RAISED.values(), ids=RAISED)
    def test_what_its_response_raises(self, raised: BaseException, expected: Type[SDKError]) -> None:
        with pytest.raises(TransportTimeout if expected is TransportTimeout else StreamError):
            stream(BeezyAI(opener=Raising(raised, late=True), retries=0), ASK)

    CUT = {name: case for name, case in TestTLS.CUT.items() if "until close" not in name and "head" not in name}

    @pytest.mark.parametrize("call, steps, error", CUT.values(), ids=CUT)
    def test_cut(self, server: StandIn, call: Call, steps: Steps, error: Type[SDKError]) -> None:
        with pytest.raises(error):
            call(client_of(server, opener=urllibs()), ask([*steps, ["half_close"]]))

    def test_a_length_that_is_not_reached(self, server: StandIn) -> None:
        with pytest.raises(TransportError, match="ended after 6 of 20 bytes"):
            client_of(server, opener=urllibs()).chat.create(
                ask([["head", "200 OK", JSON_HEAD], ["send", '{"choi'], ["close"]])
            )
        with pytest.raises(StreamError):
            stream(
                client_of(server, opener=urllibs()),
                ask([["head", "200 OK", {**JSON_HEAD, "Content-Type": "text/event-stream"}], ["send", ":"], ["close"]]),
            )

    def test_a_minimal_one(self) -> None:
        opener = MinimalOpener("application/json", '{"id": "cmpl-1", "choices": []}')
        assert BeezyAI(opener=opener).chat.create(ASK).id == "cmpl-1"  # type: ignore[arg-type,unused-ignore]

    def test_a_minimal_stream(self) -> None:
        events = BeezyAI(opener=MinimalOpener("text/event-stream", WHOLE)).chat.stream(ASK)  # type: ignore[arg-type,unused-ignore]
        assert len(list(events)) == 2
        assert events.snapshot.choices[0].message.content == "Hello"

    @pytest.mark.parametrize("leave", WAYS_TO_LEAVE, ids=lambda leave: leave.__name__)
    def test_leaving_early(self, server: StandIn, leave: Call) -> None:
        kept = leave(client_of(server, opener=urllibs()), ask([*BEGUN, *HANG]))
        dropped()
        assert server.wait_until(lambda: server.open == 0)
        del kept

    @pytest.mark.parametrize("begun", [True, False])
    def test_closing_while_it_is_still_held(self, server: StandIn, begun: bool) -> None:
        events = client_of(server, opener=urllibs()).chat.stream(ask([*BEGUN, *HANG]))
        if begun:
            next(events)
        events.close()
        assert server.wait_until(lambda: server.open == 0)
        assert list(events) == []

    def test_closing_while_another_thread_reads(self, server: StandIn) -> None:
        events = client_of(server, opener=urllibs(), timeout=0.3).chat.stream(ask([*BEGUN, *HANG]))
        next(events)
        reader = threading.Thread(target=lambda: failure_of(next, events))
        reader.start()
        assert until(lambda: waits(reader))
        events.close()
        reader.join()
        assert server.wait_until(lambda: server.open == 0)

    def test_cancelling_before_it_returns(self, server: StandIn) -> None:
        class Slow:
            def open(self, request: urllib.request.Request, timeout: Any = None) -> Any:
                response = urllibs().open(request, timeout=timeout)
                held.append(response)
                assert cancelled.wait(5)
                return response

        async def main() -> None:
            task = asyncio.ensure_future(client.chat.stream_async(ask([*BEGUN, *HANG])))
            assert await soon(lambda: len(held) == 1)
            await cancel(task)
            cancelled.set()
            assert await soon(lambda: server.open == 0)

        held: List[Any] = []  # so that no finalizer closes it
        cancelled = threading.Event()
        client = client_of(server, opener=Slow())
        asyncio.run(main())

    NO_ANSWERS: Dict[str, Tuple[Any, Type[SDKError]]] = {
        "HTTPError without a body": (urllib.error.HTTPError("/", 429, "No", {}, None), TooManyRequests),  # type: ignore
        "HTTPError of Nones": (urllib.error.HTTPError("/", 404, "No", None, None), NotFound),  # type: ignore
        "None": (None, TransportError),
    }

    @pytest.mark.parametrize("given, expected", NO_ANSWERS.values(), ids=NO_ANSWERS)
    def test_what_is_hardly_an_answer(self, given: Any, expected: Type[SDKError]) -> None:
        opener = unittest.mock.Mock()
        opener.open.side_effect = [given]
        error = failure_of(create, BeezyAI(opener=opener, retries=0))
        assert (type(error), error.body) == (expected, "")

    def test_bad_ones(self) -> None:
        tables: List[Dict[str, Any]] = [{"opener": object()}, {"ssl_context": "company.pem"}]
        for arguments in tables:
            with pytest.raises(TypeError, match="|".join(arguments)):
                BeezyAI(**arguments)


@pytest.mark.skipif(os.name == "nt", reason="a signal does not wake a socket there")
class TestInterrupt:
    WAITING: Dict[str, Tuple[Call, Steps]] = {
        "create, no head": (create, []),
        "create, in the body": (create, [["head", "200 OK", JSON_HEAD], ["send", "{"]]),
        "stream, no head": (stream, []),
        "stream, between events": (stream, BEGUN),
        "an error's body": (create, [["head", "500 Oops", JSON_HEAD], ["send", "{"]]),
    }

    @pytest.mark.parametrize("call, steps", WAITING.values(), ids=WAITING)
    def test_while_waiting(self, either: StandIn, call: Call, steps: Steps) -> None:
        client = client_of(either, timeout=30)
        with interrupted(lambda: either.wait_until(lambda: "interrupt" in either.waiting)) as caught:
            call(client, ask([*steps, ["wait", "interrupt"], *HANG]))
        either.go("interrupt")
        assert either.wait_until(lambda: either.open == 0)
        assert caught[0].__cause__ is None
        assert client.chat.create(ASK).choices

    def test_while_connecting(self, server: StandIn) -> None:
        server.on_accept(HANG)
        with interrupted(lambda: server.wait_until(lambda: server.open)):
            client_of(server, server_url=server.url.replace("http", "https"), timeout=30).chat.create(ASK)
        assert server.wait_until(lambda: server.open == 0)


@contextlib.contextmanager
def interrupted(ready: Callable[[], object]) -> Iterator[List[KeyboardInterrupt]]:
    """A block that one Ctrl-C ends, once `ready()` has returned; the interrupt is in the list then."""
    caught: List[KeyboardInterrupt] = []
    raised = threading.Event()
    main = threading.current_thread()

    def handler(*_: object) -> None:
        if not raised.is_set():
            raised.set()
            raise KeyboardInterrupt

    def interrupt() -> None:
        ready()
        until(lambda: waits(main), 1)  # PyPy may not show it
        while not raised.is_set():  # one that comes just before the block waits for its socket wakes nobody
            signal.pthread_kill(main.ident or 0, signal.SIGINT)
            raised.wait(0.1)

    thread = threading.Thread(target=interrupt)
    previous = signal.signal(signal.SIGINT, handler)
    try:
        thread.start()
        yield caught
    except KeyboardInterrupt as error:
        caught.append(error)
    finally:
        raised.set()
        thread.join()
        signal.signal(signal.SIGINT, previous)
    assert caught, "the block ended before"


# ---------------------------------------------------------------------------------------------------------
# Async
# ---------------------------------------------------------------------------------------------------------


STREAM_HEAD: Step = ["head", "200 OK", EVENT_STREAM]


def event_step(content: str) -> List[Any]:
    return ["chunk", sse(chunk_json(content))]


END_STEPS: List[List[Any]] = [["chunk", sse(chunk_json(finish_reason="stop")) + DONE], ["last_chunk"]]


def our_threads() -> List[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "beezy_ai"]


async def soon(predicate: Callable[[], bool], seconds: float = 5) -> bool:
    """Whether it comes true in time, while the loop goes on."""
    deadline = time.monotonic() + seconds
    while not predicate() and time.monotonic() < deadline:
        await asyncio.sleep(0.005)
    return predicate()


class TestAsync:
    def test_the_same_results_as_without(self) -> None:
        async def both() -> None:
            assert (await api.chat.create_async(request=ASK)).choices == api.chat.create(request=ASK).choices
            events = [event async for event in await api.chat.stream_async(request=ASK)]
            assert [event.data.choices for event in events] == [
                event.data.choices for event in api.chat.stream(request=ASK)
            ]

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(both())

    def test_texts_final_response_and_context_manager(self) -> None:
        async def main() -> None:
            async with await api.chat.stream_async(ASK) as stream:
                texts = [text async for text in stream.text_stream]
            assert "".join(texts) == stream.snapshot.choices[0].message.content != ""
            whole = await (await api.chat.stream_async(ASK)).get_final_response_async()
            assert whole.choices[0].message == stream.snapshot.choices[0].message
            assert whole.headers["x-request-id"]

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    @pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
    def test_each_event_when_it_has_arrived(self, tls: bool) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(
                ask_steps(STREAM_HEAD, event_step("a"), ["wait", "b"], event_step("b"), ["wait", "c"], *END_STEPS)
            )
            got = []
            async for event in stream:
                got.append(event.data.choices[0].delta.content)
                stand_in.go({"a": "b", "b": "c"}.get(str(got[-1]), "nothing"))
            assert got == ["a", "b", None]

        with StandIn(tls=server_tls(GOOD) if tls else None) as stand_in:
            api = client_of(stand_in, ssl_context=client_tls() if tls else None)
            asyncio.run(main())
            assert stand_in.connections == 1

    def test_connections_are_used_again(self) -> None:
        async def main() -> None:
            for _ in range(5):
                await api.chat.create_async(ASK)
                async for _ in await api.chat.stream_async(ASK):
                    pass

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())
            assert stand_in.connections == 1

    @pytest.mark.parametrize("status, error", [(401, models.Unauthorized), (503, models.ServiceUnavailable)])
    def test_an_error_status_raises_at_the_call(self, status: int, error: Any) -> None:
        async def main() -> None:
            for call in (api.chat.create_async, api.chat.stream_async):
                with pytest.raises(error):
                    await call(dict(ASK, model="status-%d" % status))

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_bad_argument_raises_at_the_call(self) -> None:
        async def main() -> None:
            with pytest.raises(TypeError, match="messages"):
                await api.chat.stream_async({"model": "m"})

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())
            assert stand_in.connections == 0

    @pytest.mark.parametrize(
        "steps, error",
        [
            ([["reset"]], models.StreamError),
            ([["close"]], models.StreamError),
            ([["chunk", sse({"error": {"message": "no more honey"}})], ["hang"]], models.StreamError),
            ([["chunk", "data: nonsense\n\n"], ["hang"]], models.StreamError),
            ([["hang"]], models.TransportTimeout),
        ],
        ids=["reset", "cut", "error event", "no JSON", "silence"],
    )
    def test_an_error_comes_after_the_events(self, steps: Any, error: Any) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(
                ask_steps(STREAM_HEAD, event_step("one"), event_step(" two"), *steps), timeout=0.2
            )
            texts = []
            with pytest.raises(error):
                async for event in stream:
                    texts.append(event.data.choices[0].delta.content)
            assert texts == ["one", " two"]
            assert stream.snapshot.choices[0].message.content == "one two"
            assert [event async for event in stream] == []

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())
            assert stand_in.wait_until(lambda: stand_in.open == 0)

    def test_the_deadline_ends_a_drip(self) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(
                ask_steps(STREAM_HEAD, ["repeat", 1000, [["chunk", ": alive\n\n"], ["pause", 0.02]]]), deadline=0.2
            )
            with pytest.raises(models.TransportTimeout, match="deadline") as caught:
                await stream.get_final_response_async()
            assert caught.value.status_code == 200

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_compressed_stream_that_pauses(self) -> None:
        packed = gzip.compress(HELLO.encode())

        async def main() -> None:
            head: Step = ["head", "200 OK", {**EVENT_STREAM, "Content-Encoding": "gzip"}]
            steps = [head, ["chunk", raw(packed[:12])], ["wait", "rest"], ["chunk", raw(packed[12:])], ["hang"]]
            stream = await api.chat.stream_async(ask(steps), deadline=5)
            reading = asyncio.ensure_future(stream.__anext__())
            for _ in range(20):  # turns of the loop that it would not get if it asked again and again
                await asyncio.sleep(0.002)
            stand_in.go("rest")
            assert text_in(await reading) == "Hello"
            await stream.aclose()

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_large_compressed_event_is_not_held_back(self) -> None:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        packed = packer.compress(sse(chunk_json("x" * 100_000)).encode()) + packer.flush(zlib.Z_SYNC_FLUSH)

        async def main() -> None:
            head: Step = ["head", "200 OK", {**EVENT_STREAM, "Content-Encoding": "gzip"}]
            stream = await api.chat.stream_async(ask([head, ["chunk", raw(packed)], ["hang"]]), timeout=60)
            assert len(text_in(await asyncio.wait_for(stream.__anext__(), 5))) == 100_000
            await stream.aclose()

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_second_task_is_refused(self) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, ["wait", "a"], event_step("a"), ["hang"]))
            first = asyncio.ensure_future(stream.__anext__())
            await asyncio.sleep(0.05)
            for call in (stream.__anext__, stream.get_final_response_async):
                with pytest.raises(RuntimeError, match="another task"):
                    await call()
            with pytest.raises(RuntimeError, match="a task"):
                next(stream)
            stand_in.go("a")
            assert text_in(await first) == "a"
            await stream.aclose()

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    @pytest.mark.parametrize("framing", FRAMINGS)
    def test_read_on_without_the_loop(self, framing: str) -> None:
        events = sse(*map(chunk_json, "abcdefgh"))

        async def main() -> None:
            for text, error in (events + WHOLE, None), (events, StreamError):
                stream = await api.chat.stream_async(ask(stream_answer(text, framing)))
                first = text_in(await stream.__anext__())
                rest, found = consume(stream)
                assert first + "".join(text_in(event) or "" for event in rest) == "abcdefgh" + "Hello" * (not error)
                assert (found and type(found)) is error

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_busy_loop_is_no_silence(self) -> None:
        steps = [STREAM_HEAD, ["repeat", 20, [event_step("a"), ["pause", 0.04]]], *END_STEPS]

        async def main() -> None:
            stream = await api.chat.stream_async(ask(steps), timeout=0.4)
            await stream.__anext__()
            reading = asyncio.ensure_future(stream.get_final_response_async())
            await asyncio.sleep(0.01)
            time.sleep(0.5)  # what a loop should not be asked to do
            assert (await reading).choices[0].message.content == "a" * 20

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_large_event_comes_whole(self) -> None:
        text = "é" * (1 << 20)
        body = sse(to_json(chunk_json(text))) + sse(chunk_json(finish_reason="stop")) + DONE

        async def main() -> None:
            stream = await api.chat.stream_async(dict(ASK, stand_in=stream_answer(body)))
            assert (await stream.get_final_response_async()).choices[0].message.content == text

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_callable_that_has_no_more_keys(self) -> None:
        async def main() -> None:
            for call in (api.chat.create_async, api.chat.stream_async):
                with pytest.raises(RuntimeError, match="StopIteration"):
                    await asyncio.wait_for(call(ASK), 5)

        keys = iter([""])
        next(keys)
        api = BeezyAI(lambda: next(keys), server_url="http://127.0.0.1:9/v1")
        asyncio.run(main())

    def test_no_thread_to_be_had(self) -> None:
        async def main() -> None:
            threading.stack_size(1 << 46)  # more than there is
            try:
                with pytest.raises(TransportError, match="thread"):
                    await asyncio.wait_for(api.chat.create_async(ASK), 5)
            finally:
                threading.stack_size(0)
            assert (await asyncio.wait_for(api.chat.create_async(ASK), 5)).choices

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_the_key_is_asked_for_in_the_context_of_the_caller(self) -> None:
        import contextvars

        tenant = contextvars.ContextVar("tenant", default="nobody")

        async def main() -> None:
            tenant.set("anna")
            await api.chat.create_async(ASK)

        with StandIn() as stand_in:
            api = BeezyAI(tenant.get, server_url=stand_in.url)
            asyncio.run(main())
            assert stand_in.requests[0].header("Authorization") == "Bearer anna"


class BeforeLine:
    """Acts just before one line of some functions is carried out, as another thread might."""

    def __init__(self, functions: Iterable[Any], number: int, action: Callable[[], object]) -> None:
        self.codes = {function.__code__ for function in functions if hasattr(function, "__code__")}
        self.left, self.action = number, action

    @property
    def acted(self) -> bool:
        return self.left < 0

    def trace(self, frame: Any, event: str, _: Any) -> Any:
        if frame.f_code not in self.codes:
            return None
        if event == "line":
            self.left -= 1
            if self.left == -1:
                self.action()
        return self.trace

    def __enter__(self) -> "BeforeLine":
        threading.settrace(self.trace)
        sys.settrace(self.trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(None)
        threading.settrace(None)


async def cancel(task: "asyncio.Task[Any]") -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


class Counting(asyncio.SelectorEventLoop):
    """A loop that counts what it is told to watch, and to watch no more."""

    begun = ended = descriptor = 0

    def add_reader(self, fd: Any, callback: Any, *args: Any) -> None:  # type: ignore[override]
        self.begun, self.descriptor = self.begun + 1, fd
        super().add_reader(fd, callback, *args)

    def remove_reader(self, fd: Any) -> bool:
        removed = super().remove_reader(fd)
        self.ended += removed
        return removed


class TestWatching:
    """The loop's watch over a stream lasts while its reader comes back at once, and no longer."""

    @pytest.fixture
    def loop(self) -> Iterator[Counting]:
        loop = Counting()
        yield loop
        loop.close()

    def run(self, loop: Counting, main: Any) -> None:
        loop.run_until_complete(asyncio.wait_for(main, 20))
        assert loop.begun == loop.ended > 0

    @pytest.mark.parametrize("way", ["http", "https", "gzip"])
    def test_one_for_many_events(self, loop: Counting, way: str) -> None:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        head: Step = ["head", "200 OK", {**EVENT_STREAM, **({"Content-Encoding": "gzip"} if way == "gzip" else {})}]
        steps: Steps = [head]
        for text in [sse(chunk_json("a"))] * 20 + [sse(chunk_json(finish_reason="stop")) + DONE]:
            packed = packer.compress(text.encode()) + packer.flush(zlib.Z_SYNC_FLUSH)
            steps += [["wait", "more"], ["chunk", raw(packed) if way == "gzip" else text]]
        steps += [["chunk", raw(packer.flush())]] * (way == "gzip") + [["last_chunk"]]

        def go_later(turns: int = 5) -> None:  # when the wait for it has begun
            if turns:
                loop.call_soon(go_later, turns - 1)
            else:
                stand_in.go("more")

        async def main() -> None:
            stream = await api.chat.stream_async(ask(steps))
            go_later()
            async for _ in stream:
                go_later()
            assert stream.snapshot.choices[0].message.content == "a" * 20
            assert loop.begun <= 3

        with StandIn(tls=server_tls(GOOD) if way == "https" else None) as stand_in:
            api = client_of(stand_in, ssl_context=client_tls() if way == "https" else None)
            self.run(loop, main())

    def test_none_while_the_reader_does_something_else(self, loop: Counting) -> None:
        async def main() -> None:
            steps = [["wait", "more"], event_step("a")] * 5 + [["wait", "more"], *END_STEPS]
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, *steps))
            loop.call_soon(stand_in.go, "more")
            async for _ in stream:
                stand_in.go("more")
                await asyncio.sleep(0)
                assert loop.begun == loop.ended
            assert stream.snapshot.choices[0].message.content == "a" * 5

        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(loop, main())

    @pytest.mark.parametrize("how", ["close", "error", "end"])
    def test_a_watched_number_is_not_freed(self, loop: Counting, how: str) -> None:
        """Closed in the very turn in which it was read, the stream keeps its descriptor until that turn is over."""
        head: Step = ["head", "200 OK", {**EVENT_STREAM, "Connection": "close"}]
        rest = [["close"]] if how == "error" else END_STEPS

        async def main() -> None:
            stream = await api.chat.stream_async(
                ask_steps(head, ["wait", "a"], event_step("a"), ["wait", "rest"], *rest)
            )
            loop.call_soon(stand_in.go, "a")
            await stream.__anext__()
            stand_in.go("rest")
            if how == "close":
                stream.close()
            else:
                events, error = consume(stream)
                assert (type(error), len(events)) == ((StreamError, 0) if how == "error" else (type(None), 1))
            watched = loop.descriptor
            os.fstat(watched)
            ours, theirs = socket.socketpair()
            heard: List[bytes] = []
            with ours, theirs:
                loop.add_reader(ours.fileno(), lambda: heard.append(ours.recv(1)))
                await asyncio.sleep(0)
                with pytest.raises(OSError):
                    os.fstat(watched)
                theirs.send(b"x")
                assert await soon(lambda: heard == [b"x"])
                loop.remove_reader(ours.fileno())

        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(loop, main())

    @pytest.mark.parametrize("elsewhere", [False, True], ids=["in the task", "in a thread"])
    def test_reading_on_in_the_same_turn(self, loop: Counting, elsewhere: bool) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(
                ask_steps(STREAM_HEAD, ["wait", "a"], event_step("a"), ["wait", "b"], event_step("b"), *END_STEPS)
            )
            loop.call_soon(stand_in.go, "a")
            assert text_in(await stream.__anext__()) == "a"
            stand_in.go("b")
            if elsewhere:
                thread = threading.Thread(target=lambda: texts.append(text_in(next(stream))), daemon=True)
                thread.start()
                thread.join(10)
            else:
                texts.append(text_in(next(stream)))
            assert texts == ["b"]
            assert [event.data.choices[0].finish_reason async for event in stream] == ["stop"]

        texts: List[Optional[str]] = []
        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(loop, main())

    def test_nothing_is_waited_for_after_an_error_in_the_same_turn(self, loop: Counting) -> None:
        async def main() -> None:
            text = sse(chunk_json("a")) + "data: nonsense\n\n"
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, ["wait", "a"], ["chunk", text], ["hang"]))
            loop.call_soon(stand_in.go, "a")
            texts = []
            with pytest.raises(StreamError, match="nonsense"):
                async for event in stream:
                    texts.append(text_in(event))
            assert texts == ["a"]
            assert [event async for event in stream] == []

        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(loop, main())

    @pytest.mark.parametrize("begun", [False, True], ids=["before an event", "after one"])
    def test_none_after_cancelling(self, loop: Counting, begun: bool) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, ["wait", "a"], event_step("a"), ["hang"]))
            reading = asyncio.ensure_future(stream.get_final_response_async())
            assert await soon(lambda: loop.begun == 1)
            if begun:
                stand_in.go("a")
                assert await soon(lambda: bool(stream.snapshot.choices))
            await cancel(reading)
            with pytest.raises(OSError):
                os.fstat(loop.descriptor)

        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(loop, main())

    def test_closed_by_a_thread_before_any_line(self) -> None:
        stream: Any = None
        head: Step = ["head", "200 OK", {**EVENT_STREAM, "Connection": "close"}]

        def close() -> None:
            thread = threading.Thread(target=stream.close)
            thread.start()
            thread.join(10)

        async def main() -> None:
            nonlocal stream
            stream = await api.chat.stream_async(ask_steps(head, ["wait", "a"], event_step("a"), *END_STEPS))
            loop.call_soon(stand_in.go, "a")
            with before:
                try:
                    await stream.get_final_response_async()
                except StreamError as error:
                    assert before.acted and "closed" in str(error)
            assert await soon(lambda: stand_in.open == 0)

        number, acted = 0, True
        with StandIn() as stand_in:
            api = client_of(stand_in)
            while acted:
                before = BeforeLine(vars(beezy_ai._LoopReader).values(), number, close)
                loop = Counting()
                loop.run_until_complete(asyncio.wait_for(main(), 20))
                assert loop.begun == loop.ended
                loop.close()
                number, acted = number + 1, before.acted
        assert number > 50

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
    def test_a_forked_child_closes_what_its_parent_watches(self, loop: Counting) -> None:
        stream: Any = None

        def close() -> None:
            stream.close()
            with pytest.raises(OSError):
                os.fstat(loop.descriptor)

        async def main() -> None:
            nonlocal stream
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, ["wait", "a"], event_step("a"), *END_STEPS))
            reading = asyncio.ensure_future(stream.get_final_response_async())
            assert await soon(lambda: loop.begun == 1)
            assert in_child(close) == 0
            stand_in.go("a")
            assert (await reading).choices[0].message.content == "a"

        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(loop, main())

    @pytest.mark.skipif(os.name == "nt", reason="no such timer there")
    def test_an_interrupt_while_the_loop_reads_comes_out_of_the_task(self, loop: Counting) -> None:
        class Interrupt(Exception):
            pass

        def interrupt(_: int, frame: Any) -> None:
            names = set()
            while frame is not None:
                names.add(frame.f_code.co_name)
                frame = frame.f_back
            if {"_on_readable", "read"} <= names:
                raise Interrupt
            signal.setitimer(signal.ITIMER_REAL, 0.0002)

        async def main() -> None:
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, ["repeat", 10**6, [event_step("a" * 1000)]]))
            signal.setitimer(signal.ITIMER_REAL, 0.0002)
            with pytest.raises(Interrupt):
                async for _ in stream:
                    pass
            assert await soon(lambda: stand_in.open == 0)

        previous = signal.signal(signal.SIGALRM, interrupt)
        try:
            with StandIn() as stand_in:
                api = client_of(stand_in)
                self.run(loop, main())
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, previous)

    def test_silence_begins_with_the_last_event(self, loop: Counting) -> None:
        steps = [step for letter in "abcdef" for step in (["wait", letter], event_step(letter))]

        async def main() -> None:
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, *steps, ["hang"]), timeout=1)
            texts = ""
            stand_in.go("a")
            with pytest.raises(TransportTimeout, match="silent for 1 s"):
                async for event in stream:
                    texts += text_in(event) or ""
                    loop.call_later(0.3, stand_in.go, chr(ord(texts[-1]) + 1))
            assert texts == "abcdef"

        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(loop, main())


class Deaf(asyncio.SelectorEventLoop):
    """A loop that can't watch sockets for others, as the default one of Windows."""

    def add_reader(self, fd: Any, callback: Any, *args: Any) -> None:  # type: ignore[override]
        raise NotImplementedError


class TestLoopsThatCannotWatchSockets:
    def run(self, main: Any) -> None:
        loop = Deaf()
        try:
            loop.run_until_complete(asyncio.wait_for(main, 20))
        finally:
            loop.close()

    def test_each_event_when_it_has_arrived(self) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(
                ask_steps(STREAM_HEAD, event_step("a"), ["wait", "b"], event_step("b"), ["wait", "end"], *END_STEPS)
            )
            async for event in stream:
                stand_in.go({"a": "b", "b": "end"}.get(str(event.data.choices[0].delta.content), "nothing"))
            assert stream.snapshot.choices[0].message.content == "ab"

        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(main())

    def test_many_at_once(self) -> None:
        async def read() -> None:
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, event_step("a"), ["wait", "go"], *END_STEPS))
            async for event in stream:
                begun.append(event)
                if len(begun) == 50:
                    stand_in.go("go", 50)

        async def main() -> None:
            await asyncio.gather(*[read() for _ in range(50)])

        begun: List[Any] = []
        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(main())
        assert len(begun) == 100

    def test_cancelling(self) -> None:
        async def read() -> None:
            async for _ in await api.chat.stream_async(ask_steps(STREAM_HEAD, event_step("a"), ["hang"])):
                pass

        async def main() -> None:
            task = asyncio.ensure_future(read())
            assert await soon(lambda: len(stand_in.requests) == 1)
            await asyncio.sleep(0.05)
            await cancel(task)
            assert await soon(lambda: stand_in.open == 0)

        with StandIn() as stand_in:
            api = client_of(stand_in)
            self.run(main())


class TestManyAtOnce:
    def test_300_streams_none_waiting_for_another(self) -> None:
        """Shared with sync calls, and with a second loop in another thread."""
        count = 300

        async def read_all(api: BeezyAI, number: int) -> None:
            begun = 0

            async def read() -> None:
                nonlocal begun
                stream = await api.chat.stream_async(
                    ask_steps(STREAM_HEAD, event_step("first"), ["wait", "all have begun"], *END_STEPS)
                )
                async for event in stream:
                    begun += event.data.choices[0].delta.content == "first"
                    if begun == number:
                        begun = 0
                        reached.release()

            await asyncio.gather(*[read() for _ in range(number)])

        with StandIn() as stand_in:
            api = client_of(stand_in)
            reached = threading.Semaphore(0)
            other = threading.Thread(target=lambda: asyncio.run(read_all(api, count // 3)))
            main = threading.Thread(target=lambda: asyncio.run(read_all(api, count * 2 // 3)))
            for thread in (other, main):
                thread.start()
            for _ in range(5):
                api.chat.create(ASK)
            assert reached.acquire(timeout=30) and reached.acquire(timeout=30)
            stand_in.go("all have begun", count)
            for thread in (other, main):
                thread.join(30)
                assert not thread.is_alive()
            deadline = time.monotonic() + 5
            while our_threads() and time.monotonic() < deadline:
                time.sleep(0.05)
            assert our_threads() == []

    def test_other_tasks_have_their_turn_while_events_pour_in(self) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(
                dict(
                    ASK,
                    stand_in=stream_answer(
                        sse(*[chunk_json("x" * 50)] * 50_000) + sse(chunk_json(finish_reason="stop")) + DONE
                    ),
                )
            )
            turns = 0

            async def count_turns() -> None:
                nonlocal turns
                while True:
                    await asyncio.sleep(0)
                    turns += 1

            other = asyncio.ensure_future(count_turns())
            await stream.get_final_response_async()
            other.cancel()
            assert turns > 50

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_slow_reader_holds_the_server_back(self) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(
                ask_steps(STREAM_HEAD, ["repeat", 2000, [["chunk", sse(chunk_json("x" * 65_000))]]])
            )
            await stream.__anext__()
            before = -1
            while before != stand_in.sent:  # until the stand_in is stuck
                before = stand_in.sent
                await asyncio.sleep(0.2)
            assert stand_in.sent < 40 << 20
            await stream.aclose()

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_create_calls_at_once(self) -> None:
        async def main() -> None:
            answers = await asyncio.gather(*[api.chat.create_async(ASK) for _ in range(100)])
            assert len({answer.id for answer in answers}) == 100

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())


class TestCancelling:
    STAGES = {
        "waiting for the headers": [["hang"]],
        "in the headers": [["send", "HTTP/1.1 200 OK\r\nContent-"], ["hang"]],
        "in the body": [["send", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"], ["hang"]],
        "before the first event": [STREAM_HEAD, ["hang"]],
        "between events": [STREAM_HEAD, event_step("a"), ["hang"]],
    }

    @pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
    @pytest.mark.parametrize("stage", STAGES)
    def test_cancelling_closes_the_connection(self, stage: str, tls: bool) -> None:
        async def read() -> None:
            if stage == "in the body":
                await api.chat.create_async(ask_steps(*self.STAGES[stage]))
            else:
                async for _ in await api.chat.stream_async(ask_steps(*self.STAGES[stage])):
                    pass

        async def main() -> None:
            task = asyncio.ensure_future(read())
            assert await soon(lambda: len(stand_in.requests) == 1)
            await asyncio.sleep(0.05)
            await cancel(task)
            assert await soon(lambda: stand_in.open == 0)

        with StandIn(tls=server_tls(GOOD) if tls else None) as stand_in:
            api = client_of(stand_in, ssl_context=client_tls() if tls else None)
            asyncio.run(main())

    def test_while_connecting(self) -> None:
        async def main() -> None:
            task = asyncio.ensure_future(api.chat.create_async(ASK))
            assert await soon(lambda: stand_in.open == 1)
            await cancel(task)
            assert await soon(lambda: stand_in.open == 0)

        with StandIn() as stand_in:  # it never answers the TLS handshake
            stand_in.on_accept([["hang"]])
            api = BeezyAI(server_url=stand_in.url.replace("http:", "https:"), ssl_context=client_tls(), retries=0)
            asyncio.run(main())

    @pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
    def test_before_any_line_of_connecting(self, tls: bool) -> None:
        loop: Any = None
        task: Any = None
        acted = True
        connection = beezy_ai._Connection
        lines = [connection.connect, connection._wrapped, connection._connect_to_one_of, connection._owned]
        lines += [beezy_ai._HTTPHandler.http_open, beezy_ai._HTTPHandler._exchange]

        def cancel() -> None:  # in the thread that connects
            loop.call_soon_threadsafe(task.cancel)
            assert cancelled.wait(10)

        async def main() -> None:
            nonlocal loop, task, acted
            loop = asyncio.get_running_loop()
            cancelled.clear()
            with before:
                task = asyncio.ensure_future(api.chat.create_async(ask_steps(["hang"])))
                await asyncio.wait({task}, timeout=1)
            acted = before.acted
            assert task.cancelled() is acted
            cancelled.set()
            task.cancel()
            assert await soon(lambda: stand_in.open == 0)

        cancelled = threading.Event()
        number = 0
        while acted:
            before = BeforeLine(lines, number, cancel)
            with StandIn() as stand_in:
                stand_in.on_accept([["hang"]] if tls else [])
                scheme = "https:" if tls else "http:"
                api = BeezyAI(
                    server_url=stand_in.url.replace("http:", scheme), ssl_context=client_tls(), retries=0, timeout=30
                )
                asyncio.run(main())
            number += 1
        assert number > 25

    def test_while_tls_takes_the_socket_over(self) -> None:
        class Slow(ssl.SSLContext):
            def wrap_socket(self, *arguments: Any, **options: Any) -> ssl.SSLSocket:
                wrapped = super().wrap_socket(*arguments, **options)
                taken.set()
                assert cancelled.wait(10)
                return wrapped

        async def main() -> None:
            task = asyncio.ensure_future(api.chat.create_async(ASK))
            assert await soon(taken.is_set)
            await cancel(task)
            cancelled.set()
            assert await soon(lambda: stand_in.open == 0)

        taken, cancelled = threading.Event(), threading.Event()
        with StandIn() as stand_in:  # it never answers the TLS handshake
            stand_in.on_accept([["hang"]])
            api = BeezyAI(
                server_url=stand_in.url.replace("http:", "https:"),
                ssl_context=Slow(ssl.PROTOCOL_TLS_CLIENT),
                retries=0,
                timeout=30,
            )
            asyncio.run(main())

    def test_in_a_back_off_wait(self) -> None:
        async def main() -> None:
            task = asyncio.ensure_future(
                api.chat.create_async(dict(ASK, stand_in=answer({}, "503 Service Unavailable", retry_after="30")))
            )
            assert await soon(lambda: len(stand_in.requests) == 1)
            await asyncio.sleep(0.05)
            await cancel(task)
            assert await soon(lambda: not any(thread.is_alive() for thread in our_threads()))

        with StandIn() as stand_in:
            api = client_of(stand_in, retries=3)
            asyncio.run(main())
            assert len(stand_in.requests) == 1

    def test_when_the_answer_has_just_come(self) -> None:
        async def main() -> None:
            task = asyncio.ensure_future(api.chat.stream_async(ask_steps(STREAM_HEAD, event_step("a"), ["hang"])))
            await asyncio.sleep(0)
            assert until(lambda: stand_in.sent)
            time.sleep(0.1)  # the loop has the result waiting, and the task does not know yet
            await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])  # which keeps the error, and all that its traceback holds
            assert await soon(lambda: stand_in.open == 0)

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_closed_stream_ends(self) -> None:
        async def main(api: BeezyAI) -> None:
            stream = await api.chat.stream_async(ask(stream_answer(HELLO * 10)))
            await stream.__anext__()
            await stream.aclose()
            assert [event async for event in stream] == [] and list(stream) == []
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, event_step("a"), ["hang"]))
            await stream.__anext__()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(stream.__anext__(), 0.05)
            assert [event async for event in stream] == []

        with StandIn() as stand_in:
            for api in client_of(stand_in), client_of(stand_in, opener=urllibs(), timeout=1):
                asyncio.run(main(api))

    def test_closed_by_a_thread_at_any_moment(self, hostile: None) -> None:
        async def main(number: int) -> None:
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, event_step("a"), ["hang"]))
            timer = threading.Timer(number * 1e-5, stream.close)
            timer.start()
            with pytest.raises((StreamError, StopAsyncIteration)):
                while True:
                    await asyncio.wait_for(stream.__anext__(), 3)
            timer.join()

        with StandIn() as stand_in:
            api = client_of(stand_in)
            for number in range(100):
                asyncio.run(main(number))

    @pytest.mark.parametrize("end", ["dropped", "closed", "closed from a thread"])
    def test_a_stream_that_nobody_reads_on(self, end: str) -> None:
        async def main() -> None:
            stream = await api.chat.stream_async(ask_steps(STREAM_HEAD, event_step("a"), ["hang"]))
            await stream.__anext__()
            if end == "dropped":
                del stream
                await asyncio.sleep(0)  # the loop has it until this turn is over
                dropped()
            elif end == "closed":
                await stream.aclose()
                await stream.aclose()
                assert [event async for event in stream] == []
            else:
                waiting = asyncio.ensure_future(stream.__anext__())
                await asyncio.sleep(0.05)
                threading.Thread(target=stream.close).start()
                with pytest.raises(models.StreamError, match="closed"):
                    await waiting
            assert await soon(lambda: stand_in.open == 0)

        with StandIn() as stand_in:
            api = client_of(stand_in)
            asyncio.run(main())

    def test_a_loop_that_is_closed_over_a_waiting_task(self) -> None:
        with StandIn() as stand_in:
            api = client_of(stand_in)
            loop = asyncio.new_event_loop()

            async def main() -> None:
                async for _ in await api.chat.stream_async(ask_steps(STREAM_HEAD, event_step("a"), ["hang"])):
                    pass

            task: Any = main()
            step: Awaitable[Any] = loop.create_task(asyncio.wait_for(task, 0.3))
            with pytest.raises(asyncio.TimeoutError):
                loop.run_until_complete(step)
            loop.close()
            assert stand_in.wait_until(lambda: stand_in.open == 0)

    def test_nothing_keeps_the_interpreter_from_exiting(self) -> None:
        program = """if True:
            import asyncio, sys, threading
            sys.path.insert(0, %r)
            from beezy_ai import BeezyAI
            api = BeezyAI(server_url=%r, retries=0)
            hang = dict(%r, stand_in=[["hang"]])
            async def main():
                asyncio.ensure_future(api.chat.create_async(hang))
                stream = await api.chat.stream_async(dict(hang, stand_in=%r))
                await stream.__anext__()
            asyncio.run(main())
        """
        with StandIn() as stand_in:
            code = program % (sys.path[0], stand_in.url, ASK, [STREAM_HEAD, event_step("a"), ["hang"]])
            done = subprocess.run(
                [sys.executable, "-W", "error", "-c", code],
                timeout=20,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            assert (done.returncode, done.stdout) == (0, b"")

    def test_importing_does_not_import_asyncio(self) -> None:
        code = "import sys; sys.path.insert(0, %r); import beezy_ai; sys.exit('asyncio' in sys.modules)"
        assert subprocess.run([sys.executable, "-I", "-c", code % sys.path[0]]).returncode == 0


# ---------------------------------------------------------------------------------------------------------
# Loading, command line, README
# ---------------------------------------------------------------------------------------------------------


HERE = os.path.dirname(os.path.abspath(beezy_ai.__file__))
MODULE = os.path.join(HERE, "beezy_ai.py")


def run_python(*arguments: str, cwd: Any = None, stdin: Any = b"", **environment: str) -> Tuple[int, str, str]:
    """Exit status, standard output and standard error of a Python of this version; warnings are errors."""
    env = {name: value for name, value in os.environ.items() if not name.upper().endswith("_PROXY")}
    env.pop("PYTHONPATH", None)
    env.update(environment, PYTHONWARNINGS="error")
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd and str(cwd),
        env=env,
        input=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        timeout=30,
    )
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def run_shell(script: str) -> Tuple[int, str]:
    """Exit status and output of a script in which `python` is the one that runs us."""
    shell = shutil.which("bash")
    if shell is None or os.name == "nt":
        pytest.skip("no bash")
    env = {name: value for name, value in os.environ.items() if not name.startswith("BEEZY_")}
    env.update(PYTHON=sys.executable, PYTHONIOENCODING="utf-8", PYTHONWARNINGS="error")
    done = subprocess.run(
        [str(shell), "-c", 'python() { "$PYTHON" "$@"; }\n' + script],
        cwd=HERE,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=60,
    )
    return done.returncode, done.stdout.decode("utf-8")


ROUND_TRIP = """
client = beezy_ai.BeezyAI("k", server_url=URL, retries=0)
ask = {"model": "m", "messages": [beezy_ai.Message(role=beezy_ai.ChatCompletionRole.USER, content="Hello!")]}
assert "Hello!" in client.chat.create(ask).choices[0].message.content
assert "Hello!" in "".join(client.chat.stream(ask).text_stream)
try:
    client.chat.create(dict(ask, model="status-401"))
except beezy_ai.models.Unauthorized as error:
    assert error.status_code == 401, error
else:
    raise SystemExit("no error was raised")
assert beezy_ai.main(["--server-url", URL, "Hello!"]) == 0
print("It works")
"""


def zipped(path: str, *names: Tuple[str, str]) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(MODULE, "beezy_ai.py")
        for name, text in names:
            archive.writestr(name, text)


class TestLoading:
    """The same file works however it is loaded."""

    FORMS = {
        "plain": "import sys; sys.path.insert(0, FOLDER)\nimport beezy_ai\n",
        "star": "import sys; sys.path.insert(0, FOLDER)\nfrom beezy_ai import *\nimport beezy_ai\nBeezyAI, main\n",
        "vendored": "from package.user import beezy_ai\n",
        "zipimport": "import sys; sys.path.insert(0, ZIP)\nimport beezy_ai\nassert ZIP in beezy_ai.__file__\n",
        "run_path": "import runpy, types\nbeezy_ai = types.SimpleNamespace(**runpy.run_path(FILE))\n",
        "spec without sys.modules": (
            "import importlib.util\nspec = importlib.util.spec_from_file_location('elsewhere', FILE)\n"
            "beezy_ai = importlib.util.module_from_spec(spec)\nspec.loader.exec_module(beezy_ai)\n"
        ),
        "exec": (
            "import pathlib, types\nnames = {'__name__': 'nowhere'}\n"
            "exec(compile(pathlib.Path(FILE).read_text(encoding='utf-8'), 'beezy', 'exec'), names)\n"
            "beezy_ai = types.SimpleNamespace(**names)\n"
        ),
        "two copies": (
            "import sys; sys.path.insert(0, FOLDER)\nimport beezy_ai as first\nfrom package.user import beezy_ai\n"
            "assert first.SDKError is not beezy_ai.SDKError\n"
            "client = first.BeezyAI('k', server_url=URL)\n"
        ),
    }

    @pytest.mark.parametrize("form", FORMS)
    def test_a_round_trip(self, form: str, tmp_path: Any) -> None:
        vendor = tmp_path / "package" / "_vendor"
        vendor.mkdir(parents=True)
        for folder in (vendor, tmp_path / "package"):
            (folder / "__init__.py").write_text("")
        shutil.copy(MODULE, str(vendor))
        (tmp_path / "package" / "user.py").write_text("from ._vendor import beezy_ai\n")
        archive = str(tmp_path / "beezy.zip")
        zipped(archive)
        with StandIn() as server:
            names = "URL, FOLDER, FILE, ZIP = %r\n" % ((server.url, HERE, MODULE, archive),)
            script = tmp_path / "script.py"
            script.write_text(names + self.FORMS[form] + ROUND_TRIP, encoding="utf-8")
            status, output, errors = run_python(str(script), cwd=tmp_path)
        assert (status, errors) == (0, "")
        assert output.endswith("It works\n")

    def test_zipapp(self, tmp_path: Any) -> None:
        with StandIn() as server:
            program = "URL = %r\nimport beezy_ai\n" % server.url + ROUND_TRIP
            zipped(str(tmp_path / "app.pyz"), ("__main__.py", program))
            status, output, errors = run_python(str(tmp_path / "app.pyz"))
        assert (status, errors) == (0, "") and output.endswith("It works\n")

    def test_pasted_above_a_script(self, tmp_path: Any) -> None:
        """There its command line does not start, and the names are the script's own."""
        with open(MODULE, encoding="utf-8") as file:
            source = file.read()
        with StandIn() as server:
            user = "\nimport types\nURL = %r\nbeezy_ai = types.SimpleNamespace(**globals())\n" % server.url
            (tmp_path / "script.py").write_text(source + user + ROUND_TRIP, encoding="utf-8")
            status, output, errors = run_python(str(tmp_path / "script.py"), "--an-option-of-the-script")
        assert (status, errors) == (0, "") and output.endswith("It works\n")

    def test_importing_does_next_to_nothing(self) -> None:
        code = (
            "import sys; sys.path.insert(0, %r); import os\n"
            "before = dict(os.environ); threads = len(sys._current_frames())\nimport beezy_ai\n"
            "assert not {'asyncio', 'logging', 'argparse', 'html'} & set(sys.modules), sys.modules.keys()\n"
            "assert dict(os.environ) == before and len(sys._current_frames()) == threads\n"
        )
        assert run_python("-I", "-c", code % HERE) == (0, "", "")


@contextlib.contextmanager
def stand_in_at(**environment: str) -> Iterator[Tuple[StandIn, Dict[str, str]]]:
    with StandIn() as server:
        yield server, dict(environment, BEEZY_SERVER_URL=server.url)


class TestCommandLine:
    @pytest.mark.parametrize(
        "arguments, stdin, sent",
        [
            (["Hello,", "bees!"], b"", {"messages": [{"role": "user", "content": "Hello, bees!"}]}),
            ([], b"from a pipe\n", {"messages": [{"role": "user", "content": "from a pipe\n"}]}),
            (["-"], "caf\u00e9".encode(), {"messages": [{"role": "user", "content": "caf\u00e9"}]}),
            (
                ["-s", "Be brief.", "x"],
                b"",
                {"messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "x"}]},
            ),
            (["-m", "other", "x"], b"", {"model": "other"}),
            (["x"], b"", {"model": "beezy-small-latest", "stream": True}),
            (
                ["-o", "temperature=0.2", "--option", 'stop=["a"]', "-o", "user=anna", "x"],
                b"",
                {"temperature": 0.2, "stop": ["a"], "user": "anna"},
            ),
            (["-o", "user=a=b", "x"], b"", {"user": "a=b"}),
            (["--", "-v"], b"", {"messages": [{"role": "user", "content": "-v"}]}),
        ],
    )
    def test_what_is_sent(self, arguments: List[str], stdin: bytes, sent: Dict[str, Any]) -> None:
        with stand_in_at(API_KEY_AUTH="secret", PYTHONIOENCODING="utf-8") as (server, environment):
            status, output, errors = run_python(MODULE, *arguments, stdin=stdin, **environment)
            assert (status, errors) == (0, "") and output.endswith("\n") and not output.endswith("\n\n")
            body = server.requests[0].json()
            assert {name: body.get(name) for name in sent} == sent
            assert server.requests[0].header("Authorization") == "Bearer secret"

    def test_model_and_no_stream(self) -> None:
        with stand_in_at(BEEZY_MODEL="mine") as (server, environment):
            assert run_python(MODULE, "--no-stream", "x", PYTHONIOENCODING="utf-8", **environment)[0] == 0
            assert server.requests[0].json()["model"] == "mine" and "stream" not in server.requests[0].json()

    @pytest.mark.parametrize("options", [[], ["--no-stream"]])
    def test_raw_is_json_lines(self, options: List[str]) -> None:
        with stand_in_at(PYTHONIOENCODING="ascii") as (server, environment):
            status, output, errors = run_python(MODULE, "--raw", *options, "caf\u00e9 \U0001f41d", **environment)
        lines = [json.loads(line) for line in output.splitlines()]
        assert (status, errors) == (0, "") and all(line["choices"] is not None for line in lines)
        assert (len(lines) == 1) == bool(options)

    def test_the_first_token_is_there_before_the_second_is_sent(self) -> None:
        steps = [
            ["head", "200 OK", {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}],
            ["chunk", sse(chunk_json("first"))],
            ["wait", "second"],
            ["chunk", sse(chunk_json(" second", finish_reason="stop")) + DONE],
            ["last_chunk"],
        ]
        with StandIn() as server:
            process = subprocess.Popen(
                [sys.executable, MODULE, "--server-url", server.url, "-o", "stand_in=" + json.dumps(steps), "x"],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            assert process.stdout is not None
            assert process.stdout.read(5) == b"first"
            server.go("second")
            output, errors = process.communicate(timeout=30)
        assert (process.returncode, output.replace(b"\r", b""), errors) == (0, b" second\n", b"")

    @pytest.mark.parametrize(
        "arguments, status, message",
        [
            (["-m", "status-401", "x"], 1, "401 Unauthorized"),
            (["--server-url", "ftp://x", "x"], 2, "server_url"),
            (["--no-such-option"], 2, "usage"),
            (["-o", "nonsense", "x"], 2, "NAME=VALUE"),
            (["-o", "temperature=NaN", "x"], 2, "temperature"),
            (["-o", "messages=[]", "x"], 2, "messages"),
            (["-o", "x=" + "[" * 50000, "-o", "messages=[]", "x"], 2, "messages"),
            (["   "], 2, "prompt"),
        ],
    )
    def test_exit_status_and_one_line(self, arguments: List[str], status: int, message: str) -> None:
        with stand_in_at(API_KEY_AUTH="secret-key") as (server, environment):
            got, output, errors = run_python(MODULE, *arguments, **environment)
        assert got == status and output == "" and message in errors
        assert "Traceback" not in errors and "secret-key" not in errors
        assert errors.startswith("usage") or errors.count("\n") >= 1 and errors.startswith("beezy_ai: ")

    def test_a_bad_key_is_not_shown(self) -> None:
        with stand_in_at(API_KEY_AUTH="sec\nret") as (server, environment):
            status, output, errors = run_python(MODULE, "x", **environment)
        assert status == 2 and "api_key_auth" in errors and "ret" not in errors.replace("character", "")

    def test_a_cut_answer_is_shown_and_reported(self) -> None:
        steps = stream_answer(sse(chunk_json("half of")))
        with stand_in_at() as (server, environment):
            status, output, errors = run_python(MODULE, "-o", "stand_in=" + json.dumps(steps), "x", **environment)
        assert (status, output) == (1, "half of\n") and errors.startswith("beezy_ai: the stream")

    def test_verbose_shows_the_log_and_quiet_does_not(self) -> None:
        busy = answer({"message": "too busy"}, "503 Busy", retry_after_ms="1")
        arguments = ["-o", "stand_in_once=" + json.dumps({"token": "t", "turns": [busy]}), "x"]
        for verbose in (False, True):
            with stand_in_at(API_KEY_AUTH="secret", PYTHONIOENCODING="utf-8") as (server, environment):
                status, output, errors = run_python(MODULE, *(["-v"] if verbose else []), *arguments, **environment)
                assert status == 0 and len(server.requests) == 2
            assert ("retry 1 of 2" in errors) == ("req-1" in errors) == bool(errors) == verbose
            assert "secret" not in errors

    def test_an_encoding_that_cannot_hold_the_answer(self) -> None:
        with stand_in_at(PYTHONIOENCODING="ascii") as (server, environment):
            status, output, errors = run_python(MODULE, "x", **environment)
        assert (status, errors) == (0, "") and output.startswith("\\u201cx\\u201d")

    @pytest.mark.skipif(os.name == "nt", reason="signals and pipes of POSIX")
    def test_ctrl_c(self) -> None:
        with StandIn() as server:
            process = subprocess.Popen(
                [sys.executable, MODULE, "--server-url", server.url, "-o", 'stand_in=[["hang"]]', "x"],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            assert server.wait_until(lambda: len(server.requests) == 1)
            process.send_signal(signal.SIGINT)
            output, errors = process.communicate(timeout=30)
            assert (process.returncode, errors) == (130, b"")
            assert server.wait_until(lambda: server.open == 0)

    @pytest.mark.skipif(os.name == "nt", reason="signals and pipes of POSIX")
    def test_streams_that_are_closed_or_full(self) -> None:
        with StandIn() as server:
            for script, status, says in (
                ("python beezy_ai.py <&-", 2, "there is no prompt"),
                ("python beezy_ai.py x >&-", 0, ""),
                ("python beezy_ai.py -m status-401 x 2>&-", 1, ""),
                ("python beezy_ai.py --help | true; exit ${PIPESTATUS[0]}", 0, ""),
                ("python beezy_ai.py x >/dev/full", 1, "beezy_ai: [Errno 28]"),
            ):
                got, output = run_shell("export BEEZY_SERVER_URL=%s\n%s" % (server.url, script))
                assert (got, output.count("\n"), says in output) == (status, bool(says), True), script

    @pytest.mark.skipif(os.name == "nt", reason="signals and pipes of POSIX")
    def test_a_closed_pipe_ends_it_quietly(self) -> None:
        steps = [
            ["head", "200 OK", {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}],
            ["repeat", 1000, [["chunk", sse(chunk_json("x" * 1000))]]],
            ["hang"],
        ]
        with StandIn() as server:
            process = subprocess.Popen(
                [sys.executable, MODULE, "--server-url", server.url, "-o", "stand_in=" + json.dumps(steps), "x"],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            assert process.stdout is not None and process.stderr is not None
            process.stdout.read(10)
            process.stdout.close()
            errors = process.stderr.read()
            process.stderr.close()
            assert (process.wait(30), errors) == (0, b"")

    @pytest.mark.parametrize("arguments", [[MODULE], ["-m", "beezy_ai"]])
    def test_version(self, arguments: List[str]) -> None:
        assert run_python(*arguments, "--version", cwd=HERE) == (0, "beezy_ai %s\n" % beezy_ai.__version__, "")


def readme_blocks(language: str) -> List[str]:
    with open(os.path.join(HERE, "README.md"), encoding="utf-8") as file:
        return re.findall(f"^```{language}\n(.*?)^```", file.read(), re.MULTILINE | re.DOTALL)


class TestReadme:
    """Every code block of the README, as it stands there."""

    def test_no_block_is_left_out(self) -> None:
        assert len(readme_blocks("[a-z]*")) == sum(len(readme_blocks(name)) for name in ("python", "sh", "console"))

    def test_python_blocks(self, monkeypatch: Any, capsys: Any) -> None:
        names: Dict[str, Any] = {"__name__": "readme"}
        monkeypatch.setattr(logging.getLogger(), "handlers", [])  # one of the blocks adds its own
        with StandIn(key="k") as server, contextlib.ExitStack() as stack:
            stack.callback(logging.getLogger("beezy_ai").setLevel, logging.NOTSET)
            monkeypatch.setitem(beezy_ai.SERVERS, "prod", server.url)
            monkeypatch.setenv("API_KEY_AUTH", "k")
            for number, block in enumerate(readme_blocks("python")):
                exec(compile(block, "README.md, Python block %d" % (number + 1), "exec"), names)
        output = capsys.readouterr().out
        for expected in (
            "18 degrees and sunny in Paris",
            "404 Not Found: The model 'no-such-model' does not exist. (request id req-",
            "ChatCompletionEvent(",
            "What rhymes with honey?",
            "{'answer': ",
            "'object': 'embedding'",
        ):
            assert expected in output

    @pytest.mark.parametrize("block", readme_blocks("sh"))
    def test_shell_blocks(self, block: str) -> None:
        if "pytest" in block:
            assert block == "python -m pip install pytest && python -m pytest\n"  # which runs us just now
        else:
            assert run_shell(block)[0] == 0

    @pytest.mark.parametrize("block", readme_blocks("console"))
    def test_sessions(self, block: str) -> None:
        """What is typed, after "$ ", gives what stands below it."""
        with StandIn() as server:
            lines = block.replace("http://127.0.0.1:8080/v1", server.url).splitlines()
            commands = [line[2:] for line in lines if line.startswith("$ ")]
            status, output = run_shell("\n".join(commands))
        assert commands and status == 0
        assert output.splitlines() == [line for line in lines if not line.startswith("$ ")]

    def test_the_demo(self, capsys: Any) -> None:
        assert main(["demo"]) == 0
        output = capsys.readouterr().out
        assert output.count("ChatCompletionEvent(") > 10
        assert "name='get_weather'" in output and "Paris" in output
        assert main(["demo", "What do bees like?"]) == 0
        assert "bees" in capsys.readouterr().out

    def test_the_bench(self, monkeypatch: Any, capsys: Any) -> None:
        monkeypatch.setattr(sys.modules[__name__], "BENCH_CALLS", 3)
        monkeypatch.setattr(sys.modules[__name__], "CONTENDERS", dict(list(CONTENDERS.items())[:2]))
        assert main(["bench", "--rounds", "1"]) == 0
        rows = capsys.readouterr().out.splitlines()
        assert len(rows) >= 4 and rows[2].startswith("| beezy_ai | ") and rows[3].startswith("| urllib.request")


class TestProject:
    def test_version_and_no_dependencies(self) -> None:
        with open(os.path.join(HERE, "pyproject.toml"), encoding="utf-8") as file:
            text = file.read()
        assert "dependencies = []" in text and 'path = "beezy_ai.py"' in text
        assert re.match(r"\d+\.\d+\.\d+\Z", beezy_ai.__version__)
        assert "Version %s," % beezy_ai.__version__ in (beezy_ai.__doc__ or "")

    def test_main_writes_to_what_is_standard_output_now(self) -> None:
        written: Optional[str] = None
        with StandIn() as server, contextlib.redirect_stdout(io.StringIO()) as stdout:
            assert beezy_ai.main(["--server-url", server.url, "Hello!"]) == 0
            written = stdout.getvalue()
        assert written is not None and "Hello!" in written


# ---------------------------------------------------------------------------------------------------------
# Demo, serve and bench
# ---------------------------------------------------------------------------------------------------------

CURL = """curl -N %s/chat/completions -H 'Content-Type: application/json' \\
    -d '{"model": "%s", "stream": true, "messages": [{"role": "user", "content": "Hello, bees!"}]}'"""
PAINTER_QUESTION = "Who is the best French painter? Answer in JSON."
WEATHER_TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get the current weather in a given location.",
        "parameters": {},
    },
}


def main(argv: Optional[Sequence[str]] = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="A stand-in chat-completions server for beezy_ai.")
    commands = parser.add_subparsers(dest="command", metavar="{demo,serve,bench}", required=True)
    demo = commands.add_parser("demo", help="run two examples against the stand-in")
    demo.add_argument("prompt", metavar="PROMPT", nargs="?", help="to be streamed instead of a question of ours")
    serve = commands.add_parser("serve", help="keep the stand-in up until Ctrl-C")
    serve.add_argument("--port", type=port_number, default=8080, help="0 takes a free one (default: 8080)")
    bench = commands.add_parser("bench", help="measure beezy_ai beside plain urllib and what else is installed")
    bench.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may know no bees
    if arguments.command == "bench":
        return run_bench(arguments.rounds)
    if arguments.command == "serve":
        return run_server(arguments.port)
    return run_demo(arguments.prompt)


def port_number(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"not a port: {text}")
    return int(text)


def run_demo(prompt: Optional[str] = None) -> int:
    folder = os.path.dirname(os.path.abspath(__file__))
    if folder not in sys.path:
        sys.path.insert(0, folder)
    try:
        import beezy_ai
    except ImportError as error:
        print(f"demo: {error} (beezy_ai.py belongs next to this file)", file=sys.stderr)
        return 1
    user = beezy_ai.ChatCompletionRole.USER
    painting: Dict[str, Any] = {
        "model": MODELS[0],
        "messages": [{"role": user, "content": prompt or PAINTER_QUESTION}],
        "max_tokens": 512,
        "random_seed": 1337,
    }
    if prompt is None:
        painting["response_format"] = {"type": "json_object"}
    weather: Dict[str, Any] = {
        "model": MODELS[0],
        "messages": [{"role": user, "content": "What is the weather like in Paris?"}],
        "max_tokens": 64,
        "tools": [WEATHER_TOOL],
        "tool_choice": "auto",
        "random_seed": 1337,
    }
    with StandIn(key="honey") as server, beezy_ai.BeezyAI(api_key_auth="honey", server_url=server.url) as s:
        print("# s.chat.stream:", painting["messages"][0]["content"])
        for event in s.chat.stream(request=painting):
            print(event)
        print("\n# s.chat.create, with a tool:", weather["messages"][0]["content"])
        response = s.chat.create(request=weather)
        for choice in response.choices:
            for call in choice.message.tool_calls if choice.message else []:
                print(call)
    return 0


def run_server(port: int) -> int:
    try:
        server = StandIn(port)
    except OSError as error:
        print(f"serve: port {port} is not to be had: {error.strerror}", file=sys.stderr)
        return 1
    with server:
        print(f"Serving at {server.url} until Ctrl-C. Try:\n")
        print(CURL % (server.url, MODELS[0]))
        print(f'BEEZY_SERVER_URL={server.url} python beezy_ai.py "Hello, bees!"', flush=True)
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            print()
    return 0


# ... and the benchmark of the README: each client against a server that does next to nothing, in its own process.

BENCH_ASK = {"model": MODELS[0], "messages": [{"role": "user", "content": "Hello, bees!"}]}
BENCH_EVENTS, BENCH_CALLS = 20000, 300
Client = Tuple[Callable[[], object], Callable[[], Iterable[object]]]  # create, stream


def with_beezy_ai(url: str) -> Client:
    chat = importlib.import_module("beezy_ai").BeezyAI(server_url=url).chat
    return lambda: chat.create(BENCH_ASK), lambda: chat.stream(BENCH_ASK)


def with_urllib(url: str) -> Client:
    def post(**more: object) -> Any:
        body = json.dumps(dict(BENCH_ASK, **more)).encode()
        headers = {"Content-Type": "application/json"}
        return urllib.request.urlopen(urllib.request.Request(url + "/chat/completions", body, headers))

    def create() -> object:
        with post() as answer:
            return json.load(answer)

    def stream() -> Iterable[object]:
        with post(stream=True) as answer:
            for line in answer:
                if line.startswith(b"data: {"):
                    yield json.loads(line[6:])

    return create, stream


def with_openai(url: str) -> Client:
    chat = importlib.import_module("openai").OpenAI(api_key="honey", base_url=url).chat.completions
    return lambda: chat.create(**BENCH_ASK), lambda: chat.create(**BENCH_ASK, stream=True)


def with_httpx(url: str) -> Client:
    client = importlib.import_module("httpx").Client(base_url=url)
    connect_sse = importlib.import_module("httpx_sse").connect_sse

    def stream() -> Iterable[object]:
        with connect_sse(client, "POST", "/chat/completions", json=dict(BENCH_ASK, stream=True)) as source:
            for event in source.iter_sse():
                if event.data != "[DONE]":
                    yield event.json()

    return lambda: client.post("/chat/completions", json=BENCH_ASK).json(), stream


CONTENDERS: Dict[str, Tuple[str, Callable[[str], Client]]] = {
    "beezy_ai": ("import beezy_ai", with_beezy_ai),
    "urllib.request, dicts": ("import urllib.request, json", with_urllib),
    "openai": ("import openai", with_openai),
    "httpx + httpx-sse, dicts": ("import httpx, httpx_sse, json", with_httpx),
}


def run_bench(rounds: int) -> int:
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve_bench, args=(theirs,), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{ours.recv()}/v1"
    print("| client | stream, events/s | create, ms | import, ms |\n|---|---:|---:|---:|")
    try:
        for name, (statement, make) in CONTENDERS.items():
            if import_time(statement) is None:
                continue
            create, stream = make(url)
            rate = max(BENCH_EVENTS / seconds_for(functools.partial(count_events, stream)) for _ in range(rounds))
            create()
            latency = min(statistics.median(seconds_for(create) for _ in range(BENCH_CALLS)) for _ in range(rounds))
            net = min(import_time(statement) or 0 for _ in range(rounds)) - min(
                import_time("pass") or 0 for _ in range(rounds)
            )
            print(f"| {name} | {rate:,.0f} | {latency * 1e3:.2f} | {net * 1e3:.0f} |", flush=True)
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


def serve_bench(pipe: Any) -> None:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    pipe.send(listener.getsockname()[1])
    chunk = {"id": "cmpl-1", "object": "chat.completion.chunk", "created": 1700000000, "model": MODELS[0]}
    delta = {"index": 0, "delta": {"content": " bees"}, "finish_reason": None}
    event = sse(json.dumps(dict(chunk, choices=[delta]))).encode()
    body = (b"%x\r\n%s\r\n" % (len(event), event)) * BENCH_EVENTS + b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n"
    stream = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n" + body
    answer = json.dumps(completion(BENCH_ASK, 1)).encode()
    whole = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(answer), answer)
    while True:
        connection = listener.accept()[0]
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=answer_bench, args=(connection, stream, whole), daemon=True).start()


def answer_bench(connection: socket.socket, stream: bytes, whole: bytes) -> None:
    with contextlib.suppress(OSError), connection:
        while True:
            data = connection.recv(1 << 16)
            while data and not data.endswith(b"}"):  # the body may come after the head
                data += connection.recv(1 << 16) or b"}"
            if not data:
                return
            connection.sendall(stream if b'"stream"' in data else whole)


if __name__ == "__main__":
    sys.exit(main())
