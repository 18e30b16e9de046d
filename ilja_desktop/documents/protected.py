"""Puts a signed copy into a file that only a password opens (AES-256, PDF 2.0).

Encrypting a signed file would break its signature. So the pages are shown in an encrypted file
without a signature, and the signed copy itself hangs on it, untouched.
"""

from __future__ import annotations

import io
import secrets

from pikepdf import AttachedFileSpec, Encryption, Name, Pdf

ATTACHED = "Unterschriebenes-Exemplar.pdf"
_OWNER_OCTETS = 32


def protected(content: bytes, password: str) -> bytes:
    """Return a file that shows a signed copy and holds it, once its password is given.

    Args:
        content: the signed copy.
        password: that opens it; nobody can take the protection off with it.
    """
    with Pdf.open(io.BytesIO(content)) as pdf:
        pdf.flatten_annotations("all")
        if Name.AcroForm in pdf.Root:
            del pdf.Root.AcroForm
        spec = AttachedFileSpec(
            pdf,
            content,
            filename=ATTACHED,
            description="Unterschriebenes Exemplar",
            mime_type="application/pdf",
            creation_date="",
            mod_date="",
        )
        pdf.attachments[ATTACHED] = spec
        out = io.BytesIO()
        owner = secrets.token_urlsafe(_OWNER_OCTETS)
        pdf.save(out, encryption=Encryption(user=password, owner=owner, R=6, aes=True))
    return out.getvalue()
