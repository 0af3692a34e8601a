"""Workplaces: the list, and the page of one of them with its tabs."""
