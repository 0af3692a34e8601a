"""Papers that people sign and keep: A4, readable by eye and by screen reader, the same bytes for the same content."""
