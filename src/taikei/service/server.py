"""The web server: granian, in this process."""

import socket

from taikei.model.errors import Misuse
from taikei.model.os_errors import why
from taikei.model.words import Words


def check_address(host: str, port: int) -> None:
    """Raises Misuse where nobody can listen there; granian itself would say so with a traceback."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        raise Misuse(
            f"{host}:{port}",
            Words(f"使えないアドレス（{why(error).ja}）", f"an address that cannot be used ({why(error).en})"),
            Words("空いているポート", "a free port"),
            Words("--port に別の番号を指定してください。", "Name another one with --port."),
        ) from error


def serve(host: str, port: int) -> None:
    """Serve until interrupted."""
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    Server(
        "taikei.service.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        log_level=LogLevels.warning,
        blocking_threads=4,
        backpressure=128,
        # A worker that does not end by itself must not keep the server from stopping.
        workers_kill_timeout=5,
    ).serve()
