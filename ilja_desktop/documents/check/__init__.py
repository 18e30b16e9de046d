"""The print room's own conformance check: every document passes it before it leaves.

It knows the rules of PDF/A-2a and -3a (ISO 19005-2, -3) and PDF/UA-1 (ISO 14289-1) that documents
made here could break. It is a gate, not a promise: the rule numbers are those of the standards.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import pikepdf

from ilja_desktop.documents.check.annotation import check_annotations
from ilja_desktop.documents.check.content import check_content
from ilja_desktop.documents.check.file import check_file
from ilja_desktop.documents.check.finding import Finding, Subject
from ilja_desktop.documents.check.font import check_fonts
from ilja_desktop.documents.check.limit import check_limits
from ilja_desktop.documents.check.metadata import check_metadata
from ilja_desktop.documents.check.signature import check_signatures
from ilja_desktop.documents.check.structure import check_structure
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.domain.errors import Refusal

__all__ = ["Finding", "NotConformant", "check", "require_conformant"]


@dataclass(eq=False)
class NotConformant(Refusal):
    """A document breaks the rules of archiving or accessibility and stays here."""

    rules: tuple[str, ...]


def check(pdf: bytes, profile: Profile) -> tuple[Finding, ...]:
    """Return every rule that a PDF breaks; none means it may leave."""
    try:
        opened = pikepdf.open(io.BytesIO(pdf))
    except pikepdf.PasswordError:
        return (Finding("PDF/A 6.1.3-2", "encrypted"),)
    except pikepdf.PdfError as damage:
        return (Finding("PDF/A 6.1", str(damage)),)
    with opened:
        subject = Subject(opened, pdf, profile)
        for rules in (check_file, check_limits, check_metadata, check_content, check_fonts):
            rules(subject)
        check_structure(subject)
        check_annotations(subject)
        check_signatures(subject)
        return tuple(dict.fromkeys(subject.findings))


def require_conformant(pdf: bytes, profile: Profile) -> None:
    """Let a document pass only if it breaks no rule.

    Raises:
        NotConformant: it breaks at least one.
    """
    findings = check(pdf, profile)
    if findings:
        raise NotConformant(rules=tuple(dict.fromkeys(finding.rule for finding in findings)))
