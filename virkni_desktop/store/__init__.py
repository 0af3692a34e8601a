"""A caseload file: opening, transactions, journal, undo, migrations, backup, search index."""
