"""Chat completions of the Beezy AI API: one file, standard library only, Python 3.7 and later.

    from beezy_ai import BeezyAI

    client = BeezyAI(api_key_auth="...")
    question = {"model": "beezy-small-latest", "messages": [{"role": "user", "content": "Hello!"}]}
    print(client.chat.create(request=question).choices[0].message.content)
    for text in client.chat.stream(request=question).text_stream:
        print(text, end="", flush=True)

The sections, in the order in which a reader wants them:

    Models              the API's vocabulary, as dataclasses that keep whatever a server sends
    Errors              one class for each status, four for failures without a usable answer
    Client              BeezyAI and its chat
    Stream              the events of an answer as they arrive
    Merging             the events of a stream put together to one answer
    Calls               a request sent, sent again, and its answer read
    Arguments           what is checked before anything is sent
    Retry policy        wait how long, or give up
    Error messages      what a server or a socket said, in one line
    Server-sent events  bytes to lines to events
    HTTP/1.1            heads, framing, compression: bytes in, bytes out
    Transport           waiting, connections, TLS, the pool
    Command line        python beezy_ai.py "Who is the best French painter?"

How a call works: whatever may wait is a coroutine, written once, that waits through its call's
`io`.  `_Blocking` blocks, so that a plain call's coroutine never suspends and `_run` takes it to
its end in one step; `_OnLoop` waits by the methods of the event loop.

Version 1.0.0, from the beezy_ai project.  SPDX-License-Identifier: MIT
"""
import os

# A script or a notebook cell with this file pasted into it is __main__ too.
_IS_PROGRAM = __name__ == "__main__" and \
    os.path.basename(globals().get("__file__", "")) == "beezy_ai.py"
if _IS_PROGRAM:
    import signal
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, lambda *_: os._exit(130))  # no traceback, in the imports too

# By names that a script below a pasted copy will not bind to something else.
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

if TYPE_CHECKING:  # every type checker brings typing_extensions; nothing needs them at run time
    from typing_extensions import TypeAlias, TypedDict, Unpack
else:
    TypeAlias, Unpack = Any, Optional

__version__ = "1.0.0"
__all__ = ["BeezyAI", "Chat", "EventStream", "models", "main"]  # and what `models` holds: below

SERVERS = {"prod": "https://api.beezy.ai/v1"}

# ---------------------------------------------------------------- Models


class _OpenEnum(str, Enum):
    def __str__(self) -> str:  # what it gives, in f-strings too, differs between versions
        return str.__str__(self)


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


class _Model:
    """What all models share: JSON objects of any content, read and written without loss.

    `_raw` is the object as it came, and never changes.  A field is made of it at the first look
    and stays in `__dict__`: what nobody looks at costs nothing, and goes out as it came.
    """
    _raw: _Json
    _readers: ClassVar[Dict[str, Callable[[Any], Any]]]
    extra: _Json

    @classmethod
    def from_dict(cls: Type[_M], mapping: Mapping[str, Any]) -> _M:
        """The model of a JSON object: unknown keys go to `extra`, odd values stay as they are."""
        return _adopt(cls, _plain(dict(_checked("from_dict", mapping, Mapping, "a mapping"))))

    def to_dict(self) -> _Json:
        """The JSON object again: what came in, or was given since; nothing that was not."""
        return cast(_Json, _plain(_given(self)))

    def __post_init__(self) -> None:
        # only the constructor comes here: its None means "not given"
        given = {name: value for name, value in vars(self).items() if value is not None}
        self.__dict__ = dict(given, _raw={})

    if not TYPE_CHECKING:  # a checker would take every misspelt name for an attribute

        def __getattr__(self, name: str) -> Any:
            if name in self._readers:
                value = self._readers[name](self._raw.get(name))
            elif name == "extra":
                value = _without(self._raw, *self._readers)
            else:
                raise AttributeError("%s has no attribute %r" % (type(self).__name__, name))
            return self.__dict__.setdefault(name, value)  # another thread may have been here

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        fields = {name: getattr(self, name) for name in [*self._readers, "extra"]}
        shown = ["%s=%r" % (name, value.value if isinstance(value, Enum) else value)
                 for name, value in fields.items() if not _is_empty(value)]
        return "%s(%s)" % (type(self).__name__, ", ".join(shown))


_new = object.__new__


def _adopt(model: Type[_M], raw: _Json) -> _M:
    self = _new(model)
    self._raw = raw
    return self


def _given(model: _Model) -> _Json:
    state, readers = vars(model), model._readers
    given = {name: value for name, value in model._raw.items()
             if name in readers or "extra" not in state}
    given.update(state.get("extra") or {})
    for name, read in readers.items():
        # what a field reads as where there is a null, or nothing, was not given
        if name in state and (given.get(name) is not None or state[name] != read(None)):
            given[name] = state[name]
    return given


def _is_empty(value: Any) -> bool:
    return (_given(value) if isinstance(value, _Model) else value) in (None, "", [], {})


# How a field is read.  To a type checker they are values of any type.

def _as_it_is(raw: Any) -> Any:
    return raw


def _enum(kind: Type[Enum]) -> Any:
    members: _Json = {member.value: member for member in kind}
    return lambda raw: members.get(raw, raw) if type(raw) is str else raw


def _one(kind: Type[_Model]) -> Any:
    return lambda raw: _adopt(kind, raw) if type(raw) is dict else kind() if raw is None else raw


def _maybe(kind: Type[_Model]) -> Any:
    return lambda raw: _adopt(kind, raw) if type(raw) is dict else raw


def _many(kind: Type[_Model]) -> Any:
    return lambda raw: [] if raw is None else raw if type(raw) is not list else [
        _adopt(kind, item) if type(item) is dict else item for item in raw]


if TYPE_CHECKING:
    from dataclasses import dataclass as _model  # which checkers know
else:

    def _model(model):
        names = list(model.__annotations__)
        model._readers = {name: getattr(model, name) or _as_it_is for name in names[:-1]}
        for name in names:
            setattr(model, name, None)
        dataclass(repr=False, eq=False)(model)
        for name in names:  # a default in the class would be found before `__getattr__`
            delattr(model, name)
        return model


class _Headers(Dict[str, str]):
    def __getitem__(self, name: str) -> str:
        return dict.__getitem__(self, name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return dict.get(self, name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and dict.__contains__(self, name.lower())


_EXTRA: Any = None


@_model
class FunctionCall(_Model):
    """The call that the model asks for; `arguments` is a JSON text."""
    name: Optional[str] = None
    arguments: Optional[str] = None
    extra: _Json = _EXTRA


@_model
class ToolCall(_Model):
    """One tool call of an answer, or a fragment of one in a stream."""
    id: Optional[str] = None
    type: Union[ToolType, str, None] = _enum(ToolType)
    function: FunctionCall = _one(FunctionCall)
    index: Optional[int] = None
    extra: _Json = _EXTRA


@_model
class Message(_Model):
    """A message of the conversation; `content` is a text or a list of parts."""
    role: Union[ChatCompletionRole, str, None] = _enum(ChatCompletionRole)
    content: Union[str, List[Any], None] = None
    tool_calls: List[ToolCall] = _many(ToolCall)
    tool_call_id: Optional[str] = None
    name: Optional[str] = None
    prefix: Optional[bool] = None
    extra: _Json = _EXTRA


@_model
class Function(_Model):
    """A function that the model may call; `parameters` is a JSON Schema."""
    name: Optional[str] = None
    description: Optional[str] = None
    parameters: Optional[_Json] = None
    extra: _Json = _EXTRA


@_model
class Tool(_Model):
    """A tool that the model may use."""
    type: Union[ToolType, str, None] = _enum(ToolType)
    function: Function = _one(Function)
    extra: _Json = _EXTRA


@_model
class ResponseFormat(_Model):
    """The form of the answer: `type` is "text", "json_object" or "json_schema"."""
    type: Optional[str] = None
    json_schema: Optional[_Json] = None
    extra: _Json = _EXTRA


@_model
class CreateChatCompletionRequestBody(_Model):
    """What `chat.create` sends."""
    model: Optional[str] = None
    messages: List[Message] = _many(Message)
    temperature: Optional[float] = None
    top_p: Optional[float] = None
    max_tokens: Optional[int] = None
    safe_prompt: Optional[bool] = None
    random_seed: Optional[int] = None
    response_format: Optional[ResponseFormat] = _maybe(ResponseFormat)
    tools: List[Tool] = _many(Tool)
    tool_choice: Union[str, _Json, None] = None
    extra: _Json = _EXTRA


class StreamChatCompletionsRequestBody(CreateChatCompletionRequestBody):
    """What `chat.stream` sends; the fields are the same."""


@_model
class Usage(_Model):
    """Tokens spent."""
    prompt_tokens: Optional[int] = None
    completion_tokens: Optional[int] = None
    total_tokens: Optional[int] = None
    extra: _Json = _EXTRA


@_model
class Choice(_Model):
    """One of the answers."""
    index: Optional[int] = None
    message: Message = _one(Message)
    finish_reason: Union[FinishReason, str, None] = _enum(FinishReason)
    extra: _Json = _EXTRA


_NO_HEADERS = cast("Mapping[str, str]", _Headers())


@_model
class CreateChatCompletionResponseBody(_Model):
    """A whole answer; `headers` are those of the HTTP response."""
    id: Optional[str] = None
    object: Optional[str] = None
    created: Optional[int] = None
    model: Optional[str] = None
    choices: List[Choice] = _many(Choice)
    usage: Optional[Usage] = _maybe(Usage)
    extra: _Json = _EXTRA
    headers = _NO_HEADERS  # no field: nothing of the JSON


@_model
class DeltaMessage(_Model):
    """What one event adds to a message."""
    role: Union[ChatCompletionRole, str, None] = _enum(ChatCompletionRole)
    content: Union[str, List[Any], None] = None
    tool_calls: List[ToolCall] = _many(ToolCall)
    extra: _Json = _EXTRA


@_model
class StreamChoice(_Model):
    """What one event adds to one of the answers."""
    index: Optional[int] = None
    delta: DeltaMessage = _one(DeltaMessage)
    finish_reason: Union[FinishReason, str, None] = _enum(FinishReason)
    extra: _Json = _EXTRA


@_model
class ChatCompletionChunk(_Model):
    """The data of one event."""
    id: Optional[str] = None
    object: Optional[str] = None
    created: Optional[int] = None
    model: Optional[str] = None
    choices: List[StreamChoice] = _many(StreamChoice)
    usage: Optional[Usage] = _maybe(Usage)
    extra: _Json = _EXTRA


@_model
class ChatCompletionEvent(_Model):
    """One server-sent event; `event` and `id` are None where the server named none."""
    data: ChatCompletionChunk = _one(ChatCompletionChunk)
    event: Optional[str] = None
    id: Optional[str] = None
    extra: _Json = _EXTRA


# What functions call them by: a script below a pasted copy may bind the names themselves.
_Answer, _Event, _Chunk = CreateChatCompletionResponseBody, ChatCompletionEvent, ChatCompletionChunk
_Choice, _Delta = StreamChoice, DeltaMessage

# ---------------------------------------------------------------- Errors


class SDKError(Exception):
    """Base of all errors; also a status that has no class of its own, and a redirect.

    message      what the server said, or what went wrong
    status_code  the HTTP status; -1 without an answer
    body, data   the answer's body as text (at most 64 KiB), and as JSON or None
    headers      the answer's headers, case-insensitive; request_id: what names the request
    """
    _limit = 500  # characters of what others said

    def __init__(self, message: str = "", *, status_code: int = -1, body: str = "",
                 headers: Mapping[str, str] = _NO_HEADERS, said: str = "",
                 is_final: bool = False) -> None:
        super().__init__(message)
        self.message, self.status_code, self.body = message, status_code, body
        self.headers, self.request_id = headers, _request_id(headers)
        self._said = said          # by others: `_Call.explained` adds it, masked and cut
        self._is_final = is_final  # whether another attempt would be no better

    @property
    def data(self) -> Any:
        return _json_or_none(self.body)

    def __str__(self) -> str:
        text = self.message
        if self.status_code > 0 and not 200 <= self.status_code < 300:
            reason = http.client.responses.get(self.status_code, "")
            # many servers say it again: "404 page not found", "<title>502 Bad Gateway</title>"
            text = re.sub(r"^%d\b[\s:-]*" % self.status_code, "", text)
            text = "" if text.lower() == reason.lower() else ": " + text
            text = ("%d %s" % (self.status_code, reason)).strip() + text
        if self.request_id:
            text += " (request id %s)" % self.request_id
        return _one_line(text)


class BadRequest(SDKError):
    """Status 400: the request is not as the API wants it."""


class Unauthorized(SDKError):
    """Status 401: the key is missing or wrong."""


class Forbidden(SDKError):
    """Status 403: the key may not do this."""


class NotFound(SDKError):
    """Status 404: no such path or model."""


class TooManyRequests(SDKError):
    """Status 429: a rate limit or quota was reached."""


class InternalServerError(SDKError):
    """Status 500."""


class ServiceUnavailable(SDKError):
    """Status 503."""


class TransportError(SDKError):
    """No usable HTTP answer: look-up, connection, TLS, proxy, a body cut before its end."""


class TransportTimeout(TransportError, TimeoutError):
    """The server was silent for longer than `timeout`, or the `deadline` passed."""


class InvalidResponse(SDKError):
    """A successful status with another content type, no JSON object, no choices, too much."""


class StreamError(SDKError):
    """An error, a cut or an unreadable event inside a stream that had begun."""


_ERRORS: Dict[int, Type[SDKError]] = {
    400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests,
    500: InternalServerError, 503: ServiceUnavailable}


class models:
    """Every model and every error under one name: `except models.BadRequest`."""
    ChatCompletionRole: TypeAlias = ChatCompletionRole
    FinishReason: TypeAlias = FinishReason
    ToolType: TypeAlias = ToolType
    Message: TypeAlias = Message
    ToolCall: TypeAlias = ToolCall
    FunctionCall: TypeAlias = FunctionCall
    Tool: TypeAlias = Tool
    Function: TypeAlias = Function
    ResponseFormat: TypeAlias = ResponseFormat
    CreateChatCompletionRequestBody: TypeAlias = CreateChatCompletionRequestBody
    StreamChatCompletionsRequestBody: TypeAlias = StreamChatCompletionsRequestBody
    CreateChatCompletionResponseBody: TypeAlias = CreateChatCompletionResponseBody
    Choice: TypeAlias = Choice
    Usage: TypeAlias = Usage
    ChatCompletionEvent: TypeAlias = ChatCompletionEvent
    ChatCompletionChunk: TypeAlias = ChatCompletionChunk
    StreamChoice: TypeAlias = StreamChoice
    DeltaMessage: TypeAlias = DeltaMessage
    SDKError: TypeAlias = SDKError
    BadRequest: TypeAlias = BadRequest
    Unauthorized: TypeAlias = Unauthorized
    Forbidden: TypeAlias = Forbidden
    NotFound: TypeAlias = NotFound
    TooManyRequests: TypeAlias = TooManyRequests
    InternalServerError: TypeAlias = InternalServerError
    ServiceUnavailable: TypeAlias = ServiceUnavailable
    TransportError: TypeAlias = TransportError
    TransportTimeout: TypeAlias = TransportTimeout
    InvalidResponse: TypeAlias = InvalidResponse
    StreamError: TypeAlias = StreamError


if not TYPE_CHECKING:
    __all__ += [name for name in vars(models) if name[0] != "_"]

# ---------------------------------------------------------------- Client

_S = TypeVar("_S")
_Seconds = Optional[float]  # None: for ever
_Timeout = Union[float, Tuple[_Seconds, _Seconds], None]
_Key = Union[str, Callable[[], Optional[str]], None]
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
        """`close`, by the name that asyncio code expects."""
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
    server_url    the API's address, as "http://localhost:8080/v1"; wins over `server`.  A query
                  in it goes behind every path.
    timeout       seconds of silence: (to connect, to read); one number sets both, None waits for
                  ever.  Whatever the server sends, a comment too, starts the count anew.
    deadline      seconds for one whole call: retries, waits, the reading of a stream included
    retries       further attempts after the first
    headers       added to every request
    proxy         the proxy's URL; None: the environment's (http_proxy, https_proxy, no_proxy);
                  "": none
    ssl_context   for company certificates; the default checks certificates and host names
    connect       (host, port, seconds) -> a connected socket, for SOCKS, a Unix socket, a tunnel

    A client never changes.  It may be shared between threads and event loops, used after a fork,
    and pickled where its arguments can be.  Bad arguments raise TypeError or ValueError.
    """

    chat: "Chat"
    _calls: "_Calls"

    def __init__(self, api_key_auth: _Key = None, server: Optional[str] = None,
                 server_url: Optional[str] = None, *, timeout: _Timeout = (10, 600),
                 deadline: _Seconds = None, retries: int = 2,
                 headers: Optional[Mapping[str, str]] = None, proxy: Optional[str] = None,
                 ssl_context: Optional[ssl.SSLContext] = None,
                 connect: Optional[_Connect] = None) -> None:
        if server is not None and _checked("server", server, str, "a name") not in SERVERS:
            raise ValueError("server: no %r (there are: %s)" % (server, ", ".join(SERVERS)))
        settings = _changed({"headers": {}, "retries": 2}, {
            "server_url": SERVERS[server or "prod"] if server_url is None else server_url,
            "timeout": timeout, "deadline": deadline, "retries": retries, "headers": headers})
        key = api_key_auth if callable(api_key_auth) else _authorization(api_key_auth)
        settings.update(
            key=key, proxy=_checked_proxy(proxy), connect=_checked(
                "connect", connect, (Callable, type(None)), "a callable"), ssl_context=_checked(
                "ssl_context", ssl_context, (ssl.SSLContext, type(None)), "an ssl.SSLContext"))
        calls = _Calls(settings)
        self.__dict__.update(_calls=calls, chat=Chat(calls))

    def request(self, method: str, path: str, body: Any = None, *,
                query: Union[Mapping[str, Any], Sequence[Tuple[str, Any]], None] = None,
                **overrides: "Unpack[_Overrides]") -> Any:
        """Call any other endpoint: `client.request("GET", "/models")`.

        `path` is taken below the server's URL, `body` is sent as JSON where it is not None, and
        the parsed JSON of the answer comes back, None for an empty one.  Authentication, retries
        and errors are those of `chat`.
        """
        _checked("method", method, str, "an HTTP method", lambda method:
                 re.match(_TOKEN, method) and method.upper() != "CONNECT")
        path, data = _checked_path(path, query), None if body is None else _encoded(body, "body")
        call = self._calls.call(_BLOCKING, overrides)
        return _run(self._calls.json(call, method.upper(), path, data))[0]

    def close(self) -> None:
        """Close the idle connections.  Optional, and the client can be used again."""
        self._calls.pool.close()

    def __repr__(self) -> str:
        return "BeezyAI(server_url=%r)" % self._calls.settings["server_url"]

    def __setattr__(self, name: str, value: object = None) -> None:
        raise AttributeError("a client never changes: make another, or give %r to the call" % name)

    __delattr__ = __setattr__


class Chat:
    """The chat completions of a client: `client.chat`.

    A request is a mapping, sent as it is with whatever keys it has, or one of the request
    classes.  Each call may be given `server_url`, `timeout`, `deadline`, `retries` of its own,
    and `headers` beside the client's.  Bad arguments raise TypeError or ValueError before
    anything is sent, all else SDKError.
    """

    def __init__(self, calls: "_Calls") -> None:
        self._calls = calls

    def create(self, request: _Request,
               **overrides: "Unpack[_Overrides]") -> CreateChatCompletionResponseBody:
        """Ask, and wait for the whole answer."""
        return _run(self._calls.create(_BLOCKING, request, overrides))

    def stream(self, request: _Request, **overrides: "Unpack[_Overrides]") -> "EventStream":
        """Ask, and get the answer as a stream of events.

        It returns when the status is there; what goes wrong later the stream raises.
        """
        return _run(self._calls.stream(_BLOCKING, request, overrides))

    async def create_async(self, request: _Request, **overrides: "Unpack[_Overrides]",
                           ) -> CreateChatCompletionResponseBody:
        """`create` for asyncio.  Cancelling it closes its connection."""
        return await self._calls.create(_OnLoop(), request, overrides)

    async def stream_async(self, request: _Request,
                           **overrides: "Unpack[_Overrides]") -> "EventStream":
        """`stream` for asyncio: `async for event in await client.chat.stream_async(...)`."""
        return await self._calls.stream(_OnLoop(), request, overrides)


# ---------------------------------------------------------------- Stream


class _Reader(Generic[_T]):
    def _ready(self) -> Optional[_T]:
        return None  # or the next item, if it is there already

    async def _awaited(self, io: "_IO") -> Optional[_T]:
        raise NotImplementedError

    def __iter__(self: _S) -> _S:
        return self

    def __next__(self) -> _T:
        item = self._ready()
        if item is None:
            item = _run(self._awaited(_BLOCKING))
        if item is None:
            raise StopIteration
        return item

    def __aiter__(self: _S) -> _S:
        return self

    async def __anext__(self) -> _T:
        item = self._ready()
        if item is None:
            item = await self._awaited(_OnLoop())
        if item is None:
            raise StopAsyncIteration
        return item


class EventStream(_Reader[ChatCompletionEvent], _Closing):
    """The events of an answer, each as soon as it has arrived.

        for event in client.chat.stream(request): ...
        async for event in await client.chat.stream_async(request): ...

    Leaving the `with` block, `close`, and dropping the stream close its connection at once.
    Reading to the end gives it back for the next call.  Iterating raises StreamError where the
    server reports an error, or where the stream is cut or can't be read; TransportTimeout after
    a silence or at the deadline.  One reader at a time may wait for the next event: a second one
    gets RuntimeError, as with any generator.
    """

    headers: Mapping[str, str]

    def __init__(self, response: "_Response") -> None:
        self._response = response
        self._decoder = _EventDecoder()
        self._frames: List[_Frame] = []  # those that have been decoded, last first
        self._at_done = False
        self._merged = _MergedAnswer()
        self.headers = response.headers

    def close(self) -> None:
        """Close the connection; from any thread or task, and as often as you like.

        A reader that waits gets StreamError at once.
        """
        self._response.close()

    @property
    def text_stream(self) -> "_TextStream":
        """The texts of choice 0 alone, without the empty ones, for `for` and `async for`."""
        return _TextStream(self)

    @property
    def snapshot(self) -> CreateChatCompletionResponseBody:
        """All events so far merged into one answer.  It is still there after an error."""
        answer = _adopt(_Answer, self._merged.answer())
        answer.headers = self.headers
        return answer

    def get_final_response(self) -> CreateChatCompletionResponseBody:
        """Read what is left, then return `snapshot`."""
        for _ in self:
            pass
        return self.snapshot

    async def get_final_response_async(self) -> CreateChatCompletionResponseBody:
        """`get_final_response` for a stream of `stream_async`."""
        async for _ in self:
            pass
        return self.snapshot

    def _ready(self) -> Optional[ChatCompletionEvent]:
        while self._frames and not self._response.closed:
            data, name, last_id = self._frames.pop()
            if data.strip() == "[DONE]":
                self._at_done = True
                self._frames.clear()
            elif data.strip():  # else it is a keep-alive
                try:
                    return self._merged.event(_chunk_in(data, name), name, last_id)
                except StreamError as error:
                    raise self._failed(error) from None
        return None

    async def _awaited(self, io: "_IO") -> Optional[ChatCompletionEvent]:
        response = self._response
        try:
            while not (self._at_done or response.closed) and await self._fill(io):
                event = self._ready()
                if event is not None:
                    return event
            if not (response.closed or self._is_whole()):
                raise self._cut("the stream ended before its answer did")
            if self._at_done:
                await response.rest(io, 0.05, 4096)  # it may serve another call
            response.close()
            return None
        except SDKError as error:
            raise self._failed(error) from error.__cause__

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

    def _cut(self, message: str) -> StreamError:
        body = self._decoder.undelivered()
        return StreamError(message, said=_server_message(body), body=body)

    def _failed(self, error: SDKError) -> SDKError:
        self._response.close()
        return self._response.call.explained(error, self._response)


class _TextStream(_Reader[str]):
    def __init__(self, stream: EventStream) -> None:
        self._stream = stream
        self._held = ""  # half a surrogate pair, whose other half is still to come

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


def _chunk_in(data: str, name: Optional[str]) -> _Json:
    chunk = _parsed_or_none(data)
    is_object = type(chunk) is dict
    if is_object and name != "error" and not _says_error(chunk):
        return cast(_Json, chunk)
    if is_object or name == "error":
        raise StreamError(said=_server_message(data), body=data[:MAX_ERROR_BODY])
    error = StreamError("an event is not a JSON object", said=data, body=data[:MAX_ERROR_BODY])
    error._limit = 200 + len("...")
    raise error


class _MergedAnswer:
    """The events of a stream merged into one answer, by the JSON of their data.

    One rule, `_merge`, serves for whatever servers send, but for tool calls and content that
    changes its kind.  A text that grows is a bytearray, which does so in place.
    """

    def __init__(self) -> None:
        self.first: _Json = {}   # id, created and model: the first that say something
        self.others: _Json = {}  # the other keys, of the last event
        self.choices: Dict[int, _MergedChoice] = {}
        self.sends_reasons = False  # whether the server knows `finish_reason`
        self.text = ""              # what the last event added to the text of choice 0

    def event(self, data: _Json, name: Optional[str],
              last_id: Optional[str]) -> ChatCompletionEvent:
        event = _adopt(_Event, {"data": data})
        event.event, event.id = name, last_id
        self._note(data)
        self.text = ""
        if not self._add_piece(data, event):
            for position, choice in enumerate(_listed(data.get("choices"))):
                if isinstance(choice, dict):
                    self._add(choice, position)
        return event

    def is_whole(self, at_done: bool) -> bool:
        """Whether every choice has its finish_reason; [DONE] will do if none is ever sent."""
        reasons = [choice.others.get("finish_reason") for choice in self.choices.values()]
        return bool(reasons) and (at_done and not self.sends_reasons or all(
            isinstance(reason, str) and reason for reason in reasons))

    def answer(self) -> _Json:
        choices = [choice.result(index) for index, choice in sorted(self.choices.items())]
        answer = dict(self.others, **self.first, object="chat.completion", choices=choices)
        return cast(_Json, _plain(answer))

    def calls(self) -> List[_Json]:
        choices = self.answer()["choices"]
        return cast(List[_Json], choices[0]["message"].get("tool_calls", []) if choices else [])

    def _note(self, data: _Json) -> None:
        for key, value in data.items():
            if key in ("id", "created", "model"):
                if value:  # Azure's first event has "" and 0
                    self.first.setdefault(key, value)
            elif key != "choices" and value is not None and (
                    key not in self.others or value not in ("", {}, [])):
                self.others[key] = _plain(value)  # a copy: the event is its reader's

    def _add(self, choice: _Json, position: int) -> None:
        self.sends_reasons = self.sends_reasons or "finish_reason" in choice
        index = _integer(choice.get("index"))
        index = position if index is None else index
        text = self.choices.setdefault(index, _MergedChoice()).add(choice)
        self.text += "" if index else text

    def _add_piece(self, data: _Json, event: ChatCompletionEvent) -> bool:
        """The work of `_add`, and of the models' readers, for one more piece of a text.

        False for other events.  Streams are twice as fast for it.
        """
        try:
            [choice] = data["choices"]
            delta, index = choice["delta"], choice["index"]
            [piece], text = delta.values(), self.choices[index].message["content"]
        except (KeyError, ValueError, TypeError, AttributeError):
            return False
        if type(text) is not bytearray or type(piece) is not str or "content" not in delta or \
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
        self.calls: List[_Json] = []       # in the order in which they began
        self.slots: Dict[Any, _Json] = {}  # the calls by their ids and indexes

    def add(self, choice: _Json) -> str:
        """Merge what an event says of it; returns the text that it adds."""
        others = _without(choice, "index", "delta", "message")
        _merge(self.others, others, joined=False)  # Azure repeats "severity": "safe"
        text = self._add_delta(choice.get("delta"))
        if not self.calls and not self.message["content"]:  # some servers send it in one piece
            text = self._add_delta(choice.get("message"))
        return text

    def result(self, index: int) -> _Json:
        message, calls = dict(self.message), self.calls
        message["role"] = message.get("role") or "assistant"  # needed where it is sent back
        if all("index" in call for call in calls):
            calls = sorted(calls, key=lambda call: int(call["index"]))
        if calls:  # the index belongs to the stream: servers refuse it when it is sent back
            message["tool_calls"] = [_without(call, "index") for call in calls]
        return dict(self.others, index=index, message=message)

    def _add_delta(self, delta: Any) -> str:
        if not isinstance(delta, dict):
            delta = {"content": delta if isinstance(delta, str) else None}
        for fragment in _listed(delta.get("tool_calls")):
            if isinstance(fragment, dict):
                self._add_call(fragment)
        content, so_far = delta.get("content"), self.message["content"]
        # a content that comes partly as text, partly as parts becomes parts
        if content and isinstance(content, dict):
            content = [content]
        elif content and isinstance(content, str) and so_far and isinstance(so_far, list):
            content = [{"type": "text", "text": content}]
        if content and isinstance(content, list) and so_far and not isinstance(so_far, list):
            self.message["content"] = [{"type": "text", "text": so_far}]
        _merge(self.message, dict(delta, content=content, tool_calls=None))
        return "".join(map(_text_in, _listed(content)))

    def _add_call(self, fragment: _Json) -> None:
        call_id, index = fragment.get("id"), _integer(fragment.get("index"))
        call = self.slots.get(str(call_id)) if isinstance(call_id, (str, int)) else None
        if call is None:
            call = self.slots.get(index) if index is not None else \
                self.calls[-1] if self.calls else None
            if call is None or _begins_anew(call, fragment):
                call = {}
                self.calls.append(call)
        if index is not None:
            call.setdefault("index", index)
            self.slots[index] = call
        # of the ids the first stays: some servers make up another for every fragment
        _merge(call, _without(fragment, "index", "id" if call.get("id") else ""))
        if isinstance(call.get("id"), (str, int)) and call["id"]:
            self.slots[str(call["id"])] = call


def _listed(value: Any) -> List[Any]:
    return value if isinstance(value, list) else [value]


def _without(data: _Json, *keys: str) -> _Json:
    return {key: value for key, value in data.items() if key not in keys}


def _begins_anew(call: _Json, fragment: _Json) -> bool:
    """Whether a fragment begins another call, though its index or its place says it goes on."""
    if not _tool_of(fragment).get("name") or not _tool_of(call).get("name"):
        return False
    if fragment.get("id"):
        return bool(call.get("id")) and call["id"] != fragment["id"]
    arguments = _plain([_tool_of(call).get("arguments")])[0] or ""
    return not isinstance(arguments, str) or arguments.strip() == "null" or \
        _parsed_or_none(arguments) is not None


def _tool_of(call: _Json) -> _Json:
    tool = call.get("function") or call.get("custom")
    return tool if isinstance(tool, dict) else {}


_SET_KEYS = frozenset(("id", "type", "name", "role", "index", "format", "signature",
                       "finish_reason", "object", "model", "channel", "status"))


def _merge(into: _Json, more: _Json, joined: bool = True) -> None:
    """Merge one JSON object into another, which nobody else holds.

    Null and "" undo nothing; texts are joined, or set where `joined` is false and for some keys;
    objects are merged key by key; lists are appended, an item of a known index is merged; else
    the last value wins, but a text gives way to no other kind.  No recursion: JSON may be nested
    more deeply than functions can call.
    """
    todo = [(into, more)]
    for into, more in todo:
        for key, value in more.items():
            old: Any = into.get(key)
            if value is None or value == "" and old is not None:
                continue
            if old and isinstance(old, (str, bytearray)):
                if isinstance(value, str) and joined and key not in _SET_KEYS:
                    if isinstance(old, str):
                        old = into[key] = bytearray(old, "utf-8", "surrogatepass")
                    old += value.encode("utf-8", "surrogatepass")
                elif isinstance(value, str):
                    into[key] = value
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
    index, kind = _integer(item.get("index")), item.get("type")
    is_text = index is None and kind in ("text", "thinking")
    # no server has a thousand of them open, and a hostile one gets no leverage
    for other in items[:-1001:-1] if index is not None else items[-1:] if is_text else ():
        if isinstance(other, dict) and index == _integer(other.get("index")) and (
                other.get("type") == kind or not is_text and None in (kind, other.get("type"))):
            return other
    return None


def _paired(text: str) -> str:
    """The text, with halves of surrogate pairs made one character each."""
    return text if text.isascii() else \
        text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _text_in(part: Any) -> str:
    if isinstance(part, dict) and part.get("type") == "text":
        part = part.get("text")
    return part if isinstance(part, str) else ""


def _integer(value: Any) -> Optional[int]:
    """An index as servers write it: 1, 1.0 or "1"."""
    if type(value) is float and value.is_integer() or \
            type(value) is str and re.match(r"\d{1,9}\Z", value, re.ASCII):
        return int(value)
    return value if type(value) is int else None


# ---------------------------------------------------------------- Calls


class _Call:
    """One call: the time that it may take, the way in which it waits, what none may see."""
    limit = 0.0   # seconds for the step at hand ...
    silence = ""  # ... and what is said when they are over
    route: "Optional[_Route]" = None

    def __init__(self, settings: _Json, io: "_IO") -> None:
        self.settings, self.io = settings, io
        self.ends: float = _time.monotonic() + settings["deadline"]
        self.requests: List[urllib.request.Request] = []  # one for each attempt

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
            raise TransportTimeout(
                "the deadline of %g s has passed" % self.settings["deadline"] if seconds == left
                else self.silence % (self.route, seconds)) from error

    def explained(self, error: SDKError, response: "Optional[_Response]" = None) -> SDKError:
        """The error, with what is known of the response, and without a secret."""
        if response is not None and error.status_code == -1:
            error.status_code, error.headers = response.status, response.headers
            error.request_id = _request_id(response.headers)
        for shown in (error, error.__cause__):
            if isinstance(shown, SDKError):
                said = _one_line(self.masked(shown._said), shown._limit)
                shown.message = ": ".join(filter(None, (shown.message, said)))
                shown.args, shown._said = (shown.message,), ""
                shown.request_id = shown.request_id and self.masked(shown.request_id)
        return error

    def masked(self, text: str) -> str:
        proxy = self.route.proxy if self.route else None
        secrets = [proxy.password, proxy.authorization] if proxy else []
        for name, value in (pair for sent in self.requests for pair in sent.headers.items()):
            if re.search("key|token|secret|auth|cookie", name, re.IGNORECASE):
                secrets.append(value)
        return _masked(text, [*secrets, *(secret.partition(" ")[2] for secret in secrets)])

    def log(self, started: float, outcome: object, headers: Mapping[str, str]) -> None:
        # whoever wants DEBUG (10) has imported logging
        if "logging" in sys.modules and _logger().isEnabledFor(10):
            request, request_id = self.requests[-1], self.masked(_request_id(headers) or "-")
            _logger().debug("%s %s: %s in %.0f ms, request id %s", request.get_method(),
                            request.full_url.partition("?")[0], outcome,
                            (_time.monotonic() - started) * 1e3, _one_line(request_id))


def _logger() -> Any:
    import logging
    return logging.getLogger("beezy_ai")


class _Calls:
    """What a client and its chat share: how a call is made."""

    def __init__(self, settings: _Json) -> None:
        self.settings, self.context = settings, settings["ssl_context"]
        self.pool = _Pool()
        self.routes: Dict[Tuple[str, str], _Route] = {}

    def __reduce__(self) -> Tuple[Any, ...]:
        return _Calls, (self.settings,)  # connections stay where they are

    def call(self, io: "_IO", overrides: Mapping[str, Any]) -> _Call:
        return _Call(_changed(self.settings, overrides) if overrides else self.settings, io)

    async def create(self, io: "_IO", request: Any,
                     overrides: Mapping[str, Any]) -> CreateChatCompletionResponseBody:
        data, headers = await self.json(self.call(io, overrides), "POST", "/chat/completions",
                                        _chat_body(request, stream=False), is_chat=True)
        answer = _adopt(_Answer, data)
        answer.headers = headers
        return answer

    async def stream(self, io: "_IO", request: Any, overrides: Mapping[str, Any]) -> EventStream:
        return EventStream(await self._open(
            self.call(io, overrides), "text/event-stream", "POST", "/chat/completions",
            _chat_body(request, stream=True)))

    async def json(self, call: _Call, *what: Any, is_chat: bool = False) -> Tuple[Any, _Headers]:
        """The JSON of an answer, None for an empty one, and its headers."""
        response = await self._open(call, "application/json", *what)
        parts: List[bytes] = []
        try:
            await response.read_into(parts, MAX_BODY, call.io)
            text = _decoded(b"".join(parts))
            data = _parsed_or_none(text)
            if data is None and response.connection.is_ragged:
                raise TransportError("the answer ended without the end of TLS")
            problem, body = _problem_of(text, data, is_chat), text[:MAX_ERROR_BODY]
            if problem:
                raise InvalidResponse(problem, said=_server_message(body), body=body)
            return data, response.headers
        except SDKError as error:
            raise call.explained(error, response) from error.__cause__
        finally:
            response.close()

    async def _open(self, call: _Call, accept: str, *what: Any) -> "_Response":
        """The response to the first attempt that succeeds; raises what ended the last one."""
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
                error = call.explained(error)
                call.log(started, error if error.status_code == -1 else error.status_code,
                         error.headers)
                wait = _retry_wait(error, attempt, retries, call.ends - _time.monotonic(),
                                   _time.time(), _chance())
                if wait is None:
                    raise error from error.__cause__
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
            headers.update({"Authorization": key} if key else {})
        headers.update(call.settings["headers"])
        base, _, query = call.settings["server_url"].partition("?")
        url = base + path + (("&" if "?" in path else "?") + query if query else "")
        # the origin is for cookies, and to find it takes time
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
                error = _transport_error(error, route)
                if connection.is_heard and isinstance(error, SDKError):
                    error._is_final = True
                # a kept one may have died before it was used, though the server is well
                if kept is None or type(error) is not TransportError or error._is_final:
                    raise error from error.__cause__
                kept = None

    def _route(self, request: urllib.request.Request) -> "_Route":
        place = request.type, request.host
        if place not in self.routes:
            parts, proxy = urllib.parse.urlsplit("//" + request.host), self.settings["proxy"]
            host, port = str(parts.hostname), 443 if request.type == "https" else 80
            if proxy is None:
                proxy = _proxy_of_environment(request.type, host, request.host)
            self.routes[place] = _Route(request.type, host, parts.port or port, proxy or None)
        return self.routes[place]

    def tls(self) -> ssl.SSLContext:
        if self.context is None:
            context = ssl.create_default_context()
            context.set_alpn_protocols(["http/1.1"])
            self.context = context  # two threads may each make one; the last stays
        return cast(ssl.SSLContext, self.context)


def _problem_of(text: str, data: Any, is_chat: bool) -> str:
    if data is None and text.strip() not in ("", "null"):
        return "the answer is not JSON"
    if not is_chat:
        return ""
    if not isinstance(data, dict):
        return "the answer is not a JSON object" if text.strip() else "the answer is empty"
    if data.get("choices") is None or not data["choices"] and _says_error(data):
        return "the answer has no choices"
    return ""


def _message_of(request: urllib.request.Request, route: "_Route") -> bytes:
    """The bytes of a request (RFC 9112, sections 2 and 3)."""
    method, target, headers = request.get_method(), request.selector, {"Host": request.host}
    body = cast(Optional[bytes], request.data)
    if route.proxy is not None and route.scheme == "http":
        target = "http://%s%s" % (request.host, target)
        if route.proxy.authorization:
            headers["Proxy-Authorization"] = route.proxy.authorization
    if body is not None or method in ("POST", "PUT", "PATCH"):
        headers["Content-Length"] = str(len(body or b""))
    headers.update(request.headers)
    lines = ["%s %s HTTP/1.1" % (method, target), *map(": ".join, headers.items()), "\r\n"]
    return "\r\n".join(lines).encode("latin-1") + (body or b"")


def _proxy_of_environment(scheme: str, host: str, netloc: str) -> "Optional[_Proxy]":
    url = urllib.request.getproxies().get(scheme)
    is_local = r"(?:.*\.)?localhost\.?\Z|127(?:\.\d+){0,3}\Z|::1\Z|(0:){7}1\Z"
    if not url or re.match(is_local, host) or urllib.request.proxy_bypass(netloc):
        return None
    try:
        return cast("_Proxy", _checked_proxy(url))
    except ValueError as error:
        raise _final("%s_proxy in the environment: %s" % (scheme, error)) from None


# ---------------------------------------------------------------- Arguments


def _checked(name: str, value: Any, kinds: Any, wanted: str,
             is_right: Callable[[Any], object] = lambda value: True) -> Any:
    """The value.  Raises TypeError for another kind, ValueError unless it is right."""
    if not isinstance(value, kinds) or isinstance(value, bool):  # no argument takes a bool
        raise TypeError("%s: %s is needed, not %s" % (name, wanted, type(value).__name__))
    if not is_right(value):
        raise ValueError("%s: %s is needed" % (name, wanted))  # the value may be secret
    return value


def _changed(settings: _Json, given: Mapping[str, Any]) -> _Json:
    """The settings with what a client, or a call, was given."""
    for name in set(given).difference(_CHECKS):
        raise TypeError("there is no argument %r" % name)
    # None is a value for two of them; for the others it means: not given
    checked = {name: _CHECKS[name](value) for name, value in given.items()
               if value is not None or name in ("timeout", "deadline")}
    checked["headers"] = {**settings["headers"], **checked.get("headers", {})}
    return {**settings, **checked}


# patterns are compiled, and kept, by `re` at their first use: not at import
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z"  # RFC 9110, section 5.6.2
_FIELD_VALUE = r"[\x20-\x7e\x80-\xff]*\Z"
_OUTSIDE = r"[^?]*://|//|([^?]*(/|%2f))?(\.|%2e){2}(/|%2f|\?|\Z)"
_NO_URL = r"[\x00-\x20\x7f\s\\#\ud800-\udfff]"
_USER_AGENT = "beezy-ai/%s python/%d.%d.%d" % ((__version__,) + sys.version_info[:3])


def _authorization(key: Optional[str]) -> str:
    key = str(_checked(
        "api_key_auth", "" if key is None else key, str, "a text that an HTTP header can hold",
        lambda key: re.match(_FIELD_VALUE, key.strip()))).strip()
    if key in ("", "Bearer"):
        return ""
    return key if key.startswith("Bearer ") else "Bearer " + key


def _url_parts(name: str, url: str, wanted: str, *schemes: str) -> urllib.parse.SplitResult:
    """Raises without showing the URL, which may hold a password."""
    try:
        parts = urllib.parse.urlsplit(url)
        (parts.hostname or "").encode("idna")  # as the look-up will do
        if parts.scheme in schemes and parts.hostname and parts.port != 0 and not re.search(
                r"%|\][^:]", parts.netloc.rpartition("@")[2]) and not re.search(_NO_URL, url):
            return parts
    except ValueError:
        pass
    raise ValueError("%s: %s is needed" % (name, wanted))


def _checked_server_url(url: str) -> str:
    _checked("server_url", url, str, "a URL in ASCII", str.isascii)
    parts = _url_parts("server_url", url, "http://host:port/path or https://..., without white "
                       "space, \\ and #,", "http", "https")
    if "@" in parts.netloc:
        raise ValueError("server_url holds credentials; the key goes into api_key_auth")
    return parts._replace(path=parts.path.rstrip("/")).geturl()


def _checked_proxy(url: Optional[str]) -> Any:
    if url is None or _checked("proxy", url, str, "a URL") == "":
        return url
    parts = _url_parts("proxy", url if "://" in url else "http://" + url,
                       "http://user:password@host:port, special characters percent-encoded, "
                       "(connect= is for other proxies)", "http")
    user, password = (urllib.parse.unquote(part or "") for part in (parts.username, parts.password))
    pair = base64.b64encode(("%s:%s" % (user, password)).encode()).decode("ascii")
    return _Proxy(str(parts.hostname), parts.port or 80, password,
                  "Basic " + pair if user or password else "")


def _checked_path(path: str, query: Any) -> str:
    path = "/" + _checked(
        "path", path, str, "a path below the server's URL, in ASCII,",
        lambda path: path.isascii() and not re.search(_NO_URL, path) and not re.match(
            _OUTSIDE, path, re.IGNORECASE)).lstrip("/")
    try:
        encoded = urllib.parse.urlencode(query or (), doseq=True)
    except TypeError:
        raise TypeError("query: a mapping or pairs are needed, not %r" % (query,)) from None
    return path + (encoded and ("&" if "?" in path else "?") + encoded)


_FOR_EVER = 1e6  # seconds: poll() counts milliseconds, in 31 bits


def _checked_seconds(value: _Seconds, name: str = "deadline") -> float:
    if value is None:
        return _FOR_EVER
    _checked(name, value, (int, float), "a positive number of seconds", lambda value: value > 0)
    return float(min(value, _FOR_EVER))


def _checked_timeout(timeout: _Timeout) -> Tuple[float, float]:
    both = timeout if isinstance(timeout, (tuple, list)) else (timeout, timeout)
    _checked("timeout", both, (tuple, list), "one number, or (connect, read),",
             lambda both: len(both) == 2)
    return _checked_seconds(both[0], "timeout"), _checked_seconds(both[1], "timeout")


def _checked_headers(headers: Mapping[str, str]) -> Dict[str, str]:
    checked: Dict[str, str] = {}
    for name, value in _checked("headers", headers, Mapping, "a mapping").items():
        _checked("headers", name, str, "a name that HTTP allows",
                 lambda name: re.match(_TOKEN, name))
        _checked("headers[%r]" % name, value, str, "a value that HTTP allows",
                 lambda value: re.match(_FIELD_VALUE, value.strip(" \t")))
        if name.lower() in ("content-length", "transfer-encoding"):
            raise ValueError("headers: %s follows from the body, and can't be set" % name)
        checked[name.title()] = value.strip(" \t")  # some proxies know no other case
    return checked


_CHECKS: Dict[str, Callable[[Any], Any]] = {
    "server_url": _checked_server_url, "timeout": _checked_timeout, "deadline": _checked_seconds,
    "headers": _checked_headers, "retries": lambda retries: _checked(
        "retries", retries, int, "an int from 0 on", lambda retries: retries >= 0)}


def _chat_body(request: Any, stream: bool) -> bytes:
    _checked("request", request, (dict, _Model, Mapping), "a mapping or a request class")
    body = _given(request) if isinstance(request, _Model) else dict(request)
    messages = body.get("messages")
    _checked("request['model']", body.get("model"), str, "a text", bool)
    _checked("request['messages']", None if isinstance(messages, (str, bytes)) else messages,
             (list, tuple, Sequence), "a list with messages", len)
    if stream:
        body["stream"] = True
    elif body.get("stream"):
        raise ValueError("request['stream']: create() gives a whole answer; call stream() instead")
    return _encoded(body, "request")


def _jsonable(value: Any) -> Any:
    if isinstance(value, _Model):
        return _given(value)
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {name: getattr(value, name) for name in value.__dataclass_fields__}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return list(value)
    raise TypeError("%s is not JSON" % type(value).__name__)


_ENCODER = json.JSONEncoder(ensure_ascii=False, default=_jsonable, allow_nan=False,
                            separators=(",", ":"))
_COPIER = json.JSONEncoder(default=lambda value: _paired(value.decode("utf-8", "surrogatepass"))
                           if isinstance(value, bytearray) else _jsonable(value))
_DECODER = json.JSONDecoder(strict=False)  # raw control characters in strings pass
# `decode` spends a third of a small event's time on white space around the text
_scan_json: Any = getattr(_DECODER, "scan_once", _DECODER.raw_decode)


def _plain(value: Any) -> Any:
    """A copy of JSON, the models, enums and growing texts in it made plain."""
    return _DECODER.decode(_COPIER.encode(value)) if isinstance(value, (dict, list)) else value


def _encoded(value: Any, name: str) -> bytes:
    try:
        text = _ENCODER.encode(value)
    except (TypeError, ValueError, RecursionError) as error:
        for key, item in value.items() if name == "request" else ():
            _encoded(item, "request[%r]" % (key,))
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind("%s: %s" % (name, error)) from None
    return text.encode("utf-8", "backslashreplace")  # a lone surrogate, as JSON escapes it


def _parsed_or_none(text: str) -> Any:
    """The value of a JSON text; None where it is none, or nested too deeply."""
    text = text.strip()
    try:
        value, end = _scan_json(text, 0)
    except (ValueError, StopIteration, RecursionError):
        with suppress(ValueError, RecursionError):
            return json.loads(text)  # on PyPy it goes deeper
        return None
    return value if end == len(text) else None


def _decoded(raw: bytes) -> str:
    text = raw.decode("utf-8", "replace")
    return text[1:] if text[:1] == "\ufeff" else text  # utf-8-sig does the same, more slowly


# ---------------------------------------------------------------- Retry policy


def _retry_wait(error: SDKError, attempt: int, retries: int, left: float, now: float,
                chance: float) -> _Seconds:
    """Seconds to wait before the next attempt, or None: give up.

    `attempt` counts from 0, `left` are the seconds until the deadline, `now` is the time of day
    (POSIX), `chance` a random number below 1.
    """
    if attempt >= retries or error._is_final:
        return None
    if not isinstance(error, TransportError):
        # the server itself knows best whether another attempt makes sense
        verdict = error.headers.get("x-should-retry", "").strip().lower()
        if verdict != "true" and (verdict == "false" or not _is_retried(error.status_code)):
            return None
        if re.search(r'"(code|type)"\s*:\s*"insufficient_quota"', error.body):
            return None  # a 429 that only a payment ends
    wait = _announced_wait(error.headers, now)
    if wait is None:  # with a random part, lest all clients come at the same moment
        wait = min(8.0, 0.5 * 2 ** min(attempt, 10)) * (1 - 0.25 * chance)
    # nobody would wait so long; and the server's own error says more than a passed deadline
    return None if wait > 60 or wait >= left else wait


def _is_retried(status: int) -> bool:
    # all of 5xx: 520 to 529 are CDNs' and overloaded servers'; 501 and 505 will not change
    return status in (408, 409, 425, 429) or status >= 500 and status not in (501, 505)


def _announced_wait(headers: Mapping[str, str], now: float) -> _Seconds:
    """Seconds by `retry-after-ms` or `Retry-After` (RFC 9110, 10.2.3); None for neither."""
    for name, unit in (("retry-after-ms", 1e-3), ("retry-after", 1.0)):
        value = headers.get(name, "").strip()
        if re.match(r"(\d+\.?\d*|\.\d+)\Z", value, re.ASCII):
            return float(value) * unit
    try:  # all three forms of RFC 9110, section 5.6.7
        return max(0.0, timegm(parsedate_to_datetime(value).utctimetuple()) - now)
    except (ValueError, TypeError, IndexError, OverflowError):  # of a date that is none
        return None


# ---------------------------------------------------------------- Error messages

MAX_ERROR_BODY = 64 << 10  # bytes


def _final(message: str, said: str = "") -> TransportError:
    return TransportError(message, said=said, is_final=True)


async def _check_response(response: "_Response", accept: str) -> None:
    status, headers, encoding = response.status, response.headers, response.encoding
    content_type, is_success = headers.get("content-type", ""), 200 <= status < 300
    kinds = r"(application|text)/([^,;]*\+)?json" if accept == "application/json" else accept
    is_right = content_type in ("", accept) or response.framing.done or re.search(
        r"(^|,)\s*%s\s*([;,]|\Z)" % kinds, content_type, re.IGNORECASE)
    if is_success and is_right and encoding in _ENCODINGS:
        return
    # as much as arrives in 5 s: the status is worth more than the rest
    body = _decoded(await response.rest(response.call.io, 5, MAX_ERROR_BODY))
    if is_success and accept == "application/json" and not body and response.framing.done:
        return  # an empty answer, whatever it calls itself
    response.close()
    kind, own = _ERRORS.get(status, SDKError), ""
    said = _server_message(body).strip() or http.client.responses.get(status, "")
    if is_success:
        kind, own, said = InvalidResponse, "the answer is no " + accept, content_type + ": " + said
        if encoding not in _ENCODINGS:
            own, said = "the answer has an unknown Content-Encoding", encoding
    elif 300 <= status < 400:
        own, said = "redirects are not followed", headers.get("location", said)
        own += "; this one points to" if "location" in headers else ""
    elif status == 407:
        own = "no way to %s" % (response.connection.route,)
    raise kind(own, said=said, status_code=status, body=body, headers=headers)


def _json_or_none(body: str) -> Any:
    """The JSON of a body, or in it: in an event stream, or behind a name: `error: {...}`."""
    texts = [body, "\n".join(re.findall("(?m)^data:(.*)", body))]
    texts += [line[line.index("{"):] for line in body.splitlines()[:20] if "{" in line]
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
        nested = [data["error"]] if isinstance(data.get("error"), dict) else []
        names = ("msg", "message", "detail", "description", "error_description", "error",
                 "errors", "title", "status_msg")
        for item in nested + [data.get(name) for name in names]:
            message = _message_in(item, depth + 1)
            if message:
                return place + message
    return ""


def _says_error(data: _Json) -> bool:
    """Whether an object reports an error; some servers send empty ones."""
    error = data.get("error")
    if isinstance(error, dict):
        return bool(error.get("message") or error.get("type")
                    or error.get("code") not in (None, "", 0, "0"))
    return bool(error) or "error" in (data.get("object"), data.get("type"))


def _one_line(text: str, limit: int = 2000) -> str:
    text = re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", text[:limit * 4]).strip()
    return text if len(text) <= limit else text[:limit - 3] + "..."


def _masked(text: str, secrets: Iterable[str]) -> str:
    for secret in sorted(set(filter(None, secrets)), key=len, reverse=True):
        # each character as it is, or as some JSON or Python escapes it: \/, \u002B, \xe9
        pattern = "".join(r"(?:\\{0,4}%s|\\{1,4}(?i:u%04x|x%02x))" % (
            re.escape(character), ord(character), ord(character)) for character in secret)
        if len(secret) < 8:  # so short that it may be part of a word
            pattern = r"(?<![\w-])%s(?![\w-])" % pattern
        text = re.sub(pattern, "***", text, flags=re.IGNORECASE if len(secret) >= 8 else 0)
    return text


def _request_id(headers: Mapping[str, str]) -> Optional[str]:
    names = "x-request-id", "request-id", "x-amzn-requestid", "apim-request-id", "x-correlation-id"
    return next(filter(None, map(headers.get, names)), None)


def _transport_error(error: BaseException, route: "_Route", hint: str = "") -> Any:
    """What to raise for an exception: a TransportError for one of a socket or of TLS."""
    if isinstance(error, SDKError) or not isinstance(error, OSError):
        return error
    own, said, final = "no way to %s", str(error), False
    if isinstance(error, socket.gaierror):
        own = "there is no host %s, or no network to ask"
    elif isinstance(error, ConnectionRefusedError):
        runs = "proxy" if route.proxy else "server"
        own, said = "the connection to %s was refused: does the " + runs + " run?", ""
    elif isinstance(error, (ConnectionError, ssl.SSLEOFError)):
        own = "the connection to %s was closed" + hint
    elif isinstance(error, ssl.SSLCertVerificationError):
        own = ("the certificate of %s is not trusted" + _fault_of_cert_file() + "; a company's own "
               "authority goes into a PEM file named by SSL_CERT_FILE, or into "
               "ssl_context=ssl.create_default_context(cafile=...)")
        said, final = getattr(error, "verify_message", said), True
    elif isinstance(error, ssl.SSLError):
        own, said, final = "TLS with %s failed" + hint, error.reason or said, True
    is_timeout = isinstance(error, (socket.timeout, TimeoutError))  # two classes before 3.10
    kind = TransportTimeout if is_timeout else TransportError
    failure = kind(own % (route,), said=said, is_final=final)
    failure.__cause__ = error
    return failure


def _fault_of_cert_file() -> str:
    path = os.environ.get("SSL_CERT_FILE", "")
    try:
        if path:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path)
        return ""
    except OSError as error:  # ssl.SSLError for one that holds no certificate
        problem = "holds no certificate" if isinstance(error, ssl.SSLError) else "can't be read"
        return " (SSL_CERT_FILE names %s, which %s)" % (path.replace("%", "%%"), problem)


# ---------------------------------------------------------------- Server-sent events

MAX_EVENT = 16 << 20  # bytes of one event's data
_PIECE = 64 << 10     # bytes that are read at once
_Frame = Tuple[str, Optional[str], Optional[str]]  # an event's data, name and id; None: not sent


class _EventDecoder:
    """Bytes to server-sent events (WHATWG HTML, 9.2.6), in linear time however they are split."""

    def __init__(self) -> None:
        self.fault = ""  # what is wrong behind the events that came out
        self.partial = bytearray()  # the line that has not ended yet
        self.after_cr = False  # a LF that comes next belongs to the CR before it
        self.at_start = True   # where a byte order mark may stand
        self.last_id: Optional[str] = None
        self.name: Optional[str] = None
        self.data: List[str] = []  # its lines, and their size in bytes with their ends
        self.size = 0
        self.strays = ""  # lines that are nothing of an event

    def feed(self, data: bytes) -> List[_Frame]:
        """The events that these bytes complete."""
        frames: List[_Frame] = []
        if self.after_cr and data:
            data, self.after_cr = data[data[:1] == b"\n":], False
        end = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        if end:
            # of whole lines no character can be cut: they may be decoded at once
            lines = (self.partial + data[:end]).decode("utf-8", "replace")
            self.partial, self.after_cr = bytearray(), data.endswith(b"\r")
            if "\r" in lines:
                lines = lines.replace("\r\n", "\n").replace("\r", "\n")
            lines, self.at_start = lines[self.at_start and lines[:1] == "\ufeff":], False
            for line in lines.split("\n")[:-1]:
                if line:
                    self._take(line)
                    continue
                if self.data and not self.fault:
                    frames.append(("\n".join(self.data), self.name or None, self.last_id))
                self.name, self.data, self.size = None, [], 0
        self.partial += data[end:]
        self._limit(self.size + len(self.partial) - len(b"data: "))
        return frames

    def end(self) -> bool:
        """Whether it ends with `data: [DONE]`, the line or the event unfinished."""
        line, self.partial = self.partial.decode("utf-8", "replace"), bytearray()
        self._take(line)
        return len(self.data) == 1 and self.data[0].strip() == "[DONE]"

    def undelivered(self) -> str:
        """What came and was no event; after `end`."""
        return (self.strays + "\n".join(self.data))[:MAX_ERROR_BODY]

    def _take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value[value[:1] == " ":]
        if name == "data":
            self.data.append(value)
            self.size += len(value if value.isascii() else value.encode("utf-8")) + 1
            self._limit(self.size - 1)
        elif name == "event":
            self.name = value
        elif name == "id":
            self.last_id = self.last_id if "\0" in value else value
        elif name not in ("", "retry") and len(self.strays) < MAX_ERROR_BODY:
            self.strays += line + "\n"

    def _limit(self, size: int) -> None:
        if size > MAX_EVENT:
            self.fault = "an event is larger than %d MiB" % (MAX_EVENT >> 20)



# ---------------------------------------------------------------- HTTP/1.1

MAX_BODY = 64 << 20  # bytes of an answer that is no stream
MAX_HEAD = 64 << 10  # bytes of status line and header fields
_ENCODINGS = ("identity", "gzip", "x-gzip", "deflate")


_Head = Tuple[str, int, _Headers]  # version, status, header fields


def _parsed_head(raw: bytes) -> _Head:
    # several times as fast as http.client, which makes an e-mail parser of every head
    text = raw.decode("latin-1").replace("\r\n", "\n").rstrip("\r")
    text = text.replace("\n ", " ").replace("\n\t", " ")  # RFC 9112, section 5.2
    status_line, *lines = text.split("\n")
    match = re.match(r"HTTP/(1\.[01]) ([0-9]{3})(?: .*)?\Z", status_line)
    if match is None:
        raise _final("the answer is not HTTP/1: it begins with", status_line)
    headers = _Headers()
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            name, value = name.strip().lower(), value.strip()
            former = headers.setdefault(name, value)
            if former != value:  # some proxies just repeat a field
                headers[name] = "%s, %s" % (former, value)
    return match.group(1), int(match.group(2)), headers


class _Sized:
    """A body of so many bytes; by default of all until the connection closes.

    As with the other framings: raw bytes in, body bytes out; `rest` is what follows the body,
    `fault` the error behind the bytes that came out, `has_more` whether more comes of nothing.
    """
    fault: Optional[SDKError] = None
    has_more = done = False
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
        """What is wrong with a connection that ends here; "" if nothing."""
        received = self.length - self.left
        return "" if self.done or self.length == sys.maxsize else \
            "ended after %d of %d bytes" % (received, self.length)


class _Chunked(_Sized):
    """A body in chunks (RFC 9112, section 7.1)."""

    def __init__(self) -> None:
        self.left: int = 0  # of the data of the chunk at hand
        self.raw = b"\r\n"  # what can't be understood yet; at first, as if a chunk had ended
        self.match_size = re.compile(rb"\r?\n([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\n]*)?\r?\n").match
        self.last = False

    def feed(self, raw: bytes) -> bytes:
        raw, self.raw = self.raw + raw, b""
        body: List[bytes] = []
        start, end = 0, self.left
        while end <= len(raw) and not self.last:
            body.append(raw[start:end])
            match = self.match_size(raw, end)
            if match is None:
                self.raw, start, end = raw[end:], len(raw), len(raw)
                if self.raw.count(b"\n") > 1 or len(self.raw) > 4096:
                    said = repr(self.raw)
                    self.fault = _final("the answer has a chunk without a valid size", said)
                break
            start = match.end()
            end = start + int(match.group(1), 16)
            self.last = start == end
        self.left = max(0, end - len(raw))
        if self.last:
            self._skip_trailer(raw[end:])
        else:
            body.append(raw[start:])
        return b"".join(body)

    def _skip_trailer(self, raw: bytes) -> None:
        match = re.match(rb"(?:[^\r\n][^\n]*\n)*\r?\n", raw)
        self.raw = raw
        if match is not None:
            self.done, self.rest = True, raw[match.end():]
        elif len(raw) > MAX_HEAD:
            self.fault = _final("the answer has too many trailer fields")

    def cut(self) -> str:
        return "" if self.last else "ended before its last chunk"


class _Inflated(_Sized):
    """A compressed body in another framing: gzip (RFC 1952), or deflate as zlib (RFC 1950).

    At most 64 KiB come out of each step, so that a bomb is seen before it fills the memory.
    """

    def __init__(self, framing: _Sized) -> None:
        import zlib
        self.framing, self.error = framing, zlib.error
        self.inner = zlib.decompressobj(32 + 15)  # either, as its first bytes say
        self.done = framing.done

    def feed(self, raw: bytes) -> bytes:
        raw, body = self.framing.feed(raw) if raw else b"", b""
        self.rest, self.fault = self.framing.rest, self.framing.fault
        try:
            body = self.inner.decompress(self.inner.unconsumed_tail + raw, _PIECE)
            if self.inner.unused_data:
                raise self.error("something follows its end")
        except self.error as error:
            self.fault = InvalidResponse("the answer is badly compressed", said=str(error))
        self.has_more = len(body) == _PIECE
        if self.framing.done and not (self.has_more or self.inner.eof or self.fault):
            self.fault = TransportError("the answer " + self.cut())
        self.done = self.framing.done and not (self.has_more or self.fault)
        return body

    def cut(self) -> str:
        return self.framing.cut() or (
            "" if self.inner.eof else "ended before its compression did")


def _framing_of(head: _Head, method: str, encoding: str) -> _Sized:
    """How the body is delimited (RFC 9112, section 6.3).  Raises TransportError."""
    _, status, headers = head
    codings, length = headers.get("transfer-encoding"), headers.get("content-length")
    framing = _Sized()
    if codings is not None:
        codings = {coding.strip() for coding in codings.lower().split(",")} - {"identity", ""}
    if method == "HEAD" or status in (204, 304):
        framing = _Sized(0)
    elif codings == {"chunked"}:
        framing = _Chunked()
    elif codings:
        raise _final("the answer has an unknown Transfer-Encoding", ", ".join(sorted(codings)))
    elif length is not None:
        lengths = {part.strip() for part in length.split(",")}  # the same may come twice
        if len(lengths) > 1 or not re.match(r"\d{1,18}\Z", min(lengths), re.ASCII):
            raise _final("the answer has no valid Content-Length", repr(length))
        framing = _Sized(int(min(lengths)))
    return _Inflated(framing) if encoding in _ENCODINGS[1:] else framing


# ---------------------------------------------------------------- Transport


class _Blocking:
    """Waits as a plain call does: its coroutines never suspend."""

    async def step(self, seconds: float, name: str, sock: Any, argument: Any) -> Any:
        """`sock.name(argument)`, where the name is connect, sendall or recv."""
        _set_timeout(sock, seconds)
        return getattr(sock, name)(argument)

    async def run(self, seconds: float, function: Callable[..., _T], *args: Any) -> _T:
        return function(*args)

    async def sleep(self, seconds: float) -> None:
        _time.sleep(seconds)


class _OnLoop:
    """Waits by the running event loop's own methods, so that any loop will do."""

    def __init__(self) -> None:
        import asyncio
        self.asyncio, self.loop = asyncio, asyncio.get_running_loop()

    async def step(self, seconds: float, name: str, sock: Any, argument: Any) -> Any:
        _set_timeout(sock, 0)
        if name == "recv":
            with suppress(BlockingIOError):
                data = sock.recv(argument)
                await self.sleep(0)  # lest a fast server keep the other tasks from running
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
        cancels = task.cancelling() if hasattr(task, "cancelling") else 0
        fired: List[bool] = []

        def on_time() -> None:
            if not fired:
                fired.append(task.cancel())
        # a turn late: after a long turn of the loop the data may be there as well
        timer = self.loop.call_later(seconds, self.loop.call_soon, on_time)
        try:
            return await step
        except self.asyncio.CancelledError:
            # where Python can tell: somebody else may have cancelled it too
            if not fired or hasattr(task, "uncancel") and task.uncancel() > cancels:
                raise
            raise socket.timeout("timed out") from None
        finally:
            fired.append(False)
            timer.cancel()


_IO = Union[_Blocking, _OnLoop]
_BLOCKING = _Blocking()


def _run(coroutine: Coroutine[Any, Any, _T]) -> _T:
    """The result of a coroutine that never suspends."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return cast(_T, end.value)
    raise AssertionError("a blocking call was suspended")


def _set_timeout(sock: Any, seconds: float) -> None:
    if sock.gettimeout() != seconds:  # to set it is a system call
        sock.settimeout(seconds)


class _Proxy(NamedTuple):
    host: str
    port: int
    password: str
    authorization: str  # the value of Proxy-Authorization; "" for none


class _Route(NamedTuple):
    scheme: str
    host: str
    port: int
    proxy: Optional[_Proxy]

    @property
    def server(self) -> str:
        return "%s:%d" % ("[%s]" % self.host if ":" in self.host else self.host, self.port)

    def __str__(self) -> str:
        through = " through the proxy %s:%d" % self.proxy[:2] if self.proxy else ""
        return self.server + through


_NO_CALL: Any = None
_HEAD_END = re.compile(rb"\n\r?\n")  # a pattern with an optional beginning would be slower
_SPEAKS_HTTP = " (does the server speak http, not https?)"


class _Connection:
    """One connection, to the server or through a proxy to it; what waits raises OSError, SDKError.

    TLS is spoken in memory (`ssl.MemoryBIO`), so that an `io` moves bytes and nothing else.
    """
    call: _Call = _NO_CALL  # that it serves
    sock: Any = None
    tls: Optional[ssl.SSLObject] = None
    is_closed = False
    is_heard = False   # whether an answer has begun
    is_ragged = False  # whether TLS ended without close_notify: anybody's cut
    heard = b""        # of the server in the TLS handshake
    rest = b""         # what has been read and not yet been used
    idle_since = 0.0, 0.0

    def __init__(self, route: _Route) -> None:
        self.route, self.pid = route, os.getpid()

    def __del__(self) -> None:
        self.close()

    async def connect(self, calls: _Calls) -> None:
        call, proxy, connect = self.call, self.route.proxy, calls.settings["connect"]
        call.limit, call.silence = call.settings["timeout"][0], "no connection to %s within %g s"
        host, port = proxy[:2] if proxy else self.route[1:3]
        if connect is None:
            await self._look_up_and_connect(host, port)
        else:
            await call.step(self._dial, connect, host, port)
        if self.route.scheme == "https":
            if proxy is not None:
                await self._open_tunnel(proxy)
            await self._shake_hands(calls.tls())

    async def _dial(self, seconds: float, connect: _Connect, host: str, port: int) -> None:
        def dial() -> None:
            self.sock = connect(host, port, seconds if seconds < _FOR_EVER / 2 else None)
            if self.is_closed:  # meanwhile: nobody waits any more
                self.close()
        await self.call.io.run(seconds, dial)

    async def _look_up_and_connect(self, host: str, port: int) -> None:
        place = host, port, 0, socket.SOCK_STREAM
        try:  # without a thread where there is nothing to look up
            found: Any = socket.getaddrinfo(*place, flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            found = await self.call.step(self.call.io.run, socket.getaddrinfo, *place)
        for number, (family, kind, protocol, _, address) in enumerate(found, 1):
            try:
                self.sock = socket.socket(family, kind, protocol)  # fails where there is no IPv6
                _set_options(self.sock)
                await self._step("connect", address)
                return
            except OSError:
                self.close()
                if number == len(found):
                    raise

    async def _open_tunnel(self, proxy: _Proxy) -> None:
        """CONNECT (RFC 9110, section 9.3.6).  The key stays out of it."""
        server = self.route.server
        lines = ["CONNECT %s HTTP/1.1" % server, "Host: " + server, "User-Agent: " + _USER_AGENT]
        if proxy.authorization:
            lines.append("Proxy-Authorization: " + proxy.authorization)
        _, status, _ = await self.exchange("\r\n".join(lines + ["", ""]).encode("latin-1"))
        # what came in the clear must not pass for the server's own
        self.rest, self.is_heard = b"", False
        if not 200 <= status < 300:
            reason = http.client.responses.get(status, "")
            raise TransportError("the proxy %s:%d refused to connect to %s: %d %s" % (
                *proxy[:2], server, status, reason), is_final=400 <= status < 500)

    async def _shake_hands(self, context: ssl.SSLContext) -> None:
        self.call.silence = "the TLS handshake with %s got no answer within %g s" + _SPEAKS_HTTP
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        # the final dot of a host is of the look-up alone
        tls = context.wrap_bio(self.incoming, self.outgoing,
                               server_hostname=self.route.host.rstrip("."))
        try:
            await self._speak(tls.do_handshake)
        except TransportTimeout as error:
            error._is_final = True  # it would be silent again
            raise
        except OSError as error:
            hint = "" if self.heard[:1] in (b"\x15", b"\x16") else _SPEAKS_HTTP  # alert, handshake
            # of an end OpenSSL has other words in every version
            cause = ConnectionError("in the TLS handshake") if self.incoming.eof else error
            raise _transport_error(cause, self.route, hint) from error
        self.tls = tls

    async def _speak(self, step: Callable[..., _T], *args: Any) -> _T:
        """A step of TLS, for which bytes may have to go and to come."""
        while True:
            try:
                return step(*args)
            except ssl.SSLWantReadError:
                if self.outgoing.pending:
                    await self._step("sendall", self.outgoing.read())
                raw = await self._step("recv", _PIECE)
                self.heard = raw or self.heard
                if raw:
                    self.incoming.write(raw)
                else:
                    self.incoming.write_eof()

    def _step(self, name: str, argument: Any) -> Awaitable[Any]:
        return self.call.step(self.call.io.step, name, self.sock, argument)

    async def exchange(self, message: bytes) -> _Head:
        """Send a request; read the head of its answer, interim ones (1xx) skipped."""
        data, size, self.is_heard = b"", 0, False
        with suppress(ConnectionError):  # the server may answer before it has all, and close
            for start in range(0, len(message), _PIECE):  # each has the time-out for itself
                piece = message[start:start + _PIECE]
                if self.tls is not None:
                    self.tls.write(piece)
                    piece = self.outgoing.read()
                await self._step("sendall", piece)
        while True:
            end = _HEAD_END.search(data)
            if end is not None:
                head, data = _parsed_head(data[:end.start()]), data[end.end():]
                if head[1] >= 200 or head[1] == 101:
                    self.rest = data
                    return head
                continue
            if not b"HTTP/1.".startswith(data[:7]):
                hint = "; does it speak https?" if data[:2] == b"\x15\x03" else ""
                raise _final("%s does not answer in HTTP/1%s" % (self.route, hint), repr(data))
            if size > MAX_HEAD:
                raise _final("%s sent more than %d KiB of headers" % (self.route, MAX_HEAD >> 10))
            more = await self.receive()
            if not more:
                raise ConnectionError("in its headers" if data else "it sent no answer")
            data, size, self.is_heard = data + more, size + len(more), True

    async def receive(self) -> bytes:
        """What has arrived, at least a byte; b"" at the end."""
        if self.rest:
            data, self.rest = self.rest, b""
            return data
        if self.tls is None:
            return cast(bytes, await self._step("recv", _PIECE))
        try:
            return await self._speak(self.tls.read, _PIECE)
        except ssl.SSLZeroReturnError:  # close_notify
            return b""
        except ssl.SSLError:
            self.is_ragged = self.incoming.eof
            if not self.is_ragged:
                raise
            return b""

    def is_usable(self) -> bool:
        """Whether an idle connection is not too old, not closed, and silent."""
        # one clock stands still while a laptop sleeps, the other may be set
        idle = _time.monotonic() - self.idle_since[0], _time.time() - self.idle_since[1]
        is_silent = self.tls is None or not (self.incoming.pending or self.tls.pending())
        try:
            _set_timeout(self.sock, 0)
            self.sock.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return is_silent and not self.rest and max(idle) <= 60
        except (OSError, ValueError):  # an ssl.SSLSocket, from `connect=`, can't peek
            pass
        return False

    def wake(self) -> None:
        """Wake the reader, from any thread."""
        if self.pid == os.getpid():  # in a forked child it is not ours to end
            with suppress(OSError):
                self.sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.is_closed = True
        if self.sock is not None:
            self.sock.close()


def _set_options(sock: socket.socket) -> None:
    """No delay of small writes; and probes, since NATs forget a silent connection."""
    for level, name, value in (
            ("IPPROTO_TCP", "TCP_NODELAY", 1), ("SOL_SOCKET", "SO_KEEPALIVE", 1),
            ("IPPROTO_TCP", "TCP_KEEPIDLE", 60), ("IPPROTO_TCP", "TCP_KEEPALIVE", 60)):
        with suppress(OSError, AttributeError):  # not every system has them all
            sock.setsockopt(getattr(socket, level), getattr(socket, name), value)


class _Pool:
    """The idle connections; without a lock, since `append` and `pop` of a list are atomic."""

    def __init__(self) -> None:
        self.idle: Dict[Tuple[int, _Route], List[_Connection]] = {}  # of each process, for forks

    def take(self, route: _Route) -> Optional[_Connection]:
        idle = self.idle.get((os.getpid(), route), [])
        with suppress(IndexError):  # at the end
            while True:
                connection = idle.pop()
                if connection.is_usable():
                    return connection
                connection.close()
        return None

    def give(self, connection: _Connection) -> None:
        connection.call, connection.idle_since = _NO_CALL, (_time.monotonic(), _time.time())
        idle = self.idle.setdefault((connection.pid, connection.route), [])
        idle.append(connection)
        with suppress(IndexError):  # another thread took them
            while len(idle) > 8:
                idle.pop(0).close()

    def close(self) -> None:
        for idle in list(self.idle.values()):
            with suppress(IndexError):
                while True:
                    idle.pop().close()


class _Response:
    """An answer whose head has arrived."""
    is_read = False  # whether a reader is at it
    is_held = True   # whether the connection is ours
    closed = False

    def __init__(self, head: _Head, method: str, connection: _Connection, pool: _Pool) -> None:
        version, self.status, self.headers = head
        self.connection, self.pool, self.call = connection, pool, connection.call
        self.encoding = self.headers.get("content-encoding", "").lower() or "identity"
        self.framing = _framing_of(head, method, self.encoding)
        # RFC 9112, section 9.3
        tokens = self.headers.get("connection", "").lower().replace(" ", "").split(",")
        self.keeps_alive = "close" not in tokens and (version == "1.1" or "keep-alive" in tokens)
        self.lock = threading.RLock()  # between the reader and `close`, which a signal may call
        self._settle()

    async def read(self, io: _IO) -> bytes:
        """Some bytes of the body; b"" at its end.  Raises SDKError."""
        with self.lock:
            if self.is_read:
                raise RuntimeError("another reader waits for this stream")
            self.is_read = True
        try:
            self.call.io = io
            return await self._read()
        except BaseException as error:  # Ctrl-C and cancelled tasks too
            error = _transport_error(error, self.connection.route)
            if self.closed and isinstance(error, TransportError):
                error = StreamError("the stream was closed while it was read")
            self.closed = True
            raise error from error.__cause__
        finally:
            with self.lock:
                self.is_read = False
                self._settle()

    async def _read(self) -> bytes:
        framing = self.framing
        while not (self.closed or framing.done):
            if framing.fault:
                raise framing.fault
            raw = b"" if framing.has_more else await self.connection.receive()
            if not raw and not framing.has_more:
                if framing.cut() or self.closed:
                    raise TransportError("the answer " + framing.cut())
                framing.done, self.keeps_alive = True, False
                break
            body = framing.feed(raw)
            if framing.has_more:  # a bomb shall neither hold up the loop nor outlast the deadline
                await self.call.step(lambda seconds: self.call.io.sleep(0))
            if body:
                return body
        return b""

    async def read_into(self, parts: List[bytes], limit: int, io: _IO) -> None:
        """Read the whole body.  Raises InvalidResponse where it is larger than the limit."""
        size = 0
        while not (self.closed or self.framing.done):
            parts.append(await self.read(io))
            size += len(parts[-1])
            if size > limit:
                raise InvalidResponse("the answer is larger than %d MiB" % (limit >> 20))

    async def rest(self, io: _IO, seconds: float, limit: int) -> bytes:
        """What arrives of the body in so many seconds, whatever goes wrong."""
        parts: List[bytes] = []
        ends = self.call.ends
        self.call.ends = min(ends, _time.monotonic() + seconds)
        with suppress(SDKError):
            await self.read_into(parts, limit, io)
        self.call.ends = ends
        return b"".join(parts)[:limit]

    def close(self) -> None:
        """From any thread: close the connection, or wake its reader, who then does it."""
        with self.lock:
            self.closed = True
            if self.is_read and self.is_held:
                self.connection.wake()
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
    """The command line: send a prompt, write the answer as it arrives; gives the exit status."""
    try:
        import logging
        options = _parsed_options(argv)
        if options.verbose:
            logging.basicConfig(level=logging.DEBUG, format="%(name)s: %(message)s")
        else:
            logging.getLogger("beezy_ai").addHandler(logging.NullHandler())
        for stream, errors in (sys.stdin, "replace"), (sys.stdout, "backslashreplace"):
            if hasattr(stream, "reconfigure"):  # a notebook has something else there
                cast(Any, stream).reconfigure(errors=errors)
        if options.version:
            import hashlib
            data = globals()["__loader__"].get_data(__file__)  # from a zip, too
            print("beezy_ai", __version__, hashlib.sha256(data).hexdigest(), flush=True)
        else:
            _write_answer(options)
        return 0
    except KeyboardInterrupt:
        return 130
    except (SDKError, OSError, TypeError, ValueError) as error:
        is_output = isinstance(error, OSError) and not isinstance(error, SDKError)
        if is_output:  # or Python would try to write the rest at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return 0  # whoever read has enough
        if sys.stderr is not None:  # else print() would take standard output
            print("beezy_ai: %s" % error, file=sys.stderr)
        return 1 if is_output or isinstance(error, SDKError) else 2


def _parsed_options(argv: Optional[Sequence[str]]) -> Any:
    import argparse
    parser = argparse.ArgumentParser(
        prog="beezy_ai", description="Ask a model, and write its answer as it arrives.",
        epilog="From the environment: API_KEY_AUTH, the key; BEEZY_SERVER_URL; BEEZY_MODEL.")
    add, environ = parser.add_argument, os.environ.get
    add("prompt", nargs="*", metavar="PROMPT", help="what to ask; none, or -: standard input")
    add("-m", "--model", default=environ("BEEZY_MODEL") or "beezy-small-latest",
        help="default: %(default)s")
    add("-s", "--system", metavar="TEXT", help="a system message before the prompt")
    add("-o", "--option", action="append", default=[], metavar="NAME=VALUE", type=_field,
        help="another field of the request, VALUE as JSON or else text; may be repeated")
    add("--server-url", metavar="URL", default=environ("BEEZY_SERVER_URL") or None)
    add("--no-stream", action="store_true", help="wait for the whole answer")
    add("--raw", action="store_true", help="write the JSON of each event, or of the whole answer")
    add("-v", "--verbose", action="store_true", help="show the log")
    add("--version", action="store_true", help="show version and SHA-256 of this file")
    # a byte that is no text came as a lone surrogate
    return parser.parse_args([re.sub("[\ud800-\udfff]", "\ufffd", text)
                              for text in (sys.argv[1:] if argv is None else argv)])


def _field(option: str) -> Tuple[str, Any]:
    name, equals, value = option.partition("=")
    if not (name and equals):
        raise ValueError
    data = _parsed_or_none(value)
    return name, value if data is None and value.strip() != "null" else data


def _write_answer(options: Any) -> None:
    client = BeezyAI(os.environ.get("API_KEY_AUTH"), server_url=options.server_url)
    prompt = " ".join(options.prompt)
    if prompt in ("", "-"):
        prompt = "" if sys.stdin is None else sys.stdin.read()
    if not prompt.strip():
        raise ValueError("there is no prompt")
    messages = [{"role": "system", "content": options.system}] if options.system else []
    messages.append({"role": "user", "content": prompt})
    request = {"model": options.model, "messages": messages, **dict(options.option)}
    if options.no_stream:
        answer, merged = client.chat.create(request).to_dict(), _MergedAnswer()
        merged.event(answer, None, None)
        _write([answer] if options.raw else [merged.text, *merged.calls()])
    elif options.raw:
        _write(event.data.to_dict() for event in client.chat.stream(request))
    else:
        stream = client.chat.stream(request)
        _write(stream.text_stream)
        _write(stream._merged.calls())


def _write(items: Iterable[Any]) -> None:
    """Write texts, and objects as lines of JSON, as they come; end the last line."""
    last = "\n"
    try:
        for item in items:
            if isinstance(item, dict):
                item = ("" if last[-1:] == "\n" else "\n") + json.dumps(item) + "\n"
            last = item or last
            print(item, end="", flush=True)
    finally:
        if last[-1:] != "\n":
            print(flush=True)


if _IS_PROGRAM:
    sys.exit(main())
