"""The people who open this vault, and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ProfessionalId, Stored


class Role(Enum):
    """What somebody does with the program."""

    COORDINATION = "Koordination"
    MODERATION = "Moderation"
    MINUTE_TAKING = "Protokoll"
    REPORTING = "meldende Fachkraft"
    LEADERSHIP = "Leitung"
    DATA_PROTECTION = "Datenschutz"
    ADMINISTRATION = "Systembetreuung"
    MENTOR = "Lotse"
    """Of a volunteer's own vault, never of the office's."""


OFFICE_ROLES = tuple(role for role in Role if role is not Role.MENTOR)
"""Roles somebody can have in the office's vault."""


@dataclass(eq=False)
class MentorHasOwnVault(Refusal):
    """A volunteer works in a vault of their own and is never let into the office's."""


def demand_office_roles(roles: frozenset[Role]) -> None:
    """Raise ``MentorHasOwnVault`` if one of some roles belongs to a volunteer's vault (R13)."""
    if not roles.issubset(OFFICE_ROLES):
        raise MentorHasOwnVault


class Right(Enum):
    """What a use case asks for before it begins."""

    READ_CASES = "Fälle einsehen"
    SEE_CLOSED_DRAFTS = "verschlossene Entwürfe einsehen"
    WRITE_CASES = "Fälle bearbeiten"
    SHIELD_CASES = "Fälle schützen"
    WRITE_CONSENTS = "Einwilligungen führen"
    PLAN_CONFERENCES = "Konferenzen planen"
    HOLD_CONFERENCES = "Konferenzen leiten"
    SIGN_MINUTES = "Protokolle unterschreiben"
    EXPORT = "Unterlagen ausgeben"
    SUMMARISE = "Berichte erstellen"
    KEEP_NETWORK = "Netzwerk pflegen"
    ADMINISTER = "Personen und Einstellungen verwalten"
    READ_AUDIT = "Verlauf prüfen"
    ERASE = "Löschlauf ausführen"
    GIVE_ACCESS = "Auskunft erteilen"
    KEEP_VOLUNTEERS = "Lotsen begleiten"
    KEEP_LOG = "Tagebuch führen"


_SESSION = {Right.READ_CASES, Right.WRITE_CASES, Right.WRITE_CONSENTS, Right.HOLD_CONFERENCES}

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.COORDINATION: frozenset(Right) - {Right.ADMINISTER},
    Role.MODERATION: frozenset(
        _SESSION
        | {Right.SHIELD_CASES}
        | {Right.PLAN_CONFERENCES, Right.SIGN_MINUTES, Right.EXPORT, Right.KEEP_NETWORK}
    ),
    Role.MINUTE_TAKING: frozenset(_SESSION),
    Role.REPORTING: frozenset({Right.READ_CASES, Right.WRITE_CASES, Right.WRITE_CONSENTS}),
    Role.LEADERSHIP: frozenset({Right.SUMMARISE}),
    Role.DATA_PROTECTION: frozenset({Right.READ_AUDIT, Right.ERASE}),
    Role.ADMINISTRATION: frozenset({Right.ADMINISTER}),
    Role.MENTOR: frozenset({Right.KEEP_LOG, Right.EXPORT, Right.KEEP_NETWORK}),
}


@dataclass(frozen=True, kw_only=True)
class UserDraft:
    """Somebody who is to open the vault."""

    name: str = ""
    """The sign-in name, shown on the unlock screen."""
    display_name: str = ""
    roles: frozenset[Role] = frozenset()
    professional_id: ProfessionalId | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        if not self.name.strip():
            found.append("name.missing")
        if not self.roles:
            found.append("roles.missing")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class User(UserDraft, Stored):
    """Somebody who may open the vault."""

    uid: str
    """Names the key slot in the vault's header."""
    active: bool = True
    password_temporary: bool = False
    """Somebody else knows the password; nothing may be done before it is changed."""


def may(user: User, right: Right) -> bool:
    """Say whether one of the user's roles carries a right."""
    ready = user.active and not user.password_temporary
    return ready and grants(user.roles, right)


def grants(roles: frozenset[Role], right: Right) -> bool:
    """Say whether one of some roles carries a right."""
    return any(right in RIGHTS[role] for role in roles)
