"""The tests of beezy_ai, and the stand-in server that they talk to.

    python test_beezy_ai.py demo [PROMPT]        the client against the stand-in: nothing to install, no key
    python test_beezy_ai.py serve [--port N]     keep the stand-in up, for curl or for beezy_ai.py
    python -m pytest test_beezy_ai.py            the tests

Sections: connections; steps; the stand-in; what it answers; the proxy; certificates; tests; demo and serve.
Only the tests need pytest.
"""

import argparse
import base64
import contextlib
import http.client
import io
import itertools
import json
import os
import re
import selectors
import socket
import ssl
import struct
import sys
import tempfile
import threading
import time
import unittest.mock
import urllib.parse
from collections import defaultdict
from typing import Any, Callable, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple, Union

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
            return stream_answer(
                b"".join(events), pieces=list(itertools.accumulate(map(len, events))), headers=headers
            )
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
    `resolve` is where every upstream connection goes, whatever host was asked for.
    """

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
            connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
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
# Tests go here
# ---------------------------------------------------------------------------------------------------------


# ---------------------------------------------------------------------------------------------------------
# Demo and serve
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
    commands = parser.add_subparsers(dest="command", metavar="{demo,serve}", required=True)
    demo = commands.add_parser("demo", help="run two examples against the stand-in")
    demo.add_argument(
        "prompt", metavar="PROMPT", nargs="?", help="to be streamed instead of a question of ours"
    )
    serve = commands.add_parser("serve", help="keep the stand-in up until Ctrl-C")
    serve.add_argument("--port", type=port_number, default=8080, help="0 takes a free one (default: 8080)")
    arguments = parser.parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may know no bees
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


if __name__ == "__main__":
    sys.exit(main())
