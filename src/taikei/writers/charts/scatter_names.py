"""Names beside the points of a scatter: each where it covers no point, no other name and no line to one."""

from collections.abc import Sequence
from dataclasses import dataclass

from taikei.writers.charts.svg import length

Place = tuple[float, float]

_AWAY = 14.0  # from the middle of the point, sideways
_DOT = 6.0
_ROWS = (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6)
_STEPS = 8  # a line to a name is looked at in so many places


@dataclass(frozen=True)
class Field:
    """Where names may stand."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True)
class Name:
    """``x`` is where the name begins, or ends where it stands left of its point; ``y`` its middle."""

    point: Place
    x: float
    y: float
    rightwards: bool
    wide: float
    tall: float

    def covers(self, place: Place, room: float = 0.0) -> bool:
        left = self.x if self.rightwards else self.x - self.wide
        return (
            left - room < place[0] < left + self.wide + room
            and self.y - self.tall / 2 - room < place[1] < self.y + self.tall / 2 + room
        )

    def line(self) -> list[Place]:
        """Places on the line from the point to the name."""
        (from_x, from_y), shares = self.point, [step / _STEPS for step in range(1, _STEPS + 1)]
        return [(from_x + (self.x - from_x) * share, from_y + (self.y - from_y) * share) for share in shares]

    def meets(self, other: "Name") -> bool:
        ours, theirs = (name.x if name.rightwards else name.x - name.wide for name in (self, other))
        beside = ours + self.wide <= theirs or theirs + other.wide <= ours
        return not beside and abs(self.y - other.y) < (self.tall + other.tall) / 2

    def troubles(self, points: Sequence[Place], others: Sequence["Name"]) -> int:
        """How much of the picture the name would hide, or be hidden by."""
        dots = sum(point != self.point and self.covers(point, _DOT) for point in points)
        crossed = sum(any(map(self.covers, other.line())) or any(map(other.covers, self.line())) for other in others)
        return dots + crossed + 4 * sum(map(self.meets, others))


def placed(named: Sequence[tuple[str, Place]], points: Sequence[Place], field: Field, size: float) -> list[Name]:
    """A place for each name, in their order; where none is free, the one with the least trouble."""
    names: list[Name] = []
    for said, point in named:
        wide, tall = length(said, size), size + 2
        tried = [
            Name(point, point[0] + away, point[1] + row * (size + 4), away > 0, wide, tall)
            for row in _ROWS
            for away in (_AWAY, -_AWAY)
        ]
        within = [each for each in tried if _within(each, field)] or tried[:1]
        names.append(min(within, key=lambda each: each.troubles(points, names)))
    return names


def _within(name: Name, field: Field) -> bool:
    across = name.x + name.wide < field.right if name.rightwards else name.x - name.wide > field.left
    return across and field.top < name.y - name.tall / 2 and name.y + name.tall / 2 < field.bottom
