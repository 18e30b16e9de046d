"""KEYS AND IDENTITIES. Passwords become keys here, and people become signatures.

``vault`` is the way in: create, unlock, change a password; ``admitting`` takes in users. ``lock``
keeps a vault to one process, ``place`` says where one may lie, ``audit`` signs what was done.
Whoever holds an ``Unlocked`` holds the vault. All cryptography is the libraries': argon2,
cryptography, age.

Add a way to unlock: a slot type in ``header``, its sealing in ``slot``, its use in ``vault``.
"""
