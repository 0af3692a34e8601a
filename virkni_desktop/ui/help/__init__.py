"""Help: short pages that are in the program, and every key there is."""
