"""What the operating system tells about its session and its battery, behind one interface.

``linux`` listens on the D-Bus of the machine, ``windows`` to the messages of its windows, ``mac``
asks now and then. Where a system tells nothing, the other reasons to lock still hold.
"""
