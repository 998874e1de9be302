"""`sb-voice`: the app; `ask`, `talk`, `doctor`, `ptt` for the terminal. Imports little, for `ptt` is bound to keys."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from desktop.address import Address, InvalidAddress
from desktop.single_instance.messages import PTT
from desktop.terminal import complain, say, take_any_text
from server.protocol.invitations import is_link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.commands.doctor import OpenApp


JOIN = "--join"

LINKS = "In place of a command an invitation's link may be given (sb-voice://join?…): the app asks before it is used."


def main(arguments: Sequence[str] | None = None) -> int:
    take_any_text()
    given = sys.argv[1:] if arguments is None else arguments
    given, program = _parted(given)
    # A link may stand anywhere; behind `--join` it is that option's.
    links = [each for before, each in zip(("", *given), given, strict=False) if is_link(each) and before != JOIN]
    options = _parser(given).parse_args([each for each in given if each not in links])
    options.program = program
    link = next(iter(links), "") or getattr(options, "join", "")
    options.invitation = _first_line() if link == "-" else link
    if link and not options.invitation:
        complain("sb-voice: There was no invitation on stdin.")
        return 2
    os.umask(0o077)  # what was said, settings and logs are for this user's eyes
    if not options.draws:
        _log_to_stderr()
    # Ours alone: at debug level other packages write frames, which hold tokens, speech and answers.
    logging.getLogger("desktop").setLevel(options.log_level.upper())
    try:
        return int(options.run(options))
    except InvalidAddress as error:
        complain(f"sb-voice: {error}")
        return 2
    except KeyboardInterrupt:
        return 130


def _first_line() -> str:
    """Of stdin; of its bytes, for a recording may follow."""
    told = sys.stdin.buffer.readline() if sys.stdin is not None else b""
    return told.decode(errors="replace").strip()


def _parted(given: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The arguments, and of `mcp` what stands behind `--`: another program, whose options are not ours."""
    if "mcp" not in given or "--" not in given:
        return given, ()
    where = list(given).index("--")
    return given[:where], given[where + 1 :]


def _log_to_stderr() -> None:
    """Under a number of its own: sounddevice points number 2 at nothing while it looks for devices."""
    if logging.getLogger().handlers:
        return
    try:
        stream = os.fdopen(os.dup(2), "w", buffering=1, errors="backslashreplace")
    except OSError:  # a program that was started without any
        return
    logging.basicConfig(stream=stream, format="%(asctime)s %(levelname)s %(name)s: %(message)s")


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sb-voice", description="Hold a button, talk, hear the answer.", epilog=LINKS)
    parser.add_argument("--version", action=_ShowVersion, help="show the program's version and exit")
    parser.add_argument("--log-level", default="warning", choices=["debug", "info", "warning", "error"])
    parser.add_argument("--hidden", action="store_true", help="begin in the tray, without a window")
    _add_server(parser)
    parser.set_defaults(run=_run_app, draws=False)
    commands = parser.add_subparsers(metavar="COMMAND")
    ask = commands.add_parser("ask", help="ask one spoken question from a file")
    ask.add_argument("file", metavar="FILE", help="the recorded question, any kind of sound file; - reads stdin")
    ask.add_argument("--out", metavar="REPLY.wav", help="where to write the spoken reply")
    ask.add_argument("--json", action="store_true", help="print one JSON object on the last line")
    ask.add_argument("--live", action="store_true", help="speak the file as slowly as a person would")
    _add_collections(ask)
    _add_server(ask)
    ask.set_defaults(run=_run_ask)
    talk = commands.add_parser("talk", help="talk in this terminal, by the Space bar")
    talk.add_argument("--conversation", metavar="ID", help="go on with this conversation")
    talk.add_argument("--hands-free", action="store_true", help="keep the microphone open: just talk")
    _add_collections(talk)
    _add_server(talk)
    talk.set_defaults(run=_run_talk, draws=True)  # a log would stand in the middle of the picture
    doctor = commands.add_parser("doctor", help="say what works, what does not, and what to do")
    doctor.set_defaults(run=_run_doctor)
    ptt = commands.add_parser("ptt", help="make the running app listen: for a key that your desktop binds")
    ptt.add_argument("act", choices=PTT, help="begin to listen, send what was said, one or the other, or drop it")
    ptt.set_defaults(run=_run_ptt)
    documents = commands.add_parser("documents", help="your documents: add, list, remove, search, watch, unwatch")
    documents.set_defaults(run=_run_documents)
    if "documents" in given:
        from desktop.commands.documents import add as add_documents

        add_documents(documents, _add_server)
    mcp = commands.add_parser("mcp", help="servers of tools: add, list, remove, tools, permit, try")
    mcp.set_defaults(run=_run_mcp)
    if "mcp" in given:
        from desktop.commands.mcp import add as add_mcp

        add_mcp(mcp, _add_server)
    models = commands.add_parser("models", help="models and voices: list, get, remove, import, verify, export")
    models.set_defaults(run=_run_models)
    if "models" in given:  # what stands behind it is imported for it alone
        from desktop.commands.models import add

        add(models)
    return parser


class _ShowVersion(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from importlib.metadata import version

        say(f"sb-voice {version('sb-voice')}")
        parser.exit()


def _add_collections(parser: argparse.ArgumentParser) -> None:
    told = "answer from this collection of documents alone; more than one may be named, without any all count"
    parser.add_argument("--collection", metavar="NAME", dest="collections", action="append", help=told)


def _add_server(parser: argparse.ArgumentParser) -> None:
    # SUPPRESS keeps a subcommand's default from hiding what was given before its name.
    parser.add_argument("--server", metavar="URL", default=argparse.SUPPRESS, help="a team server instead of our own")
    parser.add_argument(
        "--token-stdin",
        action="store_true",
        default=argparse.SUPPRESS,
        help="read that server's token from the first line of stdin",
    )
    parser.add_argument(
        JOIN,
        metavar="LINK",
        default=argparse.SUPPRESS,
        help="join a team server by this invitation, which works once; the token is kept for the next time; - reads"
        " the link from the first line of stdin",
    )
    parser.add_argument(
        "--sign-in",
        action="store_true",
        default=argparse.SUPPRESS,
        help="sign in to that server by a code that you enter in any browser, where this computer has no token",
    )


def _server(options: argparse.Namespace) -> Address | None:
    """The team server that was asked for. The token is never an argument: others could read it there."""
    url = getattr(options, "server", None)
    if options.invitation and options.run is not _run_app:
        return _joined(options, url)
    token = _first_line() if getattr(options, "token_stdin", False) else ""
    address = Address.typed(url, token) if url else None
    if getattr(options, "sign_in", False) and not token:
        if address is None:
            raise SystemExit("sb-voice: --sign-in needs the server's address, as --server URL.")
        from desktop.commands.sign_in import signed_in

        return signed_in(address)
    return address


def _joined(options: argparse.Namespace, url: str | None) -> Address:
    """The server of the invitation, with a token of this computer's. Raises `InvalidAddress`."""
    if url or getattr(options, "token_stdin", False) or getattr(options, "sign_in", False):
        raise SystemExit(
            "sb-voice: An invitation names its server: --server, --token-stdin and --sign-in do not go with it."
        )
    from desktop.commands.sign_in import joined_by

    return joined_by(options.invitation)


def _run_app(options: argparse.Namespace) -> int:
    if not _display():
        from importlib.resources import files

        from desktop.commands.ask import run_demo

        return run_demo(files("resources").joinpath("speech/question.wav"))
    gc.disable()  # imports make no garbage to look for; later `desktop.system.runtime.garbage` looks
    from desktop.backend.bundled_process import launch
    from desktop.settings.disk import SettingsOnDisk
    from desktop.single_instance.entry import claim_or_hand_over

    server = _server(options)
    claimed = claim_or_hand_over(another_server=server is not None, invitation=options.invitation)
    if isinstance(claimed, int):
        return claimed
    disk = SettingsOnDisk()
    # Started before Qt is imported: the server reads its own imports meanwhile.
    child = launch() if server is None and not disk.read.server_url else None
    from desktop.system.runtime.import_hook import take_import_back

    take_import_back()
    from desktop.app import run

    try:
        hidden, invitation = options.hidden and not options.invitation, options.invitation
        return run([sys.argv[0]], disk, claimed, server=server, child=child, hidden=hidden, invitation=invitation)
    finally:
        claimed.release()


def _run_ask(options: argparse.Namespace) -> int:
    from desktop.commands.ask import run_ask

    return run_ask(options, _server(options))


def _run_talk(options: argparse.Namespace) -> int:
    from desktop.commands.talk.session import run_talk

    return run_talk(_server(options), options.conversation, options.collections, hands_free=options.hands_free)


def _run_doctor(_: argparse.Namespace) -> int:
    from desktop.commands.doctor import report

    say(report(_open_app()))
    return 0


def _open_app() -> OpenApp | None:
    """The app of this user, where it runs."""
    from desktop.commands.doctor import OpenApp
    from desktop.single_instance.client import NoReply, NotRunning, ask
    from desktop.single_instance.messages import SERVER

    try:
        told = ask(SERVER)
    except NotRunning:
        return None
    except NoReply as trouble:
        return OpenApp(problem=str(trouble))
    return OpenApp(Address(told.told, "") if told.told else None, told.problem)


def _run_ptt(options: argparse.Namespace) -> int:
    from desktop.single_instance.client import run_ptt

    return run_ptt(options.act)


def _run_documents(options: argparse.Namespace) -> int:
    from desktop.commands.documents import run_documents

    return run_documents(options, _server(options))


def _run_mcp(options: argparse.Namespace) -> int:
    from desktop.commands.mcp import run_mcp

    return run_mcp(options, _server(options))


def _run_models(options: argparse.Namespace) -> int:
    from desktop.commands.models import run_models

    return run_models(options)


def _display() -> bool:
    """Whether a window can be shown."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _main() -> NoReturn:
    sys.exit(main())


if __name__ == "__main__":
    _main()
