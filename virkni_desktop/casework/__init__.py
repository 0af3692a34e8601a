"""What a coach does: commands that change a caseload and queries that read it."""
