"""Which form is to be printed, and what there is to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.formedition import FormEdition
from ilja_desktop.ui.consent.receivers import KnownNetwork
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.words import mark


@dataclass(frozen=True, kw_only=True)
class FormChoice:
    """What is to be printed."""

    kind: FormKind = FormKind.CONSENT
    language: FormLanguage = FormLanguage.GERMAN
    address: Address | None = None
    version: int | None = None
    """Place in the list of versions; none for the one in use."""
    conference_id: ConferenceId | None = None

    def problems(self, today: date) -> Sequence[str]:
        """Name nothing: every choice can be printed."""
        return ()


FIELDS: tuple[f.Field, ...] = (
    f.Choice(name="kind", label=mark("FormPrint", "Formular"), enum=FormKind, always=True),
    f.Choice(
        name="language",
        label=mark("FormPrint", "Sprache neben Deutsch"),
        enum=FormLanguage,
        always=True,
    ),
    f.Choice(
        name="address",
        label=mark("FormPrint", "Anrede"),
        enum=Address,
        hint=mark("FormPrint", "leer: nach dem Alter"),
        beside=True,
    ),
    f.Reference(
        name="version",
        label=mark("FormPrint", "Fassung"),
        prompt=mark("FormPrint", "Die geltende"),
    ),
    f.Reference(
        name="conference_id",
        label=mark("FormPrint", "Konferenz"),
        prompt=mark("FormPrint", "Keine"),
        beside=True,
    ),
)


@dataclass(frozen=True)
class FormOffer:
    """What can be chosen: every version, every conference, and everybody to be named."""

    editions: dict[FormKind, tuple[FormEdition, ...]]
    conferences: tuple[Conference, ...]
    network: KnownNetwork


def form_offer(desk: Desk) -> FormOffer:
    """Read what can be chosen; for the store lane."""
    return FormOffer(
        {kind: desk.forms.editions(kind) for kind in FormKind},
        desk.conferences.all(),
        KnownNetwork.of(desk.network.institutions(), desk.network.professionals()),
    )
