"""Kinds of file systems, as the operating systems call them, by where the data really lies."""

from __future__ import annotations

NETWORK = frozenset(
    {
        "9p",
        "afp",
        "afpfs",
        "afs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "remote",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "sshfs",
        "vboxsf",
        "webdav",
    }
)
"""On another machine; ``remote`` is what Windows says of a network drive."""

LOCAL = frozenset(
    {
        "apfs",
        "bcachefs",
        "btrfs",
        "ext2",
        "ext3",
        "ext4",
        "f2fs",
        "fixed",
        "hfs",
        "jfs",
        "ntfs",
        "ntfs3",
        "overlay",
        "refs",
        "ufs",
        "xfs",
        "zfs",
    }
)
"""In this machine and fit for a database; ``fixed`` is what Windows says of a built-in disk."""
