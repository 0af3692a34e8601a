"""Templates and code lists as data."""
