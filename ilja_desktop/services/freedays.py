"""What is known about free days: the state's holidays, and the list of school holidays in use."""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.domain.holiday import Holidays, OwnSchoolHolidays, SchoolHolidays
from ilja_desktop.domain.user import Right
from ilja_desktop.exchange import holidayfile
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import holiday as store
from ilja_desktop.store.holiday import SchoolHolidaysRow


class FreeDays:
    """What a user can do about days on which no conference should be."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def known(self) -> Holidays:
        """Return the holidays of the state and the school holidays in use."""
        with self._at.read() as session:
            return holidays_of(session)

    def shipped(self) -> SchoolHolidays:
        """Return the list of school holidays that comes with the program."""
        return holidayfile.school_holidays()

    def own(self) -> OwnSchoolHolidays | None:
        """Return the list the office decided on, if it did."""
        with self._at.read() as session:
            return store.school_holidays(session)

    def decide(self, listed: SchoolHolidays) -> OwnSchoolHolidays:
        """Let the office's own list take the place of what was used before."""
        complete(listed.problems(self._at.today()))
        with self._at.write(Right.ADMINISTER) as transaction:
            row = SchoolHolidaysRow(**columns(listed), decided_on=self._at.today())
            return transaction.add(row).record()


def holidays_of(session: Session) -> Holidays:
    """Return what is known about free days; the office's own list where it has one."""
    own = store.school_holidays(session)
    listed: SchoolHolidays = holidayfile.school_holidays() if own is None else own
    return Holidays(holidayfile.public_holidays(), listed)
