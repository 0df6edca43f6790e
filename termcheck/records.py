"""The records of the house: named tuples, and classes of fields that change.

They behave as `typing.NamedTuple` and as slotted dataclasses without comparison. Those read every
annotation and write methods that nobody calls, for which a process that checks one article pays
as much as for reading the article: some ninety records are defined before it begins. Here a
record takes its fields by name from the annotations, which are never evaluated. Modules that
define one have `from __future__ import annotations`.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast, dataclass_transform, overload

_T = TypeVar("_T")
_R = TypeVar("_R", bound="Record")

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class _Named(type):
        """Makes a named tuple of a class body."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.pop("__annotations__", ()))
            defaults = [body.pop(field) for field in fields if field in body]
            record = namedtuple(name, fields, defaults=defaults, module=body.pop("__module__"))
            for key, value in body.items():
                setattr(record, key, value)
            return record

    class NamedTuple(metaclass=_Named):
        """Base of records that do not change; see `typing.NamedTuple`."""


class once(Generic[_T]):
    """What is worked out when it is first asked for, and kept. `functools.cached_property` takes a
    lock for it, up to Python 3.11, and longer than most of what is asked of a row."""

    def __init__(self, work_out: Callable[[Any], _T]) -> None:
        self._work_out = work_out
        self._name = work_out.__name__
        self.__doc__ = work_out.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> _T: ...
    def __get__(self, instance: object, owner: type) -> Self | _T:
        if instance is None:
            return self
        found: _T = self._work_out(instance)
        instance.__dict__[self._name] = found
        return found


class _Fresh:
    """Stands as a field's default for what is made anew for each record."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


def fresh(*, default_factory: Callable[[], _T]) -> _T:
    """The default of a field of a Record that is made anew for each: an empty list."""
    return _Fresh(default_factory)  # type: ignore[return-value]


@dataclass_transform(eq_default=False, field_specifiers=(fresh,))
class _Fields(type):
    """Gives a class a slot for each of its fields, and a constructor that fills them."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
        fields = () if "__slots__" in body else tuple(body.get("__annotations__", ()))
        defaults = {field: body.pop(field) for field in fields if field in body}
        if not fields:
            return super().__new__(cls, name, bases, body)
        body["__init__"] = _constructor(fields, defaults)
        kept = ("__dict__",) if any(isinstance(value, cached_property) for value in body.values()) else ()
        return super().__new__(cls, name, bases, body | {"__slots__": fields + kept, "__match_args__": fields})


class Record(metaclass=_Fields):
    """Base of records whose fields may change; equal only to themselves."""

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def __repr__(self) -> str:
        fields = (f"{field}={getattr(self, field)!r}" for field in self.__match_args__)
        return f"{type(self).__name__}({', '.join(fields)})"


def altered(record: _R, **changes: Any) -> _R:
    """A copy of a record, with some of its fields changed."""
    return type(record)(**{field: getattr(record, field) for field in record.__match_args__} | changes)


def _constructor(fields: tuple[str, ...], defaults: dict[str, Any]) -> Callable[..., None]:
    """`__init__` of a record, as it would be written by hand."""
    head, lines = [], []
    for field in fields:
        head.append(f"{field}=_{field}" if field in defaults else field)
        made = isinstance(defaults.get(field), _Fresh)
        lines.append(f"    self.{field} = _{field}.make() if {field} is _{field} else {field}" if made else f"    self.{field} = {field}")
    namespace = {f"_{field}": default for field, default in defaults.items()}
    exec("\n".join((f"def __init__(self, {', '.join(head)}):", *lines)), namespace)
    return cast("Callable[..., None]", namespace["__init__"])
