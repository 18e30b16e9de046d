"""The desk: every use case of one opened vault, in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ilja_desktop.domain.changes import Change
from ilja_desktop.domain.user import User
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.access import Access
from ilja_desktop.services.acknowledgement import Acknowledgements
from ilja_desktop.services.agendapaper import AgendaPapers
from ilja_desktop.services.agendaplan import AgendaPlans
from ilja_desktop.services.agendarelease import AgendaReleases
from ilja_desktop.services.anchoring import Anchorage
from ilja_desktop.services.audits import Audits
from ilja_desktop.services.backup import Backups
from ilja_desktop.services.boardsession import BoardSessions
from ilja_desktop.services.carryforward import CarryForward
from ilja_desktop.services.casefile import Cases
from ilja_desktop.services.commitment import Commitments
from ilja_desktop.services.commitmentlist import CommitmentLists
from ilja_desktop.services.conference import Conferences
from ilja_desktop.services.conferenceseries import SeriesBook
from ilja_desktop.services.consent import Consents
from ilja_desktop.services.consenttask import ConsentTasks, open_withdrawals
from ilja_desktop.services.correction import Corrections
from ilja_desktop.services.devicekeys import DeviceKeys
from ilja_desktop.services.disclosure import Disclosures
from ilja_desktop.services.draft import Drafts
from ilja_desktop.services.erasure import Erasures
from ilja_desktop.services.exchange import Imports
from ilja_desktop.services.familyinvitation import FamilyInvitations
from ilja_desktop.services.folder import Folders
from ilja_desktop.services.followup import FollowUps
from ilja_desktop.services.form import Forms
from ilja_desktop.services.formbatch import FormBatches
from ilja_desktop.services.formhandout import FormHandOuts
from ilja_desktop.services.freedays import FreeDays
from ilja_desktop.services.frompaper import FromPaper
from ilja_desktop.services.guest import Guests
from ilja_desktop.services.handout import HandOuts
from ilja_desktop.services.handover import Handovers
from ilja_desktop.services.inspection import Inspections
from ilja_desktop.services.institution import Network
from ilja_desktop.services.interruption import Interruptions
from ilja_desktop.services.invitation import Invitations
from ilja_desktop.services.legalground import LegalGrounds
from ilja_desktop.services.loss import Losses
from ilja_desktop.services.minutes import MinutesBook
from ilja_desktop.services.nameless import ItemModes
from ilja_desktop.services.offer import Offers
from ilja_desktop.services.office import Offices
from ilja_desktop.services.overview import Overviews
from ilja_desktop.services.ownkey import OwnKeys
from ilja_desktop.services.papercheck import PaperChecks
from ilja_desktop.services.person import YoungPeople
from ilja_desktop.services.planning import Planning
from ilja_desktop.services.presence import Presence
from ilja_desktop.services.press import Press, SigningMeans
from ilja_desktop.services.projection import Projections
from ilja_desktop.services.readiness import Readiness
from ilja_desktop.services.recall import Recalls
from ilja_desktop.services.recovery import Recoveries
from ilja_desktop.services.reminder import Reminders
from ilja_desktop.services.retention import Retentions
from ilja_desktop.services.review import Reviews
from ilja_desktop.services.scan import Scans
from ilja_desktop.services.selection import Selections
from ilja_desktop.services.session import Sessions
from ilja_desktop.services.shield import Shields
from ilja_desktop.services.staff import Staff
from ilja_desktop.services.stoppage import Stoppages
from ilja_desktop.services.subjectaccess import SubjectAccesses
from ilja_desktop.services.summary import Summaries
from ilja_desktop.services.tablesigning import TableSignings
from ilja_desktop.services.tombstone import TombstoneLists
from ilja_desktop.services.vaultplace import VaultPlaces
from ilja_desktop.services.verification import Verifications
from ilja_desktop.services.withdrawal import Withdrawals
from ilja_desktop.services.withdrawalletter import WithdrawalLetters
from ilja_desktop.services.workplace import Clock, Workplace
from ilja_desktop.store.vault import Vault

Listener = Callable[[frozenset[Change]], None]


@dataclass(frozen=True)
class Desk:
    """What the window and the command line may talk to."""

    workplace: Workplace
    access: Access
    anchorage: Anchorage
    audits: Audits
    backups: Backups
    cases: Cases
    commitments: Commitments
    commitment_lists: CommitmentLists
    conferences: Conferences
    consents: Consents
    consent_tasks: ConsentTasks
    devicekeys: DeviceKeys
    disclosures: Disclosures
    erasures: Erasures
    drafts: Drafts
    forms: Forms
    guests: Guests
    item_modes: ItemModes
    legal_grounds: LegalGrounds
    losses: Losses
    minutes: MinutesBook
    network: Network
    office: Offices
    overview: Overviews
    own_keys: OwnKeys
    people: YoungPeople
    readiness: Readiness
    recovery: Recoveries
    retentions: Retentions
    sessions: Sessions
    shields: Shields
    staff: Staff
    stoppages: Stoppages
    subject_accesses: SubjectAccesses
    imports: Imports
    inspections: Inspections
    summaries: Summaries
    table_signings: TableSignings
    verifications: Verifications
    acknowledgements: Acknowledgements
    paper_checks: PaperChecks
    withdrawals: Withdrawals
    withdrawal_letters: WithdrawalLetters

    @property
    def user(self) -> User:
        """Return who is signed in."""
        return self.workplace.user

    @property
    def vault_places(self) -> VaultPlaces:
        """Return what can be found out about the place of the vault."""
        return VaultPlaces(self.workplace)

    @property
    def form_hand_outs(self) -> FormHandOuts:
        """Return what can be done with forms once they are made."""
        return FormHandOuts(self.workplace)

    @property
    def board_sessions(self) -> BoardSessions:
        """Return what can be done about boards."""
        return BoardSessions(self.workplace, self.minutes.press)

    @property
    def follow_ups(self) -> FollowUps:
        """Return what can be done to follow up commitments."""
        return FollowUps(self.workplace)

    @property
    def reminders(self) -> Reminders:
        """Return what can be done to remind of commitments."""
        return Reminders(self.workplace)

    @property
    def hand_outs(self) -> HandOuts:
        """Return what can be known about copies that have not left."""
        return HandOuts(self.workplace)

    @property
    def agenda_papers(self) -> AgendaPapers:
        """Return what can be done with agendas on paper."""
        return AgendaPapers(self.workplace)

    @property
    def offers(self) -> Offers:
        """Return what can be done with the list of offers."""
        return Offers(self.workplace)

    @property
    def agenda_plans(self) -> AgendaPlans:
        """Return what can be done about the time of an agenda."""
        return AgendaPlans(self.workplace)

    @property
    def agenda_releases(self) -> AgendaReleases:
        """Return what can be done to release an agenda."""
        return AgendaReleases(self.workplace)

    @property
    def handovers(self) -> Handovers:
        """Return what can be done to hand over a running conference."""
        return Handovers(self.workplace, self.access)

    @property
    def selections(self) -> Selections:
        """Return what can be done about decisions on reported cases."""
        return Selections(self.workplace)

    @property
    def planning(self) -> Planning:
        """Return what can be done with the plan of a year."""
        return Planning(self.workplace)

    @property
    def series(self) -> SeriesBook:
        """Return what can be done with series of conferences."""
        return SeriesBook(self.workplace)

    @property
    def free_days(self) -> FreeDays:
        """Return what can be done about days on which no conference should be."""
        return FreeDays(self.workplace)

    @property
    def invitations(self) -> Invitations:
        """Return what can be done about inviting partners."""
        return Invitations(self.workplace)

    @property
    def family_invitations(self) -> FamilyInvitations:
        """Return what can be done about inviting families."""
        return FamilyInvitations(self.workplace, self.forms)

    @property
    def form_batches(self) -> FormBatches:
        """Return what can be done about the papers of the work list."""
        return FormBatches(self.workplace, self.forms, self.withdrawals, self.withdrawal_letters)

    @property
    def reviews(self) -> Reviews:
        """Return what can be done about agreeing on minutes."""
        return Reviews(self.workplace, self.minutes.press)

    @property
    def corrections(self) -> Corrections:
        """Return what can be done about mistakes in final minutes."""
        return Corrections(self.workplace, self.minutes.press)

    @property
    def recalls(self) -> Recalls:
        """Return what can be done about copies of a withdrawn version."""
        return Recalls(self.workplace)

    @property
    def carry_forward(self) -> CarryForward:
        """Return what can be done with commitments of earlier conferences."""
        return CarryForward(self.workplace)

    @property
    def interruptions(self) -> Interruptions:
        """Return what can be done about pauses and the time of a session."""
        return Interruptions(self.workplace)

    @property
    def projections(self) -> Projections:
        """Return what can be shown to everybody in the room."""
        return Projections(self.workplace)

    @property
    def folders(self) -> Folders:
        """Return what can be done with the folders of conferences."""
        return Folders(self.workplace, self.forms)

    @property
    def from_paper(self) -> FromPaper:
        """Return what can be done about sessions held on paper."""
        return FromPaper(self.workplace)

    @property
    def scans(self) -> Scans:
        """Return what can be done with scans of signed forms."""
        return Scans(self.workplace)

    def on_change(self, listener: Listener) -> None:
        """Call ``listener`` after every commit that changed something, on the writing thread."""
        self.workplace.vault.subscribe(listener)


def desk_for(
    vault: Vault,
    user: User,
    signatory: SigningMeans,
    unlocked: Unlocked,
    clock: Clock,
    presence: Presence | None = None,
) -> Desk:
    """Lay out the desk of a user for an opened vault; nobody counts as present unless told."""
    at = Workplace(vault, user, clock, presence or Presence())
    press = Press(user, signatory, clock)
    access = Access(at, unlocked)
    anchorage = Anchorage(at, access)
    lists = TombstoneLists(at, access)
    vault.subscribe(lists.follow)
    return _laid_out(at, press, access, anchorage, lists)


def _laid_out(
    at: Workplace, press: Press, access: Access, anchorage: Anchorage, lists: TombstoneLists
) -> Desk:
    withdrawals, forms = Withdrawals(at, access), Forms(at)
    return Desk(
        workplace=at,
        access=access,
        anchorage=anchorage,
        audits=Audits(at, anchorage),
        inspections=Inspections(at, anchorage),
        backups=Backups(at, access, lists),
        cases=Cases(at),
        commitments=Commitments(at),
        commitment_lists=CommitmentLists(at),
        conferences=Conferences(at),
        consents=Consents(at),
        consent_tasks=ConsentTasks(at, (open_withdrawals(withdrawals),)),
        devicekeys=DeviceKeys(at, access),
        disclosures=Disclosures(at, press),
        drafts=Drafts(at),
        erasures=Erasures(at, lists),
        forms=forms,
        guests=Guests(at, Consents(at), forms),
        item_modes=ItemModes(at),
        legal_grounds=LegalGrounds(at, access),
        losses=Losses(at),
        minutes=MinutesBook(at, press),
        network=Network(at),
        office=Offices(at),
        overview=Overviews(at),
        own_keys=OwnKeys(at, access, press),
        people=YoungPeople(at),
        readiness=Readiness(at, Conferences(at), anchorage),
        recovery=Recoveries(at, access),
        retentions=Retentions(at),
        sessions=Sessions(at),
        subject_accesses=SubjectAccesses(at, press),
        shields=Shields(at, access),
        staff=Staff(at, access),
        stoppages=Stoppages(at, withdrawals),
        verifications=Verifications(at),
        acknowledgements=Acknowledgements(at, access, press),
        paper_checks=PaperChecks(at),
        withdrawals=withdrawals,
        withdrawal_letters=WithdrawalLetters(at, withdrawals, forms),
        summaries=Summaries(at),
        table_signings=TableSignings(at, press),
        imports=Imports(at),
    )
