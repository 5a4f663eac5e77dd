"""Reads what assistive technology is told of the window, and writes it as one line of JSON an object.

It runs on the bus of a session, beside the program; `skip` says why nothing can be heard there. With the word
`listen`, it says on that bus that a screen reader is running, as one does when it starts.
"""

import json
import sys

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, Gio, GLib
except (ImportError, ValueError) as error:
    print(json.dumps({"skip": str(error)}))
    sys.exit(0)


def listen():
    """Says that a screen reader is running."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ["IsEnabled", "ScreenReaderEnabled"]:
        words = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        there = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set")
        bus.call_sync(*there, words, None, Gio.DBusCallFlags.NONE, -1, None)


if sys.argv[1:] == ["listen"]:
    try:
        listen()
        print(json.dumps({"listening": True}))
    except GLib.Error as error:
        print(json.dumps({"skip": error.message}))
    sys.exit(0)

STATES = {"checked": Atspi.StateType.CHECKED, "focused": Atspi.StateType.FOCUSED}


def walk(node, depth):
    """Tells of a node and of all below it; what vanishes meanwhile is left out."""
    try:
        states = node.get_state_set()
        told = {
            "depth": depth,
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "states": [name for name, state in STATES.items() if states.contains(state)],
        }
        told["live"] = (node.get_attributes() or {}).get("live", "")
        told["text"] = node.get_text(0, -1) if "Text" in node.get_interfaces() else ""
        children = [node.get_child_at_index(at) for at in range(node.get_child_count())]
    except GLib.Error:
        return
    print(json.dumps(told, ensure_ascii=False))
    for child in children:
        if child is not None:
            walk(child, depth + 1)


Atspi.init()
desktop = Atspi.get_desktop(0)
for at in range(desktop.get_child_count()):
    walk(desktop.get_child_at_index(at), 0)
