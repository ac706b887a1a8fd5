"""Who speaks in a document: its cast of people, and the places where the text says that somebody said something."""
