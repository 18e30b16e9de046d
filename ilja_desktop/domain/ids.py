"""What every stored noun has: a local number, a number for the world, a revision.

``id`` is local to one vault (paging, foreign keys), ``uuid`` is all that ever leaves it,
``revision`` counts the changes and guards against overwriting somebody's newer version.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType
from uuid import UUID

InstitutionId = NewType("InstitutionId", int)
ProfessionalId = NewType("ProfessionalId", int)
YoungPersonId = NewType("YoungPersonId", int)
CustodyHolderId = NewType("CustodyHolderId", int)
ThirdPersonId = NewType("ThirdPersonId", int)
CaseId = NewType("CaseId", int)
CaseReportId = NewType("CaseReportId", int)
ConsentId = NewType("ConsentId", int)
GrantId = NewType("GrantId", int)
LegalGroundId = NewType("LegalGroundId", int)
ConferenceId = NewType("ConferenceId", int)
AgendaItemId = NewType("AgendaItemId", int)
AttendanceId = NewType("AttendanceId", int)
CaseSheetId = NewType("CaseSheetId", int)
MinutesId = NewType("MinutesId", int)
GoalId = NewType("GoalId", int)
CommitmentId = NewType("CommitmentId", int)
DocumentId = NewType("DocumentId", int)
ScanId = NewType("ScanId", int)
DisclosureId = NewType("DisclosureId", int)
RemarkId = NewType("RemarkId", int)
UserId = NewType("UserId", int)
SelectionId = NewType("SelectionId", int)
ShieldId = NewType("ShieldId", int)
LossId = NewType("LossId", int)
AcknowledgementId = NewType("AcknowledgementId", int)
SeriesId = NewType("SeriesId", int)
InvitationId = NewType("InvitationId", int)
FamilyInvitationId = NewType("FamilyInvitationId", int)
StoppedItemId = NewType("StoppedItemId", int)
FollowUpId = NewType("FollowUpId", int)
BoardSessionId = NewType("BoardSessionId", int)
OfferId = NewType("OfferId", int)
ContactId = NewType("ContactId", int)
PackageId = NewType("PackageId", int)
LoanId = NewType("LoanId", int)
PathwayId = NewType("PathwayId", int)
StationId = NewType("StationId", int)
WhereaboutsId = NewType("WhereaboutsId", int)
VolunteerId = NewType("VolunteerId", int)
MentorshipId = NewType("MentorshipId", int)
MentorLogId = NewType("MentorLogId", int)
PublicationId = NewType("PublicationId", int)
CutOffId = NewType("CutOffId", int)


@dataclass(frozen=True, kw_only=True)
class Stored:
    """A record that has been committed."""

    id: int
    uuid: UUID
    revision: int
