"""What the identity provider of the tests does not do by itself, from the library that it is made of: it compares the
verifier of PKCE (RFC 7636), and signs people in by a code that they enter elsewhere (RFC 8628).
"""

from __future__ import annotations

import time
import warnings
from datetime import timedelta
from typing import Any

import flask
from authlib.oauth2.rfc7636 import CodeChallenge  # type: ignore[import-untyped]
from authlib.oauth2.rfc8628 import (  # type: ignore[import-untyped]
    DEVICE_CODE_GRANT_TYPE,
    DeviceAuthorizationEndpoint,
    DeviceCodeGrant,
    DeviceCredentialDict,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # within it
    from oidc_provider_mock import _app as mock  # type: ignore[import-untyped]
    from oidc_provider_mock._storage import Client, storage  # type: ignore[import-untyped]

ENTERING = "/device"
AUTHORIZING = "/oauth2/device"


class Pkce(CodeChallenge):  # type: ignore[misc]
    """Without a verifier nobody gets a token, whatever secret they have; the provider keeps no challenge but here."""

    def __init__(self) -> None:
        super().__init__(required=True)
        self._challenges: dict[str, str] = {}
        """By the nonce, which is different in each sign-in."""

    def validate_code_challenge(self, grant: Any, redirect_uri: str) -> None:
        super().validate_code_challenge(grant, redirect_uri)
        asked = grant.request.payload.data
        self._challenges[asked["nonce"]] = asked["code_challenge"]

    def get_authorization_code_challenge(self, authorization_code: Any) -> str:
        return self._challenges[authorization_code.nonce]

    def get_authorization_code_challenge_method(self, authorization_code: Any) -> str:
        return "S256"


class Devices:
    """Codes that were made, and what people did with them."""

    def __init__(self) -> None:
        self.made: dict[str, DeviceCredentialDict] = {}
        self.entered: dict[str, tuple[Any, bool]] = {}

    def endpoint(self) -> type[DeviceAuthorizationEndpoint]:
        devices = self

        class Endpoint(DeviceAuthorizationEndpoint):  # type: ignore[misc]
            CLIENT_AUTH_METHODS = ("client_secret_post", "none")
            INTERVAL = 1

            def get_verification_uri(self) -> str:
                return flask.request.host_url.rstrip("/") + ENTERING

            def save_device_credential(self, client_id: str, scope: str, data: dict[str, Any]) -> None:
                known = {"client_id": client_id, "scope": scope, "expires_at": time.time() + data["expires_in"], **data}
                devices.made[data["device_code"]] = DeviceCredentialDict(known)

        return Endpoint

    def grant(self) -> type[DeviceCodeGrant]:
        devices = self

        class Grant(DeviceCodeGrant):  # type: ignore[misc]
            TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_post", "none")

            def query_device_credential(self, device_code: str) -> DeviceCredentialDict | None:
                return devices.made.get(device_code)

            def query_user_grant(self, user_code: str) -> tuple[Any, bool] | None:
                return devices.entered.get(user_code)

            def should_slow_down(self, credential: DeviceCredentialDict) -> bool:
                return False

        return Grant

    def enter(self) -> tuple[str, int]:
        """The form on which a person enters a code: `user_code`, who they are (`sub`), and `action`."""
        form = flask.request.form
        self.entered[form["user_code"]] = storage.get_user(form["sub"]), form.get("action") != "deny"
        return "Entered.", 200


def add_to(app: flask.Flask) -> None:
    """Have the provider do both. It makes its own parts with the first request."""
    Client.GRANT_TYPES_SUPPORTED = (*Client.GRANT_TYPES_SUPPORTED, DEVICE_CODE_GRANT_TYPE)
    devices, added = Devices(), False

    @app.before_request
    def add() -> flask.Response | None:
        nonlocal added
        server = flask.g._authlib_authorization_server
        if not added:
            added = True
            for kind, extensions in server._authorization_grants:
                if issubclass(kind, mock.AuthorizationCodeGrant):
                    extensions.append(Pkce())
            server.register_grant(devices.grant(), [mock.OpenIDCode(False, timedelta(hours=1))])
            server.register_endpoint(devices.endpoint())
        form = flask.request.form
        if flask.request.path == "/oauth2/token" and form.get("grant_type") == DEVICE_CODE_GRANT_TYPE:
            answer: flask.Response = server.create_token_response()
            return answer
        return None

    def authorize_device() -> flask.Response:
        name = DeviceAuthorizationEndpoint.ENDPOINT_NAME
        answer: flask.Response = flask.g._authlib_authorization_server.create_endpoint_response(name)
        return answer

    app.add_url_rule(AUTHORIZING, view_func=authorize_device, methods=["POST"])
    app.add_url_rule(ENTERING, view_func=devices.enter, methods=["POST"])

    @app.after_request
    def offer(answer: flask.Response) -> flask.Response:
        if flask.request.path == "/.well-known/openid-configuration":
            place = flask.request.host_url.rstrip("/") + AUTHORIZING
            answer.set_data(flask.json.dumps({**answer.get_json(), "device_authorization_endpoint": place}))
        return answer
