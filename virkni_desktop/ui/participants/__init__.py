"""Participants: the list, and the page of one person with its tabs."""
