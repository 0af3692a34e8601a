"""The house's pattern book: every component in every state. For those who build; it speaks English only."""
