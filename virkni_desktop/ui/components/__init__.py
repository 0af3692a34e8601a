"""The few pieces every page is made of; a page lays them out and never paints or picks colours itself."""
