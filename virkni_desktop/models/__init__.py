"""The records of a caseload, one noun a file."""
