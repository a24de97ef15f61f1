"""Chat completions of the Beezy AI API: one file, standard library only, Python 3.7 and later.

    from beezy_ai import BeezyAI

    client = BeezyAI(api_key_auth="...")
    question = {"model": "beezy-small-latest", "messages": [{"role": "user", "content": "Hello!"}]}
    print(client.chat.create(request=question).choices[0].message.content)
    for text in client.chat.stream(request=question).text_stream:
        print(text, end="", flush=True)

The sections:

    Models, Errors      the API's vocabulary; whatever a server sends is kept
    Client, Stream      BeezyAI, its chat, and the events of an answer as they arrive
    Merging             the events put together to one answer
    Calls, Arguments    a request checked, sent, sent again, and its answer read
    Retry policy        wait how long, or give up
    Error messages      what a server or a socket said, in one line
    Server-sent events  bytes to lines to events
    HTTP/1.1            heads, framing, compression
    Transport           waiting, connections, TLS, the pool
    Command line        python beezy_ai.py "Who is the best French painter?"

Whatever may wait is a coroutine, written once, that waits through an `io`: `_Blocking` blocks,
so that `_run` takes a plain call to its end in one step; `_OnLoop` uses the event loop.

Version 1.0.0, from the beezy_ai project.  SPDX-License-Identifier: MIT
"""
import os

# a script with this file pasted into it is __main__ too
_IS_PROGRAM = __name__ == "__main__" and \
    os.path.basename(globals().get("__file__", "")) == "beezy_ai.py"
if _IS_PROGRAM:
    import signal
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, lambda *_: os._exit(130))  # no traceback, in the imports too

# by names that a script below a pasted copy will not bind
import base64
import http.client
import json
import re
import socket
import ssl
import sys
import threading
import time as _time
import urllib.parse
import urllib.request
from calendar import timegm
from contextlib import suppress
from dataclasses import dataclass, is_dataclass
from email.utils import parsedate_to_datetime
from enum import Enum
from random import random as _chance
from typing import (
    TYPE_CHECKING, Any, Awaitable, Callable, ClassVar, Coroutine, Dict, Generic, Iterable, List,
    Mapping, NamedTuple, Optional, Sequence, Tuple, Type, TypeVar, Union, cast)

if TYPE_CHECKING:  # type checkers bring typing_extensions
    from typing_extensions import TypedDict, Unpack, dataclass_transform
else:
    Unpack = Optional  # for get_type_hints()

    def dataclass_transform(**_):
        return lambda kind: kind

__version__ = "1.0.0"
__all__ = ["BeezyAI", "Chat", "EventStream", "models", "main"]  # and all of `models`

SERVERS = {"prod": "https://api.beezy.ai/v1"}

# ---------------------------------------------------------------- Models


class _OpenEnum(str, Enum):
    def __str__(self) -> str:  # what it gives, in f-strings too, differs between versions
        return str.__str__(self)

    def __repr__(self) -> str:
        return str.__repr__(self)


class ChatCompletionRole(_OpenEnum):
    """Who speaks."""
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


class FinishReason(_OpenEnum):
    """Why the model stopped."""
    STOP = "stop"
    LENGTH = "length"
    MODEL_LENGTH = "model_length"
    ERROR = "error"
    TOOL_CALLS = "tool_calls"


class ToolType(_OpenEnum):
    """What kind of tool."""
    FUNCTION = "function"


_M = TypeVar("_M", bound="_Model")
_T = TypeVar("_T")
_Json = Dict[str, Any]


@dataclass_transform(kw_only_default=True)
class _Base:  # its subclasses are dataclasses, to type checkers too
    _raw: _Json = {}
    _readers: ClassVar[Dict[str, Callable[[Any], Any]]]


class _Model(_Base):
    """A JSON object of any content, read and written without loss.

    `_raw` is the object as it came, and never changes.  A field is made of it at the first look,
    by its reader, and stays in `__dict__`.
    """
    if TYPE_CHECKING:
        extra: _Json = {}
    else:
        def __init__(self, *values, **given):
            given.update(zip(self.__dataclass_fields__, values))
            for name in set(given).difference(self.__dataclass_fields__):
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            # None means "not given"
            self.__dict__.update(item for item in given.items() if item[1] is not None)

        def __getattr__(self, name):
            if name in self._readers:
                value = self._readers[name](self._raw.get(name))
            elif name == "extra":
                value = _without(self._raw, *self._readers)
            else:
                raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
            return self.__dict__.setdefault(name, value)  # a thread may have been faster

        def __init_subclass__(cls):
            if hasattr(cls, "_readers"):
                return  # a subclass of a model
            names = [*cls.__annotations__, "extra"]
            cls._readers = {name: getattr(cls, name) or (lambda raw: raw) for name in names[:-1]}
            cls.__annotations__ = dict(cls.__annotations__, extra=_Json)
            for name in names:
                setattr(cls, name, None)
            dataclass(init=False, repr=False, eq=False)(cls)  # quick to import
            for name in names:  # a default in the class would be found before `__getattr__`
                delattr(cls, name)

    @classmethod
    def from_dict(cls: Type[_M], mapping: Mapping[str, Any]) -> _M:
        """Unknown keys go to `extra`, odd values stay as they are."""
        return _adopt(cls, _plain(dict(mapping)))

    def to_dict(self) -> _Json:
        """The JSON object again: what came, or was given since."""
        return _plain(_given(self))

    def __eq__(self, other: Any) -> bool:
        return self.to_dict() == other.to_dict() if type(other) is type(self) else NotImplemented

    def __repr__(self) -> str:
        fields = {name: repr(getattr(self, name)) for name in [*self._readers, "extra"]}
        shown = [f"{name}={text}" for name, text in fields.items()
                 if not re.match(r"(None|''|\[\]|{}|\w+\(\))\Z", text)]
        return f"{type(self).__name__}({', '.join(shown)})"


def _adopt(model: Type[_M], raw: _Json) -> _M:
    self = object.__new__(model)
    self._raw = raw
    return self


def _given(model: _Model) -> _Json:
    state, readers = vars(model), model._readers
    given = {name: value for name, value in model._raw.items()
             if name in readers or "extra" not in state}
    given.update(state.get("extra") or {})
    for name in _without(model.__dataclass_fields__, "extra"):
        # a default that was read is not given
        default = readers[name](None) if name in readers else None
        if name in state and (given.get(name) is not None or state[name] not in (None, default)):
            given[name] = state[name]
    return given


# How fields are read; to a type checker, values of any type.
def _enum(kind: Type[Enum]) -> Any:
    members: _Json = {member.value: member for member in kind}
    return lambda raw: members.get(raw, raw) if type(raw) is str else raw


def _one(kind: Type[_Model], is_optional: bool = False) -> Any:
    return lambda raw: _adopt(kind, raw) if type(raw) is dict else \
        kind() if raw is None and not is_optional else raw


def _many(kind: Type[_Model]) -> Any:
    return lambda raw: [] if raw is None else raw if type(raw) is not list else [
        _adopt(kind, item) if type(item) is dict else item for item in raw]


class _Headers(Dict[str, str]):
    def __getitem__(self, name: str) -> str:
        return dict.__getitem__(self, name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return dict.get(self, name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return dict.__contains__(self, str(name).lower())


class FunctionCall(_Model):
    """What a tool call asks for; `arguments` is a JSON text."""
    name: Optional[str] = None
    arguments: Optional[str] = None


class ToolCall(_Model):
    """One tool call of an answer, or a fragment of one in a stream."""
    id: Optional[str] = None
    type: Union[ToolType, str, None] = _enum(ToolType)
    function: FunctionCall = _one(FunctionCall)
    index: Optional[int] = None


class Message(_Model):
    """A message; `content` is a text or a list of parts."""
    role: Union[ChatCompletionRole, str, None] = _enum(ChatCompletionRole)
    content: Union[str, List[Any], None] = None
    tool_calls: List[ToolCall] = _many(ToolCall)
    tool_call_id: Optional[str] = None
    name: Optional[str] = None
    prefix: Optional[bool] = None


class Function(_Model):
    """A function that the model may call; `parameters` is a JSON Schema."""
    name: Optional[str] = None
    description: Optional[str] = None
    parameters: Optional[_Json] = None


class Tool(_Model):
    """A tool that the model may use."""
    type: Union[ToolType, str, None] = _enum(ToolType)
    function: Function = _one(Function)


class ResponseFormat(_Model):
    """The form of the answer: `type` is "text", "json_object" or "json_schema"."""
    type: Optional[str] = None
    json_schema: Optional[_Json] = None


class CreateChatCompletionRequestBody(_Model):
    """What `chat.create` sends."""
    model: Optional[str] = None
    messages: List[Message] = _many(Message)
    temperature: Optional[float] = None
    top_p: Optional[float] = None
    max_tokens: Optional[int] = None
    safe_prompt: Optional[bool] = None
    random_seed: Optional[int] = None
    response_format: Optional[ResponseFormat] = _one(ResponseFormat, is_optional=True)
    tools: List[Tool] = _many(Tool)
    tool_choice: Union[str, _Json, None] = None


class StreamChatCompletionsRequestBody(CreateChatCompletionRequestBody):
    """What `chat.stream` sends; the fields are the same."""


class Usage(_Model):
    """Tokens spent."""
    prompt_tokens: Optional[int] = None
    completion_tokens: Optional[int] = None
    total_tokens: Optional[int] = None


class Choice(_Model):
    """One of the answers."""
    index: Optional[int] = None
    message: Message = _one(Message)
    finish_reason: Union[FinishReason, str, None] = _enum(FinishReason)


_NO_HEADERS = cast("Mapping[str, str]", _Headers())


class CreateChatCompletionResponseBody(_Model):
    """A whole answer; `headers` are those of the HTTP response."""
    id: Optional[str] = None
    object: Optional[str] = None
    created: Optional[int] = None
    model: Optional[str] = None
    choices: List[Choice] = _many(Choice)
    usage: Optional[Usage] = _one(Usage, is_optional=True)
    headers = _NO_HEADERS  # no field: nothing of the JSON


class DeltaMessage(_Model):
    """What one event adds to a message."""
    role: Union[ChatCompletionRole, str, None] = _enum(ChatCompletionRole)
    content: Union[str, List[Any], None] = None
    tool_calls: List[ToolCall] = _many(ToolCall)


class StreamChoice(_Model):
    """What one event adds to one of the answers."""
    index: Optional[int] = None
    delta: DeltaMessage = _one(DeltaMessage)
    finish_reason: Union[FinishReason, str, None] = _enum(FinishReason)


class ChatCompletionChunk(_Model):
    """The data of one event."""
    id: Optional[str] = None
    object: Optional[str] = None
    created: Optional[int] = None
    model: Optional[str] = None
    choices: List[StreamChoice] = _many(StreamChoice)
    usage: Optional[Usage] = _one(Usage, is_optional=True)


class ChatCompletionEvent(_Model):
    """One server-sent event; `event` and `id` are None where the server named none."""
    data: ChatCompletionChunk = _one(ChatCompletionChunk)
    event: Optional[str] = None
    id: Optional[str] = None


# for functions: a script below a pasted copy may bind their names
_Answer = CreateChatCompletionResponseBody
_Event = ChatCompletionEvent
_Chunk, _Choice, _Delta = ChatCompletionChunk, StreamChoice, DeltaMessage

# ---------------------------------------------------------------- Errors


class SDKError(Exception):
    """Base of all errors; also any other status, and a redirect.

    message              what the server said, or what went wrong
    status_code          of HTTP; -1 without an answer
    body, data           the answer's body as text (at most 64 KiB), and as JSON or None
    headers, request_id  of the answer
    """
    def __init__(
            self, message: str = "", *, status_code: int = -1, body: str = "",
            headers: Mapping[str, str] = _NO_HEADERS, is_final: bool = False) -> None:
        super().__init__(message)
        self.message, self.status_code, self.body = message, status_code, body
        self.headers, self.request_id = headers, _request_id(headers)
        self._is_final = is_final  # another attempt would be no better

    @property
    def data(self) -> Any:
        return _json_or_none(self.body)

    def __str__(self) -> str:
        text, status = self.message, self.status_code
        if status > 0 and not 200 <= status < 300:
            reason = http.client.responses.get(status, "")
            # many servers say it too: "404 page not found"
            text = re.sub(rf"^({status}\b[\s:-]*)?({reason}\Z)?", "", text, flags=re.IGNORECASE)
            text = ": ".join(filter(None, (f"{status} {reason}".strip(), text)))
        if self.request_id:
            text += f" (request id {self.request_id})"
        return _one_line(text)


class BadRequest(SDKError):
    """Status 400."""


class Unauthorized(SDKError):
    """Status 401: no key, or a wrong one."""


class Forbidden(SDKError):
    """Status 403."""


class NotFound(SDKError):
    """Status 404."""


class TooManyRequests(SDKError):
    """Status 429: a limit was reached."""


class InternalServerError(SDKError):
    """Status 500."""


class ServiceUnavailable(SDKError):
    """Status 503."""


class TransportError(SDKError):
    """No usable HTTP answer: look-up, connection, TLS, proxy, a cut body."""


class TransportTimeout(TransportError, TimeoutError):
    """Silence longer than `timeout`, or `deadline` passed."""


class InvalidResponse(SDKError):
    """A success of another content type, without JSON or choices, or too large."""


class StreamError(SDKError):
    """An error, a cut or an unreadable event in a stream that had begun."""


_ERRORS: Dict[int, Type[SDKError]] = {
    400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests,
    500: InternalServerError, 503: ServiceUnavailable}

if TYPE_CHECKING:  # mypy finds it but for a copy in a package
    import beezy_ai as models  # type: ignore[import-not-found, unused-ignore]
else:
    # every model and every error
    models = type("models", (), {
        name: kind for name, kind in globals().items() if name[0] != "_"
        and isinstance(kind, type) and issubclass(kind, (_Model, _OpenEnum, SDKError))})
    __all__ += [name for name in vars(models) if name[0] != "_"]

# ---------------------------------------------------------------- Client

_S = TypeVar("_S")
_Seconds = Optional[float]  # None: for ever
_Timeout = Union[float, Tuple[_Seconds, _Seconds], None]
_Connect = Callable[[str, int, _Seconds], socket.socket]
_Request = Union[Mapping[str, Any], CreateChatCompletionRequestBody]

if TYPE_CHECKING:
    class _Overrides(TypedDict, total=False):
        server_url: Optional[str]
        timeout: _Timeout
        deadline: _Seconds
        retries: Optional[int]
        headers: Optional[Mapping[str, str]]
else:
    _Overrides = Any


class _Closing:
    def close(self) -> None:
        raise NotImplementedError

    async def aclose(self) -> None:
        self.close()

    def __enter__(self: _S) -> _S:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self: _S) -> _S:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()


class BeezyAI(_Closing):
    """A client of the Beezy AI API, or of any server that speaks it.

    api_key_auth  the key, or a callable that is asked for it at every attempt; None or "": none
    server        a name in SERVERS
    server_url    wins over `server`; a query in it goes behind every path
    timeout       seconds of silence (to connect, to read), or one number for both; None: for ever
    deadline      seconds for a whole call, retries and the reading of a stream included
    retries       further attempts after the first
    headers       added to every request
    proxy         its URL; None: the environment's (http_proxy, https_proxy, no_proxy); "": none
    ssl_context   for company certificates; the default checks certificates and host names
    connect       (host, port, seconds) -> a connected socket, for SOCKS, a Unix socket, a tunnel

    A client never changes.  Threads, event loops and forks may share it; it can be pickled where
    its arguments can.  Bad arguments raise TypeError or ValueError.
    """
    chat: "Chat"
    _calls: "_Calls"

    def __init__(
            self, api_key_auth: Union[str, Callable[[], Optional[str]], None] = None,
            server: Optional[str] = None, server_url: Optional[str] = None, *,
            timeout: _Timeout = (10, 600), deadline: _Seconds = None, retries: int = 2,
            headers: Optional[Mapping[str, str]] = None, proxy: Optional[str] = None,
            ssl_context: Optional[ssl.SSLContext] = None,
            connect: Optional[_Connect] = None) -> None:
        if server not in (None, *SERVERS):
            raise ValueError(f"server: no {server!r}, but {', '.join(SERVERS)}")
        _checked("ssl_context", ssl_context, (ssl.SSLContext, type(None)), "an ssl.SSLContext")
        _checked("connect", connect, (Callable, type(None)), "a callable")
        key = api_key_auth if callable(api_key_auth) else _authorization(api_key_auth)
        fixed = {"headers": {}, "retries": 2, "key": key, "proxy": _checked_proxy(proxy),
                 "ssl_context": ssl_context, "connect": connect}
        calls = _Calls(_changed(fixed, {
            "server_url": SERVERS[server or "prod"] if server_url is None else server_url,
            "timeout": timeout, "deadline": deadline, "retries": retries, "headers": headers}))
        self.__dict__.update(_calls=calls, chat=Chat(calls))

    def request(
            self, method: str, path: str, body: Any = None, *,
            query: Union[Mapping[str, Any], Sequence[Tuple[str, Any]], None] = None,
            **overrides: "Unpack[_Overrides]") -> Any:
        """Call any other endpoint: `client.request("GET", "/models")`.

        `body` is sent as JSON unless None; returns the answer's JSON, None for an empty one.
        Overrides and errors are those of `chat`.
        """
        _checked("method", method, str, "an HTTP method", lambda text: re.match(_TOKEN, text))
        data = None if body is None else _encoded(body, "body")
        what = method.upper(), _checked_path(path, query), data
        return _run(self._calls.json(self._calls.call(_BLOCKING, overrides), *what))[0]

    def close(self) -> None:
        """Close the idle connections.  The client can be used again."""
        self._calls.pool.close()

    def __repr__(self) -> str:
        return f"BeezyAI(server_url={self._calls.settings['server_url']!r})"

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a client never changes: make another")


class Chat:
    """The chat completions of a client: `client.chat`.

    A request is a mapping, sent as it is, or one of the request classes.  A call may be given
    `server_url`, `timeout`, `deadline`, `retries` of its own, and `headers` beside the client's.
    Bad arguments raise TypeError or ValueError before anything is sent, all else SDKError.
    """
    def __init__(self, calls: "_Calls") -> None:
        self._calls = calls

    def create(self, request: _Request, **overrides: "Unpack[_Overrides]") -> _Answer:
        """Ask, and wait for the whole answer."""
        return _run(self._calls.create(_BLOCKING, request, overrides))

    def stream(self, request: _Request, **overrides: "Unpack[_Overrides]") -> "EventStream":
        """Ask, and get the answer as a stream, once its status is there."""
        return _run(self._calls.stream(_BLOCKING, request, overrides))

    async def create_async(
            self, request: _Request, **overrides: "Unpack[_Overrides]") -> _Answer:
        """`create` for asyncio."""
        return await self._calls.create(_OnLoop(), request, overrides)

    async def stream_async(
            self, request: _Request, **overrides: "Unpack[_Overrides]") -> "EventStream":
        """`stream` for asyncio."""
        return await self._calls.stream(_OnLoop(), request, overrides)


# ---------------------------------------------------------------- Stream


class _Reader(Generic[_T]):
    def _ready(self) -> Optional[_T]:
        return None  # or the next item, if it is there already

    async def _awaited(self, io: "_IO") -> Optional[_T]:
        raise NotImplementedError

    def __iter__(self: _S) -> _S:
        return self

    __aiter__ = __iter__

    def __next__(self) -> _T:
        item = self._ready() or _run(self._awaited(_BLOCKING))
        if item is None:
            raise StopIteration
        return item

    async def __anext__(self) -> _T:
        item = self._ready() or await self._awaited(_OnLoop())
        if item is None:
            raise StopAsyncIteration
        return item


class EventStream(_Reader[_Event], _Closing):
    """The events of an answer, each as soon as it has arrived, by `for` or `async for`.

    Leaving the `with` block, `close`, and dropping the stream close its connection at once.
    Raises StreamError for an error of the server, a cut, an event that can't be read;
    TransportTimeout after a silence or at the deadline; RuntimeError for a second reader at once.
    """
    def __init__(self, response: "_Response") -> None:
        self._response = response
        self._decoder = _EventDecoder()
        self._frames: List[_Frame] = []  # those that have been decoded, last first
        self._at_done = False
        self._merged = _MergedAnswer()
        self.headers: Mapping[str, str] = response.headers

    def close(self) -> None:
        """Close the connection, from any thread or task.  A waiting reader gets StreamError."""
        self._response.close()

    @property
    def text_stream(self) -> "_TextStream":
        """The non-empty texts of choice 0, for `for` and `async for`."""
        return _TextStream(self)

    @property
    def snapshot(self) -> _Answer:
        """All events so far merged into one answer; also after an error."""
        answer = _adopt(_Answer, self._merged.answer())
        answer.headers = self.headers
        return answer

    def get_final_response(self) -> _Answer:
        """Read what is left, then return `snapshot`."""
        for _ in self:
            pass
        return self.snapshot

    async def get_final_response_async(self) -> _Answer:
        """`get_final_response` for asyncio."""
        async for _ in self:
            pass
        return self.snapshot

    def _ready(self) -> Optional[_Event]:
        while self._frames and not self._response.closed:
            data, name, last_id = self._frames.pop()
            if data.strip() == "[DONE]":
                self._at_done = True
                self._frames.clear()
            elif data.strip():  # else it is a keep-alive
                chunk = _parsed_or_none(data)
                if name == "error" or type(chunk) is dict and _says_error(chunk):
                    raise self._failed("", data, _server_message(data))
                if type(chunk) is not dict:
                    raise self._failed("an event is not a JSON object", data, data, 203)
                return self._merged.event(chunk, name, last_id)
        return None

    async def _awaited(self, io: "_IO") -> Optional[_Event]:
        response = self._response
        try:
            while not (self._at_done or response.closed) and await self._fill(io):
                event = self._ready()
                if event:
                    return event
            if not (response.closed or self._is_whole()):
                raise self._cut("the stream ended before its answer did")
            if self._at_done:
                await response.rest(io, 0.05, 4096)  # it may serve another call
            response.close()
            return None
        except SDKError as error:
            response.close()
            raise response.failed(error) from error.__cause__

    async def _fill(self, io: "_IO") -> bool:
        if self._decoder.fault:
            raise StreamError(self._decoder.fault)
        try:
            piece = await self._response.read(io)
        except TransportTimeout:
            raise
        except TransportError as error:
            if self._is_whole():
                return False
            raise self._cut("the stream was cut off: " + error.message) from error
        self._frames = self._decoder.feed(piece)[::-1]
        return bool(piece)

    def _is_whole(self) -> bool:
        return self._merged.is_whole(self._at_done or self._decoder.end())

    def _cut(self, message: str) -> SDKError:
        body = self._decoder.undelivered()
        return self._failed(message, body, _server_message(body))

    def _failed(self, message: str, body: str, said: str, limit: int = 500) -> SDKError:
        self._response.close()
        error = StreamError(message, body=body[:MAX_ERROR_BODY])
        return self._response.failed(error, said, limit)


class _TextStream(_Reader[str]):
    def __init__(self, stream: EventStream) -> None:
        self._stream = stream
        self._held = ""  # half a surrogate pair

    async def _awaited(self, io: "_IO") -> Optional[str]:
        stream = self._stream
        while stream._ready() or await stream._awaited(io):
            text = _paired(self._held + stream._merged.text)
            self._held = text[-1:] if "\ud800" <= text[-1:] <= "\udbff" else ""
            if len(text) > len(self._held):
                return text[:-1] if self._held else text
        rest, self._held = self._held, ""
        return rest or None


# ---------------------------------------------------------------- Merging


class _MergedAnswer:
    """The events of a stream merged into one answer, by the JSON of their data.

    One rule, `_merge`, serves for all but tool calls.  A text that grows is a bytearray.
    """
    def __init__(self) -> None:
        self.others: _Json = {}  # what is not in the choices
        self.choices: Dict[int, _MergedChoice] = {}
        self.sends_reasons = False  # the server knows `finish_reason`
        self.text = ""  # what the last event added to the text of choice 0

    def event(self, data: _Json, name: Optional[str], id: Optional[str]) -> _Event:
        event = _adopt(_Event, {"data": data})
        event.event, event.id = name, id
        for key, value in data.items():
            old = self.others.get(key)
            if value is None or key == "choices" or old and key in ("id", "created", "model") or \
                    old is not None and value in ("", {}, []):
                continue  # Azure begins with "" and 0
            self.others[key] = _plain(value)  # the event is its reader's
        if self._add_piece(data, event):
            return event
        self.text = ""
        for position, choice in enumerate(_objects(data.get("choices"))):
            self.sends_reasons |= "finish_reason" in choice
            index = _index_of(choice, position)
            text = self.choices.setdefault(index, _MergedChoice()).add(choice)
            self.text += "" if index else text
        return event

    def is_whole(self, at_done: bool) -> bool:
        """Whether every choice has its finish_reason; [DONE] will do if none is ever sent."""
        reasons = [choice.others.get("finish_reason") for choice in self.choices.values()]
        return bool(reasons) and (at_done and not self.sends_reasons or all(
            isinstance(reason, str) and reason for reason in reasons))

    def answer(self) -> Any:
        choices = [choice.result(index) for index, choice in sorted(self.choices.items())]
        return _plain(dict(self.others, object="chat.completion", choices=choices))

    def _add_piece(self, data: _Json, event: _Event) -> bool:
        """The work of `add`, and of the models' readers, for a piece of text, twice as fast."""
        try:
            [choice] = data["choices"]
            delta, index = choice["delta"], choice["index"]
            piece, text = delta["content"], self.choices[index].message["content"]
        except (KeyError, ValueError, TypeError):
            return False
        if type(text) is not bytearray or type(piece) is not str or len(delta) > 1 or \
                type(index) is not int or not self.sends_reasons:
            return False
        for key, value in choice.items():
            if value is not None and key != "delta" and key != "index":
                return False
        text += piece.encode("utf-8", "surrogatepass")
        self.text = "" if index else piece
        message, part, chunk = _adopt(_Delta, delta), _adopt(_Choice, choice), _adopt(_Chunk, data)
        message.content, part.delta, chunk.choices, event.data = piece, message, [part], chunk
        return True


class _MergedChoice:
    def __init__(self) -> None:
        self.others: _Json = {}  # what is not in the message
        self.message: _Json = {"content": None}
        self.calls: List[_Json] = []
        self.slots: Dict[Any, _Json] = {}  # the calls by their ids and indexes; None: the last

    def add(self, choice: _Json) -> str:
        """Merge what an event says; returns the text that it adds."""
        # not joined, as Azure repeats "severity": "safe"
        _merge(self.others, _without(choice, "index", "delta", "message"), joined=False)
        text = self._add_delta(choice.get("delta"))
        if not self.calls and not self.message["content"]:
            text = self._add_delta(choice.get("message"))
        return text

    def result(self, index: int) -> _Json:
        message = dict(self.message, role=self.message.get("role") or "assistant")
        calls = sorted(self.calls, key=lambda call: int(call["index"]))
        if calls:  # servers refuse an index that is sent back
            message["tool_calls"] = [_without(call, "index") for call in calls]
        return dict(self.others, index=index, message=message)

    def _add_delta(self, delta: Any) -> str:
        if not isinstance(delta, dict):
            delta = {"content": delta or None}
        for fragment in _objects(delta.get("tool_calls")):
            self._add_call(fragment)
        content, so_far = delta.get("content"), self.message["content"]
        if content and so_far and isinstance(content, list) != isinstance(so_far, list):
            # text and parts become parts
            content, self.message["content"] = [
                value if isinstance(value, list) else [{"type": "text", "text": value}]
                for value in (content, so_far)]
        _merge(self.message, dict(delta, content=content, tool_calls=None))
        return content if isinstance(content, str) else "".join([
            part["text"] for part in _objects(content)
            if part.get("type") == "text" and isinstance(part.get("text"), str)])

    def _add_call(self, fragment: _Json) -> None:
        call_id, index = fragment.get("id"), _index_of(fragment)
        known = self.slots.get(str(call_id)) if isinstance(call_id, (str, int)) else None
        call = known or self.slots.get(index)
        if not call or not known and _begins_anew(call, fragment):
            call = self.slots[None] = {"index": len(self.calls) if index is None else index}
            self.calls.append(call)
        if index is not None:
            self.slots[index] = call
        # of the ids the first stays: some servers make up another for every fragment
        _merge(call, _without(fragment, "index", "id" if call.get("id") else ""))
        if isinstance(call.get("id"), (str, int)) and call["id"]:
            self.slots[str(call["id"])] = call


def _objects(value: Any) -> List[_Json]:
    value = [value] if isinstance(value, dict) else value
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _without(data: _Json, *keys: str) -> _Json:
    return {key: value for key, value in data.items() if key not in keys}


def _begins_anew(call: _Json, fragment: _Json) -> bool:
    """Whether a fragment, of no known id, begins another call than that of its index."""
    for each in fragment, call:
        tool: Any = each.get("function") or each.get("custom")
        if not isinstance(tool, dict) or not tool.get("name"):
            return False
    if fragment.get("id"):
        return bool(call.get("id"))
    arguments = tool.get("arguments")
    if isinstance(arguments, bytearray):  # to parse all takes long
        arguments = arguments[-9:].rstrip()[-1:] in b'}]"le0123456789' and _jsonable(arguments)
    # whole JSON?  in brackets, as it may be null
    return bool(_parsed_or_none(f"[{arguments}]") if isinstance(arguments, str) else arguments)


_SET_KEYS = frozenset(
    "id type name role index format signature finish_reason object model channel status".split())


def _merge(into: _Json, more: _Json, joined: bool = True) -> None:
    """Merge one JSON object into another, which nobody else holds.

    Null and "" undo nothing; texts are joined, or set where not `joined` and for some keys;
    objects are merged key by key; lists are appended, an item of a known index is merged; else
    the last value wins, but a text gives way to no other kind.
    """
    todo = [(into, more)]  # JSON may be nested more deeply than functions can call
    for into, more in todo:
        for key, value in more.items():
            old: Any = into.get(key)
            is_text = old and isinstance(old, (str, bytearray))
            if value is None or value == "" and old is not None or \
                    is_text and not isinstance(value, str):
                continue
            if is_text and joined and key not in _SET_KEYS:
                if isinstance(old, str):
                    into[key] = bytearray(old, "utf-8", "surrogatepass")
                into[key] += value.encode("utf-8", "surrogatepass")
            elif isinstance(value, list):
                if not isinstance(old, list):
                    old = into[key] = []
                for item in value:
                    same = _same_item(old, item)
                    if same is None:
                        old.append(_plain(item))
                    else:
                        todo.append((same, item))
            elif isinstance(value, dict) and isinstance(old, dict):
                todo.append((old, value))
            else:
                into[key] = _plain(value)


def _same_item(items: List[Any], item: Any) -> Any:
    """The item of a list with which another is to be merged."""
    if not isinstance(item, dict):
        return None
    index, kind = _index_of(item), item.get("type")
    is_text = index is None and kind in ("text", "thinking")
    # a hostile server gets no leverage from more
    for other in items[:-1001:-1] if index is not None else items[-1:] if is_text else ():
        if isinstance(other, dict) and index == _index_of(other) and (
                other.get("type") == kind or not is_text and None in (kind, other.get("type"))):
            return other
    return None


def _paired(text: str) -> str:
    """The text, two halves of a surrogate pair made one character."""
    return text if text.isascii() else \
        text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _index_of(item: _Json, missing: Any = None) -> Any:
    """An index as servers write it: 1, 1.0 or "1"."""
    index: Any = item.get("index")
    if type(index) in (float, str) and re.match(r"\d{1,9}(\.0)?\Z", str(index)):
        return int(float(index))
    return index if type(index) is int else missing


# ---------------------------------------------------------------- Calls


class _Call:
    """One call: its time, the way it waits, what none may see."""
    limit = 0.0   # seconds for the step at hand ...
    silence = ""  # ... and what is said when they are over
    route: "Optional[_Route]" = None

    def __init__(self, settings: _Json, io: "_IO") -> None:
        self.settings, self.io = settings, io
        self.ends: float = _time.monotonic() + settings["deadline"]
        self.requests: List[urllib.request.Request] = []

    async def step(self, wait: Callable[..., Awaitable[_T]], *args: Any) -> _T:
        """Wait for one step, `wait(seconds, *args)`.  Raises TransportTimeout."""
        started = _time.monotonic()
        left = self.ends - started
        seconds = min(self.limit, left)
        try:
            if seconds <= 0:
                raise socket.timeout("timed out")
            return await wait(seconds, *args)
        except socket.timeout as error:
            if _time.monotonic() < started + seconds - 0.05:
                raise  # it is the kernel's (ETIMEDOUT), or a callable's
            passed = f"the deadline of {self.settings['deadline']:g} s has passed"
            raise TransportTimeout(
                passed if seconds == left else self.silence % (self.route, seconds)) from error

    def masked(self, text: str) -> str:
        proxy = self.route.proxy if self.route else None
        secrets = [proxy.password, proxy.authorization] if proxy else []
        for request in self.requests:
            secrets += [value for name, value in request.headers.items()
                        if re.search("(?i)key|token|secret|auth|cookie", name)]
        secrets += [secret.partition(" ")[2] for secret in secrets]
        for secret in sorted(set(filter(None, secrets)), key=len, reverse=True):
            # as it is, or as some JSON or Python escapes it: \/, \u002B, \xe9
            pattern = "".join(
                rf"(\\{{0,4}}{re.escape(one)}|\\{{1,4}}(u{ord(one):04x}|x{ord(one):02x}))"
                for one in secret)
            if len(secret) < 8:  # it may be part of a word
                pattern = rf"(?<![\w-]){pattern}(?![\w-])"
            text = re.sub(pattern, "***", text, flags=re.IGNORECASE)
        return text

    def log(self, started: float, outcome: object, headers: Mapping[str, str]) -> None:
        # whoever wants DEBUG (10) has imported logging
        if "logging" in sys.modules and _logger().isEnabledFor(10):
            request, seconds = self.requests[-1], _time.monotonic() - started
            request_id = _one_line(self.masked(_request_id(headers) or "-"))
            _logger().debug(
                "%s %s: %s in %.0f ms, request id %s", request.get_method(),
                request.full_url.partition("?")[0], outcome, seconds * 1e3, request_id)


def _logger() -> Any:
    import logging
    return logging.getLogger("beezy_ai")


class _Calls:
    """What a client and its chat share: how a call is made."""
    def __init__(self, settings: _Json) -> None:
        self.settings, self.pool = settings, _Pool()
        self.context: Optional[ssl.SSLContext] = settings["ssl_context"]
        self.routes: Dict[Tuple[str, str], _Route] = {}

    def __reduce__(self) -> Tuple[Any, ...]:
        return _Calls, (self.settings,)  # connections stay where they are

    def call(self, io: "_IO", overrides: Mapping[str, Any]) -> _Call:
        return _Call(_changed(self.settings, overrides), io)

    async def create(self, io: "_IO", request: Any, overrides: Mapping[str, Any]) -> _Answer:
        what = _chat_request(request, stream=False)
        data, headers = await self.json(self.call(io, overrides), *what, is_chat=True)
        answer = _adopt(_Answer, data)
        answer.headers = headers
        return answer

    async def stream(self, io: "_IO", request: Any, overrides: Mapping[str, Any]) -> EventStream:
        what = _chat_request(request, stream=True)
        return EventStream(await self._open(self.call(io, overrides), "text/event-stream", *what))

    async def json(self, call: _Call, *what: Any, is_chat: bool = False) -> Tuple[Any, _Headers]:
        """The JSON of an answer, None for an empty one, and its headers."""
        response = await self._open(call, "application/json", *what)
        parts: List[bytes] = []
        try:
            await response.read_into(parts, MAX_BODY, call.io)
            text = b"".join(parts).decode("utf-8", "replace").lstrip("\ufeff")
            data = _parsed_or_none(text)
            if data is None and response.connection.is_ragged:
                raise TransportError("the answer ended without the end of TLS")
            if data is None and text.strip() not in ("", "null"):
                problem = "is not JSON"
            elif not is_chat:
                return data, response.headers
            elif not isinstance(data, dict):
                problem = "is not a JSON object" if text.strip() else "is empty"
            elif data.get("choices") is None or not data["choices"] and _says_error(data):
                problem = "has no choices"
            else:
                return data, response.headers
            error = InvalidResponse("the answer " + problem, body=text[:MAX_ERROR_BODY])
            raise response.failed(error, _server_message(error.body))
        except SDKError as error:
            raise response.failed(error) from error.__cause__
        finally:
            response.close()

    async def _open(self, call: _Call, accept: str, *what: Any) -> "_Response":
        """The response to the first attempt that succeeds.  Raises what ended the last."""
        retries, attempt = call.settings["retries"], 0
        while True:
            started = _time.monotonic()
            request = await self._request(call, accept, *what)
            try:
                response = await self._sent(call, request)
                await _check_response(response, accept)
                call.log(started, response.status, response.headers)
                return response
            except SDKError as error:
                status, left = error.status_code, call.ends - _time.monotonic()
                call.log(started, error if status == -1 else status, error.headers)
                wait = _retry_wait(error, attempt, retries, left, _time.time(), _chance())
                if wait is None:
                    raise
                attempt += 1
                _logger().warning("retry %d of %d in %.3g s: %s", attempt, retries, wait, error)
            await call.io.sleep(wait)

    async def _request(self, call: _Call, accept: str, method: str, path: str,
                       body: Optional[bytes]) -> urllib.request.Request:
        headers = {"Accept": accept, "Accept-Encoding": "identity", "User-Agent": _USER_AGENT}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if "Authorization" not in call.settings["headers"]:
            key = call.settings["key"]
            if callable(key):
                call.limit = _FOR_EVER
                key = _authorization(await call.step(call.io.run, key))
            if key:
                headers["Authorization"] = key
        headers.update(call.settings["headers"])
        base, _, query = call.settings["server_url"].partition("?")
        url = base + path + (("&" if "?" in path else "?") + query if query else "")
        # the origin is for cookies, and slow
        request = urllib.request.Request(url, body, origin_req_host="", method=method)
        request.headers = headers  # urllib would spell the names in its own way
        call.requests.append(request)
        return request

    async def _sent(self, call: _Call, request: urllib.request.Request) -> "_Response":
        """Send a request over a kept connection or a new one; read the answer's head."""
        route = call.route = self._route(request)
        message = _message_of(request, route)
        kept = self.pool.take(route)
        while True:
            connection = kept or _Connection(route)
            connection.call = call
            try:
                if kept is None:
                    await connection.connect(self)
                call.limit, call.silence = call.settings["timeout"][1], "%s was silent for %g s"
                head = await connection.exchange(message)
                return _Response(head, request.get_method(), connection, self.pool)
            except BaseException as error:
                connection.close()
                error = _transport_error(error, call)
                if connection.is_heard and isinstance(error, SDKError):
                    error._is_final = True
                # a kept one may have died unused, though the server is well
                if kept is None or type(error) is not TransportError or error._is_final:
                    raise error from error.__cause__
                kept = None

    def _route(self, request: urllib.request.Request) -> "_Route":
        scheme, place = request.type, request.host
        if (scheme, place) not in self.routes:
            parts, proxy = urllib.parse.urlsplit("//" + place), self.settings["proxy"]
            host, port = str(parts.hostname), parts.port or (443 if scheme == "https" else 80)
            if proxy is None:
                proxy = _proxy_of_environment(scheme, host, place)
            self.routes[scheme, place] = _Route(scheme, host, port, proxy or None)
        return self.routes[scheme, place]

    def tls(self) -> ssl.SSLContext:
        if self.context is None:
            self.context = ssl.create_default_context()  # by two threads: the last stays
        return self.context


def _message_of(request: urllib.request.Request, route: "_Route") -> bytes:
    """The bytes of a request (RFC 9112, sections 2 and 3)."""
    method, target, headers = request.get_method(), request.selector, {"Host": request.host}
    body: Any = request.data or b""
    if route.proxy and route.scheme == "http":
        target = request.full_url
        if route.proxy.authorization:
            headers["Proxy-Authorization"] = route.proxy.authorization
    headers.update(request.headers)
    if body or method in ("POST", "PUT", "PATCH"):
        headers["Content-Length"] = str(len(body))
    lines = [f"{method} {target} HTTP/1.1", *map(": ".join, headers.items()), "\r\n"]
    return b"".join(["\r\n".join(lines).encode("latin-1"), body])


def _proxy_of_environment(scheme: str, host: str, netloc: str) -> Any:
    url = urllib.request.getproxies().get(scheme)
    is_local = r"(.*\.)?localhost\.?\Z|127\.[\d.]+\Z|::1\Z"
    if not url or re.match(is_local, host) or urllib.request.proxy_bypass(netloc):
        return None
    try:
        return _checked_proxy(url)
    except ValueError as error:
        raise _final(f"{scheme}_proxy in the environment: {error}") from None


# ---------------------------------------------------------------- Arguments


def _checked(name: str, value: Any, kinds: Any, wanted: str,
             is_right: Callable[[Any], object] = lambda value: True) -> Any:
    """The value.  Raises TypeError for another kind, ValueError unless it is right."""
    if not isinstance(value, kinds) or isinstance(value, bool):  # no argument takes a bool
        raise TypeError(f"{name}: {wanted} is needed, not {type(value).__name__}")
    if not is_right(value):
        raise ValueError(f"{name}: {wanted} is needed")  # the value may be secret
    return value


def _changed(settings: _Json, given: Mapping[str, Any]) -> _Json:
    """The settings with what a client or a call was given."""
    changed = dict(settings)
    for name, value in given.items():
        if name not in _CHECKS:
            raise TypeError(f"there is no argument {name!r}")
        # for all but these two None means: not given
        if value is not None or name in ("timeout", "deadline"):
            changed[name] = _CHECKS[name](value)
    changed["headers"] = {**settings["headers"], **changed["headers"]}
    return changed


# compiled by `re` at their first use, not at import
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z"  # RFC 9110, section 5.6.2
_FIELD_VALUE = r"[\x20-\x7e\x80-\xff]*\Z"
_PLACE = r"(?P<host>\[[\da-f:.]+\]|[\w-]{1,63}(\.[\w-]{1,63})*\.?)(:(?P<port>\d{1,5}))?"
_SERVER_URL = r"(?P<base>https?://" + _PLACE + r"(/[!\"$->@-\[\]-~]*?)?)/*" \
    r"(?P<query>\?[!\"$-\[\]-~]*)?\Z"
_PROXY = r"(http://)?((?P<user>[^\s/:@]*)(:(?P<password>[^\s/@]*))?@)?" + _PLACE + r"/?\Z"
_PATH = r"(?![^?]*://|//|([^?]*(/|%2f))?(\.|%2e){2}(/|%2f|\?|\Z))[!\"$-\[\]-~]*\Z"
_USER_AGENT = f"beezy-ai/{__version__} python/{sys.version.split()[0]}"


def _authorization(key: Optional[str]) -> str:
    _checked("api_key_auth", "" if key is None else key, str, "a text for an HTTP header",
             lambda key: re.match(_FIELD_VALUE, key.strip()))
    key = re.sub(r"^\s*Bearer(\s|\Z)", "", key or "").strip()
    return key and "Bearer " + key


def _parsed_url(name: str, url: Any, pattern: str, wanted: str) -> Any:
    match = re.match(pattern, _checked(name, url, str, wanted), re.ASCII | re.IGNORECASE)
    if match is None or not 0 < int(match["port"] or 80) < 65536:
        raise ValueError(f"{name}: {wanted} is needed")  # not the URL: it may be secret
    return match


def _checked_server_url(url: str) -> Any:
    match = _parsed_url("server_url", url, _SERVER_URL, "http://host:port/path or https://..., "
                        "in ASCII, without credentials, spaces and #,")
    return match["base"] + (match["query"] or "")


def _checked_proxy(url: Optional[str]) -> Any:
    if not url:
        return url
    match = _parsed_url("proxy", url, _PROXY, "http://user:password@host:port, "
                        "percent-encoded (connect= is for other proxies),")
    user, password = (urllib.parse.unquote(match[name] or "") for name in ("user", "password"))
    pair = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    authorization = "Basic " + pair if user or password else ""
    return _Proxy(match["host"].strip("[]"), int(match["port"] or 80), password, authorization)


def _checked_path(path: str, query: Any) -> str:
    path = "/" + _checked("path", path, str, "a path below the server's URL, in ASCII,",
                          lambda path: re.match(_PATH, path, re.IGNORECASE)).lstrip("/")
    if query:
        _checked("query", query, (Mapping, list, tuple), "a mapping or a list of pairs")
        path += ("&" if "?" in path else "?") + urllib.parse.urlencode(query, doseq=True)
    return path


_FOR_EVER = 1e6  # seconds: poll() counts milliseconds, in 31 bits


def _checked_seconds(value: _Seconds, name: str = "deadline") -> float:
    if value is None:
        return _FOR_EVER
    _checked(name, value, (int, float), "a positive number of seconds", lambda value: value > 0)
    return float(min(value, _FOR_EVER))


def _checked_timeout(timeout: _Timeout) -> Tuple[float, float]:
    both = timeout if isinstance(timeout, (tuple, list)) else (timeout, timeout)
    if len(both) != 2:
        raise ValueError("timeout: one number, or (connect, read), is needed")
    return _checked_seconds(both[0], "timeout"), _checked_seconds(both[1], "timeout")


def _checked_headers(headers: Mapping[str, str]) -> Dict[str, str]:
    checked: Dict[str, str] = {}
    for name, value in _checked("headers", headers, Mapping, "a mapping").items():
        _checked("headers", name, str, "the name of a field that may be set",
                 re.compile("(?i)(?!content-length|transfer-encoding)" + _TOKEN).match)
        _checked(f"headers[{name!r}]", value, str, "a value that HTTP allows",
                 re.compile(_FIELD_VALUE).match)
        checked[name.title()] = value.strip()  # some proxies know no other case
    return checked


_CHECKS: Dict[str, Callable[[Any], Any]] = {
    "server_url": _checked_server_url, "timeout": _checked_timeout, "deadline": _checked_seconds,
    "headers": _checked_headers, "retries": lambda retries: _checked(
        "retries", retries, int, "an int from 0 on", lambda retries: retries >= 0)}


def _chat_request(request: Any, stream: bool) -> Tuple[str, str, bytes]:
    """Method, path and body."""
    _checked("request", request, (dict, _Model, Mapping), "a mapping or a request class")
    body = _given(request) if isinstance(request, _Model) else dict(request)
    _checked("request['model']", body.get("model"), str, "a text", bool)
    _checked("request['messages']", body.get("messages"), (list, Sequence), "a list with messages",
             lambda messages: messages and not isinstance(messages, (str, bytes)))
    if stream:
        body["stream"] = True
    elif body.get("stream"):
        raise ValueError("request['stream']: call stream() instead")
    return "POST", "/chat/completions", _encoded(body, "request")


def _jsonable(value: Any) -> Any:
    if isinstance(value, bytearray):  # a text that grows
        return _paired(value.decode("utf-8", "surrogatepass"))
    if isinstance(value, _Model):
        return _given(value)
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {name: getattr(value, name) for name in value.__dataclass_fields__}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return list(value)
    raise TypeError(f"{type(value).__name__} is not JSON")


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, default=_jsonable, allow_nan=False, separators=(",", ":"))
_COPIER = json.JSONEncoder(default=_jsonable)
_DECODER = json.JSONDecoder(strict=False)  # raw control characters in strings pass
# `decode` takes a third of a small event's time for white space around the text
_scan_json: Any = getattr(_DECODER, "scan_once", _DECODER.raw_decode)


def _plain(value: _T) -> _T:
    """A copy of JSON, with models, enums and growing texts made plain."""
    if isinstance(value, (dict, list)):
        value = _DECODER.decode(_COPIER.encode(value))
    return value


def _encoded(value: Any, name: str) -> bytes:
    try:
        text = _ENCODER.encode(value)
    except (TypeError, ValueError, RecursionError) as error:
        for key, item in value.items() if name == "request" else ():
            _encoded(item, f"request[{key!r}]")
        raise ValueError(f"{name}: {error}") from None
    return text.encode("utf-8", "backslashreplace")  # a lone surrogate, as JSON escapes it


def _parsed_or_none(text: str) -> Any:
    """The value of a JSON text; None where it is none, or nested too deeply."""
    text = text.strip()
    try:
        value, end = _scan_json(text, 0)
    except (ValueError, StopIteration, RecursionError):
        return None
    return value if end == len(text) else None


# ---------------------------------------------------------------- Retry policy


def _retry_wait(error: SDKError, attempt: int, retries: int, left: float, now: float,
                chance: float) -> _Seconds:
    """Seconds to wait after an attempt, counted from 0; None: give up.

    `left`: seconds to the deadline; `now`: POSIX time; `chance`: a random number below 1.
    """
    if attempt >= retries or error._is_final:
        return None
    if not isinstance(error, TransportError):
        status, verdict = error.status_code, error.headers.get("x-should-retry", "").lower()
        # 520 to 529 are CDNs' and overloaded servers'; 501 and 505 will not change
        may_change = status in (408, 409, 425, 429) or status >= 500 and status not in (501, 505)
        if verdict != "true" and (verdict == "false" or not may_change):
            return None
        if re.search(r'"(code|type)"\s*:\s*"insufficient_quota"', error.body):
            return None  # a 429 that only a payment ends
    wait = _announced_wait(error.headers, now)
    if wait is None:  # random, lest all clients come at the same moment
        wait = 0.5 * 2 ** min(attempt, 4) * (1 - 0.25 * chance)
    # nobody waits so long; and the server's error says more than a passed deadline
    return None if wait > 60 or wait >= left else wait


def _announced_wait(headers: Mapping[str, str], now: float) -> _Seconds:
    """Seconds by `retry-after-ms` or `Retry-After` (RFC 9110, 10.2.3); None for neither."""
    for name, unit in (("retry-after-ms", 1e-3), ("retry-after", 1.0)):
        value = headers.get(name, "")
        if re.match(r"(\d+\.?\d*|\.\d+)\Z", value, re.ASCII):
            return float(value) * unit
    try:  # all three forms of RFC 9110, section 5.6.7
        return max(0.0, timegm(parsedate_to_datetime(value).utctimetuple()) - now)
    except (ValueError, TypeError, IndexError, OverflowError):  # of a date that is none
        return None


# ---------------------------------------------------------------- Error messages

MAX_ERROR_BODY = 64 << 10  # bytes


def _final(message: str) -> TransportError:
    return TransportError(message, is_final=True)


async def _check_response(response: "_Response", accept: str) -> None:
    status, headers, encoding = response.status, response.headers, response.encoding
    content_type, is_success = headers.get("content-type", ""), 200 <= status < 300
    kinds = r"(application|text)/([^,;]*\+)?json" if accept == "application/json" else accept
    is_right = content_type in ("", accept) or response.framing.done or re.search(
        rf"(^|,)\s*{kinds}\s*([;,]|\Z)", content_type, re.IGNORECASE)
    if is_success and is_right and encoding in _ENCODINGS:
        return
    # what arrives in 5 s: the status is worth more
    raw = await response.rest(response.call.io, 5, MAX_ERROR_BODY)
    body = raw.decode("utf-8", "replace").lstrip("\ufeff")
    if is_success and not body and response.framing.done and accept == "application/json":
        return  # whatever an empty answer calls itself
    response.close()
    kind, own = _ERRORS.get(status, InvalidResponse if is_success else SDKError), ""
    said = _server_message(body).strip() or http.client.responses.get(status, "")
    if encoding not in _ENCODINGS and is_success:
        own, said = "the answer has an unknown Content-Encoding", encoding
    elif is_success:
        own, said = "the answer is no " + accept, f"{content_type}: {said}"
    elif 300 <= status < 400:
        own, said = "redirects are not followed", headers.get("location", said)
    elif status == 407:
        own = f"no way to {response.connection.route}"
    raise response.failed(kind(own, body=body), said)


def _json_or_none(body: str) -> Any:
    """The JSON of a body, or in it: in an event stream, or behind a name: `error: {...}`."""
    texts = [body, "".join(re.findall("(?m)^data:(.*)", body)), *re.findall("{.*", body)[:20]]
    found = [data for data in map(_parsed_or_none, texts) if data is not None]
    return next(filter(_message_in, found), found[0] if found else None)


def _server_message(body: str) -> str:
    data = _json_or_none(body)
    if data is not None:
        return _message_in(data) or body
    title = re.search(r"<title[^>]*>(.*?)</title", body[:8192], re.IGNORECASE | re.DOTALL)
    if title:
        from html import unescape
        return unescape(title.group(1))
    return "" if re.match(r"\s*<(!doctype|html)", body, re.IGNORECASE) else body


def _message_in(data: Any, depth: int = 0) -> str:
    if isinstance(data, str):
        return data.strip()
    if isinstance(data, list) and depth < 5:
        return "; ".join(filter(None, (_message_in(item, depth + 1) for item in data[:20])))
    if isinstance(data, dict) and depth < 5:
        place = data.get("loc")  # FastAPI: {"detail": [{"loc": ["body"], "msg": ...}]}
        place = ".".join(map(str, place)) + ": " if isinstance(place, list) else ""
        names = "msg", "message", "detail", "description", "error", "errors", "title"
        for message in (_message_in(data.get(name), depth + 1) for name in names):
            if message:
                return place + message
    return ""


def _says_error(data: _Json) -> bool:
    """Whether an object reports an error; some servers send empty ones."""
    error = data.get("error")
    if isinstance(error, dict):
        error = error.get("message") or error.get("type") or error.get("code") not in (
            None, "", 0, "0")
    return bool(error) or "error" in (data.get("object"), data.get("type"))


def _one_line(text: str, limit: int = 2000) -> str:
    text = re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", text[:limit * 4]).strip()
    return text if len(text) <= limit else text[:limit - 3] + "..."


def _request_id(headers: Mapping[str, str]) -> Optional[str]:
    names = "x-request-id", "request-id", "x-amzn-requestid", "apim-request-id"
    return next(filter(None, map(headers.get, names)), None)


def _transport_error(error: BaseException, call: _Call) -> Any:
    """What to raise for an exception: a TransportError for one of a socket or of TLS."""
    if isinstance(error, SDKError) or not isinstance(error, OSError):
        return error
    route, final = call.route, False
    own = f"the connection to {route} failed"
    said = str(error) or type(error).__name__
    if isinstance(error, ssl.SSLCertVerificationError):
        own = f"the certificate of {route} is not trusted{_fault_of_cert_file()}; a company's own" \
            " goes into a file named by SSL_CERT_FILE, or into " \
            "ssl_context=ssl.create_default_context(cafile=...)"
        said, final = error.verify_message, True
    elif isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError):
        own, said, final = f"TLS with {route} failed", error.reason or said, True
        own += "" if "ALERT" in said else _SPEAKS_HTTP  # an alert is TLS
    is_timeout = isinstance(error, (socket.timeout, TimeoutError))  # two classes before 3.10
    kind = TransportTimeout if is_timeout else TransportError
    failure = kind(f"{own}: {call.masked(said)}", is_final=final)
    failure.__cause__ = error
    return failure


def _fault_of_cert_file() -> str:
    path = os.environ.get("SSL_CERT_FILE")
    try:
        ssl.create_default_context(cafile=path)
        return ""
    except OSError as error:  # an ssl.SSLError, if it holds no certificate
        return f" (SSL_CERT_FILE names {path}, which can't be used: {error})"


# ---------------------------------------------------------------- Server-sent events

MAX_EVENT = 16 << 20  # bytes of one event's data
_PIECE = 64 << 10     # bytes that are read at once
_Frame = Tuple[str, Optional[str], Optional[str]]  # an event's data, name and id; None: not sent


class _EventDecoder:
    """Bytes to server-sent events (WHATWG HTML, 9.2.6), in linear time however they are split."""
    def __init__(self) -> None:
        self.fault = ""  # what is wrong behind what came out
        self.partial = bytearray()  # of the next line
        self.after_cr = False  # a LF that comes next belongs to the CR before it
        self.at_start = True  # where a byte order mark may stand
        self.last_id: Optional[str] = None
        self.name: Optional[str] = None
        self.data: List[str] = []  # the lines of an event, and their size in bytes when joined
        self.size = -1
        self.strays = ""  # lines of no event

    def feed(self, data: bytes) -> List[_Frame]:
        """The events that these bytes complete."""
        frames: List[_Frame] = []
        if self.after_cr and data:
            data, self.after_cr = data[data[:1] == b"\n":], False
        end = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        if end:
            # in whole lines no character is cut
            lines = (self.partial + data[:end]).decode("utf-8", "replace")
            self.partial, self.after_cr = bytearray(), data.endswith(b"\r")
            if "\r" in lines:
                lines = lines.replace("\r\n", "\n").replace("\r", "\n")
            lines, self.at_start = lines[self.at_start and lines[:1] == "\ufeff":], False
            for line in lines.split("\n")[:-1]:
                if line:
                    self._take(line)
                elif self.size <= MAX_EVENT:  # a larger one never ends
                    if self.data:
                        frames.append(("\n".join(self.data), self.name or None, self.last_id))
                    self.name, self.data, self.size = None, [], -1
        self.partial += data[end:]
        if self.size + max(0, len(self.partial) - len("data:")) > MAX_EVENT:
            self.fault = f"an event is larger than {MAX_EVENT >> 20} MiB"
        return frames

    def end(self) -> bool:
        """Whether it ends with `data: [DONE]`, its line or event unfinished."""
        line, self.partial = self.partial.decode("utf-8", "replace"), bytearray()
        self._take(line)
        return len(self.data) == 1 and self.data[0].strip() == "[DONE]"

    def undelivered(self) -> str:
        """What came, up to `end`, and was no event."""
        return (self.strays + "\n".join(self.data))[:MAX_ERROR_BODY]

    def _take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value[value[:1] == " ":]
        if name == "data":
            self.data.append(value)
            self.size += len(value if value.isascii() else value.encode("utf-8")) + 1
        elif name == "event":
            self.name = value
        elif name == "id":
            self.last_id = self.last_id if "\0" in value else value
        elif name not in ("", "retry") and len(self.strays) < MAX_ERROR_BODY:
            self.strays += line + "\n"


# ---------------------------------------------------------------- HTTP/1.1

MAX_BODY = 64 << 20  # bytes of an answer that is no stream
MAX_HEAD = 64 << 10  # bytes of status line and header fields
_ENCODINGS = ("identity", "gzip", "x-gzip", "deflate")
_Head = Tuple[str, int, _Headers]  # version, status, header fields


def _parsed_head(raw: bytes) -> _Head:
    # http.client's, a parser of e-mails, is several times slower
    text = raw.decode("latin-1").replace("\r\n", "\n")
    text = text.replace("\n ", " ").replace("\n\t", " ")  # RFC 9112, section 5.2
    match = re.match(r"HTTP/(1\.[01]) ([0-9]{3})(?!\S)", text)
    if match is None:
        raise _final("the answer is not HTTP/1")
    headers = _Headers()
    for name, value in re.findall(r"\n([^\n:]+):(.*)", text):
        name, value = name.strip().lower(), value.strip()
        former = headers.setdefault(name, value)
        if former != value:  # some proxies just repeat a field
            headers[name] = f"{former}, {value}"
    return match.group(1), int(match.group(2)), headers


class _Sized:
    """A body of so many bytes; by default of all until the connection closes.

    Raw bytes go in, those of the body come out; `rest` is what follows it, `fault` an error there.
    """
    fault: Optional[SDKError] = None
    done = False
    rest = b""

    def __init__(self, length: int = sys.maxsize) -> None:
        self.length = self.left = length
        self.done = length == 0

    def feed(self, raw: bytes) -> bytes:
        body, self.rest = raw[:self.left], raw[self.left:]
        self.left -= len(body)
        self.done = self.left == 0
        return body

    def cut(self) -> str:
        """What is wrong where the connection ends here; "" if nothing."""
        if self.done or self.length == sys.maxsize:
            return ""
        return f"ended after {self.length - self.left} of {self.length} bytes"


class _Chunked(_Sized):
    """A body in chunks (RFC 9112, section 7.1)."""
    def __init__(self) -> None:
        self.left: int = 0  # of the chunk at hand
        self.raw = b"\r\n"  # what can't be understood yet; at first as if a chunk had ended
        self.match_size = re.compile(rb"\r?\n([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\n]*)?\r?\n").match
        self.last = False

    def feed(self, raw: bytes) -> bytes:
        raw, start, end = self.raw + raw, 0, self.left
        body: List[bytes] = []
        while end <= len(raw) and not self.last:
            match = self.match_size(raw, end)
            if match is None:
                break
            body.append(raw[start:end])
            start = match.end()
            end = start + int(match.group(1), 16)
            self.last = start == end
        body.append(raw[start:end])
        self.raw, self.left = raw[end:], max(0, end - len(raw))
        if self.last:
            trailer = re.match(rb"(?:[^\r\n][^\n]*\n)*\r?\n", self.raw)
            if trailer is not None:
                self.done, self.rest = True, self.raw[trailer.end():]
            elif len(self.raw) > MAX_HEAD:
                self.fault = _final("the answer has too many trailer fields")
        elif self.raw.count(b"\n") > 1 or len(self.raw) > 4096:
            self.fault = _final("the answer has a chunk without a valid size")
        return b"".join(body)

    def cut(self) -> str:
        return "" if self.last else "ended before its last chunk"


class _Inflated(_Sized):
    """A compressed body in another framing: gzip (RFC 1952), or deflate as zlib (RFC 1950)."""
    def __init__(self, framing: _Sized) -> None:
        import zlib
        self.framing, self.error = framing, zlib.error
        self.inner = zlib.decompressobj(32 + 15)  # either, as its first bytes say
        self.done = framing.done

    def feed(self, raw: bytes) -> bytes:
        raw, body = self.framing.feed(raw), b""
        self.rest, self.fault = self.framing.rest, self.framing.fault
        try:
            body = self.inner.decompress(raw)
            if self.inner.unused_data:
                raise self.error("something follows its end")
            if self.framing.done and not self.inner.eof:
                self.fault = TransportError("the answer " + self.cut())
        except self.error as error:
            self.fault = InvalidResponse(f"the answer is badly compressed: {error}")
        self.done = self.framing.done and not self.fault
        return body

    def cut(self) -> str:
        return self.framing.cut() or ("" if self.inner.eof else "ended before its compression did")


def _framing_of(head: _Head, method: str) -> _Sized:
    """How the body is delimited (RFC 9112, section 6.3)."""
    _, status, headers = head
    if method == "HEAD" or status in (204, 304):
        return _Sized(0)
    codings = set(_tokens(headers, "transfer-encoding")) - {"identity"}
    if codings == {"chunked"}:
        return _Chunked()
    if codings:
        raise _final("the answer has an unknown Transfer-Encoding")
    length = headers.get("content-length")
    if length is None:
        return _Sized()
    if not re.match(r"([0-9]{1,18})(, *\1)*\Z", length):
        raise _final("the answer has no valid Content-Length")
    return _Sized(int(length.split(",")[0]))


def _tokens(headers: _Headers, name: str) -> List[str]:
    return re.findall(r"[^\s,]+", headers.get(name, "").lower())


# ---------------------------------------------------------------- Transport


class _Blocking:
    """Waits as a plain call does: its coroutines never suspend."""
    async def step(self, seconds: float, name: str, sock: Any, argument: Any) -> Any:
        """`sock.name(argument)`, where the name is connect, sendall or recv."""
        if sock.gettimeout() != seconds:
            sock.settimeout(seconds)
        return getattr(sock, name)(argument)

    async def run(self, seconds: float, function: Callable[..., _T], *args: Any) -> _T:
        return function(*args)

    async def sleep(self, seconds: float) -> None:
        _time.sleep(seconds)


class _OnLoop:
    """Waits by the event loop's own methods: any loop will do."""
    def __init__(self) -> None:
        import asyncio
        self.asyncio, self.loop = asyncio, asyncio.get_running_loop()

    async def step(self, seconds: float, name: str, sock: Any, argument: Any) -> Any:
        if sock.gettimeout() != 0:  # to set it is a system call
            sock.settimeout(0)
        if name == "recv":
            with suppress(BlockingIOError):
                data = sock.recv(argument)
                await self.sleep(0)  # lest a fast server keep other tasks waiting
                return data
        try:
            return await self._within(seconds, getattr(self.loop, "sock_" + name)(sock, argument))
        finally:
            if sys.version_info < (3, 8):  # there, a cancelled step stays with the loop
                self.loop.remove_reader(sock)
                self.loop.remove_writer(sock)

    async def run(self, seconds: float, function: Callable[..., _T], *args: Any) -> _T:
        from contextvars import copy_context
        run: Any = copy_context().run
        return await self._within(seconds, self.loop.run_in_executor(None, run, function, *args))

    async def sleep(self, seconds: float) -> None:
        await self.asyncio.sleep(seconds)

    async def _within(self, seconds: float, step: Awaitable[_T]) -> _T:
        task: Any = self.asyncio.current_task()
        cancels = getattr(task, "cancelling", int)()  # 0 where Python can't tell
        fired: List[bool] = []

        def on_time() -> None:
            if not fired:
                fired.append(task.cancel())
        # a turn late: after a long turn the data may be there too
        timer = self.loop.call_later(seconds, self.loop.call_soon, on_time)
        try:
            return await step
        except self.asyncio.CancelledError:
            if not fired or getattr(task, "uncancel", int)() > cancels:
                raise  # somebody else cancelled it
            raise socket.timeout("timed out") from None
        finally:
            fired.append(False)
            timer.cancel()
            task = None  # its exception would hold it through this frame


_IO = Union[_Blocking, _OnLoop]
_BLOCKING = _Blocking()


def _run(coroutine: Coroutine[Any, Any, _T]) -> _T:
    """The result of a coroutine that never suspends."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        result: _T = end.value
        return result
    raise AssertionError("it was suspended")


class _Socket(socket.socket):
    """No delay of small writes; and probes, since NATs forget a silent connection."""
    def __init__(self, *kind: int) -> None:
        super().__init__(*kind)
        for level, name, value in (
                ("IPPROTO_TCP", "TCP_NODELAY", 1), ("SOL_SOCKET", "SO_KEEPALIVE", 1),
                ("IPPROTO_TCP", "TCP_KEEPIDLE", 60), ("IPPROTO_TCP", "TCP_KEEPALIVE", 60)):
            with suppress(OSError, AttributeError):  # not every system has them all
                self.setsockopt(getattr(socket, level), getattr(socket, name), value)

    # no warning in a cycle, nor, as Python's own, where it could not be opened
    __del__ = socket.SocketType.close


class _Proxy(NamedTuple):
    host: str
    port: int
    password: str
    authorization: str  # of Proxy-Authorization; or ""


class _Route(NamedTuple):
    scheme: str
    host: str
    port: int
    proxy: Optional[_Proxy]

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        through = f" through the proxy {self.proxy.host}:{self.proxy.port}" if self.proxy else ""
        return f"{host}:{self.port}{through}"


_HEAD_END = re.compile(rb"\n\r?\n")  # with an optional beginning it would be slower
_SPEAKS_HTTP = " (does the server speak http, not https?)"


class _Connection:
    """A connection to a server, perhaps through a proxy; what waits raises OSError or SDKError.

    TLS is spoken in memory (`ssl.MemoryBIO`), so that an `io` moves bytes and nothing else.
    """
    call: _Call  # that it serves
    sock: Any = None
    tls: Optional[ssl.SSLObject] = None
    is_closed = False
    is_heard = False   # an answer has begun
    is_ragged = False  # TLS ended without close_notify: anybody's cut
    rest = b""         # read, but not used yet
    idle_since = 0.0, 0.0

    def __init__(self, route: _Route) -> None:
        self.route, self.pid = route, os.getpid()

    async def connect(self, calls: _Calls) -> None:
        call, proxy, connect = self.call, self.route.proxy, calls.settings["connect"]
        call.limit, call.silence = call.settings["timeout"][0], "no connection to %s within %g s"
        host, port = proxy[:2] if proxy else self.route[1:3]
        if connect is None:
            await self._look_up_and_connect(host, port)
        else:
            await call.step(lambda seconds: call.io.run(
                seconds, self._dial, connect, host, port, seconds))
        if self.route.scheme == "https":
            if proxy is not None:
                await self._open_tunnel(proxy)
            await self._shake_hands(calls.tls())

    def _dial(self, connect: _Connect, host: str, port: int, seconds: float) -> None:
        self.sock = connect(host, port, seconds if seconds < _FOR_EVER / 2 else None)
        if self.is_closed:  # nobody waits any more
            self.close()

    async def _look_up_and_connect(self, host: str, port: int) -> None:
        place = host, port, 0, socket.SOCK_STREAM
        try:  # without a thread, if it is a number
            found: Any = socket.getaddrinfo(*place, flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            found = await self.call.step(self.call.io.run, socket.getaddrinfo, *place)
        while True:
            family, kind, protocol, _, address = found.pop(0)
            try:
                self.sock = _Socket(family, kind, protocol)  # fails where there is no IPv6
                await self._step("connect", address)
                return
            except OSError:
                self.close()
                if not found:
                    raise

    async def _open_tunnel(self, proxy: _Proxy) -> None:
        """CONNECT (RFC 9110, section 9.3.6).  The key stays out of it."""
        server = self.route._replace(proxy=None)
        message = f"CONNECT {server} HTTP/1.1\r\nHost: {server}\r\nUser-Agent: {_USER_AGENT}\r\n"
        if proxy.authorization:
            message += f"Proxy-Authorization: {proxy.authorization}\r\n"
        _, status, _ = await self.exchange((message + "\r\n").encode("latin-1"))
        # what came in the clear is not the server's
        self.rest, self.is_heard = b"", False
        if not 200 <= status < 300:
            reason = http.client.responses.get(status, "")
            raise TransportError(
                f"no way to {self.route}: {status} {reason}", is_final=400 <= status < 500)

    async def _shake_hands(self, context: ssl.SSLContext) -> None:
        self.call.silence = "the TLS handshake with %s got no answer within %g s" + _SPEAKS_HTTP
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        name = self.route.host.rstrip(".")  # a final dot is for the look-up alone
        tls = context.wrap_bio(self.incoming, self.outgoing, server_hostname=name)
        try:
            await self._speak(tls.do_handshake)
        except OSError as error:
            if isinstance(error, TransportTimeout):
                error._is_final = True  # it would be silent again
            elif self.incoming.eof or isinstance(error, ConnectionError):
                raise ConnectionError("in the TLS handshake" + _SPEAKS_HTTP) from error
            raise
        self.tls = tls

    async def _speak(self, step: Callable[..., _T], *args: Any) -> _T:
        """A step of TLS; bytes may have to go and to come."""
        while True:
            try:
                return step(*args)
            except ssl.SSLWantReadError:
                if self.outgoing.pending:
                    await self._step("sendall", self.outgoing.read())
                raw = await self._step("recv", _PIECE)
                self.incoming.write(raw)
                if not raw:
                    self.incoming.write_eof()

    def _step(self, name: str, argument: Any) -> Awaitable[Any]:
        return self.call.step(self.call.io.step, name, self.sock, argument)

    async def exchange(self, message: bytes) -> _Head:
        """Send a request; read the head of its answer, interim ones (1xx) skipped."""
        with suppress(ConnectionError):  # the server may answer before it has all, and close
            for start in range(0, len(message), _PIECE):  # each has the time-out for itself
                piece = message[start:start + _PIECE]
                if self.tls is not None:
                    self.tls.write(piece)
                    piece = self.outgoing.read()
                await self._step("sendall", piece)
        data, start = b"", 0
        while True:
            end = _HEAD_END.search(data, start)
            if end is not None:
                head, start = _parsed_head(data[start:end.start()]), end.end()
                if head[1] >= 200:
                    self.rest = data[start:]
                    return head
            elif not b"HTTP/1.".startswith(data[start:start + 7]):
                raise _final(f"{self.route} does not answer in HTTP/1")
            elif len(data) > MAX_HEAD:
                raise _final(f"{self.route} sent more than {MAX_HEAD >> 10} KiB of headers")
            else:
                more = await self.receive()
                if not more:
                    raise ConnectionError("in its headers" if data else "it sent no answer")
                data, self.is_heard = data + more, True

    async def receive(self) -> Any:
        """What has arrived, at least a byte; b"" at the end."""
        if self.tls is None:
            return await self._step("recv", _PIECE)
        try:
            return await self._speak(self.tls.read, _PIECE)
        except ssl.SSLError:
            self.is_ragged = self.incoming.eof
            if not self.is_ragged:
                raise
            return b""

    def is_usable(self) -> bool:
        """Whether an idle connection is not too old, not closed, and silent."""
        # one clock stands still while a laptop sleeps, the other may be set
        idle = _time.monotonic() - self.idle_since[0], _time.time() - self.idle_since[1]
        if self.rest or self.tls and (self.incoming.pending or self.tls.pending()):
            return False
        try:
            self.sock.settimeout(0)
            self.sock.recv(1, socket.MSG_PEEK)
            return False
        except (OSError, ValueError) as error:  # an ssl.SSLSocket, from `connect=`, can't peek
            return isinstance(error, BlockingIOError) and max(idle) <= 60

    def close(self) -> None:
        self.is_closed = True
        if self.sock is not None:
            self.sock.close()

    __del__ = close


class _Pool:
    """The idle connections; no lock, since `append` and `pop` of a list are atomic."""
    def __init__(self) -> None:
        self.idle: Dict[Tuple[int, _Route], List[_Connection]] = {}  # by process, for forks

    def take(self, route: _Route) -> Optional[_Connection]:
        idle = self.idle.get((os.getpid(), route), [])
        with suppress(IndexError):
            while True:
                connection = idle.pop()
                if connection.is_usable():
                    return connection
                connection.close()
        return None

    def give(self, connection: _Connection) -> None:
        del connection.call
        connection.is_heard = False
        connection.idle_since = _time.monotonic(), _time.time()
        idle = self.idle.setdefault((connection.pid, connection.route), [])
        if len(idle) < 8:
            idle.append(connection)
        else:
            connection.close()

    def close(self) -> None:
        for idle in list(self.idle.values()):
            with suppress(IndexError):
                while True:
                    idle.pop().close()


class _Response:
    """An answer whose head has arrived."""
    is_read = False  # a reader is at it
    is_held = True   # the connection is ours
    closed = False

    def __init__(self, head: _Head, method: str, connection: _Connection, pool: _Pool) -> None:
        version, self.status, self.headers = head
        self.connection, self.pool, self.call = connection, pool, connection.call
        self.encoding = self.headers.get("content-encoding", "").lower() or "identity"
        self.framing = _framing_of(head, method)
        if self.encoding in _ENCODINGS[1:]:
            self.framing = _Inflated(self.framing)
        wishes = _tokens(self.headers, "connection")  # RFC 9112, section 9.3
        self.keeps_alive = "close" not in wishes and (version == "1.1" or "keep-alive" in wishes)
        self.lock = threading.RLock()  # for `close`, also from a signal handler
        self._settle()

    async def read(self, io: _IO) -> bytes:
        """Some of the body; b"" at its end.  Raises SDKError."""
        with self.lock:
            if self.is_read:
                raise RuntimeError("another reader waits for this stream")
            self.is_read = True
        try:
            self.call.io, body = io, b""
            while not (body or self.closed or self.framing.done):
                body = await self._read()
            return body
        except BaseException as error:  # Ctrl-C and cancelled tasks too
            error = _transport_error(error, self.call)
            if self.closed and isinstance(error, TransportError):
                error = StreamError("the stream was closed while it was read")
            self.closed = True
            raise error from error.__cause__
        finally:
            with self.lock:
                self.is_read = False
                self._settle()

    async def _read(self) -> bytes:
        framing, connection = self.framing, self.connection
        if framing.fault:
            raise vars(framing).pop("fault")  # or it holds itself in a cycle
        raw = connection.rest or await connection.receive()
        if not raw:
            if framing.cut() or self.closed:
                raise TransportError("the answer " + framing.cut())
            framing.done, self.keeps_alive = True, False
            return b""
        # a bomb shall not fill the memory, hold up the loop, outlast the deadline
        size = _PIECE if self.encoding == "identity" else 256
        connection.rest = raw[size:]
        if connection.rest:
            await self.call.step(lambda seconds: self.call.io.sleep(0))
        return framing.feed(raw[:size])

    async def read_into(self, parts: List[bytes], limit: int, io: _IO) -> None:
        """Read the whole body.  Raises InvalidResponse beyond the limit."""
        size = 0
        while not (self.closed or self.framing.done):
            parts.append(await self.read(io))
            size += len(parts[-1])
            if size > limit:
                raise InvalidResponse(f"the answer is larger than {limit >> 20} MiB")

    async def rest(self, io: _IO, seconds: float, limit: int) -> bytes:
        """What arrives of the body in so many seconds, whatever goes wrong."""
        parts: List[bytes] = []
        ends, self.call.ends = self.call.ends, min(self.call.ends, _time.monotonic() + seconds)
        with suppress(SDKError):
            await self.read_into(parts, limit, io)
        self.call.ends = ends
        return b"".join(parts)[:limit]

    def failed(self, error: SDKError, said: str = "", limit: int = 500) -> SDKError:
        """The error with what the answer tells, and what others said, masked and cut."""
        said = _one_line(self.call.masked(said[:MAX_ERROR_BODY]), limit)
        error.message = ": ".join(filter(None, (error.message, said)))
        error.args = (error.message,)
        if error.status_code == -1:
            error.status_code, error.headers = self.status, self.headers
            error.request_id = self.call.masked(_request_id(self.headers) or "") or None
        return error

    def close(self) -> None:
        """From any thread: close the connection, or wake its reader, which then does it."""
        with self.lock:
            self.closed = True
            # in a forked child it is not ours to end
            if self.is_read and self.is_held and self.connection.pid == os.getpid():
                with suppress(OSError):
                    self.connection.sock.shutdown(socket.SHUT_RDWR)
            self._settle()

    def _settle(self) -> None:
        """Give the connection back or close it, if it is time."""
        if self.is_held and not self.is_read and (self.closed or self.framing.done):
            self.is_held = False
            if self.keeps_alive and not (self.closed or self.framing.rest):
                self.pool.give(self.connection)
            else:
                self.connection.close()


# ---------------------------------------------------------------- Command line


def main(argv: Optional[Sequence[str]] = None) -> int:
    """The command line: ask, write the answer as it arrives; returns the exit status."""
    try:
        import logging
        options = _parsed_options(argv)
        logging.getLogger("beezy_ai").addHandler(logging.NullHandler())
        if options.verbose:
            logging.basicConfig(level=logging.DEBUG, format="%(name)s: %(message)s")
        with suppress(AttributeError):  # they may be closed, or a notebook's
            cast(Any, sys.stdout).reconfigure(errors="backslashreplace")
            cast(Any, sys.stdin).reconfigure(errors="replace")
        _write(_answer_to(options))
        return 0
    except KeyboardInterrupt:
        return 130
    except (SDKError, OSError, TypeError, ValueError) as error:
        if isinstance(error, OSError) and not isinstance(error, SDKError) and sys.stdout:
            # or Python writes the rest at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return 0  # whoever read has enough
        if sys.stderr:  # else print() takes standard output
            print(f"beezy_ai: {error}", file=sys.stderr)
        return 2 if isinstance(error, (TypeError, ValueError)) else 1


def _parsed_options(argv: Optional[Sequence[str]]) -> Any:
    import argparse
    parser = argparse.ArgumentParser(
        "beezy_ai", description="Ask a model, and write its answer as it arrives.",
        epilog="Environment: API_KEY_AUTH, the key; BEEZY_SERVER_URL; BEEZY_MODEL.")
    add, environ = parser.add_argument, os.environ.get
    add("prompt", nargs="*", metavar="PROMPT", help="what to ask; none, or -: standard input")
    add("-m", "--model", default=environ("BEEZY_MODEL") or "beezy-small-latest",
        help="default: %(default)s")
    add("-s", "--system", metavar="TEXT", help="a system message before the prompt")
    add("-o", "--option", action="append", default=[], metavar="NAME=VALUE", type=_option,
        help="a field of the request, VALUE as JSON or else text; repeatable")
    add("--server-url", metavar="URL", default=environ("BEEZY_SERVER_URL") or None)
    add("--no-stream", action="store_true", help="wait for the whole answer")
    add("--raw", action="store_true", help="write each event, or the whole answer, as JSON")
    add("-v", "--verbose", action="store_true", help="show the log")
    add("--version", action="store_true", help="show version and SHA-256 of this file")
    return parser.parse_args(argv)


def _option(option: str) -> Tuple[str, Any]:
    name, value = option.split("=", 1)  # or a ValueError, which is for the parser
    with suppress(ValueError, RecursionError):
        return name, _DECODER.decode(value)
    return name, value


def _answer_to(options: Any) -> Iterable[Any]:
    """Texts, and objects to be written as JSON."""
    if options.version:
        import hashlib
        data = globals()["__loader__"].get_data(__file__)  # from a zip, too
        yield f"beezy_ai {__version__} {hashlib.sha256(data).hexdigest()}"
        return
    client = BeezyAI(os.environ.get("API_KEY_AUTH"), server_url=options.server_url)
    prompt = re.sub("[\ud800-\udfff]", "\ufffd", " ".join(options.prompt))  # bytes that are no text
    if prompt in ("", "-"):
        prompt = sys.stdin.read() if sys.stdin else ""
    if not prompt.strip():
        raise ValueError("there is no prompt")
    messages = [{"role": "system", "content": options.system}] if options.system else []
    messages.append({"role": "user", "content": prompt})
    request = {"model": options.model, "messages": messages, **dict(options.option)}
    merged = _MergedAnswer()
    if options.no_stream:
        answer = client.chat.create(request).to_dict()
        merged.event(answer, None, None)
        yield answer if options.raw else merged.text
    else:
        stream = client.chat.stream(request)
        merged = stream._merged
        yield from (event.data.to_dict() for event in stream) if options.raw else stream.text_stream
    for choice in () if options.raw else merged.answer()["choices"][:1]:
        yield from choice["message"].get("tool_calls", [])


def _write(items: Iterable[Any]) -> None:
    """Write texts, objects as lines of JSON; end the last line."""
    end = ""  # what the line lacks
    try:
        for item in items:
            if isinstance(item, dict):
                item = end + json.dumps(item) + "\n"
            print(item, end="", flush=True)
            end = "" if item[-1:] in ("", "\n") else "\n"
    finally:
        print(end=end, flush=True)


if _IS_PROGRAM:
    sys.exit(main())
