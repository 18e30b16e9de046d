"""PRINT ROOM. Records in, PDF bytes out: tagged, archivable, signed; and the way back, verified.

A document is put together with ``paper.Paper``, made with ``press.press``, signed with
``signing.sign`` and judged with ``signing.verify``. Everything happens in memory: nothing here
writes a file or opens a connection. Only this package knows reportlab, pikepdf and pyHanko; they
are slow to import, so services import from here inside functions.

Add a document: a module in this folder that fills a ``Paper``, and a golden text test.
"""
