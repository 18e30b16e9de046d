"""The desk: every use case of one opened vault, in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, overload

from ilja_desktop.domain.changes import Change
from ilja_desktop.domain.user import User
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.access import Access
from ilja_desktop.services.acknowledgement import Acknowledgements
from ilja_desktop.services.agendapaper import AgendaPapers
from ilja_desktop.services.agendaplan import AgendaPlans
from ilja_desktop.services.agendarelease import AgendaReleases
from ilja_desktop.services.anchoring import Anchorage
from ilja_desktop.services.audit import Audits
from ilja_desktop.services.backup import Backups
from ilja_desktop.services.boardsession import BoardSessions
from ilja_desktop.services.carryforward import CarryForward
from ilja_desktop.services.casefile import Cases
from ilja_desktop.services.caselist import CaseLists
from ilja_desktop.services.closeddraft import ClosedDrafts
from ilja_desktop.services.commitment import Commitments
from ilja_desktop.services.commitmentcopy import CommitmentCopies
from ilja_desktop.services.commitmentlist import CommitmentLists
from ilja_desktop.services.conference import Conferences
from ilja_desktop.services.conferenceseries import SeriesBook
from ilja_desktop.services.consent import Consents
from ilja_desktop.services.consenttask import ConsentTasks, open_withdrawals
from ilja_desktop.services.contact import Contacts
from ilja_desktop.services.correction import Corrections
from ilja_desktop.services.destination import DestinationLists
from ilja_desktop.services.devicekey import DeviceKeys
from ilja_desktop.services.disclosure import Disclosures
from ilja_desktop.services.draft import Drafts
from ilja_desktop.services.entrusted import EntrustedFacts
from ilja_desktop.services.erasure import Erasures
from ilja_desktop.services.evaluation import Evaluations
from ilja_desktop.services.exchange import Imports
from ilja_desktop.services.familyinvitation import FamilyInvitations
from ilja_desktop.services.filing import Filings
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
from ilja_desktop.services.mentorlog import MentorLogs
from ilja_desktop.services.mentorpaper import MentorPapers
from ilja_desktop.services.mentorship import Mentorships
from ilja_desktop.services.minutes import MinutesBook
from ilja_desktop.services.nameless import ItemModes
from ilja_desktop.services.narrative import Narratives
from ilja_desktop.services.offer import Offers
from ilja_desktop.services.office import Offices
from ilja_desktop.services.overview import Overviews
from ilja_desktop.services.ownkey import OwnKeys
from ilja_desktop.services.package import Packages
from ilja_desktop.services.papercheck import PaperChecks
from ilja_desktop.services.paperrecord import PaperRecords
from ilja_desktop.services.pathway import Pathways
from ilja_desktop.services.person import YoungPeople
from ilja_desktop.services.planning import Planning
from ilja_desktop.services.presence import Presence
from ilja_desktop.services.press import Press, SigningMeans
from ilja_desktop.services.projection import Projections
from ilja_desktop.services.publication import Publications
from ilja_desktop.services.readiness import Readiness
from ilja_desktop.services.recall import Recalls
from ilja_desktop.services.recovery import Recoveries
from ilja_desktop.services.reminder import Reminders
from ilja_desktop.services.retention import Retentions
from ilja_desktop.services.review import Reviews
from ilja_desktop.services.scan import Scans
from ilja_desktop.services.seat import Seats
from ilja_desktop.services.selection import Selections
from ilja_desktop.services.session import Sessions
from ilja_desktop.services.shield import Shields
from ilja_desktop.services.staff import Staff
from ilja_desktop.services.startstick import StartSticks
from ilja_desktop.services.stoppage import Stoppages
from ilja_desktop.services.subjectaccess import SubjectAccesses
from ilja_desktop.services.summary import Summaries
from ilja_desktop.services.tablesigning import TableSignings
from ilja_desktop.services.tombstone import TombstoneLists
from ilja_desktop.services.vaultplace import VaultPlaces
from ilja_desktop.services.verification import Verifications
from ilja_desktop.services.volunteer import Volunteers
from ilja_desktop.services.whereabouts import WhereaboutsBook
from ilja_desktop.services.whereaboutsfigures import WhereaboutsFigures
from ilja_desktop.services.withdrawal import Withdrawals
from ilja_desktop.services.withdrawalletter import WithdrawalLetters
from ilja_desktop.services.workplace import Clock, Workplace
from ilja_desktop.store.vault import Vault

Listener = Callable[[frozenset[Change]], None]


T = TypeVar("T")


class Laid(Generic[T]):
    """What lies on a desk: made when somebody first takes it up, and the same one from then on.

    Args:
        make: makes it, of what else lies on the desk.
    """

    def __init__(self, make: Callable[[Desk], T]) -> None:
        self._make = make

    def __set_name__(self, owner: type[Desk], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, desk: None, owner: type[Desk]) -> Laid[T]: ...

    @overload
    def __get__(self, desk: Desk, owner: type[Desk]) -> T: ...

    def __get__(self, desk: Desk | None, owner: type[Desk]) -> Laid[T] | T:
        if desk is None:
            return self
        made: T = vars(desk).setdefault(self._name, self._make(desk))
        return made


def at(kind: Callable[[Workplace], T]) -> Laid[T]:
    """Return a use case that needs nothing but the workplace."""
    return Laid(lambda desk: kind(desk.workplace))


class Desk:
    """What the window and the command line may talk to.

    Args:
        workplace: the vault, who works at it, and the clock.
        access: the keys of the opened vault.
        press: what signs papers.
    """

    def __init__(self, workplace: Workplace, access: Access, press: Press) -> None:
        self.workplace = workplace
        self.access = access
        self.press = press
        self.anchorage = Anchorage(workplace, access)
        self.tombstone_lists = TombstoneLists(workplace, access)

    # Young people, their cases, and who works with them
    case_lists = at(CaseLists)
    cases = at(Cases)
    closed_drafts = at(ClosedDrafts)
    commitment_lists = at(CommitmentLists)
    commitments = at(Commitments)
    drafts = at(Drafts)
    entrusted_facts = at(EntrustedFacts)
    filings = at(Filings)
    follow_ups = at(FollowUps)
    imports = at(Imports)
    narratives = at(Narratives)
    network = at(Network)
    offers = at(Offers)
    overview = at(Overviews)
    people = at(YoungPeople)
    reminders = at(Reminders)
    commitment_copies = at(CommitmentCopies)
    selections = at(Selections)
    publications = at(Publications)
    summaries = Laid(lambda desk: Summaries(desk.workplace, desk.publications))
    evaluations = Laid(lambda desk: Evaluations(desk.workplace, desk.publications, desk.summaries))

    # Other desks
    contacts = Laid(lambda desk: Contacts(desk.workplace, desk.access))
    start_sticks = Laid(lambda desk: StartSticks(desk.workplace, desk.contacts))
    packages = Laid(lambda desk: Packages(desk.workplace, desk.access, desk.anchorage))

    # Where young people are
    destination_lists = at(DestinationLists)
    pathways = at(Pathways)
    whereabouts = at(WhereaboutsBook)
    whereabouts_figures = Laid(lambda desk: WhereaboutsFigures(desk.workplace, desk.summaries))

    # Volunteers and their tandems
    mentor_logs = at(MentorLogs)
    mentor_papers = Laid(lambda desk: MentorPapers(desk.workplace, desk.press))
    mentorships = at(Mentorships)
    volunteers = at(Volunteers)

    # Consent
    consents = at(Consents)
    forms = at(Forms)
    form_hand_outs = at(FormHandOuts)
    item_modes = at(ItemModes)
    legal_grounds = Laid(lambda desk: LegalGrounds(desk.workplace, desk.access))
    scans = at(Scans)
    table_signings = Laid(lambda desk: TableSignings(desk.workplace, desk.press))
    withdrawals = Laid(lambda desk: Withdrawals(desk.workplace, desk.access))
    withdrawal_letters = Laid(
        lambda desk: WithdrawalLetters(desk.workplace, desk.withdrawals, desk.forms)
    )
    consent_tasks = Laid(
        lambda desk: ConsentTasks(desk.workplace, (open_withdrawals(desk.withdrawals),))
    )
    form_batches = Laid(
        lambda desk: FormBatches(
            desk.workplace, desk.forms, desk.withdrawals, desk.withdrawal_letters
        )
    )

    # Planning a conference
    agenda_papers = at(AgendaPapers)
    agenda_plans = at(AgendaPlans)
    agenda_releases = at(AgendaReleases)
    board_sessions = Laid(lambda desk: BoardSessions(desk.workplace, desk.press))
    conferences = at(Conferences)
    family_invitations = Laid(lambda desk: FamilyInvitations(desk.workplace, desk.forms))
    folders = Laid(lambda desk: Folders(desk.workplace, desk.forms))
    free_days = at(FreeDays)
    invitations = at(Invitations)
    planning = at(Planning)
    readiness = Laid(lambda desk: Readiness(desk.workplace, desk.conferences, desk.anchorage))
    series = at(SeriesBook)

    # Holding it
    carry_forward = at(CarryForward)
    from_paper = at(FromPaper)
    guests = Laid(lambda desk: Guests(desk.workplace, desk.consents, desk.forms))
    handovers = Laid(lambda desk: Handovers(desk.workplace, desk.access))
    interruptions = at(Interruptions)
    projections = at(Projections)
    seats = at(Seats)
    sessions = at(Sessions)
    stoppages = Laid(lambda desk: Stoppages(desk.workplace, desk.withdrawals))

    # What comes of it
    acknowledgements = Laid(lambda desk: Acknowledgements(desk.workplace, desk.access, desk.press))
    corrections = Laid(lambda desk: Corrections(desk.workplace, desk.press))
    disclosures = Laid(lambda desk: Disclosures(desk.workplace, desk.press))
    hand_outs = at(HandOuts)
    minutes = Laid(lambda desk: MinutesBook(desk.workplace, desk.press))
    paper_records = at(PaperRecords)
    paper_checks = at(PaperChecks)
    recalls = at(Recalls)
    reviews = Laid(lambda desk: Reviews(desk.workplace, desk.press))
    verifications = at(Verifications)

    # The office and its vault
    audits = Laid(lambda desk: Audits(desk.workplace, desk.anchorage))
    backups = Laid(lambda desk: Backups(desk.workplace, desk.access, desk.tombstone_lists))
    device_keys = Laid(lambda desk: DeviceKeys(desk.workplace, desk.access))
    erasures = Laid(lambda desk: Erasures(desk.workplace, desk.tombstone_lists))
    inspections = Laid(lambda desk: Inspections(desk.workplace, desk.anchorage))
    losses = at(Losses)
    office = at(Offices)
    own_keys = Laid(lambda desk: OwnKeys(desk.workplace, desk.access, desk.press))
    recovery = Laid(lambda desk: Recoveries(desk.workplace, desk.access))
    retentions = at(Retentions)
    shields = Laid(lambda desk: Shields(desk.workplace, desk.access))
    staff = Laid(lambda desk: Staff(desk.workplace, desk.access))
    subject_accesses = Laid(lambda desk: SubjectAccesses(desk.workplace, desk.press))
    vault_places = at(VaultPlaces)

    @property
    def user(self) -> User:
        """Return who is signed in."""
        return self.workplace.user

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
    workplace = Workplace(vault, user, clock, presence or Presence())
    desk = Desk(workplace, Access(workplace, unlocked), Press(user, signatory, clock))
    vault.subscribe(desk.tombstone_lists.follow)
    return desk
