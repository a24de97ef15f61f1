"""Chat completions of the Beezy AI API: one file, standard library only, Python 3.7 and later.

    from beezy_ai import BeezyAI

    client = BeezyAI(api_key_auth="...")
    question = {"model": "beezy-small-latest", "messages": [{"role": "user", "content": "Best French painter?"}]}
    print(client.chat.create(request=question).choices[0].message.content)
    for text in client.chat.stream(request=question).text_stream:
        print(text, end="", flush=True)

The sections, in the order in which a reader wants them:

    Models              the API's vocabulary as dataclasses that keep whatever a server sends
    Errors              one class for each status, and four for failures without a usable answer
    Client              BeezyAI and its chat
    Stream              EventStream, and the merging of its events into one answer
    Calls               a request checked, sent, sent again, and its answer read
    Threads             where async calls wait
    Retry policy        the whole of it: wait how long, or give up
    Error messages      what a server or a socket said, in one line
    Server-sent events  bytes to lines to events
    HTTP/1.1            heads, body framing and compression: bytes in, bytes out
    Transport           everything that touches a socket: connections, pool, proxies, TLS
    Command line        python beezy_ai.py "Who is the best French painter?"

Version 1.0.0, from the beezy_ai project.  SPDX-License-Identifier: MIT
"""
import _thread
import base64
import calendar
import collections.abc
import contextlib
import email.utils
import http.client
import io
import json
import math
import os
import random
import re
import select
import socket
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import urllib.response
import weakref
from dataclasses import dataclass, field, fields, is_dataclass, make_dataclass
from enum import Enum
from typing import (TYPE_CHECKING, Any, Callable, ClassVar, Dict, FrozenSet, Iterable, Iterator, List, Mapping,
                    NamedTuple, Optional, Sequence, Set, Tuple, Type, TypeVar, Union)

if TYPE_CHECKING:
    import asyncio
    import logging
    import ssl
    from typing_extensions import TypeAlias  # every type checker brings it; nothing here needs it at run time
else:
    try:
        import ssl
    except ImportError:  # a Python built without it still speaks http
        ssl = None

__version__ = "1.0.0"
__all__ = [
    "BeezyAI", "Chat", "EventStream", "models", "main",
    "ChatCompletionRole", "FinishReason", "ToolType",
    "Message", "ToolCall", "FunctionCall", "Tool", "Function", "ResponseFormat",
    "CreateChatCompletionRequestBody", "StreamChatCompletionsRequestBody",
    "CreateChatCompletionResponseBody", "Choice", "Usage",
    "ChatCompletionEvent", "ChatCompletionChunk", "StreamChoice", "DeltaMessage",
    "SDKError", "BadRequest", "Unauthorized", "Forbidden", "NotFound", "TooManyRequests", "InternalServerError",
    "ServiceUnavailable", "TransportError", "TransportTimeout", "InvalidResponse", "StreamError",
]

SERVERS = {"prod": "https://api.beezy.ai/v1"}

# ---------------------------------------------------------------------------------------------- Models


class _OpenEnum(str, Enum):
    # what str() and f-strings give differs between versions
    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)


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


class _Plan:
    """What `_adopt` has to know of a model, worked out once for a class."""

    def __init__(self, model: "Type[_Model]") -> None:
        all_fields = fields(model)  # type: ignore[arg-type]
        # lists and most models read as empty where the server sent null or nothing
        self.factories: Dict[str, Any] = {f.name: f.default_factory for f in all_fields if callable(f.default_factory)}
        self.names = tuple(f.name for f in all_fields if f.name not in ("extra", "headers"))
        self.known = frozenset(self.names)
        # name, how its value becomes the field's, whether it is one that reads as empty
        self.decoders = tuple((f.name, f.metadata["decode"], f.name in self.factories)
                              for f in all_fields if "decode" in f.metadata)


_M = TypeVar("_M", bound="_Model")
_T = TypeVar("_T")
# What isinstance() is asked of JSON.  By these names since a checker makes dict[Unknown, Unknown] of Any and dict.
_OBJECT: Any = dict
_ARRAY: Any = list
_ARRAYS: Any = (list, tuple)
# dict and list first: isinstance() takes several times as long with an abstract class
_MAPPING: Any = (dict, collections.abc.Mapping)
_SEQUENCE: Any = (list, collections.abc.Sequence)


class _Model:
    """What all models share: reading and writing JSON objects of any content without loss.

    `__dict__` holds the keys that were given, and no others: a field that is not there reads as its class's
    default (None), or as a stand-in, an empty list or model made on the first look.  So a null that was sent,
    a key that was not, and a list that somebody filled since all stay apart for `to_dict`.
    """
    __plan__: ClassVar[_Plan]
    extra: Dict[str, Any]

    @classmethod
    def from_dict(cls: Type[_M], mapping: Mapping[str, Any]) -> _M:
        """The model of a JSON object.  Any object will do: unknown keys go to `extra`, odd values stay as they are."""
        _check_type(cls.__name__ + ".from_dict", mapping, _MAPPING, "a mapping")
        return _adopt(_planned(cls), _plain(mapping))

    def to_dict(self) -> Dict[str, Any]:
        """The JSON object again: what came in, or what was given; nothing that was not."""
        given: Dict[str, Any] = _plain(_given(self))
        return given

    def __post_init__(self) -> None:
        # only the constructor comes here: its None and its empty lists and models mean "not given"
        _planned(type(self))
        state = self.__dict__
        stand_ins = state["__stand_ins__"] = {}
        for name in self.__plan__.names:
            if state[name] is None:
                del state[name]
            elif name in self.__plan__.factories and _is_empty(state[name]):
                stand_ins[name] = state.pop(name)

    if not TYPE_CHECKING:  # a checker would take every misspelt name for an attribute
        def __getattr__(self, name: str) -> Any:
            factory = self.__plan__.factories.get(name)
            if factory is None:
                raise AttributeError("%r object has no attribute %r" % (type(self).__name__, name))
            stand_ins = self.__dict__.setdefault("__stand_ins__", {})
            return stand_ins[name] if name in stand_ins else stand_ins.setdefault(name, factory())

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, f.name) == getattr(other, f.name) for f in fields(self) if f.compare)  # type: ignore[arg-type]

    def __repr__(self) -> str:
        shown = ((name, getattr(self, name)) for name in self.__plan__.names + ("extra",))
        return "%s(%s)" % (type(self).__name__, ", ".join(
            "%s=%r" % (name, value.value if isinstance(value, Enum) else value)
            for name, value in shown if not _is_empty(value)))


def _adopt(model: Type[_M], data: Dict[str, Any]) -> _M:
    """The model of a JSON object that nobody else holds: the object itself becomes the model's `__dict__`."""
    plan = model.__plan__
    if not plan.known.issuperset(data):
        _split_extra(data, plan.known)
    nulls: Tuple[str, ...] = ()
    for name, decode, never_null in plan.decoders:
        if name in data:
            value = data[name]
            if value is not None:
                data[name] = decode(value)
            elif never_null:
                nulls += (name,)
    if nulls:
        for name in nulls:
            del data[name]
        data["__nulls__"] = nulls
    self = _new(model)
    self.__dict__ = data
    return self


_new = object.__new__


def _split_extra(data: Dict[str, Any], known: FrozenSet[str], merged: Optional[Dict[str, Any]] = None) -> None:
    """Put the unknown keys into `extra`; if `merged`, do to it what `_merge_known` would, in the same pass."""
    extra = {}
    for name in list(data):
        if name not in known:
            value = extra[name] = data.pop(name)
            if merged is not None and value is not None and (value != "" or name not in merged):
                merged[name] = value
    data["extra"] = extra


def _given(model: _Model) -> Dict[str, Any]:
    """The keys of a model that were given, with their values as they are."""
    state = model.__dict__
    stand_ins, nulls = state.get("__stand_ins__", {}), state.get("__nulls__", ())
    given = dict(model.extra or {})
    for name in model.__plan__.names:
        if name in state:
            given[name] = state[name]
        elif name in stand_ins and not _is_empty(stand_ins[name]):
            given[name] = stand_ins[name]
        elif name in nulls:
            given[name] = None
    return given


def _is_empty(value: Any) -> bool:
    if isinstance(value, _Model):
        return not _given(value)
    return value is None or (isinstance(value, (str, list, dict)) and not value)


def _plain(value: Any) -> Any:
    """A copy of JSON containers, with the models, enums and growing texts in them made plain.

    A loop and no recursion, since a server may nest its JSON deeper than Python lets functions call.
    """
    root = [value]
    todo: List[Any] = [root]
    for container in todo:
        items: Any = container.items() if isinstance(container, _OBJECT) else enumerate(container)
        for key, item in list(items):
            if isinstance(item, (Enum, _Text)):
                container[key] = item.value
            elif isinstance(item, (_Model, list, tuple, _MAPPING)):
                copied: Any = _given(item) if isinstance(item, _Model) else \
                    _ARRAY(item) if isinstance(item, _ARRAYS) else _OBJECT(item)
                container[key] = copied
                todo.append(copied)
    return root[0]


def _one_of(enum: Type[_OpenEnum]) -> Any:
    """A field for an enum; a value that it does not list stays the str that arrived."""
    members = {member.value: member for member in enum}

    def decode(value: Any) -> Any:
        return members.get(value, value) if type(value) is str else value
    return field(default=None, metadata={"decode": decode})


def _one(model: Type[_Model], optional: bool = False) -> Any:
    """A field for another model."""
    def decode(value: Any) -> Any:
        return _adopt(model, value) if isinstance(value, _OBJECT) else value
    if optional:
        return field(default=None, metadata={"decode": decode})
    return field(default_factory=model, metadata={"decode": decode})


def _list_of(model: Type[_Model]) -> Any:
    """A field for a list of another model."""
    def decode(value: Any) -> Any:
        if not isinstance(value, _ARRAY):
            return value
        return [_adopt(model, item) if isinstance(item, _OBJECT) else item for item in value]
    return field(default_factory=_ARRAY, metadata={"decode": decode})


def _extra() -> Any:
    return field(default_factory=_OBJECT)


def _planned(model: Type[_M]) -> Type[_M]:
    """The class, with its plan; a subclass of the user's may have fields of its own."""
    if "__plan__" not in model.__dict__:
        model.__plan__ = _Plan(model)
    return model


if TYPE_CHECKING:  # by a name that checkers know
    from dataclasses import dataclass as _dataclass
else:

    class _Constructor:
        """The `__init__` that `dataclass` writes, at its first use: to write all of them is a third of our import."""

        def __init__(self, model):
            self.model = model

        def __get__(self, instance, owner=None):
            model, parts = self.model, [(f.name, f.type, f) for f in fields(self.model)]
            # with a __post_init__ of any kind in its class, the constructor calls that of the model that it makes
            twin = make_dataclass(model.__name__, parts, namespace={"__post_init__": None}, repr=False, eq=False)
            model.__init__ = twin.__init__
            return model.__init__.__get__(instance, owner)

    def _dataclass(model):
        dataclass(init=False, repr=False, eq=False)(model)
        model.__init__ = _Constructor(model)
        return _planned(model)


class _Headers(Mapping[str, str]):
    """HTTP header fields; names in any case.  A field that came several times has its values joined by a comma."""

    def __init__(self, pairs: Iterable[Sequence[str]] = ()) -> None:
        self.fields: Dict[str, Tuple[str, str]] = {}
        for name, value in pairs:
            name, value = name.strip(), value.strip()
            key = name.lower()
            if key in self.fields:
                value = "%s, %s" % (self.fields[key][1], value)
            self.fields[key] = name, value

    def __getitem__(self, name: str) -> str:
        return self.fields[name.lower()][1]

    if not TYPE_CHECKING:  # Mapping's own raises and catches a KeyError for each field that is not there

        def get(self, name, default=None):
            return self.fields.get(name.lower(), (name, default))[1]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self.fields

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.fields.values())

    def __len__(self) -> int:
        return len(self.fields)

    def __repr__(self) -> str:
        return repr(dict(self))


@_dataclass
class FunctionCall(_Model):
    """The call that the model asks for; `arguments` is a JSON text."""
    name: Optional[str] = None
    arguments: Optional[str] = None
    extra: Dict[str, Any] = _extra()


@_dataclass
class ToolCall(_Model):
    """One tool call of an answer, or a fragment of one in a stream."""
    id: Optional[str] = None
    type: Union[ToolType, str, None] = _one_of(ToolType)
    function: FunctionCall = _one(FunctionCall)
    index: Optional[int] = None
    extra: Dict[str, Any] = _extra()


@_dataclass
class Message(_Model):
    """A message of the conversation; `content` is a text or a list of parts."""
    role: Union[ChatCompletionRole, str, None] = _one_of(ChatCompletionRole)
    content: Union[str, List[Any], None] = None
    tool_calls: List[ToolCall] = _list_of(ToolCall)
    tool_call_id: Optional[str] = None
    name: Optional[str] = None
    prefix: Optional[bool] = None
    extra: Dict[str, Any] = _extra()


@_dataclass
class Function(_Model):
    """A function that the model may call; `parameters` is a JSON Schema."""
    name: Optional[str] = None
    description: Optional[str] = None
    parameters: Optional[Dict[str, Any]] = None
    extra: Dict[str, Any] = _extra()


@_dataclass
class Tool(_Model):
    """A tool that the model may use."""
    type: Union[ToolType, str, None] = _one_of(ToolType)
    function: Function = _one(Function)
    extra: Dict[str, Any] = _extra()


@_dataclass
class ResponseFormat(_Model):
    """The form of the answer: `type` is "text", "json_object" or "json_schema"."""
    type: Optional[str] = None
    json_schema: Optional[Dict[str, Any]] = None
    extra: Dict[str, Any] = _extra()


@_dataclass
class CreateChatCompletionRequestBody(_Model):
    """What `chat.create` sends."""
    model: Optional[str] = None
    messages: List[Message] = _list_of(Message)
    temperature: Optional[float] = None
    top_p: Optional[float] = None
    max_tokens: Optional[int] = None
    safe_prompt: Optional[bool] = None
    random_seed: Optional[int] = None
    response_format: Optional[ResponseFormat] = _one(ResponseFormat, optional=True)
    tools: List[Tool] = _list_of(Tool)
    tool_choice: Union[str, Dict[str, Any], None] = None
    extra: Dict[str, Any] = _extra()


class StreamChatCompletionsRequestBody(CreateChatCompletionRequestBody):
    """What `chat.stream` sends; the fields are the same."""


@_dataclass
class Usage(_Model):
    """Tokens spent."""
    prompt_tokens: Optional[int] = None
    completion_tokens: Optional[int] = None
    total_tokens: Optional[int] = None
    extra: Dict[str, Any] = _extra()


@_dataclass
class Choice(_Model):
    """One of the answers."""
    index: Optional[int] = None
    message: Message = _one(Message)
    finish_reason: Union[FinishReason, str, None] = _one_of(FinishReason)
    extra: Dict[str, Any] = _extra()


@_dataclass
class CreateChatCompletionResponseBody(_Model):
    """A whole answer; `headers` are those of the HTTP response."""
    id: Optional[str] = None
    object: Optional[str] = None
    created: Optional[int] = None
    model: Optional[str] = None
    choices: List[Choice] = _list_of(Choice)
    usage: Optional[Usage] = _one(Usage, optional=True)
    extra: Dict[str, Any] = _extra()
    headers: Mapping[str, str] = field(default_factory=_Headers, compare=False)


@_dataclass
class DeltaMessage(_Model):
    """What one event adds to a message."""
    role: Union[ChatCompletionRole, str, None] = _one_of(ChatCompletionRole)
    content: Union[str, List[Any], None] = None
    tool_calls: List[ToolCall] = _list_of(ToolCall)
    extra: Dict[str, Any] = _extra()


@_dataclass
class StreamChoice(_Model):
    """What one event adds to one of the answers."""
    index: Optional[int] = None
    delta: DeltaMessage = _one(DeltaMessage)
    finish_reason: Union[FinishReason, str, None] = _one_of(FinishReason)
    extra: Dict[str, Any] = _extra()


@_dataclass
class ChatCompletionChunk(_Model):
    """The data of one event."""
    id: Optional[str] = None
    object: Optional[str] = None
    created: Optional[int] = None
    model: Optional[str] = None
    choices: List[StreamChoice] = _list_of(StreamChoice)
    usage: Optional[Usage] = _one(Usage, optional=True)
    extra: Dict[str, Any] = _extra()


@_dataclass
class ChatCompletionEvent(_Model):
    """One server-sent event; `event` and `id` are None where the server named none."""
    data: ChatCompletionChunk = _one(ChatCompletionChunk)
    event: Optional[str] = None
    id: Optional[str] = None
    extra: Dict[str, Any] = _extra()


# ---------------------------------------------------------------------------------------------- Errors


class SDKError(Exception):
    """Base of all errors, and the class of an error status that has none of its own, and of a redirect.

    message      what the server said, or what went wrong
    status_code  the HTTP status; -1 without an answer
    body         the answer's body as text, at most 64 KiB of it; data: the same as JSON, or None
    headers      the answer's headers, case-insensitive; request_id: the one that names the request, or None
    """

    def __init__(self, message: str = "", *, status_code: int = -1, body: str = "", data: Any = None,
                 headers: Optional[Mapping[str, str]] = None) -> None:
        super().__init__(message)  # the one argument: pickling calls the class with it, then restores the rest
        self.message = message
        self.status_code = status_code
        self.body = body
        self.data = data
        self.headers: Mapping[str, str] = _Headers() if headers is None else headers
        self.request_id = _request_id(self.headers)

    def __str__(self) -> str:
        text = self.message
        if self.status_code >= 300:
            status = ("%d %s" % (self.status_code, http.client.responses.get(self.status_code, ""))).strip()
            text = status if not text or status.endswith(text) else "%s: %s" % (status, text)
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
    """No usable HTTP answer: name look-up, connection, TLS, proxy, or a body that ends before its announced end."""


class TransportTimeout(TransportError, TimeoutError):
    """The server was silent for longer than `timeout`, or the `deadline` passed."""


class InvalidResponse(SDKError):
    """A successful status with an answer that is none: another content type, not JSON, too large, badly compressed."""


class StreamError(SDKError):
    """An error, a cut or an unreadable event inside a stream that had begun."""


_ERRORS: Dict[int, Type[SDKError]] = {
    400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 429: TooManyRequests,
    500: InternalServerError, 503: ServiceUnavailable}
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "apim-request-id", "x-litellm-call-id",
                       "x-correlation-id")


class models:
    """Every model and every error under one name, for `models.ChatCompletionEvent` or `except models.BadRequest`."""
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


# ---------------------------------------------------------------------------------------------- Client

_Timeout = Union[float, Tuple[Optional[float], Optional[float]], None]
_INHERIT: Any = ...  # the default of arguments for which None has a meaning of its own: what the client was given


class BeezyAI:
    """A client of the Beezy AI API, or of any server that speaks it.

    api_key_auth  the key, or a callable that gives it and is asked again for every attempt; None or "": no key
    server        a name in SERVERS
    server_url    the API's address, for example "http://localhost:8080/v1"; wins over `server`
    timeout       seconds of silence: (to connect, to read); one number sets both, None waits for ever.  Anything
                  that the server sends, a keep-alive comment too, starts the count anew.
    deadline      seconds for one whole call: retries, waits and the reading of a stream included
    retries       further attempts after the first
    headers       added to every request
    proxy         the proxy's URL; None: what the environment says (http_proxy, https_proxy, no_proxy); "": none
    ssl_context   for company certificates and the like; the default checks certificates and host names
    opener        replaces the transport: anything with `open(request, timeout=...)` as in `urllib.request`

    A client never changes.  It may be shared between threads, used after a fork, and pickled where its arguments
    can be.  Bad arguments raise TypeError or ValueError.
    """

    chat: "Chat"

    def __init__(self, api_key_auth: Union[str, Callable[[], Optional[str]], None] = None,
                 server: Optional[str] = None, server_url: Optional[str] = None, *,
                 timeout: _Timeout = (10, 600), deadline: Optional[float] = None, retries: int = 2,
                 headers: Optional[Mapping[str, str]] = None, proxy: Optional[str] = None,
                 ssl_context: Optional["ssl.SSLContext"] = None, opener: Any = None) -> None:
        if server_url is None:
            if server is not None and server not in SERVERS:
                raise ValueError("server: no such name %r (there are: %s)" % (server, ", ".join(SERVERS)))
            server_url = SERVERS[server or "prod"]
        settings = _Settings(_checked_server_url(server_url), _checked_timeout(timeout),
                             _checked_seconds(deadline, "deadline"), _checked_retries(retries),
                             _checked_headers(headers))
        if opener is not None and not callable(getattr(opener, "open", None)):
            raise TypeError("opener: something with open(request, timeout=...) is needed, not %s" % _kind(opener))
        if ssl_context is not None:
            _check_type("ssl_context", ssl_context, ssl.SSLContext, "an ssl.SSLContext")
        calls = _Calls(api_key_auth, settings, _checked_proxy(proxy), ssl_context, opener)
        self.__dict__.update(_calls=calls, chat=Chat(calls))

    def request(self, method: str, path: str, body: Any = None, *,
                query: Union[Mapping[str, Any], Sequence[Tuple[str, Any]], None] = None,
                server_url: Optional[str] = None, timeout: _Timeout = _INHERIT,
                deadline: Optional[float] = _INHERIT, retries: Optional[int] = None,
                headers: Optional[Mapping[str, str]] = None) -> Any:
        """Call any other endpoint: `client.request("GET", "/models")`.

        `path` is taken below the server's URL, `body` is sent as JSON where it is not None, and the parsed JSON of
        the answer comes back, None for an empty one.  Authentication, retries and errors are those of `chat`.
        """
        settings = self._calls.settings.changed(server_url, timeout, deadline, retries, headers)
        data = None if body is None else _encoded(body, "body")
        return self._calls.json(_Call(settings), _checked_method(method), _checked_path(path, query), data)

    def close(self) -> None:
        """Close the idle connections.  Optional, and the client can be used again."""
        self._calls.close()

    def __enter__(self) -> "BeezyAI":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return "BeezyAI(server_url=%r)" % self._calls.settings.server_url

    def __setattr__(self, name: str, value: object = None) -> None:
        raise AttributeError("a BeezyAI client never changes: make another, or give %r to the call" % name)

    __delattr__ = __setattr__

    if TYPE_CHECKING:
        _calls: "_Calls"


class Chat:
    """The chat completions of a client: `client.chat`."""

    def __init__(self, calls: "_Calls") -> None:
        self._calls = calls

    def create(self, request: Union[Mapping[str, Any], CreateChatCompletionRequestBody], *,
               server_url: Optional[str] = None, timeout: _Timeout = _INHERIT, deadline: Optional[float] = _INHERIT,
               retries: Optional[int] = None, headers: Optional[Mapping[str, str]] = None,
               ) -> CreateChatCompletionResponseBody:
        """Ask, and wait for the whole answer.

        `request` is a mapping, sent as it is with whatever keys it has, or one of the request classes.  The other
        arguments override the client's for this call; `headers` are added to the client's.
        Raises TypeError or ValueError before anything is sent, and SDKError or one of its subclasses.
        """
        settings = self._calls.settings.changed(server_url, timeout, deadline, retries, headers)
        return self._calls.create(_Call(settings), _chat_body(request, stream=False))

    def stream(self, request: Union[Mapping[str, Any], CreateChatCompletionRequestBody], *,
               server_url: Optional[str] = None, timeout: _Timeout = _INHERIT, deadline: Optional[float] = _INHERIT,
               retries: Optional[int] = None, headers: Optional[Mapping[str, str]] = None) -> "EventStream":
        """Ask, and get the answer as a stream of events.  It returns when the status is there.

        Arguments and errors are those of `create`; what goes wrong later is raised by the stream.
        """
        settings = self._calls.settings.changed(server_url, timeout, deadline, retries, headers)
        return self._calls.stream(_Call(settings), _chat_body(request, stream=True))

    async def create_async(
            self, request: Union[Mapping[str, Any], CreateChatCompletionRequestBody], *,
            server_url: Optional[str] = None, timeout: _Timeout = _INHERIT, deadline: Optional[float] = _INHERIT,
            retries: Optional[int] = None, headers: Optional[Mapping[str, str]] = None,
            ) -> CreateChatCompletionResponseBody:
        """`create` for asyncio.  It waits in a thread of its own; cancelling closes the connection."""
        call = _Call(self._calls.settings.changed(server_url, timeout, deadline, retries, headers))
        body = _chat_body(request, stream=False)
        return await self._calls.threads.run(call, lambda: self._calls.create(call, body))

    async def stream_async(
            self, request: Union[Mapping[str, Any], CreateChatCompletionRequestBody], *,
            server_url: Optional[str] = None, timeout: _Timeout = _INHERIT, deadline: Optional[float] = _INHERIT,
            retries: Optional[int] = None, headers: Optional[Mapping[str, str]] = None) -> "EventStream":
        """`stream` for asyncio: `async for event in await client.chat.stream_async(request): ...`"""
        call = _Call(self._calls.settings.changed(server_url, timeout, deadline, retries, headers))
        body = _chat_body(request, stream=True)
        return await self._calls.threads.run(call, lambda: self._calls.stream(call, body))


# ---------------------------------------------------------------------------------------------- Stream


class EventStream:
    """The events of an answer, each as soon as it has arrived: an iterator of ChatCompletionEvent.

        for event in client.chat.stream(request): ...

    Leaving the loop or the `with` block, `close`, and dropping the stream close its connection at once.  Reading
    to the end gives it back for the next call.  Iterating raises StreamError where the server reports an error,
    or where the stream is cut or can't be read; TransportTimeout after a silence or at the deadline.

    A stream of `stream_async` is for `async for` and `async with`; the rest is the same.  One task at a time may wait
    for its next event: a second one gets RuntimeError, as with any asynchronous generator.
    """

    headers: Mapping[str, str]

    def __init__(self, reader: "_StreamReader") -> None:
        self._reader = reader
        self._events = reader.events()
        self._ahead: Optional[_LoopReader] = None  # from the first `async for` on
        self.headers = reader.response.headers

    def __iter__(self) -> "EventStream":
        return self

    def __next__(self) -> ChatCompletionEvent:
        payload = next(self._events) if self._ahead is None else self._ahead.next()
        assert payload is not None  # only an event loop polls
        return self._reader.merged.event(payload)

    def __enter__(self) -> "EventStream":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; from any thread, and as often as you like.

        A reader that waits gets StreamError at once; with an `opener` of the caller's, when its read returns.
        """
        self._reader.call.stop()

    def __aiter__(self) -> "EventStream":
        return self

    async def __anext__(self) -> ChatCompletionEvent:
        ahead = self._ahead
        if ahead is None:
            ahead = self._ahead = _LoopReader(self._reader, self._events)
        if self._reader.call.stopped:
            raise StopAsyncIteration
        if ahead.waiting:
            raise RuntimeError("another task waits for the next event of this stream")
        if not ahead.batch:
            await ahead.fill()
            if not ahead.batch:
                raise StopAsyncIteration
        payload = ahead.batch.pop()
        if isinstance(payload, SDKError):
            raise payload
        return self._reader.merged.event(payload)

    async def __aenter__(self) -> "EventStream":
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    async def aclose(self) -> None:
        """`close`, by the name that async iterators have for it."""
        self.close()

    @property
    def text_stream(self) -> "_TextStream":
        """The texts of choice 0 alone, without the empty ones, for `for` and `async for`."""
        return _TextStream(self)

    @property
    def snapshot(self) -> CreateChatCompletionResponseBody:
        """All events so far merged into one answer.  It is still there after an error."""
        answer = self._reader.merged.answer()
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


class _TextStream:
    """An iterator over the texts of a stream; it keeps the stream alive."""

    def __init__(self, stream: EventStream) -> None:
        self._stream = stream

    def __iter__(self) -> "_TextStream":
        return self

    def __next__(self) -> str:
        return next(filter(None, map(_text_of, self._stream)))

    def __aiter__(self) -> "_TextStream":
        return self

    async def __anext__(self) -> str:
        async for event in self._stream:
            text = _text_of(event)
            if text:
                return text
        raise StopAsyncIteration


def _text_of(event: ChatCompletionEvent) -> str:
    """What an event adds to the text of choice 0."""
    texts: List[str] = []
    for position, choice in enumerate(_items(getattr(event.data, "choices", None))):
        if isinstance(choice, StreamChoice) and _index_of(choice, position) == 0:
            texts.append(_text_in(getattr(choice.delta, "content", None)))
    return "".join(texts)


def _text_in(content: Any) -> str:
    """A content's text, also where it comes as a list of parts."""
    if isinstance(content, _ARRAY):
        return "".join(part if isinstance(part, str) else part["text"]
                       for part in content if isinstance(part, str) or _is_text(part))
    return content if isinstance(content, str) else ""


def _items(value: Any) -> Any:
    """What is in a list, and nothing where a server sent something else."""
    return value if type(value) is _ARRAY else ()


def _is_text(part: Any) -> bool:
    return isinstance(part, _OBJECT) and part.get("type") == "text" and isinstance(part.get("text"), str)


def _index_of(choice: StreamChoice, position: int) -> int:
    return choice.index if type(choice.index) is int else position


class _StreamReader:
    """Reads a stream; apart from EventStream, so that its generator makes no cycle with the stream."""

    def __init__(self, response: "_AnyResponse", call: "_Call", threads: "_Threads") -> None:
        self.response, self.call, self.threads = response, call, threads
        self.decoder = _EventDecoder()
        self.merged = _MergedAnswer()
        self.frames: List[_Frame] = []  # those that have arrived, last first
        self.at_done = False
        self.drained = False  # whether the last read found nothing there

    @property
    def has_more(self) -> bool:
        """Whether the next event is there already, so that `events` would not wait for it."""
        return bool(self.frames) and self.frames[-1][0][:1] == "{"

    @property
    def buffered(self) -> bool:
        """Whether there may be something to read although nothing more arrives."""
        return bool(self.frames) or not self.drained and self.response.buffered

    def events(self) -> "Iterator[Optional[_Payload]]":
        """What the events consist of; None in between where the call is polling and there is none yet."""
        try:
            for piece in self._pieces():
                self.drained = not piece
                self.frames = self.decoder.feed(piece)
                self.frames.reverse()
                payload: Optional[_Payload] = None
                while self.frames and not self.call.stopped:
                    data, name, last_id = self.frames.pop()
                    if data[:1] != "{":
                        if not data.strip():
                            continue  # a keep-alive
                        if data.strip() == "[DONE]":
                            self.at_done = True
                            if self.call.polling and not self.response.empty:
                                yield None  # a loop should not stand still for what follows
                            self.response.drain()
                            return
                    payload = _chunk_in(data, name), name, last_id
                    yield payload
                if payload is None and self.call.polling:
                    yield None
            if not (self.call.stopped or self.merged.complete or self.decoder.ends_with_done()):
                raise StreamError("the stream ended before its answer did")
        except SDKError as error:
            raise self.call.explained(error, self.response) from error.__cause__
        finally:
            self.response.close()

    def _pieces(self) -> Iterator[bytes]:
        """The body; a cut ends it quietly once the answer is whole."""
        pieces = _decompressed(self.response)
        while not self.call.stopped:
            try:
                piece = next(pieces, None)
            except TransportTimeout:
                raise
            except TransportError as error:
                if self.call.stopped:
                    raise StreamError("the stream was closed while it was read") from None
                if self.merged.complete or self.decoder.ends_with_done():
                    return
                raise StreamError("the stream was cut off: %s" % error.message) from error
            if piece is None:
                return
            yield piece


class _LoopReader:
    """Reads a stream on an event loop, some events at a time.

    The loop goes on watching the socket where the next wait follows at once: to begin and to end that, and a timer,
    for every event would take 200 streams of 50 events 0.52 s of CPU and not 0.37.
    """

    def __init__(self, reader: _StreamReader, events: "Iterator[Optional[_Payload]]") -> None:
        self.reader, self.events = reader, events
        self.batch: List[Union[_Payload, SDKError]] = []  # what has been read, last first
        self.ended = False    # whether nothing comes after the batch
        self.waiting = False  # whether a task waits for the next batch
        self.had_wait = False  # whether other tasks could run since the last read
        self.watched: Optional[_Connection] = None  # by the loop
        self.due = 0.0  # when the wait at hand becomes too long
        self.timer: "Optional[asyncio.TimerHandle]" = None
        self.leaving: "Optional[asyncio.Handle]" = None  # what ends the watch, unless a wait comes before it

    def next(self) -> "_Payload":
        """The next event for a reader that does not wait on the loop."""
        if self.waiting:
            raise RuntimeError("a task waits for the next event of this stream")
        self.reader.call.polling = False
        batch = [] if self.reader.call.stopped else self.batch
        payload = batch.pop() if batch else None
        while payload is None:
            payload = next(self.events)
        if isinstance(payload, SDKError):
            raise payload
        return payload

    async def fill(self) -> None:
        """Wait for the next batch, or the end."""
        self.waiting = True
        try:
            while not self.batch and not self.ended:
                await self._more()
        except BaseException:  # a time-out, cancelled, or an error in the caller's own event loop
            self.reader.call.stop()
            raise
        finally:
            self.waiting = False

    def read(self) -> None:
        """Take the events that are there; wait for the first of them unless the call is polling."""
        batch: List[Union[_Payload, SDKError]] = []
        try:
            for payload in self.events:
                if payload is not None:
                    batch.append(payload)
                if payload is None or len(batch) == _MAX_BATCH or not self.reader.has_more:
                    break
            else:
                self.ended = True
        except SDKError as error:
            batch.append(error)
        batch.reverse()
        self.batch = batch
        if self.reader.call.connection is not self.watched:
            self._leave()  # before it serves another call

    async def _more(self) -> None:
        """Read what is there: on the loop itself where it can watch a socket, else in a thread of ours."""
        import asyncio
        reader, call = self.reader, self.reader.call
        call.polling = (reader.response.can_poll and not reader.at_done
                        and reader.decoder.unfinished_size <= _LARGE_EVENT)
        try:
            if not call.polling:
                self._leave()
                await reader.threads.run(call, self.read)
                return
            seconds = call.budget(call.settings.timeout[1])
            if reader.buffered or not self._watch(asyncio.get_running_loop()):
                if not self.had_wait:
                    await asyncio.sleep(0)  # other tasks have to run too
                self.had_wait = False
                self.read()
            else:
                await self._wait(seconds)
                self.had_wait = True
        except SDKError as error:
            raise call.explained(error, reader.response) from None

    def _watch(self, loop: "asyncio.AbstractEventLoop") -> bool:
        """Have the loop watch the socket; False where it can't."""
        if self.watched is not None:
            return loop is self.loop
        connection = self.reader.call.connection
        if not isinstance(connection, _Connection):
            return False
        connection.watched = True  # before its socket is asked for: whoever closes it does the two the other way round
        try:
            sock = connection.sock
            if sock is not None:
                self.loop: asyncio.AbstractEventLoop = loop
                self.descriptor = sock.fileno()
                loop.add_reader(self.descriptor, self._on_readable)
                self.watched = connection
        except NotImplementedError:  # the default loop of Windows
            self.reader.response.can_poll = False
        finally:
            if self.watched is None:
                connection.unwatch()
        return self.watched is not None

    async def _wait(self, seconds: Optional[float]) -> None:
        """Until the loop has read something.  Raises TransportTimeout."""
        watched = self.watched
        assert watched is not None
        if self.leaving is not None:
            self.leaving.cancel()
        if seconds is not None:
            self.due = time.monotonic() + seconds
            if self.timer is None:
                self.timer = self.loop.call_later(seconds, self._on_time)
        self.future: asyncio.Future[bool] = self.loop.create_future()
        try:
            in_time = await self.future
        except BaseException:
            self._leave()
            raise
        if not in_time:
            raise watched.silence(self.reader.call)
        if self.reader.call.stopped:
            raise StreamError("the stream was closed while it was read")

    def _on_readable(self) -> None:
        """Read here and not in the task, before whose turn the loop would find the same bytes once more."""
        if self.future.done():  # a loop may call once more before the task's turn
            return
        try:
            self.read()
        except BaseException as error:
            self.future.set_exception(error)
        else:
            self.future.set_result(True)
        if self.watched is not None:
            self.leaving = self.loop.call_soon(self._leave)  # after the task's turn

    def _on_time(self) -> None:
        self.timer = None
        left = self.due - time.monotonic()
        if left > 0:
            self.timer = self.loop.call_later(left, self._on_time)
        elif not self.future.done():
            self._leave()
            self.future.set_result(False)

    def _leave(self) -> None:
        """End the watch."""
        watched, self.watched = self.watched, None
        if watched is None:
            return
        if self.leaving is not None:
            self.leaving.cancel()
        if self.timer is not None:
            self.timer.cancel()
        self.timer = self.leaving = None
        with contextlib.suppress(RuntimeError):  # the loop is closed
            self.loop.remove_reader(self.descriptor)
        watched.unwatch()


_MAX_BATCH = 64  # events that are read ahead of an event loop
_LARGE_EVENT = 256 << 10  # bytes; to parse one would hold up the loop, so a thread does it

_Payload = Tuple[Dict[str, Any], Optional[str], Optional[str]]  # of an event: its data, its name, its id


def _chunk_in(data: str, name: Optional[str]) -> Dict[str, Any]:
    """The JSON object of an event; raises StreamError for an error in it, and for what is no event."""
    chunk: Any
    try:
        chunk = _parsed(data)
    except (ValueError, RecursionError):
        chunk = None
    if chunk is None or type(chunk) is not _OBJECT:
        raise StreamError(_one_line(data, 500) if name == "error" else
                          "an event is not a JSON object: %s" % data[:200], body=data, data=chunk)
    if name == "error" or chunk.get("error") is not None or "error" in (chunk.get("object"), chunk.get("type")):
        raise StreamError(_message_in(chunk) or "the server reported an error", body=data, data=chunk)
    return chunk  # type: ignore[no-any-return]


_CHUNK_KEYS, _CHOICE_KEYS = ChatCompletionChunk.__plan__.known, StreamChoice.__plan__.known


class _MergedAnswer:
    """The events of a stream merged into one answer.  What grows is the text alone, and in linear time."""

    def __init__(self) -> None:
        self.first: Dict[str, Any] = {}   # id, created and model, of the first event that has them
        self.fields: Dict[str, Any] = {}  # the rest, of the last one
        self.choices: Dict[int, _MergedChoice] = {}

    @property
    def complete(self) -> bool:
        """Whether a choice appeared and every one that did has its finish_reason."""
        return bool(self.choices) and all("finish_reason" in choice.fields for choice in self.choices.values())

    def event(self, payload: _Payload) -> ChatCompletionEvent:
        """The event of a payload; what it adds is merged."""
        data, name, last_id = payload
        chunk = self._adopt_piece(data)
        if chunk is None:
            chunk = _adopt(ChatCompletionChunk, data)
            self._add(chunk.__dict__)
        event = _new(ChatCompletionEvent)
        event.data = chunk
        if name is not None:
            event.event = name
        if last_id is not None:
            event.id = last_id
        return event

    def _adopt_piece(self, data: Any) -> Optional[ChatCompletionChunk]:
        """What `_adopt` and `_add` do, in half their time, for most events: one more piece of a text that has begun.

        None, and nothing done, for all others.
        """
        choices = data.get("choices")
        if type(choices) is not _ARRAY or len(choices) != 1 or data.get("usage") is not None:
            return None
        state = choices[0]
        if type(state) is not _OBJECT or state.get("finish_reason") is not None:
            return None
        delta, index = state.get("delta"), state.get("index")
        if type(delta) is not _OBJECT or len(delta) != 1 or type(index) is not int or index not in self.choices:
            return None
        piece, merged = delta.get("content"), self.choices[index]
        text = merged.message["content"]
        if type(piece) is not str or type(text) is not _Text:
            return None
        text.write(piece)
        if len(self.first) < 3:
            self._note_first(data)
        state["delta"] = message = _new(DeltaMessage)
        message.content = piece
        if not _CHOICE_KEYS.issuperset(state):
            _split_extra(state, _CHOICE_KEYS, merged.fields)
        choices[0] = choice = _new(StreamChoice)
        choice.__dict__ = state
        if not _CHUNK_KEYS.issuperset(data):
            _split_extra(data, _CHUNK_KEYS, self.fields)
        chunk = _new(ChatCompletionChunk)
        chunk.__dict__ = data
        return chunk

    def _note_first(self, state: Dict[str, Any]) -> None:
        for name in ("id", "created", "model"):
            if state.get(name) not in (None, ""):  # some servers begin with ""
                self.first.setdefault(name, state[name])

    def _add(self, state: Dict[str, Any]) -> None:
        if len(self.first) < 3:
            self._note_first(state)
        if state.get("usage") is not None:
            self.fields["usage"] = state["usage"]
        if "extra" in state:
            _merge_known(self.fields, state["extra"])
        for position, choice in enumerate(_items(state.get("choices"))):
            if isinstance(choice, StreamChoice):
                fields = choice.__dict__
                index = fields.get("index")
                if type(index) is not int:
                    index = position
                merged = self.choices.get(index)
                if merged is None:
                    merged = self.choices[index] = _MergedChoice()
                merged.add(fields)

    def answer(self) -> CreateChatCompletionResponseBody:
        choices = [choice.result(index) for index, choice in sorted(self.choices.items())]
        answer = dict(self.fields, **self.first, object="chat.completion", choices=choices)
        return CreateChatCompletionResponseBody.from_dict(answer)


class _MergedChoice:
    """One of the choices of a merged answer: JSON, but for texts that still grow."""

    def __init__(self) -> None:
        self.fields: Dict[str, Any] = {}  # of the choice
        self.message: Dict[str, Any] = {"content": None}
        self.calls: List[Dict[str, Any]] = []  # in the order in which they began
        self.by_index: Dict[int, Dict[str, Any]] = {}
        self.by_id: Dict[str, Dict[str, Any]] = {}

    def add(self, choice: Dict[str, Any]) -> None:
        if choice.get("finish_reason") is not None:
            self.fields["finish_reason"] = choice["finish_reason"]
        if "extra" in choice:
            _merge_known(self.fields, choice["extra"])
        delta = choice.get("delta")
        if isinstance(delta, DeltaMessage):
            state = delta.__dict__
            content = state.get("content")
            so_far = self.message["content"]
            if type(content) is str and type(so_far) is _Text:
                so_far.write(content)  # the usual case, and all that there is to do
            elif content is not None:
                self._add_content(content)
            if len(state) > 1 or content is None:
                self._add_others(state)

    def _add_content(self, content: Any) -> None:
        parts = self.message["content"]
        if isinstance(content, str) and parts is None:
            _write(self.message, "content", content)
            return
        if not isinstance(parts, _ARRAY):
            parts = [{"type": "text", "text": parts}] if parts and parts.value else []
            self.message["content"] = parts
        for part in content if isinstance(content, _ARRAY) else [content]:
            if isinstance(part, str):
                part = {"type": "text", "text": part}
            if part == {"type": "text", "text": ""}:
                continue
            if not _is_text(part):
                parts.append(part)
            elif parts and isinstance(parts[-1], _OBJECT) and isinstance(parts[-1].get("text"), _Text):
                _write(parts[-1], "text", part["text"])
                parts[-1].update(part, text=parts[-1]["text"])
            else:
                parts.append(dict(part, text=_Text(part["text"])))

    def _add_others(self, delta: Dict[str, Any]) -> None:
        if delta.get("role") is not None:
            self.message["role"] = delta["role"]
        for call in _items(delta.get("tool_calls")):
            if isinstance(call, ToolCall):
                self._add_call(call)
        for name, value in delta.get("extra", {}).items():
            if isinstance(value, str):
                _write(self.message, name, value)
            elif value is not None:
                self.message[name] = value

    def _add_call(self, fragment: ToolCall) -> None:
        call = self._call_of(fragment)
        given = _given(fragment)
        function = given.pop("function", None)
        _merge_known(call, given)  # names and ids are set, not joined: some servers repeat them
        if isinstance(function, FunctionCall):
            given = _given(function)
            if isinstance(given.get("arguments"), str):
                _write(call["function"], "arguments", given.pop("arguments"))
            elif isinstance(call["function"].get("arguments"), _Text):
                given.pop("arguments", None)  # a text that has begun stays one
            _merge_known(call["function"], given)

    def _call_of(self, fragment: ToolCall) -> Dict[str, Any]:
        """The tool call that a fragment belongs to."""
        # servers omit the index, send null, or send 0 for every call: an id that is not the call's own goes before
        index = fragment.index if type(fragment.index) is int else None
        call_id = fragment.id if isinstance(fragment.id, str) and fragment.id else None
        known = self.by_id.get(call_id) if call_id else None
        call = self.by_index.get(index) if index is not None else known or (self.calls[-1] if self.calls else None)
        if call is not None and call_id and call.get("id") not in (None, "", call_id):
            call = known
        if call is None:
            call = {"function": _OBJECT()}
            self.calls.append(call)
        if index is not None and call is not known:
            self.by_index[index] = call
        if call_id:
            self.by_id[call_id] = call
        return call

    def result(self, index: int) -> Dict[str, Any]:
        message, calls = self.message, self.calls
        if calls:
            if all(type(call.get("index")) is int for call in calls):
                calls = sorted(calls, key=lambda call: int(call["index"]))
            message = dict(message, tool_calls=calls)
        return dict(self.fields, index=index, message=message)


class _Text:
    """A text put together from many small pieces, in linear time and without an object kept for each.

    io.StringIO would do the same, but its one growing buffer leaves holes four times its size in the heap.
    """

    def __init__(self, text: str) -> None:
        self.pieces = [text]
        self.joined: List[str] = []

    def write(self, piece: str) -> None:
        self.pieces.append(piece)
        if len(self.pieces) >= 256:
            self.joined.append("".join(self.pieces))
            self.pieces.clear()

    @property
    def value(self) -> str:
        return "".join(self.joined + self.pieces)


def _write(into: Dict[str, Any], name: str, piece: str) -> None:
    """Add a piece to the text of that name, which begins with it where there is none."""
    text = into.get(name)
    if isinstance(text, _Text):
        text.write(piece)
    else:
        into[name] = _Text(piece)


def _merge_known(into: Dict[str, Any], more: Dict[str, Any]) -> None:
    """The last value wins, but a null undoes nothing, and neither does an empty text."""
    for name, value in more.items():
        if value is not None and (value != "" or name not in into):
            into[name] = value


# ---------------------------------------------------------------------------------------------- Calls


class _Settings(NamedTuple):
    """What a call may override; every value checked."""
    server_url: str
    timeout: Tuple[Optional[float], Optional[float]]
    deadline: Optional[float]
    retries: int
    headers: Dict[str, str]

    def changed(self, server_url: Optional[str], timeout: _Timeout, deadline: Optional[float], retries: Optional[int],
                headers: Optional[Mapping[str, str]]) -> "_Settings":
        return _Settings(
            self.server_url if server_url is None else _checked_server_url(server_url),
            self.timeout if timeout is _INHERIT else _checked_timeout(timeout),
            self.deadline if deadline is _INHERIT else _checked_seconds(deadline, "deadline"),
            self.retries if retries is None else _checked_retries(retries),
            self.headers if headers is None else {**self.headers, **_checked_headers(headers)})


class _Call:
    """The time that one call may take, and the way to stop it from another thread."""

    def __init__(self, settings: _Settings) -> None:
        self.settings = settings
        self.connect_timeout, self.read_timeout = settings.timeout
        self.deadline = None if settings.deadline is None else time.monotonic() + settings.deadline
        self.by_deadline = False  # whether the deadline is what bounds the step at hand
        self.stopped = False
        self.answered = False  # whether a byte of the answer to this attempt has arrived
        self.lock = threading.Lock()
        self.connection: Union[_Connection, _ForeignConnection, None] = None
        self.polling = False   # whether reading returns at once where there is nothing to read
        self.waiting: Optional[threading.Event] = None
        self.secrets: Set[str] = set()  # what no error may show

    def budget(self, limit: Optional[float]) -> Optional[float]:
        """Seconds for the next step, at most `limit`; raises TransportTimeout once the deadline has passed."""
        if self.deadline is None:
            return limit
        left = self.deadline - time.monotonic()
        self.by_deadline = limit is None or left <= limit
        if left <= 0:
            raise self.timed_out("")
        return left if self.by_deadline else limit

    def timed_out(self, silence: str) -> TransportTimeout:
        """The error for a step that took longer than its `budget`."""
        if self.by_deadline:  # and not: the deadline has passed, since a time-out may come a little early
            return TransportTimeout("the deadline of %g s has passed" % (self.settings.deadline or 0))
        return TransportTimeout(silence)

    def sleep(self, seconds: float) -> None:
        """Wait before a retry; `stop` ends it."""
        self.waiting = threading.Event()
        if not self.stopped:
            self.waiting.wait(seconds)

    def explained(self, error: SDKError, response: "Optional[_AnyResponse]") -> SDKError:
        """The error, with what is known of the response, and without the key and the proxy's password."""
        if response is not None and error.status_code == -1:
            error.status_code, error.headers = response.status, response.headers
            error.request_id = _request_id(response.headers)
        for shown in (error, error.__cause__):
            if isinstance(shown, SDKError):
                shown.message = _masked(shown.message, self.secrets)
                shown.args = (shown.message,)
                shown.request_id = shown.request_id and _masked(shown.request_id, self.secrets)
        return error

    def stop(self) -> None:
        """Close the connection and wake whoever waits for it.  The lock keeps us from one that was given back."""
        with self.lock:
            self.stopped = True
            if self.connection is not None:
                self.connection.abort()
        if self.waiting is not None:
            self.waiting.set()

    def hold(self, connection: "Union[_Connection, _ForeignConnection]") -> None:
        with self.lock:
            self.connection = connection
        if self.stopped:  # before there was anything to close
            connection.abort()
            raise TransportError("the call was stopped")

    def let_go(self) -> bool:
        """Whether there was a connection; `stop` does not touch it any more."""
        with self.lock:
            connection, self.connection = self.connection, None
        return connection is not None


class _Calls:
    """The calls of one client: what it was made with, and its opener."""

    def __init__(self, key: Union[str, Callable[[], Optional[str]], None], settings: _Settings,
                 proxy: Optional[str], ssl_context: "Optional[ssl.SSLContext]", opener: Any) -> None:
        self.arguments = key, settings, proxy, ssl_context, opener
        self.key = key if callable(key) else _authorization(key)
        self.settings = settings
        self.handler = _HTTPHandler(proxy, ssl_context)
        self.threads = _Threads()
        self.own = opener is None
        self.opener = _opener_of(self.handler) if self.own else opener
        self.pattern: Optional[_Request] = None  # of the last URL

    def __reduce__(self) -> Tuple[Any, ...]:
        return _Calls, self.arguments  # connections stay where they are

    def close(self) -> None:
        self.handler.pool.close()

    def create(self, call: _Call, body: bytes) -> CreateChatCompletionResponseBody:
        response, raw, parsed = self._exchange(call, "POST", "/chat/completions", body)
        if isinstance(parsed, _OBJECT) and (parsed.get("error") is None or "choices" in parsed):
            answer = _adopt(CreateChatCompletionResponseBody, parsed)
            answer.headers = response.headers
            return answer
        problem = _message_in(parsed) if isinstance(parsed, _OBJECT) else ""
        raise call.explained(InvalidResponse(problem or "the answer is not a JSON object",
                                             body=_decoded(raw[:MAX_ERROR_BODY]), data=parsed), response)

    def json(self, call: _Call, method: str, path: str, body: Optional[bytes]) -> Any:
        return self._exchange(call, method, path, body, may_be_empty=True)[2]

    def stream(self, call: _Call, body: bytes) -> EventStream:
        response = self._open(call, "POST", "/chat/completions", body, "text/event-stream")
        return EventStream(_StreamReader(response, call, self.threads))

    def _exchange(self, call: _Call, method: str, path: str, body: Optional[bytes],
                  may_be_empty: bool = False) -> "Tuple[_AnyResponse, bytes, Any]":
        """The response, its whole body, and the JSON of that."""
        response = self._open(call, method, path, body, "application/json")
        raw = b""
        try:
            raw = _joined(_decompressed(response), MAX_BODY)
            if may_be_empty and not raw.strip():
                return response, raw, None
            return response, raw, _parsed(_decoded(raw))
        except (ValueError, RecursionError) as error:
            problem = "the answer is not JSON" if raw.strip() else "the answer is empty"
            failure: SDKError = InvalidResponse(problem, body=_decoded(raw[:MAX_ERROR_BODY]))
            failure.__cause__ = error
        except SDKError as error:
            failure = error
        finally:
            response.close()
        raise call.explained(failure, response) from failure.__cause__

    def _open(self, call: _Call, method: str, path: str, body: Optional[bytes], accept: str) -> "_AnyResponse":
        """The response to the first attempt that succeeds, its body not yet read; raises what ended the last one."""
        attempt = 0
        while True:
            request = self._request(call, method, path, body, accept)
            started = time.monotonic()
            try:
                response = self._attempt(request, accept)
                _log(request, started, response.status, response.headers)
                return response
            except SDKError as failure:
                _log(request, started, failure if failure.status_code == -1 else failure.status_code, failure.headers)
                left = None if call.deadline is None else call.deadline - time.monotonic()
                wait = _retry_wait(failure, call.answered, attempt, call.settings.retries, left, time.time(),
                                   random.random())
                if wait is None or call.stopped:
                    raise
                attempt += 1
                _logger().warning("retry %d of %d in %.3g s: %s", attempt, call.settings.retries, wait, failure)
            call.sleep(wait)

    def _attempt(self, request: "_Request", accept: str) -> "_AnyResponse":
        """One attempt: a successful response of the right type; raises the SDKError that it came to."""
        call = request.call
        call.answered = False
        response: Optional[_AnyResponse] = None
        try:
            response = self._send(request)
            _check_response(response, call, accept)
            return response
        except BaseException as error:  # Ctrl-C too, or what the caller's own opener raises
            if response is not None:
                response.close()
            if not isinstance(error, (SDKError, *_FAILURES)):
                raise
            error = call.explained(_transport_error(error, call, request.host), response)
            raise error from error.__cause__

    def _request(self, call: _Call, method: str, path: str, body: Optional[bytes], accept: str) -> "_Request":
        headers = {"Accept": accept, "Accept-Encoding": "identity", "User-Agent": _USER_AGENT}
        if body is not None:
            headers["Content-Type"] = "application/json"
        given = call.settings.headers
        if "Authorization" not in given:
            authorization = _authorization(self.key()) if callable(self.key) else self.key
            if authorization:
                headers["Authorization"] = authorization
        headers.update(given)
        for name in "Authorization", "Proxy-Authorization":
            if headers.get(name):
                call.secrets.add(headers[name].split(None, 1)[-1])
        url = call.settings.server_url + path
        if self.own:
            request = self._addressed(url)
            request.method, request.data, request.headers = method, body, headers
        else:
            request = _Request(url, body, method=method)
            for name, value in headers.items():  # urllib's own openers follow redirects: not with the key
                (request.add_unredirected_header if name == "Authorization" else request.add_header)(name, value)
        request.call = call
        return request

    def _addressed(self, url: str) -> "_Request":
        """A request to the URL; a copy, since urllib takes as long to parse one as for all else that it does here."""
        pattern = self.pattern
        if pattern is None or pattern.full_url != url:
            # the origin is for cookies, which our own opener has not
            pattern = self.pattern = _Request(url, origin_req_host="")
        request = _new(_Request)
        request.__dict__ = dict(pattern.__dict__, unredirected_hdrs={})
        return request

    def _send(self, request: "_Request") -> "_AnyResponse":
        call = request.call
        timeout = call.budget(call.read_timeout)
        if self.own:
            response = self.opener.open(request, timeout=timeout)
            assert isinstance(response, _Response)
            return response
        try:
            opened = self.opener.open(request, timeout=timeout)
        except urllib.error.HTTPError as error:  # that is how urllib returns an error status
            fp: Any = error.fp
            opened = error if fp is not None else \
                urllib.response.addinfourl(io.BytesIO(), error.headers, request.full_url, error.code)
        if opened is None:
            raise TransportError("the opener gave no response")
        return _ForeignResponse(opened, request)


class _Request(urllib.request.Request):
    call: _Call


def _chat_body(request: Union[Mapping[str, Any], CreateChatCompletionRequestBody], stream: bool) -> bytes:
    """The JSON of a chat request; raises TypeError or ValueError that names the key at fault."""
    if isinstance(request, _Model):
        body = _given(request)
    elif isinstance(request, _MAPPING):
        body = dict(request)
    else:
        raise TypeError("request: a mapping or a CreateChatCompletionRequestBody is needed, not %s" % _kind(request))
    model, messages = body.get("model"), body.get("messages")
    _check_type("request['model']", model, str, "a str")
    if not model:
        raise ValueError("request['model'] is empty")
    if not isinstance(messages, _SEQUENCE) or isinstance(messages, (str, bytes, bytearray)):
        raise TypeError("request['messages']: a list of messages is needed, not %s" % _kind(messages))
    if not messages:
        raise ValueError("request['messages'] is empty")
    if stream:
        body["stream"] = True
    elif body.get("stream"):
        raise ValueError("request['stream']: create() gives one whole answer; call stream() instead")
    return _encoded(body, "request")


def _check_type(name: str, value: object, kinds: Any, wanted: str) -> None:
    """Raise TypeError for an argument of another type; no argument takes a bool."""
    if not isinstance(value, kinds) or isinstance(value, bool):
        raise TypeError("%s: %s is needed, not %s" % (name, wanted, _kind(value)))


def _kind(value: Any) -> str:
    return "None" if value is None else type(value).__name__


def _jsonable(value: Any) -> Any:
    """What `json` can't write by itself but a request may hold."""
    if isinstance(value, _Model):
        return _given(value)
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: getattr(value, each.name) for each in fields(value)}
    if isinstance(value, _MAPPING):
        return _OBJECT(value)
    if isinstance(value, _SEQUENCE) and not isinstance(value, (bytes, bytearray, memoryview)):
        return _ARRAY(value)
    raise TypeError("%s is not JSON" % _kind(value))


_JSON_ENCODER = json.JSONEncoder(default=_jsonable, allow_nan=False, separators=(",", ":"))
_JSON_DECODER = json.JSONDecoder(strict=False)  # raw control characters in strings pass
# `decode` calls it too, but spends a third of a small event's time on white space around the text
_scan_json: Callable[[str, int], Tuple[Any, int]] = getattr(_JSON_DECODER, "scan_once", _JSON_DECODER.raw_decode)


def _encoded(value: Any, name: str) -> bytes:
    """The value as JSON.  Raises TypeError or ValueError that names the key at fault."""
    try:
        text = _JSON_ENCODER.encode(value)
        _check_keys(value)
    except (TypeError, ValueError, RecursionError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else error
        raise kind("%s: %s" % (name + _fault_in(value), reason)) from None
    return text.encode("ascii")


_SCALARS = (str, int, float, type(None))


def _check_keys(value: Any) -> None:
    """Raise TypeError for a key that is no str, which json would quietly turn into one.  `value` has no cycles."""
    todo = [value]
    for item in todo:
        if type(item) is str:
            continue
        if isinstance(item, _OBJECT):
            for key in item:
                if type(key) is not str and not isinstance(key, str):
                    raise TypeError("the key %r is not a str" % (key,))
            todo += item.values()
        elif isinstance(item, _ARRAYS):
            todo += item
        elif not isinstance(item, _SCALARS):
            todo.append(_jsonable(item))


def _fault_in(value: Any) -> str:
    """The path to the value that is not JSON, such as "['messages'][0]['content']"."""
    path = ""
    for _ in range(20):  # it may contain itself
        if isinstance(value, _Model):
            value = _given(value)
        items = value.items() if isinstance(value, _MAPPING) else \
            enumerate(value) if isinstance(value, _ARRAYS) else ()
        for key, item in items:
            try:
                _JSON_ENCODER.encode(item)
                _check_keys(item)
            except (TypeError, ValueError, RecursionError):
                path += "[%r]" % (key,)
                value = item
                break
        else:
            break
    return path


def _parsed(text: str) -> Any:
    """The value of a JSON text.  Raises ValueError, or RecursionError where it is nested too deeply."""
    try:
        value, end = _scan_json(text, 0)
        if end == len(text):
            return value
    except (ValueError, StopIteration):
        pass
    return _JSON_DECODER.decode(text)


def _decoded(raw: bytes) -> str:
    text = raw.decode("utf-8", "replace")
    return text[1:] if text[:1] == "\ufeff" else text  # the codec utf-8-sig does the same, more slowly


def _authorization(key: Optional[str]) -> str:
    """The value of the Authorization header; "" for no key.  A bad key raises without being shown."""
    if key is None:
        return ""
    _check_type("api_key_auth", key, str, "a str")
    key = key.strip()
    if re.search(_CONTROL, key):
        raise ValueError("api_key_auth holds a control character")
    if not _is_latin1(key):
        raise ValueError("api_key_auth holds a character that HTTP headers can't (it is not latin-1)")
    if key in ("", "Bearer"):
        return ""
    return key if key.startswith("Bearer ") else "Bearer " + key


# patterns are compiled, and kept, by `re` at their first use: compiling them here took a sixth of the import
_CONTROL = r"[\x00-\x1f\x7f]"
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z"  # RFC 9110, section 5.6.2
_USER_AGENT = "beezy-ai/%s python/%d.%d.%d" % ((__version__,) + sys.version_info[:3])


def _is_latin1(text: str) -> bool:
    return not text or max(text) <= "\xff"


def _checked_server_url(url: str) -> str:
    _check_type("server_url", url, str, "a str")
    if re.search(r"[\x00-\x20\x7f\s\\]", url):
        raise ValueError("server_url holds white space, a backslash or a control character")
    try:
        parts = urllib.parse.urlsplit(url)
        if "@" in parts.netloc:
            raise ValueError("it holds credentials; the key goes into api_key_auth")
        if "%" in parts.netloc:
            raise ValueError("its host holds a percent sign")  # urllib would decode it, after all checks
        host, port = _host_and_port(parts.netloc, 0)
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except ValueError as error:
        raise ValueError("server_url: %s" % error) from None
    if parts.scheme not in ("http", "https"):
        raise ValueError("server_url: %r is neither http nor https" % url)
    if parts.query or parts.fragment:
        raise ValueError("server_url: %r has a query or a fragment" % url)
    return "%s://%s%s" % (parts.scheme, _netloc(host, port), urllib.parse.quote(parts.path, _PATH_SAFE).rstrip("/"))


_PATH_SAFE = "/%:@!$&'()*+,;=~-._?"


def _checked_path(path: str, query: Union[Mapping[str, Any], Sequence[Tuple[str, Any]], None]) -> str:
    _check_type("path", path, str, "a str")
    place = re.sub("%2e", ".", path.partition("?")[0], flags=re.IGNORECASE)
    outside = "://" in place or place.startswith("//") or ".." in re.split("/|%2f", place, flags=re.IGNORECASE)
    if outside or re.search(r"[\x00-\x20\x7f\s\\#]", path):
        raise ValueError("path: %r is no path below the server's URL" % path)
    target = "/" + urllib.parse.quote(path.lstrip("/"), _PATH_SAFE)
    encoded = _encoded_query(query) if query else ""
    return target + ("&" if "?" in target else "?") + encoded if encoded else target


def _encoded_query(query: Any) -> str:
    """A query string in which, as in JSON, None is left out and a bool is true or false."""
    try:
        pairs = [(name, str(value).lower() if isinstance(value, bool) else value)
                 for name, value in (query.items() if isinstance(query, _MAPPING) else query) if value is not None]
        return urllib.parse.urlencode(pairs, doseq=True)
    except (TypeError, ValueError):
        raise TypeError("query: a mapping or a list of pairs is needed, not %r" % (query,)) from None


def _checked_method(method: str) -> str:
    _check_type("method", method, str, "a str")
    if not re.match(_TOKEN, method) or method.upper() == "CONNECT":
        raise ValueError("method: %r is no method of a request" % method)
    return method.upper()


def _checked_seconds(value: Optional[float], name: str) -> Optional[float]:
    if value is None or value == math.inf:
        return None
    _check_type(name, value, (int, float), "seconds or None")
    if not value > 0:
        raise ValueError("%s: %r is no positive number of seconds" % (name, value))
    return float(min(value, 1e6))  # poll() counts milliseconds in an int


def _checked_timeout(timeout: _Timeout) -> Tuple[Optional[float], Optional[float]]:
    both = timeout if isinstance(timeout, (tuple, list)) else (timeout, timeout)
    if len(both) != 2:
        raise ValueError("timeout: one number, or two: (connect, read)")
    return _checked_seconds(both[0], "timeout"), _checked_seconds(both[1], "timeout")


def _checked_retries(retries: int) -> int:
    _check_type("retries", retries, int, "an int")
    if retries < 0:
        raise ValueError("retries: %d is negative" % retries)
    return retries


def _checked_headers(headers: Optional[Mapping[str, str]]) -> Dict[str, str]:
    checked: Dict[str, str] = {}
    if headers is not None:
        _check_type("headers", headers, _MAPPING, "a mapping")
    for name, value in (headers or {}).items():
        _check_type("headers", name, str, "a str for each name")
        _check_type("headers[%r]" % name, value, str, "a str")
        if not re.match(_TOKEN, name):
            raise ValueError("headers: %r is no name of a header" % name)
        if re.search(_CONTROL, value.strip(" \t").replace("\t", " ")) or not _is_latin1(value):
            raise ValueError("headers[%r] holds a character that HTTP headers can't" % name)
        if name.lower() in ("content-length", "transfer-encoding"):
            raise ValueError("headers: %s follows from the body, and can't be set" % name)
        checked[name.title()] = value.strip(" \t")  # some proxies know no other case
    return checked


# ---------------------------------------------------------------------------------------------- Threads


class _Threads:
    """Threads in which async calls wait; started when needed, ended when idle, and never in the way of an exit.

    asyncio's own executor has a few more threads than there are processors, and the next stream would wait for one
    of the others to end.
    """

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.changed = threading.Condition()
        self.jobs: List[Callable[[], None]] = []  # last first
        self.idle = 0
        self.starting = False

    async def run(self, call: _Call, function: Callable[[], _T]) -> _T:
        """What the function returns, run in a thread.  The call is stopped when nobody waits any more."""
        import asyncio
        import contextvars
        loop = asyncio.get_running_loop()
        future: "asyncio.Future[_T]" = loop.create_future()
        context = contextvars.copy_context()

        def deliver(result: Optional[_T], error: Optional[BaseException]) -> None:
            if future.cancelled():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type]

        def job() -> None:
            result: Optional[_T] = None
            error: Optional[BaseException] = None
            try:
                result = context.run(function)
            except StopIteration as caught:  # of the caller's own code; a future can't hold it (PEP 479)
                error = RuntimeError("a callable raised StopIteration")
                error.__cause__ = caught
            except BaseException as caught:
                error = caught
            try:
                with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
                    loop.call_soon_threadsafe(deliver, result, error)
            finally:
                del error  # its traceback holds this frame: without this, a cycle
        self._submit(job)
        try:
            return await future
        except BaseException:  # also where the result came in the same moment, since nobody takes it
            call.stop()
            raise

    def _submit(self, job: Callable[[], None]) -> None:
        if self.pid != os.getpid():  # a forked child has none of its parent's threads
            self.__init__()  # type: ignore[misc]
        with self.changed:
            self.jobs.insert(0, job)
            self.changed.notify()
            if len(self.jobs) > self.idle and not self.starting:
                self.starting = True
                # Thread.start() waits until the new thread runs: milliseconds, in which the loop would stand still
                try:
                    _thread.start_new_thread(self._start, ())
                except RuntimeError as error:  # no more threads to be had
                    self.starting = False
                    self.jobs.remove(job)
                    raise TransportError("no thread to wait in: %s" % error) from error

    def _start(self) -> None:
        while True:
            with self.changed:
                self.starting = len(self.jobs) > self.idle
                if not self.starting:
                    return
                self.idle += 1  # the new one, for the count
            try:
                threading.Thread(target=self._work, name="beezy_ai", daemon=True).start()
            except RuntimeError:  # no more threads to be had: this one does the work
                with self.changed:
                    self.starting = False
                self._work()
                return

    def _work(self) -> None:
        """Do jobs until there were none for a while.  The thread is counted as idle when this is called."""
        while True:
            with self.changed:
                while not self.jobs:
                    if not self.changed.wait(_IDLE_THREAD_SECONDS) and not self.jobs:
                        self.idle -= 1
                        return
                self.idle -= 1
                job = self.jobs.pop()
            job()
            del job  # it holds the call's result
            with self.changed:
                self.idle += 1


_IDLE_THREAD_SECONDS = 0.5

# ---------------------------------------------------------------------------------------------- Retry policy


def _retry_wait(error: SDKError, answered: bool, attempt: int, retries: int, left: Optional[float], now: float,
                chance: float) -> Optional[float]:
    """Seconds to wait before the next attempt, or None: give up.

    `attempt` counts from 0, `left` are the seconds until the deadline, `now` is the time of day (POSIX), `chance`
    a random number below 1; `answered` tells whether anything of an answer had arrived.
    """
    if attempt >= retries:
        return None
    if isinstance(error, TransportError):
        if answered or _is_refused_certificate(error):
            return None  # the server has begun to work on it; the certificate will be no better
    else:
        # the server itself knows best whether another attempt makes sense
        verdict = error.headers.get("x-should-retry", "").strip().lower()
        if verdict != "true" and (verdict == "false" or error.status_code not in _RETRIED_STATUSES):
            return None
        if "insufficient_quota" in _codes_of(error.data):
            return None  # a 429 that only a payment ends
    wait = _announced_wait(error.headers, now)
    if wait is None:
        wait = min(8.0, 0.5 * 2 ** min(attempt, 10)) * (1 - 0.25 * chance)  # not all clients at the same moment
    if wait > 60:
        return None  # longer than a caller would think the call hangs
    if left is not None and wait >= left:
        return None  # the server's own error says more than a passed deadline
    return wait


_RETRIED_STATUSES = frozenset((408, 409, 425, 429, 500, 502, 503, 504))


def _announced_wait(headers: Mapping[str, str], now: float) -> Optional[float]:
    """Seconds by `retry-after-ms` or `Retry-After` (RFC 9110, section 10.2.3); None for neither, or junk."""
    for name, unit in (("retry-after-ms", 1e-3), ("retry-after", 1.0)):
        value = headers.get(name, "").strip()
        if re.match(r"(\d+\.?\d*|\.\d+)\Z", value, re.ASCII):
            return float(value) * unit
    try:  # all three forms of RFC 9110, section 5.6.7
        date = email.utils.parsedate_to_datetime(value)
        return max(0.0, calendar.timegm(date.utctimetuple()) - now)
    except (ValueError, TypeError, IndexError, OverflowError):  # of a date that is none
        return None


def _codes_of(data: Any) -> List[Any]:
    holders: List[Any] = [data, data.get("error") if isinstance(data, _OBJECT) else None]
    return [holder.get(name) for holder in holders if isinstance(holder, _OBJECT) for name in ("code", "type")]


# ---------------------------------------------------------------------------------------------- Error messages

MAX_ERROR_BODY = 64 << 10  # bytes
_ERROR_BODY_SECONDS = 5.0


def _check_response(response: "_AnyResponse", call: _Call, accept: str) -> None:
    """Raise the error that a response stands for, unless it is what was asked for, its body still to be read."""
    if not 200 <= response.status < 300:
        raise _status_error(response.status, response.headers, _error_body(response, call))
    encoding = _content_encoding(response.headers)
    if encoding not in _ENCODINGS:
        raise InvalidResponse("the answer has the unknown Content-Encoding %r" % encoding)
    content_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type == accept or response.empty or not content_type or (
            accept == "application/json" and (content_type == "text/json" or content_type.endswith("+json"))):
        return
    body = _error_body(response, call)
    data = _json_or_none(body)
    said = _server_message(body, data)
    raise InvalidResponse("the answer is %s instead of %s%s" % (content_type, accept, said and ": " + said),
                          body=body, data=data)


def _error_body(response: "_AnyResponse", call: _Call) -> str:
    """As much of the body as arrives within a few seconds: the status is known, and worth more than the rest."""
    if _content_encoding(response.headers) not in _ENCODINGS:
        return ""
    parts: List[bytes] = []
    size = 0
    call.read_timeout = min(_ERROR_BODY_SECONDS, call.read_timeout or _ERROR_BODY_SECONDS)
    end = time.monotonic() + _ERROR_BODY_SECONDS
    with contextlib.suppress(SDKError, *_FAILURES):
        for piece in _decompressed(response):
            parts.append(piece)
            size += len(piece)
            if size >= MAX_ERROR_BODY or time.monotonic() > end:
                break
    call.read_timeout = call.settings.timeout[1]
    return _decoded(b"".join(parts)[:MAX_ERROR_BODY])


def _status_error(status: int, headers: Mapping[str, str], body: str) -> SDKError:
    data = _json_or_none(body)
    message = _server_message(body, data)
    if 300 <= status < 400:
        place = headers.get("location")
        message = "redirects are not followed; this one points to %s" % place if place else \
            message or "redirects are not followed"
    message = message or http.client.responses.get(status, "") or "no further word from the server"
    return _ERRORS.get(status, SDKError)(message, status_code=status, body=body, data=data, headers=headers)


def _json_or_none(body: str) -> Any:
    """The JSON of a body, also of one that comes as an event stream."""
    events = _EventDecoder().feed(body.encode("utf-8") + b"\n\n")
    for text in [body] + [event[0] for event in events]:
        try:
            return _parsed(text)
        except (ValueError, RecursionError):
            pass
    return None


def _server_message(body: str, data: Any) -> str:
    """What a server says in the body of an error, however it says it."""
    message = _message_in(data)
    if message or data is not None:
        return message or _one_line(body, 500)
    title = re.search(r"<title[^>]*>(.*?)</title", body[:8192], re.IGNORECASE | re.DOTALL)
    if title:
        import html
        return _one_line(html.unescape(title.group(1)), 500)
    return "" if re.match(r"\s*<(!doctype|html)", body, re.IGNORECASE) else _one_line(body, 500)


def _message_in(data: Any, depth: int = 0) -> str:
    """The text for people in the JSON of an error; "" if there is none."""
    if isinstance(data, str):
        return data.strip()
    if isinstance(data, _ARRAY) and depth < 5:
        return "; ".join(filter(None, (_message_in(item, depth + 1) for item in data[:20])))
    if isinstance(data, _OBJECT) and depth < 5:
        if isinstance(data.get("msg"), str) and data["msg"]:  # FastAPI: {"detail": [{"loc": ["body"], "msg": ...}]}
            place = data.get("loc")
            return (".".join(map(str, place)) + ": " if isinstance(place, _ARRAY) else "") + str(data["msg"])
        nested = [data["error"]] if isinstance(data.get("error"), _OBJECT) else []
        names = ("message", "detail", "description", "error_description", "error", "errors", "title")
        for item in nested + [data.get(name) for name in names]:
            message = _message_in(item, depth + 1)
            if message:
                return message
    return ""


def _one_line(text: str, limit: int = 2000) -> str:
    text = re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", text[:limit * 4]).strip()
    return text if len(text) <= limit else text[:limit - 3] + "..."


def _masked(text: str, secrets: Iterable[str]) -> str:
    spellings = _spellings(secrets)
    found = [secret for secret in spellings if len(secret) >= 8 and secret[:8] in text]
    for end in range(max(map(len, found), default=0), 7, -1):  # a text may have been cut anywhere in one
        for secret in found:
            if len(secret) >= end:
                text = text.replace(secret[:end], "***")
    for secret in spellings:
        if 0 < len(secret) < 8:  # so short that it may be part of a word
            text = re.sub(r"(?<![\w-])%s(?![\w-])" % re.escape(secret), "***", text)
    return text


def _spellings(secrets: Iterable[str]) -> Set[str]:
    """The secrets as they may stand in a text, in JSON, in a URL, or in a repr."""
    spellings: Set[str] = set()
    for secret in secrets:
        escaped = json.dumps(secret)[1:-1]
        spellings.update((secret, secret.lower(), " ".join(secret.split()), repr(secret)[1:-1], escaped,
                          escaped.replace("/", r"\/"), urllib.parse.quote(secret, safe="")))
    return spellings


def _request_id(headers: Mapping[str, str]) -> Optional[str]:
    return next(filter(None, map(headers.get, _REQUEST_ID_HEADERS)), None)


# what sockets, TLS and http.client raise, ssl.SSLError and socket.timeout among them
_FAILURES = (OSError, http.client.HTTPException, EOFError)


def _transport_error(error: BaseException, call: _Call, target: str) -> SDKError:
    """The SDKError for what a socket, TLS or urllib raised; `target` is what it was talking to."""
    if isinstance(error, SDKError):
        return error
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    cause = reason if isinstance(reason, BaseException) else error
    if isinstance(cause, http.client.HTTPException):
        call.answered = not isinstance(cause, http.client.RemoteDisconnected)
    if isinstance(cause, (socket.timeout, TimeoutError)):
        failure: SDKError = call.timed_out("no answer from %s in time" % target)
    else:
        failure = TransportError(_explanation(cause, target))
    failure.__cause__ = cause
    return failure


def _explanation(error: BaseException, target: str) -> str:
    if isinstance(error, socket.gaierror):
        return "there is no host %s, or no network to ask: %s" % (target, error.strerror)
    if isinstance(error, ConnectionRefusedError):
        return "the connection to %s was refused: does the server run?" % target
    if isinstance(error, (ConnectionError, EOFError)) or ssl is not None and isinstance(error, ssl.SSLEOFError):
        return "the connection to %s was closed: %s" % (target, error)
    if ssl is not None and isinstance(error, ssl.SSLCertVerificationError):
        return ("the certificate of %s is not trusted (%s); a company's own authority goes into a PEM file named by "
                "SSL_CERT_FILE, or into ssl_context=ssl.create_default_context(cafile=...)"
                % (target, getattr(error, "verify_message", "") or error))
    if ssl is not None and isinstance(error, ssl.SSLError):
        reason = getattr(error, "reason", None) or str(error)
        hint = " (does it speak http, not https?)" if reason == "WRONG_VERSION_NUMBER" else ""
        return "TLS with %s failed: %s%s" % (target, reason, hint)
    return "%s: %s" % (target, error)


def _is_refused_certificate(error: SDKError) -> bool:
    return ssl is not None and isinstance(error.__cause__, ssl.SSLCertVerificationError)


def _log(request: "_Request", started: float, outcome: object, headers: Mapping[str, str]) -> None:
    if "logging" in sys.modules and _logger().isEnabledFor(10):  # whoever wants DEBUG (10) has imported it
        request_id = _masked(_request_id(headers) or "-", request.call.secrets)
        _logger().debug("%s %s: %s in %.0f ms, request id %s", request.method, request.full_url.partition("?")[0],
                        outcome, (time.monotonic() - started) * 1e3, _one_line(request_id))


def _logger() -> "logging.Logger":
    import logging
    return logging.getLogger("beezy_ai")


# ---------------------------------------------------------------------------------------------- Server-sent events

MAX_EVENT = 16 << 20  # bytes of one event's data
_PIECE = 64 << 10     # bytes that are read at once


_Frame = Tuple[str, Optional[str], Optional[str]]  # data, event and id of an event; None where the server sent none


class _EventDecoder:
    """Bytes to server-sent events (WHATWG HTML, section 9.2.6), in linear time however the bytes are split."""

    def __init__(self) -> None:
        self.partial: List[bytes] = []  # the line that has not ended yet
        self.partial_size = 0
        self.after_cr = False  # a LF that comes next belongs to the CR before it
        self.at_start = True   # where a byte order mark may stand
        self.last_id: Optional[str] = None
        self.name: Optional[str] = None
        self.data: List[str] = []
        self.data_size = 0

    def feed(self, data: bytes) -> List[_Frame]:
        """The events that these bytes complete.  Raises StreamError for an event that is too large."""
        if not data:
            return []
        if self.after_cr and data[:1] == b"\n":
            data = data[1:]
        end = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        self.after_cr = data.endswith(b"\r")
        if not end:
            if data:
                self._keep(data)
            return []
        # the bytes of whole lines: no character can be cut, so that decoding them at once is as good as one by one
        lines = b"".join(self.partial + [data[:end]]).decode("utf-8", "replace")
        self.partial, self.partial_size = [], 0
        if end < len(data):
            self._keep(data[end:])
        if "\r" in lines:
            lines = lines.replace("\r\n", "\n").replace("\r", "\n")
        if self.at_start:
            self.at_start = False
            lines = lines[1:] if lines[:1] == "\ufeff" else lines
        return self._frames(lines)

    @property
    def unfinished_size(self) -> int:
        """Bytes of the event that has begun."""
        return self.partial_size + self.data_size

    def ends_with_done(self) -> bool:
        """Whether the bytes so far end with `data: [DONE]`, its line or its event unfinished."""
        data = self.data + [value for name, value in [_field_of(b"".join(self.partial).decode("utf-8", "replace"))]
                            if name == "data"]
        return len(data) == 1 and data[0].strip() == "[DONE]"

    def _keep(self, data: bytes) -> None:
        self.partial.append(data)
        self.partial_size += len(data)
        self._check_size(self.partial_size - len(b"data: "))

    def _check_size(self, size: int) -> None:
        if size > MAX_EVENT:
            raise StreamError("an event is larger than %d MiB" % (MAX_EVENT >> 20))

    def _frames(self, lines: str) -> List[_Frame]:
        frames: List[_Frame] = []
        blocks = lines.split("\n\n")
        rest = blocks.pop()
        for block in blocks:
            if block[:6] == "data: " and "\n" not in block and not self.data and self.name is None:
                if len(block) > _PIECE:
                    self._check_size(len(block[6:].encode("utf-8")))
                frames.append((block[6:], None, self.last_id))  # the usual event: one line of data
            else:
                for line in block.split("\n"):
                    self._line(line, frames)
                self._line("", frames)
        for line in rest.split("\n")[:-1]:
            self._line(line, frames)
        return frames

    def _line(self, line: str, frames: List[_Frame]) -> None:
        if not line:
            self._dispatch(frames)
            return
        name, value = _field_of(line)
        if name == "data":
            self.data_size += len(value.encode("utf-8")) + 1
            self._check_size(self.data_size - 1)
            self.data.append(value)
        elif name == "event":
            self.name = value
        elif name == "id" and "\0" not in value:
            self.last_id = value

    def _dispatch(self, frames: List[_Frame]) -> None:
        if self.data:
            frames.append(("\n".join(self.data), self.name or None, self.last_id))
            self.data, self.data_size = [], 0
        self.name = None


def _field_of(line: str) -> Tuple[str, str]:
    """Name and value of a line; a comment has an empty name."""
    name, _, value = line.partition(":")
    return name, value[1:] if value[:1] == " " else value


# ---------------------------------------------------------------------------------------------- HTTP/1.1

MAX_BODY = 64 << 20  # bytes of an answer that is no stream
MAX_HEAD = 64 << 10  # bytes of status line and header fields


class _Head(NamedTuple):
    """Status line and header fields of an answer."""
    version: str
    status: int
    headers: _Headers

    @property
    def keeps_alive(self) -> bool:
        """Whether the server leaves the connection open after this answer (RFC 9112, section 9.3)."""
        tokens = self.headers.get("connection", "").lower().replace(" ", "").split(",")
        return "close" not in tokens and (self.version == "1.1" or "keep-alive" in tokens)


_STATUS_LINE = r"HTTP/(1\.[01]) ([0-9]{3})(?: .*)?\r?\Z"
_LINE_FOLD = r"\r?\n[ \t]+"  # RFC 9112, sections 2.2 and 5.2
_HEAD_END = rb"\n\r?\n"  # a pattern that began with an optional character would take three times as long to find


def _parsed_head(raw: bytes) -> _Head:
    """A head without the end of its last line.  Raises TransportError."""
    # several times as fast as http.client, which makes an e-mail parser of every head
    text = raw.decode("latin-1")
    if "\n " in text or "\n\t" in text:
        text = re.sub(_LINE_FOLD, " ", text)
    lines = text.split("\n")
    match = re.match(_STATUS_LINE, lines[0])
    if match is None:
        raise TransportError("the answer is not HTTP/1: it begins with %r" % lines[0][:60])
    headers = _Headers([line.split(":", 1) for line in lines[1:] if ":" in line])
    return _Head(match.group(1), int(match.group(2)), headers)


class _Sized:
    """A body of a known length.  Like the other framings: raw bytes in, body bytes out, `rest` is what follows it.

    `fault` is what is wrong behind the bytes that came out; "" if nothing.
    """
    fault = ""

    def __init__(self, length: int) -> None:
        self.length = self.left = length
        self.done = length == 0
        self.rest = b""

    def feed(self, raw: bytes) -> bytes:
        body, self.rest = raw[:self.left], raw[self.left:]
        self.left -= len(body)
        self.done = self.left == 0
        return body

    def cut(self) -> str:
        """What is wrong with a connection that ends here; "" if nothing."""
        return "ended after %d of %d bytes" % (self.length - self.left, self.length)


class _Chunked:
    """A body in chunks (RFC 9112, section 7.1)."""

    size = rb"\r?\n([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\n]*)?\r?\n"
    trailer = rb"(?:[^\r\n][^\n]*\n)*\r?\n"

    def __init__(self) -> None:
        self.fault = ""
        self.left: int = 0  # of the data of the chunk at hand
        self.raw = b"\r\n"  # what can't be understood yet; at first, as if a chunk had ended
        self.rest = b""
        self.match_size = re.compile(self.size).match
        self.last = self.done = False

    def feed(self, raw: bytes) -> bytes:
        raw, self.raw = self.raw + raw, b""
        body: List[bytes] = []
        start, end = 0, self.left
        while end <= len(raw) and not self.last:
            body.append(raw[start:end])
            match = self.match_size(raw, end)
            if match is None:
                self.raw = raw[end:]
                self._check_unfinished()
                break
            start = match.end()
            end = start + int(match.group(1), 16)
            self.last = start == end
        else:
            if self.last:
                self._end(raw[end:])
            else:
                body.append(raw[start:])
        self.left = max(0, end - len(raw))
        return body[0] if len(body) == 1 else b"".join(body)

    def _end(self, raw: bytes) -> None:
        """Skip the trailer fields."""
        match = re.match(self.trailer, raw)
        self.raw = raw
        if match is not None:
            self.done, self.rest, self.raw = True, raw[match.end():], b""
        elif len(raw) > MAX_HEAD:
            self.fault = "the answer has more than %d KiB of trailer fields" % (MAX_HEAD >> 10)

    def _check_unfinished(self) -> None:
        if self.raw.count(b"\n") >= 2 or len(self.raw) > 4096:
            self.fault = "the answer has a chunk without a valid size: %r" % self.raw[:40]

    def cut(self) -> str:
        return "" if self.last else "ended before its last chunk"


class _UntilClose:
    """A body that ends with the connection."""
    done = False
    rest = b""
    fault = ""

    def feed(self, raw: bytes) -> bytes:
        return raw

    def cut(self) -> str:
        return ""


def _framing_of(head: _Head, method: str) -> Union[_Sized, _Chunked, _UntilClose]:
    """How the body is delimited (RFC 9112, section 6.3).  Raises TransportError."""
    if method == "HEAD" or head.status in (204, 304):
        return _Sized(0)
    coding = head.headers.get("transfer-encoding")
    if coding is not None:
        if coding.strip().lower() != "chunked":
            raise TransportError("the answer has the unknown Transfer-Encoding %r" % coding)
        return _Chunked()
    given = head.headers.get("content-length")
    if given is None:
        return _UntilClose()
    length, *again = map(str.strip, given.split(","))  # the same may come twice
    if not length.isdecimal() or len(length) > 18 or again.count(length) != len(again):
        raise TransportError("the answer has no valid Content-Length: %r" % given)
    return _Sized(int(length))


_ENCODINGS = ("identity", "gzip", "x-gzip", "deflate")


def _content_encoding(headers: Mapping[str, str]) -> str:
    return headers.get("content-encoding", "").strip().lower() or "identity"


def _decompressed(response: "_AnyResponse") -> Iterator[bytes]:
    """The body's bytes as they come, after decompression."""
    pieces = iter(response.read1, None)
    encoding = _content_encoding(response.headers)
    if encoding in ("gzip", "x-gzip"):
        return _inflated(pieces, gzip=True)
    return _inflated(pieces, gzip=False) if encoding == "deflate" else pieces


def _inflated(pieces: Iterator[bytes], gzip: bool) -> Iterator[bytes]:
    """gzip (RFC 1952), in one or more members; or deflate."""
    import zlib
    inflater: Any = None
    raw, full, begun, ended = b"", False, False, False
    try:
        for piece in pieces:
            begun = begun or bool(piece)
            raw += piece
            if not piece:  # nothing there yet: a loop has to know
                yield piece
            while raw or full:
                if inflater is None:
                    raw = raw.lstrip(b"\0") if ended else raw  # gzip may be padded
                    if ended and raw and not (gzip and raw[:1] == b"\x1f"):
                        raise zlib.error("there is something after its end")
                    if len(raw) < 2:
                        break
                    inflater, ended = zlib.decompressobj(16 + zlib.MAX_WBITS if gzip else _deflate_wbits(raw)), False
                # in small steps, so that a bomb is seen before it fills the memory
                body: bytes = inflater.decompress(raw, _PIECE)
                raw, full = inflater.unconsumed_tail, len(body) == _PIECE
                if inflater.eof:
                    raw, inflater, full, ended = inflater.unused_data, None, False, True
                if body:
                    yield body
    except zlib.error as error:
        raise InvalidResponse("the answer is badly compressed: %s" % error) from error
    if raw or begun and not ended:
        raise TransportError("the compressed answer ended before its end")


def _deflate_wbits(raw: bytes) -> int:
    """What `zlib` calls the format of a deflate body: zlib (RFC 1950) by RFC 9110, but raw from some servers."""
    is_zlib = raw[0] & 15 == 8 and (raw[0] << 8 | raw[1]) % 31 == 0
    return 15 if is_zlib else -15


def _joined(pieces: Iterable[bytes], limit: int) -> bytes:
    parts: List[bytes] = []
    size = 0
    for piece in pieces:
        parts.append(piece)
        size += len(piece)
        if size > limit:
            raise InvalidResponse("the answer is larger than %d MiB" % (limit >> 20))
    return parts[0] if len(parts) == 1 else b"".join(parts)


# ---------------------------------------------------------------------------------------------- Transport


class _Proxy(NamedTuple):
    """An HTTP proxy; user and password are "" where it wants none."""
    host: str
    port: int
    user: str
    password: str

    @property
    def authorization(self) -> str:
        """The value of Proxy-Authorization; "" for none."""
        pair = "%s:%s" % (self.user, self.password)
        return "" if pair == ":" else "Basic " + base64.b64encode(pair.encode("utf-8")).decode("ascii")


class _Route(NamedTuple):
    """Where a connection goes; connections of one route serve any request of it."""
    scheme: str
    host: str
    port: int
    proxy: Optional[_Proxy]

    def __str__(self) -> str:
        through = " through the proxy %s:%d" % self.proxy[:2] if self.proxy else ""
        return _netloc(self.host, self.port) + through


class _Response:
    """An answer whose head has arrived; its connection goes back to the pool when the body has been read."""

    def __init__(self, head: _Head, framing: Union[_Sized, _Chunked, _UntilClose], connection: "_Connection",
                 call: _Call, pool: "_Pool") -> None:
        self.head, self.status, self.headers = head, head.status, head.headers
        self.can_poll = True
        self.framing, self.connection, self.call, self.pool = framing, connection, call, pool
        if framing.done:
            self._release()

    @property
    def empty(self) -> bool:
        return self.framing.done

    @property
    def buffered(self) -> bool:
        """Whether `read1` may give something although nothing more arrives, unless it has just given nothing."""
        connection = self.connection
        # what ssl has taken from a socket, the socket does not show ("Notes on non-blocking sockets" in ssl's manual)
        return (bool(connection.rest or self.framing.fault) or connection.route.scheme == "https"
                or _content_encoding(self.headers) != "identity")

    def read1(self) -> Optional[bytes]:
        """What one read gives of the body, which may be b""; None at its end.  Raises TransportError for a cut."""
        if self.framing.done:
            return None
        body = b""
        try:
            if not self.framing.fault:
                raw = self.connection.receive(self.call)
                if raw is None:
                    self._end()
                    return None
                body = self.framing.feed(raw)
            if self.framing.fault and not body:
                raise TransportError(self.framing.fault)
        except SDKError:  # before the next: TransportTimeout is an OSError too
            self.close()
            raise
        except _FAILURES as error:
            self.close()
            raise _transport_error(error, self.call, str(self.connection.route)) from error
        if self.framing.done:
            self._release()
        return body

    def _end(self) -> None:
        problem = self.framing.cut()
        self.close()
        if problem or self.call.stopped:
            raise TransportError("the answer %s" % (problem or "was not read to its end"))
        self.framing = _Sized(0)

    def _release(self) -> None:
        if self.call.let_go():
            if self.head.keeps_alive and not self.framing.rest and not self.call.stopped:
                self.pool.give(self.connection)
            else:
                self.connection.close()

    def drain(self) -> None:
        """Read the end of the body if it is there or as good as; then the connection serves another call."""
        with contextlib.suppress(SDKError):
            call = self.call
            deadline = time.monotonic() + 0.05
            size = 0
            while not self.framing.done and size <= 4096 and time.monotonic() < deadline:
                call.read_timeout = max(0.001, deadline - time.monotonic())
                size += len(self.read1() or b"")

    def close(self) -> None:
        if self.call.let_go():
            self.connection.close()


class _ForeignResponse:
    """The answer of an opener that the caller brought: http.client.HTTPResponse, HTTPError, or what looks like one."""
    buffered = True

    def __init__(self, raw: Any, request: _Request) -> None:
        status = getattr(raw, "status", None) or raw.getcode()
        self.raw, self.call, self.status = raw, request.call, int(status or 200)
        fields: Any = raw.headers or {}
        self.headers = _Headers((str(name), str(value)) for name, value in fields.items())
        length = self.headers.get("content-length", "")
        self.length = int(length) if re.match(r"\d{1,18}\Z", length, re.ASCII) else None
        self.size = 0
        self.empty = self.length == 0 or self.status == 204 or request.get_method() == "HEAD"
        self.can_poll = False
        self.connection = _ForeignConnection(raw)
        self.call.hold(self.connection)

    def read1(self) -> Optional[bytes]:
        self.call.budget(None)
        try:
            with self.connection.lock:
                data: bytes = getattr(self.raw, "read1", self.raw.read)(_PIECE)
        except _FAILURES as error:
            raise _transport_error(error, self.call, "the server") from error
        self.size += len(data)
        # http.client says nothing of a body that is shorter than announced
        if not data and self.length is not None and self.size < self.length and not self.empty:
            raise TransportError("the answer ended after %d of %d bytes" % (self.size, self.length))
        return data or None

    def drain(self) -> None:
        pass

    def close(self) -> None:
        if self.call.let_go():
            self.connection.close()


class _ForeignConnection:
    """What there is to close of a foreign response; apart from it so that a dropped one makes no cycle."""

    def __init__(self, raw: Any) -> None:
        self.raw = raw
        self.lock = threading.Lock()  # held while a thread reads

    def abort(self) -> None:
        """Close, from any thread; one that is reading does it when that read returns."""
        if self.lock.acquire(False):
            try:
                self.close()
            finally:
                self.lock.release()

    def close(self) -> None:
        if hasattr(self.raw, "close"):
            self.raw.close()


_AnyResponse = Union[_Response, _ForeignResponse]


def _opener_of(handler: "_HTTPHandler") -> urllib.request.OpenerDirector:
    """An opener for http and https alone, that follows no redirect and raises for no status."""
    opener = urllib.request.OpenerDirector()
    opener.add_handler(handler)
    return opener


class _HTTPHandler(urllib.request.BaseHandler):
    """What urllib's own HTTPHandler does, over connections that are kept alive."""

    def __init__(self, proxy: Optional[str], ssl_context: "Optional[ssl.SSLContext]") -> None:
        self.pool = _Pool()
        self.proxy = proxy
        self.routes: Dict[Tuple[str, str], _Route] = {}
        self.ssl_context = ssl_context

    def add_parent(self, parent: urllib.request.OpenerDirector) -> None:
        pass  # a link back would make a cycle, and the connections of a dropped client wait for the collector

    def unknown_open(self, request: urllib.request.Request) -> None:
        raise urllib.error.URLError("only http and https are spoken here, not %s" % request.type)

    def http_open(self, request: _Request) -> _Response:
        route = self._route(request)
        if route.proxy is not None:
            request.call.secrets.update((route.proxy.password, route.proxy.authorization[len("Basic "):]))
        message = _message_of(request, route)
        connection = self.pool.take(route)
        if connection is not None:
            try:
                return self._exchange(connection, request, message)
            except OSError as error:
                # it died before any byte of an answer, as kept connections do: that says nothing of the server
                timed_out = isinstance(error, (socket.timeout, TransportTimeout))
                if timed_out or request.call.answered or request.call.stopped:
                    raise
        connection = _Connection(route)
        request.call.hold(connection)
        try:
            with connection.lock:
                connection.connect(request.call, self._tls() if route.scheme == "https" else None)
        except BaseException:
            connection.close()
            raise
        return self._exchange(connection, request, message)

    https_open = http_open

    def _route(self, request: _Request) -> _Route:
        place = request.type, request.host
        if place not in self.routes:
            host, port = _host_and_port(request.host, 443 if request.type == "https" else 80)
            proxy = _proxy_for(self.proxy, request.type, host, request.host)
            self.routes[place] = _Route(request.type, host, port, proxy)
        return self.routes[place]

    def _exchange(self, connection: "_Connection", request: _Request, message: bytes) -> _Response:
        """Send the request and read the head of its answer."""
        call = request.call
        call.hold(connection)
        try:
            unsent: Optional[OSError] = None
            try:
                connection.send(message, call)
            except _CUT as error:
                unsent = error  # the server may have answered before it had all, and closed
            try:
                head = connection.read_head(call)
            except OSError:
                if unsent is not None:
                    raise unsent from None
                raise
            framing = _framing_of(head, request.get_method())
            response = _Response(head, framing, connection, call, self.pool)
        except BaseException:
            call.let_go()
            connection.close()
            raise
        return response

    def _tls(self) -> "ssl.SSLContext":
        if ssl is None:
            raise OSError("this Python has no ssl module, and so no https")
        if self.ssl_context is None:
            context = ssl.create_default_context()
            context.set_alpn_protocols(["http/1.1"])
            self.ssl_context = context  # two threads may each make one; the last stays
        return self.ssl_context


def _message_of(request: _Request, route: _Route) -> bytes:
    """The bytes of a request (RFC 9112, sections 2 and 3)."""
    body = request.data
    method, target = request.get_method(), request.selector
    headers = {"Host": request.host}
    if route.proxy is not None and route.scheme == "http":
        target = "http://%s%s" % (request.host, target)
        if route.proxy.authorization:
            headers["Proxy-Authorization"] = route.proxy.authorization
    if isinstance(body, bytes):
        headers["Content-Length"] = str(len(body))
    elif method in ("POST", "PUT", "PATCH"):
        headers["Content-Length"] = "0"
    headers.update(request.headers)
    lines = ["%s %s HTTP/1.1" % (method, target), *map(": ".join, headers.items()), "\r\n"]
    head = "\r\n".join(lines).encode("latin-1")
    return head + body if isinstance(body, bytes) else head


# what a write raises to an end of the connection; under TLS some versions of OpenSSL call it an error of their own
_CUT: Tuple[Type[OSError], ...] = (ConnectionError,) if ssl is None else (ConnectionError, ssl.SSLError)
# what a read raises that would have to wait
_NOT_YET: Tuple[Type[OSError], ...] = (BlockingIOError,) if ssl is None else (
    BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class _Connection:
    """One connection, to the server or through a proxy to it."""

    def __init__(self, route: _Route) -> None:
        self.route = route
        self.sock: Optional[socket.socket] = None
        self.closer: Callable[[], Any] = lambda: None
        self.pid = os.getpid()
        self.lock = threading.Lock()  # held while a thread uses the socket: `abort` must not free its descriptor
        self.watched = False  # whether an event loop watches the descriptor, whose number must not become another's
        self.timeout: Optional[float] = -1.0  # what the socket is set to
        self.idle_since = 0.0
        self.rest = b""  # what has been read and not yet been used

    def connect(self, call: _Call, tls: "Optional[ssl.SSLContext]") -> None:
        """Connect; name look-up aside, within the call's connect time-out, TLS and the proxy's answer included."""
        first = self.route.proxy or self.route
        started = time.monotonic()

        def left() -> Optional[float]:
            limit = call.connect_timeout
            if limit is not None:
                limit = limit - (time.monotonic() - started)
                if limit <= 0:
                    raise socket.timeout("timed out")
            return call.budget(limit)
        try:
            self._connect_to_one_of(socket.getaddrinfo(first.host, first.port, 0, socket.SOCK_STREAM), call, left)
            assert self.sock is not None
            self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if tls is not None:
                if self.route.proxy is not None:
                    self._open_tunnel(self.route.proxy, call, left)
                self.sock.settimeout(left())
                wrapped = self._wrapped(self.sock, tls)
                self.sock = self._owned(wrapped)
                call.hold(self)  # again: while ssl took the socket over, `abort` had none to shut down
                wrapped.do_handshake()
        except socket.timeout as error:
            problem = "no connection to %s within %g s" % (self.route, call.connect_timeout or 0)
            raise call.timed_out(problem) from error
        except (SDKError, OSError) as error:
            error = _transport_error(error, call, str(self.route))
            raise error from error.__cause__

    def _wrapped(self, sock: socket.socket, tls: "ssl.SSLContext") -> "ssl.SSLSocket":
        try:
            # an end without close_notify may be anybody's cut; and `abort` has to find the socket that shakes hands
            return tls.wrap_socket(sock, server_hostname=self.route.host, suppress_ragged_eofs=False,
                                   do_handshake_on_connect=False)
        except OSError as error:
            # after a reset, ssl leaves its new socket open, and only the error's traceback knows of it
            trace = error.__traceback__
            while trace is not None:
                made = trace.tb_frame.f_locals.get("self")
                if isinstance(made, ssl.SSLSocket):
                    made.close()
                trace = trace.tb_next
            raise

    def _connect_to_one_of(self, addresses: List[Any], call: _Call, left: Callable[[], Optional[float]]) -> None:
        """Try the addresses of a name in turn; those that are still to come share the time that is left."""
        for number, (family, kind, protocol, _, address) in enumerate(addresses):
            limit = left()
            try:
                self.sock = self._owned(socket.socket(family, kind, protocol))  # fails where there is no IPv6
                self.sock.settimeout(limit if limit is None else limit / (len(addresses) - number))
                call.hold(self)
                self.sock.connect(address)
                return
            except OSError:
                self.close()
                if number == len(addresses) - 1:
                    raise

    def _open_tunnel(self, proxy: _Proxy, call: _Call, left: Callable[[], Optional[float]]) -> None:
        """CONNECT (RFC 9110, section 9.3.6).  The key stays out of it."""
        netloc = _netloc(self.route.host, self.route.port)
        lines = ["CONNECT %s HTTP/1.1" % netloc, "Host: %s" % netloc, "User-agent: %s" % _USER_AGENT]
        if proxy.authorization:
            lines.append("Proxy-authorization: %s" % proxy.authorization)
        assert self.sock is not None
        self.sock.settimeout(left())
        self.sock.sendall(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
        head = self.read_head(call, left)
        call.answered = 400 <= head.status < 500  # that proxy will not change its mind
        if not 200 <= head.status < 300:
            raise TransportError("the proxy %s:%d refused to connect to %s: %d %s" % (
                proxy[:2] + (netloc, head.status, http.client.responses.get(head.status, ""))))
        call.answered = False
        self.rest = b""  # what came in the clear must not pass for the server's own

    def send(self, data: bytes, call: _Call) -> None:
        with self.lock:
            if self.sock is None:
                raise ConnectionAbortedError("it is closed")
            rest = memoryview(data)
            try:
                while rest:  # sendall() would have its time-out for the whole of a long upload
                    self._set_timeout(call.budget(call.read_timeout))
                    rest = rest[self.sock.send(rest):]
            except socket.timeout as error:
                raise self.silence(call) from error

    def receive(self, call: _Call) -> Optional[bytes]:
        """What has arrived; None at the end, b"" for nothing yet where the call is polling."""
        if self.rest:
            data, self.rest = self.rest, b""
            return data
        with self.lock:
            if self.sock is None:
                raise ConnectionAbortedError("it is closed")
            seconds = call.budget(call.read_timeout)
            self._set_timeout(0.0 if call.polling else seconds)
            try:
                data = self.sock.recv(_PIECE)
            except _NOT_YET:
                return b""
            except socket.timeout as error:
                raise self.silence(call) from error
        if not data:
            return None
        call.answered = True
        return data

    def _set_timeout(self, seconds: Optional[float]) -> None:
        if self.sock is not None and seconds != self.timeout:  # it is a system call
            self.sock.settimeout(seconds)
            self.timeout = seconds

    def silence(self, call: _Call) -> TransportTimeout:
        return call.timed_out("%s was silent for %g s" % (self.route, call.settings.timeout[1] or 0))

    def read_head(self, call: _Call, left: Optional[Callable[[], Optional[float]]] = None) -> _Head:
        """The head of the answer, interim ones (1xx) skipped.  Raises OSError where nothing came."""
        data = self._receive_head(call, left, b"")
        searched = seen = 0
        while True:
            match = re.compile(_HEAD_END).search(data, searched)
            if match is not None:
                head = _parsed_head(data[:match.start()])
                self.rest = data[match.end():]
                if head.status >= 200 or head.status == 101:
                    return head
                seen += match.end()
                data, self.rest, searched = self.rest, b"", 0
                continue
            if not b"HTTP/1.".startswith(data[:7]):
                hint = "; does it speak https?" if data[:2] == b"\x15\x03" else ""
                raise TransportError("%s does not answer in HTTP/1: %r%s" % (self.route, data[:60], hint))
            if seen + len(data) > MAX_HEAD:
                raise TransportError("%s sent more than %d KiB of headers" % (self.route, MAX_HEAD >> 10))
            searched = max(0, len(data) - 3)
            data += self._receive_head(call, left, data)

    def _receive_head(self, call: _Call, left: Optional[Callable[[], Optional[float]]], so_far: bytes) -> bytes:
        if left is not None:
            assert self.sock is not None
            self.sock.settimeout(left())
            data = self.sock.recv(_PIECE)
        else:
            data = self.receive(call) or b""
        if not data:
            raise ConnectionResetError("it ended in the middle of the headers" if so_far else "it sent nothing")
        return data

    def is_alive(self) -> bool:
        """Whether an idle connection is still good: the server neither closed it nor sent what nobody asked for."""
        if self.sock is None or self.rest:
            return False
        if sys.platform != "win32" and hasattr(select, "poll"):  # select() can't take descriptors above 1023
            poll = select.poll()
            poll.register(self.sock, select.POLLIN)
            return not poll.poll(0)
        return not select.select([self.sock], [], [], 0)[0]

    def abort(self) -> None:
        """Close, from any thread: one that waits in `receive` wakes, and closes what it read from."""
        sock = self.sock
        if sock is not None and self.pid == os.getpid():  # in a forked child it is the parent's
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # ssl's own would make its reader read plain bytes
        if self.lock.acquire(False):
            try:
                self.close()
            finally:
                self.lock.release()

    def close(self) -> None:
        """Close, or leave that to `unwatch`."""
        self.sock = None
        if not self.watched or self.pid != os.getpid():
            self.closer()

    def unwatch(self) -> None:
        self.watched = False
        if self.sock is None:
            self.close()

    def _owned(self, sock: socket.socket) -> socket.socket:
        # A dropped stream or client closes its socket.  No __del__ here: in a cycle the collector may come to the
        # socket before it, and that warns of having been left open.
        self.closer = weakref.finalize(self, sock.close)
        return sock


class _Pool:
    """The idle connections of a client; safe under threads, and empty after a fork."""

    def __init__(self) -> None:
        self.pid = -1
        self.lock = threading.Lock()
        self.idle: Dict[_Route, List[_Connection]] = {}

    def take(self, route: _Route) -> Optional[_Connection]:
        """A connection that is still alive, the last used first; None if there is none."""
        while True:
            with self._mine():
                stale = self._stale()
                connections = self.idle.get(route)
                connection = connections.pop() if connections else None
            for old in stale:
                old.close()
            if connection is None or connection.is_alive():
                return connection
            connection.close()

    def give(self, connection: _Connection) -> None:
        connection.idle_since = time.monotonic()
        with self._mine():
            if connection.pid != self.pid:
                return
            connections = self.idle.setdefault(connection.route, [])
            connections.append(connection)
            surplus = [connections.pop(0)] if len(connections) > _MAX_IDLE else []
        for old in surplus:
            old.close()

    def close(self) -> None:
        with self._mine():
            idle, self.idle = self.idle, {}
        for connections in idle.values():
            for connection in connections:
                connection.close()

    def _mine(self) -> threading.Lock:
        """The lock; in a forked child a new one, since a thread of the parent may have held the old."""
        if self.pid != os.getpid():
            self.pid, self.lock, self.idle = os.getpid(), threading.Lock(), {}
        return self.lock

    def _stale(self) -> List[_Connection]:
        oldest = time.monotonic() - _MAX_IDLE_SECONDS
        stale: List[_Connection] = []
        for connections in self.idle.values():
            while connections and connections[0].idle_since < oldest:
                stale.append(connections.pop(0))
        return stale


_MAX_IDLE = 8  # connections to one server
_MAX_IDLE_SECONDS = 60.0


def _proxy_for(url: Optional[str], scheme: str, host: str, netloc: str) -> Optional[_Proxy]:
    """The proxy for a request: the one of this URL; none for ""; what the environment says for None."""
    if url is not None:
        return _parsed_proxy(url) if url else None
    url = urllib.request.getproxies().get(scheme)
    if not url or re.match(_LOOPBACK, host) or urllib.request.proxy_bypass(netloc):
        return None
    try:
        return _parsed_proxy(url)
    except ValueError as error:
        raise TransportError("%s_proxy in the environment: %s" % (scheme, error)) from None


_LOOPBACK = r"(?:(?:.*\.)?localhost\.?|127(?:\.\d+){0,3}|::1|0:0:0:0:0:0:0:1)\Z"


def _checked_proxy(proxy: Optional[str]) -> Optional[str]:
    if proxy is not None:
        _check_type("proxy", proxy, str, "a str")
    if proxy:
        _parsed_proxy(proxy)
    return proxy


def _parsed_proxy(url: str) -> _Proxy:
    """The proxy of a URL, "http://user:password@host:port".  Raises ValueError, without the password."""
    scheme, _, rest = url.rpartition("://")
    if scheme.lower() not in ("", "http", "https") or re.search(_CONTROL, url) or " " in url:
        raise ValueError("proxy: only http proxies are spoken, as http://host:port")
    authority, *others = re.split("[/?#]", rest, maxsplit=1)
    if others and "@" in others[0]:
        raise ValueError("proxy: a password's special characters have to be percent-encoded")
    credentials, _, netloc = authority.rpartition("@")
    try:
        host, port = _host_and_port(netloc, 80)
        host.encode("idna")  # as the look-up will do
    except ValueError as error:
        raise ValueError("proxy: %s" % error) from None
    user, _, password = credentials.partition(":")
    return _Proxy(host, port, urllib.parse.unquote(user), urllib.parse.unquote(password))


def _host_and_port(netloc: str, default: int) -> Tuple[str, int]:
    """Raises ValueError where there is no host, or no valid port."""
    match = re.match(r"(?:\[([0-9A-Fa-f:.]+)\]|([^\[\]:@]+))(?::(\d*))?\Z", netloc, re.ASCII)
    if match is None:
        raise ValueError("there is no host in it, or no valid port")
    port = int(match.group(3) or default)
    if port > 65535 or (match.group(3) and not port):
        raise ValueError("there is no port %d" % port)
    return (match.group(1) or match.group(2)).lower(), port


def _netloc(host: str, port: int) -> str:
    return ("[%s]" % host if ":" in host else host) + (":%d" % port if port else "")


# ---------------------------------------------------------------------------------------------- Command line


def main(argv: Optional[Sequence[str]] = None) -> int:
    """The command line: send a prompt, write the answer as it arrives.  Returns the exit status."""
    import logging
    try:
        options = _parsed_options(argv)
        if options.verbose:
            logging.basicConfig(level=logging.DEBUG, format="%(name)s: %(message)s")
        else:
            logging.getLogger("beezy_ai").addHandler(logging.NullHandler())
        _set_errors(sys.stdout, "backslashreplace")  # for a terminal that can't show all of an answer
        _write_answer(options)
        return 0
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read has enough
        return 0
    except (SDKError, OSError, TypeError, ValueError) as error:
        if sys.stderr is not None:  # else print() would take standard output
            print("beezy_ai: %s" % error, file=sys.stderr)
        return 1 if isinstance(error, (SDKError, OSError)) else 2
    finally:
        _flush_output()


def _flush_output() -> None:
    """Flush standard output, or throw away what it does not take: Python would say at exit that it can't flush."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _set_errors(stream: Any, errors: str) -> None:
    if hasattr(stream, "reconfigure"):  # not where a test or a notebook has put something else
        stream.reconfigure(errors=errors)


def _parsed_options(argv: Optional[Sequence[str]]) -> Any:
    import argparse
    parser = argparse.ArgumentParser(
        prog="beezy_ai", description="Ask a model, and write its answer as it arrives.",
        epilog="From the environment: API_KEY_AUTH, the key; BEEZY_SERVER_URL; BEEZY_MODEL.")
    parser.add_argument("prompt", nargs="*", metavar="PROMPT", help="what to ask; none, or -: standard input")
    parser.add_argument("-m", "--model", default=os.environ.get("BEEZY_MODEL") or "beezy-small-latest",
                        help="default: %(default)s")
    parser.add_argument("-s", "--system", metavar="TEXT", help="a system message before the prompt")
    parser.add_argument("-o", "--option", action="append", default=[], metavar="NAME=VALUE", type=_parsed_option,
                        help="another field of the request, VALUE as JSON or else text; may be repeated")
    parser.add_argument("--server-url", metavar="URL", default=os.environ.get("BEEZY_SERVER_URL") or None)
    parser.add_argument("--no-stream", action="store_true", help="wait for the whole answer")
    parser.add_argument("--raw", action="store_true", help="write the JSON of each event, or of the whole answer")
    parser.add_argument("-v", "--verbose", action="store_true", help="show the log")
    parser.add_argument("--version", action="version", version="beezy_ai " + __version__)
    return parser.parse_args(argv)


def _parsed_option(text: str) -> Tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        import argparse
        raise argparse.ArgumentTypeError("%r is not NAME=VALUE" % text)
    try:
        return name, json.loads(value)
    except (ValueError, RecursionError):
        return name, value


def _write_answer(options: Any) -> None:
    client = BeezyAI(os.environ.get("API_KEY_AUTH"), server_url=options.server_url)
    prompt = " ".join(options.prompt)
    if prompt in ("", "-"):
        _set_errors(sys.stdin, "replace")
        prompt = "" if sys.stdin is None else sys.stdin.read()
    if not prompt.strip():
        raise ValueError("there is no prompt")
    system = [{"role": "system", "content": options.system}] if options.system else []
    request = dict({"model": options.model, "messages": system + [{"role": "user", "content": prompt}]},
                   **dict(options.option))
    if options.raw:
        for answer in [client.chat.create(request)] if options.no_stream else client.chat.stream(request):
            data = answer.data if isinstance(answer, ChatCompletionEvent) else answer
            print(json.dumps(data.to_dict()), flush=True)
        return
    if options.no_stream:
        choices = client.chat.create(request).choices
        texts = iter([_text_in(choices[0].message.content) if choices else ""])
    else:
        texts = iter(client.chat.stream(request).text_stream)
    last = ""
    try:
        for last in texts:
            print(last, end="", flush=True)
    finally:
        if last[-1:] != "\n":
            print(flush=True)


# a notebook cell or script with this file pasted into it is __main__ too
if __name__ == "__main__" and os.path.basename(globals().get("__file__", "")) == "beezy_ai.py":
    sys.exit(main())
