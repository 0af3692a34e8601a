"""One placement as the window shows it: its grant, its week, the support that fades, and who signed."""
