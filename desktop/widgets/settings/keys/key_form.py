"""The form for a new key: whose it is, which host gets it, and the key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.address import InvalidAddress
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.model.engines.choices import PROVIDERS, parse_host
from desktop.model.notice import Notice
from desktop.widgets.settings.keys.key_field import KeyField
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.form import Card, Field, Form, lasting
from desktop.widgets.settings.parts.verdict import Verdict

HOST_HELP = QT_TRANSLATE_NOOP(
    "KeyForm", "The only place the key is sent to. Leave it unless your provider gave you another address."
)
KEY_HELP = QT_TRANSLATE_NOOP("KeyForm", "Afterwards only its last four characters are shown.")


class KeyForm(Card):
    """A key can be tested before it is kept."""

    added = Signal(str, str, str, arguments=["provider", "host", "key"])
    test_requested = Signal(str, str, str, arguments=["provider", "host", "key"])

    def __init__(self) -> None:
        super().__init__(self.tr("Add a key"), "", "key")
        self._provider_box = ChoiceBox()
        self._host_line = QLineEdit()
        self._provider = Field(self.tr("Provider"), self._provider_box, self.tr("Who gave you the key."))
        self._host = Field(self.tr("Host"), self._host_line, self.tr(HOST_HELP))
        self._key = KeyField(self.tr("Key"), self.tr(KEY_HELP))
        self._verdict = Verdict()
        self._test = lasting(self.tr("Test key"))
        self._add = lasting(self.tr("Add key"), "primary")
        self._tested = ("", "")
        """Provider and host of the key that is being tested here, or was last."""
        self._awaiting = False
        self._arrange()
        self._connect()
        self._choose_provider()

    def ask_for(self, provider: str, host: str = "") -> None:
        if provider:
            self._provider_box.show_value(provider)
            self._choose_provider()
        if host:
            self._host_line.setText(host)
        self._key.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_result(self, provider: str, host: str, result: Notice) -> bool:
        """Show what came of the test that was asked for here; False where it is about another key."""
        if self._tested != (provider, host):
            return False
        self._verdict.judge(result, self._values)
        self._awaiting = result.kind == "busy"
        self._show_state()
        return True

    @property
    def key_field(self) -> QWidget:
        return self._key.control

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key leads, in order."""
        return [self._provider_box, self._host_line, self._key.control, self._test, self._add]

    # Building

    def _arrange(self) -> None:
        for provider in PROVIDERS:
            self._provider_box.add(translate("engine_options", provider.label), provider.name)
        self._provider_box.setCurrentIndex(0)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._test)
        foot.addWidget(self._add)
        self.column.addWidget(Form(self._provider, self._host, self._key))
        self.column.addWidget(self._verdict)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        self._provider_box.activated.connect(self._choose_provider)
        self._host_line.textChanged.connect(self._on_edit)
        self._key.changed.connect(self._on_edit)
        self._key.entered.connect(self._on_add)
        self._add.wanted.connect(self._on_add)
        self._test.wanted.connect(self._on_test)

    # Behaviour

    def _choose_provider(self) -> None:
        hosts = {provider.name: provider.host for provider in PROVIDERS}
        self._host_line.setText(hosts[self._provider_box.value])
        self._on_edit()

    def _on_edit(self) -> None:
        """What was said about another key or host no longer counts."""
        if not self._awaiting:
            self._tested = ("", "")
        self._verdict.keep_only(self._values)
        self._show_state()

    def _show_state(self) -> None:
        ready = bool(self._typed_host() and self._key.key)
        self._add.set_possible(ready)
        self._test.set_possible(ready and not self._awaiting)

    @property
    def _values(self) -> tuple[str, str, str]:
        return self._provider_box.value, self._host_line.text(), self._key.key

    def _typed_host(self) -> str:
        """Empty while what was typed is none."""
        text = self._host_line.text().strip()
        host, problem = "", "" if text else self.tr("Enter the host that the key is for.")
        try:
            host = parse_host(text) if text else ""
        except InvalidAddress as found:
            problem = str(found)
        self._host.set_problem(problem)
        return host

    def _on_add(self) -> None:
        host = self._typed_host()
        if host:
            self.added.emit(self._provider_box.value, host, self._key.take())

    def _on_test(self) -> None:
        self._tested, self._awaiting = (self._provider_box.value, self._typed_host()), True
        self.test_requested.emit(*self._tested, self._key.key)
