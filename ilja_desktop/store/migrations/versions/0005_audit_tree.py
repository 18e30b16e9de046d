"""The Merkle tree over the audit trail (RFC 6962, section 2.1), and which revision came about."""

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the hashes, and compute those of the entries there are."""
    op.add_column("audit", sa.Column("nodes", sa.LargeBinary(), nullable=True))
    op.add_column("audit", sa.Column("revision", sa.Integer(), nullable=True))
    connection = op.get_bind()
    peaks: list[bytes] = []
    done, hashes = 0, []
    for seq, leaf in connection.execute(sa.text("SELECT seq, leaf FROM audit ORDER BY seq")):
        completed, rest = [hashlib.sha256(b"\0" + leaf).digest()], done
        while rest & 1:
            completed.append(hashlib.sha256(b"\1" + peaks.pop() + completed[-1]).digest())
            rest >>= 1
        peaks.append(completed[-1])
        done += 1
        hashes.append({"nodes": b"".join(completed), "seq": seq})
    if hashes:
        connection.execute(sa.text("UPDATE audit SET nodes = :nodes WHERE seq = :seq"), hashes)
