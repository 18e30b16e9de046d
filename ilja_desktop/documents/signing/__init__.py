"""Signatures on finished documents: given with a person's certificate, examined by anybody.

PAdES level B-B (ETSI EN 319 142-1) with P-256 and SHA-256: what NSS, OpenSSL, MuPDF and Acrobat
all accept. Nothing is fetched from anywhere: which certificates are revoked is said by the
office's own list, and the moment of a signature is the one the signer states.
"""
