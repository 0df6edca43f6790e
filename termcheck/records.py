"""The records of the house: named tuples, and classes of fields that change.

They behave as `typing.NamedTuple` and as slotted dataclasses without comparison. Those read every
annotation, write methods that nobody calls and compile a constructor for each class, for which a
process that checks one article pays as much as for reading the article: some hundred records are
defined before it begins. Here a record takes its fields by name from the annotations, which are
never evaluated, and constructors of as many fields are compiled once, and differ in their names.
Modules that define a record have `from __future__ import annotations`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, cached_property
from operator import itemgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast, dataclass_transform, overload

_T = TypeVar("_T")
_R = TypeVar("_R", bound="Record")

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class _Tuple(tuple):
        """What all named tuples can do."""

        __slots__ = ()
        _fields: ClassVar[tuple[str, ...]] = ()

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Self:
            return cls(*values)

        def _replace(self, **changes: Any) -> Self:
            made = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(f'{field}={value!r}' for field, value in zip(self._fields, self, strict=True))})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    class _Named(type):
        """Makes a named tuple of a class body."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            body |= {field: _getter(place) for place, field in enumerate(fields)}
            code = _named(_tuple_of(len(fields)), fields, f"{name}.__new__")
            body["__new__"] = FunctionType(code, {"new": tuple.__new__}, "__new__", tuple(defaults.values()))
            return type(name, (_Tuple,), body | {"__slots__": (), "__match_args__": fields, "_fields": fields, "_field_defaults": defaults})

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
    made = {f"fresh_{place}": defaults[field] for place, field in enumerate(fields) if isinstance(defaults.get(field), _Fresh)}
    code = _slots_of(len(fields), frozenset(made))
    return cast("Callable[..., None]", FunctionType(_named(code, fields, "__init__"), made, "__init__", tuple(defaults.values())))


@cache
def _getter(place: int) -> Any:
    """What reads a place of a tuple; the classes share it."""
    try:
        from _collections import _tuplegetter  # type: ignore[import-not-found]
    except ImportError:  # CPython's own is twice as fast
        return property(itemgetter(place))
    return _tuplegetter(place, f"Field {place}")


@cache
def _tuple_of(count: int) -> CodeType:
    """`__new__` of a named tuple of as many fields: field_0, field_1 …"""
    fields = "".join(f"field_{place}, " for place in range(count))
    return cast("CodeType", eval(f"lambda cls, {fields}: new(cls, ({fields}))").__code__)


@cache
def _slots_of(count: int, made: frozenset[str]) -> CodeType:
    """`__init__` of a record of as many fields, of which some are made anew: field_0, field_1 …"""
    namespace: dict[str, Any] = {}
    lines = [f"def __init__(self, {', '.join(f'field_{place}' for place in range(count))}):"]
    for place in range(count):
        field, default = f"field_{place}", f"fresh_{place}"
        lines.append(f"    self.{field} = {f'{default}.make() if {field} is {default} else {field}' if default in made else field}")
    exec("\n".join(lines), namespace)
    return cast("CodeType", namespace["__init__"].__code__)


def _named(code: CodeType, fields: tuple[str, ...], name: str) -> CodeType:
    """A constructor with the names of a record's fields for field_0, field_1 …"""
    names = {f"field_{place}": field for place, field in enumerate(fields)}
    return code.replace(
        co_name=name.rpartition(".")[2],
        co_qualname=name,
        co_varnames=tuple(names.get(each, each) for each in code.co_varnames),
        co_names=tuple(names.get(each, each) for each in code.co_names),
    )
