"""Work that goes on in a thread of its own, for what is done outside the interpreter lock."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Meanwhile(Generic[Made]):
    """Begins at once. A pool of ``concurrent.futures`` would load what keeps logs along with it."""

    def __init__(self, work: Callable[[], Made]) -> None:
        self._work = work
        self._made: list[Made] = []
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._made.append(self._work())
        except BaseException as error:  # raised by whoever asks for the result
            self._error = error

    def result(self) -> Made:
        """What was made; raises what the work raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._made[0]
