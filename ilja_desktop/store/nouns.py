"""All tables of the vault, so that whoever imports this knows them all."""

from __future__ import annotations

from ilja_desktop.store.acknowledgement import AcknowledgementRow
from ilja_desktop.store.audit import AuditRow
from ilja_desktop.store.backup import BackupRulesRow
from ilja_desktop.store.boardsession import BoardSessionRow
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.certificate import CertificateRow
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.conference import AgendaItemRow, AttendanceRow, ConferenceRow
from ilja_desktop.store.conferenceseries import ConferenceSeriesRow
from ilja_desktop.store.consent import ConsentRow, GrantRow, SignatureRow
from ilja_desktop.store.contact import ContactRow
from ilja_desktop.store.disclosure import DisclosureRow, DocumentRow
from ilja_desktop.store.draft import DraftRow
from ilja_desktop.store.finality import RecordGateRow
from ilja_desktop.store.followup import FollowUpRow
from ilja_desktop.store.form import FormReviewRow, FormWordingRow
from ilja_desktop.store.history import HistoryRow
from ilja_desktop.store.holiday import SchoolHolidaysRow
from ilja_desktop.store.institution import InstitutionRow, ProfessionalRow
from ilja_desktop.store.invitation import FamilyInvitationRow, InvitationRow
from ilja_desktop.store.legalground import LegalGroundRow
from ilja_desktop.store.lineage import LineageRow
from ilja_desktop.store.loan import LoanRow
from ilja_desktop.store.locking import LockRulesRow
from ilja_desktop.store.loss import LossRow
from ilja_desktop.store.mentorlog import MentorLogRow
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.minutes import CaseSheetRow, MinutesRow
from ilja_desktop.store.numbering import NumberBlockRow, SeriesRow
from ilja_desktop.store.offer import OfferRow
from ilja_desktop.store.office import OfficeRow, PolicyRow
from ilja_desktop.store.package import PackageAliasRow, PackageEntryRow, PackageRow
from ilja_desktop.store.pathway import PathwayRow, StationRow
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.publication import CutOffRow, PublicationRow
from ilja_desktop.store.remark import RemarkRow
from ilja_desktop.store.retention import RetentionRow, TombstoneRow
from ilja_desktop.store.revocation import RevocationListRow
from ilja_desktop.store.rows import Row
from ilja_desktop.store.scan import ScanRow
from ilja_desktop.store.searchtables import CaseKeysRow, PersonKeysRow
from ilja_desktop.store.selection import SelectionRow
from ilja_desktop.store.shield import ShieldKeyRow, ShieldRow
from ilja_desktop.store.signingkey import SigningKeyRow
from ilja_desktop.store.stoppeditem import StoppedItemRow
from ilja_desktop.store.thirdperson import ThirdPersonRow
from ilja_desktop.store.user import UserRow
from ilja_desktop.store.volunteer import VolunteerRow
from ilja_desktop.store.whereabouts import DestinationListRow, WhereaboutsRow

TABLES: tuple[type[Row], ...] = (
    OfficeRow,
    PolicyRow,
    InstitutionRow,
    ProfessionalRow,
    OfferRow,
    UserRow,
    CertificateRow,
    YoungPersonRow,
    CustodyHolderRow,
    ThirdPersonRow,
    CaseRow,
    CaseReportRow,
    ConsentRow,
    GrantRow,
    SignatureRow,
    LegalGroundRow,
    ScanRow,
    ConferenceRow,
    AgendaItemRow,
    AttendanceRow,
    ConferenceSeriesRow,
    SchoolHolidaysRow,
    InvitationRow,
    FamilyInvitationRow,
    SelectionRow,
    DocumentRow,
    AcknowledgementRow,
    MinutesRow,
    CaseSheetRow,
    RemarkRow,
    RecordGateRow,
    GoalRow,
    CommitmentRow,
    BoardSessionRow,
    PublicationRow,
    CutOffRow,
    FollowUpRow,
    VolunteerRow,
    MentorshipRow,
    MentorLogRow,
    PathwayRow,
    StationRow,
    WhereaboutsRow,
    DestinationListRow,
    StoppedItemRow,
    DisclosureRow,
    RetentionRow,
    TombstoneRow,
    LossRow,
    ShieldRow,
    ShieldKeyRow,
    DraftRow,
    HistoryRow,
    AuditRow,
    LockRulesRow,
    BackupRulesRow,
    FormReviewRow,
    FormWordingRow,
    SeriesRow,
    NumberBlockRow,
    ContactRow,
    PackageRow,
    PackageEntryRow,
    PackageAliasRow,
    LineageRow,
    LoanRow,
    RevocationListRow,
    SigningKeyRow,
    CaseKeysRow,
    PersonKeysRow,
)
