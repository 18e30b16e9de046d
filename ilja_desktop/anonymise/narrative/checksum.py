"""Check digits of the numbers people have: account, health, pension and tax."""

from __future__ import annotations

_IBAN_LENGTH, _IBAN_MODULUS = range(15, 35), 97
_PENSION_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
_TAX_DIGITS = 11


def is_iban(text: str) -> bool:
    """Say whether this is an account number (ISO 13616, modulo 97)."""
    number = "".join(text.split()).upper()
    if len(number) not in _IBAN_LENGTH or not number.isalnum() or not number.isascii():
        return False
    turned = number[4:] + number[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % _IBAN_MODULUS == 1


def is_health_number(text: str) -> bool:
    """Say whether this is a KVNR: a letter, eight digits, a check digit (§ 290 SGB V)."""
    number = "".join(text.split()).upper()
    if len(number) != 10 or not number[0].isalpha() or not number[1:].isdigit():
        return False
    digits = f"{ord(number[0]) - ord('A') + 1:02d}{number[1:9]}"
    total = sum(_crossed(int(digit) * (1 + at % 2)) for at, digit in enumerate(digits))
    return total % 10 == int(number[9])


def is_pension_number(text: str) -> bool:
    """Say whether this is an RVNR: area, birthday, letter, serial and check digit (VKVV § 2)."""
    number = "".join(text.split()).upper()
    if len(number) != 12 or not number[8].isalpha():
        return False
    if not (number[:8] + number[9:]).isdigit():
        return False
    digits = f"{number[:8]}{ord(number[8]) - ord('A') + 1:02d}{number[9:11]}"
    pairs = zip(digits, _PENSION_WEIGHTS, strict=True)
    return sum(_crossed(int(digit) * weight) for digit, weight in pairs) % 10 == int(number[11])


def is_tax_number(text: str) -> bool:
    """Say whether this is an IdNr: eleven digits after ISO 7064, modulo 11, 10 (§ 139b AO)."""
    number = "".join(text.split())
    if len(number) != _TAX_DIGITS or not number.isdigit() or number[0] == "0":
        return False
    product = 10
    for digit in number[:10]:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10 == int(number[10])


def _crossed(product: int) -> int:
    return product // 10 + product % 10
