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
    Stream              EventStream: the events of an answer as they arrive
    Merging             the events of a stream put together to one answer
    Calls               a request sent, sent again, and its answer read
    Arguments           what is checked before anything is sent
    Retry policy        the whole of it: wait how long, or give up
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
        # Ctrl-C while the rest is imported would print a traceback
        signal.signal(signal.SIGINT, lambda *_: os._exit(130))

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
from dataclasses import MISSING, dataclass, is_dataclass
from email.utils import parsedate_to_datetime
from enum import Enum
from itertools import islice
from random import random as _chance
from typing import (
    TYPE_CHECKING, Any, Awaitable, Callable, ClassVar, Coroutine, Dict, Generic, Iterable, List,
    Mapping, NamedTuple, Optional, Sequence, Tuple, Type, TypeVar, Union, cast, get_type_hints)

if TYPE_CHECKING:  # every type checker brings typing_extensions; nothing needs them at run time
    from typing_extensions import TypeAlias, TypedDict, Unpack
else:
    TypeAlias, Unpack = Any, Optional

__version__ = "1.0.0"
__all__ = [
    "BeezyAI", "Chat", "EventStream", "models", "main",
    "ChatCompletionRole", "FinishReason", "ToolType",
    "Message", "ToolCall", "FunctionCall", "Tool", "Function", "ResponseFormat",
    "CreateChatCompletionRequestBody", "StreamChatCompletionsRequestBody",
    "CreateChatCompletionResponseBody", "Choice", "Usage",
    "ChatCompletionEvent", "ChatCompletionChunk", "StreamChoice", "DeltaMessage",
    "SDKError", "BadRequest", "Unauthorized", "Forbidden", "NotFound", "TooManyRequests",
    "InternalServerError", "ServiceUnavailable",
    "TransportError", "TransportTimeout", "InvalidResponse", "StreamError",
]

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
_NONE: Any = None  # a default that reads as an empty list or model


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
        _checked(cls.__name__ + ".from_dict", mapping, Mapping, "a mapping")
        return _adopt(_prepared(cls), _plain(mapping))

    def to_dict(self) -> _Json:
        """The JSON object again: what came in, or was given since; nothing that was not."""
        return cast(_Json, _plain(_given(self)))

    def __post_init__(self) -> None:
        # only the constructor comes here: its None and its empty lists mean "not given"
        self.__dict__ = {name: value for name, value in vars(self).items() if value is not None}
        self._raw = {name: value for name, value in vars(self).items()
                     if name != "extra" and not _is_unset(value)}
        _prepared(type(self))

    if not TYPE_CHECKING:  # a checker would take every misspelt name for an attribute

        def __getattr__(self, name: str) -> Any:
            if name in self._readers:
                value = self._readers[name](self._raw.get(name))
            elif name == "extra":
                value = {key: raw for key, raw in self._raw.items() if key not in self._readers}
            else:
                raise AttributeError("%s has no attribute %r" % (type(self).__name__, name))
            return self.__dict__.setdefault(name, value)  # another thread may have been here

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        values = [(name, getattr(self, name)) for name in [*self._readers, "extra"]]
        shown = ["%s=%r" % (name, value.value if isinstance(value, Enum) else value)
                 for name, value in values if not (_is_unset(value) or value in ("", {}))]
        return "%s(%s)" % (type(self).__name__, ", ".join(shown))


_new = object.__new__


def _adopt(model: Type[_M], raw: _Json) -> _M:
    self = _new(model)
    self._raw = raw
    return self


def _prepared(model: Type[_M]) -> Type[_M]:
    if "_readers" not in vars(model):
        fields: _Json = getattr(model, "__dataclass_fields__", {})
        # the types are texts below a script's `from __future__ import annotations`
        are_texts = any(isinstance(each.type, str) for each in fields.values())
        scope = globals() if model.__module__ == __name__ else None
        hints = get_type_hints(model, scope) if are_texts else {}
        model._readers = {name: _reader_of(each, hints.get(name, each.type))
                          for name, each in fields.items() if name != "extra"}
        for name in set(fields).intersection(vars(model)):
            delattr(model, name)  # a default in the class would be found before the reader
    return model


def _reader_of(each: Any, hint: Any) -> Callable[[Any], Any]:
    """What makes the value of a dataclass field of JSON, by the field's type."""
    types = getattr(hint, "__args__", None) or (hint,)
    kind = next((kind for kind in types if isinstance(kind, type)
                 and issubclass(kind, (_OpenEnum, _Model))), None)
    if kind is None:
        default = None if each.default is MISSING else each.default
        make: Any = (lambda: default) if each.default_factory is MISSING else each.default_factory
        return lambda raw: make() if raw is None else raw
    if issubclass(kind, Enum):
        members = {member.value: member for member in kind}
        return lambda raw: members.get(raw, raw) if type(raw) is str else raw
    if getattr(hint, "__origin__", None) in (list, List):
        return lambda raw: [] if raw is None else raw if type(raw) is not list else [
            _adopt(kind, item) if type(item) is dict else item for item in raw]
    return lambda raw: _adopt(kind, raw) if type(raw) is dict else \
        kind() if raw is None and types == (kind,) else raw


def _given(model: _Model) -> _Json:
    state, names = vars(model), model._readers
    given = dict(model._raw)
    if "extra" in state:
        given = {name: value for name, value in given.items() if name in names}
        given.update(state["extra"])
    for name in names:
        # what a field reads as where there is a null, or nothing, was not given
        if name in state and (given.get(name) is not None or state[name] != names[name](None)):
            given[name] = state[name]
    return given


def _is_unset(value: Any) -> bool:
    return value is None or value == [] or isinstance(value, _Model) and not _given(value)


def _plain(value: Any) -> Any:
    """A copy of JSON, the models, enums and growing texts in it made plain.

    A loop and no recursion: a server may nest its JSON deeper than Python lets functions call.
    """
    root = [value]
    todo: List[Any] = [root]
    for container in todo:
        items = container.items() if isinstance(container, dict) else enumerate(container)
        for key, item in list(items):
            if isinstance(item, (Enum, _Text)):
                container[key] = item.value
            elif isinstance(item, (_Model, list, tuple, dict, Mapping)):
                container[key] = _given(item) if isinstance(item, _Model) else \
                    list(item) if isinstance(item, (list, tuple)) else dict(item)
                todo.append(container[key])
    return root[0]


if TYPE_CHECKING:
    from dataclasses import dataclass as _model  # which checkers know
else:

    def _model(model):
        return _prepared(dataclass(repr=False, eq=False)(model))


class _Headers(Dict[str, str]):
    def __getitem__(self, name: str) -> str:
        return dict.__getitem__(self, name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return dict.get(self, name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and dict.__contains__(self, name.lower())


@_model
class FunctionCall(_Model):
    """The call that the model asks for; `arguments` is a JSON text."""
    name: Optional[str] = None
    arguments: Optional[str] = None
    extra: _Json = _NONE


@_model
class ToolCall(_Model):
    """One tool call of an answer, or a fragment of one in a stream."""
    id: Optional[str] = None
    type: Union[ToolType, str, None] = None
    function: FunctionCall = _NONE
    index: Optional[int] = None
    extra: _Json = _NONE


@_model
class Message(_Model):
    """A message of the conversation; `content` is a text or a list of parts."""
    role: Union[ChatCompletionRole, str, None] = None
    content: Union[str, List[Any], None] = None
    tool_calls: List[ToolCall] = _NONE
    tool_call_id: Optional[str] = None
    name: Optional[str] = None
    prefix: Optional[bool] = None
    extra: _Json = _NONE


@_model
class Function(_Model):
    """A function that the model may call; `parameters` is a JSON Schema."""
    name: Optional[str] = None
    description: Optional[str] = None
    parameters: Optional[_Json] = None
    extra: _Json = _NONE


@_model
class Tool(_Model):
    """A tool that the model may use."""
    type: Union[ToolType, str, None] = None
    function: Function = _NONE
    extra: _Json = _NONE


@_model
class ResponseFormat(_Model):
    """The form of the answer: `type` is "text", "json_object" or "json_schema"."""
    type: Optional[str] = None
    json_schema: Optional[_Json] = None
    extra: _Json = _NONE


@_model
class CreateChatCompletionRequestBody(_Model):
    """What `chat.create` sends."""
    model: Optional[str] = None
    messages: List[Message] = _NONE
    temperature: Optional[float] = None
    top_p: Optional[float] = None
    max_tokens: Optional[int] = None
    safe_prompt: Optional[bool] = None
    random_seed: Optional[int] = None
    response_format: Optional[ResponseFormat] = None
    tools: List[Tool] = _NONE
    tool_choice: Union[str, _Json, None] = None
    extra: _Json = _NONE


class StreamChatCompletionsRequestBody(CreateChatCompletionRequestBody):
    """What `chat.stream` sends; the fields are the same."""


@_model
class Usage(_Model):
    """Tokens spent."""
    prompt_tokens: Optional[int] = None
    completion_tokens: Optional[int] = None
    total_tokens: Optional[int] = None
    extra: _Json = _NONE


@_model
class Choice(_Model):
    """One of the answers."""
    index: Optional[int] = None
    message: Message = _NONE
    finish_reason: Union[FinishReason, str, None] = None
    extra: _Json = _NONE


_NO_HEADERS = cast("Mapping[str, str]", _Headers())


@_model
class CreateChatCompletionResponseBody(_Model):
    """A whole answer; `headers` are those of the HTTP response."""
    id: Optional[str] = None
    object: Optional[str] = None
    created: Optional[int] = None
    model: Optional[str] = None
    choices: List[Choice] = _NONE
    usage: Optional[Usage] = None
    extra: _Json = _NONE
    headers = _NO_HEADERS  # no field: nothing of the JSON


@_model
class DeltaMessage(_Model):
    """What one event adds to a message."""
    role: Union[ChatCompletionRole, str, None] = None
    content: Union[str, List[Any], None] = None
    tool_calls: List[ToolCall] = _NONE
    extra: _Json = _NONE


@_model
class StreamChoice(_Model):
    """What one event adds to one of the answers."""
    index: Optional[int] = None
    delta: DeltaMessage = _NONE
    finish_reason: Union[FinishReason, str, None] = None
    extra: _Json = _NONE


@_model
class ChatCompletionChunk(_Model):
    """The data of one event."""
    id: Optional[str] = None
    object: Optional[str] = None
    created: Optional[int] = None
    model: Optional[str] = None
    choices: List[StreamChoice] = _NONE
    usage: Optional[Usage] = None
    extra: _Json = _NONE


@_model
class ChatCompletionEvent(_Model):
    """One server-sent event; `event` and `id` are None where the server named none."""
    data: ChatCompletionChunk = _NONE
    event: Optional[str] = None
    id: Optional[str] = None
    extra: _Json = _NONE


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
    _said, _limit = "", 500  # what others said: `_Call.explained` adds it, masked and cut
    _is_final = False        # whether another attempt would be no better

    def __init__(self, message: str = "", *, status_code: int = -1, body: str = "",
                 data: Any = None, headers: Mapping[str, str] = _NO_HEADERS) -> None:
        super().__init__(message)  # pickling calls the class with this, then restores the rest
        self.message = message
        self.status_code = status_code
        self.body = body
        self.data = data
        self.headers = headers
        self.request_id = _request_id(headers)

    def __reduce__(self) -> Tuple[Any, ...]:
        # JSON may be nested more deeply than can be pickled: it is read again
        state = _without(vars(self), "data") if self.body else vars(self)
        return type(self), self.args, state

    def __setstate__(self, state: Any) -> None:
        vars(self).update({"data": _json_or_none(state["body"])}, **state)

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
    ChatCompletionRole: "TypeAlias" = ChatCompletionRole
    FinishReason: "TypeAlias" = FinishReason
    ToolType: "TypeAlias" = ToolType
    Message: "TypeAlias" = Message
    ToolCall: "TypeAlias" = ToolCall
    FunctionCall: "TypeAlias" = FunctionCall
    Tool: "TypeAlias" = Tool
    Function: "TypeAlias" = Function
    ResponseFormat: "TypeAlias" = ResponseFormat
    CreateChatCompletionRequestBody: "TypeAlias" = CreateChatCompletionRequestBody
    StreamChatCompletionsRequestBody: "TypeAlias" = StreamChatCompletionsRequestBody
    CreateChatCompletionResponseBody: "TypeAlias" = CreateChatCompletionResponseBody
    Choice: "TypeAlias" = Choice
    Usage: "TypeAlias" = Usage
    ChatCompletionEvent: "TypeAlias" = ChatCompletionEvent
    ChatCompletionChunk: "TypeAlias" = ChatCompletionChunk
    StreamChoice: "TypeAlias" = StreamChoice
    DeltaMessage: "TypeAlias" = DeltaMessage
    SDKError: "TypeAlias" = SDKError
    BadRequest: "TypeAlias" = BadRequest
    Unauthorized: "TypeAlias" = Unauthorized
    Forbidden: "TypeAlias" = Forbidden
    NotFound: "TypeAlias" = NotFound
    TooManyRequests: "TypeAlias" = TooManyRequests
    InternalServerError: "TypeAlias" = InternalServerError
    ServiceUnavailable: "TypeAlias" = ServiceUnavailable
    TransportError: "TypeAlias" = TransportError
    TransportTimeout: "TypeAlias" = TransportTimeout
    InvalidResponse: "TypeAlias" = InvalidResponse
    StreamError: "TypeAlias" = StreamError

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

    def __init__(self, api_key_auth: _Key = None, server: Optional[str] = None,
                 server_url: Optional[str] = None, *, timeout: _Timeout = (10, 600),
                 deadline: _Seconds = None, retries: int = 2,
                 headers: Optional[Mapping[str, str]] = None, proxy: Optional[str] = None,
                 ssl_context: Optional[ssl.SSLContext] = None,
                 connect: Optional[_Connect] = None) -> None:
        if server is not None and _checked("server", server, str, "a name") not in SERVERS:
            raise ValueError("server: no %r (there are: %s)" % (server, ", ".join(SERVERS)))
        settings = _Settings().changed({
            "server_url": SERVERS[server or "prod"] if server_url is None else server_url,
            "timeout": timeout, "deadline": deadline, "retries": retries, "headers": headers})
        _checked("ssl_context", ssl_context, (ssl.SSLContext, type(None)), "an ssl.SSLContext")
        _checked("connect", connect, (Callable, type(None)), "a callable")
        calls = _Calls(api_key_auth, settings, proxy, ssl_context, connect)
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
        call, path = self._calls.call(_BLOCKING, overrides), _checked_path(path, query)
        data = None if body is None else _encoded(body, "body")
        return _run(self._calls.json(call, method.upper(), path, data))[0]

    def close(self) -> None:
        """Close the idle connections.  Optional, and the client can be used again."""
        self._calls.pool.close()

    def __repr__(self) -> str:
        return "BeezyAI(server_url=%r)" % self._calls.settings.server_url

    def __setattr__(self, name: str, value: object = None) -> None:
        raise AttributeError("a client never changes: make another, or give %r to the call" % name)

    __delattr__ = __setattr__

    if TYPE_CHECKING:
        _calls: "_Calls"


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
        return _run(self._calls.create(self._calls.call(_BLOCKING, overrides), request))

    def stream(self, request: _Request, **overrides: "Unpack[_Overrides]") -> "EventStream":
        """Ask, and get the answer as a stream of events.

        It returns when the status is there; what goes wrong later the stream raises.
        """
        return _run(self._calls.stream(self._calls.call(_BLOCKING, overrides), request))

    async def create_async(self, request: _Request, **overrides: "Unpack[_Overrides]",
                           ) -> CreateChatCompletionResponseBody:
        """`create` for asyncio.  Cancelling it closes its connection."""
        return await self._calls.create(self._calls.call(_OnLoop(), overrides), request)

    async def stream_async(self, request: _Request,
                           **overrides: "Unpack[_Overrides]") -> "EventStream":
        """`stream` for asyncio: `async for event in await client.chat.stream_async(...)`."""
        return await self._calls.stream(self._calls.call(_OnLoop(), overrides), request)


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
            if data[:1] != "{":
                if not data.strip():
                    continue  # a keep-alive
                if data.strip() == "[DONE]":
                    self._at_done = True
                    self._frames.clear()
                    return None
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
                await response.drain(io)
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
        self._frames = self._decoder.feed(piece)
        self._frames.reverse()
        return bool(piece)

    def _is_whole(self) -> bool:
        return self._merged.is_whole(self._at_done or self._decoder.end())

    def _cut(self, message: str) -> StreamError:
        body = self._decoder.undelivered()
        data = _json_or_none(body)
        return _error(StreamError, message, _server_message(body, data), body=body, data=data)

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
    problem = "" if is_object or name == "error" else "an event is not a JSON object"
    said, limit = (data, 203) if problem else (_server_message(data, chunk), 500)
    raise _error(StreamError, problem, said, limit, body=data[:MAX_ERROR_BODY], data=chunk)


class _MergedAnswer:
    """The events of a stream merged into one answer, by the JSON of their data.

    Nothing here knows of logprobs, reasoning or audio: one rule, `_merge`, serves for whatever
    servers send, but for the text of a message and its tool calls.
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
        if name is not None:
            event._raw["event"] = name
        if last_id is not None:
            event._raw["id"] = last_id
        if len(self.first) < 3 or not _CHUNK_KEYS.issuperset(data):
            self._note(data)
        self.text = ""
        if not self._add_piece(data, event):
            choices = data.get("choices")
            for position, choice in enumerate(choices if isinstance(choices, list) else ()):
                if isinstance(choice, dict):
                    self._add(choice, position)
        return event

    def is_whole(self, at_done: bool) -> bool:
        """Whether every choice has its finish_reason; [DONE] will do if the server sends none."""
        if not self.sends_reasons and at_done:
            return bool(self.choices)
        reasons = [choice.others.get("finish_reason") for choice in self.choices.values()]
        return bool(reasons) and all(isinstance(reason, str) and reason for reason in reasons)

    def answer(self) -> _Json:
        choices = [choice.result(index) for index, choice in sorted(self.choices.items())]
        answer = dict(self.others, **self.first, object="chat.completion", choices=choices)
        return cast(_Json, _plain(answer))

    def _note(self, data: _Json) -> None:
        for key, value in data.items():
            if key in ("id", "created", "model"):
                if value:  # Azure's first event has "" and 0
                    self.first.setdefault(key, value)
            elif key != "choices" and value is not None and (
                    key not in self.others or value not in ("", {}, [])):
                # a copy: the event is its reader's
                self.others[key] = value if type(value) is str else _plain(value)

    def _add(self, choice: _Json, position: int) -> None:
        self.sends_reasons = self.sends_reasons or "finish_reason" in choice
        index = _integer(choice.get("index"))
        index = position if index is None else index
        if index not in self.choices:
            self.choices[index] = _MergedChoice()
        text = self.choices[index].add(choice)
        self.text += "" if index else text

    def _add_piece(self, data: _Json, event: ChatCompletionEvent) -> bool:
        """The work of `_add`, and of the models' readers, for one more piece of a text.

        False, and nothing done, for other events.  Streams are three quarters faster for it.
        """
        try:
            [choice] = data["choices"]
            delta, index = choice["delta"], choice["index"]
            [piece], text = delta.values(), self.choices[index].message["content"]
        except (KeyError, ValueError, TypeError, AttributeError):
            return False
        if type(text) is not _Text or type(piece) is not str or "content" not in delta or \
                type(index) is not int or not self.sends_reasons:
            return False
        for key, value in choice.items():
            if value is not None and key != "delta" and key != "index":
                return False
        text.pieces.append(piece)
        if len(text.pieces) > 255:
            text.compact()
        self.text = "" if index else piece
        message, part, chunk = _adopt(_Delta, delta), _adopt(_Choice, choice), _adopt(_Chunk, data)
        message.content, part.delta, chunk.choices, event.data = piece, message, [part], chunk
        return True


_CHUNK_KEYS = frozenset(("id", "object", "created", "model", "choices"))


class _MergedChoice:
    """One choice of the answer, so far."""

    def __init__(self) -> None:
        self.others: _Json = {}  # what is not in the message
        self.message: _Json = {"content": None}
        self.calls: List[_Json] = []       # in the order in which they began
        self.slots: Dict[Any, _Json] = {}  # the calls by their ids and indexes

    def add(self, choice: _Json) -> str:
        """Merge what an event says of this choice; returns the text that it adds."""
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
        calls, delta = delta.get("tool_calls"), _without(delta, "tool_calls")
        if delta.get("content") and isinstance(delta["content"], dict):
            delta["content"] = [delta["content"]]  # one part
        for fragment in calls if isinstance(calls, list) else [calls]:
            if isinstance(fragment, dict):
                self._add_call(fragment)
        # a content that comes partly as text, partly as parts becomes parts
        content, so_far = delta.get("content"), self.message["content"]
        parts = content if isinstance(content, list) else [content]
        if so_far and isinstance(so_far, list) and isinstance(content, str):
            delta["content"] = [{"type": "text", "text": content}] if content else None
        elif content and isinstance(content, list) and isinstance(so_far, (str, _Text)):
            self.message["content"] = [{"type": "text", "text": so_far}] if so_far else []
            delta["content"] = parts
        _merge(self.message, delta)
        return "".join(map(_text_in, parts))

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


def _without(data: _Json, *keys: str) -> _Json:
    return {key: value for key, value in data.items() if key not in keys}


def _begins_anew(call: _Json, fragment: _Json) -> bool:
    """Whether a fragment begins another call, though its index or its place says it goes on."""
    if not _tool_of(fragment).get("name") or not _tool_of(call).get("name"):
        return False
    if fragment.get("id"):
        return bool(call.get("id")) and call["id"] != fragment["id"]
    arguments = _tool_of(call).get("arguments") or ""
    if isinstance(arguments, _Text):  # to parse them for every fragment would take too long
        last = arguments.pieces[-1].strip()[-1:]
        arguments = arguments.value if last in '}]le"0123456789' else ""
    return not isinstance(arguments, str) or arguments.strip() == "null" or \
        _parsed_or_none(arguments) is not None


def _tool_of(call: _Json) -> _Json:
    tool = call.get("function") or call.get("custom")
    return tool if isinstance(tool, dict) else {}


_SET_KEYS = frozenset(("id", "type", "name", "role", "index", "format", "signature",
                       "finish_reason", "object", "model", "channel", "status"))


def _merge(into: _Json, more: _Json, joined: bool = True) -> None:
    """Merge one JSON object into another that nobody else holds.

    Null and "" undo nothing; texts are joined, or set where `joined` is false and for some keys;
    objects are merged key by key; lists are appended, an item of a known index is merged; else
    the last value wins, but a text gives way to no other kind.  No recursion: see `_plain`.
    """
    todo = [(into, more)]
    for into, more in todo:
        for key, value in more.items():
            old: Any = into.get(key)
            if value is None or value == "" and old is not None:
                continue
            if old and isinstance(old, (str, _Text)):
                if isinstance(value, str) and joined and key not in _SET_KEYS:
                    into[key] = old if isinstance(old, _Text) else _Text(old)
                    into[key].pieces.append(value)
                    into[key].compact()
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
    """The item of a list that another is to be merged with, or None.

    It has the same index, and the same type where both have one; or it is the last, and both are
    texts without an index.
    """
    if not isinstance(item, dict):
        return None
    index, kind = _integer(item.get("index")), item.get("type")
    is_text = kind in ("text", "thinking") and item.get("index") is None
    # no server has a thousand of them open, and a hostile one gets no leverage
    for other in islice(reversed(items), 1 if is_text else 1000):
        if isinstance(other, dict):
            if is_text and other.get("type") == kind and other.get("index") is None:
                return other
            if index is not None and index == _integer(other.get("index")) and \
                    (kind is None or other.get("type") in (None, kind)):
                return other
    return None


class _Text:
    """A text put together from many small pieces, in linear time and few objects.

    io.StringIO would do the same, but leaves holes four times its size in the heap.
    """

    def __init__(self, text: str) -> None:
        self.pieces = [text]
        self.joined: List[str] = []

    def compact(self) -> None:
        if len(self.pieces) > 255:
            self.joined.append("".join(self.pieces[:-1]))
            del self.pieces[:-1]

    @property
    def value(self) -> str:
        return _paired("".join(self.joined + self.pieces))


def _paired(text: str) -> str:
    """The text, with halves of surrogate pairs that came apart made one character each."""
    if text.isascii() or not re.search("[\ud800-\udbff][\udc00-\udfff]", text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


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


class _Settings(NamedTuple):
    """What a client is made with, and a call may override; checked."""
    server_url: str = ""
    timeout: Tuple[_Seconds, _Seconds] = (None, None)
    deadline: _Seconds = None
    retries: int = 0
    headers: Mapping[str, str] = {}

    def changed(self, given: Mapping[str, Any]) -> "_Settings":
        for name in set(given).difference(self._fields):
            raise TypeError("there is no argument %r" % name)
        # None is a value for two of them; for the others it means: not given
        checked = {name: _CHECKS[name](value) for name, value in given.items()
                   if value is not None or name in ("timeout", "deadline")}
        checked["headers"] = {**self.headers, **checked.get("headers", {})}
        return self._replace(**checked)


class _Call:
    """One call: the time that it may take, the way in which it waits, what none may see."""

    def __init__(self, settings: _Settings, io: "_IO") -> None:
        self.settings, self.io = settings, io
        self.ends = None if settings.deadline is None else _time.monotonic() + settings.deadline
        self.limit: _Seconds = None  # of the step at hand ...
        self.silence = ""            # ... and what is said when it is over
        self.route: Optional[_Route] = None
        self.requests: List[urllib.request.Request] = []  # one for each attempt

    @property
    def left(self) -> _Seconds:
        return None if self.ends is None else self.ends - _time.monotonic()

    async def step(self, wait: Callable[..., Awaitable[_T]], *args: Any) -> _T:
        """Wait for one step, `wait(seconds, *args)`.  Raises TransportTimeout."""
        left, seconds = self.left, self.limit
        by_deadline = left is not None and (seconds is None or left <= seconds)
        if by_deadline:
            seconds = left
        ends = _time.monotonic() + (1e9 if seconds is None else seconds)
        try:
            if seconds is not None and seconds <= 0:
                raise socket.timeout("timed out")
            return await wait(seconds, *args)
        except socket.timeout as error:
            if _time.monotonic() < ends - 0.05:
                raise  # it is the kernel's (ETIMEDOUT), or a callable's
            raise TransportTimeout(
                "the deadline of %g s has passed" % (self.settings.deadline or 0) if by_deadline
                else self.silence % (self.route, seconds)) from error

    def explained(self, error: SDKError, response: "Optional[_Response]" = None) -> SDKError:
        """The error with what is known of the response, and without a secret in it."""
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
        secrets = [proxy.password, proxy.authorization[len("Basic "):]] if proxy else []
        for name, value in (pair for sent in self.requests for pair in sent.headers.items()):
            if value and re.search("key|token|secret|auth|cookie", name, re.IGNORECASE):
                secrets += [value, value.partition(" ")[2], value.split()[-1]]  # behind "Bearer"
        return _masked(text, secrets) if text else ""

    def log(self, started: float, outcome: object, headers: Mapping[str, str]) -> None:
        # whoever wants DEBUG (10) has imported logging
        if "logging" in sys.modules and _logger().isEnabledFor(10):
            request, request_id = self.requests[-1], _request_id(headers) or "-"
            _logger().debug("%s %s: %s in %.0f ms, request id %s", request.get_method(),
                            request.full_url.partition("?")[0], outcome,
                            (_time.monotonic() - started) * 1e3,
                            _one_line(self.masked(request_id)))


def _logger() -> Any:
    import logging
    return logging.getLogger("beezy_ai")


class _Calls:
    """What a client and its copies share, and how a call is made with it."""

    def __init__(self, key: _Key, settings: _Settings, proxy: Optional[str],
                 ssl_context: Optional[ssl.SSLContext], connect: Optional[_Connect]) -> None:
        self.arguments = key, settings, proxy, ssl_context, connect
        self.key = key if callable(key) else _authorization(key)
        self.proxy = None if proxy is None else _checked_proxy(proxy)
        self.settings, self.ssl_context, self.dial = settings, ssl_context, connect
        self.pool = _Pool()
        self.routes: Dict[Tuple[str, str], _Route] = {}

    def __reduce__(self) -> Tuple[Any, ...]:
        return _Calls, self.arguments  # connections stay where they are

    def call(self, io: "_IO", overrides: Mapping[str, Any]) -> _Call:
        return _Call(self.settings.changed(overrides) if overrides else self.settings, io)

    async def create(self, call: _Call, request: Any) -> CreateChatCompletionResponseBody:
        data, headers = await self.json(
            call, "POST", "/chat/completions", _chat_body(request, stream=False), is_chat=True)
        answer = _adopt(_Answer, data)
        answer.headers = headers
        return answer

    async def stream(self, call: _Call, request: Any) -> EventStream:
        body = _chat_body(request, stream=True)
        return EventStream(await self._open(
            call, "text/event-stream", "POST", "/chat/completions", body))

    async def json(self, call: _Call, *what: Any, is_chat: bool = False) -> Tuple[Any, _Headers]:
        """The JSON of an answer, None for an empty one, and its headers."""
        response = await self._open(call, "application/json", *what)
        parts: List[bytes] = []
        try:
            await response.read_into(parts, MAX_BODY)
            text = _decoded(b"".join(parts))
            data = _parsed_or_none(text)
            if data is None and response.connection.is_ragged:
                raise TransportError("the answer ended without the end of TLS")
            problem, body = _problem_of(text, data, is_chat), text[:MAX_ERROR_BODY]
            if problem:
                data = _json_or_none(body) if data is None else data
                said = _server_message(body, data)
                raise _error(InvalidResponse, problem, said, body=body, data=data)
            return data, response.headers
        except SDKError as error:
            raise call.explained(error, response) from error.__cause__
        finally:
            response.close()

    async def _open(self, call: _Call, accept: str, *what: Any) -> "_Response":
        """The response to the first attempt that succeeds; raises what ended the last one."""
        retries, attempt = call.settings.retries, 0
        while True:
            started = _time.monotonic()
            request = await self._request(call, accept, *what)
            try:
                response = await self._sent(call, request)
                await _check_response(response, call, accept)
                call.log(started, response.status, response.headers)
                return response
            except SDKError as error:
                error = call.explained(error)
                call.log(started, error if error.status_code == -1 else error.status_code,
                         error.headers)
                wait = _retry_wait(error, attempt, retries, call.left, _time.time(), _chance())
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
        if "Authorization" not in call.settings.headers:
            key = self.key
            if callable(key):
                call.limit = None
                key = _authorization(await call.step(call.io.run, key))
            headers.update({"Authorization": key} if key else {})
        headers.update(call.settings.headers)
        base, _, query = call.settings.server_url.partition("?")
        url = base + path + (("&" if "?" in path else "?") + query if query else "")
        # the origin is for cookies; and urllib would spell the names of its headers in its own way
        request = urllib.request.Request(url, body, origin_req_host="", method=method)
        request.headers = headers
        call.requests.append(request)
        return request

    async def _sent(self, call: _Call, request: urllib.request.Request) -> "_Response":
        """Send a request over a connection that is there, or a new one; read the answer's head."""
        route = call.route = self._route(request)
        message = _message_of(request, route)
        kept = self.pool.take(route)
        while True:
            connection = kept or _Connection(route)
            try:
                if kept is None:
                    await connection.connect(call, self)
                head = await connection.exchange(call, message)
                return _Response(head, request.get_method(), connection, self.pool, call)
            except BaseException as error:
                connection.close()
                error = _transport_error(error, route)
                # a kept one may have died before any byte of an answer, though the server is well
                if kept is None or type(error) is not TransportError or error._is_final:
                    raise error from error.__cause__
                kept = None

    def _route(self, request: urllib.request.Request) -> "_Route":
        place = request.type, request.host
        if place not in self.routes:
            parts = urllib.parse.urlsplit("//" + request.host)
            host, port = str(parts.hostname), 443 if request.type == "https" else 80
            proxy = _proxy_of_environment(request.type, host, request.host) \
                if self.proxy is None else self.proxy or None
            self.routes[place] = _Route(request.type, host, parts.port or port, proxy)
        return self.routes[place]

    def tls(self) -> ssl.SSLContext:
        if self.ssl_context is None:
            context = ssl.create_default_context()
            context.set_alpn_protocols(["http/1.1"])
            self.ssl_context = context  # two threads may each make one; the last stays
        return self.ssl_context


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
    """The value.  Raises TypeError for another type, ValueError unless it is right."""
    if not isinstance(value, kinds) or isinstance(value, bool):  # no argument takes a bool
        raise TypeError("%s: %s is needed, not %s" % (name, wanted, type(value).__name__))
    if not is_right(value):
        raise ValueError("%s: %s is needed" % (name, wanted))  # the value may be secret
    return value


# patterns are compiled, and kept, by `re` at their first use: not at import
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z"  # RFC 9110, section 5.6.2
_FIELD_VALUE = r"[\t\x20-\x7e\x80-\xff]*\Z"
_OUTSIDE = r"[^?]*://|//|([^?]*(/|%2f))?(\.|%2e){2}(/|%2f|\?|\Z)"
_NO_URL = r"[\x00-\x20\x7f\s\\#\ud800-\udfff]"
_PATH_SAFE = "/%:@!$&'()*+,;=~-._?"
_USER_AGENT = "beezy-ai/%s python/%d.%d.%d" % ((__version__,) + sys.version_info[:3])


def _authorization(key: Optional[str]) -> str:
    key = str(_checked(
        "api_key_auth", "" if key is None else key, str, "a text that an HTTP header can hold",
        lambda key: re.match(_FIELD_VALUE, key.strip()) and "\t" not in key.strip())).strip()
    if key in ("", "Bearer"):
        return ""
    return key if key.startswith("Bearer ") else "Bearer " + key


def _url_parts(name: str, url: str, wanted: str, *schemes: str) -> urllib.parse.SplitResult:
    """Raises without showing the URL, which may hold a password."""
    parts = urllib.parse.urlsplit("")
    try:
        parts = urllib.parse.urlsplit(url)
        (parts.hostname or "").encode("idna")  # as the look-up will do
        is_right = parts.scheme in schemes and parts.hostname and parts.port != 0 and \
            not re.search(r"%|\][^:]", parts.netloc.rpartition("@")[2]) and \
            not re.search(_NO_URL, url)
    except ValueError:
        is_right = False
    if not is_right:
        raise ValueError("%s: %s is needed" % (name, wanted))
    return parts


def _checked_server_url(url: str) -> str:
    _checked("server_url", url, str, "a URL")
    parts = _url_parts("server_url", url, "http://host:port/path or https://..., without white "
                       "space, \\ and #,", "http", "https")
    if "@" in parts.netloc:
        raise ValueError("server_url holds credentials; the key goes into api_key_auth")
    host = str(parts.hostname).encode("idna").decode("ascii")
    netloc = "[%s]" % host if ":" in host else host
    return parts._replace(netloc=netloc if parts.port is None else "%s:%d" % (netloc, parts.port),
                          path=urllib.parse.quote(parts.path, _PATH_SAFE).rstrip("/"),
                          query=urllib.parse.quote(parts.query, _PATH_SAFE)).geturl()


def _checked_proxy(url: str) -> Any:
    if _checked("proxy", url, str, "a URL") == "":
        return url
    parts = _url_parts("proxy", url if "://" in url else "http://" + url,
                       "http://user:password@host:port, special characters percent-encoded, "
                       "(connect= is for other proxies)", "http")
    user, password = (urllib.parse.unquote(part or "") for part in (parts.username, parts.password))
    pair = base64.b64encode(("%s:%s" % (user, password)).encode()).decode("ascii")
    return _Proxy(str(parts.hostname), parts.port or 80, password,
                  "Basic " + pair if user or password else "")


def _checked_path(path: str, query: Any) -> str:
    """The path and query of a request, in which, as in JSON, None is left out, True is true."""
    path = _checked("path", path, str, "a path below the server's URL", lambda path: not (
        re.match(_OUTSIDE, path, re.IGNORECASE) or re.search(_NO_URL, path)))
    path = "/" + urllib.parse.quote(path.lstrip("/"), _PATH_SAFE)
    try:
        pairs = query.items() if isinstance(query, Mapping) else query or ()
        encoded = urllib.parse.urlencode(
            [(name, str(value).lower() if isinstance(value, bool) else value)
             for name, value in pairs if value is not None], doseq=True)
    except (TypeError, ValueError):
        raise TypeError("query: a mapping or pairs are needed, not %r" % (query,)) from None
    return path + (encoded and ("&" if "?" in path else "?") + encoded)


def _checked_seconds(value: _Seconds, name: str = "deadline") -> _Seconds:
    if value is not None:
        _checked(name, value, (int, float), "a positive number of seconds", lambda value: value > 0)
    return None if value is None else float(min(value, 1e6))  # poll() counts milliseconds


def _checked_timeout(timeout: _Timeout) -> Tuple[_Seconds, _Seconds]:
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
_DECODER = json.JSONDecoder(strict=False)  # raw control characters in strings pass
# `decode` spends a third of a small event's time on white space around the text
_scan_json: Any = getattr(_DECODER, "scan_once", _DECODER.raw_decode)


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
    try:
        value, end = _scan_json(text, 0)
        return value if end == len(text) else _DECODER.decode(text)
    except (ValueError, StopIteration, RecursionError):
        pass
    for decode in (_DECODER.decode, json.loads):  # the latter goes deeper on PyPy
        try:
            return decode(text)
        except (ValueError, RecursionError):
            pass
    return None


def _decoded(raw: bytes) -> str:
    text = raw.decode("utf-8", "replace")
    return text[1:] if text[:1] == "\ufeff" else text  # utf-8-sig does the same, more slowly


# ---------------------------------------------------------------- Retry policy


def _retry_wait(error: SDKError, attempt: int, retries: int, left: _Seconds, now: float,
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
        if "insufficient_quota" in _codes_of(error.data):
            return None  # a 429 that only a payment ends
    wait = _announced_wait(error.headers, now)
    if wait is None:  # with a random part, lest all clients come at the same moment
        wait = min(8.0, 0.5 * 2 ** min(attempt, 10)) * (1 - 0.25 * chance)
    if wait > 60:
        return None  # longer than a caller would think the call hangs
    if left is not None and wait >= left:
        return None  # the server's own error says more than a passed deadline
    return wait


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


def _codes_of(data: Any) -> List[Any]:
    holders = [data, data.get("error")] if isinstance(data, dict) else []
    return [holder.get(name) for holder in holders if isinstance(holder, dict)
            for name in ("code", "type")]


# ---------------------------------------------------------------- Error messages

MAX_ERROR_BODY = 64 << 10  # bytes
_E = TypeVar("_E", bound=SDKError)


def _error(kind: Type[_E], message: str, said: str = "", limit: int = 500, final: bool = False,
           **details: Any) -> _E:
    """An error; what others `said` is masked, and cut, before anybody sees it."""
    error = kind(message, **details)
    error._said, error._limit, error._is_final = said, limit, final
    return error


def _final(message: str, said: str = "", limit: int = 500) -> TransportError:
    return _error(TransportError, message, said, limit, final=True)


async def _check_response(response: "_Response", call: _Call, accept: str) -> None:
    status, headers, encoding = response.status, response.headers, response.encoding
    content_type = headers.get("content-type", "")
    kinds = r"(application|text)/(.*\+)?json" if accept == "application/json" else accept
    is_right = content_type in ("", accept) or response.framing.done or any(
        re.match(r"\s*%s\s*(;|\Z)" % kinds, one, re.IGNORECASE) for one in content_type.split(","))
    if 200 <= status < 300 and is_right and encoding in _ENCODINGS:
        return
    body = await _error_body(response, call)
    if 200 <= status < 300 and accept == "application/json" and not body and \
            response.framing.done and not response.framing.fault:
        return  # an empty answer, whatever it calls itself
    data = _json_or_none(body)
    kind, own, said = _ERRORS.get(status, SDKError), "", _server_message(body, data)
    if 200 <= status < 300:
        kind, own, said = InvalidResponse, "the answer is no " + accept, content_type + ": " + said
        if encoding not in _ENCODINGS:
            own, said = "the answer has an unknown Content-Encoding", encoding
    elif 300 <= status < 400:
        own, said = "redirects are not followed", headers.get("location", said)
        own += "; this one points to" if "location" in headers else ""
    elif status == 407 and call.route:
        own = "no way to %s" % (call.route,)
    elif not _one_line(said):
        own = http.client.responses.get(status, "") or "no further word from the server"
    raise _error(kind, own, said, status_code=status, body=body, data=data, headers=headers)


async def _error_body(response: "_Response", call: _Call) -> str:
    """As much of the body as arrives within 5 s: the status is worth more than the rest."""
    ends, soon = call.ends, _time.monotonic() + 5
    call.ends = soon if ends is None else min(ends, soon)
    parts: List[bytes] = []
    with suppress(SDKError):
        await response.read_into(parts, MAX_ERROR_BODY)
    call.ends = ends
    response.close()
    return _decoded(b"".join(parts)[:MAX_ERROR_BODY])


def _json_or_none(body: str) -> Any:
    """The JSON of a body, also where it is an event stream, or behind a name: `error: {...}`."""
    whole = _parsed_or_none(body)
    if whole is not None:
        return whole
    frames = _EventDecoder().feed(body.encode("utf-8", "replace") + b"\n\n")
    texts = [frame[0] for frame in frames]
    texts += [line[line.index("{"):] for line in body.splitlines()[:20] if "{" in line]
    found = [data for data in map(_parsed_or_none, texts) if data is not None]
    return next(filter(_message_in, found), found[0] if found else None)


def _server_message(body: str, data: Any) -> str:
    message = _message_in(data)
    if message or data is not None:
        return message or body
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
    """Whether an object of a successful answer reports an error; some servers send empty ones."""
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
    names = ("x-request-id", "request-id", "x-amzn-requestid", "apim-request-id",
             "x-litellm-call-id", "x-correlation-id")
    return next(filter(None, map(headers.get, names)), None)


def _transport_error(error: BaseException, route: "_Route", hint: str = "") -> Any:
    """What to raise for an exception: a TransportError where it is of a socket or of TLS."""
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
    failure: TransportError = _error(TransportTimeout if is_timeout else TransportError,
                                     own % (route,), said, final=final)
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
        self.partial: List[bytes] = []  # the line that has not ended yet, and its size
        self.waiting = 0
        self.after_cr = False  # a LF that comes next belongs to the CR before it
        self.at_start = True   # where a byte order mark may stand
        self.last_id: Optional[str] = None
        self.name: Optional[str] = None
        self.data: List[str] = []  # its lines, and their size in bytes with their ends
        self.size = 0
        self.strays: List[str] = []  # lines that are nothing of an event, and their size
        self.strays_size = 0

    def feed(self, data: bytes) -> List[_Frame]:
        """The events that these bytes complete."""
        frames: List[_Frame] = []
        if self.after_cr and data:
            data, self.after_cr = data[data[:1] == b"\n":], False
        end = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        if end:
            # of whole lines no character can be cut: they may be decoded at once
            lines = b"".join(self.partial + [data[:end]]).decode("utf-8", "replace")
            self.partial, self.waiting, self.after_cr = [], 0, data.endswith(b"\r")
            if "\r" in lines:
                lines = lines.replace("\r\n", "\n").replace("\r", "\n")
            lines, self.at_start = lines[self.at_start and lines[:1] == "\ufeff":], False
            for line in lines.split("\n")[:-1]:
                if line:
                    self._take(line)
                    continue
                if self.data and self._fits(self.size - 1):
                    frames.append(("\n".join(self.data), self.name or None, self.last_id))
                self.name, self.data, self.size = None, [], 0
        if end < len(data):
            self.partial.append(data[end:])
            self.waiting += len(data) - end
        self._fits(self.size + self.waiting - len(b"data: "))
        return frames

    def end(self) -> bool:
        """Whether the bytes end with `data: [DONE]`, its line or its event unfinished."""
        line, self.partial = b"".join(self.partial).decode("utf-8", "replace"), []
        self._take(line)
        return len(self.data) == 1 and self.data[0].strip() == "[DONE]"

    def undelivered(self) -> str:
        """What came and was no event, the unfinished one included; after `end`."""
        return "\n".join(self.strays + self.data)[:MAX_ERROR_BODY]

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
        elif name not in ("", "retry") and self.strays_size < MAX_ERROR_BODY:
            self.strays.append(line)
            self.strays_size += len(line) + 1

    def _fits(self, size: int) -> bool:
        if size > MAX_EVENT:
            self.fault = "an event is larger than %d MiB" % (MAX_EVENT >> 20)
        return not self.fault


# ---------------------------------------------------------------- HTTP/1.1

MAX_BODY = 64 << 20  # bytes of an answer that is no stream
MAX_HEAD = 64 << 10  # bytes of status line and header fields
_ENCODINGS = ("identity", "gzip", "x-gzip", "deflate")


class _Head(NamedTuple):
    version: str
    status: int
    headers: _Headers


def _parsed_head(raw: bytes) -> _Head:
    # several times as fast as http.client, which makes an e-mail parser of every head
    text = raw.decode("latin-1").replace("\r\n", "\n").rstrip("\r")
    if "\n " in text or "\n\t" in text:
        text = re.sub(r"\n[ \t]+", " ", text)  # RFC 9112, section 5.2
    status_line, *lines = text.split("\n")
    match = re.match(r"HTTP/(1\.[01]) ([0-9]{3})(?: .*)?\Z", status_line)
    if match is None:
        raise _final("the answer is not HTTP/1: it begins with", status_line, 60)
    headers = _Headers()
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            name, value = name.strip().lower(), value.strip()
            former = headers.setdefault(name, value)
            if former != value:  # some proxies just repeat a field
                headers[name] = "%s, %s" % (former, value)
    return _Head(match.group(1), int(match.group(2)), headers)


class _UntilClose:
    """A body that ends with the connection.

    As with the other framings: raw bytes in, body bytes out; `rest` is what follows the body,
    `fault` the error behind the bytes that came out, `has_more` whether more comes of nothing.
    """
    fault: Optional[SDKError] = None
    has_more = done = False
    rest = b""

    def feed(self, raw: bytes) -> bytes:
        return raw

    def cut(self) -> str:
        """What is wrong with a connection that ends here; "" if nothing."""
        return ""


class _Sized(_UntilClose):
    def __init__(self, length: int) -> None:
        self.length = self.left = length
        self.done = length == 0

    def feed(self, raw: bytes) -> bytes:
        body, self.rest = raw[:self.left], raw[self.left:]
        self.left -= len(body)
        self.done = self.left == 0
        return body

    def cut(self) -> str:
        received = self.length - self.left
        return "" if self.done else "ended after %d of %d bytes" % (received, self.length)


class _Chunked(_UntilClose):
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
                    self.fault = _final("the answer has a chunk without a valid size", said, 40)
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


class _Inflated(_UntilClose):
    """A compressed body in another framing: gzip (RFC 1952), or deflate as zlib (RFC 1950).

    At most 64 KiB come out of each step, so that a bomb is seen before it fills the memory.
    """

    def __init__(self, framing: _UntilClose, encoding: str) -> None:
        import zlib
        self.framing, self.error = framing, zlib.error
        self.inner = zlib.decompressobj(15 if encoding == "deflate" else 16 + 15)
        self.done = framing.done

    def feed(self, raw: bytes) -> bytes:
        raw, body = self.framing.feed(raw) if raw else b"", b""
        self.rest, self.fault = self.framing.rest, self.framing.fault
        try:
            body = self.inner.decompress(self.inner.unconsumed_tail + raw, _PIECE)
            if self.inner.unused_data:
                raise self.error("something follows its end")
        except self.error as error:
            self.fault = _error(InvalidResponse, "the answer is badly compressed", str(error))
        self.has_more = len(body) == _PIECE
        self.done = self.framing.done and not self.has_more
        if self.done and not self.inner.eof:
            self.fault = self.fault or TransportError("the answer " + self.cut())
        return body

    def cut(self) -> str:
        return self.framing.cut() or (
            "" if self.inner.eof else "ended before its compression did")


def _framing_of(head: _Head, method: str, encoding: str) -> _UntilClose:
    """How the body is delimited (RFC 9112, section 6.3).  Raises TransportError."""
    codings, length = head.headers.get("transfer-encoding"), head.headers.get("content-length")
    framing = _UntilClose()
    if codings is not None:
        codings = {coding.strip() for coding in codings.lower().split(",")} - {"identity", ""}
    if method == "HEAD" or head.status in (204, 304):
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
    return _Inflated(framing, encoding) if encoding in _ENCODINGS[1:] else framing


# ---------------------------------------------------------------- Transport


class _Blocking:
    """Waits as a plain call does.  Its coroutines never suspend."""

    async def step(self, seconds: _Seconds, name: str, sock: Any, argument: Any) -> Any:
        """`sock.name(argument)`, where the name is connect, sendall or recv."""
        _set_timeout(sock, seconds)
        return getattr(sock, name)(argument)

    async def run(self, seconds: _Seconds, function: Callable[..., _T], *args: Any) -> _T:
        return function(*args)

    async def sleep(self, seconds: float) -> None:
        _time.sleep(seconds)


class _OnLoop:
    """Waits as the running event loop does, by its own methods, so that any loop will do."""

    def __init__(self) -> None:
        import asyncio
        self.asyncio, self.loop = asyncio, asyncio.get_running_loop()

    async def step(self, seconds: _Seconds, name: str, sock: Any, argument: Any) -> Any:
        _set_timeout(sock, 0)
        try:
            if name == "recv":
                data = sock.recv(argument)
                await self.sleep(0)  # lest a fast server keep the other tasks from running
                return data
        except BlockingIOError:
            pass
        try:
            return await self._within(seconds, getattr(self.loop, "sock_" + name)(sock, argument))
        finally:
            if sys.version_info < (3, 8):  # there, a cancelled step stays with the loop
                self.loop.remove_reader(sock)
                self.loop.remove_writer(sock)

    async def run(self, seconds: _Seconds, function: Callable[..., _T], *args: Any) -> _T:
        """Call what blocks, in the loop's executor."""
        from contextvars import copy_context
        context = copy_context()
        # through a coroutine, since a future can't hold a StopIteration
        return await self._within(seconds, self.loop.run_in_executor(
            None, lambda: context.run(_run, _BLOCKING.run(None, function, *args))))

    async def sleep(self, seconds: float) -> None:
        await self.asyncio.sleep(seconds)

    async def _within(self, seconds: _Seconds, step: Awaitable[_T]) -> _T:
        task: Any = self.asyncio.current_task()
        cancels = task.cancelling() if hasattr(task, "cancelling") else 0
        fired: List[bool] = []
        timers: List[Any] = []

        def on_time() -> None:
            # a turn later: after a long turn of the loop the data may be there as well
            timers.append(self.loop.call_soon(lambda: fired.append(task.cancel())))
        if seconds is not None:
            timers.append(self.loop.call_later(seconds, on_time))
        try:
            return await step
        except self.asyncio.CancelledError:
            # where Python can tell: somebody else may have cancelled it too
            if not fired or hasattr(task, "uncancel") and task.uncancel() > cancels:
                raise
            raise socket.timeout("timed out") from None
        finally:
            for timer in timers:
                timer.cancel()
            task = None  # or a time-out that ends the task would hold it in a cycle


_IO = Union[_Blocking, _OnLoop]
_BLOCKING = _Blocking()


def _run(coroutine: Coroutine[Any, Any, _T]) -> _T:
    """The result of a coroutine that blocks and so never suspends."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return cast(_T, end.value)
    raise AssertionError("a blocking call was suspended")


def _set_timeout(sock: Any, seconds: _Seconds) -> None:
    if sock.gettimeout() != seconds:  # to set it is a system call
        sock.settimeout(seconds)


class _Socket(socket.socket):
    def __del__(self) -> None:
        self.close()  # without a warning, also where it goes in a cycle


class _Proxy(NamedTuple):
    host: str
    port: int
    password: str
    authorization: str  # the value of Proxy-Authorization; "" for none


class _Route(NamedTuple):
    """Where a connection goes; connections of one route serve any request of it."""
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


class _Connection:
    """One connection, to the server or through a proxy to it.

    TLS is spoken in memory (`ssl.MemoryBIO`), so that an `io` moves bytes and nothing else.
    What waits raises OSError, TransportTimeout among them, or another TransportError.
    """

    def __init__(self, route: _Route) -> None:
        self.route, self.pid = route, os.getpid()
        self.sock: Any = None
        self.is_closed = False
        self.tls: Optional[ssl.SSLObject] = None
        self.rest = b""         # what has been read and not yet been used
        self.is_ragged = False  # whether TLS ended without close_notify: anybody's cut
        self.idle_since = 0.0, 0.0

    def __del__(self) -> None:
        self.close()

    async def connect(self, call: _Call, calls: _Calls) -> None:
        call.limit, call.silence = call.settings.timeout[0], "no connection to %s within %g s"
        host, port = self.route.proxy[:2] if self.route.proxy else self.route[1:3]
        if calls.dial is not None:
            limits = [limit for limit in (call.limit, call.left) if limit is not None]
            await call.step(call.io.run, self._dial, calls.dial, host, port,
                            min(limits, default=None))
        else:
            await self._look_up_and_connect(call, host, port)
        if self.route.scheme == "https":
            if self.route.proxy is not None:
                await self._open_tunnel(call, self.route.proxy)
            await self._shake_hands(call, calls.tls())

    def _dial(self, dial: _Connect, *args: Any) -> None:
        self.sock = dial(*args)
        if self.is_closed:  # meanwhile: nobody waits any more
            self.close()

    async def _look_up_and_connect(self, call: _Call, host: str, port: int) -> None:
        place = host, port, 0, socket.SOCK_STREAM
        try:  # without a thread where there is nothing to look up
            found: Any = socket.getaddrinfo(*place, flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            found = await call.step(call.io.run, socket.getaddrinfo, *place)
        for number, (family, kind, protocol, _, address) in enumerate(found, 1):
            try:
                self.sock = _Socket(family, kind, protocol)  # fails where there is no IPv6
                _set_options(self.sock)
                await call.step(call.io.step, "connect", self.sock, address)
                return
            except OSError:
                self.close()
                if number == len(found):
                    raise

    async def _open_tunnel(self, call: _Call, proxy: _Proxy) -> None:
        """CONNECT (RFC 9110, section 9.3.6).  The key stays out of it."""
        server = self.route.server
        lines = ["CONNECT %s HTTP/1.1" % server, "Host: " + server, "User-Agent: " + _USER_AGENT]
        if proxy.authorization:
            lines.append("Proxy-Authorization: " + proxy.authorization)
        head = await self._exchange(call, "\r\n".join(lines + ["", ""]).encode("latin-1"))
        self.rest = b""  # what came in the clear must not pass for the server's own
        if not 200 <= head.status < 300:
            reason = http.client.responses.get(head.status, "")
            raise _error(TransportError, "the proxy %s:%d refused to connect to %s: %d %s" % (
                *proxy[:2], server, head.status, reason), final=400 <= head.status < 500)

    async def _shake_hands(self, call: _Call, context: ssl.SSLContext) -> None:
        call.silence = "the TLS handshake with %s got no answer within %g s" + _SPEAKS_HTTP
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        # the final dot of a host is of the look-up alone
        tls = context.wrap_bio(self.incoming, self.outgoing,
                               server_hostname=self.route.host.rstrip("."))
        heard = b""
        while self.tls is None:
            try:
                try:
                    tls.do_handshake()
                    self.tls = tls
                except ssl.SSLWantReadError:
                    heard = await self._pull(call) or heard
            except TransportTimeout as error:
                error._is_final = True  # it would be silent again
                raise
            except OSError as error:
                hint = "" if heard[:1] in (b"\x15", b"\x16") else _SPEAKS_HTTP  # alert, handshake
                # of an end OpenSSL has other words in every version
                cause = ConnectionError("in the TLS handshake") if self.incoming.eof else error
                raise _transport_error(cause, self.route, hint) from error

    async def _pull(self, call: _Call) -> bytes:
        """Send what TLS has to say, and give it what arrives."""
        if self.outgoing.pending:
            await call.step(call.io.step, "sendall", self.sock, self.outgoing.read())
        raw: bytes = await call.step(call.io.step, "recv", self.sock, _PIECE)
        if raw:
            self.incoming.write(raw)
        else:
            self.incoming.write_eof()
        return raw

    async def exchange(self, call: _Call, message: bytes) -> _Head:
        call.limit, call.silence = call.settings.timeout[1], "%s was silent for %g s"
        return await self._exchange(call, message)

    async def _exchange(self, call: _Call, message: bytes) -> _Head:
        unsent: Optional[OSError] = None
        try:
            for start in range(0, len(message), _PIECE):  # each has the time-out for itself
                piece = message[start:start + _PIECE]
                if self.tls is not None:
                    self.tls.write(piece)
                    piece = self.outgoing.read()
                await call.step(call.io.step, "sendall", self.sock, piece)
        except TransportTimeout:
            raise
        except OSError as error:
            # The server may have answered before it had all, and closed.  Without its traceback,
            # which would hold the connection in a cycle.
            unsent = error.with_traceback(None)
        return await self._read_head(call, unsent)

    async def _read_head(self, call: _Call, unsent: Optional[OSError]) -> _Head:
        """The head of an answer, interim ones (1xx) skipped; raises `unsent` if nothing comes."""
        data, size = b"", 0
        while True:
            end = _HEAD_END.search(data)
            if end is not None:
                head, data = _parsed_head(data[:end.start()]), data[end.end():]
                if head.status >= 200 or head.status == 101:
                    self.rest = data
                    return head
                continue
            if not b"HTTP/1.".startswith(data[:7]):
                hint = "; does it speak https?" if data[:2] == b"\x15\x03" else ""
                raise _final("%s does not answer in HTTP/1%s" % (self.route, hint), repr(data), 60)
            if size > MAX_HEAD:
                raise _final("%s sent more than %d KiB of headers" % (self.route, MAX_HEAD >> 10))
            try:
                more = await self.receive(call)
                if not more:
                    raise ConnectionError("in its headers" if data else "it sent no answer")
            except OSError as error:
                error = _transport_error(unsent or error, self.route)
                error._is_final = error._is_final or bool(data)
                raise error from error.__cause__
            data, size = data + more, size + len(more)

    async def receive(self, call: _Call) -> bytes:
        """What has arrived, at least a byte; b"" at the end."""
        if self.rest:
            data, self.rest = self.rest, b""
            return data
        while self.tls is not None:
            try:
                return self.tls.read(_PIECE)
            except ssl.SSLWantReadError:
                await self._pull(call)
            except ssl.SSLZeroReturnError:  # close_notify
                return b""
            except ssl.SSLError:
                self.is_ragged = self.incoming.eof
                if not self.is_ragged:
                    raise
                return b""
        return cast(bytes, await call.step(call.io.step, "recv", self.sock, _PIECE))

    def is_usable(self) -> bool:
        """Whether an idle connection is still good: not too old, not closed, nothing in it."""
        try:
            _set_timeout(self.sock, 0)
            if self.tls is not None and (self.incoming.pending or self.tls.pending()):
                return False
            self.sock.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return not (self.rest or self.is_stale())
        except (OSError, ValueError):  # an ssl.SSLSocket, from `connect=`, can't peek
            pass
        return False

    def is_stale(self) -> bool:
        # one clock stands still while a laptop sleeps, the other may be set
        return max(_time.monotonic() - self.idle_since[0], _time.time() - self.idle_since[1]) > 60

    def wake(self) -> None:
        """Wake the reader, from any thread; in a forked child it is not ours to end."""
        if self.pid == os.getpid():
            with suppress(OSError):
                self.sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.is_closed = True
        if self.sock is not None:
            self.sock.close()


_HEAD_END = re.compile(rb"\n\r?\n")  # a pattern with an optional beginning would be slower
_SPEAKS_HTTP = " (does the server speak http, not https?)"


def _set_options(sock: socket.socket) -> None:
    """No delay of small writes; and probes, since NATs forget a silent connection."""
    for level, name, value in (
            ("IPPROTO_TCP", "TCP_NODELAY", 1), ("SOL_SOCKET", "SO_KEEPALIVE", 1),
            ("IPPROTO_TCP", "TCP_KEEPIDLE", 60), ("IPPROTO_TCP", "TCP_KEEPALIVE", 60),
            ("IPPROTO_TCP", "TCP_KEEPINTVL", 60), ("IPPROTO_TCP", "TCP_KEEPCNT", 5)):
        with suppress(OSError, AttributeError):  # not every system has them all
            sock.setsockopt(getattr(socket, level), getattr(socket, name), value)


class _Pool:
    """The idle connections of a client, at most 8 of a route; empty after a fork.

    It needs no lock: `append` and `pop` of a list are atomic.
    """

    def __init__(self) -> None:
        self.idle: Dict[Tuple[int, _Route], List[_Connection]] = {}  # by process

    def take(self, route: _Route) -> Optional[_Connection]:
        idle = self.idle.get((os.getpid(), route), [])
        try:
            while True:
                connection = idle.pop()
                if connection.is_usable():
                    return connection
                connection.close()
        except IndexError:
            return None

    def give(self, connection: _Connection) -> None:
        connection.idle_since = _time.monotonic(), _time.time()
        idle = self.idle.setdefault((connection.pid, connection.route), [])
        idle.append(connection)
        try:
            while len(idle) > 8 or idle[0].is_stale():
                idle.pop(0).close()
        except IndexError:  # another thread took it
            pass

    def close(self) -> None:
        for idle in list(self.idle.values()):
            with suppress(IndexError):
                while True:
                    idle.pop().close()


class _Response:
    """An answer whose head has arrived; its connection is given back when the body was read."""

    def __init__(self, head: _Head, method: str, connection: _Connection, pool: _Pool,
                 call: _Call) -> None:
        version, self.status, self.headers = head
        self.connection, self.pool, self.call = connection, pool, call
        self.encoding = self.headers.get("content-encoding", "").lower() or "identity"
        self.framing = _framing_of(head, method, self.encoding)
        # RFC 9112, section 9.3
        tokens = self.headers.get("connection", "").lower().replace(" ", "").split(",")
        self.keeps_alive = "close" not in tokens and (version == "1.1" or "keep-alive" in tokens) \
            and "identity" not in self.headers.get("transfer-encoding", "")
        self.lock = threading.RLock()  # between the reader and `close`, which a signal may call
        self.is_read = False  # whether a reader is at it
        self.is_held = True   # whether the connection is ours
        self.closed = False
        self._settle()

    async def read(self, io: _IO) -> bytes:
        """Some bytes of the body, decompressed; b"" at its end.  Raises SDKError."""
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
        while not (self.closed or framing.done and not framing.fault):
            if framing.fault:
                raise framing.fault
            raw = b"" if framing.has_more else await self.connection.receive(self.call)
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

    async def read_into(self, parts: List[bytes], limit: int) -> None:
        """Read the whole body.  Raises InvalidResponse where it has more bytes than the limit."""
        size, framing = 0, self.framing
        while not (self.closed or framing.done and not framing.fault):
            parts.append(await self.read(self.call.io))
            size += len(parts[-1])
            if size > limit:
                raise InvalidResponse("the answer is larger than %d MiB" % (limit >> 20))

    async def drain(self, io: _IO) -> None:
        """Read the end of the body if it is there or as good as; then it serves another call."""
        size, ends = 0, self.call.ends
        self.call.ends = _time.monotonic() + 0.05
        with suppress(SDKError):
            while not (self.framing.done or self.closed) and size <= 4096:
                size += len(await self.read(io))
        self.call.ends = ends

    def close(self) -> None:
        """Close the connection, from any thread; where a reader waits, it wakes and does it."""
        with self.lock:
            self.closed = True
            if self.is_read and self.is_held:
                self.connection.wake()
            self._settle()

    def _settle(self) -> None:
        """Give the connection back if it can serve another call, or close it, once it is time."""
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
        _set_errors(sys.stdout, "backslashreplace")  # for a terminal that can't show all
        if options.version:
            print("beezy_ai", __version__, _sha256(), flush=True)
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


def _set_errors(stream: Any, errors: str) -> None:
    if hasattr(stream, "reconfigure"):  # not where a test or a notebook has put something else
        stream.reconfigure(errors=errors)


def _sha256() -> str:
    """Of this very file, so that two copies are the same where it is."""
    import hashlib
    try:
        with open(__file__, "rb") as file:
            data = file.read()
    except OSError:  # it runs from a zip
        data = globals()["__loader__"].get_data(__file__)
    return hashlib.sha256(data).hexdigest()


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
    add("-o", "--option", action="append", default=[], metavar="NAME=VALUE",
        help="another field of the request, VALUE as JSON or else text; may be repeated")
    add("--server-url", metavar="URL", default=environ("BEEZY_SERVER_URL") or None)
    add("--no-stream", action="store_true", help="wait for the whole answer")
    add("--raw", action="store_true", help="write the JSON of each event, or of the whole answer")
    add("-v", "--verbose", action="store_true", help="show the log")
    add("--version", action="store_true", help="show version and SHA-256 of this file")
    # a byte that is no text came as a lone surrogate
    options = parser.parse_args([re.sub("[\ud800-\udfff]", "\ufffd", text)
                                 for text in (sys.argv[1:] if argv is None else argv)])
    for option in options.option:
        if option.find("=") < 1:
            parser.error("%r is not NAME=VALUE" % option)
    return options


def _write_answer(options: Any) -> None:
    client = BeezyAI(os.environ.get("API_KEY_AUTH"), server_url=options.server_url)
    prompt = " ".join(options.prompt)
    if prompt in ("", "-"):
        _set_errors(sys.stdin, "replace")
        prompt = "" if sys.stdin is None else sys.stdin.read()
    if not prompt.strip():
        raise ValueError("there is no prompt")
    messages = [{"role": "system", "content": options.system}] if options.system else []
    messages.append({"role": "user", "content": prompt})
    request: _Json = {"model": options.model, "messages": messages}
    for name, _, value in (option.partition("=") for option in options.option):
        data = _parsed_or_none(value)
        request[name] = value if data is None and value.strip() != "null" else data
    if options.no_stream:
        answer = client.chat.create(request)
        _write([answer] if options.raw else _parts_of(answer))
    elif options.raw:
        _write(event.data for event in client.chat.stream(request))
    else:
        stream = client.chat.stream(request)
        _write(stream.text_stream)
        _write(_parts_of(stream.snapshot)[1:])


def _parts_of(answer: CreateChatCompletionResponseBody) -> Sequence[Any]:
    """The text of choice 0, and its tool calls; whatever type a server has given them."""
    choices = answer.choices if isinstance(answer.choices, list) else []
    message: Any = getattr(choices[0], "message", None) if choices else None
    content, calls = getattr(message, "content", message), getattr(message, "tool_calls", [])
    parts, calls = (item if isinstance(item, list) else [item] for item in (content, calls))
    calls = [ToolCall.from_dict(call) if isinstance(call, dict) else call for call in calls]
    return ["".join(map(_text_in, parts)), *(call for call in calls if isinstance(call, _Model))]


def _write(items: Iterable[Any]) -> None:
    """Write texts, and models as lines of JSON, as they come; end the last line."""
    last = "\n"
    try:
        for item in items:
            if isinstance(item, _Model):
                item = ("" if last[-1:] == "\n" else "\n") + json.dumps(item.to_dict()) + "\n"
            last = item or last
            print(item, end="", flush=True)
    finally:
        if last[-1:] != "\n":
            print(flush=True)


if _IS_PROGRAM:
    import signal
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(main())
