"""Reads what assistive technology is told of the window, and writes it as one line of JSON an object.

It runs on the bus of a session, beside the program; `skip` says why nothing can be heard there. With the word
`listen`, it says on that bus that a screen reader is running, as one does when it starts. With the word `hear`, it
tells, until it is ended, of what appears in places that speak by themselves.
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




def live(node):
    """How urgently a place speaks by itself: the node or what is around it; empty where it does not."""
    while node is not None:
        urgency = (node.get_attributes() or {}).get("live", "")
        if urgency:
            return urgency
        node = node.get_parent()
    return ""


def words(node):
    """The text of a node, or its name."""
    text = node.get_text(0, -1) if "Text" in node.get_interfaces() else ""
    return text.strip() or node.get_name() or ""


def heard(event):
    """Tells what a screen reader is given to say unasked."""
    try:
        if event.type.startswith("object:announcement"):
            told = {"live": "polite", "text": str(event.any_data)}
        else:
            added = event.any_data if isinstance(event.any_data, Atspi.Accessible) else event.source
            told = {"live": live(event.source), "text": words(added)}
    except GLib.Error:
        # It has vanished already.
        return
    if told["live"] not in ("", "off"):
        print(json.dumps(told, ensure_ascii=False), flush=True)


Atspi.init()
if sys.argv[1:] == ["hear"]:
    listener = Atspi.EventListener.new(heard)
    for kind in ["children-changed:add", "text-changed:insert", "announcement"]:
        listener.register(f"object:{kind}")
    print(json.dumps({"listening": True}), flush=True)
    Atspi.event_main()
desktop = Atspi.get_desktop(0)
for at in range(desktop.get_child_count()):
    walk(desktop.get_child_at_index(at), 0)
