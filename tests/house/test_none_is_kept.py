"""The locked Qt binding gives back every reference to ``None`` it takes.

Some versions lose one with each call that returns nothing; before Python 3.12 the interpreter
dies of that after a few thousand calls.
"""

import subprocess
import sys

CALLS = 20_000
PROGRAM = f"""
import sys
from PySide6.QtCore import QObject

thing = QObject()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.setObjectName("x")
print(before - sys.getrefcount(None))
"""


def test_void_calls_lose_no_reference() -> None:
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert abs(int(result.stdout)) < CALLS / 100
